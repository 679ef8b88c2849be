// A new mailbox: asked itself, the old ones told, two days to stop it; then it takes the old one's place, and nobody else's address does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret } from '#base';
import { linkIn, tailOf } from '#consent/testing';
import {
  applyFor,
  approveFor,
  askMailbox,
  choicesFor,
  followLink,
  planOf,
  proposeFor,
  proveMailbox,
  requestOf,
  takeBack,
} from './index.ts';
import { type Inn, inn } from './testing-inn.ts';

const [old, fresh, eves] = ['ada@mill.example', 'ada@new.example', 'eve@elsewhere.example'];
const wanted = [{ field: 'pd:EmailAddress', value: fresh }];

/** Asks the new mailbox; answers its link and what the others got. */
async function asked(b: Inn, id: string, address = fresh) {
  await b.sent();
  const { told } = await askMailbox(b.rights, b.tenant, id, 'staff:1', address);
  const mails = await b.sent();
  const to = (one: string) => mails.filter((mail) => mail.to?.[0]?.address === one);
  return {
    told,
    mails,
    token: new Secret(tailOf(linkIn(to(address)[0], 'request/mailbox'))),
    status: new Secret(tailOf(linkIn(to(old)[0], 'request'))),
  };
}

const carryOut = async (b: Inn, id: string) => {
  const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
  await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
  return applyFor(b.rights, b.tenant, id, 'staff:1');
};

test('pressed there, and two days later, it takes the old one’s place; before, no plan and nothing changed', async (t) => {
  const b = await inn(t);
  const id = await b.ask('rectification', { wanted });
  const before = b.rows('guest');
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.mailbox' });
  const { told, mails, token, status } = await asked(b, id);
  assert.deepEqual([told, mails.length], [1, 2]);
  assert.doesNotMatch(mails.map(({ text }) => text).join('\n'), /Quil|Gent/);
  assert.match(mails.find(({ to }) => to?.[0]?.address === old)!.text!, /take the request back/);
  assert.doesNotMatch(mails.find(({ to }) => to?.[0]?.address === old)!.text!, /new\.example/);
  assert.equal((await followLink(b.rights, b.tenant, status, 'status'))?.id, id);
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.mailbox' });
  assert.ok((await choicesFor(b.rights, b.tenant, id)).fields.every(({ field }) => field !== 'email'));

  assert.equal(await proveMailbox(b.rights, b.other, token), false, 'of another company');
  assert.equal(await proveMailbox(b.rights, b.tenant, token), true);
  assert.equal(await proveMailbox(b.rights, b.tenant, token), false, 'once');
  assert.ok((await choicesFor(b.rights, b.tenant, id)).fields.some(({ field }) => field === 'email'));
  const other = { values: { 'pd:EmailAddress': eves } };
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1', other), { code: 'rights.mailbox' });
  await assert.rejects(carryOut(b, id), { code: 'rights.cooling' });
  assert.deepEqual(b.rows('guest'), before);
  b.clock.advance('PT48H');
  assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'done');
  assert.deepEqual(b.rows('guest'), [
    [1, fresh, 'Ada Quil', 'Gent'],
    [2, 'ben@mill.example', 'Ben', 'Gent'],
  ]);
});

test('taken back from the old mailbox within two days: the press at the new one and the plan come to nothing', async (t) => {
  const b = await inn(t);
  const id = await b.ask('rectification', { wanted: [{ field: 'pd:EmailAddress', value: eves }] });
  const before = b.rows('guest');
  const { token, status } = await asked(b, id, eves);
  assert.equal(await proveMailbox(b.rights, b.tenant, token), true);
  await assert.rejects(carryOut(b, id), { code: 'rights.cooling' });
  const found = await followLink(b.rights, b.tenant, status, 'status');
  await takeBack(b.rights, b.tenant, found!.id, 'person');
  b.clock.advance('PT48H');
  await assert.rejects(applyFor(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.closed' });
  assert.equal(await planOf(b.rights, b.tenant, id), null);
  assert.deepEqual(b.rows('guest'), before);
});

test('only the newest address counts; a link of an earlier one is over, and so is one of a closed request', async (t) => {
  const b = await inn(t);
  const id = await b.ask('rectification', { wanted });
  const first = await asked(b, id, eves);
  const second = await asked(b, id);
  assert.equal(await proveMailbox(b.rights, b.tenant, first.token), false);
  assert.equal(await proveMailbox(b.rights, b.tenant, second.token), true);
  const third = await asked(b, id, 'ada@third.example');
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.mailbox' }, 'asked anew');
  await takeBack(b.rights, b.tenant, id, 'person');
  assert.equal(await proveMailbox(b.rights, b.tenant, third.token), false);
  await assert.rejects(askMailbox(b.rights, b.tenant, id, 'staff:1', fresh), { code: 'rights.closed' });
});

test('asking anew that came to nothing leaves no link that would prove the other address', async (t) => {
  const b = await inn(t);
  const id = await b.ask('rectification', { wanted });
  const { token } = await asked(b, id, eves);
  const { address } = b.rights;
  b.rights.address = async () => null;
  await assert.rejects(askMailbox(b.rights, b.tenant, id, 'staff:1', fresh), { code: 'rights.noLink' });
  b.rights.address = address;
  assert.equal(await proveMailbox(b.rights, b.tenant, token), false);
  await assert.rejects(proposeFor(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.mailbox' });
});

test('asked only where something is to be corrected, by somebody who is sure, for an address that is one', async (t) => {
  const b = await inn(t);
  const access = await b.ask('access');
  await assert.rejects(askMailbox(b.rights, b.tenant, access, 'staff:1', fresh), { code: 'rights.way' });
  const id = await b.ask('rectification', { wanted });
  for (const address of ['', 'ada', 'ada@', 'a b@c.example', `${fresh}, ${eves}`])
    await assert.rejects(askMailbox(b.rights, b.tenant, id, 'staff:1', address), { code: 'rights.address' }, address);
  assert.equal((await requestOf(b.rights, b.tenant, id)).coolingUntil, null);
});
