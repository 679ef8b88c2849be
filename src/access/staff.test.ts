// Staff: tenants that stay apart, links that let a member begin again, and a company that is never left without an owner.
import assert from 'node:assert/strict';
import test from 'node:test';
import { changeRole, removeMember, sessionOf, tenantOfFolder } from './index.ts';
import { type Person, accessBench, company, ledgerOf, stranger, trying, typed } from './testing.ts';

test('a member of one tenant is nobody in another; whoever holds the machine owns all of it', async (t) => {
  const { access, door, tenant, clock, join } = await accessBench(t);
  const { db } = access;
  const first = await tenantOfFolder(db, '/made-up/one', 'One', clock);
  assert.equal(first.id, tenant, 'the first folder is tenant default');
  const auditor = await join('ari@fenwick.example', 'auditor');
  const owner = await join('eva@fenwick.example');
  const second = await tenantOfFolder(db, '/made-up/two', 'Two', clock);
  assert.notEqual(second.id, first.id);
  assert.equal(await sessionOf(db, auditor.session, second.id, clock), null);
  assert.equal((await sessionOf(db, auditor.session, first.id, clock))?.role, 'auditor');
  const eva = (await sessionOf(db, owner.session, second.id, clock))!;
  assert.equal(eva.role, 'owner');
  const guest = await join('guest@fenwick.example', 'owner', eva.staff);
  assert.equal((await sessionOf(db, guest.session, first.id, clock))?.role, 'owner');
  assert.equal(await sessionOf(db, guest.session, second.id, clock), null, 'an owner gives away their company alone');
  const own = (await sessionOf(db, guest.session, first.id, clock))!;
  await assert.rejects(door.invite(first.id, 'owner', own, eva.staff), /access\.no-member/);
  assert.ok(await door.invite(first.id, 'owner', eva, own.staff));
});

test('a link for a member lets them begin again, and nothing of before opens anything', async (t) => {
  const { access, door, tenant, clock, join, code } = await accessBench(t);
  const [eva, ari] = [await join('eva@fenwick.example'), await join('ari@fenwick.example', 'auditor')];
  const [owner, member] = [await at(eva), await at(ari)];
  const link = await door.invite(tenant, 'auditor', owner, member.staff);
  assert.equal((await door.invitation(link))?.member?.name, 'Person ari');
  assert.ok(await sessionOf(access.db, ari.session, tenant, clock), 'a link that nobody uses changes nothing');
  const joined = await door.accept(link, typed('ari@fenwick.example', 'quiet otters under ice'), company);
  assert.ok(joined.is === 'step');
  assert.equal(await sessionOf(access.db, ari.session, tenant, clock), null);
  assert.equal((await door.signIn(trying(ari))).is, 'no');
  const app = await door.setUp(joined.token, company);
  const done = await door.finishSetUp(joined.token, code(app!.seed), stranger);
  assert.ok(done.is === 'in');
  const now = (await sessionOf(access.db, done.session, tenant, clock))!;
  assert.deepEqual([now.staff, now.role, now.name], [member.staff, 'auditor', 'Person ari']);

  async function at(who: Person) {
    return (await sessionOf(access.db, who.session, tenant, clock))!;
  }
});

test('the last owner stays; roles change at once; who is removed is out at once', async (t) => {
  const { access, door, tenant, clock, join } = await accessBench(t);
  const { db } = access;
  const eva = await join('eva@fenwick.example');
  const owner = (await sessionOf(db, eva.session, tenant, clock))!;
  const lastOwner = { code: 'access.last-owner' };
  await assert.rejects(door.remove(tenant, owner.staff, owner), lastOwner);
  await assert.rejects(door.changeRole(tenant, owner.staff, 'auditor', owner), lastOwner);
  const ari = await join('ari@fenwick.example', 'auditor', owner.staff);
  const auditor = (await sessionOf(db, ari.session, tenant, clock))!;
  await assert.rejects(door.changeRole(tenant, auditor.staff, 'god', owner), { code: 'access.role' });
  await door.changeRole(tenant, auditor.staff, 'owner', owner);
  assert.equal((await sessionOf(db, ari.session, tenant, clock))?.role, 'owner');
  // Two owners who remove each other at once: one stays.
  const both = await Promise.allSettled([
    door.remove(tenant, owner.staff, auditor),
    door.remove(tenant, auditor.staff, owner),
  ]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  const left = await door.members(tenant);
  assert.equal(left.length, 1);
  const gone = left[0]!.id === owner.staff ? ari : eva;
  assert.equal(await sessionOf(db, gone.session, tenant, clock), null);
  assert.equal((await door.signIn(trying(gone))).is, 'no', 'with no company left the account is gone');
  const kinds = (await ledgerOf(access, tenant)).map(({ kind }) => kind);
  for (const kind of ['staff.invited', 'staff.joined', 'role.changed', 'staff.removed'])
    assert.ok(kinds.includes(kind), kind);
  await assert.rejects(removeMember(db, tenant, gone === eva ? owner.staff : auditor.staff, null, clock), {
    code: 'access.no-member',
  });
});

test('an owner who has set up counts before one who never did', async (t) => {
  const { access, tenant, clock, join } = await accessBench(t);
  const { db } = access;
  const eva = await join('eva@fenwick.example');
  const owner = (await sessionOf(db, eva.session, tenant, clock))!;
  const staff = '019d0000-0000-7000-8000-000000000002';
  await db
    .insertInto('auth.staff')
    .values({ id: staff, name: 'Old Hand', created_at: clock.now().toString() })
    .execute();
  await db.insertInto('auth.membership').values({ staff_id: staff, tenant_id: tenant, role: 'owner' }).execute();
  await assert.rejects(changeRole(db, tenant, owner.staff, 'auditor', null, clock), { code: 'access.last-owner' });
  await removeMember(db, tenant, staff, null, clock);
});

test('links of a member who is removed, or has another role now, open nothing', async (t) => {
  const { access, door, tenant, clock, join } = await accessBench(t);
  const eva = (await sessionOf(access.db, (await join('eva@fenwick.example')).session, tenant, clock))!;
  const ari = (await sessionOf(access.db, (await join('ari@fenwick.example')).session, tenant, clock))!;
  const link = await door.invite(tenant, 'owner', ari, null);
  await door.changeRole(tenant, ari.staff, 'auditor', eva);
  assert.equal((await door.accept(link, typed('m@fenwick.example'), company)).is, 'gone');
  await door.changeRole(tenant, ari.staff, 'owner', eva);
  const other = await door.invite(tenant, 'owner', ari, null);
  const shown = await door.invitations(tenant);
  assert.deepEqual([shown.length, shown[0]?.role], [1, 'owner']);
  await door.remove(tenant, ari.staff, eva);
  assert.equal((await door.accept(other, typed('m@fenwick.example'), company)).is, 'gone');
});
