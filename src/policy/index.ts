// policy: what was said, as data; and the house's three contracts (Holding, PromiseKind with Probe, Plan).
export {
  Address,
  Authority,
  Contact,
  Controller,
  Decided,
  FactId,
  Period,
  Recipient,
  RetentionRule,
  Right,
  RightsHandling,
  Stated,
  VersionDate,
} from './facts.ts';
export type {
  CollectionDescription,
  FieldDescription,
  Found,
  Holding,
  HoldingDescription,
  Outcome,
  Person,
  Relation,
  Selection,
} from './holding.ts';
export { houseRule, houseRuleId } from './house-rule.ts';
export { cannot, done, keptBy } from './outcomes.ts';
export { type AnyFact, type FactList, Policy, PolicyPromise, Silenced, allFacts, emptyLists } from './model.ts';
export { type Corrected, type Correction, correct } from './correct.ts';
export { type FactField, type FieldKind, factKinds, fieldsOf, isOneOnly } from './fact-fields.ts';
export { type FactChange, diffPolicies } from './diff.ts';
export { type AgeAsked, type AgesKept, agesCounted, isGiven, recordsParents, standingOf, tellsAge } from './age.ts';
export {
  type DecisionsKept,
  type Judged,
  type ProfilesKept,
  decidesAlone,
  deciderOf,
  judgingOf,
  recordsReview,
} from './judged.ts';
export { articleOf, kindsOf } from './categories.ts';
export { carryOver, locate, misquoted, reseat } from './carry.ts';
export { parsePolicyYaml, policyYaml } from './yaml.ts';
export { type YamlKind, readYaml, writeYaml } from './yaml-file.ts';
export { policyJsonSchema } from './json-schema.ts';
export { isMarketing } from './marketing.ts';
export { answer, elsewhere, forOurStore, reading, sentencesOf } from './own-store.ts';
export { type Act, type Operation, type Plan, acts, changes, planHash, shows } from './plan.ts';
export {
  type Answer,
  type Area,
  type FactSaying,
  type Probe,
  type PromiseKind,
  type PublishedPolicy,
  type PlaceSaying,
  type Saying,
  type State,
  type World,
  areas,
} from './promise-kind.ts';
export { promiseList } from './promise-list.ts';
export { promiseKind, promiseKinds } from './promises/index.ts';
export { contentsIn, titleOf } from './contents.ts';
export { Block, Prose, Run, Segment, segmentsOf } from './text.ts';
export { type Said, type Voice, voiceOf } from './voice/voice.ts';
