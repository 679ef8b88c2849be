// POST /attestations: enters a person's word for a promise that only a person can vouch for.
import { z } from 'zod';
import { attestWithin } from '#access';
import { promiseKind } from '#policy';
import { attestationOf } from '../attestations.ts';
import { publishedWithin } from '../current.ts';
import { attestation } from '../examples.ts';
import { changes } from '../operation.ts';
import { apiProblem } from '../problems.ts';
import { Attestation, Day, Hash, PromiseId, line } from '../schemas.ts';

const NewAttestation = z
  .strictObject({
    promise: PromiseId,
    holds: z
      .boolean()
      .default(true)
      .describe('False: the person states that the promise is not kept. It turns broken.'),
    by: line(200).describe('Who says so.'),
    statement: line(2000).describe('What they say, in a sentence: what was done, when, by whom.'),
    expiresOn: Day.describe('The last day on which it counts, at most two years away.'),
    file: z
      .strictObject({ name: line(200), sha256: Hash })
      .nullable()
      .default(null)
      .describe('A document that shows it. Only its name and its SHA-256 are kept.'),
  })
  .meta({ id: 'NewAttestation' });

const { by, statement, expiresOn, file, promise } = attestation;

export const createAttestation = changes({
  id: 'createAttestation',
  method: 'post',
  path: '/attestations',
  area: 'Attestations',
  summary: 'Enter a person’s word',
  description:
    'For a promise whose proof is a person’s word or an outside certificate. The newest one decides; the promise is checked again at once.',
  scope: 'write:attestations',
  repeat: 'required',
  problems: ['not-found', 'refused'],
  body: NewAttestation,
  bodyExample: { promise, by, statement, expiresOn, file },
  status: 201,
  answered: 'The attestation, as it was entered.',
  answer: Attestation,
  example: attestation,
  async do({ body, caller }, house, trx) {
    const { policy } = await publishedWithin(trx, caller);
    const promised = policy.promises.find(({ id }) => id === body.promise);
    if (!promised)
      throw refused(
        `The policy in force has no promise ${body.promise}.`,
        'GET /api/v1/board lists those that it has.',
      );
    if ((promiseKind(promised.kind)?.proof ?? 'auto') === 'auto')
      throw refused(
        `Upheld measures ${body.promise} itself; a person’s word would not change its state.`,
        `GET /api/v1/promises/${body.promise} says what was measured.`,
      );
    const enteredBy = `API key “${caller.key?.name ?? ''}”`;
    const entered = await attestWithin(trx, caller.tenant.id, { ...body, enteredBy }, house.clock);
    await house.store.jobs.send(trx, 'prove', { tenant: caller.tenant.id });
    return attestationOf(entered, house.clock);
  },
});

const refused = (happened: string, next: string) =>
  apiProblem('refused', { happened, unchanged: 'No attestation was entered.', next });
