// Every tenant in turn, one at a time: one that fails stops nobody, and one that is slow costs the others one round at most.

export interface Turns {
  /** How many were done without failing, failed, and left for the next round because the time was up. */
  done: number;
  failed: number;
  left: number;
}

/**
 * Makes a round that does `act` for each tenant. Those that were done longest ago come first, so that a round that was cut short by
 * `minutes` goes on where it stopped. A round that is asked for while one runs joins it. Failures go to `onFailure`;
 * a round rejects only when the tenants cannot be listed.
 */
export function inTurn(
  tenants: () => Promise<readonly string[]>,
  act: (tenant: string) => Promise<unknown>,
  onFailure: (tenant: string, error: unknown) => void,
  minutes = 10,
): () => Promise<Turns> {
  const turns = new Map<string, number>();
  let count = 0;
  let running: Promise<Turns> | null = null;
  const round = async (): Promise<Turns> => {
    const end = performance.now() + minutes * 60_000;
    const waiting = (await tenants()).toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
    const result: Turns = { done: 0, failed: 0, left: 0 };
    for (const tenant of waiting) {
      if (performance.now() > end) {
        result.left += 1;
        continue;
      }
      turns.set(tenant, ++count);
      try {
        await act(tenant);
        result.done += 1;
      } catch (error) {
        result.failed += 1;
        onFailure(tenant, error);
      }
    }
    return result;
  };
  return () =>
    (running ??= round().finally(() => {
      running = null;
    }));
}
