// Asking to be written to: the form, what is said after it whoever asked, the page with the button, and what the button did.
import type { Child } from 'hono/jsx';
import type { Language } from '#base';
import { permissions } from '#words';
import { Field } from '../forms.tsx';
import { Page } from '../layout.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { publicPlaces } from './policy.tsx';

export interface Frame {
  company: string;
  language: Language;
  boardOpen: boolean;
}

export interface SubscribeView extends Frame {
  offered: readonly { purpose: string; words: string }[];
  email: string;
  ticked: ReadonlySet<string>;
  wrong: readonly ('email' | 'purpose')[];
}

export const SubscribePage = (view: SubscribeView) => {
  const t = speaker(view.language);
  const { company, offered, wrong } = view;
  if (offered.length === 0)
    return (
      <Framed view={view} title={t(permissions.subscribeTitle, { company })}>
        <p class="lead">{t(permissions.subscribeNone, { company })}</p>
      </Framed>
    );
  return (
    <Framed
      view={view}
      title={t(permissions.subscribeTitle, { company })}
      languages={(lang) => `/subscribe?lang=${lang}`}
    >
      <p class="lead">{t(permissions.subscribeLead)}</p>
      <form method="post" action={`/subscribe?lang=${view.language}`} class="spaced narrow" noValidate>
        <Field
          id="email"
          label={t(permissions.email)}
          {...(wrong.includes('email') ? { error: t(permissions.emailWrong) } : {})}
          control={(attributes) => (
            <input {...attributes} type="email" autocomplete="email" required maxLength={254} value={view.email} />
          )}
        />
        <fieldset class="field boxes">
          <legend>{t(permissions.whatFor)}</legend>
          {wrong.includes('purpose') && (
            <p class="error" id="purpose-error">
              {t(permissions.chooseOne)}
            </p>
          )}
          {offered.map(({ purpose, words }) => (
            <label>
              <input
                type="checkbox"
                name="purpose"
                value={purpose}
                checked={view.ticked.has(purpose)}
                {...(wrong.includes('purpose') ? { 'aria-describedby': 'purpose-error' } : {})}
              />
              {words}
            </label>
          ))}
        </fieldset>
        <p>
          <a href="/policy">{t(permissions.readPolicy)}</a>
        </p>
        <button type="submit">{t(permissions.subscribe)}</button>
      </form>
    </Framed>
  );
};

/** The same whatever is known of the address: nothing here depends on it. */
export const AskedPage = (view: Frame) => {
  const t = speaker(view.language);
  return (
    <Framed view={view} title={t(permissions.askedTitle)}>
      <p class="lead">{t(permissions.askedLead)}</p>
      <p>{t(permissions.askedNothing)}</p>
    </Framed>
  );
};

export interface ConfirmView extends Frame {
  token: string;
  words: string;
  wordsLanguage: Language;
}

export const ConfirmPage = (view: ConfirmView) => {
  const t = speaker(view.language);
  return (
    <Framed
      view={view}
      title={t(permissions.confirmTitle)}
      languages={(lang) => `/subscribe/${view.token}?lang=${lang}`}
    >
      <p class="lead">{t(permissions.confirmLead)}</p>
      <blockquote lang={view.wordsLanguage}>{view.words}</blockquote>
      <form method="post" action={`/subscribe/${view.token}?lang=${view.language}`}>
        <button type="submit">{t(permissions.confirm)}</button>
      </form>
      <p class="spaced">{t(permissions.confirmNot)}</p>
    </Framed>
  );
};

export const ConfirmedPage = (view: Frame & { pass: string; counts: boolean }) => {
  const t = speaker(view.language);
  return (
    <Framed view={view} title={t(view.counts ? permissions.confirmedTitle : permissions['state-objected'])}>
      <p class="lead">{t(view.counts ? permissions.confirmedLead : permissions.confirmedNot)}</p>
      <Onward t={t} href={`/preferences/${view.pass}?lang=${view.language}`} label={t(permissions.yours)} />
      {!view.counts && <Onward t={t} href="/subscribe" label={t(permissions.askAgain)} />}
    </Framed>
  );
};

/** A link that is used, over, cut off or forged: they look alike. */
export const OverPage = (view: Frame & { of: 'token' | 'pass' }) => {
  const t = speaker(view.language);
  return (
    <Framed view={view} title={t(permissions.linkOver)}>
      <p class="lead">{t(view.of === 'token' ? permissions.linkOverWhy : permissions.passOverWhy)}</p>
      {view.of === 'token' ? (
        <Onward t={t} href="/subscribe" label={t(permissions.askAgain)} />
      ) : (
        <Onward t={t} href="/policy" label={t(permissions.readPolicy)} />
      )}
    </Framed>
  );
};

export const Onward = ({ href, label }: { t: Speaker; href: string; label: string }) => (
  <p class="spaced">
    <a href={href}>{label}</a>
  </p>
);

export const Framed = ({
  view,
  title,
  here = null,
  languages,
  children,
}: {
  view: Frame;
  title: string;
  here?: 'request' | null;
  languages?: (language: Language) => string;
  children?: Child;
}) => (
  <Page
    company={view.company}
    title={title}
    language={view.language}
    frame={view.language}
    places={publicPlaces(speaker(view.language), here, view.boardOpen)}
    {...(languages ? { otherLanguages: languages } : {})}
  >
    <h1>{title}</h1>
    {children}
  </Page>
);
