// Answers to whether data is still right: what a link shows and starts. It proves one mailbox and no more, so it shows kinds of data and never a value.
import { type Language, type Secret, sha256 } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { normalise } from '#vault';
import { identify } from '#connect';
import { markOf } from '../ask.ts';
import { type RightsHouse, clockOf, dbOf } from '../house.ts';
import { type Received, receive } from '../receive.ts';
import { onFileOf } from './contact.ts';

export interface KindsKept {
  /** DPV ids (`pd:Name`), each once. */
  kinds: readonly string[];
  /** False: a system could not be asked, or had more than was looked through. */
  complete: boolean;
}

/** Rows of one holding that are looked through: kinds, not data, are wanted. */
const mostRows = 1000;

interface Question {
  email: string;
  language: Language;
}

/**
 * What kinds of data are kept of whoever the link went to. Null, always alike: answered, over, none of ours, or their address is another one since.
 * A mailbox may be read by a family or a colleague: the values are for a request for access, with the identity that it asks for.
 */
export async function kindsBehind(house: RightsHouse, tenant: string, token: Secret): Promise<KindsKept | null> {
  const question = await questionBehind(house, tenant, token);
  if (!question) return null;
  return house.holdings(tenant, async ({ all, country }) => {
    const person = { identifiers: [{ kind: 'email', value: question.email }] };
    const { identifiers, unreached, complete } = await identify(all, person, country);
    const away = new Set(unreached.map(({ holding }) => holding));
    const kinds = new Set<string>();
    let whole = complete && unreached.length === 0;
    for (const [id, holding] of all) {
      if (away.has(id)) continue;
      const { collections } = await holding.describe();
      const categories = new Map(
        collections.flatMap(({ name, fields }) =>
          fields.map((field) => [`${name} ${field.name}`, field.category] as const),
        ),
      );
      let rows = 0;
      for await (const { collection, fields, relation } of holding.find({ identifiers })) {
        rows += 1;
        if (rows > mostRows) {
          whole = false;
          break;
        }
        if (relation !== 'own') continue;
        for (const [field, value] of Object.entries(fields)) {
          const category = categories.get(`${collection} ${field}`);
          if (category && value !== null && value !== undefined && value !== '') kinds.add(category);
        }
      }
    }
    return { kinds: [...kinds].toSorted(), complete: whole };
  });
}

/** Everything is right. False: as above. */
export async function sayRight(house: RightsHouse, tenant: string, token: Secret): Promise<boolean> {
  if (!(await questionBehind(house, tenant, token))) return false;
  return withTenant(dbOf(house), tenant, (trx) => answerIn(trx, house, tenant, token, 'right', null));
}

/**
 * Something is wrong: a request for rectification, identified by the link that went to the address on file. Null: as above.
 * Throws what `receive` throws; then nothing was entered.
 */
export async function sayWrong(
  house: RightsHouse,
  tenant: string,
  token: Secret,
  words: string,
): Promise<Received | null> {
  const question = await questionBehind(house, tenant, token);
  if (!question) return null;
  const { email, language } = question;
  const sheet = { email, onFile: email, words };
  const spent = new Error('spent');
  try {
    return await receive(
      house,
      tenant,
      'person',
      { asks: 'rectification', channel: 'page', language, sheet, identity: 'address-on-file' },
      async (trx, request) => {
        // Somebody pressed twice: what was written above goes back.
        if (!(await answerIn(trx, house, tenant, token, 'wrong', request))) throw spent;
      },
    );
  } catch (error) {
    if (error === spent) return null;
    throw error;
  }
}

async function answerIn(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  token: Secret,
  answer: 'right' | 'wrong',
  request: string | null,
): Promise<boolean> {
  const clock = clockOf(house);
  const { numUpdatedRows } = await trx
    .updateTable('accuracy_question')
    .set({ answer, answered_at: clock.now().toString({ smallestUnit: 'millisecond' }), request_id: request })
    .where('tenant_id', '=', tenant)
    .where('token_sha256', '=', sha256(token.reveal()))
    .where('answer', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await record(trx, tenant, { kind: answer === 'right' ? 'accuracy.right' : 'accuracy.wrong', data: {} }, clock);
  return true;
}

async function questionBehind(house: RightsHouse, tenant: string, token: Secret): Promise<Question | null> {
  const row = await withTenant(dbOf(house), tenant, (trx) =>
    trx
      .selectFrom('accuracy_question')
      .select(['subject_id', 'mark', 'language'])
      .where('tenant_id', '=', tenant)
      .where('token_sha256', '=', sha256(token.reveal()))
      .where('answer', 'is', null)
      .where('expires_at', '>', clockOf(house).now().toString())
      .executeTakeFirst(),
  );
  const file = row && (await onFileOf(house, tenant, row.subject_id));
  if (!row || !file) return null;
  const mark = markOf(house.secret, tenant, normalise('email', file.email)!);
  return mark.equals(row.mark) ? { email: file.email, language: row.language } : null;
}
