// Keeps a brought-along server running: when it dies under us (the kernel ran out of memory, somebody killed it), it is started again.
import type { Secret } from '#base';
import { type ClusterOptions, openCluster } from './cluster.ts';
import type { JobLog } from './jobs.ts';
import type { Place } from './place.ts';
import { isAlive } from './processes.ts';

export interface Keeper {
  /** Waits for a restart under way. After it the server may be stopped for good. */
  stop(): Promise<void>;
}

/** Looks once a second. Connections that were open are lost; the pools make new ones, committed work is on disk. */
export function keepRunning(
  place: Place,
  pid: number,
  password: Secret,
  { log, ...options }: ClusterOptions & { log: JobLog },
): Keeper {
  let watched = pid;
  let restart: Promise<void> | null = null;
  const again = async (): Promise<void> => {
    log('store: the database server is gone; starting it again');
    try {
      watched = (await openCluster(place, password, options)).pid;
    } catch (error) {
      log(`store: ${error instanceof Error ? error.message : 'it did not start'}`);
    }
    restart = null;
  };
  const timer = setInterval(() => {
    if (!restart && !isAlive(watched)) restart = again();
  }, 1_000);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await restart;
    },
  };
}
