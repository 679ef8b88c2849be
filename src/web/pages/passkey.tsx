// Passkeys: the page that asks for one, to sign in or to confirm, and the page that makes one. Both need our script, and say what works without it.
import type { Child } from 'hono/jsx';
import { type PasskeyAsked, longestPasskeyName } from '#access';
import type { Language, Text } from '#base';
import { passkey as words } from '#words';
import { assets } from '../assets.ts';
import { Csrf, Field } from '../forms.tsx';
import { speaker } from '../speak.tsx';
import { Wrong } from './account-parts.tsx';
import { type Doorway, Doorstep } from './sign-in.tsx';

interface AskView extends Doorway {
  options: PasskeyAsked['options'];
  error: Text | null;
}

export interface PasskeyView extends AskView {
  use: 'sign-in' | 'confirm';
  /** Of the session that confirms; null before anybody is signed in: what is answered is bound to the browser by its cookie. */
  csrf: string | null;
  next: string;
}

const uses = {
  'sign-in': {
    action: '/console/sign-in/passkey',
    other: '/console/sign-in',
    title: words.signInTitle,
    lead: words.signInLead,
  },
  confirm: {
    action: '/console/confirm/passkey',
    other: '/console/confirm',
    title: words.confirmTitle,
    lead: words.confirmLead,
  },
} as const;

export const PasskeyPage = (view: PasskeyView) => {
  const t = speaker(view.language);
  const { action, other, title, lead } = uses[view.use];
  const languages = (lang: Language): string =>
    `${action}?${new URLSearchParams({ next: view.next, lang }).toString()}`;
  return (
    <Doorstep view={view} title={title} t={t} languages={languages}>
      <p class="lead">{t(lead)}</p>
      {view.error && <Wrong>{t(view.error)}</Wrong>}
      <Ask ask="get" action={action} view={view} button={t(words.useOne)}>
        {view.csrf !== null && <Csrf token={view.csrf} />}
        <input type="hidden" name="next" value={view.next} />
      </Ask>
      <p class="spaced">
        <a href={`${other}?${new URLSearchParams({ next: view.next }).toString()}`}>{t(words.otherWay)}</a>
      </p>
    </Doorstep>
  );
};

export interface AddPasskeyView extends AskView {
  csrf: string;
  name: string;
  nameError: Text | null;
}

export const AddPasskeyPage = (view: AddPasskeyView) => {
  const t = speaker(view.language);
  return (
    <Doorstep view={view} title={words.addTitle} t={t} languages={(lang) => `/console/account/passkey?lang=${lang}`}>
      <p class="lead">{t(words.addLead)}</p>
      {view.error && <Wrong>{t(view.error)}</Wrong>}
      <Ask ask="create" action="/console/account/passkey" view={view} button={t(words.addButton)}>
        <Csrf token={view.csrf} />
        <Field
          id="name"
          label={t(words.name)}
          help={t(words.nameHelp)}
          {...(view.nameError ? { error: t(view.nameError) } : {})}
          control={(attributes) => (
            <input
              {...attributes}
              type="text"
              autocomplete="off"
              maxLength={longestPasskeyName}
              required
              value={view.name}
            />
          )}
        />
      </Ask>
      <p class="spaced">
        <a href="/console/account">{t(words.backToAccount)}</a>
      </p>
    </Doorstep>
  );
};

/** The form that the script fills, its words, and the script. `data-now`: it asks at once, unless something has just gone wrong. */
const Ask = (props: { ask: 'get' | 'create'; action: string; view: AskView; button: string; children?: Child }) => {
  const t = speaker(props.view.language);
  return (
    <>
      <noscript>
        <p class="notice">{t(words.noScript)}</p>
      </noscript>
      <form
        id="passkey"
        method="post"
        action={props.action}
        class="spaced narrow"
        data-ask={props.ask}
        data-options={props.view.options}
        data-now={props.view.error ? 'no' : 'yes'}
      >
        {props.children}
        <input type="hidden" name="answer" value="" />
        <div id="said" role="alert"></div>
        <button type="submit">{props.button}</button>
      </form>
      {(['none', 'known', 'cancelled'] as const).map((word) => (
        <template id={`said-${word}`}>
          <p class="error">{t(words[`said-${word}`])}</p>
        </template>
      ))}
      <script type="module" src={assets().passkey}></script>
    </>
  );
};

/** Lets our own script files run on these pages, and no text become one. */
export const passkeyPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
