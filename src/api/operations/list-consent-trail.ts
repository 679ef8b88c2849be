// GET /consents/{id}/trail: what the same browser chose before and after.
import { z } from 'zod';
import { choiceById, noteLooked, trailOf } from '#consent';
import { Consent, consent, consentShown } from '../consents.ts';
import { reads } from '../operation.ts';
import { vaultCaller } from '../people.ts';
import { notFound } from '../problems.ts';
import { Hash } from '../schemas.ts';

export const listConsentTrail = reads({
  id: 'listConsentTrail',
  path: '/consents/{id}/trail',
  area: 'Consents',
  summary: 'Choices of the same browser',
  description:
    'As far as it showed, when choosing again, that the choice before was its own: newest first, the choice itself among them, at most 200 before and after.',
  scope: 'read:consents',
  cost: 5,
  params: z.strictObject({ id: Hash.meta({ example: consent.id }) }),
  answered: 'The choices.',
  answer: z.strictObject({ items: z.array(Consent) }),
  example: { items: [consent] },
  async do({ params, caller }, house) {
    const { store } = house;
    const choice = await choiceById(store.db, caller.tenant.id, params.id);
    if (!choice) throw notFound(`choice ${params.id}`, 'GET /api/v1/consents lists them.');
    const trail = await trailOf(store.db, caller.tenant.id, params.id);
    const ids = trail.map(({ id }) => id);
    await noteLooked(
      { db: store.db, vault: () => house.vault() },
      vaultCaller(caller, 'law:accountability'),
      'read',
      ids,
    );
    return { items: trail.map(consentShown) };
  },
});
