// GET /files/{id}: a file, to be saved.
import { z } from 'zod';
import { readFile } from '#vault';
import { downloads } from '../operation.ts';
import { Purpose, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

export const getFile = downloads({
  id: 'getFile',
  path: '/files/{id}',
  area: 'People',
  summary: 'The content of a file',
  description:
    'Always as bytes to be saved under the name in Content-Disposition, whatever it is: no browser opens it here.',
  scope: 'read:people',
  cost: 5,
  params: z.strictObject({ id: Id }),
  query: z.strictObject({ purpose: Purpose }),
  answered: 'The bytes.',
  async do({ params, query, caller }, house) {
    const { name, content } = await readFile(await house.vault(), vaultCaller(caller, query.purpose), params.id);
    return { name: name.reveal(), content: new Uint8Array(content) };
  },
});
