// The wrapper: put around a site's own handler (Request) => Promise<Response>, it asks before the page is there, holds third parties back by header, and hands what is Upheld's on to it. Web standards only, one file.
import { type CspOptions, type Decision, choiceCookie, choiceInCookies, cspOf, decide, endings, htmlOf } from '#wire';
import { type OwnCondition, ownCondition, perVisitor, rewritten } from './wrapper/cache.ts';
import { type Upstream, cookiesNamed, handOn, isOurs, sender } from './wrapper/hand-on.ts';
import { type Ready, htmlAscii, kitsOf, sha256 } from './wrapper/kits.ts';
import { withOurParts } from './wrapper/own-csp.ts';
import { bearsAscii, opened, packing, unpacked, withParts } from './wrapper/page.ts';
import { reports } from './wrapper/reports.ts';

export interface Options extends Upstream, Pick<CspOptions, 'own' | 'hosts'> {
  /** The site has no inline code of its own: our header then allows none but ours. */
  strict?: boolean;
}

/** What this request's visitor gets. `ready` null: Upheld never answered; nothing is granted and nothing can be asked. */
interface View {
  ready: Ready | null;
  decision: Decision;
  /** Names what pages hold for this visitor. */
  variant: string;
  /** What the browser has of this page, and of this variant. */
  condition: OwnCondition | null;
}

const reportPath = '/upheld/csp-report';
const nothing: Decision = { ask: false, reason: 'first-visit', grants: {}, objected: [] };

/** Around a handler; more arguments (an environment, a context) go to it as they come. */
export function upheld({ own = [], hosts = {}, strict = false, ...upstream }: Options) {
  const send = sender(upstream);
  const kits = kitsOf((path) => send(path), Date.now);
  const tokens = tokensOf((path) => send(path));
  const report = reports(send, Date.now);

  async function viewOf({ headers }: Request): Promise<View> {
    const ready = await kits(null);
    const decision = ready === null ? nothing : decisionOf(ready, headers);
    const { ask, objected, grants } = decision;
    const variant = (await sha256(JSON.stringify([ready?.id, ask, objected, grants]))).replace(/\W/g, '').slice(0, 16);
    const said = headers.get('if-none-match');
    const condition = said === null || ask || ready === null ? null : ownCondition(said, variant);
    return { ready, decision, variant, condition };
  }

  /** Takes away what the new choice does not grant, also what is HttpOnly. The names of the site's cookies stay here. */
  async function ended({ headers }: Request, url: URL, answer: Response): Promise<Response> {
    const [chosen] = answer.headers.getSetCookie();
    const cookies = headers.get('cookie');
    const ready = chosen === undefined || cookies === null ? null : await kits(null);
    if (chosen === undefined || cookies === null || ready === null) return answer;
    const { grants } = decisionOf(ready, new Headers({ 'sec-gpc': headers.get('sec-gpc') ?? '', cookie: chosen }));
    for (const ending of endings(cookies, url, ready.kit.notice, grants)) answer.headers.append('set-cookie', ending);
    return answer;
  }

  function cspFor({ ready, decision }: View, hashes: Ready['hashes'] | null | undefined): string {
    const options: CspOptions = { own, hosts, report: reportPath };
    if (strict) options.hashes = { script: hashes ? [hashes.script] : [], style: hashes ? [hashes.style] : [] };
    return cspOf(ready?.kit.csp ?? { always: {}, granted: {} }, decision.grants, options);
  }

  return <More extends unknown[]>(handler: (request: Request, ...more: More) => Response | Promise<Response>) =>
    async (request: Request, ...more: More): Promise<Response> => {
      const url = new URL(request.url);
      if (url.pathname === reportPath) return report(request);
      if (url.pathname === '/upheld/choice') return ended(request, url, await handOn(send, request, url));
      if (isOurs(url.pathname)) return handOn(send, request, url);
      const view = await viewOf(request);
      const answer = await handler(isForPage(request) ? asSiteSees(request, view) : request, ...more);
      return dressed(request, url, answer, view);
    };

  async function dressed(request: Request, url: URL, answer: Response, view: View): Promise<Response> {
    const kind = kindOf(answer, request);
    // Another protocol took over, or it goes elsewhere: there is no page.
    if (kind === 'other' || answer.status < 200 || answer.type === 'opaqueredirect') return answer;
    const headers = new Headers(answer.headers);
    if (kind === 'code') {
      // A worker is under the policy of its own file; the same for everybody, so that it may be kept by all.
      headers.append('content-security-policy', cspOf(view.ready?.kit.csp ?? { always: {}, granted: {} }, {}, { own }));
      return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
    }
    const { ready, decision } = view;
    // A policy that asks nothing is the same for everybody, and so are its pages.
    if (ready === null || ready.kit.notice.asked.length > 0) perVisitor(headers);
    if (ready === null || decision.ask) {
      headers.delete('etag');
      const kept = ready !== null && !/no-store/i.test(headers.get('cache-control') ?? '');
      headers.set('cache-control', kept ? 'private, no-cache' : 'private, no-store');
    }
    if (!headers.has('x-dns-prefetch-control')) headers.set('x-dns-prefetch-control', 'off');
    const page = ready === null ? null : await pageOf(kind, request, url, answer, view, ready);
    rewritten(headers, view.variant, page);
    if (page?.hashes)
      for (const name of ['content-security-policy', 'content-security-policy-report-only']) {
        const said = headers.get(name);
        if (said !== null) headers.set(name, withOurParts(said, page.hashes));
      }
    headers.append('content-security-policy', cspFor(view, page?.hashes));
    return new Response(page ? page.body : answer.body, {
      status: answer.status,
      statusText: answer.statusText,
      headers,
    });
  }

  /** Null: the page goes as it is. */
  async function pageOf(kind: Kind, request: Request, url: URL, answer: Response, view: View, ready: Ready) {
    const { decision, condition } = view;
    if (ready.kit.notice.asked.length === 0) return null;
    // Not modified: the browser has the page with its parts, and takes the headers of this answer for it.
    if (answer.status === 304 || (kind === 'page' && answer.body === null))
      return await nothingOf(condition?.language ?? null, ready);
    const how = packing(answer.headers);
    const type = answer.headers.get('content-type') ?? '';
    if (kind !== 'page' || answer.body === null) return null;
    if (answer.status === 206 || how === null || !bearsAscii(type)) return null;
    if (/^\s*attachment/i.test(answer.headers.get('content-disposition') ?? '')) return null;
    const { language, whole, ascii, body } = await opened(unpacked(answer.body, how));
    const fetched = request.headers.get('sec-fetch-dest') === 'empty';
    if (!ascii || (fetched && !whole))
      return { body: withParts(body, { head: '', first: '', last: '' }, how), hashes: null, language: '' };
    const { kit, head, hashes } = await inLanguage(language, ready);
    const framed =
      /^(?:iframe|frame|embed|object)$/.test(request.headers.get('sec-fetch-dest') ?? '') &&
      (request.headers.get('sec-fetch-site') ?? '').startsWith('same-');
    const asks = decision.ask && !framed;
    const slots = {
      token: asks ? await tokens() : undefined,
      back: `${url.pathname}${url.search}`,
      hidden: asks ? undefined : 'hidden',
      gpc: decision.objected.length > 0 ? '1' : undefined,
    };
    const parts = {
      head,
      first: htmlAscii(htmlOf(kit.first, slots)),
      last: framed ? '' : htmlAscii(htmlOf(kit.open, slots)),
    };
    return { body: withParts(body, parts, how), hashes, language: kit.language };
  }

  async function nothingOf(language: string | null, ready: Ready) {
    const { kit, hashes } = await inLanguage(language, ready);
    return { body: null, hashes, language: kit.language };
  }

  /** The page's own language decides. */
  async function inLanguage(language: string | null, ready: Ready): Promise<Ready> {
    const same = !language || language.toLowerCase() === ready.kit.language.toLowerCase();
    return same ? ready : ((await kits(language)) ?? ready);
  }
}

/**
 * One cookie is one choice. Several of the same name are somebody's trick, or a neighbour's: a host can set a cookie for those beside it
 * (RFC 6265, 8.6). Then only what all of them allow is allowed, and it is asked when one of them would ask.
 */
function decisionOf({ kit }: Ready, headers: Headers): Decision {
  const signals = { gpc: headers.get('sec-gpc') === '1' };
  const choices = cookiesNamed(headers.get('cookie') ?? '', choiceCookie)
    .slice(0, 5)
    .map(choiceInCookies)
    .filter((choice) => choice !== null);
  const all = (choices.length > 0 ? choices : [null]).map((choice) => decide(kit.notice, choice, signals, Date.now()));
  const first = all[0]!;
  const grants = Object.keys(first.grants).map((key) => [key, all.every((one) => one.grants[key] === true)] as const);
  return { ...first, ask: all.some(({ ask }) => ask), grants: Object.fromEntries(grants) };
}

/** A token proves that a page of the site was there, and when; one may serve all pages of a few minutes. Pages wait for the first alone. */
function tokensOf(ask: (path: string) => Promise<Response>): () => Promise<string | undefined> {
  let [token, at, askedAt]: [string | undefined, number, number] = [undefined, -Infinity, -Infinity];
  let asking: Promise<void> = Promise.resolve();
  const renew = async (): Promise<void> => {
    const answer = await ask('/upheld/token').catch(() => null);
    const said = answer?.ok ? ((await answer.json().catch(() => ({}))) as { token?: unknown }).token : null;
    if (typeof said !== 'string') return;
    token = said;
    at = Date.now();
  };
  return async () => {
    const now = Date.now();
    if (now - at >= 30_000 && now - askedAt >= 5_000) {
      askedAt = now;
      asking = renew();
    }
    if (now - at >= 600_000) await asking;
    return token;
  };
}

/** Whether a page may come of it: conditions on the bytes as the site knows them do not hold for the bytes that go out. */
const isForPage = ({ method, headers }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  (/^(?:document|iframe|frame|embed|object)$/.test(headers.get('sec-fetch-dest') ?? '') ||
    /text\/html/.test(headers.get('accept') ?? ''));

function asSiteSees(request: Request, { condition }: View): Request {
  const headers = new Headers(request.headers);
  for (const name of ['range', 'if-range', 'if-modified-since', 'if-none-match']) headers.delete(name);
  if (condition !== null) headers.set('if-none-match', condition.ifNoneMatch);
  const packed = (headers.get('accept-encoding') ?? '')
    .split(',')
    .filter((one) => /^\s*(?:gzip|deflate|identity)\b/i.test(one));
  if (headers.has('accept-encoding'))
    headers.set('accept-encoding', packed.length > 0 ? packed.join(',').trim() : 'identity');
  return new Request(request, { headers });
}

/** `page`: HTML; `document`: anything else in which a browser runs scripts; `code`: a script, which may become a worker. */
type Kind = 'page' | 'document' | 'code' | 'other';

function kindOf(answer: Response, request: Request): Kind {
  if (answer.status >= 300 && answer.status < 400 && answer.status !== 304) return 'other';
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (type === 'text/html') return 'page';
  const dest = request.headers.get('sec-fetch-dest') ?? '';
  if (dest === 'worker') return 'document';
  // Workers that outlive their page are granted nothing: a choice could not be taken back from them.
  if (/^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type)) return 'code';
  const opens = isForPage(request) || /^(?:document|i?frame|embed|object)$/.test(dest);
  if (opens && (answer.status === 304 || type === '' || /[/+]xml$/.test(type))) return 'document';
  return 'other';
}
