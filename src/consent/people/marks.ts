// Marks of objections that outlive an erasure: an HMAC for each channel and address, under a key that is in no epoch and in no database.
import { createHmac, hkdfSync } from 'node:crypto';
import type { Secret } from '#base';
import type { ContactChannel, TenantDb } from '#store';
import { type Addresses, type Caller, type Remaining, addressesOf, everything, standing, wordsIn } from '#vault';
import { ConsentProblem } from '../problem.ts';

/** The name of the secret file. It is kept and restored with the other secrets of a home; without it no mark finds anybody. */
export const suppressionSecret = 'suppression';

/** A key for each company, apart from every other key of the house: marks of two companies, or a mark and the blind index, do not match. */
const keyOf = (secret: Secret, tenant: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret.reveal(), tenant, 'upheld suppression v1', 32));

/** The mark of an address in its one form (see `addressesOf`). SMS and telephone have the same number and different marks. */
export const markOf = (secret: Secret, tenant: string, channel: ContactChannel, address: string): Buffer =>
  createHmac('sha256', keyOf(secret, tenant)).update(`${channel}\0${address}`).digest();

/** The house itself, for what the law demands. */
export const keeper = (tenant: string): Caller => ({
  tenant,
  principal: 'job:objections',
  actor: 'house',
  purpose: 'law:rights',
});

export interface Mark {
  channel: ContactChannel;
  topic: string;
  at: string;
}

/** What stands on the list for these marks, by the mark in hex. */
export async function marksIn(
  trx: TenantDb,
  tenant: string,
  marks: readonly Buffer[],
): Promise<ReadonlyMap<string, readonly Mark[]>> {
  if (marks.length === 0) return new Map();
  const rows = await trx
    .selectFrom('suppression')
    .select(['mark', 'channel', 'topic', 'at'])
    .where('tenant_id', '=', tenant)
    .where('mark', 'in', [...marks])
    .execute();
  return Map.groupBy(rows, ({ mark }) => Buffer.from(mark).toString('hex'));
}

export const anyMarks = async (trx: TenantDb, tenant: string): Promise<boolean> =>
  (await trx.selectFrom('suppression').select('channel').where('tenant_id', '=', tenant).limit(1).execute()).length > 0;

/** Stands on each list that has marks, made with the same key: a list whose key was lost must not look like one that knows nobody. */
const sentinel = 'sentinel';

/** Throws Problem `consent.marks` when the list was made with another key than ours: whom it protects is then not known. */
export async function mustBeOurs(trx: TenantDb, tenant: string, secret: Secret): Promise<void> {
  const rows = await trx
    .selectFrom('suppression')
    .select('mark')
    .where('tenant_id', '=', tenant)
    .where('channel', '=', 'post')
    .where('topic', '=', sentinel)
    .execute();
  const ours = markOf(secret, tenant, 'post', sentinel);
  if (rows.length > 0 && !rows.some(({ mark }) => ours.equals(mark))) throw new ConsentProblem('marks');
}

/** Puts an objection on the list; of two to the same the later time stands. Throws Problem `consent.marks`. */
export async function addMark(trx: TenantDb, tenant: string, secret: Secret, mark: Buffer, said: Mark): Promise<void> {
  await mustBeOurs(trx, tenant, secret);
  const key = { tenant_id: tenant, channel: 'post', topic: sentinel } as const;
  await trx
    .insertInto('suppression')
    .values({ ...key, mark: markOf(secret, tenant, 'post', sentinel), at: said.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('suppression')
    .values({ tenant_id: tenant, mark, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'channel', 'mark', 'topic'])
        .doUpdateSet({ at: said.at })
        .where('suppression.at', '<', said.at),
    )
    .execute();
}

/** Takes objections to `topic` off the list that were made before `askedAt`: the person has said yes themselves since. */
export async function liftMark(
  trx: TenantDb,
  tenant: string,
  mark: Buffer,
  { topic, askedAt }: { topic: string; askedAt: string },
): Promise<void> {
  await trx
    .deleteFrom('suppression')
    .where('tenant_id', '=', tenant)
    .where('mark', '=', mark)
    .where('topic', '=', topic)
    .where('at', '<', askedAt)
    .execute();
}

/**
 * What the vault asks when an erasure begins: leaves a mark for each objection that counts, at each address it was made for, and voids
 * links that wait. Answers with how many channels and addresses are marked.
 */
export const remainingMarks =
  (secret: Secret): Remaining =>
  async (vault, trx, tenant, subjects) => {
    const words = await wordsIn(trx, tenant, subjects);
    const addresses = await addressesIfNeeded(vault, trx, tenant, subjects, words);
    const declared = new Set((await vault.published(tenant))?.policy.purposes.map(({ id }) => id));
    const left = new Set<string>();
    for (const [subject, has] of addresses) {
      for (const word of standing(words.get(subject) ?? [])) {
        const address = has[word.channel];
        if (word.wants || address === undefined) continue;
        const mark = markOf(secret, tenant, word.channel, address);
        // A word of the company's own could hold a name; it stops all marketing, and so does its mark.
        const topic = declared.has(word.topic) ? word.topic : everything;
        await addMark(trx, tenant, secret, mark, { channel: word.channel, topic, at: word.at });
      }
      const marks = Object.entries(has).map(([channel, address]) =>
        markOf(secret, tenant, channel as ContactChannel, address),
      );
      for (const mark of (await marksIn(trx, tenant, marks)).keys()) left.add(mark);
      if (marks.length > 0)
        await trx.deleteFrom('opt_in').where('tenant_id', '=', tenant).where('mark', 'in', marks).execute();
    }
    return left.size;
  };

/** Addresses are opened only where a mark or a waiting link may come of it. */
async function addressesIfNeeded(
  vault: Parameters<Remaining>[0],
  trx: TenantDb,
  tenant: string,
  subjects: readonly string[],
  words: Awaited<ReturnType<typeof wordsIn>>,
): Promise<ReadonlyMap<string, Addresses>> {
  const waiting = await trx.selectFrom('opt_in').select('mark').where('tenant_id', '=', tenant).limit(1).execute();
  const all = waiting.length > 0 || (await anyMarks(trx, tenant));
  const some = subjects.filter((id) => all || words.get(id)?.some(({ wants }) => !wants));
  return addressesOf(vault, keeper(tenant), some);
}
