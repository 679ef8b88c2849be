// purpose, green and red: data of the vault kept and read for a use of the text, for one that it lost, and what nobody here can see.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { attest, orAttested } from '#access';
import { languages } from '#base';
import { declaredPolicy } from '#consent/testing';
import type { Policy, PolicyPromise, Stated } from '#policy';
import { say } from '#words';
import { rightsProbes } from '../index.ts';
import { rightsBench } from '../testing.ts';

const stated: Stated = { quote: 'We use your data for orders.', segment: 's', span: [0, 28] };
const text = (without: readonly string[] = [], more: Partial<Policy> = {}): Policy => {
  const policy = declaredPolicy(without);
  const purposes = policy.purposes.map((one) => ({ ...one, stated }));
  return { ...policy, purposes, recipients: [], ...more };
};

async function bench(t: TestContext) {
  const b = await rightsBench(t);
  b.publish(text());
  const said = async (...facts: string[]): Promise<string> => {
    const probe = rightsProbes(b.rights).find(({ kind }) => kind === 'purpose')!;
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const promise: PolicyPromise = { id: 'p-use', kind: 'purpose', facts, stated: [stated] };
    const found = await orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
    for (const one of [found.because, ...found.measured])
      for (const language of languages) assert.doesNotMatch(say(one, language), /[{}]/);
    return `${found.state} ${found.because.key.split('.')[1]}`;
  };
  const word = () =>
    attest(
      b.store.db,
      b.tenant,
      {
        promise: 'p-use',
        holds: true,
        statement: 'Orders are packed at the back.',
        by: 'Rosa Lind',
        file: null,
        expiresOn: b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString(),
        enteredBy: 'Rosa Lind',
      },
      b.clock,
    );
  return { ...b, said, word };
}

test('upheld: what is kept for a use says so, and the use has its basis in the text; broken: the text lost that use', async (t) => {
  const b = await bench(t);
  assert.equal(await b.said('purpose.orders'), 'unproven unused');
  await b.person({ email: 'ada@mill.example' });
  assert.equal(await b.said('purpose.orders'), 'upheld named');
  assert.equal(await b.said('purpose.support'), 'unproven unused', 'kept for something else');
  await b.word();
  b.publish(text(['purpose.orders']));
  assert.equal(await b.said('purpose.support'), 'broken strange', 'no word makes it good');
});

test('unproven, up to a person’s word: no basis or no use was read, and what others do nobody here sees', async (t) => {
  const b = await bench(t);
  await b.person({ email: 'ada@mill.example' });
  assert.equal(await b.said('purpose.survey'), 'unproven baseless');
  assert.equal(await b.said(), 'unproven unread');
  b.publish(text([], { recipients: [{ id: 'recipient.post', name: 'Postbox Ltd', role: 'processor', stated }] }));
  assert.equal(await b.said('purpose.orders'), 'unproven unseen');
  await b.word();
  assert.equal(await b.said('purpose.orders'), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said('purpose.orders'), 'unproven attestExpired');
});
