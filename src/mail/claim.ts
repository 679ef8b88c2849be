// Taking mails: which are due and may go (caps, closed addresses), and what becomes of those that a dead run left behind.
import { sql } from 'kysely';
import { type Clock, Pii, type Secret, Temporal } from '#base';
import type { TenantDb } from '#store';
import { readJournal } from './journal.ts';
import type { Taken } from './letter.ts';
import { change } from './record.ts';
import { openText, sealedPlace } from './sealed.ts';

export interface Caps {
  /** Service mails to one address within 24 hours. */
  perAddress: number;
  /** Mails of one tenant within 24 hours. Notices and newsletters wait for the next day, service mails are refused. */
  perTenant: number;
}

/** A fifth of a day is kept free of newsletters: one that goes on for days would leave no room for a link that somebody waits for. */
export const forNewsletters = ({ perTenant }: Pick<Caps, 'perTenant'>): number => Math.floor(perTenant * 0.8);

const day = 'PT24H';

/** Takes up to `most` due mails for `run`; those that a cap or a closed address forbids are refused. One process at a time a tenant. */
export async function claim(
  trx: TenantDb,
  tenant: string,
  run: string,
  most: number,
  caps: Caps,
  clock: Clock,
  secret: Secret,
): Promise<{ taken: Taken[]; looked: number }> {
  await sql`select pg_advisory_xact_lock(hashtextextended('claim mail ' || ${tenant}::text, 0))`.execute(trx);
  const now = clock.now();
  const due = await trx
    .selectFrom('mail')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'queued')
    .where('next_at', '<=', now.toString())
    .orderBy('next_at')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return { taken: [], looked: 0 };
  const yesterday = now.subtract(day).toString();
  const hashes = [...new Set(due.map((row) => row.recipient_hash))];
  const closed = new Set(
    (
      await trx
        .selectFrom('mail_block')
        .select('recipient_hash')
        .where('tenant_id', '=', tenant)
        .where('recipient_hash', 'in', hashes)
        .execute()
    ).map((row) => row.recipient_hash),
  );
  const counts = await trx
    .selectFrom('mail')
    .select(['recipient_hash', (eb) => eb.fn.countAll<number>().as('count')])
    .where('tenant_id', '=', tenant)
    .where('kind', '=', 'service')
    .where('recipient_hash', 'in', hashes)
    .where('admitted_at', '>', yesterday)
    .groupBy('recipient_hash')
    .execute();
  const toAddress = new Map(counts.map((row) => [row.recipient_hash, row.count]));
  const all = await trx
    .selectFrom('mail')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('admitted_at').as('oldest')])
    .where('tenant_id', '=', tenant)
    .where('admitted_at', '>', yesterday)
    .executeTakeFirstOrThrow();
  let today = all.count;

  const sorted = Map.groupBy(due, (row) => {
    if (closed.has(row.recipient_hash)) return 'bounced-before';
    if (row.admitted_at !== null) return 'take';
    const earlier = toAddress.get(row.recipient_hash) ?? 0;
    if (row.kind === 'service' && earlier >= caps.perAddress) return 'address-cap';
    if (row.kind === 'marketing' && today >= forNewsletters(caps)) return 'wait-for-room';
    if (today >= caps.perTenant) return row.kind === 'notice' ? 'wait' : 'tenant-cap';
    today += 1;
    if (row.kind === 'service') toAddress.set(row.recipient_hash, earlier + 1);
    return 'take';
  });
  const ids = (what: 'bounced-before' | 'address-cap' | 'tenant-cap' | 'take' | 'wait' | 'wait-for-room'): string[] =>
    (sorted.get(what) ?? []).map((row) => row.id);
  for (const reason of ['bounced-before', 'address-cap', 'tenant-cap'] as const)
    await change(trx, tenant, ids(reason), ['queued'], null, { to: 'refused', what: 'refused', reason }, clock);
  const soon = now.add('PT1H');
  // Newsletters are many: they are looked at again when the first of today makes room, not every hour.
  const room = (all.oldest === null ? now : Temporal.Instant.from(all.oldest)).add(day);
  const later = Temporal.Instant.compare(room, soon) > 0 ? room : soon;
  for (const [which, at] of [
    ['wait', soon],
    ['wait-for-room', later],
  ] as const)
    await change(
      trx,
      tenant,
      ids(which),
      ['queued'],
      null,
      { to: 'queued', what: 'waiting', reason: 'tenant-cap', nextAt: at.toString() },
      clock,
    );
  const rows = sorted.get('take') ?? [];
  if (rows.length > 0)
    await trx
      .updateTable('mail')
      .set({
        state: 'sending',
        run,
        changed_at: now.toString(),
        admitted_at: sql<string>`coalesce(admitted_at, ${now.toString()}::timestamptz)`,
      })
      .where('tenant_id', '=', tenant)
      .where('id', 'in', ids('take'))
      .execute();
  return {
    looked: due.length,
    taken: rows.map((row) => ({
      tenant,
      id: row.id,
      kind: row.kind,
      listId: row.list_id,
      template: row.template,
      language: row.language,
      recipient: new Pii(openText(secret, sealedPlace(tenant, row.id, 'recipient'), row.recipient ?? '') ?? ''),
      values: openValues(secret, sealedPlace(tenant, row.id, 'values'), row.values),
      unsubscribe: row.unsubscribe,
      messageId: row.message_id,
      attempts: row.attempts,
      createdAt: row.created_at,
    })),
  };
}

/** What cannot be opened is null: such a mail cannot be written, and does not hold up others. */
function openValues(secret: Secret, place: string, values: unknown): unknown {
  if (typeof values !== 'string') return values;
  const text = openText(secret, place, values);
  return text === null ? null : (JSON.parse(text) as unknown);
}

/** A living process writes the dot within moments of the row that says so; this long after it has, or is no more. */
const surely = 'PT10S';

/**
 * Settles what runs that are no more left behind, by this rule. Its state is `sending`: the final dot was not written, the server has
 * thrown the rest away, so the mail is queued again. It is `committing`: the journal tells. No dot given: queued again. Answered: as the
 * server said. Given and not answered, or no journal (another machine, a power cut): `uncertain`, and nobody is sent a second mail.
 */
export async function recover(
  trx: TenantDb,
  tenant: string,
  folder: string,
  deduplicates: boolean,
  clock: Clock,
): Promise<void> {
  const runs = await trx
    .selectFrom('mail')
    .select('run')
    .distinct()
    .where('tenant_id', '=', tenant)
    .where('state', 'in', ['sending', 'committing'])
    .where('run', 'is not', null)
    .execute();
  for (const { run } of runs) {
    if (run === null || !(await isOver(trx, run))) continue;
    const now = clock.now();
    const nextAt = now.toString();
    const rows = await trx
      .selectFrom('mail')
      .select(['id', 'state', 'changed_at'])
      .where('tenant_id', '=', tenant)
      .where('run', '=', run)
      .where('state', 'in', ['sending', 'committing'])
      .forUpdate()
      .execute();
    const left = Map.groupBy(rows, (row) => row.state);
    const before = (left.get('sending') ?? []).map((row) => row.id);
    const again = { to: 'queued', what: 'interrupted', nextAt } as const;
    await change(trx, tenant, before, ['sending'], run, { ...again, detail: 'before the final dot' }, clock);
    const evidence = readJournal(folder, run);
    for (const { id, changed_at } of left.get('committing') ?? []) {
      const answer = evidence.known ? evidence.answers.get(id) : undefined;
      const settle = (to: Parameters<typeof change>[5]): Promise<string[]> =>
        change(trx, tenant, [id], ['committing'], run, to, clock);
      if (answer && answer.code < 300)
        await settle({
          to: 'sent',
          what: 'sent',
          response: answer.text,
          tried: true,
          detail: 'answer read from the journal',
        });
      else if (answer && answer.code >= 500)
        await settle({ to: 'failed', what: 'failed', reason: 'server-refused', response: answer.text, tried: true });
      else if (answer) await settle({ ...again, response: answer.text, tried: true });
      else if (evidence.known && !evidence.given.has(id)) {
        if (Temporal.Instant.compare(changed_at, now.subtract(surely)) < 0)
          await settle({ ...again, detail: 'the final dot was not given to the network' });
      } else if (deduplicates) await settle({ ...again, detail: 'uncertain; the server drops a second one' });
      else await settle({ to: 'uncertain', what: 'uncertain', reason: 'interrupted', tried: true });
    }
  }
}

/** A run holds a lock of its own on its own connection, which the server lets go when the process is no more. */
async function isOver(trx: TenantDb, run: string): Promise<boolean> {
  const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(${lockOf(run)}) as free`.execute(trx);
  return rows[0]!.free;
}

export const lockOf = (run: string) => sql<number>`hashtextextended('mail run ' || ${run}::text, 0)`;

/** Mails that could not be sent for three days are given up; the reason of the last attempt stays in the log. */
export async function giveUp(trx: TenantDb, tenant: string, after: string, clock: Clock): Promise<void> {
  const rows = await trx
    .selectFrom('mail')
    .select('id')
    .where('tenant_id', '=', tenant)
    .where('state', '=', 'queued')
    .where('created_at', '<', clock.now().toZonedDateTimeISO('UTC').subtract(after).toInstant().toString())
    .where('admitted_at', 'is not', null)
    .forUpdate()
    .skipLocked()
    .execute();
  const ids = rows.map((row) => row.id);
  await change(trx, tenant, ids, ['queued'], null, { to: 'failed', what: 'failed', reason: 'gave-up' }, clock);
}
