// The published list of promise kinds is the one in the code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { promiseList } from './promise-list.ts';

test('docs/promise-kinds.md is current; `npm run -s node -- bench/promise-list.ts` writes it', () => {
  const file = new URL('../../docs/promise-kinds.md', import.meta.url);
  assert.equal(readFileSync(file, 'utf8'), promiseList());
});
