// Hostile repetition, made at random: four times the text takes about four times as long to read and to lint, never sixteen.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Temporal } from '#base';
import { read } from '#read';
import { countryOf, lint } from './index.ts';

const parts = [
  'we may share your data with ',
  'not ',
  'until you ',
  'for 3 years ',
  'cookies ',
  'a.b@c.example ',
  'Rue des Lilas 4, 1000 ',
  'Ltd. ',
  '(',
  '["',
  '- ',
  '# ',
  '| a | ',
  '\n',
  '\n\n',
  '<b>',
  '…',
  ': ',
  'e-mail',
  'Art. 6(1)(f) ',
  '1.1.',
  ', and ',
  'é',
  '   ',
  'zzzzzzzzzz',
];
const today = Temporal.PlainDate.from('2026-11-21');

/** Milliseconds of the processor: other work on the machine does not count. The quicker of two runs. */
function costOf(text: string): number {
  const costs = [0, 1].map(() => {
    const before = process.cpuUsage();
    const { prose, policy } = read({ name: 'policy.md', text });
    lint({ prose, policy, text, today, country: countryOf(policy) });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

test('repetition of anything takes linear time to read and to lint', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }), (made) => {
      const unit = `word ${made.join('')}`;
      const text = unit.repeat(Math.ceil(8000 / unit.length));
      const [once, fourTimes] = [costOf(text), costOf(text.repeat(4))];
      // Short runs are mostly the engine compiling: only what takes long counts.
      assert.ok(fourTimes < 8 * once + 250, `${once.toFixed(0)} ms, four times as much ${fourTimes.toFixed(0)} ms`);
    }),
    { numRuns: 12 },
  );
});
