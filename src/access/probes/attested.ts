// attested: one check for every kind of promise that only a person or an outside register can vouch for.
import type { Answer, Probe, PromiseKind } from '#policy';
import type { Db } from '#store';
import { type Attestation, attestations, standing } from '../attestations.ts';

/** The newest attestation decides: valid and kept upholds, valid and not kept breaks, taken back or expired leaves it unproven. */
export const attested = (db: Db, kind: PromiseKind): Probe => ({
  kind: kind.id,
  async ask({ published, promise, now }): Promise<Answer> {
    const mine = (await attestations(db, published.tenant)).filter((entry) => entry.promise === promise.id);
    const newest = mine[0];
    if (!newest) return { state: 'unproven', because: { key: 'probes.attestWaiting' }, measured: [] };
    const measured = evidence(newest);
    const state = standing(newest, now);
    if (state === 'revoked')
      return { state: 'unproven', because: { key: 'probes.attestRevoked', values: { by: newest.by } }, measured };
    if (state === 'expired')
      return {
        state: 'unproven',
        because: { key: 'probes.attestExpired', values: { by: newest.by, expired: newest.expiresOn } },
        measured,
      };
    if (!newest.holds)
      return { state: 'broken', because: { key: 'probes.attestDenied', values: { by: newest.by } }, measured };
    return {
      state: 'upheld',
      because: { key: 'probes.attestGiven', values: { by: newest.by, expires: newest.expiresOn } },
      measured,
    };
  },
});

const evidence = (entry: Attestation): Answer['measured'] => [
  { key: 'probes.attestStatement', values: { statement: entry.statement } },
  ...(entry.file
    ? [{ key: 'probes.attestFile', values: { name: entry.file.name, hash: entry.file.sha256.slice(0, 16) } }]
    : []),
];
