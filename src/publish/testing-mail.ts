// For tests of notices: real mail on a bench, through a real SMTP server that takes all but the addresses it is told to refuse.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { type Clock, Secret } from '#base';
import { type Mail, openMail, smtpTarget } from '#mail';
import type { Store } from '#store';

export interface BenchMail {
  mail: Mail;
  /** To whom, in the order of arrival. */
  received: string[];
  texts: string[];
}

/** `server` false: no mail server is set, mails land in the outbox folder. */
export async function benchMail(
  t: TestContext,
  b: { store: Store; clock: Clock },
  server = true,
  refuses = /^nobody@/,
): Promise<BenchMail> {
  const home = mkdtempSync(join(tmpdir(), 'upheld-notice-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const received: string[] = [];
  const texts: string[] = [];
  const port = server ? await listening(t, received, texts, refuses) : null;
  const mail = openMail({
    db: b.store.db,
    jobs: b.store.jobs,
    clock: b.clock,
    home,
    smtp: port === null ? null : smtpTarget(new Secret(`smtp://127.0.0.1:${port}`), null),
    from: 'privacy@fenwick.example',
    secret: new Secret('a secret of a test'),
    sender: async () => ({ name: 'Fenwick Kites', replyTo: null }),
    mayDeliver: async () => ({ ok: true }),
    log: () => {},
  });
  t.after(() => mail.stop());
  return { mail, received, texts };
}

async function listening(t: TestContext, received: string[], texts: string[], refuses: RegExp): Promise<number> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      done(refuses.test(address) ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null);
    },
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address));
        texts.push(text);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => new Promise<void>((resolve) => server.close(resolve)));
  return (server.server.address() as AddressInfo).port;
}
