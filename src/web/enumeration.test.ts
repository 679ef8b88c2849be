// Who has an account is nobody's business: known and unknown addresses get the same status, the same bytes and the same time (Welch's t-test), with a real database.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Pii, Secret, fixedClock } from '#base';
import { type Cost, type Door, accessOf, ensureDefaultTenant, invite, openDoor } from '#access';
import { testDatabase } from '#store/testing';
import { sampleHouse } from './sample-house.ts';
import { website } from './website.tsx';

const pairs = 2000;
const cheap: Cost = { memory: 64, passes: 1, parallelism: 1 };
const password = 'seven herons over the weir';

interface Setting {
  door: Door;
  clock: ReturnType<typeof fixedClock>;
  /** Sends the sign-in form; answers with status, body without the address, and milliseconds. */
  post: (email: string, more?: Record<string, string>) => Promise<{ status: number; body: string; ms: number }>;
}

async function setting(t: TestContext, made: Cost): Promise<Setting> {
  const { db } = await testDatabase(t);
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const { id } = await ensureDefaultTenant(db, clock);
  const secret = new Secret('a key that only tests have');
  const link = await invite(db, id, 'owner', clock);
  const typed = { name: 'Eva Maes', email: new Pii('eva@fenwick.example'), password: new Secret(password) };
  assert.equal((await openDoor(accessOf(db, clock, secret, made)).accept(link, typed, 'Fenwick')).is, 'step');
  const door = openDoor(accessOf(db, clock, secret, cheap));
  const app = website({ ...sampleHouse(), door });
  return {
    door,
    clock,
    async post(email, more = {}) {
      const request = new Request('http://localhost:4180/console/sign-in', {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ email, password: 'not the password', next: '/console', ...more }),
      });
      const started = performance.now();
      const answer = await app.fetch(request);
      const body = await answer.text();
      const ms = performance.now() - started;
      return { status: answer.status, body: body.replaceAll(email, '…'), ms };
    },
  };
}

/** Interleaved pairs, the order within each by chance; hours lie between them, so that no attempt has to wait. */
async function measure({ post, clock }: Setting, more: Record<string, string> = {}) {
  const known: number[] = [];
  const unknown: number[] = [];
  const shapes = new Set<string>();
  const once = async (email: string, times: number[]): Promise<void> => {
    clock.advance('PT1H');
    const { status, body, ms } = await post(email, more);
    times.push(ms);
    shapes.add(`${status} ${Buffer.byteLength(body)} ${body}`);
  };
  for (let i = 0; i < pairs; i++) {
    const both = [() => once('eva@fenwick.example', known), () => once('ava@fenwick.example', unknown)];
    if (Math.random() < 0.5) both.reverse();
    for (const one of both) await one();
  }
  return { p: welch(trimmed(known), trimmed(unknown)), shapes };
}

/** Without the slowest twentieth of both together, which are pauses of the machine and not of the answer. */
function trimmed(times: readonly number[]): number[] {
  return times.toSorted((a, b) => a - b).slice(0, Math.floor(times.length * 0.95));
}

/** Two-sided p of Welch's t-test; with thousands of samples t is as good as normal. */
function welch(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [moments(a), moments(b)];
  const t = Math.abs(x.mean - y.mean) / Math.sqrt(x.variance / a.length + y.variance / b.length);
  return 2 * (1 - normal(t));
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

/** Abramowitz and Stegun 26.2.17, to seven places. */
function normal(z: number): number {
  const k = 1 / (1 + 0.2316419 * z);
  const tail = k * (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}

/** One in a hundred fair measurements looks unfair: only two in a row count. */
async function tellsNothing(setting: Setting, more?: Record<string, string>): Promise<void> {
  await measureSome(setting);
  const first = await measure(setting, more);
  assert.equal(first.shapes.size, 1, [...first.shapes].map((shape) => shape.slice(0, 40)).join(' | '));
  if (first.p > 0.01) return;
  const second = await measure(setting, more);
  assert.ok(second.p > 0.01, `p = ${first.p}, then ${second.p}`);
}

/** Both ways warm, before anything counts. */
async function measureSome({ post, clock }: Setting): Promise<void> {
  for (let i = 0; i < 200; i++) {
    clock.advance('PT1H');
    await post(i % 2 === 0 ? 'eva@fenwick.example' : 'ava@fenwick.example');
  }
}

test(`address and password: ${pairs} pairs, one status, one body, no difference in time`, async (t) => {
  await tellsNothing(await setting(t, cheap));
});

test(`with a recovery code: ${pairs} pairs, one status, one body, no difference in time`, async (t) => {
  await tellsNothing(await setting(t, cheap), { with: 'recovery', recovery: '7K3M-9QX0-TT4V-0ZPA' });
});

test('the measurement can fail: a hash that takes a little longer than the other is seen', async (t) => {
  const world = await setting(t, { memory: 64, passes: 8, parallelism: 1 });
  const { p } = await measure(world);
  assert.ok(p < 0.01, `p = ${p}`);
});

test('whoever is slowed down is told the same, with an account or without', async (t) => {
  const { post } = await setting(t, cheap);
  const answers = new Set<string>();
  for (const email of ['eva@fenwick.example', 'ava@fenwick.example']) {
    for (let i = 0; i < 5; i++) assert.equal((await post(email)).status, 422);
    const { status, body } = await post(email);
    assert.equal(status, 429);
    answers.add(body);
  }
  assert.equal(answers.size, 1);
});

test('Welch, worked out by hand', () => {
  // Means 0.2 apart, both variances 8.2665, 500 each: t = 0.2 / sqrt(2 x 8.2665 / 500) = 1.0998, two-sided p = 0.2714.
  const a = Array.from({ length: 500 }, (_, i) => (i % 10) + 0.2);
  const b = Array.from({ length: 500 }, (_, i) => i % 10);
  const p = welch(a, b);
  assert.ok(Math.abs(p - 0.2714) < 0.0005, String(p));
  assert.equal(welch(a, a), 1 - (normal(0) - 0.5) * 2);
  assert.ok(Math.abs(normal(1.96) - 0.975) < 1e-5);
});
