// Scanner: finds which of many literals stand in a text in one pass (Aho and Corasick, CACM 18(6), 1975).

export interface Scanner {
  /** Calls `hit` with the index of each literal that stands in `text`, as often as it stands there. */
  scan(text: string, hit: (literal: number) => void): void;
}

/** Marks, in the table of states, those in which literals end; so there may be 32,768 states. */
const hits = 0x8000;

/** Literals must be lower case and not empty; capitals in the text count as small letters. A scan is linear in the text. */
export function scannerOf(literals: readonly string[]): Scanner {
  const { low, high, count } = lettersOf(literals);
  const letterOf = (code: number): number => (code < 256 ? low[code]! : (high.get(code) ?? 0));
  const width = count + 1;
  const { children, ends } = trieOf(literals, letterOf, width);
  if (children.length > hits) throw new RangeError(`scanner: ${children.length} states are too many`);
  const next = new Uint16Array(children.length * width);
  const fall = new Uint16Array(children.length);
  const queue = [0];
  for (const state of queue) {
    for (let letter = 0; letter < width; letter++) {
      const child = children[state]![letter]!;
      const back = state === 0 ? 0 : next[fall[state]! * width + letter]!;
      next[state * width + letter] = child < 0 ? back : child;
      if (child < 0) continue;
      fall[child] = back;
      ends[child]!.push(...ends[back]!);
      queue.push(child);
    }
  }
  for (let at = 0; at < next.length; at++) if (ends[next[at]!]!.length > 0) next[at]! |= hits;
  return {
    scan(text, hit) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        state = next[state * width + (code < 256 ? low[code]! : (high.get(code) ?? 0))]!;
        if (state < hits) continue;
        state -= hits;
        const found = ends[state]!;
        for (let i = 0; i < found.length; i++) hit(found[i]!);
      }
    },
  };
}

/** The literals as a tree: by state its child for each letter (-1: none), and the literals that end in it. */
function trieOf(
  literals: readonly string[],
  letterOf: (code: number) => number,
  width: number,
): { children: Int32Array[]; ends: number[][] } {
  const children = [new Int32Array(width).fill(-1)];
  const ends: number[][] = [[]];
  literals.forEach((literal, index) => {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const letter = letterOf(literal.charCodeAt(at));
      if (children[state]![letter]! < 0) {
        children[state]![letter] = children.length;
        children.push(new Int32Array(width).fill(-1));
        ends.push([]);
      }
      state = children[state]![letter]!;
    }
    ends[state]!.push(index);
  });
  return { children, ends };
}

/** The characters of the literals, numbered from 1, small and capital alike; all others are 0. */
function lettersOf(literals: readonly string[]): { low: Uint16Array; high: Map<number, number>; count: number } {
  const low = new Uint16Array(256);
  const high = new Map<number, number>();
  const number = (code: number, as: number): void => {
    if (code < 256) low[code] = as;
    else high.set(code, as);
  };
  const characters = [...new Set(literals.join(''))];
  characters.forEach((character, index) => {
    const upper = character.toUpperCase();
    number(character.charCodeAt(0), index + 1);
    if (upper.length === 1) number(upper.charCodeAt(0), index + 1);
  });
  return { low, high, count: characters.length };
}
