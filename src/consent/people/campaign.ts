// A newsletter to everybody who may be written to for its purpose: reckoned first, then queued; each address gets it once, however often it is begun.
import { type Clock, type Language, Pii, sha256 } from '#base';
import { record } from '#ledger';
import { type TenantDb, withTenant } from '#store';
import { addressesOf, normalise } from '#vault';
import type { Because } from './decide-send.ts';
import type { PermissionHouse } from './house.ts';
import { keeper, markOf } from './marks.ts';
import { maySend } from './may-send.ts';
import { preferencesLink } from './newsletter.ts';
import { mustBeAsked } from './must-be-asked.ts';
import { ConsentProblem } from '../problem.ts';

export interface Campaign {
  /** Names it for good: the same name is the same newsletter, and each address gets it once. `[a-z0-9.-]+` */
  name: string;
  purpose: string;
  language: Language;
  title: string;
  markdown: string;
}

export interface Reckoning {
  /** Addresses that may be written to and have no mail of it yet. */
  waiting: number;
  /** Those that have one. */
  before: number;
  /** People who get none, by reason. */
  refused: Readonly<Record<Because | 'no-mailbox', number>>;
}

/** People looked at together. */
const batch = 100;

/** Who would get it, and why others would not. Changes nothing. Throws Problem `consent.campaign*`, `consent.purpose`, `consent.marks`. */
export async function reckonCampaign(house: PermissionHouse, tenant: string, campaign: Campaign): Promise<Reckoning> {
  await mustFit(house, tenant, campaign);
  return everybody(house, tenant, campaign, async () => {});
}

/**
 * Queues what is not queued yet. Whether each may go is asked once more when it goes. Begun again after whatever cut it short, it goes on
 * where it was; with nothing left it changes nothing.
 */
export async function sendCampaign(
  house: PermissionHouse,
  tenant: string,
  campaign: Campaign,
  clock: Clock,
): Promise<Reckoning> {
  await mustFit(house, tenant, campaign);
  const company = await house.company(tenant);
  const facts = { campaign: campaign.name, purpose: campaign.purpose, text: textOf(campaign) };
  const done = await everybody(house, tenant, campaign, async (trx, letters, first) => {
    if (letters.length > 0 && first) await record(trx, tenant, { kind: 'mail.campaign-begun', data: facts }, clock);
    for (const { subject, email, key } of letters) {
      const unsubscribe = await preferencesLink(house, tenant, { subject, email, purpose: campaign.purpose });
      if (unsubscribe === null) throw new ConsentProblem('noMailbox');
      await house.mail.queueMail(trx, tenant, {
        key,
        to: new Pii(email),
        template: 'campaign',
        values: { company, title: campaign.title, markdown: campaign.markdown },
        language: campaign.language,
        kind: 'marketing',
        listId: campaign.purpose,
        unsubscribe,
      });
    }
  });
  const refused = Object.values(done.refused).reduce((sum, count) => sum + count, 0);
  const mails = done.waiting + done.before;
  if (done.waiting > 0)
    await withTenant(house.vault.db, tenant, (trx) =>
      record(trx, tenant, { kind: 'mail.campaign-queued', data: { ...facts, mails, refused } }, clock),
    );
  return done;
}

interface Letter {
  subject: string;
  email: string;
  key: string;
}

/** `first`: no mail of it was there before. */
type Act = (trx: TenantDb, letters: readonly Letter[], first: boolean) => Promise<void>;

/** Goes through everybody in the order of their ids, some at a time; each group is one transaction. */
async function everybody(house: PermissionHouse, tenant: string, campaign: Campaign, act: Act): Promise<Reckoning> {
  const { db } = house.vault;
  const { purpose } = campaign;
  const refused = { undeclared: 0, restricted: 0, objected: 0, 'no-consent': 0, 'no-mailbox': 0 };
  let [waiting, before] = [0, 0];
  for (let after = ''; ;) {
    const people = await withTenant(db, tenant, (trx) => {
      const query = trx
        .selectFrom('subject')
        .select('id')
        .where('tenant_id', '=', tenant)
        .where('kind', '=', 'person')
        .where('state', '<>', 'fenced');
      return (after === '' ? query : query.where('id', '>', after)).orderBy('id').limit(batch).execute();
    });
    if (people.length === 0) return { waiting, before, refused };
    after = people.at(-1)!.id;
    const has = await addressesOf(
      house.vault,
      keeper(tenant),
      people.map(({ id }) => id),
    );
    const letters = people.flatMap(({ id }): Letter[] => {
      const email = normalise('email', has.get(id)?.email ?? '');
      if (email === null) return (refused['no-mailbox']++, []);
      return [{ subject: id, email: has.get(id)!.email!, key: keyOf(house, tenant, campaign, email) }];
    });
    const answers = await maySend(
      house,
      tenant,
      letters.map(({ email }) => ({ to: { address: new Pii(email) }, purpose, channel: 'email' as const })),
    );
    const open = letters.filter((_, index) => {
      const answer = answers[index]!;
      if (!answer.ok) refused[answer.because] += 1;
      return answer.ok;
    });
    await withTenant(db, tenant, async (trx) => {
      const there = await keysIn(trx, tenant, open);
      const fresh = open.filter(({ key }) => !there.has(key));
      await act(trx, fresh, waiting + before + there.size === 0);
      waiting += fresh.length;
      before += there.size;
    });
  }
}

async function keysIn(trx: TenantDb, tenant: string, letters: readonly Letter[]): Promise<ReadonlySet<string>> {
  if (letters.length === 0) return new Set();
  const rows = await trx
    .selectFrom('mail')
    .select('key')
    .where('tenant_id', '=', tenant)
    .where(
      'key',
      'in',
      letters.map(({ key }) => key),
    )
    .execute();
  return new Set(rows.map(({ key }) => key));
}

const textOf = ({ purpose, language, title, markdown }: Campaign): string =>
  sha256(JSON.stringify([purpose, language, title, markdown]));

const prefixOf = ({ name }: Campaign): string => `campaign:${name}:`;

/** Tells nothing of the address without the key of the marks, and does not match between newsletters. */
const keyOf = (house: PermissionHouse, tenant: string, campaign: Campaign, email: string): string => {
  const mark = markOf(house.secrets.suppression, tenant, 'email', email).toString('hex');
  return `${prefixOf(campaign)}${textOf(campaign).slice(0, 12)}:${sha256(`${campaign.name} ${mark}`).slice(0, 40)}`;
};

async function mustFit(house: PermissionHouse, tenant: string, campaign: Campaign): Promise<void> {
  mustBeAsked(await house.vault.published(tenant), campaign.purpose);
  if (!/^[a-z0-9][a-z0-9.-]{0,59}$/.test(campaign.name))
    throw new ConsentProblem('campaignName', { name: campaign.name.slice(0, 80) });
  const base = await house.address(tenant);
  if (base === null || !base.startsWith('https:')) throw new ConsentProblem('noMailbox');
  const other = await withTenant(house.vault.db, tenant, (trx) =>
    trx
      .selectFrom('mail')
      .select('key')
      .where('tenant_id', '=', tenant)
      .where('key', 'like', `${prefixOf(campaign)}%`)
      .where('key', 'not like', `${prefixOf(campaign)}${textOf(campaign).slice(0, 12)}:%`)
      .limit(1)
      .executeTakeFirst(),
  );
  if (other) throw new ConsentProblem('campaignChanged', { name: campaign.name });
}
