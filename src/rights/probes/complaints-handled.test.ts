// complaints-handled, green and red: what came in, who answers for it, what the person was told, and a person's word where none came in.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { attest, orAttested } from '#access';
import { languages } from '#base';
import type { PolicyPromise } from '#policy';
import { say } from '#words';
import { answer, assign, message, receive, rightsProbes, takeBack } from '../index.ts';
import { rightsBench } from '../testing.ts';

const complaint = { asks: 'complaint', channel: 'email', language: 'en', country: 'BE' } as const;
const byPost = {
  ...complaint,
  channel: 'post',
  sheet: { name: 'Ada Quill', words: 'You wrote to me again.' },
} as const;
const byMail = { ...complaint, sheet: { email: 'ada@mill.example', words: 'You wrote to me again.' } } as const;

async function bench(t: TestContext) {
  const b = await rightsBench(t);
  const probe = rightsProbes(b.rights).find(({ kind }) => kind === 'complaints-handled')!;
  const promise = { id: 'promise.complaints', kind: 'complaints-handled', facts: [] } as unknown as PolicyPromise;
  const said = async (): Promise<string> => {
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const found = await orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
    for (const one of [found.because, ...found.measured])
      for (const language of languages) assert.doesNotMatch(say(one, language), /[{}]/);
    return `${found.state} ${found.because.key.split('.')[1]}`;
  };
  const enter = async (asked: typeof byMail | typeof byPost, by = 'staff:1'): Promise<string> =>
    (await receive(b.rights, b.tenant, by, asked)).request.id;
  const word = (holds: boolean) =>
    attest(
      b.store.db,
      b.tenant,
      {
        promise: promise.id,
        holds,
        statement: 'The desk keeps a list of complaints and reads it each Monday.',
        by: 'Rosa Lind',
        file: null,
        expiresOn: b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 30 }).toString(),
        enteredBy: 'Rosa Lind',
      },
      b.clock,
    );
  return { ...b, said, enter, word };
}

test('upheld: acknowledged by letter at once and answered by somebody in time; broken: overdue, and answered too late', async (t) => {
  const b = await bench(t);
  const first = await b.enter(byMail);
  assert.equal(await b.said(), 'unproven onlyOpen');
  await answer(b.rights, b.tenant, first, 'staff:1', 'We are sorry. You were taken off the list.');
  assert.equal(await b.said(), 'upheld handled');
  const second = await b.enter(byMail);
  await assign(b.rights, b.tenant, second, 'staff:1', 'member-7');
  b.clock.advance('P32D');
  assert.equal(await b.said(), 'broken overdue');
  await answer(b.rights, b.tenant, second, 'staff:1', 'We are sorry.');
  assert.equal(await b.said(), 'broken late');
});

test('broken: nobody’s task for more than a week, until somebody takes it; broken: answered by a program alone', async (t) => {
  const b = await bench(t);
  const open = await b.enter(byMail);
  b.clock.advance('P7D');
  assert.equal(await b.said(), 'unproven onlyOpen');
  b.clock.advance('P1D');
  assert.equal(await b.said(), 'broken ownerless');
  await assign(b.rights, b.tenant, open, 'staff:1', 'member-7');
  assert.equal(await b.said(), 'unproven onlyOpen');
  await answer(b.rights, b.tenant, open, 'key:1', 'We are sorry.');
  assert.equal(await b.said(), 'upheld handled', 'member-7 answers for what a program sent');
  await answer(b.rights, b.tenant, await b.enter(byMail), 'key:1', 'We are sorry.');
  assert.equal(await b.said(), 'broken ownerless');
});

test('broken: a letter that nobody acknowledged for thirty days; upheld: staff wrote back in time', async (t) => {
  const b = await bench(t);
  const quiet = await b.enter(byPost);
  await assign(b.rights, b.tenant, quiet, 'staff:1', 'member-7');
  b.clock.advance('P30D');
  assert.equal(await b.said(), 'unproven onlyOpen');
  b.clock.advance('P1D');
  assert.equal(await b.said(), 'broken silent');
  await message(b.rights, b.tenant, quiet, 'staff:1', 'We have your letter.');
  assert.equal(await b.said(), 'broken silent', 'a word on the thirty-first day comes too late');
  await takeBack(b.rights, b.tenant, quiet, 'person');
  assert.equal(await b.said(), 'unproven noneYet');
  const told = await b.enter(byPost);
  await message(b.rights, b.tenant, told, 'staff:1', 'We have your letter.');
  b.clock.advance('P31D');
  await answer(b.rights, b.tenant, told, 'staff:1', 'We are sorry.');
  assert.equal(await b.said(), 'upheld handled');
});

test('a person’s word stands until the first complaint, and makes no breach good; broken: the word that it is not kept', async (t) => {
  const b = await bench(t);
  assert.equal(await b.said(), 'unproven noneYet');
  await b.word(true);
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('PT1M');
  await b.word(false);
  assert.equal(await b.said(), 'broken attestDenied');
  b.clock.advance('PT1M');
  await b.word(true);
  await b.enter(byMail);
  b.clock.advance('P8D');
  assert.equal(await b.said(), 'broken ownerless');
  b.clock.advance('P30D');
  assert.equal(await b.said(), 'broken overdue');
});
