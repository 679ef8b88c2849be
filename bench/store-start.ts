// How long the brought-along database takes to start and stop: the first time, and again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#base';
import { openStore } from '#store';
import { type Bar, type Bench, atMost, median } from './bars.ts';

/** Seconds that `work` takes. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

const open = (home: string) => openStore({ home, role: 'serve', clock: systemClock });

/** The second start is measured five times; the median counts. */
export const storeStart: Bench = async () => {
  const home = mkdtempSync(join(tmpdir(), 'upheld-bench-'));
  try {
    const first = await seconds(async () => (await open(home)).close());
    const later: number[] = [];
    for (let round = 0; round < 5; round++) later.push(await seconds(async () => (await open(home)).close()));
    const bars: Bar[] = [
      atMost('store: first start and stop', first, 5, ' s'),
      atMost('store: second start and stop', median(later), 1, ' s'),
    ];
    return bars;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
