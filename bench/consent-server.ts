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

/** Whether to measure at a thousand, a hundred thousand and a million choices instead: some minutes. */
const flat = process.env['UPHELD_BENCH_FLAT'] !== undefined;

export const consentServerBench: Bench = async () =>
  flat ? await flatness() : [...(await alone()), ...(peers ? await besidePeers(peers) : [])];

interface Ready {
  url: string;
  socket: string;
  origin: string;
  notice: { asked: { id: string; mark: string }[] };
  texts: string;
  language: string;
}

interface Servers {
  ours: { child: ChildProcess; ready: Ready };
  floor: { child: ChildProcess; ready: Ready };
  ask: () => Ask;
}

/** Both servers, on one database, for as long as `act` takes. */
async function withServers(act: (servers: Servers) => Promise<Bar[]>): Promise<Bar[]> {
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
    return await act({ ours, floor, ask: await visitors(ours.ready) });
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

/** In turn, so that what else the machine does slows both. */
async function measure({ ours, floor, ask }: Servers) {
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
}

const sizes = [1_000, 100_000, 1_000_000] as const;

/** What a choice costs with ever more before it: nothing tidies up meanwhile, and that time is told apart. */
const flatness = (): Promise<Bar[]> =>
  withServers(async (servers) => {
    const { ours, ask } = servers;
    await told(ours.child, 'alone');
    await load(ours.ready.url, ask, 16, seconds);
    const steps = [];
    let there = 0;
    for (const size of sizes) {
      await told(ours.child, 'fill', size - there);
      there = size;
      const step = {
        size,
        ...(await measure(servers)),
        ...(await told<{ one: number; page: number }>(ours.child, 'look')),
      };
      const tidy = await told(ours.child, 'tidy');
      steps.push(step);
      process.stderr.write(
        `${size.toLocaleString('en')} before: ${step.rate.toFixed(0)}/s, ${step.ratio.toFixed(2)}x the INSERT, ${step.cpu.toFixed(3)} ms CPU, p99 ${step.p99.toFixed(1)} ms; one read ${step.one.toFixed(0)} µs, a page ${step.page.toFixed(0)} µs; vacuum afterwards ${tidy.toFixed(0)} ms\n`,
      );
    }
    const [few, ...more] = steps;
    return more.flatMap((step) => {
      const many = `${step.size.toLocaleString('en')} against ${few!.size.toLocaleString('en')} before`;
      return [
        atLeast(`consent: choices a second beside the INSERT, ${many}`, step.ratio / few!.ratio, 0.85, 'x'),
        atMost(`consent: processor time of a choice, ${many}`, step.cpu / few!.cpu, 1.2, 'x'),
        atMost(`consent: reading one choice, ${many}`, step.one / few!.one, 1.5, 'x'),
        atMost(`consent: reading a page of choices, ${many}`, step.page / few!.page, 1.5, 'x'),
        atMost(`consent: failed, ${many}`, step.failed, 0, ''),
      ];
    });
  });

const alone = (): Promise<Bar[]> =>
  withServers(async (servers) => {
    const { ours, ask } = servers;
    // Code that is new costs more than what is there before.
    await load(ours.ready.url, ask, 16, seconds / 2);
    const count = (): Promise<number> => told(ours.child, 'count');
    const [start, empty, end] = [await count(), await measure(servers), await count()];
    await told(ours.child, 'fill', before);
    const full = await measure(servers);
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
        Math.max(0, empty.done - (end - start)) + empty.failed + full.failed,
        0,
        '',
      ),
    ];
  });

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

async function told<T = number>(child: ChildProcess, what: string, rows?: number): Promise<T> {
  const n = (asked += 1);
  child.send({ n, what, rows });
  for (;;) {
    const [answer] = (await once(child, 'message')) as [{ n: number; value: T }];
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
