// POST /subjects: takes a person in, or adds what is missing to the one who has this e-mail address.
import { z } from 'zod';
import { savePerson } from '#vault';
import { acts } from '../operation.ts';
import {
  OriginFields,
  Purpose,
  Values,
  contactValues,
  originOf,
  organisation,
  subjectLine,
  vaultCaller,
} from '../people.ts';
import { Id, Instant } from '../schemas.ts';

const NewSubject = z
  .strictObject({
    purpose: Purpose,
    contact: Values.refine((values) => Object.keys(values).length > 0, 'has no value'),
    ...OriginFields,
    organisation: Id.nullable().default(null).describe('Id of the organisation that they belong to.'),
    lastInteractionAt: Instant.nullable().default(null),
  })
  .meta({ id: 'NewSubject' });

export const createSubject = acts({
  id: 'createSubject',
  method: 'post',
  path: '/subjects',
  area: 'People',
  summary: 'Take a person in',
  description:
    'Somebody who has this e-mail address already gets the values that were missing; what differs is left as it is, and named.',
  scope: 'write:people',
  repeat: 'required',
  problems: ['refused', 'conflict'],
  body: NewSubject,
  bodyExample: { purpose: 'purpose.orders', contact: contactValues, organisation: organisation.id },
  status: 201,
  answered: 'The id of the person, and whether they were there already.',
  answer: z
    .strictObject({
      id: Id,
      was: z.enum(['new', 'merged']),
      differs: z.array(z.string()).describe('Fields of the one who was there that say something else.'),
    })
    .meta({ id: 'SavedSubject' }),
  example: { id: subjectLine.id, was: 'new', differs: [] },
  async do({ body, caller }, house, fresh) {
    const { purpose, contact, organisation: belongs, lastInteractionAt } = body;
    const person = { id: fresh, contact, origin: originOf(body), organisation: belongs, lastInteractionAt };
    const { id, was, differs } = await savePerson(await house.vault(), vaultCaller(caller, purpose), person);
    return { id, was, differs: [...differs] };
  },
});
