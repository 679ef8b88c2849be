// The ledger in the real database: what was recorded stands there once, in one history, whatever dies, doubles or goes back in time.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { Problem, newId, systemClock } from '#base';
import { type Store, withTenant } from '#store';
import { testDatabase, testDatabaseAndOwner } from '#store/testing';
import { openCheckpoint } from './checkpoint.ts';
import { record } from './entry.ts';
import { fileWitness } from './file-witness.ts';
import { type Ledger, type Witness, openLedger } from './log.ts';
import { leafHash, provesConsistency } from './merkle.ts';
import { signerOf } from './note.ts';
import { takeFromInbox } from './rows.ts';
import { checkReceipt } from './receipt.ts';
import { append, entriesOf, keyOf, layersOf, rangeHash } from './tiles.ts';

const key = generateKeyPairSync('ed25519').privateKey;
const signer = signerOf('ledger.example', key);

interface House {
  store: Store;
  tenant: string;
  witness: Witness;
  folder: string;
  open: (batch?: number) => Ledger;
  act: (count: number) => Promise<string[]>;
}

async function house(t: TestContext): Promise<House> {
  const store = await testDatabase(t);
  const folder = await mkdtemp(join(tmpdir(), 'upheld-ledger-'));
  t.after(() => rm(folder, { recursive: true }));
  const witness = fileWitness(folder);
  const tenant = await newTenant(store);
  return {
    store,
    tenant,
    witness,
    folder,
    open: (batch) =>
      openLedger({
        db: store.db,
        originOf: async () => signer.name,
        signer: async () => signer,
        witness,
        ...(batch === undefined ? {} : { batch }),
      }),
    act: (count) => actIn(store, tenant, count),
  };
}

async function newTenant({ db }: Store): Promise<string> {
  const id = newId(systemClock);
  const at = systemClock.now().toString();
  await db
    .insertInto('auth.tenant')
    .values({ id, slug: id, name: 'Acorn', folder: null, board_public: false, created_at: at })
    .execute();
  return id;
}

const actIn = (store: Store, tenant: string, count: number): Promise<string[]> =>
  withTenant(store.db, tenant, async (trx) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++)
      ids.push(await record(trx, tenant, { kind: 'test.done', facts: ['f1'], data: { n } }, systemClock));
    return ids;
  });

const code = (expected: string) => (error: unknown) => error instanceof Problem && error.code === expected;

test('what was recorded has a receipt that anybody can check; what was rolled back has none', async (t) => {
  const { store, tenant, open, act } = await house(t);
  const ledger = open();
  const ids = await act(3);
  let lost = '';
  await assert.rejects(
    withTenant(store.db, tenant, async (trx) => {
      lost = await record(trx, tenant, { kind: 'test.undone', data: {} }, systemClock);
      throw new Error('the act failed');
    }),
  );
  assert.equal(await ledger.receipt(tenant, ids[1]!), null, 'not yet numbered');
  assert.equal(await ledger.sequence(tenant), 3);
  const checked = checkReceipt((await ledger.receipt(tenant, ids[1]!))!, [signer]);
  assert.ok(checked.holds);
  const entry = JSON.parse(Buffer.from(checked.entry).toString()) as {
    id: string;
    tenant: string;
    data: { n: number };
  };
  assert.deepEqual([entry.id, entry.tenant, entry.data.n, checked.index], [ids[1], tenant, 1, 1]);
  assert.equal(await ledger.receipt(tenant, lost), null);
  assert.equal(await ledger.sequence(tenant), 0);
});

test('batches of any size make one tree, each checkpoint continues the one before', async (t) => {
  const { tenant, open, act } = await house(t);
  const ledger = open(100);
  const seen = [];
  const ids: string[] = [];
  for (const count of [1, 254, 1, 1, 300, 0, 7]) {
    ids.push(...(await act(count)));
    await ledger.sequence(tenant);
    seen.push(openCheckpoint((await ledger.checkpoint(tenant))!, [signer])!);
  }
  assert.deepEqual(
    seen.map(({ size }) => size),
    [1, 255, 256, 257, 557, 557, 564],
  );
  for (const [n, older] of seen.entries())
    for (const newer of seen.slice(n)) {
      const path = await ledger.consistency(tenant, older.size, newer.size);
      assert.ok(provesConsistency(older.size, newer.size, path, older.root, newer.root));
    }
  for (const id of [ids[0], ids[255], ids[256], ids[563]])
    assert.ok(checkReceipt((await ledger.receipt(tenant, id!))!, [signer]).holds);
});

test('two sequencers: the older one is refused, nothing is doubled or lost', async (t) => {
  const { store, tenant, open, act } = await house(t);
  const [first, second] = [open(), open()];
  await act(5);
  await first.sequence(tenant);
  await act(5);
  await second.sequence(tenant);
  await act(5);
  await assert.rejects(first.sequence(tenant), code('ledger.superseded'));
  await second.sequence(tenant);
  const entries = await withTenant(store.db, tenant, (trx) => trx.selectFrom('ledger_entry').select('id').execute());
  assert.equal(new Set(entries.map(({ id }) => id)).size, 15);
  assert.equal(openCheckpoint((await second.checkpoint(tenant))!, [signer])!.size, 15);
});

test('a commit that was not signed before the process died is signed by the next one', async (t) => {
  const { store, tenant, witness, open, act } = await house(t);
  const dying = openLedger({
    db: store.db,
    originOf: async () => signer.name,
    witness,
    signer: async () => ({ ...signer, sign: () => Promise.reject(new Error('died')) }),
  });
  await act(4);
  await assert.rejects(dying.sequence(tenant), /died/);
  const ledger = open();
  assert.equal(await ledger.checkpoint(tenant), null);
  await ledger.sequence(tenant);
  assert.equal(openCheckpoint((await ledger.checkpoint(tenant))!, [signer])!.size, 4);
});

test('after the database went back in time nothing is signed, until the missing entries are back', async (t) => {
  const { store, tenant, folder, open, act } = await house(t);
  await act(3);
  const ledger = open();
  await ledger.sequence(tenant);
  const elsewhere = await newTenant(store);
  // The same log from an older backup: fewer entries than the checkpoint that was given out.
  const older = openLedger({
    db: store.db,
    originOf: async () => signer.name,
    signer: async () => signer,
    witness: { seen: () => fileWitness(folder).seen(tenant), keep: async () => {} },
  });
  await actIn(store, elsewhere, 2);
  await assert.rejects(older.sequence(elsewhere), code('ledger.rolled-back'));
  // As long as the one that was given out, but with another history.
  await actIn(store, elsewhere, 3);
  await assert.rejects(older.sequence(elsewhere), code('ledger.rolled-back'));
  assert.equal(await older.checkpoint(elsewhere), null);
  await writeFile(join(folder, `${tenant}.checkpoint`), 'not a checkpoint');
  await act(1);
  await assert.rejects(ledger.sequence(tenant), code('ledger.strange-witness'));
});

test('the database itself refuses to change, shorten or empty the ledger', async (t) => {
  const { store, tenant, open, act } = await house(t);
  await act(2);
  await open().sequence(tenant);
  const refused = (statement: ReturnType<typeof sql>): Promise<void> =>
    assert.rejects(
      withTenant(store.db, tenant, (trx) => statement.execute(trx)),
      /permission denied|immutable|only grows|keeps its hashes/,
    );
  await refused(sql`update upheld.ledger_entry set entry = 'x'`);
  await refused(sql`delete from upheld.ledger_entry`);
  await refused(sql`delete from upheld.ledger_tile`);
  await refused(sql`delete from upheld.ledger`);
  await refused(sql`truncate upheld.ledger_entry`);
  await refused(sql`update upheld.ledger set size = 1`);
  await refused(sql`update upheld.ledger set root = sha256('x')`);
  await refused(sql`update upheld.ledger_tile set hashes = sha256('x')`);
});

test('the log’s files are what the standard says: anybody can rebuild the tree from them', async (t) => {
  const { tenant, open, act } = await house(t);
  const ledger = open();
  await act(600);
  await ledger.sequence(tenant);
  const checkpoint = openCheckpoint(Buffer.from((await ledger.file(tenant, 'checkpoint'))!).toString(), [signer])!;
  const leaves: Uint8Array[] = [];
  for (const [n, path] of ['000', '001', '002.p/88'].entries()) {
    const entries = entriesOf((await ledger.file(tenant, `tile/entries/${path}`))!)!;
    const hashes = (await ledger.file(tenant, `tile/0/${path}`))!;
    assert.equal(Buffer.compare(Buffer.concat(entries.map(leafHash)), hashes), 0, `bundle ${n}`);
    leaves.push(...entries.map(leafHash));
  }
  const tiles = new Map(append(0, [], leaves).map((tile) => [keyOf(tile), layersOf(tile.hashes)]));
  assert.deepEqual(Buffer.from(rangeHash({ start: 0, end: 600 }, tiles)), Buffer.from(checkpoint.root));
  for (const path of [
    'tile/0/002',
    'tile/0/002.p/89',
    'tile/0/003',
    'tile/3/000',
    'tile/entries/002',
    '../checkpoint',
    '',
  ])
    assert.equal(await ledger.file(tenant, path), null, path);
  assert.equal((await ledger.file(tenant, 'tile/1/000.p/2'))!.length, 64);
});

test('one tenant’s ledger is nobody else’s', async (t) => {
  const { store, tenant, open, act } = await house(t);
  const ids = await act(2);
  const ledger = open();
  await ledger.sequence(tenant);
  const other = await newTenant(store);
  assert.equal(await ledger.receipt(other, ids[0]!), null);
  assert.equal(await ledger.checkpoint(other), null);
});

test('an entry over 65 535 bytes is refused with the act', async (t) => {
  const { store, tenant } = await house(t);
  await assert.rejects(
    withTenant(store.db, tenant, (trx) =>
      record(trx, tenant, { kind: 'test.done', data: { text: 'x'.repeat(70_000) } }, systemClock),
    ),
  );
});

test('a batch reads no more of a crowded inbox than it takes, also where the database last counted it when it was empty', async (t) => {
  const { store, asOwner } = await testDatabaseAndOwner(t);
  const tenant = await newTenant(store);
  const fill = (count: number) =>
    withTenant(store.db, tenant, (trx) =>
      sql`insert into upheld.ledger_inbox (tenant_id, id, entry)
        select ${tenant}, gen_random_uuid(), convert_to(repeat('x', 600) || g, 'UTF8') from generate_series(1, ${count}::int) g`.execute(
        trx,
      ),
    );
  let size = 0;
  const take = (most: number): Promise<number> =>
    withTenant(store.db, tenant, async (trx) => {
      const read = async (): Promise<number> => {
        const { rows } = await sql<{ seen: string }>`
          select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as seen
            from pg_stat_xact_user_tables where relname = 'ledger_inbox'`.execute(trx);
        return Number(rows[0]?.seen ?? 0);
      };
      const before = await read();
      size += (await takeFromInbox(trx, tenant, size, most)).length;
      return (await read()) - before;
    });
  await fill(2000);
  while (size < 2000) await take(500);
  await asOwner('vacuum (analyze, truncate off) upheld.ledger_inbox');
  await fill(10_000);
  const seen = await take(100);
  assert.equal(size, 2100);
  assert.ok(seen >= 100 && seen <= 500, `${seen} rows were looked at`);
});
