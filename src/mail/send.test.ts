// Mails go from the queue to a real SMTP server, each once, whatever the server does; or into the outbox folder.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { withTenant } from '#store';
import { letter } from './testing-letters.ts';
import { type Whim, smtpServer } from './testing-smtp.ts';
import { bench, sendAll, target } from './testing.ts';

test('a queued mail arrives once, and the log says so', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server) });
  const [queued] = await b.queue(mail, letter('notice:1', 'ada@example.org'));
  assert.equal(await mail.sendDue(), 1);
  assert.equal(await mail.sendDue(), 0);
  assert.deepEqual(
    server.received.map((one) => one.to),
    ['ada@example.org'],
  );
  const [row] = await b.rows();
  assert.equal(row?.state, 'sent');
  assert.match(row?.smtp_response ?? '', /^250 /);
  assert.deepEqual(await b.log(queued!.id), ['queued', 'handing over', 'sent']);
});

test('the same key is one mail, also when sixteen queue it at once', async (t) => {
  const b = await bench(t);
  const server = await smtpServer(t);
  const mail = b.mail({ smtp: target(server) });
  const queued = await Promise.all(Array.from({ length: 16 }, () => b.queue(mail, letter('one', 'ada@example.org'))));
  const all = queued.flat();
  assert.equal(all.filter((one) => one.fresh).length, 1);
  assert.equal(new Set(all.map((one) => one.id)).size, 1);
  await sendAll(mail, b);
  assert.equal(server.received.length, 1);
});

test('a transaction that is rolled back leaves no mail, no job and no log', async (t) => {
  const b = await bench(t);
  const mail = b.mail();
  await assert.rejects(
    withTenant(b.db, b.tenant, async (trx) => {
      await mail.queueMail(trx, b.tenant, letter('one', 'ada@example.org'));
      throw new Error('changed my mind');
    }),
    /changed my mind/,
  );
  assert.deepEqual(await b.rows(), []);
  const { rows } = await sql`select from pgboss.job where name = 'send-mail'`.execute(b.db);
  assert.equal(rows.length, 0);
  assert.equal(await mail.sendDue(), 0);
});

test('many mails of one transaction bring one job, and it carries ids only', async (t) => {
  const b = await bench(t);
  await b.queue(b.mail(), ...Array.from({ length: 30 }, (_, i) => letter(`k${i}`, `p${i}@example.org`)));
  const { rows } = await sql`select data from pgboss.job where name = 'send-mail'`.execute(b.db);
  assert.deepEqual(rows, [{ data: { tenant: b.tenant } }]);
});

/** A server that misbehaves the first time at one point of the dialogue, for each address. */
function onceEach(point: string, answer: Whim): (at: string, address: string) => Whim {
  const seen = new Set<string>();
  return (at, address) => {
    if (at !== point || seen.has(address)) return null;
    seen.add(address);
    return answer;
  };
}

for (const [name, point, answer, says] of [
  ['greylists', 'rcpt', { code: 450, text: 'come back later' }, 'deferred'],
  ['is busy after the data', 'dot', { code: 451, text: 'try again' }, 'deferred'],
  ['is shutting down', 'mail', { code: 421, text: 'closing' }, 'deferred'],
  ['drops at MAIL', 'mail', 'drop', 'connection lost'],
  ['drops at RCPT', 'rcpt', 'drop', 'connection lost'],
  ['drops in the middle of DATA', 'data', 'drop', 'connection lost'],
  ['drops after the final dot without storing it', 'dot', 'drop', 'answer lost'],
] as const)
  test(`a server that ${name}: each of twenty people gets exactly one mail`, async (t) => {
    const b = await bench(t);
    const server = await smtpServer(t, { whim: onceEach(point, answer) });
    const mail = b.mail({ smtp: target(server) });
    const people = Array.from({ length: 20 }, (_, i) => `p${i}@example.org`);
    const queued = await b.queue(mail, ...people.map((to, i) => letter(`k${i}`, to)));
    await sendAll(mail, b);
    assert.deepEqual(server.received.map((one) => one.to).toSorted(), people.toSorted());
    assert.ok((await b.rows()).every((row) => row.state === 'sent'));
    const logs = await Promise.all(queued.map((one) => b.log(one.id)));
    assert.ok(
      logs.some((log) => log.includes(says)),
      JSON.stringify(logs[0]),
    );
  });

test('without a server a mail becomes a whole, private .eml file', async (t) => {
  const b = await bench(t);
  const mail = b.mail();
  const [queued] = await b.queue(mail, letter('one', 'ada@example.org'));
  assert.equal(await mail.sendDue(), 1);
  const folder = join(b.home, 'outbox');
  const [name, ...others] = readdirSync(folder);
  assert.deepEqual(others, []);
  assert.match(name!, new RegExp(`^\\d{8}T\\d{6}-${queued!.id}\\.eml$`));
  assert.equal(statSync(join(folder, name!)).mode & 0o777, 0o600);
  assert.match(readFileSync(join(folder, name!), 'utf8'), /^From: Fenwick Kites <privacy@fenwick\.example>\r\n/m);
  assert.equal((await b.rows())[0]?.state, 'sent-to-outbox');
  assert.deepEqual(await mail.reach(), { by: 'outbox', folder, count: 1 });
});
