// A process of its own that delivers until it is killed, for tests of kill -9: node testing-child.ts DATABASE_URL HOME AHEAD KEY; AHEAD in ISO 8601.
import { Secret, systemClock } from '#base';
import { openStore } from '#store';
import { deliver } from './deliver.ts';

const [url = '', home = '', ahead = 'PT0S', key = ''] = process.argv.slice(2);
const clock = { now: () => systemClock.now().add(ahead) };
const store = await openStore({ home, databaseUrl: new Secret(url), role: 'client', clock });
deliver(
  {
    clock,
    store,
    address: () => 'https://privacy.fenwick.example',
    sealing: async () => new Secret(key),
    allowLocalWebhooks: true,
    report: (error) => console.error(error),
  },
  { every: 20 },
);
