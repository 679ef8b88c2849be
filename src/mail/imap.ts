// A mailbox reached by IMAP (RFC 9051, 3501): what nobody has read yet, whole, and a mark on what was taken in.
import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import type { ImapFlow } from 'imapflow';
import { Problem, Secret } from '#base';

export interface ImapTarget {
  host: string;
  port: number;
  /** TLS from the first byte (imaps), or after STARTTLS; none only to this machine itself. */
  tls: 'implicit' | 'starttls' | 'none';
  user: string;
  password: Secret;
  folder: string;
  /** A certificate authority to trust besides the usual ones, PEM. */
  ca: string | null;
}

export interface Unread {
  /** Within the folder, while it is open. */
  uid: number;
  raw: Buffer;
  /** ISO 8601 instant at which the server received it. */
  receivedAt: string;
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i;

/** As many as one look takes, and as large as one may be. */
const most = { messages: 200, bytes: 25 * 1024 * 1024 };

/** Reads `imaps://user:password@host:993/Folder` (`imap://` with STARTTLS). Throws Problem `mail.imap-url`, which repeats nothing. */
export function imapTarget(url: Secret, caFile: string | null): ImapTarget {
  const parsed = URL.parse(url.reveal());
  if (!parsed || !/^imaps?:$/.test(parsed.protocol) || parsed.hostname === '' || parsed.username === '')
    throw wrongUrl();
  const host = parsed.hostname.replaceAll(/[[\]]/g, '');
  const secure = parsed.protocol === 'imaps:';
  return {
    host,
    port: parsed.port === '' ? (secure ? 993 : 143) : Number(parsed.port),
    tls: secure ? 'implicit' : loopback.test(host) ? 'none' : 'starttls',
    user: decodeURIComponent(parsed.username),
    password: new Secret(decodeURIComponent(parsed.password)),
    folder: decodeURIComponent(parsed.pathname.slice(1)) || 'INBOX',
    ca: caFile === null ? null : readFileSync(caFile, 'utf8'),
  };
}

/**
 * Hands over what is unread, oldest first; `true` marks it as read, `false` leaves it as it lies, for a person. A mail that was handed over and not
 * marked, because of a crash, comes again. Throws Problem `mail.imap`.
 */
export async function readUnread(
  target: ImapTarget,
  take: (mail: Unread) => Promise<boolean>,
): Promise<{ taken: number; left: number }> {
  const client = await clientOf(target);
  // Its own word comes from the command that fails; this only keeps the same news from ending the process.
  client.on('error', () => {});
  const looked = { taken: 0, left: 0 };
  try {
    await client.connect();
    const lock = await client.getMailboxLock(target.folder);
    try {
      const found = await client.search({ seen: false }, { uid: true });
      for (const uid of (found === false || found === undefined ? [] : found).slice(0, most.messages)) {
        const one = await client.fetchOne(
          String(uid),
          { source: { maxLength: most.bytes }, internalDate: true },
          { uid: true },
        );
        if (one === false || !one.source) continue;
        const at = new Date(one.internalDate ?? Date.now());
        if (await take({ uid, raw: one.source, receivedAt: at.toISOString() })) {
          await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
          looked.taken += 1;
        } else looked.left += 1;
      }
    } finally {
      lock.release();
    }
    await client.logout();
    return looked;
  } catch (error) {
    client.close();
    if (error instanceof Problem) throw error;
    throw unreached(error);
  }
}

/**
 * Which of these mails of our own lie in the folder, newest first as they were handed in. The newest found is marked as read and stays, older ones
 * are deleted: a mail that only proves the way must not pile up before whoever reads the rest. Throws Problem `mail.imap`.
 */
export async function seekOwn(target: ImapTarget, messageIds: readonly string[]): Promise<readonly string[]> {
  const client = await clientOf(target);
  client.on('error', () => {});
  const found: string[] = [];
  try {
    await client.connect();
    const lock = await client.getMailboxLock(target.folder);
    try {
      for (const id of messageIds) {
        const uids = (await client.search({ header: { 'message-id': id } }, { uid: true })) || [];
        // A server searches for a part of the header; ids of ours are whole and not to be guessed.
        if (uids.length === 0) continue;
        if (found.length === 0) await client.messageFlagsAdd(uids.join(','), ['\\Seen'], { uid: true });
        else await client.messageDelete(uids.join(','), { uid: true });
        found.push(id);
      }
    } finally {
      lock.release();
    }
    await client.logout();
    return found;
  } catch (error) {
    client.close();
    throw unreached(error);
  }
}

async function clientOf({ host, port, tls, user, password, ca }: ImapTarget): Promise<ImapFlow> {
  // Loaded where it is needed: it takes memory that no other command needs.
  const imap = await import('imapflow');
  return new imap.ImapFlow({
    host,
    port,
    secure: tls === 'implicit',
    // Without TLS no password leaves for another machine.
    doSTARTTLS: tls === 'starttls',
    auth: { user, pass: password.reveal() },
    logger: false,
    emitLogs: false,
    disableAutoIdle: true,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    tls: { minVersion: 'TLSv1.2', ...(ca === null ? {} : { ca: [...rootCertificates, ca] }) },
  });
}

const wrongUrl = (): Problem =>
  new Problem('mail.imap-url', {
    happened: 'RIGHTS_IMAP_URL makes no sense.',
    unchanged: 'No mailbox was opened.',
    next: 'Give for example imaps://privacy%40example.org:password@mail.example.org/INBOX, or leave it unset.',
  });

const unreached = (cause: unknown): Problem =>
  new Problem(
    'mail.imap',
    {
      happened: 'The mailbox for requests could not be read.',
      unchanged: 'What lies in it lies there as before; it is tried again in a few minutes.',
      next: 'Check RIGHTS_IMAP_URL: host, user, password and folder.',
    },
    { cause },
  );
