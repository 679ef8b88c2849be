// Changing one's own address as the pages see it.
import type { Pii, Secret } from '#base';
import type { StaffSession } from '../sessions.ts';
import { type EmailAsked, type EmailSetting, askForEmail } from './ask.ts';
import { waitingChange } from './rows.ts';
import {
  type EmailConfirmed,
  type EmailStopped,
  confirmEmail,
  emailToConfirm,
  emailToStop,
  stopEmail,
  withdrawEmail,
} from './settle.ts';

/** Links are used up by `confirm` and `stop` alone: mail scanners and link previews follow links. */
export interface EmailDoor {
  /** What waits to be confirmed, and until when (ISO instant). */
  waiting(session: StaffSession): Promise<{ email: Pii; until: string } | null>;
  ask(session: StaffSession, company: string, typed: Pii): Promise<EmailAsked>;
  withdraw(session: StaffSession): Promise<boolean>;
  toConfirm(session: StaffSession, link: Secret): Promise<Pii | null>;
  confirm(session: StaffSession, link: Secret): Promise<EmailConfirmed>;
  toStop(link: Secret): Promise<'asked' | 'changed' | null>;
  stop(link: Secret): Promise<EmailStopped>;
}

export const openEmailDoor = (setting: EmailSetting): EmailDoor => ({
  async waiting({ staff }) {
    const change = await waitingChange(setting, staff);
    return change?.email ? { email: change.email, until: change.expiresAt } : null;
  },
  ask: (session, company, typed) => askForEmail(setting, session, company, typed),
  withdraw: (session) => withdrawEmail(setting, session),
  toConfirm: (session, link) => emailToConfirm(setting, session, link),
  confirm: (session, link) => confirmEmail(setting, session, link),
  toStop: (link) => emailToStop(setting, link),
  stop: (link) => stopEmail(setting, link),
});
