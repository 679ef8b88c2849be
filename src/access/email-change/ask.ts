// Asking for another address: a link goes to the new one and a notice to the old; whether somebody has it already is seen in that mailbox and nowhere else.
import { type Pii, Secret, newId, newToken, sha256 } from '#base';
import { record } from '#ledger';
import type { TenantDb } from '#store';
import { countAttempt } from '../attempts.ts';
import { emailOfStaff } from '../credentials.ts';
import { inEveryCompany } from '../every-company.ts';
import { indexOf } from '../keys.ts';
import type { StaffSession } from '../sessions.ts';
import { type Access, mailboxOf } from '../setting.ts';
import type { Telling } from '../telling.ts';
import { endWaiting, lockedEmail, sealedFor } from './rows.ts';

export interface EmailSetting extends Access {
  telling: Telling;
}

/** Hours in which the new address is confirmed. */
const confirmHours = 24;

export type EmailAsked =
  /** Also for an address that somebody has. */
  | { is: 'asked' }
  | { is: 'wrong'; fault: 'no-address' | 'same' }
  /** Each time writes to two mailboxes, one of which may be anybody's. */
  | { is: 'wait'; seconds: number }
  | { is: 'gone' };

/** Asks for another address, in the name of `company`. What was asked before and not confirmed is over. */
export async function askForEmail(
  setting: EmailSetting,
  { staff }: StaffSession,
  company: string,
  typed: Pii,
): Promise<EmailAsked> {
  const { db, clock, keys, telling } = setting;
  const email = mailboxOf(typed);
  if (!email) return { is: 'wrong', fault: 'no-address' };
  const present = await emailOfStaff(setting, staff);
  if (present?.reveal() === email.reveal()) return { is: 'wrong', fault: 'same' };
  const seconds = await countAttempt(db, indexOf(keys, 'another address for', new Secret(staff)), clock);
  if (seconds > 0) return { is: 'wait', seconds };
  const [change, confirm, stop] = [newId(clock), newToken(), newToken()];
  const { name, language, address } = await telling.company(company);
  if (address === null) throw new Error('access: a page of the console was asked, and it has no address');

  /** The same work whether or not somebody has the address: one look, one row, two mails. */
  const act = async (trx: TenantDb): Promise<boolean> => {
    const before = await lockedEmail(trx, setting, staff);
    if (!before) return false;
    await endWaiting(trx, staff);
    await trx
      .insertInto('auth.email_change')
      .values({
        id: change,
        staff_id: staff,
        confirm_sha256: sha256(confirm),
        stop_sha256: sha256(stop),
        email_sealed: sealedFor(setting, change, email),
        asked_at: clock.now().toString({ smallestUnit: 'millisecond' }),
        expires_at: clock.now().add({ hours: confirmHours }).toString({ smallestUnit: 'millisecond' }),
      })
      .execute();
    const holder = await trx
      .selectFrom('auth.staff')
      .select('id')
      .where('email_index', '=', indexOf(keys, 'email', email))
      .executeTakeFirst();
    const toNew = { key: `email-change/${change}/new`, to: email, language, kind: 'service' } as const;
    await (holder
      ? telling.mail.queueMail(trx, company, { ...toNew, template: 'email-in-use', values: { company: name } })
      : telling.mail.queueMail(trx, company, {
          ...toNew,
          template: 'email-confirm',
          values: { company: name, link: `${address}/console/email/${confirm}` },
        }));
    if (before.email)
      await telling.mail.queueMail(trx, company, {
        key: `email-change/${change}/old`,
        to: before.email,
        template: 'email-changing',
        values: { company: name, link: `${address}/console/not-me/${stop}` },
        language,
        kind: 'notice',
      });
    return true;
  };
  const data = { staff, change };
  const note = (trx: TenantDb, tenant: string) => record(trx, tenant, { kind: 'email.change-asked', data }, clock);
  return { is: (await inEveryCompany(setting, staff, act, note, company)) ? 'asked' : 'gone' };
}
