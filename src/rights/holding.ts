// Requests as a Holding: what somebody asked of us is data about them too; it is kept as the proof that they were answered (Art. 5(2)).
import { sql } from 'kysely';
import {
  type Found,
  type Holding,
  type HoldingDescription,
  type Person,
  cannot,
  done,
  houseRuleId,
  keptBy,
} from '#policy';
import { type Db, isOver, keysIn, withTenant } from '#store';
import { normalise } from '#vault';
import { markOf } from './ask.ts';
import type { RightsHouse } from './house.ts';
import { requestIn } from './register.ts';
import { houseCaller, openSheet, sheetsOf } from './sheet.ts';

const id = 'rights';
const names = { request: 'request', waiting: 'waiting', question: 'accuracy-question' } as const;

type House = Pick<RightsHouse, 'vault' | 'secret'>;

/** Found by `email`: requests made from that mailbox, and those that it has not confirmed yet. */
export const rightsHolding = (house: House, tenant: string): Holding => ({
  describe: () => Promise.resolve(description),
  find: (person) => find(house, tenant, person),
  async *due({ id: rule, period }, before) {
    if (rule !== houseRuleId(id, names.waiting) || period === null) return;
    const where = sql<boolean>`w.tenant_id = ${tenant} and ${isOver(sql`w.asked_at`, period, before.toString())}`;
    const from = sql`upheld.request_waiting w`;
    for await (const keys of keysIn(house.vault.db, tenant, { from, where, key: sql`w.token_sha256` }))
      yield { collection: names.waiting, keys };
  },
  correct: async () => cannot('as-it-was-said', names.request),
  restrict: async () => cannot('no-other-use', names.request),
  erase: async ({ collection, keys }) => {
    if (collection === names.request)
      // Of no rows it is asked whether any would go.
      return keys.length === 0 || (await thereIs(house.vault.db, tenant, keys))
        ? keptBy('gdpr.art-5-2')
        : done(keys.length);
    if (collection === names.question) return done(await eraseQuestions(house.vault.db, tenant, keys));
    await withTenant(house.vault.db, tenant, (trx) =>
      trx
        .deleteFrom('request_waiting')
        .where('tenant_id', '=', tenant)
        .where('token_sha256', 'in', [...keys, ''])
        .execute(),
    );
    return done(keys.length);
  },
});

const field = (name: string, category: string | null) => ({ name, category, purposes: ['law:rights'] });

const description: HoldingDescription = {
  id,
  title: 'Requests',
  collections: [
    {
      name: names.request,
      holds: 'Requests of people and what was done',
      fields: [
        field('number', null),
        field('asks', null),
        field('receivedOn', null),
        field('state', null),
        field('name', 'pd:Name'),
        field('email', 'pd:EmailAddress'),
        field('words', 'pd:Communication'),
        field('erasedMarks', 'pd:Identifier'),
      ],
      retention: {
        period: 'P1Y',
        from: 'request-closure',
        why: 'to show that it was answered; its dates without any name, and after an erasure marks by which nobody can be named, are kept three years longer (Art. 5(2) GDPR)',
      },
    },
    {
      name: names.waiting,
      holds: 'Requests that their mailbox has not confirmed, sealed under the link that went there',
      fields: [field('asks', null), field('askedAt', null)],
      retention: { period: 'P7D', from: 'creation', why: 'a link is good for seven days' },
    },
    {
      name: names.question,
      holds: 'When somebody was last asked whether their data is still right, and what they answered',
      fields: [field('askedAt', null), field('answer', 'pd:Communication'), field('answeredAt', null)],
      retention: {
        period: 'unlimited',
        from: 'creation',
        why: 'the newest alone is kept, so that nobody is asked too often, and it leaves with its person',
      },
    },
  ],
};

async function* find(house: House, tenant: string, { identifiers }: Person): AsyncGenerator<Found> {
  const subjects = identifiers.flatMap(({ kind, value }) => (kind === 'vault-subject' && isUuid(value) ? [value] : []));
  if (subjects.length > 0) yield* questionsTo(house.vault.db, tenant, subjects);
  const emails = new Set(
    identifiers.flatMap(({ kind, value }) => (kind === 'email' ? (normalise('email', value) ?? []) : [])),
  );
  const own = { relation: 'own', sharedWith: 0 } as const;
  const caller = houseCaller(tenant);
  for (const email of emails) {
    for (const subject of await sheetsOf(house, caller, email)) {
      const row = await withTenant(house.vault.db, tenant, async (trx) => {
        const known = await trx
          .selectFrom('request')
          .select('id')
          .where('tenant_id', '=', tenant)
          .where('subject_id', '=', subject)
          .executeTakeFirst();
        return known ? requestIn(trx, tenant, known.id) : null;
      });
      if (!row) continue;
      const { sheet, messages } = await openSheet(house, caller, subject);
      const { number, asks, receivedOn, state } = row;
      const { name, words } = sheet;
      const said = { name, email: sheet.email, words, messages: messages.map(({ text }) => text) };
      const fields = { number, asks, receivedOn, state, ...said };
      yield { collection: names.request, key: row.id, fields, because: 'request(email)', ...own };
    }
    const mark = markOf(house.secret, tenant, email);
    const waiting = await withTenant(house.vault.db, tenant, (trx) =>
      trx
        .selectFrom('request_waiting')
        .select(['token_sha256', 'asks', 'asked_at'])
        .where('tenant_id', '=', tenant)
        .where('mark', '=', mark)
        .orderBy('token_sha256')
        .execute(),
    );
    for (const { token_sha256: key, asks, asked_at: askedAt } of waiting)
      yield { collection: names.waiting, key, fields: { asks, askedAt }, because: 'request_waiting(mark)', ...own };
  }
}

async function* questionsTo(db: Db, tenant: string, subjects: readonly string[]): AsyncGenerator<Found> {
  const rows = await withTenant(db, tenant, (trx) =>
    trx
      .selectFrom('accuracy_question')
      .select(['subject_id', 'asked_at', 'answer', 'answered_at'])
      .where('tenant_id', '=', tenant)
      .where('subject_id', 'in', subjects)
      .orderBy('subject_id')
      .execute(),
  );
  for (const { subject_id: key, asked_at: askedAt, answer, answered_at: answeredAt } of rows) {
    const fields = { askedAt, answer, answeredAt };
    yield {
      collection: names.question,
      key,
      fields,
      because: 'accuracy_question(subject)',
      relation: 'own',
      sharedWith: 0,
    };
  }
}

async function eraseQuestions(db: Db, tenant: string, keys: readonly string[]): Promise<number> {
  const uuids = keys.filter(isUuid);
  if (uuids.length > 0)
    await withTenant(db, tenant, (trx) =>
      trx.deleteFrom('accuracy_question').where('tenant_id', '=', tenant).where('subject_id', 'in', uuids).execute(),
    );
  return keys.length;
}

const isUuid = (text: string): boolean => /^[\da-f-]{36}$/.test(text);

const thereIs = (db: Db, tenant: string, keys: readonly string[]): Promise<boolean> =>
  withTenant(db, tenant, async (trx) => {
    const uuids = keys.filter((key) => /^[\da-f-]{36}$/.test(key));
    if (uuids.length === 0) return false;
    const row = await trx
      .selectFrom('request')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('id', 'in', uuids)
      .executeTakeFirst();
    return row !== undefined;
  });
