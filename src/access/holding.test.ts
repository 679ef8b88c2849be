// Staff as a Holding beyond the contract of all: who left, who works elsewhere, and what stays to show what was done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found, Holding, Person } from '#policy';
import { withTenant } from '#store';
import { accessHolding, membersOf, removeMember, staffNumber, tenantOfFolder } from './index.ts';
import { accessBench, goodPassword, ledgerOf } from './testing.ts';

const by = (kind: string, value: string): Person => ({ identifiers: [{ kind, value }] });
const found = (holding: Holding, person: Person): Promise<Found[]> => Array.fromAsync(holding.find(person));
const of = (rows: readonly Found[], collection: string): Found[] => rows.filter((row) => row.collection === collection);

test('an account stays while its holder works here, its sessions need not; nothing that opens anything is told', async (t) => {
  const { access, tenant, join, signIn, clock } = await accessBench(t);
  const ann = await join('ann@kites.example');
  await join('bob@kites.example');
  const holding = accessHolding(access, tenant);
  const rows = await found(holding, by('email', 'ANN@kites.example'));
  const told = JSON.stringify(rows);
  for (const secret of [
    goodPassword,
    ann.seed.reveal(),
    ann.session.reveal(),
    ann.known.reveal(),
    ann.codes[0]!.reveal(),
  ])
    assert.ok(!told.includes(secret));
  assert.deepEqual(of(rows, 'staff')[0]!.fields['email'], 'ann@kites.example');
  assert.equal(of(rows, 'recovery-code').length, 10);
  const keys = (collection: string): string[] => of(rows, collection).map(({ key }) => key);
  const staff = await holding.erase({ collection: 'staff', keys: keys('staff') }, 'k');
  assert.deepEqual(staff, { outcome: 'cannot', because: { reason: 'works-here: staff' } });
  assert.deepEqual(await holding.erase({ collection: 'session', keys: keys('session') }, 'k'), {
    outcome: 'done',
    count: 1,
  });
  assert.equal(
    await access.db
      .selectFrom('auth.session')
      .select('id')
      .execute()
      .then((all) => all.length),
    1,
    'Bob’s',
  );
  clock.advance('PT1M');
  assert.ok(await signIn(ann));
});

test('whoever left is found by their number alone, in what shows what was done; that is kept', async (t) => {
  const { access, tenant, join, clock } = await accessBench(t);
  await join('owner@kites.example');
  await join('ann@kites.example', 'support');
  const ann = (await membersOf(access, tenant)).find(({ email }) => email?.reveal() === 'ann@kites.example')!.id;
  await withTenant(access.db, tenant, (trx) =>
    trx
      .insertInto('security_event')
      .values({
        tenant_id: tenant,
        id: '019d0000-0000-7000-8000-0000000000aa',
        kind: 'many-reads',
        severity: 'notice',
        key: 'k',
        at: '2026-03-10T09:00:00Z',
        found_at: '2026-03-10T09:00:00Z',
        staff: ann,
        about: '{}',
      })
      .execute(),
  );
  const holding = accessHolding(access, tenant);
  assert.deepEqual(of(await found(holding, by('email', 'ann@kites.example')), 'staff')[0]!.identifiers, [
    { kind: staffNumber, value: ann },
  ]);
  await removeMember(access.db, tenant, ann, null, clock);
  assert.deepEqual(await found(holding, by('email', 'ann@kites.example')), []);
  const left = await found(holding, by(staffNumber, ann));
  assert.deepEqual(
    left.map(({ collection, relation }) => [collection, relation]),
    [['security-event', 'own']],
  );
  const event = await holding.erase({ collection: 'security-event', keys: [left[0]!.key] }, 'k');
  assert.deepEqual(event, { outcome: 'kept', because: { fact: 'gdpr.art-5-2' } });
  assert.deepEqual(await holding.erase({ collection: 'staff', keys: [ann] }, 'k'), { outcome: 'done', count: 1 });
});

test('another company finds, changes and erases nothing of an account that does not work for it', async (t) => {
  const { access, tenant, join, clock } = await accessBench(t);
  await join('owner@kites.example');
  // Owners of the instance own a new company too; support does not.
  await tenantOfFolder(access.db, '/srv/kites', 'Kites', clock);
  const { id: other } = await tenantOfFolder(access.db, '/srv/marram', 'Marram Soap', clock);
  assert.notEqual(other, tenant);
  await join('ann@kites.example', 'support');
  const [mine, theirs] = [accessHolding(access, tenant), accessHolding(access, other)];
  const rows = await found(mine, by('email', 'ann@kites.example'));
  assert.deepEqual(await found(theirs, by('email', 'ann@kites.example')), []);
  assert.deepEqual(await found(theirs, by(staffNumber, of(rows, 'staff')[0]!.key)), []);
  for (const { collection, key } of rows) {
    await theirs.erase({ collection, keys: [key] }, 'k');
    await theirs.correct({ collection, keys: [key] }, { name: 'Mallory' });
  }
  assert.deepEqual(await found(mine, by('email', 'ann@kites.example')), rows);
});

test('a name is put right and stands in the ledger without it; an address is for its holder to change', async (t) => {
  const { access, tenant, join } = await accessBench(t);
  await join('ann@kites.example');
  const holding = accessHolding(access, tenant);
  const [staff] = await found(holding, by('email', 'ann@kites.example'));
  const selection = { collection: 'staff', keys: [staff!.key] };
  assert.equal((await holding.correct(selection, { name: ' Anna Peeters ' })).outcome, 'done');
  assert.equal((await found(holding, by('email', 'ann@kites.example')))[0]!.fields['name'], 'Anna Peeters');
  assert.equal((await holding.correct(selection, { email: 'x@kites.example' })).outcome, 'cannot');
  assert.equal((await holding.correct(selection, { name: 'a\nb' })).outcome, 'cannot');
  const said = (await ledgerOf(access, tenant)).filter(({ kind }) => kind === 'staff.corrected');
  assert.equal(said.length, 1);
  assert.doesNotMatch(JSON.stringify(said), /Peeters/);
});
