// POST /requests/{number}/messages: what the person writes about their request in the company's own app.
import { z } from 'zod';
import { hear } from '#rights';
import { acts } from '../operation.ts';
import { Request, RequestNumber, deskOf, request, requestShown } from '../rights.ts';

export const addRequestMessage = acts({
  id: 'addRequestMessage',
  method: 'post',
  path: '/requests/{number}/messages',
  area: 'Requests',
  summary: 'Add what the person writes about their request',
  description: 'It is sealed with the request; whoever handles it reads it.',
  scope: 'write:requests',
  repeat: 'required',
  problems: ['refused'],
  params: RequestNumber,
  body: z.strictObject({ text: z.string().trim().min(1).max(20_000) }).meta({ id: 'RequestMessage' }),
  bodyExample: { text: 'I have moved to Ghent meanwhile.' },
  status: 200,
  answered: 'The request.',
  answer: Request,
  example: request,
  async do({ params, body, caller }, house) {
    const desk = deskOf(house);
    const row = await desk.one(caller.tenant.id, params.number);
    await hear(await house.rights(), caller.tenant.id, row.id, body.text);
    return requestShown(house, caller.tenant.id, await desk.one(caller.tenant.id, params.number));
  },
});
