// GET /ledger/entries/{id}/receipt: the proof that an entry stands in the ledger, to be checked without us.
import { z } from 'zod';
import { vkeyOf } from '#ledger';
import { ledgerEntry, receipt } from '../examples.ts';
import { reads } from '../operation.ts';
import { notFound } from '../problems.ts';
import { Id } from '../schemas.ts';

export const getReceipt = reads({
  id: 'getReceipt',
  path: '/ledger/entries/{id}/receipt',
  area: 'Ledger',
  summary: 'The receipt of an entry',
  description:
    'A C2SP tlog-proof: the entry, its path in the Merkle tree and the signed checkpoint. `upheld verify`, the page /verify and any tool for transparency logs check it offline.',
  scope: 'read:board',
  params: z.strictObject({ id: Id.meta({ example: ledgerEntry.id }) }),
  answered: 'The receipt, and the key that it must be checked with. Keep the key apart from receipts.',
  answer: z.strictObject({ receipt: z.string(), key: z.string().describe('The ledger’s verifier key (vkey).') }),
  example: receipt,
  async do({ params, caller }, { ledger }) {
    const [text, verifier] = [
      await ledger.receipt(caller.tenant.id, params.id),
      await ledger.verifier(caller.tenant.id),
    ];
    if (text === null || verifier === null)
      throw notFound(`entry ${params.id} in the signed ledger`, 'GET /api/v1/ledger/entries lists those that are.');
    return { receipt: text, key: vkeyOf(verifier) };
  },
});
