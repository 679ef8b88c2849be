// POST /subjects/{id}/restriction: restricts the use of somebody's data (Art. 18 GDPR), or lifts the restriction.
import { z } from 'zod';
import { restrictPerson } from '#vault';
import { acts } from '../operation.ts';
import { Purpose, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

const Restriction = z.strictObject({ purpose: Purpose, restricted: z.boolean() }).meta({ id: 'Restriction' });

export const restrictSubject = acts({
  id: 'restrictSubject',
  method: 'post',
  path: '/subjects/{id}/restriction',
  area: 'People',
  summary: 'Restrict the use of somebody’s data',
  description:
    'Their data is kept and used for nothing else until the restriction is lifted. The same again changes nothing.',
  scope: 'write:people',
  repeat: 'accepted',
  params: z.strictObject({ id: Id }),
  body: Restriction,
  bodyExample: { purpose: 'law:rights', restricted: true },
  status: 204,
  answered: 'It is as asked.',
  answer: null,
  example: null,
  async do({ params, body, caller }, house) {
    await restrictPerson(await house.vault(), vaultCaller(caller, body.purpose), params.id, body.restricted);
  },
});
