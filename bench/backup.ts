// npm run bench -- backup: what a backup costs in time and room, against COPY of the same tables through gzip, as pg_dump -Z does it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import type { Client } from 'pg';
import { ensureDefaultTenant } from '#access';
import { folderShelf, takeBackup } from '#backup';
import { systemClock } from '#base';
import { openStore, withWholeStore } from '#store';
import { type Caller, savePeople } from '#vault';
import { type Bar, type Bench, atMost, median } from './bars.ts';
import { benchVault, valuesOf } from './people.ts';

/** People in the vault, with ten fields each. */
const people = Number(process.env['UPHELD_BENCH_PEOPLE'] ?? 200_000);
const rounds = 3;

export const backupBench: Bench = async () => {
  const home = mkdtempSync(join(tmpdir(), 'upheld-bench-'));
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  try {
    const { id: tenant } = await ensureDefaultTenant(store.db, systemClock);
    const { vault, keyd } = await benchVault(store.db, home);
    const caller: Caller = { tenant, principal: 'job:bench', actor: 'house', purpose: 'purpose.orders' };
    const origin = { source: 'provided', channel: 'bench' } as const;
    for (let n = 0; n < people; n += 500)
      await savePeople(
        vault,
        caller,
        Array.from({ length: Math.min(500, people - n) }, (_, at) => ({ contact: valuesOf(n + at), origin })),
      );
    await keyd.close();
    return await withWholeStore(home, (client) => compare(client, home));
  } finally {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
};

async function compare(client: Client, home: string): Promise<Bar[]> {
  const officers = [await identityToRecipient(await generateIdentity())];
  const ours = join(home, 'ours');
  const theirs = join(home, 'theirs');
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const folder of [ours, theirs]) rmSync(folder, { recursive: true, force: true });
    const start = performance.now();
    for (const set of ['data', 'keyring'] as const)
      await takeBackup(client, folderShelf(join(ours, set)), { set, officers, clock: systemClock });
    const between = performance.now();
    await asPgDump(client, theirs);
    ratios.push((between - start) / (performance.now() - between));
  }
  const many = people.toLocaleString('en');
  return [
    atMost(`backup: time for ${many} people, against COPY through gzip`, median(ratios), 1.3, 'x'),
    atMost(`backup: size for ${many} people, against COPY through gzip`, sizeOf(ours) / sizeOf(theirs), 1.3, 'x'),
  ];
}

/** Table by table, one process for the rows and one for gzip at its usual level; then on disk for good. Needs psql. */
async function asPgDump(client: Client, folder: string): Promise<void> {
  mkdirSync(folder);
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('auth', 'upheld') order by 1`,
  );
  const script = rows.map(({ name }) => `\\copy ${name} to program 'gzip -6 > ${join(folder, name)}.gz'`).join('\n');
  const { status, stderr } = spawnSync('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1'], {
    input: `begin isolation level repeatable read read only;\n${script}\n`,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      PGHOST: client.host,
      PGPORT: String(client.port),
      PGUSER: client.user ?? '',
      PGPASSWORD: String(client.password),
      PGDATABASE: client.database ?? '',
    },
  });
  if (status !== 0) throw new Error(`psql: ${stderr}`);
  spawnSync('sync');
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0),
    0,
  );
}
