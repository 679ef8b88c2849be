// What Upheld sent as a Holding beyond the contract of all: secret links are told to nobody, notices forget who was told and keep that it was done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pii, Secret } from '#base';
import type { Found, Holding } from '#policy';
import { withTenant } from '#store';
import { mailHolding } from './mail-holding.ts';
import { notices } from './notices.ts';
import { notify, proofsOf } from './notify.ts';
import { benchMail } from './testing-mail.ts';
import { bench } from './testing.ts';

const policy = (keep: string): string =>
  `# Privacy Policy of Fenwick Kites Ltd\n\nWe keep invoices for ${keep} after the end of the financial year.\n`;

const found = (holding: Holding, value: string): Promise<Found[]> =>
  Array.fromAsync(holding.find({ identifiers: [{ kind: 'email', value }] }));

test('a mail with a secret link is told without what it says; what is being handed over is waited for', async (t) => {
  const b = await bench(t);
  const { store, clock, tenant } = b;
  const { mail } = await benchMail(t, b, false);
  const link = 'https://privacy.kites.example/subscribe/a-secret-token';
  await withTenant(store.db, tenant, (trx) =>
    mail.queueMail(trx, tenant, {
      key: 'confirm',
      to: new Pii('ann@kites.example'),
      template: 'confirm-consent',
      values: { company: 'Fenwick Kites', words: 'Write to me', link },
      language: 'en',
      kind: 'service',
    }),
  );
  const holding = mailHolding({ db: store.db, mail, notices: new Secret('n'), now: () => clock.now() }, tenant);
  const [row] = await found(holding, 'Ann@Kites.example');
  assert.deepEqual([row!.fields['recipient'], row!.fields['values']], ['ann@kites.example', null]);
  assert.doesNotMatch(JSON.stringify(row), /secret-token/);
  const sending = (state: 'sending' | 'queued') =>
    withTenant(store.db, tenant, (trx) => trx.updateTable('mail').set({ state }).execute());
  await sending('sending');
  const selection = { collection: 'mail', keys: [row!.key] };
  const first = await holding.erase(selection, 'k');
  assert.deepEqual([first.outcome, (await found(holding, 'ann@kites.example')).length], ['pending', 1]);
  await sending('queued');
  assert.deepEqual(await holding.erase(selection, 'k'), { outcome: 'done', count: 1 });
  assert.deepEqual(await found(holding, 'ann@kites.example'), []);
});

test('who was told of a new policy is forgotten, that somebody was told is not; nobody else is', async (t) => {
  const b = await bench(t);
  const { mail } = await benchMail(t, b, false);
  const { db } = b.store;
  await b.publishText(policy('seven years'));
  const published = await b.publishText(policy('eight years'));
  const [notice] = await notices(db, b.tenant);
  const secret = new Secret('n');
  const what = { company: 'Fenwick', published, notice: notice!, link: 'https://fenwick.example/policy/versions/2' };
  const people = ['ann@kites.example', 'bob@kites.example'].map((one) => ({ address: new Pii(one), language: null }));
  await notify({ db, mail, clock: b.clock, secret }, what, people);
  const holding = mailHolding({ db, mail, notices: secret, now: () => b.clock.now() }, b.tenant);
  const rows = await found(holding, ' ANN@kites.example ');
  assert.deepEqual(
    rows.map(({ collection }) => collection),
    ['mail', 'notice-recipient'],
  );
  for (const { collection, key } of rows)
    assert.deepEqual(await holding.erase({ collection, keys: [key] }, 'k'), { outcome: 'done', count: 1 });
  assert.deepEqual(await found(holding, 'ann@kites.example'), []);
  assert.equal((await found(holding, 'bob@kites.example')).length, 2);
  const proofs = await proofsOf(db, b.tenant, 2);
  assert.equal(proofs.length, 2);
  assert.ok(
    proofs.every(({ state }) => state !== null),
    'each still has the log of its mail',
  );
  const [, hash = ''] = rows[1]!.key.split('/');
  const left = await withTenant(db, b.tenant, async (trx) => [
    await trx.selectFrom('mail').selectAll().execute(),
    await trx.selectFrom('policy_notice_recipient').selectAll().execute(),
  ]);
  assert.ok(hash.length === 64 && !JSON.stringify(left).includes(hash), 'not even a hash of them is left');
});
