// Queueing: a mail is written in the caller's transaction, with a job that carries ids only; one key of a tenant is one mail.
import { type Clock, Problem, type Secret, isLanguage, newId } from '#base';
import type { Jobs, TenantDb } from '#store';
import { addressOf, isLine } from './address.ts';
import { hashOfAddress, messageIdOf } from './identity.ts';
import type { Letter } from './letter.ts';
import { note } from './record.ts';
import { checkedValues } from './render.ts';
import { sealText, sealedPlace } from './sealed.ts';
import { type TemplateId, inOwnWords, templates } from './templates/index.ts';

export interface Queueing {
  jobs: Jobs;
  clock: Clock;
  /** The key of address hashes and Message-IDs. */
  secret: Secret;
  /** The domain of the Message-IDs. */
  domain: string;
}

/** One nudge to the sender a transaction is enough, however many mails it queues. */
const nudged = new WeakSet<TenantDb>();

/**
 * Queues a mail with `trx`: it exists when the transaction is committed and is sent once. The same key again, also at the same moment,
 * is the same mail: `fresh` is false and nothing is changed. Throws Problem `mail.address`, `mail.values`, `mail.letter`.
 */
export async function queueMail<T extends TemplateId>(
  trx: TenantDb,
  tenant: string,
  letter: Letter<T>,
  { jobs, clock, secret, domain }: Queueing,
): Promise<{ id: string; fresh: boolean }> {
  const recipient = addressOf(letter.to.reveal());
  refuseUnfit(letter);
  const values = checkedValues(letter.template, letter.values);
  const now = clock.now().toString();
  const id = newId(clock);
  const { sealed }: { readonly sealed?: true } = templates[letter.template];
  const kept = (column: 'recipient' | 'values', text: string): string =>
    sealed ? sealText(secret, sealedPlace(tenant, id, column), text) : text;
  const row = await trx
    .insertInto('mail')
    .values({
      tenant_id: tenant,
      id,
      key: letter.key,
      kind: letter.kind,
      list_id: letter.listId ?? null,
      template: letter.template,
      language: letter.language,
      recipient: kept('recipient', recipient),
      recipient_hash: hashOfAddress(secret, tenant, recipient),
      values: sealed ? JSON.stringify(kept('values', JSON.stringify(values))) : JSON.stringify(values),
      unsubscribe: letter.unsubscribe === undefined ? null : new URL(letter.unsubscribe).href,
      message_id: messageIdOf(secret, tenant, letter.key, domain),
      state: 'queued',
      attempts: 0,
      next_at: now,
      created_at: now,
      changed_at: now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return { id: await idOf(trx, tenant, letter.key), fresh: false };
  await note(trx, tenant, [row.id], 'queued', null, clock);
  if (!nudged.has(trx)) {
    await jobs.send(trx, 'send-mail', { tenant });
    nudged.add(trx);
  }
  return { id: row.id, fresh: true };
}

async function idOf(trx: TenantDb, tenant: string, key: string): Promise<string> {
  const { id } = await trx
    .selectFrom('mail')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return id;
}

function refuseUnfit({ key, kind, template, listId, language, unsubscribe }: Letter): void {
  const wrong =
    !/^[\w.:/-]{1,200}$/.test(key) || key.includes('@')
      ? 'its key is not 1 to 200 letters, digits or . : / _ -'
      : listId !== undefined && !/^[\w.-]{1,200}$/.test(listId)
        ? 'its list is no plain name'
        : !isLanguage(language)
          ? 'its language is not one of ours'
          : kind === 'marketing' && unsubscribe === undefined
            ? 'it is marketing without a way to unsubscribe'
            : kind !== 'marketing' && inOwnWords.includes(template)
              ? 'it says what the company wrote and is not queued as marketing'
              : unsubscribe !== undefined && !isUnsubscribe(unsubscribe)
                ? 'its way to unsubscribe is no https address'
                : null;
  if (wrong === null) return;
  throw new Problem('mail.letter', {
    happened: `A mail cannot be queued: ${wrong}.`,
    unchanged: 'No mail was queued.',
    next: 'Correct what asked for this mail.',
  });
}

/** It stands in a header between angle brackets, folded nowhere. */
const isUnsubscribe = (text: string): boolean =>
  text.length <= 900 && isLine(text) && !/[\s<>]/.test(text) && URL.parse(text)?.protocol === 'https:';
