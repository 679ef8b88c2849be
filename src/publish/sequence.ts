// The common sequence of two lists: exact where what differs is short, else by equal entries of the same ordinal, so that the work stays bounded.

/** Largest table that is filled for an exact answer: two stretches of 500 entries. */
const largestTable = 250_000;

/** Pairs [index in a, index in b] of equal entries, rising in both. */
export function commonSequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [middleA, middleB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const inside =
    middleA.length * middleB.length <= largestTable ? longest(middleA, middleB) : rising(equals(middleA, middleB));
  return [
    ...Array.from({ length: head }, (_, i): [number, number] => [i, i]),
    ...inside.map(([i, j]): [number, number] => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, i): [number, number] => [a.length - tail + i, b.length - tail + i]),
  ];
}

/** The longest common subsequence, by the classic table. */
function longest(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** The n-th of equal entries with the n-th of them in the other list, in the order of `a`. */
function equals(a: readonly string[], b: readonly string[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [j, entry] of b.entries()) {
    const known = places.get(entry);
    if (known) known.push(j);
    else places.set(entry, [j]);
  }
  for (const known of places.values()) known.reverse();
  return [...a.entries()].flatMap(([i, entry]): [number, number][] => {
    const j = places.get(entry)?.pop();
    return j === undefined ? [] : [[i, j]];
  });
}

/** The longest part of the pairs whose second members rise (patience sorting). */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? tops[low - 1]! : -1);
    tops[low] = index;
  }
  const found: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index]!) found.push(pairs[index]!);
  return found.toReversed();
}
