// What the API keeps as a Holding: answers for programs that ask again, and what the company's own systems were told of people.
import { sql } from 'kysely';
import {
  type CollectionDescription,
  type FieldDescription,
  type Found,
  type Holding,
  type HoldingDescription,
  type Outcome,
  type Selection,
  cannot,
  done,
  houseRuleId,
} from '#policy';
import { type Db, type Looked, type TenantDb, isOver, keysIn, withTenant } from '#store';
import { vaultSubject } from '#vault';
import { keptDays } from './delivery/log.ts';
import { keptHours } from './kept-answers.ts';

const id = 'api';
const names = { answer: 'kept-answer', delivery: 'webhook-delivery', attempt: 'webhook-attempt' } as const;

/**
 * Found by `vault-subject`: what was told about them and has arrived. What still waits to be told is no record of anybody, it is the news itself, of an
 * erasure too. Kept answers are sealed and have nobody's name on them: they go by their time.
 */
export const apiHolding = (db: Db, tenant: string): Holding => ({
  describe: () => Promise.resolve(description),
  async *find({ identifiers }) {
    const subjects = identifiers.flatMap(({ kind, value }) => (kind === vaultSubject ? [value] : []));
    yield* await withTenant(db, tenant, (trx) => toldAbout(trx, tenant, subjects));
  },
  async *due({ id: rule, period }, before) {
    if (period === null) return;
    for (const [collection, look] of Object.entries(looks(tenant))) {
      if (rule !== houseRuleId(id, collection)) continue;
      const where = sql<boolean>`${look.where} and ${isOver(look.date, period, before.toString())}`;
      for await (const keys of keysIn(db, tenant, { ...look, where })) yield { collection, keys };
    }
  },
  correct: ({ collection }) => Promise.resolve(cannot('as-it-was-said', known(collection))),
  restrict: ({ collection }) => Promise.resolve(cannot('no-other-use', known(collection))),
  erase: (selection) => withTenant(db, tenant, (trx) => erase(trx, tenant, selection)),
});

function known(collection: string): string {
  const found = description.collections.find(({ name }) => name === collection);
  if (!found) throw new RangeError('api: there is no such collection');
  return found.name;
}

async function toldAbout(trx: TenantDb, tenant: string, subjects: readonly string[]): Promise<Found[]> {
  const rows = await trx
    .selectFrom('webhook_delivery')
    .select(['id', 'type', 'data', 'at', 'state'])
    .where('tenant_id', '=', tenant)
    .where('type', '=', 'permission.changed')
    .where('state', '<>', 'waiting')
    // What no text of the database can hold is nobody's number.
    .where(sql<boolean>`subject = any(${subjects.filter((subject) => /^[0-9a-f-]{36}$/.test(subject))}::text[])`)
    .orderBy('id')
    .execute();
  return rows.map(({ id: key, type, data, at, state }) => ({
    collection: names.delivery,
    key,
    fields: { type, data, at, state },
    relation: 'own',
    sharedWith: 0,
    because: vaultSubject,
  }));
}

/** What has its time, by the key of each row. An attempt goes with its delivery. */
const looks = (tenant: string): Readonly<Record<string, Looked & { date: ReturnType<typeof sql<string>> }>> => ({
  [names.answer]: {
    from: sql`upheld.kept_answer x`,
    where: sql`x.tenant_id = ${tenant}`,
    key: sql`x.api_key || '/' || x.key`,
    date: sql<string>`x.created_at`,
  },
  [names.delivery]: {
    from: sql`upheld.webhook_delivery x`,
    where: sql`x.tenant_id = ${tenant} and x.state <> 'waiting'`,
    key: sql`x.id::text`,
    date: sql<string>`x.at`,
  },
});

/** What is gone already counts as done. */
async function erase(trx: TenantDb, tenant: string, { collection, keys }: Selection): Promise<Outcome> {
  const look = looks(tenant)[known(collection)];
  if (!look) return cannot('with-its-delivery', collection);
  if (collection === names.delivery)
    await sql`
      delete from upheld.webhook_attempt a using ${look.from}
       where a.tenant_id = ${tenant} and a.delivery_id = x.id and ${look.where}
         and ${look.key} = any(${keys}::text[])`.execute(trx);
  await sql`delete from ${look.from} where ${look.where} and ${look.key} = any(${keys}::text[])`.execute(trx);
  return done(keys.length);
}

const fields = (category: string | null, ...all: string[]): FieldDescription[] =>
  all.map((name) => ({ name, category, purposes: [] }));

const collections: readonly CollectionDescription[] = [
  {
    name: names.answer,
    holds: 'Answers to programs, sealed, for a request that is sent again',
    fields: [...fields('dpv:PersonalData', 'answer'), ...fields(null, 'createdAt')],
    retention: {
      period: `PT${keptHours}H`,
      from: 'creation',
      why: 'A program that heard no answer asks again within a day.',
    },
  },
  {
    name: names.delivery,
    holds: 'What the company’s own systems were told of somebody’s permission, by the number of the person',
    fields: [...fields('pd:PrivacyPreference', 'data'), ...fields(null, 'type', 'at', 'state')],
    retention: {
      period: `P${keptDays}D`,
      from: 'creation',
      why: 'For a month a delivery can be looked into and sent again.',
    },
  },
  {
    name: names.attempt,
    holds: 'How those systems answered: the beginning of what they said',
    fields: [...fields('dpv:PersonalData', 'response'), ...fields(null, 'at', 'status', 'milliseconds', 'error')],
    retention: { period: `P${keptDays}D`, from: 'creation', why: 'It goes with its delivery.' },
  },
];

const description: HoldingDescription = { id, title: 'Programming interface', collections };
