// HTTP systems by definitions made up for each test: hostile values and answers, addresses, pages, tokens, limits, and what a definition may not say.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Problem, Secret, fixedClock } from '#base';
import type { Found, Holding } from '#policy';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { httpHolding } from './holding.ts';
import type { Jobs } from './jobs.ts';
import { parseDefinition } from './load.ts';
import { openHttpSystem } from './open.ts';
import { nextLink } from './pages.ts';
import type { Way } from './send.ts';
import { type Asked, type Served, type Told, serve } from './testing/serve.ts';

const noJobs: Jobs = {
  get: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};

/** A small definition, in the parts that matter to a test. */
function definition(part: { find?: object; collection?: object } & Record<string, unknown> = {}): object {
  const { find = {}, collection = {}, ...rest } = part;
  return {
    id: 'shop',
    title: 'Shop',
    documentation: [{ address: 'https://docs.example.org', read: '2026-11-22', of: 'a shop made up for a test' }],
    rights: ['read and delete'],
    base: 'https://api.example.org/v1',
    parameters: {},
    secrets: { token: { title: 'token' } },
    auth: { kind: 'bearer', secret: 'token' },
    collections: {
      people: {
        title: 'People',
        holds: 'people',
        find: { by: { email: { method: 'GET', path: '/people/{value}' } }, records: '/people', ...find },
        key: { id: '/id' },
        fields: { name: { at: '/name', category: 'pd:Name' } },
        correct: { cannot: 'no' },
        restrict: { cannot: 'no' },
        erase: { call: { method: 'DELETE', path: '/people/{key.id}' } },
        ...collection,
      },
    },
    ...rest,
  };
}

interface At {
  holding: Holding;
  served: Served;
  slept: number[];
}

async function shop(
  part: object,
  answer: (asked: Asked) => Told,
  work: (at: At) => Promise<void>,
  { connection = { token: 'canary' }, way = {} }: { connection?: object; way?: Way } = {},
): Promise<void> {
  const served = await serve({ answer });
  const clock = fixedClock('2026-11-22T20:00:00Z');
  const slept: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    clock.advance(`PT${(milliseconds / 1000).toFixed(3)}S`);
    return Promise.resolve();
  };
  try {
    const holding = httpHolding({
      id: 'shop',
      definition: parseDefinition('shop.yaml', stringify(part)),
      connection: new Secret(JSON.stringify(connection)),
      jobs: noJobs,
      world: {
        clock,
        sleep,
        random: () => 0.5,
        ...(Object.keys(way).length > 0 ? way : { loopbackPort: served.port }),
      },
    });
    await work({ holding, served, slept });
  } finally {
    await served.close();
  }
}

const find = async ({ holding }: Pick<At, 'holding'>, value = 'a@example.org'): Promise<Found[]> =>
  Array.fromAsync(holding.find({ identifiers: [{ kind: 'email', value }] }));

const code = (wanted: string) => (error: unknown) =>
  error instanceof Problem && error.code === `connect.http-${wanted}`;

const one: Told = { status: 200, body: { people: [{ id: 'a', name: 'Ann' }] } };

test('no value leaves its place in a path, a query, a header, a form or JSON', async () => {
  const seen: Asked[] = [];
  const call = (more: object): object => ({ method: 'POST', path: '/people', repeat: 'safe', ...more });
  const find_ = {
    by: {
      email: { method: 'GET', path: '/people/{value}/of' },
      query: { method: 'GET', path: '/people', query: { who: '{value}' } },
      form: call({ form: { who: '{value}', list: [{ who: '{value}' }] } }),
      json: call({ json: { who: '{value}' } }),
      soql: { method: 'GET', path: '/people', query: { q: "Email = '{value|soql}'" } },
      segment: { method: 'GET', path: '/people', query: { segment: 'user=={value|uri}' } },
    },
  };
  const answer = (asked: Asked): Told => {
    seen.push(asked);
    return { status: 200, body: { people: [] } };
  };
  await shop(definition({ find: find_ }), answer, async ({ holding }) => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '..',
        '.',
        '../../admin',
        "' OR '1'='1",
        "\\' OR 1=1",
        ' ',
        '\u3000\n',
        'a&b=c#d',
        'x\r\nX: y',
        '%2e%2e',
        '{token}',
        'a;b,c',
        '$each',
        '__proto__',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const value = text.toWellFormed();
        seen.length = 0;
        const identifiers = Object.keys(find_.by).map((kind) => ({ kind, value }));
        const dots = value === '.' || value === '..';
        if (dots) {
          await assert.rejects(Array.fromAsync(holding.find({ identifiers })), code('value'));
          return;
        }
        await Array.fromAsync(holding.find({ identifiers }));
        if (value.trim() === '') {
          assert.deepEqual(seen, [], 'nobody is asked about nobody');
          return;
        }
        const [path, query, form, json, soql, segment] = seen;
        assert.deepEqual(path!.path.split('/').map(decodeURIComponent), ['', 'v1', 'people', value, 'of']);
        assert.deepEqual([...query!.query], [['who', value]]);
        assert.deepEqual(
          [...new URLSearchParams(form!.text)],
          [
            ['who', value],
            ['list[0][who]', value],
          ],
        );
        assert.deepEqual(JSON.parse(json!.text), { who: value });
        const inner = /^Email = '((?:[^'\\]|\\[\s\S])*)'$/.exec(soql!.query.get('q')!);
        assert.ok(inner, soql!.query.get('q')!);
        assert.equal(segment!.query.get('segment')!.split('==')[1], encodeURIComponent(value));
        assert.doesNotMatch(segment!.query.get('segment')!, /[;,]/);
        assert.ok(seen.every(({ headers }) => headers['x'] === undefined && headers.authorization === 'Bearer canary'));
      }),
      { numRuns: 60 },
    );
  });
});

test('an address that is not public is never connected to, and redirects are not followed', async () => {
  const addresses = [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    '::ffff:127.0.0.1',
    'fe80::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ];
  for (const address of addresses) {
    const family = address.includes(':') ? 6 : 4;
    // One private address among public ones refuses the name too.
    const way: Way = {
      resolve: () =>
        Promise.resolve([
          { address: '93.184.216.34', family: 4 },
          { address, family },
        ]),
    };
    await shop(
      definition(),
      () => one,
      (at) => assert.rejects(find(at), code('address')),
      { way },
    );
  }
  const bases = [
    'https://127.0.0.1',
    'https://2130706433',
    'https://0x7f.1',
    'https://[::1]',
    'https://[::ffff:7f00:1]',
    'https://169.254.169.254',
  ];
  for (const base of bases)
    await shop(
      definition({ base: `${base}/v1` }),
      () => one,
      (at) => assert.rejects(find(at), code('address')),
      { way: { longest: 5000 } },
    );
  assert.throws(
    () => parseDefinition('x', stringify(definition({ base: 'http://api.example.org' }))),
    code('definition'),
  );
  const lax = definition({
    parameters: { base: { title: 'base', pattern: '^https?://.+$' } },
    base: '{parameter.base}',
  });
  const way: Way = { resolve: () => Promise.resolve([{ address: '93.184.216.34', family: 4 }]), longest: 2000 };
  const connection = { token: 'canary', base: 'http://api.example.org' };
  await shop(
    lax,
    () => one,
    (at) => assert.rejects(find(at), code('address')),
    { connection, way },
  );
  await shop(
    definition(),
    () => ({ status: 307, headers: { location: 'http://127.0.0.1/' } }),
    async (at) => {
      await assert.rejects(find(at), code('redirect'));
      assert.equal(at.served.asked.length, 1);
    },
  );
});

const people = Array.from({ length: 7 }, (_, at) => ({ id: `p${at}`, name: `Person ${at}` }));
const slice = (from: number): Told => ({ status: 200, body: { people: people.slice(from, from + 3) } });

const kinds: Readonly<Record<string, [pages: object, answer: (asked: Asked) => Told]>> = {
  offset: [
    { by: 'offset', first: 0, size: 3, in: 'query', as: 'from' },
    ({ query }) => slice(Number(query.get('from'))),
  ],
  page: [
    { by: 'page', first: 1, size: 3, in: 'query', as: 'page' },
    ({ query }) => slice((Number(query.get('page')) - 1) * 3),
  ],
  cursor: [
    { by: 'cursor', next: '/next', in: 'query', as: 'cursor' },
    ({ query }) => {
      const from = Number(query.get('cursor') ?? 0);
      return { status: 200, body: { people: people.slice(from, from + 3), next: from + 3 < 7 ? from + 3 : null } };
    },
  ],
  'link-header': [
    { by: 'link-header' },
    ({ query }) => {
      const from = Number(query.get('at') ?? 0);
      const link = `</v1/people?at=0>; rel="first", <https://api.example.org/v1/people/x?at=${from + 3}>; rel="next"`;
      return { ...slice(from), headers: from + 3 < 7 ? { link } : {} };
    },
  ],
  address: [
    { by: 'address', next: '/next' },
    ({ query }) => {
      const from = Number(query.get('at') ?? 0);
      return {
        status: 200,
        body: { people: people.slice(from, from + 3), next: from + 3 < 7 ? `/v1/more?at=${from + 3}` : '' },
      };
    },
  ],
};

for (const [kind, [pages, answer]] of Object.entries(kinds))
  test(`pages by ${kind}: all of them, in order, each once`, () =>
    shop(definition({ find: { pages } }), answer, async (at) => {
      assert.deepEqual(
        (await find(at)).map(({ fields }) => fields['name']),
        people.map(({ name }) => name),
      );
      assert.equal(at.served.asked.length, 3);
    }));

test('pages that turn in a circle, or lead to another host with our token, are refused', async () => {
  const cursor = definition({ find: { pages: { by: 'cursor', next: '/next', in: 'query', as: 'cursor' } } });
  await shop(
    cursor,
    () => ({ status: 200, body: { people: [], next: 'again' } }),
    async (at) => {
      await assert.rejects(find(at), code('answer'));
      assert.equal(at.served.asked.length, 2);
    },
  );
  const elsewhere = [
    'https://evil.example.org/',
    '//evil.example.org/',
    'https://api.example.org:8443/',
    'http://api.example.org/',
    'javascript:1',
  ];
  for (const next of elsewhere) {
    const body = { ...(one.body as object), next };
    await shop(
      definition({ find: { pages: { by: 'address', next: '/next' } } }),
      () => ({ status: 200, body }),
      async (at) => {
        await assert.rejects(find(at), code('answer'), next);
        assert.equal(at.served.asked.length, 1);
      },
    );
  }
  // RFC 8288, 3.5: the second link of the example; relations in quotes hold several.
  assert.equal(nextLink('<https://a.example/1>; rel="previous", </2>; title="a, b"; rel="last next"'), '/2');
  assert.equal(nextLink('</3>; rel=next'), '/3');
  assert.equal(nextLink('</4>; rel="nextish"; title="next"'), null);
});

test('lets itself in by every kind of key, and a token that ends early is fetched anew', async () => {
  const connection = { token: 'canary', name: 'user', refresh: 'r' };
  const secrets = { token: { title: 'x' }, name: { title: 'x' }, refresh: { title: 'x' } };
  const basic = `Basic ${Buffer.from('user:canary').toString('base64')}`;
  const ways: [auth: object, fits: (asked: Asked) => boolean][] = [
    [{ kind: 'basic', user: 'name', password: 'token' }, ({ headers }) => headers.authorization === basic],
    [
      { kind: 'key', in: 'header', name: 'X-Api-Key', secret: 'token' },
      ({ headers }) => headers['x-api-key'] === 'canary',
    ],
    [{ kind: 'key', in: 'query', name: 'key', secret: 'token' }, ({ query }) => query.get('key') === 'canary'],
  ];
  for (const [auth, fits] of ways)
    await shop(
      definition({ auth, secrets }),
      (asked) => (fits(asked) ? one : { status: 401 }),
      async (at) => assert.equal((await find(at)).length, 1),
      { connection },
    );

  let tokens = 0;
  const auth = {
    kind: 'refresh-token',
    token: 'https://login.example.org/token',
    id: 'name',
    secret: 'token',
    refresh: 'refresh',
  };
  const answer = ({ host, text, headers }: Asked): Told => {
    if (host !== 'login.example.org') return headers.authorization === 'Bearer t2' ? one : { status: 401 };
    assert.equal(new URLSearchParams(text).get('refresh_token'), 'r');
    return { status: 200, body: { access_token: `t${++tokens}`, expires_in: 3600 } };
  };
  await shop(
    definition({ auth, secrets }),
    answer,
    async (at) => {
      assert.equal((await find(at)).length, 1);
      assert.equal(tokens, 2);
      await find(at);
      assert.equal(tokens, 2, 'kept until it ends');
    },
    { connection },
  );
});

test('a call that may not be sent twice is not, except when it was refused as too early', async () => {
  const erase = (repeat?: string): object => ({
    call: {
      method: 'POST',
      path: '/erase',
      json: { id: '{key.id}', key: '{idempotency}' },
      ...(repeat ? { repeat } : {}),
    },
  });
  const selection = { collection: 'people', keys: ['{"id":"a"}'] };
  for (const [repeat, sent] of [
    [undefined, 1],
    ['never', 1],
    ['key', 5],
    ['safe', 5],
  ] as const)
    await shop(
      definition({ collection: { erase: erase(repeat) } }),
      () => ({ status: 503 }),
      async ({ holding, served }) => {
        await assert.rejects(holding.erase(selection, 'k'), code('failed'));
        assert.equal(served.asked.length, sent, repeat);
        assert.equal(new Set(served.asked.map(({ text }) => text)).size, 1, 'the same key each time');
      },
    );
  await shop(
    definition({ collection: { erase: erase() } }),
    () => ({ status: 200 }),
    async ({ holding, served }) => {
      served.faults.push({ status: 429, headers: { 'retry-after': '1' } });
      assert.deepEqual(await holding.erase(selection, 'k'), { outcome: 'done', count: 1 });
    },
  );
});

test('keeps its pace, and understands a vendor’s own header', async () => {
  await shop(
    definition({ rate: { calls: 2, per: 'PT1S' } }),
    () => one,
    async (at) => {
      for (let turn = 0; turn < 5; turn++) await find(at);
      assert.equal(
        at.slept.reduce((sum, pause) => sum + pause, 0),
        2000,
      );
    },
  );
  const waits = [
    { header: 'X-Reset', as: 'time' },
    { header: 'X-Wait', as: 'seconds' },
  ];
  await shop(
    definition({ waits }),
    () => one,
    async ({ served, slept, ...at }) => {
      served.faults.push(
        { status: 429, headers: { 'x-reset': String(Date.parse('2026-11-22T20:00:05Z') / 1000) } },
        { status: 429, headers: { 'x-wait': '3' } },
      );
      await find(at);
      assert.deepEqual(slept, [5000, 3000]);
      slept.length = 0;
      // RFC 9110, 10.2.3: a date; one that is over means now, and a word means nothing.
      for (const after of ['Sun, 22 Nov 2026 20:00:21 GMT', 'Sun, 22 Nov 2026 19:00:00 GMT', 'soon'])
        served.faults.push({ status: 429, headers: { 'retry-after': after } });
      await find(at);
      assert.deepEqual(slept, [13_000, 0, 1500]);
    },
  );
});

test('what was erased before and what another system’s row is cannot be mixed up', () =>
  shop(
    definition(),
    () => ({ status: 204 }),
    async ({ holding }) => {
      for (const key of [
        '',
        'a',
        '{}',
        '{"id":1}',
        '{"id":""}',
        '{"id":"a","more":"b"}',
        'null',
        '["a"]',
        '{"__proto__":"a"}',
      ])
        await assert.rejects(holding.erase({ collection: 'people', keys: [key] }, 'k'), code('value'), key);
      await assert.rejects(async () => holding.erase({ collection: 'constructor', keys: [] }, 'k'), code('definition'));
      assert.deepEqual(await holding.erase({ collection: 'people', keys: ['{"id":"a"}'] }, 'k'), {
        outcome: 'done',
        count: 1,
      });
    },
  ));

test('a connection that does not fit is refused without repeating a value', () => {
  const parameters = { region: { title: 'region', pattern: '^[a-z]{2}$' } };
  const part = parseDefinition(
    'x',
    stringify(definition({ parameters, base: 'https://{parameter.region}.example.org' })),
  );
  for (const connection of [
    '',
    '[]',
    '"canary"',
    '{"token":"canary"}',
    '{"region":"canary.evil/","token":"t"}',
    '{"region":"eu\\n","token":"canary"}',
    '{"region":"eu"}',
  ])
    assert.throws(
      () => httpHolding({ id: 'shop', definition: part, connection: new Secret(connection), jobs: noJobs }),
      (error) => code('connection')(error) && !/canary/.test(JSON.stringify((error as Problem).told) + String(error)),
      connection,
    );
});

test('a definition is refused for what it may not say, with its place', () => {
  const bad: [part: object, says: RegExp][] = [
    [
      definition({ find: { by: { email: { method: 'GET', path: '/p', query: { q: "name = '{value}'" } } } } }),
      /find\.by\.email\.query: .*must end with one of/,
    ],
    [
      definition({ find: { by: { email: { method: 'GET', path: '/p', query: { q: "n = '{value|lower}'" } } } } }),
      /must end with one of/,
    ],
    [definition({ find: { by: { email: { method: 'GET', path: '/{secret.token}' } } } }), /names nothing/],
    [definition({ find: { by: { email: { method: 'GET', path: '/{value|shout}' } } } }), /no filter “shout”/],
    [definition({ find: { by: { email: { method: 'GET', path: '/{value' } } } }), /brace/],
    [definition({ parameters: { a: { title: 'a', pattern: '[a-z]+' } } }), /from \^ to \$/],
    [definition({ auth: { kind: 'bearer', secret: 'other' } }), /neither a secret nor a parameter/],
    [definition({ collection: { erase: {} } }), /either `call` or `by`/],
    [
      definition({ collection: { erase: { call: { method: 'POST', path: '/e', repeat: 'key' } } } }),
      /does not send \{idempotency\}/,
    ],
    [definition({ surprise: 1 }), /surprise/],
  ];
  for (const [part, says] of bad)
    assert.throws(
      () => parseDefinition('x.yaml', stringify(part)),
      (error) => code('definition')(error) && says.test((error as Problem).told.happened),
      String(says),
    );
  assert.throws(() => parseDefinition('x.yaml', 'id: &a [x]\nb: *a\n'), code('definition'));
  assert.doesNotThrow(() => parseDefinition('x.yaml', stringify(definition())));
});

test('a system of systems.yaml is opened by a ready definition or one of the company’s folder, and by the company’s own kinds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-http-'));
  writeFileSync(join(folder, 'shop.yaml'), stringify(definition()));
  const served = await serve({ answer: () => one });
  const open = (more: object, env: Record<string, string> = { SHOP: '{"token":"canary"}' }): Holding =>
    openHttpSystem(
      { id: 'shop', connector: 'http', connection: 'env:SHOP', definition: 'file:shop.yaml', ...more },
      env,
      folder,
      noJobs,
      { loopbackPort: served.port },
    );
  try {
    const holding = open({ kinds: { 'customer-number': 'email' } });
    const rows = await Array.fromAsync(holding.find({ identifiers: [{ kind: 'customer-number', value: '7' }] }));
    assert.deepEqual(
      rows.map(({ fields }) => fields),
      [{ name: 'Ann' }],
    );
    assert.equal((await open({ definition: 'hubspot' }).describe()).title, 'HubSpot');
    assert.throws(() => open({}, {}), code('connection'));
    for (const bad of ['nothing', 'file:gone.yaml', 'file:../../etc/passwd', 'file:/etc/hostname', undefined])
      assert.throws(() => open({ definition: bad }), code('definition'), bad);
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
});
