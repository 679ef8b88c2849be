// What keyd does for the vault: keys that open what they should and nothing else, a cache that forgets, bounds that hold.
import assert from 'node:assert/strict';
import { createDecipheriv, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '#base';
import type { ColumnKeys, EpochWrapped, SubjectWrapped } from './contract.ts';
import { type Bench, bench, bucketIn, otherTenant, root, tenant } from './testing.ts';

const columns = ['contact.name', 'contact.email'];

const shown = (keys: ColumnKeys | undefined): Record<string, string> =>
  Object.fromEntries([...keys!].map(([column, key]) => [column, key.reveal().toString('hex')]));

const isProblem = (code: string, says?: RegExp) => (error: unknown) =>
  error instanceof Problem && error.code === code && (says?.test(error.told.happened) ?? true);

const mint = async (it: Bench, bucket: EpochWrapped, ids: readonly string[]) =>
  it.core.mintSubjects(it.can('mint'), tenant, bucket, ids, columns);

const openOne = async ({ core, can }: Pick<Bench, 'core' | 'can'>, bucket: EpochWrapped, subject: SubjectWrapped) =>
  (await core.open(can('open'), tenant, [{ bucket, subject }], columns))[0];

/** Opens by hand what was wrapped as decision 15 says. */
function opened(under: Buffer, wrapped: Uint8Array, bound: string): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', under, wrapped.subarray(1, 13));
  cipher.setAAD(Buffer.from(bound)).setAuthTag(wrapped.subarray(45));
  return Buffer.concat([cipher.update(wrapped.subarray(13, 45)), cipher.final()]);
}

test('from the root secret to the key of a column, opened by hand: every level rests as it is written down', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  const [subject] = await mint(it, bucket, ['subject-1']);
  for (const place of it.places) {
    const file = readFileSync(join(place, tenant, 'epoch-1.key'));
    const custody = Buffer.from(hkdfSync('sha256', root.reveal(), '', 'upheld custody v1', 32));
    const epoch = opened(custody, file, `upheld|${tenant}|custody|1|root`);
    const above = opened(epoch, bucket.wrapped, `upheld|${tenant}|bucket|bucket-1|1`);
    const dek = opened(above, subject!.wrapped, `upheld|${tenant}|subject|subject-1|bucket-1`);
    const expected = columns.map((column) => [
      column,
      Buffer.from(hkdfSync('sha256', dek, '', `upheld column v1 ${column}`, 32)).toString('hex'),
    ]);
    assert.deepEqual(shown(subject!.keys), Object.fromEntries(expected));
  }
  assert.deepEqual(shown(await openOne(it, bucket, subject!)), shown(subject!.keys));
  assert.deepEqual(shown(await openOne({ ...it, core: await it.again() }, bucket, subject!)), shown(subject!.keys));
});

test('a wrapped key opens for its own tenant, subject and bucket, and nowhere else', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  const second = await it.core.mintEpochKey(it.can('mint'), tenant, { id: 'bucket-2', kind: 'bucket', epoch: 1 });
  const [ada, bob] = await mint(it, bucket, ['ada', 'bob']);
  const foreign = await bucketIn(it, { tenant: otherTenant });
  const wrong: [string, EpochWrapped, SubjectWrapped, string][] = [
    ['another subject’s', bucket, { id: 'ada', wrapped: bob!.wrapped }, tenant],
    ['another bucket', second, ada!, tenant],
    ['a bucket under another id', { ...bucket, id: 'bucket-2' }, ada!, tenant],
    ['another bucket’s key under this id', { ...bucket, wrapped: second.wrapped }, ada!, tenant],
    ['another tenant', foreign, ada!, otherTenant],
    ['this tenant’s bucket at another', bucket, ada!, otherTenant],
  ];
  for (const [what, under, subject, whose] of wrong) {
    await openOne(it, bucket, ada!);
    const asked = it.core.open(it.can('open', { tenant: whose }), whose, [{ bucket: under, subject }], columns);
    await assert.rejects(asked, isProblem('keyd.damaged'), what);
  }
  await assert.rejects(openOne(it, { ...bucket, epoch: 2 }, ada!), isProblem('keyd.no-epoch'));
  await it.core.createEpoch(it.can('rotate'), tenant, 2);
  await assert.rejects(openOne(it, { ...bucket, epoch: 2 }, ada!), isProblem('keyd.damaged'));
});

test('the blind index: the same for the same value, another in another field, tenant or under another key', async (t) => {
  const it = await bench(t);
  await bucketIn(it);
  await bucketIn(it, { tenant: otherTenant });
  const key = await it.core.mintEpochKey(it.can('mint'), tenant, { id: 'index-1', kind: 'index', epoch: 1 });
  const foreign = await it.core.mintEpochKey(it.can('mint', { tenant: otherTenant }), otherTenant, {
    id: 'index-1',
    kind: 'index',
    epoch: 1,
  });
  const value = { field: 'contact.email', value: 'ada@harbour.example' };
  const [one, again, other] = await it.core.index(it.can('index'), tenant, key, [
    value,
    value,
    { ...value, field: 'contact.phone' },
  ]);
  assert.deepEqual(one, again);
  assert.notDeepEqual(one, other);
  const [abroad] = await it.core.index(it.can('index', { tenant: otherTenant }), otherTenant, foreign, [value]);
  assert.notDeepEqual(one, abroad);
  const moved =
    (await it.core.createEpoch(it.can('rotate'), tenant, 2), await it.core.rewrap(it.can('rotate'), tenant, 2, [key]));
  assert.deepEqual((await it.core.index(it.can('index'), tenant, moved[0]!, [value]))[0], one);
  const bucket = await bucketIn(it, { epoch: 2 });
  await assert.rejects(it.core.index(it.can('index'), tenant, bucket, [value]), isProblem('keyd.malformed'));
  const disguised: EpochWrapped = { ...bucket, kind: 'index' };
  await assert.rejects(it.core.index(it.can('index'), tenant, disguised, [value]), isProblem('keyd.damaged'));
});

test('whatever order buckets are renewed and moved in, who stays keeps the same keys and who left opens nowhere', async (t) => {
  const it = await bench(t);
  const ids = ['s0', 's1', 's2', 's3', 's4', 's5'];
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constant('rewrap' as const), fc.subarray(ids, { maxLength: 2 })), { maxLength: 6 }),
      async (steps) => {
        const first = ++run * 100;
        let bucket = await bucketIn(it, { epoch: first, id: `bucket-${run}-0` });
        let subjects: readonly SubjectWrapped[] = await mint(it, bucket, ids);
        const before = new Map(
          ids.map((id, index) => [id, shown((subjects as Awaited<ReturnType<typeof mint>>)[index]?.keys)]),
        );
        const left: { bucket: EpochWrapped; subject: SubjectWrapped }[] = [];
        for (const [index, step] of steps.entries()) {
          const epoch = first + index + 1;
          await it.core.createEpoch(it.can('rotate'), tenant, epoch);
          if (step === 'rewrap')
            [bucket] = (await it.core.rewrap(it.can('rotate'), tenant, epoch, [bucket])) as [EpochWrapped];
          else {
            left.push(...subjects.filter(({ id }) => step.includes(id)).map((subject) => ({ bucket, subject })));
            const stay = subjects.filter(({ id }) => !step.includes(id));
            const to = { id: `bucket-${run}-${index + 1}`, epoch };
            ({ bucket, subjects } = await it.core.rebucket(it.can('rotate'), tenant, bucket, to, stay));
          }
          await it.core.destroyEpoch(it.can('rotate'), tenant, epoch - 1);
        }
        assert.deepEqual(await it.core.opens(it.can('rotate'), tenant, [{ bucket, subjects }]), [true]);
        for (const subject of subjects)
          assert.deepEqual(shown(await openOne(it, bucket, subject)), before.get(subject.id));
        for (const gone of left) {
          await assert.rejects(openOne(it, gone.bucket, gone.subject), isProblem('keyd.no-epoch'));
          await assert.rejects(openOne(it, bucket, gone.subject), isProblem('keyd.damaged'));
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('opens says of each whether it opens with what custody holds now, and never believes the cache', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  const [ada, bob] = await mint(it, bucket, ['ada', 'bob']);
  const swapped = { id: 'ada', wrapped: bob!.wrapped };
  const elsewhere = await bucketIn(it, { epoch: 2, id: 'bucket-9' });
  await it.core.destroyEpoch(it.can('rotate'), tenant, 2);
  const answers = await it.core.opens(it.can('rotate'), tenant, [
    { bucket, subjects: [ada!, bob!] },
    { bucket, subjects: [bob!, swapped] },
    { bucket: elsewhere, subjects: [] },
    { bucket, subjects: [] },
  ]);
  assert.deepEqual(answers, [true, false, false, true]);
});

test('unwrapped keys live five minutes, used or not, at most as many as are allowed, and none after their epoch or bucket', async (t) => {
  const it = await bench(t, { cached: 5 });
  const bucket = await bucketIn(it);
  const made = await mint(it, bucket, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  for (const subject of made) await openOne(it, bucket, subject);
  assert.equal(it.core.kept(), 5);
  for (const _ of [1, 2, 3, 4]) {
    it.clock.advance('PT1M');
    await openOne(it, bucket, made[7]!);
  }
  it.clock.advance('PT59S');
  it.core.tidy();
  assert.ok(it.core.kept() > 0);
  it.clock.advance('PT1S');
  it.core.tidy();
  assert.equal(it.core.kept(), 0, 'using a key does not prolong its life');

  await openOne(it, bucket, made[0]!);
  assert.equal(it.core.kept(), 3);
  it.clock.advance('-PT1H');
  it.core.tidy();
  assert.equal(it.core.kept(), 0, 'a clock that was set back does not either');

  await openOne(it, bucket, made[0]!);
  await it.core.rebucket(it.can('rotate'), tenant, bucket, { id: 'bucket-2', epoch: 1 }, [made[1]!]);
  assert.equal(it.core.kept(), 1, 'only the epoch key stays');
  await openOne(it, bucket, made[0]!);
  await it.core.destroyEpoch(it.can('rotate'), tenant, 1);
  assert.equal(it.core.kept(), 0);
  await openOne({ ...it, core: it.core }, await bucketIn(it, { epoch: 2 }), made[0]!).catch(() => {});
  it.core.close();
  assert.equal(it.core.kept(), 0);
});

test('staff and programs open at most so many people a minute and an hour, jobs as many as they need, and all is counted', async (t) => {
  const it = await bench(t, { bounds: { minute: 3, hour: 5 } });
  const bucket = await bucketIn(it);
  const made = await mint(it, bucket, ['a', 'b', 'c', 'd', 'e', 'f']);
  const ask = (principal: string, count: number) => {
    const subjects = made.slice(0, count);
    const can = it.can('open', { principal, columns, subjects: subjects.map(({ id }) => id) });
    return it.core.open(
      can,
      tenant,
      subjects.map((subject) => ({ bucket, subject })),
      columns,
    );
  };
  await ask('staff:1', 2);
  await assert.rejects(ask('staff:1', 2), isProblem('keyd.too-many', /staff:1 .* 3 people within a minute/));
  await ask('staff:1', 1);
  await ask('key:2', 3);
  await ask('job:export', 6);
  it.clock.advance('PT1M');
  await assert.rejects(ask('staff:1', 3), isProblem('keyd.too-many', /5 people within an hour/));
  await ask('staff:1', 2);
  const usage = await it.core.usage();
  assert.deepEqual(
    usage.find(({ principal }) => principal === 'staff:1'),
    {
      principal: 'staff:1',
      minute: 2,
      hour: 5,
      refused: 2,
    },
  );
  assert.equal(usage.find(({ principal }) => principal === 'job:export')?.hour, 6);
  it.clock.advance('PT1H');
  await ask('staff:1', 3);
  assert.equal((await it.core.usage()).length, 1);
});

test('ids and names that could leave their folder or their place in a binding are refused', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  const [ada] = await mint(it, bucket, ['ada']);
  for (const bad of ['', '..', '.', 'a/b', '../x', 'a|b', 'a\0', 'A', 'é', 'x'.repeat(65)]) {
    const asked = it.core.createEpoch(it.can('rotate', { tenant: bad }), bad, 1);
    await assert.rejects(asked, isProblem('keyd.malformed'), JSON.stringify(bad));
    await assert.rejects(it.core.custody(bad), isProblem('keyd.malformed'));
    await assert.rejects(it.core.repair(bad), isProblem('keyd.malformed'));
  }
  for (const bad of ['', '..|x', 'a|b', 'a\0b', 'x'.repeat(101)]) {
    await assert.rejects(mint(it, bucket, [bad]), isProblem('keyd.malformed'), JSON.stringify(bad));
    await assert.rejects(bucketIn(it, { id: bad }), isProblem('keyd.malformed'));
    await assert.rejects(openOne(it, bucket, { ...ada!, id: bad }), isProblem('keyd.malformed'));
  }
  for (const bad of [0, -1, 1.5, Number.NaN, 2 ** 31, 2 ** 53])
    await assert.rejects(it.core.createEpoch(it.can('rotate'), tenant, bad), isProblem('keyd.malformed'), String(bad));
  for (const bad of [new Uint8Array(0), new Uint8Array(60), new Uint8Array(62)])
    await assert.rejects(openOne(it, bucket, { id: 'ada', wrapped: bad }), isProblem('keyd.malformed'));
  for (const bad of ['', 'a\0b', 'x'.repeat(201), 'a b'])
    await assert.rejects(
      it.core.mintSubjects(it.can('mint'), tenant, bucket, ['x'], [bad]),
      isProblem('keyd.malformed'),
    );
});
