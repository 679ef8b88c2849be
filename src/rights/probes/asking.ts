// Asking on the public pages: a made-up mailbox asks for each right by the served form, gets the link and opens it; what a press would enter is entered and taken back.
import { randomBytes } from 'node:crypto';
import { Pii, Problem, Secret, tell } from '#base';
import { type Leaving, linkIn, mailLeft } from '#consent';
import type { ImapTarget, Mail } from '#mail';
import { type RequestedRight, withTenant } from '#store';
import { lookAtAsk, mailKeyOf, markOf, tryConfirm } from '../ask.ts';
import { type RightsHouse, clockOf, dbOf } from '../house.ts';
import { today } from '../register.ts';

/** What the checks of the ways in may touch. */
export interface AskingStage {
  mail: () => Promise<Mail>;
  /** Where mails to nobody's domain are written. */
  outbox: string;
  /** Where the server answers on this machine; null while none runs. */
  local: () => string | null;
  /** The mailbox that is read for requests of this company; null: none is. */
  mailbox: (tenant: string) => Promise<ImapTarget | null>;
}

export type Walked =
  /** What went wrong with each right, as a code; null: it can be asked for. */
  | { came: 'through'; faults: ReadonlyMap<RequestedRight, string | null> }
  /** `key`: of the words of the probes. */
  | { came: 'not'; key: string };

/** RFC 6761: nobody's domain. Mail for it never leaves the house (mail/send.ts). */
const domain = 'rehearsal.invalid';

/** One walk a right. Waiting links and mails are taken away again, and the register is as it was. */
export async function askOnPages(
  house: RightsHouse,
  stage: AskingStage,
  tenant: string,
  rights: readonly RequestedRight[],
): Promise<Walked> {
  const [local, base] = [stage.local(), await house.address(tenant)];
  if (local === null) return { came: 'not', key: 'probes.notRunning' };
  if (base === null) return { came: 'not', key: 'rightsTrials.noPages' };
  const leaving = { db: dbOf(house), mail: await stage.mail(), outbox: stage.outbox };
  const faults = new Map<RequestedRight, string | null>();
  for (const right of rights) {
    const email = `${randomBytes(12).toString('hex')}@${domain}`;
    try {
      faults.set(right, await walk({ house, tenant, local, base, leaving, email }, right));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      faults.set(right, tell(error).code);
    } finally {
      await clear(house, leaving.mail, tenant, email);
    }
  }
  return { came: 'through', faults };
}

interface Walk {
  house: RightsHouse;
  tenant: string;
  local: string;
  base: string;
  leaving: Leaving;
  email: string;
}

async function walk(the: Walk, right: RequestedRight): Promise<string | null> {
  const { house, tenant, local, base, leaving, email } = the;
  const path = `/request/for/${right}`;
  const shown = await visit(new URL(path, local));
  if (shown.status !== 200 || !shown.text.includes('name="email"')) return 'no-form';
  const body = new URLSearchParams({ email, words: 'Rehearsal.', field1: 'Name', value1: 'Rehearsal' });
  const posted = await visit(new URL(path, local), {
    method: 'POST',
    body,
    headers: { origin: new URL(local).origin },
  });
  if (posted.status !== 200) return `form-refused-${posted.status}`;
  const mailed = await linkMailFor(the);
  const link = mailed && linkIn((await mailLeft(leaving, tenant, mailed)).part, `${base}/request/confirm/`);
  if (!link) return 'no-link-mailed';
  const token = new Secret(link.slice(link.lastIndexOf('/') + 1));
  const opened = await visit(new URL(new URL(link).pathname, local));
  if (opened.status !== 200 || !/<form[^>]*method="post"/i.test(opened.text)) return 'link-leads-nowhere';
  // Mail scanners open links: nothing may be asked for by that alone.
  if (!(await lookAtAsk(house, tenant, token))) return 'confirmed-unasked';
  const row = await tryConfirm(house, tenant, token);
  if (row?.asks !== right || row.channel !== 'page' || row.identity === null) return 'not-entered';
  return row.receivedOn === today(clockOf(house)) ? null : 'wrong-day';
}

async function visit(url: URL, init: RequestInit = {}): Promise<{ status: number; text: string }> {
  const answer = await fetch(url, { redirect: 'manual', ...init });
  return { status: answer.status, text: await answer.text() };
}

/** The mail with the link that waits for this mailbox; null when none was queued. */
const linkMailFor = ({ house, leaving: { db }, tenant, email }: Walk): Promise<string | null> =>
  withTenant(db, tenant, async (trx) => {
    const waiting = await trx
      .selectFrom('request_waiting')
      .select('token_sha256')
      .where('tenant_id', '=', tenant)
      .where('mark', '=', markOf(house.secret, tenant, email))
      .executeTakeFirst();
    if (!waiting) return null;
    const row = await trx
      .selectFrom('mail')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('key', '=', mailKeyOf(waiting.token_sha256))
      .executeTakeFirst();
    return row?.id ?? null;
  });

const clear = (house: RightsHouse, mail: Mail, tenant: string, email: string): Promise<void> =>
  withTenant(dbOf(house), tenant, async (trx) => {
    await mail.eraseAddress(trx, tenant, new Pii(email));
    await trx
      .deleteFrom('request_waiting')
      .where('tenant_id', '=', tenant)
      .where('mark', '=', markOf(house.secret, tenant, email))
      .execute();
  });
