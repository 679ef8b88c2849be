// Starts keyd as a process of its own, starts it again when it dies, and ends it; commands use the one that runs or start one for a while.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem, type Told } from '#base';
import { secretFile } from '#store';
import { type KeydClient, connectKeyd } from './client.ts';
import { away } from './problems.ts';
import { capabilitySecret, rootSecret, usualCustody } from './where.ts';

export interface KeydOptions {
  readonly home: string;
  /** Places of custody, full paths; `usualCustody(home)` when absent. */
  readonly custody?: readonly string[];
  readonly officers?: readonly string[];
  readonly log: (message: string) => void;
}

export interface SupervisedKeyd extends KeydClient {
  /** The process that serves now; null between two, and while one of another process serves. */
  pid(): number | null;
  /** Ends keyd, after what it is doing. */
  close(): Promise<void>;
}

/** What keyd ends with when another one runs on this home (see process.ts, which only ever runs as a process). */
const busy = 75;
const longestPause = 30_000;
/** After so long a life a death counts as the first again. Milliseconds. */
const longLife = 60_000;

const program = join(import.meta.dirname, 'process.ts');
/** Small, and what it reads anew at each start is kept compiled: half the memory. In our own folder (see src/tsx.ts). */
const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=1', '--max-old-space-size=96'];
const compiled = join(import.meta.dirname, '../../../node_modules/.cache/upheld');

interface Running {
  readonly child: ChildProcess;
  /** Ready, or why not: another one runs, somebody killed it, or what it said itself. */
  readonly start: Promise<'ready' | 'busy' | 'killed' | Problem>;
  readonly ended: Promise<void>;
}

async function startKeyd({ home, custody, officers = [], log }: KeydOptions): Promise<Running> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  for (const name of [rootSecret, capabilitySecret]) await secretFile(home, name);
  const child = spawn(process.execPath, [...flags, program], {
    // Nothing of our own environment but what it needs: ours holds addresses of databases and mail servers with their passwords.
    env: {
      PATH: process.env['PATH'],
      TMPDIR: process.env['TMPDIR'],
      NODE_COMPILE_CACHE: compiled,
      UPHELD_KEYD_HOME: home,
      UPHELD_KEYD_CUSTODY: JSON.stringify(custody ?? usualCustody(home)),
      UPHELD_KEYD_OFFICERS: JSON.stringify(officers),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => {});
  createInterface(child.stderr).on('line', log);
  const { promise: start, resolve } = Promise.withResolvers<'ready' | 'busy' | 'killed' | Problem>();
  createInterface(child.stdout).on('line', (line) => {
    const { problem } = JSON.parse(line) as { problem?: Told & { code: string } };
    resolve(problem ? new Problem(problem.code, problem) : 'ready');
  });
  const ended = new Promise<void>((done) => {
    child.once('error', (error) => {
      resolve(away((error as NodeJS.ErrnoException).code ?? 'it cannot be started'));
      done();
    });
    child.once('close', (code, signal) => {
      resolve(signal ? 'killed' : code === busy ? 'busy' : away('it ended while it started'));
      done();
    });
  });
  return { child, start, ended };
}

async function end({ child, ended }: Running): Promise<void> {
  child.stdin?.end();
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
}

/**
 * For the process that serves: keyd runs when this resolves, and is started again whenever it dies, after a growing pause. Rejects when the
 * first start fails. While a keyd of a command runs on this home, that one is used.
 */
export async function superviseKeyd(options: KeydOptions): Promise<SupervisedKeyd> {
  const stopping = new AbortController();
  const stopped = (): boolean => stopping.signal.aborted;
  let running: Running | null = await startKeyd(options);
  const first = await running.start;
  if (first instanceof Problem) throw first;
  if (first === 'killed') throw away('it was killed while it started');
  const kept = keepRunning();

  async function keepRunning(): Promise<void> {
    let failures = 0;
    while (!stopped()) {
      const begun = Date.now();
      const how = await running?.start;
      await running?.ended;
      running = null;
      if (stopped()) return;
      if (how instanceof Problem) options.log(`${how.told.happened} ${how.told.next}`);
      else if (how !== 'busy') options.log('keyd: it is gone; starting it again');
      failures = how === 'busy' || Date.now() - begun > longLife ? 0 : failures + 1;
      // It was killed: keys are needed at once. It does not start: the same is likely to happen again.
      const wait = how instanceof Problem ? 100 * 2 ** failures : how === 'busy' ? 250 : 20 * failures;
      await pause(Math.min(wait, longestPause), undefined, { signal: stopping.signal }).catch(() => {});
      if (stopped()) return;
      running = await startKeyd(options).catch((error: unknown) => {
        options.log(`keyd: ${error instanceof Error ? error.message : 'it cannot be started'}`);
        return null;
      });
    }
    if (running) await end(running);
  }

  const client = connectKeyd({ home: options.home });
  return {
    ...client,
    pid: () => running?.child.pid ?? null,
    async close() {
      stopping.abort();
      await client.close();
      if (running) await end(running);
      await kept;
    },
  };
}

/** For commands: the keyd that runs on this home, else one of our own for as long as we need it. */
export function useKeyd(options: KeydOptions): KeydClient {
  let own: Running | null = null;
  const client = connectKeyd({
    home: options.home,
    async revive() {
      if (own) return;
      const mine = (own = await startKeyd(options));
      void mine.ended.then(() => {
        if (own === mine) own = null;
      });
      const how = await mine.start;
      if (how instanceof Problem) throw how;
    },
  });
  return {
    ...client,
    async close() {
      await client.close();
      if (own) await end(own);
    },
  };
}
