// For tests: a real IMAP server (Dovecot) on loopback with one mailbox, delivered to as mail servers do, by a file in its Maildir.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Secret } from '#base';

const program = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path));

/** Why there is none here; false: it is here. */
export const noImap: false | string = program === undefined ? 'dovecot-imapd is not installed' : false;

export interface ImapBench {
  url: Secret;
  /** Delivers a mail, as it lies on the wire; `at`: when it came, ISO 8601 instant. */
  deliver(raw: string, at?: string): void;
  /** Files by whether they were read. */
  count(): { unread: number; read: number };
}

export async function imapBench(t: TestContext): Promise<ImapBench> {
  const home = mkdtempSync(join(tmpdir(), 'upheld-imap-'));
  chmodSync(home, 0o755);
  const maildir = join(home, 'mail');
  for (const part of ['', 'new', 'cur', 'tmp']) mkdirSync(join(maildir, part), { recursive: true });
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const me = userInfo();
  // Dovecot hands root no mailbox: as root it works for nobody.
  const [uid, gid] = isRoot ? [65_534, 65_534] : [me.uid, me.gid];
  const user = isRoot ? 'nobody' : me.username;
  if (isRoot) for (const part of ['', 'new', 'cur', 'tmp']) chownSync(join(maildir, part), uid, gid);
  writeFileSync(join(home, 'users'), `privacy@fenwick.example:{PLAIN}a-test-secret:${uid}:${gid}::${home}::\n`, {
    mode: 0o644,
  });
  writeFileSync(
    join(home, 'dovecot.conf'),
    `base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${maildir}
first_valid_uid = 1
first_valid_gid = 1
${isRoot ? '' : `default_login_user = ${user}\ndefault_internal_user = ${user}\ndefault_internal_group = ${gid}\n`}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
passdb {
  driver = passwd-file
  args = ${home}/users
}
userdb {
  driver = passwd-file
  args = ${home}/users
}
`,
  );
  const server = spawn(program!, ['-F', '-c', join(home, 'dovecot.conf')], { stdio: 'ignore' });
  t.after(async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null) await Promise.race([once(server, 'exit'), pause(5000)]);
    rmSync(home, { recursive: true, force: true });
  });
  await answers(port, () => server.exitCode !== null);
  let n = 0;
  return {
    url: new Secret(`imap://privacy%40fenwick.example:a-test-secret@127.0.0.1:${port}/INBOX`),
    deliver(raw, at = new Date().toISOString()) {
      const seconds = Math.floor(Date.parse(at) / 1000);
      const path = join(maildir, 'new', `${seconds}.M${++n}.test`);
      const crlf = raw.replaceAll(/\r?\n/g, '\r\n');
      writeFileSync(path, crlf);
      // Dovecot takes the time of the file for when the mail came.
      utimesSync(path, new Date(at), new Date(at));
      if (isRoot) chownSync(path, uid, gid);
    },
    count() {
      const files = ['new', 'cur'].flatMap((part) => readdirSync(join(maildir, part)));
      const read = files.filter((name) => /:2,\w*S/.test(name)).length;
      return { unread: files.length - read, read };
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number, ended: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (ended()) throw new Error('dovecot ended at its start');
    const socket = connect(port, '127.0.0.1');
    const there = await new Promise<boolean>((resolve) => {
      socket.once('data', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.setTimeout(1000, () => resolve(false));
    });
    socket.destroy();
    if (there) return;
    await pause(50);
  }
  throw new Error('dovecot does not answer');
}
