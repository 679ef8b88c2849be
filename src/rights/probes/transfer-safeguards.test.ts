// transfer-safeguards, green and red: countries with and without a decision of today, tools that ended, and contracts, which a person vouches for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Policy } from '#policy';
import { recipient, registerBench, stated } from './testing-register.ts';

type Transfer = Policy['transfers'][number];
const to = (more: Partial<Transfer>): Transfer => ({ id: 'transfer.one', to: 'the United States', stated, ...more });
const clauses = 'eu-gdpr:SCCByCommission';

test('upheld: all are in the EEA, or in a country whose decision stands today; broken on the day after it ended', async (t) => {
  const b = await registerBench(t, 'transfer-safeguards');
  b.text([]);
  assert.equal(await b.said(), 'unproven nobody');
  b.text([recipient('Lakeside', { country: 'FR' }), recipient('Fuji', { country: 'JP' })]);
  assert.equal(await b.said(), 'upheld protected');
  const shield = to({ recipient: 'recipient.dixie', country: 'US', reference: 'EU-US Privacy Shield (2016/1250)' });
  b.text([recipient('Dixie', { country: 'US' })], [shield]);
  await b.word();
  assert.equal(await b.said(), 'broken ended', 'no word brings it back');
  const more = to({ id: 'transfer.two', recipient: 'recipient.dixie', tool: clauses });
  b.text([recipient('Dixie', { country: 'US' })], [shield, more]);
  assert.equal(await b.said(), 'upheld attestGiven', 'clauses stand beside it');
});

test('unproven: no tool was read, no country is named, or contracts say the rest, which a word can vouch for', async (t) => {
  const b = await registerBench(t, 'transfer-safeguards');
  b.text([recipient('Dixie', { country: 'US' })], [to({ recipient: 'recipient.other', tool: clauses })]);
  await b.word();
  assert.equal(await b.said(), 'unproven bare', 'the clauses are with somebody else');
  b.text([recipient('Dixie')], [to({ recipient: 'recipient.dixie', country: 'US', tool: clauses })]);
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
  const other = await registerBench(t, 'transfer-safeguards');
  other.text([recipient('Dixie')], [to({ recipient: 'recipient.dixie', country: 'US', tool: clauses })]);
  assert.equal(await other.said(), 'unproven papers');
  other.text([recipient('Nowhere')]);
  assert.equal(await other.said(), 'unproven nowhere');
  other.text([recipient('Police', { role: 'authority' }), recipient('Lakeside', { country: 'FR' })]);
  assert.equal(await other.said(), 'upheld protected', 'the police is that of the place');
});

test('broken: a system is run from a place that the text lacks; a decision of the Union of today is none of the United Kingdom', async (t) => {
  const b = await registerBench(t, 'transfer-safeguards');
  b.text([recipient('Fuji', { country: 'JP' })]);
  b.runBy('recipient.hilltop');
  assert.equal(await b.said(), 'broken unlisted');
  b.runBy();
  b.text([recipient('Rio', { country: 'BR' })]);
  assert.equal(await b.said(), 'upheld protected');
  b.text([recipient('Rio', { country: 'BR' })], [], 'GB');
  assert.equal(await b.said(), 'unproven papers');
  b.text([recipient('Fuji', { country: 'JP' })], [], 'GB');
  assert.equal(await b.said(), 'upheld protected');
});
