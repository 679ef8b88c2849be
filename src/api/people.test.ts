// People through the API: what a purpose opens, what no program may do, what is never kept in clear, and requests that are sent twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '#base';
import { withTenant } from '#store';
import { accesses, declareType, savePerson } from '#vault';
import { seal } from './delivery/seal.ts';
import { ProblemDetails, kindOf, problemKinds } from './problems.ts';
import { type Bench, bench, forHouse, personIn, policyText, ticket } from './testing.ts';

const purposes =
  '\nWe use your name and e-mail address to process your orders. We use your e-mail address to send you our newsletter.\n';

/** A bench whose policy declares purposes, their ids, and ways to ask. */
async function setting(t: Parameters<typeof bench>[0]) {
  const world = await bench(t);
  const { policy } = await world.publishText(policyText('Fenwick Kites Ltd', purposes));
  const [orders, newsletter] = policy.purposes.map(({ id }) => id);
  assert.ok(orders !== undefined && newsletter !== undefined, 'the policy declares two purposes');
  const key = await world.key();
  let count = 0;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    world.ask('POST', path, key, { body, headers: { 'idempotency-key': `"p${++count}"`, ...headers } });
  const get = (path: string) => world.ask('GET', path, key);
  return { world, orders, newsletter, key, post, get };
}

async function refused(response: Response, status: number, code?: string): Promise<ProblemDetails> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  const problem = ProblemDetails.parse(JSON.parse(text));
  if (code !== undefined) assert.equal(problem.code, code);
  return problem;
}

const made = async (response: Response): Promise<{ id: string; was?: string }> => {
  const text = await response.text();
  assert.equal(response.status, 201, text);
  return JSON.parse(text) as { id: string };
};

const contact = { 'given-name': 'Adelheid', email: 'adelheid@kites.example' };

test('a purpose opens what was collected for it, and nothing else; each access says whose key it was', async (t) => {
  const { world, orders, newsletter, post, get } = await setting(t);
  const { id } = await made(await post('/subjects', { purpose: orders, contact }));
  const person = (await (await get(`/subjects/${id}?purpose=${orders}`)).json()) as { contact: unknown };
  assert.deepEqual(person.contact, contact);
  const other = (await (await get(`/subjects/${id}?purpose=${newsletter}`)).json()) as {
    contact: unknown;
    records: { withheld: string[] }[];
  };
  assert.deepEqual(other.contact, {});
  assert.deepEqual(other.records[0]!.withheld.toSorted(), ['email', 'given-name']);
  await refused(await get(`/subjects/${id}?purpose=purpose.profiling`), 403, 'vault.purpose');
  await refused(await get(`/subjects/${id}`), 422);
  const log = await accesses(await world.house.vault(), world.home.id, { limit: 10 });
  assert.ok(log.every(({ principal }) => /^key:[0-9a-f-]{36}$/.test(principal)));
  assert.deepEqual(log.map(({ act }) => act).toSorted(), ['read', 'read', 'refused', 'write']);
  assert.deepEqual(world.reported, []);
});

test('a search finds by address, by organisation and by queryable fields of this company alone; all else is refused by name', async (t) => {
  const { world, post } = await setting(t);
  const mine = await personIn(world, world.home);
  const theirs = await personIn(world, world.other, 'Marram');
  const purpose = 'law:rights';
  const found = async (body: object) =>
    ((await (await post('/subjects/search', { purpose, ...body })).json()) as { items: { id: string }[] }).items.map(
      ({ id }) => id,
    );
  assert.deepEqual(await found({ email: mine.email.toUpperCase() }), [mine.subject]);
  assert.deepEqual(await found({ email: theirs.email }), []);
  assert.deepEqual(await found({ organisation: 'wendel &' }), [mine.subject]);
  assert.deepEqual(await found({ organisation: 'w%' }), [], 'a sign of LIKE is a letter');
  assert.deepEqual(await found({ record: { type: 'ticket', where: { state: 'open' } } }), [mine.subject]);
  assert.deepEqual(await found({ record: { type: 'ticket', where: { state: 'closed' } } }), []);
  const sealed = await post('/subjects/search', {
    purpose,
    record: { type: 'ticket', where: { body: 'Wendel asks.' } },
  });
  assert.match((await refused(sealed, 422, 'vault.not-queryable')).next, /ticket\.state/);
  await refused(await post('/subjects/search', { purpose }), 422);
  await refused(await post('/subjects/search', { purpose, email: 'a@b.example', phone: '+32 2 555 01 23' }), 422);
});

test('what was collected for one purpose is not found by searching for another', async (t) => {
  const { world, orders, newsletter, post } = await setting(t);
  await declareType(await world.house.vault(), world.home.id, ticket, 'test');
  const { id } = await made(await post('/subjects', { purpose: orders, contact }));
  await made(await post(`/subjects/${id}/records`, { purpose: orders, type: 'ticket', values: { state: 'open' } }));
  const count = async (purpose: string) => {
    const body = { purpose, record: { type: 'ticket', where: { state: 'open' } } };
    return ((await (await post('/subjects/search', body)).json()) as { items: unknown[] }).items.length;
  };
  assert.deepEqual([await count(orders), await count(newsletter)], [1, 0]);
});

test('pages of people: each once, though others come and go', async (t) => {
  const { world, get } = await setting(t);
  const vault = await world.house.vault();
  const origin = { source: 'provided', channel: 'test' } as const;
  const ids: string[] = [];
  for (let n = 0; n < 7; n++) {
    world.clock.advance('PT1S');
    ids.unshift((await savePerson(vault, forHouse(world.home), { contact: { city: `${n}` }, origin })).id);
  }
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const more = cursor === '' ? '' : `&cursor=${cursor}`;
    const page = (await (await get(`/subjects?purpose=law:rights&limit=3${more}`)).json()) as {
      items: { id: string }[];
      next: string | null;
    };
    assert.ok(page.items.length > 0);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.next;
    world.clock.advance('PT1S');
    await savePerson(vault, forHouse(world.home), { contact: { city: 'later' }, origin });
  }
  assert.deepEqual(seen, ids);
});

test('no field comes in by the back door, and a type that is closed to programs stays closed to them', async (t) => {
  const { world, orders, post, get, key } = await setting(t);
  await refused(await post('/subjects', { purpose: orders, contact, state: 'active' }), 422);
  await refused(await post('/subjects', { purpose: orders, contact, id: '5f0c6a52-93c1-4c8e-b1d4-2a7e90c3d6f8' }), 422);
  await refused(
    await post('/subjects', { purpose: orders, contact: { ...contact, religion: 'none' } }),
    422,
    'vault.values',
  );
  for (const name of ['__proto__', 'constructor'])
    await refused(await post('/subjects', `{"purpose":"${orders}","contact":{"${name}":"x"}}`), 422);
  await refused(await post('/subjects', { purpose: orders, contact, source: 'third-party' }), 422, 'vault.enrichment');
  await refused(
    await post('/subjects', { purpose: orders, contact, organisation: world.home.id }),
    422,
    'vault.no-organisation',
  );
  for (const early of [{ policyVersion: 99 }, { collectedAt: '2031-01-01T00:00:00Z' }])
    await refused(await post('/subjects', { purpose: orders, contact, ...early }), 422, 'vault.origin');
  const vault = await world.house.vault();
  await declareType(vault, world.home.id, { ...ticket, name: 'complaint', access: ['support'] }, 'test');
  const { id } = await made(await post('/subjects', { purpose: orders, contact }));
  const record = { purpose: orders, type: 'complaint', values: { state: 'open' } };
  await refused(await post(`/subjects/${id}/records`, record), 403, 'vault.closed');
  await refused(
    await post('/record-types', { purpose: orders, type: { ...ticket, name: 'complaint' } }),
    403,
    'vault.closed',
  );
  await refused(
    await post('/subjects/search', { purpose: orders, record: { type: 'complaint', where: { state: 'open' } } }),
    403,
    'vault.closed',
  );
  await refused(
    await post(`/subjects/${id}/records`, { purpose: orders, type: 'contact', values: {} }),
    409,
    'vault.has-contact',
  );
  const restricted = await post(`/subjects/${id}/restriction`, { purpose: 'law:rights', restricted: true });
  assert.equal(restricted.status, 204);
  await refused(await get(`/subjects/${id}?purpose=${orders}`), 403, 'vault.restricted');
  const reading = await world.key(['read:people', 'write:people']);
  await refused(await world.ask('DELETE', `/subjects/${id}?purpose=law:rights`, reading), 403);
  assert.equal((await get(`/subjects/${id}?purpose=law:rights`)).status, 200);
  assert.ok(key);
  assert.deepEqual(world.reported, []);
});

test('a file is kept under a key of its person and comes back as bytes to be saved, under its own name', async (t) => {
  const { world, orders, newsletter, post, get } = await setting(t);
  const { id } = await made(await post('/subjects', { purpose: orders, contact }));
  const name = `re"port\u202e'; x=1.html`;
  const content = Buffer.from('<script>alert(1)</script>');
  const file = { purpose: orders, name, mediaType: 'text/html', content: content.toString('base64') };
  const kept = await made(await post(`/subjects/${id}/files`, file));
  const got = await get(`/files/${kept.id}?purpose=${orders}`);
  assert.equal(got.headers.get('content-type'), 'application/octet-stream');
  assert.equal(got.headers.get('x-content-type-options'), 'nosniff');
  assert.match(got.headers.get('content-disposition')!, /^attachment; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/);
  assert.equal(decodeURIComponent(got.headers.get('content-disposition')!.split("''")[1]!), name);
  assert.deepEqual(Buffer.from(await got.arrayBuffer()), content);
  await refused(await get(`/files/${kept.id}?purpose=${newsletter}`), 403, 'vault.file-purpose');
  await refused(await post(`/subjects/${id}/files`, { ...file, content: 'not base64!' }), 422);
  const rows = await withTenant(world.store.db, world.home.id, (trx) => trx.selectFrom('file').selectAll().execute());
  for (const { head, content: sealed } of rows)
    for (const bytes of [head, sealed]) assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /script|port|html/);
  const gone = await world.ask('DELETE', `/files/${kept.id}?purpose=${orders}`, await world.key());
  assert.equal(gone.status, 204);
  await refused(await get(`/files/${kept.id}?purpose=${orders}`), 404, 'vault.no-file');
});

test('erased through the API: a certificate stands in the ledger, its receipt can be had, and nobody is found', async (t) => {
  const { world, orders, post, get, key } = await setting(t);
  const { id } = await made(await post('/subjects', { purpose: orders, contact }, { 'idempotency-key': '"ada"' }));
  const asked = await world.ask('DELETE', `/subjects/${id}?purpose=law:rights&reason=request-7`, key, {
    headers: { 'idempotency-key': '"gone"' },
  });
  const erasure = (await asked.json()) as { id: string; state: string; reason: string; certificate: string };
  assert.deepEqual([asked.status, erasure.state, erasure.reason], [200, 'done', 'request-7']);
  await world.house.ledger.sequence(world.home.id);
  assert.equal((await get(`/ledger/entries/${erasure.certificate}/receipt`)).status, 200);
  await refused(await get(`/subjects/${id}?purpose=law:rights`), 404, 'vault.no-person');
  assert.deepEqual(await (await get(`/erasures/${erasure.id}`)).json(), erasure);
  const again = await world.ask('DELETE', `/subjects/${id}?purpose=law:rights&reason=request-7`, key, {
    headers: { 'idempotency-key': '"gone"' },
  });
  assert.equal(again.headers.get('idempotency-replayed'), 'true');
  // The answer that was kept to the first request still says no more than an id that means nothing now.
  const replayed = await post('/subjects', { purpose: orders, contact }, { 'idempotency-key': '"ada"' });
  assert.deepEqual(await replayed.json(), { id, was: 'new', differs: [] });
});

test('a reason that names its person is refused before anything is erased, whatever the purpose shows; others stand', async (t) => {
  const { world, orders, post, get, key } = await setting(t);
  const known = { ...contact, 'family-name': 'Brückenmühl', phone: '+32 2 123 45 67' };
  const { id } = await made(await post('/subjects', { purpose: orders, contact: known }));
  const { id: other } = await made(await post('/subjects', { purpose: orders, contact: { 'given-name': 'Ottokar' } }));
  const erase = (reason: string, purpose = 'law:rights', by = key) =>
    world.ask('DELETE', `/subjects/${id}?purpose=${purpose}&reason=${reason}`, by);
  for (const reason of ['adelheid-7', '7.BRUCKENMUHL', 'kites-2026', 'tel-02-123-45-67']) {
    const problem = await refused(await erase(reason), 422, 'vault.naming');
    assert.doesNotMatch(JSON.stringify(problem), /adelheid|br.ckenm|kites\.|45.?67/i);
  }
  // Its purpose shows nothing of the name, and a key that may not read is held to it too.
  await refused(await erase('adelheid-7', orders, await world.key(['erase:people'])), 422, 'vault.naming');
  await refused(await erase('adelheid-7', 'law:rights', await world.key(['read:people'])), 403);
  await refused(await erase('adelheid-7', 'purpose.profiling'), 403, 'vault.purpose');
  for (const reason of ['adelheid-7', 'ottokar-7'])
    await refused(await post(`/subjects/${id}/merge`, { purpose: 'law:rights', other, reason }), 422, 'vault.naming');
  assert.equal((await get(`/subjects/${id}?purpose=law:rights`)).status, 200);
  assert.equal((await get(`/subjects/${other}?purpose=law:rights`)).status, 200);
  await world.house.ledger.sequence(world.home.id);
  const entries = await (await get('/ledger/entries?limit=100')).text();
  assert.doesNotMatch(entries, /adelheid|erasure\.begun/i);
  const restricted = await post(`/subjects/${id}/restriction`, { purpose: 'law:rights', restricted: true });
  assert.equal(restricted.status, 204);
  await refused(await erase('adelheid-7'), 422, 'vault.naming');
  assert.equal((await erase('request-7')).status, 200);
  assert.equal((await erase('adelheid-7')).status, 404);
});

test('sixteen at once are one person, also without an address; and what is kept of a request cannot be guessed', async (t) => {
  const { world, orders, post } = await setting(t);
  const body = { purpose: orders, contact: { city: 'Oostduinkerke' } };
  const all = await Promise.all(
    Array.from({ length: 16 }, () => post('/subjects', body, { 'idempotency-key': '"sixteen"' })),
  );
  const codes = all.map(({ status }) => status);
  assert.ok(codes.includes(201) && codes.every((code) => code === 201 || code === 409), codes.join());
  await made(await post('/subjects', body, { 'idempotency-key': '"sixteen"' }));
  const rows = await withTenant(world.store.db, world.home.id, async (trx) => ({
    people: await trx.selectFrom('subject').select('id').execute(),
    kept: await trx.selectFrom('kept_answer').selectAll().execute(),
  }));
  assert.equal(rows.people.length, 1);
  assert.equal(JSON.stringify(rows.kept).includes('Oostduinkerke'), false);
  assert.deepEqual(world.reported, []);
});

test('a request whose process died between the act and its answer is done once', async (t) => {
  const { world, orders, post } = await setting(t);
  const body = { purpose: orders, contact: { city: 'Nieuwpoort' } };
  const first = await made(await post('/subjects', body, { 'idempotency-key': '"cut"' }));
  await cutShort(world, first.id);
  await refused(await post('/subjects', body, { 'idempotency-key': '"cut"' }), 409);
  world.clock.advance('PT2M');
  const second = await made(await post('/subjects', body, { 'idempotency-key': '"cut"' }));
  assert.equal(second.id, first.id);
  const people = await withTenant(world.store.db, world.home.id, (trx) =>
    trx.selectFrom('subject').select('id').execute(),
  );
  assert.equal(people.length, 1);
  await refused(await post('/subjects', { ...body, contact: {} }, { 'idempotency-key': '"cut"' }), 422);
});

/** Puts the kept answer back to what it was while the request was under way. */
async function cutShort({ store, home, house }: Bench, fresh: string): Promise<void> {
  const sealing = await house.sealing();
  await withTenant(store.db, home.id, async (trx) => {
    const { api_key } = await trx
      .selectFrom('kept_answer')
      .select('api_key')
      .where('key', '=', 'cut')
      .executeTakeFirstOrThrow();
    const answer = seal(sealing, ['kept_answer', home.id, api_key, 'cut'], JSON.stringify({ fresh }));
    await trx.updateTable('kept_answer').set({ answer }).where('key', '=', 'cut').execute();
  });
}

test('what cannot be reached is 503, too many is 429, and a damaged value is reported and says nothing', async (t) => {
  const told = { happened: 'It happened.', unchanged: 'Nothing was changed.', next: 'Try again.' };
  for (const [code, status] of [
    ['keyd.away', 503],
    ['keyd.too-many', 429],
    ['keyd.refused', 403],
    ['keyd.damaged', 500],
    ['vault.unknown', 422],
    ['api.toString', 422],
  ] as const)
    assert.equal(problemKinds[kindOf(new Problem(code, told))].status, status, code);
  const { world, get } = await setting(t);
  const { subject } = await personIn(world, world.home);
  await withTenant(world.store.db, world.home.id, (trx) =>
    trx
      .updateTable('record')
      .set({ sealed: JSON.stringify({ email: Buffer.alloc(60, 1).toString('base64') }) })
      .where('subject_id', '=', subject)
      .where('type', '=', 'contact')
      .execute(),
  );
  await refused(await get(`/subjects/${subject}?purpose=law:rights`), 500, 'vault.damaged');
  assert.equal(world.reported.length, 1);
});
