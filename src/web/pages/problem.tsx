// What a reader meets when something fails: what happened, what was not changed, what to do next. Never an internal message.
import { type Language, Problem, type Text, type Told } from '#base';
import { site } from '#words';
import { Page, type Place } from '../layout.tsx';
import { speaker } from '../speak.tsx';

export interface ProblemView {
  company: string;
  language: Language;
  places: readonly Place[];
  title: Text;
  /** Sentences, in order. */
  lines: readonly string[];
  /** The stable code to quote when asking for help; absent when there is nothing to ask. */
  code?: string;
  next?: { href: string; label: string };
}

export const ProblemPage = (view: ProblemView) => {
  const t = speaker(view.language);
  return (
    <Page
      company={view.company}
      title={t(view.title)}
      language={view.language}
      frame={view.language}
      places={view.places}
    >
      <h1>{t(view.title)}</h1>
      {view.lines.map((line) => (
        <p class="lead">{line}</p>
      ))}
      {view.next && (
        <p class="spaced">
          <a href={view.next.href}>{view.next.label}</a>
        </p>
      )}
      {view.code !== undefined && (
        <p class="quiet spaced">
          {t(site.problemCode)}: <code>{view.code}</code>
        </p>
      )}
    </Page>
  );
};

/** The three sentences of any error in the reader's language. What is not a Problem says nothing of itself. */
export function linesOf(error: unknown, language: Language): { code: string; lines: string[] } {
  if (error instanceof Problem) return { code: error.code, lines: sentences(error.told) };
  return {
    code: 'web.unexpected',
    lines: [site.unexpectedHappened[language], site.unexpectedUnchanged[language], site.unexpectedNext[language]],
  };
}

const sentences = ({ happened, unchanged, next }: Told): string[] => [happened, unchanged, next];
