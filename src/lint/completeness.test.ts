// Completeness at document level: labels of texts that say nothing, and of texts that say a part.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from '#base';
import { read } from '#read';
import { completenessOf } from './completeness.ts';
import { countryOf } from './lint.ts';

const labelsOf = (text: string) => {
  const { prose, policy } = read({ name: 'privacy.md', text });
  const today = Temporal.PlainDate.from('2026-11-22');
  return completenessOf({ prose, policy, text, today, country: countryOf(policy) });
};

test('a text that says nothing of what the law asks lacks all of it', () => {
  const labels = labelsOf('# Our garden\n\nWe grow tulips and sell them on Saturdays.\n');
  assert.equal(Object.keys(labels).length, 35);
  const said = Object.entries(labels).filter(([, degree]) => degree === 'full' || degree === 'partial');
  assert.deepEqual(said, []);
});

test('a right to complain without a word on to whom is named in part', () => {
  const labels = labelsOf(
    '# Your rights\n\nYou have the right to access your personal data.\n\nYou have the right to lodge a complaint with the supervisory authority.\n',
  );
  assert.equal(labels.rightAccess, 'full');
  assert.equal(labels.rightComplain, 'partial');
  assert.equal(labels.rightErasure, 'none');
  assert.equal(labels.authorityIdentified, 'none');
});
