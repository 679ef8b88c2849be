// The printed date: it moved, it stood still, there is none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '#read';
import { unmovedDate } from './printed-date.ts';

const of = (text: string) => read({ name: 'policy/privacy.md', text: `# Privacy Policy\n\n${text}\n` });
const updated = (on: string, text = 'We sell kites.') => of(`${text}\n\nThis policy was last updated on ${on}.`);

test('an edited text that still prints the old date is found, with the words of the date', () => {
  const found = unmovedDate(updated('9 February 2026'), updated('9 February 2026', 'We sell kites and sails.'));
  assert.match(found ?? '', /9 February 2026/);
});

test('nothing to say: the date moved, the text did not change, or no date is printed', () => {
  const before = updated('9 February 2026');
  assert.equal(unmovedDate(before, updated('10 March 2026', 'We sell kites and sails.')), null);
  assert.equal(unmovedDate(before, updated('9 February 2026')), null);
  assert.equal(unmovedDate(of('We sell kites.'), of('We sell sails.')), null);
  assert.equal(unmovedDate(before, of('We sell sails.')), null, 'a date that was taken out does not mislead');
});
