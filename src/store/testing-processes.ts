// For tests of the store itself: throw-away homes, second processes, and a look at what still runs.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '#base';
import { openStore } from './open.ts';
import { processesIn } from './processes.ts';
import { testFolder } from './testing-folder.ts';

/** An empty folder for a store; when the test ends, whatever runs in it is ended and the folder removed. */
export function testHome(t: TestContext): string {
  const home = testFolder('upheld-home-');
  t.after(async () => {
    await stopAllIn(join(home, 'pg'));
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });
  return home;
}

let prepared: Promise<string> | null = null;

/** The same, after a first start: a copy of one that this process made and stopped, because initdb takes most of a second. */
export async function startedHome(t: TestContext): Promise<string> {
  const home = testHome(t);
  cpSync(await (prepared ??= prepare()), home, { recursive: true, verbatimSymlinks: true });
  return home;
}

async function prepare(): Promise<string> {
  const home = testFolder('upheld-home-');
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  await (await openStore({ home, role: 'serve', clock: systemClock })).close();
  return home;
}

/** Ends every server process that works in `data`, as a power cut would. */
export async function endAllIn(data: string): Promise<void> {
  for (const pid of processesIn(data, null)) send(pid, 'SIGKILL');
  while (processesIn(data, null).length > 0) await pause(5);
}

/** A fast shutdown first, which also clears the server's shared memory. */
async function stopAllIn(data: string): Promise<void> {
  for (const pid of processesIn(data, null)) send(pid, 'SIGINT');
  for (let waited = 0; waited < 200 && processesIn(data, null).length > 0; waited++) await pause(5);
  await endAllIn(data);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {}
}

export interface Child {
  pid: number;
  process: ChildProcess;
  /** Resolves with the line once one that starts with `start` was printed; rejects when the process ends before. */
  says(start: string): Promise<string>;
  /** Kills it with no chance to clean up; resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to close its store; resolves when it is gone. */
  close(): Promise<void>;
}

/** A second process with a store open in `home`. */
export function openChild(
  home: string,
  role: 'serve' | 'client' = 'serve',
  rootMode = 'auto',
  wrap: string[] = [],
): Child {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning'];
  const command = [...wrap, ...node, join(import.meta.dirname, 'testing-child.ts'), home, role, rootMode];
  const child = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    pid: child.pid!,
    process: child,
    async says(start) {
      for (;;) {
        const line = said.split('\n').find((text) => text.startsWith(start));
        if (line) return line;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`the child ended without “${start}”: ${said}`);
        await pause(5);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}

/** The pids of the server that works in `home`, none when it is stopped. */
export const serversIn = (home: string): number[] =>
  existsSync(join(home, 'pg')) ? processesIn(join(home, 'pg'), null) : [];
