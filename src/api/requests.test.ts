// Requests that are wrong, hostile or too many: each is answered as problem details that help, and changes nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { attestations } from '#access';
import { fixedClock } from '#base';
import { api } from './index.ts';
import { ProblemDetails, problemKinds } from './problems.ts';
import { clientNames, limits, meter } from './rate.ts';
import { type Bench, bench, callOf } from './testing.ts';

async function problem(response: Response): Promise<ProblemDetails> {
  assert.equal(response.headers.get('content-type'), 'application/problem+json', await response.clone().text());
  const details = ProblemDetails.parse(await response.json());
  assert.equal(details.status, response.status);
  assert.match(details.instance, /^urn:uuid:[0-9a-f-]{36}$/);
  assert.doesNotMatch(JSON.stringify(details), /node_modules|\.ts:|at Object|select |insert |postgres/i);
  return details;
}
const kindOf = (details: ProblemDetails): string => details.type.split('/').at(-1)!;

async function enter(
  world: Bench,
  key: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return world.ask('POST', '/attestations', key, {
    body,
    headers: { 'idempotency-key': crypto.randomUUID(), ...headers },
  });
}

async function good(world: Bench): Promise<Record<string, unknown>> {
  return (await callOf(world, 'createAttestation')).body as Record<string, unknown>;
}

test('a body that does not fit is told place by place', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const body = await good(world);
  const cases: [string, unknown, string[]][] = [
    ['nothing', {}, ['/promise', '/by', '/statement', '/expiresOn']],
    ['an unknown field', { ...body, enteredBy: 'Mallory' }, ['/enteredBy']],
    ['two unknown fields', { ...body, tenant: 1, id: 2 }, ['/tenant', '/id']],
    ['a field inside', { ...body, file: { name: 'a.pdf', sha256: 'no' } }, ['/file/sha256']],
    ['another type', { ...body, holds: 'yes' }, ['/holds']],
    ['no object', [body], ['']],
    ['a text', '"attestation"', ['']],
    ['null', 'null', ['']],
    ['a day that is none', { ...body, expiresOn: '2027-02-30' }, ['/expiresOn']],
    ['a date with a time', { ...body, expiresOn: '2027-02-03T00:00:00Z' }, ['/expiresOn']],
    ['only white space', { ...body, by: ' \u00a0 ' }, ['/by']],
    ['too long', { ...body, by: 'x'.repeat(201) }, ['/by']],
    ['a NUL', { ...body, by: 'Eva\u0000' }, ['/by']],
    ['an escape', { ...body, statement: '\u001b[31mred' }, ['/statement']],
    ['a line break', { ...body, by: 'Eva\nMaes' }, ['/by']],
    ['half a character', { ...body, by: 'Eva \ud83d' }, ['/by']],
    ['a key of every object', `{"__proto__":{"holds":false},${JSON.stringify(body).slice(1)}`, ['/__proto__']],
    ['a name with a slash and a tilde', { ...body, 'a/b~c': 1 }, ['/a~1b~0c']],
  ];
  for (const [name, sent, places] of cases) {
    const details = await problem(await enter(world, key, sent));
    assert.equal(kindOf(details), 'invalid', name);
    assert.deepEqual(details.errors?.map(({ at }) => at).toSorted(), places.toSorted(), name);
  }
  assert.deepEqual(await attestations(world.store.db, world.home.id), []);
  assert.deepEqual(world.reported, []);
  assert.equal((await enter(world, key, { ...body, by: '  Zoë Ó Brien-李 😀 ' })).status, 201);
  assert.equal((await attestations(world.store.db, world.home.id))[0]?.by, 'Zoë Ó Brien-李 😀');
});

test('what fits and cannot be is refused with the room’s own words and code', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const body = await good(world);
  const measured = world.published.policy.promises.find(({ kind }) => kind === 'policy-may-change')!.id;
  for (const [change, code, says] of [
    [{ expiresOn: '2026-03-10' }, 'access.attestation', /not in the future/],
    [{ expiresOn: '2028-03-11' }, 'access.attestation', /more than 2 years/],
    [{ promise: 'p-of-another-policy-1' }, 'api.refused', /no promise/],
    [{ promise: measured }, 'api.refused', /measures/],
  ] as const) {
    const details = await problem(await enter(world, key, { ...body, ...change }));
    assert.deepEqual([kindOf(details), details.code, details.status], ['refused', code, 422]);
    assert.match(details.detail, says);
  }
  assert.deepEqual(await attestations(world.store.db, world.home.id), []);
});

test('only JSON is taken, and not more than 256 kB of it', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const body = await good(world);
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json-seq',
    'application/json; charset=iso-8859-1',
    'text/json',
    '',
  ])
    assert.equal(
      kindOf(await problem(await enter(world, key, body, { 'content-type': type }))),
      'unsupported-media-type',
      type,
    );
  for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/json;charset="UTF-8"'])
    assert.equal((await enter(world, key, body, { 'content-type': type })).status, 201, type);
  for (const text of ['', '{', '{"a":1', "{'a':1}", '{"a":1}}', 'undefined', 'NaN', '\u0000', '[1,]'])
    assert.equal(kindOf(await problem(await enter(world, key, text))), 'malformed', text);
  const large = JSON.stringify({ ...body, statement: 'x'.repeat(256 * 1024) });
  assert.equal(kindOf(await problem(await enter(world, key, large))), 'too-large');
  const claimed = await enter(world, key, body, { 'content-length': String(256 * 1024 + 1) });
  assert.equal(kindOf(await problem(claimed)), 'too-large');
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  assert.equal(kindOf(await problem(await enter(world, key, deep))), 'invalid');
  assert.deepEqual(world.reported, []);
});

test('addresses that are none, and methods that an address has not', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const nowhere = [
    '',
    '/',
    '/nothing',
    '/policy/',
    '/policy/versions/0',
    '/policy/versions/1.0',
    '/policy/versions/-1',
    '/policy/versions/99999999999',
    '/policy/versions/2',
    '/promises/',
    '/promises/p-',
    '/promises/P-UPPER',
    '/promises/p-x%00y',
    '/promises/../policy/x',
    "/promises/p-x'--",
    '/attestations/1/revoke',
    '/webhooks/not-an-id',
    '//policy',
    '/policy%2fversions',
    '/webhooks/019cb1c4-6a00-7c22-8f00-0a1b2c3d4e5f/deliveries',
    '/%',
    '/%ff',
    '/openapi',
    '/constructor',
    '/__proto__',
  ];
  for (const path of nowhere) {
    const details = await problem(await world.ask('GET', path, key));
    assert.ok(['not-found', 'method-not-allowed'].includes(kindOf(details)), `${path} ${kindOf(details)}`);
    assert.equal(path.startsWith('/webhooks/not') || path.includes('/revoke') ? 405 : 404, details.status, path);
  }
  for (const [method, path, allow] of [
    ['POST', '/policy', 'GET'],
    ['DELETE', '/attestations', 'GET, POST'],
    ['PUT', '/webhooks', 'GET, POST'],
    ['PATCH', '/webhooks/019cb1c4-6a00-7c22-8f00-0a1b2c3d4e5f', 'DELETE'],
    ['OPTIONS', '/prove', 'POST'],
    ['POST', '/openapi.json', 'GET'],
  ] as const) {
    const response = await world.ask(method, path, key);
    assert.equal(response.headers.get('allow'), allow, `${method} ${path}`);
    assert.equal(kindOf(await problem(response)), 'method-not-allowed');
  }
  const head = await world.ask('HEAD', '/policy', key);
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  assert.deepEqual(world.reported, []);
});

test('parameters that are not known, or come twice, are refused and named', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  for (const [path, place] of [
    ['/policy?verbose=1', 'verbose'],
    ['/board?status=broken', 'status'],
    ['/board?state=lost', 'state'],
    ['/board?area=99', 'area'],
    ['/facts?list=__proto__', 'list'],
    ['/attestations?promise=x', 'promise'],
  ]) {
    const details = await problem(await world.ask('GET', path!, key));
    assert.equal(kindOf(details), 'invalid');
    assert.deepEqual(
      details.errors?.map(({ at }) => at),
      [place],
      path,
    );
  }
});

test('taking a word back twice, a webhook that is off, things that are gone: conflicts and absences are told as such', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const { path } = await callOf(world, 'revokeAttestation');
  assert.equal((await world.ask('POST', path, key)).status, 200);
  assert.equal(kindOf(await problem(await world.ask('POST', path, key))), 'conflict');
  const unknown = path.replace(/[0-9a-f]{12}\/revoke$/, '000000000000/revoke');
  assert.equal(kindOf(await problem(await world.ask('POST', unknown, key))), 'not-found');
});

test('an error of our own says nothing of itself, and names its line in the log', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  const noted: [unknown, string][] = [];
  const broken = api({
    ...world.house,
    board: () => Promise.reject(new Error('secret detail of the inside')),
    report: (error, instance) => noted.push([error, instance]),
  });
  const response = await broken.request('http://localhost/api/v1/board', {
    headers: { authorization: `Bearer ${key}` },
  });
  const details = await problem(response);
  assert.equal(details.status, 500);
  assert.doesNotMatch(JSON.stringify(details), /secret detail/);
  assert.equal(noted.length, 1);
  assert.equal(noted[0]?.[1], details.instance);
});

test('answers are of this installation, whatever the request calls it', async (t) => {
  const world = await bench(t);
  const response = await world.app.request('http://evil.example/api/v1/policy', {
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
  });
  assert.doesNotMatch(await response.text(), /evil/);
  const lost = await world.app.request('http://evil.example/api/v1/nothing', { headers: { host: 'evil.example' } });
  assert.doesNotMatch(await lost.text(), /evil/);
});

test('every answer forbids caching by others, sniffing and framing', async (t) => {
  const world = await bench(t);
  const key = await world.key();
  for (const path of ['/policy', '/board', '/nothing', '/attestations?x']) {
    const { headers } = await world.ask('GET', path, key);
    assert.equal(headers.get('cache-control'), 'private, no-store', path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(headers.get('access-control-allow-origin'), null);
    assert.match(headers.get('strict-transport-security') ?? '', /max-age/);
  }
});

test('600 a minute for a key and 60 without: then 429 with the time to wait, and none of it counts against others', async (t) => {
  const world = await bench(t);
  const [key, other] = [await world.key(), await world.key()];
  const open = await world.ask('GET', '/policy', null);
  assert.equal(open.headers.get('ratelimit-policy'), '"open";q=60;w=60');
  assert.equal(open.headers.get('ratelimit'), '"open";r=59;t=60');
  for (let n = 1; n < 60; n++) assert.equal((await world.ask('GET', '/nothing', null)).status, 404);
  const over = await world.ask('GET', '/policy', null);
  assert.equal(over.status, 429);
  assert.equal(over.headers.get('retry-after'), '60');
  assert.equal(kindOf(await problem(over)), 'rate-limited');
  assert.equal((await world.ask('GET', '/policy', 'uph_wrong')).status, 429, 'guessing counts');
  world.clock.advance('PT20S');
  assert.equal((await world.ask('GET', '/policy', null)).headers.get('retry-after'), '40');
  const first = await world.ask('GET', '/policy', key);
  assert.equal(first.headers.get('ratelimit'), '"key";r=599;t=60');
  world.clock.advance('PT40S');
  assert.equal((await world.ask('GET', '/policy', null)).status, 200);
  // A check of everything costs as much as a hundred.
  for (let n = 0; n < 5; n++) assert.equal((await world.ask('POST', '/prove', key)).status, 202);
  assert.equal((await world.ask('POST', '/prove', key)).status, 429);
  assert.equal((await world.ask('GET', '/policy', other)).status, 200);
});

test('the meter allows exactly the quota in each window, for each client', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ client: fc.constantFrom('a', 'b', 'c'), after: fc.nat(9000) }), { maxLength: 300 }),
      (asks) => {
        const clock = fixedClock('2026-03-10T09:00:00Z');
        const { spend } = meter(clock);
        const limit = { name: 'test', quota: 5, window: 10 };
        const allowed = new Map<string, number[]>();
        for (const { client, after } of asks) {
          clock.advance(`PT${(after / 1000).toFixed(3)}S`);
          const now = clock.now().epochMilliseconds;
          const spent = spend(limit, client, 1);
          assert.ok(
            spent.remaining >= 0 &&
              spent.remaining < limit.quota + 1 &&
              spent.reset >= 1 &&
              spent.reset <= limit.window,
          );
          if (spent.allowed) allowed.set(client, [...(allowed.get(client) ?? []), now]);
          else assert.equal(spent.remaining, 0);
        }
        // Fixed windows: never more than two quotas within any one window's length.
        for (const times of allowed.values())
          for (const from of times)
            assert.ok(times.filter((time) => time >= from && time < from + 10_000).length <= 2 * limit.quota);
      },
    ),
  );
});

test('addresses are told apart without being kept: IPv6 by its network, and by the proxy of this machine alone', () => {
  const name = clientNames();
  assert.equal(name('203.0.113.7', undefined), name('203.0.113.7', undefined));
  assert.notEqual(name('203.0.113.7', undefined), name('203.0.113.8', undefined));
  assert.equal(name('203.0.113.7', undefined), name('::ffff:203.0.113.7', undefined));
  assert.equal(name('2001:db8:1:2::1', undefined), name('2001:db8:1:2:ffff:ffff:ffff:ffff', undefined));
  assert.equal(name('2001:0db8:0001:0002::1', undefined), name('2001:db8:1:2::9', undefined));
  assert.notEqual(name('2001:db8:1:2::1', undefined), name('2001:db8:1:3::1', undefined));
  assert.equal(
    name('203.0.113.7', '198.51.100.1'),
    name('203.0.113.7', '198.51.100.2'),
    'a stranger cannot choose his name',
  );
  assert.equal(name('127.0.0.1', '9.9.9.9, 198.51.100.1'), name('::1', '198.51.100.1'));
  assert.equal(name('127.0.0.1', 'nonsense'), name('127.0.0.1', undefined));
  assert.doesNotMatch(name('203.0.113.7', undefined), /203/);
  assert.notEqual(
    clientNames()('203.0.113.7', undefined),
    name('203.0.113.7', undefined),
    'the key ends with the process',
  );
});

test('the meter’s memory is bounded: with too many clients at once the first are forgotten', () => {
  const { spend } = meter(fixedClock('2026-03-10T09:00:00Z'), 3);
  for (const client of ['a', 'b', 'c']) assert.equal(spend(limits.open, client, 1).remaining, 59);
  assert.equal(spend(limits.open, 'a', 1).remaining, 58, 'three are told apart');
  spend(limits.open, 'd', 1);
  assert.equal(spend(limits.open, 'c', 1).remaining, 58);
  assert.equal(spend(limits.open, 'a', 1).remaining, 59, 'the one seen first was forgotten');
});

test('every kind of problem has a title, a meaning and a status that a client can tell from success', () => {
  for (const [kind, { status, title, meaning }] of Object.entries(problemKinds)) {
    assert.match(kind, /^[a-z-]+$/);
    assert.ok(status >= 400 && title.length > 5 && meaning.endsWith('.'), kind);
  }
});
