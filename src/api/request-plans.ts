// What the API says of a plan for a request: operations with counts and reasons, without anybody's data.
import { z } from 'zod';
import { acts } from '#policy';
import type { RequestDesk } from '#rights';
import { Instant } from './schemas.ts';

export const RequestPlan = z
  .strictObject({
    hash: z.string().describe('SHA-256, in hex: whoever approves it approves exactly this.'),
    state: z.enum(['proposed', 'approved', 'applying', 'done', 'left', 'drifted', 'withdrawn']),
    stateAt: Instant,
    policyVersion: z.int().min(1),
    approvals: z.strictObject({ have: z.int().min(0), need: z.int().min(0) }),
    operations: z.array(
      z.strictObject({
        holding: z.string(),
        collection: z.string(),
        act: z.enum(acts),
        fields: z.array(z.string()).describe('Empty: whole rows.'),
        count: z.int().min(0).describe('Rows; 0 of something that changes them: the system cannot say how many.'),
        facts: z.array(z.string()).describe('Ids of the policy’s facts that demand or forbid it.'),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'RequestPlan' });

export const planShown = (plan: Awaited<ReturnType<RequestDesk['proposeFor']>>): z.input<typeof RequestPlan> => ({
  hash: plan.hash,
  state: plan.state,
  stateAt: new Date(plan.stateAt).toISOString(),
  policyVersion: plan.policyVersion,
  approvals: { have: plan.approvedBy.length, need: plan.approvals },
  operations: plan.operations.map(({ holding, collection, act, fields, count, facts, reason }) => ({
    holding,
    collection,
    act,
    fields: [...fields],
    count,
    facts: [...facts],
    reason,
  })),
});

export const requestPlan: z.input<typeof RequestPlan> = {
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  state: 'proposed',
  stateAt: '2026-03-10T09:00:00.000Z',
  policyVersion: 3,
  approvals: { have: 0, need: 1 },
  operations: [
    {
      holding: 'shop',
      collection: 'customer',
      act: 'correct',
      fields: ['city'],
      count: 1,
      facts: ['promise.accuracy'],
      reason: 'own',
    },
  ],
};
