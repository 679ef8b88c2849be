// The access log held against the ledger: whole when nothing was touched; a changed, a missing and an added line are each found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pii, newId } from '#base';
import { record } from '#ledger';
import { withTenant } from '#store';
import { accesses, accessTotals, checkAccessLog, findPeople, listPeople, readPerson, savePerson } from './index.ts';
import { type VaultBench, vaultBench } from './testing.ts';

const origin = { source: 'provided', channel: 'form' } as const;

async function used(bench: VaultBench): Promise<string> {
  const { vault, staff, clock } = bench;
  const ids: string[] = [];
  for (const name of ['ada', 'bo', 'cyd']) {
    const { id } = await savePerson(vault, staff('owner'), { contact: { email: `${name}@kites.example` }, origin });
    ids.push(id);
    clock.advance('PT1S');
  }
  await listPeople(vault, staff('support'), { limit: 10 });
  await readPerson(vault, staff('owner'), ids[0]!);
  await findPeople(vault, staff('owner'), { field: 'email', value: new Pii('nobody@kites.example') });
  await assert.rejects(readPerson(vault, staff('analyst'), ids[0]!));
  clock.advance('PT1M');
  return ids[0]!;
}

test('whole: every line fits what the ledger says, and the span is kept', async (t) => {
  const bench = await vaultBench(t);
  await used(bench);
  const check = await checkAccessLog(bench.vault, bench.tenant, 7);
  assert.deepEqual([check.changed, check.missing, check.strange], [[], [], []]);
  assert.equal(check.acts, 7);
  assert.equal(check.lines, 9, 'the list of three people is one act of three lines');
  bench.clock.advance('PT200H');
  assert.equal((await checkAccessLog(bench.vault, bench.tenant, 7)).acts, 0);
});

test('a line put in by hand, lines that are gone, and lines that say something else are found, each by its act', async (t) => {
  const bench = await vaultBench(t);
  const { vault, tenant, clock } = bench;
  await used(bench);
  const [line] = await accesses(vault, tenant, { act: 'read', limit: 1 });
  const strange = newId(clock);
  // The app may add lines; what it cannot do, change and delete them, shows in the ledger as an act whose lines are others, or none.
  await withTenant(vault.db, tenant, async (trx) => {
    const { id: _, subject, columns, batch: __, ...rest } = line!;
    const row = { ...rest, id: newId(clock), batch: strange, subject_id: subject, columns: [...columns] };
    await trx
      .insertInto('access_log')
      .values({ tenant_id: tenant, ...row })
      .execute();
  });
  const gone = newId(clock);
  await withTenant(vault.db, tenant, async (trx) => {
    const data = { access: gone, rows: 1, digest: 'f'.repeat(64) };
    await record(trx, tenant, { kind: 'access.logged', data }, clock);
    await record(trx, tenant, { kind: 'access.logged', data: { ...data, access: line!.batch } }, clock);
  });
  const check = await checkAccessLog(vault, tenant, 7);
  assert.deepEqual(check.strange, [strange]);
  assert.deepEqual(check.missing, [gone]);
  assert.deepEqual(check.changed, [line!.batch]);
});

test('totals by principal: lines, refusals, different people, since an instant', async (t) => {
  const bench = await vaultBench(t);
  await used(bench);
  const [total, ...others] = await accessTotals(bench.vault, bench.tenant, '2026-03-01T00:00:00Z');
  assert.deepEqual(others, []);
  assert.deepEqual(
    { ...total, principal: total!.principal.slice(0, 6) },
    { principal: 'staff:', lines: 9, refused: 1, people: 3, lastAt: '2026-03-10T09:00:03.000Z' },
  );
  assert.deepEqual(await accessTotals(bench.vault, bench.tenant, '2026-03-10T10:00:00Z'), []);
});
