// GET /requests/{number}/plan: the newest plan of a request, and how far it is.
import { z } from 'zod';
import { reads } from '../operation.ts';
import { RequestPlan, planShown, requestPlan } from '../request-plans.ts';
import { RequestNumber, deskOf } from '../rights.ts';

export const getRequestPlan = reads({
  id: 'getRequestPlan',
  path: '/requests/{number}/plan',
  area: 'Requests',
  summary: 'The plan of a request',
  description: 'What would be, or was, changed where and why, with counts and without anybody’s data.',
  scope: 'read:requests',
  params: RequestNumber,
  answered: 'The newest plan; null: none was made.',
  answer: z.strictObject({ plan: z.union([RequestPlan, z.null()]) }),
  example: { plan: requestPlan },
  async do({ params, caller }, house) {
    const desk = deskOf(house);
    const { id } = await desk.one(caller.tenant.id, params.number);
    const plan = await desk.planOf(caller.tenant.id, id);
    return { plan: plan && planShown(plan) };
  },
});
