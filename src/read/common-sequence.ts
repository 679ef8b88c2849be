// The common sequence of two lists: exact where they are short, else by unique entries first (patience diff), with bounded work.

/** Largest table that is filled for an exact answer: stretches of 500 entries. */
const largestTable = 250_000;

/** Pairs [index in a, index in b] of equal entries, rising in both; the longest such sequence for stretches that are short. */
export function commonSequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  const todo: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let area = todo.pop(); area; area = todo.pop()) {
    let [fromA, toA, fromB, toB] = area;
    while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) pairs.push([fromA++, fromB++]);
    while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) pairs.push([--toA, --toB]);
    if (fromA === toA || fromB === toB) continue;
    if ((toA - fromA) * (toB - fromB) <= largestTable) {
      pairs.push(...longest(a, b, fromA, toA, fromB, toB));
      continue;
    }
    const anchors = rising(uniquePairs(a, b, fromA, toA, fromB, toB));
    if (anchors.length === 0) continue;
    for (const [atA, atB] of [...anchors, [toA, toB] as const]) {
      if (atA > fromA && atB > fromB) todo.push([fromA, atA, fromB, atB]);
      if (atA < toA) pairs.push([atA, atB]);
      fromA = atA + 1;
      fromB = atB + 1;
    }
  }
  return pairs.toSorted((one, other) => one[0] - other[0]);
}

/** Entries that occur once in each stretch, in the order of `a`. */
function uniquePairs(
  a: readonly string[],
  b: readonly string[],
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): [number, number][] {
  const places = new Map<string, { inA: number; inB: number; countA: number; countB: number }>();
  for (let i = fromA; i < toA; i++) {
    const place = places.get(a[i]!);
    if (place) place.countA++;
    else places.set(a[i]!, { inA: i, inB: -1, countA: 1, countB: 0 });
  }
  for (let j = fromB; j < toB; j++) {
    const place = places.get(b[j]!);
    if (!place) continue;
    place.inB = j;
    place.countB++;
  }
  return [...places.values()]
    .filter(({ countA, countB }) => countA === 1 && countB === 1)
    .map(({ inA, inB }) => [inA, inB]);
}

/** The longest subsequence whose second members rise (patience sorting). */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, value], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? tops[low - 1]! : -1);
    tops[low] = index;
  });
  const out: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index]!) out.push(pairs[index]!);
  return out.toReversed();
}

/** The longest common subsequence of two short stretches, by the classic table. */
function longest(
  a: readonly string[],
  b: readonly string[],
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): [number, number][] {
  const width = toB - fromB + 1;
  const table = new Uint32Array((toA - fromA + 1) * width);
  for (let i = toA - fromA - 1; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      const at = i * width + j;
      table[at] =
        a[fromA + i] === b[fromB + j] ? table[at + width + 1]! + 1 : Math.max(table[at + width]!, table[at + 1]!);
    }
  }
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < toA - fromA && j < width - 1;) {
    const at = i * width + j;
    if (a[fromA + i] === b[fromB + j]) out.push([fromA + i++, fromB + j++]);
    else if (table[at + width]! >= table[at + 1]!) i++;
    else j++;
  }
  return out;
}
