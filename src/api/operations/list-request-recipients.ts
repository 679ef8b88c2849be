// GET /requests/{number}/recipients: who else is told of an erasure, a correction or a restriction (Art. 19), and how far it is with each.
import { z } from 'zod';
import { reads } from '../operation.ts';
import { RequestRecipient, recipientsShown } from '../request-recipients.ts';
import { RequestNumber, deskOf } from '../rights.ts';

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
  answer: z.strictObject({ items: z.array(RequestRecipient) }),
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
    return { items: recipientsShown(await desk.recipients(caller.tenant.id, id)) };
  },
});
