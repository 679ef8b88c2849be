// One request: what it is, its clock, what can be done now, what they wrote, and what happened.
import type { Child } from 'hono/jsx';
import { may, mayForSome } from '#access';
import type { Language, Told } from '#base';
import type { KeptPlan } from '#plan';
import type {
  LookedFor as Looked,
  Message,
  Notice,
  RequestClock,
  RequestEvent,
  RequestRow,
  Sheet,
  Step,
} from '#rights';
import { desk, requests } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { LookedFor, PlanPart } from '../requests-plan.tsx';
import { RecipientsPart, waits } from '../requests-recipients.tsx';
import { StepForms } from '../requests-step-forms.tsx';
import { Left, articleOf, byName, clockSteps, eventText, rightName } from '../requests-words.tsx';
import { Day, type Speaker, When, speaker } from '../speak.tsx';
import { Wrong } from './account-parts.tsx';

export interface OpenedSheet {
  sheet: Sheet;
  messages: readonly Message[];
}

export interface RequestView {
  company: Company;
  session: Session;
  language: Language;
  row: RequestRow;
  clock: RequestClock;
  events: readonly RequestEvent[];
  members: ReadonlyMap<string, string>;
  plan: KeptPlan | null;
  /** Those that this reader may take now. */
  steps: readonly Step[];
  /** Who else is told (Art. 19). */
  recipients: readonly Notice[];
  /** Kinds of details that can be asked for. */
  details: readonly string[];
  /** Null: closed. */
  opened: OpenedSheet | null;
  looked: Looked | null;
  /** A key of the words, as `done-received`. */
  done: Deed | null;
  problem: Told | null;
  /** The step whose form came back, and what was typed. */
  failed: { step: Step; typed: Readonly<Record<string, string>>; missing: readonly string[] } | null;
  /** ISO 8601 instant. */
  now: string;
}

export type Deed = Extract<keyof typeof requests, `done-${string}`>;

export const RequestPage = (view: RequestView) => {
  const t = speaker(view.language);
  const { row, problem } = view;
  const path = `/console/requests/${row.number}`;
  const title = t(requests.request, { number: String(row.number) });
  return (
    <ConsoleShell
      view={view}
      title={`${title}: ${rightName(row.asks, t)}`}
      here="/console/requests/:number"
      otherLanguages={(language) => `${path}?lang=${language}`}
      width="desk"
    >
      <p class="kicker">
        <a href="/console/requests">← {t(desk.requests)}</a>
      </p>
      {view.done && <Done>{t(requests[view.done])}</Done>}
      {problem && (
        <Wrong>
          {problem.happened} {problem.unchanged} {problem.next}
        </Wrong>
      )}
      <h1>
        {title}: {rightName(row.asks, t)}
      </h1>
      <p class="lead">
        <Standing view={view} t={t} />
      </p>
      <Facts view={view} t={t} />
      <Clock view={view} t={t} />
      {view.looked && <LookedFor looked={view.looked} t={t} />}
      {view.plan && <PlanPart view={view} plan={view.plan} path={path} t={t} />}
      <Acts view={view} path={path} t={t} />
      <RecipientsPart view={view} path={path} t={t} />
      <SheetPart view={view} path={path} t={t} />
      <Timeline view={view} t={t} />
    </ConsoleShell>
  );
};

const Standing = ({ view: { row, now }, t }: { view: RequestView; t: Speaker }) =>
  row.state === 'open' ? (
    <>
      {row.dueOn !== null && (
        <>
          {t(requests.due)} <Day iso={row.dueOn} t={t} />
          {': '}
        </>
      )}
      <Left row={row} today={now.slice(0, 10)} t={t} />
    </>
  ) : (
    <>
      {t(requests[`state-${row.state}`])}, <Day iso={row.stateAt} t={t} />
    </>
  );

const Pair = ({ term, children }: { term: string; children?: Child }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
};

const Facts = ({ view: { row, members }, t }: { view: RequestView; t: Speaker }) => (
  <section class="person-part column" aria-labelledby="facts">
    <h2 id="facts">{t(requests.facts)}</h2>
    <dl class="pairs">
      <Pair term={t(requests.asks)}>
        {rightName(row.asks, t)}, {articleOf(row.asks, t)}
      </Pair>
      <Pair term={t(requests.received)}>
        <Day iso={row.receivedOn} t={t} />, {t(requests[`channel-${row.channel}`])}
      </Pair>
      <Pair term={t(requests.identity)}>
        {row.identity === null ? (
          <span class="left near">{t(requests.identityNone)}</span>
        ) : (
          t(requests[`identity-${row.identity}`])
        )}
      </Pair>
      <Pair term={t(requests.who)}>
        {row.assignee === null ? t(requests.nobody) : (members.get(row.assignee) ?? t(requests['by-gone']))}
      </Pair>
      <Pair term={t(requests.language)}>{languageNames[row.language]}</Pair>
      <Pair term={t(requests.country)}>{row.country}</Pair>
      {row.policyVersion !== null && (
        <Pair term={t(requests.policy)}>
          <a href={`/policy/versions/${row.policyVersion}`}>
            {t(requests.policyVersion, { version: row.policyVersion })}
          </a>
        </Pair>
      )}
    </dl>
  </section>
);

const Clock = ({ view: { row, clock }, t }: { view: RequestView; t: Speaker }) => (
  <section class="person-part column" aria-labelledby="clock">
    <h2 id="clock">{t(requests.clock)}</h2>
    <ol class="clock-steps" role="list">
      {clockSteps(clock, row, t).map(({ date, words }) => (
        <li>
          <Day iso={date} t={t} /> <span>{words}</span>
        </li>
      ))}
      {row.pauses.map(({ from, to }) => (
        <li>
          <Day iso={from} t={t} />{' '}
          <span>{to === null ? t(requests.clockPauseOpen) : t(requests.clockPause, { to })}</span>
        </li>
      ))}
    </ol>
    {clock.law === null && <p>{t(requests.clockWaits)}</p>}
    {clock.law !== null && <p>{t(requests.clockLaw, { date: clock.law })}</p>}
    {clock.promised !== null && row.promised !== null && (
      <p>{t(requests.clockPromised, { period: row.promised, date: clock.promised })}</p>
    )}
    {row.state === 'open' && row.extendedOn === null && clock.tellBy !== null && (
      <p class="quiet">{t(requests.clockTell, { date: clock.tellBy })}</p>
    )}
  </section>
);

const Acts = ({ view, path, t }: { view: RequestView; path: string; t: Speaker }) => {
  const { row, session, now } = view;
  const isCooling = row.state === 'open' && row.coolingUntil !== null && Date.parse(now) < Date.parse(row.coolingUntil);
  return (
    <section class="person-part column" aria-labelledby="steps">
      <h2 id="steps">{t(requests.steps)}</h2>
      {row.state !== 'open' ? (
        <p>{t(view.recipients.some(waits) ? requests.recipientsWait : requests.noSteps)}</p>
      ) : may(session, 'write', 'requests') ? (
        <>
          {isCooling && <p>{t(requests.cooling, { until: asInstant(row.coolingUntil!) })}</p>}
          <StepForms view={view} path={path} t={t} />
        </>
      ) : (
        <p>{t(requests.readOnly)}</p>
      )}
    </section>
  );
};

const asInstant = (iso: string): string => new Date(iso).toISOString();

const SheetPart = ({ view, path, t }: { view: RequestView; path: string; t: Speaker }) => {
  const { row, session, opened } = view;
  return (
    <section class="person-part column" aria-labelledby="sheet">
      <h2 id="sheet">{t(requests.sheet)}</h2>
      {row.subject === null ? (
        <p>{t(requests.sheetGone)}</p>
      ) : opened ? (
        <Opened opened={opened} t={t} />
      ) : mayForSome(session, 'read', 'people') ? (
        <form method="post" action={`${path}/sheet`}>
          <Csrf token={session.csrf} />
          <p>{t(requests.sheetClosed)}</p>
          <button type="submit" class="outline">
            {t(requests.sheetOpen)}
          </button>
        </form>
      ) : (
        <p>{t(requests.sheetHidden)}</p>
      )}
    </section>
  );
};

const plainFields = ['name', 'email', 'phone', 'address', 'words', 'purpose', 'onFile'] as const;

const Opened = ({ opened: { sheet, messages }, t }: { opened: OpenedSheet; t: Speaker }) => {
  const lists = [
    ['identifiers', (sheet.identifiers ?? []).map(({ kind, value }) => `${kind}: ${value}`)],
    ['wanted', (sheet.wanted ?? []).map(({ field, value }) => `${field} = ${value}`)],
    [
      'transfer',
      [sheet.transfer?.name, sheet.transfer?.website, sheet.transfer?.service].filter((one) => one !== undefined),
    ],
    ['agent', sheet.agent ? [sheet.agent.name, ...(sheet.agent.email ? [sheet.agent.email] : [])] : []],
  ] as const;
  return (
    <>
      <dl class="pairs written">
        {plainFields.map((field) =>
          sheet[field] === undefined ? <></> : <Pair term={t(requests[field])}>{sheet[field]}</Pair>,
        )}
        {lists.map(([field, lines]) =>
          lines.length === 0 ? <></> : <Pair term={t(requests[field])}>{lines.join('\n')}</Pair>,
        )}
      </dl>
      <h3>{t(requests.messages)}</h3>
      {messages.length === 0 ? (
        <p class="quiet">{t(requests.messagesNone)}</p>
      ) : (
        <ol class="letters" role="list">
          {messages.map(({ from, at, text }) => (
            <li class={from}>
              <p class="quiet">
                <strong>{t(requests[`from-${from}`])}</strong>, <When iso={at} t={t} />
              </p>
              <p class="typed">{text}</p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
};

const Timeline = ({ view: { events, members }, t }: { view: RequestView; t: Speaker }) => (
  <section class="person-part column" aria-labelledby="happened">
    <h2 id="happened">{t(requests.timeline)}</h2>
    <ol class="happened" role="list">
      {events.map((event) => (
        <li>
          <When iso={new Date(event.at).toISOString()} t={t} />
          <span>
            {eventText(event, t)} <span class="quiet">({byName(event.by, members, t)})</span>
            {event.data['told'] === false && <span class="quiet"> {t(requests.untold)}</span>}
          </span>
        </li>
      ))}
    </ol>
  </section>
);
