// GET /erasures: who was erased cannot be said; that, when and why can.
import { z } from 'zod';
import { erasures } from '#vault';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { reads } from '../operation.ts';
import { Erasure, erasure, erasureShown } from '../people.ts';
import { Id } from '../schemas.ts';

const Position = z.tuple([Id]);

export const listErasures = reads({
  id: 'listErasures',
  path: '/erasures',
  area: 'People',
  summary: 'Erasures and how far they are',
  description: 'Newest first. They name nobody: what was erased is gone.',
  scope: 'read:people',
  query: z.strictObject(pageQuery),
  answered: 'A page of erasures.',
  answer: z.strictObject({ items: z.array(Erasure), next }),
  example: { items: [erasure], next: null },
  async do({ query, caller }, house) {
    const before = positionIn(Position, query.cursor)?.[0];
    const page = { limit: query.limit + 1, ...(before === undefined ? {} : { before }) };
    const found = await erasures(await house.vault(), caller.tenant.id, page);
    return pageOf(found.map(erasureShown), query.limit, ({ id }) => [id]);
  },
});
