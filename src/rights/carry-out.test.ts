// From the public page to the last row: erased, corrected and held still by an approved plan over a real system, and told to the person.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openHolding, readSystems } from '#connect';
import { newsletter } from '#consent/testing';
import type { RequestedRight } from '#store';
import {
  applyFor,
  approveFor,
  choicesFor,
  goOnWithPlans,
  lookFor,
  planOf,
  proposeFor,
  receive,
  requestOf,
  timelineOf,
} from './index.ts';
import { httpJobs } from './plan/http-jobs.ts';
import { type RightsBench, rightsBench } from './testing.ts';
import { toldInLetter } from './told.ts';

const systems = `systems:
  - id: inn
    title: The inn
    connector: sqlite
    connection: file:inn.db
    tables:
      guest:
        about: guests
        row: person
        columns:
          email: { category: "pd:EmailAddress", identity: email }
          name: { category: "pd:Name" }
          city: { category: "pd:City" }
      stay:
        about: guests
        row: of-person
        columns: { note: { category: "pd:Preference" } }
        links: [{ columns: [guest], to: guest, toColumns: [id], as: subject }]
`;

interface Inn extends RightsBench {
  file: string;
  rows(table: string): unknown[];
  ask(asks: RequestedRight, more?: object): Promise<string>;
}

/** `serves`: id of a purpose that notes of stays serve. */
async function inn(t: TestContext, serves?: string): Promise<Inn> {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-inn-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'inn.db');
  const db = new DatabaseSync(file);
  t.after(() => db.close());
  db.exec(`create table guest (id integer primary key, email text, name text, city text);
    create table stay (id integer primary key, guest integer references guest, note text);
    insert into guest values (1, 'ADA@mill.example', 'Ada Quil', 'Gent'), (2, 'ben@mill.example', 'Ben', 'Gent');
    insert into stay values (1, 1, 'quiet room'), (2, 1, 'late'), (3, 2, 'quiet room');`);
  const all = new Map();
  const b = await rightsBench(t, all);
  const jobs = httpJobs(b.store.db, b.tenant, b.rights.secret, b.clock);
  for (const system of readSystems(
    'systems.yaml',
    serves ? systems.replace('"pd:Preference"', `"pd:Preference", purposes: [${serves}]`) : systems,
  ).systems) {
    const opened = await openHolding(system, {}, folder, jobs, { secret: b.rights.secret });
    t.after(() => opened.close());
    all.set(system.id, opened.holding);
  }
  return {
    ...b,
    file,
    rows: (table) =>
      db
        .prepare(`select * from ${table} order by 1`)
        .all()
        .map((row) => Object.values(row)),
    async ask(asks, more = {}) {
      const sheet = { email: 'ada@mill.example', ...more };
      const entered = { asks, channel: 'page', language: 'en', country: 'BE', identity: 'mailbox', sheet } as const;
      return (await receive(b.rights, b.tenant, 'person', entered)).request.id;
    },
  };
}

async function carriedOut({ rights, tenant }: Inn, id: string): Promise<string> {
  const plan = await proposeFor(rights, tenant, id, 'staff:1');
  await approveFor(rights, tenant, id, plan.hash, 'staff:1');
  return (await applyFor(rights, tenant, id, 'staff:1')).is;
}

test('erased: not before the person could take it back, everything of theirs, nothing of others, and they are told', async (t) => {
  const b = await inn(t);
  const id = await b.ask('erasure');
  const looked = await lookFor(b.rights, b.tenant, id, 'staff:1');
  assert.deepEqual(
    looked.rows.map(({ title, collection, relation, count }) => [title, collection, relation, count]),
    [
      ['The inn', 'guest', 'own', 1],
      ['The inn', 'stay', 'own', 2],
    ],
  );
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  await assert.rejects(applyFor(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.cooling' });
  assert.equal(b.rows('guest').length, 2);
  b.clock.advance('PT48H');
  assert.deepEqual(await applyFor(b.rights, b.tenant, id, 'staff:1'), { is: 'done' });
  assert.deepEqual(b.rows('guest'), [[2, 'ben@mill.example', 'Ben', 'Gent']]);
  assert.deepEqual(b.rows('stay'), [[3, 2, 'quiet room']]);
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'answered');
  const letters = (await b.sent()).map(({ text }) => text ?? '');
  const done = letters.find((text) => /carried out/.test(text)) ?? '';
  assert.match(done, /Erased in The inn \(guest\): 1\./);
  assert.match(done, /Erased in The inn \(stay\): 2\./);
  const kinds = (await timelineOf(b.rights, b.tenant, id)).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['received', 'identified', 'looked', 'planned', 'approved', 'answered']);
  await assert.rejects(applyFor(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.closed' });
});

test('corrected everywhere it stands wrong; another of the same value elsewhere is left', async (t) => {
  const b = await inn(t);
  const id = await b.ask('rectification', { wanted: [{ field: 'pd:Name', value: 'Ada Quill' }] });
  assert.equal(await carriedOut(b, id), 'done');
  assert.deepEqual(b.rows('guest'), [
    [1, 'ADA@mill.example', 'Ada Quill', 'Gent'],
    [2, 'ben@mill.example', 'Ben', 'Gent'],
  ]);
});

test('held still where that is not possible: the plan says so, and nothing is called done', async (t) => {
  const b = await inn(t);
  const id = await b.ask('restriction');
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  assert.deepEqual([...new Set(plan.operations.map(({ act }) => act))], ['cannot']);
  const letter = await toldInLetter(b.rights, b.tenant, { language: 'en' }, plan.operations, new Map());
  assert.ok(letter.length > 0);
  for (const line of letter) assert.match(line, /^Not restricted by the system, in .*: \d+\. It has no mark for that;/);
});

test('nothing is looked for before it is sure who asks, nor by what a stranger says of somebody', async (t) => {
  const b = await inn(t);
  const sheet = { email: 'stranger@elsewhere.example', identifiers: [{ kind: 'email', value: 'ada@mill.example' }] };
  const entered = { asks: 'erasure', channel: 'email', language: 'en', country: 'BE', sheet } as const;
  const { request } = await receive(b.rights, b.tenant, 'staff:1', entered);
  await assert.rejects(lookFor(b.rights, b.tenant, request.id, 'staff:1'), { code: 'rights.identify' });
  await assert.rejects(proposeFor(b.rights, b.tenant, request.id, 'staff:1'), { code: 'rights.identify' });
  const second = await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'access', identity: 'mailbox' });
  const { rows } = await lookFor(b.rights, b.tenant, second.request.id, 'staff:1');
  assert.deepEqual(rows, []);
});

test('somebody new between approval and applying stops it; a crash before the letter is made good by the job', async (t) => {
  const b = await inn(t);
  const id = await b.ask('erasure');
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  const other = new DatabaseSync(b.file);
  other.exec(`insert into stay values (4, 1, 'new since')`);
  other.close();
  b.clock.advance('PT48H');
  assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'drifted');
  assert.equal(b.rows('stay').length, 4);
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'open');
  const again = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  await approveFor(b.rights, b.tenant, id, again.hash, 'staff:1');
  // The letter cannot be written: as after a crash, the plan is done and the request is not answered.
  const mute = { ...b.rights, mail: { queueMail: () => Promise.reject(new Error('killed')) } };
  await assert.rejects(applyFor(mute, b.tenant, id, 'staff:1'), /killed/);
  assert.equal((await planOf(b.rights, b.tenant, id))?.state, 'done');
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'open');
  await goOnWithPlans(b.rights, b.tenant, (_, error) => assert.fail(error as Error));
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'answered');
});

test('the officer chooses: the fields with what stands there, new values by field; what is not there is refused', async (t) => {
  const b = await inn(t);
  const id = await b.ask('rectification', { words: 'My town is wrong.' });
  const choices = await choicesFor(b.rights, b.tenant, id);
  assert.deepEqual(
    choices.fields.map(({ at, rows, values }) => [at, rows, values]),
    [
      ['inn/guest/name', 1, null],
      ['inn/guest/city', 1, null],
      ['inn/stay/note', 2, null],
    ],
  );
  assert.doesNotMatch(JSON.stringify(choices), /Quil|Gent|quiet/);
  const caller = { tenant: b.tenant, principal: 'staff:lea', actor: 'house', purpose: 'law:rights' } as const;
  const shown = await choicesFor(b.rights, b.tenant, id, caller);
  assert.deepEqual(shown.fields.find(({ at }) => at === 'inn/stay/note')?.values, ['quiet room', 'late']);
  assert.doesNotMatch(JSON.stringify(shown), /Ben/);
  const wrong = { ...caller, actor: { role: 'auditor' } } as const;
  await assert.rejects(choicesFor(b.rights, b.tenant, id, wrong), (error: { code?: string }) =>
    (error.code ?? '').startsWith('vault.'),
  );
  const nowhere = { 'inn/guest/city': 'Ghent', 'inn/guest/shoe': '42' };
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', { values: nowhere }), { code: 'rights.choice' });
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', { without: ['shed'] }), { code: 'rights.choice' });
  const first = await proposeFor(b.rights, b.tenant, id, 'staff:1', { values: { 'inn/guest/city': 'Gant' } });
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1', { values: { 'inn/guest/city': 'Ghent' } });
  assert.notEqual(plan.hash, first.hash, 'another value is another plan');
  await assert.rejects(approveFor(b.rights, b.tenant, id, first.hash, 'staff:1'), { code: 'plan.other' });
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'done');
  assert.deepEqual(b.rows('guest'), [
    [1, 'ADA@mill.example', 'Ada Quil', 'Ghent'],
    [2, 'ben@mill.example', 'Ben', 'Gent'],
  ]);
});

test('a system stays out for a reason: approved with the plan, untouched, and the person reads why', async (t) => {
  const b = await inn(t);
  const id = await b.ask('erasure');
  const without = { without: ['inn'] };
  const first = await proposeFor(b.rights, b.tenant, id, 'staff:1', without);
  const because = { inn: 'legal-claims' } as const;
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1', { ...without, because });
  assert.notEqual(plan.hash, first.hash);
  assert.deepEqual(
    plan.operations.map(({ holding, reason }) => [holding, reason]),
    [['inn', 'left-out: legal-claims']],
  );
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  b.clock.advance('PT48H');
  assert.deepEqual(await applyFor(b.rights, b.tenant, id, 'staff:1'), { is: 'done' });
  assert.equal(b.rows('guest').length, 2);
  const letters = (await b.sent()).map(({ text }) => text ?? '');
  assert.ok(letters.some((text) => /Left as it is in The inn: it is needed for legal claims/.test(text)));
});

test('held still, or objected to, for chosen purposes alone: they stand in the plan and in its hash', async (t) => {
  const b = await inn(t, newsletter);
  const id = await b.ask('restriction');
  const all = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  const one = await proposeFor(b.rights, b.tenant, id, 'staff:1', { purposes: [newsletter] });
  const places = (plan: typeof all) => plan.operations.map(({ collection, fields }) => [collection, fields]);
  assert.deepEqual(places(all), [
    ['guest', []],
    ['stay', []],
  ]);
  assert.deepEqual(places(one), [['stay', ['note']]]);
  assert.deepEqual(one.operations[0]!.facts, [newsletter]);
  const made = { purposes: ['purpose.of-nobody'] };
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', made), { code: 'rights.choice' });
});
