// rights-channel, by telephone, letter and help desk: staff can enter what comes so, what came was entered in time, and a person's word until something comes.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { attest, orAttested } from '#access';
import { Problem, languages } from '#base';
import { declaredPolicy } from '#consent/testing';
import type { PolicyPromise } from '#policy';
import type { RequestChannel } from '#store';
import { say } from '#words';
import { type AskingStage, receive, requestsOf, rightsProbes } from '../index.ts';
import type { RightsHouse } from '../house.ts';
import { rightsBench } from '../testing.ts';

const byPhone = 'To exercise your rights, call us by telephone.';
const byPost = 'Requests can be sent by post to our office.';
const atDesk = 'To exercise your rights, ask our customer service.';

async function bench(t: TestContext) {
  const b = await rightsBench(t);
  const stage: AskingStage = {
    mail: async () => b.mail,
    outbox: b.outbox,
    local: () => null,
    mailbox: async () => null,
  };
  const said = async (quote: string, wrong: Partial<RightsHouse> = {}): Promise<string> => {
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const stated = [{ quote, segment: 's', span: [0, quote.length] as [number, number] }];
    const promise: PolicyPromise = { id: 'p-ways', kind: 'rights-channel', facts: ['handling.ways'], stated };
    const probe = rightsProbes({ ...b.rights, ...wrong }, new Map(), stage).find(({ kind }) => kind === promise.kind)!;
    const found = await orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
    for (const one of [found.because, ...found.measured])
      for (const language of languages) assert.doesNotMatch(say(one, language), /[{}]/);
    return `${found.state} ${found.because.key.split('.')[1]}`;
  };
  const word = (holds = true) =>
    attest(
      b.store.db,
      b.tenant,
      {
        promise: 'p-ways',
        holds,
        statement: 'The front desk answers from nine to five.',
        by: 'Rosa Lind',
        file: null,
        expiresOn: b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString(),
        enteredBy: 'Rosa Lind',
      },
      b.clock,
    );
  const enter = (channel: RequestChannel, receivedOn?: string) =>
    receive(b.rights, b.tenant, 'staff:1', {
      asks: 'access',
      channel,
      language: 'en',
      sheet: { name: 'Ada Quill' },
      ...(receivedOn === undefined ? {} : { receivedOn }),
    });
  return { ...b, said, word, enter };
}

test('upheld by a person’s word until it expires while nothing came; upheld by what came; broken: the word that it is not so', async (t) => {
  const b = await bench(t);
  assert.equal(await b.said(byPhone), 'unproven unusedPhone');
  assert.equal(await b.said(byPost), 'unproven unusedPost');
  assert.equal(await b.said(atDesk), 'unproven unusedSupport');
  assert.deepEqual(await requestsOf(b.rights, b.tenant), [], 'what was tried is taken back');
  await b.word();
  for (const one of [byPhone, byPost, atDesk]) assert.equal(await b.said(one), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(byPhone), 'unproven attestExpired');
  await b.enter('phone');
  assert.equal(await b.said(byPhone), 'upheld usedPhone');
  await b.word(false);
  assert.equal(await b.said(byPhone), 'broken attestDenied');
});

test('broken: entered days after it came, whatever anybody says; broken: staff cannot enter it at all', async (t) => {
  const b = await bench(t);
  await b.enter('phone', '2026-03-05');
  await b.word();
  assert.equal(await b.said(byPhone), 'broken latePhone');
  const down = async (): Promise<never> => {
    throw new Problem('test.down', { happened: 'It is down.', unchanged: 'Nothing.', next: 'Wait.' });
  };
  const wrong = { vault: { ...b.vault, published: down } };
  assert.equal(await b.said(byPost, wrong), 'broken notEntered');
});

test('unproven: nobody of the staff could enter it; and a word on letters says nothing about a mailbox that nobody reads', async (t) => {
  const b = await bench(t);
  await b.word();
  assert.equal(await b.said(byPhone, { officers: async () => 0 }), 'unproven nobodyEnters');
  const both = 'To exercise your rights, write by post or by e-mail to privacy@fenwick.example.';
  assert.equal(await b.said(both), 'unproven mailboxNotRead');
  b.publish({ ...declaredPolicy(), rightsHandling: [{ id: 'handling.ways', channels: ['post', 'email'] }] });
  assert.equal(await b.said(byPost), 'unproven mailboxUnnamed', 'whichever is named first');
});
