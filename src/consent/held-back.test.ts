// Reports of what was held back: counted by company, host and directive, whatever else is in them; and nobody fills the memory with them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldBackIn, heldBackTally } from './held-back.ts';
import { Refusal } from './refusal.ts';

const post = (body: unknown, headers: Record<string, string> = {}): Request => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request('https://upheld.example/upheld/csp-report', {
    method: 'POST',
    body: text,
    headers: { 'content-length': String(Buffer.byteLength(text)), ...headers },
  });
};

test('of a browser’s report host and directive are read, and nothing else', async () => {
  const report = {
    'document-uri': 'https://shop.example/patient/7',
    'blocked-uri': 'https://ads.example:8443/pixel?id=1',
    'violated-directive': 'img-src https://a.example',
  };
  assert.deepEqual(await heldBackIn(post({ 'csp-report': report })), [
    { host: 'ads.example:8443', directive: 'img-src', count: 1 },
  ]);
  assert.deepEqual(await heldBackIn(post({ 'csp-report': { ...report, 'blocked-uri': 'inline' } })), [
    { host: 'inline', directive: 'img-src', count: 1 },
  ]);
});

test('what is no report is refused', async () => {
  const right = { host: 'a.example', directive: 'img-src', count: 1 };
  const wrong: unknown[] = [
    '',
    'x',
    null,
    [],
    {},
    { held: 'x' },
    { held: [null] },
    { held: [{ ...right, host: '<script>' }] },
    { held: [{ ...right, host: 'a b' }] },
    { held: [{ ...right, host: 'a'.repeat(256) }] },
    { held: [{ ...right, directive: 'img src' }] },
    { held: [{ ...right, count: -1 }] },
    { held: [{ ...right, count: 1.5 }] },
    { held: [{ ...right, count: 1e9 }] },
    { held: Array.from({ length: 501 }, () => right) },
    { 'csp-report': { 'blocked-uri': 'https://a b/', 'effective-directive': 'img-src' } },
    { 'csp-report': null },
  ];
  for (const body of wrong) await assert.rejects(heldBackIn(post(body)), Refusal, JSON.stringify(body));
  await assert.rejects(heldBackIn(post({ held: [right] }, { 'content-length': '99999999' })), /large/);
});

test('a company sees its own, most often first; a flood of hosts ends', () => {
  const tally = heldBackTally();
  tally.note('a', [{ host: 'x.example', directive: 'img-src', count: 2 }]);
  tally.note('a', [
    { host: 'x.example', directive: 'img-src', count: 3 },
    { host: 'y.example', directive: 'img-src', count: 9 },
  ]);
  assert.deepEqual(
    tally.of('a').map(({ host, count }) => [host, count]),
    [
      ['y.example', 9],
      ['x.example', 5],
    ],
  );
  assert.deepEqual(tally.of('b'), []);
  for (let turn = 0; turn < 2000; turn += 1)
    tally.note('a', [{ host: `h${turn}.example`, directive: 'img-src', count: 1 }]);
  tally.note('a', [{ host: 'y.example', directive: 'img-src', count: 1 }]);
  assert.equal(tally.of('a').length, 500);
  assert.equal(tally.of('a')[0]!.count, 10);
});
