// data-accuracy: corrections reach every system in time, recipients are told, and people are asked now and then whether their data is still right (Art. 5(1)(d), 16, 19).
import type { Answer, Probe, World } from '#policy';
import { type Db, withTenant } from '#store';
import type { Message } from '#words';
import { cutOf } from '../accuracy/ask.ts';
import { accuracySettingOf } from '../accuracy/setting.ts';
import { accuracyCounts, accuracyLate } from '../accuracy/told.ts';
import { type RightsHouse, dbOf } from '../house.ts';

/** Days after which whoever was due and not asked, and whoever was not told of a correction, is late: batches are small and mail servers rest. */
const grace = { hours: 14 * 24 };

const say = (name: string, values: Message['values'] = {}): Message => ({ key: `accuracy.${name}`, values });

/** `corrected`: the proof of rectification, which counts requests that began with a “wrong” among all. */
export const dataAccuracy = (house: RightsHouse, corrected: (world: World) => Promise<Answer>): Probe => ({
  kind: 'data-accuracy',
  async ask(world) {
    const { published, now } = world;
    const { tenant } = published;
    const db = dbOf(house);
    const corrections = await corrected(world);
    if (corrections.state === 'broken') return corrections;
    const before = now.subtract(grace).toString();
    const { on, period, since } = await accuracySettingOf(db, tenant);
    const counts = await accuracyCounts(db, tenant, cutOf(now, period));
    const { asked, right, wrong, due, reachable } = counts;
    const measured = asked > 0 ? [say('measured', { asked, right, wrong })] : [];
    const answer = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
    const untold = await untoldSince(db, tenant, before);
    if (untold > 0) return answer('broken', say('untold', { count: untold }));
    if (!on) return answer('unproven', say('off'));
    if (since !== null && since <= before) {
      const late = await accuracyLate(db, tenant, period, before);
      if (late > 0) return answer('broken', say('neverAsked', { count: late, period }));
    }
    if ((await house.address(tenant)) === null) return answer('unproven', say('noPages'));
    if (reachable === 0) return answer('unproven', say('nobody'));
    if (asked === 0) return answer('unproven', due > 0 ? say('underway', { count: due }) : say('tooNew', { period }));
    if (corrections.state !== 'upheld') return corrections;
    return { ...answer('upheld', say('upheld', { period })), measured: [...measured, ...corrections.measured] };
  },
});

/** Recipients of data of whom nobody knows, long after a correction was answered, whether they were told. */
const untoldSince = (db: Db, tenant: string, before: string): Promise<number> =>
  withTenant(db, tenant, async (trx) => {
    const { count } = await trx
      .selectFrom('request_notice as n')
      .innerJoin('request as r', (join) =>
        join.onRef('r.tenant_id', '=', 'n.tenant_id').onRef('r.id', '=', 'n.request_id'),
      )
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('n.tenant_id', '=', tenant)
      .where('r.asks', '=', 'rectification')
      .where('r.state', '=', 'answered')
      .where('r.state_at', '<=', before)
      .where('n.state', '=', 'open')
      .executeTakeFirstOrThrow();
    return count;
  });
