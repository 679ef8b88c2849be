// dpo-contact: what reaches the data protection officer is printed, on the served page too, and mail to it can arrive; that the authority was told a person says (Art. 37(7)).
import type { Answer, Probe, PublishedPolicy } from '#policy';
import type { Message } from '#words';
import type { Visitor } from '../served.ts';
import type { Mailbox } from './contact-mailbox.ts';

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({ key: `officer.${key}`, values });

export const dpoContact = (visitor: Visitor, mailbox: Mailbox): Probe => ({
  kind: 'dpo-contact',
  async ask(world): Promise<Answer> {
    const { published } = world;
    const { emails, others, announced } = waysTo(published);
    const ways = [...emails, ...others];
    const printed = ways.map((value) => say('printed', { value }));
    if (ways.length === 0)
      return announced
        ? { state: 'broken', because: say('missing'), measured: [] }
        : { state: 'unproven', because: say('unread'), measured: [] };
    const { served, comparison } = await visitor.policyPage(published);
    if (!served.reached && served.why === 'not-running')
      return { state: 'unproven', because: { key: 'probes.notRunning' }, measured: printed };
    if (!served.reached || !comparison?.equal)
      return { state: 'broken', because: say('notServed', { address: served.address ?? '' }), measured: printed };
    const mail = await Promise.all(emails.map((address) => mailbox(world, address)));
    const dead = mail.find(({ state }) => state === 'broken');
    const measured = [...printed, ...mail.flatMap(({ because, measured: own }) => [because, ...own])];
    if (dead) return { state: 'broken', because: dead.because, measured };
    return { state: 'unproven', because: say('told', { count: ways.length }), measured };
  },
});

/** As the text has them. `announced`: it says that there is a way, and prints none. */
function waysTo({ policy: { dpo, contacts } }: PublishedPolicy) {
  const theirs = contacts.filter(({ stated, use }) => stated && use.includes('dpo'));
  const printed = theirs.flatMap(({ channel, value }) => (value === null ? [] : [{ channel, value }]));
  const officer = dpo?.stated ? dpo : null;
  const place = officer?.address;
  const emails = [officer?.email, ...printed.flatMap(({ channel, value }) => (channel === 'email' ? [value] : []))];
  const others = [
    officer?.phone,
    [place?.street, place?.postalCode, place?.city].filter(Boolean).join(', '),
    ...printed.flatMap(({ channel, value }) => (channel === 'email' ? [] : [value])),
  ];
  const each = (all: readonly (string | undefined)[]): string[] => [
    ...new Set(all.filter((one): one is string => Boolean(one))),
  ];
  return { emails: each(emails), others: each(others), announced: theirs.length > 0 };
}
