// POST /opt-ins: sends somebody the one-time link by which they can say yes.
import { z } from 'zod';
import { languages, Pii } from '#base';
import { askOptIn as ask } from '#consent';
import { admit } from '#vault';
import { acts } from '../operation.ts';
import { Channel, Purpose, vaultCaller } from '../people.ts';
import { line } from '../schemas.ts';

const OptIn = z
  .strictObject({
    purpose: Purpose,
    email: z.string().min(3).max(254),
    channels: z.array(Channel).min(1).max(4).default(['email']),
    language: z.enum(languages),
    words: line(2000)
      .optional()
      .describe('The words that you showed with your form, which the person confirms; absent: Upheld’s own.'),
  })
  .meta({ id: 'OptIn' });

export const askOptIn = acts({
  id: 'askOptIn',
  method: 'post',
  path: '/opt-ins',
  area: 'People',
  summary: 'Ask somebody to confirm that they want to be written to',
  description:
    'For a form of your own. The address gets a mail with a link, and only a press of the button behind it is a consent: it is kept with the words, their language, the version of the policy, and both times. The answer is the same for every address. An address gets three such mails for a purpose in two days, and five for all together, at most.',
  scope: 'write:people',
  repeat: 'accepted',
  cost: 10,
  problems: ['refused'],
  body: OptIn,
  bodyExample: {
    purpose: 'purpose.newsletter',
    email: 'wendel@oosterlinck.example',
    channels: ['email'],
    language: 'nl',
  },
  status: 204,
  answered: 'It is taken. What became of it is told by the event `permission.changed`.',
  answer: null,
  example: null,
  async do({ body, caller }, house) {
    const { purpose, email, channels, language, words } = body;
    const permissions = await house.permissions();
    await admit(permissions.vault, vaultCaller(caller, purpose), 'write');
    const asked = { email: new Pii(email), purpose, channels, language };
    await ask(permissions, caller.tenant.id, words === undefined ? asked : { ...asked, words });
  },
});
