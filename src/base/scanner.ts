// Scanner: finds which of many literals stand in a text in one pass (Aho and Corasick, CACM 18(6), 1975).

export interface Scanner {
  /** By ending: the literals that end there together (“shared”, “red”), by their index. */
  readonly endings: readonly (readonly number[])[];
  /** Calls `hit` with the ending at each place of the first `length` bytes at which a literal ends. */
  readonly scan: (bytes: Uint8Array, length: number, hit: (ending: number) => void) => void;
}

/** Marks, in the table of states, those in which literals end. */
const hits = 0x8000;
/** Of a scanner, besides the first: one for each beginning of a literal. */
export const mostStates = hits - 1;

/** Letters, digits and `_`, numbered from 1, small and capital alike; all other bytes are 0, as a space in a literal is. */
const signs = 'abcdefghijklmnopqrstuvwxyz0123456789_';
const width = signs.length + 1;
const numbers = new Uint8Array(256);
for (let index = 0; index < signs.length; index++) {
  numbers[signs.charCodeAt(index)] = index + 1;
  numbers[signs.toUpperCase().charCodeAt(index)] = index + 1;
}

/**
 * Literals must not be empty, and hold nothing but small letters of ASCII, digits, `_` and spaces; a space is any byte that is
 * none of these, or the beginning or end of the text. Capitals in the text count as small letters. The text comes in
 * UTF-8: bytes are read faster than the characters of a string that is a slice of another. A scan is linear in the text.
 */
export function scannerOf(literals: readonly string[]): Scanner {
  const { next, ends } = automaton(trieOf(literals));
  const endingOf = new Uint16Array(ends.length);
  const endings: (readonly number[])[] = [];
  ends.forEach((found, state) => {
    if (found.length > 0) endingOf[state] = endings.push(found) - 1;
  });
  /** After the beginning of the text. */
  const begun = next[0]! & ~hits;
  return {
    endings,
    scan(bytes, length, hit) {
      let state = begun;
      for (let at = 0; at < length; at++) {
        state = next[state * width + numbers[bytes[at]!]!]!;
        if (state < hits) continue;
        state -= hits;
        hit(endingOf[state]!);
      }
      state = next[state * width]!;
      if (state >= hits) hit(endingOf[state - hits]!);
    },
  };
}

interface Tree {
  /** By state and sign: the child; 0: none. */
  next: Uint16Array;
  /** By state: the literals that end in it. */
  ends: number[][];
}

/** The literals as a tree, level by level, so that the states near the root, which most letters lead to, lie side by side. */
function trieOf(literals: readonly string[]): Tree {
  const next = new Uint16Array((literals.join('').length + 1) * width);
  const ends: number[][] = [[]];
  const states = new Uint16Array(literals.length);
  let open = literals.map((_, index) => index);
  for (let depth = 0; open.length > 0; depth++) {
    for (const index of open) {
      const place = states[index]! * width + numberOf(literals[index]!, depth);
      if (next[place] === 0) next[place] = ends.push([]) - 1;
      states[index] = next[place]!;
      if (literals[index]!.length === depth + 1) ends[next[place]!]!.push(index);
    }
    open = open.filter((index) => literals[index]!.length > depth + 1);
  }
  if (ends.length > hits) throw new RangeError(`scanner: ${ends.length} states are too many`);
  return { next: next.slice(0, ends.length * width), ends };
}

function numberOf(literal: string, at: number): number {
  const number = literal[at] === ' ' ? 0 : signs.indexOf(literal[at]!) + 1;
  if (number === 0 && literal[at] !== ' ') throw new RangeError(`scanner: “${literal}” is no literal`);
  return number;
}

/** Completes the tree: every state and sign leads on, and a state knows the shorter literals that end in it too. */
function automaton({ next, ends }: Tree): Tree {
  const fall = new Uint16Array(ends.length);
  for (let state = 0; state < ends.length; state++) {
    for (let sign = 0; sign < width; sign++) {
      const child = next[state * width + sign]!;
      const otherwise = state === 0 ? 0 : next[fall[state]! * width + sign]!;
      if (child === 0) next[state * width + sign] = otherwise;
      else {
        fall[child] = otherwise;
        ends[child]!.push(...ends[otherwise]!);
      }
    }
  }
  for (let at = 0; at < next.length; at++) if (ends[next[at]!]!.length > 0) next[at]! |= hits;
  return { next, ends };
}
