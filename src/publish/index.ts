// publish: what visitors read, in immutable versions, and the watch over the page that shows it.
export { type CompanyFolder, openCompanyFolder, ownCopyOf, saveCompanyFolder } from './folder.ts';
export { type CompanyEdition, readCompany, readTakenIn } from './company-edition.ts';
export { type Answered, type Asked, type Review, openReview, review } from './review.ts';
export { type Intake, takeIn, textFileOf } from './intake.ts';
export { dpvOf } from './exports/dpv.ts';
export {
  type Cell,
  type Column,
  type RecordRow,
  type Records,
  columnName,
  controllerColumns,
  processorColumns,
  recordsCsv,
  recordsOf,
} from './exports/records.ts';
export { type TiltExport, tiltOf } from './exports/tilt.ts';
export { type FactDiff, type PolicyChange } from './fact-changes.ts';
export { type VersionChanges, compareVersions } from './compare.ts';
export { type Reason } from './material.ts';
export { type Channel, type Counts, type MaterialWord, type Notice, notices, standingNotice } from './notices.ts';
export { unmovedDate } from './printed-date.ts';
export {
  type MailTally,
  type Proof,
  type Queued,
  type Shown,
  noteShown,
  notify,
  proofsOf,
  shownOf,
  tallyOf,
} from './notify.ts';
export { type MailHouse, mailHolding } from './mail-holding.ts';
export { type Refusal, readRecipients } from './recipients.ts';
export { type Outside, publishProbes } from './probes/index.ts';
export { type Site } from './served.ts';
export { type Change, type Piece, type SentenceChange, type TextDiff } from './text-diff.ts';
export {
  type Edition,
  type VersionSummary,
  hashedForm,
  publish,
  publishedVersion,
  versionAt,
  versions,
} from './versions.ts';
export { type Availability, availability, watchPage } from './watch.ts';
export { toHtml, toMarkdown } from './written/document.ts';
export { addressOf, storageTimes, writtenPolicy } from './written/policy.ts';
