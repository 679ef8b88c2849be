// A process of its own that imports until it is killed, for tests of kill -9: node testing-import.ts DATABASE_URL HOME PLACE_A PLACE_B TENANT FILE.
import { createReadStream } from 'node:fs';
import { Secret, systemClock } from '#base';
import { openStore } from '#store';
import { applyImport } from './import.ts';
import { openKeyCore } from './keyd/core.ts';
import { capabilityKey, root } from './keyd/testing.ts';
import { testPolicy } from './testing.ts';
import { vaultOf } from './vault.ts';

const [url = '', home = '', a = '', b = '', tenant = '', file = ''] = process.argv.slice(2);
const store = await openStore({ home, databaseUrl: new Secret(url), role: 'client', clock: systemClock });
const keyd = await openKeyCore({ custody: [a, b], root, capabilityKey, clock: systemClock });
const vault = vaultOf({ db: store.db, keyd, clock: systemClock, published: async () => testPolicy(), capabilityKey });
await applyImport(
  vault,
  { tenant, principal: 'job:import', actor: 'house', purpose: 'purpose.orders' },
  {
    source: { format: 'csv', open: () => createReadStream(file) },
    origin: { source: 'provided' },
    mapping: null,
    progress: (done) => process.stdout.write(`${done}\n`),
  },
);
await store.close();
