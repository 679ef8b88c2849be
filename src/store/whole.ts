// Whole: our own database as the one who owns it, past the walls between tenants; for copies of all of it.
import type { Client } from 'pg';
import { Problem } from '#base';
import { embeddedBinaries } from './binaries.ts';
import { adminName } from './cluster.ts';
import { withClient } from './connect.ts';
import { placeOf } from './place.ts';
import { knownSecret } from './secrets.ts';

/** Needs the store of this home to be open. Throws Problem `store.not-own` where the database is not one that Upheld brought. */
export async function withWholeStore<T>(home: string, act: (client: Client) => Promise<T>): Promise<T> {
  const password = await knownSecret(home, 'pg-admin');
  if (!password) throw notOwn();
  const { socket } = placeOf(home, await embeddedBinaries());
  return withClient({ socket, user: adminName, password, database: 'postgres' }, act);
}

export const notOwn = (): Problem =>
  new Problem('store.not-own', {
    happened: 'The database is not one that Upheld brought: its owner is not known here.',
    unchanged: 'Nothing was done.',
    next: 'Back up that database with the means of its server, for example pg_dump as its owner.',
  });
