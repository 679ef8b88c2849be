// The blind index: finds whose an e-mail address or telephone number is, while neither stands anywhere in clear.
import { Problem } from '#base';
import { type TenantDb, withTenant } from '#store';
import { indexKey } from './keyring.ts';
import { type IndexField, normalise } from './normalise.ts';
import type { KnownType, Values } from './record-types.ts';
import { type Caller, type Vault, grant } from './vault.ts';

/** A value's row of the index. `field` is the column, as `contact.email`. */
export interface IndexRow {
  field: string;
  hmac: Buffer;
}

/** The HMACs of values that are already in their one form, and the id of the key that made them. */
async function hmacs(
  vault: Vault,
  caller: Caller,
  values: readonly { field: IndexField; value: string }[],
): Promise<{ key: string; hmacs: readonly Buffer[] }> {
  const name = `${caller.tenant} index`;
  const ask = async () => {
    const key = await vault.memory.recall(name, () => indexKey(vault, caller.tenant));
    const capability = grant(vault, caller, 'index', '*', ['email', 'phone']);
    return { key: key.id, hmacs: await vault.keyd.index(capability, caller.tenant, key, values) };
  };
  return retried(ask, () => vault.memory.forget(name));
}

/** Once more when the epoch changed between reading the wrapped key and having it opened. */
export async function retried<T>(ask: () => Promise<T>, forget: () => void = () => {}): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'keyd.no-epoch')) throw error;
    forget();
    return ask();
  }
}

/** Rows of the index for each of several records' values: those of fields that are indexed. Throws Problem `vault.not-findable`. */
export async function indexRows(
  vault: Vault,
  caller: Caller,
  records: readonly { type: KnownType; values: Values }[],
): Promise<{ key: string | null; rows: readonly (readonly IndexRow[])[] }> {
  const wanted = records.map(({ type, values }) =>
    Object.entries(values).flatMap(([name, value]) => {
      const kind = type.schema.properties[name]?.['x-index'];
      if (kind === undefined || typeof value !== 'string') return [];
      const country = typeof values['country'] === 'string' ? values['country'] : undefined;
      const form = normalise(kind, value, country);
      if (form === null) throw notFindable(type.name, name, kind);
      return [{ column: `${type.name}.${name}`, field: kind, value: form }];
    }),
  );
  const flat = wanted.flat();
  if (flat.length === 0) return { key: null, rows: wanted.map(() => []) };
  const made = await hmacs(vault, caller, flat);
  let next = 0;
  const rows = wanted.map((some) => some.map(({ column }) => ({ field: column, hmac: made.hmacs[next++]! })));
  return { key: made.key, rows };
}

/** Ids of the subjects with this address or number, in any indexed field or in `column` alone (`contact.email` is one person's). */
export async function lookUp(
  vault: Vault,
  caller: Caller,
  by: { field: IndexField; value: string; country?: string },
  column?: string,
): Promise<readonly string[]> {
  const form = normalise(by.field, by.value, by.country);
  if (form === null) return [];
  const { hmacs: made } = await hmacs(vault, caller, [{ field: by.field, value: form }]);
  return withTenant(vault.db, caller.tenant, (trx) => holdersIn(trx, caller.tenant, made[0]!, column));
}

async function holdersIn(
  trx: TenantDb,
  tenant: string,
  hmac: Buffer,
  column: string | undefined,
): Promise<readonly string[]> {
  let query = trx
    .selectFrom('keyring_index')
    .select('subject_id')
    .distinct()
    .where('tenant_id', '=', tenant)
    .where('hmac', '=', hmac);
  if (column !== undefined) query = query.where('field', '=', column);
  const rows = await query.limit(100).execute();
  return rows.map((row) => row.subject_id);
}

const notFindable = (type: string, field: string, kind: IndexField): Problem =>
  new Problem('vault.values', {
    happened:
      kind === 'email'
        ? `What stands in “${field}” of “${type}” is no e-mail address.`
        : `What stands in “${field}” of “${type}” is no telephone number.`,
    unchanged: 'Nothing was saved.',
    next:
      kind === 'email'
        ? 'Correct it, or leave the field out.'
        : 'Write it with its country’s prefix, as +32 2 123 45 67, or give the country; or leave the field out.',
  });
