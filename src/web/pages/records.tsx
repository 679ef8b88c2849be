// The records of processing activities (Art. 30): a section a purpose, each entry with the fact it stands on, what is missing marked.
import type { Language } from '#base';
import {
  type Cell,
  type Column,
  type RecordRow,
  type Records,
  columnName,
  controllerColumns,
  processorColumns,
} from '#publish';
import { publish, say, site } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import type { Company, Session } from '../house.ts';
import { Day, type Speaker, speaker } from '../speak.tsx';

export interface RecordsView {
  company: Company;
  session: Session;
  language: Language;
  /** Null while nothing is published. */
  records: Records | null;
}

export const RecordsPage = (view: RecordsView) => {
  const t = speaker(view.language);
  const { records } = view;
  return (
    <ConsoleShell
      view={view}
      title={t(publish.recordsTitle)}
      here="/console/records"
      forPrograms
      otherLanguages={(language) => `/console/records?lang=${language}`}
      width="desk"
    >
      <h1>{t(publish.recordsTitle)}</h1>
      {records === null ? (
        <p class="lead">{t(publish.recordsEmpty)}</p>
      ) : (
        <>
          <p class="lead">{t(publish.recordsLead, { number: records.version })}</p>
          <p>
            {t(publish.recordsDownload)} <a href="/console/records.csv">CSV</a> ·{' '}
            <a href="/console/records.json">JSON</a>
            {' · '}
            <span class="quiet">
              <a href={`/policy/versions/${records.version}`}>{t(site.versionNumber, { number: records.version })}</a>
              {', '}
              <Day iso={records.publishedAt} t={t} />
            </span>
          </p>
          <Activities
            id="controller"
            title={t(publish.recordsController)}
            rows={records.asController}
            columns={controllerColumns}
            records={records}
            t={t}
          />
          {records.asProcessor.length > 0 && (
            <Activities
              id="processor"
              title={t(publish.recordsProcessor)}
              rows={records.asProcessor}
              columns={processorColumns}
              records={records}
              t={t}
            />
          )}
        </>
      )}
    </ConsoleShell>
  );
};

interface ActivitiesProps {
  id: string;
  title: string;
  rows: readonly RecordRow[];
  columns: readonly Column[];
  records: Records;
  t: Speaker;
}

const Activities = ({ id, title, rows, columns, records, t }: ActivitiesProps) => (
  <section class="part" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {rows.map((row) => (
      <article class="activity">
        <h3 {...(nameOf(row) === null ? {} : { lang: records.language })}>{nameOf(row) ?? t(publish.recordUnnamed)}</h3>
        <dl class="record">
          {columns.map((column) => (
            <div>
              <dt>{say(columnName(column), t.language)}</dt>
              <CellOf cell={row.cells[column]} language={records.language} t={t} />
            </div>
          ))}
        </dl>
      </article>
    ))}
  </section>
);

/** What an activity is called: its purpose, or for a processor the kind of processing. */
const nameOf = ({ cells }: RecordRow): string | null => (cells.purpose ?? cells.categories)?.entries[0]?.text ?? null;

const CellOf = ({ cell, language, t }: { cell: Cell | undefined; language: Language; t: Speaker }) => {
  if (!cell || cell.entries.length === 0) return <dd class="missing">{t(publish.recordNotStated)}</dd>;
  return (
    <dd>
      <ul role="list">
        {cell.entries.map(({ text, fact }) => (
          <li>
            <span lang={language}>{text}</span> <code>{fact}</code>
          </li>
        ))}
      </ul>
      {cell.scope === 'policy' && <span class="quiet">{t(publish.recordWhole)}</span>}
    </dd>
  );
};
