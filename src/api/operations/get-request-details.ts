// GET /requests/{number}/detail: which details whoever has the mailbox can be asked for.
import { z } from 'zod';
import { reads } from '../operation.ts';
import { RequestNumber, deskOf } from '../rights.ts';

export const getRequestDetails = reads({
  id: 'getRequestDetails',
  path: '/requests/{number}/detail',
  area: 'Requests',
  summary: 'Details that can be asked for as proof',
  description:
    'Kinds by which your systems know people (Art. 12(6) GDPR), the same for every request; no telephone number where the policy declares data of Art. 9 or 10.',
  scope: 'read:requests',
  params: RequestNumber,
  answered: 'The kinds.',
  answer: z.strictObject({ items: z.array(z.string()) }),
  example: { items: ['customer-number'] },
  async do({ params, caller }, house) {
    const desk = deskOf(house);
    await desk.one(caller.tenant.id, params.number);
    return { items: [...(await desk.detailKinds(caller.tenant.id))] };
  },
});
