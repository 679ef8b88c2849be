// Scanner: finds which of many literals stand in a text in one pass (Aho and Corasick, CACM 18(6), 1975).

export interface Scanner {
  /** Calls `hit` with the index of each literal that stands in the first `length` bytes, as often as it stands there. */
  scan(bytes: Uint8Array, length: number, hit: (literal: number) => void): void;
}

/** Marks, in the table of states, those in which literals end; so there may be 32,768 states. */
const hits = 0x8000;

/**
 * Literals must be lower-case ASCII and not empty; capitals in the text count as small letters. The text comes in
 * UTF-8: bytes are read faster than the characters of a string that is a slice of another. A scan is linear in the text.
 */
export function scannerOf(literals: readonly string[]): Scanner {
  const { letters, count } = lettersOf(literals);
  const width = count + 1;
  const { next, ends } = automaton(trieOf(literals, letters, width), width);
  const first = new Uint16Array(ends.length + 1);
  ends.forEach((found, state) => (first[state + 1] = first[state]! + found.length));
  const literal = Uint16Array.from(ends.flat());
  return {
    scan(bytes, length, hit) {
      let state = 0;
      for (let at = 0; at < length; at++) {
        state = next[state * width + letters[bytes[at]!]!]!;
        if (state < hits) continue;
        state -= hits;
        const end = first[state + 1]!;
        for (let i = first[state]!; i < end; i++) hit(literal[i]!);
      }
    },
  };
}

interface Tree {
  /** By state and letter: the child; 0: none. */
  next: Uint16Array;
  /** By state: the literals that end in it. */
  ends: number[][];
}

/** The literals as a tree, level by level, so that the states near the root, which most letters lead to, lie side by side. */
function trieOf(literals: readonly string[], letters: Uint8Array, width: number): Tree {
  const next = new Uint16Array((literals.join('').length + 1) * width);
  const ends: number[][] = [[]];
  const states = new Uint16Array(literals.length);
  let open = literals.map((_, index) => index);
  for (let depth = 0; open.length > 0; depth++) {
    for (const index of open) {
      const place = states[index]! * width + letters[literals[index]!.charCodeAt(depth)]!;
      if (next[place] === 0) next[place] = ends.push([]) - 1;
      states[index] = next[place]!;
      if (literals[index]!.length === depth + 1) ends[next[place]!]!.push(index);
    }
    open = open.filter((index) => literals[index]!.length > depth + 1);
  }
  if (ends.length > hits) throw new RangeError(`scanner: ${ends.length} states are too many`);
  return { next: next.slice(0, ends.length * width), ends };
}

/** Completes the tree: every state and letter leads on, and a state knows the shorter literals that end in it too. */
function automaton({ next, ends }: Tree, width: number): Tree {
  const fall = new Uint16Array(ends.length);
  for (let state = 0; state < ends.length; state++) {
    for (let letter = 0; letter < width; letter++) {
      const child = next[state * width + letter]!;
      const otherwise = state === 0 ? 0 : next[fall[state]! * width + letter]!;
      if (child === 0) next[state * width + letter] = otherwise;
      else {
        fall[child] = otherwise;
        ends[child]!.push(...ends[otherwise]!);
      }
    }
  }
  for (let at = 0; at < next.length; at++) if (ends[next[at]!]!.length > 0) next[at]! |= hits;
  return { next, ends };
}

/** The characters of the literals, numbered from 1, small and capital alike; all other bytes are 0. */
function lettersOf(literals: readonly string[]): { letters: Uint8Array; count: number } {
  const letters = new Uint8Array(256);
  const characters = [...new Set(literals.join(''))];
  characters.forEach((character, index) => {
    if (character > '\x7f') throw new RangeError(`scanner: “${character}” is not ASCII`);
    letters[character.charCodeAt(0)] = index + 1;
    letters[character.toUpperCase().charCodeAt(0)] = index + 1;
  });
  return { letters, count: characters.length };
}
