// GET /requests/{number}/recipients: who else is told of an erasure, a correction or a restriction (Art. 19), and how far it is with each.
import { z } from 'zod';
import { reads } from '../operation.ts';
import { RequestNumber, deskOf } from '../rights.ts';
import { Instant } from '../schemas.ts';

const Recipient = z
  .strictObject({
    fact: z.string().describe('Id of the policy’s fact.'),
    name: z.string(),
    state: z
      .enum(['open', 'reached', 'mailed', 'confirmed', 'by-hand', 'never', 'impossible'])
      .describe(
        '`open`: not told yet; `mailed`: written to, not confirmed yet; `reached`: by the plan itself; the others end it: confirmed by them, or settled by staff.',
      ),
    stateAt: Instant,
    mails: z.int().min(0).describe('How many mails went there.'),
  })
  .meta({ id: 'RequestRecipient' });

export const listRequestRecipients = reads({
  id: 'listRequestRecipients',
  path: '/requests/{number}/recipients',
  area: 'Requests',
  summary: 'Recipients that are told of a request',
  description:
    'After an erasure, a correction or a restriction each recipient of the policy is told (Art. 19 GDPR), also when the request is closed. Empty: none has to be.',
  scope: 'read:requests',
  params: RequestNumber,
  answered: 'The recipients, by name.',
  answer: z.strictObject({ items: z.array(Recipient) }),
  example: {
    items: [
      {
        fact: 'recipient.payments',
        name: 'Brook Payments',
        state: 'mailed',
        stateAt: '2026-03-12T09:00:00.000Z',
        mails: 1,
      },
    ],
  },
  async do({ params, caller }, house) {
    const desk = deskOf(house);
    const { id } = await desk.one(caller.tenant.id, params.number);
    const notices = await desk.recipients(caller.tenant.id, id);
    return { items: notices.map(({ fact, name, state, stateAt, mails }) => ({ fact, name, state, stateAt, mails })) };
  },
});
