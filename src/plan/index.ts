// plan: approve, re-check, apply, journal: one engine for everything destructive, whoever made the plan.
export { type Applied, applyPlan, resumePlans } from './apply.ts';
export { type Difference, driftOf } from './drift.ts';
export type { Made, PlanMaker, Unreached } from './maker.ts';
export {
  type Proposal,
  alone,
  approvalsFor,
  approve,
  plansOf,
  propose,
  rowsChanged,
  withdraw,
  withdrawAbout,
} from './propose.ts';
export type { KeptPlan, Part } from './rows.ts';
export { rowsDigest } from './rows-digest.ts';
export type { PlanSetting } from './setting.ts';
