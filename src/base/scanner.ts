// Scanner: finds which of many literals stand in a text in one pass (Aho and Corasick, CACM 18(6), 1975).

export interface Scanner {
  /** By ending: the literals that end there together (“shared”, “red”), by their index. */
  readonly endings: readonly (readonly number[])[];
  /** Calls `hit` with the ending at each place of the first `length` bytes at which a literal ends. */
  readonly scan: (bytes: Uint8Array, length: number, hit: (ending: number) => void) => void;
}

/** Letters, digits and `_`, numbered from 1, small and capital alike; all other bytes are 0, as a space in a literal is. */
const signs = 'abcdefghijklmnopqrstuvwxyz0123456789_';
const width = signs.length + 1;
const numbers = new Uint8Array(256);
for (let index = 0; index < signs.length; index++) {
  numbers[signs.charCodeAt(index)] = index + 1;
  numbers[signs.toUpperCase().charCodeAt(index)] = index + 1;
}

/** States that lead on by a table, one step for any sign: the few near the root, where most of a text is read. */
const mostQuick = 512;

/**
 * Literals must not be empty, and hold nothing but small letters of ASCII, digits, `_` and spaces; a space is any byte that is
 * none of these, or the beginning or end of the text. Capitals in the text count as small letters. The text comes in
 * UTF-8: bytes are read faster than the characters of a string that is a slice of another. A scan is linear in the text.
 * All states together take few bytes, so that they stay in the cache while a text is read.
 */
export function scannerOf(literals: readonly string[]): Scanner {
  const { first, sign, ends } = treeOf(literals);
  const { fall, quick } = fallsOf(first, sign, ends);
  const endings: (readonly number[])[] = [[]];
  const endingOf = Uint16Array.from(ends, (found) => (found.length > 0 ? endings.push(found) - 1 : 0));
  const quickStates = quick.length / width;
  const step = (from: number, number: number): number => {
    let state = from;
    while (state >= quickStates) {
      const end = first[state + 1]!;
      for (let child = first[state]!; child < end; child++) if (sign[child] === number) return child;
      state = fall[state]!;
    }
    return quick[state * width + number]!;
  };
  return {
    endings,
    scan(bytes, length, hit) {
      // The beginning and the end of the text count as signs that are in no word.
      let state = step(0, 0);
      for (let at = 0; at < length; at++) {
        state = step(state, numbers[bytes[at]!]!);
        const ending = endingOf[state]!;
        if (ending !== 0) hit(ending);
      }
      const ending = endingOf[step(state, 0)]!;
      if (ending !== 0) hit(ending);
    },
  };
}

/** The literals as a tree, level by level: the children of a state lie side by side. */
interface Tree {
  /** By state: its first child; one more at the end. */
  first: Uint32Array;
  /** By state: the sign that leads to it. */
  sign: Uint8Array;
  /** By state: the literals that end in it. */
  ends: number[][];
}

function treeOf(literals: readonly string[]): Tree {
  const first: number[] = [];
  const sign: number[] = [0];
  const ends: number[][] = [[]];
  let level: number[][] = [literals.map((_, index) => index)];
  for (let depth = 0; level.length > 0; depth++) {
    const below: number[][] = [];
    for (const through of level) {
      first.push(sign.length);
      const bySign = Map.groupBy(
        through.filter((index) => literals[index]!.length > depth),
        (index) => numberOf(literals[index]!, depth),
      );
      for (const [number, all] of bySign) {
        sign.push(number);
        ends.push(all.filter((index) => literals[index]!.length === depth + 1));
        below.push(all);
      }
    }
    level = below;
  }
  first.push(sign.length);
  return { first: Uint32Array.from(first), sign: Uint8Array.from(sign), ends };
}

function numberOf(literal: string, at: number): number {
  const number = literal[at] === ' ' ? 0 : signs.indexOf(literal[at]!) + 1;
  if (number === 0 && literal[at] !== ' ') throw new RangeError(`scanner: “${literal}” is no literal`);
  return number;
}

/**
 * By state, where to go on when none of its children fits: to the longest end of what was read that begins a literal.
 * A state then knows the shorter literals that end in it too.
 */
function fallsOf(first: Uint32Array, sign: Uint8Array, ends: number[][]): { fall: Uint32Array; quick: Uint32Array } {
  const fall = new Uint32Array(sign.length);
  const quick = new Uint32Array(Math.min(mostQuick, sign.length) * width);
  const quickStates = quick.length / width;
  const childOf = (state: number, number: number): number => {
    for (let child = first[state]!; child < first[state + 1]!; child++) if (sign[child] === number) return child;
    return 0;
  };
  for (let state = 0; state < sign.length; state++) {
    if (state < quickStates)
      for (let number = 0; number < width; number++)
        quick[state * width + number] =
          childOf(state, number) || (state === 0 ? 0 : quick[fall[state]! * width + number]!);
    for (let child = first[state]!; child < first[state + 1]!; child++) {
      let from = state;
      let next = 0;
      while (from !== 0 && next === 0) {
        from = fall[from]!;
        next = childOf(from, sign[child]!);
      }
      fall[child] = next;
      ends[child]!.push(...ends[next]!);
    }
  }
  return { fall, quick };
}
