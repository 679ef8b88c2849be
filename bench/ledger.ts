// The ledger: durable entries a second in batches, from the first to the millionth, and what a proof and its check cost.
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { newId, systemClock } from '#base';
import {
  checkReceipt,
  fileWitness,
  leafHash,
  openLedger,
  parseCheckpoint,
  parseReceipt,
  provesInclusion,
  signerOf,
} from '#ledger';
import { type Db, openStore, withTenant } from '#store';
import { inclusionRanges } from '../src/ledger/merkle.ts';
import { storedTree } from '../src/ledger/tree.ts';
import { type Bar, type Bench, atLeast, atMost, median } from './bars.ts';

const batch = 10_000;
const batches = 100;
/** Bytes of an entry: what a published version or a choice takes. */
const entryBytes = 300;

export const ledgerBench: Bench = async () => {
  const home = mkdtempSync(join(tmpdir(), 'upheld-bench-'));
  const store = await openStore({ home, role: 'serve', clock: systemClock });
  try {
    const { db } = store;
    const tenant = newId(systemClock);
    const at = systemClock.now().toString();
    await db
      .insertInto('auth.tenant')
      .values({ id: tenant, slug: 'bench', name: 'bench', folder: null, board_public: false, created_at: at })
      .execute();
    const signer = signerOf('ledger.example', generateKeyPairSync('ed25519').privateKey);
    const ledger = openLedger({
      db,
      originOf: async () => signer.name,
      signer: async () => signer,
      witness: fileWitness(join(home, 'ledger')),
      batch,
    });
    const seconds: number[] = [];
    const ids: string[] = [];
    for (let round = 0; round < batches; round++) {
      const now = Array.from({ length: batch }, () => newId(systemClock));
      const entries = now.map((id) => Buffer.from(id.padEnd(entryBytes, '.')));
      ids.push(now[round]!);
      const began = performance.now();
      await withTenant(db, tenant, (trx) =>
        sql`insert into upheld.ledger_inbox (tenant_id, id, entry)
            select ${tenant}, * from unnest(${now}::uuid[], ${entries}::bytea[])`.execute(trx),
      );
      await ledger.sequence(tenant);
      seconds.push((performance.now() - began) / 1000);
    }
    const receipts: string[] = [];
    for (const id of ids) receipts.push((await ledger.receipt(tenant, id))!);
    const check = microseconds(receipts, (receipt) => {
      if (!checkReceipt(receipt, [signer]).holds) throw new Error('a receipt does not hold');
    });
    const path = microseconds(
      receipts.map((receipt) => {
        const parsed = parseReceipt(receipt)!;
        return { ...parsed, ...parseCheckpoint(parsed.checkpoint)! };
      }),
      ({ entry, index, size, path: hashes, root }) => {
        if (!provesInclusion(leafHash(entry), index, size, hashes, root)) throw new Error('a path does not hold');
      },
    );
    const proof = await proving(db, tenant, batches * batch);
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const signatures = receipts.map((receipt) => {
      const text = Buffer.from(receipt.slice(-200));
      return { text, signature: sign(null, text, privateKey) };
    });
    const bare = microseconds(signatures, ({ text, signature }) => verify(null, text, publicKey, signature));
    const rate = batch / median(seconds);
    const tenth = batches / 10;
    const bars: Bar[] = [
      atLeast('ledger: durable entries a second, recorded and numbered', rate, 10_000, ''),
      atMost(
        'ledger: the last tenth of a million entries against the first',
        median(seconds.slice(-tenth)) / median(seconds.slice(0, tenth)),
        1.3,
        'x',
      ),
      atMost('ledger: bytes of a receipt in a log of a million', receipts[7]!.length, 2048, ' bytes'),
      atMost('ledger: making the path of an entry in a log of a million, its tiles at hand', proof, 100, ' µs'),
      atMost('ledger: verifying that an entry stands in a log of a million (leaf and path)', path, 100, ' µs'),
      atMost('ledger: checking a whole receipt, against the one Ed25519 signature in it', check / bare, 2.5, 'x'),
    ];
    return bars;
  } finally {
    await store.close();
    rmSync(home, { recursive: true, force: true });
  }
};

/** Microseconds of processor time for the path of an entry; entries of eight stretches of the log, whose tiles are then kept. */
const proving = (db: Db, tenant: string, size: number): Promise<number> =>
  withTenant(db, tenant, async (trx) => {
    const tree = storedTree();
    const rounds = 2000;
    const prove = (n: number) =>
      tree.hashesOf(trx, tenant, inclusionRanges(((n % 8) * size) / 8 + (n % 256), size), size);
    for (let n = 0; n < rounds; n++) await prove(n);
    const began = process.cpuUsage();
    for (let n = 0; n < rounds; n++) await prove(n);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / rounds;
  });

/** Microseconds of processor time that `work` takes on each of `all`, as the mean of ten rounds. */
function microseconds<T>(all: readonly T[], work: (one: T) => void): number {
  for (const one of all) work(one);
  const began = process.cpuUsage();
  for (let round = 0; round < 10; round++) for (const one of all) work(one);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / (10 * all.length);
}
