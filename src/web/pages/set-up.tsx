// Setting up: the app with its first code, the recovery codes that follow, and confirming that it is still the same person.
import type { ToSetUp } from '#access';
import type { Secret, Text } from '#base';
import { entry, passkey } from '#words';
import { Csrf, Field } from '../forms.tsx';
import { speaker } from '../speak.tsx';
import { AppKey, Codes, Wrong } from './account-parts.tsx';
import { type Doorway, Doorstep } from './sign-in.tsx';

export interface AppView extends Doorway {
  csrf: string;
  app: ToSetUp;
  wrong: boolean;
  /** Where the form goes: of a step, or of somebody who is signed in. */
  action: '/console/set-up' | '/console/account/app';
}

export const AppPage = (view: AppView) => {
  const t = speaker(view.language);
  return (
    <Doorstep view={view} title={entry.appTitle} t={t}>
      <p class="lead">{t(view.action === '/console/set-up' ? entry.appLead : entry.appOtherLead)}</p>
      <AppKey app={view.app} t={t} />
      <form method="post" action={view.action} class="spaced narrow">
        <Csrf token={view.csrf} />
        <Field
          id="code"
          label={t(entry.appCode)}
          {...(view.wrong ? { error: t(entry.codeNo) } : {})}
          control={(attributes) => (
            <input {...attributes} type="text" inputmode="numeric" autocomplete="one-time-code" required />
          )}
        />
        <button type="submit">{t(entry.goOn)}</button>
      </form>
    </Doorstep>
  );
};

export const CodesPage = (view: Doorway & { codes: readonly Secret[]; next: string }) => {
  const t = speaker(view.language);
  return (
    <Doorstep view={view} title={entry.codesTitle} t={t}>
      <Codes codes={view.codes} company={view.company} t={t} />
      <form method="get" action={view.next} class="spaced on-screen">
        <button type="submit">{t(entry.codesKept)}</button>
      </form>
    </Doorstep>
  );
};

export interface ConfirmView extends Doorway {
  csrf: string;
  next: string;
  /** Whether this member has a passkey to confirm with. */
  hasPasskey: boolean;
  error: { text: Text; values?: Record<string, string | number> } | null;
}

export const ConfirmPage = (view: ConfirmView) => {
  const t = speaker(view.language);
  return (
    <Doorstep view={view} title={entry.confirmTitle} t={t}>
      <p class="lead">{t(entry.confirmLead)}</p>
      <form method="post" action="/console/confirm" class="spaced narrow">
        <Csrf token={view.csrf} />
        <input type="hidden" name="next" value={view.next} />
        {view.error && <Wrong>{t(view.error.text, view.error.values)}</Wrong>}
        <Field
          id="password"
          label={t(entry.password)}
          control={(attributes) => <input {...attributes} type="password" autocomplete="current-password" />}
        />
        <Field
          id="code"
          label={t(entry.confirmCode)}
          control={(attributes) => (
            <input {...attributes} type="text" inputmode="numeric" autocomplete="one-time-code" />
          )}
        />
        <button type="submit">{t(entry.confirm)}</button>
      </form>
      {view.hasPasskey && (
        <p class="spaced">
          <a href={`/console/confirm/passkey?${new URLSearchParams({ next: view.next }).toString()}`}>
            {t(passkey.confirmLink)}
          </a>
        </p>
      )}
    </Doorstep>
  );
};
