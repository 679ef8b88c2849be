// The texts of the banner in one language, to be changed as a whole: kept in the draft.
import type { Language } from '#base';
import { looks } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { speaker } from '../speak.tsx';
import { nameOf } from './look.tsx';

export interface LookTextsView {
  company: Company;
  session: Session;
  language: Language;
  /** The language whose texts these are, by its BCP 47 tag. */
  of: string;
  texts: string;
  error: string | null;
  /** The draft has texts of the company's own for it. */
  brought: boolean;
}

const here = '/console/consent/look';

export const LookTextsPage = (view: LookTextsView) => {
  const t = speaker(view.language);
  const title = t(looks.textsOf, { language: nameOf(view.of, view.language) });
  return (
    <ConsoleShell
      view={view}
      title={title}
      here={`${here}/texts`}
      width="desk"
      otherLanguages={(language) => `${here}/texts?language=${view.of}&lang=${language}`}
    >
      <p>
        <a href={`${here}?language=${view.of}`}>← {t(looks.back)}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead column">{t(looks.textsLead)}</p>
      <form method="post" action={`${here}/texts`}>
        <Csrf token={view.session.csrf} />
        <input type="hidden" name="language" value={view.of} />
        <Field
          id="texts"
          label={t(looks.texts)}
          error={view.error ?? undefined}
          control={(attributes) => (
            <textarea class="look-texts" rows={30} spellcheck={true} lang={view.of} required {...attributes}>
              {view.texts}
            </textarea>
          )}
        />
        <button type="submit">{t(looks.keepTexts)}</button>
      </form>
      {view.brought && (
        <form method="post" action={`${here}/texts`} class="spaced">
          <Csrf token={view.session.csrf} />
          <input type="hidden" name="language" value={view.of} />
          <input type="hidden" name="act" value="drop" />
          <button type="submit" class="outline secondary">
            {t(looks.dropTexts)}
          </button>
        </form>
      )}
    </ConsoleShell>
  );
};
