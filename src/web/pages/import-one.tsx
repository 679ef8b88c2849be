// One import: what would become of its rows, which column holds what, and how far it is; it loads itself again while something is under way.
import type { Language } from '#base';
import type { DeclaredPurpose, KnownType } from '#vault';
import { imports, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import type { ImportView } from '../import-room.ts';
import { listed, purposeName, channelName, sourceName, typeTitle } from '../people-words.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { toldIn } from '../vault-told.ts';
import { Columns } from './import-columns.tsx';
import { Refused } from './import-refused.tsx';

export interface ImportOneView {
  company: Company;
  session: Session;
  language: Language;
  purposes: readonly DeclaredPurpose[];
  type: KnownType;
  one: ImportView;
  /** Whether two columns were sent to one field. */
  twice: boolean;
  /** Whether the page loads itself again while something is under way. */
  reloads: boolean;
}

export interface ImportProps {
  view: ImportOneView;
  t: Speaker;
}

export const importPath = ({ one }: ImportOneView): string => `/console/people/import/${one.id}`;

export const ImportOnePage = (view: ImportOneView) => {
  const t = speaker(view.language);
  const { one } = view;
  const path = importPath(view);
  return (
    <ConsoleShell
      view={view}
      title={t(imports.oneImport)}
      here="/console/people/import/:import"
      otherLanguages={(language) => `${path}?lang=${language}`}
    >
      <p class="kicker">
        <a href="/console/people/import">← {t(imports.title)}</a>
      </p>
      <h1 class="file-name">{one.name.reveal()}</h1>
      <p class="lead">{t(stages[one.stage])}</p>
      <From view={view} t={t} />
      {one.problem && (
        <div class="notice wrong" role="alert">
          <Told view={view} t={t} />
        </div>
      )}
      {(one.stage === 'checking' || one.stage === 'writing') && <Running view={view} t={t} />}
      {one.plan && <Numbers view={view} t={t} />}
      {one.stage === 'planned' && <Confirm view={view} t={t} />}
      {(one.stage === 'planned' || one.stage === 'columns') && <Columns view={view} t={t} />}
      {one.plan && one.stage !== 'writing' && <Refused view={view} t={t} />}
      {(one.stage === 'done' || one.stage === 'failed') && (
        <p class="spaced">
          <a href="/console/people/import" role="button" class="outline">
            {t(imports.another)}
          </a>
        </p>
      )}
      {(one.stage === 'planned' || one.stage === 'columns') && (
        <Drop view={view} t={t}>
          {t(imports.cancel)}
        </Drop>
      )}
    </ConsoleShell>
  );
};

const stages = {
  checking: imports.checking,
  columns: imports.whichColumns,
  planned: imports.planned,
  writing: imports.writing,
  done: imports.isDone,
  failed: imports.isFailed,
} as const;

const Told = ({ view, t }: ImportProps) => {
  const { happened, unchanged, next } = toldIn(view.one.problem!, t.language);
  return (
    <p>
      {happened} {unchanged} {next}
    </p>
  );
};

const separators: Readonly<Record<string, 'sep-comma' | 'sep-semicolon' | 'sep-tab' | 'sep-lines'>> = {
  ',': 'sep-comma',
  ';': 'sep-semicolon',
  '\t': 'sep-tab',
  '': 'sep-lines',
};

const From = ({ view: { one, purposes, type }, t }: ImportProps) => (
  <p class="quiet import-from">
    {one.type === 'contact' ? t(imports.whatPeople) : t(imports.whatRecords, { type: typeTitle(type, t) })} ·{' '}
    {t(imports.size, { size: Math.ceil(one.bytes / 1000) })} · {sourceName(one.from.source, t)},{' '}
    {channelName(one.from.channel, t).toLocaleLowerCase(t.language)} ·{' '}
    {t(people.lineageFor, {
      purposes: listed(
        one.from.purposes.map((id) => t(people.quoted, { text: purposeName(id, purposes, t) })),
        t.language,
      ),
    })}
    {one.plan && (
      <>
        {' '}
        ·{' '}
        {t(imports.readAs, {
          encoding: one.plan.encoding.toUpperCase(),
          separator: t(imports[separators[one.plan.separator] ?? 'sep-comma']),
        })}
      </>
    )}
  </p>
);

const Running = ({ view, t }: ImportProps) => {
  const { one, reloads } = view;
  const path = importPath(view);
  return (
    <section class="spaced" aria-label={t(stages[one.stage])}>
      {one.stage === 'writing' && (
        <p class="import-progress">
          <progress max={Math.max(one.of, 1)} value={one.done} aria-label={t(imports.oneImport)}></progress>
          <span>{t(imports.progress, { done: one.done, of: one.of })}</span>
        </p>
      )}
      <p class="quiet">
        {reloads && (
          <>
            {t(imports.reloads)} <a href={`${path}?still=yes`}>{t(imports.still)}</a>{' '}
          </>
        )}
        {!reloads && <a href={path}>{t(imports.reload)}</a>}
      </p>
      <Drop view={view} t={t}>
        {t(one.stage === 'writing' ? imports.stop : imports.cancel)}
      </Drop>
    </section>
  );
};

const Drop = ({ view, children }: ImportProps & { children: string }) => (
  <form method="post" action={`${importPath(view)}/drop`} class="spaced">
    <Csrf token={view.session.csrf} />
    <button type="submit" class="outline">
      {children}
    </button>
  </form>
);

const Numbers = ({ view: { one }, t }: ImportProps) => {
  const plan = one.plan!;
  const isPeople = one.type === 'contact';
  const numbers = [
    [imports.rows, plan.rows],
    [isPeople ? imports.newPeople : imports.newRecords, plan.new],
    ...(isPeople ? ([[imports.merged, plan.merged]] as const) : []),
    ...(plan.repeated > 0 ? ([[imports.repeated, plan.repeated]] as const) : []),
    [imports.refused, plan.refused.length],
  ] as const;
  return (
    <dl class="counts close">
      {numbers.map(([name, count]) => (
        <div>
          <dt>{t(name)}</dt>
          <dd>{count.toLocaleString(t.language)}</dd>
        </div>
      ))}
    </dl>
  );
};

const Confirm = ({ view, t }: ImportProps) => {
  const { plan } = view.one;
  if (!plan || plan.new + plan.merged === 0) return <p class="spaced">{t(imports.nothingToDo)}</p>;
  return (
    <form method="post" action={`${importPath(view)}/write`} class="spaced import-confirm">
      <Csrf token={view.session.csrf} />
      <button type="submit">{t(imports.confirm)}</button>
      <p class="help">{t(imports.confirmHelp)}</p>
    </form>
  );
};
