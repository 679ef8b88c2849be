// The Merkle tree of RFC 6962 section 2.1 over SHA-256: which subtrees a proof needs, and how a proof is checked. Pure.
import { hash } from 'node:crypto';

/** 32 bytes: the hash of a leaf or of a subtree. */
export type Hash = Uint8Array;

/** The leaves from `start` up to, not including, `end`, counted from 0. */
export interface Range {
  start: number;
  end: number;
}

/** The root of a tree without leaves: SHA-256 of nothing (RFC 6962, 2.1). */
export const emptyRoot: Hash = hash('sha256', new Uint8Array(0), 'buffer');

/** A leaf is hashed behind a 0 and a node behind a 1, so that neither can pass for the other. */
export function leafHash(entry: Uint8Array): Hash {
  const bytes = new Uint8Array(entry.length + 1);
  bytes.set(entry, 1);
  return hash('sha256', bytes, 'buffer');
}

export function nodeHash(left: Hash, right: Hash): Hash {
  const bytes = new Uint8Array(65);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 33);
  return hash('sha256', bytes, 'buffer');
}

/** The largest power of two below `n`, for n of at least 2: where the tree splits its leaves. */
function splitOf(n: number): number {
  let split = 1;
  while (split * 2 < n) split *= 2;
  return split;
}

/** The perfect subtrees that a range consists of, from left to right. The range must begin where a subtree of its size may. */
export function perfectParts({ start, end }: Range): Range[] {
  const parts: Range[] = [];
  for (let from = start; from < end;) {
    let size = 1;
    while (from + size * 2 <= end) size *= 2;
    parts.push({ start: from, end: from + size });
    from += size;
  }
  return parts;
}

/** The hash of a range whose perfect subtrees have these hashes, left to right; the empty root for none. */
export function foldParts(parts: readonly Hash[]): Hash {
  let folded = parts.at(-1) ?? emptyRoot;
  for (let at = parts.length - 2; at >= 0; at--) folded = nodeHash(parts[at]!, folded);
  return folded;
}

/**
 * The subtrees whose hashes prove that leaf `index` stands in a tree of `size` leaves, from the leaf's sibling up (RFC 6962, 2.1.1).
 * Throws RangeError for a leaf that the tree does not have.
 */
export function inclusionRanges(index: number, size: number): Range[] {
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size)) throw new RangeError(`no leaf ${index} in ${size}`);
  const down: Range[] = [];
  for (let at: Range = { start: 0, end: size }; at.end - at.start > 1;) {
    const middle = at.start + splitOf(at.end - at.start);
    const [left, right] = [
      { start: at.start, end: middle },
      { start: middle, end: at.end },
    ];
    down.push(index < middle ? right : left);
    at = index < middle ? left : right;
  }
  return down.toReversed();
}

/**
 * The subtrees whose hashes prove that a tree of `size` leaves begins with the tree of its first `older` leaves (RFC 6962, 2.1.2).
 * None when nothing needs proof: an empty older tree, or the same size. Throws RangeError when the older tree is the larger one.
 */
export function consistencyRanges(older: number, size: number): Range[] {
  if (!(Number.isSafeInteger(older) && older >= 0 && older <= size)) throw new RangeError(`${older} is not in ${size}`);
  if (older === 0 || older === size) return [];
  const down: Range[] = [];
  let at: Range = { start: 0, end: size };
  let known = true;
  while (at.end !== older) {
    const middle = at.start + splitOf(at.end - at.start);
    if (older <= middle) {
      down.push({ start: middle, end: at.end });
      at = { start: at.start, end: middle };
    } else {
      down.push({ start: at.start, end: middle });
      at = { start: middle, end: at.end };
      known = false;
    }
  }
  if (!known) down.push(at);
  return down.toReversed();
}

/** Whether `path` proves that the leaf `leaf` is number `index` of the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export function provesInclusion(leaf: Hash, index: number, size: number, path: readonly Hash[], root: Hash): boolean {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size)) return false;
  let [node, last, result] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      result = nodeHash(sibling, result);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else result = nodeHash(result, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(result, root);
}

/** Whether `path` proves that the tree of `size` leaves with root `root` begins with the one of `older` leaves (RFC 9162, 2.1.4.2). */
export function provesConsistency(
  older: number,
  size: number,
  path: readonly Hash[],
  olderRoot: Hash,
  root: Hash,
): boolean {
  if (![older, size].every((n) => Number.isSafeInteger(n) && n >= 0) || older > size) return false;
  if (older === size) return path.length === 0 && equal(olderRoot, root);
  if (older === 0) return path.length === 0 && equal(olderRoot, emptyRoot);
  const steps = isPowerOfTwo(older) ? [olderRoot, ...path] : [...path];
  const first = steps.shift();
  if (!first || path.length === 0) return false;
  let [node, last] = [older - 1, size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [was, is] = [first, first];
  for (const step of steps) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      was = nodeHash(step, was);
      is = nodeHash(step, is);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else is = nodeHash(is, step);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(was, olderRoot) && equal(is, root);
}

/** Sizes pass 2^31, where bit operations end. */
const half = (n: number): number => Math.floor(n / 2);

const isPowerOfTwo = (n: number): boolean => splitOf(n * 2) === n;

/** Hashes are public: nothing is given away by comparing them byte by byte. */
export const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);
