// vendor-named, green and red: vendors that systems show beyond the text, and a person's word on contract and country.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noted, recipient, registerBench, stated } from './testing-register.ts';

test('upheld by a person’s word on contract and country until it expires; unproven: nobody is named', async (t) => {
  const b = await registerBench(t, 'vendor-named');
  b.text([]);
  assert.equal(await b.said(), 'unproven noVendor');
  const elsewhere = { ...stated, segment: 'other' };
  b.text([recipient('Lakeside', { stated: elsewhere })]);
  assert.equal(await b.said(), 'unproven noVendor', 'another sentence names one that nobody knows as a vendor');
  b.text([recipient('Lakeside', { stated: elsewhere, vendor: 'lakeside' })]);
  assert.equal(await b.said(), 'unproven vendors');
  b.text([recipient('Lakeside')]);
  assert.equal(await b.said(), 'unproven vendors');
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
});

test('broken, whatever anybody says: one runs a system, or was noted, whom the text does not name', async (t) => {
  const b = await registerBench(t, 'vendor-named');
  b.text([recipient('Lakeside')]);
  await b.word();
  b.runBy('recipient.hilltop');
  assert.equal(await b.said(), 'broken unlisted');
  b.runBy();
  b.text([recipient('Lakeside'), { ...recipient('Hilltop'), stated: undefined, decided: noted }]);
  assert.equal(await b.said(), 'broken unpublished');
});
