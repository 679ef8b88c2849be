// For tests of permissions: two companies with a vault under real keys, a policy of their own, real mail into an outbox or a real SMTP server.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import PostalMime, { type Email } from 'postal-mime';
import { ensureDefaultTenant, tenantOfFolder } from '#access';
import { Pii, Secret, fixedClock } from '#base';
import { type Mail, type MailOptions, openMail, smtpTarget } from '#mail';
import { type Policy, type PublishedPolicy, emptyLists } from '#policy';
import { type Store, withTenant } from '#store';
import { testDatabase } from '#store/testing';
import { type Vault, openKeyCore, savePerson, vaultOf } from '#vault';
import type { PermissionHouse } from './house.ts';
import { remainingMarks } from './marks.ts';
import { maySend } from './may-send.ts';
import { queueNewsletter } from './newsletter.ts';

export const origin = 'https://privacy.fenwick.example';
export const newsletter = 'purpose.newsletter';
export const orders = 'purpose.orders';

const base = (id: string, basis: string, more = {}) => ({ id, basis, ...more });

/** What the made-up company declares: a newsletter by consent, offers to existing customers, orders by contract, catalogues by post. */
export const declaredPolicy = (without: readonly string[] = []): Policy =>
  ({
    ...emptyLists(),
    meta: {
      id: 'fenwick-kites',
      title: 'Privacy policy',
      language: 'en',
      source: { file: 'p.md', sha256: 'b'.repeat(64) },
    },
    bases: [
      base('basis.consent', 'eu-gdpr:A6-1-a'),
      base('basis.contract', 'eu-gdpr:A6-1-b-contract-performance'),
      base('basis.interest', 'eu-gdpr:A6-1-f-controller', { interest: 'telling existing customers of similar kites' }),
      base('basis.legal', 'eu-gdpr:A6-1-c'),
    ],
    purposes: [
      { id: newsletter, label: 'our newsletter about kites', dpv: 'dpv:DirectMarketing', bases: ['basis.consent'] },
      {
        id: 'purpose.offers',
        label: 'offers of similar products',
        dpv: 'dpv:DirectMarketing',
        bases: ['basis.interest'],
      },
      { id: orders, label: 'orders', dpv: 'dpv:CustomerOrderManagement', bases: ['basis.contract'] },
      { id: 'purpose.support', label: 'answering questions', bases: ['basis.legal'] },
      { id: 'purpose.survey', label: 'surveys', bases: [] },
    ].filter(({ id }) => !without.includes(id)),
    promises: [],
  }) as unknown as Policy;

export interface PeopleBench {
  store: Store;
  clock: ReturnType<typeof fixedClock>;
  house: PermissionHouse;
  mail: Mail;
  vault: Vault;
  tenant: string;
  other: string;
  outbox: string;
  secrets: PermissionHouse['secrets'];
  /** Another version of the policy comes into force. */
  publish(policy: Policy): void;
  person(contact: Record<string, string>, purpose?: string, tenant?: string): Promise<string>;
  /** Whether, and why, in one word. */
  may(to: string, purpose?: string, channel?: 'email' | 'phone' | 'sms' | 'post', tenant?: string): Promise<string>;
  /** Sends what is due; the mails that came out since the last time, read by a reader that is not ours. */
  sent(): Promise<Email[]>;
  newsletterTo(subject: string, key?: string): Promise<{ state: string; reason: string | null }>;
}

let keys = 0;

/** Ways in which a house may go wrong: mail leaves whatever anybody said; an erasure forgets objections; marketing mail has no headers to end it; an objection stops notices too; what the company wrote goes as anything. */
export type Wrong = 'sends-all' | 'forgets' | 'no-headers' | 'stops-all' | 'any-kind';

export async function peopleBench(
  t: TestContext,
  { smtp, wrong, caps }: { smtp?: { url: Secret }; wrong?: Wrong; caps?: MailOptions['caps'] } = {},
): Promise<PeopleBench> {
  const store = await testDatabase(t);
  const { db, jobs } = store;
  const clock = fixedClock('2026-03-10T09:00:00Z');
  await ensureDefaultTenant(db, clock);
  const { id: tenant } = await tenantOfFolder(db, '/srv/fenwick', 'Fenwick Kites', clock);
  const { id: other } = await tenantOfFolder(db, '/srv/marram', 'Marram Soap', clock);
  const home = mkdtempSync(join(tmpdir(), 'upheld-people-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const history: PublishedPolicy[] = [];
  const publish = (policy: Policy) =>
    void history.push({
      number: history.length + 1,
      sha256: String(history.length).padStart(64, 'a'),
      publishedAt: clock.now().toString(),
      policy,
    } as PublishedPolicy);
  publish(declaredPolicy());
  const capabilityKey = new Secret('a capability key that only tests have');
  const root = new Secret('a root that only tests have');
  const keyd = await openKeyCore({ custody: [join(home, 'a'), join(home, 'b')], root, capabilityKey, clock });
  const secrets = {
    suppression: new Secret('the key of marks, for tests'),
    passes: new Secret('the key of passes, for tests'),
  };
  const vault = vaultOf({
    db,
    keyd,
    clock,
    capabilityKey,
    published: async () => history.at(-1) ?? null,
    remaining: wrong === 'forgets' ? async () => 0 : remainingMarks(secrets.suppression),
  });
  const options: MailOptions = {
    db,
    jobs,
    clock,
    home,
    smtp: smtp ? smtpTarget(smtp.url, null) : null,
    from: 'privacy@fenwick.example',
    secret: new Secret('the key of mail, for tests'),
    sender: async () => ({ name: 'Fenwick Kites', replyTo: null }),
    async mayDeliver({ tenant: whose, kind, listId, recipient }) {
      if (wrong === 'sends-all' || (kind !== 'marketing' && !(wrong === 'stops-all' && kind === 'notice')))
        return { ok: true };
      const [may] = await maySend(house, whose, [
        { to: { address: recipient }, purpose: listId ?? '', channel: 'email' },
      ]);
      return may!.ok ? { ok: true } : { ok: false, refused: may!.because };
    },
    log: () => {},
    ...(caps ? { caps } : {}),
  };
  const mail = openMail(options);
  const house: PermissionHouse = {
    vault,
    mail: wrong === 'no-headers' ? { queueMail: bare(mail) } : wrong === 'any-kind' ? { queueMail: lax(mail) } : mail,
    secrets,
    address: async () => origin,
    company: async () => 'Fenwick Kites',
    version: async (_, number) => history[number - 1] ?? null,
  };
  const outbox = join(home, 'outbox');
  const seen = new Set<string>();
  return {
    store,
    clock,
    house,
    mail,
    vault,
    tenant,
    other,
    outbox,
    secrets,
    publish,
    async person(contact, purpose = orders, whose = tenant) {
      const caller = { tenant: whose, principal: 'job:test', actor: 'house', purpose } as const;
      return (await savePerson(vault, caller, { contact, origin: { source: 'provided', channel: 'form' } })).id;
    },
    async may(to, purpose = newsletter, channel = 'email', whose = tenant) {
      const whom = /^[0-9a-f-]{36}$/.test(to) ? { subject: to } : { address: new Pii(to) };
      const [answer] = await maySend(house, whose, [{ to: whom, purpose, channel }]);
      return answer!.because;
    },
    async sent() {
      await mail.sendDue();
      const files = (existsSync(outbox) ? readdirSync(outbox, { recursive: true }) : [])
        .map(String)
        .filter((file) => file.endsWith('.eml') && !seen.has(file));
      files.forEach((file) => seen.add(file));
      return Promise.all(files.toSorted().map((file) => PostalMime.parse(readFileSync(join(outbox, file)))));
    },
    async newsletterTo(subject, key = `news-${++keys}`) {
      const { id } = await withTenant(db, tenant, (trx) =>
        queueNewsletter(house, trx, tenant, {
          key,
          subject,
          purpose: newsletter,
          language: 'en',
          title: 'Wind is coming',
          paragraphs: ['A new kite for strong wind.'],
        }),
      );
      await mail.sendDue();
      return withTenant(db, tenant, (trx) =>
        trx.selectFrom('mail').select(['state', 'reason']).where('id', '=', id).executeTakeFirstOrThrow(),
      );
    },
  };
}

/** Queues as ever, and then loses what List-Unsubscribe is made from. */
const bare =
  (mail: Mail): Mail['queueMail'] =>
  async (trx, tenant, letter) => {
    const queued = await mail.queueMail(trx, tenant, letter);
    await trx
      .updateTable('mail')
      .set({ unsubscribe: null })
      .where('tenant_id', '=', tenant)
      .where('id', '=', queued.id)
      .execute();
    return queued;
  };

/** The link in a mail that leads below `path`. */
export const linkIn = (mail: Email | undefined, path: string): string =>
  new RegExp(`${origin}/${path}/[\\w-]+`).exec(mail?.text ?? '')?.[0] ?? '';

/** What follows the last slash: a token, or a pass. */
export const tailOf = (link: string): string => link.slice(link.lastIndexOf('/') + 1);

/** As a queue would that does not care what a letter says. */
const lax =
  (mail: Mail): Mail['queueMail'] =>
  async (trx, tenant, letter) => {
    const queued = await mail.queueMail(trx, tenant, {
      ...letter,
      kind: 'marketing',
      unsubscribe: letter.unsubscribe ?? `${origin}/x`,
    });
    await trx
      .updateTable('mail')
      .set({ kind: letter.kind, unsubscribe: letter.unsubscribe ?? null })
      .where('tenant_id', '=', tenant)
      .where('id', '=', queued.id)
      .execute();
    return queued;
  };
