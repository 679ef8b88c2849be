// PATCH /subjects/{id}/contact: changes how to reach somebody.
import { z } from 'zod';
import { changeRecord, contactIdOf } from '#vault';
import { acts } from '../operation.ts';
import { Changed, OriginFields, Purpose, originOf, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

const ContactChange = z
  .strictObject({
    purpose: Purpose,
    values: Changed,
    revision: z.int32().min(1).optional().describe('The one that was seen: then nobody else’s change is overwritten.'),
    ...OriginFields,
  })
  .meta({ id: 'ContactChange' });

export const changeContact = acts({
  id: 'changeContact',
  method: 'patch',
  path: '/subjects/{id}/contact',
  area: 'People',
  summary: 'Change a contact',
  description:
    'Changes what is named and leaves the rest; null takes a value away. Each value keeps where it comes from.',
  scope: 'write:people',
  repeat: 'accepted',
  problems: ['refused', 'conflict'],
  params: z.strictObject({ id: Id }),
  body: ContactChange,
  bodyExample: { purpose: 'purpose.orders', values: { city: 'Ghent', note: null }, revision: 1 },
  status: 204,
  answered: 'It is changed.',
  answer: null,
  example: null,
  async do({ params, body, caller }, house) {
    const vault = await house.vault();
    const { purpose, values, revision } = body;
    const contact = await contactIdOf(vault, caller.tenant.id, params.id);
    await changeRecord(vault, vaultCaller(caller, purpose), contact, values, {
      origin: originOf(body),
      ...(revision === undefined ? {} : { revision }),
    });
  },
});
