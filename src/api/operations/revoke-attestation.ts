// POST /attestations/{id}/revoke: takes a person's word back; it stays on file as taken back.
import { z } from 'zod';
import { attestationWithin, revokeWithin } from '#access';
import { attestationOf } from '../attestations.ts';
import { attestation } from '../examples.ts';
import { changes } from '../operation.ts';
import { apiProblem, notFound } from '../problems.ts';
import { Attestation, Id } from '../schemas.ts';

export const revokeAttestation = changes({
  id: 'revokeAttestation',
  method: 'post',
  path: '/attestations/{id}/revoke',
  area: 'Attestations',
  summary: 'Take a person’s word back',
  description: 'It no longer counts from now on and stays on file as taken back. The promise is checked again at once.',
  scope: 'write:attestations',
  repeat: 'accepted',
  problems: ['conflict'],
  params: z.strictObject({ id: Id }),
  status: 200,
  answered: 'The attestation, taken back.',
  answer: Attestation,
  example: { ...attestation, standing: 'revoked', revokedAt: '2026-04-01T14:30:00.000Z' },
  async do({ params, caller }, house, trx) {
    const { tenant } = caller;
    const done = await revokeWithin(trx, tenant.id, params.id, house.clock);
    const found = await attestationWithin(trx, tenant.id, params.id);
    if (!found) throw notFound(`attestation ${params.id}`, 'GET /api/v1/attestations lists them.');
    if (!done)
      throw apiProblem('conflict', {
        happened: `Attestation ${params.id} was taken back before.`,
        unchanged: 'It stays taken back.',
        next: 'Nothing is left to do.',
      });
    await house.store.jobs.send(trx, 'prove', { tenant: tenant.id });
    return attestationOf(found, house.clock);
  },
});
