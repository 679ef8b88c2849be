// POST /subjects/{id}/records: adds a record about a person.
import { z } from 'zod';
import { addRecord as add } from '#vault';
import { acts } from '../operation.ts';
import { OriginFields, Purpose, Values, contactRecord, originOf, vaultCaller } from '../people.ts';
import { Id, Instant } from '../schemas.ts';

const NewRecord = z
  .strictObject({
    purpose: Purpose,
    type: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    values: Values,
    occurredAt: Instant.nullable().default(null).describe('When it happened; an activity moves the last interaction.'),
    ...OriginFields,
  })
  .meta({ id: 'NewRecord' });

export const addRecord = acts({
  id: 'addRecord',
  method: 'post',
  path: '/subjects/{id}/records',
  area: 'People',
  summary: 'Add a record about a person',
  description: 'Its type says what it may hold. Each value rests under the person’s own key, with where it comes from.',
  scope: 'write:people',
  repeat: 'required',
  problems: ['refused', 'conflict'],
  params: z.strictObject({ id: Id }),
  body: NewRecord,
  bodyExample: {
    purpose: 'purpose.orders',
    type: 'repair',
    values: { state: 'waiting', complaint: 'The brake squeals.' },
  },
  status: 201,
  answered: 'The id of the record.',
  answer: z.strictObject({ id: Id }),
  example: { id: contactRecord.id },
  async do({ params, body, caller }, house, fresh) {
    const { purpose, type, values, occurredAt } = body;
    const record = { id: fresh, subject: params.id, type, values, occurredAt, origin: originOf(body) };
    return { id: await add(await house.vault(), vaultCaller(caller, purpose), record) };
  },
});
