// The pages through their front door: what is served, to whom, with which headers, and what a form may and may not do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { Problem, sha256 } from '#base';
import { sampleSession } from './sample-door.ts';
import { type SampleHouse, sampleHouse } from './sample-house.ts';
import { sampleRequest } from './sample-portal.ts';
import { sampleBoard, samplePolicy } from './sample.ts';
import { website } from './website.tsx';

const origin = 'http://localhost:4180';
const signedIn = { cookie: 'upheld-session=a-session' };
const csrf = 'c'.repeat(64);

function siteOf(house: SampleHouse = sampleHouse()) {
  const app = website(house);
  const get = (path: string, headers: Record<string, string> = {}) => app.request(origin + path, { headers });
  return {
    house,
    app,
    get,
    async page(path: string, headers: Record<string, string> = {}) {
      return parseHTML(await (await get(path, headers)).text()).document;
    },
    post(path: string, fields: Record<string, string | File>, headers: Record<string, string> = {}) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return app.request(origin + path, {
        method: 'POST',
        body,
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      });
    },
  };
}

const everyPage = [
  '/policy',
  '/policy/cookies',
  '/policy/history',
  '/policy/versions/1',
  '/policy/versions/99',
  '/policy/versions/3/changes',
  '/policy/versions/1/changes',
  '/board',
  '/board?state=broken&area=8',
  '/api',
  '/console',
  '/console/attest',
  '/console/records',
  '/console/settings',
  '/console/search?q=ip',
  '/console/account',
  '/console/api-keys',
  '/console/attest?promise=p-attest-training',
  '/console/enter/an-invitation',
  '/console/enter/gone',
  '/request',
  '/request/for/rectification',
  `/request/confirm/${sampleRequest}`,
  `/request/detail/${sampleRequest}`,
  `/request/mailbox/${sampleRequest}`,
  `/request/told/${sampleRequest}`,
  `/request/${sampleRequest}`,
  '/request/gone',
  '/nowhere',
];

test('every answer forbids scripts, frames, foreign files and referrers', async () => {
  const site = siteOf();
  for (const path of [...everyPage, '/', '/healthz', '/assets/nothing.css']) {
    const { headers } = await site.get(path, signedIn);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/, path);
    assert.match(policy, /frame-ancestors 'none'/, path);
    assert.doesNotMatch(policy, /unsafe|script-src|https?:/, path);
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
  }
});

test('no page has a script, an inline style, a handler or a file from elsewhere', async () => {
  const site = siteOf();
  for (const path of everyPage) {
    const document = await site.page(path, signedIn);
    assert.equal(
      document.querySelector('script, style, [style], [onclick], [onload], iframe, object, embed'),
      null,
      path,
    );
    for (const element of document.querySelectorAll('[src], link[href], form[action]')) {
      const address =
        element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? '';
      assert.match(address, /^(?:\/(?!\/)|data:image\/svg)/, `${path}: ${address}`);
    }
  }
});

test('every page has one h1, a title, a language, a main, a way to skip to it, and headings that skip no level', async () => {
  const site = siteOf();
  for (const path of everyPage) {
    const document = await site.page(path, signedIn);
    assert.equal(document.querySelectorAll('h1').length, 1, path);
    assert.ok((document.querySelector('title')?.textContent ?? '').length > 3, path);
    assert.match(document.documentElement.getAttribute('lang') ?? '', /^[a-z]{2}$/, path);
    assert.equal(document.querySelector('a.skip')?.getAttribute('href'), '#main');
    assert.ok(document.querySelector('main#main'), path);
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((head) => Number(head.tagName[1]));
    levels.forEach((level, at) => assert.ok(at === 0 || level <= levels[at - 1]! + 1, `${path}: h${level}`));
  }
});

test('public pages carry the company’s name, and Upheld’s in one quiet line', async () => {
  const site = siteOf();
  for (const path of ['/policy', '/policy/history']) {
    const document = await site.page(path);
    assert.match(document.querySelector('header')?.textContent ?? '', /Tern & Tide Chandlers Ltd/);
    assert.match(document.querySelector('title')?.textContent ?? '', /Tern & Tide/);
    assert.equal(document.body.textContent?.match(/Upheld/g)?.length, 1, path);
  }
});

test('the console, and the footer of pages about versions and proof, lead to the API; the policy itself and its versions do not', async () => {
  const site = siteOf();
  const links = async (path: string, where: string) =>
    [...(await site.page(path, signedIn)).querySelectorAll(`${where} a[href="/api"]`)].map(
      ({ textContent }) => textContent,
    );
  for (const path of ['/policy/history', '/policy/versions/3/changes', '/board?lang=en', '/console/records?lang=en'])
    assert.deepEqual(await links(path, 'footer'), ['For programs: the API'], path);
  assert.deepEqual(await links('/console?lang=en', 'main'), ['For programs: the API']);
  for (const path of ['/policy', '/policy/versions/1']) assert.deepEqual(await links(path, 'body'), [], path);
  assert.equal((await site.get('/api')).status, 200);
});

test('the bare address leads to the policy, and staff to the console', async () => {
  const site = siteOf();
  assert.equal((await site.get('/')).headers.get('location'), '/policy');
  assert.equal((await site.get('/', signedIn)).headers.get('location'), '/console');
});

test('the policy page holds the words and nothing but the words, and says which version they are', async () => {
  const document = await siteOf().page('/policy');
  const published = samplePolicy(3);
  const expected = published.prose.blocks.flatMap((block) => block.segments.map((segment) => segment.text));
  const bare = (text: string): string => text.replace(/\s/g, '');
  assert.equal(bare(document.querySelector('[data-policy-text]')?.textContent ?? ''), bare(expected.join('')));
  const about = document.querySelector('.about')?.textContent ?? '';
  assert.ok(about.includes(published.sha256));
  assert.ok(about.includes(`${origin}/policy/versions/3`));
  assert.ok(about.includes('Information Commissioner’s Office') && about.includes('SK9 5AF'));
  assert.ok(document.querySelector('main a[href="https://ico.org.uk/"]'));
  assert.equal(
    document.querySelectorAll('.contents a').length,
    document.querySelectorAll('article h2, article h3').length,
  );
  for (const link of document.querySelectorAll('.contents a'))
    assert.ok(document.getElementById((link.getAttribute('href') ?? '').slice(1)), 'the contents lead somewhere');
});

test('a version keeps its page: its hash is its ETag, and an unchanged copy is not sent again', async () => {
  const site = siteOf();
  const first = await site.get('/policy/versions/2');
  const etag = first.headers.get('etag');
  assert.equal(etag, `"${samplePolicy(2).sha256}"`);
  const before = await first.text();
  for (const header of [etag, `W/${etag}`, `"x", ${etag}`, '*'])
    assert.equal((await site.get('/policy/versions/2', { 'if-none-match': header })).status, 304, header);
  assert.equal((await site.get('/policy/versions/2', { 'if-none-match': '"other"' })).status, 200);
  site.house.state.boardPublic = false;
  const later = await site.get('/policy/versions/2', { ...signedIn, 'accept-language': 'fr' });
  assert.equal(await later.text(), before, 'not a letter depends on the reader, the day or the board');
});

test('a version that is not there is not found, whatever the number', async () => {
  const site = siteOf();
  for (const number of ['4', '999999999', '0', '-1', '01', '1e3', '1.0', 'latest', '9999999999', '%00'])
    assert.equal((await site.get(`/policy/versions/${number}`)).status, 404, number);
});

test('the history lists the newest first, and says something useful when there is one version or none', async () => {
  const site = siteOf();
  const links = [...(await site.page('/policy/history')).querySelectorAll('main h2 a')];
  assert.deepEqual(
    links.map((link) => link.getAttribute('href')),
    ['/policy/versions/3', '/policy/versions/2', '/policy/versions/1'],
  );
  site.house.state.versions = 1;
  assert.match((await site.page('/policy/history')).querySelector('main')?.textContent ?? '', /has not changed since/);
  site.house.state.versions = 0;
  const none = await site.get('/policy/history', { 'accept-language': 'nl' });
  assert.match(await none.text(), /nog geen versie gepubliceerd/);
});

test('before anything is published the pages say how to begin', async () => {
  const site = siteOf();
  Object.assign(site.house.state, { versions: 0, board: null, watch: null });
  const policy = await site.get('/policy');
  assert.equal(policy.status, 404);
  assert.match(await policy.text(), /npm run upheld -- up PATH/);
  assert.match(await (await site.get('/board')).text(), /npm run upheld -- up PATH/);
  assert.match(await (await site.get('/console', signedIn)).text(), /npm run upheld -- up PATH/);
});

test('the board is for staff until its owner opens it', async () => {
  const site = siteOf();
  assert.equal((await site.get('/board')).status, 200);
  site.house.state.boardPublic = false;
  const closed = await site.get('/board?promise=p-tls');
  assert.equal(closed.status, 403);
  const text = await closed.text();
  assert.ok(!text.includes(sampleBoard.sha256) && !text.includes('TLS') && !text.includes('details'));
  assert.equal((await site.get('/board', signedIn)).status, 200);
  assert.equal((await site.get('/board', { cookie: 'upheld-session=somebody-else' })).status, 403);
  assert.doesNotMatch(await (await site.get('/policy')).text(), /href="\/board"/);
});

test('board and console speak the language that was asked for; the policy speaks its own', async () => {
  const site = siteOf();
  const language = async (path: string, accept: string) =>
    (await site.page(path, { ...signedIn, 'accept-language': accept })).documentElement.getAttribute('lang');
  assert.equal(await language('/board', 'de-AT,de;q=0.9,en;q=0.5'), 'de');
  assert.equal(await language('/board?lang=fr', 'de'), 'fr');
  assert.equal(await language('/board?lang=xx', 'nl'), 'nl');
  assert.equal(await language('/console', 'nl'), 'nl');
  assert.equal(await language('/policy', 'de'), 'en');
  const board = await site.page('/board?lang=fr&state=broken', signedIn);
  assert.equal(board.querySelector('input[name=lang]')?.getAttribute('value'), 'fr', 'the filter keeps the language');
});

test('a policy in a language that we do not speak keeps it, and the frame around it says that it is English', async () => {
  const site = siteOf();
  const published = samplePolicy(3);
  site.house.published = () => Promise.resolve({ ...published, prose: { ...published.prose, language: 'lb' } });
  const document = await site.page('/policy');
  assert.equal(document.documentElement.getAttribute('lang'), 'lb');
  assert.equal(document.querySelector('article')?.closest('[lang]')?.getAttribute('lang'), 'lb');
  for (const frame of ['header', 'footer.colophon', '.skip', '.edition', '.about'])
    assert.equal(document.querySelector(frame)?.closest('[lang]')?.getAttribute('lang'), 'en', frame);
});

test('assets are named by their content, kept for ever, and compressed where it helps', async () => {
  const site = siteOf();
  const document = await site.page('/policy');
  const links = [...document.querySelectorAll('link[rel=stylesheet], link[rel=preload]')].map((link) =>
    link.getAttribute('href')!,
  );
  assert.equal(links.length, 3);
  for (const href of links) {
    const response = await site.get(href);
    const body = Buffer.from(await response.arrayBuffer());
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(/\.([0-9a-f]{12})\./.exec(href)?.[1], sha256(body).slice(0, 12));
  }
  const styles = links.find((href) => href.endsWith('.css'))!;
  const plain = await (await site.get(styles)).text();
  const packed = await site.get(styles, { 'accept-encoding': 'gzip, br' });
  assert.equal(packed.headers.get('content-encoding'), 'gzip');
  assert.equal(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString('utf8'), plain);
  for (const [, url] of plain.matchAll(/url\((\/[^)]+)\)/g)) assert.equal((await site.get(url!)).status, 200, url);
  assert.doesNotMatch(plain, /url\(["']?(?:https?:)?\/\//);
  const old = await site.get(styles.replace(/\.[0-9a-f]{12}\./, '.000000000000.'));
  assert.deepEqual([old.status, old.headers.get('cache-control')], [200, 'no-cache']);
  for (const path of ['/assets/house.ts', '/assets/..%2fhouse.ts', '/assets/%2e%2e/house.ts'])
    assert.equal((await site.get(path)).status, 404);
});

test('health says whether the database answers', async () => {
  const site = siteOf();
  assert.equal((await site.get('/healthz')).status, 200);
  site.house.healthy = () => Promise.resolve(false);
  assert.equal((await site.get('/healthz')).status, 503);
});

test('an error of ours is told in three sentences; any other says nothing of itself and is reported', async () => {
  const site = siteOf();
  site.house.versions = () =>
    Promise.reject(
      new Problem('publish.gone', { happened: 'It broke.', unchanged: 'All is as it was.', next: 'Try later.' }),
    );
  const told = await site.get('/policy/history');
  assert.equal(told.status, 422);
  assert.match(await told.text(), /It broke\..*All is as it was\..*Try later\..*publish\.gone/s);
  site.house.versions = () => Promise.reject(new Error('password=hunter2 for jan@example.org'));
  const hidden = await site.get('/policy/history', { 'accept-language': 'de' });
  assert.equal(hidden.status, 500);
  const text = await hidden.text();
  assert.doesNotMatch(text, /hunter2|example\.org/);
  assert.match(text, /In Upheld ist etwas schiefgegangen/);
  assert.equal(site.house.state.reported.length, 1);
  site.house.company = () => Promise.reject(new Error('no database'));
  assert.equal((await site.get('/policy')).status, 500);
});

test('following an invitation changes nothing; its form joins once, and the session opens with the first code', async () => {
  const site = siteOf();
  for (const method of ['GET', 'HEAD', 'GET']) {
    const look = await site.app.request(`${origin}/console/enter/an-invitation`, { method });
    assert.equal(look.status, 200);
    assert.equal(look.headers.get('set-cookie'), null);
  }
  assert.ok(site.house.state.invitations.has('an-invitation'));
  const form = { name: 'Ada <b>Byrne</b>', email: 'ada@ternandtide.example', password: 'right' };
  assert.equal((await site.post('/console/enter/an-invitation', { ...form, name: '  ' })).status, 422);
  const wrong = await site.post('/console/enter/an-invitation', { ...form, password: 'PASSWORD-typed' });
  assert.equal(wrong.status, 422);
  const html = await wrong.text();
  assert.match(html, /Ada &lt;b&gt;Byrne/);
  assert.doesNotMatch(html, /PASSWORD-typed/, 'a password never comes back');
  assert.ok(site.house.state.invitations.has('an-invitation'), 'what is wrong costs nothing');
  const joined = await site.post('/console/enter/an-invitation', form);
  assert.deepEqual([joined.status, joined.headers.get('location')], [303, '/console/set-up']);
  const cookie = joined.headers.get('set-cookie') ?? '';
  for (const part of [/^upheld-step=a-first-step;/, /HttpOnly/, /SameSite=Strict/, /Path=\//])
    assert.match(cookie, part);
  const again = await site.post('/console/enter/an-invitation', form);
  assert.equal(again.status, 410);
  assert.equal(again.headers.get('set-cookie'), null);

  const step = { cookie: 'upheld-step=a-first-step' };
  const app = await site.page('/console/set-up', step);
  assert.equal(app.querySelector('.command code')?.textContent, 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP');
  assert.match(app.querySelector('.app-key a')?.getAttribute('href') ?? '', /^otpauth:\/\/totp\//);
  assert.ok(app.querySelector('svg.qr path'));
  const code = { csrf: 'e'.repeat(64), code: 'right' };
  assert.equal((await site.post('/console/set-up', { ...code, csrf: 'x' }, step)).status, 403);
  assert.equal((await site.post('/console/set-up', { ...code, code: '123456' }, step)).status, 422);
  const done = await site.post('/console/set-up', code, step);
  assert.equal(done.status, 200);
  const cookies = done.headers.getSetCookie();
  assert.match(cookies.join('\n'), /^upheld-session=a-new-session;/m);
  assert.match(cookies.join('\n'), /^upheld-known=a-known-browser; Max-Age=7776000;/m);
  assert.match(cookies.join('\n'), /^upheld-step=;.*Max-Age=0/m);
  const { document } = parseHTML(await done.text());
  assert.equal(document.querySelectorAll('.codes li').length, 10);
  const file = document.querySelector('a[download]')?.getAttribute('href') ?? '';
  assert.match(decodeURIComponent(file), /^data:text\/plain;charset=utf-8,Tern & Tide[^]*7K3M-9QX0-TT4V-0ZPA\n/);
  assert.equal((await site.get('/console', { cookie: 'upheld-session=a-new-session' })).status, 200);
});

test('password and code sign in; what comes next is a page of our own and nothing else', async () => {
  const site = siteOf();
  const form = { email: 'ines@ternandtide.example', password: 'right' };
  const here = '/console/attest?promise=p-attest-photos';
  const asked = await site.page(here);
  assert.equal(asked.querySelector('input[name=next]')?.getAttribute('value'), here);
  const first = await site.post('/console/sign-in', { ...form, next: here });
  assert.equal(first.headers.get('location'), `/console/sign-in/code?next=${encodeURIComponent(here)}`);
  const step = { cookie: 'upheld-step=a-step' };
  const shown = await site.page(`/console/sign-in/code?next=${encodeURIComponent(here)}`, step);
  assert.equal(shown.querySelector('input[name=next]')?.getAttribute('value'), here);
  assert.equal(shown.querySelector('input[name=code]')?.getAttribute('autocomplete'), 'one-time-code');
  const code = { csrf: 'e'.repeat(64), code: 'right', next: here };
  assert.equal((await site.post('/console/sign-in/code', code, step)).headers.get('location'), here);
  for (const next of [
    'https://evil.example/',
    '//evil.example/console',
    '/\\evil.example/console',
    '\t//evil.example',
    'javascript:alert(1)',
    '/console/../policy',
    '/policy',
    '/console/leave',
    '/console/confirm?next=//evil.example',
    '/console/enter/an-invitation',
    `/console?x=${'x'.repeat(500)}`,
    'http://this-site.invalid:1/console',
  ]) {
    const sent = await site.post('/console/sign-in/code', { ...code, next }, step);
    assert.equal(sent.headers.get('location'), '/console', next);
    const link = await site.page(`/console/sign-in?next=${encodeURIComponent(next)}`);
    assert.equal(link.querySelector('input[name=next]')?.getAttribute('value'), '/console', next);
    const confirmed = await site.get(`/console/confirm?next=${encodeURIComponent(next)}`, signedIn);
    assert.equal(confirmed.headers.get('location'), '/console', next);
  }
});

test('a session is never one that somebody brought along: each step up has its own token, and the old one ends', async () => {
  const site = siteOf();
  site.house.state.sessions.set('planted', { ...sampleSession, csrf: 'f'.repeat(64) });
  const cookie = 'upheld-session=planted; upheld-step=a-step';
  const code = { csrf: 'e'.repeat(64), code: 'right', next: '/console' };
  const entered = await site.post('/console/sign-in/code', code, { cookie });
  assert.match(entered.headers.getSetCookie().join('\n'), /^upheld-session=a-new-session;/m);
  assert.equal(site.house.state.sessions.has('planted'), false);
  site.house.state.confirmed = false;
  const confirmed = await site.post('/console/confirm', { csrf, password: 'right', next: '/console/staff' }, signedIn);
  assert.equal(confirmed.headers.get('location'), '/console/staff');
  assert.match(confirmed.headers.get('set-cookie') ?? '', /^upheld-session=a-new-session;/);
});

test('what is refused says the same for everybody; a wait says how long', async () => {
  const site = siteOf();
  const wrong = await site.post('/console/sign-in', { email: 'ines@ternandtide.example', password: 'no' });
  const unknown = await site.post('/console/sign-in', { email: 'nobo@ternandtide.example', password: 'no' });
  assert.deepEqual([wrong.status, unknown.status], [422, 422]);
  const [a, b] = [await wrong.text(), await unknown.text()];
  assert.equal(a.replace('ines@', 'nobo@'), b);
  const slow = await site.post('/console/sign-in', { email: 'slow@ternandtide.example', password: 'no' });
  assert.equal(slow.status, 429);
  assert.match(await slow.text(), /Try again in 40 seconds/);
  const step = { cookie: 'upheld-step=gone' };
  const gone = await site.post('/console/sign-in/code', { csrf: 'e'.repeat(64), code: 'right' }, step);
  assert.equal(gone.status, 403);
  assert.match(await gone.text(), /took too long/);
});

test('behind https the cookies are secure and bound to this host', async () => {
  const house = sampleHouse();
  house.publicUrl = 'https://ternandtide.example';
  const site = siteOf(house);
  const step = { cookie: '__Host-upheld-step=a-step' };
  const entered = await site.post('/console/sign-in/code', { csrf: 'e'.repeat(64), code: 'right' }, step);
  for (const cookie of entered.headers.getSetCookie())
    assert.match(cookie, /^__Host-upheld[a-z-]*=[^;]*; (?:Max-Age=\d+; )?Path=\/;.*Secure/);
  assert.equal(entered.headers.getSetCookie().length, 3);
  assert.match(entered.headers.get('strict-transport-security') ?? '', /max-age/);
  assert.match(await (await site.get('/policy')).text(), /https:\/\/ternandtide\.example\/policy\/versions\/3/);
});

test('without a session the console asks to sign in, and no form does anything', async () => {
  const site = siteOf();
  for (const path of ['/console', '/console/attest', '/console/staff', '/console/account']) {
    const page = await site.get(path);
    assert.equal(page.status, 403);
    assert.match(await page.text(), /npm run upheld -- staff invite/);
  }
  for (const path of ['/console/prove', '/console/board', '/console/attest', '/console/attest/revoke'])
    assert.equal((await site.post(path, { csrf, public: 'no' })).status, 303);
  assert.deepEqual(
    [site.house.state.proved, site.house.state.boardPublic, site.house.state.attested.length],
    [0, true, 0],
  );
});

test('a form from another site, or without its token, changes nothing', async () => {
  const site = siteOf();
  const attempts: [Record<string, string>, Record<string, string>][] = [
    [{ csrf }, { 'sec-fetch-site': 'cross-site' }],
    [{ csrf }, { 'sec-fetch-site': 'same-site' }],
    [{ csrf }, { 'sec-fetch-site': 'none' }],
    [{}, {}],
    [{ csrf: 'c'.repeat(63) }, {}],
    [{ csrf: 'd'.repeat(64) }, {}],
    [{ csrf: '' }, {}],
  ];
  for (const [fields, headers] of attempts) {
    for (const path of ['/console/prove', '/console/board', '/console/attest', '/console/attest/revoke']) {
      const response = await site.post(path, { public: 'no', ...fields }, { ...signedIn, ...headers });
      assert.equal(response.status, 403, `${path} ${JSON.stringify([fields, headers])}`);
    }
  }
  assert.deepEqual([site.house.state.proved, site.house.state.boardPublic], [0, true]);
  assert.equal(
    (await site.post('/console/enter/an-invitation', { name: 'M' }, { 'sec-fetch-site': 'cross-site' })).status,
    403,
  );
  assert.ok(site.house.state.invitations.has('an-invitation'));
});

test('where a browser does not say where a form comes from, its Origin decides', async () => {
  const site = siteOf();
  const prove = (headers: Record<string, string>) =>
    site.app.request(`${origin}/console/prove`, {
      method: 'POST',
      body: new URLSearchParams({ csrf }),
      headers: { ...signedIn, ...headers },
    });
  assert.equal((await prove({})).status, 403);
  assert.equal((await prove({ origin: 'null' })).status, 403);
  assert.equal((await prove({ origin: 'http://localhost:4181' })).status, 403);
  assert.equal((await prove({ origin })).status, 303);
  site.house.publicUrl = 'https://ternandtide.example/';
  assert.equal(
    (await prove({ origin: 'https://ternandtide.example', cookie: '__Host-upheld-session=a-session' })).status,
    303,
  );
  assert.equal(site.house.state.proved, 2);
});

test('the console lists what is broken and what is due, each one click from its reason', async () => {
  const document = await siteOf().page('/console', signedIn);
  const broken = [...document.querySelectorAll('#broken ~ ul a')].map((link) => link.getAttribute('href'));
  assert.ok(broken.includes('/board?promise=p-unsubscribe-link#p-unsubscribe-link'));
  assert.equal(broken.length, sampleBoard.promises.broken);
  const due = [...document.querySelectorAll('#due ~ ul a')].map((link) => link.getAttribute('href'));
  assert.ok(due.includes('/console/attest?promise=p-attest-photos'));
  assert.ok(!due.includes('/console/attest?promise=p-attest-training'), 'a valid word is not due');
});

test('the watch draws a gap as a gap, and never rounds an outage away', async () => {
  const site = siteOf();
  const strip = (await site.page('/console', signedIn)).querySelector('.strip svg');
  const heights = [...(strip?.querySelectorAll('g') ?? [])].map((day) =>
    Number(day.querySelector('.upheld')?.getAttribute('height')),
  );
  assert.equal(heights.length, 30);
  assert.equal(heights[8], 0, 'a day on which nobody looked is blank');
  assert.equal(heights[0], 40);
  const days = site.house.state.watch!.days.map((day) => ({ ...day, answered: 1440, failed: 0, gaps: 0 }));
  site.house.state.watch = { ...site.house.state.watch!, days, answered: 43_199, failed: 1, gaps: 0, longestOutage: 1 };
  assert.match((await site.page('/console', signedIn)).querySelector('#watch ~ p')?.textContent ?? '', /99\.99 %/);
  site.house.state.watch = null;
  assert.match(await (await site.get('/console', signedIn)).text(), /not been watched yet/);
});

test('the checks are started, and the board opened and closed, by their buttons', async () => {
  const site = siteOf();
  assert.equal((await site.post('/console/prove', { csrf }, signedIn)).headers.get('location'), '/console?done=proved');
  assert.equal(site.house.state.proved, 1);
  await site.post('/console/board', { csrf, public: 'no' }, signedIn);
  assert.equal(site.house.state.boardPublic, false);
  await site.post('/console/board', { csrf, public: 'yes' }, signedIn);
  assert.equal(site.house.state.boardPublic, true);
  const switched = await site.post('/console/board', { csrf, public: 'yes' }, signedIn);
  assert.equal(switched.headers.get('location'), '/console/settings?done=opened');
  const settings = await site.page('/console/settings?done=opened', signedIn);
  assert.match(settings.querySelector('[role=status]')?.textContent ?? '', /now open to everyone/);
  assert.equal((await site.page('/console/settings?done=toString', signedIn)).querySelector('[role=status]'), null);
  const said = await site.page('/console?done=proved', signedIn);
  assert.match(said.querySelector('[role=status]')?.textContent ?? '', /checks are running/);
  assert.equal((await site.page('/console?done=toString', signedIn)).querySelector('[role=status]'), null);
});

test('who may only look sees no button, and a form sent anyway is refused', async () => {
  const site = siteOf();
  site.house.state.mayChange = false;
  const document = await site.page('/console', signedIn);
  assert.equal(document.querySelectorAll('main form').length, 0);
  assert.equal(
    (await site.page('/console/attest?promise=p-attest-photos', signedIn)).querySelectorAll('main form').length,
    0,
  );
  for (const path of ['/console/prove', '/console/board', '/console/attest', '/console/attest/revoke'])
    assert.equal((await site.post(path, { csrf, public: 'no' }, signedIn)).status, 403);
  assert.deepEqual([site.house.state.proved, site.house.state.boardPublic], [0, true]);
});

const entry = {
  csrf,
  promise: 'p-attest-photos',
  holds: 'yes',
  by: ' Ada Byrne ',
  statement: 'Checked on 3 May.',
  expires: '2027-05-03',
};

test('an attestation is kept with the fingerprint of its file, and never the file', async () => {
  const site = siteOf();
  const file = new File(['the list'], 'list.pdf', { type: 'application/pdf' });
  const sent = await site.post('/console/attest', { ...entry, file }, signedIn);
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, '/console?done=attested']);
  await site.post('/console/attest', { ...entry, holds: 'no', file: new File([], '') }, signedIn);
  const common = {
    promise: 'p-attest-photos',
    by: 'Ada Byrne',
    statement: 'Checked on 3 May.',
    expiresOn: '2027-05-03',
  };
  assert.deepEqual(site.house.state.attested, [
    { ...common, holds: true, file: { name: 'list.pdf', sha256: sha256('the list') } },
    { ...common, holds: false, file: null },
  ]);
});

test('what is wrong with an attestation is said beside the field, and what was typed is still there', async () => {
  const site = siteOf();
  const wrong = {
    csrf,
    promise: 'p-attest-photos',
    by: '',
    statement: 'Typed "already" <i>',
    expires: '2026-11-21',
    holds: '',
  };
  const response = await site.post('/console/attest', wrong, { ...signedIn, 'accept-language': 'fr' });
  assert.equal(response.status, 422);
  const html = await response.text();
  const { document } = parseHTML(html);
  assert.deepEqual(
    [...document.querySelectorAll('[role=alert] a')].map((link) => link.getAttribute('href')),
    ['#holds', '#by', '#expires'],
  );
  for (const id of ['by', 'expires']) {
    const field = document.getElementById(id);
    assert.equal(field?.getAttribute('aria-invalid'), 'true');
    for (const described of (field?.getAttribute('aria-describedby') ?? '').split(' '))
      assert.ok(document.getElementById(described));
  }
  assert.match(document.getElementById('expires-error')?.textContent ?? '', /après aujourd’hui/);
  assert.ok(html.includes('>Typed &quot;already&quot; &lt;i&gt;</textarea>'));
  assert.equal(site.house.state.attested.length, 0);
});

test('an expiry is a day from tomorrow to two years from today, and nothing else', async () => {
  const site = siteOf();
  const status = async (expires: string) =>
    (await site.post('/console/attest', { ...entry, expires }, signedIn)).status;
  for (const expires of ['2026-11-22', '2028-11-21']) assert.equal(await status(expires), 303, expires);
  for (const expires of [
    '2026-11-21',
    '2028-11-22',
    '2027-02-29',
    '2027-13-01',
    '',
    '2027',
    '03/05/2027',
    '2027-05-03T00:00:00Z',
    '+002027-05-03',
  ])
    assert.equal(await status(expires), 422, expires);
});

test('only promises that rest on a person’s word can be attested, and only this board’s', async () => {
  const site = siteOf();
  for (const promise of ['p-tls', 'p-nobody', '', '../x'])
    assert.equal((await site.post('/console/attest', { ...entry, promise }, signedIn)).status, 422);
  assert.equal(site.house.state.attested.length, 0);
  const choose = await site.page('/console/attest?promise=p-tls', signedIn);
  assert.ok(choose.querySelector('a[href="/console/attest?promise=p-attest-photos"]'));
});

test('what the house refuses is shown above the form', async () => {
  const site = siteOf();
  site.house.attest = () =>
    Promise.reject(
      new Problem('access.attestation', { happened: 'Too soon.', unchanged: 'Nothing was entered.', next: 'Wait.' }),
    );
  const response = await site.post('/console/attest', entry, signedIn);
  assert.equal(response.status, 422);
  assert.match(await response.text(), /Too soon\. Nothing was entered\. Wait\./);
});

test('a form larger than 25 MB is refused before it is read', async () => {
  const site = siteOf();
  const response = await site.app.request(`${origin}/console/attest`, {
    method: 'POST',
    body: 'x',
    headers: {
      ...signedIn,
      'sec-fetch-site': 'same-origin',
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': String(26 * 1024 * 1024),
    },
  });
  assert.equal(response.status, 413);
  assert.match(await response.text(), /larger than 25 MB/);
});

test('an attestation can be taken back, by its button only', async () => {
  const site = siteOf();
  const document = await site.page('/console/attest?promise=p-attest-training', signedIn);
  const id = document.querySelector('input[name=attestation]')?.getAttribute('value') ?? '';
  assert.equal(document.querySelectorAll('input[name=attestation]').length, 1, 'an expired one needs no taking back');
  const taken = await site.post('/console/attest/revoke', { csrf, attestation: id }, signedIn);
  assert.equal(taken.headers.get('location'), '/console?done=revoked');
  assert.deepEqual(site.house.state.revoked, [id]);
  assert.equal((await site.post('/console/attest/revoke', { csrf, attestation: 'another' }, signedIn)).status, 404);
});

test('signing out ends the session and takes the cookie away', async () => {
  const site = siteOf();
  assert.equal((await site.post('/console/leave', { csrf: 'wrong' }, signedIn)).status, 403);
  const left = await site.post('/console/leave', { csrf }, signedIn);
  assert.match(left.headers.get('set-cookie') ?? '', /upheld-session=;.*Max-Age=0/);
  assert.equal((await site.get('/console', signedIn)).status, 403);
});

test('pages of staff are never kept by a cache', async () => {
  const site = siteOf();
  for (const path of ['/console', '/console/attest', '/board', '/console/enter/an-invitation'])
    assert.match((await site.get(path, signedIn)).headers.get('cache-control') ?? '', /no-store/, path);
  assert.equal((await site.get('/policy')).headers.get('cache-control'), 'public, no-cache');
});

test('whoever has an account already signs in with it and joins by one button, with the token of their session', async () => {
  const site = siteOf();
  const form = await site.page('/console/enter/an-invitation?lang=en');
  assert.match(form.querySelector('form[action$="/known"]')?.textContent ?? '', /I have an account already/);
  const post = (path: string, cookie: string, fields: Record<string, string> = {}) =>
    site.post(path, fields, { cookie });
  const started = await post('/console/enter/an-invitation/known', '');
  assert.equal(started.headers.get('location'), '/console/sign-in?next=%2Fconsole%2Fjoin');
  const kept = started.headers.getSetCookie().find((cookie) => cookie.includes('upheld-join='))!;
  assert.match(kept, /HttpOnly.*SameSite=Strict/);
  const signIn = await site.page('/console/sign-in?next=%2Fconsole%2Fjoin');
  assert.equal(signIn.querySelector('input[name=next]')?.getAttribute('value'), '/console/join');
  const link = kept.split(';')[0]!;
  const both = `${link}; ${signedIn.cookie}`;
  const page = await site.page('/console/join?lang=en', { cookie: both });
  assert.match(page.querySelector('main')?.textContent ?? '', /Ines Calder, with this link you join Tern & Tide/);
  const csrf = page.querySelector('input[name=csrf]')?.getAttribute('value') ?? '';
  assert.equal((await post('/console/join', both, { csrf: 'x'.repeat(64) })).status, 403);
  assert.equal((await post('/console/join', link, { csrf })).headers.get('location'), started.headers.get('location'));
  assert.equal((await post('/console/join', signedIn.cookie, { csrf })).status, 410, 'no link');
  assert.equal((await post('/console/join', both, { csrf })).headers.get('location'), '/console');
  assert.equal((await post('/console/enter/gone/known', '')).status, 410);
});
