// What people want to be sent, and how: the newest yes and the newest no per channel and purpose, and which of the two counts.
import { Problem, newId } from '#base';
import { record } from '#ledger';
import { type ContactChannel, type Db, type TenantDb, recordEvent, withTenant } from '#store';
import { noteAccess } from './access-log.ts';
import { holdStill, keysOf, noPerson } from './keys-of.ts';
import { commitTo, ledgerColumn } from './seal.ts';
import { type Admitted, type Caller, type Vault, admit } from './vault.ts';

/** All direct marketing, in the place of a purpose. */
export const everything = '*';

/** What somebody said. */
export interface Word {
  channel: ContactChannel;
  /** Id of a purpose of the policy, `everything`, or a word of the company's own. */
  topic: string;
  wants: boolean;
  /** Whose word it is: `person`, or the name of a form or system. */
  source: string;
  policyVersion: number | null;
  /** ISO 8601 instants. */
  at: string;
  /** Of a yes that its person confirmed by a one-time link: when they had asked for that link. Null: not confirmed. */
  askedAt: string | null;
}

/**
 * Whether a yes counts although there is this no: only when the person, after the no, both asked for the one-time link and confirmed it.
 * Whatever else came later is somebody else's word, or a link from before (Art. 21(3), 7(3) GDPR).
 */
export const outweighs = (yes: Pick<Word, 'askedAt'>, no: { at: string }): boolean =>
  yes.askedAt !== null && Date.parse(yes.askedAt) > Date.parse(no.at);

/** Of each channel and topic the word that counts. */
export function standing<W extends Word>(words: readonly W[]): W[] {
  const found = new Map<string, W>();
  for (const word of words) {
    const key = JSON.stringify([word.channel, word.topic]);
    const other = found.get(key);
    const [yes, no] = word.wants ? [word, other] : [other, word];
    found.set(key, other === undefined ? word : outweighs(yes!, no!) ? yes! : no!);
  }
  return [...found.values()];
}

/** All words of these people, by their ids. */
export const wordsOf = (
  db: Db,
  tenant: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly Word[]>> => withTenant(db, tenant, (trx) => wordsIn(trx, tenant, subjects));

export async function wordsIn(
  trx: TenantDb,
  tenant: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly Word[]>> {
  if (subjects.length === 0) return new Map();
  const rows = await trx
    .selectFrom('preference')
    .select([
      'subject_id',
      'channel',
      'topic',
      'wants',
      'source',
      'policy_version as policyVersion',
      'at',
      'asked_at as askedAt',
    ])
    .where('tenant_id', '=', tenant)
    .where('subject_id', 'in', [...subjects])
    .orderBy('channel')
    .orderBy('topic')
    .execute();
  return Map.groupBy(rows, (row) => row.subject_id);
}

/** A wish that its person confirmed by a one-time link. */
export interface Confirmed {
  askedAt: string;
  /** SHA-256 of the words that they were shown; they stand in consent_text. */
  text: string;
  language: string;
}

interface More {
  confirmed?: Confirmed;
  /** The version that was in force when they were asked; absent: the one of now. */
  policyVersion?: number;
  /** When it was said, as an ISO 8601 instant; absent: now. */
  at?: string;
  /** What belongs to it, in the same transaction. */
  also?: (trx: TenantDb) => Promise<void>;
}

export type Wish = Pick<Word, 'channel' | 'topic' | 'wants' | 'source'>;

/**
 * Keeps what somebody said, with an entry in the ledger whose person is a commitment under their own key: it survives them and leads to
 * nobody. A no is kept beside a yes, and a yes beside a no; `standing` says which counts. Throws Problem `vault.no-person`, `vault.fenced`.
 */
export const setPreference = (vault: Vault, caller: Caller, subject: string, wish: Wish, more: More = {}) =>
  setPreferences(vault, caller, subject, [wish], more);

/** Several at once, all or none. */
export async function setPreferences(
  vault: Vault,
  caller: Caller,
  subject: string,
  wishes: readonly Wish[],
  more: More = {},
): Promise<void> {
  const admitted = await admit(vault, caller, 'write');
  const { tenant } = caller;
  const commit = await commitmentOf(vault, admitted, subject, wishes);
  const declared = new Set((await vault.published(tenant))?.policy.purposes.map(({ id }) => id));
  await withTenant(vault.db, tenant, async (trx) => {
    // A restriction binds us, not the person: who says no may always do so.
    await holdStill(trx, { ...admitted, beyond: true }, subject);
    const before = statesOf((await wordsIn(trx, tenant, [subject])).get(subject));
    for (const wish of wishes) await write(trx, vault, admitted, subject, wish, { commit, declared, ...more });
    const after = statesOf((await wordsIn(trx, tenant, [subject])).get(subject));
    await more.also?.(trx);
    const columns = [...new Set(wishes.map(({ channel }) => `preference.${channel}`))];
    await noteAccess(trx, vault, admitted, { act: 'write', columns, subjects: [subject] });
    for (const [key, wants] of after) {
      if (before.get(key) === wants) continue;
      const [channel, topic] = JSON.parse(key) as [ContactChannel, string];
      const purpose = declared.has(topic) || topic === everything ? topic : null;
      await tellChange(trx, vault, tenant, subject, { channel, purpose, state: wants ? 'given' : 'refused' });
    }
  });
}

const statesOf = (words: readonly Word[] = []): Map<string, boolean> =>
  new Map(standing(words).map(({ channel, topic, wants }) => [JSON.stringify([channel, topic]), wants]));

/** Tells webhooks that somebody's permission is not what it was. `channel` and `purpose` null: all. */
export async function tellChange(
  trx: TenantDb,
  { clock }: Pick<Vault, 'clock'>,
  tenant: string,
  subject: string,
  data: {
    channel: ContactChannel | null;
    purpose: string | null;
    state: 'given' | 'refused' | 'restricted' | 'released' | 'erased';
  },
): Promise<void> {
  await recordEvent(trx, tenant, { type: 'permission.changed', subject, data: { subject, ...data } }, clock);
}

type Commit = ((id: string) => string) | null;

/** Null when nobody opens the keys now: a no is then taken without, because it may not wait. */
async function commitmentOf(vault: Vault, caller: Admitted, subject: string, wishes: readonly Wish[]): Promise<Commit> {
  try {
    const key = (await keysOf(vault, caller, [subject], [ledgerColumn])).get(subject)?.get(ledgerColumn);
    if (!key) throw noPerson();
    return (id) => commitTo(key, id);
  } catch (error) {
    const shut = error instanceof Problem && error.code.startsWith('keyd.');
    if (shut && wishes.every(({ wants }) => !wants)) return null;
    throw error;
  }
}

async function write(
  trx: TenantDb,
  vault: Vault,
  { tenant, principal, version }: Admitted,
  subject: string,
  { channel, topic, wants, source }: Wish,
  {
    commit,
    declared,
    confirmed,
    policyVersion,
    at = vault.clock.now().toString(),
  }: More & { commit: Commit; declared: ReadonlySet<string> },
): Promise<void> {
  const permission = newId(vault.clock);
  const policy = policyVersion ?? version;
  const said = {
    source,
    policy_version: policy,
    at,
    asked_at: confirmed?.askedAt ?? null,
    text_sha256: confirmed?.text ?? null,
    permission,
  };
  await trx
    .insertInto('preference')
    .values({ tenant_id: tenant, subject_id: subject, channel, topic, wants, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'subject_id', 'channel', 'topic', 'wants'])
        .doUpdateSet(said)
        // Of two yeses the one that its person confirmed stays: another’s later word adds nothing to it.
        .where((where) =>
          where.or([where('preference.asked_at', 'is', null), where('excluded.asked_at', 'is not', null)]),
        ),
    )
    .execute();
  const data = {
    permission,
    person: commit?.(permission) ?? null,
    channel,
    // A word of the company's own could be anything, a name too.
    purpose: declared.has(topic) || topic === everything ? topic : null,
    by: principal,
    policy,
    asked: confirmed?.askedAt ?? null,
    text: confirmed?.text ?? null,
    language: confirmed?.language ?? null,
  };
  await record(trx, tenant, { kind: wants ? 'permission.given' : 'permission.refused', data }, vault.clock);
}
