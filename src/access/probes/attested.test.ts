// attested, green and red: a valid word upholds, a denial breaks, an expired or revoked one proves nothing.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { Problem, fixedClock } from '#base';
import { type Answer, type PublishedPolicy, promiseKinds } from '#policy';
import { read } from '#read';
import { testDatabase } from '#store/testing';
import { accessProbes, attest, ensureDefaultTenant, revoke } from '../index.ts';

async function setting(t: TestContext) {
  const { db } = await testDatabase(t);
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const tenant = (await ensureDefaultTenant(db, clock)).id;
  const source = {
    name: 'privacy.md',
    text: '# Privacy Policy\n\n## Security\n\nOur security measures include:\n\n- Staff training on data protection\n',
  };
  const { prose, policy } = read(source);
  const promise = policy.promises.find((entry) => entry.kind === 'staff-training');
  assert.ok(promise, 'the training sentence is a promise');
  const published: PublishedPolicy = {
    tenant,
    number: 1,
    sha256: '',
    previous: null,
    publishedAt: clock.now().toString(),
    source,
    prose,
    policy,
  };
  const entry = {
    promise: promise.id,
    holds: true,
    statement: 'All twelve colleagues were trained on 3 March.',
    by: 'Eva Maes',
    file: null,
    expiresOn: '2026-09-10',
    enteredBy: 'test',
  };
  const ask = (): Promise<Answer> =>
    accessProbes(db, null)
      .find((probe) => probe.kind === 'staff-training')!
      .ask({ published, promise, now: clock.now() });
  return { db, clock, tenant, entry, ask };
}

test('upheld: somebody said so, and it counts through its last day', async (t) => {
  const { db, clock, tenant, entry, ask } = await setting(t);
  assert.equal((await ask()).because.key, 'probes.attestWaiting');
  await attest(db, tenant, { ...entry, file: { name: 'list.pdf', sha256: 'c'.repeat(64) } }, clock);
  const answer = await ask();
  assert.equal(answer.state, 'upheld');
  assert.equal(answer.measured.length, 2);
  clock.advance('P184D');
  assert.equal(clock.now().toString().slice(0, 10), '2026-09-10');
  assert.equal((await ask()).state, 'upheld');
});

test('broken: a person states that it is not kept; a later word of another sets it right', async (t) => {
  const { db, clock, tenant, entry, ask } = await setting(t);
  await attest(db, tenant, entry, clock);
  clock.advance('PT1H');
  await attest(
    db,
    tenant,
    { ...entry, holds: false, by: 'Ari Blom', statement: 'Three people were never trained.' },
    clock,
  );
  assert.equal((await ask()).state, 'broken');
  clock.advance('PT1H');
  await attest(db, tenant, entry, clock);
  assert.equal((await ask()).state, 'upheld');
});

test('unproven: it expired, or was taken back', async (t) => {
  const { db, clock, tenant, entry, ask } = await setting(t);
  const given = await attest(db, tenant, entry, clock);
  clock.advance('P185D');
  assert.equal((await ask()).because.key, 'probes.attestExpired');
  const again = await attest(db, tenant, { ...entry, expiresOn: '2027-01-01' }, clock);
  assert.equal((await ask()).state, 'upheld');
  assert.equal(await revoke(db, tenant, again.id, clock), true);
  assert.equal(await revoke(db, tenant, again.id, clock), false);
  assert.equal((await ask()).because.key, 'probes.attestRevoked');
  assert.notEqual(given.id, again.id);
});

test('customers know their part: waits for a word, is upheld by it and broken by the next, and unproven when that is over', async (t) => {
  const { db, clock, tenant, entry } = await setting(t);
  const source = {
    name: 'terms.md',
    text: '# Privacy Policy\n\n## Customers\n\nCustomers must inform their end users about the processing.\n',
  };
  const { prose, policy } = read(source);
  const promise = policy.promises.find(({ kind }) => kind === 'customer-duties');
  assert.ok(promise, JSON.stringify(policy.promises));
  const published = { tenant, number: 2, sha256: '', previous: null, publishedAt: '', source, prose, policy };
  const probe = accessProbes(db, null).find(({ kind }) => kind === 'customer-duties');
  const ask = async () => (await probe!.ask({ published, promise, now: clock.now() })).because.key;
  const statement = 'All four customers confirmed the notice texts in writing.';
  assert.equal(await ask(), 'probes.attestWaiting');
  await attest(db, tenant, { ...entry, promise: promise.id, statement }, clock);
  assert.equal(await ask(), 'probes.attestGiven');
  clock.advance('PT1H');
  await attest(db, tenant, { ...entry, promise: promise.id, holds: false, statement: 'One never answered.' }, clock);
  assert.equal(await ask(), 'probes.attestDenied');
  clock.advance('P185D');
  assert.equal(await ask(), 'probes.attestExpired');
});

test('an empty name or statement, a past, far or senseless expiry is refused and nothing is entered', async (t) => {
  const { db, clock, tenant, entry, ask } = await setting(t);
  for (const bad of [
    { by: ' ' },
    { statement: '' },
    { expiresOn: '2026-03-10' },
    { expiresOn: '2028-03-11' },
    { expiresOn: 'soon' },
    { expiresOn: '2026-02-30' },
  ]) {
    await assert.rejects(attest(db, tenant, { ...entry, ...bad }, clock), Problem, JSON.stringify(bad));
  }
  assert.equal((await ask()).because.key, 'probes.attestWaiting');
});

test('another tenant’s word counts for nothing here', async (t) => {
  const { db, clock, entry, ask } = await setting(t);
  const other = '01900000-0000-7000-8000-000000000001';
  await db
    .insertInto('auth.tenant')
    .values({
      id: other,
      slug: 'other',
      name: 'Other',
      folder: null,
      board_public: false,
      created_at: clock.now().toString(),
    })
    .execute();
  await attest(db, other, entry, clock);
  assert.equal((await ask()).because.key, 'probes.attestWaiting');
});

test('every kind that needs a person’s word has this check, and no other kind has', async (t) => {
  const { db } = await testDatabase(t);
  assert.deepEqual(
    accessProbes(db, null)
      .map((probe) => probe.kind)
      .toSorted(),
    [...promiseKinds.filter((kind) => kind.proof !== 'auto').map((kind) => kind.id), 'operator-access'].toSorted(),
  );
});
