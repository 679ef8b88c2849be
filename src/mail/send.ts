// Sending what is due: settle what dead runs left, take mails in small batches, hand them over on a few connections at once.
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, type Secret, tell } from '#base';
import { type Db, withTenant } from '#store';
import { type Attempting, attempt, prepare, settle } from './attempt.ts';
import { type Caps, claim, giveUp, recover } from './claim.ts';
import type { Taken } from './letter.ts';
import { putIntoOutbox } from './outbox.ts';
import { change } from './record.ts';
import { type Run, openRun, sweepJournals } from './run.ts';
import { type SmtpConnection, type SmtpTarget, connectSmtp } from './smtp.ts';

export interface Sending extends Attempting {
  db: Db;
  clock: Clock;
  smtp: SmtpTarget | null;
  /** Our name in EHLO. */
  name: string;
  outbox: string;
  journals: string;
  caps: Caps;
  /** The key of what rests sealed. */
  secret: Secret;
  /** Calendar period after which a mail is given up. */
  giveUpAfter: string;
}

/** Mails on one connection before it is renewed; servers like to limit it. */
const perConnection = 100;
const batch = 20;

/** Sends everything of these tenants that is due, or as much as goes before `until()` says stop. Answers with how many mails it took. */
export async function sendDue(sending: Sending, tenants: readonly string[], until: () => boolean): Promise<number> {
  const on = { ...sending, sender: remembered(sending.sender) };
  const all = await tenantsOf(on.db);
  for (const tenant of tenants)
    await withTenant(on.db, tenant, async (trx) => {
      await recover(trx, tenant, on.journals, on.smtp?.deduplicates ?? true, on.clock);
      await giveUp(trx, tenant, on.giveUpAfter, on.clock);
    });
  await sweepJournals(on.db, all, on.journals);
  const waiting: string[] = [];
  for (const tenant of tenants) if (await hasDue(on, tenant)) waiting.push(tenant);
  if (waiting.length === 0) return 0;
  const run = await openRun(on.db, on.journals, on.clock);
  const supply = suppliesOf(on, run, waiting, until);
  try {
    await (on.smtp ? bySmtp(on, on.smtp, run, supply) : intoOutbox(on, run, supply));
    return supply.count();
  } finally {
    const left = await supply.release().catch(() => null);
    await run.close();
    // Whatever could not be settled now is settled from the journal by the next run.
    run.journal.close(left === 0);
  }
}

/** Who a tenant is does not change while its mails go out. */
function remembered(sender: Sending['sender']): Sending['sender'] {
  const known = new Map<string, ReturnType<Sending['sender']>>();
  return (tenant) => {
    const answer = known.get(tenant) ?? sender(tenant);
    known.set(tenant, answer);
    return answer;
  };
}

export const tenantsOf = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('auth.tenant').select('id').execute()).map((row) => row.id);

const hasDue = (on: Sending, tenant: string): Promise<boolean> =>
  withTenant(on.db, tenant, async (trx) => {
    const row = await trx
      .selectFrom('mail')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'queued')
      .where('next_at', '<=', on.clock.now().toString())
      .executeTakeFirst();
    return row !== undefined;
  });

interface Supply {
  next(): Promise<Taken | null>;
  back(mail: Taken): void;
  count(): number;
  /** Gives back what was taken and not tried. Answers with how many of the run's mails are still open. */
  release(): Promise<number>;
}

/** Hands out due mails one by one, fetched in small batches, tenants in turn. */
function suppliesOf(on: Sending, run: Run, tenants: string[], until: () => boolean): Supply {
  const ready: Taken[] = [];
  const turn = [...tenants];
  let count = 0;
  let fetching: Promise<void> | null = null;
  const fetch = async (): Promise<void> => {
    while (ready.length === 0 && turn.length > 0) {
      const tenant = turn.shift()!;
      const { taken, looked } = await withTenant(on.db, tenant, (trx) =>
        claim(trx, tenant, run.id, batch, on.caps, on.clock, on.secret),
      );
      if (looked > 0) turn.push(tenant);
      ready.push(...taken);
    }
  };
  return {
    count: () => count,
    back(mail) {
      ready.unshift(mail);
      count -= 1;
    },
    async next() {
      while (ready.length === 0 && (fetching !== null || turn.length > 0) && !until()) {
        fetching ??= fetch().finally(() => {
          fetching = null;
        });
        await fetching;
      }
      if (until()) return null;
      const mail = ready.shift() ?? null;
      if (mail) count += 1;
      return mail;
    },
    async release() {
      let open = 0;
      for (const tenant of tenants)
        await withTenant(on.db, tenant, async (trx) => {
          const mine = ready.filter((mail) => mail.tenant === tenant).map((mail) => mail.id);
          const nextAt = on.clock.now().toString();
          await change(trx, tenant, mine, ['sending'], run.id, { to: 'queued', what: 'released', nextAt }, on.clock);
          const left = await trx
            .selectFrom('mail')
            .select('id')
            .where('tenant_id', '=', tenant)
            .where('run', '=', run.id)
            .where('state', 'in', ['sending', 'committing'])
            .execute();
          open += left.length;
        });
      return open;
    },
  };
}

async function intoOutbox(on: Sending, run: Run, supply: Supply): Promise<void> {
  for (let mail = await supply.next(); mail; mail = await supply.next()) {
    const message = await prepare(mail, run.id, on);
    if (message) await putAside(on, run, mail, message);
  }
}

async function putAside(on: Sending, run: Run, mail: Taken, message: Buffer): Promise<void> {
  const file = await putIntoOutbox(on.outbox, mail.id, mail.createdAt, message);
  await settle(mail, run.id, { to: 'sent-to-outbox', what: 'sent-to-outbox', detail: file, tried: true }, on);
}

/** The top-level domain that never is anybody's (RFC 6761 section 6.4): a server could only send such mail back. */
const isNobodys = ({ recipient }: Taken): boolean => recipient.reveal().endsWith('.invalid');

async function bySmtp(on: Sending, smtp: SmtpTarget, run: Run, supply: Supply): Promise<void> {
  const lanes = Array.from({ length: smtp.connections }, () => lane(on, smtp, run, supply));
  const failed = (await Promise.allSettled(lanes)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** One connection's work: mail after mail, connecting anew when need be. A server that does not let us in three times ends it. */
async function lane(on: Sending, smtp: SmtpTarget, run: Run, supply: Supply): Promise<void> {
  let connection: SmtpConnection | null = null;
  let sent = 0;
  let failures = 0;
  try {
    for (let mail = await supply.next(); mail; mail = await supply.next()) {
      if (!connection?.usable() || sent >= perConnection) {
        connection?.close();
        connection = await connectSmtp(smtp, on.name).catch((error: unknown) => {
          if (failures === 0) on.log(`mail: ${tell(error).happened}`);
          return null;
        });
        sent = 0;
        if (!connection) {
          supply.back(mail);
          if (++failures >= 3) return;
          await pause(100 * 3 ** failures);
          continue;
        }
        failures = 0;
      }
      const message = await prepare(mail, run.id, on);
      if (!message) continue;
      if (isNobodys(mail)) {
        await putAside(on, run, mail, message);
        continue;
      }
      sent += 1;
      await attempt(mail, message, connection, run, on);
    }
  } finally {
    connection?.close();
  }
}
