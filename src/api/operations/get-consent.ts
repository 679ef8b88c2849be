// GET /consents/{id}: one choice.
import { z } from 'zod';
import { choiceById, noteLooked } from '#consent';
import { Consent, consent, consentShown } from '../consents.ts';
import { reads } from '../operation.ts';
import { vaultCaller } from '../people.ts';
import { notFound } from '../problems.ts';
import { Hash } from '../schemas.ts';

export const getConsent = reads({
  id: 'getConsent',
  path: '/consents/{id}',
  area: 'Consents',
  summary: 'One choice',
  description:
    'By its public id, which stands in the visitor’s receipt. To look for a visitor by anything else is not possible. If a person linked it to themselves, the look is written into the access log.',
  scope: 'read:consents',
  params: z.strictObject({ id: Hash.meta({ example: consent.id }) }),
  answered: 'The choice.',
  answer: Consent,
  example: consent,
  async do({ params, caller }, house) {
    const { store } = house;
    const found = await choiceById(store.db, caller.tenant.id, params.id);
    if (!found) throw notFound(`choice ${params.id}`, 'GET /api/v1/consents lists them.');
    await noteLooked({ db: store.db, vault: () => house.vault() }, vaultCaller(caller, 'law:accountability'), 'read', [
      found.id,
    ]);
    return consentShown(found);
  },
});
