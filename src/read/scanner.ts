// Scanner: finds which of many literals stand in a text in one pass (Aho and Corasick, CACM 18(6), 1975).

export interface Scanner {
  /** Calls `hit` with the index of each literal that stands in `text`, as often as it stands there. */
  scan(text: string, hit: (literal: number) => void): void;
}

/** Literals must be lower case and not empty; capitals in the text count as small letters. A scan is linear in the text. */
export function scannerOf(literals: readonly string[]): Scanner {
  const letters = lettersOf(literals);
  const width = letters.count + 1;
  const rows: Int32Array[] = [new Int32Array(width).fill(-1)];
  const ends: number[][] = [[]];
  literals.forEach((literal, index) => {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const letter = letters.of(literal.charCodeAt(at));
      if (rows[state]![letter]! < 0) {
        rows[state]![letter] = rows.length;
        rows.push(new Int32Array(width).fill(-1));
        ends.push([]);
      }
      state = rows[state]![letter]!;
    }
    ends[state]!.push(index);
  });
  const next = new Int32Array(rows.length * width);
  const fall = new Int32Array(rows.length);
  const queue = [0];
  for (const state of queue) {
    for (let letter = 0; letter < width; letter++) {
      const child = rows[state]![letter]!;
      const back = state === 0 ? 0 : next[fall[state]! * width + letter]!;
      next[state * width + letter] = child < 0 ? back : child;
      if (child < 0) continue;
      fall[child] = back;
      ends[child]!.push(...ends[back]!);
      queue.push(child);
    }
  }
  return {
    scan(text, hit) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        state = next[state * width + letters.of(text.charCodeAt(at))]!;
        const found = ends[state]!;
        for (let i = 0; i < found.length; i++) hit(found[i]!);
      }
    },
  };
}

/** The characters of the literals, numbered from 1, small and capital alike; all others are 0. */
function lettersOf(literals: readonly string[]): { count: number; of(code: number): number } {
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
  return { count: characters.length, of: (code) => (code < 256 ? low[code]! : (high.get(code) ?? 0)) };
}
