// DELETE /records/{id}: takes a record away.
import { z } from 'zod';
import { removeRecord } from '#vault';
import { acts } from '../operation.ts';
import { Purpose, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

export const deleteRecord = acts({
  id: 'deleteRecord',
  method: 'delete',
  path: '/records/{id}',
  area: 'People',
  summary: 'Take a record away',
  description: 'With its place in the index and the files that belong to it.',
  scope: 'write:people',
  repeat: 'accepted',
  problems: ['conflict'],
  params: z.strictObject({ id: Id }),
  query: z.strictObject({ purpose: Purpose }),
  status: 204,
  answered: 'It is gone.',
  answer: null,
  example: null,
  async do({ params, query, caller }, house) {
    await removeRecord(await house.vault(), vaultCaller(caller, query.purpose), params.id);
  },
});
