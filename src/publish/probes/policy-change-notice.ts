// policy-change-notice: every material change was announced in time by the promised ways, with proof, and mails by a sender that receivers can know.
import type { Temporal } from '#base';
import type { Answer, Probe } from '#policy';
import type { Db } from '#store';
import type { Message } from '#words';
import { type Channel, type Notice, noticePromised, notices, standingNotice } from '../notices.ts';
import { type MailTally, type Shown, shownOf, tallyOf } from '../notify.ts';
import { type Visitor, announcedOn } from '../served.ts';

/** What one way of telling people comes to. */
interface Finding {
  state: Answer['state'];
  because: Message;
  measured: Message[];
}

/** `sender` says whether receivers can know our mails; it is asked when mails are promised or were sent. */
export const policyChangeNotice = (db: Db, visitor: Visitor, sender: () => Promise<Answer>): Probe => ({
  kind: 'policy-change-notice',
  async ask({ published, now }): Promise<Answer> {
    const { tenant, number } = published;
    const material = (await notices(db, tenant)).filter((notice) => notice.material && notice.version <= number);
    if (material.length === 0) {
      const byMail = noticePromised(published.policy).channels.includes('email');
      const measured = byMail ? (await sender()).measured : [];
      return { state: 'unproven', because: { key: 'probes.noticeNone' }, measured };
    }
    const standing = await standingNotice(db, tenant, now);
    const findings: Finding[] = [];
    let sentMails = false;
    for (const notice of material) {
      const [shown, mails] = [await shownOf(db, tenant, notice.version), await tallyOf(db, tenant, notice.version)];
      sentMails ||= mails.sent > 0;
      const page = notice.version === standing?.version ? await pageSays(visitor, tenant, notice.version) : null;
      for (const channel of waysOf(notice, mails))
        findings.push(findingOf(channel, { notice, shown, mails, page, now }));
    }
    if (sentMails) {
      const { state, because, measured } = await sender();
      findings.push({ state, because, measured: [...measured] });
    }
    const worst =
      findings.find(({ state }) => state === 'broken') ?? findings.find(({ state }) => state === 'unproven');
    const measured = [
      ...material.slice(0, 3).map(({ version, effectiveOn, dueOn }) => ({
        key: 'probes.noticeDue',
        values: { version, effective: effectiveOn, due: dueOn },
      })),
      ...findings.flatMap((finding) => finding.measured),
    ];
    if (worst) return { state: worst.state, because: worst.because, measured };
    return { state: 'upheld', because: { key: 'probes.noticeComplete', values: { count: material.length } }, measured };
  },
});

/** The promised ways; where the policy named none, the one on the site, which every reader of the policy meets. */
function waysOf({ channels }: Notice, mails: MailTally): Channel[] {
  const promised = channels.filter((channel) => channel !== 'none');
  if (promised.length > 0) return promised;
  return mails.queued > 0 ? ['email'] : ['website'];
}

interface Known {
  notice: Notice;
  shown: readonly Shown[];
  mails: MailTally;
  /** What the page says now, for the notice that must stand there today; null for all others. */
  page: { announces: boolean; address: string } | 'not-running' | null;
  now: Temporal.Instant;
}

function findingOf(channel: Channel, known: Known): Finding {
  if (channel === 'email') return byMail(known);
  return channel === 'in-service' ? inService(known) : onSite(known);
}

function onSite({ notice, shown, page, now }: Known): Finding {
  const { version } = notice;
  const seen = shown.find(({ channel }) => channel === 'website');
  const measured = seen ? [{ key: 'probes.noticeSeen', values: { version, from: seen.firstAt, to: seen.lastAt } }] : [];
  if (page !== null && page !== 'not-running' && !page.announces)
    return {
      state: 'broken',
      because: { key: 'probes.noticeHidden', values: { version, address: page.address } },
      measured,
    };
  if (page !== null && page !== 'not-running')
    return inTime(notice, seen?.firstAt ?? now.toString(), 'website', measured);
  if (seen) return inTime(notice, seen.firstAt, 'website', measured);
  if (page === 'not-running') return { state: 'unproven', because: { key: 'probes.notRunning' }, measured };
  return missing(notice, 'website', now, measured);
}

function inService({ notice, shown }: Known): Finding {
  const { version } = notice;
  const said = shown.find(({ channel }) => channel === 'in-service');
  if (!said)
    return { state: 'unproven', because: { key: 'probes.noticeInService', values: { version } }, measured: [] };
  const measured = [{ key: 'probes.noticeSaid', values: { version, by: said.saidBy ?? '', at: said.firstAt } }];
  return inTime(notice, said.firstAt, 'in-service', measured);
}

function byMail({ notice, mails, now }: Known): Finding {
  const { version } = notice;
  if (mails.queued === 0) return missing(notice, 'email', now, []);
  const { queued, sent, failed, waiting } = mails;
  const measured = [{ key: 'probes.noticeMails', values: { version, queued, sent, failed, waiting } }];
  if (failed > 0)
    return { state: 'broken', because: { key: 'probes.noticeFailed', values: { version, failed, queued } }, measured };
  if (waiting > 0)
    return dayOf(now.toString()) > notice.dueOn
      ? {
          state: 'broken',
          because: {
            key: 'probes.noticeMissing',
            values: { version, effective: notice.effectiveOn, channel: 'e-mail' },
          },
          measured,
        }
      : pending(notice, 'e-mail', measured);
  if (mails.outbox > 0)
    return { state: 'unproven', because: { key: 'probes.noticeOutbox', values: { version } }, measured };
  if (mails.forgotten > 0 || mails.lastSentAt === null)
    return { state: 'unproven', because: { key: 'probes.noticeForgotten', values: { version } }, measured };
  return inTime(notice, mails.lastSentAt, 'email', measured);
}

const dayOf = (iso: string): string => iso.slice(0, 10);
/** As they are said in all four languages. */
const names: Readonly<Record<Exclude<Channel, 'none'>, string>> = {
  website: '/policy',
  email: 'e-mail',
  'in-service': 'in-service',
};

function inTime(notice: Notice, at: string, channel: Exclude<Channel, 'none'>, measured: Message[]): Finding {
  const { version, dueOn } = notice;
  // What went out within a day of publishing went out with it, also when midnight lay between.
  const withIt = Date.parse(at) - Date.parse(notice.createdAt) <= 86_400_000;
  if (dayOf(withIt ? notice.createdAt : at) > dueOn)
    return {
      state: 'broken',
      because: { key: 'probes.noticeLate', values: { version, last: dayOf(at), due: dueOn } },
      measured,
    };
  const values = { version, channel: names[channel] };
  return { state: 'upheld', because: { key: 'probes.noticeComplete', values: { ...values, count: 1 } }, measured };
}

function missing(
  notice: Notice,
  channel: Exclude<Channel, 'none'>,
  now: Temporal.Instant,
  measured: Message[],
): Finding {
  const { version, effectiveOn, dueOn } = notice;
  if (dayOf(now.toString()) <= dueOn) return pending(notice, names[channel], measured);
  const values = { version, effective: effectiveOn, channel: names[channel] };
  return { state: 'broken', because: { key: 'probes.noticeMissing', values }, measured };
}

const pending = ({ version, dueOn }: Notice, channel: string, measured: Message[]): Finding => ({
  state: 'unproven',
  because: { key: 'probes.noticePending', values: { version, due: dueOn, channel } },
  measured,
});

async function pageSays(visitor: Visitor, tenant: string, version: number): Promise<Known['page']> {
  const served = await visitor.ask(tenant, '/policy');
  if (!served.reached && served.why === 'not-running') return 'not-running';
  const announces = served.reached && served.status === 200 && announcedOn(served.html) === version;
  return { announces, address: served.address ?? '' };
}
