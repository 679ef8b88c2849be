// GET /requests: requests of people, newest first; nobody's data.
import { z } from 'zod';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { reads } from '../operation.ts';
import { Request, Right, deskOf, request, requestsShown } from '../rights.ts';

const Position = z.tuple([z.int().min(1)]);

export const listRequests = reads({
  id: 'listRequests',
  path: '/requests',
  area: 'Requests',
  summary: 'Requests of people',
  description: 'Newest first, with their due dates.',
  scope: 'read:requests',
  query: z.strictObject({ right: Right.optional(), ...pageQuery }),
  answered: 'A page of requests.',
  answer: z.strictObject({ items: z.array(Request), next }),
  example: { items: [request], next: null },
  async do({ query: { right, limit, cursor }, caller }, house) {
    const after = positionIn(Position, cursor);
    const rows = await deskOf(house).list(caller.tenant.id, {
      limit: limit + 1,
      ...(right === undefined ? {} : { asks: right }),
      ...(after ? { before: after[0] } : {}),
    });
    return pageOf(await requestsShown(house, caller.tenant.id, rows), limit, (last) => [last.number]);
  },
});
