// upheld backup: takes copies of all that Upheld keeps, which only the officers can open, and says which of them are whole.
import { resolve } from 'node:path';
import {
  type DrillHouse,
  type Ended,
  type Listed,
  type MakingHouse,
  drill,
  endOldBackups,
  identityIn,
  listBackups,
  makeBackup,
  nothingSaysHowLong,
  shelvesIn,
} from '#backup';
import { Problem } from '#base';
import { withScratch, withWholeStore } from '#store';
import { writtenPeriod } from '#words';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';
import type { Context } from './context.ts';

interface Where {
  to?: string;
}

interface Drill extends Where {
  identity: string;
  people: string;
}

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
        const made = await makeBackup({ db, clock, shelves, officers, whole }, (set) =>
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

  backup
    .command('drill')
    .description('put the oldest and the newest backup back beside the database, see who comes back, and throw it away')
    .requiredOption('--identity <file>', 'an officer’s identity, as age-keygen wrote it')
    .option('--to <folder>', 'where backups lie; absent: UPHELD_BACKUPS, else backups in the home')
    .option('--people <number>', 'of how many people of each company everything is read; keys are tried of all', '1000')
    .addHelpText(
      'after',
      `
Example:
  npm run upheld -- backup drill --identity /media/usb/officer.key

Everybody who is still there must come back, and nobody who was erased. The result goes into the ledger and on the board;
exits with 1 when somebody was lost or could be read again. Nothing of what runs is touched.`,
    )
    .action((asked: Drill) =>
      withHouse(context, async (house) => {
        const { clock, store } = house;
        const identity = await identityIn(resolve(context.cwd, asked.identity));
        const scratch: DrillHouse['scratch'] = (act) => withScratch(context.home, clock, act);
        const found = await drill(
          { db: store.db, clock, shelves: shelvesOf(context, asked), vault: await house.vault(), scratch },
          { identity, people: countOf(asked.people), by: 'officer', step: (id) => out.line(`… Putting back ${id}`) },
        );
        out.json(found);
        const all = Object.values(found.companies);
        const total = (of: keyof (typeof all)[number]): number => all.reduce((sum, one) => sum + one[of], 0);
        out.line(`${total('living')} people of ${found.backups.length} backups are still there.`);
        out.line(`Of ${total('read')} of them everything was read; the keys of all others were tried.`);
        if (total('lost') > 0) out.line(`${total('lost')} OF THEM DO NOT COME BACK.`);
        out.line(`${total('gone')} are no longer there, and ${total('readable')} of those could be read.`);
        done(total('lost') + total('readable') === 0 ? 0 : 1);
      }),
    );

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

/** `people`: as typed. Throws Problem `backup.people`. */
function countOf(people: string): number {
  if (/^\d{1,7}$/.test(people)) return Number(people);
  throw new Problem('backup.people', {
    happened: `“${people}” is no number of people.`,
    unchanged: 'Nothing was tried.',
    next: 'Give a whole number: --people 1000',
  });
}

function shelvesOf({ cwd, backups }: Context, { to }: Where) {
  return shelvesIn(to === undefined ? backups : resolve(cwd, to));
}

const bytesOf = (parts: readonly { bytes: number }[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);

function stateOf({ manifest, damaged }: Listed): string {
  if (!manifest) return 'not whole: it was cut short, or its manifest is damaged';
  if (damaged.length > 0) return `damaged: ${damaged.join(', ')}`;
  return `whole  ${bytesOf(manifest.parts)} bytes`;
}
