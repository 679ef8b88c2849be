// GET /requests/{number}: one request, its clock and what happened; never what the person wrote.
import { z } from 'zod';
import { clockOfRequest } from '#rights';
import { reads } from '../operation.ts';
import { Request, RequestNumber, deskOf, request, requestShown } from '../rights.ts';
import { Day, Instant } from '../schemas.ts';

const OneRequest = Request.extend({
  clock: z
    .array(z.strictObject({ date: Day, rule: z.string() }))
    .describe('The steps that led to the last day of the law.'),
  timeline: z.array(z.strictObject({ at: Instant, what: z.string() })).describe('Oldest first.'),
}).meta({ id: 'OneRequest' });

export const getRequest = reads({
  id: 'getRequest',
  path: '/requests/{number}',
  area: 'Requests',
  summary: 'One request of a person',
  description: 'How far it has come and how its due date was counted.',
  scope: 'read:requests',
  params: RequestNumber,
  answered: 'The request.',
  answer: OneRequest,
  example: {
    ...request,
    clock: [
      { date: '2026-03-09', rule: 'received' },
      { date: '2026-04-09', rule: 'Regulation 1182/71 Art. 3(2)(c)' },
    ],
    timeline: [{ at: '2026-03-09T09:00:00.000Z', what: 'received' }],
  },
  async do({ params, caller }, house) {
    const desk = deskOf(house);
    const row = await desk.one(caller.tenant.id, params.number);
    const events = await desk.timeline(caller.tenant.id, row.id);
    return {
      ...(await requestShown(house, caller.tenant.id, row)),
      clock: clockOfRequest(row).because.map((step) => ({ ...step })),
      timeline: events.map(({ at, kind }) => ({ at: new Date(at).toISOString(), what: kind })),
    };
  },
});
