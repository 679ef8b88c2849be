// policy-may-change: whatever changes becomes a new numbered version; nothing published was ever overwritten.
import type { Answer, Probe } from '#policy';
import type { Db } from '#store';
import { firstBrokenVersion, versions } from '../versions.ts';
import { brief } from './brief.ts';

export const policyMayChange = (db: Db): Probe => ({
  kind: 'policy-may-change',
  async ask({ published }): Promise<Answer> {
    const broken = await firstBrokenVersion(db, published.tenant);
    if (broken !== null)
      return { state: 'broken', because: { key: 'probes.chainBroken', values: { version: broken } }, measured: [] };
    const all = await versions(db, published.tenant);
    const newest = all[0];
    if (!newest) return { state: 'unproven', because: { key: 'probes.noVersion' }, measured: [] };
    return {
      state: 'upheld',
      because: { key: 'probes.chainHolds', values: { count: all.length } },
      measured: all.slice(0, 5).map((version) => ({
        key: 'probes.versionLine',
        values: { version: version.number, published: version.publishedAt, hash: brief(version.sha256) },
      })),
    };
  },
});
