// DELETE /files/{id}: takes a file away.
import { z } from 'zod';
import { removeFile } from '#vault';
import { acts } from '../operation.ts';
import { Purpose, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

export const deleteFile = acts({
  id: 'deleteFile',
  method: 'delete',
  path: '/files/{id}',
  area: 'People',
  summary: 'Take a file away',
  description: 'The record that it belongs to stays as it is.',
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
    await removeFile(await house.vault(), vaultCaller(caller, query.purpose), params.id);
  },
});
