// The checks on storage periods, over a real database: broken by a row that should have left, good once it is gone, open where nobody can judge.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Policy, World } from '#policy';
import { say } from '#words';
import { applyStorage, approveStorage, planAll } from '../index.ts';
import { type Library, library, libraryPolicy, rules } from '../testing-library.ts';
import { retentionProbes } from './index.ts';

async function asked(b: Library, kind: string, facts: readonly string[]) {
  const published = (await b.vault.published(b.tenant))!;
  const promise = { id: 'p', kind, facts, stated: [] } as unknown as World['promise'];
  const now = b.clock.now();
  const world: World = { published: { ...published, tenant: b.tenant }, promise, now };
  const answer = await retentionProbes(b.rights)
    .find((probe) => probe.kind === kind)!
    .ask(world);
  for (const message of [answer.because, ...answer.measured])
    for (const language of ['en', 'fr', 'nl', 'de'] as const) assert.doesNotMatch(say(message, language), /[{}]/);
  return answer;
}

async function carriedOut(b: Library) {
  const [{ plan } = { plan: null }] = await planAll(b.retention, b.tenant, 'staff:lea', ['library']);
  await approveStorage(b.retention, b.tenant, plan!.id, plan!.hash, 'staff:lea');
  assert.deepEqual(await applyStorage(b.retention, b.tenant, plan!.id), { is: 'done' });
}

test('a period is broken by a row that should have left, and upheld once it is gone', async (t) => {
  const b = await library(t);
  const before = await asked(b, 'retention-period', ['retention.loans']);
  assert.equal(before.state, 'broken');
  assert.deepEqual(before.because.values, { count: 2, places: 'library: loan', ends: '2021-05-01' });
  await carriedOut(b);
  const after = await asked(b, 'retention-period', ['retention.loans']);
  assert.equal(after.state, 'upheld', say(after.because, 'en'));
  assert.deepEqual(after.because.values, { rows: 2, places: 'library: loan' });
});

test('the day after the last day is given for leaving', async (t) => {
  const b = await library(t);
  b.run(
    'delete from loan',
    'delete from question',
    `insert into question values (1, 'eve@mill.example', '?', '2025-03-09')`,
  );
  assert.equal((await asked(b, 'retention-period', ['retention.questions'])).state, 'upheld');
  b.clock.advance('P1D');
  assert.equal((await asked(b, 'retention-period', ['retention.questions'])).state, 'broken');
});

test('what nobody can judge is open: a rule without a place, dates that cannot be read, a map without a date', async (t) => {
  const b = await library(t, undefined, libraryPolicy([...rules, { ...rules[0]!, id: 'retention.pets' }]));
  assert.equal((await asked(b, 'retention-period', ['retention.pets'])).because.key, 'retentionProof.nowhere');
  const questions = await asked(b, 'retention-period', ['retention.questions']);
  assert.equal(questions.because.key, 'retentionProof.dates', 'one lies ahead');
  const c = await library(t, (map) => map.replace('collection: [due_on]', 'creation: [due_on]'));
  const loans = await asked(c, 'retention-period', ['retention.loans']);
  assert.deepEqual([loans.state, loans.because.key], ['unproven', 'retentionProof.unruled']);
  assert.ok(loans.measured.some(({ key }) => key === 'retentionProof.fault-trigger'));
});

test('a criterion is proven where dates say when it ends', async (t) => {
  const criterion = { ...rules[3]!, period: null, criterion: 'as long as the question is open' };
  const b = await library(t, undefined, libraryPolicy([...rules.slice(0, 3), criterion]));
  assert.equal((await asked(b, 'retention-criterion', ['retention.questions'])).state, 'broken');
  await carriedOut(b);
  b.run('delete from question where id = 4');
  b.clock.advance('PT2H');
  assert.equal((await asked(b, 'retention-criterion', ['retention.questions'])).state, 'upheld');
  // The sentence speaks of all that is kept.
  assert.equal((await asked(b, 'retention-criterion', [])).state, 'upheld');
});

test('deleting is broken by what is late, and open until a restore has shown that nothing comes back', async (t) => {
  const b = await library(t);
  assert.equal((await asked(b, 'deletion', [])).state, 'broken');
  await carriedOut(b);
  b.run('delete from question where id = 4');
  b.clock.advance('PT2H');
  const after = await asked(b, 'deletion', []);
  assert.deepEqual([after.state, after.because.key], ['unproven', 'retentionProof.backups']);
});

test('a recipient that keeps such data too and is not connected leaves it open', async (t) => {
  const recipients = [{ id: 'recipient.cloud', name: 'Nimbus', role: 'processor' }] as unknown as Policy['recipients'];
  const b = await library(t, undefined, { ...libraryPolicy(), recipients });
  await carriedOut(b);
  const loans = await asked(b, 'retention-period', ['retention.loans']);
  assert.deepEqual([loans.state, loans.because.values], ['unproven', { others: 'Nimbus', count: 1 }]);
});
