// The console: what is broken today, what waits for a person, how the page is watched, and the few switches there are.
import { may } from '#access';
import type { Language, Temporal } from '#base';
import type { BoardView } from '#evidence';
import { board, entry, publish, review, site } from '#words';
import { type Due, dueOn, promisesOf } from '../due.ts';
import { Csrf, Done } from '../forms.tsx';
import { Glyph } from '../glyph.tsx';
import type { Company, Session } from '../house.ts';
import { Page, type Place } from '../layout.tsx';
import { NoticeLine } from '../notice-line.tsx';
import type { NoticeView } from '../notice.ts';
import { promiseAnchor } from '../proof.tsx';
import { Day, type Speaker, speaker, told } from '../speak.tsx';
import { WatchStrip } from '../watch-strip.tsx';
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
  opened: site.boardNowPublic,
  closed: site.boardNowPrivate,
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
  /** Whether the board can be read from here without signing in. */
  openHere: boolean;
}

export const ConsolePage = (view: ConsoleView) => {
  const t = speaker(view.language);
  const broken = view.board ? promisesOf(view.board).filter((promise) => promise.state === 'broken') : [];
  const due = view.board ? dueOn(view.board, view.today) : [];
  return (
    <Page
      company={view.company.name}
      title={t(site.console)}
      language={view.language}
      frame={view.language}
      places={staffPlaces(t, 'console')}
      otherLanguages={(language) => `/console?lang=${language}`}
      aside={<SignedIn session={view.session} t={t} />}
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
      <div class="desk">
        <div>
          <Broken promises={broken} language={view.board?.language ?? 'en'} t={t} />
          <DueList all={due} view={view} t={t} />
        </div>
        <div>
          <Watch watch={view.watch} t={t} />
          <Checks view={view} t={t} />
          <ReviewLink t={t} />
          <BoardSwitch view={view} t={t} />
          {may(view.session, 'read', 'staff') && <StaffLink t={t} />}
          <Versions versions={view.versions} t={t} />
        </div>
      </div>
    </Page>
  );
};

/** Links for people who are signed in. */
export const staffPlaces = (t: Speaker, here: 'console' | 'attest' | null): Place[] => [
  { href: '/policy', label: t(site.policy) },
  { href: '/policy/history', label: t(site.history) },
  { href: '/board', label: t(board.board) },
  { href: '/console', label: t(site.console), here: here === 'console' },
];

export const SignedIn = ({ session, t }: { session: Session; t: Speaker }) => (
  <form class="signed-in" method="post" action="/console/leave">
    <Csrf token={session.csrf} />
    <a href="/console/account">
      <span class="unseen">{t(entry.accountTitle)}: </span>
      {session.name}
    </a>
    <button type="submit" class="plain">
      {t(site.signOut)}
    </button>
  </form>
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

const proofOf = (promise: string): string =>
  `/board?promise=${encodeURIComponent(promise)}#${promiseAnchor({ id: promise })}`;

const DueList = ({ all, view, t }: { all: readonly Due[]; view: ConsoleView; t: Speaker }) => (
  <section aria-labelledby="due">
    <h2 id="due">{t(site.dueTitle)}</h2>
    {all.length === 0 ? (
      <p class="quiet">{t(site.dueNone)}</p>
    ) : (
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
    )}
  </section>
);

function dueReason({ why, on }: Due, t: Speaker): string {
  if (why === 'waiting' || on === null) return t(site.dueWaiting);
  return t(why === 'expired' ? site.dueExpired : site.dueExpiring, { on });
}

const Watch = ({ watch, t }: { watch: WatchView | null; t: Speaker }) => (
  <section aria-labelledby="watch">
    <h2 id="watch">{t(site.watchTitle)}</h2>
    {watch === null || watch.answered + watch.failed === 0 ? (
      <p class="quiet">{t(site.watchNone)}</p>
    ) : (
      <>
        <WatchStrip watch={watch} t={t} />
        <p>
          {t(site.watchSummary, {
            since: watch.days[0]?.day ?? '',
            percent: share(watch.answered, watch.answered + watch.failed),
          })}
        </p>
        <p class="quiet">
          {watch.failed > 0 && <>{t(site.watchOutages, { failed: watch.failed, longest: watch.longestOutage })} </>}
          {watch.gaps > 0 && t(site.watchGaps, { gaps: watch.gaps })}
        </p>
      </>
    )}
  </section>
);

/** Per cent, rounded down to two places: one failed minute must never read as 100 %. */
const share = (part: number, whole: number): number => Math.floor((part / whole) * 10_000) / 100;

const Checks = ({ view, t }: { view: ConsoleView; t: Speaker }) => (
  <section aria-labelledby="checks">
    <h2 id="checks">{t(site.checksTitle)}</h2>
    <p>
      {view.board?.provedAt == null ? t(site.neverRun) : t(site.lastRun, { at: view.board.provedAt })}{' '}
      <a href="/board">{t(site.openBoard)}</a>
    </p>
    {may(view.session, 'write', 'proofs') && view.board !== null && (
      <form method="post" action="/console/prove">
        <Csrf token={view.session.csrf} />
        <button type="submit">{t(site.proveNow)}</button>
      </form>
    )}
  </section>
);

const ReviewLink = ({ t }: { t: Speaker }) => (
  <section aria-labelledby="review">
    <h2 id="review">{t(review.title)}</h2>
    <p>
      {t(review.toConsoleLead)} <a href="/console/review">{t(review.toConsole)}</a>
    </p>
  </section>
);

const StaffLink = ({ t }: { t: Speaker }) => (
  <section aria-labelledby="staff">
    <h2 id="staff">{t(entry.staffTitle)}</h2>
    <p>
      <a href="/console/staff">{t(entry.staffOpen)}</a>
    </p>
  </section>
);

const boardReaders = ({ company, openHere }: ConsoleView) => {
  if (company.boardPublic) return site.boardPublic;
  return openHere ? site.boardThisMachine : site.boardPrivate;
};

const BoardSwitch = ({ view, t }: { view: ConsoleView; t: Speaker }) => (
  <section aria-labelledby="switch">
    <h2 id="switch">{t(board.board)}</h2>
    <p>{t(boardReaders(view))}</p>
    {may(view.session, 'open', 'board') && (
      <form method="post" action="/console/board">
        <Csrf token={view.session.csrf} />
        <input type="hidden" name="public" value={view.company.boardPublic ? 'no' : 'yes'} />
        <button type="submit" class="outline">
          {t(view.company.boardPublic ? site.makePrivate : site.makePublic)}
        </button>
      </form>
    )}
  </section>
);

const Versions = ({ versions, t }: { versions: readonly VersionLine[]; t: Speaker }) => {
  const newest = versions.toSorted((a, b) => b.number - a.number).slice(0, 5);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t(site.history)}</h2>
      {newest.length === 0 ? (
        <p class="quiet">{t(site.historyNone)}</p>
      ) : (
        <ul class="lines" role="list">
          {newest.map((version) => (
            <li>
              <a href={`/policy/versions/${version.number}`}>{t(site.versionNumber, { number: version.number })}</a>
              <span class="quiet">
                <Day iso={version.publishedAt} t={t} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {versions.length > newest.length && <a href="/policy/history">{t(site.allVersions)}</a>}
      {newest.length > 0 && (
        <p>
          <a href="/console/records">{t(publish.recordsTitle)}</a>
        </p>
      )}
      <p>
        <a href="/api">{t(site.forPrograms)}</a>
      </p>
    </section>
  );
};
