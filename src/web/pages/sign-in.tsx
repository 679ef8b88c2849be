// Signing in: address and password, then a code; and joining by a link, which does nothing until a person sends the form.
import type { Child } from 'hono/jsx';
import type { JoinFaults, Standing } from '#access';
import type { Language, Text } from '#base';
import { entry, passkey, site } from '#words';
import { Csrf, Field } from '../forms.tsx';
import { Page } from '../layout.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { Wrong, emailError, passwordError, roleName } from './account-parts.tsx';
import { publicPlaces } from './policy.tsx';

export interface Doorway {
  company: string;
  language: Language;
  boardOpen: boolean;
}

export interface SignInView extends Doorway {
  /** The page of ours that it leads on to. */
  next: string;
  /** What was typed before; the password never comes back. */
  email: string;
  /** Whether a recovery code is asked for. */
  recovery: boolean;
  error: { text: Text; values?: Record<string, string | number> } | null;
}

export const SignInPage = (view: SignInView) => {
  const t = speaker(view.language);
  return (
    <Doorstep
      view={view}
      title={entry.signIn}
      t={t}
      languages={(lang) => `/console/sign-in?${new URLSearchParams({ next: view.next, lang }).toString()}`}
    >
      <p class="lead">{t(entry.signInLead, { company: view.company })}</p>
      <form method="post" action="/console/sign-in" class="spaced narrow">
        <input type="hidden" name="next" value={view.next} />
        {view.recovery && <input type="hidden" name="with" value="recovery" />}
        {view.error && <Wrong>{t(view.error.text, view.error.values)}</Wrong>}
        <Field
          id="email"
          label={t(entry.email)}
          control={(attributes) => (
            <input {...attributes} type="email" autocomplete="username" required maxLength={254} value={view.email} />
          )}
        />
        <Field
          id="password"
          label={t(entry.password)}
          control={(attributes) => <input {...attributes} type="password" autocomplete="current-password" required />}
        />
        {view.recovery && <RecoveryField t={t} />}
        <button type="submit">{t(view.recovery ? entry.signIn : entry.goOn)}</button>
      </form>
      <p class="spaced">
        <a href={`/console/sign-in/passkey?${search(view.next, false)}`}>{t(passkey.signInLink)}</a>
        <br />
        <a href={`/console/sign-in?${search(view.next, !view.recovery)}`}>
          {t(view.recovery ? entry.withoutRecovery : entry.withRecovery)}
        </a>
      </p>
      <p class="quiet spaced">{t(entry.noAccount)}</p>
      <p class="command">
        <code>npm run upheld -- staff invite</code>
      </p>
      <p class="quiet">
        {t(entry.alreadyIn)} <a href={view.next}>{t(site.signInContinue)}</a>.
      </p>
    </Doorstep>
  );
};

const search = (next: string, recovery: boolean): string =>
  new URLSearchParams({ next, ...(recovery ? { with: 'recovery' } : {}) }).toString();

const RecoveryField = ({ t }: { t: Speaker }) => (
  <Field
    id="recovery"
    label={t(entry.recoveryCode)}
    help={t(entry.recoveryHelp)}
    control={(attributes) => (
      <input {...attributes} type="text" autocomplete="off" autocapitalize="characters" spellcheck={false} required />
    )}
  />
);

export interface CodeView extends Doorway {
  csrf: string;
  next: string;
  error: Text | null;
}

export const CodePage = (view: CodeView) => {
  const t = speaker(view.language);
  return (
    <Doorstep view={view} title={entry.codeTitle} t={t}>
      <p class="lead">{t(entry.codeLead)}</p>
      <form method="post" action="/console/sign-in/code" class="spaced narrow">
        <Csrf token={view.csrf} />
        <input type="hidden" name="next" value={view.next} />
        <Field
          id="code"
          label={t(entry.code)}
          help={t(entry.codeHelp)}
          {...(view.error ? { error: t(view.error) } : {})}
          control={(attributes) => (
            <input {...attributes} type="text" autocomplete="one-time-code" spellcheck={false} required autofocus />
          )}
        />
        <button type="submit">{t(entry.signIn)}</button>
      </form>
    </Doorstep>
  );
};

export interface JoinView extends Doorway {
  /** The invitation's token, as it stands in the address; null: a member who came by a link of an earlier version. */
  token: string | null;
  standing: Pick<Standing, 'role' | 'member'> | null;
  csrf: string | null;
  name: string;
  email: string;
  faults: JoinFaults;
}

export const JoinPage = (view: JoinView) => {
  const t = speaker(view.language);
  const { faults, token } = view;
  const anew = view.standing?.member ?? null;
  const lead = token === null ? t(entry.firstLead) : leadOf(view, t);
  return (
    <Doorstep view={view} title={token === null ? entry.firstTitle : entry.joinTitle} t={t}>
      <p class="lead">{lead}</p>
      <form
        method="post"
        action={token === null ? '/console/set-up/first' : `/console/enter/${encodeURIComponent(token)}`}
        class="spaced narrow"
        noValidate
      >
        {view.csrf !== null && <Csrf token={view.csrf} />}
        {token !== null && anew === null && (
          <Field
            id="name"
            label={t(site.enterName)}
            {...(faults.name ? { error: t(site.errorName) } : {})}
            control={(attributes) => (
              <input {...attributes} type="text" autocomplete="name" maxLength={200} required value={view.name} />
            )}
          />
        )}
        <Field
          id="email"
          label={t(entry.email)}
          help={t(entry.emailHelp)}
          {...(faults.email ? { error: t(emailError[faults.email]) } : {})}
          control={(attributes) => (
            <input {...attributes} type="email" autocomplete="username" maxLength={254} required value={view.email} />
          )}
        />
        <Field
          id="password"
          label={t(entry.password)}
          help={t(entry.passwordHelp)}
          {...(faults.password ? { error: t(passwordError[faults.password]) } : {})}
          control={(attributes) => <input {...attributes} type="password" autocomplete="new-password" required />}
        />
        <button type="submit">{t(entry.goOn)}</button>
      </form>
      {token !== null && anew === null && (
        <form method="post" action={`/console/enter/${encodeURIComponent(token)}/known`} class="spaced">
          <button type="submit" class="outline">
            {t(entry.joinKnown)}
          </button>
        </form>
      )}
    </Doorstep>
  );
};

/** For somebody who has an account already and has just signed in with it. */
export const JoinWithAccountPage = (
  view: Doorway & { csrf: string; name: string; standing: Pick<Standing, 'role'> },
) => {
  const t = speaker(view.language);
  const values = { name: view.name, company: view.company, role: t(roleName(view.standing.role)) };
  return (
    <Doorstep view={view} title={entry.joinTitle} t={t} languages={(lang) => `/console/join?lang=${lang}`}>
      <p class="lead">{t(entry.joinAs, values)}</p>
      <form method="post" action="/console/join" class="spaced narrow">
        <Csrf token={view.csrf} />
        <button type="submit">{t(entry.joinButton)}</button>
        <p class="help">{t(entry.joinSeen)}</p>
      </form>
    </Doorstep>
  );
};

function leadOf({ standing, company }: JoinView, t: Speaker): string {
  if (standing?.member) return t(entry.anewLead, { name: standing.member.name });
  return t(entry.joinLead, { company, role: standing ? t(roleName(standing.role)) : '' });
}

export const Doorstep = (props: {
  view: Doorway;
  title: Text;
  t: Speaker;
  languages?: (language: Language) => string;
  children?: Child;
}) => (
  <Page
    company={props.view.company}
    title={props.t(props.title)}
    language={props.view.language}
    frame={props.view.language}
    places={publicPlaces(props.t, null, props.view.boardOpen)}
    {...(props.languages ? { otherLanguages: props.languages } : {})}
  >
    <h1>{props.t(props.title)}</h1>
    {props.children}
  </Page>
);
