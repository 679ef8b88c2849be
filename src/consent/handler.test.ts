// What is taken down of a choice, and what is refused: asked of the handler, looked up in a real database.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { readEntry } from '#ledger';
import { withTenant } from '#store';
import { rowsOf } from '#store/testing';
import { choiceIn } from '#wire';
import { addSite, removeSite } from './sites.ts';
import { tokenFor } from './tokens.ts';
import { type ConsentBench, address, answersTo, consentBench, newSecret, shop } from './testing.ts';

const rows = ({ store, tenant }: ConsentBench, id = tenant) =>
  withTenant(store.db, id, (trx) => trx.selectFrom('consent_choice').selectAll().execute());

/** Entries of the ledger about choices, in their order. */
const entries = async ({ ledger, tenant }: ConsentBench) => {
  await ledger.sequence(tenant);
  return (await ledger.entries(tenant, 0, 1000))
    .map(({ entry }) => readEntry(entry))
    .filter(({ data }) => 'choice' in data);
};

const codeOf = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { problem: { code: string } }).problem.code;

const setCookie = (answer: Response): string => answer.headers.get('set-cookie') ?? '';

test('a choice: a row, an entry of the ledger with each purpose, a cookie from the server', async (t) => {
  const bench = await consentBench(t);
  const { notice } = bench.shown();
  const body = await bench.good({
    action: 'choose',
    answers: { ...answersTo(notice, false), statistics: { mark: 'stat-00a', granted: true, without: ['windgauge'] } },
    layer: 2,
  });
  bench.clock.advance('PT40S');
  const agent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile/15E148 Safari/604.1';
  const answer = await bench.post(body, { 'user-agent': agent, 'x-forwarded-for': '203.0.113.77', 'sec-gpc': '1' });
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('access-control-allow-origin'), shop);
  assert.equal(answer.headers.get('access-control-allow-credentials'), 'true');
  const { choice, receipt } = (await answer.json()) as { choice: { at: number; secret: string }; receipt: string };
  assert.equal(choice.at, Date.parse('2026-03-10T09:00:40Z') / 1000, 'the time is the server’s');
  assert.match(receipt, /^https:\/\/privacy\.fenwick\.example\/upheld\/receipt\/[0-9a-f]{64}$/);

  const [value = '', ...attributes] = setCookie(answer).split('; ');
  // 10 March to 10 September: 184 days.
  assert.deepEqual(attributes, [
    'Path=/',
    `Max-Age=${184 * 86400}`,
    'SameSite=Lax',
    'Secure',
    'Domain=fenwick.example',
  ]);
  assert.deepEqual(choiceIn(value.slice('upheld='.length)), choice);

  const [row, ...more] = await rows(bench);
  assert.equal(more.length, 0);
  assert.equal(row!.at, '2026-03-10T09:00:40.000Z');
  assert.equal(row!.viewed_at, '2026-03-10T09:00:00.000Z');
  assert.deepEqual([row!.site, row!.policy, row!.language, row!.layer], [shop, 1, 'en', 2]);
  assert.deepEqual(
    [row!.action, row!.method, row!.gpc, row!.signal, row!.device],
    ['choose', 'script', false, true, 'phone'],
  );
  assert.deepEqual(row!.answers, body.answers);
  const [entry] = await entries(bench);
  assert.equal(entry!.kind, 'consent.given');
  assert.equal(entry!.at, '2026-03-10T09:00:40.000Z');
  const { data } = entry!;
  assert.deepEqual(
    [data['statistics'], data['statistics purpose.measuring'], data['statistics without']],
    [true, true, 'windgauge'],
  );
  assert.deepEqual([data['marketing'], data['marketing purpose.ads']], [false, false], 'refused ones too');
  assert.deepEqual([data['texts'], data['policy'], data['layer']], [body.texts, 1, 2]);

  // Neither the secret nor anything of who it was.
  const all = (await rowsOf(bench.store.db, bench.tenant)) + JSON.stringify(await entries(bench));
  for (const word of [body.secret, '203.0.113', 'iPhone', 'Safari', 'Mozilla']) assert.ok(!all.includes(word), word);
  assert.ok(all.includes('windgauge'), 'the look sees what is there');
});

test('given, refused, changed, withdrawn, objected: each is a row and an entry, none in place of another', async (t) => {
  const bench = await consentBench(t);
  let previous: string | undefined;
  const say = async (change: Parameters<ConsentBench['good']>[0]) => {
    const body = await bench.good({ ...change, ...(previous === undefined ? {} : { previous }) });
    assert.equal((await bench.post(body)).status, 201, JSON.stringify(change));
    previous = body.secret;
    bench.clock.advance('PT1M');
  };
  await say({ action: 'accept' });
  await say({ action: 'withdraw' });
  await say({ action: 'choose', answers: answersTo(bench.shown().notice, false) });
  await say({ action: 'refuse' });
  await say({ action: 'gpc', gpc: true, answers: { marketing: { mark: 'mark-00a', granted: false, without: [] } } });
  const kinds = (await entries(bench)).map(({ kind }) => kind);
  assert.deepEqual(kinds, [
    'consent.given',
    'consent.withdrawn',
    'consent.changed',
    'consent.refused',
    'consent.objected',
  ]);
  const found = (await (await bench.get('/upheld/choices', { origin: shop, 'upheld-secret': previous! })).json()) as {
    choices: { action: string; previous: string | null; id: string }[];
  };
  assert.deepEqual(
    found.choices.map(({ action }) => action),
    ['gpc', 'refuse', 'choose', 'withdraw', 'accept'],
  );
  assert.deepEqual(
    found.choices.slice(0, 4).map((one) => one.previous),
    found.choices.slice(1).map(({ id }) => id),
  );
});

test('the same post again is the same choice; another one under its id is refused', async (t) => {
  const bench = await consentBench(t);
  const body = await bench.good({ action: 'refuse' });
  const first = await bench.post(body);
  bench.clock.advance('PT5M');
  // The answer was lost on the way: sent again, with another token and the time that it was made.
  const again = await bench.post({ ...body, token: await bench.token(), claimedAt: '2026-03-10T09:05:00.000Z' });
  assert.deepEqual([again.status, await again.json()], [first.status, await first.json()]);
  const other = await bench.post({ ...body, action: 'accept', answers: answersTo(bench.shown().notice, true) });
  assert.deepEqual([other.status, await codeOf(other), setCookie(other)], [409, 'consent.other', '']);
  assert.equal((await rows(bench)).length, 1);

  const burst = await bench.good();
  const sent = [burst, burst, { ...burst, action: 'refuse', answers: answersTo(bench.shown().notice, false) }, burst];
  const statuses = (await Promise.all(sent.map((one) => bench.post(one)))).map(({ status }) => status);
  assert.deepEqual(statuses, [201, 201, 409, 201]);
  assert.equal((await rows(bench)).length, 2);
  assert.equal((await entries(bench)).length, 2);
});

test('sixteen first visitors at once: sixteen choices, one notice a language, sixteen entries', async (t) => {
  const bench = await consentBench(t);
  const bodies = await Promise.all(Array.from({ length: 16 }, () => bench.good()));
  const statuses = (await Promise.all(bodies.map((body) => bench.post(body)))).map(({ status }) => status);
  assert.deepEqual(new Set(statuses), new Set([201]));
  const { rows: counts } = await withTenant(bench.store.db, bench.tenant, (trx) =>
    sql<{ choices: number; notices: number }>`select (select count(*)::int from upheld.consent_choice) as choices,
      (select count(*)::int from upheld.consent_notice) as notices`.execute(trx),
  );
  assert.deepEqual(counts, [{ choices: 16, notices: 2 }]);
  const said = await entries(bench);
  assert.equal(new Set(said.map(({ data }) => data['choice'])).size, 16);
});

test('forged, old, foreign and crooked posts are refused, and nothing is written', async (t) => {
  const bench = await consentBench(t);
  const body = await bench.good();
  const [yes, no] = [answersTo(bench.shown().notice, true), answersTo(bench.shown().notice, false)];
  const signed = (secret: string, said: string) =>
    `${said}.${createHmac('sha256', secret).update(`upheld consent token\n${bench.tenant}\n${shop}\n${said}`).digest('base64url')}`;
  const said = body.token.split('.').slice(0, 4).join('.');
  assert.equal(signed('a secret that only tests have', said), body.token, 'the forger knows the form');
  const secret = () => bench.house.secret();
  const at = bench.clock.now().epochMilliseconds;
  const view = { tenant: bench.tenant, origin: shop, policy: 1, at };
  const cases: readonly [string, object, Record<string, string | null>, number, string][] = [
    ['no token', { token: undefined }, {}, 422, 'invalid'],
    ['a token signed by somebody else', { token: signed('guessed', said) }, {}, 403, 'foreign'],
    ['a changed token', { token: body.token.replace('.1.', '.2.') }, {}, 403, 'foreign'],
    ['a token of another origin', { token: await bench.token('https://marram.example') }, {}, 403, 'foreign'],
    [
      'a token from tomorrow',
      { token: tokenFor(await secret(), { ...view, at: at + 86_400_000 }) },
      {},
      403,
      'foreign',
    ],
    [
      'a page that was open for a day',
      { token: tokenFor(await secret(), { ...view, at: at - 86_400_000 }) },
      {},
      409,
      'changed',
    ],
    ['an origin that nobody registered', {}, { origin: 'https://evil.example' }, 403, 'foreign'],
    ['an origin that only looks like ours', {}, { origin: `${shop}.evil.example` }, 403, 'foreign'],
    ['http instead of https', {}, { origin: shop.replace('https', 'http') }, 403, 'foreign'],
    ['another company’s origin', {}, { origin: 'https://marram.example' }, 403, 'foreign'],
    ['no origin', {}, { origin: null }, 403, 'foreign'],
    ['a hidden origin of another site', {}, { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403, 'foreign'],
    ['a wrong site key', {}, { 'upheld-site-key': 'uphs_guess' }, 403, 'foreign'],
    ['another company’s site key', {}, { 'upheld-site-key': bench.otherKey }, 403, 'foreign'],
    ['text instead of JSON', {}, { 'content-type': 'text/plain' }, 422, 'invalid'],
    ['a field of its own', { givenAt: 0 }, {}, 422, 'invalid'],
    ['a company of its own', { tenant: bench.other }, {}, 422, 'invalid'],
    ['a short secret', { secret: 'abc' }, {}, 422, 'invalid'],
    ['a category left out', { answers: { statistics: yes.statistics } }, {}, 422, 'invalid'],
    ['nothing answered', { answers: {} }, {}, 422, 'invalid'],
    ['a category that is not asked about', { answers: { ...yes, preferences: yes.statistics } }, {}, 409, 'changed'],
    ['a name of Object’s', { answers: { ...yes, constructor: yes.statistics } }, {}, 422, 'invalid'],
    [
      'a mark that was not shown',
      { answers: { ...yes, marketing: { ...yes.marketing, mark: 'mark-00x' } } },
      {},
      409,
      'changed',
    ],
    [
      'a vendor that is not there',
      { action: 'choose', answers: { ...yes, marketing: { ...yes.marketing, without: ['acme'] } } },
      {},
      422,
      'invalid',
    ],
    ['an acceptance of a part', { answers: { statistics: yes.statistics } }, {}, 422, 'invalid'],
    ['a refusal of a part', { action: 'refuse', answers: { statistics: no.statistics } }, {}, 422, 'invalid'],
    ['a choice of nothing', { action: 'choose', answers: {} }, {}, 422, 'invalid'],
    ['a refusal that grants', { action: 'refuse' }, {}, 422, 'invalid'],
    ['a withdrawal that grants', { action: 'withdraw' }, {}, 422, 'invalid'],
    ['an acceptance that refuses', { answers: no }, {}, 422, 'invalid'],
    ['a signal that grants', { action: 'gpc', gpc: true }, {}, 422, 'invalid'],
    ['a signal that was not there', { action: 'gpc', answers: no }, {}, 422, 'invalid'],
    ['texts that were never shown', { texts: 'A'.repeat(43) }, {}, 409, 'changed'],
    ['texts of another language', { language: 'fr' }, {}, 422, 'invalid'],
    ['a layer that is not there', { layer: 3 }, {}, 422, 'invalid'],
    ['made before the page was there', { claimedAt: '1970-01-01T00:00:00Z' }, {}, 422, 'claimed'],
    ['made tomorrow', { claimedAt: '2026-03-11T09:00:00Z' }, {}, 422, 'claimed'],
    ['made in 2100', { claimedAt: '2100-01-01T00:00:00Z' }, {}, 422, 'claimed'],
    ['a time that is none', { claimedAt: 'yesterday' }, {}, 422, 'invalid'],
    ['too much', { answers: { ...yes, pad: 'x'.repeat(20_000) } }, {}, 413, 'large'],
  ];
  for (const [what, change, headers, status, code] of cases) {
    const answer = await bench.post({ ...body, ...change }, headers);
    assert.deepEqual([answer.status, await codeOf(answer), setCookie(answer)], [status, `consent.${code}`, ''], what);
  }
  assert.equal((await bench.post('{"token"')).status, 422);
  assert.equal((await rows(bench)).length + (await rows(bench, bench.other)).length, 0);
  assert.deepEqual(bench.reported, []);
  assert.equal((await bench.post(body)).status, 201, 'the same post, uncrooked');
});

test('a page that showed something else looks again; what was chosen offline counts for what was shown then', async (t) => {
  const bench = await consentBench(t);
  const body = await bench.good({ action: 'refuse' });
  await bench.post(await bench.good());
  await bench.change();
  const late = await bench.post(body);
  assert.equal(late.status, 409);
  const { token, policy } = (await late.json()) as { token: string; policy: number };
  assert.equal(policy, 2);
  assert.equal(
    (await bench.post({ ...(await bench.good()), token })).status,
    201,
    'the new token opens the new notice',
  );

  const queued = await bench.post({ ...body, claimedAt: '2026-03-10T09:00:02Z' });
  assert.equal(queued.status, 201);
  const row = (await rows(bench)).find(({ claimed_at }) => claimed_at !== null)!;
  assert.deepEqual([row.policy, row.claimed_at, row.at], [1, '2026-03-10T09:00:02.000Z', '2026-03-10T09:00:03.000Z']);
  const entry = (await entries(bench)).find(({ data }) => 'claimed' in data)!;
  assert.deepEqual([entry.data['claimed'], entry.at], ['2026-03-10T09:00:02.000Z', '2026-03-10T09:00:03.000Z']);

  bench.clock.advance('P8D');
  assert.equal((await bench.post({ ...body, secret: newSecret(), claimedAt: '2026-03-10T09:00:02Z' })).status, 409);
});

test('nobody but who shows the secret reads a choice, from a page that may; nobody changes or removes one', async (t) => {
  const bench = await consentBench(t);
  const body = await bench.good();
  const done = await bench.post(body);
  const { receipt } = (await done.json()) as { receipt: string };
  const path = new URL(receipt).pathname;
  const cookie = setCookie(done).split(';')[0]!;
  const choicesFor = async (headers: Record<string, string>) =>
    ((await (await bench.get('/upheld/choices', headers)).json()) as { choices?: unknown[] }).choices?.length;
  assert.equal(await choicesFor({ origin: shop, cookie }), 1);
  assert.equal(await choicesFor({ origin: shop, 'upheld-secret': body.secret }), 1);
  assert.equal(await choicesFor({ origin: shop }), 0);
  assert.equal(await choicesFor({ origin: shop, 'upheld-secret': newSecret() }), 0);
  assert.equal(await choicesFor({ origin: 'https://marram.example', cookie }), 0, 'another company’s site');
  assert.equal(await choicesFor({ origin: 'https://evil.example', cookie }), undefined);
  const foreign = await bench.get('/upheld/choices', { origin: 'https://evil.example', cookie });
  assert.deepEqual([foreign.status, foreign.headers.get('access-control-allow-origin')], [403, null]);
  for (const headers of [{ origin: shop }, { origin: shop, 'upheld-secret': newSecret() }])
    assert.equal((await bench.get(path, headers)).status, 404);
  assert.equal((await bench.get(path, { origin: shop, cookie })).status, 202);
  // Its public id is not its secret.
  const id = path.split('/').at(-1)!;
  assert.equal(await choicesFor({ origin: shop, 'upheld-secret': id.slice(0, 22) }), 0);

  for (const method of ['PUT', 'PATCH', 'DELETE'])
    assert.equal(
      (await bench.handler(new Request(receipt, { method, headers: { origin: shop, cookie } })))?.status,
      405,
    );
  const { db } = bench.store;
  for (const change of [
    sql`update upheld.consent_choice set action = 'accept'`,
    sql`delete from upheld.consent_choice`,
    sql`update upheld.consent_notice set language = 'de'`,
    sql`delete from upheld.consent_notice`,
  ])
    await assert.rejects(
      withTenant(db, bench.tenant, (trx) => change.execute(trx)),
      ({ code }: { code: string }) => code === '42501' || code === '23001',
    );
  assert.equal((await rows(bench)).length, 1);
});

test('an outage turns no refusal into a grant: no cookie, no answer but that it failed', async (t) => {
  const bench = await consentBench(t);
  const body = await bench.good({ action: 'refuse' });
  // Known from now on: the outage comes in the midst of recording.
  assert.equal((await bench.post(await bench.good())).status, 201);
  await bench.store.close();
  const answer = await bench.post(body);
  assert.deepEqual([answer.status, setCookie(answer), answer.headers.get('retry-after')], [503, '', '5']);
  assert.equal(await codeOf(answer), 'consent.outage');
  assert.equal(bench.reported.length, 1);
});

test('a plain form, without a script: recorded, and back to a place of the same site', async (t) => {
  const bench = await consentBench(t);
  const { texts } = bench.shown();
  const fields = async () => ({ token: await bench.token(), layer: '1', language: 'en', texts: texts[0]!.texts });
  const back = async (path: string) =>
    (await bench.form({ ...(await fields()), action: 'refuse', back: path })).headers.get('location');
  const answer = await bench.form({
    ...(await fields()),
    action: 'choose',
    grant: ['statistics/windgauge'],
    back: '/kites?size=2#top',
  });
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, `${shop}/kites?size=2#top`]);
  assert.deepEqual(choiceIn(setCookie(answer).split(';')[0]!.slice('upheld='.length))?.answers, {
    statistics: { mark: 'stat-00a', granted: true, without: ['kiteometer'] },
    marketing: { mark: 'mark-00a', granted: false, without: [] },
  });
  for (const elsewhere of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '',
  ])
    assert.equal(await back(elsewhere), `${shop}/`, elsewhere);
  assert.deepEqual(
    (await rows(bench)).map(({ method }) => method),
    Array(8).fill('form'),
  );

  // “Accept all” under Global Privacy Control leaves out what the browser objects to, as the page says.
  const objecting = await bench.form({ ...(await fields()), action: 'accept', gpc: '1' });
  const { answers } = choiceIn(setCookie(objecting).split(';')[0]!.slice('upheld='.length))!;
  assert.deepEqual([answers.statistics?.granted, answers.marketing?.granted], [true, false]);

  const twice = { ...(await fields()), action: 'accept', secret: newSecret() };
  await bench.form(twice);
  await bench.form(twice);
  assert.equal((await rows(bench)).length, 10);
  // A page that asks for no referrer: its browser hides the origin, and says that it is the same.
  const hidden = { origin: 'null', 'sec-fetch-site': 'same-origin', 'upheld-site-key': bench.key };
  assert.equal((await bench.form({ ...(await fields()), action: 'accept' }, hidden)).status, 303);
  const refused = await bench.form(
    { ...(await fields()), action: 'accept' },
    { origin: 'https://evil.example', 'accept-language': 'nl' },
  );
  assert.equal(refused.status, 403);
  assert.match(await refused.text(), /^Dit verzoek komt niet van een pagina/);
});

test('by a site’s own server: whose key it shows, with the origin of the page', async (t) => {
  const bench = await consentBench(t);
  const keyed = { 'upheld-site-key': bench.key };
  const { token } = (await (await bench.get('/upheld/token', keyed)).json()) as { token: string };
  const answer = await bench.post({ ...(await bench.good()), token }, keyed);
  assert.equal(((await answer.json()) as { receipt: string }).receipt.startsWith(`${shop}/upheld/receipt/`), true);
  // Pages of Upheld itself, of the company whose address it is.
  const own = await bench.get('/upheld/token', {});
  const ours = { ...(await bench.good()), token: ((await own.json()) as { token: string }).token };
  const done = await bench.post(ours, { origin: address });
  assert.deepEqual([done.status, /Domain/.test(setCookie(done))], [201, false]);

  await removeSite(bench.store.db, bench.tenant, shop, bench.clock);
  bench.clock.advance('PT3S');
  assert.equal((await bench.get('/upheld/token', keyed)).status, 403);
  assert.equal((await bench.get('/upheld/token')).status, 403);
});

test('a school behind one address comes through; a flood of one network waits and is told for how long, nobody else does', async (t) => {
  const bench = await consentBench(t);
  const from = async (network: string | null, path: string, init: RequestInit = {}): Promise<Response> =>
    (await bench.handler(new Request(`${address}${path}`, { headers: { origin: shop }, ...init }), network))!;
  const headers = { origin: shop, 'content-type': 'application/json' };
  const choose = async (network: string | null, more = {}): Promise<Response> => {
    const body = JSON.stringify({ ...(await bench.good()), secret: newSecret() });
    return from(network, '/upheld/choice', { method: 'POST', headers: { ...headers, ...more }, body });
  };
  // 500 first visitors in the same second, each with a token and a choice.
  for (let visitor = 0; visitor < 500; visitor++)
    assert.equal((await from('198.51.100.7', '/upheld/token')).status, 200);
  assert.deepEqual(
    new Set(await Promise.all(Array.from({ length: 500 }, async () => (await choose('198.51.100.7')).status))),
    new Set([201]),
  );
  const before = (await rows(bench)).length;
  let asked = 0;
  while ((await from('198.51.100.7', '/upheld/token')).status === 200 && asked < 5_000) asked += 1;
  assert.equal(asked, 1_000, 'two thousand at once, and no more');
  const refused = await choose('198.51.100.7', { 'accept-language': 'fr' });
  assert.deepEqual([refused.status, refused.headers.get('retry-after'), setCookie(refused)], [429, '1', '']);
  assert.equal(refused.headers.get('access-control-allow-origin'), shop);
  const { problem } = (await refused.json()) as { problem: Record<string, string> };
  assert.equal(problem['code'], 'consent.busy');
  assert.match(problem['happened']!, /^Un très grand nombre/);
  const form = await from('198.51.100.7', '/upheld/choice', {
    method: 'POST',
    headers: { origin: shop },
    body: new URLSearchParams({ action: 'refuse' }),
  });
  assert.deepEqual([form.status, (await form.text()).split('\n').length], [429, 4], 'three sentences for a form');
  assert.equal((await rows(bench)).length, before, 'nothing was recorded');
  assert.equal((await choose('203.0.113.9')).status, 201, 'somebody else');
  assert.equal((await choose(null)).status, 201, 'nobody who can be told apart');
  const keyed = { 'upheld-site-key': bench.key };
  const { token } = (await (await bench.get('/upheld/token', keyed)).json()) as { token: string };
  const body = JSON.stringify({ ...(await bench.good()), token });
  const own = { method: 'POST', headers: { ...headers, ...keyed }, body };
  assert.equal(
    (await from('198.51.100.7', '/upheld/choice', own)).status,
    201,
    'a site’s own server, for its visitors',
  );
  const wrong = { ...own, headers: { ...own.headers, 'upheld-site-key': 'uphs_guessed' } };
  assert.equal((await from('198.51.100.7', '/upheld/choice', wrong)).status, 403);
  bench.clock.advance('PT1S');
  assert.equal((await choose('198.51.100.7')).status, 201);
  // Nothing of the network is written down.
  assert.ok(!(await rowsOf(bench.store.db, bench.tenant)).includes('198.51.100'));
});

test('an answer ends the cookies that it does not grant: those that came along and that the notice names, and no others', async (t) => {
  const bench = await consentBench(t);
  const sent = async (change: Parameters<ConsentBench['good']>[0], cookie: string, headers = {}) =>
    (await bench.post(await bench.good(change), { cookie, ...headers })).headers.getSetCookie().slice(1);
  const keyed = { 'upheld-site-key': bench.key };
  const carried = '_kite=1; basket=2; upheld=3; upheld-session=4; _kiteb=5; a b=6; ;=; _kite';
  const domains = ['', '; Domain=shop.fenwick.example', '; Domain=fenwick.example'];
  assert.deepEqual(
    await sent({ action: 'refuse' }, carried, keyed),
    domains.flatMap((domain) =>
      ['; Secure', '; Secure; SameSite=None; Partitioned'].map((kind) => `_kite=; Max-Age=0; Path=/${domain}${kind}`),
    ),
  );
  assert.deepEqual(await sent({ action: 'accept' }, carried, keyed), [], 'all of it is granted');
  const without = answersTo(bench.shown().notice, true);
  const choose = { ...without, statistics: { ...without.statistics!, without: ['kiteometer'] } };
  assert.equal((await sent({ action: 'choose', answers: choose }, carried, keyed)).length, 6, 'the vendor is refused');
  assert.deepEqual(await sent({ action: 'refuse' }, 'basket=2'), []);
  const own = await sent({ action: 'refuse' }, carried);
  assert.ok(own.length > 0 && own.every((one) => !one.includes('shop.')), 'asked at Upheld’s own host: there');
});

test('preflights and other methods: exactly for registered origins', async (t) => {
  const bench = await consentBench(t);
  const ask = async (path: string, method: string, origin: string) =>
    (await bench.handler(new Request(`${address}${path}`, { method, headers: { origin } })))!;
  const yes = await ask('/upheld/choice', 'OPTIONS', shop);
  assert.deepEqual(
    [yes.status, yes.headers.get('access-control-allow-origin'), yes.headers.get('access-control-allow-methods')],
    [204, shop, 'POST, OPTIONS'],
  );
  const no = await ask('/upheld/choice', 'OPTIONS', 'https://evil.example');
  assert.deepEqual([no.status, no.headers.get('access-control-allow-origin')], [403, null]);
  const head = await ask('/upheld/token', 'HEAD', shop);
  assert.deepEqual([head.status, await head.text()], [200, '']);
  assert.equal((await ask('/upheld/choice', 'GET', shop)).headers.get('allow'), 'POST, OPTIONS');
  assert.equal(await bench.handler(new Request(`${address}/policy`)), null);
  assert.equal(await bench.handler(new Request(`${address}/upheld/tokens`)), null);
});

test('sites: origins as browsers write them, cookie domains of their own, one company each', async (t) => {
  const bench = await consentBench(t);
  const add = (origin: string, cookieDomain: string | null = null) =>
    addSite(bench.store.db, bench.other, { origin, cookieDomain }, bench.clock);
  const refused = (code: string) => (error: { code?: string }) => error.code === code;
  for (const origin of ['marram.example', 'https://marram.example/shop', 'ftp://marram.example', 'null', '*'])
    await assert.rejects(add(origin), refused('consent.origin'), origin);
  for (const domain of ['example', 'fenwick.example', 'arram.example', 'marram.example; Secure', '127.0.0.1'])
    await assert.rejects(add('https://www.marram.example', domain), refused('consent.cookie-domain'), domain);
  await assert.rejects(add(shop), refused('consent.known-site'));
  const { site } = await add('HTTPS://WWW.Marram.example/', '.marram.example');
  assert.deepEqual(site, { origin: 'https://www.marram.example', tenant: bench.other, cookieDomain: 'marram.example' });
  assert.equal(await removeSite(bench.store.db, bench.other, shop, bench.clock), false, 'another company’s');
});
