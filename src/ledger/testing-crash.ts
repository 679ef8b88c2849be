// Test only: kill -9 while the ledger is written, again and again; then counts what was acknowledged and what stands there.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { newId, systemClock } from '#base';
import { openStore, withTenant } from '#store';
import { openCheckpoint } from './checkpoint.ts';
import { fileWitness } from './file-witness.ts';
import { openLedger } from './log.ts';
import { provesConsistency } from './merkle.ts';
import { signerOf } from './note.ts';
import { checkReceipt } from './receipt.ts';

export interface Tally {
  kills: number;
  acked: number;
  /** Acknowledged entries that do not stand in the log. */
  lost: number;
  /** Entries that stand in the log more than once. */
  doubled: number;
  /** Checkpoints that were given out, and those of them that the final log does not continue. */
  sealed: number;
  contradicted: number;
}

/** Starts a writer `kills` times and kills it after at most `life` milliseconds of work. */
export async function crashWhileWriting(
  t: TestContext,
  { kills, life }: { kills: number; life: number },
): Promise<Tally> {
  const home = mkdtempSync(join(tmpdir(), 'upheld-ledger-crash-'));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const signer = signerOf('ledger.example', createPrivateKey(pem));
  const tenant = newId(systemClock);
  const first = await openStore({ home, role: 'serve', clock: systemClock });
  const at = systemClock.now().toString();
  await first.db
    .insertInto('auth.tenant')
    .values({ id: tenant, slug: 'crash', name: 'Crash', folder: null, board_public: false, created_at: at })
    .execute();
  await first.close();

  const acked = new Set<string>();
  const sealed = new Set<string>();
  for (let round = 0; round < kills; round++) {
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--import',
        join(import.meta.dirname, '..', 'tsx.ts'),
        join(import.meta.dirname, 'testing-child.ts'),
        home,
        tenant,
        Buffer.from(pem).toString('base64'),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise((resolve) => child.once('close', resolve));
    const ready = Promise.withResolvers<void>();
    const sealing = Promise.withResolvers<void>();
    createInterface(child.stdout).on('line', (line) => {
      const [word, ...rest] = line.split(' ');
      if (word === 'ready') ready.resolve();
      if (word === 'acked') for (const id of rest) acked.add(id);
      if (word === 'sealed' && rest[0]) {
        sealed.add(Buffer.from(rest[0], 'base64').toString());
        sealing.resolve();
      }
    });
    // Every other round it has time to give out a checkpoint, however slow the machine is.
    await Promise.race([round % 2 === 0 ? sealing.promise : ready.promise, ended]);
    await pause(Math.random() * life);
    child.kill('SIGKILL');
    await ended;
  }

  const store = await openStore({ home, role: 'serve', clock: systemClock });
  try {
    const ledger = openLedger({
      db: store.db,
      originOf: async () => signer.name,
      signer: async () => signer,
      witness: fileWitness(join(home, 'ledger')),
    });
    await ledger.sequence(tenant);
    const rows = await withTenant(store.db, tenant, (trx) => trx.selectFrom('ledger_entry').select('id').execute());
    const now = openCheckpoint((await ledger.checkpoint(tenant))!, [signer])!;
    assert.equal(now.size, rows.length);
    const standing = new Set(rows.map(({ id }) => id));
    let contradicted = 0;
    for (const text of sealed) {
      const then = openCheckpoint(text, [signer]);
      assert.ok(then, 'what was given out was signed');
      const path = then.size <= now.size ? await ledger.consistency(tenant, then.size, now.size) : null;
      if (!path || !provesConsistency(then.size, now.size, path, then.root, now.root)) contradicted += 1;
    }
    for (const id of [...acked].slice(0, 20))
      assert.ok(checkReceipt((await ledger.receipt(tenant, id))!, [signer]).holds);
    return {
      kills,
      acked: acked.size,
      lost: [...acked].filter((id) => !standing.has(id)).length,
      doubled: rows.length - standing.size,
      sealed: sealed.size,
      contradicted,
    };
  } finally {
    await store.close();
  }
}
