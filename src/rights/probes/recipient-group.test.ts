// recipient-group, green and red: companies of the group with name and country, without, and one that only stands in systems.yaml.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noted, recipient, registerBench } from './testing-register.ts';

const affiliate = (name: string, country?: string) =>
  recipient(name, { role: 'affiliate', ...(country === undefined ? {} : { country }) });

test('upheld: each stands there with name and country; unproven, up to a word: none, or a country is missing', async (t) => {
  const b = await registerBench(t, 'recipient-group');
  b.text([recipient('Lakeside')]);
  assert.equal(await b.said(), 'unproven noGroup');
  b.text([affiliate('Fenwick Soap', 'FR'), affiliate('Fenwick Rope')]);
  assert.equal(await b.said(), 'unproven bareGroup');
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  b.text([affiliate('Fenwick Soap', 'FR'), affiliate('Fenwick Rope', 'IT')]);
  assert.equal(await b.said(), 'upheld group');
});

test('broken: one was only noted, or runs a system and does not stand in the text', async (t) => {
  const b = await registerBench(t, 'recipient-group');
  const soap = affiliate('Soap', 'FR');
  b.text([soap, { ...affiliate('Rope', 'IT'), stated: undefined, decided: noted }]);
  assert.equal(await b.said(), 'broken unpublished');
  b.text([soap]);
  b.runBy('recipient.rope');
  await b.word();
  assert.equal(await b.said(), 'broken unlisted');
});
