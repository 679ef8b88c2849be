// Choices of visitors, newest first: by site, act, time, version and language, or by the id on a receipt.
import { may } from '#access';
import type { Language, Temporal } from '#base';
import { type RecordedChoice, actions } from '#consent';
import { consents } from '#words';
import { namesOf } from '../consent-period.ts';
import { ConsentTabs } from '../consent-tabs.tsx';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { Pager } from '../pager.tsx';
import { TableHead } from '../table-head.tsx';
import { shortly } from '../timeline.tsx';
import { Names, categoryName, languageName } from '../consent-names.tsx';

export interface ChoiceFilter {
  site: string;
  action: string;
  from: string;
  to: string;
  version: string;
  language: string;
}

export interface ConsentChoicesView {
  company: Company;
  session: Session;
  language: Language;
  today: Temporal.PlainDate;
  filter: ChoiceFilter;
  choices: readonly RecordedChoice[];
  sites: readonly string[];
  languages: readonly string[];
  /** Where the next page begins; null: there is none. */
  older: string | null;
  first: boolean;
  /** An id that was looked for and is not there. */
  unknown: string | null;
}

const here = '/console/consent/choices';

export const ConsentChoicesPage = (view: ConsentChoicesView) => {
  const t = speaker(view.language);
  return (
    <ConsoleShell
      view={view}
      title={t(consents.choicesTitle)}
      here={here}
      otherLanguages={(language) => `${here}?lang=${language}`}
      width="desk"
    >
      <h1>{t(consents.choicesTitle)}</h1>
      <ConsentTabs session={view.session} here={here} t={t} />
      <p class="lead column">{t(consents.choicesLead)}</p>
      <ReceiptSearch unknown={view.unknown} t={t} />
      <Filter view={view} t={t} />
      {view.choices.length === 0 ? (
        <p>{t(consents.choicesNone)}</p>
      ) : (
        <ChoiceTable choices={view.choices} t={t} marked={null} />
      )}
      <Pager
        newest={view.first ? null : pageOf(view.filter, null)}
        older={view.older === null ? null : pageOf(view.filter, view.older)}
        t={t}
      />
      {may(view.session, 'export', 'consents') && <Export view={view} t={t} />}
    </ConsoleShell>
  );
};

function pageOf(filter: ChoiceFilter, before: string | null): string {
  const asked = Object.entries({ ...filter, before: before ?? '' }).filter(([, value]) => value !== '');
  return `${here}${asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`}`;
}

const ReceiptSearch = ({ unknown, t }: { unknown: string | null; t: Speaker }) => (
  <form method="get" action={here} class="people-find receipt-find">
    <Field
      id="receipt"
      label={t(consents.receiptId)}
      help={t(consents.receiptIdHelp)}
      control={(attributes) => (
        <input
          type="text"
          {...attributes}
          value={unknown ?? ''}
          maxLength={80}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          required
        />
      )}
    />
    <button type="submit" class="outline">
      {t(consents.find)}
    </button>
    {unknown !== null && (
      <p class="notice wrong" role="status">
        {t(consents.receiptNone, { id: unknown })}
      </p>
    )}
  </form>
);

const Filter = ({ view: { filter, sites, languages, today }, t }: { view: ConsentChoicesView; t: Speaker }) => (
  <form method="get" action={here} class="log-filter">
    <Names
      id="site"
      label={t(consents.site)}
      every={t(consents.everySite)}
      names={namesOf(sites, filter.site)}
      chosen={filter.site}
    />
    <Names
      id="action"
      label={t(consents.act)}
      every={t(consents.anyAct)}
      names={actions}
      chosen={filter.action}
      say={(name) => t(consents[`act-${name as (typeof actions)[number]}`])}
    />
    {(['from', 'to'] as const).map((end) => (
      <Field
        id={end}
        label={t(consents[end])}
        control={(attributes) => <input type="date" {...attributes} value={filter[end]} max={today.toString()} />}
      />
    ))}
    <Field
      id="version"
      label={t(consents.version)}
      control={(attributes) => (
        <input type="text" inputmode="numeric" {...attributes} value={filter.version} maxLength={9} />
      )}
    />
    <Names
      id="language"
      label={t(consents.language)}
      every={t(consents.everyLanguage)}
      names={namesOf(languages, filter.language)}
      chosen={filter.language}
      say={(name) => languageName(name, t)}
    />
    <button type="submit" class="outline">
      {t(consents.show)}
    </button>
  </form>
);

/** The days of the filter, else the month so far. */
const Export = ({ view: { filter, session, today }, t }: { view: ConsentChoicesView; t: Speaker }) => {
  const days = {
    from: filter.from === '' ? today.with({ day: 1 }).toString() : filter.from,
    to: filter.to === '' ? today.toString() : filter.to,
  };
  return (
    <section class="person-part" aria-labelledby="export">
      <h2 id="export">{t(consents.exportTitle)}</h2>
      <form method="post" action="/console/consent/export" class="log-filter">
        <Csrf token={session.csrf} />
        {(['from', 'to'] as const).map((end) => (
          <Field
            id={`export-${end}`}
            label={t(consents[end])}
            control={(attributes) => (
              <input type="date" {...attributes} value={days[end]} max={today.toString()} required />
            )}
          />
        ))}
        <button type="submit" class="outline">
          {t(consents.exportTime)}
        </button>
      </form>
      <p class="quiet column">{t(consents.exportTimeWhy)}</p>
    </section>
  );
};

interface TableProps {
  choices: readonly RecordedChoice[];
  /** The one on whose page the table stands. */
  marked: string | null;
  t: Speaker;
}

export const ChoiceTable = ({ choices, marked, t }: TableProps) => {
  const heads = [consents.when, consents.act, consents.answered, consents.site, consents.version, consents.language];
  return (
    <table class="audit choices" role="table">
      <TableHead heads={heads.map((head) => t(head))} />
      <tbody role="rowgroup">
        {choices.map((choice) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {choice.id === marked ? (
                <>
                  <time datetime={choice.at}>{shortly(choice.at, t.language)}</time>
                  <span class="quiet"> {t(consents.thisOne)}</span>
                </>
              ) : (
                <a href={`${here}/${choice.id}`}>
                  <time datetime={choice.at}>{shortly(choice.at, t.language)}</time>
                </a>
              )}
            </th>
            <td role="cell">
              <strong>{t(consents[`act-${choice.action}`])}</strong>
            </td>
            <td role="cell">
              {Object.entries(choice.answers).map(([id, { granted, without }], at) => (
                <>
                  {at > 0 && ', '}
                  {t(consents.pair, {
                    name: categoryName(id as 'marketing', t),
                    value: t(granted ? (without.length > 0 ? consents.inPart : consents.yes) : consents.no),
                  })}
                </>
              ))}
            </td>
            <td role="cell">{choice.site.replace(/^https?:\/\//, '')}</td>
            <td role="cell" class="number" data-label={t(consents.version)}>
              {choice.policy}
            </td>
            <td role="cell">{languageName(choice.language, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
