// What a cache may keep and what nobody may poison: no header that a cache does not know of changes a public page (T20), nothing answers beside its address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SampleHouse, sampleHouse } from './sample-house.ts';
import { website } from './website.tsx';

const origin = 'https://policy.ternandtide.example';
const foreign = 'evil.example';

/** Headers that some server, proxy or framework listens to and that are part of no cache's key. */
const unkeyed: Readonly<Record<string, string>> = {
  'X-Forwarded-Host': foreign,
  'X-Forwarded-Server': foreign,
  'X-Forwarded-Proto': 'http',
  'X-Forwarded-Protocol': 'http',
  'X-Forwarded-Scheme': 'http',
  'X-Forwarded-Port': '1337',
  'X-Forwarded-For': '127.0.0.1',
  'X-Forwarded-Prefix': `//${foreign}`,
  'X-Forwarded-Path': '/board',
  'X-Forwarded-Uri': '/board',
  Forwarded: `for=127.0.0.1;host=${foreign};proto=http`,
  'X-Host': foreign,
  'X-HTTP-Host-Override': foreign,
  'X-Original-Host': foreign,
  'X-Original-URL': '/console',
  'X-Rewrite-URL': '/console',
  'X-Override-URL': '/console',
  'X-Original-Method': 'POST',
  'X-HTTP-Method': 'POST',
  'X-HTTP-Method-Override': 'DELETE',
  'X-Method-Override': 'PUT',
  'X-Real-IP': '127.0.0.1',
  'X-Client-IP': '127.0.0.1',
  'X-Remote-Addr': '127.0.0.1',
  'True-Client-IP': '127.0.0.1',
  'CF-Connecting-IP': '127.0.0.1',
  'X-Custom-IP-Authorization': '127.0.0.1',
  'X-Wap-Profile': `http://${foreign}/wap.xml`,
  'X-Url-Scheme': 'http',
  'X-Scheme': 'http',
  'Front-End-Https': 'off',
  Via: `1.1 ${foreign}`,
  Referer: `https://${foreign}/`,
  Origin: `https://${foreign}`,
  'User-Agent': '<script>alert(1)</script>',
  Accept: 'application/json',
  'Accept-Language': 'fr',
  'Accept-Encoding': 'br',
  'Accept-Charset': 'iso-8859-1',
  Cookie: 'upheld-session=somebody-else; __Host-upheld-session=somebody-else; lang=fr; theme=x',
  Authorization: 'Bearer x',
  Range: 'bytes=0-5',
  'X-Middleware-Prefetch': '1',
  'X-Requested-With': 'XMLHttpRequest',
  Purpose: 'prefetch',
  Pragma: 'no-cache',
};

const shared = [
  '/policy',
  '/policy/history',
  '/policy/versions/1',
  '/policy/versions/3/changes',
  '/policy/notice',
  '/policy/notice.json',
];

function siteOf(change: (house: SampleHouse) => void = () => {}) {
  const house = sampleHouse();
  house.publicUrl = origin;
  change(house);
  const app = website(house);
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(`http://10.0.0.1:8080${path}`, { method, headers });
}

test('no unkeyed header changes a public page, its status or what caches may do with it', async () => {
  const get = siteOf();
  assert.ok(Object.keys(unkeyed).length >= 40);
  for (const path of shared) {
    const plain = await get(path);
    const body = await plain.text();
    assert.equal(plain.status, 200, path);
    assert.match(plain.headers.get('cache-control') ?? '', /^public/, path);
    for (const [name, value] of [...Object.entries(unkeyed), ['all', ''] as const]) {
      const answer = await get(path, name === 'all' ? unkeyed : { [name]: value });
      assert.equal(answer.status, 200, `${path} ${name}`);
      assert.equal(await answer.text(), body, `${path} with ${name}: ${value}`);
      assert.equal(answer.headers.get('cache-control'), plain.headers.get('cache-control'), `${path} ${name}`);
      assert.equal(answer.headers.get('vary'), plain.headers.get('vary'), `${path} ${name}`);
      assert.equal(answer.headers.get('location'), null);
    }
    assert.ok(!body.includes(foreign));
  }
});

test('absolute links use the public address alone, whatever Host says', async () => {
  const get = siteOf();
  for (const path of ['/policy', '/policy/versions/2', '/policy/notice', '/policy/notice.json']) {
    const text = await (await get(path, { host: foreign })).text();
    const absolute = [...text.matchAll(/https?:\/\/[^"<\s/]+/g)].map(([address]) => address);
    assert.ok(absolute.includes(origin), path);
    assert.ok(!text.includes(foreign) && !text.includes('10.0.0.1'), path);
  }
});

test('a page that offers the board to this reader alone is kept by nobody; the same page for all may be', async () => {
  const signedIn = { cookie: '__Host-upheld-session=a-session' };
  const closed = siteOf((house) => (house.state.boardPublic = false));
  for (const path of ['/policy', '/policy/history', '/policy/versions/3/changes']) {
    const [mine, theirs] = [await closed(path, signedIn), await closed(path)];
    assert.match(await mine.text(), /href="\/board"/, path);
    assert.match(mine.headers.get('cache-control') ?? '', /private, no-store/, path);
    assert.match(mine.headers.get('vary') ?? '', /Cookie/);
    assert.doesNotMatch(await theirs.text(), /href="\/board"/, path);
    assert.equal(theirs.headers.get('cache-control'), 'public, no-cache');
  }
  const open = siteOf();
  assert.equal(await (await open('/policy', signedIn)).text(), await (await open('/policy')).text());
});

test('nothing answers beside its address: suffixes, parameters in the path, other spellings, other methods', async () => {
  const get = siteOf();
  for (const path of [
    '/policy/',
    '/policy/x.css',
    '/policy/policy.css',
    '/policy.css',
    '/policy.json',
    '/policy;x',
    '/policy;x.css',
    '/policy%2f',
    '/policy%00',
    '/policy%0a.css',
    '/policy%23.css',
    '/policy%3f.css',
    '/policy/..%2fconsole',
    '/Policy',
    '//policy',
    '/policy//history',
    '/policy/history/',
    '/policy/history.css',
    '/policy/versions',
    '/policy/versions/',
    '/policy/versions/1/',
    '/policy/versions/1/x',
    '/policy/versions/1.css',
    '/policy/versions/1;x',
    '/policy/versions/01',
    '/policy/versions/+1',
    '/policy/versions/1e0',
    '/policy/versions/0x1',
    '/policy/versions/１',
    '/policy/versions/3/changes/',
    '/policy/versions/3/changes.css',
    '/policy/versions/03/changes',
    '/policy/versions/4/changes',
    '/policy/versions/3/changes?from=3',
    '/policy/versions/3/changes?from=4',
    '/policy/versions/3/changes?from=02',
    '/policy/versions/3/changes?from=x',
    '/policy/notice/',
    '/policy/notice.css',
    '/policy/notice.json/x',
    '/board/x.css',
    '/console/x.css',
  ]) {
    const answer = await get(path);
    assert.equal(answer.status, 404, path);
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/, path);
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])
    assert.equal((await get('/policy', {}, method)).status, 404, method);
  assert.equal((await get('/policy?x=1&utm_source=<script>')).status, 200);
});

test('HEAD answers as GET does, without a body', async () => {
  const get = siteOf();
  for (const path of [...shared, '/nowhere']) {
    const [full, head] = [await get(path), await get(path, {}, 'HEAD')];
    assert.equal(head.status, full.status, path);
    assert.equal(await head.text(), '');
    for (const name of ['content-type', 'cache-control', 'etag', 'vary', 'content-security-policy'])
      assert.equal(head.headers.get(name), full.headers.get(name), `${path} ${name}`);
  }
});

test('a version that was not changed is not sent again; another one is', async () => {
  const get = siteOf();
  const etag = (await get('/policy/versions/1')).headers.get('etag') ?? '';
  for (const header of [etag, `W/${etag}`, `"a", ${etag}`, '*']) {
    const answer = await get('/policy/versions/1', { 'if-none-match': header });
    assert.deepEqual([answer.status, await answer.text(), answer.headers.get('etag')], [304, '', etag], header);
  }
  for (const header of ['"other"', etag.slice(0, -2), etag.replaceAll('"', ''), ''])
    assert.equal((await get('/policy/versions/1', { 'if-none-match': header })).status, 200, header);
  assert.equal((await get('/policy/versions/2', { 'if-none-match': etag })).status, 200);
  assert.equal((await get('/policy/versions/1', { 'if-none-match': etag }, 'HEAD')).status, 304);
});

test('the notice for other pages: words, link and what changed; nothing while there is none', async () => {
  const get = siteOf();
  const json = await get('/policy/notice.json');
  assert.equal(json.headers.get('access-control-allow-origin'), '*');
  const { notice } = (await json.json()) as { notice: Record<string, unknown> };
  assert.deepEqual(notice['link'], `${origin}/policy/versions/3/changes`);
  assert.match(String((notice['changes'] as string[])[0]), /from 6 years to 7 years/);
  const html = await (await get('/policy/notice')).text();
  assert.match(html, /^<p data-policy-notice="3" lang="en">This policy changed in substance on 8 November 2026\./);
  const none = siteOf((house) => (house.standingNotice = () => Promise.resolve(null)));
  assert.equal((await none('/policy/notice')).status, 204);
  assert.deepEqual(await (await none('/policy/notice.json')).json(), { notice: null });
  assert.doesNotMatch(await (await none('/policy')).text(), /data-policy-notice/);
  assert.match(await (await get('/policy')).text(), /data-policy-notice="3"/);
});
