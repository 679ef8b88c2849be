// Random bytes in small pieces: drawn many at a time, because asking the system for each takes longer than what most are used for.
import { randomBytes } from 'node:crypto';

/** Gives `size` fresh random bytes at each call, none of them twice. */
export function drawer(size: number): () => Buffer {
  let drawn = Buffer.alloc(0);
  return () => {
    if (drawn.length < size) drawn = randomBytes(size * 256);
    const piece = drawn.subarray(0, size);
    drawn = drawn.subarray(size);
    return piece;
  };
}
