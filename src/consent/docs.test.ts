// The examples of docs/consent: the code of each page is taken out and run as a site's developer would run it.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type TestUpheld, served, testUpheld } from './testing-wrapper.ts';
import { wrapperFile } from './wrapper-file.ts';

const root = resolve(import.meta.dirname, '../..');

/** A folder with upheld.mjs and the code of one page; the name of that file. */
async function installed(t: TestContext, page: string): Promise<{ folder: string; file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-docs-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const text = readFileSync(join(root, 'docs/consent', `${page}.md`), 'utf8');
  const [[, file = '', code = ''] = [], ...more] = text.matchAll(/^```js file=(\S+)\n([^]*?)^```$/gm);
  assert.ok(file !== '' && more.length === 0, `${page}.md has one file`);
  writeFileSync(join(folder, file), code);
  writeFileSync(join(folder, 'upheld.mjs'), await wrapperFile());
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, file };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

async function started(
  t: TestContext,
  page: string,
  upheld: TestUpheld,
  more: Record<string, string> = {},
): Promise<string> {
  const { folder, file } = await installed(t, page);
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'],
    UPHELD_HOST: upheld.origin,
    UPHELD_SITE_KEY: 'uphs_key',
    PORT: String(port),
    ...more,
  };
  const child: ChildProcess = spawn(process.execPath, [join(folder, file)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.once('exit', done));
  t.after(async () => {
    child.kill();
    await ended;
  });
  let said = '';
  child.stderr!.on('data', (data) => (said += String(data)));
  await new Promise<void>((done, fail) => {
    child.stdout!.on('data', () => done());
    child.once('exit', () => fail(new Error(said)));
  });
  return `http://127.0.0.1:${port}`;
}

const asBrowser = { accept: 'text/html', 'sec-fetch-dest': 'document' };

/** What every example must do. */
async function works(ask: (path: string, init?: RequestInit) => Promise<Response>, upheld: TestUpheld): Promise<void> {
  const page = await ask('/', { headers: asBrowser });
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<section id="upheld".*<h1>Hello<\/h1>.*data-upheld-open/s);
  assert.match(page.headers.get('content-security-policy')!, /default-src 'self'/);
  assert.match(page.headers.get('cache-control')!, /private/);
  upheld.answer = () => {
    const headers = new Headers({ location: '/' });
    for (const one of ['upheld=1.x; Path=/', 'other=1']) headers.append('set-cookie', one);
    return new Response(null, { status: 303, headers });
  };
  const body = new URLSearchParams({ action: 'refuse', back: '/' });
  const posted = await ask('/upheld/choice', { method: 'POST', body, redirect: 'manual' });
  assert.equal(posted.status, 303);
  assert.deepEqual(posted.headers.getSetCookie(), ['upheld=1.x; Path=/']);
  const { body: sent, headers } = upheld.asked.at(-1)!;
  assert.equal(sent, 'action=refuse&back=%2F');
  assert.equal(headers.get('upheld-site-key'), 'uphs_key');
  assert.equal((await ask('/nothing', { headers: asBrowser })).status, 404);
}

for (const page of ['node', 'hono'])
  test(`${page}.md`, async (t) => {
    const upheld = await testUpheld();
    t.after(upheld.close);
    const origin = await started(t, page, upheld);
    await works((path, init) => fetch(`${origin}${path}`, init), upheld);
  });

test('next.md: in front of another server', async (t) => {
  const upheld = await testUpheld();
  const seen: { url: string; body: string }[] = [];
  const site = await served(async (request) => {
    seen.push({ url: request.url, body: await request.text() });
    const { pathname } = new URL(request.url);
    if (pathname !== '/' && pathname !== '/form')
      return new Response('', { status: 404, headers: { 'content-type': 'text/html' } });
    return new Response('<html><body><h1>Hello</h1></body></html>', { headers: { 'content-type': 'text/html' } });
  });
  t.after(() => Promise.all([upheld.close(), site.close()]));
  const origin = await started(t, 'next', upheld, { SITE: site.origin });
  await works((path, init) => fetch(`${origin}${path}`, init), upheld);
  await fetch(`${origin}/form?a=1`, { method: 'POST', body: 'a=b' });
  assert.deepEqual(seen.at(-1), { url: `${site.origin}/form?a=1`, body: 'a=b' });
  await fetch(`${origin}//evil.example/x`, { headers: asBrowser });
  assert.equal(new URL(seen.at(-1)!.url).origin, site.origin);
});

test('astro.md: as Astro calls it', async (t) => {
  const upheld = await testUpheld();
  t.after(upheld.close);
  const { folder, file } = await installed(t, 'astro');
  const env = { UPHELD_HOST: upheld.origin, UPHELD_SITE_KEY: 'uphs_key' };
  Object.assign(process.env, env);
  t.after(() => Object.keys(env).forEach((name) => delete process.env[name]));
  const { onRequest } = (await import(pathToFileURL(join(folder, file)).href)) as {
    onRequest: (context: { request: Request }, next: () => Promise<Response>) => Promise<Response>;
  };
  await works((path, init) => {
    const request = new Request(`https://site.example${path}`, init);
    const html = { headers: { 'content-type': 'text/html' } };
    return onRequest({ request }, async () =>
      path === '/'
        ? new Response('<html><body><h1>Hello</h1></body></html>', html)
        : new Response('', { ...html, status: 404 }),
    );
  }, upheld);
});
