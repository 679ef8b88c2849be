// retention-criterion: every place has a rule that puts the criterion into dates, and nothing is kept past it (Art. 13(2)(a)).
import type { Probe } from '#policy';
import { type ProbeHouse, answerFor } from './measured.ts';
import { rulesStated } from './stated.ts';

export const retentionCriterion = (house: ProbeHouse): Probe => ({
  kind: 'retention-criterion',
  ask: (world) => answerFor(house, world, rulesStated(world)),
});
