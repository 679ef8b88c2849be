// A value that does not open was changed outside Upheld: that is written down for those who watch over it, not only told to who asked.
import { Problem } from '#base';
import { record } from '#ledger';
import { withTenant } from '#store';
import type { Caller, Vault } from './vault.ts';

/** Opens what rests in `row` (the id of a record or file). Throws Problem `vault.damaged`; the ledger has it by then, once an hour a row. */
export async function opening<T>(vault: Vault, { tenant, principal }: Caller, row: string, open: () => T): Promise<T> {
  try {
    return open();
  } catch (error) {
    if (error instanceof Problem && error.code === 'vault.damaged') await tellOnce(vault, tenant, row, principal);
    throw error;
  }
}

/** Milliseconds. */
const hour = 3_600_000;
const told = new WeakMap<Vault, Map<string, number>>();

async function tellOnce(vault: Vault, tenant: string, row: string, by: string): Promise<void> {
  const known = told.get(vault) ?? new Map<string, number>();
  told.set(vault, known);
  const now = vault.clock.now().epochMilliseconds;
  for (const [name, at] of known) if (at + hour <= now) known.delete(name);
  if (known.has(`${tenant} ${row}`)) return;
  await withTenant(vault.db, tenant, (trx) =>
    record(trx, tenant, { kind: 'value.damaged', data: { row, by } }, vault.clock),
  );
  known.set(`${tenant} ${row}`, now);
}
