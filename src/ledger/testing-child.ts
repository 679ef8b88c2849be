// Test only: a process of its own that records, numbers and signs until it is killed, and says what it has done: node testing-child.ts HOME TENANT SEED.
import { createPrivateKey } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '#base';
import { openStore, withTenant } from '#store';
import { record } from './entry.ts';
import { fileWitness } from './file-witness.ts';
import { openLedger } from './log.ts';
import { signerOf } from './note.ts';

const [home = '', tenant = '', pem = ''] = process.argv.slice(2);
const store = await openStore({ home, role: 'serve', clock: systemClock });
const signer = signerOf('ledger.example', createPrivateKey(Buffer.from(pem, 'base64').toString()));
const ledger = openLedger({
  db: store.db,
  originOf: async () => signer.name,
  signer: async () => signer,
  witness: fileWitness(join(home, 'ledger')),
  batch: 20,
});
console.log('ready');

async function actForEver(): Promise<void> {
  for (;;) {
    const ids = await withTenant(store.db, tenant, async (trx) => [
      await record(trx, tenant, { kind: 'test.done', data: {} }, systemClock),
      await record(trx, tenant, { kind: 'test.done', data: {} }, systemClock),
    ]);
    console.log(`acked ${ids.join(' ')}`);
  }
}

async function sequenceForEver(): Promise<void> {
  for (;;) {
    await ledger.sequence(tenant);
    console.log(`sealed ${Buffer.from((await ledger.checkpoint(tenant)) ?? '').toString('base64')}`);
  }
}

await Promise.all([actForEver(), actForEver(), actForEver(), sequenceForEver()]);
