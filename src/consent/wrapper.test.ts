// The wrapper in front of a site: where it puts its parts, what it leaves alone, what caches may keep, and what happens while Upheld is away.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Fetch, type Options, cookie, kit, testUpheld, wrapper } from './testing-wrapper.ts';

const upheld = await wrapper();
const page =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body class="a"><p>Hi</p></body></html>';
const html = (
  body: ConstructorParameters<typeof Response>[0],
  headers: Record<string, string> = {},
  status = 200,
): Response => new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
const visit = (path = '/', headers: Record<string, string> = {}): Request =>
  new Request(`https://site.example${path}`, {
    headers: { accept: 'text/html,*/*', 'sec-fetch-dest': 'document', ...headers },
  });

async function around(
  t: TestContext,
  handler: (request: Request) => Response | Promise<Response>,
  options: Partial<Options> = {},
) {
  const server = await testUpheld();
  t.after(server.close);
  const site: Fetch = upheld({ host: server.origin, ...options })(handler);
  return { server, site };
}
const first = '<section id="upheld"';
const head = '<style>#upheld{';
const last = 'data-upheld-open';
/** Where each part stands; null: it is not there, or twice. */
function placesIn(text: string): (number | null)[] {
  return [head, first, last].map((one) => (text.split(one).length === 2 ? text.indexOf(one) : null));
}

test('the parts stand in head, at the beginning and at the end of body; the page is otherwise byte for byte the same', async (t) => {
  const { site } = await around(t, () => html(page));
  const text = await (await site(visit())).text();
  assert.match(
    text,
    /<meta charset="utf-8"><title>T<\/title><style>[^<]*<\/style><script>[^<]*<\/script><\/head><body class="a"><section /,
  );
  assert.match(text, /<p>Hi<\/p><p><a href="\/consent" data-upheld-open>Cookies<\/a><\/p><\/body><\/html>$/);
  const without = text
    .replace(/<style>.*?<\/script>/, '')
    .replace(/<section.*?<\/section>/, '')
    .replace(/<p><a.*?<\/p>/, '');
  assert.equal(without, page);
});

test('texts of the policy are text, in every encoding that holds ASCII', async (t) => {
  const { site } = await around(t, () =>
    html(Buffer.from('<html><body>\xe9', 'latin1'), { 'content-type': 'text/html; charset=iso-8859-1' }),
  );
  const answer = await site(visit('/a?b="><script>alert(1)</script>&c'));
  const bytes = Buffer.from(await answer.arrayBuffer());
  const text = bytes.toString('latin1');
  assert.ok(!/<script>(?:globalThis.pwned|alert)/.test(text));
  assert.match(text, /&lt;script&gt;globalThis\.pwned/);
  assert.match(text, /&#171;&#233;&#187;/);
  assert.match(text, /upheldSays="\\u00e9"/);
  assert.match(text, /content:"\\e9 "/);
  assert.deepEqual(
    [...bytes].filter((byte) => byte > 127),
    [0xe9],
  );
});

const hostile: readonly [string, string][] = [
  ['comments', '<!doctype html><html><head><!-- <body></body> --></head><body><!-- </body> --!><p>x</body>'],
  ['a short comment', '<html><body><!--><p>x<!---><p></body>'],
  [
    'a script',
    '<html><head><title>t</title></head><body><script>document.write("</body><body>")</script><p>x</p></body>',
  ],
  ['an escaped script', '<html><body><script><!-- <script> </script> </body> --></script><p>x</p></body>'],
  ['a text area', '<html><body><textarea></body></textarea><p>x</p></body>'],
  ['a title', '<html><head><title></head><body></title></head><body><p>x</p></body>'],
  [
    'styles and frames',
    '<html><head><style>a::after{content:"</head><body>"}</style></head><body><iframe></body></iframe><xmp></body></xmp></body>',
  ],
  ['attributes', `<html><body data-a="</body>" b='<body>' c=/x><p title="</body>">x</p></body>`],
  ['odd attributes', '<html><body ="a>"><p a"b>x</p c=\'></body>\'></body>'],
  ['a template', '<html><body><template><body></body></template><p>x</p></body>'],
  ['a drawing', '<html><body><svg><script href="a"/><title/><style/><![CDATA[ > </body> ]]></svg><p>x</p></body>'],
  ['capital letters', '<HTML><HEAD></HEAD><BODY><P>x</P></BODY></HTML>'],
  ['no head, no body', '<!doctype html><title>t</title><p>x</p>'],
  ['no end', '<html><head><title>t</title></head><body><p>x'],
  ['two ends', '<html><body><p>x</p></body></html><p>y</p></body></html>'],
  ['bogus comments', '<html><? <body> ?><body></ <body>><!x </body>><p>x</p></body>'],
];

for (const [name, text] of hostile)
  test(`${name}: a browser finds every part once, where it belongs, however the page is cut into chunks`, async (t) => {
    const { site: whole } = await around(t, () => html(text));
    const wanted = await (await whole(visit())).text();
    assert.ok(
      placesIn(wanted).every((place) => place !== null),
      wanted,
    );
    for (const size of [1, 2, 3, 7]) {
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g'))!.map((one) => Buffer.from(one));
      const { site } = await around(t, () => html(ReadableStream.from(chunks) as ReadableStream));
      assert.equal(await (await site(visit())).text(), wanted, `${size}`);
    }
  });

test('any bytes come through as they were, with the parts taken out', async (t) => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<',
      '</',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<body>',
      '</body>',
      '<head>',
      '"',
      "'",
      '=',
      '>',
      '<template>',
      '<svg>',
      '/>',
      '<textarea>',
      '<![CDATA[',
      ']]>',
      '<title>',
      '</title>',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  let [body, cuts]: [Buffer, number] = [Buffer.alloc(0), 1];
  const { site } = await around(t, () => {
    const chunks = [];
    for (let at = 0; at < body.length; at += cuts) chunks.push(body.subarray(at, at + cuts));
    return html(ReadableStream.from(chunks) as ReadableStream);
  });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), async (pieces, size) => {
      [body, cuts] = [Buffer.from(pieces.join('')), size];
      let text = Buffer.from(await (await site(visit())).arrayBuffer()).toString('latin1');
      for (const part of [
        /<style>#upheld\{.*?<\/style><script>.*?<\/script>/s,
        /<section id="upheld".*?<\/section>/s,
        /<p><a href="\/consent".*?<\/p>/s,
      ])
        text = text.replace(part, '');
      assert.equal(text, body.toString('latin1'));
    }),
    { numRuns: 120 },
  );
});

test('a page is sent on while it is still being made', async (t) => {
  let more!: (text: string | null) => void;
  const { site } = await around(t, () =>
    html(
      new ReadableStream({
        start(controller) {
          controller.enqueue(Buffer.from(page.slice(0, page.indexOf('</p>'))));
          more = (text) => (text === null ? controller.close() : controller.enqueue(Buffer.from(text)));
        },
      }),
    ),
  );
  const reader = (await site(visit())).body!.getReader();
  let text = '';
  while (!text.includes('<p>Hi')) text += Buffer.from((await reader.read()).value ?? '').toString();
  assert.ok(text.includes(first));
  more('</p></body></html>');
  more(null);
  for (let step = await reader.read(); !step.done; step = await reader.read())
    text += Buffer.from(step.value).toString();
  assert.match(text, /data-upheld-open.*<\/body><\/html>$/);
});

test('what is no page is left alone', async (t) => {
  const { site } = await around(t, ({ url }) => {
    const kind = new URL(url).pathname.slice(1);
    if (kind === 'json')
      return Response.json({ a: '<body></body>' }, { headers: { etag: '"1"', 'cache-control': 'public, max-age=60' } });
    if (kind === 'image') return new Response('x', { headers: { 'content-type': 'image/png', 'content-length': '1' } });
    if (kind === 'file') return html(page, { 'content-disposition': 'attachment; filename="a.html"' });
    if (kind === 'wide') return html(Buffer.from(page, 'utf16le'), { 'content-type': 'text/html; charset=utf-16' });
    if (kind === 'marked')
      return html(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page, 'utf16le')]), {
        'content-type': 'text/html',
      });
    if (kind === 'brotli') return html(new Uint8Array(brotliCompressSync(page)), { 'content-encoding': 'br' });
    if (kind === 'part') return html(page.slice(0, 9), { 'content-range': 'bytes 0-8/99' }, 206);
    if (kind === 'gone') return new Response(null, { status: 302, headers: { location: '/', 'set-cookie': 'a=b' } });
    return html('<li>piece</li>');
  });
  const got = async (path: string, headers?: Record<string, string>) => {
    const answer = await site(visit(path, headers));
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  for (const path of ['/json', '/image', '/gone']) {
    const { answer } = await got(path);
    for (const name of ['content-security-policy', 'vary'])
      assert.equal(answer.headers.get(name), null, `${path} ${name}`);
  }
  assert.equal((await got('/json')).answer.headers.get('cache-control'), 'public, max-age=60');
  assert.equal((await got('/file')).bytes.toString(), page);
  assert.equal((await got('/wide')).bytes.toString('utf16le'), page);
  assert.equal((await got('/marked')).bytes.subarray(2).toString('utf16le'), page);
  assert.equal((await got('/part')).bytes.toString(), page.slice(0, 9));
  assert.equal((await got('/piece', { 'sec-fetch-dest': 'empty' })).bytes.toString(), '<li>piece</li>');
  const brotli = await got('/brotli');
  assert.deepEqual(brotli.bytes, brotliCompressSync(page));
  // Untouched, and still under the policy.
  for (const path of ['/file', '/wide', '/marked', '/brotli', '/part'])
    assert.match((await got(path)).answer.headers.get('content-security-policy')!, /default-src 'self'/, path);
});

test('packed pages are unpacked, and packed again; the site is asked for nothing that cannot be', async (t) => {
  let accepts: string | null = null;
  const { site } = await around(t, ({ headers }) => {
    accepts = headers.get('accept-encoding');
    return html(new Uint8Array(gzipSync(page)), { 'content-encoding': 'gzip', 'content-length': '99' });
  });
  const answer = await site(visit('/', { 'accept-encoding': 'zstd, br, gzip' }));
  assert.equal(accepts, 'gzip');
  assert.equal(answer.headers.get('content-length'), null);
  assert.ok(
    gunzipSync(Buffer.from(await answer.arrayBuffer()))
      .toString()
      .includes(first),
  );
});

test('HEAD, 304, ranges, dates: conditions on the site’s bytes do not reach it as they are', async (t) => {
  const seen: Headers[] = [];
  const { site } = await around(t, (request) => {
    seen.push(request.headers);
    const headers = {
      etag: '"abc"',
      'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT',
      'content-length': '9',
      'accept-ranges': 'bytes',
      'content-security-policy': "script-src 'self'",
    };
    if (request.headers.get('if-none-match') === '"abc"') return new Response(null, { status: 304, headers });
    return html(request.method === 'HEAD' ? null : page, headers);
  });
  const answered = { cookie: cookie({ statistics: true, marketing: false }) };
  const full = await site(visit('/', answered));
  const etag = full.headers.get('etag')!;
  assert.match(etag, /^W\/"abc~/);
  for (const name of ['content-length', 'last-modified', 'accept-ranges'])
    assert.equal(full.headers.get(name), null, name);
  const again = await site(
    visit('/', { ...answered, 'if-none-match': etag, 'if-modified-since': 'x', range: 'bytes=0-9', 'if-range': 'x' }),
  );
  assert.equal(again.status, 304);
  for (const name of ['if-modified-since', 'range', 'if-range']) assert.equal(seen.at(-1)!.get(name), null, name);
  for (const name of ['etag', 'vary', 'cache-control', 'content-security-policy'])
    assert.equal(again.headers.get(name), full.headers.get(name), name);
  // Another choice is another page, and so is a page from before there was a wrapper.
  for (const headers of [
    { cookie: cookie({ statistics: false, marketing: false }), 'if-none-match': etag },
    { ...answered, 'if-none-match': '"abc"' },
    { 'if-none-match': etag },
  ])
    assert.equal((await site(visit('/', headers))).status, 200);
  const answer = await site(
    new Request('https://site.example/', { method: 'HEAD', headers: { accept: 'text/html', ...answered } }),
  );
  assert.equal(answer.headers.get('etag'), etag);
  assert.equal(await answer.text(), '');
});

test('caches: a page is its visitor’s; nothing of the request but what Vary names gets into it', async (t) => {
  const { site } = await around(t, () =>
    html(page, {
      'cache-control': 'public, s-maxage=600, max-age=60',
      'cdn-cache-control': 'max-age=9',
      'surrogate-control': 'max-age=9',
      vary: 'Accept-Encoding',
    }),
  );
  const answer = await site(visit('/', { cookie: cookie({ statistics: true, marketing: true }) }));
  assert.equal(answer.headers.get('cache-control'), 'private, max-age=60');
  for (const name of ['cdn-cache-control', 'surrogate-control']) assert.equal(answer.headers.get(name), null);
  assert.deepEqual(answer.headers.get('vary')!.split(', '), [
    'Accept-Encoding',
    'Cookie',
    'Sec-GPC',
    'Sec-Fetch-Dest',
    'Sec-Fetch-Site',
  ]);
  assert.equal((await site(visit())).headers.get('cache-control'), 'private, no-cache');
  const plain = await site(visit());
  const poisoned = await site(
    visit('/', {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      forwarded: 'host=evil.example',
      'x-original-url': '/evil',
      referer: 'https://evil.example/',
      'accept-language': 'xx',
      origin: 'https://evil.example',
    }),
  );
  assert.deepEqual([...poisoned.headers], [...plain.headers]);
  assert.equal(await poisoned.text(), await plain.text());
});

test('while Upheld is away: the last kit; and where there never was one, nothing is granted and nothing kept', async (t) => {
  const { site, server } = await around(t, () => html(page));
  server.answer = () => new Response('', { status: 500 });
  const closed = await site(visit('/', { cookie: cookie({ statistics: true, marketing: true }) }));
  assert.equal(await closed.text(), page);
  assert.equal(closed.headers.get('cache-control'), 'private, no-store');
  assert.match(
    closed.headers.get('content-security-policy')!,
    /^default-src 'self'; script-src 'self' 'unsafe-inline'/,
  );
  for (const wrong of [
    '',
    '{}',
    'null',
    JSON.stringify(kit({ script: '</script><script>x' })),
    JSON.stringify(kit({ css: '</style>' })),
    JSON.stringify(kit({ first: ['script', {}, 'x'] })),
    JSON.stringify(kit({ open: ['a', { onclick: 'x' }] })),
  ]) {
    const { site: other, server: bad } = await around(t, () => html(page));
    bad.answer = () => new Response(wrong, { headers: { 'content-type': 'application/json' } });
    assert.equal(await (await other(visit())).text(), page, wrong);
  }
  const { site: stale, server: gone } = await around(t, () => html(page));
  assert.ok((await (await stale(visit())).text()).includes(first));
  await gone.close();
  assert.ok((await (await stale(visit())).text()).includes(first));
  assert.equal((await stale(new Request('https://site.example/consent'))).status, 503);
});

test('many pages ask for one kit and one token', async (t) => {
  const { site, server } = await around(t, () => html(page));
  const texts = await Promise.all(Array.from({ length: 40 }, async () => (await site(visit())).text()));
  assert.ok(texts.every((text) => text.includes('value="1.token"')));
  assert.deepEqual(server.asked.map(({ path }) => path).toSorted(), ['/upheld/kit.json', '/upheld/token']);
});

test('the page’s own language decides; made-up ones do not fill the memory', async (t) => {
  let language = 'fr-BE';
  const { site, server } = await around(t, () => html(page.replace('lang="en"', `lang="${language}"`)));
  server.answer = ({ url }) => {
    const { pathname, searchParams } = new URL(url);
    if (pathname !== '/upheld/kit.json') return Response.json({ token: null });
    const asked = searchParams.get('lang') ?? 'en';
    return Response.json(kit({ language: asked.slice(0, 2), open: ['p', {}, `in ${asked}`] }));
  };
  assert.match(await (await site(visit())).text(), /<p>in fr-be<\/p>/);
  for (let turn = 0; turn < 60; turn += 1) {
    language = `x${String.fromCharCode(97 + (turn % 26))}${String.fromCharCode(97 + Math.floor(turn / 26))}`;
    await (await site(visit())).text();
  }
  assert.ok(server.asked.length < 25, `${server.asked.length}`);
  language = '"x';
  assert.match(await (await site(visit())).text(), /<p>in en<\/p>/);
});

test('several cookies of the name: only what all of them allow', async (t) => {
  const { site, server } = await around(t, () => html(page));
  server.kit = kit({
    csp: { always: {}, granted: { 'statistics/counter': { 'script-src': ['https://counter.example'] } } },
  });
  const granted = async (...cookies: string[]) =>
    (await site(visit('/', { cookie: cookies.join('; ') }))).headers
      .get('content-security-policy')!
      .includes('counter.example');
  const yes = cookie({ statistics: true, marketing: false });
  const no = cookie({ statistics: false, marketing: false });
  assert.equal(await granted(yes), true);
  assert.equal(await granted('upheld=tossed', yes, 'upheld='), true);
  for (const cookies of [
    [yes, no],
    [no, yes],
    [],
    ['upheld=%00'],
    [`a=${yes}`],
    [cookie({ statistics: ['counter'], marketing: true })],
  ])
    assert.equal(await granted(...cookies), false, cookies.join('; '));
  const long = `upheld=1.${'A'.repeat(22)}.abc.0.${'statistics~AbCdEfGh~1~*'.repeat(4000)}`;
  assert.equal(await granted(long), false);
});

test('arguments of the handler’s own go to it, and what it throws comes out', async () => {
  const server = await testUpheld();
  const seen: unknown[] = [];
  const site = upheld({ host: server.origin })((_, ...more) => {
    seen.push(...more);
    throw new Error('mine');
  }) as (request: Request, ...more: unknown[]) => Promise<Response>;
  await assert.rejects(site(visit(), { env: 1 }, 'ctx'), /mine/);
  assert.deepEqual(seen, [{ env: 1 }, 'ctx']);
  await server.close();
});
