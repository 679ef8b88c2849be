// What a customer asks for its own people: all letters go to the customer, the clock is its own, and the certificate of the end holds without us.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pii } from '#base';
import { checkReceipt, parseReceipt, readEntry } from '#ledger';
import {
  applyFor,
  approveFor,
  certificateOf,
  endAtOnce,
  passOn,
  proposeFor,
  receive,
  refuse,
  requestOf,
} from './index.ts';
import { erasedPeople } from './erased.ts';
import { inn } from './testing-inn.ts';

const club = { name: 'Rowing Club', email: 'office@rowing.example' };
const ada = 'ada@mill.example';

test('carried out for a customer: the person gets no letter, the customer all of them, and a certificate that holds offline', async (t) => {
  const b = await inn(t);
  const asked = { asks: 'erasure', channel: 'customer', language: 'en', country: 'BE', identity: 'customer' } as const;
  const sheet = { email: ada, agent: club };
  const { request } = await receive(b.rights, b.tenant, 'key:1', { ...asked, sheet });
  assert.equal(await certificateOf(b.rights, b.tenant, request), null, 'it is open');
  const plan = await proposeFor(b.rights, b.tenant, request.id, 'staff:1');
  await approveFor(b.rights, b.tenant, request.id, plan.hash, 'staff:1');
  b.clock.advance('PT48H');
  assert.deepEqual(await applyFor(b.rights, b.tenant, request.id, 'staff:1'), { is: 'done' });
  assert.deepEqual(b.rows('guest'), [[2, 'ben@mill.example', 'Ben', 'Gent']]);
  const mails = await b.sent();
  assert.ok(mails.length >= 2);
  assert.deepEqual([...new Set(mails.map(({ to }) => to?.[0]?.address))], [club.email]);

  assert.equal(await certificateOf(b.rights, b.tenant, request), null, 'not sealed yet');
  await b.ledger.sequence(b.tenant);
  const certificate = (await certificateOf(b.rights, b.tenant, request))!;
  assert.equal(certificate.name, 'request-1.tlog-proof');
  const verifier = (await b.ledger.verifier(b.tenant))!;
  assert.equal(checkReceipt(certificate.text, [verifier]).holds, true);
  const { kind, data } = readEntry(parseReceipt(certificate.text)!.entry);
  assert.deepEqual([kind, data['hash'], data['rows']], ['request.answered', plan.hash, 'erase 3']);
  const [kept] = await erasedPeople(b.rights, b.tenant);
  assert.ok(kept!.marks.length > 0);
  assert.equal(data['marks'], kept!.marks.length, 'it says how many marks of the person stay');
  for (const mark of kept!.marks) assert.ok(!certificate.text.includes(mark));
  assert.doesNotMatch(JSON.stringify(data), /mill\.example|Quil|rowing/i);
  const lines = certificate.text.split('\n');
  const longest = lines.reduce((most, line) => (line.length > most.length ? line : most));
  const other = longest.slice(0, 20) + (longest[20] === 'A' ? 'B' : 'A') + longest.slice(21);
  assert.equal(checkReceipt(certificate.text.replace(longest, other), [verifier]).holds, false);
});

test('an objection or opt-out that a customer passes on is the person’s: nothing is stopped for the customer’s own address', async (t) => {
  const b = await inn(t);
  const stopped: string[] = [];
  const rights = { ...b.rights, object: async (_: string, address: Pii) => void stopped.push(address.reveal()) };
  const asked = { channel: 'customer', language: 'en', country: 'BE', identity: 'customer' } as const;
  const sheet = { email: ada, agent: club };
  for (const asks of ['objection', 'marketing-opt-out'] as const)
    await receive(rights, b.tenant, 'key:1', { ...asked, asks, sheet });
  await endAtOnce(rights, b.tenant);
  assert.deepEqual(stopped, [ada, ada]);
  assert.deepEqual([...new Set((await b.sent()).map(({ to }) => to?.[0]?.address))], [club.email]);
});

test('both clocks run: what the person asked us goes on to the customer; what the customer asks is a request of its own', async (t) => {
  const b = await inn(t);
  const own = await b.ask('erasure');
  await passOn(b.rights, b.tenant, own, 'staff:1', club);
  assert.equal((await requestOf(b.rights, b.tenant, own)).state, 'answered');
  const again = await b.ask('erasure');
  const asked = { asks: 'erasure', channel: 'customer', language: 'en', country: 'BE', identity: 'customer' } as const;
  const first = await receive(b.rights, b.tenant, 'key:1', { ...asked, sheet: { email: ada, agent: club } });
  assert.equal(first.repeated, false, 'not added to what the person asked');
  const second = await receive(b.rights, b.tenant, 'key:1', { ...asked, sheet: { email: ada, agent: club } });
  assert.deepEqual([second.repeated, second.request.id], [true, first.request.id]);
  assert.notEqual(first.request.id, again);
  const school = { name: 'Rowing School', email: 'office@school.example' };
  const other = await receive(b.rights, b.tenant, 'key:1', { ...asked, sheet: { email: ada, agent: school } });
  assert.equal(other.repeated, false, 'nor to what another customer asks');
  await b.sent();
  await refuse(b.rights, b.tenant, first.request.id, 'staff:1', { ground: 'legal-duty', text: 'Kept for the books.' });
  assert.deepEqual(
    (await b.sent()).map(({ to }) => to?.[0]?.address),
    [club.email],
  );
  await b.ledger.sequence(b.tenant);
  assert.match((await certificateOf(b.rights, b.tenant, first.request))?.name ?? '', /^request-\d+\.tlog-proof$/);
});
