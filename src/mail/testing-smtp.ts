// For tests of mail: a real SMTP server that can be slow, drop connections, greylist and refuse.
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { Secret } from '#base';

export interface Received {
  to: string;
  raw: string;
  messageId: string;
}

/** What the server does at a point of the dialogue: a reply to refuse with, or `drop` to end the connection. */
export type Whim = null | 'drop' | { code: number; text: string };

export interface ServerOptions {
  /** Asked at each point; null goes on. `dot`: after the final dot, before the message is stored; `stored`: after that. */
  whim?: (point: 'connect' | 'mail' | 'rcpt' | 'data' | 'dot' | 'stored', address: string) => Whim;
  /** Milliseconds between the final dot and the moment the message is stored. */
  slow?: () => number;
  options?: SMTPServerOptions;
}

export interface TestSmtp {
  port: number;
  received: Received[];
  /** How many connections were made. */
  connections(): number;
  url(query?: string): Secret;
  close(): Promise<void>;
}

/** As a real server does, it stores a message that it has whole, whether or not the client is still there to hear so. */
export async function smtpServer(
  t: TestContext,
  { whim = () => null, slow, options = {} }: ServerOptions = {},
): Promise<TestSmtp> {
  const received: Received[] = [];
  let connections = 0;
  const sockets = new Map<string, { destroy(): void }>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    ...options,
    onConnect(session, done) {
      connections += 1;
      const connection = [...server.connections].find((one) => one.id === session.id);
      if (connection) sockets.set(session.id, { destroy: () => connection._socket.destroy() });
      meet('connect', session.id, '', done);
    },
    onMailFrom: (address, session, done) => meet('mail', session.id, address.address, done),
    onRcptTo: (address, session, done) => meet('rcpt', session.id, address.address, done),
    onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      const chunks: Buffer[] = [];
      const answer = whim('data', to);
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (answer === 'drop') sockets.get(session.id)?.destroy();
      });
      stream.on('end', () => {
        if (answer === 'drop') return;
        void store(session.id, to, Buffer.concat(chunks).toString(), done);
      });
    },
  });
  const meet = (
    point: Parameters<typeof whim>[0],
    session: string,
    address: string,
    done: (error?: Error | null) => void,
  ): void => {
    const answer = whim(point, address);
    if (answer === 'drop') sockets.get(session)?.destroy();
    else done(answer && refusal(answer));
  };
  const store = async (
    session: string,
    to: string,
    raw: string,
    done: (error?: Error | null) => void,
  ): Promise<void> => {
    const dot = whim('dot', to);
    if (dot === 'drop') return sockets.get(session)?.destroy();
    if (slow) await pause(slow());
    if (dot) return done(refusal(dot));
    received.push({ to, raw, messageId: /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '' });
    const stored = whim('stored', to);
    if (stored === 'drop') return sockets.get(session)?.destroy();
    done(stored && refusal(stored));
  };
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  t.after(close);
  return {
    port,
    received,
    connections: () => connections,
    url: (query = '') => new Secret(`smtp://127.0.0.1:${port}${query}`),
    close,
  };
}

const refusal = ({ code, text }: { code: number; text: string }): Error =>
  Object.assign(new Error(text), { responseCode: code });
