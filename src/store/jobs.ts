// Jobs: background work that is queued in the caller's own transaction, so that it exists exactly when the change does.
import type { PgBoss } from 'pg-boss';
import { Problem, tell } from '#base';
import { type Target, configOf, connectProblem } from './connect.ts';
import type { Payloads, Queue } from './queues.ts';
import type { Db } from './tables.ts';

export interface Jobs {
  /** Queues a job inside `trx`: rolled back with it, visible to workers once it is committed. */
  send<Q extends Queue>(trx: Db, queue: Q, payload: Payloads[Q]): Promise<void>;
  /** Handles the jobs of a queue, one at a time. A handler that throws is retried as the queue says. */
  work<Q extends Queue>(queue: Q, handler: (payload: Payloads[Q]) => Promise<void>): Promise<void>;
  /** Queues a job without payload at every time of a five-field cron expression (UTC). Replaces an earlier one of the queue. */
  every(queue: Queue, cron: string): Promise<void>;
  /** Waits for running handlers (at most ten seconds), then stops. */
  stop(): Promise<void>;
}

/** Loaded when a job is first sent or waited for: commands do without it, and it is not small. */
export const pgBoss = () => import('pg-boss');

/** Where pg-boss's own failures go; they never crash the process. */
export type JobLog = (message: string) => void;

/** Opens its connections with the first call. `serve`: also keeps the clock and cleans up old jobs. */
export function openJobs(target: Target, { serve, log }: { serve: boolean; log: JobLog }): Jobs {
  let boss: Promise<PgBoss> | null = null;
  const started = async (): Promise<PgBoss> => {
    const starting = (boss ??= start(target, serve, log));
    try {
      return await starting;
    } catch (error) {
      if (boss === starting) boss = null;
      throw connectProblem(error);
    }
  };
  return {
    async send(trx, queue, payload) {
      refuseContent(payload);
      const { fromKysely } = await pgBoss();
      await (await started()).send(queue, payload, { db: fromKysely(trx) });
    },
    async work(queue, handler) {
      const options = { pollingIntervalSeconds: 1, batchSize: 1 };
      await (
        await started()
      ).work<Payloads[typeof queue] | null>(queue, options, async ([job]) => {
        // pg-boss keeps what is thrown: only the code, never a message or a cause that may hold personal data.
        const failure = await handler(job!.data ?? {}).then(
          () => null,
          (error: unknown) => error ?? new Error('nothing'),
        );
        if (failure === null) return;
        log(`jobs: ${queue} failed: ${traceOf(failure)}`);
        throw new Error(tell(failure).code);
      });
    },
    async every(queue, cron) {
      await (await started()).schedule(queue, cron, null, { tz: 'UTC' });
    },
    async stop() {
      const running = await boss?.catch(() => null);
      boss = null;
      await running?.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

async function start(target: Target, serve: boolean, log: JobLog): Promise<PgBoss> {
  const { types: _, ...connection } = configOf(target);
  const boss = new (await pgBoss()).PgBoss({
    ...(connection as object),
    schema: 'pgboss',
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false,
    schedule: serve,
    supervise: serve,
    persistWarnings: false,
  });
  boss.on('error', (error) => log(`jobs: ${error.message}`));
  boss.on('warning', (warning) => log(`jobs: ${warning.message}`));
  try {
    return await boss.start();
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
}

const id = /^[A-Za-z0-9-]{1,64}$/;

/** A queue is no place for content: it is outside row-level security and kept for days. */
function refuseContent(payload: object): void {
  for (const [key, value] of Object.entries(payload))
    if (value !== undefined && !(Number.isSafeInteger(value) || (typeof value === 'string' && id.test(value))))
      throw new TypeError(`store: a job carries ids only, and ${key} is none`);
}

/** Where an error came from. Its message only when it is one of ours: any other may hold personal data. */
function traceOf(error: unknown): string {
  if (error instanceof Problem) return error.message;
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 6)].join('\n');
}
