// The process keyd: the only one that holds epoch keys. Started by supervise.ts; it ends when its parent closes its standard input.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Problem, Secret, systemClock, tell } from '#base';
import { openKeyCore } from './core.ts';
import { nameAndPlace, serveKeyd } from './server.ts';
import { capabilitySecret, ownFolder, rootSecret } from './where.ts';

/** What it ends with: another keyd of this home runs; it could not start; it met an error that nobody expected. */
export const exitCodes = { busy: 75, failed: 2, crashed: 70 } as const;

const log = (message: string): void => void process.stderr.write(`${message}\n`);

/** Variables that the parent sets: no secret is among them, others can see them. Lists are JSON. */
function settings(env: NodeJS.ProcessEnv): { home: string; custody: string[]; officers: string[] } {
  const list = (value: string | undefined): string[] => JSON.parse(value ?? '[]') as string[];
  const home = env['UPHELD_KEYD_HOME'];
  if (!home) throw started('UPHELD_KEYD_HOME is not set');
  return { home, custody: list(env['UPHELD_KEYD_CUSTODY']), officers: list(env['UPHELD_KEYD_OFFICERS']) };
}

function secret(home: string, name: string): Secret {
  const path = join(home, 'secrets', name);
  try {
    const text = readFileSync(path, 'utf8').trim();
    if (text.length >= 32) return new Secret(text);
  } catch (error) {
    throw started(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  throw started(`${path} is too short to be a secret`);
}

/** The kernel's own lock (decision 6), so that two processes never work on the same custody; null when another has it. */
function lock(folder: string): DatabaseSync | null {
  const database = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
  try {
    // A journal in a file would need room, and keys must also be opened on a full disk.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE');
    return database;
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === 5) return null;
    throw error;
  }
}

const started = (why: string): Problem =>
  new Problem('keyd.start', {
    happened: `The key service did not start: ${why}.`,
    unchanged: 'Nothing was changed.',
    next: 'Start Upheld with npm start; it starts the key service itself.',
  });

async function run(): Promise<void> {
  const { home, custody, officers } = settings(process.env);
  const folder = ownFolder(home);
  const held = lock(folder);
  if (!held) return void (process.exitCode = exitCodes.busy);
  const root = secret(home, rootSecret);
  const capabilityKey = secret(home, capabilitySecret);
  const core = await openKeyCore({ custody, officers, root, capabilityKey, clock: systemClock, log });
  const server = await serveKeyd(core, folder, log);
  const tidying = setInterval(() => core.tidy(), 10_000);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    clearInterval(tidying);
    await server.close();
    core.close();
    held.close();
    process.exit(0);
  };
  // Ctrl-C reaches every process of the terminal; the parent still needs keys while it stops, and closes our input after that.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
  process.on('SIGTERM', () => void stop());
  process.stdin.on('end', () => void stop());
  process.stdin.on('error', () => void stop());
  process.stdin.resume();
  process.stdout.write(`${JSON.stringify({ ready: process.pid })}\n`);
}

process.on('uncaughtException', (error) => {
  log(`keyd: unexpected ${nameAndPlace(error)}`);
  process.exit(exitCodes.crashed);
});
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

try {
  await run();
} catch (error) {
  if (!(error instanceof Problem)) log(`keyd: unexpected ${nameAndPlace(error)}`);
  process.stdout.write(`${JSON.stringify({ problem: tell(error) })}\n`);
  process.exitCode = exitCodes.failed;
}
