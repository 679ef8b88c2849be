// Helps the tests of the wrapper: the file that sites get, an Upheld that answers it over HTTP, a site around which it stands.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { type Choice, type Kit, type Notice, cookieValue } from '#wire';
import { wrapperFile } from './wrapper-file.ts';

export type Fetch = (request: Request) => Response | Promise<Response>;
export interface Options {
  host: string;
  key?: string;
  own?: readonly string[];
  hosts?: Readonly<Record<string, readonly string[]>>;
  strict?: boolean;
}
export type Wrap = (
  options: Options,
) => (handler: (request: Request, ...more: unknown[]) => Response | Promise<Response>) => Fetch;

/** The wrapper as sites import it. */
export async function wrapper(): Promise<Wrap> {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-wrapper-'));
  try {
    const file = join(folder, 'upheld.mjs');
    writeFileSync(file, await wrapperFile());
    return ((await import(pathToFileURL(file).href)) as { upheld: Wrap }).upheld;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

export async function served(handler: Fetch, host = '127.0.0.1'): Promise<Served> {
  const listener = getRequestListener(handler);
  const server = createServer((request, answer) => void listener(request, answer));
  await new Promise<void>((done) => server.listen(0, host, done));
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export const now = (): number => Math.floor(Date.now() / 1000);
export const mark = 'AbCdEfGh';

const vendor = (id: string) => ({ id, name: id });
export const notice: Notice = {
  policy: 2,
  remember: 'P6M',
  necessary: null,
  asked: [
    { id: 'statistics', vendors: [vendor('counter'), vendor('other')], cookies: [], purposes: [], clears: {}, mark },
    { id: 'marketing', vendors: [vendor('adverts')], cookies: [], purposes: [], clears: {}, mark },
  ],
};

/** A small kit with the slots of the real one. Its texts hold what an attacker would put into a policy. */
export const kit = (changes: Partial<Kit> = {}): Kit => ({
  notice,
  language: 'en',
  texts: 'A'.repeat(43),
  first: [
    'section',
    { id: 'upheld', lang: 'en', hidden: '{hidden}', 'data-gpc': '{gpc}' },
    [
      'form',
      { method: 'post', action: '/upheld/choice' },
      ['input', { type: 'hidden', name: 'token', value: '{token}' }],
      ['input', { type: 'hidden', name: 'back', value: '{back}' }],
      'May we? <script>globalThis.pwned = 1</script> «é»',
      ['button', { name: 'action', value: 'refuse' }, 'No'],
    ],
  ],
  open: ['p', {}, ['a', { href: '/consent', 'data-upheld-open': '' }, 'Cookies']],
  css: '#upheld{position:fixed;bottom:0;color:rgb(1,2,3)}#upheld::after{content:"é"}',
  script: 'globalThis.upheldRan=(globalThis.upheldRan??0)+1;globalThis.upheldSays="é"',
  csp: { always: {}, granted: {} },
  ...changes,
});

/** The cookie of a visitor who chose. */
export function cookie(answers: Record<string, boolean | string[]>, changes: Partial<Choice> = {}): string {
  const said = Object.entries(answers).map(([id, answer]) => [
    id,
    { mark, granted: answer !== false, without: Array.isArray(answer) ? answer : [] },
  ]);
  const choice = { secret: 'A'.repeat(22), at: now(), gpc: false, answers: Object.fromEntries(said), ...changes };
  return `upheld=${cookieValue(choice)}`;
}

export interface TestUpheld extends Served {
  /** What it was asked, in order: method, path, headers, body. */
  asked: { method: string; path: string; headers: Headers; body: string }[];
  /** What it answers; absent: as a healthy one does. */
  answer: ((request: Request) => Response | Promise<Response>) | null;
  kit: Kit;
}

/** Upheld as the wrapper sees it, over real HTTP. */
export async function testUpheld(own: Kit = kit()): Promise<TestUpheld> {
  const upheld: Pick<TestUpheld, 'asked' | 'answer' | 'kit'> = { asked: [], answer: null, kit: own };
  const { origin, close } = await served(async (request) => {
    const { pathname, search } = new URL(request.url);
    upheld.asked.push({
      method: request.method,
      path: pathname + search,
      headers: request.headers,
      body: await request.clone().text(),
    });
    if (upheld.answer) return upheld.answer(request);
    if (pathname === '/upheld/kit.json') return Response.json(upheld.kit);
    if (pathname === '/upheld/token') return Response.json({ token: '1.token', policy: upheld.kit.notice.policy });
    return new Response('', { status: 404 });
  });
  return Object.assign(upheld, { origin, close });
}
