// A marketing mail of the company's own words: it goes out only with a link that ends it, and only while maySend says so.
import { type Language, Pii } from '#base';
import type { TenantDb } from '#store';
import { addressesOf, normalise } from '#vault';
import { ConsentProblem } from '../problem.ts';
import type { PermissionHouse } from './house.ts';
import { keeper, markOf } from './marks.ts';
import { writePass } from './pass.ts';

export interface Newsletter {
  /** The idempotency key: the same is one mail. */
  key: string;
  subject: string;
  purpose: string;
  language: Language;
  title: string;
  paragraphs: readonly string[];
}

/** The page of a person's preferences, which also unsubscribes from this purpose by one click. Null while Upheld has no https address. */
export async function preferencesLink(
  house: PermissionHouse,
  tenant: string,
  to: { subject: string; email: string; purpose: string },
): Promise<string | null> {
  const base = await house.address(tenant);
  const email = normalise('email', to.email);
  if (base === null || !base.startsWith('https:') || email === null) return null;
  const mark = markOf(house.secrets.suppression, tenant, 'email', email);
  return `${base}/preferences/${writePass(house.secrets.passes, tenant, { ...to, mark })}`;
}

/** Queues it in `trx`. Whether it may go is asked when it goes. Throws Problem `consent.no-address` without a mailbox or a way back. */
export async function queueNewsletter(
  house: PermissionHouse,
  trx: TenantDb,
  tenant: string,
  { key, subject, purpose, language, title, paragraphs }: Newsletter,
): Promise<{ id: string }> {
  const email = (await addressesOf(house.vault, keeper(tenant), [subject])).get(subject)?.email;
  const unsubscribe = email === undefined ? null : await preferencesLink(house, tenant, { subject, email, purpose });
  if (email === undefined || unsubscribe === null) throw new ConsentProblem('noMailbox');
  const company = await house.company(tenant);
  return house.mail.queueMail(trx, tenant, {
    key,
    to: new Pii(email),
    template: 'newsletter',
    values: { company, title, paragraphs: [...paragraphs] },
    language,
    kind: 'marketing',
    listId: purpose,
    unsubscribe,
  });
}
