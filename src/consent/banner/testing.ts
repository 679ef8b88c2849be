// For tests of the banner in a real browser: a small web site with our banner in it, and a server that keeps to the protocol strictly.
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256base64 } from '#base';
import { Policy } from '#policy';
import { type ChoicePost, type Decision, type Kit, choiceInCookies, cookieValue, decide, htmlOf } from '#wire';
import { centreOf, kitOf, moreScript, oneScript } from '../kit.ts';
import { noticeOf } from '../notice.ts';
import { judged, postedIn } from '../post.ts';
import { Refusal } from '../refusal.ts';
import type { ConsentSettings } from '../settings.ts';

/** A made-up policy with two companies for statistics, two for marketing, and a cookie of the site's own. */
export const samplePolicy = Policy.parse({
  meta: {
    id: 'sample',
    title: 'Privacy',
    language: 'en',
    source: { file: 'policy/privacy.md', sha256: 'a'.repeat(64) },
  },
  cookieUse: [
    { id: 'cookies.use', stance: 'used', categories: ['necessary', 'preferences', 'statistics', 'marketing'] },
  ],
  controller: { id: 'controller', name: 'Larch & Lane Ltd' },
  bases: [{ id: 'basis.consent', basis: 'eu-gdpr:A6-1-a' }],
  purposes: [
    { id: 'purpose.count', label: 'Counting visits', dpv: 'dpv:ServiceUsageAnalytics', bases: ['basis.consent'] },
  ],
  cookies: [
    {
      id: 'cookie.session',
      name: 'session',
      category: 'necessary',
      duration: 'session',
      purpose: 'Keeps you signed in',
    },
    { id: 'cookie.lang', name: 'lang', category: 'preferences', duration: 'P1Y', purpose: 'Remembers your language' },
    {
      id: 'cookie.ga',
      name: '_ga',
      category: 'statistics',
      vendor: 'google',
      duration: 'P2Y',
      purpose: 'Counts visits',
    },
    {
      id: 'cookie.pk',
      name: '_pk_id',
      category: 'statistics',
      vendor: 'matomo',
      duration: 'P13M',
      purpose: 'Counts visits',
    },
    { id: 'cookie.fbp', name: '_fbp', category: 'marketing', vendor: 'meta', duration: 'P3M', purpose: 'Shows offers' },
    { id: 'cookie.uid', name: 'tube_*', category: 'marketing', vendor: 'Tube & Co', duration: 'P3M' },
  ],
});
export const notice = noticeOf({ number: 3, policy: samplePolicy });

export interface Page {
  way?: 'html' | 'script';
  head?: string;
  body?: string;
  /** Strict: our own hashes, nothing else inline, Trusted Types. */
  strict?: boolean;
  language?: string;
}

export interface TestSite {
  port: number;
  origin: string;
  /** What was recorded; refused posts are not in it. */
  posts: ChoicePost[];
  /** Plain forms that came in. */
  forms: URLSearchParams[];
  /** Set to break recording, or everything of ours. */
  fails: { choice?: number | 'cut'; token?: number; centre?: number; stale?: number };
  pages: Map<string, Page>;
  settings: ConsentSettings;
  close(): Promise<void>;
}

const read = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text;
};

/** Each script that a page may load: leaves its name and when it ran. */
const track = (name: string): string => `(window.ran ||= []).push(${JSON.stringify(name)})`;

export async function testSite(): Promise<TestSite> {
  let given = 0;
  const tokens = new Set<string>();
  const newToken = (): string => {
    tokens.add(`t${(given += 1)}`);
    return `t${given}`;
  };
  const site: TestSite = {
    port: 0,
    origin: '',
    posts: [],
    forms: [],
    fails: {},
    pages: new Map(),
    settings: {},
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  const of = (language: string, base = '') => ({
    notice,
    language,
    base,
    policy: '/privacy',
    domain: null,
    settings: site.settings,
  });
  const kits = new Map<string, Promise<Kit>>();
  const kit = (language: string): Promise<Kit> => {
    const made = kits.get(language) ?? kitOf(of(language), { always: {}, granted: {} });
    kits.set(language, made);
    return made;
  };

  const server = createServer((request, response) => {
    void answer().catch((error: unknown) => response.writeHead(599).end(String(error)));
    async function answer(): Promise<void> {
      const url = new URL(request.url ?? '/', site.origin);
      const send = (status: number, type: string, body: string, more: Record<string, string> = {}): void => {
        response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...more });
        response.end(body);
      };
      const language = url.searchParams.get('lang') ?? 'en';
      const js = 'text/javascript';
      if (url.pathname === '/upheld.js') return send(200, js, await oneScript(of(language)));
      if (url.pathname === '/upheld/more.js') return send(200, js, await moreScript());
      if (url.pathname === '/upheld/centre')
        return send(site.fails.centre ?? 200, 'application/json', JSON.stringify(centreOf(of(language))));
      if (url.pathname === '/upheld/token')
        return send(site.fails.token ?? 200, 'application/json', JSON.stringify({ token: newToken() }));
      if (url.pathname === '/upheld/choice') return choice(request, send);
      if (url.pathname.startsWith('/js/')) return send(200, js, track(url.pathname.slice(4)));
      if (url.pathname.startsWith('/slow/'))
        return void setTimeout(() => send(200, js, track(url.pathname.slice(6))), 150);
      if (url.pathname.startsWith('/frame/'))
        return send(200, 'text/html', `<title>frame</title><p>${url.pathname}</p>`);
      const page = site.pages.get(url.pathname);
      if (!page) return send(404, 'text/html', '<title>nothing</title>');
      const { html, policy } = await written(page, request, url.pathname);
      return send(200, 'text/html', html, policy ? { 'content-security-policy': policy } : {});
    }

    async function choice(
      from: IncomingMessage,
      send: (status: number, type: string, body: string, more?: Record<string, string>) => void,
    ): Promise<void> {
      const text = await read(from);
      if (site.fails.choice === 'cut') return void response.destroy();
      if (site.fails.choice) return send(site.fails.choice, 'application/json', '{}');
      if (from.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
        const form = new URLSearchParams(text);
        site.forms.push(form);
        return send(303, 'text/plain', '', { location: form.get('back') ?? '/' });
      }
      const post = JSON.parse(text) as ChoicePost;
      const wrong = await wrongIn(text, centreOf(of(post.language)).texts);
      if (wrong) return send(wrong.status, 'text/plain', wrong.message);
      if (from.headers.origin !== site.origin) return send(403, 'text/plain', 'origin');
      if (!tokens.has(post.token) || (site.fails.stale ?? 0) > 0) {
        site.fails.stale = (site.fails.stale ?? 1) - 1;
        return send(409, 'application/json', JSON.stringify({ token: newToken() }));
      }
      if (!site.posts.some((one) => one.secret === post.secret)) site.posts.push(post);
      const value = cookieValue({ ...post, at: Math.floor(Date.now() / 1000) });
      return send(201, 'application/json', '{}', {
        'set-cookie': `upheld=${value}; Path=/; Max-Age=15811200; SameSite=Lax`,
      });
    }
  });

  /** A page as the wrapper would send it, or as a site with one line has it. */
  async function written(
    { way = 'html', head = '', body = '', strict = false, language = 'en' }: Page,
    request: IncomingMessage,
    path: string,
  ): Promise<{ html: string; policy: string | null }> {
    const start = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Shop</title><meta name="viewport" content="width=device-width,initial-scale=1">`;
    const main = `<main><h1>Shop</h1>${body}</main><footer><p>The end</p></footer>`;
    const lock =
      "require-trusted-types-for 'script'; default-src 'none'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'";
    if (way === 'script')
      return {
        html: `${start}<script src="/upheld.js?lang=${language}"></script>${head}</head><body>${main}</body></html>`,
        policy: strict ? `${lock}; script-src 'self'; style-src 'self'` : null,
      };
    const { css, script, first, open } = await kit(language);
    const gpc = request.headers['sec-gpc'] === '1';
    const decision: Decision = decide(notice, choiceInCookies(request.headers.cookie ?? ''), { gpc }, Date.now());
    const slots = { token: newToken(), back: path, hidden: decision.ask ? '' : 'hidden', gpc: gpc ? 'on' : '' };
    return {
      html: `${start}<style>${css}</style><script>${script}</script>${head}</head><body>${htmlOf(first, slots)}${main}${htmlOf(open)}</body></html>`,
      policy: strict
        ? `${lock}; script-src 'self' 'sha256-${sha256base64(script)}'; style-src 'sha256-${sha256base64(css)}'`
        : null,
    };
  }

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  site.port = (server.address() as AddressInfo).port;
  site.origin = `http://shop.localhost:${site.port}`;
  return site;
}

/** What the real server refuses in a post, by its own reading and judging; null: nothing. */
async function wrongIn(text: string, texts: string): Promise<Refusal | null> {
  const headers = { 'content-type': 'application/json' };
  try {
    const posted = await postedIn(new Request('http://localhost', { method: 'POST', headers, body: text }));
    judged(notice, posted.action, posted.answers(notice));
    if (posted.texts !== texts) throw new Refusal('invalid', 'texts');
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
