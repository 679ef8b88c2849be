// sharing-limits, green and red: whom systems show beyond the text, and a person's word on what no program sees.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noted, recipient, registerBench } from './testing-register.ts';

test('upheld by a person’s word until it expires, since what is handed on by hand no program sees', async (t) => {
  const b = await registerBench(t, 'sharing-limits');
  b.text([recipient('Lakeside')]);
  b.runBy('recipient.lakeside');
  assert.equal(await b.said(), 'unproven handedOn');
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
});

test('broken, whatever anybody says: somebody runs a system, or was noted, whom the text does not name', async (t) => {
  const b = await registerBench(t, 'sharing-limits');
  b.text([recipient('Lakeside')]);
  await b.word();
  b.runBy('recipient.hilltop');
  assert.equal(await b.said(), 'broken unlisted');
  b.runBy();
  b.text([recipient('Lakeside'), { ...recipient('Bailiff'), role: 'authority', stated: undefined, decided: noted }]);
  assert.equal(await b.said(), 'broken unpublished');
  b.text([recipient('Lakeside'), { ...recipient('Registry'), role: 'source', stated: undefined, decided: noted }]);
  assert.equal(await b.said(), 'upheld attestGiven', 'who gives data gets none');
});
