// Telling people: each address once, whatever ends the sending in between; refused addresses; proof for each; nothing that shows an address.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { Pii, Problem, Secret } from '#base';
import { withTenant } from '#store';
import { type WhatToTell, notify, proofsOf, tallyOf } from './notify.ts';
import { notices } from './notices.ts';
import type { Addressee } from './recipients.ts';
import { type BenchMail, benchMail } from './testing-mail.ts';
import { type Bench, bench } from './testing.ts';

const policy = (keep: string): string =>
  `# Privacy Policy of Fenwick Kites Ltd\n\nWe keep invoices for ${keep} after the end of the financial year.\n`;

async function changed(t: TestContext): Promise<{ b: Bench; post: BenchMail; what: WhatToTell; secret: Secret }> {
  const b = await bench(t);
  const post = await benchMail(t, b);
  await b.publishText(policy('seven years'));
  const published = await b.publishText(policy('eight years'));
  const [notice] = await notices(b.store.db, b.tenant);
  const link = 'https://fenwick.example/policy/versions/2/changes';
  return { b, post, what: { company: 'Fenwick Kites', published, notice: notice!, link }, secret: new Secret('x') };
}

const people = (count: number): Addressee[] =>
  Array.from({ length: count }, (_, index) => ({ address: new Pii(`person${index}@example.org`), language: null }));

test('however often the sending is broken off and begun again, everybody gets exactly one mail', async (t) => {
  const { b, post, what, secret } = await changed(t);
  const { db } = b.store;
  const all = people(700);
  for (const end of [0, 3, 250, 399]) {
    let left = end;
    const mail: typeof post.mail = {
      ...post.mail,
      queueMail(trx, tenant, letter) {
        if (left-- === 0) throw new Error('the process died here');
        return post.mail.queueMail(trx, tenant, letter);
      },
    };
    await assert.rejects(notify({ db, mail, clock: b.clock, secret }, what, all), /died/);
  }
  const seen: number[] = [];
  const last = await notify({ db, mail: post.mail, clock: b.clock, secret }, what, all, (count) => seen.push(count));
  assert.equal(last.queued + last.already, 700);
  assert.ok(last.already >= 200, 'whole batches had been kept');
  assert.deepEqual(seen, [200, 400, 600, 700]);
  assert.deepEqual(await notify({ db, mail: post.mail, clock: b.clock, secret }, what, all), {
    queued: 0,
    already: 700,
    refused: [],
  });
  await post.mail.sendDue();
  assert.equal(post.received.length, 700);
  assert.equal(new Set(post.received).size, 700);
  const tally = await tallyOf(db, b.tenant, 2);
  assert.deepEqual([tally.queued, tally.sent, tally.failed, tally.waiting], [700, 700, 0, 0]);
});

test('another spelling of the same mailbox is the same recipient; another notice is another mail', async (t) => {
  const { b, post, what, secret } = await changed(t);
  const { db } = b.store;
  const to = (address: string): Addressee[] => [{ address: new Pii(address), language: 'fr' }];
  const works = { db, mail: post.mail, clock: b.clock, secret };
  assert.equal((await notify(works, what, to('ada@example.org'))).queued, 1);
  assert.equal((await notify(works, what, to(' ADA@example.ORG'.trim()))).already, 1);
  const published = await b.publishText(policy('nine years'));
  const [notice] = await notices(db, b.tenant);
  assert.equal((await notify(works, { ...what, published, notice: notice! }, to('ada@example.org'))).queued, 1);
  await post.mail.sendDue();
  assert.equal(post.received.length, 2);
  assert.match(post.texts.join(''), /Fenwick/);
});

test('an address that mail refuses is reported and nothing is kept of it; any other failure keeps the batch out', async (t) => {
  const { b, post, what, secret } = await changed(t);
  const { db } = b.store;
  const list = ['ada@example.org', '"odd one"@example.org', 'bob@example.org'].map((address) => ({
    address: new Pii(address),
    language: null,
  }));
  const done = await notify({ db, mail: post.mail, clock: b.clock, secret }, what, list);
  assert.deepEqual(done, { queued: 2, already: 0, refused: [1] });
  assert.equal((await proofsOf(db, b.tenant, 2)).length, 2);
  await assert.rejects(
    notify({ db, mail: post.mail, clock: b.clock, secret }, { ...what, link: 'no address' }, people(3)),
    Problem,
  );
  assert.equal((await proofsOf(db, b.tenant, 2)).length, 2);
});

test('proof for each recipient: taken with the server’s answer, or failed with its reason; no address in our tables', async (t) => {
  const { b, post, what, secret } = await changed(t);
  const { db } = b.store;
  const list = ['ada@example.org', 'nobody@example.org'].map((address) => ({
    address: new Pii(address),
    language: null,
  }));
  await notify({ db, mail: post.mail, clock: b.clock, secret }, what, list);
  await post.mail.sendDue();
  const proofs = await proofsOf(db, b.tenant, 2);
  assert.deepEqual(proofs.map(({ state }) => String(state)).toSorted(), ['failed', 'sent']);
  assert.match(proofs.find(({ state }) => state === 'sent')?.detail ?? '', /250|accepted|OK/i);
  const rows = await withTenant(db, b.tenant, (trx) => trx.selectFrom('policy_notice_recipient').selectAll().execute());
  assert.doesNotMatch(JSON.stringify([rows, proofs]), /example\.org|@|nobody/);
});
