// POST /requests/{number}/recipients: one recipient is settled by hand: told otherwise, never had the data, or impossible (Art. 19).
import { z } from 'zod';
import { settled } from '#rights';
import { acts } from '../operation.ts';
import { RequestRecipient, recipientsShown } from '../request-recipients.ts';
import { RequestNumber, byKey, deskOf } from '../rights.ts';
import { line } from '../schemas.ts';

export const settleRequestRecipient = acts({
  id: 'settleRequestRecipient',
  method: 'post',
  path: '/requests/{number}/recipients',
  area: 'Requests',
  summary: 'Settle one recipient of a request',
  description:
    'For a recipient that is not told, or has not confirmed: say how you told it, that it never had the data, or why it cannot be told (Art. 19 GDPR). A link that it has is over then.',
  scope: 'write:requests',
  repeat: 'required',
  problems: ['refused'],
  params: RequestNumber,
  body: z
    .strictObject({
      recipient: line(200).describe('`fact` of the recipient, as the list shows it.'),
      how: z.enum([...settled]),
      why: line(1000).describe('The reason; it names nobody.'),
    })
    .meta({ id: 'RequestRecipientSettled' }),
  bodyExample: { recipient: 'recipient.payments', how: 'by-hand', why: 'Told by telephone on 12 March.' },
  status: 200,
  answered: 'All recipients of the request, by name.',
  answer: z.strictObject({ items: z.array(RequestRecipient) }),
  example: {
    items: [
      {
        fact: 'recipient.payments',
        name: 'Brook Payments',
        state: 'by-hand',
        stateAt: '2026-03-12T09:00:00.000Z',
        mails: 1,
      },
    ],
  },
  async do({ params, body: { recipient: fact, how, why }, caller }, house) {
    const [desk, tenant] = [deskOf(house), caller.tenant.id];
    const { id } = await desk.one(tenant, params.number);
    await desk.settleRecipient(tenant, id, byKey(caller), { fact, how, why });
    return { items: recipientsShown(await desk.recipients(tenant, id)) };
  },
});
