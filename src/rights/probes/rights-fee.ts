// rights-fee: nobody was asked for money, unless a request was manifestly unfounded or excessive (Art. 12(5)).
import type { Probe } from '#policy';
import type { Db } from '#store';
import { fees, say } from './measured.ts';

export const rightsFee = (db: Db): Probe => ({
  kind: 'rights-fee',
  async ask({ published: { tenant } }) {
    const { all, fees: asked, without } = await fees(db, tenant);
    if (without > 0) return { state: 'broken', because: say('feeWithout', { count: without }), measured: [] };
    if (all === 0) return { state: 'unproven', because: say('noneYet'), measured: [] };
    const because = asked === 0 ? say('free', { count: all }) : say('feeWithGround', { count: all, fees: asked });
    return { state: 'upheld', because, measured: [] };
  },
});
