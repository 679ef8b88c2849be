// Mail through the front door: the test mail, the list, the log, a bounce from a file, and doctor, as a person would use them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { run } from '#cli';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

interface Said {
  code: number;
  json: Record<string, unknown>;
  lines: string;
  errors: string;
}

/** A person at a machine without a mail server, and what each of their commands says. */
function person(
  t: TestContext,
  env: NodeJS.ProcessEnv = {},
): { folder: string; upheld: (...args: string[]) => Promise<Said> } {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-mail-flow-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const config = readConfig({ ...env, INIT_CWD: folder, UPHELD_HOME: join(folder, 'home') });
  return {
    folder,
    async upheld(...args) {
      const said: Said = { code: -1, json: {}, lines: '', errors: '' };
      const out = {
        line: (text = '') => void (said.lines += `${text}\n`),
        error: (text: string) => void (said.errors += `${text}\n`),
        json: (value: unknown) => void (said.json = value as Said['json']),
        terminal: false,
      };
      said.code = await run(
        args,
        contextOf(config, out, () => Promise.resolve()),
      );
      return said;
    },
  };
}

test('without a mail server: a test mail lands in the outbox, is listed and logged; its bounce closes the address', async (t) => {
  const { folder, upheld } = person(t);
  const sent = await upheld('mail', 'test', '--to', 'ada@example.org');
  assert.equal(sent.code, 0, sent.errors);
  assert.equal(sent.json['state'], 'sent-to-outbox');
  const outbox = join(folder, 'home', 'outbox');
  assert.match(sent.lines, /SMTP_URL/);
  const eml = readFileSync(join(outbox, readdirSync(outbox)[0]!), 'utf8');
  assert.match(eml, /^To: ada@example\.org\r$/m);

  const list = await upheld('mail', 'list', '--state', 'sent-to-outbox');
  assert.match(list.lines, new RegExp(`${String(sent.json['id'])}.*sent-to-outbox.*test-mail[^]*1 sent-to-outbox`));
  assert.doesNotMatch(list.lines + JSON.stringify(list.json), /ada@/);
  const log = await upheld('mail', 'log', String(sent.json['id']));
  assert.deepEqual(
    (log.json['log'] as { what: string }[]).map((note) => note.what),
    ['queued', 'sent-to-outbox'],
  );

  const doctor = await upheld('doctor');
  assert.match(doctor.lines, /mail .*outbox, 1 there/);

  writeFileSync(join(folder, 'note.eml'), 'From: a@b.example\n\nHello');
  const wrong = await upheld('mail', 'bounce', 'note.eml');
  assert.equal(wrong.code, 2);
  assert.match(wrong.errors, /no delivery status notification/);
  const messageId = /^Message-ID: (\S+)/m.exec(eml)?.[1] ?? '';
  writeFileSync(join(folder, 'returned.eml'), returned(messageId));
  const bounce = await upheld('mail', 'bounce', 'returned.eml');
  assert.equal(bounce.code, 0, bounce.errors);
  assert.equal(bounce.json['matched'], true);
  const after = await upheld('mail', 'test', '--to', 'ADA@example.org');
  assert.equal(after.code, 1);
  assert.deepEqual([after.json['state'], after.json['reason']], ['refused', 'bounced-before']);
});

test('bad input is told in three sentences and changes nothing', async (t) => {
  const { upheld } = person(t);
  const address = await upheld('mail', 'test', '--to', 'ada@example.org\r\nBcc: x@y.example');
  assert.equal(address.code, 2);
  assert.doesNotMatch(address.errors, /Bcc|y\.example/);
  for (const args of [
    ['log', 'x'],
    ['again', 'x'],
    ['log', '00000000-0000-7000-8000-000000000000'],
    ['bounce', 'nowhere.eml'],
    ['list', '--state', 'lost'],
    ['list', '--limit', '0'],
    ['test'],
  ]) {
    const said = await upheld('mail', ...args);
    assert.equal(said.code, 2, args.join(' '));
    assert.doesNotMatch(said.errors, /\n\s+at /, 'no stack trace');
  }
  assert.match((await upheld('mail', 'list')).lines, /No mail yet/);
});

test('a server without MAIL_FROM, or one that is not there, is told by doctor and by the test mail', async (t) => {
  const nameless = person(t, { SMTP_URL: 'smtp://127.0.0.1:1' });
  assert.match((await nameless.upheld('doctor')).lines, /✗ mail .*MAIL_FROM is not/);
  assert.equal((await nameless.upheld('mail', 'test', '--to', 'ada@example.org')).code, 2);
  const alone = person(t, { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'privacy@fenwick.example' });
  assert.match((await alone.upheld('doctor')).lines, /✗ mail .*127\.0\.0\.1:1 cannot be used: ECONNREFUSED/);
  const sent = await alone.upheld('mail', 'test', '--to', 'ada@example.org');
  assert.equal(sent.code, 1);
  assert.equal(sent.json['state'], 'queued');
  assert.match(sent.lines, /stays queued.*ECONNREFUSED/);
});

test('a mailbox for bounces that is none is told by doctor, before anything is sent', async (t) => {
  const { upheld } = person(t, { MAIL_BOUNCES: 'nowhere' });
  assert.match((await upheld('doctor')).lines, /✗ mail .*MAIL_BOUNCES=.*nowhere is no mailbox/);
  assert.equal((await upheld('mail', 'test', '--to', 'ada@example.org')).code, 2);
});

const returned = (messageId: string): string => `Content-Type: multipart/report; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ada@example.org
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

Message-ID: ${messageId}
--b--
`;
