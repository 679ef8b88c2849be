// GET /subjects: people, newest first, as far as the purpose opens them.
import { z } from 'zod';
import { searchPeople } from '#vault';
import { next, pageFrom, pageQuery, positionIn } from '../cursor.ts';
import { reads } from '../operation.ts';
import { Purpose, SubjectLine, lineOf, subjectLine, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

const Position = z.tuple([z.iso.datetime(), Id]);

export const listSubjects = reads({
  id: 'listSubjects',
  path: '/subjects',
  area: 'People',
  summary: 'The people in the vault',
  description:
    'Newest first, each with the contact as far as the purpose opens it. Restricted people come without their data.',
  scope: 'read:people',
  query: z.strictObject({ purpose: Purpose, organisation: Id.optional().describe('Only its people.'), ...pageQuery }),
  answered: 'A page of people.',
  answer: z.strictObject({ items: z.array(SubjectLine), next }),
  example: { items: [subjectLine], next: null },
  async do({ query, caller }, house) {
    const { purpose, organisation, limit, cursor } = query;
    const after = positionIn(Position, cursor);
    const { people, more } = await searchPeople(await house.vault(), vaultCaller(caller, purpose), {
      limit,
      ...(after ? { after } : {}),
      ...(organisation === undefined ? {} : { member: organisation }),
    });
    return pageFrom(people.map(lineOf), more, ({ createdAt, id }) => [createdAt, id]);
  },
});
