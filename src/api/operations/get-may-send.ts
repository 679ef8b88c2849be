// GET /may-send: whether somebody may be written to, for a purpose on a channel.
import { z } from 'zod';
import { reads } from '../operation.ts';
import { Channel, Purpose } from '../people.ts';
import { Id } from '../schemas.ts';
import { MaySend, answersFor, maySendExample, shown } from '../sending.ts';

export const getMaySend = reads({
  id: 'getMaySend',
  path: '/may-send',
  area: 'People',
  summary: 'May this person be written to?',
  description:
    'Ask right before you write. What the policy declares, what the person said, and the objections of people who were erased decide; a person who does not exist is answered as one who never agreed. For addresses use POST: no log then keeps them.',
  scope: 'read:people',
  query: z.strictObject({ subject: Id, purpose: Purpose, channel: Channel.default('email') }),
  answered: 'Whether, and why.',
  answer: MaySend,
  example: maySendExample,
  async do({ query: { subject, purpose, channel }, caller }, house) {
    const [answer] = await answersFor(house, caller, [{ to: { subject }, purpose, channel }]);
    return shown(answer!);
  },
});
