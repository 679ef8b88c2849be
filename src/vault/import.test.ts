// Import of people: planned without a trace, then whole or not at all, through refusals, cancellation and kill -9; nothing of it in clear.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { ensureDefaultTenant } from '#access';
import { Pii, systemClock } from '#base';
import { type Db, withTenant } from '#store';
import { testDatabaseWithAdmin, testKeyHome } from '#store/testing';
import {
  type Caller,
  type ImportRequest,
  accesses,
  applyImport,
  countPeople,
  declareType,
  erasePeople,
  findPeople,
  openKeyCore,
  planImport,
  readPerson,
  restrictPerson,
  savePerson,
  vaultOf,
} from './index.ts';
import { capabilityKey, root, temporaryFolder } from './keyd/testing.ts';
import { testPolicy, vaultBench } from './testing.ts';

const request = (text: string | Uint8Array, more: Partial<ImportRequest> = {}): ImportRequest => ({
  source: {
    format: 'csv',
    async *open() {
      const bytes = Buffer.from(text);
      const step = bytes.length < 10_000 ? 7 : 65_536;
      for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
    },
  },
  origin: { source: 'provided' },
  mapping: null,
  ...more,
});

const code = (expected: string) => (error: unknown) => {
  assert.equal((error as { code?: string }).code, expected, String(error));
  return true;
};

const guests = `Vorname;Nachname;E-Mail;Telefon;Land;Lieblingsfarbe
Adelheid;"Quistorp; geb. ""Lohse""";adelheid@kites.example;+32 2 555 01 23;BE;rot
Wendel;=SUM(A1);wendel@kites.example;;DE;blau

Rosa;;ROSA@kites.example;030 901820;DE;
Rosa;Lind;rosa@kites.example;;;
Kurt;;kein at;;;
Jette;;;12;;
;;;;;grün
a;b;c@kites.example;;;;;;
`;

test('a dry run proposes columns, says what each row would become and why not, and changes nothing', async (t) => {
  const { vault, job, tenant } = await vaultBench(t);
  await savePerson(vault, job(), {
    contact: { email: 'wendel@kites.example' },
    origin: { source: 'provided', channel: 'x' },
  });
  const plan = await planImport(vault, job(), request(`\uFEFF${guests}`));
  assert.deepEqual(plan.mapping, {
    'given-name': 'Vorname',
    'family-name': 'Nachname',
    email: 'E-Mail',
    phone: 'Telefon',
    country: 'Land',
  });
  assert.deepEqual(
    [plan.encoding, plan.separator, plan.proposed, plan.unused],
    ['utf-8', ';', true, ['Lieblingsfarbe']],
  );
  assert.deepEqual([plan.rows, plan.new, plan.merged, plan.repeated], [8, 2, 1, 1]);
  assert.deepEqual(
    plan.refused.map(({ row, field, why }) => [row, field, why]),
    [
      [7, 'email', 'form'],
      [8, 'phone', 'phone'],
      [9, null, 'empty'],
      [10, null, 'columns'],
    ],
  );
  assert.doesNotMatch(JSON.stringify(plan.refused), /kein|Kurt|Jette/);
  assert.equal(await countPeople(vault, tenant), 1);
});

test('what is imported is found and read for its purpose; the first row wins, and who was there keeps what they had', async (t) => {
  const { vault, job, tenant, store } = await vaultBench(t);
  const origin = { source: 'provided', channel: 'x' } as const;
  const { id } = await savePerson(vault, job(), {
    contact: { email: 'wendel@kites.example', 'given-name': 'W.' },
    origin,
  });
  const did = await applyImport(vault, job(), request(guests));
  assert.deepEqual([did.new, did.merged, did.refused.length], [2, 1, 4]);
  const contactOf = async (email: string) =>
    (await findPeople(vault, job(), { field: 'email', value: new Pii(email) })).map(({ contact }) => contact.reveal());
  assert.deepEqual(await contactOf('Adelheid@kites.example'), [
    {
      'given-name': 'Adelheid',
      'family-name': 'Quistorp; geb. "Lohse"',
      email: 'adelheid@kites.example',
      phone: '+32 2 555 01 23',
      country: 'BE',
    },
  ]);
  assert.deepEqual(await contactOf('rosa@kites.example'), [
    { 'given-name': 'Rosa', 'family-name': 'Lind', email: 'ROSA@kites.example', phone: '030 901820', country: 'DE' },
  ]);
  const wendel = (await readPerson(vault, job(), id)).records[0]!;
  assert.deepEqual(wendel.values.reveal(), {
    'given-name': 'W.',
    'family-name': '=SUM(A1)',
    email: 'wendel@kites.example',
    country: 'DE',
  });
  assert.deepEqual([wendel.lineage['country']?.channel, wendel.lineage['given-name']?.channel], ['import', 'x']);
  assert.equal((await findPeople(vault, job(), { field: 'phone', value: new Pii('+4930901820') })).length, 1);
  const again = await applyImport(vault, job(), request(guests));
  assert.deepEqual([again.new, again.merged], [0, 3]);
  const log = await accesses(vault, tenant, { act: 'import', limit: 10 });
  assert.deepEqual(
    log.map(({ count, columns }) => [count, columns.length]),
    [
      [3, 5],
      [3, 5],
    ],
  );
  const entries = await entriesOf(store.db, tenant);
  assert.deepEqual(
    entries
      .filter((entry) => entry.includes('import.done'))
      .map((entry) => (JSON.parse(entry) as { data: object }).data),
    [did, again].map(({ id: name, new: fresh, merged }) => ({
      import: name,
      new: fresh,
      merged,
      refused: 4,
      by: 'job:test',
    })),
  );
  assert.doesNotMatch(entries.join(), /Quistorp|kites|Rosa/);
});

const entriesOf = (db: Db, tenant: string): Promise<string[]> =>
  withTenant(db, tenant, async (trx) =>
    (await trx.selectFrom('ledger_inbox').select('entry').orderBy('arrived').execute()).map(({ entry }) =>
      Buffer.from(entry).toString(),
    ),
  );

test('JSONL, Windows-1252, a mapping that was given; who is restricted is left out', async (t) => {
  const { vault, job } = await vaultBench(t);
  const json = '{"mail":"a@kites.example","first":"Ä"}\n\n{"mail":3}\n[1]\nno\n{"first":"Ö","mail":null}\n';
  const lines = request(json);
  const mapping = { email: 'mail', 'given-name': 'first' };
  const asJson = { ...lines, mapping, source: { ...lines.source, format: 'jsonl' as const } };
  const did = await applyImport(vault, job(), asJson);
  assert.deepEqual(
    did.refused.map(({ row, why }) => [row, why]),
    [
      [3, 'form'],
      [4, 'not-object'],
      [5, 'not-json'],
    ],
  );
  assert.equal(did.new, 2);
  const western = await applyImport(
    vault,
    job(),
    request(Buffer.from('Pr\xe9nom,courriel\nRen\xe9 \x80,r@kites.example\n', 'latin1')),
  );
  assert.equal(western.encoding, 'windows-1252');
  const [rene] = await findPeople(vault, job(), { field: 'email', value: new Pii('r@kites.example') });
  assert.equal(rene!.contact.reveal()['given-name'], 'René €');
  await restrictPerson(vault, job('law:rights'), rene!.id, true);
  const restricted = await planImport(vault, job(), request('email,city\nr@kites.example,Ghent\n'));
  assert.deepEqual(restricted.refused, [{ row: 2, field: null, why: 'restricted', detail: null }]);
});

test('a file, mapping, purpose or source that cannot be is refused as a whole', async (t) => {
  const { vault, job, staff, tenant } = await vaultBench(t);
  const refuses = async (
    text: string | Uint8Array,
    expected: string,
    more: Partial<ImportRequest> = {},
    who: Caller = job(),
  ) => assert.rejects(applyImport(vault, who, request(text, more)), code(expected));
  await refuses('email\n"a@kites.example\n', 'vault.import-file');
  await refuses('email\na@kites.example\0\n', 'vault.import-file');
  await refuses('', 'vault.import-file');
  await refuses(Buffer.from([0x65, 0xff, 0x81, 0x0a]), 'vault.import-file');
  await refuses(Buffer.from('\ufeffemail\n', 'utf16le'), 'vault.import-file');
  await refuses('email,email\n1,2\n', 'vault.import-file');
  await refuses('colour\nred\n', 'vault.import-mapping');
  await refuses('email\n', 'vault.import-mapping', { mapping: { religion: 'email' } });
  await refuses('email\n', 'vault.import-mapping', { mapping: { email: 'mail' } });
  await refuses('email\na@kites.example\n', 'vault.purpose', {}, job('purpose.profiling'));
  await refuses('email\na@kites.example\n', 'vault.role', {}, staff('analyst'));
  await refuses('email\na@kites.example\n', 'vault.enrichment', { origin: { source: 'third-party' } });
  await refuses(`email\n${'a@kites.example\n'.repeat(50_001)}`, 'vault.import-large');
  await assert.rejects(
    applyImport(vault, job(), request('email\na@kites.example\n'), 'f'.repeat(64)),
    code('vault.import-file'),
  );
  const big = async function* (): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < 2000; n++) yield Buffer.alloc(65_536, 'x');
  };
  await assert.rejects(
    planImport(vault, job(), { ...request(''), source: { format: 'jsonl', open: big } }),
    code('vault.import-file'),
  );
  assert.equal(await countPeople(vault, tenant), 0);
});

test('cancelled in its midst it leaves nothing, and somebody who comes in between is merged', async (t) => {
  const { vault, job, tenant } = await vaultBench(t);
  const stop = new AbortController();
  const file = csvOf(1200);
  const cancelled = request(file, { signal: stop.signal, progress: (done) => done >= 512 && stop.abort() });
  await assert.rejects(applyImport(vault, job(), cancelled), code('vault.import-cancelled'));
  assert.equal(await countPeople(vault, tenant), 0);
  const meanwhile: Promise<unknown>[] = [];
  const raced = request(file, {
    progress: () => {
      if (meanwhile.length > 0) return;
      meanwhile.push(
        savePerson(vault, job(), {
          contact: { email: 'guest1199@kites.example' },
          origin: { source: 'provided', channel: 'x' },
        }),
      );
    },
  });
  const did = await applyImport(vault, job(), raced);
  await Promise.all(meanwhile);
  assert.equal(did.new + did.merged, 1200);
  assert.equal(await countPeople(vault, tenant), 1200, 'nobody is there twice');
});

test('an erasure that begins while an import runs ends after it, and neither waits for the other for ever', async (t) => {
  const { vault, job, tenant } = await vaultBench(t);
  const { id } = await savePerson(vault, job(), {
    contact: { city: 'Ghent' },
    origin: { source: 'provided', channel: 'x' },
  });
  const erasing: ReturnType<typeof erasePeople>[] = [];
  const progress = (): void => {
    if (erasing.length === 0) erasing.push(erasePeople(vault, job('law:rights'), [id], 'request-1'));
  };
  assert.equal((await applyImport(vault, job(), request(csvOf(2600), { progress }))).new, 2600);
  assert.equal((await Promise.all(erasing))[0]!.state, 'done');
  assert.equal(await countPeople(vault, tenant), 2600);
  const [last] = await findPeople(vault, job(), { field: 'email', value: new Pii('guest2599@kites.example') });
  assert.equal(last!.contact.reveal()['city'], 'Ghent', 'what came in before the rotation opens after it');
});

const csvOf = (people: number): string =>
  [
    'given-name,family-name,email,phone,street,postal-code,city,country,language,job-title',
    ...Array.from(
      { length: people },
      (_, n) =>
        `Given${n},Family${n},guest${n}@kites.example,+32 2 555 ${1000 + (n % 9000)},Quay ${n},9000,Ghent,BE,nl,Sailor`,
    ),
  ].join('\r\n');

test('kill -9 in its midst: nothing is half imported, nothing stands in the ledger, and the next try takes all', async (t) => {
  const { store, app } = await testDatabaseWithAdmin(t);
  const { id: tenant } = await ensureDefaultTenant(store.db, systemClock);
  const folder = temporaryFolder(t);
  const places = [join(folder, 'a'), join(folder, 'b')] as const;
  const keyd = await openKeyCore({ custody: places, root, capabilityKey, clock: systemClock });
  const vault = vaultOf({ db: store.db, keyd, clock: systemClock, published: async () => testPolicy(), capabilityKey });
  const caller: Caller = { tenant, principal: 'job:import', actor: 'house', purpose: 'purpose.orders' };
  const kept = await savePerson(vault, caller, {
    contact: { email: 'guest0@kites.example' },
    origin: { source: 'provided', channel: 'x' },
  });
  const file = join(folder, 'guests.csv');
  writeFileSync(file, csvOf(3000));
  const { user, password, socket, database } = app;
  const url = `postgresql://${user}:${password!.reveal()}@/${database}?host=${encodeURIComponent(socket!)}`;
  const home = await testKeyHome(t);
  const secrets = [root.reveal(), capabilityKey.reveal(), JSON.stringify(testPolicy())];
  for (const killAt of [512, 2048]) {
    await killed(t, [url, home, ...places, tenant, file, ...secrets], killAt);
    // The server notices the end of its client by itself.
    for (let waits = 0; waits < 2400 && (await busyOthers(store.db)) > 0; waits++)
      await new Promise((done) => setTimeout(done, 25));
    assert.equal(await countPeople(vault, tenant), 1, `killed at ${killAt}`);
    const rows = await withTenant(store.db, tenant, (trx) =>
      trx.selectFrom('keyring_index').select('subject_id').execute(),
    );
    assert.deepEqual(rows, [{ subject_id: kept.id }]);
    assert.doesNotMatch((await entriesOf(store.db, tenant)).join(), /import\.done/);
  }
  const started = performance.now();
  const did = await applyImport(vault, caller, {
    source: { format: 'csv', open: () => createReadStream(file) },
    origin: { source: 'provided' },
    mapping: null,
  });
  t.diagnostic(`${Math.round(3000 / ((performance.now() - started) / 1000))} people a second`);
  assert.deepEqual([did.new, did.merged], [2999, 1]);
  const [last] = await findPeople(vault, caller, { field: 'email', value: new Pii('guest2999@kites.example') });
  assert.equal(last!.contact.reveal()['job-title'], 'Sailor');
});

/** Runs an import in a process of its own and kills it once it has written so many. */
async function killed(t: TestContext, args: readonly string[], killAt: number): Promise<void> {
  const script = join(import.meta.dirname, 'testing-import.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text as string;
    if (Number(said.trim().split('\n').at(-1)) >= killAt) break;
  }
  assert.ok(child.exitCode === null, `it ended before ${killAt} were written: ${said}`);
  child.kill('SIGKILL');
  if (child.signalCode === null) await once(child, 'exit');
}

/** How many other connections to this database are in a transaction. */
const busyOthers = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`.execute(db);
  return rows[0]!.n;
};

const repairs = `mail;Datum;kite;state;parts
ada@kites.example;2026-01-30;=cmd|x;open;spar|line
ADA@kites.example;;Red delta;mended;
nobody@kites.example;2026-01-30;Lost;open;
not an address;2026-01-30;Lost;open;
ada@kites.example;2026-02-30;Lost;open;
ada@kites.example;2999-01-01;Lost;open;
ada@kites.example;2026-01-30;Lost;gone;
shut@kites.example;2026-01-30;Lost;open;
`;
const repair = {
  name: 'repair',
  title: 'Repair',
  activity: true,
  access: ['owner', 'programs'],
  schema: {
    type: 'object',
    required: ['kite'],
    properties: {
      kite: { type: 'string', maxLength: 80, 'x-category': null },
      state: { enum: ['open', 'mended'], 'x-category': null, 'x-queryable': true },
      parts: { type: 'array', items: { type: 'string' }, 'x-category': null },
    },
  },
};

test('records of a declared type go to the people whom their rows name, all or none, and each sees it in their timeline', async (t) => {
  const { vault, job, staff, tenant, store } = await vaultBench(t);
  await declareType(vault, tenant, repair, 'test');
  const origin = { source: 'provided', channel: 'x' } as const;
  const save = async (email: string) => (await savePerson(vault, job(), { contact: { email }, origin })).id;
  const [ada, shut] = [await save('ada@kites.example'), await save('shut@kites.example')];
  await restrictPerson(vault, job('law:rights'), shut, true);
  const asked = request(repairs, { type: 'repair' });
  const plan = await planImport(vault, job(), asked);
  assert.deepEqual(plan.mapping, {
    '@person': 'mail',
    '@when': 'Datum',
    kite: 'kite',
    state: 'state',
    parts: 'parts',
  });
  assert.deepEqual(
    plan.refused.map(({ row, why }) => [row, why]),
    [
      [4, 'nobody'],
      [5, 'person'],
      [6, 'when'],
      [7, 'when'],
      [8, 'form'],
      [9, 'restricted'],
    ],
  );
  assert.equal((await readPerson(vault, job(), ada)).records.length, 1, 'a dry run writes nothing');
  assert.equal((await applyImport(vault, job(), asked)).new, 2);
  const person = await readPerson(vault, job(), ada);
  const found = person.records.filter(({ type }) => type === 'repair');
  assert.deepEqual(
    found.map(({ values }) => values.reveal()).toSorted((a) => (a['kite'] === '=cmd|x' ? -1 : 1)),
    [
      { kite: '=cmd|x', state: 'open', parts: ['spar', 'line'] },
      { kite: 'Red delta', state: 'mended' },
    ],
  );
  assert.ok(found.some(({ occurredAt }) => occurredAt?.startsWith('2026-01-30')));
  assert.equal(found[0]!.lineage['kite']?.channel, 'import');
  assert.ok((await accesses(vault, tenant, { subject: ada, act: 'import', limit: 5 })).length === 1);
  const byId = request(`person,kite\n${ada.toUpperCase()},By id\n`, { type: 'repair' });
  assert.equal((await applyImport(vault, job(), byId)).new, 1);
  assert.match((await entriesOf(store.db, tenant)).join('\n'), /import\.records/);
  assert.doesNotMatch((await entriesOf(store.db, tenant)).join(), new RegExp(`delta|kites|${ada}`));

  await assert.rejects(planImport(vault, staff('support'), asked), code('vault.closed'));
  await assert.rejects(planImport(vault, job(), { ...asked, type: 'absent' }), code('vault.no-type'));
  const faults = async (text: string, fault: string) =>
    assert.rejects(planImport(vault, job(), request(text, { type: 'repair' })), { fault });
  await faults('kite\nRed\n', 'no-person');
  await faults('email\nada@kites.example\n', 'no-column');
  await erasePeople(vault, job('law:rights'), [ada], 'r-1');
  assert.equal((await planImport(vault, job(), asked)).new, 0);
});
