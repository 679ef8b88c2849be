// deletion: what should have left is gone, second looks found nothing, and it does not come back from a backup (Art. 5(1)(e), 17).
import type { Probe } from '#policy';
import { withTenant } from '#store';
import { dbOf } from '../house.ts';
import { type ProbeHouse, answerFor, say } from './measured.ts';
import { rulesStated } from './stated.ts';

export const deletion = (house: ProbeHouse): Probe => ({
  kind: 'deletion',
  async ask(world) {
    const found = await answerFor(house, world, rulesStated(world));
    if (found.state === 'broken') return found;
    const { tenant } = world.published;
    const newest = await withTenant(dbOf(house), tenant, (trx) =>
      trx
        .selectFrom('plan')
        .distinctOn('about')
        .select(['about', 'state'])
        .where('tenant_id', '=', tenant)
        .where('kind', '=', 'retention')
        .where('state', 'in', ['done', 'left'])
        .orderBy('about')
        .orderBy('state_at', 'desc')
        .execute(),
    );
    const left = newest.filter(({ state }) => state === 'left').map(({ about }) => about.slice(about.indexOf(':') + 1));
    const measured = [found.because, ...found.measured];
    if (left.length > 0) return { state: 'broken', because: say('left', { places: left.join(', ') }), measured };
    if (found.state === 'unproven') return found;
    if (newest.length === 0) return { state: 'unproven', because: say('neverDeleted'), measured };
    // Until a restore has shown it, nobody knows what a backup brings back.
    return { state: 'unproven', because: say('backups', { count: newest.length }), measured };
  },
});
