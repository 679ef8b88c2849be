// POST /requests/{number}/transfer: portable data straight to another controller (Art. 20(2)), by its OpenDSR service.
import { z } from 'zod';
import { Secret } from '#base';
import { acts } from '../operation.ts';
import { RequestNumber, atStep, byKey } from '../rights.ts';
import { line } from '../schemas.ts';

export const transferRequest = acts({
  id: 'transferRequest',
  method: 'post',
  path: '/requests/{number}/transfer',
  area: 'Requests',
  summary: 'Offer the data to another controller',
  description:
    'The package of the person’s data is offered to the OpenDSR 2.0 service of another controller, which fetches it once and answers signed. Where it cannot, the person gets the package.',
  scope: 'export:requests',
  cost: 20,
  repeat: 'required',
  problems: ['refused', 'conflict'],
  params: RequestNumber,
  body: z
    .strictObject({
      receiver: line(200).optional().describe('Name of the other controller; absent: as the person wrote it.'),
      service: z
        .string()
        .trim()
        .min(1)
        .max(2000)
        .describe('Address of its service: `https://opendsr.bank.example/v2`.'),
      bearer: line(4000).optional().describe('The token by which it lets you in; kept nowhere.'),
    })
    .meta({ id: 'RequestTransfer' }),
  bodyExample: { receiver: 'Quay Bank', service: 'https://opendsr.bank.example/v2' },
  status: 200,
  answered: 'What became of it.',
  answer: z.strictObject({
    is: z
      .enum(['sent', 'person', 'nothing'])
      .describe(
        '`sent`: offered, and the request stays open until they say how it went; `person`: they have no such service, so the person got the package; `nothing`: there was nothing to hand over.',
      ),
    expected: z.string().nullable().describe('When they expect to be done, as they say it; null unless `sent`.'),
  }),
  example: { is: 'sent', expected: '2026-04-09T09:00:00Z' },
  async do({ params, body: { receiver, service, bearer }, caller }, house) {
    const tenant = caller.tenant.id;
    const { desk, row } = await atStep(house, tenant, params.number, 'transfer');
    const sent = await desk.transfer(tenant, row.id, byKey(caller), {
      service,
      ...(receiver === undefined ? {} : { name: receiver }),
      ...(bearer === undefined ? {} : { bearer: new Secret(bearer) }),
    });
    return { is: sent.is, expected: sent.is === 'sent' ? sent.expected : null };
  },
});
