// What is held of one person, in numbers: what an erasure of them would destroy. No value is opened.
import { type TenantDb, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { type State, noPerson } from './keys-of.ts';
import { standing, wordsIn } from './preferences.ts';
import { type Caller, type Vault, admit } from './vault.ts';

export interface Held {
  state: State;
  /** Records by the name of their type. */
  records: readonly { type: string; count: number }[];
  preferences: number;
  /** Channels on which they said no: a mark for each stays after an erasure, if there is an address to it. */
  refusals: number;
  files: number;
  /** Rows of the blind index: addresses and numbers that they are found by. */
  index: number;
  /** Lines of the access log about them: these stay, and point to nobody afterwards. */
  accesses: number;
}

/** For whoever may erase. Throws Problem `vault.no-person`, and what `admit` throws. */
export async function heldOf(vault: Vault, caller: Caller, subject: string): Promise<Held> {
  const admitted = await admit(vault, caller, 'erase');
  const { tenant } = caller;
  return withTenant(vault.db, tenant, async (trx) => {
    const row = await trx
      .selectFrom('subject')
      .select('state')
      .where('tenant_id', '=', tenant)
      .where('id', '=', subject)
      .where('kind', '=', 'person')
      .executeTakeFirst();
    if (!row || row.state === 'fenced') throw noPerson();
    const records = await trx
      .selectFrom('record')
      .select(({ fn }) => ['type', fn.countAll<number>().as('count')])
      .where('tenant_id', '=', tenant)
      .where('subject_id', '=', subject)
      .groupBy('type')
      .orderBy('type')
      .execute();
    const held = {
      state: row.state,
      records,
      preferences: await rowsIn(trx, 'preference', tenant, subject),
      refusals: await refusalsIn(trx, tenant, subject),
      files: await rowsIn(trx, 'file', tenant, subject),
      index: await indexedIn(trx, tenant, subject),
      accesses: await rowsIn(trx, 'access_log', tenant, subject),
    };
    await noteAccess(trx, vault, admitted, { act: 'read', columns: ['subject.counts'], subjects: [subject] });
    return held;
  });
}

async function refusalsIn(trx: TenantDb, tenant: string, subject: string): Promise<number> {
  const words = (await wordsIn(trx, tenant, [subject])).get(subject) ?? [];
  return new Set(standing(words).flatMap(({ channel, wants }) => (wants ? [] : [channel]))).size;
}

async function rowsIn(
  trx: TenantDb,
  table: 'preference' | 'file' | 'access_log',
  tenant: string,
  subject: string,
): Promise<number> {
  const { count } = await trx
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenant)
    .where('subject_id', '=', subject)
    .executeTakeFirstOrThrow();
  return count;
}

/** While the key of the index is replaced, an address has a row under each. */
async function indexedIn(trx: TenantDb, tenant: string, subject: string): Promise<number> {
  const rows = await trx
    .selectFrom('keyring_index')
    .select(['record_id', 'field'])
    .distinct()
    .where('tenant_id', '=', tenant)
    .where('subject_id', '=', subject)
    .execute();
  return rows.length;
}
