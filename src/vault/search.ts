// Search over what rests in clear because its type says so, and over names of organisations; over nothing else.
import { sql } from 'kysely';
import { type Json, Problem } from '#base';
import { mustOpen } from './closed.ts';
import { likeOf } from './organisations.ts';
import { objectedTo } from './objected.ts';
import { type PersonLine, linesOf, subjects } from './read.ts';
import { type Field, type KnownType, typeNamed, typesOf } from './record-types.ts';
import { type Caller, type Vault, admit } from './vault.ts';

export interface Search {
  /** Id of the organisation that they belong to. */
  member?: string;
  /** The beginning of the name of the organisation that they belong to. */
  organisation?: string;
  /** They have a record of this type whose queryable fields have just these values. */
  record?: { type: string; where: Readonly<Record<string, Json>> };
  /** Date and id of the last one of the page before. */
  after?: readonly [string, string];
  /** At most 100. */
  limit: number;
}

/**
 * A page of people, newest first, and whether there are more; without any condition: all. A field counts only where it was collected for the caller's purpose. Throws Problem `vault.not-queryable` with the
 * names of what can be searched, `vault.no-type`, `vault.closed`.
 */
export async function searchPeople(
  vault: Vault,
  caller: Caller,
  search: Search,
): Promise<{ people: readonly PersonLine[]; more: boolean }> {
  const admitted = await admit(vault, caller, 'read');
  const { tenant, purpose } = caller;
  const { member, organisation, record, after, limit } = search;
  const conditions = [sql<boolean>`true`];
  const searched: string[] = [];
  if (organisation !== undefined) {
    conditions.push(sql`lower(o.name) like ${`${likeOf(organisation.toLowerCase())}%`}`);
    searched.push('organisation.name');
  }
  if (record) {
    const type = await typeNamed(vault, tenant, record.type);
    await mustOpen(vault, admitted, type);
    const fields = Object.keys(record.where);
    const refused = fields.filter((field) => !queryable(type).includes(field));
    if (refused.length > 0) throw notQueryable(await typesOf(vault, tenant));
    searched.push(...fields.map((field) => `${type.name}.${field}`));
    const forThis = fields.map((field) => sql`and jsonb_exists(r.lineage -> ${field}::text -> 'purposes', ${purpose})`);
    // What somebody is found by is used: who objected to the purpose is not looked through for it.
    conditions.push(sql`not ${objectedTo(admitted)}`);
    conditions.push(sql`exists (
      select from upheld.record r
       where r.tenant_id = ${tenant} and r.subject_id = s.id and r.type = ${type.name}
         and r.clear @> ${JSON.stringify(record.where)}::jsonb
         ${admitted.beyond ? sql`` : sql.join(forThis, sql` `)})`);
  }
  const where = sql<boolean>`(${sql.join(conditions, sql` and `)})`;
  const rows = await subjects(vault, admitted, {
    where,
    limit: limit + 1,
    ...(after ? { after } : {}),
    ...(member === undefined ? {} : { organisation: member }),
  });
  const act = searched.length > 0 ? 'search' : 'read';
  return { people: await linesOf(vault, admitted, rows.slice(0, limit), act, searched), more: rows.length > limit };
}

/** Fields of a type that can be searched. */
export const queryable = ({ schema }: Pick<KnownType, 'schema'>): string[] =>
  Object.entries(schema.properties)
    .filter(([, field]: [string, Field]) => field['x-queryable'])
    .map(([name]) => name);

const notQueryable = (types: readonly KnownType[]): Problem => {
  const names = types.flatMap((type) => queryable(type).map((field) => `${type.name}.${field}`));
  return new Problem('vault.not-queryable', {
    happened: 'That cannot be searched: it rests encrypted, and nobody can look through it.',
    unchanged: 'Nothing was shown.',
    next:
      names.length === 0
        ? 'Search by e-mail, telephone or organisation; no type declares a field as queryable yet.'
        : `Search by e-mail, telephone, organisation, or one of: ${names.slice(0, 50).join(', ')}.`,
  });
};
