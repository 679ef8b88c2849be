// The storage periods of mail, and an address that is taken out of all mails.
import assert from 'node:assert/strict';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Pii, fixedClock } from '#base';
import { withTenant } from '#store';
import { letter } from './testing-letters.ts';
import { bench, sendAll } from './testing.ts';

test('a week after its end a mail forgets address, content and link; after two years it goes with its log', async (t) => {
  const b = await bench(t);
  const clock = fixedClock('2026-12-01T00:00:00Z');
  const mail = b.mail({ clock });
  const unsubscribe = 'https://fenwick.example/u/1';
  await b.queue(mail, letter('one', 'ada@example.org', { unsubscribe }));
  await sendAll(mail, b);
  await b.queue(mail, letter('two', 'grace@example.org'));
  const held = () =>
    withTenant(b.db, b.tenant, async (trx) => ({
      mails: await trx
        .selectFrom('mail')
        .select(['key', 'recipient', 'values', 'unsubscribe'])
        .orderBy('key')
        .execute(),
      log: (await trx.selectFrom('mail_event').select('id').execute()).length,
    }));
  clock.advance('P6DT23H');
  await mail.forget();
  assert.equal((await held()).mails[0]?.recipient, 'ada@example.org');
  clock.advance('PT2H');
  await mail.forget();
  const { mails } = await held();
  assert.deepEqual(mails[0], { key: 'one', recipient: null, values: null, unsubscribe: null });
  assert.equal(mails[1]?.recipient, 'grace@example.org', 'one that still waits keeps its address');
  clock.advance('P2Y');
  await mail.forget();
  const left = await held();
  assert.deepEqual(
    left.mails.map((row) => row.key),
    ['two'],
  );
  assert.equal(left.log, 1);
});

test('files in the outbox go after thirty days; files that others put there stay', async (t) => {
  const b = await bench(t);
  const mail = b.mail();
  await b.queue(mail, letter('old', 'ada@example.org'), letter('new', 'grace@example.org'));
  await sendAll(mail, b);
  const folder = join(b.home, 'outbox');
  const old = readdirSync(folder)[0]!;
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const then = (Date.now() - 31 * 86_400_000) / 1000;
  for (const name of [old, 'notes.txt']) utimesSync(join(folder, name), then, then);
  await mail.forget();
  const left = readdirSync(folder);
  assert.equal(left.length, 2);
  assert.ok(!left.includes(old) && left.includes('notes.txt'));
});

test('an erased address is in no mail any more, not even as a hash, and what waits for it is not sent', async (t) => {
  const b = await bench(t);
  const mail = b.mail();
  await b.queue(mail, letter('sent', 'ada@example.org'));
  await sendAll(mail, b);
  await b.queue(mail, letter('waits', 'Ada@example.org'), letter('other', 'grace@example.org'));
  const hashes = () =>
    withTenant(b.db, b.tenant, (trx) => trx.selectFrom('mail').select(['key', 'recipient_hash']).execute());
  const before = (await hashes()).find((row) => row.key === 'sent')!.recipient_hash;
  const erased = await withTenant(b.db, b.tenant, (trx) =>
    mail.eraseAddress(trx, b.tenant, new Pii('ada@example.org')),
  );
  assert.deepEqual(erased, { erased: 2, left: 0 });
  assert.ok((await hashes()).every((row) => row.recipient_hash !== before));
  await sendAll(mail, b);
  assert.deepEqual(
    (await b.rows()).map((row) => [row.key, row.state]),
    [
      ['sent', 'sent-to-outbox'],
      ['waits', 'refused'],
      ['other', 'sent-to-outbox'],
    ],
  );
  assert.equal(readdirSync(join(b.home, 'outbox')).length, 1, 'its file is gone, the other’s is there');
  const shown = await withTenant(b.db, b.tenant, (trx) => trx.selectFrom('mail').selectAll().execute());
  assert.doesNotMatch(JSON.stringify(shown), /ada@/i);
});
