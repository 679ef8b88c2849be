// API keys: shown once and never stored, caught when mistyped, closed scopes, an end that holds, and only their own tenant's to take back.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test, { type TestContext } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { Problem, Secret, fixedClock } from '#base';
import { testDatabase } from '#store/testing';
import { accessBench, ledgerOf } from './testing.ts';
import {
  apiKeyOf,
  apiKeys,
  createApiKey,
  ensureDefaultTenant,
  isApiToken,
  revokeApiKey,
  scopes,
  sessionOf,
  tenantOfFolder,
} from './index.ts';

async function setting(t: TestContext) {
  const { db } = await testDatabase(t);
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const tenant = await ensureDefaultTenant(db, clock);
  const make = (change: Partial<Parameters<typeof createApiKey>[2]> = {}) =>
    createApiKey(db, tenant.id, { name: 'Status page', scopes: ['read:policy'], lastDay: null, ...change }, clock);
  return { db, clock, tenant, make };
}

test('a key opens what it was made for, and its day of use is kept, no finer', async (t) => {
  const { db, clock, tenant, make } = await setting(t);
  const { key, token } = await make({ scopes: ['write:attestations', 'read:policy', 'read:policy'] });
  assert.deepEqual(key.scopes, ['read:policy', 'write:attestations']);
  assert.equal(key.lastUsedOn, null);
  clock.advance('PT5H');
  const found = await apiKeyOf(db, token, clock);
  assert.deepEqual(found, { ...key, lastUsedOn: '2026-03-10' });
  assert.equal(found?.tenant, tenant.id);
  clock.advance('P1D');
  await apiKeyOf(db, token, clock);
  assert.equal((await apiKeys(db, tenant.id))[0]?.lastUsedOn, '2026-03-11');
});

test('the token is nowhere in the database, only its SHA-256', async (t) => {
  const { db, make } = await setting(t);
  const token = (await make()).token.reveal();
  const { rows } = await sql<{ row: string }>`select k::text as row from auth.api_key k`.execute(db);
  assert.equal(rows.length, 1);
  assert.ok(!rows[0]!.row.includes(token.slice(4, 20)));
  assert.ok(rows[0]!.row.includes(createHash('sha256').update(token).digest('hex')));
});

test('tokens carry 256 random bits and a checksum that catches every single mistyped character', async (t) => {
  const { make } = await setting(t);
  const token = (await make()).token.reveal();
  assert.match(token, /^uph_[0-9A-Za-z]{49}$/);
  assert.ok(isApiToken(token));
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  fc.assert(
    fc.property(fc.nat(48), fc.nat(61), (at, digit) => {
      const typo = `${token.slice(0, 4 + at)}${digits[digit]}${token.slice(5 + at)}`;
      return isApiToken(typo) === (typo === token);
    }),
  );
  for (const wrong of ['', 'uph_', token.slice(4), `${token} `, `${token}0`, token.slice(0, -1), token.toUpperCase()])
    assert.equal(isApiToken(wrong), false, wrong);
});

test('what is unknown, taken back or over opens nothing', async (t) => {
  const { db, clock, tenant, make } = await setting(t);
  const opens = async (token: Secret) => (await apiKeyOf(db, token, clock)) !== null;
  const { key, token } = await make({ lastDay: '2026-03-12' });
  const { key: endlessKey, token: endless } = await make();
  assert.equal(key.expiresAt, '2026-03-13T00:00:00.000Z');
  assert.equal(await opens(new Secret('uph_')), false);
  assert.equal(await opens(new Secret(token.reveal().replace('uph_', 'uph-'))), false);
  clock.advance('P2DT14H59M');
  assert.equal(await opens(token), true, 'the last minute of the last day');
  clock.advance('PT1M');
  assert.equal(await opens(token), false);
  assert.equal(await opens(endless), true);
  assert.equal(await revokeApiKey(db, tenant.id, endlessKey.id, clock), true);
  assert.equal(await revokeApiKey(db, tenant.id, endlessKey.id, clock), false, 'once');
  assert.equal(await opens(endless), false);
});

test('another tenant neither sees nor takes back a key', async (t) => {
  const { db, clock, tenant, make } = await setting(t);
  const { key, token } = await make();
  await tenantOfFolder(db, '/srv/fenwick', 'Fenwick Kites Ltd', clock);
  const other = await tenantOfFolder(db, '/srv/marram', 'Marram Soap Ltd', clock);
  assert.notEqual(other.id, tenant.id);
  assert.deepEqual(await apiKeys(db, other.id), []);
  assert.equal(await revokeApiKey(db, other.id, key.id, clock), false);
  assert.equal((await apiKeyOf(db, token, clock))?.tenant, tenant.id);
});

test('a key without name, with a scope that is none, or that is over already is refused, and none is made', async (t) => {
  const { db, tenant, make } = await setting(t);
  for (const change of [
    { name: ' ' },
    { name: 'x'.repeat(101) },
    { scopes: [] },
    { scopes: ['read:policy', 'read:everything'] },
    { scopes: ['*'] },
    { lastDay: '2026-03-09' },
    { lastDay: '2026-02-30' },
    { lastDay: 'soon' },
  ])
    await assert.rejects(
      make(change),
      (error) => error instanceof Problem && error.code === 'access.api-key',
      JSON.stringify(change),
    );
  assert.deepEqual(await apiKeys(db, tenant.id), []);
  assert.equal((await make({ scopes: scopes, lastDay: '2026-03-10' })).key.scopes.length, scopes.length);
});

test('a member gives a key no more than their role allows; who made it and who took it back stands in the ledger', async (t) => {
  const { access, door, tenant, clock, join } = await accessBench(t);
  await join('eva@fenwick.example');
  const dev = await join('dev@fenwick.example', 'developer');
  const session = (await sessionOf(access.db, dev.session, tenant, clock))!;
  const make = (...wanted: string[]) =>
    door.apiKeys.make(tenant, { name: 'Build', scopes: wanted, lastDay: '2026-12-31' }, session);
  for (const wanted of [['write:attestations'], ['write:proofs', 'read:policy'], ['read:everything'], []])
    await assert.rejects(
      make(...wanted),
      (error) => error instanceof Problem && error.code === 'access.api-key',
      wanted.join(' '),
    );
  assert.deepEqual(await door.apiKeys.all(tenant), []);
  const { key, token } = await make('read:policy', 'write:webhooks');
  assert.deepEqual((await apiKeyOf(access.db, token, clock))?.scopes, ['read:policy', 'write:webhooks']);
  assert.equal(await door.apiKeys.takeBack('019d0000-0000-7000-8000-000000000000', key.id, session), false);
  assert.equal(await door.apiKeys.takeBack(tenant, key.id, session), true);
  assert.equal(await apiKeyOf(access.db, token, clock), null);
  const noted = (await ledgerOf(access, tenant)).filter(({ kind }) => kind.startsWith('api-key.'));
  assert.deepEqual(
    noted.map(({ kind, data }) => [kind, (data as { by: string }).by]),
    [
      ['api-key.created', session.staff],
      ['api-key.revoked', session.staff],
    ],
  );
});
