// What Upheld sent as a Holding: mails by the address that they went to, addresses that a bounce has closed, and who was told of a new policy.
import { sql } from 'kysely';
import { Pii, type Secret, type Temporal } from '#base';
import { type KeptMail, type Mail, keeps } from '#mail';
import {
  type CollectionDescription,
  type FieldDescription,
  type Found,
  type Holding,
  type HoldingDescription,
  type Outcome,
  type RetentionRule,
  type Selection,
  cannot,
  done,
  houseRuleId,
  keptBy,
} from '#policy';
import { type Db, type Looked, type TenantDb, isOver, keysIn, withTenant } from '#store';
import { recipientsIn } from './notify.ts';

const id = 'mail';
const names = {
  mail: 'mail',
  log: 'log',
  closed: 'closed-address',
  told: 'notice-recipient',
  notice: 'notice',
  shown: 'notice-shown',
} as const;

export interface MailHouse {
  db: Db;
  mail: Pick<Mail, 'keptOf' | 'eraseMails' | 'eraseClosed'>;
  /** The key of the hashes under which notices remember addresses (the secret file `notice`). */
  notices: Secret;
  now: () => Temporal.Instant;
}

/** Found by `email`. What a mail says that has a link which is a secret is told to nobody. */
export const mailHolding = (house: MailHouse, tenant: string): Holding => ({
  describe: () => Promise.resolve(description),
  async *find({ identifiers }) {
    const addresses = new Set(identifiers.flatMap(({ kind, value }) => (kind === 'email' ? [value] : [])));
    for (const address of addresses) yield* sentTo(house, tenant, new Pii(address));
  },
  due: (rule, before) => due(house, tenant, rule, before),
  // A mail stays what was sent, until it goes; what waits is asked about right before it leaves (`mayDeliver`).
  correct: ({ collection }) => Promise.resolve(cannot('as-it-was-sent', known(collection))),
  restrict: ({ collection }) => Promise.resolve(cannot('no-other-use', known(collection))),
  erase: (selection) => erase(house, tenant, selection),
});

function known(collection: string): string {
  const found = description.collections.find(({ name }) => name === collection);
  if (!found) throw new RangeError('mail: there is no such collection');
  return found.name;
}

const own = (because: string) => ({ relation: 'own', sharedWith: 0, because }) as const;

async function* sentTo({ db, mail, notices }: MailHouse, tenant: string, address: Pii): AsyncGenerator<Found> {
  const { mails, closed } = await mail.keptOf(tenant, address);
  for (const one of mails) yield { collection: names.mail, key: one.id, fields: told(one), ...own('recipient_hash') };
  if (closed) {
    const { key, status, at } = closed;
    yield { collection: names.closed, key, fields: { status, at }, ...own('recipient_hash') };
  }
  const notified = await withTenant(db, tenant, (trx) => recipientsIn(trx, tenant, notices, address));
  for (const { version, recipient, queuedAt } of notified) {
    const fields = { version, queuedAt };
    yield { collection: names.told, key: `${version}/${recipient}`, fields, ...own('recipient') };
  }
}

const told = ({ kind, list, template, language, state, createdAt, endedAt, recipient, values, log }: KeptMail) => ({
  kind,
  list,
  template,
  language,
  state,
  createdAt,
  endedAt,
  recipient: recipient?.reveal() ?? null,
  values: values?.reveal() ?? null,
  log,
});

/** What is gone already counts as done. A mail that is being handed over at this moment is waited for. */
async function erase({ db, mail, now }: MailHouse, tenant: string, { collection, keys }: Selection): Promise<Outcome> {
  switch (known(collection)) {
    case names.mail: {
      const { left } = await mail.eraseMails(tenant, keys);
      const because = { reason: 'being-sent: mail' };
      return left === 0 ? done(keys.length) : { outcome: 'pending', since: now().toString(), until: null, because };
    }
    case names.closed:
      await mail.eraseClosed(tenant, keys);
      return done(keys.length);
    case names.told:
      await withTenant(db, tenant, (trx) => forgetTold(trx, tenant, keys));
      return done(keys.length);
    case names.log:
      await withTenant(db, tenant, (trx) => forgetLines(trx, tenant, keys));
      return done(keys.length);
    default:
      return keptBy('gdpr.art-5-2');
  }
}

/** That somebody was told stays, as proof of the notice; who it was goes, also from the key under which mail has its log. */
async function forgetTold(trx: TenantDb, tenant: string, keys: readonly string[]): Promise<void> {
  await sql`
    with told as (
      select version, recipient, mail_key, 'erased:' || gen_random_uuid() as nobody
        from upheld.policy_notice_recipient
       where tenant_id = ${tenant} and version || '/' || recipient = any(${keys}::text[])
    ), forgotten as (
      update upheld.policy_notice_recipient r set recipient = told.nobody, mail_key = told.nobody
        from told where r.tenant_id = ${tenant} and r.version = told.version and r.recipient = told.recipient
    )
    update upheld.mail m set key = told.nobody
      from told where m.tenant_id = ${tenant} and m.key = told.mail_key`.execute(trx);
}

const forgetLines = (trx: TenantDb, tenant: string, keys: readonly string[]) =>
  trx
    .deleteFrom('mail_event')
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`id::text = any(${keys}::text[])`)
    .execute();

async function* due(
  { db }: MailHouse,
  tenant: string,
  { id: rule, period }: RetentionRule,
  before: Temporal.Instant,
): AsyncGenerator<Selection> {
  if (period === null) return;
  const over = (date: string) => isOver(sql.ref(date), period, before.toString());
  const looks: Readonly<Record<string, Looked>> = {
    [names.mail]: {
      from: sql`upheld.mail m`,
      where: sql`m.tenant_id = ${tenant} and m.recipient_hash <> 'erased' and ${over('m.ended_at')}`,
      key: sql`m.id::text`,
    },
    [names.log]: {
      from: sql`upheld.mail_event e join upheld.mail m on m.tenant_id = e.tenant_id and m.id = e.mail_id`,
      where: sql`e.tenant_id = ${tenant} and ${over('m.ended_at')}`,
      key: sql`e.id::text`,
    },
    [names.closed]: {
      from: sql`upheld.mail_block b`,
      where: sql`b.tenant_id = ${tenant} and ${over('b.at')}`,
      key: sql`b.recipient_hash`,
    },
    [names.told]: {
      from: sql`upheld.policy_notice_recipient n`,
      where: sql`n.tenant_id = ${tenant} and n.recipient not like 'erased:%' and ${over('n.queued_at')}`,
      key: sql`n.version || '/' || n.recipient`,
    },
  };
  for (const [collection, look] of Object.entries(looks))
    if (rule === houseRuleId(id, collection))
      for await (const keys of keysIn(db, tenant, look)) yield { collection, keys };
}

const fields = (category: string | null, ...all: string[]): FieldDescription[] =>
  all.map((name) => ({ name, category, purposes: [] }));

const provesNotice: CollectionDescription['retention'] = {
  period: 'unlimited',
  from: 'creation',
  why: 'It shows that people were told of what changed (Art. 5(2), 13(3) GDPR), with the name that somebody signed with.',
};

const collections: readonly CollectionDescription[] = [
  {
    name: names.mail,
    holds: 'Mails that Upheld sent or is to send',
    fields: [
      ...fields('pd:EmailAddress', 'recipient'),
      ...fields('pd:Communication', 'values', 'template', 'kind', 'list', 'log'),
      ...fields('pd:Language', 'language'),
      ...fields(null, 'state', 'createdAt', 'endedAt'),
    ],
    retention: {
      period: keeps.contents,
      from: 'purpose-end',
      why: 'From its end, sent or given up, address and contents stay only to look into a failure.',
    },
  },
  {
    name: names.log,
    holds: 'What became of each mail, without address and contents',
    fields: fields(null, 'at', 'what', 'detail'),
    retention: { period: keeps.mails, from: 'purpose-end', why: 'It shows that notices and answers were sent.' },
  },
  {
    name: names.closed,
    holds: 'Addresses that no mail reaches, as keyed hashes',
    fields: fields('pd:EmailAddress', 'status', 'at'),
    retention: { period: keeps.mails, from: 'creation', why: 'Writing there again would do harm to all other mail.' },
  },
  {
    name: names.told,
    holds: 'Who was told of a new policy, as keyed hashes of the address',
    fields: [...fields('pd:EmailAddress', 'recipient'), ...fields(null, 'version', 'queuedAt')],
    retention: {
      period: keeps.mails,
      from: 'creation',
      why: 'It keeps anybody from being told twice, and shows who was told for as long as the log of the mail does.',
    },
  },
  {
    name: names.notice,
    holds: 'What changed in each version of the policy, and who decided whether it is material',
    fields: [
      ...fields('pd:Name', 'decidedBy'),
      ...fields('pd:Communication', 'decidedWhy'),
      ...fields(null, 'version'),
    ],
    retention: provesNotice,
  },
  {
    name: names.shown,
    holds: 'Where a notice was seen to stand, and who said so',
    fields: [...fields('pd:Name', 'saidBy'), ...fields(null, 'version', 'channel', 'firstAt', 'lastAt')],
    retention: provesNotice,
  },
];

const description: HoldingDescription = { id, title: 'Mails and notices', collections };
