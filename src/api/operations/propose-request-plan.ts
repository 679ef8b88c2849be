// POST /requests/{number}/plan: a plan is made of the officer's choices; nothing is changed before people approve it.
import { z } from 'zod';
import { type LeftOutReason, leftOutReasons } from '#rights';
import { acts } from '../operation.ts';
import { RequestPlan, planShown, requestPlan } from '../request-plans.ts';
import { RequestNumber, atStep, byKey } from '../rights.ts';
import { line } from '../schemas.ts';

const Choosing = z
  .strictObject({
    values: z
      .record(line(300), line(2000))
      .optional()
      .describe(
        'Rectification: the right value by `system/collection/field` or by DPV category; absent: what the person wrote.',
      ),
    purposes: z
      .array(line(200))
      .max(100)
      .optional()
      .describe('Objection, restriction: for these purposes alone. Ids of the policy’s facts.'),
    without: z
      .array(
        z.strictObject({
          holding: line(200),
          because: z.enum(leftOutReasons as unknown as [LeftOutReason, ...LeftOutReason[]]).default('unreachable'),
        }),
      )
      .max(100)
      .default([])
      .describe('Systems that stay out, and why; the plan says so.'),
  })
  .meta({ id: 'RequestPlanChoices' });

export const proposeRequestPlan = acts({
  id: 'proposeRequestPlan',
  method: 'post',
  path: '/requests/{number}/plan',
  area: 'Requests',
  summary: 'Make the plan that answers a request',
  description:
    'Looks in all systems and says what would be changed where, and why. Nothing is changed: staff approve it by its hash and carry it out. A plan that was made before and is not begun is replaced.',
  scope: 'write:requests',
  cost: 20,
  repeat: 'accepted',
  problems: ['refused', 'conflict'],
  params: RequestNumber,
  body: Choosing,
  bodyExample: {
    values: { 'shop/customer/city': 'Ghent' },
    without: [{ holding: 'archive', because: 'read-only' as const }],
  },
  status: 200,
  answered: 'The plan.',
  answer: RequestPlan,
  example: requestPlan,
  async do({ params, body: { values, purposes, without }, caller }, house) {
    const tenant = caller.tenant.id;
    const { desk, row } = await atStep(house, tenant, params.number, 'plan');
    const plan = await desk.proposeFor(tenant, row.id, byKey(caller), {
      ...(values === undefined ? {} : { values }),
      ...(purposes === undefined || purposes.length === 0 ? {} : { purposes }),
      without: without.map(({ holding }) => holding),
      because: Object.fromEntries(
        without.filter(({ because }) => because !== 'unreachable').map(({ holding, because }) => [holding, because]),
      ),
    });
    return planShown(plan);
  },
});
