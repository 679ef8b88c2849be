// The blind index: finds whose an e-mail address or telephone number is, while neither stands anywhere in clear.
import { sql } from 'kysely';
import { Problem } from '#base';
import { type TenantDb, withTenant } from '#store';
import type { EpochWrapped } from './keyd/contract.ts';
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
const hmacs = (
  vault: Vault,
  caller: Caller,
  values: readonly Form[],
): Promise<{ key: string; hmacs: readonly Buffer[] }> =>
  withKey(vault, caller.tenant, async (key) => ({ key: key.id, hmacs: await asked(vault, caller, key, values) }));

interface Form {
  field: IndexField;
  value: string;
}

async function asked(
  vault: Vault,
  caller: Caller,
  key: EpochWrapped,
  values: readonly Form[],
): Promise<readonly Buffer[]> {
  const { tenant, principal, purpose } = caller;
  // Of the same caller for the same purpose it is the same, for the two seconds that it is remembered.
  const capability = await vault.memory.recall(`${tenant} may index ${principal} ${purpose}`, async () =>
    grant(vault, caller, 'index', '*', ['email', 'phone']),
  );
  return vault.keyd.index(capability, tenant, key, values);
}

/** Does something with the key that is remembered, and once more with the one of now when its epoch is over. */
function withKey<T>(vault: Vault, tenant: string, act: (key: EpochWrapped) => Promise<T>): Promise<T> {
  const name = rememberedAs(tenant);
  return retried(
    async () => act(await vault.memory.recall(name, () => indexKey(vault, tenant))),
    () => vault.memory.forget(name),
  );
}

const rememberedAs = (tenant: string): string => `${tenant} index`;

/** Writes once more, under the key of now, when the one that was remembered was replaced since. */
export async function underIndexKey<T>(vault: Vault, tenant: string, write: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await write();
    } catch (error) {
      if (!isReplaced(error) || tries > 2) throw error;
      vault.memory.forget(rememberedAs(tenant));
    }
  }
}

/** The database refuses rows under a key that is gone. */
const isReplaced = (error: unknown): boolean => (error as { constraint?: string }).constraint === 'keyring_index_key';

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
export const lookUp = (vault: Vault, caller: Caller, by: Sought, column?: string): Promise<readonly string[]> =>
  underKeyOfNow(vault, caller, by, (trx, hmac) => holdersIn(trx, caller.tenant, hmac, column));

/** Where an address or number stands. */
export interface Place {
  subject: string;
  record: string;
  /** As `contact.email`: there it is the person's own, elsewhere it may be anybody's. */
  column: string;
}

/** Every record in which this address or number is indexed, whoever it is about. */
export const placesOf = (vault: Vault, caller: Caller, by: Sought): Promise<readonly Place[]> =>
  underKeyOfNow(vault, caller, by, (trx, hmac) => placesIn(trx, caller.tenant, hmac));

interface Sought {
  field: IndexField;
  value: string;
  country?: string;
}

/** `key`: the one under which everybody is found now. */
interface Looked<T> {
  key: string | undefined;
  found: readonly T[];
}

async function underKeyOfNow<T>(
  vault: Vault,
  caller: Caller,
  by: Sought,
  look: (trx: TenantDb, hmac: Buffer) => Promise<Looked<T>>,
): Promise<readonly T[]> {
  const form = normalise(by.field, by.value, by.country);
  if (form === null) return [];
  for (let tries = 0; ; tries++) {
    const looked = await withKey(vault, caller.tenant, async (key) => {
      // The database is asked for a transaction while keyd makes the HMAC.
      const made = asked(vault, caller, key, [{ field: by.field, value: form }]);
      const holders = withTenant(vault.db, caller.tenant, async (trx) => look(trx, (await made)[0]!));
      const [{ key: now, found }] = await Promise.all([holders, made]);
      return { current: now === key.id, found };
    });
    // Nobody is found under a key that was replaced since: that is no answer.
    if (looked.current || tries > 2) return looked.found;
    vault.memory.forget(rememberedAs(caller.tenant));
  }
}

async function holdersIn(
  trx: TenantDb,
  tenant: string,
  hmac: Buffer,
  column: string | undefined,
): Promise<Looked<string>> {
  // Written out: composing it anew for each look-up would take longer than the look.
  const { rows } = await sql<{ id: string; subject_id: string | null }>`
    select distinct k.id, i.subject_id
      from upheld.keyring_key k
      left join upheld.keyring_index i
        on i.tenant_id = k.tenant_id and i.key_id = k.id and i.hmac = ${hmac}
       and (${column ?? null}::text is null or i.field = ${column ?? null})
     where k.tenant_id = ${tenant} and k.kind = 'index' and not k.coming
     limit 100`.execute(trx);
  return { key: rows[0]?.id, found: rows.flatMap(({ subject_id }) => subject_id ?? []) };
}

async function placesIn(trx: TenantDb, tenant: string, hmac: Buffer): Promise<Looked<Place>> {
  const { rows } = await sql<{ id: string } & { [Field in keyof Place]: string | null }>`
    select k.id, i.subject_id as subject, i.record_id as record, i.field as "column"
      from upheld.keyring_key k
      left join upheld.keyring_index i on i.tenant_id = k.tenant_id and i.key_id = k.id and i.hmac = ${hmac}
     where k.tenant_id = ${tenant} and k.kind = 'index' and not k.coming
     order by i.record_id, i.field`.execute(trx);
  const found = rows.flatMap(({ subject, record, column }) =>
    subject === null || record === null || column === null ? [] : [{ subject, record, column }],
  );
  return { key: rows[0]?.id, found };
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
