// The overview: what is broken today, what waits for a person, what changed last, and the first steps of a new owner.
import { may } from '#access';
import type { Language, Temporal } from '#base';
import type { BoardView } from '#evidence';
import { board, desk, site } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { type Due, dueOn, promisesOf } from '../due.ts';
import type { Step } from '../first-steps.ts';
import { Done } from '../forms.tsx';
import { Glyph } from '../glyph.tsx';
import type { Company, Session } from '../house.ts';
import type { LedgerLine } from '../ledger-lines.tsx';
import { NoticeLine } from '../notice-line.tsx';
import type { NoticeView } from '../notice.ts';
import { proofOf } from '../proof.tsx';
import { Day, type Speaker, speaker, told } from '../speak.tsx';
import { Checks, Last, Versions, Watch } from './console-aside.tsx';
import type { VersionLine } from './policy-history.tsx';

/** How the published page answered, in whole minutes. A minute without a check is a gap and proves nothing. */
export interface WatchView {
  minutes: number;
  answered: number;
  failed: number;
  gaps: number;
  /** Longest run of minutes that all failed. */
  longestOutage: number;
  /** One entry a UTC day, oldest first. */
  days: readonly { day: string; answered: number; failed: number; gaps: number }[];
}

/** What was just done, said on the page that follows. */
export const deeds = {
  proved: site.proveStarted,
  attested: site.attestDone,
  revoked: site.revoked,
} as const;
export type Deed = keyof typeof deeds;

export interface ConsoleView {
  company: Company;
  session: Session;
  language: Language;
  chosenLanguage: Language | null;
  today: Temporal.PlainDate;
  /** Null while nothing is published. */
  board: BoardView | null;
  watch: WatchView | null;
  versions: readonly VersionLine[];
  done: Deed | null;
  /** A material change that stands announced. */
  notice: NoticeView | null;
  /** The newest entries of the ledger, newest first. */
  last: readonly LedgerLine[];
  /** None once all are done. */
  steps: readonly Step[];
}

export const ConsolePage = (view: ConsoleView) => {
  const t = speaker(view.language);
  const broken = view.board ? promisesOf(view.board).filter((promise) => promise.state === 'broken') : [];
  const due = view.board ? dueOn(view.board, view.today) : [];
  return (
    <ConsoleShell
      view={view}
      title={t(desk.overview)}
      here="/console"
      otherLanguages={(language) => `/console?lang=${language}`}
      width="desk"
    >
      {view.done && <Done>{t(deeds[view.done])}</Done>}
      {view.notice && <NoticeLine notice={view.notice} t={t} />}
      <p class="kicker">
        <Day iso={view.today.toString()} t={t} />
      </p>
      <h1>{t(site.consoleTitle, { company: view.company.name })}</h1>
      <p class="lead">
        {view.board === null
          ? t(board.nothingPublished)
          : broken.length + due.length === 0
            ? t(site.consoleCalm)
            : t(site.consoleCounts, { broken: broken.length, due: due.length })}
        {!may(view.session, 'write', 'policy') && <> {t(site.readOnly)}</>}
      </p>
      <FirstSteps steps={view.steps} t={t} />
      <div class="desk">
        <div>
          <Broken promises={broken} language={view.board?.language ?? 'en'} t={t} />
          <DueList all={due} view={view} t={t} />
        </div>
        <div>
          <Last lines={view.last} t={t} />
          <Watch watch={view.watch} t={t} />
          <Checks view={view} t={t} />
          <Versions versions={view.versions} t={t} />
        </div>
      </div>
    </ConsoleShell>
  );
};

const FirstSteps = ({ steps, t }: { steps: readonly Step[]; t: Speaker }) =>
  steps.length === 0 ? (
    <></>
  ) : (
    <section class="first-steps" aria-labelledby="steps">
      <h2 id="steps">{t(desk.stepsTitle)}</h2>
      <p class="quiet">{t(desk.stepsDone, { done: steps.filter(({ done }) => done).length, all: steps.length })}</p>
      <ul role="list">
        {steps.map(({ text, done, href }) => (
          <li class={done ? 'upheld' : 'unproven'}>
            <Glyph state={done ? 'upheld' : 'unproven'} />{' '}
            <span class="unseen">{t(done ? desk.stepDone : desk.stepOpen)} </span>
            {done || href === null ? t(text) : <a href={href}>{t(text)}</a>}
          </li>
        ))}
      </ul>
    </section>
  );

type Promises = ReturnType<typeof promisesOf>;

/** The sentence itself: several promises of one kind would otherwise look alike. */
export const Said = ({ promise, language }: { promise: Promises[number]; language: string }) =>
  promise.sentences[0] === undefined ? (
    <></>
  ) : (
    <p class="said" lang={language}>
      {promise.sentences[0]}
    </p>
  );

const Broken = ({ promises, language, t }: { promises: Promises; language: string; t: Speaker }) => (
  <section aria-labelledby="broken">
    <h2 id="broken">{t(site.brokenToday)}</h2>
    {promises.length === 0 ? (
      <p class="quiet">{t(site.brokenNone)}</p>
    ) : (
      <ul class="matters" role="list">
        {promises.map((promise) => (
          <li class="broken">
            <h3>
              <Glyph state="broken" /> {t(promise.name)}
            </h3>
            <Said promise={promise} language={language} />
            <p>{told(promise.because, t.language)}</p>
            <p class="quiet">
              {promise.since !== null && (
                <>
                  {t(board.broken)} {t(site.brokenSince)} <Day iso={promise.since} t={t} />
                  {' · '}
                </>
              )}
              <a href={proofOf(promise.id)} aria-label={`${t(site.seeWhy)}: ${t(promise.name)}`}>
                {t(site.seeWhy)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** More than these are folded away: a long list hides what is at its top. */
const shownAtOnce = 5;

const DueList = ({ all, view, t }: { all: readonly Due[]; view: ConsoleView; t: Speaker }) => (
  <section aria-labelledby="due">
    <h2 id="due">{t(site.dueTitle)}</h2>
    {all.length === 0 ? (
      <p class="quiet">{t(site.dueNone)}</p>
    ) : (
      <>
        <DueLines all={all.slice(0, shownAtOnce)} view={view} t={t} />
        {all.length > shownAtOnce && (
          <details class="more-due">
            <summary>{t(desk.dueMore, { count: all.length - shownAtOnce })}</summary>
            <DueLines all={all.slice(shownAtOnce)} view={view} t={t} />
          </details>
        )}
      </>
    )}
  </section>
);

const DueLines = ({ all, view, t }: { all: readonly Due[]; view: ConsoleView; t: Speaker }) => (
  <ul class="matters" role="list">
    {all.map((due) => (
      <li class={due.promise.state}>
        <h3>
          <Glyph state={due.promise.state} /> {t(due.promise.name)}
        </h3>
        <Said promise={due.promise} language={view.board?.language ?? 'en'} />
        <p class="quiet">
          {dueReason(due, t)}{' '}
          {may(view.session, 'write', 'attestations') && (
            <a
              href={`/console/attest?promise=${encodeURIComponent(due.promise.id)}`}
              aria-label={`${t(due.why === 'waiting' ? site.attestNow : site.renewNow)}: ${t(due.promise.name)}`}
            >
              {t(due.why === 'waiting' ? site.attestNow : site.renewNow)}
            </a>
          )}
        </p>
      </li>
    ))}
  </ul>
);

function dueReason({ why, on }: Due, t: Speaker): string {
  if (why === 'waiting' || on === null) return t(site.dueWaiting);
  return t(why === 'expired' ? site.dueExpired : site.dueExpiring, { on });
}
