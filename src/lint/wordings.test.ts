// Each rule in the many wordings of policies: what is flawed is found, what only looks so is not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Temporal } from '#base';
import { read } from '#read';
import { countryOf, lint } from './index.ts';
import { betweenLines } from './wordings/between-lines.ts';
import { clauses } from './wordings/clauses.ts';
import { contradictions } from './wordings/contradictions.ts';

const today = Temporal.PlainDate.from('2026-11-21');

const findsIn = (text: string, rule: string): boolean => {
  const { prose, policy } = read({ name: text.startsWith('<') ? 'policy.html' : 'policy.md', text });
  return lint({ prose, policy, text, today, country: countryOf(policy) }).some((one) => one.rule === rule);
};

const all = [
  ...Object.entries({ ...clauses, ...contradictions }).map((one) => [...one, 'in many wordings'] as const),
  ...Object.entries(betweenLines).map((one) => [...one, 'between the lines'] as const),
];
for (const [rule, { flawed, sound }, how] of all) {
  test(`${rule} ${how}`, () => {
    const wrong = [
      ...flawed.filter((text) => !findsIn(text, rule)).map((text) => `missed: ${JSON.stringify(text)}`),
      ...sound.filter((text) => findsIn(text, rule)).map((text) => `accused: ${JSON.stringify(text)}`),
    ];
    assert.deepEqual(wrong, []);
  });
}
