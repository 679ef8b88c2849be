// A visitor's choice from end to end: a policy is published, a site stands behind the wrapper, a real browser answers with and without scripts, and the record says so.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import PostalMime from 'postal-mime';
import { getRequestListener } from '@hono/node-server';
import { homeTenant, tenantOfFolder } from '#access';
import { systemClock } from '#base';
import { type Browser, browserAdvice, openBrowser } from '#chrome';
import { type House, run } from '#cli';
import { addSite } from '#consent';
import { publish } from '#publish';
import { read } from '#read';
import { withTenant } from '#store';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

const policy = `# Privacy Policy of Tern & Teal Ltd

Tern & Teal Ltd, 9 Slip Lane, Whitby YO21 3PU, United Kingdom

Last updated: 1 March 2026

We send you our newsletter by e-mail if you have given your consent.

## Cookies

With your consent we use Google Analytics to measure visits to our website, and the Meta Pixel to show you advertising. Stripe handles your payments.

| Cookie | Provider | Purpose | Duration |
|---|---|---|---|
| _ga | Google Analytics | Statistics | 2 years |
| _fbp | Meta | Marketing | 3 months |
| basket | Tern & Teal | Necessary: remembers your basket | Session |
`;
const page = (language: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Birds</title></head><body><h1>Birds</h1></body></html>`;

type Wrap = (options: {
  host: string;
  key: string;
}) => (handler: (request: Request) => Response) => (request: Request) => Promise<Response>;
let house: House;
let root: string;
let upheldAt: string;
let origin: string;
/** The same company at another address, with a domain above its host. */
let birds: string;
let server: Server;
let browser: Browser;

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'upheld-consent-'));
  const config = readConfig({ INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0' });
  const [errors, lines]: [string[], string[]] = [[], []];
  const out = {
    line: (text = '') => void lines.push(text),
    error: (text: string) => void errors.push(text),
    json: () => {},
    terminal: false,
  };
  const context = contextOf(config, out, () => Promise.resolve());
  house = await context.openHouse('serve');
  const folder = join(root, 'tern');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  writeFileSync(join(folder, 'policy', 'privacy.md'), policy);
  assert.equal(await run(['publish', folder], context), 0, errors.join('\n'));
  const { id: tenant } = (await homeTenant(house.store.db))!;
  upheldAt = (await house.serve()).url;
  // As a site's developer installs it.
  lines.length = 0;
  assert.equal(await run(['consent', 'wrapper'], context), 0, errors.join('\n'));
  const file = join(root, 'upheld.mjs');
  writeFileSync(file, lines.join('\n'));
  const { upheld } = (await import(pathToFileURL(file).href)) as { upheld: Wrap };
  let site: (request: Request) => Promise<Response> = async () => new Response();
  const listener = getRequestListener((request) => site(request));
  server = createServer((request, answer) => void listener(request, answer));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  birds = `http://www.birds.localhost:${new URL(origin).port}`;
  const wrapped = new Map<string, typeof site>();
  for (const one of [origin, birds]) {
    const { key } = await addSite(house.store.db, tenant, { origin: one, cookieDomain: null }, systemClock);
    const wrap = upheld({ host: upheldAt, key: key.reveal() });
    const handler = ({ url }: Request) =>
      new Response(page(new URL(url).searchParams.get('in') ?? 'en'), {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    wrapped.set(one, wrap(handler));
  }
  site = async (request) => (wrapped.get(new URL(request.url).origin) ?? plainly)(request);
  const opened = await openBrowser({ home: '.upheld' });
  assert.ok(opened, browserAdvice.en);
  browser = opened;
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await house.close();
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

/** Pages of sites with one line of ours, by origin. */
const lines = new Map<string, string>();
const plainly = async ({ url }: Request): Promise<Response> =>
  new Response(
    `<!doctype html><html lang="en"><head><title>Soap</title>${lines.get(new URL(url).origin) ?? ''}</head><body><h1>Soap</h1></body></html>`,
    {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  );

interface Recorded {
  id: string;
  action: string;
  method: string;
  layer: number;
  answers: Record<string, { granted: boolean; without: string[] }>;
}
type Context = Awaited<ReturnType<Browser['newContext']>>;
async function recordedFor(context: Context): Promise<Recorded[]> {
  const answer = await context.request.get(`${origin}/upheld/choices`);
  return ((await answer.json()) as { choices: Recorded[] }).choices;
}
const cspOf = async (context: Context): Promise<string> =>
  (
    await context.request.get(`${origin}/`, { headers: { accept: 'text/html', 'sec-fetch-dest': 'document' } })
  ).headers()['content-security-policy']!;

test('one visitor, mail and cookies: two consents that the page of a mail tells apart, and ends both; the site then holds back again', async () => {
  const context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  const visit = await context.newPage();
  await visit.goto(`${origin}/`);
  const sent = visit.waitForResponse((answer) => answer.url().endsWith('/upheld/choice'));
  await visit.click('#upheld button[value=accept]');
  assert.equal((await sent).status(), 201);
  assert.match(await cspOf(context), /google-analytics\.com/);
  // The newsletter, asked for and confirmed in the same browser.
  const atUpheld = new URL('/subscribe', upheldAt);
  atUpheld.hostname = new URL(origin).hostname;
  await visit.goto(atUpheld.href);
  await visit.fill('input[name=email]', 'ada@lovelace.example');
  await visit.locator('input[name=purpose]').first().check();
  await visit.locator('form:has(input[name=email]) button').click();
  const outbox = join(root, 'home', 'outbox');
  const mails = () =>
    (existsSync(outbox) ? readdirSync(outbox, { recursive: true }) : [])
      .map(String)
      .filter((one) => one.endsWith('.eml'));
  for (const deadline = Date.now() + 90_000; mails().length === 0 && Date.now() < deadline; await pause(100));
  const { text = '' } = await PostalMime.parse(readFileSync(join(outbox, mails()[0]!)));
  await visit.goto(new URL(/\/subscribe\/[\w-]+/.exec(text)![0], atUpheld).href);
  await visit.locator('main form button').click();
  await visit.goto(new URL((await visit.locator('a[href*="/preferences/"]').getAttribute('href'))!, atUpheld).href);

  const said = () => visit.locator('main').innerText();
  assert.match(await said(), /two separate consents.*you allowed some of what needs your consent/s);
  await visit.getByRole('button', { name: 'It is mine' }).click();
  await visit.getByRole('button', { name: 'Stop everything' }).click();
  await visit.waitForURL(/done=stopped/);
  assert.match(await cspOf(context), /google-analytics\.com/, 'no mail is no word about cookies');
  await visit.getByRole('button', { name: 'Withdraw it in this browser' }).click();
  await visit.waitForURL(/done=withdrawn/);
  assert.match(await said(), /Withdrawn and recorded.*nothing that needs your consent is allowed/s);
  assert.doesNotMatch(await cspOf(context), /google-analytics\.com/);
  await visit.goto(`${origin}/`);
  const { ask, grants } = await visit.evaluate<{ ask: boolean; grants: Record<string, boolean> }>('upheld.decision');
  assert.deepEqual([ask, Object.values(grants).some(Boolean)], [false, false]);
  const trail = await recordedFor(context);
  assert.deepEqual(
    trail.map(({ action, method }) => `${action} ${method}`),
    ['withdraw form', 'accept script'],
  );
  const { id: tenant } = (await homeTenant(house.store.db))!;
  const linked = await withTenant(house.store.db, tenant, (trx) =>
    trx.selectFrom('choice_link').select('choice').execute(),
  );
  assert.deepEqual(linked.map(({ choice }) => choice).toSorted(), trail.map(({ id }) => id).toSorted());
  // A page of somebody else's makes nobody withdraw, and no pass is guessed.
  const forged = await context.request.post(atUpheld.origin + '/preferences/x', {
    form: { act: 'withdraw' },
    headers: { origin: atUpheld.origin },
  });
  assert.equal(forged.status(), 404);
  assert.equal((await recordedFor(context)).length, 2);
  await context.close();
});

test('with scripts: asked at once, refused with one click, recorded, remembered, and taken back from every page', async () => {
  const context = await browser.newContext();
  const visit = await context.newPage();
  const errors: string[] = [];
  visit.on('pageerror', (error) => errors.push(error.message));
  await visit.goto(`${origin}/?in=de`);
  assert.equal(await visit.locator('#upheld').getAttribute('lang'), 'de');
  const sent = visit.waitForResponse((answer) => answer.url().endsWith('/upheld/choice'));
  await visit.click('#upheld button[value=refuse]');
  assert.equal((await sent).status(), 201);
  await visit.locator('#upheld').waitFor({ state: 'hidden' });
  await visit.reload();
  assert.equal(await visit.locator('#upheld').isVisible(), false);
  const [choice, ...more] = await recordedFor(context);
  assert.deepEqual([choice?.action, choice?.method, more.length], ['refuse', 'script', 0]);
  assert.ok(
    Object.values(choice!.answers).length >= 2 && Object.values(choice!.answers).every(({ granted }) => !granted),
  );
  await visit.click('.upheld-open a');
  await visit.locator('dialog.upheld').waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});

test('taken back: cookies that no script can see go too, at the host and above it, and what is necessary stays', async () => {
  const context = await browser.newContext();
  const hidden = (name: string, domain: string) => ({ name, value: 'x', domain, path: '/', httpOnly: true });
  const planted = [
    hidden('_ga', 'www.birds.localhost'),
    hidden('_ga', '.birds.localhost'),
    hidden('_ga_ABC123', '.birds.localhost'),
    hidden('_fbp', '.www.birds.localhost'),
    hidden('basket', '.birds.localhost'),
    hidden('other', 'www.birds.localhost'),
  ];
  const left = async () =>
    (await context.cookies())
      .filter(({ name }) => name !== 'upheld')
      .map(({ name, domain }) => `${name} ${domain}`)
      .toSorted();
  const all = planted.map(({ name, domain }) => `${name} ${domain}`).toSorted();
  const visit = await context.newPage();
  const say = async (act: () => Promise<void>): Promise<void> => {
    const sent = visit.waitForResponse((answer) => answer.url().endsWith('/upheld/choice'));
    await act();
    assert.equal((await sent).status(), 201);
  };
  await visit.goto(birds);
  await say(() => visit.click('#upheld button[value=accept]'));
  await context.addCookies(planted);
  await visit.reload();
  assert.deepEqual(await left(), all, 'what is granted stays');
  await visit.click('.upheld-open a');
  await visit.locator('dialog.upheld').waitFor();
  await say(() => visit.click('dialog.upheld button[value=refuse]'));
  const kept = ['basket .birds.localhost', 'other www.birds.localhost'];
  assert.deepEqual(await left(), kept);
  await context.close();

  // Without scripts, at the site and at Upheld itself.
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const form = await plain.newPage();
  await plain.addCookies(planted);
  await form.goto(birds);
  await form.click('#upheld button[value=refuse]');
  const names = async () => (await plain.cookies()).map(({ name }) => name).toSorted();
  assert.deepEqual(await names(), ['basket', 'other', 'upheld']);
  await plain.clearCookies();
  await plain.addCookies([hidden('_ga', 'localhost'), hidden('basket', 'localhost'), hidden('_fbp', 'localhost')]);
  await form.goto(`${upheldAt}/consent`);
  await form.check('input[value=statistics]');
  await form.check('input[value="statistics/google"]');
  await form.click('button[value=choose]');
  assert.deepEqual(await names(), ['_ga', 'basket', 'upheld'], 'what was granted stays');
  await plain.close();
});

test('a second company of the same installation: its pages show its own question and record for it, and nobody else’s do', async () => {
  const { db } = house.store;
  const { id: marram } = await tenantOfFolder(db, join(root, 'marram'), 'Marram Soap Ltd', systemClock);
  // Whose folder was published last is at the bare address.
  const { id: home } = await tenantOfFolder(db, join(root, 'tern'), 'Tern & Teal Ltd', systemClock);
  const text = policy
    .replaceAll('Tern & Teal', 'Marram Soap')
    .replace('Google Analytics to measure', 'Matomo to measure')
    .replace('| _ga | Google Analytics', '| _pk_id | Matomo');
  const source = { name: 'policy/privacy.md', text };
  await publish(house.store, marram, { source, ...read(source) }, systemClock);
  const { port } = new URL(origin);
  const [soap, evil] = [`http://soap.localhost:${port}`, `http://evil.localhost:${port}`];
  await addSite(db, marram, { origin: soap, cookieDomain: null }, systemClock);
  const line = (query = '') => `<script src="${upheldAt}/upheld.js${query}"></script>`;
  const count = (tenant: string) =>
    withTenant(db, tenant, async (trx) => (await trx.selectFrom('consent_choice').select('site').execute()).length);
  const before = await count(home);
  const context = await browser.newContext();
  const visit = await context.newPage();
  // Known of sites after two seconds.
  for (const end = Date.now() + 90_000; Date.now() < end; await new Promise((next) => setTimeout(next, 200)))
    if ((await fetch(`${upheldAt}/upheld/token`, { headers: { origin: soap } })).ok) break;
  const asked = async (at: string, head: string): Promise<string> => {
    lines.set(at, head);
    await visit.goto(at);
    await visit.locator('#upheld').waitFor();
    return visit.locator('#upheld').innerText();
  };
  const answered = async (): Promise<number> => {
    const sent = visit.waitForResponse((answer) => answer.url().includes('/upheld/choice'));
    await visit.click('#upheld button[value=refuse]');
    return (await sent).status();
  };
  // By the page that asks for the script, and by the script's own address where pages say nothing of themselves.
  for (const head of [line(), `<meta name="referrer" content="no-referrer">${line(`?site=${soap}`)}`]) {
    await context.clearCookies();
    assert.match(await asked(soap, head), /Matomo/, head);
    assert.equal(await answered(), 201);
  }
  assert.deepEqual([await count(marram), await count(home)], [2, before]);
  const links = await visit
    .locator('#upheld a, .upheld-open a')
    .evaluateAll((all) => all.map((a) => (a as unknown as { href: string }).href));
  const of = `?company=${marram}`;
  assert.deepEqual(new Set(links), new Set([`${upheldAt}/consent${of}`, `${upheldAt}/policy${of}`]));

  // A foreign page may show what is public; what is pressed there is recorded for nobody.
  assert.match(await asked(evil, line(`?site=${soap}`)), /Matomo/);
  const refused = visit.waitForEvent('requestfailed', { predicate: (request) => request.url().includes('/upheld/') });
  await visit.click('#upheld button[value=accept]');
  await refused;
  lines.set(evil, line('?site=https://nobody.example'));
  await context.clearCookies();
  await visit.goto(evil);
  assert.equal(await visit.locator('#upheld').count(), 0, 'a site that nobody registered');
  assert.deepEqual([await count(marram), await count(home)], [2, before]);
  const keyless = await fetch(`${upheldAt}/upheld/choice${of}`, { method: 'POST', headers: { origin: evil } });
  assert.equal(keyless.status, 403);
  await context.close();

  // The pages at Upheld's own address, without scripts.
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
  const own = await plain.newPage();
  await own.goto(`${upheldAt}/consent${of}`);
  assert.match(await own.locator('body').innerText(), /Marram Soap[^]*Matomo/);
  await own.click('button[value=refuse]');
  assert.ok(own.url().includes(`company=${marram}`), own.url());
  assert.deepEqual([await count(marram), await count(home)], [3, before]);
  assert.match(await own.locator('.standing').innerText(), /not allowed/);
  await own.click('header a[href^="/policy?"], nav a[href^="/policy?"]');
  assert.match(await own.locator('h1').first().innerText(), /Marram Soap/);
  await own.goto(`${upheldAt}/policy`);
  assert.match(await own.locator('h1').first().innerText(), /Tern & Teal/);
  assert.equal(
    (await own.goto(`${upheldAt}/policy?company=${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`))!.status(),
    404,
  );
  assert.equal((await own.goto(`${upheldAt}/consent?company=x`))!.status(), 403);
  await plain.close();
});

test('without scripts: a form records the choice, the policy of the next page lets in what was granted, and /consent shows and changes it', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
  const visit = await context.newPage();
  assert.ok(!(await cspOf(context)).includes('google-analytics'));
  await visit.goto(`${origin}/?a=1`);
  await visit.click('#upheld button[value=accept]');
  assert.equal(visit.url(), `${origin}/?a=1`);
  assert.equal(await visit.locator('#upheld').isVisible(), false);
  assert.deepEqual(
    (await recordedFor(context)).map(({ action, method }) => [action, method]),
    [['accept', 'form']],
  );
  assert.ok(/google-analytics.*facebook/s.test(await cspOf(context)));

  await visit.click('.upheld-open a');
  assert.equal(new URL(visit.url()).pathname, '/consent');
  const standing = () => visit.locator('.standing li').allTextContents();
  assert.deepEqual(await standing(), ['Statistics: allowed', 'Marketing: allowed']);
  assert.ok(await visit.locator('time').first().isVisible());
  for (const box of await visit.locator('input[name=grant][value^=marketing]').all()) await box.uncheck();
  await visit.click('button[value=choose]');
  assert.equal(new URL(visit.url()).pathname, '/consent');
  assert.deepEqual(await standing(), ['Statistics: allowed', 'Marketing: not allowed']);
  const csp = await cspOf(context);
  assert.ok(csp.includes('google-analytics') && !csp.includes('facebook'));
  assert.deepEqual(
    (await recordedFor(context)).map(({ action }) => action),
    ['choose', 'accept'],
  );
  // Nothing of the page comes from anywhere but the site.
  const failed: string[] = [];
  visit.on('requestfailed', (request) => failed.push(request.url()));
  visit.on('response', (answer) => void (answer.status() >= 400 && failed.push(`${answer.status()} ${answer.url()}`)));
  await visit.reload();
  assert.deepEqual(failed, []);
  await context.close();
});

test('the page: no violation that axe can find, no sideways scrolling, in four languages, at the site and at Upheld', async () => {
  const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const looks = [
    ['en', 1280, 'light', origin],
    ['fr', 375, 'dark', origin],
    ['nl', 320, 'light', upheldAt],
    ['de', 1280, 'dark', upheldAt],
  ] as const;
  for (const [language, width, colorScheme, at] of looks) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      bypassCSP: true,
      extraHTTPHeaders: { 'sec-gpc': '1' },
    });
    const visit = await context.newPage();
    await visit.goto(`${at}/consent?lang=${language}`);
    assert.equal(await visit.getAttribute('html', 'lang'), language);
    await visit.addScriptTag({ content: axe });
    const found = await visit.evaluate(
      "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
    );
    assert.deepEqual(found, [], language);
    assert.equal(await visit.evaluate('document.documentElement.scrollWidth > innerWidth'), false, language);
    if (process.env['UPHELD_SHOTS'])
      await visit.screenshot({ path: join(process.env['UPHELD_SHOTS'], `consent-${language}.png`), fullPage: true });
    await context.close();
  }
});

test('the cookie page: what the policy names, as a table', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, bypassCSP: true });
  const visit = await context.newPage();
  await visit.goto(`${origin}/consent?lang=en`);
  await visit.click('a[href*="/policy/cookies"]');
  assert.equal(visit.url(), `${upheldAt}/policy/cookies?lang=en`);
  const cells = await visit.locator('tbody tr').allTextContents();
  assert.ok(
    cells.some((row) => /^_ga\s*Google\s*Statistics.*2 years$/.test(row)),
    cells.join('\n'),
  );
  assert.ok(
    cells.some((row) => /^_fbp\s*Meta/.test(row)),
    cells.join('\n'),
  );
  await visit.addScriptTag({
    content: readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'),
  });
  assert.deepEqual(await visit.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))'), []);
  assert.equal(await visit.evaluate('document.documentElement.scrollWidth > innerWidth'), false);
  await context.close();
});

test('what the site says of the signal, and what it hands on to nobody', async () => {
  const gpc = (await (await fetch(`${origin}/.well-known/gpc.json`)).json()) as { gpc: boolean; lastUpdate: string };
  assert.equal(gpc.gpc, true);
  assert.match(gpc.lastUpdate, /^\d{4}-\d\d-\d\d$/);
  const form = new URLSearchParams({ action: 'accept', token: 'x', layer: '1', language: 'en', texts: 'A'.repeat(43) });
  const foreign = await fetch(`${origin}/upheld/choice`, {
    method: 'POST',
    body: form,
    headers: { origin: 'https://evil.example' },
    redirect: 'manual',
  });
  assert.equal(foreign.status, 403);
  const report = { 'csp-report': { 'effective-directive': 'img-src', 'blocked-uri': 'https://ads.example/x' } };
  const told = await fetch(`${upheldAt}/upheld/csp-report`, {
    method: 'POST',
    body: JSON.stringify(report),
    headers: { origin: upheldAt, 'content-type': 'application/csp-report' },
  });
  assert.equal(told.status, 204);
  assert.match(await (await fetch(`${upheldAt}/upheld/wrapper.js`)).text(), /export \{ upheld \}/);
});
