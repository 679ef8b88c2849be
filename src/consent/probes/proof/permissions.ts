// Consents of known people on record: each yes that a purpose rests on has its entry, which says the same, and the words that were shown.
import { Temporal, sha256 } from '#base';
import { type ReadEntry, checkReceipt, readEntry } from '#ledger';
import { sql } from 'kysely';
import { type Db, type TenantDb, withTenant } from '#store';
import type { ProofHouse } from './choices.ts';
import { type Found, looked, say } from './found.ts';

/** `purposes`: ids of those for which people are asked. */
export async function permissionsOnRecord(
  { db, ledger }: ProofHouse,
  tenant: string,
  purposes: readonly string[],
): Promise<Found> {
  const rows = await withTenant(db, tenant, (trx) => someOf(trx, tenant, purposes));
  const verifier = await ledger.verifier(tenant);
  let [hold, waiting, elsewhere] = [0, 0, 0];
  for (const row of rows) {
    const entry = row.permission === null ? null : await entryOf({ db, ledger }, tenant, row.permission);
    if (row.permission !== null && !entry) return { hold, fault: say('noPermissionEntry', { at: row.at }), gaps: [] };
    if (entry && !agrees(row, entry.read)) return { hold, fault: say('permissionFails', { at: row.at }), gaps: [] };
    if (row.words !== null && sha256(row.words) !== row.text_sha256)
      return { hold, fault: say('wordsChanged', { at: row.at }), gaps: [] };
    // Of a list on paper, or one that was imported, the proof is where it came from.
    if (!entry || row.words === null || row.asked_at === null) elsewhere += 1;
    else {
      const receipt = await ledger.receipt(tenant, entry.read.id);
      if (receipt === null || !verifier) waiting += 1;
      else if (!checkReceipt(receipt, [verifier]).holds)
        return { hold, fault: say('permissionFails', { at: row.at }), gaps: [] };
      else hold += 1;
    }
  }
  const gaps = [
    ...(elsewhere > 0 ? [say('elsewhere', { count: elsewhere })] : []),
    ...(hold === 0 && elsewhere === 0 ? [say(waiting > 0 ? 'choicesWait' : 'noPermission')] : []),
  ];
  return { hold, fault: null, gaps };
}

type Row = Awaited<ReturnType<typeof someOf>>[number];

const someOf = (trx: TenantDb, tenant: string, purposes: readonly string[]) =>
  trx
    .selectFrom('preference as p')
    .leftJoin('consent_text as t', (join) =>
      join.onRef('t.tenant_id', '=', 'p.tenant_id').onRef('t.sha256', '=', 'p.text_sha256'),
    )
    .select([
      'p.channel',
      'p.topic',
      'p.policy_version',
      'p.at',
      'p.asked_at',
      'p.text_sha256',
      'p.permission',
      't.words',
    ])
    .where('p.tenant_id', '=', tenant)
    .where('p.wants', '=', true)
    .where('p.topic', 'in', [...purposes])
    .orderBy('p.at', 'desc')
    .limit(2 * looked)
    .execute();

/** An entry's id begins with its moment (RFC 9562, version 7), and it was written right after its permission got its own. */
async function entryOf({ db }: ProofHouse, tenant: string, permission: string): Promise<{ read: ReadEntry } | null> {
  // Longer only when it is not found at once: a busy second has thousands of entries.
  for (const milliseconds of [1_000, 60_000]) {
    const read = await entryWithin(db, tenant, permission, milliseconds);
    if (read) return { read };
  }
  return null;
}

async function entryWithin(
  db: Db,
  tenant: string,
  permission: string,
  milliseconds: number,
): Promise<ReadEntry | null> {
  const start = momentOf(permission);
  const [from, to] = [idAt(start), idAt(start + milliseconds)];
  const rows = await withTenant(db, tenant, (trx) => {
    const of = (table: 'ledger_entry' | 'ledger_inbox') =>
      trx
        .selectFrom(table)
        .select(['id', 'entry'])
        .where('tenant_id', '=', tenant)
        .where('id', '>=', from)
        .where('id', '<', to)
        .where(sql<boolean>`position(${Buffer.from(permission)}::bytea in entry) > 0`);
    return of('ledger_entry').unionAll(of('ledger_inbox')).execute();
  });
  return (
    rows
      .map(({ entry }) => readEntry(entry))
      .find(({ kind, data }) => kind === 'permission.given' && data['permission'] === permission) ?? null
  );
}

const momentOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
function idAt(moment: number): string {
  const hex = moment.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

const agrees = (row: Row, { data }: ReadEntry): boolean =>
  data['channel'] === row.channel &&
  (data['purpose'] === row.topic || data['purpose'] === null) &&
  data['policy'] === row.policy_version &&
  (data['text'] ?? null) === row.text_sha256 &&
  sameMoment(data['asked'], row.asked_at);

const sameMoment = (one: unknown, other: string | null): boolean =>
  typeof one === 'string' && other !== null
    ? Temporal.Instant.from(one).epochMilliseconds === Temporal.Instant.from(other).epochMilliseconds
    : (one ?? null) === other;
