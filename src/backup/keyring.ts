// Copies of the keyring and of the home's secrets: one after each copy of the data, and one before an epoch key is destroyed, because those before it die with it.
import type { Client } from 'pg';
import { Problem } from '#base';
import type { MakingHouse } from './make.ts';
import { type Manifest, look } from './manifest.ts';
import { takeBackup } from './take.ts';

/** Any number, the same for every Upheld: whoever copies a keyring holds this advisory lock. */
const copying = 4_180_180_431;

type Setting = Pick<MakingHouse, 'shelves' | 'officers' | 'clock' | 'secrets'>;

/** `left`: so many copies stay, this one included. It is read back before older ones go. Throws Problem `backup.*`. */
export async function copyKeyring(
  { shelves: { keyring }, officers, clock, secrets }: Setting,
  client: Client,
  left: number,
): Promise<Manifest> {
  await client.query('select pg_advisory_lock($1)', [copying]);
  try {
    const made = await takeBackup(client, keyring, { set: 'keyring', officers, clock, secrets: await secrets() });
    if (!(await look(keyring, made.id)).good) throw notReadBack(made.id);
    const older = (await keyring.backups()).filter((id) => id < made.id);
    for (const id of older.slice(0, Math.max(0, older.length + 1 - left))) await keyring.remove(id);
    return made;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [copying]);
  }
}

/**
 * To be called while the epoch before still opens. Also where no backup of the data is to be seen now: one may lie on a disk that is away.
 * Without officers there are no backups.
 */
export async function keepKeyring(house: Setting & Pick<MakingHouse, 'whole'>): Promise<void> {
  if (house.officers.length > 0) await house.whole((client) => copyKeyring(house, client, 1));
}

const notReadBack = (id: string): Problem =>
  new Problem('backup.damaged', {
    happened: `The copy of the keyring ${id} is not what was written.`,
    unchanged: 'The copies before it were kept, and no key was destroyed.',
    next: 'Look at the disk that backups lie on.',
  });
