// The live checks that backups can make: one file a kind, one line here.
import type { Probe } from '#policy';
import type { BackupHouse } from '../end.ts';
import { backupRestore } from './backup-restore.ts';
import { backupRetention } from './backup-retention.ts';
import { backupSchedule } from './backup-schedule.ts';

export const backupProbes = (house: Pick<BackupHouse, 'shelves'>): readonly Probe[] => [
  backupRestore(house),
  backupRetention(house),
  backupSchedule(house),
];
