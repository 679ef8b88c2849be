// Whether mail to the promised address comes into the mailbox that is read for requests: a mail of ours goes there each day, and is looked for.
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Pii, Problem, tell } from '#base';
import { type Mail, seekOwn } from '#mail';
import type { Answer } from '#policy';
import { withTenant } from '#store';
import { type RightsHouse, clockOf, dbOf } from '../house.ts';
import { today } from '../register.ts';
import type { AskingStage } from './asking.ts';
import { sayTrial } from './measured.ts';

/** Milliseconds that a check waits for a mail that has just left; a slow server's is found by the next check. */
const patience = 5_000;

export async function mailboxAnswer(
  house: RightsHouse,
  stage: AskingStage,
  tenant: string,
  address: string,
): Promise<Answer> {
  const answer = (state: Answer['state'], name: string, values = {}): Answer => ({
    state,
    because: sayTrial(name, { address, ...values }),
    measured: [],
  });
  const mailbox = await stage.mailbox(tenant);
  if (!mailbox) return answer('unproven', 'mailboxNotRead');
  const mail = await stage.mail();
  const prefix = `channel:${createHash('sha256').update(address).digest('hex').slice(0, 24)}:`;
  await sendToday(house, mail, { tenant, address, prefix });
  for (const end = performance.now() + patience; ; await pause(250)) {
    await mail.sendDue({ tenant, seconds: 5 });
    const sent = await sentBefore(house, tenant, prefix);
    const newest = sent[0];
    if (newest && ['bounced', 'failed', 'refused'].includes(newest.state))
      return answer('broken', 'mailboxRefused', { state: newest.state });
    if (newest?.state === 'sent-to-outbox') return answer('unproven', 'mailboxNoServer');
    try {
      const found = new Set(
        await seekOwn(
          mailbox,
          sent.map(({ message }) => message),
        ),
      );
      const came = sent.find(({ message }) => found.has(message));
      if (came) return answer('upheld', 'mailboxCame', { at: came.at });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return answer('unproven', 'mailboxNotOpened', { code: tell(error).code });
    }
    if (performance.now() < end) continue;
    const aDayAgo = clockOf(house).now().subtract({ hours: 24 }).epochMilliseconds;
    const lost = sent.some(({ state, at }) => state === 'sent' && Date.parse(at) < aDayAgo);
    return lost ? answer('unproven', 'mailboxElsewhere') : answer('unproven', 'mailboxUnderWay');
  }
}

interface Trial {
  tenant: string;
  address: string;
  prefix: string;
}

/** One a day: the same key is the same mail. */
async function sendToday(house: RightsHouse, mail: Mail, { tenant, address, prefix }: Trial): Promise<void> {
  const clock = clockOf(house);
  const company = await house.company(tenant);
  const language = (await house.vault.published(tenant))?.policy.meta.language;
  await withTenant(dbOf(house), tenant, (trx) =>
    mail.queueMail(trx, tenant, {
      key: prefix + today(clock),
      to: new Pii(address),
      template: 'test-mail',
      values: { company, at: clock.now().toString({ smallestUnit: 'second' }) },
      language: language === 'fr' || language === 'nl' || language === 'de' ? language : 'en',
      kind: 'service',
    }),
  );
}

/** Mails of the last days to this address, newest first. */
const sentBefore = (house: RightsHouse, tenant: string, prefix: string) =>
  withTenant(dbOf(house), tenant, async (trx) => {
    const rows = await trx
      .selectFrom('mail')
      .select(['state', 'message_id', 'changed_at', 'key'])
      .where('tenant_id', '=', tenant)
      .where('key', 'like', `${prefix}%`)
      .orderBy('key', 'desc')
      .limit(3)
      .execute();
    return rows.map(({ state, message_id, changed_at }) => ({
      state,
      message: message_id,
      at: new Date(changed_at).toISOString(),
    }));
  });
