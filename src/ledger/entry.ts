// What stands in the ledger: who did what, when, and on which facts of the policy it rests; as canonical JSON (RFC 8785).
import { type Clock, type Temporal, canonicalJson, newId } from '#base';
import type { TenantDb } from '#store';

/** Flat: ids, numbers, states, hashes. */
export type Said = { readonly [key: string]: string | number | boolean | null };

/** Never personal data in clear: what is about a person is a commitment under that person's key, which dies with the key. */
export interface LedgerEntry {
  /** What happened, as `policy.published`: room and past participle. */
  kind: string;
  /** Ids of the facts in policy.yaml that the act rests on. */
  facts?: readonly string[];
  data: Said;
}

/** The bytes of an entry: always the same for the same act, so that they can be hashed again. */
export const entryBytes = (tenant: string, id: string, at: Temporal.Instant, { kind, facts = [], data }: LedgerEntry) =>
  Buffer.from(
    canonicalJson({ id, kind, at: at.toString({ smallestUnit: 'millisecond' }), tenant, facts: [...facts], data }),
  );

/** An entry as it stands in the log. */
export interface ReadEntry {
  id: string;
  kind: string;
  at: string;
  facts: readonly string[];
  data: Said;
}

/** Rooms whose acts say what was promised and whether it was kept. All others (staff, keys, sign-in) are for staff to read. */
const forEverybody: ReadonlySet<string> = new Set(['policy', 'verdict', 'attestation']);

/** Whether an entry of this kind may be read by whoever may read the board. */
export const isForEverybody = (kind: string): boolean => forEverybody.has(kind.split('.')[0]!);

/** The entry in these bytes, which `record` once wrote. */
export const readEntry = (bytes: Uint8Array): ReadEntry => JSON.parse(Buffer.from(bytes).toString()) as ReadEntry;

/** A row of `ledger_inbox`, for a room that writes it in one statement with its own. */
export function inboxRow(tenant: string, entry: LedgerEntry, clock: Clock) {
  const id = newId(clock);
  return { tenant_id: tenant, id, entry: entryBytes(tenant, id, clock.now(), entry) };
}

/** Queues an entry in the transaction of the act itself: it stands in the ledger exactly when the act is done. Returns its id. */
export async function record(trx: TenantDb, tenant: string, entry: LedgerEntry, clock: Clock): Promise<string> {
  const row = inboxRow(tenant, entry, clock);
  await trx.insertInto('ledger_inbox').values(row).execute();
  return row.id;
}
