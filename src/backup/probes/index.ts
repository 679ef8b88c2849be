// The live checks that backups can make: one file a kind, one line here.
import { Problem } from '#base';
import type { Probe } from '#policy';
import type { BackupHouse } from '../end.ts';
import { backupRestore } from './backup-restore.ts';
import { backupRetention } from './backup-retention.ts';
import { backupSchedule } from './backup-schedule.ts';

export const backupProbes = (house: Pick<BackupHouse, 'shelves'>): readonly Probe[] =>
  [backupRestore(house), backupRetention(house), backupSchedule(house)].map(reaching);

/** A storage that does not answer says nothing of what lies there. */
const reaching = (probe: Probe): Probe => ({
  kind: probe.kind,
  async ask(world) {
    try {
      return await probe.ask(world);
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'backup.storage')) throw error;
      return { state: 'unproven', because: { key: 'backupProof.away' }, measured: [] };
    }
  },
});
