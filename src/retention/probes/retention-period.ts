// retention-period: in every place under the rule, no row is older than it allows; measured by the newest look (Art. 5(1)(e)).
import type { Probe } from '#policy';
import { type ProbeHouse, answerFor } from './measured.ts';
import { rulesStated } from './stated.ts';

export const retentionPeriod = (house: ProbeHouse): Probe => ({
  kind: 'retention-period',
  ask: (world) => answerFor(house, world, rulesStated(world)),
});
