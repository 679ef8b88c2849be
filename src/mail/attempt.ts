// One attempt to send one mail, and what each outcome makes of it.
import { type Clock, Temporal } from '#base';
import { type Db, withTenant } from '#store';
import { closeAddressOf } from './bounce.ts';
import type { Journal } from './journal.ts';
import type { MayDeliver, Taken } from './letter.ts';
import { type Change, change } from './record.ts';
import { type Sender, messageOf } from './render.ts';
import type { SmtpConnection } from './smtp.ts';

export interface Attempting {
  db: Db;
  clock: Clock;
  from: string;
  sender: (tenant: string) => Promise<Sender>;
  mayDeliver: MayDeliver;
  pauses: Pauses;
  deduplicates: boolean;
  log: (message: string) => void;
}

/** Growing pauses between attempts, ISO 8601 durations of exact time: doubled from `first` up to `longest`. */
export interface Pauses {
  first: string;
  longest: string;
}

const seconds = (duration: string): number => Temporal.Duration.from(duration).total('seconds');

/** When a mail that was tried `attempts` times is due again; up to a quarter later, so that a crowd does not come back as one. */
export function nextAttempt(clock: Clock, attempts: number, { first, longest }: Pauses): string {
  const pause = Math.min(seconds(first) * 2 ** Math.min(attempts, 30), seconds(longest));
  return clock
    .now()
    .add({ milliseconds: Math.round(pause * 1000 * (1 + Math.random() / 4)) })
    .toString();
}

/** The message, if the mail may go and can be written; else it is settled as refused, failed or due again. */
export async function prepare(mail: Taken, run: string, on: Attempting): Promise<Buffer | null> {
  try {
    const { tenant, id, kind, listId, template, language, recipient } = mail;
    const may = await on.mayDeliver({ tenant, id, kind, listId, template, language, recipient });
    if (!may.ok) {
      await settle(mail, run, { to: 'refused', what: 'refused', reason: shortReason(may.refused) }, on);
      return null;
    }
  } catch (error) {
    // Whoever decides could not: nothing goes without a yes.
    on.log(`mail ${mail.id}: mayDeliver failed (${nameOf(error)})`);
    const nextAt = nextAttempt(on.clock, mail.attempts, on.pauses);
    await settle(mail, run, { to: 'queued', what: 'deferred', reason: 'undecided', nextAt, tried: true }, on);
    return null;
  }
  try {
    return await messageOf(mail, on.from, await on.sender(mail.tenant));
  } catch (error) {
    on.log(`mail ${mail.id}: cannot be written (${nameOf(error)})`);
    await settle(mail, run, { to: 'failed', what: 'failed', reason: 'cannot-be-written' }, on);
    return null;
  }
}

/**
 * Hands one mail to the server. The point of no return is the row `committing`, written when all but the final dot is on its way; the
 * journal says the rest. After the dot the likelier truth is followed (docs/decisions/0007-one-mail-per-key.md).
 */
export async function attempt(
  mail: Taken,
  message: Buffer,
  connection: SmtpConnection,
  run: { id: string; journal: Journal },
  on: Attempting,
): Promise<void> {
  let given = false;
  const beforeDot = async (): Promise<boolean> => {
    const started = performance.now();
    const mine = await settle(mail, run.id, { to: 'committing', what: 'handing over' }, on, 'sending').catch(
      () => false,
    );
    // Another process may have taken over while this one was stopped or asleep.
    if (!mine || performance.now() - started > 5_000) return false;
    run.journal.given(mail.id);
    given = true;
    return true;
  };
  const to = mail.recipient.reveal();
  const result = await connection.deliver({ from: on.from, to, id: mail.id }, message, beforeDot);
  if (given && result.code !== null) run.journal.answered(mail.id, result.code, result.text);
  const nextAt = nextAttempt(on.clock, mail.attempts, on.pauses);
  const again = { to: 'queued', nextAt, tried: true } as const;
  const outcome: Change = result.accepted
    ? { to: 'sent', what: 'sent', response: result.text, tried: true }
    : result.code !== null && result.code >= 500
      ? { to: 'failed', what: 'failed', reason: 'server-refused', response: result.text, tried: true }
      : result.code !== null
        ? { ...again, what: 'deferred', response: result.text }
        : !given
          ? { ...again, what: 'connection lost', detail: result.text }
          : result.silent && !on.deduplicates
            ? { to: 'uncertain', what: 'uncertain', reason: 'no-answer', tried: true }
            : { ...again, what: 'answer lost', detail: 'sent again under the same Message-ID' };
  await settle(mail, run.id, outcome, on, given ? 'committing' : 'either');
}

/** Whether the mail was this run's and is now as told. */
export async function settle(
  { tenant, id }: Taken,
  run: string,
  to: Change,
  { db, clock }: Pick<Attempting, 'db' | 'clock'>,
  from: 'sending' | 'committing' | 'either' = 'sending',
): Promise<boolean> {
  // A late answer is better than none: it also settles what another process has found uncertain meanwhile.
  const states = from === 'sending' ? (['sending'] as const) : (['sending', 'committing', 'uncertain'] as const);
  return withTenant(db, tenant, async (trx) => {
    const changed = await change(trx, tenant, [id], states, run, to, clock);
    if (changed.length === 1 && to.to === 'failed' && noSuchMailbox.test(to.response ?? ''))
      await closeAddressOf(trx, tenant, id, clock);
    return changed.length === 1;
  });
}

/** RFC 3463: bad mailbox, bad system, bad syntax, moved, no mail accepted; 5.1.7 and 5.1.8 speak of the sender. */
const noSuchMailbox = /^\d{3}[ -]5\.1\.(?:[1236]|10)\b/;

const shortReason = (reason: string): string => (/^[\w-]{1,60}$/.test(reason) ? reason : 'not-allowed');
const nameOf = (error: unknown): string => {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : typeof error;
};
