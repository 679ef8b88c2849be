// Keeps a brought-along server running: when it dies under us (the kernel ran out of memory, somebody killed it), it is started again.
import { runCluster } from './cluster.ts';
import type { JobLog } from './jobs.ts';
import type { Place } from './place.ts';
import { isAlive } from './processes.ts';

export interface Keeper {
  /** Waits for a restart under way. After it the server may be stopped for good. */
  stop(): Promise<void>;
}

/** The longest pause between two attempts, in milliseconds. */
const longestPause = 60_000;

/** Looks once a second. Connections that were open are lost; the pools make new ones, committed work is on disk. */
export function keepRunning(place: Place, pid: number, log: JobLog): Keeper {
  let watched = pid;
  let restart: Promise<void> | null = null;
  let failures = 0;
  let notBefore = 0;
  const again = async (): Promise<void> => {
    log('store: the database server is gone; starting it again');
    try {
      watched = (await runCluster(place)).pid;
      failures = 0;
    } catch (error) {
      log(`store: ${error instanceof Error ? error.message : 'it did not start'}`);
      notBefore = Date.now() + Math.min(longestPause, 1_000 * 2 ** ++failures);
    }
    restart = null;
  };
  const timer = setInterval(() => {
    if (!restart && Date.now() >= notBefore && !isAlive(watched)) restart = again();
  }, 1_000);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await restart;
    },
  };
}
