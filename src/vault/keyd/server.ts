// keyd's socket: takes requests from processes of the same user, one after the other, and survives whatever is sent to it.
import { rmSync } from 'node:fs';
import { type Socket, createServer } from 'node:net';
import { join } from 'node:path';
import { Problem, tell } from '#base';
import { type Name, type Reply, argumentsOf, requestIn, travels } from './calls.ts';
import type { Keyd } from './contract.ts';
import { frameOf, frameReader, messageIn } from './frames.ts';
import { malformed } from './problems.ts';

export interface Server {
  /** Ends what it is doing, takes no more requests, removes the socket. */
  close(): Promise<void>;
}

const mostConnections = 64;
/** Requests of one connection that wait; more are left in the socket. */
const mostWaiting = 16;
/** For a frame that has begun. Milliseconds. */
const patience = 10_000;

/** Listens in `folder`, which is closed to everybody else. An old socket there is replaced: the caller holds the lock of the home. */
export async function serveKeyd(core: Keyd, folder: string, log: (message: string) => void): Promise<Server> {
  const path = join(folder, 'keyd.sock');
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(socket, core, log);
  });
  server.maxConnections = mostConnections;
  rmSync(path, { force: true });
  const before = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
  } finally {
    process.umask(before);
  }
  server.on('error', (error) => log(`keyd: ${(error as NodeJS.ErrnoException).code ?? error.name}`));
  return {
    close: () =>
      new Promise((resolve) => {
        // Takes the socket's file away as well.
        server.close(() => resolve());
        for (const socket of sockets) socket.end();
        setTimeout(() => sockets.forEach((socket) => socket.destroy()), 500).unref();
      }),
  };
}

function serve(socket: Socket, core: Keyd, log: (message: string) => void): void {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  const send = (reply: Reply): void => {
    if (!socket.writable) return;
    socket.write(frameOf(reply));
    // Whoever does not take answers is asked for no more requests, so that they do not pile up here.
    if (socket.writableNeedDrain) socket.pause();
  };
  const reader = frameReader((bytes) => {
    if (++waiting >= mostWaiting) socket.pause();
    last = last.then(async () => {
      send(await answerTo(core, bytes, log));
      if (--waiting < mostWaiting && !socket.writableNeedDrain) socket.resume();
    });
  });
  let timer: NodeJS.Timeout | null = null;
  socket.on('data', (chunk) => {
    if (!reader.take(chunk)) {
      socket.removeAllListeners('data').pause();
      socket.end(frameOf({ id: 0, problem: tell(malformed('a frame that is too long')) }), () => socket.destroy());
      setTimeout(() => socket.destroy(), 1_000).unref();
      return;
    }
    if (timer) clearTimeout(timer);
    timer = reader.waiting ? setTimeout(() => socket.destroy(), patience).unref() : null;
  });
  socket.on('drain', () => {
    if (waiting < mostWaiting) socket.resume();
  });
  socket.on('error', () => socket.destroy());
}

async function answerTo(core: Keyd, bytes: Buffer, log: (message: string) => void): Promise<Reply> {
  let id = 0;
  try {
    const message = parsed(bytes);
    id = idIn(message);
    const { call, given } = requestIn(message);
    return { id, answer: await answer(core, call, given) };
  } catch (error) {
    // Messages of unknown errors may hold what was asked for; where it happened is enough to mend it.
    if (!(error instanceof Problem)) log(`keyd: unexpected ${nameAndPlace(error)}`);
    return { id, problem: tell(error) };
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return messageIn(bytes);
  } catch {
    throw malformed('that is no JSON');
  }
}

const idIn = (message: unknown): number => {
  const id = typeof message === 'object' && message !== null ? (message as { id?: unknown }).id : null;
  return typeof id === 'number' ? id : 0;
};

async function answer(core: Keyd, call: Name, given: readonly unknown[]): Promise<unknown> {
  const act = core[call] as (...all: unknown[]) => Promise<unknown>;
  const answered = await act(...argumentsOf[call](given));
  return travels[call]?.pack(answered as never) ?? answered ?? null;
}

/** What may be written about an error that nobody expected: its kind and its places in the code, never its message. */
export function nameAndPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, (error as NodeJS.ErrnoException).code ?? '', ...places].join('\n').trim();
}
