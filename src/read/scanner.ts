// Scanner: finds which of many literals stand in a text in one pass (Aho and Corasick, CACM 18(6), 1975).

export interface Scanner {
  /** Calls `hit` with the index of each literal that stands in `text`; an index may come more than once. */
  scan(text: string, hit: (index: number) => void): void;
}

/** Literals must be lower case and not empty. Time of a scan: linear in the text and the hits. */
export function scannerOf(literals: readonly string[]): Scanner {
  const classes = classesOf(literals);
  const width = classes.count + 1;
  const rows: Int32Array[] = [new Int32Array(width).fill(-1)];
  const ends: number[][] = [[]];
  literals.forEach((literal, index) => {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const of = classes.of(literal.charCodeAt(at));
      if (rows[state]![of]! < 0) {
        rows[state]![of] = rows.length;
        rows.push(new Int32Array(width).fill(-1));
        ends.push([]);
      }
      state = rows[state]![of]!;
    }
    ends[state]!.push(index);
  });
  const next = new Int32Array(rows.length * width);
  const fall = new Int32Array(rows.length);
  const queue = [0];
  for (const state of queue) {
    for (let of = 0; of < width; of++) {
      const child = rows[state]![of]!;
      const back = state === 0 ? 0 : next[fall[state]! * width + of]!;
      next[state * width + of] = child < 0 ? back : child;
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
        state = next[state * width + classes.of(text.charCodeAt(at))]!;
        const found = ends[state]!;
        for (let i = 0; i < found.length; i++) hit(found[i]!);
      }
    },
  };
}

/** Characters that occur in the literals get numbers from 1; ASCII capitals share theirs with small letters; all others are 0. */
function classesOf(literals: readonly string[]): { count: number; of(code: number): number } {
  const low = new Uint16Array(256);
  const high = new Map<number, number>();
  let count = 0;
  for (const literal of literals) {
    for (const character of literal.split('')) {
      const code = character.charCodeAt(0);
      if (code < 256 ? low[code] : high.has(code)) continue;
      count++;
      if (code < 256) low[code] = count;
      else high.set(code, count);
      const upper = character.toUpperCase();
      if (upper.length !== 1 || upper === character) continue;
      if (upper.charCodeAt(0) < 256) low[upper.charCodeAt(0)] = count;
      else high.set(upper.charCodeAt(0), count);
    }
  }
  return { count, of: (code) => (code < 256 ? low[code]! : (high.get(code) ?? 0)) };
}
