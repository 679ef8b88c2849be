// POST /requests/{number}/detail: whoever has the mailbox is asked for something that only they and the company know (Art. 12(6)).
import { z } from 'zod';
import { acts } from '../operation.ts';
import { RequestNumber, atStep, byKey } from '../rights.ts';
import { line } from '../schemas.ts';

export const askRequestDetail = acts({
  id: 'askRequestDetail',
  method: 'post',
  path: '/requests/{number}/detail',
  area: 'Requests',
  summary: 'Ask for a known detail as proof of identity',
  description:
    'A link goes to the mailbox of the request; the clock stands still until the right detail is typed behind it. The person is not told which one must be right.',
  scope: 'write:requests',
  cost: 20,
  repeat: 'required',
  problems: ['refused', 'conflict'],
  params: RequestNumber,
  body: z
    .strictObject({
      kind: line(60).describe('One of `GET /requests/{number}/detail`.'),
      why: z.string().trim().min(1).max(20_000).describe('Why there is doubt; the person reads it.'),
    })
    .meta({ id: 'RequestDetail' }),
  bodyExample: { kind: 'customer-number', why: 'What we keep about people is confidential.' },
  status: 200,
  answered: 'That the letter is on its way.',
  answer: z.strictObject({
    onFile: z
      .boolean()
      .describe('False: no such detail is on file, so none will be right. For staff alone: never tell the person.'),
  }),
  example: { onFile: true },
  async do({ params, body, caller }, house) {
    const tenant = caller.tenant.id;
    const { desk, row } = await atStep(house, tenant, params.number, 'detail');
    const { onFile } = await desk.askDetail(tenant, row.id, byKey(caller), body);
    return { onFile };
  },
});
