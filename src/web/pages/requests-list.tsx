// Requests of people as a queue: what is asked, until when, and who works on it; nobody's data.
import { may } from '#access';
import type { Language } from '#base';
import { type RequestRow, rightIds } from '#rights';
import { desk, requests } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { Left, TimeLine, articleOf, rightName, scaleOf } from '../requests-words.tsx';
import { Day, type Speaker, speaker } from '../speak.tsx';
import { TableHead } from '../table-head.tsx';

export interface RequestsFilter {
  state: 'open' | 'closed';
  /** Empty: every right. */
  right: RequestRow['asks'] | '';
  /** Empty: whoever works on it. */
  whose: 'mine' | 'nobodys' | '';
}

export interface RequestsView {
  company: Company;
  session: Session;
  language: Language;
  filter: RequestsFilter;
  rows: readonly RequestRow[];
  /** Ids of those whose recipients still wait (Art. 19). */
  awaited: ReadonlySet<string>;
  members: ReadonlyMap<string, string>;
  /** Whether there is any request at all. */
  any: boolean;
  /** ISO 8601 date. */
  today: string;
  /** Address of the page after this one; null: there is none. */
  older: string | null;
}

const here = '/console/requests';

export const RequestsPage = (view: RequestsView) => {
  const t = speaker(view.language);
  return (
    <ConsoleShell
      view={view}
      title={t(desk.requests)}
      here={here}
      otherLanguages={(language) => `${here}?lang=${language}`}
      width="desk"
    >
      <h1>{t(desk.requests)}</h1>
      <p class="lead column">{t(requests.lead)}</p>
      {may(view.session, 'write', 'requests') && (
        <p class="people-ways requests-ways">
          <a role="button" class="outline" href={`${here}/new`}>
            {t(requests.fresh)}
          </a>
        </p>
      )}
      {view.any && <Filter filter={view.filter} t={t} />}
      {view.rows.length === 0 ? <p class="column spaced">{t(noneOf(view))}</p> : <Queue view={view} t={t} />}
      {view.older !== null && (
        <p class="pages">
          <a rel="next" href={view.older}>
            {t(requests.older)}
          </a>
        </p>
      )}
    </ConsoleShell>
  );
};

function noneOf({ any, filter: { state, right, whose } }: RequestsView) {
  if (!any) return requests.none;
  return state === 'open' && right === '' && whose === '' ? requests.noneOpen : requests.noneFound;
}

const Filter = ({ filter, t }: { filter: RequestsFilter; t: Speaker }) => (
  <form method="get" action={here} class="log-filter requests-filter">
    <Choice
      id="state"
      label={t(requests.state)}
      chosen={filter.state}
      options={[
        ['open', t(requests.stillOpen)],
        ['closed', t(requests.allClosed)],
      ]}
    />
    <Choice
      id="right"
      label={t(requests.asks)}
      chosen={filter.right}
      options={[['', t(requests.every)], ...rightIds.map((right) => [right, rightName(right, t)] as const)]}
    />
    <Choice
      id="whose"
      label={t(requests.who)}
      chosen={filter.whose}
      options={[
        ['', t(requests.every)],
        ['mine', t(requests.mine)],
        ['nobodys', t(requests.nobodys)],
      ]}
    />
    <button type="submit" class="outline">
      {t(requests.show)}
    </button>
  </form>
);

interface ChoiceProps {
  id: string;
  label: string;
  chosen: string;
  options: readonly (readonly [string, string])[];
}

const Choice = ({ id, label, chosen, options }: ChoiceProps) => (
  <Field
    id={id}
    label={label}
    control={(attributes) => (
      <select {...attributes}>
        {options.map(([value, says]) => (
          <option value={value} selected={value === chosen}>
            {says}
          </option>
        ))}
      </select>
    )}
  />
);

const Queue = ({ view, t }: { view: RequestsView; t: Speaker }) => {
  const isOpen = view.filter.state === 'open';
  const scale = isOpen ? scaleOf(view.rows, view.today) : null;
  const heads = [
    requests.asks,
    requests.received,
    isOpen ? requests.due : requests.state,
    ...(scale ? [requests.time] : []),
    requests.who,
  ].map((head) => t(head));
  return (
    <table class="people requests" role="table">
      <TableHead heads={heads} />
      <tbody role="rowgroup">
        {view.rows.map((row) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              <a href={`${here}/${row.number}`}>
                {row.number}. {rightName(row.asks, t)}
              </a>
              <span class="quiet">
                {articleOf(row.asks, t)} · {t(requests[`channel-${row.channel}`])}
              </span>
            </th>
            <td role="cell" class="received">
              <Day iso={row.receivedOn} t={t} />
            </td>
            <td role="cell">
              {isOpen ? <Due row={row} today={view.today} t={t} /> : <Ended row={row} t={t} />}
              {view.awaited.has(row.id) && <span class="quiet">{t(requests.recipientsWaiting)}</span>}
            </td>
            {scale && (
              <td role="cell" class="time-cell">
                <TimeLine row={row} scale={scale} t={t} />
              </td>
            )}
            <td role="cell">
              {row.assignee === null ? (
                <span class="quiet">{t(requests.nobody)}</span>
              ) : (
                (view.members.get(row.assignee) ?? t(requests['by-gone']))
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Due = ({ row, today, t }: { row: RequestRow; today: string; t: Speaker }) => (
  <>
    {row.dueOn !== null && <Day iso={row.dueOn} t={t} />}
    <Left row={row} today={today} t={t} />
  </>
);

const Ended = ({ row, t }: { row: RequestRow; t: Speaker }) => (
  <>
    {t(requests[`state-${row.state}`])}
    <span class="quiet">
      <Day iso={row.stateAt} t={t} />
    </span>
  </>
);
