// The timeline of one person, and the lines of the access log: who did what, for which purpose, with which fields, by day.
import type { Language } from '#base';
import type { AccessRow } from '#vault';
import { people, writtenDate } from '#words';
import { type Around, columnTitle, listed, principalName, purposeName } from './people-words.tsx';
import type { Speaker } from './speak.tsx';

/** Acts that are alike and follow each other on one day are one line. */
export interface Moment {
  /** The newest of them. */
  row: AccessRow;
  count: number;
  /** The oldest of them, ISO 8601. */
  since: string;
}

/** Days, newest first, with their moments. */
export function daysOf(rows: readonly AccessRow[]): readonly (readonly [string, readonly Moment[]])[] {
  const days: [string, Moment[]][] = [];
  for (const row of rows) {
    const day = row.at.slice(0, 10);
    if (days.at(-1)?.[0] !== day) days.push([day, []]);
    const moments = days.at(-1)![1];
    const last = moments.at(-1);
    if (last && alike(last.row, row))
      moments[moments.length - 1] = { row: last.row, count: last.count + 1, since: row.at };
    else moments.push({ row, count: 1, since: row.at });
  }
  return days;
}

const alike = (a: AccessRow, b: AccessRow): boolean =>
  a.principal === b.principal &&
  a.act === b.act &&
  a.purpose === b.purpose &&
  a.glass === b.glass &&
  a.subject === b.subject &&
  a.columns.join() === b.columns.join();

export interface TimelineProps extends Around {
  rows: readonly AccessRow[];
  t: Speaker;
}

export const Timeline = ({ rows, t, ...around }: TimelineProps) => (
  <div class="timeline">
    {daysOf(rows).map(([day, moments]) => (
      <>
        <h3>
          <time datetime={day}>{writtenDate(day, t.language)}</time>
        </h3>
        <ol role="list">
          {moments.map((moment) => (
            <Line moment={moment} around={around} t={t} />
          ))}
        </ol>
      </>
    ))}
  </div>
);

const Line = ({ moment: { row, count, since }, around, t }: { moment: Moment; around: Around; t: Speaker }) => (
  <li {...(row.act === 'refused' ? { class: 'broken' } : {})}>
    <time datetime={row.at}>{clockOf(row.at)}</time>
    <div>
      <p>
        <strong>{t(people[`act-${row.act}`], { who: principalName(row.principal, around.members, t) })}</strong>{' '}
        {t(people.forPurpose, { purpose: purposeName(row.purpose, around.purposes, t) })}
        {row.glass !== null && <span class="badge glass">{t(people.throughGlass)}</span>}
      </p>
      <p class="quiet">
        {columnsText(row, around, t)}
        {count > 1 && ` · ${t(people.times, { count })}, ${clockOf(since)}–${clockOf(row.at)}`}
      </p>
    </div>
  </li>
);

export const columnsText = (
  { columns }: Pick<AccessRow, 'columns'>,
  { types }: Pick<Around, 'types'>,
  t: Speaker,
): string =>
  columns.length === 0
    ? t(people['column-none'])
    : listed([...new Set(columns.map((column) => columnTitle(column, types, t)))], t.language);

/** “21:30”: hours and minutes, UTC, the same in all four languages. */
export const clockOf = (iso: string): string => iso.slice(11, 16);

/** “21 Nov 2026, 21:30” in a table. */
export const shortly = (iso: string, language: Language): string =>
  `${new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso))}, ${clockOf(iso)}`;

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL', de: 'de-DE' };
