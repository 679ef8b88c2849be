// right-no-automated-decision, green and red: who decided by a company's table, profiles where none are said to be made, and requests for a person.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../index.ts';
import { innPolicy, judgedBench, stated } from './testing-judged.ts';

const given = 'room_given: { category: "dpv:AutomatedDecisionMaking" }';
const kind = 'right-no-automated-decision';

test('broken: a machine decided alone against the text; upheld: a person looked at each, or made it', async (t) => {
  const b = await judgedBench(t, kind, [given]);
  assert.equal(await b.said(), 'unproven undecided');
  b.db.exec("update guest set room_given = 'manually' where id = 1");
  assert.equal(await b.said(), 'upheld byPeople');
  b.db.exec("update guest set room_given = 'attic' where id = 2");
  b.clock.advance('P2D');
  await b.word();
  const broken = await b.ask();
  assert.deepEqual([broken.state, broken.because.key], ['broken', 'judged.decided']);
  assert.deepEqual(broken.because.values, { count: 1, places: 'The inn: guest.room_given' });
  assert.ok(!JSON.stringify(broken).includes('attic'));
  b.db.exec("update guest set reviewed_by = 'Rosa' where id = 2");
  assert.equal(await b.said(), 'upheld byPeople');
});

test('broken: people are scored where the text says that nobody is profiled; a score alone decides nothing', async (t) => {
  const b = await judgedBench(t, kind, ['lead_score: { category: "pd:Profile" }']);
  b.db.exec('update guest set lead_score = 7');
  assert.equal(await b.said(), 'unproven undecided');
  b.publish(innPolicy({ statements: [{ id: 'statement.none', kind: 'no-profiling', stated }] }));
  assert.equal(await b.said('statement.none'), 'broken profiled');
  assert.equal(await b.said(), 'unproven undecided', 'another sentence of the same text');
});

test('unproven: a column whose name says that a machine decided, until somebody says what it is; then upheld by a word until it ends', async (t) => {
  const b = await judgedBench(t, kind);
  b.db.exec("alter table guest add column decided_by text; update guest set decided_by = 'rule engine'");
  await b.word();
  assert.equal(await b.said(), 'unproven likelyDecisions');
  b.db.exec("update guest set decided_by = 'Rosa Lind'");
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('PT1M');
  await b.word(false);
  assert.equal(await b.said(), 'broken attestDenied');
});

test('the right to a person: unproven until asked for, upheld when somebody answers in time, broken when late or left to a program', async (t) => {
  const b = await judgedBench(t, kind, [given]);
  b.db.exec("update guest set room_given = 'attic'");
  const used = { id: 'decisions.rooms', stance: 'used', stated } as const;
  b.publish(innPolicy({ automatedDecisions: [used] }));
  assert.equal(await b.said('decisions.rooms'), 'unproven noneAsked');
  await answer(
    b.rights,
    b.tenant,
    await b.enter('no-automated-decision'),
    'staff:1',
    'You get the room with the lake.',
  );
  assert.equal(await b.said('decisions.rooms'), 'upheld reviewed');
  await answer(b.rights, b.tenant, await b.enter('no-automated-decision'), 'key:1', 'No.');
  assert.equal(await b.said('decisions.rooms'), 'broken byProgram');
  await b.enter('no-automated-decision');
  b.clock.advance('P32D');
  assert.equal(await b.said('decisions.rooms'), 'broken overdue');
});
