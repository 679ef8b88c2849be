// The sequencer: numbers what waits, for every tenant, about once a second, as long as the house serves.
import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from './log.ts';

export interface Sequencing {
  /** Numbers what waits, then ends. */
  stop(): Promise<void>;
}

const pauseMilliseconds = 1000;

/** Begins at once. A tenant that fails is reported, the same failure once, and does not hold up the others. */
export function keepSequencing(
  ledger: Ledger,
  tenants: () => Promise<readonly string[]>,
  report: (tenant: string | null, error: unknown) => void,
): Sequencing {
  const stopping = new AbortController();
  const reported = new Map<string | null, string>();
  const tell = (tenant: string | null, error: unknown): void => {
    const what = String(error);
    if (reported.get(tenant) !== what) report(tenant, error);
    reported.set(tenant, what);
  };
  const round = async (): Promise<void> => {
    const all = await tenants().catch((error: unknown) => (tell(null, error), []));
    for (const tenant of all)
      await ledger.sequence(tenant).then(
        () => reported.delete(tenant),
        (error: unknown) => tell(tenant, error),
      );
  };
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await round();
      await pause(pauseMilliseconds, undefined, { signal: stopping.signal }).catch(() => {});
    }
    await round();
  })();
  return {
    stop() {
      stopping.abort();
      return running;
    },
  };
}
