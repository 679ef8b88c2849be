// The site again in a browser that refuses cookies, beside one that takes them; and once more after cookies were removed.
import type { Arrived, Setting, Stay } from './stay.ts';
import { stayAt } from './stay.ts';
import { type Jar, returned } from './refusing-browser.ts';
import type { Question, ScriptStop, Visited, WithoutCookies } from './seen.ts';
import { Stopped } from './within.ts';

const mostPages = 3;

/** How a visit answers a question. */
export interface Ways {
  refuse: (stay: Stay, question: Question) => Promise<number | 'none' | 'unclear'>;
  /** Whether an address only shows something. */
  mayOpen: (path: string) => boolean;
}

export async function withoutCookies(setting: Setting, visited: Visited, ways: Ways): Promise<WithoutCookies> {
  const { before, after } = await removing(setting);
  return beside(setting, async (usual, closed) => {
    const start = await usual.goto('/');
    const stranger = await usual.jar();
    const seen: WithoutCookies = {
      pages: [],
      stops: [],
      answered: null,
      forms: null,
      needed: [],
      back: returned(before, after, stranger),
    };
    for (const path of ['/', ...start.paths.filter(ways.mayOpen)].slice(0, mostPages)) {
      const open = path === '/' ? start : await opened(usual, path);
      if (!open?.isPage || open.status >= 400 || open.letters === 0) continue;
      const [asksThere, forms] = [await usual.wantsCookies(), await usual.hasForm()];
      if (forms) seen.forms ??= path;
      const came = await opened(closed, path);
      // Whoever comes too often, or at a bad moment, is told so with cookies and without.
      if (came?.status === 429 || came?.status === 503) continue;
      const asks = came !== null && !asksThere && (await closed.wantsCookies());
      const [status, letters] = [came?.status ?? 0, came?.letters ?? 0];
      seen.pages.push({ path, status, letters, usual: open.letters, asks });
      // By chance an error comes once.
      if (newStops(closed, usual).some(({ times }) => times === 1)) await opened(closed, path);
      if (path === '/' && came) seen.answered = await answered(closed, visited, ways);
    }
    seen.stops = newStops(closed, usual).filter(({ times }) => times > 1);
    seen.needed = [...(await usual.jar()).keys()].map((key) => key.split(' ')[0]!);
    return seen;
  });
}

async function beside<T>(setting: Setting, act: (usual: Stay, closed: Stay) => Promise<T>): Promise<T> {
  const usual = await stayAt(setting);
  try {
    const closed = await stayAt({ ...setting, keepsNothing: true });
    try {
      return await act(usual, closed);
    } finally {
      await closed.close();
    }
  } finally {
    await usual.close();
  }
}

function newStops(closed: Stay, usual: Stay): ScriptStop[] {
  const known = new Set(usual.errors().map(({ message }) => message));
  return closed.errors().filter(({ message }) => !known.has(message));
}

/**
 * Cookies of somebody who agrees, and those that they have again each time that they removed all of them. Twice: an answer that was on
 * its way while they were removed brings its cookie once, and recognises nobody.
 */
async function removing(setting: Setting): Promise<{ before: Jar; after: Jar }> {
  const stay = await stayAt(setting);
  try {
    await stay.goto('/');
    if ((await stay.question())?.accept && (await stay.press('accept'))) await stay.goto('/');
    const before = await stay.jar();
    let after: Jar = before;
    for (let times = 0; times < 2 && after.size > 0; times++) {
      await stay.removeAll();
      await stay.goto('/');
      const again = await stay.jar();
      after = new Map([...after].filter(([key, value]) => again.get(key) === value));
    }
    return { before, after };
  } finally {
    await stay.close();
  }
}

/** Null: it does not open, or leads elsewhere. What was too slow says nothing. */
const opened = (stay: Stay, path: string): Promise<Arrived | null> =>
  stay.goto(path).catch((error: unknown) => {
    if (error instanceof Stopped && ['noPage', 'elsewhere', 'unreached', 'failing'].includes(error.why)) return null;
    throw error;
  });

/** Whether who refuses gets rid of the question; null: nothing asks, or it could not be refused before either. */
async function answered(stay: Stay, { question, refuseClicks }: Visited, { refuse }: Ways): Promise<boolean | null> {
  if (!question || refuseClicks === null) return null;
  const asked = await stay.awaited();
  return asked && typeof (await refuse(stay, asked)) === 'number';
}
