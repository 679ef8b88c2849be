// GET /subjects/{id}/choices: the choices about cookies that a person laid to their own name.
import { z } from 'zod';
import { linkedChoices } from '#consent';
import { Consent, consent, consentShown } from '../consents.ts';
import { reads } from '../operation.ts';
import { vaultCaller } from '../people.ts';
import { Id, Instant } from '../schemas.ts';

const LinkedChoice = z
  .strictObject({ linkedAt: Instant.describe('When the person said that it is theirs.'), choice: Consent })
  .meta({ id: 'LinkedChoice' });

export const listSubjectChoices = reads({
  id: 'listSubjectChoices',
  path: '/subjects/{id}/choices',
  area: 'People',
  summary: 'The cookie choices of a person',
  description:
    'For an answer to somebody who asks for their data (Art. 15 and 20 GDPR): the choices that they laid to their own name on the page of their preferences, newest link first, at most a thousand. Nobody else can link one, and an erasure takes the link away; the choice itself stays, as nobody’s. The purpose of this look is `law:rights`.',
  scope: 'read:people',
  params: z.strictObject({ id: Id }),
  answered: 'The choices.',
  answer: z.strictObject({ items: z.array(LinkedChoice) }),
  example: { items: [{ linkedAt: '2026-03-11T10:00:00.000Z', choice: consent }] },
  async do({ params, caller }, house) {
    const found = await linkedChoices(await house.vault(), vaultCaller(caller, 'law:rights'), params.id);
    return { items: found.map(({ linkedAt, choice }) => ({ linkedAt, choice: consentShown(choice) })) };
  },
});
