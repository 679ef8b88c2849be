// POST /requests: a person asks for a right in the company's own app or shop.
import { z } from 'zod';
import { languages } from '#base';
import { acts } from '../operation.ts';
import { Request, Right, byKey, deskOf, request, requestShown } from '../rights.ts';
import { Day, line } from '../schemas.ts';

const words = z.string().trim().min(1).max(20_000);

const NewRequest = z
  .strictObject({
    right: Right,
    signedIn: z
      .boolean()
      .default(false)
      .describe('True: the person is signed in to their account with you, so that it is sure who asks.'),
    language: z.enum(languages as unknown as ['en', 'fr', 'nl', 'de']).describe('Of the answer.'),
    receivedOn: Day.optional().describe('The day on which it came, which counts; absent: today.'),
    name: line(200).optional(),
    email: z.email().max(254).optional(),
    phone: line(40).optional().describe('With its country: +32 470 12 34 56.'),
    words: words.optional().describe('What the person wrote.'),
    identifiers: z
      .array(z.strictObject({ kind: line(60), value: line(200) }))
      .max(20)
      .default([])
      .describe('Other details that are theirs, as a customer number.'),
    customer: z
      .strictObject({ name: line(200), email: z.email().max(254) })
      .optional()
      .describe(
        'A customer, whose data you process, asks for one of its people: it is sure who asks, and all answers go to the customer.',
      ),
    wanted: z
      .array(z.strictObject({ field: line(100), value: line(500) }))
      .max(50)
      .default([])
      .describe('Rectification: what shall stand where.'),
  })
  .refine(
    ({ name, email, phone, identifiers }) =>
      name !== undefined || email !== undefined || phone !== undefined || identifiers.length > 0,
    'names nobody: a name, an address, a number or another detail is wanted',
  )
  .meta({ id: 'NewRequest' });

export const createRequest = acts({
  id: 'createRequest',
  method: 'post',
  path: '/requests',
  area: 'Requests',
  summary: 'Enter a request of a person',
  description:
    'Its clock runs from the day of receipt. The same person who asks for the same again while it is open is added to the open one. What they wrote is sealed, and no operation gives it out.',
  scope: 'write:requests',
  repeat: 'required',
  problems: ['refused'],
  body: NewRequest,
  bodyExample: { right: 'access', signedIn: true, language: 'en', email: 'wendel@oosterlinck.example' },
  status: 201,
  answered: 'The request, without what the person wrote.',
  answer: Request,
  example: request,
  async do({ body, caller }, house, fresh) {
    const {
      right,
      signedIn,
      language,
      receivedOn,
      identifiers,
      wanted,
      name,
      email,
      phone,
      words: said,
      customer,
    } = body;
    const sheet = {
      ...(name === undefined ? {} : { name }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      ...(said === undefined ? {} : { words: said }),
      ...(identifiers.length === 0 ? {} : { identifiers }),
      ...(wanted.length === 0 ? {} : { wanted }),
      ...(customer === undefined ? {} : { agent: customer }),
    };
    const { request: row } = await deskOf(house).receive(caller.tenant.id, byKey(caller), {
      id: fresh,
      asks: right,
      channel: customer ? 'customer' : signedIn ? 'account' : 'api',
      language,
      sheet,
      ...(receivedOn === undefined ? {} : { receivedOn }),
      ...(customer ? { identity: 'customer' as const } : signedIn ? { identity: 'session' as const } : {}),
    });
    return requestShown(house, caller.tenant.id, row);
  },
});
