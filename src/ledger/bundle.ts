// An evidence bundle: a tenant's whole log as files (C2SP tlog-tiles), which anybody can check without us and without a network.
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import type { Ledger } from './log.ts';
import { type Hash, emptyRoot, equal, foldParts, leafHash, nodeHash } from './merkle.ts';
import { type Verifier, parseVkey, vkeyOf } from './note.ts';
import { entriesOf, tilePath } from './tiles.ts';

/** A bundle's files by their paths, with `/` between folders. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

const perTile = 256;

/** Every file of the tenant's log as it is signed now; none before the first entry. */
export async function* logFiles(ledger: Ledger, tenant: string): AsyncGenerator<{ path: string; bytes: Uint8Array }> {
  const verifier = await ledger.verifier(tenant);
  const checkpoint = await ledger.file(tenant, 'checkpoint');
  const opened = verifier && checkpoint && openCheckpoint(Buffer.from(checkpoint).toString(), [verifier]);
  if (!opened) return;
  yield { path: 'key', bytes: Buffer.from(`${vkeyOf(verifier)}\n`) };
  yield { path: 'checkpoint', bytes: checkpoint };
  for (let [level, count] = [0, opened.size]; count > 0; level++, count = Math.floor(count / perTile))
    for (let n = 0; n * perTile < count; n++) {
      const width = Math.min(perTile, count - n * perTile);
      const kinds = level === 0 ? (['entries', 0] as const) : [level];
      for (const kind of kinds) {
        const path = tilePath(kind, n, width);
        yield { path, bytes: (await ledger.file(tenant, path))! };
      }
    }
}

/** Why a bundle proves nothing, or what it holds. `place`: the file that is missing or false. */
export type CheckedLog =
  | { holds: true; checkpoint: Checkpoint; vkey: string }
  | {
      holds: false;
      because: 'no-key' | 'other-key' | 'no-checkpoint' | 'missing' | 'damaged' | 'another-tree';
      place: string;
    };

/**
 * Checks that the entries in a bundle are, one for one, those that its checkpoint signs, and hands each to `visit` in its order.
 * Without a `trusted` key the one in the bundle is taken: that it is the company's own must then be seen from elsewhere.
 */
export async function checkLog(
  read: ReadFile,
  visit: (entry: Uint8Array, number: number) => void,
  trusted: Verifier | null = null,
): Promise<CheckedLog> {
  const verifier = parseVkey(text(await read('key')));
  if (!verifier) return { holds: false, because: 'no-key', place: 'key' };
  if (trusted && vkeyOf(trusted) !== vkeyOf(verifier)) return { holds: false, because: 'other-key', place: 'key' };
  const checkpoint = openCheckpoint(text(await read('checkpoint')), [verifier]);
  if (!checkpoint) return { holds: false, because: 'no-checkpoint', place: 'checkpoint' };
  const tree = growingRoot();
  for (let from = 0; from < checkpoint.size; from += perTile) {
    const width = Math.min(perTile, checkpoint.size - from);
    const place = tilePath('entries', from / perTile, width);
    const bundle = await read(place);
    if (!bundle) return { holds: false, because: 'missing', place };
    const entries = entriesOf(bundle);
    if (entries?.length !== width) return { holds: false, because: 'damaged', place };
    for (const [at, entry] of entries.entries()) {
      tree.add(leafHash(entry));
      visit(entry, from + at);
    }
  }
  return equal(tree.root(), checkpoint.root)
    ? { holds: true, checkpoint, vkey: vkeyOf(verifier) }
    : { holds: false, because: 'another-tree', place: 'checkpoint' };
}

const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString();

/** The root of leaves that come one by one: keeps one hash for each perfect subtree, so a log of any length fits. */
function growingRoot() {
  const parts: { hash: Hash; height: number }[] = [];
  return {
    add(leaf: Hash): void {
      let [hash, height] = [leaf, 0];
      while (parts.at(-1)?.height === height) [hash, height] = [nodeHash(parts.pop()!.hash, hash), height + 1];
      parts.push({ hash, height });
    },
    root: (): Hash => (parts.length === 0 ? emptyRoot : foldParts(parts.map(({ hash }) => hash))),
  };
}
