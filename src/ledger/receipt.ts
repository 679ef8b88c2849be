// Receipts (C2SP tlog-proof): an entry with the proof that it stands in the log, in one text that anybody can check offline.
import { type Checkpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { type Hash, leafHash, provesInclusion } from './merkle.ts';
import type { Verifier } from './note.ts';

const head = 'c2sp.org/tlog-proof@v1';
/** A tree of 2^53 leaves has paths of 53 hashes. */
const longestPath = 63;

export interface Receipt {
  /** The bytes of the entry itself. They travel in the line that the standard leaves to applications. */
  entry: Uint8Array;
  index: number;
  path: readonly Hash[];
  /** A signed checkpoint, as the log gave it out. */
  checkpoint: string;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

export const receiptText = ({ entry, index, path, checkpoint }: Receipt): string =>
  [head, `extra ${base64(entry)}`, `index ${index}`, ...path.map(base64), '', checkpoint].join('\n');

/** Reads a receipt without believing it; null when it is none. Line ends of Windows are forgiven: mail programs change them. */
export function parseReceipt(text: string): Receipt | null {
  const plain = text.replaceAll('\r\n', '\n');
  const cut = plain.indexOf('\n\n');
  const [first, extra, index, ...path] = plain.slice(0, Math.max(cut, 0)).split('\n');
  const entry = /^extra ([A-Za-z0-9+/]*={0,2})$/.exec(extra ?? '')?.[1];
  const at = /^index (0|[1-9]\d{0,15})$/.exec(index ?? '')?.[1];
  if (first !== head || entry === undefined || at === undefined || path.length > longestPath) return null;
  const hashes = path.map((line) => Buffer.from(line, 'base64'));
  // Only one way to write each: base64 that ends in other unused bits is another text for the same bytes.
  if (hashes.some((hash, n) => hash.length !== 32 || base64(hash) !== path[n])) return null;
  if (base64(Buffer.from(entry, 'base64')) !== entry) return null;
  const checkpoint = plain.slice(cut + 2);
  return parseCheckpoint(checkpoint)
    ? { entry: Buffer.from(entry, 'base64'), index: Number(at), path: hashes, checkpoint }
    : null;
}

/** What a receipt proves, or why it proves nothing. */
export type Checked =
  | { holds: true; entry: Uint8Array; index: number; checkpoint: Checkpoint }
  | { holds: false; because: 'no-receipt' | 'unknown-log' | 'not-in-log' };

/**
 * Checks a receipt against the logs that one trusts: `no-receipt` when the text is none or damaged, `unknown-log` when no trusted key
 * signed its checkpoint (or the checkpoint was changed), `not-in-log` when the entry does not stand there.
 */
export function checkReceipt(text: string, trusted: readonly Verifier[]): Checked {
  const receipt = parseReceipt(text);
  if (!receipt) return { holds: false, because: 'no-receipt' };
  const checkpoint = openCheckpoint(receipt.checkpoint, trusted);
  if (!checkpoint) return { holds: false, because: 'unknown-log' };
  const { entry, index, path } = receipt;
  return provesInclusion(leafHash(entry), index, checkpoint.size, path, checkpoint.root)
    ? { holds: true, entry, index, checkpoint }
    : { holds: false, because: 'not-in-log' };
}
