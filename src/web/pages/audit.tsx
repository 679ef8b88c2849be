// The access log: whether it is whole, who looked how often, and its lines by who, what and what for.
import { may } from '#access';
import type { Language } from '#base';
import type { AccessRow, AccessTotal, AuditCheck } from '#vault';
import { audit, desk, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import { Glyph } from '../glyph.tsx';
import type { Company, Session } from '../house.ts';
import { type Around, principalName, purposeName } from '../people-words.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { Pager } from '../pager.tsx';
import { TableHead } from '../table-head.tsx';
import { columnsText, shortly } from '../timeline.tsx';

export const acts = ['read', 'write', 'search', 'export', 'import', 'refused', 'erase'] as const;

export interface AuditFilter {
  who: string;
  act: string;
  purpose: string;
}

export interface AuditView extends Around {
  company: Company;
  session: Session;
  language: Language;
  check: AuditCheck;
  checkedDays: number;
  totals: readonly AccessTotal[];
  rows: readonly AccessRow[];
  filter: AuditFilter;
  older: string | null;
  first: boolean;
  mostExported: number;
}

export const AuditPage = (view: AuditView) => {
  const t = speaker(view.language);
  return (
    <ConsoleShell
      view={view}
      title={t(desk.audit)}
      here="/console/audit"
      otherLanguages={(language) => `/console/audit?lang=${language}`}
      width="desk"
    >
      <h1>{t(desk.audit)}</h1>
      <p class="lead column">{t(audit.lead)}</p>
      <Check view={view} t={t} />
      <Totals view={view} t={t} />
      <section class="person-part" aria-labelledby="log">
        <h2 id="log">{t(audit.log)}</h2>
        <Filter view={view} t={t} />
        {view.rows.length === 0 ? <p>{t(audit.none)}</p> : <Log view={view} t={t} />}
        <Pager
          newest={view.first ? null : pageOf(view.filter, null)}
          older={view.older === null ? null : pageOf(view.filter, view.older)}
          t={t}
        />
        {may(view.session, 'export', 'audit') && <Export view={view} t={t} />}
      </section>
    </ConsoleShell>
  );
};

interface Props {
  view: AuditView;
  t: Speaker;
}

/** The same filter, from a line on. */
function pageOf({ who, act, purpose }: AuditFilter, before: string | null): string {
  const asked = Object.entries({ who, act, purpose, before: before ?? '' }).filter(([, value]) => value !== '');
  return `/console/audit${asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`}`;
}

const Check = ({ view: { check, checkedDays }, t }: Props) => {
  const { changed, missing, strange, lines } = check;
  const isWhole = changed.length + missing.length + strange.length === 0;
  return (
    <p class={`log-check ${isWhole ? 'upheld' : 'broken'}`}>
      <Glyph state={isWhole ? 'upheld' : 'broken'} />{' '}
      {isWhole
        ? t(audit.whole, { days: checkedDays, lines })
        : t(audit.broken, { changed: changed.length, missing: missing.length, strange: strange.length })}
    </p>
  );
};

const Totals = ({ view: { totals, members, language }, t }: Props) => {
  const most = Math.max(1, ...totals.map(({ lines }) => lines));
  return (
    <section class="person-part" aria-labelledby="totals">
      <h2 id="totals">{t(audit.totals)}</h2>
      {totals.length === 0 ? (
        <p class="quiet">{t(audit.totalsNone)}</p>
      ) : (
        <table class="totals" role="table">
          <TableHead
            heads={[audit.who, audit.lines, audit.persons, audit.refused, audit.last].map((head) => t(head))}
          />
          <tbody role="rowgroup">
            {totals.map(({ principal, lines, refused, people: persons, lastAt }) => (
              <tr role="row">
                <th scope="row" role="rowheader">
                  {principalName(principal, members, t)}
                </th>
                <td role="cell" class="measure" data-label={t(audit.lines)}>
                  <span>{lines.toLocaleString(t.language)}</span>
                  <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={Math.max(1, (100 * lines) / most)} height="6" />
                    {refused > 0 && <rect class="broken" width={Math.max(1, (100 * refused) / most)} height="6" />}
                  </svg>
                </td>
                <td role="cell" class="number" data-label={t(audit.persons)}>
                  {persons.toLocaleString(t.language)}
                </td>
                <td role="cell" class={`number ${refused > 0 ? 'broken' : ''}`} data-label={t(audit.refused)}>
                  {refused.toLocaleString(t.language)}
                </td>
                <td role="cell" data-label={t(audit.last)}>
                  <time datetime={lastAt}>{shortly(lastAt, language)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};

const Filter = ({ view, t }: Props) => {
  const { filter, purposes, members, totals } = view;
  const who = [...new Set([...totals.map(({ principal }) => principal), ...[filter.who].filter((one) => one !== '')])];
  const used = purposes.some(({ id }) => id === filter.purpose) || filter.purpose === '' ? [] : [filter.purpose];
  return (
    <form method="get" action="/console/audit" class="log-filter">
      <Field
        id="who"
        label={t(audit.who)}
        control={(attributes) => (
          <select {...attributes}>
            <option value="">{t(audit.anybody)}</option>
            {who.map((one) => (
              <option value={one} selected={one === filter.who}>
                {principalName(one, members, t)}
              </option>
            ))}
          </select>
        )}
      />
      <Field
        id="act"
        label={t(audit.act)}
        control={(attributes) => (
          <select {...attributes}>
            <option value="">{t(audit.anything)}</option>
            {acts.map((one) => (
              <option value={one} selected={one === filter.act}>
                {t(audit[`did-${one}`])}
              </option>
            ))}
          </select>
        )}
      />
      <Field
        id="purpose"
        label={t(people.purpose)}
        control={(attributes) => (
          <select {...attributes}>
            <option value="">{t(audit.anyPurpose)}</option>
            {[...purposes.map(({ id }) => id), ...used].map((one) => (
              <option value={one} selected={one === filter.purpose}>
                {purposeName(one, purposes, t)}
              </option>
            ))}
          </select>
        )}
      />
      <button type="submit" class="outline">
        {t(audit.filter)}
      </button>
    </form>
  );
};

const Log = ({ view, t }: Props) => (
  <table class="audit" role="table">
    <TableHead
      heads={[audit.when, audit.who, audit.act, people.purpose, audit.whom, audit.fields].map((head) => t(head))}
    />
    <tbody role="rowgroup">
      {view.rows.map((row) => (
        <tr role="row" {...(row.act === 'refused' ? { class: 'broken' } : {})}>
          <td role="cell">
            <time datetime={row.at}>{shortly(row.at, view.language)}</time>
          </td>
          <td role="cell">{principalName(row.principal, view.members, t)}</td>
          <td role="cell">
            <strong>{t(audit[`did-${row.act}`])}</strong>
            {row.glass !== null && <span class="badge glass">{t(people.throughGlass)}</span>}
          </td>
          <td role="cell">{purposeName(row.purpose, view.purposes, t)}</td>
          <td role="cell">
            <Whom row={row} session={view.session} t={t} />
          </td>
          <td role="cell" class="quiet">
            {columnsText(row, view, t)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Whom = ({ row, session, t }: { row: AccessRow; session: Session; t: Speaker }) => {
  if (row.subject === null) return <>{t(audit.many, { count: row.count })}</>;
  const number = t(people.personNumber, { id: row.subject.slice(0, 8) });
  return may(session, 'read', 'people', 'any') ? (
    <a href={`/console/people/${row.subject}`}>{number}</a>
  ) : (
    <>{number}</>
  );
};

const Export = ({ view, t }: Props) => (
  <form method="post" action="/console/audit/export" class="log-export">
    <Csrf token={view.session.csrf} />
    {Object.entries(view.filter).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button type="submit" class="outline">
      {t(audit.export)}
    </button>
    <p class="help">{t(audit.exportWhy, { count: view.mostExported })}</p>
  </form>
);
