// Storage periods: what leaves when in every place, plans that wait, rules that run by themselves, legal holds.
import { may } from '#access';
import type { Language, Told } from '#base';
import { rowsChanged } from '#plan';
import { type Hold, type Looked, type RuleLine, type Seen, type StorageView, placeOf } from '#retention';
import { connectRefusals, planReasonLine, requests, retention } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { placeName } from '../requests-words.tsx';
import { Day, type Speaker, speaker } from '../speak.tsx';
import { LimitChart } from '../storage-chart.tsx';
import { TableHead } from '../table-head.tsx';
import { Wrong } from './account-parts.tsx';

export const storageDeeds = [
  'plan',
  'approved',
  'withdrawn',
  'running',
  'applied',
  'drifted',
  'left',
  'applying',
  'rule',
  'hold',
  'release',
] as const;
export type StorageDeed = (typeof storageDeeds)[number];

export interface TypedHold {
  matter: string;
  reason: string;
  review: string;
  place: string;
  email: string;
}

export interface StoragePageView {
  company: Company;
  session: Session;
  language: Language;
  storage: StorageView;
  done: StorageDeed | null;
  problem: Told | null;
  /** A hold that came back, with what was typed. */
  typed: TypedHold | null;
  /** ISO 8601 date. */
  today: string;
}

export const home = '/console/storage';

export const StoragePage = (view: StoragePageView) => {
  const t = speaker(view.language);
  const { storage, session } = view;
  return (
    <ConsoleShell
      view={view}
      title={t(retention.title)}
      here={home}
      otherLanguages={(language) => `${home}?lang=${language}`}
      width="desk"
    >
      {view.done && <Done>{t(retention[`done-${view.done}`])}</Done>}
      {view.problem && <Wrong>{`${view.problem.happened} ${view.problem.unchanged} ${view.problem.next}`}</Wrong>}
      <h1>{t(retention.title)}</h1>
      <p class="lead column">{t(retention.lead)}</p>
      {storage.places.length === 0 ? (
        <p class="column">{t(retention.neverLooked)}</p>
      ) : (
        <Figures places={storage.places} t={t} />
      )}
      {may(session, 'write', 'storage') && (
        <form method="post" action={`${home}/plan`} class="spaced">
          <Csrf token={session.csrf} />
          <button type="submit" class="outline">
            {t(retention.lookNow)}
          </button>
        </form>
      )}
      <Plans storage={storage} t={t} />
      <section class="person-part" aria-labelledby="places">
        <h2 id="places">{t(retention.placesTitle)}</h2>
        {sorted(storage.places).map((place) => (
          <Place place={place} view={view} t={t} />
        ))}
      </section>
      <Rules rules={storage.rules} session={session} t={t} />
      <Holds view={view} t={t} />
    </ConsoleShell>
  );
};

const count = (places: readonly Seen[], of: (looked: Looked) => number): number =>
  places.reduce((sum, { looked }) => sum + looked.reduce((all, one) => all + of(one), 0), 0);

const soonIn = ({ soon }: Looked, days: number): number => soon.find((one) => one.days === days)?.rows ?? 0;

/** What is due of whole rows: columns of a row that goes as a whole are not counted again. */
const Figures = ({ places, t }: { places: readonly Seen[]; t: Speaker }) => {
  const now = count(places, ({ due, staying }) => due + staying.reduce((sum, { rows }) => sum + rows, 0));
  const unjudged = places.reduce(
    (sum, { unruled, problem }) => sum + told(unruled).length + (problem === null ? 0 : 1),
    0,
  );
  return (
    <ul class="figures" role="list">
      <Figure figure={now} words={t(retention.figureNow)} tone={now > 0 ? 'over' : 'calm'} t={t} />
      {([30, 90] as const).map((days) => (
        <Figure
          figure={count(places, (one) => soonIn(one, days))}
          words={t(retention.figureSoon, { days })}
          tone="calm"
          t={t}
        />
      ))}
      <Figure figure={unjudged} words={t(retention.figureUnjudged)} tone={unjudged > 0 ? 'near' : 'calm'} t={t} />
    </ul>
  );
};

/** What a room of ours does not know of rules about something else says nothing. */
const told = (unruled: Seen['unruled']): Seen['unruled'] => unruled.filter(({ fault }) => fault !== 'untold');

const Figure = (props: { figure: number; words: string; tone: 'over' | 'near' | 'calm'; t: Speaker }) => (
  <li>
    <strong class={props.tone}>{props.figure.toLocaleString(props.t.language)}</strong> {props.words}
  </li>
);

const Plans = ({ storage: { plans }, t }: { storage: StorageView; t: Speaker }) => {
  const waiting = plans.filter(({ state }) => state === 'proposed' || state === 'approved' || state === 'applying');
  const others = plans.filter((plan) => !waiting.includes(plan)).slice(0, 5);
  return (
    <section class="person-part" aria-labelledby="plans">
      <h2 id="plans">{t(retention.plansTitle)}</h2>
      {waiting.length === 0 && <p>{t(retention.plansNone)}</p>}
      <ul class="storage-plans" role="list">
        {[...waiting, ...others].map((plan) => (
          <li>
            <a href={`${home}/plans/${plan.id}`}>{placeName(placeOf(plan), t)}</a>{' '}
            <span class={`left ${waiting.includes(plan) ? 'near' : 'calm'}`}>
              {t(requests[`planState-${plan.state}`])}
            </span>
            <span class="quiet">
              {t(retention.planLine, { made: plan.made.slice(0, 10), rows: rowsChanged(plan.operations) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What is over stands first, then what comes soonest; places where nothing is under a rule last. */
const sorted = (places: readonly Seen[]): Seen[] => {
  const rank = ({ looked, problem }: Seen): string => {
    if (problem !== null) return '0';
    const ends = looked.flatMap(({ oldest }) => oldest?.ends ?? []).toSorted()[0];
    return ends === undefined ? (looked.length > 0 ? '3' : '4') : `1${ends}`;
  };
  return places.toSorted((a, b) => rank(a).localeCompare(rank(b)));
};

const Place = ({ place, view, t }: { place: Seen; view: StoragePageView; t: Speaker }) => {
  const { holding, title, looked, problem } = place;
  const name = holding.startsWith('upheld:') ? placeName(holding, t) : title;
  const points = view.storage.lines.get(holding) ?? [];
  const id = `place-${holding.replaceAll(/[^a-z0-9]/g, '-')}`;
  const unruled = told(place.unruled);
  return (
    <section class="storage-place" aria-labelledby={id}>
      <h3 id={id}>
        {name} {!holding.startsWith('upheld:') && <span class="quiet">{holding}</span>}
      </h3>
      {problem !== null && <p class="left over">{t(retention.unreached, { why: whyNot(problem, name, t) })}</p>}
      {looked.length > 0 && (
        <table class="people storage" role="table">
          <TableHead
            heads={[
              t(retention.headWhat),
              t(retention.headRows),
              t(retention.headNow),
              t(retention.headSoon, { days: 30 }),
              t(retention.headSoon, { days: 90 }),
              t(retention.headEnds),
            ]}
          />
          <tbody role="rowgroup">
            {looked.map((one) => (
              <Line looked={one} today={view.today} t={t} />
            ))}
          </tbody>
        </table>
      )}
      {unruled.length > 0 && (
        <ul class="storage-unruled">
          {unruled.map(({ collection, columns, fault, facts, trigger }) => (
            <li>
              <strong>{nameOf(collection, columns)}</strong>:{' '}
              {t(retention[`fault-${fault}`], { facts: facts.join(', '), trigger: trigger ?? '' })}
            </li>
          ))}
        </ul>
      )}
      {looked.length === 0 && unruled.length === 0 && problem === null && (
        <p class="quiet">{t(retention.nothingHere)}</p>
      )}
      {points.length > 1 && <LimitChart id={`${id}-chart`} place={name} points={points} t={t} />}
    </section>
  );
};

/** What a code of a problem says; one without words stands as it is. */
function whyNot(code: string, system: string, t: Speaker): string {
  const [room, fault = ''] = code.split('.');
  const key = fault.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const known = room === 'connect' && Object.hasOwn(connectRefusals, key);
  return known ? t(connectRefusals[key as keyof typeof connectRefusals], { system, name: '–' }) : code;
}

const nameOf = (collection: string, columns: readonly string[]): string =>
  columns.length > 0 ? `${collection} (${columns.join(', ')})` : collection;

const Line = ({ looked, today, t }: { looked: Looked; today: string; t: Speaker }) => {
  const { collection, fields, act, rows, due, oldest, staying, undated, facts } = looked;
  const wrong = (['none', 'unreadable', 'future'] as const).filter((why) => undated[why] > 0);
  const number = (value: number | null): string => (value === null ? '–' : value.toLocaleString(t.language));
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {nameOf(collection, fields)}
        <span class="quiet">
          {t(requests[`act-${act}`])} · {facts.join(', ')}
        </span>
        {staying.map(({ reason, rows: kept }) => (
          <span class="left near">
            {t(retention.staying, { rows: kept, reason: planReasonLine(reason, t.language) })}
          </span>
        ))}
        {wrong.map((why) => (
          <span class="quiet">{t(retention[`undated-${why}`], { rows: undated[why] })}</span>
        ))}
      </th>
      <td role="cell" class="number" data-label={t(retention.headRows)}>
        {number(rows)}
      </td>
      <td role="cell" class={due > 0 ? 'number left over' : 'number'} data-label={t(retention.headNow)}>
        {number(due)}
      </td>
      {([30, 90] as const).map((days) => (
        <td role="cell" class="number" data-label={t(retention.headSoon, { days })}>
          {number(soonIn(looked, days))}
        </td>
      ))}
      <td role="cell" data-label={t(retention.headEnds)}>
        {oldest ? (
          <span class={oldest.ends < today ? 'left over' : ''}>
            <Day iso={oldest.ends} t={t} />
          </span>
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
};

const Rules = ({ rules, session, t }: { rules: readonly RuleLine[]; session: Session; t: Speaker }) => (
  <section class="person-part" aria-labelledby="rules">
    <h2 id="rules">{t(retention.rulesTitle)}</h2>
    {rules.length === 0 && <p>{t(retention.rulesNone)}</p>}
    <ul class="storage-rules" role="list">
      {rules.map(({ rule, automatic }) => (
        <li>
          <p>{rule.stated ? <q>{rule.stated.quote}</q> : rule.subject}</p>
          <p class="quiet">
            {rule.id} · {t(automatic ? retention.automatic : retention.byApproval)}
          </p>
          {may(session, 'open', 'storage') && (
            <form method="post" action={`${home}/rule`}>
              <Csrf token={session.csrf} />
              <input type="hidden" name="rule" value={rule.id} />
              <input type="hidden" name="automatic" value={automatic ? 'no' : 'yes'} />
              <button
                type="submit"
                class="outline small"
                aria-label={`${t(automatic ? retention.ruleStop : retention.ruleRun)}: ${rule.subject}`}
              >
                {t(automatic ? retention.ruleStop : retention.ruleRun)}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  </section>
);

const Holds = ({ view, t }: { view: StoragePageView; t: Speaker }) => {
  const { session, storage, typed, today } = view;
  const mayWrite = may(session, 'write', 'storage');
  return (
    <section class="person-part" aria-labelledby="holds">
      <h2 id="holds">{t(retention.holdsTitle)}</h2>
      <p class="column">{t(retention.holdsLead)}</p>
      {storage.holds.length === 0 && <p class="quiet">{t(retention.noHolds)}</p>}
      <ul class="storage-holds" role="list">
        {storage.holds.map((hold) => (
          <HoldLine hold={hold} session={session} today={today} mayWrite={mayWrite} t={t} />
        ))}
      </ul>
      {mayWrite && (
        <details class="judge" open={typed !== null}>
          <summary>{t(retention.holdAdd)}</summary>
          <HoldForm session={session} typed={typed} t={t} />
        </details>
      )}
    </section>
  );
};

const HoldLine = (props: { hold: Hold; session: Session; today: string; mayWrite: boolean; t: Speaker }) => {
  const { hold, session, today, mayWrite, t } = props;
  const place = [hold.holding, hold.collection, hold.field].filter((part) => part !== null).join('/');
  const scope = [...(hold.ofPerson ? [t(retention.ofPerson)] : []), place === '' ? t(retention.everywhere) : place];
  return (
    <li>
      <p>
        <strong>{hold.matter}</strong>: {hold.reason}
      </p>
      <p class="quiet">
        {scope.join(', ')} ·{' '}
        {hold.released
          ? t(retention.releasedOn, { date: hold.released.at.slice(0, 10) })
          : t(retention.reviewOn, { date: hold.reviewOn })}
        {!hold.released && hold.reviewOn < today && <span class="left over"> {t(retention.reviewOver)}</span>}
      </p>
      {mayWrite && !hold.released && (
        <form method="post" action={`${home}/release`}>
          <Csrf token={session.csrf} />
          <input type="hidden" name="hold" value={hold.id} />
          <button type="submit" class="outline small" aria-label={`${t(retention.release)}: ${hold.matter}`}>
            {t(retention.release)}
          </button>
        </form>
      )}
    </li>
  );
};

const HoldForm = ({ session, typed, t }: { session: Session; typed: TypedHold | null; t: Speaker }) => {
  const was = typed ?? { matter: '', reason: '', review: '', place: '', email: '' };
  return (
    <form method="post" action={`${home}/hold`} noValidate>
      <Csrf token={session.csrf} />
      <Field
        id="matter"
        label={t(retention.holdMatter)}
        help={t(retention.holdMatterHelp)}
        control={(attributes) => <input {...attributes} type="text" maxLength={200} required value={was.matter} />}
      />
      <Field
        id="reason"
        label={t(retention.holdReason)}
        control={(attributes) => <input {...attributes} type="text" maxLength={1000} required value={was.reason} />}
      />
      <Field
        id="review"
        label={t(retention.holdReview)}
        control={(attributes) => <input {...attributes} type="date" required value={was.review} />}
      />
      <Field
        id="place"
        label={t(retention.holdPlace)}
        help={t(retention.holdPlaceHelp)}
        control={(attributes) => (
          <input {...attributes} type="text" maxLength={400} spellcheck={false} value={was.place} />
        )}
      />
      <Field
        id="email"
        label={t(retention.holdEmail)}
        help={t(retention.holdEmailHelp)}
        control={(attributes) => (
          <input {...attributes} type="email" maxLength={254} autocomplete="off" value={was.email} />
        )}
      />
      <button type="submit">{t(retention.holdAdd)}</button>
    </form>
  );
};
