// Signing in: how to get a one-time link, and the page behind such a link, which does nothing until a person presses its button.
import type { Language, Text } from '#base';
import { site } from '#words';
import { Field } from '../forms.tsx';
import { Page } from '../layout.tsx';
import { speaker } from '../speak.tsx';
import { publicPlaces } from './policy.tsx';

interface Door {
  company: string;
  language: Language;
  boardOpen: boolean;
}

export const SignInPage = ({ company, language, boardOpen }: Door) => {
  const t = speaker(language);
  return (
    <Page
      company={company}
      title={t(site.signInTitle)}
      language={language}
      frame={language}
      places={publicPlaces(t, null, boardOpen)}
      otherLanguages={(other) => `/console?lang=${other}`}
    >
      <h1>{t(site.signInTitle)}</h1>
      <p class="lead">{t(site.signInLead)}</p>
      <p class="command">
        <code>npm run upheld -- invite</code>
      </p>
      <p>
        {t(site.signInAfter)} <a href="/console">{t(site.signInContinue)}</a>.
      </p>
    </Page>
  );
};

export interface EnterView extends Door {
  /** The invitation's token, as it stands in the address. */
  token: string;
  name: string;
  error: Text | null;
}

export const EnterPage = (view: EnterView) => {
  const t = speaker(view.language);
  return (
    <Page
      company={view.company}
      title={t(site.enterTitle)}
      language={view.language}
      frame={view.language}
      places={publicPlaces(t, null, view.boardOpen)}
    >
      <h1>{t(site.enterTitle)}</h1>
      <p class="lead">{t(site.enterLead, { company: view.company })}</p>
      <form method="post" action={`/console/enter/${encodeURIComponent(view.token)}`} class="spaced">
        <Field
          id="name"
          label={t(site.enterName)}
          {...(view.error === null ? {} : { error: t(view.error) })}
          control={(attributes) => (
            <input {...attributes} type="text" autocomplete="name" maxLength={200} required value={view.name} />
          )}
        />
        <button type="submit">{t(site.enterButton)}</button>
      </form>
    </Page>
  );
};
