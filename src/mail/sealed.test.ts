// Mails with secret links: sealed in the database from the first moment, whole in the mailbox; what cannot be opened fails alone.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Pii, Secret } from '#base';
import { withTenant } from '#store';
import { openText, sealText } from './sealed.ts';
import { bench } from './testing.ts';

const link = 'https://fenwick.example/console/email/vermilion-ouroboros';
const letter = (key: string) =>
  ({
    key,
    to: new Pii('Ada.Quill@example.org'),
    template: 'email-confirm',
    values: { company: 'Fenwick Kites', link },
    language: 'en',
    kind: 'service',
  }) as const;

test('no address and no link stands in the row; the mail has both; another spelling is the same address', async (t) => {
  const b = await bench(t);
  const mail = b.mail();
  await b.queue(mail, letter('one'));
  const rows = async () =>
    withTenant(b.db, b.tenant, async (trx) => [
      ...(await trx.selectFrom('mail').selectAll().execute()),
      ...(await trx.selectFrom('mail_event').selectAll().execute()),
    ]);
  assert.doesNotMatch(JSON.stringify(await rows()), /quill|ouroboros/i);
  await mail.sendDue();
  assert.doesNotMatch(JSON.stringify(await rows()), /quill|ouroboros/i);
  const [name] = readdirSync(`${b.home}/outbox`);
  const raw = readFileSync(`${b.home}/outbox/${name}`, 'utf8').replaceAll('=\r\n', '');
  assert.match(raw, /^To: Ada\.Quill@example\.org\r$/m);
  assert.ok(raw.includes(link));
  const erased = await withTenant(b.db, b.tenant, (trx) =>
    mail.eraseAddress(trx, b.tenant, new Pii('ada.quill@EXAMPLE.org')),
  );
  assert.deepEqual(erased, { erased: 1, left: 0 });
});

test('sealed under a key that is gone, or moved to another row: that mail fails and says no more, others go', async (t) => {
  const b = await bench(t);
  const stranger = b.mail({ secret: new Secret('another secret of forty-eight characters, for this test') });
  await b.queue(stranger, letter('lost'));
  const mail = b.mail();
  await b.queue(mail, letter('good'), letter('moved'));
  await withTenant(b.db, b.tenant, async (trx) => {
    const [good] = await trx.selectFrom('mail').select(['recipient', 'values']).where('key', '=', 'good').execute();
    const values = JSON.stringify(good!.values);
    await trx.updateTable('mail').set({ recipient: good!.recipient, values }).where('key', '=', 'moved').execute();
  });
  await mail.sendDue();
  assert.deepEqual(
    (await b.rows()).map(({ key, state, reason }) => [key, state, reason]),
    [
      ['lost', 'failed', 'cannot-be-written'],
      ['good', 'sent-to-outbox', null],
      ['moved', 'failed', 'cannot-be-written'],
    ],
  );
  assert.doesNotMatch(b.said.join('\n'), /quill|ouroboros/i);
});

test('what was not sealed is as it is; what was opens in its own place alone', () => {
  const secret = new Secret('a secret');
  assert.equal(openText(secret, 'here', 'ada@example.org'), 'ada@example.org');
  const sealed = sealText(secret, 'here', 'ada@example.org');
  assert.equal(openText(secret, 'here', sealed), 'ada@example.org');
  assert.equal(openText(secret, 'there', sealed), null);
  assert.equal(openText(new Secret('another'), 'here', sealed), null);
  for (const cut of [0, 10, 30, sealed.length - 1])
    assert.notEqual(openText(secret, 'here', sealed.slice(0, cut)), 'ada@example.org');
  assert.notEqual(sealText(secret, 'here', 'ada@example.org'), sealed, 'a nonce of its own each time');
});
