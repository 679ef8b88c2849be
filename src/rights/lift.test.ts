// Objections that stand no more: refused, taken back or never meant; what they stopped opens again, and nothing else that the person said.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Pii } from '#base';
import { declaredPolicy, newsletter } from '#consent/testing';
import { readPerson, setPreference } from '#vault';
import { answer, endAtOnce, receive, refuse, sort, takeBack, timelineOf } from './index.ts';
import { rightsBench } from './testing.ts';

const trends = 'purpose.trends';
const email = 'ada@mill.example';
const entered = { channel: 'page', language: 'en', identity: 'mailbox', country: 'BE' } as const;

async function bench(t: TestContext) {
  const b = await rightsBench(t);
  const policy = declaredPolicy();
  const purposes = [...policy.purposes, { id: trends, label: 'trends', bases: ['basis.interest'] }];
  b.publish({ ...policy, purposes });
  const subject = await b.person({ email }, trends);
  const opens = async (purpose = trends): Promise<string> => {
    const caller = { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose } as const;
    return readPerson(b.vault, caller, subject).then(
      () => 'open',
      (error: { code: string }) => error.code,
    );
  };
  const object = async (purpose: string | undefined = trends): Promise<string> => {
    const sheet = { email, ...(purpose === '*' ? {} : { purpose }) };
    const { request } = await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'objection', sheet });
    await endAtOnce(b.rights, b.tenant);
    b.clock.advance('PT1H');
    return request.id;
  };
  const no = (id: string) =>
    refuse(b.rights, b.tenant, id, 'staff:1', { ground: 'legal-claims', text: 'We are before a court.' });
  const kinds = async (id: string): Promise<string[]> =>
    (await timelineOf(b.rights, b.tenant, id)).map(({ kind }) => kind);
  return { ...b, subject, opens, object, no, kinds };
}

test('refused by staff, taken back by the person: the vault opens again and mail may leave, for known people and addresses of nobody', async (t) => {
  const b = await bench(t);
  for (const end of [b.no, (id: string) => takeBack(b.rights, b.tenant, id, 'person')]) {
    const id = await b.object();
    assert.equal(await b.opens(), 'vault.objected');
    assert.equal(await b.may(email, trends), 'objected');
    await end(id);
    assert.equal(await b.opens(), 'open');
    assert.equal(await b.may(email, trends), 'declared');
    assert.equal((await b.kinds(id)).at(-1), 'lifted');
    await endAtOnce(b.rights, b.tenant);
    assert.equal((await b.kinds(id)).filter((kind) => kind === 'lifted').length, 1);
  }
  const sheet = { email: 'new@mill.example', purpose: trends };
  const { request } = await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'objection', sheet });
  await endAtOnce(b.rights, b.tenant);
  assert.equal(await b.may('new@mill.example', trends), 'objected');
  await b.no(request.id);
  assert.notEqual(await b.may('new@mill.example', trends), 'objected');
});

test('what the person said before the objection, or since, stays as they said it', async (t) => {
  const b = await bench(t);
  const caller = { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' } as const;
  const post = () =>
    setPreference(b.vault, caller, b.subject, { channel: 'post', topic: trends, wants: false, source: 'person' });
  await post();
  b.clock.advance('PT1H');
  await b.no(await b.object());
  assert.equal(await b.may(b.subject, trends, 'post'), 'objected');
  assert.equal(await b.may(b.subject, trends, 'email'), 'declared');
  const id = await b.object();
  await setPreference(b.vault, caller, b.subject, { channel: 'sms', topic: trends, wants: false, source: 'person' });
  await b.no(id);
  assert.equal(await b.may(b.subject, trends, 'sms'), 'objected');
  assert.equal(await b.opens(), 'open');
  await b.rights.object(b.tenant, new Pii(email), trends);
  b.clock.advance('PT1H');
  await b.no(await b.object());
  assert.equal(await b.opens(), 'vault.objected', 'an objection of its own, made before');
});

test('an objection that was answered stands, also when another to the same is refused after it', async (t) => {
  const b = await bench(t);
  const first = await b.object();
  await answer(b.rights, b.tenant, first, 'staff:1', 'We have stopped.');
  await b.no(await b.object());
  assert.equal(await b.opens(), 'vault.objected');
  assert.equal(await b.may(email, trends), 'objected');
});

test('advertising: no refusal lifts an objection, the person does; all of it at once stays until they say yes', async (t) => {
  const b = await bench(t);
  const first = await b.object('purpose.offers');
  await b.no(first);
  assert.equal(await b.may(email, 'purpose.offers'), 'objected');
  assert.equal(await b.opens('purpose.offers'), 'vault.objected');
  assert.equal((await b.kinds(first)).at(-1), 'stays-stopped');
  const second = await b.object(newsletter);
  await takeBack(b.rights, b.tenant, second, 'staff:1');
  assert.equal(await b.may(email, newsletter), 'objected');
  const all = await b.object('*');
  await takeBack(b.rights, b.tenant, all, 'person');
  assert.equal((await b.kinds(all)).at(-1), 'stays-stopped');
  assert.equal(await b.opens('purpose.offers'), 'vault.objected');
});

test('a mail that was taken for an objection and sorted stops nothing any more; sorted back it stops again', async (t) => {
  const b = await bench(t);
  const id = await b.object();
  await sort(b.rights, b.tenant, id, 'staff:1', 'access');
  assert.equal(await b.opens(), 'open');
  await sort(b.rights, b.tenant, id, 'staff:1', 'objection');
  await endAtOnce(b.rights, b.tenant);
  assert.equal(await b.opens(), 'vault.objected');
});

test('objections to two purposes by one mailbox are two requests; the same one again is one', async (t) => {
  const b = await bench(t);
  const first = await b.object();
  const second = await b.object('purpose.offers');
  assert.notEqual(second, first);
  assert.deepEqual([await b.opens(), await b.may(email, 'purpose.offers')], ['vault.objected', 'objected']);
  assert.equal(await b.object(), first);
  await b.no(first);
  assert.deepEqual([await b.opens(), await b.may(email, 'purpose.offers')], ['open', 'objected']);
});
