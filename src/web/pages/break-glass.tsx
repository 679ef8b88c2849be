// Emergency access: what was asked for, what is open, what is to be reviewed; and the forms that ask, open, decline, close and judge.
import type { Child } from 'hono/jsx';
import { type AskFaults, type GlassLine, may } from '#access';
import type { Language, Text } from '#base';
import { glass } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { Wrong } from './account-parts.tsx';

export const glassDeeds = {
  requested: glass['done-requested'],
  waiting: glass['done-waiting'],
  open: glass['done-open'],
  decline: glass['done-decline'],
  back: glass['done-back'],
  close: glass['done-close'],
  review: glass['done-review'],
} as const;
export type GlassDeed = keyof typeof glassDeeds;

/** What was typed into the form that asks. */
export interface Typed {
  reason: string;
  ticket: string;
  subjects: string;
  columns: string;
  minutes: string;
}

export interface BreakGlassView {
  company: Company;
  session: Session;
  language: Language;
  lines: readonly GlassLine[];
  /** The reader is the only officer: their request would wait. */
  alone: boolean;
  done: GlassDeed | null;
  error: Text | null;
  typed: Typed | null;
  faults: AskFaults;
  /** A review that came back: of which, and what was typed. */
  review: { id: string; outcome: string; words: string; faults: { outcome?: Text; words?: Text } } | null;
}

export const BreakGlassPage = (view: BreakGlassView) => {
  const t = speaker(view.language);
  const hasLive = view.lines.some(({ mine, state }) => mine && ['requested', 'waiting', 'open'].includes(state));
  return (
    <ConsoleShell
      view={view}
      title={t(glass.title)}
      here="/console/break-glass"
      otherLanguages={(language) => `/console/break-glass?lang=${language}`}
    >
      {view.done && <Done>{t(glassDeeds[view.done])}</Done>}
      {view.error && <Wrong>{t(view.error)}</Wrong>}
      <h1>{t(glass.title)}</h1>
      <p class="lead">{t(glass.lead)}</p>
      <section class="spaced" aria-labelledby="requests">
        <h2 id="requests">{t(glass.listTitle)}</h2>
        {isOwnOnly(view.session) && <p class="quiet">{t(glass.onlyMine)}</p>}
        {view.lines.length === 0 ? (
          <p class="quiet">{t(glass.none)}</p>
        ) : (
          <ul class="matters" role="list">
            {view.lines.map((line) => (
              <Line line={line} view={view} t={t} />
            ))}
          </ul>
        )}
      </section>
      {may(view.session, 'write', 'break-glass') && !hasLive && <Ask view={view} t={t} />}
    </ConsoleShell>
  );
};

const isOwnOnly = (session: Session): boolean => !may(session, 'open', 'break-glass') && session.role !== 'auditor';

type Props = { line: GlassLine; view: BreakGlassView; t: Speaker };

/** The colour of a state: what is wrong, what waits for somebody, what is over. */
const tone = ({ state, overdue, outcome }: GlassLine): string => {
  if (overdue || outcome === 'not-justified') return 'broken';
  return state === 'reviewed' || state === 'declined' || state === 'lapsed' ? 'none' : 'unproven';
};

const Line = ({ line, view, t }: Props) => {
  const name = line.askedBy ?? t(glass.somebody);
  return (
    <li class={`event ${tone(line)}`} id={`glass-${line.id}`}>
      <p class="word">{t(line.overdue ? glass['state-overdue'] : glass[`state-${line.state}`])}</p>
      <h3>{t(glass.askedBy, { name, at: line.askedAt })}</h3>
      <p class="typed">{line.reason.reveal()}</p>
      <dl class="pairs">
        <Pair term={t(glass.whose)}>
          <Whose subjects={line.subjects} t={t} />
        </Pair>
        <Pair term={t(glass.columns)}>{line.columns.join(', ')}</Pair>
        <Pair term={t(glass.howLong)}>{t(glass.minutesCount, { count: line.minutes })}</Pair>
        {line.ticket && <Pair term={t(glass.ticket)}>{line.ticket.reveal()}</Pair>}
      </dl>
      <History line={line} t={t} />
      <Acts line={line} view={view} t={t} />
    </li>
  );
};

const Pair = ({ term, children }: { term: string; children?: Child }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Whose = ({ subjects, t }: { subjects: GlassLine['subjects']; t: Speaker }) =>
  subjects === 'all' ? (
    <strong>{t(glass.everybody)}</strong>
  ) : (
    <details>
      <summary>{t(glass.people, { count: subjects.length })}</summary>
      <ul class="ids">
        {subjects.map((id) => (
          <li>
            <code>{id}</code>
          </li>
        ))}
      </ul>
    </details>
  );

/** What became of it, a sentence each. */
const History = ({ line, t }: { line: GlassLine; t: Speaker }) => (
  <>
    {historyOf(line, t).map((sentence) => (
      <p class="quiet">{sentence}</p>
    ))}
    {line.words && <p class="typed">{line.words.reveal()}</p>}
  </>
);

function historyOf(line: GlassLine, t: Speaker): string[] {
  const [asker, decider, ender, reviewer] = [line.askedBy, line.decidedBy, line.endedBy, line.reviewedBy].map(
    (name) => name ?? t(glass.somebody),
  ) as [string, string, string, string];
  const { state, waitsUntil, openedAt, until, endedAt, reviewDue, outcome } = line;
  if (state === 'waiting') return [t(glass.waitsUntil, { name: asker, at: waitsUntil ?? '' })];
  if (state === 'lapsed') return [t(glass.lapsedNote)];
  if (state === 'declined') return [line.takenBack ? t(glass.takenBack) : t(glass.declinedBy, { name: decider })];
  if (state === 'open') return [t(glass.openUntil, { name: decider, at: until ?? '' })];
  if (endedAt === null || openedAt === null) return [];
  const told = [t(glass.openFromTo, { name: decider, from: openedAt, to: endedAt })];
  told.push(line.byClock ? t(glass.endedByClock) : t(glass.closedBy, { name: ender }));
  if (outcome !== null) told.push(t(glass[`outcome-${outcome}`], { name: reviewer }));
  else told.push(t(line.overdue ? glass.reviewOverdue : glass.reviewDue, { at: reviewDue ?? '' }));
  return told;
}

const Acts = ({ line, view, t }: Props) => {
  const name = line.askedBy ?? t(glass.somebody);
  return (
    <div class="acts">
      {line.can.includes('open') && (
        <Act act="open" line={line} view={view} label={t(glass.openFor, { name, count: line.minutes })} />
      )}
      {line.can.includes('close') && <Act act="close" line={line} view={view} label={t(glass.closeButton)} />}
      {line.can.includes('decline') && (
        <Act
          act="decline"
          line={line}
          view={view}
          label={t(line.mine ? glass.takeBack : glass.declineButton)}
          outline
        />
      )}
      {line.can.includes('review') && <Review line={line} view={view} t={t} />}
    </div>
  );
};

const Act = (props: {
  act: 'open' | 'close' | 'decline';
  line: GlassLine;
  view: BreakGlassView;
  label: string;
  outline?: true;
}) => (
  <form method="post" action={`/console/break-glass/${props.act}`}>
    <Csrf token={props.view.session.csrf} />
    <input type="hidden" name="glass" value={props.line.id} />
    <button type="submit" class={props.outline ? 'outline small' : 'small'}>
      {props.label}
    </button>
  </form>
);

const Review = ({ line, view, t }: Props) => {
  const back = view.review?.id === line.id ? view.review : null;
  const [outcome, words] = [`outcome-${line.id}`, `words-${line.id}`];
  const faults = back?.faults ?? {};
  return (
    <details class="judge" open={back !== null}>
      <summary>{t(glass.reviewTitle)}</summary>
      <form method="post" action="/console/break-glass/review" noValidate>
        <Csrf token={view.session.csrf} />
        <input type="hidden" name="glass" value={line.id} />
        <fieldset class="field" id={outcome} {...(faults.outcome ? { 'aria-describedby': `${outcome}-error` } : {})}>
          <legend>{t(glass.reviewWas)}</legend>
          {faults.outcome && (
            <p class="error" id={`${outcome}-error`}>
              {t(faults.outcome)}
            </p>
          )}
          {(['justified', 'not-justified'] as const).map((value) => (
            <label>
              <input type="radio" name="outcome" value={value} checked={back?.outcome === value} />
              {t(value === 'justified' ? glass.justified : glass.notJustified)}
            </label>
          ))}
        </fieldset>
        <Field
          id={words}
          label={t(glass.reviewWords)}
          help={t(glass.reviewHelp)}
          error={faults.words && t(faults.words)}
          control={(attributes) => (
            <textarea {...attributes} name="words" rows={3} maxLength={2000} required>
              {back?.words ?? ''}
            </textarea>
          )}
        />
        <button type="submit">{t(glass.reviewButton)}</button>
      </form>
    </details>
  );
};

const Ask = ({ view, t }: { view: BreakGlassView; t: Speaker }) => {
  const typed = view.typed ?? { reason: '', ticket: '', subjects: '', columns: '', minutes: '30' };
  const fault = (field: keyof AskFaults): { error?: string } => {
    const what = view.faults[field];
    return what === undefined ? {} : { error: t((glass as Record<string, Text>)[`fault-${field}-${what}`]!) };
  };
  return (
    <section class="spaced" aria-labelledby="ask">
      <h2 id="ask">{t(glass.askTitle)}</h2>
      <p>{t(glass.askLead)}</p>
      {view.alone && (
        <p class="notice" role="note">
          {t(glass.askAlone)}
        </p>
      )}
      <form method="post" action="/console/break-glass/ask" noValidate>
        <Csrf token={view.session.csrf} />
        <Field
          id="reason"
          label={t(glass.reason)}
          help={t(glass.reasonHelp)}
          {...fault('reason')}
          control={(attributes) => (
            <textarea {...attributes} rows={3} maxLength={2000} required>
              {typed.reason}
            </textarea>
          )}
        />
        <Field
          id="subjects"
          label={t(glass.subjectsLabel)}
          help={t(glass.subjectsHelp)}
          {...fault('subjects')}
          control={(attributes) => (
            <textarea {...attributes} rows={3} required spellcheck={false}>
              {typed.subjects}
            </textarea>
          )}
        />
        <Field
          id="columns"
          label={t(glass.columns)}
          help={t(glass.columnsHelp)}
          {...fault('columns')}
          control={(attributes) => (
            <textarea {...attributes} rows={3} required spellcheck={false}>
              {typed.columns}
            </textarea>
          )}
        />
        <Field
          id="minutes"
          label={t(glass.minutesLabel)}
          {...fault('minutes')}
          control={(attributes) => (
            <input {...attributes} type="number" min={1} max={60} step={1} required value={typed.minutes} />
          )}
        />
        <Field
          id="ticket"
          label={t(glass.ticketLabel)}
          {...fault('ticket')}
          control={(attributes) => <input {...attributes} type="text" maxLength={200} value={typed.ticket} />}
        />
        <button type="submit">{t(glass.askButton)}</button>
      </form>
    </section>
  );
};
