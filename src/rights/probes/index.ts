// The live checks that rights can make: one file a kind, one line here.
import type { Probe } from '#policy';
import { type RightsHouse, dbOf } from '../house.ts';
import { rightsDeadline } from './rights-deadline.ts';
import { rightsFee } from './rights-fee.ts';
import { rightsIdentity } from './rights-identity.ts';

export const rightsProbes = (house: RightsHouse): readonly Probe[] => [
  rightsDeadline(dbOf(house)),
  rightsFee(dbOf(house)),
  rightsIdentity(dbOf(house)),
];
