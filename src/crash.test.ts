// kill -9 at any moment of the first start (database, tables, reading, publishing, proving): the next start goes on and nothing is double.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { parsePolicyYaml } from '#policy';

const main = join(import.meta.dirname, 'main.ts');
const hook = join(import.meta.dirname, 'tsx.ts');

function start(args: string[], home: string): { child: ChildProcess; greeting: Promise<string> } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', hook, main, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], UPHELD_HOME: home, PORT: '0' },
  });
  let said = '';
  const greeting = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('Stop with Ctrl-C')) resolve(said);
    });
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('exit', (code) => reject(new Error(`ended with ${code}:\n${said}`)));
  });
  greeting.catch(() => {});
  return { child, greeting };
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
};

/** Moments spread over the whole of a first start, which takes one to two seconds. In milliseconds. */
const rounds = process.env['UPHELD_SOAK'] ? 40 : 4;
const moments = Array.from({ length: rounds }, (_, round) => 250 + (round * 1900) / rounds);

test(`killed ${rounds} times while starting, then started: one version, no left-overs, pages answer`, async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-crash-'));
  const home = join(root, 'home');
  const folder = join(root, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  writeFileSync(
    join(folder, 'policy', 'privacy.md'),
    '# Privacy Policy of Fenwick Kites Ltd\n\nWe do not sell your data.\n\nWe may update this policy from time to time.\n',
  );
  let last: ChildProcess | null = null;
  t.after(async () => {
    last?.kill('SIGTERM');
    if (last) await ended(last);
    rmSync(root, { recursive: true, force: true });
  });
  for (const moment of moments) {
    const { child } = start(['up', folder], home);
    await pause(moment);
    child.kill('SIGKILL');
    await ended(child);
  }
  const { child, greeting } = start(['up', folder], home);
  last = child;
  const url = /policy\s+(http\S+)\/policy/.exec(await greeting)?.[1];
  assert.ok(url);
  assert.equal((await fetch(`${url}/policy`)).status, 200);
  assert.equal((await fetch(`${url}/policy/versions/1`)).status, 200);
  assert.equal((await fetch(`${url}/policy/versions/2`)).status, 404, 'published once, however often it was begun');
  const policy = parsePolicyYaml('policy.yaml', readFileSync(join(folder, 'policy.yaml'), 'utf8'));
  assert.ok(policy.promises.length > 0);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.new')),
    [],
    'half-written files',
  );
  assert.deepEqual(
    readdirSync(home).filter((name) => name.includes('.new')),
    [],
    'half-made databases',
  );
  child.kill('SIGTERM');
  await ended(child);
});
