// Problem and tell: three sentences for the person, the detail for the log, and nothing of an unknown error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { Problem, tell } from './problem.ts';

const told = {
  happened: 'The file policy.md is empty.',
  unchanged: 'Nothing was read or written.',
  next: 'Put the policy’s text into it and try again.',
};

test('a Problem keeps code, internal message, told and cause apart', () => {
  const cause = new Error('ENOENT');
  const problem = new Problem('read.empty', told, { detail: '/srv/policy.md has 0 bytes', cause });
  assert.ok(problem instanceof Error);
  assert.equal(problem.name, 'Problem');
  assert.equal(problem.code, 'read.empty');
  assert.equal(problem.message, '/srv/policy.md has 0 bytes');
  assert.equal(problem.cause, cause);
  assert.match(problem.stack ?? '', /problem\.test\.ts/);
});

test('without a detail the log still says what happened; without a cause there is none', () => {
  const problem = new Problem('read.empty', told);
  assert.equal(problem.message, 'read.empty: The file policy.md is empty.');
  assert.ok(!('cause' in problem));
});

test('tell gives a Problem’s three sentences and its code, and not its detail', () => {
  const problem = new Problem('read.empty', told, { detail: '/home/ada/secret.md' });
  assert.deepEqual(tell(problem), { code: 'read.empty', ...told });
});

test('tell never repeats an unknown error: its message may hold personal data', () => {
  const unknown: unknown[] = [
    new Error('duplicate key (email)=(ada@example.org)'),
    new Error('outer', { cause: new Problem('read.empty', told) }),
    { code: 'read.empty', happened: 'ada@example.org', unchanged: '', next: '' },
    'ada@example.org',
    undefined,
    null,
  ];
  for (const error of unknown) {
    const answer = tell(error);
    assert.equal(answer.code, 'base.unexpected');
    assert.doesNotMatch(inspect(answer), /ada@example|policy\.md/);
    for (const part of [answer.happened, answer.unchanged, answer.next]) assert.match(part, /^\p{Lu}.*\.$/u);
  }
});
