// Due: what a storage rule of the policy lets go, by the dates and purposes that each value carries: people, records, fields, files, permissions.
import { type RawBuilder, sql } from 'kysely';
import { Problem, type Temporal } from '#base';
import type { RetentionRule, Selection } from '#policy';
import { isOver, keysIn, withTenant } from '#store';
import { typesOf } from '../record-types.ts';
import type { Vault } from '../vault.ts';
import { categoriesOf, collections, recordCollection } from './collections.ts';

/** Records at once. */
const lot = 1000;

/** What a rule lets go, as conditions of SQL: of field `f` of record `r`, of file `x`, of permission `p`, each of person `s`. */
interface Limits {
  field: RawBuilder<boolean>;
  file: RawBuilder<boolean>;
  permission: RawBuilder<boolean>;
}

/**
 * A rule speaks of the vault when it names data or purposes: of each value whose category is among the data and whose purposes are all among the
 * purposes. What another purpose still needs stays, and so does whoever is restricted (Art. 18 GDPR). Throws Problem `vault.no-date` for a rule
 * that begins with an event of which the vault knows no date.
 */
export async function* dueIn(
  vault: Vault,
  tenant: string,
  rule: RetentionRule,
  before: Temporal.Instant,
): AsyncGenerator<Selection> {
  const { db } = vault;
  const { purposes = [], data = [] } = rule;
  if ((purposes.length === 0 && data.length === 0) || rule.bound === 'min') return;
  const limits = await limitsOf(vault, tenant, rule, before);
  const active = sql<boolean>`s.tenant_id = ${tenant} and s.kind = 'person' and s.state = 'active'`;
  const persons = {
    from: sql`upheld.subject s`,
    where: sql<boolean>`${active} and ${isWhole(limits)}`,
    key: sql<string>`s.id::text`,
  };
  for await (const keys of keysIn(db, tenant, persons)) yield { collection: collections.person, keys };
  const left = sql<boolean>`${active} and not ${isWhole(limits)}`;
  yield* recordsDue(vault, tenant, limits, left);
  const files = {
    from: sql`upheld.file x join upheld.subject s on s.tenant_id = x.tenant_id and s.id = x.subject_id`,
    where: sql<boolean>`${left} and ${limits.file}`,
    key: sql<string>`x.id::text`,
  };
  for await (const keys of keysIn(db, tenant, files)) yield { collection: collections.file, keys };
  const permissions = {
    from: sql`upheld.preference p join upheld.subject s on s.tenant_id = p.tenant_id and s.id = p.subject_id`,
    where: sql<boolean>`${left} and p.wants and ${limits.permission}`,
    // As `wishKey` writes it.
    key: sql<string>`'[' || to_json(p.subject_id::text) || ',' || to_json(p.channel) || ',' || to_json(p.topic) || ']'`,
  };
  for await (const keys of keysIn(db, tenant, permissions)) yield { collection: collections.permission, keys };
}

async function limitsOf(vault: Vault, tenant: string, rule: RetentionRule, before: Temporal.Instant): Promise<Limits> {
  const { purposes = [], period, id } = rule;
  const dates = datesOf(rule);
  if (!dates || period === null) throw noDate(id);
  const policy = (await vault.published(tenant))?.policy;
  const categories = policy ? categoriesOf(rule, policy) : null;
  const over = (date: RawBuilder<string | null>) => isOver(date, period, before.toString());
  const within = (value: RawBuilder<unknown>) =>
    purposes.length === 0 ? sql`true` : sql`${value} <@ ${purposes}::text[]`;
  const named = (await typesOf(vault, tenant)).flatMap(({ name, schema }) =>
    Object.entries(schema.properties)
      .filter(([, form]) => form['x-category'] !== null && categories?.has(form['x-category']))
      .map(([field]) => `${name}.${field}`),
  );
  const isNamed = categories === null ? sql`true` : sql`r.type || '.' || f.key = any(${named}::text[])`;
  // A file has no category, and a permission is no datum of the policy: a rule about some data alone does not reach them.
  const isAll = categories === null ? sql`true` : sql`false`;
  return {
    field: sql`(${over(dates.field)} and ${isNamed}
      and ${within(sql`array(select jsonb_array_elements_text(f.value -> 'purposes'))`)})`,
    file: sql`(${over(dates.file)} and ${isAll} and ${within(sql`x.purposes`)})`,
    permission: sql`(${over(dates.permission)} and ${isAll} and ${within(sql`array[p.topic]`)})`,
  };
}

/** Where the clock of a rule starts; null: at an event that the vault does not know. */
function datesOf({ trigger }: RetentionRule): { [Of in keyof Limits]: RawBuilder<string | null> } | null {
  const [collected, made] = [sql<string>`(f.value ->> 'at')::timestamptz`, sql<string>`r.created_at`];
  const interaction = sql<string>`coalesce(s.last_interaction_at, s.created_at)`;
  const [file, permission] = [sql<string>`x.created_at`, sql<string>`p.at`];
  switch (trigger) {
    case 'collection':
    case 'consent-given':
      return { field: collected, file, permission };
    case 'creation':
      return { field: made, file, permission };
    case 'last-interaction':
      return { field: interaction, file: interaction, permission: interaction };
    default:
      return null;
  }
}

/** Nothing is left of them that may stay. An objection does not hold them: its mark outlives them. */
const isWhole = ({ field, file, permission }: Limits): RawBuilder<boolean> => sql`(
  exists (select from upheld.record r where r.tenant_id = s.tenant_id and r.subject_id = s.id)
  and not exists (select from upheld.record r cross join lateral jsonb_each(r.lineage) f
                   where r.tenant_id = s.tenant_id and r.subject_id = s.id and ${field} is not true)
  and not exists (select from upheld.file x
                   where x.tenant_id = s.tenant_id and x.subject_id = s.id and ${file} is not true)
  and not exists (select from upheld.preference p
                   where p.tenant_id = s.tenant_id and p.subject_id = s.id and p.wants and ${permission} is not true))`;

/** Whole records where nothing in them stays, else the fields that go. A record takes its files along, so it waits for them. */
async function* recordsDue(
  { db }: Vault,
  tenant: string,
  { field, file }: Limits,
  left: RawBuilder<boolean>,
): AsyncGenerator<Selection> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await withTenant(db, tenant, (trx) =>
      sql<{ id: string; type: string; fields: string[] | null }>`
        select r.id, r.type, case when count(*) < (select count(*) from jsonb_object_keys(r.lineage))
                                    or exists (select from upheld.file x where x.tenant_id = r.tenant_id
                                                and x.record_id = r.id and ${file} is not true)
                                  then array_agg(f.key order by f.key) end as fields
          from upheld.record r
          join upheld.subject s on s.tenant_id = r.tenant_id and s.id = r.subject_id
         cross join lateral jsonb_each(r.lineage) f
         where ${left} and r.id > ${after} and ${field}
         group by r.tenant_id, r.id, s.last_interaction_at, s.created_at
         order by r.id limit ${lot}`.execute(trx),
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const alike = Map.groupBy(rows, ({ type, fields }) => JSON.stringify([type, fields]));
    for (const some of alike.values()) {
      const { type, fields } = some[0]!;
      const keys = some.map(({ id }) => id);
      yield { collection: recordCollection(type), keys, ...(fields && { fields }) };
    }
  }
}

const noDate = (rule: string): Problem =>
  new Problem('vault.no-date', {
    happened: `The storage rule “${rule}” begins with an event of which the vault knows no date.`,
    unchanged: 'Nothing was changed.',
    next: 'Let the rule begin with the collection, the creation or the last interaction, or keep that date in a system of your own.',
  });
