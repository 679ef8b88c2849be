// Sign-in: links that work once and for a day, sessions that end, tokens that are never stored, tenants that stay apart.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { Secret, fixedClock } from '#base';
import { testDatabase } from '#store/testing';
import {
  acceptInvitation,
  endSession,
  ensureDefaultTenant,
  hasStaff,
  invitationStands,
  invite,
  sessionOf,
  tenantOfFolder,
  withdrawInvitations,
} from './index.ts';

async function setting(t: TestContext) {
  const { db } = await testDatabase(t);
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const tenant = await ensureDefaultTenant(db, clock);
  return { db, clock, tenant };
}

test('a link opens one session, once', async (t) => {
  const { db, clock, tenant } = await setting(t);
  const link = await invite(db, tenant.id, 'owner', clock);
  assert.equal(await hasStaff(db), false);
  assert.equal(await invitationStands(db, link, clock), true);
  assert.equal(await invitationStands(db, link, clock), true, 'looking does not use it up');
  const session = await acceptInvitation(db, link, 'Eva Maes', clock);
  assert.ok(session);
  assert.equal(await acceptInvitation(db, link, 'Mallory', clock), null);
  assert.equal(await invitationStands(db, link, clock), false);
  const who = await sessionOf(db, session, tenant.id, clock);
  assert.equal(who?.name, 'Eva Maes');
  assert.equal(who?.role, 'owner');
});

test('sixteen at once: one gets in', async (t) => {
  const { db, clock, tenant } = await setting(t);
  const link = await invite(db, tenant.id, 'owner', clock);
  const sessions = await Promise.all(Array.from({ length: 16 }, (_, i) => acceptInvitation(db, link, `P${i}`, clock)));
  assert.equal(sessions.filter((session) => session !== null).length, 1);
});

test('a link dies after a day, or when it is withdrawn', async (t) => {
  const { db, clock, tenant } = await setting(t);
  const old = await invite(db, tenant.id, 'owner', clock);
  clock.advance('PT24H');
  assert.equal(await acceptInvitation(db, old, 'Eva', clock), null);
  const other = await invite(db, tenant.id, 'owner', clock);
  await withdrawInvitations(db, tenant.id);
  assert.equal(await acceptInvitation(db, other, 'Eva', clock), null);
  assert.equal(await acceptInvitation(db, new Secret('guess'), 'Eva', clock), null);
});

test('a session ends after 30 idle minutes, after 12 hours, and on sign-out', async (t) => {
  const { db, clock, tenant } = await setting(t);
  const open = async (): Promise<Secret> =>
    (await acceptInvitation(db, await invite(db, tenant.id, 'owner', clock), 'Eva', clock))!;
  const idle = await open();
  clock.advance('PT29M');
  assert.ok(await sessionOf(db, idle, tenant.id, clock));
  clock.advance('PT30M');
  assert.equal(await sessionOf(db, idle, tenant.id, clock), null);
  const busy = await open();
  for (let i = 0; i < 35; i++) {
    clock.advance('PT20M');
    assert.ok(await sessionOf(db, busy, tenant.id, clock), `after ${20 * (i + 1)} minutes`);
  }
  clock.advance('PT20M');
  assert.equal(await sessionOf(db, busy, tenant.id, clock), null);
  const left = await open();
  await endSession(db, left);
  assert.equal(await sessionOf(db, left, tenant.id, clock), null);
});

test('a member of one tenant is nobody in another; owners own what comes later too', async (t) => {
  const { db, clock, tenant } = await setting(t);
  const first = await tenantOfFolder(db, '/made-up/one', 'One', clock);
  assert.equal(first.id, tenant.id, 'the first folder is tenant default');
  const auditor = (await acceptInvitation(db, await invite(db, first.id, 'auditor', clock), 'Ari', clock))!;
  const owner = (await acceptInvitation(db, await invite(db, first.id, 'owner', clock), 'Eva', clock))!;
  const second = await tenantOfFolder(db, '/made-up/two', 'Two', clock);
  assert.notEqual(second.id, first.id);
  assert.equal(await sessionOf(db, auditor, second.id, clock), null);
  assert.equal((await sessionOf(db, auditor, first.id, clock))?.role, 'auditor');
  assert.equal((await sessionOf(db, owner, second.id, clock))?.role, 'owner');
});

test('no token stands in the database', async (t) => {
  const { db, clock, tenant } = await setting(t);
  const link = await invite(db, tenant.id, 'owner', clock);
  const session = (await acceptInvitation(db, link, 'Eva', clock))!;
  const { rows } = await sql<{
    all: string;
  }>`select (select json_agg(i)::text from auth.invitation i) || (select json_agg(s)::text from auth.session s) as all`.execute(
    db,
  );
  assert.ok(rows[0]);
  for (const token of [link, session]) assert.equal(rows[0].all.includes(token.reveal()), false);
});
