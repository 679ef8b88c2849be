// Consents on record, over a real database and a real ledger: green only with records that hold, red for each that does not, and neither without any.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import { type Clock, Pii, Secret } from '#base';
import { openLedger, signerOf, signingKey } from '#ledger';
import type { Policy, PublishedPolicy } from '#policy';
import { read } from '#read';
import { withTenant } from '#store';
import { setPreference } from '#vault';
import { madeUp } from '../company/testing.ts';
import { askOptIn, confirmOptIn } from '../people/opt-in.ts';
import { declaredPolicy, newsletter, orders, peopleBench } from '../people/testing.ts';
import { keepPictures } from '../shown.ts';
import { consentBench } from '../testing.ts';
import { consentRecord } from './consent-record.ts';
import type { ProofHouse } from './proof/choices.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We use Matomo to measure visits, with your consent.

We keep a record of each consent.
`;

interface Asked {
  house: ProofHouse;
  tenant: string;
  policy: Policy;
  clock: Clock;
}

/** State, and the last part of the reason's key. */
async function verdict({ house, tenant, policy, clock }: Asked): Promise<string> {
  const published = { tenant, number: 1, sha256: 'a', policy } as PublishedPolicy;
  const promise = { id: 'p', kind: 'consent-record', stated: [], facts: [] };
  const { state, because } = await consentRecord(house).ask({ published, promise, now: clock.now() });
  return `${state} ${because.key.replace('consentProof.', '')}`;
}

/** A site that asks, with one choice on record in every respect but its picture. */
async function visited(t: TestContext) {
  const bench = await consentBench(t);
  const { policy } = read({ name: 'policy/privacy.md', text });
  const { store, ledger, tenant, clock } = bench;
  const ask = () => verdict({ house: { db: store.db, ledger }, tenant, policy, clock });
  const choose = async (program = false) => {
    const phone = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148' };
    assert.equal((await bench.post(await bench.good(), program ? {} : phone)).status, 201);
  };
  const picture = async () => {
    const pictures = { phone: Buffer.from('a picture'), desktop: Buffer.from('a wide picture') };
    const { notice, texts } = bench.shown();
    const shown = { policy: notice.policy, texts: texts[0]!.texts };
    assert.ok(await keepPictures(store.db, tenant, shown, pictures, clock));
    await ledger.sequence(tenant);
  };
  return { bench, ask, choose, picture };
}

test('upheld: choices hold, once there are some, with number, texts and picture; old ones are relied on no more', async (t) => {
  const { bench, ask, choose, picture } = await visited(t);
  assert.equal(await ask(), 'unproven noChoice');
  await choose(true);
  assert.equal(await ask(), 'unproven noChoice', 'what a program chose is nobody’s consent');
  await choose();
  assert.equal(await ask(), 'unproven choicesWait');
  await bench.ledger.sequence(bench.tenant);
  assert.equal(await ask(), 'unproven noPicture');
  await picture();
  assert.equal(await ask(), 'upheld holds');
  // Another company has none, whatever this one has.
  const { store, ledger, clock } = bench;
  const { policy } = read({ name: 'policy/privacy.md', text });
  assert.equal(
    await verdict({ house: { db: store.db, ledger }, tenant: bench.other, policy, clock }),
    'unproven noChoice',
  );
  clock.advance('P7M');
  assert.equal(await ask(), 'unproven noChoice');
});

test('broken: a choice that nobody made, and one that was turned', async (t) => {
  const invented = await visited(t);
  await invented.choose();
  await invented.picture();
  await madeUp(invented.bench.store, invented.bench.tenant, [{ at: '2026-03-10T08:00:00Z' }]);
  assert.equal(await invented.ask(), 'broken noEntry');

  const { bench, ask, choose, picture } = await visited(t);
  const { store, tenant } = bench;
  await choose();
  await picture();
  assert.equal(await ask(), 'upheld holds');
  // The same entry stands for another answer.
  await withTenant(store.db, tenant, async (trx) => {
    const row = await trx.selectFrom('consent_choice').selectAll().executeTakeFirstOrThrow();
    const answers = JSON.stringify(row.answers).replaceAll('"granted":true', '"granted":false');
    await trx
      .insertInto('consent_choice')
      .values({ ...row, id: randomBytes(32), answers })
      .execute();
  });
  assert.equal(await ask(), 'broken choiceFails');
});

test('broken: what was shown is reworded, or a picture is another', async (t) => {
  for (const change of [{ shown: JSON.stringify(['p', {}, 'We take it all.']) }, { phone: Buffer.from('nicer') }]) {
    const { bench, ask, choose, picture } = await visited(t);
    await choose();
    await picture();
    assert.equal(await ask(), 'upheld holds');
    await bench.asOwner('drop trigger pictures on upheld.consent_notice');
    await withTenant(bench.store.db, bench.tenant, (trx) =>
      trx.updateTable('consent_notice').set(change).where('tenant_id', '=', bench.tenant).execute(),
    );
    assert.equal(await ask(), 'broken shownChanged', Object.keys(change).join());
  }
});

/** A company with a newsletter by consent, and a ledger over its database. */
async function subscribed(t: TestContext) {
  const b = await peopleBench(t);
  const { db } = b.store;
  const ledger = openLedger({
    db,
    originOf: async (id) => `privacy.fenwick.example/ledger/${id}`,
    signer: async (id, origin) => signerOf(origin, signingKey(new Secret('a key that only tests have'), id)),
    witness: { seen: async () => null, keep: async () => {} },
  });
  const ask = (policy = declaredPolicy(['purpose.offers'])) =>
    verdict({ house: { db, ledger }, tenant: b.tenant, policy, clock: b.clock });
  const subscribe = async (email: string) => {
    await askOptIn(b.house, b.tenant, {
      email: new Pii(email),
      purpose: newsletter,
      channels: ['email'],
      language: 'en',
    });
    const [mail] = await b.sent();
    const token = /\/subscribe\/([\w-]+)/.exec(mail!.text!)![1]!;
    b.clock.advance('PT1M');
    assert.ok(await confirmOptIn(b.house, b.tenant, new Secret(token)));
  };
  const change = (values: Record<string, unknown>) =>
    withTenant(db, b.tenant, (trx) =>
      trx.updateTable('preference').set(values).where('tenant_id', '=', b.tenant).where('wants', '=', true).execute(),
    );
  return { b, ledger, ask, subscribe, change };
}

test('upheld: a consent by a one-time link; unproven: one whose proof is elsewhere, and what nobody is asked here', async (t) => {
  const { b, ledger, ask, subscribe } = await subscribed(t);
  assert.equal(await ask(), 'unproven noPermission');
  await subscribe('ada@lovelace.example');
  assert.equal(await ask(), 'unproven choicesWait');
  await ledger.sequence(b.tenant);
  assert.equal(await ask(), 'upheld holds');
  const others = {
    ...declaredPolicy(['purpose.offers']),
    recipients: [{ id: 'r', name: 'Mailing Co', role: 'processor' }],
  };
  assert.equal(await ask(others as never), 'unproven others');
  assert.equal(await ask({ ...declaredPolicy(), purposes: [] }), 'unproven nothingAsked');
  const id = await b.person({ email: 'list@paper.example' }, orders);
  const caller = { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' } as const;
  await setPreference(b.vault, caller, id, { channel: 'email', topic: newsletter, wants: true, source: 'paper' });
  assert.equal(await ask(), 'unproven elsewhere');
});

test('broken: a consent that was written in by hand, turned, or given to other words', async (t) => {
  const { b, ledger, ask, subscribe, change } = await subscribed(t);
  await subscribe('ada@lovelace.example');
  await ledger.sequence(b.tenant);
  assert.equal(await ask(), 'upheld holds');
  await change({ channel: 'sms' });
  assert.equal(await ask(), 'broken permissionFails');
  await change({ channel: 'email', asked_at: '2026-03-10T08:00:00Z' });
  assert.equal(await ask(), 'broken permissionFails');
  await change({ permission: '019cd6f9-7a80-7868-9d40-04adcccde0e3' });
  assert.equal(await ask(), 'broken noPermissionEntry');
});
