// The register of a tenant in a place of custody: which epochs were ever made and which destroyed, so that neither is forgotten.

/** Inclusive ranges of numbers, ascending and apart: thousands of rotations stay one short line. */
export type Ranges = readonly (readonly [from: number, to: number])[];

export interface Register {
  readonly made: Ranges;
  readonly destroyed: Ranges;
}

export const emptyRegister: Register = { made: [], destroyed: [] };

export const contains = (ranges: Ranges, number: number): boolean =>
  ranges.some(([from, to]) => from <= number && number <= to);

/** What stands in any of them. */
export function union(...all: readonly Ranges[]): Ranges {
  const joined: [number, number][] = [];
  for (const [from, to] of all.flat().toSorted((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The numbers of `ranges` that do not stand in `others`, ascending. */
export function* without(ranges: Ranges, others: Ranges): Generator<number> {
  for (const [from, to] of ranges) {
    for (let number = from; number <= to; number++) {
      const gone = others.find(([first, last]) => first <= number && number <= last);
      if (gone) number = gone[1];
      else yield number;
    }
  }
}

/** Line by line, so that a person can read it. */
export const writeRegister = ({ made, destroyed }: Register): Buffer =>
  Buffer.from(`${JSON.stringify({ upheld: 'epoch keys', made, destroyed })}\n`);

/** Null when the bytes are no register. */
export function readRegister(bytes: Buffer): Register | null {
  try {
    const { upheld, made, destroyed } = JSON.parse(bytes.toString()) as Record<string, unknown>;
    return upheld === 'epoch keys' && areRanges(made) && areRanges(destroyed) ? { made, destroyed } : null;
  } catch {
    return null;
  }
}

const areRanges = (value: unknown): value is Ranges =>
  Array.isArray(value) &&
  value.every(
    (range) =>
      Array.isArray(range) &&
      range.length === 2 &&
      range.every((number) => Number.isInteger(number) && number > 0 && number < 2 ** 31) &&
      range[0] <= range[1],
  );
