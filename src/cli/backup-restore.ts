// upheld backup drill|restore|release: backups are tried out beside the database, and put back for good by way of a quarantine.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type DrillHouse, drill, identityIn, putBack, release } from '#backup';
import { Problem } from '#base';
import { fileWitness } from '#ledger';
import { secretFile, takeOverSecrets, withScratch, withWholeStore } from '#store';
import { restoreFromOfficers, rootSecret } from '#vault';
import { type Where, shelvesOf } from './backup-place.ts';
import { withHouse } from './client.ts';
import type { AddCommand } from './command.ts';
import type { Context } from './context.ts';

interface Drill extends Where {
  identity: string;
  people: string;
}

interface Restore extends Where {
  identity: string;
  backup?: string;
}

export function drillCommand(backup: Command, context: Context, done: Parameters<AddCommand>[2]): void {
  const { out } = context;
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
        out.line(`Backups put back: ${found.backups.length}. People in them who are still there: ${total('living')}`);
        out.line(`  everything was read of: ${total('read')} (of all others the keys were tried)`);
        out.line(`  DO NOT COME BACK: ${total('lost')}`);
        out.line(`People in them who are gone: ${total('gone')}`);
        out.line(`  COULD BE READ AGAIN: ${total('readable')}`);
        done(total('lost') + total('readable') === 0 ? 0 : 1);
      }),
    );
}

export function restoreCommand(backup: Command, context: Context): void {
  const { out } = context;
  backup
    .command('restore')
    .description('put a backup back into an empty Upheld, where it waits in quarantine until a person releases it')
    .requiredOption('--identity <file>', 'an officer’s identity, as age-keygen wrote it')
    .option('--to <folder>', 'where backups lie; absent: UPHELD_BACKUPS, else backups in the home')
    .option('--backup <id>', 'which one; absent: the newest')
    .addHelpText(
      'after',
      `
Example:
  UPHELD_CUSTODY=/srv/keys:/mnt/usb/keys npm run upheld -- backup restore --to /mnt/backups --identity officer.key

Brings back the data, the newest copy of the keyring, the secrets of the home, and (from the officers’ copies in the
places of custody) the epoch keys. No server starts on it until “backup release”. Nothing is destroyed before that:
another backup can be put back instead. Use the version of Upheld that took the backup; update afterwards.`,
    )
    .action((asked: Restore) => {
      const at = context.running();
      if (at !== null) throw stillRuns(at);
      return withHouse(context, async ({ clock }) => {
        const { home, cwd, custody } = context;
        const identity = await identityIn(resolve(cwd, asked.identity));
        const back = await putBack(
          {
            home,
            clock,
            custody,
            shelves: shelvesOf(context, asked),
            whole: (act) => withWholeStore(home, act),
            takeOver: (secrets) => takeOverSecrets(home, secrets),
            async restoreCustody(from, opening) {
              const root = await secretFile(home, rootSecret);
              const done = await restoreFromOfficers({ from, identity: opening, custody, root });
              return done.filter(({ did }) => did === 'restored').length;
            },
          },
          {
            identity,
            step: (what) => out.line(`… ${what}`),
            ...(asked.backup === undefined ? {} : { backup: asked.backup }),
          },
        );
        out.json(back);
        out.line(`The data of ${back.taken} is back: ${back.rows} rows, ${back.secrets} secrets of the home.`);
        if (back.epochs > 0) out.line(`${back.epochs} epoch keys came back from the officers’ copies.`);
        out.line('It waits in quarantine. Look at it (npm run upheld -- people count), then release it:');
        out.line('  npm run upheld -- backup release');
      });
    });
}

export function releaseCommand(backup: Command, context: Context): void {
  const { out } = context;
  backup
    .command('release')
    .description('let restored data be used again: whoever was erased since the backup leaves, sessions end')
    .addHelpText(
      'after',
      `
Example:
  npm run upheld -- backup release

Rows of people whose key is gone are removed again, with a certificate. A ledger that may lack entries which were given
out ends under its name, says so, and goes on under another.`,
    )
    .action(() => {
      const at = context.running();
      if (at !== null) throw stillRuns(at);
      return withHouse(context, async (house) => {
        const { home } = context;
        const released = await release({
          home,
          db: house.store.db,
          clock: house.clock,
          vault: await house.vault(),
          whole: (act) => withWholeStore(home, act),
          witness: fileWitness(resolve(home, 'ledger')),
        });
        out.json(released);
        out.line(`The data of ${released.taken} is in use again.`);
        for (const { tenant, erased, orphans, ended } of released.companies) {
          out.line(`${tenant}: people who were erased since, and removed again: ${erased}`);
          if (orphans > 0) out.line(`  People who came after it, and are lost: ${orphans}`);
          if (ended !== null) out.line(`  Its ledger ended as ${ended} and goes on under another name.`);
        }
        out.line(
          `What was decided after ${released.taken} is not known here: objections, withdrawals, corrections and`,
        );
        out.line(
          'restrictions, and who of the staff and which keys were shut out. Look at those before you start Upheld.',
        );
      });
    });
}

const stillRuns = (at: string): Problem =>
  new Problem('backup.running', {
    happened: `Upheld runs here and serves ${at}.`,
    unchanged: 'Nothing was put back or released.',
    next: 'Stop it first.',
  });

/** `people`: as typed. Throws Problem `backup.people`. */
function countOf(people: string): number {
  if (/^\d{1,7}$/.test(people)) return Number(people);
  throw new Problem('backup.people', {
    happened: `“${people}” is no number of people.`,
    unchanged: 'Nothing was tried.',
    next: 'Give a whole number: --people 1000',
  });
}
