// Plans over real databases: proposed, approved by their hash, looked at again, carried out, and looked at once more; cut short anywhere, too.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { ensureDefaultTenant } from '#access';
import { Secret, fixedClock } from '#base';
import { readEntry } from '#ledger';
import { withTenant } from '#store';
import { testDatabaseWithAdmin, testKeyHome } from '#store/testing';
import {
  type PlanSetting,
  applyPlan,
  approvalsFor,
  approve,
  plansOf,
  propose,
  resumePlans,
  rowsDigest,
  withdraw,
} from './index.ts';
import { bookIn, breakOff, guestFile, guestMaker, staysIn } from './testing-guests.ts';

const bookings = [
  [1, 'ann'],
  [2, 'bea'],
  [3, 'ann'],
] as const;

async function bench(t: TestContext, systems = 2) {
  const { store, app } = await testDatabaseWithAdmin(t);
  const { db } = store;
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const { id: tenant } = await ensureDefaultTenant(db, clock);
  const folder = mkdtempSync(join(tmpdir(), 'upheld-plan-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = Array.from({ length: systems }, (_, n) => join(folder, `${n}.sqlite`));
  for (const file of files) guestFile(file, bookings);
  const maker = guestMaker(files, 'ann');
  const setting: PlanSetting = { db, clock, makerOf: async () => maker };
  const proposed = async (approvals: 0 | 1 | 2 = 0) =>
    propose(setting, tenant, {
      kind: 'rights',
      about: 'request-1',
      policyVersion: 1,
      ...(await maker.make()),
      by: 'staff:lea',
      approvals,
    });
  const written = async () =>
    (await withTenant(db, tenant, (trx) => trx.selectFrom('ledger_inbox').select('entry').orderBy('id').execute()))
      .map(({ entry }) => readEntry(entry))
      .filter(({ kind }) => kind.startsWith('plan.'));
  return { db, app, clock, tenant, files, setting, maker, proposed, written };
}

test('approved by two people, carried out in every system; what must be kept stays; the ledger says each step', async (t) => {
  const { setting, tenant, files, proposed, written } = await bench(t);
  const plan = await proposed(2);
  await assert.rejects(applyPlan(setting, tenant, plan.id), { code: 'plan.state' });
  await assert.rejects(approve(setting, tenant, plan.id, 'f'.repeat(64), 'staff:lea'), { code: 'plan.other' });
  assert.equal((await approve(setting, tenant, plan.id, plan.hash, 'staff:lea')).state, 'proposed');
  assert.equal((await approve(setting, tenant, plan.id, plan.hash, 'staff:lea')).state, 'proposed', 'twice is not two');
  assert.deepEqual(files.flatMap(staysIn).length, 6, 'nothing is changed before');
  assert.equal((await approve(setting, tenant, plan.id, plan.hash, 'staff:max')).state, 'approved');
  assert.deepEqual(await applyPlan(setting, tenant, plan.id), { is: 'done' });
  for (const file of files) assert.deepEqual(staysIn(file), ['2 bea']);
  const [kept] = await plansOf(setting, tenant, { about: 'request-1' });
  assert.equal(kept!.state, 'done');
  assert.deepEqual(
    kept!.parts.map(({ state, outcomes }) => [state, outcomes]),
    files.map(() => ['done', [{ outcome: 'done', count: 2 }]]),
  );
  await assert.rejects(applyPlan(setting, tenant, plan.id), { code: 'plan.state' });
  const entries = await written();
  assert.deepEqual(entries.map(({ kind }) => kind).toSorted(), [
    'plan.approved',
    'plan.approved',
    'plan.carried-out',
    'plan.carried-out',
    'plan.done',
    'plan.proposed',
  ]);
  assert.ok(entries.every(({ data }) => data['plan'] === plan.id));
  assert.deepEqual(entries.find(({ kind }) => kind === 'plan.proposed')!.facts, ['retention.bills', 'right.erasure']);
  assert.doesNotMatch(JSON.stringify(entries), /ann/);
});

test('a world that moved since: nothing at all is done, and the difference is said', async (t) => {
  const { setting, tenant, files, proposed } = await bench(t);
  const plan = await proposed();
  bookIn(files[1]!, 4, 'ann');
  const before = files.map(staysIn);
  const applied = await applyPlan(setting, tenant, plan.id);
  assert.deepEqual(applied, {
    is: 'drifted',
    differences: [{ holding: files[1], collection: 'stay', planned: 2, now: 3 }],
  });
  assert.deepEqual(files.map(staysIn), before);
  assert.equal((await plansOf(setting, tenant, { id: plan.id }))[0]!.state, 'drifted');
  // As many rows, and others.
  const again = await bench(t);
  const second = await again.proposed();
  await again.maker.carryOut(again.files[0]!, [], 'x');
  bookIn(again.files[0]!, 8, 'ann');
  bookIn(again.files[0]!, 9, 'ann');
  assert.equal((await applyPlan(again.setting, again.tenant, second.id)).is, 'drifted');
});

test('a system that is down is waited for, the others are done; it goes on by itself', async (t) => {
  const { setting, tenant, clock, files, proposed } = await bench(t);
  writeFileSync(`${files[0]}.down`, '');
  const plan = await proposed();
  assert.deepEqual(await applyPlan(setting, tenant, plan.id), {
    is: 'applying',
    waiting: [{ holding: files[0], problem: 'test.down' }],
  });
  assert.deepEqual(
    files.map((file) => staysIn(file).length),
    [3, 1],
  );
  await resumePlans(setting, tenant, 'rights');
  const tries = async () => (await plansOf(setting, tenant, { id: plan.id }))[0]!.parts.map((part) => part.tries);
  assert.deepEqual(await tries(), [1, 1], 'not before its time');
  clock.advance('PT1M');
  await resumePlans(setting, tenant, 'rights');
  assert.deepEqual(await tries(), [2, 1]);
  rmSync(`${files[0]}.down`);
  clock.advance('PT2M');
  await resumePlans(setting, tenant, 'rights');
  assert.equal((await plansOf(setting, tenant, { id: plan.id }))[0]!.state, 'done');
  assert.deepEqual(
    files.map((file) => staysIn(file).length),
    [1, 1],
  );
});

test('a system that says “later” is asked after under the same key, and nothing is called done before', async (t) => {
  const { setting, tenant, clock, files, maker, proposed } = await bench(t, 1);
  const carryOut = maker.carryOut;
  const keys: string[] = [];
  maker.carryOut = async (holding, operations, key) => {
    keys.push(key);
    const because = { reason: 'It takes days there.' };
    if (keys.length < 3) return [{ outcome: 'pending', since: '2026-03-10T09:00:00Z', until: null, because }];
    return carryOut(holding, operations, key);
  };
  const plan = await proposed();
  assert.deepEqual(await applyPlan(setting, tenant, plan.id), {
    is: 'applying',
    waiting: [{ holding: files[0], problem: 'plan.pending' }],
  });
  for (const minutes of [1, 2]) {
    clock.advance(`PT${minutes}M`);
    await resumePlans(setting, tenant, 'rights');
  }
  assert.equal(new Set(keys).size, 1);
  assert.equal(keys.length, 3);
  assert.equal((await plansOf(setting, tenant, { id: plan.id }))[0]!.state, 'done');
});

test('a system without transactions that broke off half-way is taken up again; one that grew meanwhile is not', async (t) => {
  const half = async (meanwhile: (file: string) => void) => {
    const { setting, tenant, clock, files, maker, proposed } = await bench(t, 1);
    const plan = await proposed();
    const carryOut = maker.carryOut;
    maker.carryOut = async (holding, operations, key) => {
      maker.carryOut = carryOut;
      breakOff(holding, 'ann');
      meanwhile(holding);
      return carryOut(`${holding}.down`, operations, key);
    };
    assert.equal((await applyPlan(setting, tenant, plan.id)).is, 'applying');
    clock.advance('PT1M');
    return { applied: await applyPlan(setting, tenant, plan.id), stays: staysIn(files[0]!) };
  };
  assert.deepEqual(await half(() => {}), { applied: { is: 'done' }, stays: ['2 bea'] });
  const grown = await half((file) => [5, 6].forEach((id) => bookIn(file, id, 'ann')));
  assert.equal(grown.applied.is, 'drifted');
  assert.equal(grown.stays.length, 4);
});

test('what still stands afterwards is said: a plan is not done because it was carried out', async (t) => {
  const { setting, tenant, files, maker, proposed } = await bench(t);
  const carryOut = maker.carryOut;
  maker.carryOut = async (holding, operations, key) => {
    const outcomes = await carryOut(holding, operations, key);
    bookIn(holding, 7, 'ann');
    return outcomes;
  };
  const plan = await proposed();
  const applied = await applyPlan(setting, tenant, plan.id);
  assert.equal(applied.is, 'left');
  assert.deepEqual(
    applied.is === 'left' && applied.left.map(({ holding, count }) => [holding, count]),
    files.map((file) => [file, 1]),
  );
});

test('a new plan takes the place of the old one; what was taken back is not carried out', async (t) => {
  const { setting, tenant, files, proposed } = await bench(t);
  const [first, second] = [await proposed(), await proposed()];
  await assert.rejects(applyPlan(setting, tenant, first.id), { code: 'plan.state' });
  await withdraw(setting, tenant, second.id, 'staff:lea');
  await assert.rejects(applyPlan(setting, tenant, second.id), { code: 'plan.state' });
  await assert.rejects(applyPlan(setting, tenant, '00000000-0000-4000-8000-000000000000'), { code: 'plan.none' });
  assert.equal(files.flatMap(staysIn).length, 6);
});

test('what could not be looked at makes no whole plan', async (t) => {
  const { files, setting, tenant, proposed } = await bench(t);
  writeFileSync(`${files[1]}.away`, '');
  await assert.rejects(proposed(), { code: 'plan.unreached' });
  assert.deepEqual(await plansOf(setting, tenant, { about: 'request-1' }), []);
});

test('away when looked at again: the others are done, nothing is done there unseen, and it is compared when it is back', async (t) => {
  for (const moved of [false, true]) {
    const { setting, tenant, clock, files, proposed } = await bench(t);
    const plan = await proposed();
    writeFileSync(`${files[0]}.away`, '');
    const away = { is: 'applying', waiting: [{ holding: files[0], problem: 'test.down' }] };
    assert.deepEqual(await applyPlan(setting, tenant, plan.id), away);
    const lengths = () => files.map((file) => staysIn(file).length);
    assert.deepEqual(lengths(), [3, 1]);
    clock.advance('PT3H');
    assert.deepEqual(await applyPlan(setting, tenant, plan.id), away);
    const parts = (await plansOf(setting, tenant, { id: plan.id }))[0]!.parts;
    assert.deepEqual(
      parts.map(({ state, tries }) => [state, tries]),
      [
        ['away', 2],
        ['done', 1],
      ],
    );
    // As many fewer rows as a half-done holding may have: but nothing was begun here.
    if (moved) breakOff(files[0]!, 'ann');
    rmSync(`${files[0]}.away`);
    assert.equal((await applyPlan(setting, tenant, plan.id)).is, moved ? 'drifted' : 'done');
    assert.deepEqual(lengths(), moved ? [2, 1] : [1, 1]);
  }
});

test('away after its effect or before the proof: nothing is called done that was not seen to be', async (t) => {
  const { setting, tenant, clock, files, maker, proposed } = await bench(t);
  const plan = await proposed();
  const carryOut = maker.carryOut;
  maker.carryOut = async (holding, operations, key) => {
    if (holding === files[0]) writeFileSync(`${holding}.away`, '');
    // As a kill before the outcome is written down.
    if (holding === files[0]) throw new TypeError('killed');
    return carryOut(holding, operations, key);
  };
  await assert.rejects(applyPlan(setting, tenant, plan.id), TypeError);
  assert.equal((await applyPlan(setting, tenant, plan.id)).is, 'applying');
  assert.equal(staysIn(files[0]!).length, 3);
  maker.carryOut = carryOut;
  rmSync(`${files[0]}.away`);
  const make = maker.make;
  let looks = 0;
  maker.make = async () => {
    if (++looks === 2) writeFileSync(`${files[1]}.away`, '');
    return make();
  };
  assert.equal((await applyPlan(setting, tenant, plan.id)).is, 'applying', 'done, and not proven yet');
  clock.advance('PT2H');
  rmSync(`${files[1]}.away`);
  await resumePlans(setting, tenant, 'rights');
  assert.equal((await plansOf(setting, tenant, { id: plan.id }))[0]!.state, 'done');
});

test('what does not show by looking is done again after a kill, and a holding that says no is believed', async (t) => {
  const { setting, tenant, files, maker, proposed } = await bench(t, 1);
  const blind = { ...(await maker.make()).operations[0]!, count: 0 };
  const called: string[] = [];
  maker.make = async () => ({ operations: [blind], unreached: [] });
  let answer: 'killed' | 'done' | 'cannot' = 'killed';
  maker.carryOut = async (holding) => {
    called.push(holding);
    if (answer === 'killed') throw new TypeError('killed');
    return [answer === 'done' ? { outcome: 'done', count: 1 } : { outcome: 'cannot', because: { reason: 'no' } }];
  };
  const plan = await proposed();
  await assert.rejects(applyPlan(setting, tenant, plan.id), TypeError);
  answer = 'done';
  assert.deepEqual(await applyPlan(setting, tenant, plan.id), { is: 'done' });
  assert.deepEqual(called, [files[0], files[0]]);
  answer = 'cannot';
  const second = await proposed();
  assert.deepEqual(await applyPlan(setting, tenant, second.id), { is: 'left', left: [blind] });
});

test('two at once: each system is changed once', async (t) => {
  const { setting, tenant, files, maker, proposed } = await bench(t, 3);
  const called: string[] = [];
  const carryOut = maker.carryOut;
  maker.carryOut = async (holding, operations, key) => {
    called.push(holding);
    // Long enough for the others to come to the same system.
    await pause(150);
    return carryOut(holding, operations, key);
  };
  const plan = await proposed();
  await Promise.all([1, 2, 3].map(() => applyPlan(setting, tenant, plan.id)));
  assert.deepEqual(called.toSorted(), files);
  assert.equal((await plansOf(setting, tenant, { id: plan.id }))[0]!.state, 'done');
});

test('killed before and after every effect: the next run ends it, nothing twice, nothing half', async (t) => {
  const { app, setting, tenant, files, proposed } = await bench(t, 2);
  const home = await testKeyHome(t);
  const { user, password, socket, database } = app;
  const url = `postgresql://${user}:${password!.reveal()}@/${database}?host=${encodeURIComponent(socket!)}`;
  const plan = await proposed();
  // Each death is further on than the one before.
  for (const [die, stays] of [
    ['before 0', [3, 3]],
    ['after 0', [1, 3]],
    ['before 1', [1, 3]],
    ['after 1', [1, 1]],
  ] as const) {
    const args = [url, home, tenant, plan.id, 'ann', die, ...files];
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'testing-child.ts'), ...args],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    t.after(() => child.kill('SIGKILL'));
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    assert.equal(signal, 'SIGKILL', die);
    assert.deepEqual(
      files.map((file) => staysIn(file).length),
      stays,
      die,
    );
    assert.equal((await plansOf(setting, tenant, { id: plan.id }))[0]!.state, 'applying', die);
  }
  assert.deepEqual(await applyPlan(setting, tenant, plan.id), { is: 'done' });
  const [kept] = await plansOf(setting, tenant, { id: plan.id });
  assert.deepEqual(
    kept!.parts.map(({ state, outcomes }) => [state, outcomes]),
    files.map(() => ['done', [{ outcome: 'done', count: 2 }]]),
  );
});

test('the digest of rows: any order is the same, other rows are not, another key is not', () => {
  const digest = (rows: readonly string[], key = 1): string => {
    const sum = rowsDigest(new Secret(Buffer.alloc(32, key)));
    for (const row of rows) sum.add(row);
    return sum.hex();
  };
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (rows, more) => {
      assert.equal(digest(rows), digest(rows.toReversed()));
      assert.notEqual(digest(rows), digest([...rows, more]));
      if (rows.length > 0) assert.notEqual(digest(rows), digest(rows, 2));
    }),
    { numRuns: 60 },
  );
});

test('how many must approve: two people above a thousand rows, where there are two', () => {
  const operation = { key: 'k', holding: 'h', collection: 'c', fields: [], rows: '', facts: [], reason: '' };
  const of = (count: number, officers: number) =>
    approvalsFor(
      [
        { ...operation, act: 'erase', count },
        { ...operation, act: 'keep', count: 9999 },
      ],
      officers,
    );
  assert.deepEqual([of(1000, 5), of(1001, 5), of(1001, 1)], [1, 2, 1]);
});
