// policy-history: every version ever published answers at its permanent address, unchanged.
import type { Ledger } from '#ledger';
import type { Answer, Probe } from '#policy';
import type { Db } from '#store';
import { sealedVersions } from '../sealed.ts';
import { type Visitor, comparePage } from '../served.ts';
import { firstBrokenVersion, publishedVersion, versions } from '../versions.ts';

export const policyHistory = (db: Db, visitor: Visitor, ledger: Ledger | null): Probe => ({
  kind: 'policy-history',
  async ask({ published }): Promise<Answer> {
    const broken = await firstBrokenVersion(db, published.tenant);
    if (broken !== null)
      return { state: 'broken', because: { key: 'probes.chainBroken', values: { version: broken } }, measured: [] };
    const seals = ledger && (await sealedVersions(db, ledger, published.tenant));
    if (seals && seals.forged !== null)
      return {
        state: 'broken',
        because: { key: 'probes.notAsSealed', values: { version: seals.forged } },
        measured: [],
      };
    const all = await versions(db, published.tenant);
    const log = await visitor.ask(published.tenant, '/policy/history');
    if (!log.reached && log.why === 'not-running')
      return { state: 'unproven', because: { key: 'probes.notRunning' }, measured: [] };
    if (!log.reached || log.status !== 200)
      return {
        state: 'broken',
        because: { key: 'probes.historyNoAnswer', values: { address: log.address ?? '' } },
        measured: [],
      };
    for (const { number } of all) {
      const path = `/policy/versions/${number}`;
      const file = await publishedVersion(db, published.tenant, number);
      const served = await visitor.ask(published.tenant, path);
      const listed = log.html.includes(`${path}"`);
      const same = file !== null && served.reached && served.status === 200 && comparePage(served.html, file).equal;
      if (!listed || !same)
        return {
          state: 'broken',
          because: { key: listed ? 'probes.versionGone' : 'probes.versionUnlisted', values: { version: number, path } },
          measured: [],
        };
    }
    const first = all.at(-1);
    return {
      state: 'upheld',
      because: { key: 'probes.historyComplete', values: { count: all.length } },
      measured: [
        { key: 'probes.historySince', values: { since: first?.publishedAt ?? published.publishedAt } },
        { key: 'probes.historyAddress', values: { address: log.address } },
        ...(seals ? [{ key: 'probes.historySealed', values: { sealed: seals.sealed, waiting: seals.waiting } }] : []),
      ],
    };
  },
});
