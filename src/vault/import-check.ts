// The check of an import of contacts: who stands in several rows is one, and who is there already gets what is missing.
import { withTenant } from '#store';
import { type IndexRow, indexRows } from './blind-index.ts';
import { type FoundRow, type RefusedRow, checkSignal } from './import-rows.ts';
import type { KnownType, Values } from './record-types.ts';
import type { Admitted, Vault } from './vault.ts';

/** Somebody to be written: new, or with a holder of their address who gets what is missing. */
export interface CheckedRow {
  row: number;
  values: Values;
  index: readonly IndexRow[];
  holder: string | null;
}

export interface CheckedPeople {
  people: readonly CheckedRow[];
  indexKey: string | null;
  /** Rows with an address that an earlier row has: they added what was missing there. */
  repeated: number;
  refused: readonly RefusedRow[];
}

/** Throws Problem `vault.import-cancelled`. */
export async function checkPeople(
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  found: readonly FoundRow[],
  signal: AbortSignal | undefined,
): Promise<CheckedPeople> {
  const refused: RefusedRow[] = [];
  const { people, indexKey, repeated } = await together(vault, caller, type, found, signal);
  const kept = await withHolders(vault, caller, people, refused, signal);
  return { people: kept, indexKey, repeated, refused };
}

/** Rows with the same address become one: the first wins, later ones add what it lacks. */
async function together(
  vault: Vault,
  caller: Admitted,
  type: KnownType,
  found: readonly FoundRow[],
  signal: AbortSignal | undefined,
): Promise<{ people: CheckedRow[]; indexKey: string | null; repeated: number }> {
  const people: CheckedRow[] = [];
  const byEmail = new Map<string, CheckedRow>();
  let indexKey: string | null = null;
  let repeated = 0;
  for (let from = 0; from < found.length; from += 1000) {
    checkSignal(signal);
    const some = found.slice(from, from + 1000);
    const index = await indexRows(
      vault,
      caller,
      some.map(({ values }) => ({ type, values })),
    );
    indexKey ??= index.key;
    for (const [n, { row, values }] of some.entries()) {
      const person: CheckedRow = { row, values, index: index.rows[n]!, holder: null };
      const email = emailOf(person);
      const first = email === null ? undefined : byEmail.get(email);
      if (first) {
        repeated++;
        const missing = person.index.filter(({ field }) => !first.index.some((one) => one.field === field));
        Object.assign(first, { values: { ...values, ...first.values }, index: [...first.index, ...missing] });
      } else {
        people.push(person);
        if (email !== null) byEmail.set(email, person);
      }
    }
  }
  return { people, indexKey, repeated };
}

const emailOf = ({ index }: Pick<CheckedRow, 'index'>): string | null =>
  index.find(({ field }) => field === 'contact.email')?.hmac.toString('hex') ?? null;

/** Who has one of these addresses already; whoever may not be written about is refused. */
async function withHolders(
  { db }: Vault,
  { tenant, beyond }: Admitted,
  people: readonly CheckedRow[],
  refused: RefusedRow[],
  signal: AbortSignal | undefined,
): Promise<CheckedRow[]> {
  const kept: CheckedRow[] = [];
  for (let from = 0; from < people.length; from += 5000) {
    checkSignal(signal);
    const some = people.slice(from, from + 5000);
    const hmacs = some.flatMap(({ index }) =>
      index.filter(({ field }) => field === 'contact.email').map((one) => one.hmac),
    );
    const rows = await withTenant(db, tenant, (trx) =>
      trx
        .selectFrom('keyring_index as i')
        .innerJoin('subject as s', (join) =>
          join.onRef('s.tenant_id', '=', 'i.tenant_id').onRef('s.id', '=', 'i.subject_id'),
        )
        .select(['i.hmac', 's.id', 's.state'])
        .where('i.tenant_id', '=', tenant)
        .where('i.field', '=', 'contact.email')
        .where('i.hmac', 'in', hmacs.length > 0 ? hmacs : [Buffer.alloc(0)])
        .execute(),
    );
    const holders = new Map(rows.map(({ hmac, ...holder }) => [Buffer.from(hmac).toString('hex'), holder]));
    for (const person of some) {
      const email = emailOf(person);
      const holder = email === null ? undefined : holders.get(email);
      const why =
        holder?.state === 'fenced' ? 'erasing' : holder?.state === 'restricted' && !beyond ? 'restricted' : null;
      if (why) refused.push({ row: person.row, field: null, why, detail: null });
      else kept.push({ ...person, holder: holder?.id ?? null });
    }
  }
  return kept;
}
