// Choices as staff look for them: by the beginning of an id, the trail of one browser, and whose they are known to be.
import { sql } from 'kysely';
import { type Db, withTenant } from '#store';
import { type Caller, type Vault, logAccess } from '#vault';
import { type ChoiceRow, type RecordedChoice, choiceOf, columns } from '../choices.ts';

/** Of an id this much must be known: fewer would be a way to leaf through. */
export const shortestId = 12;

/** Choices whose public id begins so (12 to 64 hexadecimal digits, as in the name of a receipt's file); two at most. */
export function choicesNamed(db: Db, tenant: string, beginning: string): Promise<RecordedChoice[]> {
  if (!/^[0-9a-f]{12,64}$/.test(beginning)) return Promise.resolve([]);
  const [low, high] = ['0', 'f'].map((digit) => Buffer.from(beginning.padEnd(64, digit), 'hex'));
  return withTenant(db, tenant, async (trx) => {
    const rows = await columns(trx)
      .where('tenant_id', '=', tenant)
      .where('id', '>=', low!)
      .where('id', '<=', high!)
      .limit(2)
      .execute();
    return rows.map(choiceOf);
  });
}

/** More choices of one browser than these, before and after, are not shown at once. */
const longest = 200;

/** What the browser of a choice chose before and after it, as far as it showed that the choice before was its own; newest first, itself among them. */
export async function trailOf(db: Db, tenant: string, id: string): Promise<RecordedChoice[]> {
  const start = Buffer.from(id, 'hex');
  const { rows } = await withTenant(db, tenant, (trx) =>
    // A browser can make two choices name each other: times never go back, and depth ends.
    sql<ChoiceRow>`
      with recursive before as (
        select id, previous, at, 0 as depth from upheld.consent_choice where tenant_id = ${tenant} and id = ${start}
        union all
        select c.id, c.previous, c.at, before.depth + 1 from before join upheld.consent_choice c
            on c.tenant_id = ${tenant} and c.id = before.previous and c.at <= before.at
         where before.depth < ${longest}
      ), after as (
        select id, at, 0 as depth from upheld.consent_choice where tenant_id = ${tenant} and id = ${start}
        union all
        select c.id, c.at, after.depth + 1 from after join upheld.consent_choice c
            on c.tenant_id = ${tenant} and c.previous = after.id and c.at >= after.at
         where after.depth < ${longest}
      ), trail as (
        select id from (select id from before limit ${longest}) as older
        union
        select id from (select id from after limit ${longest}) as newer
      )
      select c.* from trail join upheld.consent_choice c on c.tenant_id = ${tenant} and c.id = trail.id
       order by c.at desc, c.id`.execute(trx),
  );
  return rows.map(choiceOf);
}

/** People who linked these choices to themselves, by the public id of the choice: everything else here is nobody's. */
export async function linkedTo(db: Db, tenant: string, choices: readonly string[]): Promise<Map<string, string[]>> {
  if (choices.length === 0) return new Map();
  const rows = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('choice_link')
      .select(['choice', 'subject_id'])
      .where('tenant_id', '=', tenant)
      .where('choice', 'in', choices)
      .orderBy('at')
      .execute(),
  );
  return new Map(
    [...Map.groupBy(rows, ({ choice }) => choice)].map(([id, of]) => [id, of.map((one) => one.subject_id)]),
  );
}

/**
 * Writes into the access log whose choices somebody is about to see or take out: of those that are linked to a person. It is durable
 * before they are shown. Answers with whom they are linked to.
 */
export async function noteLooked(
  house: LookHouse,
  caller: Caller,
  act: 'read' | 'export',
  choices: readonly string[],
): Promise<Map<string, string[]>> {
  const linked = await linkedTo(house.db, caller.tenant, choices);
  const subjects = [...new Set([...linked.values()].flat())];
  if (subjects.length > 0)
    await logAccess(await house.vault(), caller, { act, columns: ['consent-choice.*'], subjects });
  return linked;
}

/** The vault, whose log it is, is opened only for somebody's data. */
export interface LookHouse {
  db: Db;
  vault(): Promise<Vault>;
}
