// The live checks that rights can make: one file a kind or a family of kinds, one line here.
import type { Probe } from '#policy';
import { type RightsHouse, dbOf } from '../house.ts';
import { endUserRights } from './end-user-rights.ts';
import { exercised } from './exercise.ts';
import { type Exercises, rightProbe } from './right.ts';
import { rightsDeadline } from './rights-deadline.ts';
import { rightsFee } from './rights-fee.ts';
import { rightsIdentity } from './rights-identity.ts';

/** `done`: exercises of the day, which outlive a run. */
export const rightsProbes = (house: RightsHouse, done: Exercises = new Map()): readonly Probe[] => [
  endUserRights(dbOf(house)),
  rightsDeadline(dbOf(house)),
  rightsFee(dbOf(house)),
  rightsIdentity(dbOf(house)),
  ...exercised.map((right) => rightProbe(house, right, done)),
];
export type { Exercises };
