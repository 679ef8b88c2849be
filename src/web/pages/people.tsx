// People: what they are looked at for, then those who are kept, newest first, as far as that purpose lets one see them.
import { may } from '#access';
import type { Language } from '#base';
import type { PersonLine } from '#vault';
import { imports, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Around, personName } from '../people-words.tsx';
import { PurposeBar, PurposeForm } from '../purpose-bar.tsx';
import { Day, type Speaker, speaker } from '../speak.tsx';
import { TableHead } from '../table-head.tsx';

export interface PeopleView extends Pick<Around, 'purposes'> {
  company: Company;
  session: Session;
  language: Language;
  /** Null: it has to be chosen first. */
  purpose: string | null;
  /** Where to go on to once it is chosen. */
  next: string;
  lines: readonly PersonLine[];
  /** What was searched for, or is to be once a purpose is chosen; null: the list of all. */
  sought: string | null;
  /** How many are kept at all. */
  count: number;
  /** The id to go on from; null on the last page. */
  older: string | null;
  /** Whether this is the first page. */
  first: boolean;
}

export const PeoplePage = (view: PeopleView) => {
  const t = speaker(view.language);
  const { purpose, purposes, session, next } = view;
  return (
    <ConsoleShell
      view={view}
      title={t(people.title)}
      here="/console/people"
      otherLanguages={(language) => `/console/people?lang=${language}`}
      width="desk"
    >
      {purpose === null ? (
        <>
          <h1>{t(people.title)}</h1>
          <div class="column">
            <h2 class="question">{t(people.purposeTitle)}</h2>
            <p class="lead">{t(people.purposeLead)}</p>
            <PurposeForm {...{ session, purposes, purpose, next, sought: view.sought ?? '', t }} />
          </div>
        </>
      ) : (
        <>
          <PurposeBar {...{ session, purposes, purpose, next, t }} />
          <h1>{t(people.title)}</h1>
          {view.count === 0 && view.sought === null ? <Empty t={t} view={view} /> : <Listed view={view} t={t} />}
        </>
      )}
    </ConsoleShell>
  );
};

interface Props {
  view: PeopleView;
  t: Speaker;
}

const Listed = ({ view, t }: Props) => (
  <>
    <div class="people-tools">
      <form method="post" action="/console/people/find" class="people-find">
        <Csrf token={view.session.csrf} />
        <Field
          id="sought"
          label={t(people.findLabel)}
          help={t(people.findHelp)}
          control={(attributes) => (
            <input
              {...attributes}
              type="text"
              value={view.sought ?? ''}
              maxLength={254}
              required
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
            />
          )}
        />
        <button type="submit">{t(people.find)}</button>
      </form>
      <p class="people-ways">
        {may(view.session, 'write', 'people', 'any') && (
          <>
            <a role="button" class="outline" href="/console/people/new">
              {t(people.newPerson)}
            </a>
            <a href="/console/people/import">{t(imports.title)}</a>
          </>
        )}
        <a href="/console/erasures">{t(people.erasuresLink)}</a>
      </p>
    </div>
    <section aria-labelledby="listed">
      <h2 id="listed" class="list-head">
        {t(view.sought === null ? people.newest : people.found)}
        {view.sought === null && <span class="quiet">{t(people.kept, { count: view.count })}</span>}
      </h2>
      {view.lines.length === 0 ? <p>{t(people.foundNobody)}</p> : <PeopleTable lines={view.lines} t={t} />}
      <p class="pages">
        {view.sought !== null && <a href="/console/people">{t(people.foundAll)}</a>}
        {!view.first && <a href="/console/people">{t(people.toNewest)}</a>}
        {view.older !== null && (
          <a rel="next" href={`/console/people?before=${view.older}`}>
            {t(people.older)}
          </a>
        )}
      </p>
    </section>
  </>
);

/** Roles stand in it because a phone shows rows as blocks, and browsers then forget that they are a table. */
export const PeopleTable = ({ lines, t }: { lines: readonly PersonLine[]; t: Speaker }) => (
  <table class="people" role="table">
    <TableHead
      heads={[people.name, people.reach, people.organisation, people.lastInteraction].map((head) => t(head))}
    />
    <tbody role="rowgroup">
      {lines.map((line) => (
        <Line line={line} t={t} />
      ))}
    </tbody>
  </table>
);

const Line = ({ line, t }: { line: PersonLine; t: Speaker }) => {
  const values = line.contact.reveal();
  const hidden = (...fields: string[]): boolean => fields.some((field) => line.withheld.includes(field));
  const restricted = line.state === 'restricted' && Object.keys(values).length === 0;
  const shut = restricted || line.objected;
  const reach = ['email', 'phone'].flatMap((field) => (typeof values[field] === 'string' ? [values[field]] : []));
  const nameless = values['given-name'] === undefined && values['family-name'] === undefined;
  return (
    <tr role="row" class={line.state}>
      <th scope="row" role="rowheader">
        <a href={`/console/people/${line.id}`}>{personName(line, t)}</a>
        {line.state === 'restricted' && <span class="badge">{t(people.restricted)}</span>}
        {nameless && !shut && (
          <span class="quiet">{t(hidden('given-name', 'family-name') ? people.nameOther : people.noName)}</span>
        )}
      </th>
      <td role="cell">
        {shut && <span class="quiet">{t(restricted ? people.restrictedLine : people.objectedLine)}</span>}
        {reach.map((text) => (
          <span>{text}</span>
        ))}
        {!shut && reach.length === 0 && (
          <span class="quiet">{t(hidden('email', 'phone') ? people.otherPurpose : people.none)}</span>
        )}
      </td>
      <td role="cell">
        {line.organisation ? line.organisation.name : <span class="quiet nothing">{t(people.none)}</span>}
      </td>
      <td role="cell">
        {line.lastInteractionAt ? (
          <Day iso={line.lastInteractionAt} t={t} />
        ) : (
          <span class="quiet">
            {t(people.keptSince)} <Day iso={line.createdAt} t={t} />
          </span>
        )}
      </td>
    </tr>
  );
};

const Empty = ({ view, t }: Props) => {
  const named = view.purposes.find(({ id, law }) => id === view.purpose && !law)?.id ?? 'ID';
  return (
    <div class="column">
      <h2 class="question">{t(people.emptyTitle)}</h2>
      <p class="lead">{t(people.emptyLead)}</p>
      <ul class="ways-in" role="list">
        {may(view.session, 'write', 'people', 'any') && (
          <li>
            <h3>{t(people.emptyForm)}</h3>
            <p>
              <a href="/console/people/new">{t(people.newPerson)}</a>
            </p>
          </li>
        )}
        <li>
          <h3>{t(people.emptyImport)}</h3>
          {may(view.session, 'write', 'people', 'any') && (
            <p>
              <a href="/console/people/import">{t(imports.title)}</a>
            </p>
          )}
          <p class="command">
            <code>npm run upheld -- people import people.csv --purpose {named} --source provided --dry-run</code>
          </p>
        </li>
        <li>
          <h3>{t(people.emptyApi)}</h3>
          <p>
            <a href="/api">POST /api/v1/subjects</a>
          </p>
        </li>
      </ul>
    </div>
  );
};
