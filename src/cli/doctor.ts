// upheld doctor: says what this installation stands on, and what to do about anything that is not in order.
import { statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { s3PlaceIn, shelvesIn } from '#backup';
import { Problem, Temporal } from '#base';
import { browserAdvice, findBrowser } from '#chrome';
import type { StoreFacts } from '#store';
import type { Context, House } from './context.ts';
import type { AddCommand } from './command.ts';

interface Finding {
  about: string;
  state: 'fine' | 'note' | 'wrong';
  says: string;
}

export const doctorCommand: AddCommand = (program, context, done) => {
  program
    .command('doctor')
    .description('explain versions, database, fsync, disk, keys, clock, mail and browser')
    .addHelpText('after', '\nExample:\n  npm run upheld -- doctor')
    .action(async () => {
      const findings = [
        versions(),
        ...(await installed(context)),
        custody(context),
        await backups(context),
        clock(context),
        await browser(context),
      ];
      context.out.json({ findings });
      for (const { about, state, says } of findings)
        context.out.line(`${{ fine: '✓', note: '·', wrong: '✗' }[state]} ${about.padEnd(10)} ${says}`);
      done(findings.some((finding) => finding.state === 'wrong') ? 1 : 0);
    });
};

const versions = (): Finding => ({
  about: 'versions',
  state: 'fine',
  says: `Node ${process.versions.node} on ${process.platform}-${process.arch}, ${gigabytes(totalmem())} of memory`,
});

async function installed(context: Context): Promise<Finding[]> {
  const house = await context.openHouse('client');
  try {
    const facts = await house.store.facts();
    return [where(facts), durable(facts), role(facts), migrations(facts), disk(facts), await mail(house)];
  } finally {
    await house.close();
  }
}

const where = (facts: StoreFacts): Finding => ({
  about: 'database',
  state: facts.note === null ? 'fine' : 'note',
  says: `PostgreSQL ${facts.serverVersion}, ${facts.kind === 'embedded' ? `our own, data in ${facts.dataFolder}` : 'external (DATABASE_URL)'}, ${gigabytes(facts.databaseSize)} used${facts.note ? `; ${facts.note}` : ''}`,
});

const durable = (facts: StoreFacts): Finding => {
  const safe = facts.fsync === 'on' && facts.synchronousCommit !== 'off';
  return {
    about: 'fsync',
    state: safe ? 'fine' : 'wrong',
    says: safe
      ? `fsync ${facts.fsync}, synchronous_commit ${facts.synchronousCommit}: what was acknowledged survives a power cut`
      : `fsync ${facts.fsync}, synchronous_commit ${facts.synchronousCommit}: a power cut can lose acknowledged writes. Turn both on in the server’s configuration.`,
  };
};

const role = ({ role: who }: StoreFacts): Finding => ({
  about: 'role',
  state: 'fine',
  says: `${who.name}: no superuser, no BYPASSRLS, owns nothing; tenants are kept apart by row-level security`,
});

const migrations = ({ migrations: { applied, known } }: StoreFacts): Finding => ({
  about: 'tables',
  state: applied === known ? 'fine' : 'wrong',
  says:
    applied === known
      ? `up to date (migration ${applied})`
      : `at migration ${applied} of ${known}. Run: npm run upheld -- migrate`,
});

function disk({ diskFree }: StoreFacts): Finding {
  if (diskFree === null)
    return { about: 'disk', state: 'note', says: 'the database is on another machine; look there' };
  const low = diskFree < 1024 ** 3;
  return {
    about: 'disk',
    state: low ? 'wrong' : 'fine',
    says: `${gigabytes(diskFree)} free${low ? '. Make room: below that the database may stop writing.' : ''}`,
  };
}

/** The places of custody protect each other only where they do not share a disk, and where thieves of one do not have the other. */
function custody({ custody: places }: Context): Finding {
  const disks = new Set(places.map(diskOf));
  const where = places.join(', ');
  return disks.size === places.length
    ? { about: 'keys', state: 'fine', says: `epoch keys in ${where}, each on a disk of its own` }
    : {
        about: 'keys',
        state: 'note',
        says: `epoch keys in ${where}: on one disk, so a lost disk loses both. Set UPHELD_CUSTODY to folders on two disks, and keep them out of the backup of the data.`,
      };
}

/** Backups are taken by a running Upheld once there is somebody who could open them. */
async function backups({ backups: folder, home, officers }: Context): Promise<Finding> {
  const about = 'backups';
  if (officers.length === 0)
    return {
      about,
      state: 'note',
      says: 'none is taken by itself: nobody is named who could open one. Set UPHELD_KEY_OFFICERS to public keys that age-keygen prints.',
    };
  const newest = (await shelvesIn(folder).data.backups()).at(-1);
  const shared = s3PlaceIn(folder) === null && diskOf(folder) === diskOf(home);
  const place = shared
    ? 'on the disk of the data: lost with it. UPHELD_BACKUPS names a folder on another'
    : 'apart from the data';
  return {
    about,
    state: shared ? 'note' : 'fine',
    says: `the newest is ${newest ?? 'not taken yet'}, in ${folder}, ${place}`,
  };
}

/** Of the folder, or of the nearest one above it that is there. */
function diskOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found || dirname(path) === path ? (found?.dev ?? 0) : diskOf(dirname(path));
}

/** A clock before this version was written is wrong; periods and deadlines would be counted from a false day. */
function clock(context: Context): Finding {
  const now = context.clock.now();
  const wrong = Temporal.Instant.compare(now, Temporal.Instant.from('2026-11-01T00:00:00Z')) < 0;
  return {
    about: 'clock',
    state: wrong ? 'wrong' : 'fine',
    says: `${now.toString({ smallestUnit: 'second' })}, time zone ${Temporal.Now.timeZoneId()}${wrong ? ': this is before this version was written. Set the clock (NTP).' : ''}`,
  };
}

async function mail(house: House): Promise<Finding> {
  const about = 'mail';
  try {
    const reach = await (await house.mail()).reach();
    if (reach.by === 'outbox')
      return {
        about,
        state: 'note',
        says: `no SMTP_URL: mails are written into ${reach.folder}, ${reach.count} there`,
      };
    if (!reach.problem) return { about, state: 'fine', says: `${reach.server} lets us in` };
    return { about, state: 'wrong', says: `${reach.problem.told.happened} ${reach.problem.told.next}` };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { about, state: 'wrong', says: `${error.told.happened} ${error.told.next}` };
  }
}

async function browser({ home, language }: Context): Promise<Finding> {
  const found = await findBrowser({ home });
  if (found) return { about: 'browser', state: 'fine', says: `${found.version} at ${found.path}` };
  return {
    about: 'browser',
    state: 'note',
    says: `none found; nothing in this version needs one to run. ${browserAdvice[language]}`,
  };
}

const gigabytes = (bytes: number): string =>
  bytes >= 1024 ** 3 ? `${(bytes / 1024 ** 3).toFixed(1)} GiB` : `${(bytes / 1024 ** 2).toFixed(0)} MiB`;
