// A visit to a site, as three people would make it: one who does nothing, who refuses and comes back, and one who agrees and takes it back.
import type { Policy } from '#policy';
import type { Kept, Question, SeenPage, Stop, Trace, Visit, Visited } from './seen.ts';
import { type Arrived, type Setting, type Stay, Stopped, stayAt } from './stay.ts';

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
    pages: [],
    refuseClicks: null,
    refused: null,
    forgot: false,
    accepted: null,
    withdrawClicks: null,
    left: null,
    afterwards: null,
    stopped: null,
  };
  try {
    await refusing(setting, visited);
    if (visited.question) await agreeing(setting, visited);
  } catch (error) {
    visited.stopped = stopOf(error);
  }
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
    visited.question = await stay.question();
    let seen: Trace = none;
    if (visited.question) {
      visited.refuseClicks = await refuse(stay, visited.question);
      if (visited.refuseClicks === null) return;
      seen = await stay.trace();
      await stay.comeBack();
    }
    visited.pages = await pagesOf(setting, stay, start);
    visited.forgot = visited.question !== null && visited.pages[0]?.asks === true;
    seen = both(seen, await stay.trace());
    if (visited.question) visited.refused = seen;
    else visited.first = both(visited.first, seen);
  } finally {
    await stay.close();
  }
}

async function agreeing(setting: Setting, visited: Visited): Promise<void> {
  const stay = await stayAt(setting);
  try {
    const start = arrived(await stay.goto('/'));
    if (!(await stay.question()) || !(await stay.press('accept'))) return;
    const answered = await stay.trace();
    await stay.goto('/');
    visited.accepted = both(answered, await stay.trace());
    visited.withdrawClicks = await withdraw(stay);
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

/** The number of clicks; null: there is no way that a visitor would find. */
async function refuse(stay: Stay, question: Question): Promise<number | null> {
  const direct = question.refuse && (await stay.press('refuse'));
  if (direct) return (await gone(stay)) ? 1 : null;
  if (!question.more || !(await stay.press('more'))) return null;
  const second = await stay.question();
  // Saving what is ticked already would be a yes.
  const way = second?.refuse ? 'refuse' : second?.save && second.ticked === 0 ? 'save' : null;
  return way && (await stay.press(way)) && (await gone(stay)) ? 2 : null;
}

/** An animation takes a moment. */
async function gone(stay: Stay): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) {
    if ((await stay.question()) === null) return true;
    await stay.settle();
  }
  return false;
}

async function withdraw(stay: Stay): Promise<number | null> {
  if (!(await stay.reopen(true))) return null;
  const question = await stay.question();
  const clicks = question && (await refuse(stay, question));
  return clicks === null ? null : clicks + 1;
}

/** Links that only show: no leaving, no buying, no files, and no page of Upheld's own. */
const mayOpen = (path: string): boolean =>
  path !== '/' &&
  path !== '/consent' &&
  path.length < 200 &&
  !/log-?(?:out|off)|sign-?(?:out|off)|unsubscribe|delete|remove|add[-_/]|cart|basket|panier|checkout|winkelwagen|warenkorb|abmelden|uitloggen|\/upheld|\/wp-(?:admin|login)|\.(?!html?$|php$)\w{2,5}$/i.test(
    path,
  );

async function pagesOf(setting: Setting, stay: Stay, start: Arrived): Promise<SeenPage[]> {
  const pages: SeenPage[] = [];
  for (const path of ['/', ...start.paths.filter(mayOpen).slice(0, mostPages)]) {
    const came = await openPage(stay, path);
    if (came === null) continue;
    const asks = (await stay.question()) !== null;
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
