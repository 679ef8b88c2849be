// The live checks that storage periods can make: one file a kind, one line here.
import type { Probe } from '#policy';
import { deletion } from './deletion.ts';
import type { ProbeHouse } from './measured.ts';
import { retentionCriterion } from './retention-criterion.ts';
import { retentionPeriod } from './retention-period.ts';

export const retentionProbes = (house: ProbeHouse): readonly Probe[] => [
  retentionPeriod(house),
  retentionCriterion(house),
  deletion(house),
];
