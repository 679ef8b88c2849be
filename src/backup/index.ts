// backup: copies of our own store that only the officers can open, and that are never taken for good unless they are whole.
export { type Ended } from './age.ts';
export { type DrillHouse, drill } from './drill.ts';
export { isDrillDue, lastDrill } from './drill-note.ts';
export { type BackupHouse, endOldBackups, nothingSaysHowLong } from './end.ts';
export { type Daily, isMissing, lastDue, lateOf } from './daily.ts';
export { identityIn } from './identity.ts';
export { keepKeyring } from './keyring.ts';
export { type MakingHouse, makeBackup } from './make.ts';
export { type Listed, type Manifest, listBackups } from './manifest.ts';
export { backupProbes } from './probes/index.ts';
export { type PutBack, putBack } from './put-back.ts';
export { type Quarantine, quarantineOf, refuseQuarantine } from './quarantine.ts';
export { type Released, release } from './release.ts';
export { restoreBackup } from './restore.ts';
export { type Shelf, backupsIn, folderShelf, shelvesIn } from './shelf.ts';
export { s3PlaceIn } from './shelf-s3.ts';
export { takeBackup } from './take.ts';
