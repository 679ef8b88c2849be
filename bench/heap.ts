// Heap: whether work keeps memory, measured once the engine has compiled it.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Work } from './bars.ts';

/** The engine compiles each expression when it has run a few times; that is no part of the work. */
export const warm = (work: Work): void => {
  for (let done = 0; done < 60; done++) work();
};

/** Megabytes that the heap grew over so many times of work, after a full collection; never below 0. */
export function growthOver(times: number, work: Work): number {
  warm(work);
  const before = liveMegabytes();
  for (let done = 0; done < times; done++) work();
  return Math.max(0, liveMegabytes() - before);
}

function liveMegabytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
