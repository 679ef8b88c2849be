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
  const { next, ends } = trieOf(literals, letters, width);
  const fall = new Uint16Array(ends.length);
  const queue: number[] = [];
  const follow = (state: number, letter: number, otherwise: number): void => {
    const child = next[state * width + letter]!;
    if (child === 0) {
      next[state * width + letter] = otherwise;
      return;
    }
    fall[child] = otherwise;
    ends[child]!.push(...ends[otherwise]!);
    queue.push(child);
  };
  for (let letter = 0; letter < width; letter++) follow(0, letter, 0);
  for (const state of queue)
    for (let letter = 0; letter < width; letter++) follow(state, letter, next[fall[state]! * width + letter]!);
  for (let at = 0; at < next.length; at++) if (ends[next[at]!]!.length > 0) next[at]! |= hits;
  return {
    scan(bytes, length, hit) {
      let state = 0;
      for (let at = 0; at < length; at++) {
        state = next[state * width + letters[bytes[at]!]!]!;
        if (state < hits) continue;
        state -= hits;
        const found = ends[state]!;
        for (let i = 0; i < found.length; i++) hit(found[i]!);
      }
    },
  };
}

/** The literals as a tree: by state and letter the child (0: none), and by state the literals that end in it. */
function trieOf(
  literals: readonly string[],
  letters: Uint8Array,
  width: number,
): { next: Uint16Array; ends: number[][] } {
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  const next = new Uint16Array(most * width);
  const ends: number[][] = [[]];
  literals.forEach((literal, index) => {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const place = state * width + letters[literal.charCodeAt(at)]!;
      if (next[place] === 0) {
        next[place] = ends.length;
        ends.push([]);
      }
      state = next[place]!;
    }
    ends[state]!.push(index);
  });
  if (ends.length > hits) throw new RangeError(`scanner: ${ends.length} states are too many`);
  return { next: next.slice(0, ends.length * width), ends };
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
