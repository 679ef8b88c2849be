// The visits of one run, made once for all probes: a day when nothing was wrong, else for the next minutes.
import { Problem } from '#base';
import { type Browser, openBrowser } from '#chrome';
import type { World } from '#policy';
import type { Db } from '#store';
import { sitesOf } from '../../sites.ts';
import { type Place, placeOf } from './gateway.ts';
import { reopenWords, visitSite } from './rehearse.ts';
import type { Visit } from './seen.ts';
import { type Patience, usual } from './stay.ts';
import { within } from './within.ts';

/** What visits need of the house. */
export interface VisitStage {
  db: Db;
  /** Upheld's own folder, where a browser may be unpacked. */
  home: string;
  /** Whether sites on this machine itself are visited: for trying out. */
  allowLocal: boolean;
  seen: SeenSites;
  /** Ends visits that are under way: the house is being closed. */
  ending: AbortSignal;
  /** For tests: one browser for all at once, names of their own, less patience. */
  browser?: () => Promise<Browser>;
  place?: Place;
  patience?: Partial<Patience>;
}

export type Visits =
  | { came: 'visited'; visits: readonly Visit[] }
  /** No site is registered, or there is no browser. */
  | { came: 'not'; why: 'noSite' | 'noBrowser' };

/** Visits that were made lately, by company, version and sites. */
export type SeenSites = Map<string, { until: number; visits: Promise<Visits> }>;

const day = 24 * 60 * 60 * 1000;
/** Less than the time between two runs: what was wrong is looked at anew at each. */
const soon = 10 * 60 * 1000;
/** What took a site's whole time is not tried again in each run. */
const later = 60 * 60 * 1000;
/** A company with more sites has its first ones visited; the others stay unproven. */
export const mostSites = 5;

/** `clean`: whether what was seen leaves nothing to look at again soon. */
export async function visitsOf(
  stage: VisitStage,
  world: World,
  clean: (visits: readonly Visit[]) => boolean,
): Promise<Visits> {
  const { published, now } = world;
  const origins = (await sitesOf(stage.db, published.tenant)).map(({ origin }) => origin);
  if (origins.length === 0) return { came: 'not', why: 'noSite' };
  const key = `${published.tenant} ${published.sha256} ${origins.join(' ')}`;
  const known = stage.seen.get(key);
  if (known && known.until > now.epochMilliseconds) return known.visits;
  if (stage.seen.size > 500) stage.seen.clear();
  const visits = stage.browser ? visitAll(stage, world, origins) : inTurn(() => visitAll(stage, world, origins));
  const kept = { until: now.epochMilliseconds + soon, visits };
  stage.seen.set(key, kept);
  visits.then(
    (seen) => {
      if (seen.came !== 'visited') return;
      if (clean(seen.visits)) kept.until = now.epochMilliseconds + day;
      else if (seen.visits.some(tookLong)) kept.until = now.epochMilliseconds + later;
    },
    () => stage.seen.delete(key),
  );
  return visits;
}

const tookLong = (visit: Visit): boolean =>
  ['slow', 'stuck', 'tooMuch'].includes((visit.came === 'not' ? visit.why : visit.stopped?.why) ?? '');

let last: Promise<unknown> = Promise.resolve();

/** One browser at a time: several companies may be proven at once. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const next = last.then(act, act);
  last = next.catch(() => {});
  return next;
}

const patienceToClose = 10_000;

async function visitAll(stage: VisitStage, { published, now }: World, origins: readonly string[]): Promise<Visits> {
  const browser = await (stage.browser?.() ?? openBrowser({ home: stage.home })).catch((error: unknown) => {
    if (error instanceof Problem) return null;
    throw error;
  });
  if (!browser) return { came: 'not', why: 'noBrowser' };
  const end = (): void => void browser.close().catch(() => {});
  if (!stage.browser) stage.ending.addEventListener('abort', end);
  try {
    const patience = { ...usual, ...stage.patience };
    const visits: Visit[] = [];
    for (const [at, origin] of origins.entries()) {
      stage.ending.throwIfAborted();
      if (at >= mostSites) {
        visits.push({ came: 'not', origin, why: 'moreSites', detail: String(mostSites) });
        continue;
      }
      visits.push(
        await visitSite(
          {
            browser,
            origin,
            language: published.policy.meta.language,
            place: stage.place ?? placeOf(stage.allowLocal),
            patience,
            said: reopenWords(published.policy),
            until: performance.now() + patience.site,
            tryClosed: published.policy.promises.some(({ kind }) => kind === 'cookie-browser'),
          },
          () => now.toString({ smallestUnit: 'second' }),
        ),
      );
    }
    stage.ending.throwIfAborted();
    return { came: 'visited', visits };
  } finally {
    stage.ending.removeEventListener('abort', end);
    if (!stage.browser) await within(browser.close(), patienceToClose).catch(() => {});
  }
}
