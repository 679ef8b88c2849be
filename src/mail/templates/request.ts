// Letters about a request of a person (Art. 12 GDPR): asked for, received, answered, refused. Each names what was asked and leads to its page.
import { z } from 'zod';
import { type Block, type Template, line, webAddress } from '../template.ts';

/** What letters say, by their name: paragraphs of words/rights.ts (or of the topic that is named) before and after the lines of this letter. */
const letters = {
  confirm: {
    subject: 'confirmSubject',
    before: ['mail.confirmAsked'],
    link: 'mail.confirmLink',
    after: ['confirmNot'],
  },
  accuracy: {
    subject: 'accuracy.mailSubject',
    before: ['accuracy.mailAsk'],
    link: 'accuracy.mailLink',
    after: ['accuracy.mailNot'],
  },
  received: { subject: 'receivedSubject', before: ['received'], link: 'statusLink', after: ['receivedDue'] },
  cooling: {
    subject: 'receivedSubject',
    before: ['received'],
    link: 'statusLink',
    after: ['receivedDue', 'receivedCooling'],
  },
  mailbox: {
    subject: 'receivedSubject',
    before: ['received'],
    link: 'identityLink',
    after: ['identityNot', 'receivedDue'],
  },
  identity: {
    subject: 'receivedSubject',
    before: ['identity'],
    link: 'identityLink',
    after: ['identityNot', 'identityStands'],
  },
  detail: {
    subject: 'receivedSubject',
    before: ['identity'],
    link: 'detailLink',
    after: ['identityNot', 'identityStands'],
  },
  'new-mailbox': {
    subject: 'receivedSubject',
    before: ['newMailbox'],
    link: 'newMailboxLink',
    after: ['newMailboxNot'],
  },
  'old-mailbox': { subject: 'receivedSubject', before: ['oldMailbox'], link: 'statusLink', after: ['oldMailboxNot'] },
  prove: { subject: 'receivedSubject', before: ['identity'], link: 'statusLink', after: ['identityStands'] },
  extended: { subject: 'receivedSubject', before: ['extended'], link: 'statusLink', after: [] },
  refused: { subject: 'receivedSubject', before: ['refused'], link: 'statusLink', after: [] },
  fee: { subject: 'receivedSubject', before: ['fee'], link: 'statusLink', after: [] },
  package: { subject: 'receivedSubject', before: ['package'], link: 'packageLink', after: [] },
  'passed-on': { subject: 'receivedSubject', before: ['passedOn'], link: 'statusLink', after: [] },
  customer: { subject: 'customerSubject', before: ['customer'], link: 'customerLink', after: [] },
  recipient: { subject: 'recipientSubject', before: ['recipient'], link: 'recipientLink', after: ['recipientWhy'] },
  'recipient-again': {
    subject: 'recipientSubject',
    before: ['recipientAgain', 'recipient'],
    link: 'recipientLink',
    after: ['recipientWhy'],
  },
  done: { subject: 'receivedSubject', before: ['done'], link: 'statusLink', after: [] },
  answered: { subject: 'receivedSubject', before: ['answered'], link: 'statusLink', after: [] },
  nothing: { subject: 'receivedSubject', before: ['nothing'], link: 'statusLink', after: [] },
  withdrawn: { subject: 'receivedSubject', before: ['withdrawn'], link: 'statusLink', after: [] },
} as const;

export type RequestLetter = keyof typeof letters;

const values = z.object({
  letter: z.enum(Object.keys(letters) as [RequestLetter, ...RequestLetter[]]),
  company: line(),
  number: z.string().max(20),
  /** ISO 8601 date. */
  date: z.string().max(30).optional(),
  /** Messages said in the language of the letter, then lines as somebody wrote them. */
  says: z.array(
    z.object({ key: z.string().regex(/^rights\.[\w-]+$/), values: z.record(z.string(), z.string()).optional() }),
  ),
  lines: z.array(line(4000)).max(200),
  link: webAddress.optional(),
  /** Name, postal and web address of the authority. */
  authority: z.array(line(300)).max(5).optional(),
});

export const request: Template<z.infer<typeof values>> = {
  id: 'request',
  values,
  sealed: true,
  compose({ letter, company, number, date = '', says, lines, link, authority }) {
    const { subject, before, link: linkSays, after } = letters[letter];
    const filled = { company, number, date };
    const message = (key: string) => ({ key: key.includes('.') ? key : `rights.${key}`, values: filled });
    const body: Block[] = before.map((key) => ({ paragraph: message(key) }));
    body.push(...says.map((one) => ({ paragraph: { key: one.key, values: { ...filled, ...one.values } } })));
    if (lines.length > 0) body.push({ list: lines });
    if (link !== undefined) body.push({ link, says: message(linkSays) });
    body.push(...after.map((key) => ({ paragraph: message(key) })));
    if (authority) body.push({ paragraph: message('remedy') }, { list: authority });
    return { subject: message(subject), body };
  },
};
