// A tenant's log in the database: gives what waits in the inbox its number, grows the tree, signs what is committed, and proves.
import { sql } from 'kysely';
import { Problem } from '#base';
import { type Db, withTenant } from '#store';
import { type Checkpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { type Hash, consistencyRanges, emptyRoot, equal, inclusionRanges } from './merkle.ts';
import type { Signer } from './note.ts';
import { receiptText } from './receipt.ts';
import { type EntryRow, type Head, entriesFrom, entryOf, headOf, saveTiles, takeFromInbox, tilesOf } from './rows.ts';
import { append, bundleOf, growingTiles, parseTilePath, widthIn } from './tiles.ts';
import { storedTree } from './tree.ts';

/** The highest checkpoint that was ever given out from here, kept outside the database: it survives a restore of an old backup. */
export interface Witness {
  seen(tenant: string): Promise<string | null>;
  /** Durable before it returns. Keeps the larger of two. */
  keep(tenant: string, checkpoint: string): Promise<void>;
}

export interface LedgerOptions {
  db: Db;
  /** What a new log of the tenant shall be called for ever: a schema-less URL without spaces. */
  originOf: (tenant: string) => Promise<string>;
  /** The tenant's signing key, under the name of its log. */
  signer: (tenant: string, origin: string) => Promise<Signer>;
  witness: Witness;
  /** How many entries at most one commit takes. */
  batch?: number;
}

export interface Ledger {
  /** Numbers what waits in the tenant's inbox, at most ten batches of it, and signs. Returns how many were appended. Throws Problem `ledger.*`. */
  sequence(tenant: string): Promise<number>;
  /** The newest signed checkpoint; null before the first entry. */
  checkpoint(tenant: string): Promise<string | null>;
  /** Whose signature the tenant's checkpoints bear; null before the first entry. */
  verifier(tenant: string): Promise<Signer | null>;
  /** The receipt of an entry (by the id that `record` gave); null while it has no number or its checkpoint is not signed. */
  receipt(tenant: string, id: string): Promise<string | null>;
  /** The hashes that prove that the tree of `size` entries begins with the one of `older`. Throws RangeError for sizes it never had. */
  consistency(tenant: string, older: number, size: number): Promise<Hash[]>;
  /** Up to `count` entries of the signed tree from number `from` on. */
  entries(tenant: string, from: number, count: number): Promise<EntryRow[]>;
  /** A file of the log as C2SP tlog-tiles names it (`checkpoint`, `tile/0/000.p/7`, `tile/entries/000`); null when there is none. */
  file(tenant: string, path: string): Promise<Uint8Array | null>;
}

const largestBatch = 10_000;
/** Commits of one call; what still waits then is the next call's. */
const commitsAtOnce = 10;

/** Opens the ledgers of all tenants. Of several sequencers of a tenant only the one that was opened last may append. */
export function openLedger({ db, originOf, signer, witness, batch = largestBatch }: LedgerOptions): Ledger {
  const fences = new Map<string, number>();
  const tree = storedTree();

  async function fenceOf(tenant: string): Promise<number> {
    const known = fences.get(tenant);
    if (known !== undefined) return known;
    const origin = await originOf(tenant);
    const { fence } = await withTenant(db, tenant, (trx) =>
      trx
        .insertInto('ledger')
        .values({ tenant_id: tenant, origin, size: 0, root: emptyRoot, fence: 1, checkpoint: null })
        .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ fence: sql`ledger.fence + 1` }))
        .returning('fence')
        .executeTakeFirstOrThrow(),
    );
    fences.set(tenant, fence);
    return fence;
  }

  /** One commit: at most `batch` entries leave the inbox and stand in the tree. */
  const commit = (tenant: string, fence: number): Promise<number> =>
    withTenant(db, tenant, async (trx) => {
      const head = (await headOf(trx, tenant, true))!;
      if (head.fence !== fence) throw superseded();
      const leaves = await takeFromInbox(trx, tenant, head.size, batch);
      if (leaves.length === 0) return 0;
      const growing = await tilesOf(trx, tenant, growingTiles(head.size), head.size);
      await saveTiles(trx, tenant, append(head.size, growing, leaves));
      const size = head.size + leaves.length;
      const root = await tree.rootOf(trx, tenant, size);
      const { numUpdatedRows } = await trx
        .updateTable('ledger')
        .set({ size, root })
        .where('tenant_id', '=', tenant)
        .where('size', '=', head.size)
        .where('fence', '=', fence)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) throw superseded();
      return leaves.length;
    });

  /** Signs the committed head. After the commit, never before: a signed tree that was rolled back would be a second history. */
  async function sign(tenant: string): Promise<void> {
    const head = (await withTenant(db, tenant, (trx) => headOf(trx, tenant)))!;
    if (head.size === 0 || signedSize(head) === head.size) return;
    const key = await signer(tenant, head.origin);
    await refuseRolledBack(tenant, head, key);
    const checkpoint = await signCheckpoint(head, key);
    await witness.keep(tenant, checkpoint);
    await withTenant(db, tenant, (trx) =>
      trx
        .updateTable('ledger')
        .set({ checkpoint })
        .where('tenant_id', '=', tenant)
        .where('size', '=', head.size)
        .execute(),
    );
  }

  /** A database that went back in time must not sign a second history over the one that was given out. */
  async function refuseRolledBack(tenant: string, head: Head, key: Signer): Promise<void> {
    const kept = await witness.seen(tenant);
    if (kept === null) return;
    const seen = openCheckpoint(kept, [key]);
    if (!seen) throw strangeWitness();
    if (seen.size > head.size) throw rolledBack(head, seen);
    const root = await withTenant(db, tenant, (trx) => tree.rootOf(trx, tenant, seen.size));
    if (!equal(root, seen.root)) throw rolledBack(head, seen);
  }

  const headed = <T>(tenant: string, act: (trx: Parameters<typeof headOf>[0], head: Head) => Promise<T>) =>
    withTenant(db, tenant, async (trx) => {
      const head = await headOf(trx, tenant);
      return head ? act(trx, head) : null;
    });

  return {
    async sequence(tenant) {
      const fence = await fenceOf(tenant);
      let appended = 0;
      // Signed after each commit, and not for ever: where entries come as fast as they are numbered, waiting for an empty inbox would
      // never sign, and never come to the next tenant.
      for (let [round, taken] = [0, batch]; taken === batch && round < commitsAtOnce; round++, appended += taken) {
        taken = await commit(tenant, fence);
        await sign(tenant);
      }
      return appended;
    },
    checkpoint: (tenant) => headed(tenant, async (_, { checkpoint }) => checkpoint),
    verifier: (tenant) => headed(tenant, (_, { origin }) => signer(tenant, origin)),
    receipt: (tenant, id) =>
      headed(tenant, async (trx, head) => {
        const found = await entryOf(trx, tenant, id);
        const size = signedSize(head);
        if (!found || head.checkpoint === null || found.number >= size) return null;
        const path = await tree.hashesOf(trx, tenant, inclusionRanges(found.number, size), size);
        return receiptText({ entry: found.entry, index: found.number, path, checkpoint: head.checkpoint });
      }),
    consistency: (tenant, older, size) =>
      withTenant(db, tenant, (trx) => tree.hashesOf(trx, tenant, consistencyRanges(older, size), size)),
    entries: async (tenant, from, count) =>
      (await headed(tenant, (trx, head) =>
        entriesFrom(trx, tenant, from, Math.min(count, Math.max(0, signedSize(head) - from))),
      )) ?? [],
    file: (tenant, path) =>
      headed(tenant, async (trx, head) => {
        if (path === 'checkpoint') return head.checkpoint === null ? null : Buffer.from(head.checkpoint);
        const asked = parseTilePath(path);
        if (!asked) return null;
        const { level, n, width } = asked;
        const tile = { level: level === 'entries' ? 0 : level, n };
        if (width > widthIn(tile, signedSize(head))) return null;
        if (level === 'entries')
          return bundleOf((await entriesFrom(trx, tenant, n * 256, width)).map(({ entry }) => entry));
        const [found] = await tilesOf(trx, tenant, [tile], head.size);
        return found ? found.hashes.subarray(0, width * 32) : null;
      }),
  };
}

/** How many entries the newest signed checkpoint covers. */
const signedSize = ({ checkpoint }: Head): number => (checkpoint === null ? 0 : parseCheckpoint(checkpoint)!.size);

const superseded = (): Problem =>
  new Problem('ledger.superseded', {
    happened: 'Another process has taken over writing this ledger.',
    unchanged: 'Nothing was lost: what is to be recorded waits for that process.',
    next: 'Nothing, if you started a second Upheld on purpose. Otherwise stop one of the two.',
  });

const rolledBack = (head: Head, seen: Checkpoint): Problem =>
  new Problem('ledger.rolled-back', {
    happened: `The ledger in the database is not the one that was signed before: it has ${head.size} entries, and a checkpoint of ${seen.size} entries was given out.`,
    unchanged: 'Nothing was signed. New acts are kept and wait.',
    next: 'The database was restored from an older backup, or was changed. Bring back the missing entries from an evidence bundle or a newer backup.',
  });

const strangeWitness = (): Problem =>
  new Problem('ledger.strange-witness', {
    happened: 'The last checkpoint that was kept outside the database does not carry this ledger’s signature.',
    unchanged: 'Nothing was signed. New acts are kept and wait.',
    next: 'Bring back the folder “ledger” and the ledger’s key from the same backup.',
  });
