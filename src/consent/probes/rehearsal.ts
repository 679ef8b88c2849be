// A made-up person asks for mail, confirms, gets one, ends it by one click and is erased: through the real forms, queue, mail and pages.
import { randomBytes, randomUUID } from 'node:crypto';
import { Pii, Problem } from '#base';
import { type Mail, type Part, inOwnWords } from '#mail';
import { withTenant } from '#store';
import { erasePeople, lookUp, savePerson } from '#vault';
import type { PermissionHouse } from '../people/house.ts';
import { keeper, markOf } from '../people/marks.ts';
import { maySend } from '../people/may-send.ts';
import { mailKeyOf } from '../people/opt-in.ts';
import { queueNewsletter } from '../people/newsletter.ts';
import { askedPurposes } from '../people/rule.ts';
import { type Left, linkIn, mailLeft, textOf } from './left.ts';

/** What the checks of sending may touch. */
export interface Stage {
  permissions: () => Promise<PermissionHouse>;
  mail: () => Promise<Mail>;
  /** Where mails to nobody's domain are written. */
  outbox: string;
  /** Where the server answers on this machine; null while none runs. */
  local: () => string | null;
}

/** What was seen; steps that could not be come to are absent. */
export interface Seen {
  refusedBefore: boolean;
  scanHarmless: boolean;
  headers: boolean;
  lookHarmless: boolean;
  /** HTTP status of the one click. */
  status: number;
  refusedAfter: boolean;
  keptAfterErasure: boolean;
  /** HTTP status of the page that a mail's link leads to, and whether saving it with nothing ticked ends the consent. */
  page: number;
  refusedOnPage: boolean;
  /** A notice to somebody who objected to marketing leaves all the same. */
  noticeGoes: boolean;
  /** It leads nowhere else than to us, and is no list that one could leave. */
  noticePlain: boolean;
  /** What the company wrote cannot be queued as a message about the service. */
  wordsRefused: boolean;
  /** Mails on record in the company's own words that were no marketing. */
  disguised: number;
}

export type Rehearsed =
  /** `missed`: the step at which withdrawing on the page could not be gone on with; null: seen to the end. */
  | { came: 'through'; missed: string | null; seen: Seen }
  /** `key` is one of the words of the rehearsal, or of the probes. */
  | { came: 'not'; key: string; step?: string; seen: Partial<Seen> };

/** RFC 6761: nobody's domain. Mail for it never leaves the house (mail/send.ts). */
const domain = 'rehearsal.invalid';

/** Everything is taken away again, also what an earlier one left when it was cut short. */
export async function rehearse(stage: Stage, tenant: string): Promise<Rehearsed> {
  const house = await stage.permissions();
  const [local, base] = [stage.local(), await house.address(tenant)];
  if (local === null) return { came: 'not', key: 'probes.notRunning', seen: {} };
  if (base === null || !base.startsWith('https:')) return { came: 'not', key: 'rehearsal.noAddress', seen: {} };
  const inForce = await house.vault.published(tenant);
  const asked = inForce ? askedPurposes(inForce.policy) : [];
  // One without the way of existing clients first: there nothing but a consent opens the door.
  const purpose = (asked.find(({ marketing, clients }) => marketing && clients === null) ?? asked[0])?.purpose;
  if (purpose === undefined) return { came: 'not', key: 'rehearsal.noPurpose', seen: {} };
  const email = `${randomBytes(12).toString('hex')}@${domain}`;
  const act: Act = { stage, house, mail: await stage.mail(), tenant, local, base, purpose, email };
  await clear(act);
  try {
    return await play(act);
  } finally {
    await clear(act);
  }
}

interface Act {
  stage: Stage;
  house: PermissionHouse;
  mail: Mail;
  tenant: string;
  local: string;
  base: string;
  purpose: string;
  email: string;
}

async function play(act: Act): Promise<Rehearsed> {
  const { house, tenant, purpose, email } = act;
  const seen: Partial<Seen> = {};
  const stuck = (step: string): Rehearsed => ({ came: 'not', key: 'rehearsal.noMail', step, seen });
  const origin = { source: 'derived', channel: 'rehearsal' } as const;
  const { id: subject } = await savePerson(house.vault, { ...keeper(tenant), purpose }, { contact: { email }, origin });

  const before = (await newsletter(act, subject)).state;
  if (!isAnswer(before)) return stuck(before);
  seen.refusedBefore = before === 'refused';
  if (!seen.refusedBefore) return stuck('refused');
  const form = new URLSearchParams({ email, purpose });
  await post(act, '/subscribe', form, { origin: new URL(act.local).origin });
  const asked = await linkMail(act);
  const link = asked && linkIn(asked.part, `${act.base}/subscribe/`);
  if (!link) return stuck('confirm-consent');
  await get(act, link);
  seen.scanHarmless = !(await may(act));
  if (!seen.scanHarmless) return stuck('scan');
  await post(act, link, new URLSearchParams());
  const sent = await newsletter(act, subject);
  if (sent.state !== 'sent-to-outbox' || !sent.part) return stuck('newsletter');
  const unsubscribe = /^<(https:\/\/[^\s<>]+)>$/.exec(sent.part.headers.get('list-unsubscribe') ?? '')?.[1];
  seen.headers =
    unsubscribe !== undefined && sent.part.headers.get('list-unsubscribe-post') === 'List-Unsubscribe=One-Click';
  if (unsubscribe === undefined || !seen.headers) return stuck('headers');
  await get(act, unsubscribe);
  seen.lookHarmless = await may(act);
  seen.status = await post(act, unsubscribe, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }));
  const last = (await newsletter(act, subject)).state;
  if (!isAnswer(last)) return stuck(last);
  seen.refusedAfter = last === 'refused' && !(await may(act));
  const notice = await legalNotice(act);
  if (!isAnswer(notice.state)) return stuck('policy-changed');
  seen.noticeGoes = notice.state === 'sent-to-outbox';
  if (notice.part) seen.noticePlain = isPlain(notice.part, act);
  seen.wordsRefused = await refusesOwnWords(act);
  seen.disguised = await disguisedIn(act);
  await erasePeople(house.vault, keeper(tenant), [subject], 'check: rehearsal');
  const [after] = await maySend(house, tenant, [{ to: { address: new Pii(email) }, purpose, channel: 'email' }]);
  seen.keptAfterErasure = after!.because === 'objected';
  return { came: 'through', missed: await withdrawOnPage(act, seen), seen: seen as Seen };
}

/** The last act, for it takes everybody away again. Somebody else agrees, gets a mail, and takes it back on the page of its link: as a browser does, with nothing ticked. Null: seen to the end. */
async function withdrawOnPage(first: Act, seen: Partial<Seen>): Promise<string | null> {
  const act = { ...first, email: `${randomBytes(12).toString('hex')}@${domain}` };
  const { house, tenant, purpose, email, local, base } = act;
  const origin = { source: 'derived', channel: 'rehearsal' } as const;
  const caller = { ...keeper(tenant), purpose };
  try {
    const { id: subject } = await savePerson(house.vault, caller, { contact: { email }, origin });
    const own = { origin: new URL(local).origin };
    await post(act, '/subscribe', new URLSearchParams({ email, purpose }), own);
    const link = linkIn((await linkMail(act))?.part ?? null, `${base}/subscribe/`);
    if (!link) return 'confirm-consent';
    await post(act, link, new URLSearchParams());
    const sent = await newsletter(act, subject);
    const page = linkIn(sent.part, `${base}/preferences/`);
    if (page === null) return 'newsletter';
    const opened = await fetch(here(act, page), { redirect: 'manual' });
    const text = await opened.text();
    seen.page = opened.status === 200 && !/<form[^>]*method="post"/i.test(text) ? 404 : opened.status;
    if (seen.page !== 200) return 'page';
    // Looking alone took it back, or it was never given: nothing is shown by refusing now.
    if (!(await may(act))) return 'page';
    await post(act, page, new URLSearchParams({ act: 'save' }), own);
    const last = (await newsletter(act, subject)).state;
    if (!isAnswer(last)) return last;
    seen.refusedOnPage = last === 'refused' && !(await may(act));
    return null;
  } finally {
    await clear(act);
  }
}

/** Whether it says something of the person’s will: a mail that failed for another reason does not. */
const isAnswer = (state: string): boolean => state === 'refused' || state === 'sent-to-outbox';

async function may({ house, tenant, purpose, email }: Act): Promise<boolean> {
  const [answer] = await maySend(house, tenant, [{ to: { address: new Pii(email) }, purpose, channel: 'email' }]);
  return answer!.ok;
}

/** Puts a link's path to the server on this machine: the name for the outside may lead through others. */
const here = ({ local }: Act, link: string): string => {
  const { pathname, search } = new URL(link, local);
  return new URL(pathname + search, local).href;
};

const get = async (act: Act, link: string): Promise<void> =>
  void (await fetch(here(act, link), { redirect: 'manual' }).then((answer) => answer.arrayBuffer()));

async function post(act: Act, link: string, body: URLSearchParams, headers = {}): Promise<number> {
  const answer = await fetch(here(act, link), { method: 'POST', body, headers, redirect: 'manual' });
  await answer.arrayBuffer();
  return answer.status;
}

let count = 0;

/** Queues a marketing mail and waits for what becomes of it. */
async function newsletter(act: Act, subject: string): Promise<Left> {
  const { house, tenant, purpose } = act;
  const inForce = await house.vault.published(tenant);
  const letter = {
    key: `rehearsal:${subject}:${++count}`,
    subject,
    purpose,
    language: inForce!.policy.meta.language,
    title: 'Rehearsal',
    paragraphs: ['Rehearsal.'],
  };
  const { id } = await withTenant(house.vault.db, tenant, (trx) => queueNewsletter(house, trx, tenant, letter));
  return outcome(act, id);
}

/** One that the law asks for: the text changes. */
async function legalNotice(act: Act): Promise<Left> {
  const { house, tenant, email, base } = act;
  const inForce = await house.vault.published(tenant);
  const { language } = inForce!.policy.meta;
  const company = await house.company(tenant);
  const { id } = await withTenant(house.vault.db, tenant, (trx) =>
    house.mail.queueMail(trx, tenant, {
      key: `rehearsal:${randomUUID()}`,
      to: new Pii(email),
      template: 'policy-changed',
      values: {
        company,
        title: 'Rehearsal',
        version: inForce!.number,
        effective: '2026-01-01',
        changes: ['Rehearsal.'],
        link: `${base}/policy`,
      },
      language,
      kind: 'notice',
    }),
  );
  return outcome(act, id);
}

function isPlain(part: Part, { base }: Act): boolean {
  const links = textOf(part).match(/https?:\/\/[^\s<>"]+/g) ?? [];
  return !part.headers.has('list-unsubscribe') && links.every((link) => link.startsWith(base));
}

/** Else whoever may write to people could pass advertising off as a message about the service. Nothing of the trial stays. */
async function refusesOwnWords({ house, tenant, email }: Act): Promise<boolean> {
  const queued = new Error('it was queued');
  const company = await house.company(tenant);
  return withTenant(house.vault.db, tenant, async (trx): Promise<boolean> => {
    await house.mail.queueMail(trx, tenant, {
      key: `rehearsal:${randomUUID()}`,
      to: new Pii(email),
      template: 'newsletter',
      values: { company, title: 'Rehearsal', paragraphs: ['Rehearsal.'] },
      language: 'en',
      kind: 'service',
    });
    throw queued;
  }).catch((error: unknown) => {
    if (error === queued) return false;
    if (error instanceof Problem && error.code === 'mail.letter') return true;
    throw error;
  });
}

async function disguisedIn({ house, tenant }: Act): Promise<number> {
  const { count } = await withTenant(house.vault.db, tenant, (trx) =>
    trx
      .selectFrom('mail')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('tenant_id', '=', tenant)
      .where('kind', '<>', 'marketing')
      .where('template', 'in', [...inOwnWords])
      .executeTakeFirstOrThrow(),
  );
  return Number(count);
}

/** The mail with the link that waits for this address; null when none was queued. */
async function linkMail(act: Act): Promise<Left | null> {
  const { house, tenant, email } = act;
  const mark = markOf(house.secrets.suppression, tenant, 'email', email);
  const row = await withTenant(house.vault.db, tenant, async (trx) => {
    const link = await trx
      .selectFrom('opt_in')
      .select('token_sha256')
      .where('tenant_id', '=', tenant)
      .where('mark', '=', mark)
      .executeTakeFirst();
    return trx
      .selectFrom('mail')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('key', '=', mailKeyOf(link?.token_sha256 ?? ''))
      .executeTakeFirst();
  });
  return row ? outcome(act, row.id) : null;
}

const outcome = ({ stage: { outbox }, house, mail, tenant }: Act, id: string): Promise<Left> =>
  mailLeft({ db: house.vault.db, mail, outbox }, tenant, id);

/** Erases whoever has an address of the rehearsal, their mails, their links and the marks that they left. */
async function clear({ house, mail, tenant, email }: Act): Promise<void> {
  const { vault, secrets } = house;
  const rows = await withTenant(vault.db, tenant, (trx) =>
    trx
      .selectFrom('mail')
      .select('recipient')
      .distinct()
      .where('tenant_id', '=', tenant)
      .where('recipient', 'like', `%@${domain}`)
      .execute(),
  );
  const all = new Set([email, ...rows.flatMap(({ recipient }) => recipient ?? [])]);
  for (const address of all) {
    const people = await lookUp(vault, keeper(tenant), { field: 'email', value: address });
    // One who is fenced already is ended by the job that ends erasures.
    if (people.length > 0)
      await erasePeople(vault, keeper(tenant), people, 'check: rehearsal').catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error;
      });
    const mark = markOf(secrets.suppression, tenant, 'email', address);
    await withTenant(vault.db, tenant, async (trx) => {
      await mail.eraseAddress(trx, tenant, new Pii(address));
      for (const table of ['suppression', 'opt_in'] as const)
        await trx.deleteFrom(table).where('tenant_id', '=', tenant).where('mark', '=', mark).execute();
    });
  }
}
