// POST /may-send: the same for many at once, by their ids or by addresses.
import { z } from 'zod';
import { Pii } from '#base';
import { asks } from '../operation.ts';
import { Channel, Purpose } from '../people.ts';
import { Id } from '../schemas.ts';
import { MaySend, answersFor, maySendExample, shown } from '../sending.ts';

const whom = {
  purpose: Purpose,
  channel: Channel.default('email'),
};

const Ask = z.union([
  z.strictObject({ subject: Id, ...whom }),
  z.strictObject({
    address: z.string().min(3).max(254).describe('An e-mail address, or a telephone number.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe('ISO 3166-1: that of a number without a prefix.'),
    ...whom,
  }),
]);

export const maySend = asks({
  id: 'maySend',
  path: '/may-send',
  area: 'People',
  summary: 'Who of these may be written to?',
  description:
    'Up to a hundred asks, answered in their order: for lists of addresses as mailing tools keep them. Ask again after each event `permission.changed` or `policy.published`.',
  scope: 'read:people',
  cost: 10,
  body: z.strictObject({ asks: z.array(Ask).min(1).max(100) }).meta({ id: 'MaySendAsks' }),
  bodyExample: {
    asks: [{ address: 'wendel@oosterlinck.example', purpose: 'purpose.newsletter', channel: 'email' }],
  },
  answered: 'An answer for each ask.',
  answer: z.strictObject({ answers: z.array(MaySend) }).meta({ id: 'MaySendAnswers' }),
  example: { answers: [maySendExample] },
  async do({ body, caller }, house) {
    const all = body.asks.map(({ purpose, channel, ...to }) =>
      'subject' in to
        ? { to, purpose, channel }
        : {
            to: { address: new Pii(to.address), ...(to.country === undefined ? {} : { country: to.country }) },
            purpose,
            channel,
          },
    );
    return { answers: (await answersFor(house, caller, all)).map(shown) };
  },
});
