// Lanes: a transaction that begins inside another one takes its connection from a pool of its own, so that however many run, none waits for one that waits for it.
import { AsyncLocalStorage } from 'node:async_hooks';
import pg, { type Pool, type PoolClient, type PoolConfig } from 'pg';

const depth = new AsyncLocalStorage<number>();

/** Runs what a transaction does. What asks for another connection meanwhile is one lane further in. */
export const inside = <T>(act: () => Promise<T>): Promise<T> => depth.run((depth.getStore() ?? 0) + 1, act);

/** Connections of the lanes, from the outermost inwards; whatever is deeper shares the rules of the last. */
const inner = [4, 2];

/** What Kysely needs of a pool. */
export interface Lanes {
  /** The outermost. */
  readonly pool: Pool;
  readonly options: PoolConfig;
  connect(): Promise<PoolClient>;
  end(): Promise<void>;
}

/**
 * A pool for each depth of transactions in transactions, made when it is needed first. The innermost never waits for another lane, so
 * it ends, then the one around it: with one pool, ten transactions that each ask for a second connection would wait until they fail.
 * A connection that breaks is replaced, and the query that needed it reports it: the two listeners only keep the same news from
 * ending the process, once for an idle connection, once for one inside a transaction.
 */
export function openLanes(config: PoolConfig, max: number): Lanes {
  const lanes: Pool[] = [];
  const lane = (at: number): Pool => (lanes[at] ??= open(at === 0 ? max : inner[Math.min(at, inner.length) - 1]!));
  const open = (most: number): Pool => {
    const pool = new pg.Pool({ ...config, max: most });
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    return pool;
  };
  let ended = false;
  return {
    pool: lane(0),
    options: config,
    connect: () => lane(ended ? 0 : (depth.getStore() ?? 0)).connect(),
    async end() {
      ended = true;
      await Promise.all(lanes.filter(Boolean).map((one) => one.end()));
    },
  };
}
