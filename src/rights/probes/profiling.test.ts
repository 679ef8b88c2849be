// profiling, green and red: scores in a company's table and in the vault, their purposes, and a person's word where nothing is known to be one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addRecord, declareType, savePerson } from '#vault';
import { innPolicy, judgedBench, stated } from './testing-judged.ts';

const scored = (purpose: string): string =>
  `lead_score: { category: "pd:Profile"${purpose === '' ? '' : `, purposes: [${purpose}]`} }`;

test('upheld: a score has a purpose that is said to profile; broken: another purpose; unproven: none at all', async (t) => {
  const b = await judgedBench(t, 'profiling', [scored('purpose.rooms')]);
  assert.equal(await b.said(), 'unproven noProfiles', 'a column without a value scores nobody');
  b.db.exec('update guest set lead_score = 0 where id = 2');
  const held = await b.ask();
  assert.deepEqual([held.state, held.because.key], ['upheld', 'judged.asSaid']);
  assert.deepEqual(held.measured[0]?.values, { count: 1, places: 'The inn: guest.lead_score' });
  await b.remap([scored('')]);
  b.clock.advance('P2D');
  assert.equal(await b.said(), 'unproven purposeless');
  // It stands in the text as well as the other does, and nothing there says that it profiles.
  const orders = { id: 'purpose.orders', label: 'to deliver orders', bases: ['basis.contract'], stated };
  const rooms = { id: 'purpose.rooms', label: 'a better room', bases: ['basis.interest'], profiling: true, stated };
  b.publish(innPolicy({ purposes: [orders, rooms] }));
  await b.remap([scored('purpose.orders')]);
  assert.equal(await b.said(), 'broken otherwise');
  b.publish(innPolicy({ purposes: [{ ...orders, profiling: true }, rooms] }));
  assert.equal(await b.said(), 'upheld asSaid', 'until the text says so');
  b.publish(innPolicy({ purposes: [orders, rooms] }));
  await b.word();
  assert.equal(await b.said(), 'broken otherwise', 'no word makes it good');
});

test('unproven: a name that says score, until somebody says what it is; upheld by a word where nothing is known to be one', async (t) => {
  const b = await judgedBench(t, 'profiling');
  b.db.exec('update guest set lead_score = 7');
  await b.word();
  assert.equal(await b.said(), 'unproven likelyProfiles', 'a word says nothing about a column that stands there');
  await b.remap(['lead_score: { category: null }']);
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
  b.db.exec('alter table guest rename to guests');
  assert.equal(await b.said(), 'unproven unreached');
});

test('unproven without a word: a profile that rests on consent, and what others keep', async (t) => {
  const b = await judgedBench(t, 'profiling', [scored('purpose.rooms')]);
  b.db.exec('update guest set lead_score = 7');
  const rooms = { id: 'purpose.rooms', label: 'a better room', bases: ['basis.consent'], profiling: true, stated };
  b.publish(innPolicy({ purposes: [rooms] }));
  assert.equal(await b.said(), 'unproven choice');
  b.publish(innPolicy({ recipients: [{ id: 'recipient.post', name: 'Postbox Ltd', role: 'processor', stated }] }));
  assert.equal(await b.said(), 'unproven beyond');
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
});

test('broken: a score in the vault whose purpose is not said to profile', async (t) => {
  const b = await judgedBench(t, 'profiling', [scored('purpose.rooms')]);
  const caller = { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: 'purpose.orders' } as const;
  const properties = { score: { type: 'integer', 'x-category': 'pd:CreditScore' } };
  await declareType(
    b.vault,
    b.tenant,
    { name: 'credit', title: 'Credit', schema: { type: 'object', properties } },
    'staff:1',
  );
  const origin = { source: 'observed', channel: 'test' } as const;
  const { id } = await savePerson(b.vault, caller, { contact: { email: 'kid@mill.example' }, origin });
  const save = (purpose: string) =>
    addRecord(b.vault, { ...caller, purpose }, { subject: id, type: 'credit', values: { score: 421 }, origin });
  await save('purpose.rooms');
  assert.equal(await b.said(), 'upheld asSaid');
  await save('purpose.orders');
  b.clock.advance('P2D');
  const broken = await b.ask();
  assert.deepEqual([broken.state, broken.because.values?.['places']], ['broken', 'Upheld: credit.score']);
  assert.ok(!JSON.stringify(broken).includes('421'));
});
