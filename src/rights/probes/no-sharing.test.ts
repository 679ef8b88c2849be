// no-sharing, green and red: who runs systems beyond the text, who is more than a processor, and a person's word on what no program sees.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noted, recipient, registerBench } from './testing-register.ts';

test('upheld by a person’s word until it expires; unproven without; broken: their no', async (t) => {
  const b = await registerBench(t, 'no-sharing');
  b.text([recipient('Lakeside')]);
  b.runBy('recipient.lakeside');
  assert.equal(await b.said(), 'unproven notHandedOn');
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
  await b.word(false);
  assert.equal(await b.said(), 'broken attestDenied');
});

test('broken, whatever anybody says: a system is run by somebody whom the text lacks, or a third party was only noted', async (t) => {
  const b = await registerBench(t, 'no-sharing');
  b.text([recipient('Lakeside')]);
  await b.word();
  b.runBy('recipient.lakeside', 'recipient.hilltop');
  assert.equal(await b.said(), 'broken unlisted');
  b.runBy('recipient.lakeside');
  const hilltop = { ...recipient('Hilltop', { role: 'third-party' }), stated: undefined, decided: noted };
  b.text([recipient('Lakeside'), hilltop]);
  assert.equal(await b.said(), 'broken unpublished');
  b.text([recipient('Lakeside'), { ...hilltop, role: 'processor' }]);
  assert.equal(await b.said(), 'upheld attestGiven', 'a processor is no third party (Art. 4(10))');
});

test('unproven: the text names a third party that runs a system, and whether the sentence excepts it a person says', async (t) => {
  const b = await registerBench(t, 'no-sharing');
  for (const role of ['third-party', 'controller', 'joint-controller', 'affiliate'] as const) {
    b.text([recipient('Hilltop', { role })]);
    b.runBy();
    assert.equal(await b.said(), 'unproven notHandedOn', role);
    b.runBy('recipient.hilltop');
    assert.equal(await b.said(), 'unproven runByOthers', role);
  }
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
});
