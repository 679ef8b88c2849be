// Checkpoints (C2SP tlog-checkpoint): what a log says of itself, signed: its name, how many entries, and the root of their tree.
import type { Hash } from './merkle.ts';
import { type Signer, type Verifier, isSignedBy, parseNote, signNote } from './note.ts';

export interface Checkpoint {
  /** The log's name, as `example.com/ledger`. */
  origin: string;
  size: number;
  root: Hash;
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

export const signCheckpoint = (checkpoint: Checkpoint, signer: Signer): Promise<string> =>
  signNote(checkpointText(checkpoint), signer);

/** Reads a checkpoint without believing who signed it; null when it is none. */
export function parseCheckpoint(note: string): Checkpoint | null {
  const parsed = parseNote(note);
  const [origin = '', size = '', root = '', end, ...more] = parsed?.text.split('\n') ?? [];
  const bytes = Buffer.from(root, 'base64');
  const known =
    origin !== '' && /^(?:0|[1-9]\d{0,15})$/.test(size) && bytes.length === 32 && bytes.toString('base64') === root;
  // Extension lines are allowed by the standard, but our own logs never write any.
  return known && end === '' && more.length === 0 ? { origin, size: Number(size), root: bytes } : null;
}

/** The checkpoint in a note that one of the known keys signed under the log's own name; null otherwise. */
export function openCheckpoint(note: string, known: readonly Verifier[]): Checkpoint | null {
  const checkpoint = parseCheckpoint(note);
  const parsed = parseNote(note);
  const own = known.filter(({ name }) => name === checkpoint?.origin);
  return checkpoint && parsed && isSignedBy(parsed, own) ? checkpoint : null;
}
