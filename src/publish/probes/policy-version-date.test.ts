// policy-version-date, green and red: a date that moved with the text, one that did not, one still to come. The clock starts on 10 March 2026.
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Bench, bench } from '../testing.ts';
import { publishProbes } from './index.ts';

const kind = 'policy-version-date';
const policy = (line: string, more = ''): string =>
  `# Privacy Policy of Fenwick Kites Ltd\n\nWe sell kites.${more}\n\n${line}\n`;
const state = async (b: Bench, text: string): Promise<string> => {
  const answer = await b.ask(await b.publishText(text), publishProbes(b.store.db, b.site), kind);
  return `${answer.state} ${answer.because.key}`;
};

test('unproven: the first text on file, dated before we knew it', async (t) => {
  const b = await bench(t);
  assert.equal(
    await state(b, policy('This policy was last updated on 9 February 2026.')),
    'unproven probes.dateBeforeUs',
  );
});

test('upheld: the date moved with the text', async (t) => {
  const b = await bench(t);
  await b.publishText(policy('This policy was last updated on 9 February 2026.'));
  b.clock.advance('P40D');
  assert.equal(
    await state(b, policy('This policy was last updated on 18 April 2026.', ' And sails.')),
    'upheld probes.dateTrue',
  );
  b.clock.advance('P40D');
  assert.equal(
    await state(b, policy('Last updated: May 2026', ' And sails. And ropes.')),
    'upheld probes.dateTrue',
    'a month is enough',
  );
});

test('broken: the text changed and the date did not', async (t) => {
  const b = await bench(t);
  await b.publishText(policy('This policy was last updated on 9 February 2026.'));
  b.clock.advance('P40D');
  assert.equal(
    await state(b, policy('This policy was last updated on 9 February 2026.', ' And sails.')),
    'broken probes.dateStale',
  );
});

test('broken: the date is still to come', async (t) => {
  const b = await bench(t);
  assert.equal(await state(b, policy('This policy was last updated on 11 March 2026.')), 'broken probes.dateInFuture');
  b.clock.advance('P1D');
  assert.equal(
    await state(b, policy('This policy was last updated on 11 March 2026.', ' Now.')),
    'upheld probes.dateTrue',
  );
});

test('broken: a date that has come since, under a text that had stood before it', async (t) => {
  const b = await bench(t);
  const published = await b.publishText(policy('This policy was last updated on 11 March 2026.'));
  b.clock.advance('P5D');
  const answer = await b.ask(published, publishProbes(b.store.db, b.site), kind);
  assert.equal(`${answer.state} ${answer.because.key}`, 'broken probes.dateTooNew');
});

test('upheld: another markup of the same words is no other text', async (t) => {
  const b = await bench(t);
  await b.publishText(policy('This policy was last updated on 9 February 2026.'));
  b.clock.advance('P40D');
  await b.publishText(policy('This policy was last updated on 18 April 2026.', ' And sails.'));
  b.clock.advance('P40D');
  const bold = policy('This policy was last updated on **18 April 2026**.', ' And\nsails.');
  assert.equal(await state(b, bold), 'upheld probes.dateTrue');
});

test('upheld: a day of effect still to come', async (t) => {
  const b = await bench(t);
  await b.publishText(policy('This policy is effective from 9 February 2026.'));
  b.clock.advance('P40D');
  assert.equal(
    await state(b, policy('This policy is effective from 20 June 2026.', ' And sails.')),
    'upheld probes.dateTrue',
  );
});
