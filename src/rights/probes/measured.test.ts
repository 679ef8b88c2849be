// Sentences about requests turn green and red for real reasons: days kept and missed, proof of identity, fees.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { PolicyPromise } from '#policy';
import { withTenant } from '#store';
import { addFile } from '#vault';
import { answer, askFee, askProof, identify, passOn, receive, requestOf, rightsProbes } from '../index.ts';
import { houseCaller } from '../sheet.ts';
import { rightsBench } from '../testing.ts';

const entered = { asks: 'objection', channel: 'email', language: 'en', country: 'BE' } as const;
const sheet = { email: 'ada@mill.example' };

async function bench(t: TestContext) {
  const b = await rightsBench(t);
  const state = async (kind: string): Promise<string> => {
    const probe = rightsProbes(b.rights).find((one) => one.kind === kind)!;
    const published = (await b.vault.published(b.tenant))!;
    const world = { published: { ...published, tenant: b.tenant }, promise: {} as PolicyPromise, now: b.clock.now() };
    const { state, because } = await probe.ask(world);
    return `${state} ${because.key.split('.')[1]}`;
  };
  return { ...b, state };
}

test('rights-deadline: unproven without requests, green when answered in time, red when overdue and when answered late', async (t) => {
  const b = await bench(t);
  assert.equal(await b.state('rights-deadline'), 'unproven noneYet');
  const first = await receive(b.rights, b.tenant, 'staff:1', { ...entered, sheet });
  assert.equal(await b.state('rights-deadline'), 'unproven onlyOpen');
  await answer(b.rights, b.tenant, first.request.id, 'staff:1', 'Done.');
  assert.equal(await b.state('rights-deadline'), 'upheld inTime');
  const second = await receive(b.rights, b.tenant, 'staff:1', { ...entered, sheet });
  b.clock.advance('P31D');
  assert.equal(await b.state('rights-deadline'), 'upheld inTime');
  b.clock.advance('P1D');
  assert.equal(await b.state('rights-deadline'), 'broken overdue');
  await answer(b.rights, b.tenant, second.request.id, 'staff:1', 'Sorry.');
  assert.equal(await b.state('rights-deadline'), 'broken late');
  b.clock.advance('P1Y1D');
  assert.equal(await b.state('rights-deadline'), 'unproven noneYet');
});

test('rights-identity: red when carried out unseen and while a document is kept; the document goes when it has served', async (t) => {
  const b = await bench(t);
  const { request } = await receive(b.rights, b.tenant, 'staff:1', { ...entered, sheet });
  await askProof(b.rights, b.tenant, request.id, 'staff:1', { why: 'Another name than ours.' });
  const head = { name: 'card.png', mediaType: 'image/png', content: Buffer.from('a card') };
  const subject = (await requestOf(b.rights, b.tenant, request.id)).subject!;
  await addFile(b.vault, houseCaller(b.tenant), { subject, ...head });
  await identify(b.rights, b.tenant, request.id, 'staff:1', 'document');
  await answer(b.rights, b.tenant, request.id, 'staff:1', 'Done.');
  assert.equal(await b.state('rights-identity'), 'upheld identified');
  await addFile(b.vault, houseCaller(b.tenant), { subject, ...head });
  assert.equal(await b.state('rights-identity'), 'broken documentsKept');
  const unseen = await receive(b.rights, b.tenant, 'staff:1', { ...entered, sheet });
  await answer(b.rights, b.tenant, unseen.request.id, 'staff:1', 'Done.');
  assert.equal(await b.state('rights-identity'), 'broken unidentified');
});

test('rights-fee: free, with a ground, and red without one', async (t) => {
  const b = await bench(t);
  const { request } = await receive(b.rights, b.tenant, 'staff:1', { ...entered, sheet });
  await answer(b.rights, b.tenant, request.id, 'staff:1', 'Done.');
  assert.equal(await b.state('rights-fee'), 'upheld free');
  const second = await receive(b.rights, b.tenant, 'staff:1', { ...entered, sheet });
  const fee = { ground: 'excessive', amount: '15 EUR', reason: 'The twelfth copy this year.' } as const;
  await askFee(b.rights, b.tenant, second.request.id, 'staff:1', fee);
  assert.equal(await b.state('rights-fee'), 'upheld feeWithGround');
  // A fee stops no clock in the Union.
  assert.equal((await requestOf(b.rights, b.tenant, second.request.id)).dueOn, '2026-04-10');
  await withTenant(b.store.db, b.tenant, (trx) =>
    trx
      .insertInto('request_event')
      .values({
        tenant_id: b.tenant,
        request_id: request.id,
        n: 99,
        at: '2026-03-10T09:00:00Z',
        kind: 'fee-asked',
        by: 'staff:1',
        data: '{}',
      })
      .execute(),
  );
  assert.equal(await b.state('rights-fee'), 'broken feeWithout');
});

test('end-user-rights: passed on at once to the customer, who alone reads it; red when it lay for days or customers waited', async (t) => {
  const b = await bench(t);
  assert.equal(await b.state('end-user-rights'), 'unproven noneYet');
  const words = 'Please erase me from the club register.';
  const { request } = await receive(b.rights, b.tenant, 'staff:1', { ...entered, sheet: { ...sheet, words } });
  await b.sent();
  await passOn(b.rights, b.tenant, request.id, 'staff:1', { name: 'Rowing Club', email: 'club@rowing.example' });
  const mails = new Map((await b.sent()).map(({ to, text }) => [to?.[0]?.address, text ?? '']));
  assert.match(mails.get('club@rowing.example') ?? '', /club register/);
  assert.match(mails.get(sheet.email) ?? '', /Rowing Club/);
  assert.equal(await b.state('end-user-rights'), 'upheld passedInTime');
  const customer = { ...entered, channel: 'customer', asks: 'complaint', sheet: { email: 'x@mill.example' } } as const;
  const forwarded = await receive(b.rights, b.tenant, 'key:1', customer);
  assert.equal(await b.state('end-user-rights'), 'upheld passedInTime');
  b.clock.advance('P32D');
  assert.equal(await b.state('end-user-rights'), 'broken late');
  await answer(b.rights, b.tenant, forwarded.request.id, 'staff:1', 'Done.');
  const slow = await receive(b.rights, b.tenant, 'staff:1', { ...entered, sheet, receivedOn: '2026-04-01' });
  await passOn(b.rights, b.tenant, slow.request.id, 'staff:1', { name: 'Rowing Club', email: 'club@rowing.example' });
  assert.equal(await b.state('end-user-rights'), 'broken passedLate');
});
