// vault: where personal data rests, encrypted with a key per person, and the process that alone holds the keys above.
export {
  type AccessQuery,
  type AccessRow,
  type AccessTotal,
  accesses,
  accessTotals,
  digestOf,
  emptyReserve,
  logAccess,
  logTakenOut,
} from './access-log.ts';
export { agesInVault } from './ages.ts';
export { profilesInVault } from './judged.ts';
export { type Consented, consentedIn } from './consented.ts';
export { type UseOf, usesInVault } from './uses.ts';
export { type SourceKept, sourcesInVault } from './sources.ts';
export { type AuditCheck, checkAccessLog } from './audit-check.ts';
export { declareTypeFor } from './closed.ts';
export { contactType } from './contact-type.ts';
export { type Erasure, erasePeople, erasePerson, erasureOf, erasures, fence, resumeErasures } from './erase.ts';
export { type FileView, type NewFile, addFile, filesOf, largestFile, readFile, removeFile } from './files.ts';
export { type Held, heldOf } from './held.ts';
export { type VaultHoldingOptions, vaultHolding } from './holding/holding.ts';
export { peopleMeant, vaultSubject } from './holding/find.ts';
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
export { beginIndexChange, indexChangeSteps, indexKeyDays, keepIndexKeyFresh } from './index-change.ts';
export { type IndexKeyView, type KeyringView, keyringView } from './keyring-view.ts';
export { signCapability } from './keyd/capability.ts';
export { type KeydClient, connectKeyd } from './keyd/client.ts';
export { type KeyCore, type KeyCoreOptions, openKeyCore } from './keyd/core.ts';
export { type Restored, restoreFromOfficers } from './keyd/officers.ts';
export { type KeydOptions, type SupervisedKeyd, superviseKeyd, useKeyd } from './keyd/supervise.ts';
export { capabilitySecret, keydSecrets, rootSecret, usualCustody } from './keyd/where.ts';
export { type Lineage, type Origin, type Source, sources } from './lineage.ts';
export { type IndexField, normalise } from './normalise.ts';
export { lookUp } from './blind-index.ts';
export { type CsvRow, csvLine } from './csv.ts';
export { type ImportPlan, type ImportRequest, type Imported, applyImport, planImport } from './import.ts';
export { type ImportFault, ImportProblem } from './import-problem.ts';
export { personField, targetsOf, whenField } from './import-names.ts';
export { type RefusedRow, type Refusal, mostRows, refusals } from './import-rows.ts';
export { type ImportSource, largestImport } from './import-source.ts';
export { keysThatOpen } from './open-keys.ts';
export { memoryOf } from './memory.ts';
export { type MergeChoice, type Merged, mergePeople } from './merge.ts';
export { vaultProbes } from './probes/index.ts';
export { type KeptField, keptFields } from './probes/fields.ts';
export { type Daily, type Kept, onceADay } from './probes/world.ts';
export { opened } from './opened.ts';
export {
  type NewOrganisation,
  type Organisation,
  addOrganisation,
  changeOrganisation,
  organisationFaults,
  organisations,
  readOrganisation,
  removeOrganisation,
} from './organisations.ts';
export { setOrganisation } from './belongs.ts';
export { type NewPerson, type Saved, savePerson, savePeople } from './people.ts';
export { type Addresses, addressesOf } from './addresses.ts';
export {
  type Wish,
  type Word,
  everything,
  outweighs,
  setPreference,
  setPreferences,
  standing,
  wordsIn,
  wordsOf,
} from './preferences.ts';
export { liftNo } from './lift.ts';
export { isReference, mustNotName, namesThem } from './naming.ts';
export { type DeclaredPurpose, emergency, isPurposeId, lawPurposes, purposesOf } from './purposes.ts';
export {
  type PersonLine,
  type PersonView,
  type PreferenceView,
  type RecordView,
  countPeople,
  findPeople,
  listPeople,
  readPerson,
} from './read.ts';
export { readRecord } from './read-record.ts';
export { type Field, type KnownType, type Values, RecordType, declareType, faultsOf, typesOf } from './record-types.ts';
export { type NewRecord, addRecord, changeRecord, contactIdOf, removeRecord } from './records.ts';
export { type Search, queryable, searchPeople } from './search.ts';
export { type NewSheet, addSheet, houseType, readSheet } from './sheets.ts';
export { restrictPerson } from './restrict.ts';
export { type Caller, type Glass, type Remaining, type Vault, admit, vaultOf } from './vault.ts';
export { type Reserve, openReserve } from './reserve.ts';
