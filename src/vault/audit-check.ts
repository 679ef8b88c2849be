// Holds the access log against the ledger: every act's digest still fits its lines, no line is missing, and none was put in later.
import type { Temporal } from '#base';
import { readEntry } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { type AccessRow, accessOf, digestOf } from './access-log.ts';
import type { Vault } from './vault.ts';

export interface AuditCheck {
  /** ISO 8601 instants: the lines of this span were looked at. */
  from: string;
  until: string;
  /** Acts that the ledger names, and lines of the log that belong to them. */
  acts: number;
  lines: number;
  /** Acts whose lines say something else than the ledger's digest of them. */
  changed: readonly string[];
  /** Acts that the ledger names and whose lines are gone. */
  missing: readonly string[];
  /** Acts in the log that the ledger knows nothing of. */
  strange: readonly string[];
}

/** Lines and acts that are read at once. */
const page = 2000;

/**
 * Looks at the last `days` days. Entries that wait for their number count as well: they were written with the lines themselves. Whether
 * the ledger is the one that was signed, its own check says (`checkLog`, receipts, witnesses).
 */
export async function checkAccessLog(
  { db, clock }: Pick<Vault, 'db' | 'clock'>,
  tenant: string,
  days: number,
): Promise<AuditCheck> {
  const until = clock.now();
  const from = until.subtract({ hours: 24 * days });
  return withTenant(db, tenant, async (trx) => {
    // In this order: whatever stands in the log by now has its entry by then, however many are written meanwhile.
    const acts = await actsSince(trx, tenant, from);
    const sealed = await sealedSince(trx, tenant, from.subtract({ hours: 1 }));
    const fits = (access: string): boolean => digestIn(acts, access) === sealed.get(access);
    // Written meanwhile, or on the edge of the span: looked at once more, each act whole.
    const doubtful = [...sealed.keys()].filter((access) => !fits(access));
    for (const [access, rows] of await actsNamed(trx, tenant, doubtful)) acts.set(access, rows);
    const wrong = doubtful.filter((access) => !fits(access));
    return {
      from: from.toString(),
      until: until.toString(),
      acts: acts.size,
      lines: [...acts.values()].reduce((sum, rows) => sum + rows.length, 0),
      changed: wrong.filter((access) => acts.has(access)),
      missing: wrong.filter((access) => !acts.has(access)),
      strange: [...acts.keys()].filter((access) => !sealed.has(access)),
    };
  });
}

type Acts = Map<string, AccessRow[]>;

const digestIn = (acts: Acts, access: string): string | null => {
  const rows = acts.get(access);
  return rows ? digestOf(rows) : null;
};

/** Digests of acts by what names them. The inbox first: an entry that moves on meanwhile is found where it comes to. */
async function sealedSince(trx: TenantDb, tenant: string, from: Temporal.Instant): Promise<Map<string, string>> {
  const sealed = new Map<string, string>();
  for (const table of ['ledger_inbox', 'ledger_entry'] as const) {
    const rows = await trx
      .selectFrom(table)
      .select('entry')
      .where('tenant_id', '=', tenant)
      .where('id', '>=', firstIdAt(from))
      .execute();
    for (const { entry } of rows) {
      const { kind, data } = readEntry(entry);
      if (kind === 'access.logged') sealed.set(String(data['access']), String(data['digest']));
    }
  }
  return sealed;
}

async function actsSince(trx: TenantDb, tenant: string, from: Temporal.Instant): Promise<Acts> {
  const acts: Acts = new Map();
  for (let after = firstIdAt(from); ;) {
    const rows = await trx
      .selectFrom('access_log')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute();
    sortInto(acts, rows);
    if (rows.length < page) return acts;
    after = rows.at(-1)!.id;
  }
}

async function actsNamed(trx: TenantDb, tenant: string, names: readonly string[]): Promise<Acts> {
  const acts: Acts = new Map();
  for (let at = 0; at < names.length; at += page) {
    const rows = await trx
      .selectFrom('access_log')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('batch', 'in', names.slice(at, at + page))
      .execute();
    sortInto(acts, rows);
  }
  return acts;
}

function sortInto(acts: Acts, rows: readonly Parameters<typeof accessOf>[0][]): void {
  for (const row of rows) {
    const known = acts.get(row.batch);
    if (known) known.push(accessOf(row));
    else acts.set(row.batch, [accessOf(row)]);
  }
}

/** No id of version 7 (RFC 9562) from this instant on is smaller. */
function firstIdAt(at: Temporal.Instant): string {
  const hex = at.epochMilliseconds.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
