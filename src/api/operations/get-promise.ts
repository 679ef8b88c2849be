// GET /promises/{id}: one promise with its proof and its history.
import { z } from 'zod';
import { publishedFor } from '../current.ts';
import { attestation, boardPromise } from '../examples.ts';
import { reads } from '../operation.ts';
import { notFound } from '../problems.ts';
import { detailOf, promisesOf } from '../promises.ts';
import { PromiseDetail, PromiseId } from '../schemas.ts';

export const getPromise = reads({
  id: 'getPromise',
  path: '/promises/{id}',
  area: 'Board',
  summary: 'One promise, with its proof and history',
  description: 'A promise of the policy in force: what must be true, what was measured, and every change of its state.',
  scope: 'read:board',
  open: 'board',
  params: z.strictObject({ id: PromiseId }),
  answered: 'The promise.',
  answer: PromiseDetail,
  example: {
    ...boardPromise,
    must: 'Everybody who handles personal data has been trained within the last year.',
    measured: ['All nine colleagues were trained on 2 March 2026.'],
    facts: [],
    history: [
      { state: 'upheld', because: boardPromise.because, since: '2026-03-03T10:12:00.000Z' },
      {
        state: 'unproven',
        because: { key: 'probes.notAttested', text: 'Nobody has vouched for it yet.' },
        since: '2026-03-02T08:15:01.000Z',
      },
    ],
    attestations: [
      {
        id: attestation.id,
        holds: true,
        standing: 'valid',
        givenAt: attestation.givenAt,
        expiresOn: attestation.expiresOn,
      },
    ],
  },
  async do({ params, caller, language }, house) {
    const published = await publishedFor(caller, house);
    const board = await house.board(caller.tenant, published);
    const [promise] = promisesOf(board, [params.id]);
    if (!promise)
      throw notFound(`promise ${params.id} in the policy in force`, 'GET /api/v1/board lists those that are.');
    return detailOf(house.address(), promise, language);
  },
});
