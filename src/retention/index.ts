// retention: data leaves when the policy says so, in every place that keeps it, always as a plan first.
export { type Automatic, automaticRules, isOwnRule, setAutomatic } from './automatic.ts';
export { type Brake, brakesOf, mostRows, mostShare } from './brakes.ts';
export { type LinePoint, type RuleLine, type StorageDesk, type StorageView, linesOf, storageDesk } from './desk.ts';
export { type Seen, looksSince } from './history.ts';
export { type Hold, type HoldScope, type NewHold, addHold, holdsOf, releaseHold } from './holds.ts';
export { retentionHolding } from './holding.ts';
export type { RetentionHouse } from './house.ts';
export type { Looked, Unruled } from './looked.ts';
export {
  type Planned,
  applyStorage,
  approveStorage,
  carryOutAutomatic,
  goOnWithStorage,
  placeOf,
  planAll,
  retentionPlan,
  retentionPlans,
  withdrawStorage,
} from './plans.ts';
export { type RetentionFault, RetentionProblem } from './problem.ts';
export type { RuleFault } from './rules.ts';
export { retentionProbes } from './probes/index.ts';
