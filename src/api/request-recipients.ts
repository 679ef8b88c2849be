// What the API says of recipients of a request (Art. 19): how far it is with each, without what staff wrote.
import { z } from 'zod';
import type { Notice } from '#rights';
import { Instant } from './schemas.ts';

export const RequestRecipient = z
  .strictObject({
    fact: z.string().describe('Id of the policy’s fact.'),
    name: z.string(),
    state: z
      .enum(['open', 'reached', 'mailed', 'confirmed', 'by-hand', 'never', 'impossible'])
      .describe(
        '`open`: not told yet; `mailed`: written to, not confirmed yet; `reached`: by the plan itself; the others end it: confirmed by them, or settled by staff.',
      ),
    stateAt: Instant,
    mails: z.int().min(0).describe('How many mails went there.'),
  })
  .meta({ id: 'RequestRecipient' });

export const recipientsShown = (notices: readonly Notice[]): z.input<typeof RequestRecipient>[] =>
  notices.map(({ fact, name, state, stateAt, mails }) => ({ fact, name, state, stateAt, mails }));
