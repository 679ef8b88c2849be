// Security: what looked unusual, what it means and what to do, and the form by which somebody says that they have looked.
import { type SecurityFilter, type SecurityLine, may, mostEvents, roles } from '#access';
import type { Language, Text } from '#base';
import { entry, security } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, When, speaker } from '../speak.tsx';

export interface SecurityView {
  company: Company;
  session: Session;
  language: Language;
  which: SecurityFilter;
  lines: readonly SecurityLine[];
  done: boolean;
  /** A review that came back: of which event, and why. */
  back: { id: string; words: string; error: Text } | null;
}

export const SecurityPage = (view: SecurityView) => {
  const t = speaker(view.language);
  return (
    <ConsoleShell
      view={view}
      title={t(security.title)}
      here="/console/security"
      otherLanguages={(language) => `/console/security?show=${view.which}&lang=${language}`}
    >
      {view.done && <Done>{t(security.done)}</Done>}
      <h1>{t(security.title)}</h1>
      <p class="lead">{t(security.lead, { company: view.company.name })}</p>
      <nav class="choice" aria-label={t(security.filter)}>
        <ul>
          {(['new', 'all'] as const).map((which) => (
            <li>
              <a href={`/console/security?show=${which}`} {...(which === view.which ? { 'aria-current': 'true' } : {})}>
                {t(which === 'new' ? security.showNew : security.showAll)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view.lines.length === 0 ? (
        <p class="quiet">{t(view.which === 'new' ? security.noneNew : security.noneAtAll)}</p>
      ) : (
        <ul class="matters" role="list">
          {view.lines.map((line) => (
            <Event line={line} view={view} t={t} />
          ))}
        </ul>
      )}
      {view.lines.length === mostEvents && <p class="quiet">{t(security.more, { count: mostEvents })}</p>}
    </ConsoleShell>
  );
};

type Props = { line: SecurityLine; view: SecurityView; t: Speaker };
const tones = { severe: 'broken', warning: 'unproven', notice: 'none' } as const;

const Event = ({ line, view, t }: Props) => (
  <li class={`event ${line.reviewed ? 'none' : tones[line.severity]}`} id={`event-${line.id}`}>
    <p class="word">
      {t(security[`severity-${line.severity}`])}{' '}
      <span class="quiet">
        · <When iso={line.at} t={t} />
      </span>
    </p>
    <h2>{wordOf('title', line, t)}</h2>
    {aboutOf(line, t).map((sentence) => (
      <p class="quiet">{sentence}</p>
    ))}
    {line.reviewed ? (
      <Reviewed reviewed={line.reviewed} t={t} />
    ) : (
      <>
        <p>{wordOf('means', line, t)}</p>
        <p>
          <strong>{t(security.todo)}:</strong> {wordOf('do', line, t)}
        </p>
        {may(view.session, 'write', 'security') && <Review line={line} view={view} t={t} />}
      </>
    )}
  </li>
);

/** An event of a kind that an older or newer version found is shown by its id rather than lost. */
function wordOf(part: 'title' | 'means' | 'do', { kind }: SecurityLine, t: Speaker): string {
  const text = (security as Record<string, Text>)[`${part}-${kind}`];
  return text ? t(text) : part === 'title' ? kind : '';
}

const shown = ['failures', 'targets', 'subjects', 'usual', 'times', 'role', 'scopes'] as const;

function aboutOf({ staff, about }: SecurityLine, t: Speaker): string[] {
  const who = staff === undefined ? [] : [t(security.by, { name: staff ?? t(security.gone) })];
  const key = about['key'];
  const program = typeof key === 'string' ? [t(security.byKey, { key })] : [];
  const facts = shown.flatMap((name) => {
    const value = about[name];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const role = name === 'role' ? roles.find((one) => one === value) : undefined;
    return [t(security[`about-${name}`], { value: role ? t(entry[`role-${role}`]) : value })];
  });
  return [...who, ...program, ...facts];
}

const Reviewed = ({ reviewed, t }: { reviewed: NonNullable<SecurityLine['reviewed']>; t: Speaker }) => (
  <>
    <p class="quiet">{t(security.reviewed, { name: reviewed.by ?? t(security.gone), at: reviewed.at })}</p>
    {reviewed.words && <p class="typed">{reviewed.words.reveal()}</p>}
  </>
);

const Review = ({ line, view, t }: Props) => {
  const back = view.back?.id === line.id ? view.back : null;
  return (
    <details class="judge" open={back !== null}>
      <summary aria-label={`${t(security.reviewTitle)}: ${wordOf('title', line, t)}`}>
        {t(security.reviewTitle)}
      </summary>
      <form method="post" action="/console/security/review" noValidate>
        <Csrf token={view.session.csrf} />
        <input type="hidden" name="event" value={line.id} />
        <Field
          id={`words-${line.id}`}
          label={t(security.words)}
          help={t(security.wordsHelp)}
          error={back ? t(back.error) : undefined}
          control={(attributes) => (
            <textarea {...attributes} name="words" rows={2} maxLength={2000} required={line.severity === 'severe'}>
              {back?.words ?? ''}
            </textarea>
          )}
        />
        <button type="submit" class="small">
          {t(security.reviewButton)}
        </button>
      </form>
    </details>
  );
};
