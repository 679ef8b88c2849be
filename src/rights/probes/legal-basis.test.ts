// legal-basis, green and red: people who said yes, no, or nothing to what rests on their consent alone; bases that only papers show.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { orAttested } from '#access';
import { languages } from '#base';
import { declaredPolicy } from '#consent/testing';
import { type Policy, type PolicyPromise, type Stated, promiseKind } from '#policy';
import { savePerson, setPreference } from '#vault';
import { say } from '#words';
import { rightsProbes } from '../index.ts';
import { rightsBench } from '../testing.ts';

const stated: Stated = { quote: 'We do so with your consent.', segment: 's', span: [0, 27] };
const letter = 'purpose.newsletter';

const text = (more: Partial<Policy> = {}): Policy => {
  const policy = declaredPolicy();
  return {
    ...policy,
    purposes: policy.purposes.map((one) => ({ ...one, stated })),
    bases: policy.bases.map((one) => ({ ...one, stated })),
    recipients: [],
    ...more,
  };
};

async function bench(t: TestContext) {
  const b = await rightsBench(t);
  b.publish(text());
  const [newsletter] = text().purposes;
  assert.equal(newsletter?.id, letter);
  return {
    ...b,
    async said(...facts: string[]): Promise<string> {
      b.clock.advance('PT11M');
      const probe = rightsProbes(b.rights).find(({ kind }) => kind === 'legal-basis')!;
      const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
      const promise: PolicyPromise = { id: 'p-basis', kind: 'legal-basis', facts, stated: [stated] };
      const found = await orAttested(b.store.db, probe).ask({ published, promise, now: b.clock.now() });
      for (const one of [found.because, ...found.measured])
        for (const language of languages) assert.doesNotMatch(say(one, language), /[{}]/);
      return `${found.state} ${found.because.key.split('.')[1]}`;
    },
    wish: (subject: string, wants: boolean) =>
      setPreference(b.vault, { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: letter }, subject, {
        channel: 'email',
        topic: letter,
        wants,
        source: 'test',
      }),
  };
}

test('upheld: whoever’s data is kept on consent alone says yes; unproven: somebody said nothing; broken: no for a month', async (t) => {
  const b = await bench(t);
  assert.equal(await b.said('basis.consent'), 'unproven basisUnused');
  const ada = await b.person({ email: 'ada@mill.example' }, letter);
  assert.equal(await b.said('basis.consent'), 'unproven basisUnsaid');
  await b.wish(ada, true);
  assert.equal(await b.said('basis.consent'), 'upheld basisChosen');
  const ben = await b.person({ email: 'ben@mill.example' }, letter);
  assert.equal(await b.said('basis.consent'), 'unproven basisUnsaid');
  await b.wish(ben, false);
  b.clock.advance('P29D');
  assert.equal(await b.said('basis.consent'), 'unproven basisUnsaid', 'it may still leave in time');
  b.clock.advance('P2D');
  assert.equal(await b.said('basis.consent'), 'broken basisWithdrawn');
  assert.equal(await b.said('basis.contract'), 'unproven basisPapers', 'of another basis it says nothing');
  const rule = {
    id: 'retention.letter',
    subject: 'newsletter',
    trigger: 'consent-withdrawal',
    period: 'P1Y',
    stated,
  } as const;
  b.publish(text({ retention: [rule] }));
  assert.equal(await b.said('basis.consent'), 'unproven basisUnsaid', 'the text has a period of its own');
});

test('what is kept for an order as well stays after a no; nobody else’s no counts', async (t) => {
  const b = await bench(t);
  const ada = await b.person({ email: 'ada@mill.example' }, letter);
  await b.wish(ada, true);
  const ben = await b.person({ email: 'ben@mill.example' });
  await b.wish(ben, false);
  const caller = { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: letter } as const;
  const origin = { source: 'provided', channel: 'form', purposes: [letter, 'purpose.orders'] } as const;
  const cleo = await savePerson(b.vault, caller, { contact: { email: 'cleo@mill.example' }, origin });
  await b.wish(cleo.id, false);
  b.clock.advance('P40D');
  assert.equal(await b.said('basis.consent'), 'upheld basisChosen');
});

test('unproven: no basis was read, only papers show it, or others keep data too; a person’s word is for these alone', async (t) => {
  const b = await bench(t);
  const ada = await b.person({ email: 'ada@mill.example' }, letter);
  await b.wish(ada, true);
  assert.equal(await b.said('basis.unknown'), 'unproven basisUnread');
  for (const id of ['basis.contract', 'basis.interest', 'basis.legal'])
    assert.equal(await b.said(id), 'unproven basisPapers', id);
  b.publish(text({ recipients: [{ id: 'recipient.post', name: 'Postbox Ltd', role: 'processor', stated }] }));
  assert.equal(await b.said('basis.consent'), 'unproven basisElsewhere');
  assert.ok(!promiseKind('legal-basis')?.vouched?.includes('uses.basisWithdrawn'));
});
