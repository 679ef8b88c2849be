// A visit to a site, as three people would make it: one who does nothing, who refuses and comes back, and one who agrees and takes it back.
import type { Policy } from '#policy';
import type { Kept, Question, SeenPage, Stop, Trace, Visit, Visited } from './seen.ts';
import { type Arrived, type Setting, type Stay, stayAt } from './stay.ts';
import { withoutCookies } from './without-cookies.ts';
import { Stopped } from './within.ts';

const mostPages = 5;

/** Never throws for what a site does: what could not be seen is said. Whatever is met, no more than the site's time is spent. */
export async function visitSite(setting: Setting, now: () => string): Promise<Visit> {
  const { origin } = setting;
  const visited: Visited = {
    came: 'through',
    origin,
    at: now(),
    first: none,
    question: null,
    askedWhen: null,
    scrolledAway: false,
    pages: [],
    refuseClicks: null,
    unclear: false,
    refused: null,
    forgot: false,
    accepted: null,
    wayBack: false,
    withdrawClicks: null,
    left: null,
    afterwards: null,
    closed: null,
    stopped: null,
  };
  try {
    await refusing(setting, visited);
    if (visited.question) await agreeing(setting, visited);
  } catch (error) {
    visited.stopped = stopOf(error);
  }
  // What becomes of this says nothing about all that was seen before.
  if (setting.tryClosed && !visited.stopped)
    visited.closed = await withoutCookies(setting, visited, { refuse, mayOpen }).catch((error: unknown) => {
      stopOf(error);
      return null;
    });
  // What was seen before it ended can still be wrong; without a first page nothing was seen.
  return visited.first === none && visited.stopped ? { came: 'not', origin, ...visited.stopped } : visited;
}

function stopOf(error: unknown): Stop {
  if (error instanceof Stopped) return { why: error.why, detail: error.detail };
  // A browser or a page that broke down is no programmer's error.
  if (/Target|crash|closed|context|Protocol|Timeout|navigat/i.test((error as Error).message))
    return { why: 'stuck', detail: '' };
  throw error;
}

const none: Trace = { kept: [], hosts: [], calls: [] };

async function refusing(setting: Setting, visited: Visited): Promise<void> {
  const stay = await stayAt(setting);
  try {
    const start = arrived(await stay.goto('/'));
    visited.first = await stay.trace();
    await doNothing(stay, visited);
    let seen: Trace = none;
    if (visited.question) {
      const way = await refuse(stay, visited.question);
      visited.unclear = way === 'unclear';
      if (typeof way !== 'number') return;
      visited.refuseClicks = way;
      seen = await stay.trace();
      await stay.comeBack();
    }
    visited.pages = await pagesOf(setting, stay, start, visited);
    visited.forgot = visited.question !== null && visited.pages[0]?.asks === true;
    seen = both(seen, await stay.trace());
    if (visited.question) visited.refused = seen;
    else visited.first = both(visited.first, seen);
  } finally {
    await stay.close();
  }
}

/** Neither waiting nor scrolling is an answer (EDPB 05/2020, no. 86): what comes of them came before a choice. */
async function doNothing(stay: Stay, visited: Visited): Promise<void> {
  const soon = await stay.question();
  const asked = soon ?? (await stay.awaited());
  await stay.scroll();
  const now = asked ? await stay.question() : await stay.awaited();
  visited.first = both(visited.first, await stay.trace());
  visited.question = asked ?? now;
  visited.askedWhen = soon ? 'soon' : asked ? 'late' : now ? 'scrolled' : null;
  visited.scrolledAway = asked !== null && now === null;
  if (!visited.scrolledAway) return;
  // Who wants to refuse must find it again.
  await stay.goto('/');
  visited.question = (await stay.awaited()) ?? asked;
}

/** As the visitor who did nothing came to be asked. */
async function beAsked(stay: Stay, { askedWhen }: Visited): Promise<Question | null> {
  if (askedWhen === 'scrolled') await stay.scroll();
  return stay.awaited();
}

async function agreeing(setting: Setting, visited: Visited): Promise<void> {
  const stay = await stayAt(setting);
  try {
    const start = arrived(await stay.goto('/'));
    const question = await beAsked(stay, visited);
    if (!question || !(await stay.press('accept')) || !(await gone(stay, question))) return;
    const answered = await stay.trace();
    await stay.goto('/');
    visited.accepted = both(answered, await stay.trace());
    visited.wayBack = await stay.reopen(false);
    visited.withdrawClicks = visited.wayBack ? await withdraw(stay) : null;
    if (visited.withdrawClicks === null) return;
    const before = [...visited.first.kept, ...(visited.refused?.kept ?? [])].map(keyOf);
    const withYes = new Set(visited.accepted.kept.map(keyOf).filter((key) => !before.includes(key)));
    // A page may load anew to stop what ran, and take away only then.
    for (let tries = 0; tries < 3 && visited.left?.length !== 0; tries++) {
      if (tries > 0) await stay.settle();
      visited.left = (await stay.trace()).kept.filter((one) => withYes.has(keyOf(one)));
    }
    await stay.goto(start.paths.find(mayOpen) ?? '/');
    visited.afterwards = await stay.trace();
  } finally {
    await stay.close();
  }
}

/** A page that is no page of the site says nothing about it: walls against robots answer so, or call themselves so. */
function arrived(start: Arrived): Arrived {
  const wall =
    [401, 403, 407, 429].includes(start.status) ||
    (start.status === 503 && start.letters < 2000) ||
    /^(?:just a moment|attention required|access denied|are you a robot|ddos-guard|un instant)/i.test(start.title);
  if (wall) throw new Stopped('wall', String(start.status));
  if (start.status >= 400 || start.status === 0) throw new Stopped('failing', String(start.status));
  return start;
}

/** The number of clicks. `none`: there is no way that a visitor would find; `unclear`: there may be one in words not known here. */
async function refuse(stay: Stay, question: Question): Promise<number | 'none' | 'unclear'> {
  if (question.refuse) return (await stay.press('refuse')) && (await gone(stay, question)) ? 1 : 'unclear';
  if (!question.more) return question.unclear > 0 ? 'unclear' : 'none';
  if (!(await stay.press('more'))) return 'unclear';
  const second = await stay.question();
  // Saving what is ticked already would be a yes.
  if (!second?.refuse && second?.save && second.ticked > 0) return second.unclear > 0 ? 'unclear' : 'none';
  const way = second?.refuse ? 'refuse' : second?.save ? 'save' : null;
  return way && (await stay.press(way)) && (await gone(stay, question)) ? 2 : 'unclear';
}

/** An animation takes a moment. What asks something else is another question. */
async function gone(stay: Stay, asked: Question): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    const now = await stay.question();
    if (!now || isOther(now, asked)) return true;
    await stay.settle();
  }
  return false;
}

const isOther = (now: Question, asked: Question): boolean =>
  now.accept !== null && asked.accept !== null && now.accept.text !== asked.accept.text;

async function withdraw(stay: Stay): Promise<number | null> {
  if (!(await stay.reopen(true))) return null;
  // The second layer is fetched when it is wanted.
  const question = await stay.awaited();
  const clicks = question && (await refuse(stay, question));
  return typeof clicks === 'number' ? clicks + 1 : null;
}

/** Links that only show: no leaving, no buying, no files, and no page of Upheld's own. */
const mayOpen = (path: string): boolean =>
  path !== '/' &&
  path !== '/consent' &&
  path.length < 200 &&
  !/log-?(?:out|off)|sign-?(?:out|off)|unsubscribe|delete|remove|add[-_/]|cart|basket|panier|checkout|winkelwagen|warenkorb|abmelden|uitloggen|\/upheld|\/wp-(?:admin|login)|\.(?!html?$|php$)\w{2,5}$/i.test(
    path,
  );

async function pagesOf(setting: Setting, stay: Stay, start: Arrived, visited: Visited): Promise<SeenPage[]> {
  const { question: asked, askedWhen } = visited;
  const pages: SeenPage[] = [];
  for (const path of ['/', ...start.paths.filter(mayOpen).slice(0, mostPages)]) {
    const came = await openPage(stay, path);
    if (came === null || (!came.isPage && came.status < 400)) continue;
    // A banner that was late before an answer would be late after it.
    const isLate = path === '/' && askedWhen !== 'soon' && askedWhen !== null;
    const question = await (isLate ? beAsked(stay, visited) : stay.question());
    const asks = question !== null && !(asked && isOther(question, asked));
    const works = came.status < 400 && came.letters > 0;
    const fails = !works && (await worksFresh(setting, path));
    pages.push({ path, status: came.status, reopens: await stay.reopen(false), asks, fails });
  }
  return pages;
}

/** Null: it is no page of this site, such as a file or a way elsewhere. */
const openPage = (stay: Stay, path: string): Promise<Arrived | null> =>
  stay.goto(path).catch((error: unknown) => {
    if (error instanceof Stopped && ['noPage', 'elsewhere', 'unreached'].includes(error.why)) return null;
    throw error;
  });

/** Whether somebody who has answered nothing gets the page: only then the refusal is what it fails for. */
async function worksFresh(setting: Setting, path: string): Promise<boolean> {
  const other = await stayAt(setting);
  try {
    const came = await openPage(other, path);
    return came !== null && came.status < 400 && came.letters > 0;
  } finally {
    await other.close();
  }
}

export const keyOf = ({ what, name, host }: Kept): string => `${what} ${host} ${name}`;

const both = (one: Trace, two: Trace): Trace => ({
  kept: [...new Map([...one.kept, ...two.kept].map((kept) => [keyOf(kept), kept])).values()],
  hosts: [...new Set([...one.hosts, ...two.hosts])],
  calls: [...new Set([...one.calls, ...two.calls])],
});

/** Words by which the policy calls the way back to the choice, as a page may have them. */
export const reopenWords = ({ cookieUse }: Policy): string[] => [
  ...new Set(cookieUse.flatMap(({ consent }) => (consent ? [fold(consent)] : []))),
];

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim().toLowerCase();
