// GET /consents/{id}/receipt: the proof of one choice, as its visitor can have it.
import { z } from 'zod';
import { choiceById, noteLooked, provenChoice } from '#consent';
import { consent } from '../consents.ts';
import { reads } from '../operation.ts';
import { vaultCaller } from '../people.ts';
import { notFound } from '../problems.ts';
import { Hash } from '../schemas.ts';

export const getConsentReceipt = reads({
  id: 'getConsentReceipt',
  path: '/consents/{id}/receipt',
  area: 'Consents',
  summary: 'The receipt of a choice',
  description:
    'The fields of ISO/IEC TS 27560, and as `proof` the entry of the ledger with its path in the Merkle tree and the signed head (C2SP tlog-proof). It was checked just now, against the database too; `upheld verify` checks it offline. A choice has none for the second or two before it has its number.',
  scope: 'read:consents',
  cost: 5,
  params: z.strictObject({ id: Hash.meta({ example: consent.id }) }),
  answered:
    'The receipt as the text of its file, and the key that it must be checked with. Keep the key apart from receipts.',
  answer: z.strictObject({
    receipt: z.string().describe('JSON. Write it to a file as it is.'),
    key: z.string().describe('The ledger’s verifier key (vkey).'),
    holds: z.boolean().describe('False: the database says something else than the ledger, or the ledger is damaged.'),
  }),
  example: {
    receipt: '{"schema_version":"ISO/IEC TS 27560:2023","record_id":"9b74…","proof":"c2sp.org/tlog-proof@v1\\n…"}',
    key: 'privacy.pelican-bicycles.example/ledger+a3b1c2d4+AbCd',
    holds: true,
  },
  async do({ params, caller }, house) {
    const { store, ledger } = house;
    const choice = await choiceById(store.db, caller.tenant.id, params.id);
    if (!choice) throw notFound(`choice ${params.id}`, 'GET /api/v1/consents lists them.');
    await noteLooked({ db: store.db, vault: () => house.vault() }, vaultCaller(caller, 'law:accountability'), 'read', [
      choice.id,
    ]);
    const { receipt, vkey, standing } = await provenChoice({ db: store.db, ledger }, caller.tenant.id, choice);
    if (!receipt || !vkey) throw notFound(`receipt of choice ${params.id} yet`, 'Ask again in a second or two.');
    return { receipt: JSON.stringify(receipt), key: vkey, holds: standing.holds };
  },
});
