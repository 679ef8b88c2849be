// policy-review, green and red: when the text last changed against the time that it names, and what a review would have found.
import assert from 'node:assert/strict';
import test from 'node:test';
import { promiseKind } from '#policy';
import { bench } from '../testing.ts';
import { publishProbes } from './index.ts';

const kind = 'policy-review';
const policy = (line: string, more = ''): string =>
  `# Privacy Policy of Fenwick Kites Ltd\n\nWe sell kites.\n\n${line}\n\n${more}\n`;
const yearly = 'We review this policy regularly.';
const halfYearly = 'This policy is reviewed at least every six months.';

test('upheld: the text changed within the time; unproven: only the first text is on file, or nothing changed since', async (t) => {
  const b = await bench(t);
  const ask = async (text: string) =>
    (await b.ask(await b.publishText(text), publishProbes(b.store.db, b.site), kind)).because.key;
  assert.equal(await ask(policy(yearly)), 'reviewed.noTrace', 'it may have been written years ago');
  b.clock.advance('P30D');
  assert.equal(await ask(policy(yearly, 'We also sell sails.')), 'reviewed.lately');
  assert.equal(await ask(policy(yearly, 'We also sell sails.')), 'reviewed.lately');
  b.clock.advance('P364D');
  assert.equal(await ask(policy(yearly, 'We also sell sails.')), 'reviewed.lately');
  b.clock.advance('P3D');
  const late = await b.publishText(policy(yearly, 'We also sell sails.'));
  const answer = await b.ask(late, publishProbes(b.store.db, b.site), kind);
  assert.deepEqual([answer.state, answer.because.key], ['unproven', 'reviewed.noTrace']);
  assert.ok(promiseKind(kind)?.vouched?.includes(answer.because.key), 'a person may say that nothing had to change');
});

test('the time is the one that the sentence names', async (t) => {
  const b = await bench(t);
  await b.publishText(policy(halfYearly));
  b.clock.advance('P1D');
  const published = await b.publishText(policy(halfYearly, 'We also sell sails.'));
  const state = async () => (await b.ask(published, publishProbes(b.store.db, b.site), kind)).state;
  b.clock.advance('P180D');
  assert.equal(await state(), 'upheld');
  b.clock.advance('P5D');
  assert.equal(await state(), 'unproven');
});

test('broken: the text still relies on what ended before the last review was due, however lately it changed', async (t) => {
  const b = await bench(t);
  const shield = 'Our mailing provider is in the United States; the transfer rests on the EU-US Privacy Shield.';
  const frame = 'Our mailing provider is in the United States; the transfer rests on the EU-US Data Privacy Framework.';
  await b.publishText(policy(yearly));
  b.clock.advance('P1D');
  const gone = await b.publishText(policy(yearly, shield));
  const answer = await b.ask(gone, publishProbes(b.store.db, b.site), kind);
  assert.deepEqual([answer.state, answer.because.key], ['broken', 'reviewed.gone']);
  assert.match(String(answer.because.values?.['names']), /Privacy Shield/);
  assert.ok(!promiseKind(kind)?.vouched?.includes(answer.because.key));
  const good = await b.publishText(policy(yearly, frame));
  assert.equal((await b.ask(good, publishProbes(b.store.db, b.site), kind)).state, 'upheld');
});
