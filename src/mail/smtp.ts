// SMTP: where to, with TLS or not at all beyond this machine, and the handing over of one mail with a hook right before its final dot.
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { rootCertificates } from 'node:tls';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Problem, Secret } from '#base';

export interface SmtpTarget {
  host: string;
  port: number;
  /** TLS from the first byte (smtps), after STARTTLS, or none: only to this machine itself. */
  tls: 'implicit' | 'starttls' | 'none';
  login: { user: string; password: Secret } | null;
  /** A certificate authority to trust besides the usual ones, PEM. */
  ca: string | null;
  /** How many connections at once. */
  connections: number;
  /** The server is known to drop a second mail with the same Message-ID: then an uncertain mail is simply sent again. */
  deduplicates: boolean;
  /** Milliseconds without a sign of life after which a connection is given up. RFC 5321 section 4.5.3.2 asks for ten minutes. */
  timeout: number;
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i;

/**
 * Reads SMTP_URL: `smtp://user:password@host:587` (STARTTLS required unless the host is this machine) or `smtps://…:465`.
 * `?tls=required`, `?connections=8`, `?deduplicates=yes`, `?timeout=600` (seconds). Throws Problem `mail.smtp-url`, which repeats nothing.
 */
export function smtpTarget(url: Secret, caFile: string | null): SmtpTarget {
  const parsed = URL.parse(url.reveal());
  if (!parsed || !/^smtps?:$/.test(parsed.protocol) || parsed.hostname === '')
    throw wrongUrl('it is no smtp:// address');
  const host = parsed.hostname.replaceAll(/[[\]]/g, '');
  const secure = parsed.protocol === 'smtps:';
  const ask = parsed.searchParams;
  for (const name of ask.keys())
    if (!['tls', 'connections', 'deduplicates', 'timeout'].includes(name))
      throw wrongUrl(`“${name}” means nothing here`);
  const user = decodeURIComponent(parsed.username);
  return {
    host,
    port: parsed.port === '' ? (secure ? 465 : 587) : Number(parsed.port),
    tls: secure ? 'implicit' : loopback.test(host) && ask.get('tls') !== 'required' ? 'none' : 'starttls',
    login: user === '' ? null : { user, password: new Secret(decodeURIComponent(parsed.password)) },
    ca: caFile === null ? null : certificate(caFile),
    connections: whole('connections', ask.get('connections') ?? '5', 50),
    deduplicates: ask.get('deduplicates') === 'yes',
    timeout: whole('timeout', ask.get('timeout') ?? '600', 3600) * 1000,
  };
}

const wrongUrl = (why: string): Problem =>
  new Problem('mail.smtp-url', {
    happened: `SMTP_URL makes no sense: ${why}.`,
    unchanged: 'Nothing was started, no mail was sent.',
    next: 'Give for example smtp://user:password@mail.example.org:587, or leave SMTP_URL unset to write mails into the outbox folder.',
  });

function whole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) throw wrongUrl(`${name} must be 1 to ${most}`);
  return value;
}

function certificate(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Problem(
      'mail.smtp-ca',
      {
        happened: `The certificate file ${file} named by SMTP_CA could not be read.`,
        unchanged: 'Nothing was started, no mail was sent.',
        next: 'Correct SMTP_CA, or leave it unset to trust the usual authorities only.',
      },
      { cause },
    );
  }
}

/** Why a mail was not accepted, or not known to be. */
export interface Trouble {
  /** The SMTP reply code; null when no reply came. */
  code: number | null;
  /** The reply, or what went wrong, without addresses. */
  text: string;
  /** The connection gave no sign of life until we gave up, so the server may still be at work. */
  silent: boolean;
}

export type Delivered = { accepted: true; code: number; text: string } | ({ accepted: false } & Trouble);

export interface SmtpConnection {
  /**
   * Sends one mail. `beforeDot` runs when all of it but the final dot is on its way: it resolves with false to break off, and the
   * server then throws away what it has. Never rejects.
   */
  deliver(
    envelope: { from: string; to: string; id: string },
    message: Buffer,
    beforeDot: () => Promise<boolean>,
  ): Promise<Delivered>;
  usable(): boolean;
  close(): void;
}

/** Connects and signs in. Rejects with a Problem `mail.smtp` that names the server and what it said. */
export async function connectSmtp(target: SmtpTarget, name: string): Promise<SmtpConnection> {
  // Loaded when a mail leaves: commands do without it.
  const { default: Smtp } = await import('nodemailer/lib/smtp-connection');
  const connection = new Smtp({
    host: target.host,
    port: target.port,
    name,
    secure: target.tls === 'implicit',
    requireTLS: target.tls === 'starttls',
    ignoreTLS: target.tls === 'none',
    opportunisticTLS: false,
    connectionTimeout: Math.min(target.timeout, 60_000),
    greetingTimeout: Math.min(target.timeout, 60_000),
    socketTimeout: target.timeout,
    tls: { minVersion: 'TLSv1.2', ...(target.ca === null ? {} : { ca: [...rootCertificates, target.ca] }) },
  });
  let broken: unknown = null;
  connection.on('error', (error) => (broken ??= error));
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject);
      connection.on('end', () => reject(broken ?? new Error('closed')));
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    const { login } = target;
    if (login)
      await new Promise<void>((resolve, reject) =>
        connection.login({ credentials: { user: login.user, pass: login.password.reveal() } }, (error) =>
          error ? reject(error) : resolve(),
        ),
      );
  } catch (cause) {
    connection.close();
    throw unreachable(target, cause);
  }
  return {
    usable: () => !connection.destroyed && broken === null,
    close: () => (connection.destroyed ? undefined : connection.quit()),
    deliver: (envelope, message, beforeDot) => deliver(connection, envelope, message, beforeDot),
  };
}

function deliver(
  connection: SMTPConnection,
  envelope: { from: string; to: string; id: string },
  message: Buffer,
  beforeDot: () => Promise<boolean>,
): Promise<Delivered> {
  // nodemailer reads the stream only after the server's 354, and writes the final dot when it ends.
  async function* content(): AsyncGenerator<Buffer> {
    yield message;
    // What waits in our own memory dies with us: the dot may follow only when all before it is the kernel's.
    while (connection._socket && connection._socket.writableLength > 0 && !connection.destroyed) await setImmediate();
    if (!(await beforeDot())) {
      connection.close();
      throw new Error('broken off before the final dot');
    }
  }
  return new Promise((resolve) => {
    const dsn = { id: envelope.id, ret: 'HDRS', notify: ['FAILURE'] };
    connection.send({ from: envelope.from, to: envelope.to, dsn }, Readable.from(content()), (error, info) => {
      if (!error) {
        const text = info?.response ?? '';
        resolve({ accepted: true, code: Number(text.slice(0, 3)) || 250, text: withoutAddresses(text) });
        return;
      }
      const trouble = troubleOf(error);
      // Only a reply to an envelope or message leaves the connection fit for the next mail.
      if (trouble.code === null || trouble.code === 421 || connection.destroyed) {
        connection.close();
        resolve({ accepted: false, ...trouble });
      } else
        connection.reset((failed) => {
          if (failed) connection.close();
          resolve({ accepted: false, ...trouble });
        });
    });
  });
}

function troubleOf(error: unknown): Trouble {
  const { code, originalCode, responseCode, response } = error as Record<string, unknown>;
  return {
    code: typeof responseCode === 'number' ? responseCode : null,
    text: withoutAddresses([response, originalCode, code].find((said) => typeof said === 'string') ?? 'no reply'),
    silent: code === 'ETIMEDOUT',
  };
}

/** Servers like to repeat the address in their replies; the log holds none. At most 200 characters on one line. */
export const withoutAddresses = (text: string): string =>
  text
    .replaceAll(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '[address]')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);

function unreachable(target: SmtpTarget, cause: unknown): Problem {
  const { text } = troubleOf(cause);
  const untrusted = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/i.test(`${text} ${(cause as Error).message}`);
  return new Problem(
    'mail.smtp',
    {
      happened: `The mail server ${target.host}:${target.port} cannot be used: ${untrusted ? 'its certificate is not to be trusted' : text}.`,
      unchanged: 'The mails wait and are tried again.',
      next: untrusted
        ? 'If the certificate is your own, set SMTP_CA to the file of its authority.'
        : 'Check SMTP_URL, or that the server runs; “npm run upheld -- doctor” says whether it answers.',
    },
    { cause, detail: `mail.smtp: ${text}` },
  );
}
