// What recording a choice costs: a whole Upheld against one prepared INSERT a request on the same database, empty and with many choices before.
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Bar, type Bench, atLeast, atMost, median } from './bars.ts';
import { type Ask, type Load, load } from './consent-load.ts';

const seconds = Number(process.env['UPHELD_BENCH_SECONDS'] ?? 6);
/** Choices before the second measurement; the bar speaks of a million. */
const before = Number(process.env['UPHELD_BENCH_CHOICES'] ?? 100_000);
/** Where the comparison with other servers lies, its packages installed; absent: only the floor is compared with. */
const peers = process.env['UPHELD_CONSENT_BENCH'];
const rounds = 3;

export const consentServerBench: Bench = async () => [...(await alone()), ...(peers ? await besidePeers(peers) : [])];

interface Ready {
  url: string;
  socket: string;
  origin: string;
  notice: { asked: { id: string; mark: string }[] };
  texts: string;
  language: string;
}

async function alone(): Promise<Bar[]> {
  const home = mkdtempSync(join(tmpdir(), 'upheld-consent-'));
  const children: ChildProcess[] = [];
  const start = async (file: string, args: string[]): Promise<{ child: ChildProcess; ready: Ready }> => {
    const child = fork(join(import.meta.dirname, file), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    children.push(child);
    const [ready] = (await once(child, 'message')) as [Ready];
    return { child, ready };
  };
  try {
    const ours = await start('consent-serve.ts', [home]);
    const floor = await start('consent-floor.ts', [ours.ready.socket, join(home, 'secrets', 'pg-admin')]);
    const ask = await visitors(ours.ready);
    // In turn, so that what else the machine does slows both.
    const measure = async () => {
      const [choices, inserts]: [Load[], Load[]] = [[], []];
      let cpu = 0;
      for (let round = 0; round < rounds; round++) {
        inserts.push(await load(floor.ready.url, ask, 16, seconds / 2));
        const idle = await told(ours.child, 'cpu');
        choices.push(await load(ours.ready.url, ask, 16, seconds / 2));
        cpu += (await told(ours.child, 'cpu')) - idle;
      }
      return {
        rate: median(choices.map(({ perSecond }) => perSecond)),
        p99: median(choices.map(({ p99 }) => p99)),
        ratio: median(choices.map(({ perSecond }, n) => perSecond / inserts[n]!.perSecond)),
        slower: median(choices.map(({ p99 }, n) => p99 / inserts[n]!.p99)),
        cpu: cpu / choices.reduce((sum, { done }) => sum + done, 0),
        done: choices.reduce((sum, { done }) => sum + done, 0),
        failed: choices.reduce((sum, { failed }) => sum + failed, 0),
      };
    };
    // Code that is new costs more than what is there before.
    await load(ours.ready.url, ask, 16, seconds / 2);
    const count = (): Promise<number> => told(ours.child, 'count');
    const [start_, empty, end] = [await count(), await measure(), await count()];
    await told(ours.child, 'fill', before);
    const full = await measure();
    const token = await load(
      ours.ready.url,
      () => ({ method: 'GET', path: '/upheld/token', headers: { origin: ours.ready.origin } }),
      16,
      seconds / 2,
    );
    const many = before.toLocaleString('en');
    return [
      atLeast('consent: choices a second, durable, 16 connections', empty.rate, 2500, '/s'),
      atMost('consent: p99 of a choice', empty.p99, 20, ' ms'),
      atLeast('consent: against one prepared INSERT a request, in the same run', empty.ratio, 0.54, 'x'),
      atMost('consent: p99 against that of the INSERT', empty.slower, 2.5, 'x'),
      atMost('consent: processor time of a choice, with its database and the ledger', empty.cpu, 0.6, ' ms'),
      atMost(`consent: the same with ${many} before`, full.cpu, 0.6, ' ms'),
      atMost(`consent: processor time with ${many} before against empty`, full.cpu / empty.cpu, 1.2, 'x'),
      atLeast(`consent: choices a second with ${many} before`, full.rate, 2500, '/s'),
      atLeast(`consent: against the INSERT with ${many} before`, full.ratio, 0.54, 'x'),
      atMost(`consent: p99 with ${many} before`, full.p99, 20, ' ms'),
      atLeast('consent: GET token', token.perSecond, 5000, '/s'),
      atMost(
        'consent: answered and not found, or failed',
        Math.max(0, empty.done - (end - start_)) + empty.failed + full.failed,
        0,
        '',
      ),
    ];
  } finally {
    const [ours, ...others] = children;
    for (const child of others) child.kill();
    if (ours) {
      ours.send({ n: 0, what: 'stop' });
      await once(ours, 'exit');
    }
    rmSync(home, { recursive: true, force: true });
  }
}

/** Each request a new visitor who grants one category and refuses the others. */
async function visitors({ url, origin, notice, texts, language }: Ready): Promise<() => Ask> {
  const { token } = (await (await fetch(`${url}/upheld/token`, { headers: { origin } })).json()) as { token: string };
  const answers = Object.fromEntries(
    notice.asked.map(({ id, mark }, n) => [id, { mark, granted: n === 0, without: [] }]),
  );
  const post = { token, action: 'choose', answers, layer: 2, language, texts, gpc: false };
  const headers = { 'content-type': 'application/json', origin, 'user-agent': 'Mozilla/5.0 (X11) bench' };
  return () => ({
    method: 'POST',
    path: '/upheld/choice',
    headers,
    body: JSON.stringify({ ...post, secret: randomBytes(16).toString('base64url') }),
  });
}

let asked = 0;

async function told(child: ChildProcess, what: string, rows?: number): Promise<number> {
  const n = (asked += 1);
  child.send({ n, what, rows });
  for (;;) {
    const [answer] = (await once(child, 'message')) as [{ n: number; value: number }];
    if (answer.n === n) return answer.value;
  }
}

interface PeerRow {
  name: string;
  conns: number;
  state: string;
  rps: number;
  p99: number;
}

/** The comparison of spec/consent, section 3, with ours hung in: the same load, each server on a database of its own. */
async function besidePeers(folder: string): Promise<Bar[]> {
  if (!existsSync(join(folder, 'node_modules', '@c15t', 'backend'))) return [];
  const child = spawn(process.execPath, ['server/run.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PARTS: 'postgres,floor,ours',
      OURS_SERVER: join(import.meta.dirname, 'consent-ours.mjs'),
      CONNECTIONS: '16',
      SECONDS: String(seconds),
      FILL: String(before),
    },
  });
  await once(child, 'exit');
  const { rows } = JSON.parse(readFileSync(join(folder, 'results', 'ledger.json'), 'utf8')) as { rows: PeerRow[] };
  const of = (name: RegExp): PeerRow[] => rows.filter((row) => name.test(row.name));
  const [ours, c15t] = [of(/^Upheld/), of(/^c15t.*· PostgreSQL$/)];
  return ours.map((row, n) =>
    atLeast(
      `consent: against c15t, ${n === 0 ? 'empty' : `${before.toLocaleString('en')} before`}`,
      row.rps / (c15t[n]?.rps ?? Number.NaN),
      8,
      'x',
    ),
  );
}
