// A bar: one measured figure against the limit that it must keep; and how figures are measured so that a busy machine does not decide.

export interface Bar {
  name: string;
  /** As people read it, with its unit: “14.2x”, “87 MB”. */
  measured: string;
  bar: string;
  holds: boolean;
}

/** `folder`: another corpus than our own to measure on. */
export type Bench = (args: { folder?: string }) => Promise<Bar[]>;

/** The bar that `value` stays at or below `limit`. `unit` is printed after both: “x”, “ MB”, “ s”. */
export const atMost = (name: string, value: number, limit: number, unit: string): Bar => ({
  name,
  measured: `${readable(value)}${unit}`,
  bar: `${limit}${unit}`,
  holds: value <= limit,
});

/** The bar that `value` reaches `limit`. */
export const atLeast = (name: string, value: number, limit: number, unit: string): Bar => ({
  name,
  measured: `${readable(value)}${unit}`,
  bar: `${limit}${unit}`,
  holds: value >= limit,
});

const readable = (value: number): string =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);

export type Work = () => unknown;

/**
 * How many times longer `slow` takes than `fast`: the median over `rounds` of the ratio within one round. The two are measured in
 * turn, so that what else the machine does slows both; each is repeated for about 20 ms, because one run may be shorter than a tick.
 */
export async function medianRatio(slow: Work, fast: Work, rounds = 15): Promise<number> {
  const slowRuns = await runsIn20ms(slow);
  const fastRuns = await runsIn20ms(fast);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++)
    ratios.push((await timeOf(slow, slowRuns)) / (await timeOf(fast, fastRuns)));
  return median(ratios);
}

/** The middle value; of an even count, the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Milliseconds that one run takes, as the mean of `runs`. */
async function timeOf(work: Work, runs: number): Promise<number> {
  const start = performance.now();
  for (let run = 0; run < runs; run++) await work();
  return (performance.now() - start) / runs;
}

/** How often `work` fits into 20 ms, once it is warm. */
async function runsIn20ms(work: Work): Promise<number> {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < 200 && runs < 2000) {
    await work();
    runs += 1;
  }
  return Math.max(1, Math.round((20 * runs) / (performance.now() - start)));
}
