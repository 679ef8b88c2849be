// Hands what belongs to Upheld on to it, and its answer back: known paths only, and of request and answer only what is needed; never an address of the visitor.
import { choiceCookie } from '#wire';

export interface Upstream {
  /** Where Upheld is: an origin. */
  host: string;
  /** What tells Upheld which site this is. */
  key?: string | undefined;
}

const ours =
  /^\/(?:upheld\.js|consent|\.well-known\/gpc\.json|upheld\/(?:token|choice|choices|centre|kit\.json|more\.js)|upheld\/receipt\/[\w-]{1,64}|upheld\/assets\/[\w-]{1,80}\.[0-9a-f]{12}\.[a-z0-9]{2,5})$/;

/** Whether a path is Upheld's. What lies below /upheld and is none of its own is nobody's. */
export const isOurs = (path: string): boolean => path === '/upheld' || path.startsWith('/upheld/') || ours.test(path);

const asked = [
  'accept',
  'accept-language',
  'content-type',
  'if-none-match',
  'origin',
  'sec-fetch-site',
  'sec-gpc',
  'upheld-secret',
  'user-agent',
];
const answered = [
  'cache-control',
  'content-disposition',
  'content-language',
  'content-security-policy',
  'content-type',
  'etag',
  'referrer-policy',
  'retry-after',
  'vary',
  'x-content-type-options',
  'x-frame-options',
];
const largest = 65_536;
/** A page waits for what is asked, a visitor for what is told. Milliseconds. */
const patience = { asked: 2_500, told: 10_000 };

/** A request to Upheld: the path is written by us or was found to be one of its own. */
export function sender({ host, key }: Upstream) {
  const { origin } = new URL(host);
  return (path: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(path, origin);
    if (url.origin !== origin) throw new Error('upheld: a path that leads elsewhere');
    const headers = new Headers(init.headers);
    if (key !== undefined) headers.set('upheld-site-key', key);
    return fetch(url, {
      ...init,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(init.method === 'POST' ? patience.told : patience.asked),
    });
  };
}

export async function handOn(send: ReturnType<typeof sender>, request: Request, url: URL): Promise<Response> {
  if (!ours.test(url.pathname)) return told(404, 'There is no such page.');
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return told(405, 'This cannot be done here.');
  const headers = new Headers();
  for (const name of asked) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const choices = cookiesNamed(request.headers.get('cookie') ?? '', choiceCookie);
  if (choices.length > 0) headers.set('cookie', choices.join('; '));
  let back: string | null = null;
  let body: string | null = null;
  if (request.method === 'POST') {
    body = await textOf(request);
    if (body === null) return told(413, 'This is more than can be taken. Nothing was recorded.');
    if (/^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? '')) {
      // Which page it was stays between the visitor and the site.
      const form = new URLSearchParams(body);
      back = form.get('back');
      form.set('back', '/');
      body = form.toString();
    }
  }
  try {
    const answer = await send(`${url.pathname}${url.search}`, { method: request.method, headers, body });
    return handedBack(answer, back, url);
  } catch {
    return told(
      503,
      'The answer could not be recorded just now, and nothing was changed. Please try again in a minute.',
      { 'retry-after': '60' },
    );
  }
}

function handedBack(answer: Response, back: string | null, url: URL): Response {
  const headers = new Headers();
  for (const name of answered) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  for (const cookie of answer.headers.getSetCookie())
    if (cookie.startsWith(`${choiceCookie}=`)) headers.append('set-cookie', cookie);
  if (answer.status >= 300 && answer.status < 400 && answer.headers.has('location'))
    headers.set('location', placeIn(back ?? placeOf(answer.headers.get('location')!), url));
  headers.delete('content-length');
  return new Response(answer.body, { status: answer.status, headers });
}

/** A path of this site and nothing else: `//host`, `/\host` and addresses lead to `/`. */
function placeIn(path: string, { origin }: URL): string {
  const url = path.startsWith('/') && path.length < 2000 ? URL.parse(path, origin) : null;
  return url?.origin === origin && !/^\/[/\\]/.test(url.pathname) ? `${url.pathname}${url.search}${url.hash}` : '/';
}

/** Upheld names itself, or the site; both are this address. */
function placeOf(location: string): string {
  const url = URL.parse(location, 'http://here.invalid');
  return url === null ? '/' : `${url.pathname}${url.search}${url.hash}`;
}

export const cookiesNamed = (cookies: string, name: string): string[] =>
  cookies.split(/; */).filter((one) => one.startsWith(`${name}=`) && one.length < 2100);

/** Null: too large. */
async function textOf(request: Request): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  const reader = request.body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader!.read()) {
    length += step.value.length;
    if (length > largest) {
      await reader!.cancel();
      return null;
    }
    text += decoder.decode(step.value, { stream: true });
  }
  return text + decoder.decode();
}

export const told = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(`${text}\n`, {
    status,
    headers: {
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
