// recipient-processor, green and red: who runs systems and does not stand in the text, and a person's word on contracts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noted, recipient, registerBench } from './testing-register.ts';

test('upheld by a person’s word on contracts until it expires; unproven without; broken: their no', async (t) => {
  const b = await registerBench(t, 'recipient-processor');
  b.text([]);
  assert.equal(await b.said(), 'unproven noProcessor');
  b.text([recipient('Lakeside')]);
  b.runBy('recipient.lakeside');
  assert.equal(await b.said(), 'unproven contracts');
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
  await b.word(false);
  assert.equal(await b.said(), 'broken attestDenied');
});

test('broken, whatever anybody says: a system is run by somebody whom the text lacks, or a processor was only noted', async (t) => {
  const b = await registerBench(t, 'recipient-processor');
  b.text([recipient('Lakeside')]);
  await b.word();
  b.runBy('recipient.lakeside', 'recipient.hilltop');
  assert.equal(await b.said(), 'broken unlisted');
  b.runBy('recipient.lakeside');
  const hilltop = { ...recipient('Hilltop'), stated: undefined, decided: noted };
  b.text([recipient('Lakeside'), hilltop]);
  assert.equal(await b.said(), 'broken unpublished');
  b.text([recipient('Lakeside'), { ...hilltop, role: 'authority' }]);
  assert.equal(await b.said(), 'upheld attestGiven', 'an authority is no processor');
});
