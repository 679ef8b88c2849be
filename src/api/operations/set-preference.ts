// PUT /subjects/{id}/preferences: what somebody wants to be sent, and how.
import { z } from 'zod';
import { setPreference as set } from '#vault';
import { acts } from '../operation.ts';
import { Channel, Purpose, Topic, vaultCaller } from '../people.ts';
import { Id } from '../schemas.ts';

const Preference = z
  .strictObject({
    purpose: Purpose,
    channel: Channel,
    topic: Topic.describe('Id of a purpose that the policy declares; `*`: all direct marketing.'),
    wants: z.boolean(),
    from: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,59}$/)
      .default('person')
      .describe('Whose word it is: `person`, or the name of a form or system.'),
  })
  .meta({ id: 'NewPreference' });

export const setPreference = acts({
  id: 'setPreference',
  method: 'put',
  path: '/subjects/{id}/preferences',
  area: 'People',
  summary: 'Set what somebody wants to be sent',
  description:
    'A refusal counts from now on, also while the person’s data is restricted, and a later yes from you does not undo it: only the person can, by POST /opt-ins. A refusal in a topic that is no purpose of the policy stops all direct marketing on its channel.',
  scope: 'write:people',
  repeat: 'accepted',
  params: z.strictObject({ id: Id }),
  body: Preference,
  bodyExample: { purpose: 'purpose.newsletter', channel: 'email', topic: 'newsletter', wants: false },
  status: 204,
  answered: 'It is kept.',
  answer: null,
  example: null,
  async do({ params, body, caller }, house) {
    const { purpose, channel, topic, wants, from } = body;
    await set(await house.vault(), vaultCaller(caller, purpose), params.id, { channel, topic, wants, source: from });
  },
});
