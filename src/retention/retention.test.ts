// Storage that ends, from the policy's rules to rows that are gone: looked at, planned, approved, judged again one by one, and told in the ledger.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntry } from '#ledger';
import { changes } from '#policy';
import { withTenant } from '#store';
import {
  addHold,
  applyStorage,
  approveStorage,
  automaticRules,
  carryOutAutomatic,
  holdsOf,
  looksSince,
  planAll,
  releaseHold,
  retentionPlan,
  retentionPlans,
  setAutomatic,
} from './index.ts';
import { type Library, library, libraryPolicy, rules } from './testing-library.ts';

const by = 'staff:lea';

async function planned(b: Library) {
  const [one] = await planAll(b.retention, b.tenant, by, ['library']);
  assert.ok(one && !one.problem, one?.problem?.message);
  return one;
}

async function carriedOut(b: Library) {
  const { plan } = await planned(b);
  await approveStorage(b.retention, b.tenant, plan!.id, plan!.hash, by);
  return applyStorage(b.retention, b.tenant, plan!.id);
}

const written = async (b: Library, kind: RegExp) =>
  (
    await withTenant(b.store.db, b.tenant, (trx) =>
      trx.selectFrom('ledger_inbox').select('entry').orderBy('id').execute(),
    )
  )
    .map(({ entry }) => readEntry(entry))
    .filter((entry) => kind.test(entry.kind));

const codeOf = (code: string) => (error: unknown) => (error as { code?: string }).code === code;

test('a plan says what goes, what stays and what no date lets go; nothing is changed by looking', async (t) => {
  const b = await library(t);
  const { plan, looked, unruled, brakes } = await planned(b);
  assert.deepEqual(
    looked.map(({ name, act, due, rows, oldest }) => [name, act, due, rows, oldest?.ends ?? null]),
    [
      ['reader:phone', 'mask', 1, 2, '2019-05-01'],
      ['reader:email,name', 'mask', 1, 4, '2019-05-01'],
      ['reader:row', 'erase', 1, 4, '2019-05-01'],
      ['loan:row', 'erase', 2, 4, '2021-05-01'],
      ['question:row', 'erase', 1, 4, '2026-03-09'],
    ],
  );
  assert.deepEqual(looked.at(-1)!.undated, { none: 1, unreadable: 0, future: 1 });
  assert.deepEqual(looked.at(-1)!.soon, [
    { days: 30, rows: 1 },
    { days: 90, rows: 1 },
  ]);
  assert.deepEqual(unruled, []);
  assert.deepEqual(brakes, ['first', 'dates']);
  assert.equal(plan!.operations.filter(changes).length, 5);
  assert.equal(plan!.state, 'proposed');
  assert.equal(b.rows('reader').length, 4);
  const [seen] = await looksSince(b.retention, b.tenant, '2026-01-01T00:00:00Z');
  assert.deepEqual(
    seen!.looked,
    looked.map((one) => ({ ...one, digest: '' })),
  );
});

test('an approved plan lets go exactly what is over, and says so in the ledger', async (t) => {
  const b = await library(t);
  const { plan } = await planned(b);
  await assert.rejects(applyStorage(b.retention, b.tenant, plan!.id), codeOf('plan.state'));
  await assert.rejects(approveStorage(b.retention, b.tenant, plan!.id, 'x'.repeat(64), by), codeOf('plan.other'));
  await approveStorage(b.retention, b.tenant, plan!.id, plan!.hash, by);
  assert.deepEqual(await applyStorage(b.retention, b.tenant, plan!.id), { is: 'done' });
  assert.deepEqual(
    b.rows('reader').map((row) => row.slice(0, 5)),
    ['2 ben', '3 cid', '4 dot'],
  );
  assert.deepEqual(b.rows('loan'), ['3 2 Boats 2025-01-15', '4 3 Cats 2026-02-01']);
  assert.deepEqual(
    b.rows('question').map((row) => row[0]),
    ['2', '3', '4'],
  );
  const [entry] = await written(b, /^plan\.carried-out$/);
  assert.deepEqual(entry!.facts, ['retention.loans', 'retention.phones', 'retention.questions', 'retention.readers']);
  assert.equal((await planned(b)).plan, null, 'nothing is left to do');
});

test('what changed since the plan is judged again, row by row; what is new is drift', async (t) => {
  const b = await library(t);
  const { plan } = await planned(b);
  await approveStorage(b.retention, b.tenant, plan!.id, plan!.hash, by);
  // Ada came back, and the question was opened again.
  b.run(`insert into loan values (9, 1, 'New', '2026-03-01')`, 'update question set answered = null where id = 1');
  assert.deepEqual(await applyStorage(b.retention, b.tenant, plan!.id), { is: 'done' });
  assert.equal(b.rows('reader').length, 4, 'Ada stays');
  assert.equal(b.rows('question').length, 4);
  assert.deepEqual(
    b.rows('loan').map((row) => row[0]),
    ['3', '4', '9'],
  );

  const c = await library(t);
  const second = (await planned(c)).plan!;
  await approveStorage(c.retention, c.tenant, second.id, second.hash, by);
  c.run(`insert into question values (7, 'ivo@mill.example', 'Old', '2020-01-01')`);
  const applied = await applyStorage(c.retention, c.tenant, second.id);
  assert.equal(applied.is, 'drifted');
  assert.equal(c.rows('question').length, 5, 'nothing was done');
});

test('a plan that is older than a day is refused, and so is a clock that went back', async (t) => {
  const b = await library(t);
  const { plan } = await planned(b);
  await approveStorage(b.retention, b.tenant, plan!.id, plan!.hash, by);
  b.clock.advance('PT25H');
  await assert.rejects(applyStorage(b.retention, b.tenant, plan!.id), codeOf('retention.stale'));
  b.clock.advance('-P2D');
  await assert.rejects(planAll(b.retention, b.tenant, by), codeOf('retention.clock'));
  assert.equal(b.rows('loan').length, 4);
});

test('rules that the owner lets run by themselves do, but for the first time, and no others', async (t) => {
  const b = await library(t);
  await setAutomatic(b.retention, b.tenant, 'retention.loans', true, by);
  await assert.rejects(setAutomatic(b.retention, b.tenant, 'retention.none', true, by), codeOf('retention.rule'));
  assert.deepEqual(await carryOutAutomatic(b.retention, b.tenant), [{ holding: 'library', brakes: ['first'] }]);
  assert.equal(b.rows('loan').length, 4, 'the first time needs a person');
  const [waiting] = await retentionPlans(b.retention, b.tenant);
  await approveStorage(b.retention, b.tenant, waiting!.id, waiting!.hash, by);
  assert.deepEqual(await applyStorage(b.retention, b.tenant, waiting!.id), { is: 'done' });
  assert.equal(b.rows('loan').length, 2);
  assert.equal(b.rows('question').length, 4, 'nobody said so of questions');
  b.run(`insert into loan values (9, 2, 'Old', '2019-01-01')`);
  assert.deepEqual(await carryOutAutomatic(b.retention, b.tenant), []);
  assert.equal(b.rows('loan').length, 2, 'now it goes by itself');
  await setAutomatic(b.retention, b.tenant, 'retention.loans', false, by);
  b.run(`insert into loan values (10, 2, 'Old', '2019-01-01')`);
  await carryOutAutomatic(b.retention, b.tenant);
  assert.equal(b.rows('loan').length, 3);
  assert.deepEqual(await automaticRules(b.retention, b.tenant), []);
  assert.equal((await written(b, /^retention\./)).length, 2);
});

test('a brake holds what would go by itself: many rows of a table at once', async (t) => {
  const b = await library(t);
  await setAutomatic(b.retention, b.tenant, 'retention.loans', true, by);
  await carriedOut(b);
  for (let id = 100; id < 120; id += 1) b.run(`insert into loan values (${id}, 2, 'Old', '2019-01-01')`);
  assert.deepEqual(await carryOutAutomatic(b.retention, b.tenant), [{ holding: 'library', brakes: ['share'] }]);
  assert.equal(b.rows('loan').length, 22);
});

test('a legal hold keeps a person, and what it stopped leaves once it is released', async (t) => {
  const b = await library(t);
  const hold = await addHold(
    b.retention,
    b.tenant,
    {
      matter: 'Mill v. Ada',
      reason: 'a claim about a lost book',
      reviewOn: '2026-09-01',
      person: [{ kind: 'email', value: 'ADA@mill.example' }],
    },
    by,
  );
  await assert.rejects(
    addHold(b.retention, b.tenant, { matter: 'x', reason: 'y', reviewOn: '2026-03-10' }, by),
    codeOf('retention.review'),
  );
  assert.deepEqual(await carriedOut(b), { is: 'done' });
  assert.equal(b.rows('reader').length, 4);
  assert.deepEqual(
    b.rows('loan').map((row) => row[0]),
    ['1', '3', '4'],
    'hers stays, Ben’s goes',
  );
  assert.match(JSON.stringify((await planned(b)).looked.map(({ staying }) => staying)), /"held: loan","rows":1/);
  const { rows } = await withTenant(b.store.db, b.tenant, async (trx) => ({
    rows: await trx.selectFrom('legal_hold').selectAll().execute(),
  }));
  assert.doesNotMatch(Buffer.from(rows[0]!.person!).toString('latin1'), /mill/i, 'sealed');
  await releaseHold(b.retention, b.tenant, hold.id, by);
  await assert.rejects(releaseHold(b.retention, b.tenant, hold.id, by), codeOf('retention.hold'));
  assert.equal((await holdsOf(b.retention, b.tenant))[0]!.ofPerson, false, 'who it was is forgotten');
  assert.deepEqual(await carriedOut(b), { is: 'done' });
  assert.equal(b.rows('reader').length, 3);
});

test('a legal hold keeps a table, or a column and the rows that have it', async (t) => {
  const b = await library(t);
  const hold = { matter: 'Audit', reason: 'an audit', reviewOn: '2026-09-01', holding: 'library' };
  await addHold(b.retention, b.tenant, { ...hold, collection: 'loan' }, by);
  await addHold(b.retention, b.tenant, { ...hold, collection: 'question', field: 'words' }, by);
  const { looked, plan } = await planned(b);
  assert.deepEqual(
    plan!.operations.filter(changes).map(({ collection, act }) => [collection, act]),
    [
      ['reader', 'mask'],
      ['reader', 'mask'],
    ],
    'readers with loans cannot go either',
  );
  assert.ok(looked.every(({ name, due }) => !/loan|question/.test(name) || due === 0));
});

test('a rule that nobody can put into dates is told, and lets nothing go', async (t) => {
  const without = rules.filter(({ id }) => id !== 'retention.phones');
  const [readers, loans, questions] = without;
  const b = await library(
    t,
    (map) => map.replace('dates: { collection: [due_on] }', 'dates: { creation: [due_on] }'),
    libraryPolicy([readers!, loans!, { ...questions!, then: 'archive' }]),
  );
  const { looked, unruled, plan } = await planned(b);
  assert.deepEqual(
    unruled.map(({ collection, columns, fault, trigger }) => [collection, columns, fault, trigger]),
    [
      ['reader', ['phone'], 'unknown', undefined],
      ['loan', [], 'trigger', 'collection'],
      ['question', [], 'then', undefined],
    ],
  );
  // Without the rule of telephone numbers the row cannot go, but what else is in it can.
  assert.deepEqual(
    looked.map(({ name }) => name),
    ['reader:email,name'],
  );
  assert.equal(plan!.operations.filter(changes).length, 1);
});

test('dates in rows that leave too soon judge nothing', async (t) => {
  const b = await library(
    t,
    undefined,
    libraryPolicy(rules.map((one) => (one.id === 'retention.loans' ? { ...one, period: 'P1Y' } : one))),
  );
  const { looked, unruled } = await planned(b);
  assert.deepEqual(
    unruled.map(({ collection, fault }) => [collection, fault]),
    [
      ['reader', 'sooner'],
      ['reader', 'sooner'],
      ['reader', 'sooner'],
    ],
  );
  assert.deepEqual(
    looked.map(({ name }) => name),
    ['loan:row', 'question:row'],
  );
});

test('a plan is one company’s alone', async (t) => {
  const b = await library(t);
  const { plan } = await planned(b);
  await assert.rejects(retentionPlan(b.retention, b.other, plan!.id), codeOf('retention.plan'));
  await assert.rejects(retentionPlan(b.retention, b.tenant, 'nonsense'), codeOf('retention.plan'));
});
