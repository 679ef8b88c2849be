// Consent as a Holding: choices about cookies that somebody laid to their name, links that wait to be confirmed, marks of objections that stay.
import { sql } from 'kysely';
import {
  type CollectionDescription,
  type FieldDescription,
  type Found,
  type Holding,
  type HoldingDescription,
  type Outcome,
  type Person,
  type Selection,
  cannot,
  done,
  houseRuleId,
  keptBy,
} from '#policy';
import { type ContactChannel, type TenantDb, isOver, keysIn, withTenant } from '#store';
import { addressesOf, normalise, peopleMeant } from '#vault';
import { choiceById, columns } from './choices.ts';
import type { PermissionHouse } from './people/house.ts';
import { keeper, markOf, mustBeOurs } from './people/marks.ts';

/** The kind of identifier that is the public id of a choice: on its receipt, and where a visitor looks at their own. */
export const consentChoice = 'consent-choice';

const id = 'consent';
const names = { linked: 'linked-choice', choice: 'choice', optIn: 'opt-in', mark: 'objection-mark' } as const;

type House = Pick<PermissionHouse, 'vault'> & { secrets: Pick<PermissionHouse['secrets'], 'suppression'> };

/**
 * Found by `email`, `phone` and `vault-subject`, and choices by `consent-choice`. What somebody said yes or no to being sent stands with the person
 * in the vault. `country`: ISO 3166-1 alpha-2, of numbers without a prefix.
 */
export function consentHolding(house: House, tenant: string, { country }: { country?: string } = {}): Holding {
  const { db } = house.vault;
  return {
    describe: () => Promise.resolve(description),
    find: (person) => find(house, tenant, person, country),
    async *due({ id: rule, period }, before) {
      if (rule !== houseRuleId(id, names.optIn) || period === null) return;
      const over = isOver(sql`o.asked_at`, period, before.toString());
      const where = sql<boolean>`o.tenant_id = ${tenant} and ${over}`;
      for await (const keys of keysIn(db, tenant, { from: sql`upheld.opt_in o`, where, key: sql`o.token_sha256` }))
        yield { collection: names.optIn, keys };
    },
    // What was said stays as it was said: whoever means something else says it anew.
    correct: ({ collection }) => Promise.resolve(cannot('as-it-was-said', known(collection))),
    // Nothing is done with any of it but what it was kept for: to prove a choice, or to keep an objection.
    restrict: ({ collection }) => Promise.resolve(cannot('no-other-use', known(collection))),
    erase: (selection) => withTenant(db, tenant, (trx) => erase(trx, tenant, selection)),
  };
}

function known(collection: string): string {
  const found = description.collections.find(({ name }) => name === collection);
  if (!found) throw new RangeError('consent: there is no such collection');
  return found.name;
}

async function* find(house: House, tenant: string, person: Person, country: string | undefined): AsyncGenerator<Found> {
  const { vault } = house;
  const people = await peopleMeant(vault, tenant, person, country);
  for (const subject of people.keys()) yield* linkedTo(house, tenant, subject);
  for (const choice of new Set(valuesOf(person, consentChoice).filter((value) => /^[0-9a-f]{64}$/.test(value)))) {
    const found = await choiceById(vault.db, tenant, choice);
    if (found) yield { collection: names.choice, key: choice, fields: { ...found }, ...own(consentChoice) };
  }
  yield* byAddress(house, tenant, await addressesMeant(house, tenant, person, [...people.keys()], country));
}

const own = (because: string) => ({ relation: 'own', sharedWith: 0, because }) as const;

const valuesOf = ({ identifiers }: Person, wanted: string): string[] =>
  identifiers.flatMap(({ kind, value }) => (kind === wanted ? [value] : []));

/** Of a browser that several people laid to their names, each is told only that they did. */
async function* linkedTo({ vault }: House, tenant: string, subject: string): AsyncGenerator<Found> {
  const links = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('choice_link as l')
      .select(['l.choice', 'l.at'])
      .select((of) =>
        of
          .selectFrom('choice_link as o')
          .select((count) => count.fn.countAll<number>().as('n'))
          .whereRef('o.tenant_id', '=', 'l.tenant_id')
          .whereRef('o.choice', '=', 'l.choice')
          .whereRef('o.subject_id', '<>', 'l.subject_id')
          .as('others'),
      )
      .where('l.tenant_id', '=', tenant)
      .where('l.subject_id', '=', subject)
      .orderBy('l.choice')
      .execute(),
  );
  for (const { choice, at, others } of links) {
    const key = `${subject}/${choice}`;
    const sharedWith = Number(others);
    if (sharedWith > 0) {
      const because = 'choice_link(subject_id); others: choice_link(choice)';
      yield { collection: names.linked, key, fields: { linkedAt: at }, relation: 'shared', sharedWith, because };
      continue;
    }
    // The id of a browser's cookie that was never recorded here is nobody's choice; the link is theirs all the same.
    const made = await choiceById(vault.db, tenant, choice);
    const told = made ? { identifiers: [{ kind: consentChoice, value: choice }] } : {};
    yield {
      collection: names.linked,
      key,
      fields: { linkedAt: at, ...made },
      ...own('choice_link(subject_id)'),
      ...told,
    };
  }
}

interface Marked {
  mark: Buffer;
  channel: ContactChannel;
}

/** The marks of the addresses that were given, and of those of the people who are meant. */
async function addressesMeant(
  { vault, secrets }: House,
  tenant: string,
  person: Person,
  people: readonly string[],
  country: string | undefined,
): Promise<Marked[]> {
  const email = valuesOf(person, 'email').map((value) => ['email', normalise('email', value)] as const);
  const phone = valuesOf(person, 'phone').flatMap((value) => {
    const form = normalise('phone', value, country);
    return [['phone', form] as const, ['sms', form] as const];
  });
  const contacts = await addressesOf(vault, keeper(tenant), people);
  const theirs = [...contacts.values()].flatMap((addresses) => Object.entries(addresses) as [ContactChannel, string][]);
  const marks = [...email, ...phone, ...theirs].flatMap(([channel, form]): Marked[] =>
    form === null ? [] : [{ channel, mark: markOf(secrets.suppression, tenant, channel, form) }],
  );
  return [...new Map(marks.map((one) => [one.mark.toString('hex'), one])).values()];
}

async function* byAddress({ vault, secrets }: House, tenant: string, marked: readonly Marked[]): AsyncGenerator<Found> {
  if (marked.length === 0) return;
  const marks = marked.map(({ mark }) => mark);
  const { waiting, objections } = await withTenant(vault.db, tenant, async (trx) => {
    // A list whose key was lost must not look like one that knows nobody.
    await mustBeOurs(trx, tenant, secrets.suppression);
    const waiting = await trx
      .selectFrom('opt_in')
      .select(['token_sha256', 'purpose', 'channels', 'language', 'asked_at', 'expires_at', 'policy_version'])
      .where('tenant_id', '=', tenant)
      .where('mark', 'in', marks)
      .orderBy('token_sha256')
      .execute();
    const objections = await trx
      .selectFrom('suppression')
      .select(['channel', 'mark', 'topic', 'at'])
      .where('tenant_id', '=', tenant)
      .where('mark', 'in', marks)
      .orderBy('channel')
      .orderBy('mark')
      .orderBy('topic')
      .execute();
    return { waiting, objections };
  });
  for (const { token_sha256: key, purpose, channels, language, ...row } of waiting) {
    const { asked_at: askedAt, expires_at: expiresAt, policy_version: policyVersion } = row;
    const fields = { purpose, channels, language, askedAt, expiresAt, policyVersion };
    yield { collection: names.optIn, key, fields, ...own('opt_in(mark)') };
  }
  for (const { channel, mark, topic, at } of objections) {
    const key = JSON.stringify([channel, Buffer.from(mark).toString('hex'), topic]);
    yield { collection: names.mark, key, fields: { channel, topic, at }, ...own('suppression(mark)') };
  }
}

/** What is gone already counts as done. */
async function erase(trx: TenantDb, tenant: string, { collection, keys }: Selection): Promise<Outcome> {
  switch (known(collection)) {
    case names.linked:
      for (const key of keys) await unlink(trx, tenant, key);
      return done(keys.length);
    case names.optIn:
      await trx
        .deleteFrom('opt_in')
        .where('tenant_id', '=', tenant)
        .where('token_sha256', 'in', [...keys, ''])
        .execute();
      return done(keys.length);
    case names.choice:
      return keys.length === 0 || (await anyChoice(trx, tenant, keys)) ? keptBy('gdpr.art-7-1') : done(keys.length);
    default:
      return keys.length === 0 || (await anyObjection(trx, tenant, keys)) ? keptBy('gdpr.art-21-3') : done(keys.length);
  }
}

/** The choice then leads to nobody but whoever shows the secret of their own browser. */
async function unlink(trx: TenantDb, tenant: string, key: string): Promise<void> {
  const [, subject, choice] = /^([0-9a-f-]{36})\/([0-9a-f]{64})$/.exec(key) ?? [];
  if (subject === undefined || choice === undefined) return;
  await trx
    .deleteFrom('choice_link')
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`subject_id::text = ${subject}`)
    .where('choice', '=', choice)
    .execute();
}

async function anyChoice(trx: TenantDb, tenant: string, keys: readonly string[]): Promise<boolean> {
  const ids = keys.filter((key) => /^[0-9a-f]{64}$/.test(key)).map((key) => Buffer.from(key, 'hex'));
  const found =
    ids.length > 0 &&
    (await columns(trx).where('tenant_id', '=', tenant).where('id', 'in', ids).limit(1).executeTakeFirst());
  return Boolean(found);
}

async function anyObjection(trx: TenantDb, tenant: string, keys: readonly string[]): Promise<boolean> {
  for (const key of keys) {
    const [, channel, mark, topic] = /^\["(email|phone|sms|post)","([0-9a-f]{64})",(".*")\]$/s.exec(key) ?? [];
    if (channel === undefined || mark === undefined || topic === undefined) continue;
    const row = await trx
      .selectFrom('suppression')
      .select('at')
      .where('tenant_id', '=', tenant)
      .where('channel', '=', channel as ContactChannel)
      .where('mark', '=', Buffer.from(mark, 'hex'))
      .where('topic', '=', JSON.parse(topic) as string)
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}

const fields = (category: string | null, ...all: string[]): FieldDescription[] =>
  all.map((name) => ({ name, category, purposes: [] }));

const choiceFields = [
  ...fields('pd:PrivacyPreference', 'action', 'answers', 'gpc', 'signal', 'method', 'layer'),
  ...fields('pd:DeviceBased', 'device'),
  ...fields('pd:BrowsingBehaviour', 'site', 'at', 'claimedAt', 'viewedAt'),
  ...fields('pd:Language', 'language'),
  ...fields(null, 'id', 'previous', 'policy', 'texts', 'ledgerEntry'),
];

const collections: readonly CollectionDescription[] = [
  {
    name: names.linked,
    holds: 'Choices about cookies that people laid to their own name',
    fields: [...fields('pd:PrivacyPreference', 'linkedAt'), ...choiceFields],
    retention: { period: 'P0D', from: 'erasure-request', why: 'It goes with its person, or when they take it off.' },
  },
  {
    name: names.choice,
    holds: 'Choices about cookies, under the hash of a secret that only the visitor’s browser has',
    fields: choiceFields,
    retention: {
      period: 'unlimited',
      from: 'creation',
      why: 'It shows that consent was given (Art. 7(1) GDPR), names nobody, and is found by nobody but who shows its id.',
    },
  },
  {
    name: names.optIn,
    holds: 'Links that wait to be confirmed; the address is sealed under the link itself',
    fields: [
      ...fields('pd:EmailAddress', 'address'),
      ...fields('pd:PrivacyPreference', 'purpose', 'channels', 'askedAt', 'expiresAt', 'language', 'policyVersion'),
    ],
    retention: {
      period: 'PT48H',
      from: 'creation',
      why: 'Whoever did not press the button in two days does not want it.',
    },
  },
  {
    name: names.mark,
    holds: 'Objections to direct marketing that outlive an erasure, as keyed hashes of the address',
    fields: fields('pd:PrivacyPreference', 'channel', 'topic', 'at'),
    retention: {
      period: 'unlimited',
      from: 'creation',
      why: 'An objection counts for good (Art. 21(3) GDPR); only the person’s own new consent lifts it.',
    },
  },
];

const description: HoldingDescription = { id, title: 'Consent', collections };
