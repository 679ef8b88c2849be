// Words of a long list in a text, in one pass that makes no strings: what is not in the list is passed over by its hash.

/** Bits of the table: many more than any list has words, so that few others are looked up. */
const bits = 1 << 21;

const next = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (bits - 1);

/** Finds which of these words stand in a folded text, each once, in its order. A word is a run of letters from a to z. */
export function wordFinder(words: Iterable<string>): (plain: string) => string[] {
  const known = new Set(words);
  const table = new Uint8Array(bits / 8);
  for (const word of known) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = next(hash, word.charCodeAt(at));
    const place = placeOf(hash);
    table[place >> 3]! |= 1 << (place & 7);
  }
  return (plain) => {
    const found = new Set<string>();
    let from = 0;
    let hash = 0;
    for (let at = 0; at <= plain.length; at++) {
      const unit = at < plain.length ? plain.charCodeAt(at) : 0;
      if (unit >= 97 && unit <= 122) {
        hash = next(hash, unit);
        continue;
      }
      if (at > from) {
        const place = placeOf(hash);
        if ((table[place >> 3]! & (1 << (place & 7))) !== 0) {
          const word = plain.slice(from, at);
          if (known.has(word)) found.add(word);
        }
        hash = 0;
      }
      from = at + 1;
    }
    return [...found];
  };
}
