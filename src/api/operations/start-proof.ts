// POST /prove: asks for all promises to be checked now.
import { z } from 'zod';
import { publishedWithin } from '../current.ts';
import { base } from '../examples.ts';
import { changes } from '../operation.ts';
import { Instant } from '../schemas.ts';

export const startProof = changes({
  id: 'startProof',
  method: 'post',
  path: '/prove',
  area: 'Board',
  summary: 'Check every promise now',
  description:
    'Queues a check of all promises of the policy in force and answers at once. It is done when `provedAt` of the board is later than `queuedAt`. It costs as much as 100 other requests.',
  scope: 'write:proofs',
  cost: 100,
  repeat: 'accepted',
  problems: ['not-found'],
  status: 202,
  answered: 'The check is queued.',
  answer: z.strictObject({ state: z.literal('queued'), queuedAt: Instant, board: z.url() }),
  example: { state: 'queued', queuedAt: '2026-03-10T09:00:00.000Z', board: `${base}/api/v1/board` },
  async do({ caller }, house, trx) {
    await publishedWithin(trx, caller);
    await house.store.jobs.send(trx, 'prove', { tenant: caller.tenant.id });
    return {
      state: 'queued' as const,
      queuedAt: house.clock.now().toString({ smallestUnit: 'millisecond' }),
      board: `${house.address()}/api/v1/board`,
    };
  },
});
