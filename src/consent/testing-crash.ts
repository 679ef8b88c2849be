// Test only: kill -9 while choices are taken, again and again; then looks for every choice that was acknowledged, in the table and in the log.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#base';
import {
  type Ledger,
  type ReadEntry,
  checkLog,
  fileWitness,
  openLedger,
  readEntry,
  signerOf,
  signingKey,
  vkeyOf,
} from '#ledger';
import { type Db, openStore, secretFile, withTenant } from '#store';

export interface Tally {
  acknowledged: number;
  /** Acknowledged, and not in the table as it was said, or not in the log. */
  lost: number;
  rows: number;
  /** Choices in the log, each counted as often as it stands there. */
  entries: number;
  verifies: boolean;
}

export const crashLedger = (db: Db, home: string): Ledger =>
  openLedger({
    db,
    originOf: async (tenant) => `privacy.fenwick.example/ledger/${tenant}`,
    signer: async (tenant, origin) => signerOf(origin, signingKey(await secretFile(home, 'ledger'), tenant)),
    witness: fileWitness(join(home, 'ledger')),
  });

/** Starts a process that takes choices from sixteen visitors at once, `kills` times, and kills it after at most `life` milliseconds. */
export async function crashWhileChoosing(t: TestContext, kills: number, life: number): Promise<Tally> {
  const home = mkdtempSync(join(tmpdir(), 'upheld-consent-crash-'));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const acknowledged = new Map<string, string>();
  let tenant = '';
  for (let round = 0; round < kills; round++) {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--import', join(import.meta.dirname, '..', 'tsx.ts')].concat(
        join(import.meta.dirname, 'testing-child.ts'),
        home,
      ),
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = new Promise((resolve) => child.once('close', resolve));
    const working = Promise.withResolvers<void>();
    createInterface(child.stdout).on('line', (line) => {
      const [word, id = '', action = ''] = line.split(' ');
      if (word === 'ready') tenant = id;
      else if (word === 'recorded') {
        acknowledged.set(id, action);
        working.resolve();
      }
    });
    await Promise.race([working.promise, ended]);
    await pause(Math.random() * life);
    child.kill('SIGKILL');
    await ended;
  }
  return look(home, tenant, acknowledged);
}

async function look(home: string, tenant: string, acknowledged: ReadonlyMap<string, string>): Promise<Tally> {
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  try {
    const ledger = crashLedger(store.db, home);
    while ((await ledger.sequence(tenant)) > 0);
    const rows = await withTenant(store.db, tenant, (trx) =>
      trx.selectFrom('consent_choice').select(['id', 'action']).where('tenant_id', '=', tenant).execute(),
    );
    const actions = new Map(rows.map(({ id, action }) => [Buffer.from(id).toString('hex'), action as string]));
    const entries: ReadEntry[] = [];
    const key = vkeyOf((await ledger.verifier(tenant))!);
    const checked = await checkLog(
      async (path) => (path === 'key' ? Buffer.from(key) : ledger.file(tenant, path)),
      (bytes) => void entries.push(readEntry(bytes)),
      null,
    );
    const logged = new Map(
      entries.flatMap(({ data }) => (data['choice'] === undefined ? [] : [[data['choice'], data['action']]])),
    );
    return {
      acknowledged: acknowledged.size,
      lost: [...acknowledged].filter(([id, action]) => actions.get(id) !== action || logged.get(id) !== action).length,
      rows: rows.length,
      entries: entries.filter(({ data }) => data['choice'] !== undefined).length,
      verifies: checked.holds,
    };
  } finally {
    await store.close();
  }
}
