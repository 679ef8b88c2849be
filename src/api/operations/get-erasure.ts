// GET /erasures/{id}: how far an erasure is.
import { z } from 'zod';
import { erasureOf } from '#vault';
import { reads } from '../operation.ts';
import { Erasure, erasure, erasureShown } from '../people.ts';
import { notFound } from '../problems.ts';
import { Id } from '../schemas.ts';

export const getErasure = reads({
  id: 'getErasure',
  path: '/erasures/{id}',
  area: 'People',
  summary: 'One erasure',
  description: 'When it is done, `certificate` is the entry of the ledger whose receipt proves it to anybody.',
  scope: 'read:people',
  params: z.strictObject({ id: Id }),
  answered: 'The erasure.',
  answer: Erasure,
  example: erasure,
  async do({ params, caller }, house) {
    const found = await erasureOf(await house.vault(), caller.tenant.id, params.id);
    if (!found) throw notFound(`erasure ${params.id}`, 'GET /api/v1/erasures lists them.');
    return erasureShown(found);
  },
});
