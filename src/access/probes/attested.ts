// attested: one check for every kind of promise that only a person or an outside register can vouch for.
import { type Answer, type Probe, type PromiseKind, promiseKind } from '#policy';
import type { Db } from '#store';
import { type Attestation, attestations, standing } from '../attestations.ts';

/** The newest attestation decides: valid and kept upholds, valid and not kept breaks, taken back or expired leaves it unproven. */
export const attested = (db: Db, kind: PromiseKind): Probe => ({
  kind: kind.id,
  async ask({ published, promise, now }): Promise<Answer> {
    const mine = (await attestations(db, published.tenant)).filter((entry) => entry.promise === promise.id);
    const newest = mine[0];
    if (!newest) return { state: 'unproven', because: { key: waiting }, measured: [] };
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

/**
 * A check that measures, and a person's word where its kind says that nothing can be measured. What was measured stands: a word makes no breach
 * good, and stays in sight beside it. Only that somebody of the company says it is not kept breaks what looked well.
 */
export function orAttested(db: Db, probe: Probe): Probe {
  const kind = promiseKind(probe.kind);
  const vouched = kind?.vouched;
  if (!kind || !vouched) return probe;
  const word = attested(db, kind);
  return {
    kind: probe.kind,
    async ask(world) {
      const found = await probe.ask(world);
      if (found.state === 'broken') return found;
      const said = await word.ask(world);
      const isOpen = found.state === 'unproven' && vouched.includes(found.because.key);
      if (said.because.key === waiting || (said.state !== 'broken' && !isOpen)) return found;
      return { ...said, measured: [...said.measured, found.because, ...found.measured] };
    },
  };
}

const waiting = 'probes.attestWaiting';

const evidence = (entry: Attestation): Answer['measured'] => [
  { key: 'probes.attestStatement', values: { statement: entry.statement } },
  ...(entry.file
    ? [{ key: 'probes.attestFile', values: { name: entry.file.name, hash: entry.file.sha256.slice(0, 16) } }]
    : []),
];
