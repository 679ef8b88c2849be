// Rows that are named by a selection and still there, each with its person.
import { sql } from 'kysely';
import { Problem } from '#base';
import { type ContactChannel, type TenantDb, withTenant } from '#store';
import type { State } from '../keys-of.ts';
import type { Vault } from '../vault.ts';
import { collections, recordTypeIn } from './collections.ts';

export interface Present {
  key: string;
  subject: string;
  state: State;
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
export const isUuid = (text: string): boolean => uuid.test(text);

/** A key of what somebody said: its person, channel and topic. */
export const wishKey = (subject: string, channel: string, topic: string): string =>
  JSON.stringify([subject, channel, topic]);

/** Those of the keys that name something in the collection; whoever is being erased is gone. */
export const present = (
  { db }: Pick<Vault, 'db'>,
  tenant: string,
  collection: string,
  keys: readonly string[],
): Promise<Present[]> => withTenant(db, tenant, (trx) => presentIn(trx, tenant, collection, keys));

export async function presentIn(
  trx: TenantDb,
  tenant: string,
  collection: string,
  keys: readonly string[],
): Promise<Present[]> {
  const ids = keys.filter(isUuid);
  const type = recordTypeIn(collection);
  const rows =
    collection === collections.person
      ? sql`select s.id as key, s.id as subject, s.state from upheld.subject s where s.tenant_id = ${tenant} and s.kind = 'person' and s.id = any(${ids}::uuid[])`
      : type !== null
        ? of(tenant, sql`upheld.record r`, sql`r.id = any(${ids}::uuid[]) and r.type = ${type}`)
        : collection === collections.file
          ? of(tenant, sql`upheld.file r`, sql`r.id = any(${ids}::uuid[])`)
          : collection === collections.accessLog
            ? of(tenant, sql`upheld.access_log r`, sql`r.id = any(${ids}::uuid[])`)
            : collection === collections.permission || collection === collections.objection
              ? wishes(tenant, keys, collection === collections.permission)
              : null;
  if (!rows) throw noCollection();
  const found = await sql<Present>`select * from (${rows}) as found where state <> 'fenced'`.execute(trx);
  return found.rows;
}

const of = (tenant: string, from: ReturnType<typeof sql>, which: ReturnType<typeof sql>) => sql`
  select r.id as key, r.subject_id as subject, s.state
    from ${from} join upheld.subject s on s.tenant_id = r.tenant_id and s.id = r.subject_id
   where r.tenant_id = ${tenant} and s.kind = 'person' and ${which}`;

function wishes(tenant: string, keys: readonly string[], wants: boolean) {
  const parts = keys.flatMap((key) => partsOf(key) ?? []);
  return sql`
    select w.key, p.subject_id as subject, s.state
      from unnest(${parts.map(({ key }) => key)}::text[], ${parts.map(({ subject }) => subject)}::uuid[],
                  ${parts.map(({ channel }) => channel)}::text[], ${parts.map(({ topic }) => topic)}::text[])
           as w (key, subject, channel, topic)
      join upheld.preference p on p.tenant_id = ${tenant} and p.subject_id = w.subject
       and p.channel = w.channel and p.topic = w.topic and p.wants = ${wants}
      join upheld.subject s on s.tenant_id = p.tenant_id and s.id = p.subject_id`;
}

/** What `wishKey` wrote; null for anything else. */
export function partsOf(key: string): { key: string; subject: string; channel: ContactChannel; topic: string } | null {
  try {
    const [subject, channel, topic] = JSON.parse(key) as string[];
    return wishKey(subject!, channel!, topic!) === key && isUuid(subject!) && !/\0/.test(key + topic!)
      ? { key, subject: subject!, channel: channel as ContactChannel, topic: topic! }
      : null;
  } catch {
    return null;
  }
}

const noCollection = (): Problem =>
  new Problem('vault.no-collection', {
    happened: 'The vault has no such collection.',
    unchanged: 'Nothing was changed.',
    next: 'Look for the person again: what is found names its collection.',
  });
