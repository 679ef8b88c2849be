// What became of a queued mail that leads to nobody: its end, and the mail itself as it lies in the outbox.
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Mail, type Part, readPart } from '#mail';
import { type Db, withTenant } from '#store';

export interface Leaving {
  db: Db;
  mail: Pick<Mail, 'sendDue' | 'logOf'>;
  /** Where mails to nobody's domain are written. */
  outbox: string;
}

export interface Left {
  state: string;
  part: Part | null;
}

const patience = 20_000;

/** Another process may be sending too: it is waited for, 20 seconds at most. */
export async function mailLeft({ db, mail, outbox }: Leaving, tenant: string, id: string): Promise<Left> {
  for (const end = performance.now() + patience; ; await pause(50)) {
    await mail.sendDue({ tenant, seconds: 5 });
    const { state } = await withTenant(db, tenant, (trx) =>
      trx
        .selectFrom('mail')
        .select('state')
        .where('tenant_id', '=', tenant)
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    );
    const waits = ['queued', 'sending', 'committing'].includes(state);
    if (waits && performance.now() < end) continue;
    const file = (await mail.logOf(tenant, id))?.find(({ what }) => what === 'sent-to-outbox')?.detail ?? null;
    if (file === null) return { state, part: null };
    const path = isAbsolute(file) ? file : join(outbox, file);
    return { state, part: await readFile(path, 'utf8').then(readPart, () => null) };
  }
}

export const textOf = (part: Part): string => part.parts.find(({ type }) => type === 'text/plain')?.body ?? part.body;

/** The first link of the mail that begins so. */
export const linkIn = (part: Part | null, begins: string): string | null => {
  const text = part ? textOf(part) : '';
  const at = text.indexOf(begins);
  return at < 0 ? null : (/^\S+/.exec(text.slice(at))?.[0] ?? null);
};
