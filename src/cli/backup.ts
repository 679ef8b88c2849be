// upheld backup: takes copies of all that Upheld keeps, which only the officers can open, and says which of them are whole.
import { join, resolve } from 'node:path';
import { type Listed, folderShelf, listBackups, takeBackup } from '#backup';
import { withWholeStore } from '#store';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';
import type { Context } from './context.ts';

interface Where {
  to?: string;
}

/** How many copies of the keyring stay: the newest, and the one before until that is proven. */
const keyrings = 2;

export const backupCommand: AddCommand = (program, context, done) => {
  const { out } = context;
  const backup = program.command('backup').description('copies of all that Upheld keeps, sealed for the officers');

  backup
    .command('now')
    .description('copy every table of our own database, and its wrapped keys apart from that')
    .option('--to <folder>', 'where backups lie; absent: backups in the home')
    .addHelpText(
      'after',
      `
Example:
  UPHELD_KEY_OFFICERS=age1… npm run upheld -- backup now --to /mnt/backups

Each table is one file, opened with the officer's identity and without Upheld:
  age -d -i officer.key upheld.plan.zst.age | zstd -d`,
    )
    .action((asked: Where) =>
      withHouse(context, () =>
        withWholeStore(context.home, async (client) => {
          const { officers, clock } = context;
          const [data, keyring] = shelvesOf(context, asked);
          out.line('… Copying the data');
          const taken = await takeBackup(client, data, { set: 'data', officers, clock });
          // After the data: whoever is in there has a key in here.
          out.line('… Copying the keyring');
          const keys = await takeBackup(client, keyring, { set: 'keyring', officers, clock });
          const old = (await keyring.backups()).filter((id) => id !== keys.id).toReversed();
          for (const id of old.slice(keyrings - 1)) await keyring.remove(id);
          out.json({ data: taken, keyring: keys });
          const rows = taken.parts.reduce((sum, part) => sum + part.rows, 0);
          out.line(`Backup ${taken.id}: ${taken.parts.length} tables, ${rows} rows, ${bytesOf(taken.parts)} bytes.`);
        }),
      ),
    );

  backup
    .command('list')
    .description('read every backup through, and say which are whole; exits with 1 when one is not')
    .option('--to <folder>', 'where backups lie; absent: backups in the home')
    .addHelpText('after', '\nExample:\n  npm run upheld -- backup list --to /mnt/backups')
    .action(async (asked: Where) => {
      const [data, keyring] = shelvesOf(context, asked);
      const listed = { data: await listBackups(data), keyring: await listBackups(keyring) };
      out.json(listed);
      for (const one of listed.data) out.line(`${one.id}  data     ${stateOf(one)}`);
      for (const one of listed.keyring) out.line(`${one.id}  keyring  ${stateOf(one)}`);
      const all = [...listed.data, ...listed.keyring];
      if (all.length === 0) out.line('There is no backup here yet: npm run upheld -- backup now');
      done(all.every(({ good }) => good) ? 0 : 1);
    });
};

function shelvesOf({ cwd, home }: Context, { to }: Where) {
  const folder = to === undefined ? join(home, 'backups') : resolve(cwd, to);
  return [folderShelf(join(folder, 'data')), folderShelf(join(folder, 'keyring'))] as const;
}

const bytesOf = (parts: readonly { bytes: number }[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);

function stateOf({ manifest, damaged }: Listed): string {
  if (!manifest) return 'not whole: it was cut short, or its manifest is damaged';
  if (damaged.length > 0) return `damaged: ${damaged.join(', ')}`;
  return `whole  ${bytesOf(manifest.parts)} bytes`;
}
