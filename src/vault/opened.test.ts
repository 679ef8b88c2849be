// What the guard is told of the access log: attempts that show something, and not those of our own checks nor what a wish of a person held back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withTenant } from '#store';
import { readPerson, restrictPerson, savePerson } from './index.ts';
import { opened } from './opened.ts';
import { vaultBench } from './testing.ts';

test('refused: staff always, a job for a purpose that nobody declared; not our checks, nor a job held back by a wish', async (t) => {
  const b = await vaultBench(t);
  const origin = { source: 'provided', channel: 'test' } as const;
  const { id } = await savePerson(b.vault, b.job(), { contact: { email: 'marit@lives.example' }, origin });
  await restrictPerson(b.vault, b.job('law:rights'), id, true);
  const check = { ...b.job('purpose.none'), principal: 'job:purpose-check' };
  const lost = { ...b.job('purpose.none'), principal: 'job:lost' };
  for (const caller of [b.job(), check, lost, b.staff('support')])
    await assert.rejects(readPerson(b.vault, caller, id), caller.principal);
  const since = b.clock.now().subtract({ hours: 1 }).toString();
  const hours = await withTenant(b.store.db, b.tenant, (trx) => opened.hours(trx, b.tenant, since));
  assert.deepEqual(
    hours.filter(({ act }) => act === 'refused').map(({ principal, times }) => [principal, times]),
    [
      ['job:lost', 1],
      [b.staff('support').principal, 1],
    ],
  );
  assert.ok(hours.some(({ act }) => act === 'write'));
});
