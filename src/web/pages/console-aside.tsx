// Beside what is broken and due: what changed last, how the page is watched, the checks, and the versions.
import { may } from '#access';
import { desk, site } from '#words';
import { Csrf } from '../forms.tsx';
import { type LedgerLine, lineSaid } from '../ledger-lines.tsx';
import { proofOf } from '../proof.tsx';
import { Day, type Speaker, When } from '../speak.tsx';
import { WatchStrip } from '../watch-strip.tsx';
import type { ConsoleView, WatchView } from './console.tsx';
import type { VersionLine } from './policy-history.tsx';

/** Of a line about a promise that is still made. */
const promiseIn = ({ what }: LedgerLine): string => String(what.values?.['promise']);

/** What changed last; a verdict leads to its proof. */
export const Last = ({ lines, t }: { lines: readonly LedgerLine[]; t: Speaker }) => (
  <section aria-labelledby="last">
    <h2 id="last">{t(desk.lastTitle)}</h2>
    {lines.length === 0 ? (
      <p class="quiet">{t(desk.lastNone)}</p>
    ) : (
      <ol class="lines last" role="list">
        {lines.map((line) => (
          <li>
            <span>
              {line.promiseKind === null ? (
                lineSaid(line, t)
              ) : (
                <a href={proofOf(promiseIn(line))}>{lineSaid(line, t)}</a>
              )}
            </span>
            <span class="quiet">
              <When iso={line.at} t={t} />
            </span>
          </li>
        ))}
      </ol>
    )}
    <p>
      <a href="/ledger">{t(desk.lastAll)}</a>
    </p>
  </section>
);

export const Watch = ({ watch, t }: { watch: WatchView | null; t: Speaker }) => (
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

export const Checks = ({ view, t }: { view: ConsoleView; t: Speaker }) => (
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

export const Versions = ({ versions, t }: { versions: readonly VersionLine[]; t: Speaker }) => {
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
      <p>
        <a href="/api">{t(site.forPrograms)}</a>
      </p>
    </section>
  );
};
