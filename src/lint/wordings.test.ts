// Each rule in the many wordings of policies: what is flawed is found, what only looks so is not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Temporal } from '#base';
import { read } from '#read';
import { countryOf, lint } from './index.ts';
import { clauses } from './wordings/clauses.ts';
import { contradictions } from './wordings/contradictions.ts';

const today = Temporal.PlainDate.from('2026-11-21');

const findsIn = (text: string, rule: string): boolean => {
  const { prose, policy } = read({ name: text.startsWith('<') ? 'policy.html' : 'policy.md', text });
  return lint({ prose, policy, text, today, country: countryOf(policy) }).some((one) => one.rule === rule);
};

for (const [rule, { flawed, sound }] of Object.entries({ ...clauses, ...contradictions })) {
  test(`${rule} in many wordings`, () => {
    const wrong = [
      ...flawed.filter((text) => !findsIn(text, rule)).map((text) => `missed: ${JSON.stringify(text)}`),
      ...sound.filter((text) => findsIn(text, rule)).map((text) => `accused: ${JSON.stringify(text)}`),
    ];
    assert.deepEqual(wrong, []);
  });
}
