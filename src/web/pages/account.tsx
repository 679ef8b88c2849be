// One's own account: where one is signed in, the password, the app and the recovery codes.
import type { AccountView, OpenSession, PasswordChange } from '#access';
import type { Language, Pii, Text } from '#base';
import { entry, passkey } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { Wrong, passwordError, roleName } from './account-parts.tsx';

export const accountDeeds = {
  password: entry.donePassword,
  app: entry.doneApp,
  ended: entry.doneEnded,
  others: entry.doneOthers,
  passkey: passkey.doneAdded,
  passkeyRemoved: passkey.doneRemoved,
  emailAsked: entry.doneEmailAsked,
  emailWithdrawn: entry.doneEmailWithdrawn,
  emailChanged: entry.doneEmailChanged,
  confirmed: entry.doneConfirmed,
} as const;
export type AccountDeed = keyof typeof accountDeeds;

export interface AccountPageView {
  company: Company;
  session: Session;
  language: Language;
  account: AccountView;
  /** The address that waits to be confirmed, and until when. */
  waiting: { email: Pii; until: string } | null;
  done: AccountDeed | null;
  faults: Extract<PasswordChange, { is: 'wrong' }>['faults'];
  error: { text: Text; values?: Record<string, string | number> } | null;
}

export const AccountPage = (view: AccountPageView) => {
  const t = speaker(view.language);
  const { session, account } = view;
  return (
    <ConsoleShell
      view={view}
      title={t(entry.accountTitle)}
      here="/console/account"
      otherLanguages={(language) => `/console/account?lang=${language}`}
    >
      {view.done && <Done>{t(accountDeeds[view.done])}</Done>}
      <h1>{t(entry.accountTitle)}</h1>
      <p class="lead">
        {session.name}. {t(entry.accountRole, { role: t(roleName(session.role)) })}.
      </p>
      <Address view={view} t={t} />
      <Devices view={view} t={t} />
      <Passkeys view={view} t={t} />
      <PasswordForm view={view} t={t} />
      <section class="spaced" aria-labelledby="app">
        <h2 id="app">{t(entry.appSection)}</h2>
        <p>{t(entry.codesLeft, { left: account.codesLeft })}</p>
        <form method="post" action="/console/account/codes" class="inline">
          <Csrf token={session.csrf} />
          <button type="submit" class="outline">
            {t(entry.codesNew)}
          </button>
          <span class="quiet">{t(entry.codesNewWhy)}</span>
        </form>
        <p>
          <a href="/console/account/app">{t(entry.appOther)}</a>
        </p>
      </section>
    </ConsoleShell>
  );
};

const Address = ({ view, t }: { view: AccountPageView; t: Speaker }) => (
  <section class="spaced" aria-labelledby="address">
    <h2 id="address">{t(entry.email)}</h2>
    {view.account.email && <p>{t(entry.emailNow, { email: view.account.email.reveal() })}</p>}
    {view.waiting && (
      <>
        <p>{t(entry.emailWaiting, { email: view.waiting.email.reveal(), until: view.waiting.until })}</p>
        <form method="post" action="/console/account/email/withdraw" class="inline">
          <Csrf token={view.session.csrf} />
          <button type="submit" class="outline">
            {t(entry.emailWithdraw)}
          </button>
          <span class="quiet">{t(entry.emailWithdrawWhy)}</span>
        </form>
      </>
    )}
    <p>
      <a href="/console/account/email">{t(entry.emailChange)}</a>
    </p>
  </section>
);

const Devices = ({ view, t }: { view: AccountPageView; t: Speaker }) => {
  const { sessions } = view.account;
  return (
    <section class="spaced" aria-labelledby="devices">
      <h2 id="devices">{t(entry.devicesTitle)}</h2>
      <ul class="lines" role="list">
        {sessions.map((one) => (
          <li>
            <span>
              {deviceName(one, t)}
              <br />
              <span class="quiet">{t(entry.deviceTimes, { opened: one.openedAt, seen: one.lastSeenAt })}</span>
            </span>
            {one.id === view.session.id ? (
              <span class="quiet">{t(entry.deviceHere)}</span>
            ) : (
              <form method="post" action="/console/account/end">
                <Csrf token={view.session.csrf} />
                <input type="hidden" name="session" value={one.id} />
                <button type="submit" class="outline small" aria-label={`${t(entry.endOne)}: ${deviceName(one, t)}`}>
                  {t(entry.endOne)}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action="/console/account/end-others" class="inline">
        <Csrf token={view.session.csrf} />
        <button type="submit" class="outline">
          {t(entry.endOthers)}
        </button>
        <span class="quiet">{t(entry.endOthersWhy)}</span>
      </form>
    </section>
  );
};

const Passkeys = ({ view, t }: { view: AccountPageView; t: Speaker }) => {
  const { passkeys } = view.account;
  return (
    <section class="spaced" aria-labelledby="passkeys">
      <h2 id="passkeys">{t(passkey.section)}</h2>
      <p>{t(passkey.sectionLead)}</p>
      {passkeys.length === 0 ? (
        <p class="quiet">{t(passkey.none)}</p>
      ) : (
        <ul class="lines" role="list">
          {passkeys.map((one) => (
            <li>
              <span>
                {one.name}
                <br />
                <span class="quiet">
                  {t(passkey.made, { on: one.createdAt.slice(0, 10) })},{' '}
                  {one.lastUsedOn === null ? t(passkey.neverUsed) : t(passkey.lastUsed, { on: one.lastUsedOn })}
                </span>
              </span>
              <form method="post" action="/console/account/passkey/remove">
                <Csrf token={view.session.csrf} />
                <input type="hidden" name="passkey" value={one.id} />
                <button type="submit" class="outline small" aria-label={`${t(passkey.remove)}: ${one.name}`}>
                  {t(passkey.remove)}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/console/account/passkey">{t(passkey.add)}</a>
      </p>
    </section>
  );
};

const browsers = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' } as const;
const kinds = { computer: entry.computer, phone: entry.phone, tablet: entry.tablet, other: entry.otherDevice } as const;

function deviceName({ device: { kind, browser } }: OpenSession, t: Speaker): string {
  return t(entry.deviceOf, {
    browser: browser === 'other' ? t(entry.otherBrowser) : browsers[browser],
    kind: t(kinds[kind]),
  });
}

const PasswordForm = ({ view, t }: { view: AccountPageView; t: Speaker }) => (
  <section class="spaced" aria-labelledby="password-title">
    <h2 id="password-title">{t(entry.passwordTitle)}</h2>
    <form method="post" action="/console/account/password" class="narrow">
      <Csrf token={view.session.csrf} />
      {view.error && <Wrong>{t(view.error.text, view.error.values)}</Wrong>}
      {/* Password managers learn from it whose password it is. */}
      <input type="text" name="username" autocomplete="username" value={view.account.email?.reveal() ?? ''} hidden />
      <Field
        id="old"
        label={t(entry.passwordOld)}
        {...(view.faults.old ? { error: t(entry.errorOld) } : {})}
        control={(attributes) => <input {...attributes} type="password" autocomplete="current-password" required />}
      />
      <Field
        id="password"
        label={t(entry.passwordNew)}
        help={t(entry.passwordHelp)}
        {...(view.faults.password ? { error: t(passwordError[view.faults.password]) } : {})}
        control={(attributes) => <input {...attributes} type="password" autocomplete="new-password" required />}
      />
      <button type="submit">{t(entry.passwordChange)}</button>
      <p class="help">{t(entry.passwordEnds)}</p>
    </form>
  </section>
);
