// Puts a backup back for good: into quarantine, with the newest copy of the keyring, the secrets of the home, and the officers' copies of the epoch keys.
import { readdir } from 'node:fs/promises';
import type { Client } from 'pg';
import { type Clock, Problem, Secret } from '#base';
import { type BackupSet, type Manifest, manifestIn, secretsFile } from './manifest.ts';
import { quarantineOf, setQuarantine } from './quarantine.ts';
import { notTheirs, restoreBackup } from './restore.ts';
import type { Shelf } from './shelf.ts';

export interface PuttingHouse {
  readonly home: string;
  readonly clock: Clock;
  readonly shelves: Readonly<Record<BackupSet, Shelf>>;
  /** Our own database as its owner. */
  readonly whole: <T>(act: (client: Client) => Promise<T>) => Promise<T>;
  readonly takeOver: (secrets: ReadonlyMap<string, Secret>) => Promise<void>;
  /** Places of custody. */
  readonly custody: readonly string[];
  /** Brings epoch keys back from the officers' copies in a place of custody; answers how many it put there. */
  readonly restoreCustody: (place: string, identity: Secret) => Promise<number>;
}

export interface PutBack {
  readonly backup: string;
  readonly keyring: string;
  readonly taken: string;
  readonly rows: number;
  /** How many secrets of the home came with it. */
  readonly secrets: number;
  /** How many epoch keys came back from officers' copies. */
  readonly epochs: number;
}

/**
 * `backup`: an id; absent: the newest. Nothing is destroyed by it, so that another may be put back instead. Throws Problem `backup.*`;
 * `backup.in-use` where the database holds data that no backup was put back into.
 */
export async function putBack(
  house: PuttingHouse,
  { identity, backup, step = () => {} }: { identity: Secret; backup?: string; step?: (what: string) => void },
): Promise<PutBack> {
  const { home, clock, shelves, whole } = house;
  const says = await chosen(shelves.data, backup);
  const keyring = await chosen(shelves.keyring);
  if (keyring.taken < says.taken) throw olderKeyring(says, keyring);
  const over = (await quarantineOf(home)) !== null;
  if (!over) await whole(refuseUsed);
  const about = { backup: says.id, taken: says.taken, at: clock.now().toString({ smallestUnit: 'millisecond' }) };
  await setQuarantine(home, { state: 'restoring', ...about });
  step(`Putting back the data of ${says.taken}`);
  const secrets = await secretsIn(shelves.keyring, keyring, identity);
  await whole(async (client) => {
    await restoreBackup(client, shelves.data, says.id, identity, { over });
    step(`Putting back the keyring of ${keyring.taken}`);
    await restoreBackup(client, shelves.keyring, keyring.id, identity, { over });
  });
  await house.takeOver(secrets);
  let epochs = 0;
  for (const place of house.custody)
    if ((await readdir(place).catch(() => [])).length > 0) epochs += await house.restoreCustody(place, identity);
  await setQuarantine(home, { state: 'restored', ...about });
  const rows = says.parts.reduce((sum, part) => sum + part.rows, 0);
  return { backup: says.id, keyring: keyring.id, taken: says.taken, rows, secrets: secrets.size, epochs };
}

async function chosen(shelf: Shelf, id?: string): Promise<Manifest> {
  const ids = id === undefined ? (await shelf.backups()).toReversed() : [id];
  for (const one of ids) {
    const says = manifestIn(await shelf.text(`${one}/manifest.json`));
    if (says?.id === one) return says;
  }
  throw new Problem('backup.none', {
    happened:
      id === undefined ? 'There is no whole backup, with its keyring, in that folder.' : `There is no backup ${id}.`,
    unchanged: 'Nothing was put back.',
    next: 'Name the folder that holds “data” and “keyring”: --to /mnt/backups. What is there: npm run upheld -- backup list',
  });
}

async function refuseUsed(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from auth.tenant limit 1');
  if (rowCount !== 0)
    throw new Problem('backup.in-use', {
      happened: 'The database of this Upheld is not empty.',
      unchanged: 'Nothing in it was changed.',
      next: 'Put a backup back into an Upheld of its own: set UPHELD_HOME to an empty folder, and leave this one as it is.',
    });
}

async function secretsIn(shelf: Shelf, says: Manifest, identity: Secret): Promise<ReadonlyMap<string, Secret>> {
  if (!says.secrets) return new Map();
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity.reveal());
  const sealed: Buffer[] = [];
  for await (const chunk of shelf.get(`${says.id}/${secretsFile}`) as AsyncIterable<Buffer>) sealed.push(chunk);
  const text = await decrypter.decrypt(Buffer.concat(sealed), 'text').catch((error: unknown) => {
    throw notTheirs(says.id, error);
  });
  return new Map(
    Object.entries(JSON.parse(text) as Record<string, string>).map(([name, one]) => [name, new Secret(one)]),
  );
}

const olderKeyring = (says: Manifest, keyring: Manifest): Problem =>
  new Problem('backup.keyring', {
    happened: `The newest copy of the keyring (${keyring.taken}) is older than the data (${says.taken}): people who came in between would not open.`,
    unchanged: 'Nothing was put back.',
    next: 'Bring the newer copy of the keyring, or name an older backup: --backup',
  });
