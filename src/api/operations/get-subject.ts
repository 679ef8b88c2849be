// GET /subjects/{id}: one person, as far as the purpose opens them.
import { z } from 'zod';
import { readPerson } from '#vault';
import { reads } from '../operation.ts';
import { Purpose, Subject, contactRecord, subjectLine, subjectOf, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

export const getSubject = reads({
  id: 'getSubject',
  path: '/subjects/{id}',
  area: 'People',
  summary: 'One person',
  description: 'With records and preferences. Values that were collected for other purposes are withheld, and named.',
  scope: 'read:people',
  params: z.strictObject({ id: Id }),
  query: z.strictObject({ purpose: Purpose }),
  answered: 'The person.',
  answer: Subject,
  example: { ...subjectLine, records: [contactRecord], closed: 0, preferences: [] },
  async do({ params, query, caller }, house) {
    return subjectOf(await readPerson(await house.vault(), vaultCaller(caller, query.purpose), params.id));
  },
});
