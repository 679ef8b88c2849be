// A member of one company who joins another with the account they have: one link, one person, freshly proved; and neither company gains on the other.
import assert from 'node:assert/strict';
import test from 'node:test';
import { invite, sessionOf, tenantOfFolder } from './index.ts';
import { accessBench, company, ledgerOf, typed } from './testing.ts';

test('a link makes a member of another company one here too, with the account they have', async (t) => {
  const { access, door, tenant, clock, join } = await accessBench(t);
  const { db } = access;
  await tenantOfFolder(db, '/companies/fenwick', company, clock);
  await join('eva@fenwick.example');
  const [ari, noor] = [await join('ari@fenwick.example', 'auditor'), await join('noor@fenwick.example', 'auditor')];
  const { id: other } = await tenantOfFolder(db, '/companies/weir', 'Weir Boats Ltd', clock);
  const link = await invite(db, other, 'developer', clock);

  // As somebody new they cannot: the address is theirs already.
  assert.deepEqual(await door.accept(link, typed('ari@fenwick.example'), 'Weir Boats Ltd'), {
    is: 'wrong',
    faults: { email: 'taken' },
  });
  assert.equal(await sessionOf(db, ari.session, other, clock), null);
  const he = (await door.newcomer(ari.session))!;
  const she = (await door.newcomer(noor.session))!;
  assert.equal(he.name, 'Person ari');

  const both = await Promise.all([door.joinWithAccount(link, he), door.joinWithAccount(link, she)]);
  assert.deepEqual(both.toSorted(), ['gone', 'joined'], 'one link, one person');
  const [joined, session] = both[0] === 'joined' ? [he, ari.session] : [she, noor.session];
  assert.equal((await sessionOf(db, session, other, clock))?.role, 'developer');
  assert.equal((await sessionOf(db, session, tenant, clock))?.role, 'auditor', 'there as before');
  const noted = (await ledgerOf(access, other)).filter(({ kind }) => kind === 'staff.joined');
  assert.deepEqual(
    noted.map(({ data }) => (data as { staff: string; role: string }).staff),
    [joined.staff],
  );

  // Who is a member already stays what they are, and the link stands for somebody else.
  const second = await invite(db, other, 'owner', clock);
  assert.equal(await door.joinWithAccount(second, joined), 'already');
  assert.equal((await sessionOf(db, session, other, clock))?.role, 'developer');
  assert.ok(await door.invitation(second));

  // A link for one member to set up anew makes nobody else anything.
  const anew = await invite(db, tenant, 'auditor', clock, { member: joined.staff });
  assert.equal(await door.joinWithAccount(anew, joined), 'gone');

  // Six minutes later they have to sign in again first; without an app nobody is a newcomer at all.
  clock.advance('PT6M');
  assert.equal(await door.newcomer(session), null);
  const late = (await sessionOf(db, session, tenant, clock))!;
  const confirmed = await door.confirm(late, { password: ari.password });
  assert.ok(confirmed.is === 'yes');
  assert.ok(await door.newcomer(confirmed.session));
  await db.deleteFrom('auth.credential').where('staff_id', '=', joined.staff).where('kind', '=', 'totp').execute();
  assert.equal(await door.newcomer(confirmed.session), null);
});
