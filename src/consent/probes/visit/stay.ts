// One stay of a made-up visitor in a fresh profile: goes, waits, looks at what is kept, presses, leaves; each step bounded in time.
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, ElementHandle, Frame, Page, Request } from 'playwright-core';
import type { Browser } from '#chrome';
import { type Gateway, type Place, openGateway } from './gateway.ts';
import { controlSource, formSource, pageSource, questionSource, reopenSource, wallSource } from './in-page.ts';
import { type Jar, jarOf, keepsNothing, refuseCookies, removeSiteData } from './refusing-browser.ts';
import type { Control, Kept, Question, ScriptStop, Trace } from './seen.ts';
import { mostFrames, storesOf } from './stores.ts';
import { Stopped, within } from './within.ts';

/** In milliseconds. */
export interface Patience {
  /** For a page to load. */
  load: number;
  /** Without a new request for so long a page counts as finished … */
  quiet: number;
  /** … if no answer is awaited any more; one that takes longer than this, as of a page that listens, is not waited for … */
  answer: number;
  /** … and after so long in any case: some pages never end. */
  busy: number;
  /** For a banner that takes its time, before nothing is taken to ask. */
  late: number;
  /** For a step inside a page, whatever the page does. */
  step: number;
  /** For one site, all steps together. */
  site: number;
}
export const usual: Patience = {
  load: 15_000,
  quiet: 1_000,
  answer: 3_000,
  busy: 6_000,
  late: 6_000,
  step: 5_000,
  site: 90_000,
};

export interface Arrived {
  path: string;
  /** HTML, and not a feed or a file. */
  isPage: boolean;
  status: number;
  letters: number;
  title: string;
  paths: string[];
}

export interface Stay {
  goto(path: string): Promise<Arrived>;
  /** Waits until the page has come to rest. */
  settle(): Promise<void>;
  /** What is kept now, and which hosts were asked for since the last look. */
  trace(): Promise<Trace>;
  question(): Promise<Question | null>;
  /** The question, once there is one; null: nothing asked within `patience.late`. */
  awaited(): Promise<Question | null>;
  /** Scrolls as a reader does, with the wheel, and waits for what that begins. */
  scroll(): Promise<void>;
  /** Presses a control of the question that was found last. False: it is not there, or cannot be pressed. */
  press(which: Control): Promise<boolean>;
  /** The link that opens the choice again; `press` presses it. */
  reopen(press: boolean): Promise<boolean>;
  /** As if the browser was closed and opened again: pages and session cookies go. */
  comeBack(): Promise<void>;
  /** As if the owner of the browser removed cookies and site data. */
  removeAll(): Promise<void>;
  jar(): Promise<Jar>;
  /** Errors that ended scripts so far. */
  errors(): ScriptStop[];
  /** Whether the page says that cookies must be allowed. */
  wantsCookies(): Promise<boolean>;
  /** Whether it has a form that sends something, besides one that asks about cookies. */
  hasForm(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Setting {
  browser: Browser;
  origin: string;
  language: string;
  place: Place;
  patience: Patience;
  /** Words by which the policy calls the link that opens the choice again, folded. */
  said: readonly string[];
  /** `performance.now()` at which the site's time is over. */
  until: number;
  /** Whether to refuse cookies in a browser of its own, and look at what comes of removing them. */
  tryClosed: boolean;
  /** Its browser refuses cookies. */
  keepsNothing?: true;
}

/** WebRTC finds its own way past a proxy. */
const noOtherWay = 'for (const name of ["RTCPeerConnection","webkitRTCPeerConnection"]) delete globalThis[name]';

export async function stayAt(setting: Setting): Promise<Stay> {
  const { browser, language: locale, place, patience } = setting;
  const gateway = await openGateway(place);
  let context: BrowserContext | null = null;
  try {
    const proxy = { server: gateway.url };
    context = await within(browser.newContext({ proxy, acceptDownloads: false, locale }), patience.load);
    return await stayIn(setting, gateway, context);
  } catch (error) {
    if (context) await within(context.close(), patience.step).catch(() => {});
    await gateway.close();
    throw error;
  }
}

async function stayIn(setting: Setting, gateway: Gateway, context: BrowserContext): Promise<Stay> {
  const { origin, patience, said, until } = setting;
  const { step } = patience;
  let lastRequest = 0;
  const calls = new Set<string>();
  /** Requests without an answer yet, and when they left. */
  const awaited = new Map<Request, number>();
  const answered = (request: Request): void => void awaited.delete(request);
  context.on('requestfinished', answered);
  context.on('requestfailed', answered);
  context.on('request', (request) => {
    lastRequest = performance.now();
    awaited.set(request, lastRequest);
    const call = measuringCall(request.url());
    if (call && calls.size < 20) calls.add(call);
  });
  await within(context.addInitScript(noOtherWay), step);
  if (setting.keepsNothing) await within(context.addInitScript(keepsNothing), step);
  const errors = new Map<string, ScriptStop>();
  const origins = new Set([origin]);
  /** Where the page was led last, and what answered there. */
  let led = { url: new URL(origin), status: 0, isPage: true };
  let page = await newPage(context);
  let asking: Frame = page.mainFrame();
  const left = (most: number): number => {
    if (performance.now() > until) throw new Stopped('slow');
    return Math.min(most, until - performance.now());
  };
  const ask = <T>(frame: Frame, source: string): Promise<T> =>
    again(() => within(frame.evaluate<T>(source), left(step), 'stuck'));
  /** A page that loads anew while it is asked has no answer: it is asked once it has come to rest. */
  const again = async <T>(act: () => Promise<T>): Promise<T> => {
    for (let tries = 0; ; tries++)
      try {
        return await act();
      } catch (error) {
        if (tries > 2 || !/context|navigat|detached/i.test((error as Error).message)) throw error;
        await stay.settle();
      }
  };

  const stay: Stay = {
    async goto(path) {
      const url = new URL(path, origin);
      await open(url.href);
      const refused = gateway.refusedTo(led.url.hostname);
      if (refused) throw new Stopped(refused === 'private' ? 'private' : 'unreached', led.url.host);
      if (led.url.origin !== origin) throw new Stopped('elsewhere', led.url.origin);
      const { status, isPage } = led;
      await page.waitForLoadState('load', { timeout: left(patience.load) }).catch(() => {});
      await stay.settle();
      if (gateway.full()) throw new Stopped('tooMuch');
      const now = URL.parse(page.url())?.origin ?? '';
      // An error without words is shown on a page of the browser's own.
      if (status >= 400 && now !== origin)
        return { path: url.pathname, isPage: true, status, letters: 0, title: '', paths: [] };
      if (now !== origin) throw new Stopped('elsewhere', now);
      const seen = await ask<Omit<Arrived, 'path' | 'status' | 'isPage'>>(page.mainFrame(), pageSource);
      return { path: url.pathname, isPage, status, ...seen };
    },
    async settle() {
      const end = performance.now() + left(patience.busy);
      lastRequest = Math.max(lastRequest, performance.now());
      const rests = (now: number): boolean =>
        now - lastRequest >= patience.quiet && ![...awaited.values()].some((since) => now - since < patience.answer);
      while (performance.now() < end && !rests(performance.now())) await pause(50);
    },
    async trace() {
      const jar = await within(context.cookies(), left(step), 'stuck');
      const kept: Kept[] = jar.slice(0, 500).map(({ name, domain, expires }) => ({
        what: 'cookie',
        name,
        host: domain.replace(/^\./, ''),
        days: expires > 0 ? Math.round(((expires * 1000 - Date.now()) / 86_400_000) * 10) / 10 : null,
      }));
      for (const frame of page.frames().slice(0, mostFrames))
        kept.push(...(await storesOf(context, page, frame, () => left(step))));
      const sent = [...calls];
      calls.clear();
      return { kept, hosts: gateway.taken(), calls: sent };
    },
    async question() {
      for (const frame of page.frames().slice(0, mostFrames)) {
        const found = await ask<Question | null>(frame, questionSource).catch((error: unknown) => {
          if (frame === page.mainFrame()) throw error;
          return null;
        });
        if (found) {
          asking = frame;
          return found;
        }
      }
      return null;
    },
    async awaited() {
      const end = performance.now() + left(patience.late);
      // Twice at least: on a busy machine one look may take all of the time.
      for (let looks = 1; ; looks++) {
        const found = await stay.question();
        if (found || (looks > 1 && performance.now() > end)) return found;
        await pause(Math.min(patience.quiet, 300));
      }
    },
    async scroll() {
      await within(page.mouse.move(300, 200), left(step), 'stuck');
      for (let turns = 0; turns < 3; turns++) await within(page.mouse.wheel(0, 400), left(step), 'stuck');
      await stay.settle();
    },
    async press(which) {
      const handle = await again(() => within(asking.evaluateHandle(controlSource(which)), left(step), 'stuck'));
      return click(handle.asElement());
    },
    async reopen(press) {
      const handle = await again(() =>
        within(page.mainFrame().evaluateHandle(reopenSource(said)), left(step), 'stuck'),
      );
      const link = handle.asElement();
      return link !== null && (!press || (await click(link)));
    },
    async comeBack() {
      const lasting = (await within(context.cookies(), left(step))).filter(({ expires }) => expires > 0);
      await within(page.close(), left(step));
      await within(context.clearCookies(), left(step));
      await within(context.addCookies(lasting), left(step));
      page = await newPage(context);
    },
    async removeAll() {
      for (const frame of page.frames()) {
        const from = URL.parse(frame.url())?.origin ?? 'null';
        if (from !== 'null') origins.add(from);
      }
      await within(page.close(), left(step));
      page = await newPage(context);
      await within(removeSiteData(context, page, [...origins]), left(step));
    },
    jar: () => within(jarOf(context), left(step)),
    errors: () => [...errors.values()],
    wantsCookies: () => ask<boolean>(page.mainFrame(), wallSource),
    hasForm: () => ask<boolean>(page.mainFrame(), formSource),
    async close() {
      await within(context.close(), step).catch(() => {});
      await gateway.close();
    },
  };

  /** Leaves it to `led` to say where that came to; throws what is no answer at all. */
  async function open(url: string): Promise<void> {
    for (let tries = 0; ; tries++)
      try {
        await page.goto(url, { waitUntil: 'commit', timeout: left(patience.load) });
        return;
      } catch (error) {
        const { message, name } = error as Error;
        // The browser's own page about an error before it comes late.
        if (/interrupted/.test(message) && tries < 3) continue;
        if (gateway.refusedTo(led.url.hostname) || (led.status >= 400 && /RESPONSE_CODE/.test(message))) return;
        throw stopped(error instanceof Stopped ? error : { message, name }, led.url.host);
      }
  }

  async function click(element: ElementHandle | null): Promise<boolean> {
    if (!element) return false;
    // A real press of the mouse: what lies behind something else cannot be pressed by a visitor either.
    const done = await element.click({ timeout: left(step), noWaitAfter: true }).then(
      () => true,
      () => false,
    );
    // What a click begins may begin late: after the next paint, or after an answer was kept.
    for (let times = done ? 2 : 0; times > 0; times--) await stay.settle();
    return done;
  }

  async function newPage(from: BrowserContext): Promise<Page> {
    // Else it would be taken for one that a site opened, and closed.
    from.removeAllListeners('page');
    const own = await within(from.newPage(), step);
    from.on('page', (other) => void (other === own || other.close().catch(() => {})));
    // Of this page alone: another's first request has no frame yet, and asking for it throws.
    own.on('request', (request) => {
      if (leads(request, own)) led = { ...led, url: URL.parse(request.url()) ?? led.url, status: 0 };
    });
    own.on('response', (response) => {
      const isPage = /html/.test(response.headers()['content-type'] ?? 'html');
      if (leads(response.request(), own)) led = { ...led, status: response.status(), isPage };
    });
    own.on('pageerror', ({ message, stack = '' }) => {
      const key = message.replaceAll(/\d+/g, '0').slice(0, 200);
      const isOwn = !/https?:/.test(stack) || stack.includes(origin);
      const times = (errors.get(key)?.times ?? 0) + 1;
      if (times > 1 || errors.size < 20) errors.set(key, { message: key, own: isOwn, times });
    });
    own.on('dialog', (dialog) => {
      const answered = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
      answered.catch(() => {});
    });
    if (setting.keepsNothing) await within(refuseCookies(from, own), step);
    return own;
  }
  return stay;
}

/** A listener must not throw: a frame that is not there yet is asked for in vain. */
function leads(request: Request, page: Page): boolean {
  try {
    return request.isNavigationRequest() && request.frame() === page.mainFrame();
  } catch {
    return false;
  }
}

function stopped(error: Stopped | { message: string; name: string }, host: string): Stopped {
  if (error instanceof Stopped) return error;
  if (/download|ERR_ABORTED/i.test(error.message)) return new Stopped('noPage', host);
  if (error.name === 'TimeoutError') return new Stopped('slow', host);
  return new Stopped('unreached', /ERR_(?:CERT|SSL)\w*/.exec(error.message)?.[0] ?? host);
}

/** Self-hosted measurement has the site's own host: it is told by the file that counts. */
function measuringCall(address: string): string | null {
  const url = URL.parse(address);
  const file = /\/((?:matomo|piwik)\.(?:php|js)|umami\.js|plausible(?:\.[\w-]+)*\.js)$/.exec(url?.pathname ?? '')?.[1];
  return url && file ? `${url.host}/${file}` : null;
}
