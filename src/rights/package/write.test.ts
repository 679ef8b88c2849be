// The package as people unpack it: what is in it, what it says is missing, what hostile names and broken systems do to it. Read by other zip programs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Pii, Problem, Secret } from '#base';
import type { Holding, Person } from '#policy';
import { describes, holdingOf, unzipped, whole } from './testing-holdings.ts';
import { publishedPolicy } from './testing-policy.ts';
import { type PackageOf, writePackage } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'upheld-write-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const person: Person = { identifiers: [{ kind: 'email', value: 'anna@example.org' }] };
const published = publishedPolicy();

const asked = (holdings: Record<string, Holding>, more: Partial<PackageOf> = {}): PackageOf => ({
  kind: 'access',
  holdings: new Map(Object.entries(holdings)),
  person,
  published,
  company: 'Lumina Candle Works',
  language: 'en',
  made: '2026-11-22T23:10:00Z',
  folder,
  ...more,
});

async function packedUp(holdings: Record<string, Holding>, more: Partial<PackageOf> = {}) {
  const { bytes, summary } = writePackage(asked(holdings, more));
  const zip = await whole(bytes);
  const files = unzipped(zip);
  const text = (path: string): string =>
    files.get(path)?.toString() ?? assert.fail(`no ${path} in ${[...files.keys()].join(', ')}`);
  return { zip, files, text, summary: await summary };
}

const picture = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(2000, 7)]);

const shop = holdingOf(
  describes('shop', 'Web shop', {
    customers: { id: null, email: 'pd:EmailAddress', name: 'pd:Name' },
    orders: { id: null, total: null },
    returns: { id: null },
  }),
  () => [
    { collection: 'orders', fields: { id: 2n ** 60n, total: '-12.50', more: { deep: [new Pii('ring'), null] } } },
    { collection: 'customers', fields: { id: 7, email: new Pii('anna@example.org'), name: '=cmd' } },
    {
      collection: 'orders',
      fields: { id: 1, total: null, key: new Secret('k'), photo: picture, hash: Buffer.from('ab') },
    },
    { collection: 'orders', relation: 'shared', sharedWith: 2, fields: { total: '3' } },
    { collection: 'tickets', relation: 'mention', sharedWith: 1, fields: { handled_by: 'Anna' } },
  ],
);

test('everything that was found, as page, JSON, CSV and files; whose each row is, and no secret', async () => {
  const { files, text, summary, zip } = await packedUp({ shop });
  assert.deepEqual(
    [...files.keys()],
    [
      'README.txt',
      'index.html',
      'contents.json',
      'information.json',
      'data/shop/customers.json',
      'data/shop/customers.csv',
      'data/shop/orders.json',
      'data/shop/orders.csv',
      'data/shop/tickets.json',
      'data/shop/tickets.csv',
      'files/shop/orders-1-photo.jpg',
    ],
  );
  const orders = JSON.parse(text('data/shop/orders.json')) as { rows: unknown; fields: { name: string }[] };
  assert.deepEqual(orders.rows, [
    { relation: 'own', fields: { id: String(2n ** 60n), total: '-12.50', more: { deep: ['ring', null] } } },
    {
      relation: 'own',
      fields: {
        id: 1,
        total: null,
        key: null,
        photo: { file: 'files/shop/orders-1-photo.jpg', bytes: picture.length },
        hash: { base64: 'YWI=' },
      },
    },
    { relation: 'shared', others: 2, fields: { total: '3' } },
  ]);
  assert.deepEqual(
    orders.fields.map(({ name }) => name),
    ['id', 'total', 'more', 'key', 'photo', 'hash'],
  );
  assert.equal(
    text('data/shop/orders.csv'),
    '\uFEFF"id","total","more","key","photo","hash","relation"\r\n' +
      `"${2n ** 60n}","-12.50","{""deep"":[""ring"",null]}",,,,"own"\r\n` +
      '1,,,,"files/shop/orders-1-photo.jpg","{""base64"":""YWI=""}","own"\r\n' +
      ',"3",,,,,"shared"\r\n',
  );
  assert.equal(text('data/shop/customers.csv'), `\uFEFF"id","email","name"\r\n7,"anna@example.org","'=cmd"\r\n`);
  assert.deepEqual(files.get('files/shop/orders-1-photo.jpg'), picture);
  assert.match(text('index.html'), /nothing about you stands there: Returns/);
  assert.match(text('index.html'), /shared: others stand in it too/);
  assert.doesNotMatch(text('index.html'), /orders\.customer/, 'why a row was found is for the officer');

  const none = { leftOut: 0, pending: 0, unseen: 0 };
  assert.deepEqual(summary, {
    kind: 'access',
    made: '2026-11-22T23:10:00Z',
    complete: true,
    files: 1,
    holdings: [
      {
        id: 'shop',
        title: 'Web shop',
        state: 'asked',
        problem: null,
        collections: [
          { name: 'customers', own: 1, shared: 0, mention: 0, ...none, files: 0 },
          { name: 'orders', own: 2, shared: 1, mention: 0, ...none, files: 1 },
          { name: 'returns', own: 0, shared: 0, mention: 0, ...none, files: 0 },
          { name: 'tickets', own: 0, shared: 0, mention: 1, ...none, files: 0 },
        ],
      },
    ],
    sha256: createHash('sha256').update(zip).digest('hex'),
    bytes: zip.length,
  });
  assert.deepEqual((await packedUp({ shop })).zip, zip, 'the same data gives the same bytes');
});

test('unzip and Python unpack it whole', async (t) => {
  const { zip, files } = await packedUp({ shop });
  const path = join(folder, 'package.zip');
  writeFileSync(path, zip);
  const python = spawnSync(
    'python3',
    [
      '-c',
      'import sys,zipfile,json; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(json.dumps([[i.filename,i.file_size] for i in z.infolist()]))',
      path,
    ],
    { encoding: 'utf8' },
  );
  if (python.error) t.diagnostic('no Python here');
  else
    assert.deepEqual(
      JSON.parse(python.stdout),
      [...files].map(([name, content]) => [name, content.length]),
      python.stderr,
    );
  const unzip = spawnSync('unzip', ['-tq', path], { encoding: 'utf8' });
  if (unzip.error) t.diagnostic('no unzip here');
  else assert.equal(unzip.status, 0, unzip.stdout);
});

test('a system that is down, one that breaks off, one that has not answered: named, and never silently complete', async () => {
  const down = (): never => {
    throw new Problem('connect.unreachable', { happened: 'It is down.', unchanged: '-', next: '-' });
  };
  const billing = holdingOf(describes('billing', 'Accounting', { invoices: { id: null } }), down);
  const desk = holdingOf(describes('desk', 'Help desk', { tickets: { id: null } }), function* () {
    yield { collection: 'tickets', fields: { id: 1 } };
    down();
  });
  const letter = holdingOf(describes('letter', 'Newsletter', { members: {} }), () => [
    { collection: 'members', answer: 'pending' },
  ]);
  const count = holdingOf(describes('count', 'Analytics', { users: {} }), () => [
    { collection: 'users', answer: 'unseen' },
  ]);
  const mute: Holding = { ...billing, describe: async () => down() };

  for (const [holding, state] of [
    [billing, 'silent'],
    [mute, 'silent'],
    [desk, 'partly'],
    [letter, 'asked'],
  ] as const) {
    const { summary, text } = await packedUp({ shop, other: holding });
    assert.equal(summary.complete, false);
    assert.equal(summary.holdings[1]!.state, state);
    assert.equal(summary.holdings[1]!.problem, state === 'asked' ? null : 'connect.unreachable');
    assert.match(text('index.html'), /This package is not complete/);
    assert.equal((JSON.parse(text('contents.json')) as { complete: boolean }).complete, false);
  }
  const { summary, text, files } = await packedUp({ desk, letter, count, billing });
  assert.match(text('index.html'), /Accounting could not be asked/);
  assert.match(text('index.html'), /Help desk broke off/);
  assert.match(text('index.html'), /Newsletter has been asked and has not answered yet/);
  assert.match(text('index.html'), /Analytics deletes on request, but cannot say/);
  assert.deepEqual(summary.holdings[1]!.collections[0], {
    name: 'members',
    own: 0,
    shared: 0,
    mention: 0,
    leftOut: 0,
    pending: 1,
    unseen: 0,
    files: 0,
  });
  assert.ok(files.has('data/desk/tickets.csv'), 'what it did say is there');
  const unsure = await packedUp({ count });
  assert.equal(unsure.summary.complete, true, 'what nobody can say is no gap that closes by waiting');
});

test('a fault of ours ends the package, the summary, and the scratch file; so does who stops reading', async () => {
  const broken = holdingOf(describes('b', 'B', {}), () => [{ collection: 'x', fields: { f: () => 1 } }]);
  const { bytes, summary } = writePackage(asked({ broken }));
  await assert.rejects(whole(bytes), /no value of a row/);
  await assert.rejects(summary, /no value of a row/);

  const unread = writePackage(asked({ shop }));
  for await (const piece of unread.bytes) {
    assert.ok(piece.length > 0);
    break;
  }
  await assert.rejects(unread.summary, /not read to its end/);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('upheld-package-')),
    [],
  );
});

test('hostile names stay in their folder and their column; nothing is lost', async () => {
  const row = JSON.parse(
    '{"__proto__": "a", "constructor": "b", "../x": "c", "toString": null, "<script>": "d"}',
  ) as Record<string, unknown>;
  const names = [
    '../../evil',
    'CON',
    'con',
    '\0',
    'x'.repeat(3000),
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'a/b',
    'a\\b',
  ];
  const hostile = holdingOf(describes('..', '<script>alert(1)</script>', {}), () =>
    names.flatMap((collection) => [
      { collection, fields: row },
      { collection, fields: { name: '../../../.bashrc', data: picture } },
      { collection, fields: { name: 'page.html', data: picture } },
    ]),
  );
  const { files, text, summary } = await packedUp({ '..': hostile });
  for (const path of files.keys()) {
    assert.doesNotMatch(path, /\.\.|\\|\0|^\//);
    assert.ok(path.split('/').every((part) => Buffer.byteLength(part) < 255));
  }
  const jsons = [...files.keys()].filter((path) => path.startsWith('data/') && path.endsWith('.json'));
  assert.equal(jsons.length, names.length);
  assert.equal(new Set(jsons.map((path) => path.toLowerCase())).size, names.length);
  for (const path of jsons) {
    const { rows, collection } = JSON.parse(text(path)) as { rows: { fields: object }[]; collection: string };
    assert.ok(names.includes(collection));
    assert.deepEqual(Object.entries(rows[0]!.fields), Object.entries(row));
    assert.match(
      text(path.replace(/json$/, 'csv')),
      /^\uFEFF"__proto__","constructor","..\/x","toString","<script>","name","data"\r\n"a","b","c",,"d",,\r\n/,
    );
  }
  assert.equal(summary.files, names.length * 2);
  assert.ok(
    [...files.keys()]
      .filter((path) => path.startsWith('files/'))
      .every((path) => /(?:bashrc|\.html\.txt|page-\d+\.html\.txt|html-\d+\.txt|bashrc-\d+)$/.test(path)),
    [...files.keys()].join('\n'),
  );
  assert.doesNotMatch(text('index.html'), /<script|<img/i);
});

test('a portable package: what was provided, by consent or contract; the rest is named with its reason', async () => {
  const { policy } = published;
  const [contract, consent, fraud] = policy.purposes.map(({ id }) => id);
  const description = describes('shop', 'Web shop', { customers: {}, scores: {} });
  const field = (name: string, category: string | null, ...purposes: string[]) => ({ name, category, purposes });
  const customers = {
    ...description.collections[0]!,
    fields: [
      field('id', null),
      field('email', 'pd:EmailAddress', consent!),
      field('name', 'pd:Name', contract!, fraud!),
      field('device', 'pd:DeviceID', fraud!),
      field('score', 'pd:CreditScore'),
      field('unknown', 'pd:Communication'),
    ],
  };
  const scores = { ...customers, name: 'scores', fields: [field('id', null), field('score', 'pd:CreditScore')] };
  const derived = {
    ...published,
    policy: {
      ...policy,
      data: [...policy.data, { id: 'data.score', label: 'score', dpv: 'pd:CreditScore', mode: 'derived' as const }],
    },
  };
  const fields = { id: 1, email: 'a@b.example', name: 'Anna', device: 'D1', score: 9, unknown: 'hello' };
  const holding = holdingOf({ ...description, collections: [customers, scores] }, () => [
    { collection: 'customers', fields },
    { collection: 'customers', relation: 'mention', sharedWith: 1, fields: { name: 'Anna' } },
    { collection: 'scores', fields: { id: 1, score: 9 } },
  ]);
  const { files, text, summary } = await packedUp({ shop: holding }, { kind: 'portability', published: derived });
  assert.deepEqual((JSON.parse(text('data/shop/customers.json')) as { rows: unknown }).rows, [
    { relation: 'own', fields: { id: 1, email: 'a@b.example', name: 'Anna', unknown: 'hello' } },
  ]);
  assert.ok(!files.has('data/shop/scores.json') && !files.has('information.json'));
  assert.deepEqual(
    summary.holdings[0]!.collections.map(({ name, own, mention, leftOut }) => [name, own, mention, leftOut]),
    [
      ['customers', 1, 1, 1],
      ['scores', 1, 0, 1],
    ],
  );
  const page = text('index.html');
  for (const reason of [
    /Customers: Device<\/span><span class="detail">used neither with your consent nor for a contract/,
    /Customers: Score<\/span><span class="detail">worked out from other data/,
    /records of somebody else that only name you: 1/,
  ])
    assert.match(page, reason);

  // What the holding knows of a value goes before what the policy says of its kind.
  const told = await packedUp(
    { shop: holding },
    {
      kind: 'portability',
      published: derived,
      lineage: () => ({
        email: { source: 'third-party', purposes: [consent!] },
        device: { source: 'provided', purposes: [contract!] },
      }),
    },
  );
  assert.deepEqual((JSON.parse(told.text('data/shop/customers.json')) as { rows: unknown }).rows, [
    { relation: 'own', fields: { id: 1, name: 'Anna', device: 'D1', unknown: 'hello' } },
  ]);
});

test('nothing found, and no policy: it says so', async () => {
  const { text, files } = await packedUp(
    { shop: holdingOf(describes('shop', 'Web shop', { a: {} }), () => []) },
    { published: null },
  );
  assert.match(text('index.html'), /Nothing about you was found/);
  assert.match(text('index.html'), /No privacy policy is published/);
  assert.deepEqual([...files.keys()], ['README.txt', 'index.html', 'contents.json', 'information.json']);
});

test('of many rows the page shows the first, and says where the others are', async () => {
  const many = holdingOf(describes('shop', 'Web shop', { visits: { at: null, page: null } }), function* () {
    for (let n = 0; n < 5000; n++) yield { collection: 'visits', fields: { at: n, page: `/candles/${n}` } };
  });
  const { text, summary } = await packedUp({ shop: many });
  assert.match(text('index.html'), /The first 200 of 5,000 records/);
  assert.equal(text('index.html').match(/\/candles\//g)?.length, 200);
  assert.equal(text('data/shop/visits.csv').split('\r\n').length, 5002);
  assert.equal((JSON.parse(text('data/shop/visits.json')) as { rows: unknown[] }).rows.length, 5000);
  assert.equal(summary.holdings[0]!.collections[0]!.own, 5000);
});

test('of records as long as books the page holds few, and cuts them', async () => {
  const books = holdingOf(describes('shop', 'Web shop', { books: { text: null } }), function* () {
    for (let n = 0; n < 9; n++) yield { collection: 'books', fields: { text: 'x'.repeat(900_000) } };
  });
  const { text } = await packedUp({ shop: books });
  assert.match(text('index.html'), /The first 3 of 9 records/);
  assert.match(text('index.html'), /x{600}… \(899,400 more characters/);
  assert.ok(text('data/shop/books.csv').length > 9 * 900_000);
});

test('letters are part of it', async () => {
  const correspondence = [
    { at: '2026-11-20T09:00:00Z', from: 'person', subject: 'My <b>data</b>', text: 'Please.' },
  ] as const;
  const { text } = await packedUp({ shop }, { correspondence, language: 'fr' });
  assert.match(text('index.html'), /My &lt;b&gt;data&lt;\/b&gt;/);
  assert.match(text('index.html'), /de votre part/);
  assert.deepEqual(JSON.parse(text('correspondence.json')), correspondence);
});
