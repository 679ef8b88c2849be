// GET /organisations: organisations by the beginning of their name.
import { z } from 'zod';
import { organisations } from '#vault';
import { next, pageOf, pageQuery, positionIn } from '../cursor.ts';
import { reads } from '../operation.ts';
import { Organisation, Purpose, organisation, vaultCaller } from '../people.ts';
import { Id, line } from '../schemas.ts';

const Position = z.tuple([z.string().max(200), Id]);

export const listOrganisations = reads({
  id: 'listOrganisations',
  path: '/organisations',
  area: 'People',
  summary: 'The organisations that people belong to',
  description: 'By name. What is known of an organisation itself is about no person.',
  scope: 'read:people',
  query: z.strictObject({
    purpose: Purpose,
    name: line(200).optional().describe('How the name begins, in any case.'),
    ...pageQuery,
    cursor: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,2000}$/)
      .optional()
      .describe('Where the page begins: `next` of the page before.'),
  }),
  answered: 'A page of organisations.',
  answer: z.strictObject({ items: z.array(Organisation), next }),
  example: { items: [organisation], next: null },
  async do({ query, caller }, house) {
    const { purpose, name, limit, cursor } = query;
    const after = positionIn(Position, cursor);
    const found = await organisations(await house.vault(), vaultCaller(caller, purpose), {
      limit: limit + 1,
      ...(name === undefined ? {} : { prefix: name }),
      ...(after ? { after } : {}),
    });
    return pageOf([...found], limit, (last) => [last.name, last.id]);
  },
});
