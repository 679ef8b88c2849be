// What the wrapper hands on to Upheld: known paths and nothing beside them, of the request only what is needed, of the answer only what is ours.
import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { type TestContext, test } from 'node:test';
import { cookie, served, testUpheld, wrapper } from './testing-wrapper.ts';

const upheld = await wrapper();
const own = (): Response => new Response('the site', { headers: { 'content-type': 'text/plain' } });

async function around(t: TestContext) {
  const server = await testUpheld();
  t.after(server.close);
  server.answer = () => Response.json({});
  return { server, site: upheld({ host: server.origin, key: 'uphs_secret' })(own) };
}
const ask = (path: string, init?: RequestInit): Request => new Request(`https://site.example${path}`, init);

test('what is Upheld’s goes there with the key; what is the site’s stays', async (t) => {
  const { server, site } = await around(t);
  const paths = [
    '/upheld/token',
    '/upheld/centre?lang=fr',
    '/upheld/choices',
    '/upheld/receipt/AbC-_9',
    '/consent?lang=de',
    '/.well-known/gpc.json',
    '/upheld.js',
    '/upheld/assets/site.0123456789ab.css',
  ];
  for (const path of paths) assert.equal((await site(ask(path))).status, 200, path);
  assert.deepEqual(
    server.asked.map(({ path }) => path),
    paths,
  );
  assert.ok(server.asked.every(({ headers }) => headers.get('upheld-site-key') === 'uphs_secret'));
  server.asked.length = 0;
  for (const path of ['/', '/consents', '/consent/x', '/upheldx', '/.well-known/security.txt', '/a/upheld/token'])
    assert.equal(await (await site(ask(path))).text(), 'the site', path);
  assert.deepEqual(
    server.asked.filter(({ path }) => path !== '/upheld/kit.json'),
    [],
  );
});

test('no way out of the known paths', async (t) => {
  const { server, site } = await around(t);
  const paths = [
    '/upheld/../console',
    '/upheld/%2e%2e/console',
    '/upheld/..%2fconsole',
    '/upheld/%2e%2e%2fconsole',
    '/upheld/..\\console',
    '/upheld//console',
    '/upheld/;/console',
    '/upheld/receipt/../../console',
    '/upheld/receipt/a%2f..%2f..%2fconsole',
    '/upheld/receipt/a/b',
    '/upheld/@evil.example/',
    '/upheld/http://evil.example/',
    '/upheld/token%00',
    '/upheld/token%0d%0aX-A:%20b',
    '/upheld/assets/../../../etc/passwd',
    '/upheld/assets/a.0123456789ab.css/../../console',
    '/upheld/',
    '/upheld',
    '//evil.example/upheld/token',
  ];
  for (const path of paths) {
    const answer = await site(ask(path));
    assert.ok(answer.status === 404 || (await answer.text()) === 'the site', path);
  }
  assert.deepEqual(
    server.asked.filter(({ path }) => path !== '/upheld/kit.json'),
    [],
  );
  for (const method of ['PUT', 'DELETE', 'PATCH'])
    assert.equal((await site(ask('/upheld/choice', { method }))).status, 405);
});

test('of the visitor only what is needed: no address, no cookie but the choice, no page', async (t) => {
  const { server, site } = await around(t);
  const mine = cookie({ statistics: true });
  await site(
    ask('/upheld/choices', {
      headers: {
        cookie: `session=secret; ${mine}; _ga=1; xupheld=1`,
        'x-forwarded-for': '203.0.113.7',
        forwarded: 'for=203.0.113.7',
        'x-real-ip': '203.0.113.7',
        'cf-connecting-ip': '203.0.113.7',
        authorization: 'Bearer site',
        'upheld-site-key': 'forged',
        referer: 'https://site.example/private?patient=7',
        'sec-gpc': '1',
        origin: 'https://site.example',
        'sec-fetch-site': 'same-origin',
      },
    }),
  );
  const { headers } = server.asked[0]!;
  assert.equal(headers.get('cookie'), mine);
  assert.deepEqual(
    ['sec-gpc', 'origin', 'sec-fetch-site', 'upheld-site-key'].map((name) => headers.get(name)),
    ['1', 'https://site.example', 'same-origin', 'uphs_secret'],
  );
  assert.equal(headers.get('host'), new URL(server.origin).host);
  assert.ok(![...headers].flat().some((text) => /203\.0\.113|private|patient|secret;|Bearer|forged/.test(text)));
});

test('a plain form: the page it stood in stays on the site, and the way back leads nowhere else', async (t) => {
  const { server, site } = await around(t);
  server.answer = () =>
    new Response(null, {
      status: 303,
      headers: { location: 'https://upheld.example/', 'set-cookie': 'upheld=1.x; Path=/' },
    });
  const back = async (path: string | null) => {
    const body = new URLSearchParams({ action: 'refuse', token: 't', ...(path === null ? {} : { back: path }) });
    const answer = await site(
      ask('/upheld/choice', { method: 'POST', body, headers: { origin: 'https://site.example' } }),
    );
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.getSetCookie()[0], 'upheld=1.x; Path=/');
    return answer.headers.get('location');
  };
  assert.equal(await back('/shop/7?q=a&b=%C3%A9#top'), '/shop/7?q=a&b=%C3%A9#top');
  assert.match(server.asked.at(-1)!.body, /action=refuse&token=t&back=%2F$/);
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '\\\\evil.example',
    '/a\r\nset-cookie: x=y',
    `/${'a'.repeat(3000)}`,
    '',
    '/.//evil.example',
    '/x/..//evil.example',
    null,
  ];
  for (const path of elsewhere) {
    const to = (await back(path))!;
    assert.match(to, /^\/(?![/\\])[\x21-\x7e]*$/, String(path));
    assert.equal(new URL(to, 'https://site.example').origin, 'https://site.example');
  }
});

test('of the answer only what is ours: no other cookie, no header of the server, no redirect away', async (t) => {
  const { server, site } = await around(t);
  server.answer = () => {
    const headers = new Headers({
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      server: 'x',
      'x-powered-by': 'y',
      'strict-transport-security': 'max-age=1',
    });
    for (const one of ['upheld=1.a; Path=/', '__Host-upheld=session; Path=/', 'other=1'])
      headers.append('set-cookie', one);
    return new Response('{}', { status: 201, headers });
  };
  const answer = await site(
    ask('/upheld/choice', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
  );
  assert.equal(answer.status, 201);
  assert.deepEqual(answer.headers.getSetCookie(), ['upheld=1.a; Path=/']);
  for (const name of ['access-control-allow-origin', 'server', 'x-powered-by', 'strict-transport-security'])
    assert.equal(answer.headers.get(name), null);
  server.answer = () =>
    new Response(null, { status: 302, headers: { location: 'https://evil.example//evil2.example/x' } });
  assert.match((await site(ask('/consent'))).headers.get('location')!, /^\/(?!\/)/);
});

test('too much is refused before it is sent on', async (t) => {
  const { server, site } = await around(t);
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(10_000)) });
  const answer = await site(ask('/upheld/choice', { method: 'POST', body: endless, duplex: 'half' }));
  assert.equal(answer.status, 413);
  assert.deepEqual(server.asked, []);
});

test('a second request in the body of the first stays its body', async (t) => {
  const { server, site } = await around(t);
  const { origin, close } = await served(site);
  t.after(close);
  const { hostname, port } = new URL(origin);
  const smuggled = 'POST /console HTTP/1.1\r\nHost: upheld\r\nContent-Length: 0\r\n\r\n';
  const raw = (head: string) =>
    new Promise<string>((done) => {
      const socket = createConnection(Number(port), hostname, () => socket.end(head));
      let text = '';
      socket
        .on('data', (data) => (text += String(data)))
        .on('close', () => done(text))
        .on('error', () => done(text));
    });
  await raw(
    `POST /upheld/choice HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: ${smuggled.length}\r\nConnection: close\r\n\r\n${smuggled}`,
  );
  await raw(
    `POST /upheld/choice HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n${smuggled}`,
  );
  assert.ok(
    server.asked.every(({ path }) => path === '/upheld/choice'),
    JSON.stringify(server.asked.map(({ path }) => path)),
  );
});

test('what was held back is counted by host and directive; which page it was stays on the site', async (t) => {
  const { server, site } = await around(t);
  const report = (fields: Record<string, unknown>, type = 'application/csp-report') => {
    const body = JSON.stringify({
      'csp-report': {
        'document-uri': 'https://site.example/private?patient=7',
        referrer: 'https://x.example/',
        'effective-directive': 'img-src',
        ...fields,
      },
    });
    return site(
      ask('/upheld/csp-report', {
        method: 'POST',
        body,
        headers: {
          'content-type': type,
          'content-length': String(body.length),
          origin: 'https://site.example',
          cookie: 'a=b',
        },
      }),
    );
  };
  assert.equal((await report({ 'blocked-uri': 'https://ads.example/pixel?id=42' })).status, 204);
  const [first] = server.asked;
  assert.deepEqual(JSON.parse(first!.body), { held: [{ host: 'ads.example', directive: 'img-src', count: 1 }] });
  assert.ok(!/patient|pixel|x\.example/.test(first!.body + [...first!.headers].join()));
  // Counted, and told later: a page full of trackers is one post.
  for (let turn = 0; turn < 30; turn += 1) await report({ 'blocked-uri': `https://ads.example/${turn}` });
  assert.equal(server.asked.length, 1);
  for (const wrong of [
    { 'blocked-uri': 'https://a b/' },
    { 'effective-directive': '<script>' },
    { 'effective-directive': {}, 'blocked-uri': '\r\n' },
  ])
    assert.equal((await report(wrong)).status, 400, JSON.stringify(wrong));
  assert.equal(
    (await site(ask('/upheld/csp-report', { method: 'POST', body: 'x', headers: { 'content-length': '1' } }))).status,
    400,
  );
  assert.equal((await site(ask('/upheld/csp-report'))).status, 400);
});
