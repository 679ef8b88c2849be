// Parts that signing in, one's own account and staff share: what is wrong with an address or password, names of roles, the picture for an app.
import type { Child } from 'hono/jsx';
import type { JoinFaults, Role, ToSetUp } from '#access';
import type { Secret, Text } from '#base';
import { entry } from '#words';
import { qrPath } from '../qr.ts';
import type { Speaker } from '../speak.tsx';

export const emailError: Readonly<Record<NonNullable<JoinFaults['email']>, Text>> = {
  'no-address': entry.errorEmail,
  taken: entry.errorTaken,
};

export const passwordError: Readonly<Record<NonNullable<JoinFaults['password']>, Text>> = {
  short: entry.errorShort,
  long: entry.errorLong,
  common: entry.errorCommon,
  guessable: entry.errorGuessable,
};

export const roleName = (role: Role): Text => entry[`role-${role}`];

/** What went wrong with a form as a whole. */
export const Wrong = ({ children }: { children?: Child }) => (
  <div class="notice wrong" role="alert">
    <p>{children}</p>
  </div>
);

/** How an app is set up: a picture, an address, or the key in groups of four. */
export const AppKey = ({ app, t }: { app: ToSetUp; t: Speaker }) => {
  const address = app.address.reveal();
  const picture = qrPath(address);
  return (
    <div class="app-key">
      {picture && (
        <>
          <p>{t(entry.appStepScan)}</p>
          <svg class="qr" role="img" aria-label={t(entry.appPicture)} viewBox={`0 0 ${picture.size} ${picture.size}`}>
            <rect width={picture.size} height={picture.size} fill="#fff" />
            <path d={picture.path} fill="#000" />
          </svg>
        </>
      )}
      <p>
        {t(entry.appStepOpen)} <a href={address}>{t(entry.appOpen)}</a>
      </p>
      <p>{t(entry.appStepType)}</p>
      <p class="command">
        <code>{app.seed.reveal().replaceAll(/(.{4})(?!$)/g, '$1 ')}</code>
      </p>
    </div>
  );
};

/** Recovery codes, once: to read, to save without a script, to print. */
export const Codes = ({ codes, company, t }: { codes: readonly Secret[]; company: string; t: Speaker }) => {
  const all = codes.map((code) => code.reveal());
  const file = `${company}\n${t(entry.codesTitle)}\n\n${all.join('\n')}\n`;
  return (
    <>
      <p class="lead">{t(entry.codesLead)}</p>
      <ol class="codes">
        {all.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p class="on-screen">
        <a href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`} download="recovery-codes.txt">
          {t(entry.codesFile)}
        </a>
        . {t(entry.codesPrint)}
      </p>
    </>
  );
};
