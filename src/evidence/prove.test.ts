// Proving and the board: verdicts with history, never green without proof, the worst state shows, failures of a check prove nothing.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { fixedClock, newId } from '#base';
import type { Answer, Probe, PublishedPolicy, State } from '#policy';
import { read } from '#read';
import { withTenant } from '#store';
import { testDatabase } from '#store/testing';
import { boardOf, prove } from './index.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We do not sell your personal data. The sky is blue.

We may update this privacy policy from time to time.

If you have any questions, please contact us at kites@fenwick.example.
`;

async function setting(t: TestContext) {
  const { db } = await testDatabase(t);
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const tenant = newId(clock);
  await db
    .insertInto('auth.tenant')
    .values({ id: tenant, slug: 't', name: 'T', folder: null, board_public: false, created_at: clock.now().toString() })
    .execute();
  const source = { name: 'privacy.md', text };
  const { prose, policy } = read(source);
  assert.ok(policy.promises.length >= 3, `only ${policy.promises.length} promises read`);
  const published: PublishedPolicy = {
    tenant,
    number: 1,
    sha256: 'a'.repeat(64),
    previous: null,
    publishedAt: clock.now().toString(),
    source,
    prose,
    policy,
  };
  const failures: string[] = [];
  const run = (probes: readonly Probe[]) => prove(db, published, probes, clock, (kind) => failures.push(kind));
  const board = () => boardOf(db, 'Fenwick', published, new Map());
  return { db, clock, tenant, published, run, board, failures };
}

const saying = (kind: string, state: State, key = 'probes.noVersion'): Probe => ({
  kind,
  ask: async (): Promise<Answer> => ({ state, because: { key }, measured: [] }),
});

test('without a probe nothing is green', async (t) => {
  const { run, board } = await setting(t);
  const before = await board();
  assert.equal(before.provedAt, null);
  assert.equal(before.promises.upheld + before.promises.broken, 0);
  const proved = await run([]);
  assert.ok(proved.every(({ answer }) => answer.state === 'unproven' && answer.because.key === 'probes.noProbe'));
  assert.equal((await board()).promises.unproven, proved.length);
});

test('history grows only when state or reason changes, newest first', async (t) => {
  const { run, board, clock } = await setting(t);
  const kind = 'policy-may-change';
  const of = async () =>
    Object.values((await board()).marks)
      .flatMap((mark) => mark.promises)
      .find((promise) => promise.kind === kind)!;
  await run([saying(kind, 'upheld')]);
  clock.advance('PT1H');
  await run([saying(kind, 'upheld')]);
  assert.equal((await of()).history.length, 1);
  assert.equal((await of()).since, '2026-03-10T09:00:00.000Z');
  assert.equal((await of()).checkedAt, '2026-03-10T10:00:00.000Z');
  clock.advance('PT1H');
  const [changed] = (await run([saying(kind, 'broken')])).filter((entry) => entry.kind === kind);
  assert.equal(changed?.changed, true);
  clock.advance('PT1H');
  await run([saying(kind, 'upheld')]);
  assert.deepEqual(
    (await of()).history.map((change) => change.state),
    ['upheld', 'broken', 'upheld'],
  );
});

test('a check that throws proves nothing, is reported, and stops no other', async (t) => {
  const { run, failures } = await setting(t);
  const bad: Probe = { kind: 'no-sale', ask: () => Promise.reject(new Error('programmer error')) };
  const proved = await run([bad, saying('policy-may-change', 'upheld')]);
  assert.equal(proved.find((entry) => entry.kind === 'no-sale')?.answer.because.key, 'probes.failed');
  assert.equal(proved.find((entry) => entry.kind === 'policy-may-change')?.answer.state, 'upheld');
  assert.deepEqual(failures, ['no-sale']);
});

test('two runs at once keep one verdict a promise', async (t) => {
  const { db, tenant, run, published } = await setting(t);
  await Promise.all(Array.from({ length: 6 }, () => run([saying('no-sale', 'upheld')])));
  const rows = await withTenant(db, tenant, (trx) => trx.selectFrom('verdict').select('promise').execute());
  assert.equal(rows.length, published.policy.promises.length);
});

test('a sentence shows its worst promise; sentences without one are counted as such', async (t) => {
  const { run, board, published, clock } = await setting(t);
  await run(published.policy.promises.map((promise) => saying(promise.kind, 'upheld')));
  const green = await board();
  const all = published.prose.blocks.flatMap((block) => block.segments).length;
  assert.equal(green.sentences.upheld + green.sentences.none, all);
  assert.ok(green.sentences.none > 0);
  const one = published.policy.promises[0]!;
  clock.advance('PT1S');
  await run([
    saying(one.kind, 'broken'),
    ...published.policy.promises.filter((p) => p.kind !== one.kind).map((p) => saying(p.kind, 'upheld')),
  ]);
  const red = await board();
  assert.equal(red.marks[one.stated[0]!.segment]?.state, 'broken');
  assert.ok(red.promises.broken >= 1);
});

test('a promise of a kind that this version does not know is unproven, with its reason', async (t) => {
  const { db, clock, published } = await setting(t);
  const strange: PublishedPolicy = {
    ...published,
    policy: { ...published.policy, promises: [{ ...published.policy.promises[0]!, kind: 'from-the-future' }] },
  };
  const [proved] = await prove(db, strange, [saying('from-the-future', 'upheld')], clock, () => {});
  assert.equal(proved?.answer.because.key, 'probes.unknownKind');
  const view = await boardOf(db, 'Fenwick', strange, new Map());
  assert.equal(Object.values(view.marks)[0]?.promises[0]?.name.en, 'from-the-future');
});
