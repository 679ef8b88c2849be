// DELETE /subjects/{id}: erases a person, for good.
import { z } from 'zod';
import { erasePerson, mustNotName } from '#vault';
import { acts } from '../operation.ts';
import { Erasure, Purpose, Reason, erasure, erasureShown, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

const byDefault = 'api';

export const eraseSubject = acts({
  id: 'eraseSubject',
  method: 'delete',
  path: '/subjects/{id}',
  area: 'People',
  summary: 'Erase a person',
  description:
    'Rows, index and keys go at once, and with the key epoch every older copy of them. While a key cannot be destroyed the erasure stays open and is ended by itself; GET /erasures/{id} tells. Asked again, the same erasure answers.',
  scope: 'erase:people',
  repeat: 'accepted',
  cost: 10,
  problems: ['conflict'],
  params: z.strictObject({ id: Id }),
  query: z.strictObject({ purpose: Purpose, reason: Reason.default(byDefault) }),
  status: 200,
  answered: 'The erasure; `certificate` once it is done.',
  answer: Erasure,
  example: erasure,
  async do({ params, query, caller }, house) {
    const { purpose, reason } = query;
    const [vault, asking] = [await house.vault(), vaultCaller(caller, purpose)];
    if (reason !== byDefault) await mustNotName(vault, asking, [params.id], reason);
    return erasureShown(await erasePerson(vault, asking, params.id, reason));
  },
});
