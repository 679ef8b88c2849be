// What the log of accesses tells: hours by principal and act, and what was opened under the glass; from real reads, not from rows we wrote.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Pii, newId } from '#base';
import { withTenant } from '#store';
import { opened } from './opened.ts';
import { emergency } from './purposes.ts';
import { findPeople, listPeople } from './read.ts';
import { vaultBench } from './testing.ts';

test('hours by principal and act, from an instant on; accesses under the glass, none that was refused', async (t) => {
  const b = await vaultBench(t);
  const by = { field: 'email', value: new Pii('ada@fenwick.example') } as const;
  const hours = (since = '2026-03-10T00:00:00Z') =>
    withTenant(b.vault.db, b.tenant, (trx) => opened.hours(trx, b.tenant, since));
  await findPeople(b.vault, b.staff('support'), by);
  await findPeople(b.vault, b.staff('support'), by);
  await assert.rejects(findPeople(b.vault, b.staff('support', 'purpose.resale'), by));
  b.clock.advance('PT1H');
  const glass = { id: newId(b.clock), subjects: '*', columns: '*', until: '2026-03-10T10:30:00Z' } as const;
  b.breakGlass(glass);
  await listPeople(b.vault, b.staff('support', emergency), { limit: 10 });
  b.clock.advance('PT40M');
  b.breakGlass(null);
  await assert.rejects(listPeople(b.vault, b.staff('support', emergency), { limit: 10 }));
  const { principal } = b.staff('support');
  assert.deepEqual(
    (await hours()).map(({ hour, act, times, subjects }) => [hour.slice(0, 16), act, times, subjects]),
    [
      ['2026-03-10T09:00', 'refused', 1, 0],
      ['2026-03-10T09:00', 'search', 2, 0],
      ['2026-03-10T10:00', 'read', 1, 0],
      ['2026-03-10T10:00', 'refused', 1, 0],
    ],
  );
  assert.equal((await hours('2026-03-10T10:00:00Z')).length, 2);
  const under = await withTenant(b.vault.db, b.tenant, (trx) => opened.under(trx, b.tenant, '2026-03-10T00:00:00Z'));
  assert.deepEqual(
    under.map((one) => [one.glass, one.principal, one.at.slice(0, 16)]),
    [[glass.id, principal, '2026-03-10T10:00']],
  );
});
