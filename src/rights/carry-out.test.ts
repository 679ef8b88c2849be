// From the public page to the last row: erased, corrected and held still by an approved plan over a real system, and told to the person.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import {
  applyFor,
  approveFor,
  goOnWithPlans,
  lookFor,
  planOf,
  proposeFor,
  receive,
  requestOf,
  timelineOf,
} from './index.ts';
import { type Inn, inn } from './testing-inn.ts';
import { toldInLetter } from './told.ts';

async function carriedOut({ rights, tenant }: Inn, id: string): Promise<string> {
  const plan = await proposeFor(rights, tenant, id, 'staff:1');
  await approveFor(rights, tenant, id, plan.hash, 'staff:1');
  return (await applyFor(rights, tenant, id, 'staff:1')).is;
}

test('erased: not before the person could take it back, everything of theirs, nothing of others, and they are told', async (t) => {
  const b = await inn(t);
  const id = await b.ask('erasure');
  const looked = await lookFor(b.rights, b.tenant, id, 'staff:1');
  assert.deepEqual(
    looked.rows.map(({ title, collection, relation, count }) => [title, collection, relation, count]),
    [
      ['The inn', 'guest', 'own', 1],
      ['The inn', 'stay', 'own', 2],
    ],
  );
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  await assert.rejects(applyFor(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.cooling' });
  assert.equal(b.rows('guest').length, 2);
  b.clock.advance('PT48H');
  assert.deepEqual(await applyFor(b.rights, b.tenant, id, 'staff:1'), { is: 'done' });
  assert.deepEqual(b.rows('guest'), [[2, 'ben@mill.example', 'Ben', 'Gent']]);
  assert.deepEqual(b.rows('stay'), [[3, 2, 'quiet room']]);
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'answered');
  const letters = (await b.sent()).map(({ text }) => text ?? '');
  const done = letters.find((text) => /carried out/.test(text)) ?? '';
  assert.match(done, /Erased in The inn \(guest\): 1\./);
  assert.match(done, /Erased in The inn \(stay\): 2\./);
  const kinds = (await timelineOf(b.rights, b.tenant, id)).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['received', 'identified', 'looked', 'planned', 'approved', 'answered']);
  await assert.rejects(applyFor(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.closed' });
});

test('corrected everywhere it stands wrong; another of the same value elsewhere is left', async (t) => {
  const b = await inn(t);
  const id = await b.ask('rectification', { wanted: [{ field: 'pd:Name', value: 'Ada Quill' }] });
  assert.equal(await carriedOut(b, id), 'done');
  assert.deepEqual(b.rows('guest'), [
    [1, 'ADA@mill.example', 'Ada Quill', 'Gent'],
    [2, 'ben@mill.example', 'Ben', 'Gent'],
  ]);
});

test('held still where that is not possible: the plan says so, and nothing is called done', async (t) => {
  const b = await inn(t);
  const id = await b.ask('restriction');
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  assert.deepEqual([...new Set(plan.operations.map(({ act }) => act))], ['cannot']);
  const letter = await toldInLetter(b.rights, b.tenant, { language: 'en' }, plan.operations, new Map());
  assert.ok(letter.length > 0);
  for (const line of letter) assert.match(line, /^Not restricted by the system, in .*: \d+\. It has no mark for that;/);
});

test('nothing is looked for before it is sure who asks, nor by what a stranger says of somebody', async (t) => {
  const b = await inn(t);
  const sheet = { email: 'stranger@elsewhere.example', identifiers: [{ kind: 'email', value: 'ada@mill.example' }] };
  const entered = { asks: 'erasure', channel: 'email', language: 'en', country: 'BE', sheet } as const;
  const { request } = await receive(b.rights, b.tenant, 'staff:1', entered);
  await assert.rejects(lookFor(b.rights, b.tenant, request.id, 'staff:1'), { code: 'rights.identify' });
  await assert.rejects(proposeFor(b.rights, b.tenant, request.id, 'staff:1'), { code: 'rights.identify' });
  const second = await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'access', identity: 'mailbox' });
  const { rows } = await lookFor(b.rights, b.tenant, second.request.id, 'staff:1');
  assert.deepEqual(rows, []);
});

test('somebody new between approval and applying stops it; a crash before the letter is made good by the job', async (t) => {
  const b = await inn(t);
  const id = await b.ask('erasure');
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  const other = new DatabaseSync(b.file);
  other.exec(`insert into stay values (4, 1, 'new since')`);
  other.close();
  b.clock.advance('PT48H');
  assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'drifted');
  assert.equal(b.rows('stay').length, 4);
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'open');
  const again = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  await approveFor(b.rights, b.tenant, id, again.hash, 'staff:1');
  // The letter cannot be written: as after a crash, the plan is done and the request is not answered.
  const mute = { ...b.rights, mail: { queueMail: () => Promise.reject(new Error('killed')) } };
  await assert.rejects(applyFor(mute, b.tenant, id, 'staff:1'), /killed/);
  assert.equal((await planOf(b.rights, b.tenant, id))?.state, 'done');
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'open');
  await goOnWithPlans(b.rights, b.tenant, (_, error) => assert.fail(error as Error));
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'answered');
});
