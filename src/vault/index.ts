// vault: where personal data rests, encrypted with a key per person, and the process that alone holds the keys above.
export type {
  Capability,
  ColumnKeys,
  CustodyState,
  EpochWrapped,
  Keyd,
  SignedCapability,
  SubjectWrapped,
  Usage,
  Wrapped,
} from './keyd/contract.ts';
export { signCapability } from './keyd/capability.ts';
export { type KeyCore, type KeyCoreOptions, openKeyCore } from './keyd/core.ts';
export { type Restored, restoreFromOfficers } from './keyd/officers.ts';
