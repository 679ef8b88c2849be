// An objection to advertising and a withdrawn consent: they count from the press on, for known and unknown addresses, and after a crash.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsletter } from '#consent/testing';
import { endAtOnce, receive, requestOf, requestsOf } from './index.ts';
import { rightsBench } from './testing.ts';

const entered = { channel: 'page', language: 'en', identity: 'mailbox', country: 'BE' } as const;

test('no more advertising: known people on every channel, unknown addresses by a mark, nobody else', async (t) => {
  const b = await rightsBench(t);
  await b.person({ email: 'ada@mill.example' });
  await b.person({ email: 'ben@mill.example' });
  for (const email of ['ada@mill.example', 'new@mill.example'])
    await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'marketing-opt-out', sheet: { email } });
  assert.equal(await b.may('ada@mill.example', 'purpose.offers'), 'existing-client');
  // As after a crash between the request and the act: the job finds it.
  await endAtOnce(b.rights, b.tenant);
  assert.equal(await b.may('ada@mill.example', 'purpose.offers'), 'objected');
  assert.equal(await b.may('new@mill.example', 'purpose.offers'), 'objected');
  assert.notEqual(await b.may('ben@mill.example', 'purpose.offers'), 'objected');
  assert.deepEqual(
    (await requestsOf(b.rights, b.tenant)).map(({ state }) => state),
    ['answered', 'answered'],
  );
  const told = (await b.sent()).filter(({ text }) => text?.includes('no more advertising from'));
  assert.deepEqual(
    told.map(({ to }) => to?.[0]?.address).toSorted((a, b) => (a! < b! ? -1 : 1)),
    ['ada@mill.example', 'new@mill.example'],
  );
  await endAtOnce(b.rights, b.tenant);
  assert.deepEqual(await b.sent(), []);
});

test('a consent withdrawn for one purpose leaves the others', async (t) => {
  const b = await rightsBench(t);
  const subject = await b.person({ email: 'ada@mill.example' });
  const sheet = { email: 'ada@mill.example', purpose: newsletter };
  const { request } = await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'withdraw-consent', sheet });
  await endAtOnce(b.rights, b.tenant);
  assert.equal(await b.may(subject, newsletter), 'objected');
  assert.notEqual(await b.may(subject, 'purpose.offers'), 'objected');
  assert.equal((await requestOf(b.rights, b.tenant, request.id)).state, 'answered');
});

test('nothing happens before it is sure who asks', async (t) => {
  const b = await rightsBench(t);
  const subject = await b.person({ email: 'ada@mill.example' });
  const { identity: _, ...unsure } = entered;
  const sheet = { email: 'ada@mill.example' };
  await receive(b.rights, b.tenant, 'staff:1', { ...unsure, channel: 'phone', asks: 'marketing-opt-out', sheet });
  await endAtOnce(b.rights, b.tenant);
  assert.notEqual(await b.may(subject, 'purpose.offers'), 'objected');
});
