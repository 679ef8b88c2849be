// upheld backup: takes copies of all that Upheld keeps, which only the officers can open, and says which of them are whole.
import {
  type Ended,
  type Listed,
  type MakingHouse,
  endOldBackups,
  listBackups,
  makeBackup,
  nothingSaysHowLong,
} from '#backup';
import { Problem } from '#base';
import { movableSecrets, withWholeStore } from '#store';
import { keydSecrets } from '#vault';
import { writtenPeriod } from '#words';
import { type Where, shelvesOf } from './backup-place.ts';
import { drillCommand, releaseCommand, restoreCommand } from './backup-restore.ts';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';

interface Prune extends Where {
  days?: string;
  clockIsRight?: boolean;
}

export const backupCommand: AddCommand = (program, context, done) => {
  const { out } = context;
  const backup = program.command('backup').description('copies of all that Upheld keeps, sealed for the officers');

  backup
    .command('now')
    .description('copy every table of our own database, and its wrapped keys apart from that')
    .option('--to <folder>', 'where backups lie; absent: UPHELD_BACKUPS, else backups in the home')
    .addHelpText(
      'after',
      `
Example:
  UPHELD_KEY_OFFICERS=age1… npm run upheld -- backup now --to /mnt/backups

A running Upheld with officers does this once a day (UPHELD_BACKUP_AT). Each table is one file, opened with the officer's identity and without Upheld:
  age -d -i officer.key upheld.plan.zst.age | zstd -d`,
    )
    .action((asked: Where) =>
      withHouse(context, async ({ store: { db } }) => {
        const { officers, clock, home } = context;
        const shelves = shelvesOf(context, asked);
        const whole: MakingHouse['whole'] = (act) => withWholeStore(home, act);
        const secrets = () => movableSecrets(home, keydSecrets);
        const made = await makeBackup({ db, clock, shelves, officers, whole, secrets }, (set) =>
          out.line(set === 'data' ? '… Copying the data' : '… Copying the keyring'),
        );
        out.json(made);
        const { id, parts } = made.data;
        const rows = parts.reduce((sum, part) => sum + part.rows, 0);
        out.line(`Backup ${id}: ${parts.length} tables, ${rows} rows, ${bytesOf(parts)} bytes.`);
      }),
    );

  backup
    .command('list')
    .description('read every backup through, and say which are whole; exits with 1 when one is not')
    .option('--to <folder>', 'where backups lie; absent: UPHELD_BACKUPS, else backups in the home')
    .addHelpText('after', '\nExample:\n  npm run upheld -- backup list --to /mnt/backups')
    .action(async (asked: Where) => {
      const { data, keyring } = shelvesOf(context, asked);
      const listed = { data: await listBackups(data), keyring: await listBackups(keyring) };
      out.json(listed);
      for (const one of listed.data) out.line(`${one.id}  data     ${stateOf(one)}`);
      for (const one of listed.keyring) out.line(`${one.id}  keyring  ${stateOf(one)}`);
      const all = [...listed.data, ...listed.keyring];
      if (all.length === 0) out.line('There is no backup here yet: npm run upheld -- backup now');
      done(all.every(({ good }) => good) ? 0 : 1);
    });

  backup
    .command('prune')
    .description('delete backups that are older than the published policy promises; exits with 1 when one could not be')
    .option('--to <folder>', 'where backups lie; absent: UPHELD_BACKUPS, else backups in the home')
    .option('--days <number>', 'keep them for so many days, where the policy says nothing or allows more')
    .option('--clock-is-right', 'you looked at the date of this machine: delete what is over by it')
    .addHelpText(
      'after',
      `
Example:
  npm run upheld -- backup prune --to /mnt/backups --days 30

The age counts, and nothing else: also the last whole backup leaves when its time is over. A running Upheld does this
every hour for the backups in its home; for another folder let cron do it every hour.`,
    )
    .action((asked: Prune) =>
      withHouse(context, async ({ store, clock }) => {
        const keep = asked.days === undefined ? null : periodOf(asked.days);
        const ended = await endOldBackups(
          { db: store.db, clock, shelves: shelvesOf(context, asked) },
          { keep, clockIsRight: asked.clockIsRight ?? false },
        );
        if (!ended) throw nothingSaysHowLong();
        out.json(ended);
        out.line(`Backups are kept for ${writtenPeriod(ended.keep, 'en')}.`);
        for (const set of ['data', 'keyring'] as const) tellEnded(set, ended[set]);
        const all = [ended.data, ended.keyring];
        if (ended.data.left === 0) out.line('No backup is left: npm run upheld -- backup now');
        done(all.every(({ stayed, undated }) => stayed.length + undated.length === 0) ? 0 : 1);
      }),
    );

  drillCommand(backup, context, done);
  restoreCommand(backup, context);
  releaseCommand(backup, context);

  function tellEnded(set: string, { gone, stayed, undated }: Ended): void {
    for (const id of gone) out.line(`${id}  ${set}  deleted, no longer listed`);
    for (const id of stayed) out.line(`${id}  ${set}  is over and COULD NOT BE DELETED: delete it by hand`);
    for (const id of undated)
      out.line(`${id}  ${set}  no date to go by, or one that lies ahead: look at it, and delete it by hand`);
  }
};

/** `days`: as typed. Throws Problem `backup.days`. */
function periodOf(days: string): string {
  if (/^[1-9]\d{0,4}$/.test(days)) return `P${days}D`;
  throw new Problem('backup.days', {
    happened: `“${days}” is no number of days.`,
    unchanged: 'No backup was deleted.',
    next: 'Give a whole number from 1 on: --days 45',
  });
}

const bytesOf = (parts: readonly { bytes: number }[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);

function stateOf({ manifest, damaged }: Listed): string {
  if (!manifest) return 'not whole: it was cut short, or its manifest is damaged';
  if (damaged.length > 0) return `damaged: ${damaged.join(', ')}`;
  return `whole  ${bytesOf(manifest.parts)} bytes`;
}
