// Makes one backup of the whole house: the data, then the keyring apart from it, and tells the ledger of each company.
import type { Client } from 'pg';
import { type Secret, canonicalJson, sha256 } from '#base';
import { allTenants } from '#access';
import { record } from '#ledger';
import { withTenant } from '#store';
import type { BackupHouse } from './end.ts';
import { copyKeyring } from './keyring.ts';
import type { Manifest } from './manifest.ts';
import { takeBackup } from './take.ts';

export interface MakingHouse extends BackupHouse {
  /** age recipients (`age1…`) who can open it. */
  readonly officers: readonly string[];
  /** Our own database as its owner. */
  readonly whole: <T>(act: (client: Client) => Promise<T>) => Promise<T>;
  /** The secrets of the home that another needs to go on with the same data. */
  readonly secrets: () => Promise<ReadonlyMap<string, Secret>>;
}

/** How many copies of the keyring stay: the newest, and the one before until that is proven. */
const keyrings = 2;

/** `step`: called before each of the two. Throws Problem `backup.*`; then what was begun is taken away again, as far as that can be. */
export async function makeBackup(
  { db, clock, shelves, officers, whole, secrets }: MakingHouse,
  step: (set: keyof typeof shelves) => void = () => {},
): Promise<Record<keyof typeof shelves, Manifest>> {
  const made = await whole(async (client) => {
    step('data');
    const data = await takeBackup(client, shelves.data, { set: 'data', officers, clock });
    // After the data: whoever is in there has a key in here.
    step('keyring');
    const keyring = await copyKeyring({ shelves, officers, clock, secrets }, client, keyrings);
    return { data, keyring };
  });
  const data = {
    backup: made.data.id,
    keyring: made.keyring.id,
    tables: made.data.parts.length,
    rows: made.data.parts.reduce((sum, part) => sum + part.rows, 0),
    officers: officers.length,
    // Whoever writes into the folder of backups can put another one there: this one is known by its manifest.
    manifest: sha256(canonicalJson(made.data)),
  };
  for (const { id: tenant } of await allTenants(db))
    await withTenant(db, tenant, (trx) => record(trx, tenant, { kind: 'backup.created', facts: [], data }, clock));
  return made;
}
