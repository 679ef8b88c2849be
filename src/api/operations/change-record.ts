// PATCH /records/{id}: changes some values of a record.
import { z } from 'zod';
import { changeRecord as change } from '#vault';
import { acts } from '../operation.ts';
import { Changed, OriginFields, Purpose, originOf, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

const RecordChange = z
  .strictObject({
    purpose: Purpose,
    values: Changed,
    revision: z.int32().min(1).optional().describe('The one that was seen: then nobody else’s change is overwritten.'),
    ...OriginFields,
  })
  .meta({ id: 'RecordChange' });

export const changeRecord = acts({
  id: 'changeRecord',
  method: 'patch',
  path: '/records/{id}',
  area: 'People',
  summary: 'Change a record',
  description: 'Changes what is named and leaves the rest; null takes a value away.',
  scope: 'write:people',
  repeat: 'accepted',
  problems: ['refused', 'conflict'],
  params: z.strictObject({ id: Id }),
  body: RecordChange,
  bodyExample: { purpose: 'purpose.orders', values: { state: 'done' }, revision: 1 },
  status: 204,
  answered: 'It is changed.',
  answer: null,
  example: null,
  async do({ params, body, caller }, house) {
    const { purpose, values, revision } = body;
    await change(await house.vault(), vaultCaller(caller, purpose), params.id, values, {
      origin: originOf(body),
      ...(revision === undefined ? {} : { revision }),
    });
  },
});
