// A process of its own that imports until it is killed, for tests of kill -9: node testing-import.ts DATABASE_URL HOME PLACE_A PLACE_B TENANT FILE ROOT CAPABILITY_KEY POLICY, the last in JSON.
import { createReadStream } from 'node:fs';
import { Secret, systemClock } from '#base';
import type { PublishedPolicy } from '#policy';
import { openStore } from '#store';
import { applyImport } from './import.ts';
import { openKeyCore } from './keyd/core.ts';
import { vaultOf } from './vault.ts';

const [url = '', home = '', a = '', b = '', tenant = '', file = '', ...secrets] = process.argv.slice(2);
const [root, capabilityKey] = [new Secret(secrets[0] ?? ''), new Secret(secrets[1] ?? '')];
const policy = JSON.parse(secrets[2] ?? '') as PublishedPolicy;
const store = await openStore({ home, databaseUrl: new Secret(url), role: 'client', clock: systemClock });
const keyd = await openKeyCore({ custody: [a, b], root, capabilityKey, clock: systemClock });
const vault = vaultOf({ db: store.db, keyd, clock: systemClock, published: async () => policy, capabilityKey });
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
