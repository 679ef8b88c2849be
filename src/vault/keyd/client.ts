// keyd as the other processes see it: one connection for many requests, made again when keyd was started again.
import { type Socket, createConnection } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '#base';
import { type Answer, type Arguments, type Name, type Reply, travels } from './calls.ts';
import type { Keyd } from './contract.ts';
import { frameOf, frameReader, longestFrame, messageIn } from './frames.ts';
import { away, malformed } from './problems.ts';
import { inPieces } from './pieces.ts';
import { socketOf } from './where.ts';

export interface KeydClient extends Keyd {
  close(): Promise<void>;
}

export interface ClientOptions {
  readonly home: string;
  /** How long an answer may take. Milliseconds, 30 000 by default. */
  readonly timeout?: number;
  /** How long to try when nobody listens: a restart takes less than a second. Milliseconds, 5 000 by default. */
  readonly patience?: number;
  /** Called before each attempt to connect after one that failed. */
  readonly revive?: () => Promise<void>;
}

interface Waiting {
  readonly done: (reply: Reply) => void;
  readonly lost: (error: Error) => void;
}

const mostTries = 4;

/** The connection ended before the answer came: the request may have been carried out, or not. */
class Lost extends Error {}

/** Connects at the first request. Throws Problem `keyd.away` when no keyd answers; other Problems are keyd's own. */
export function connectKeyd(options: ClientOptions): KeydClient {
  const { home, timeout = 30_000, patience = 5_000, revive } = options;
  const waiting = new Map<number, Waiting>();
  let connection: Promise<Socket> | null = null;
  let ids = 0;
  let closed = false;

  function dial(): Promise<Socket> {
    return new Promise((resolve, reject) => {
      const socket = createConnection(socketOf(home));
      let connected = false;
      socket.once('connect', () => {
        connected = true;
        // A command that has nothing left to do shall end, also when it forgot to close us.
        socket.unref();
        resolve(socket);
      });
      const reader = frameReader((bytes) => {
        const reply = messageIn(bytes) as Reply;
        waiting.get(reply.id)?.done(reply);
      });
      socket.on('data', (chunk) => {
        if (!reader.take(chunk)) socket.destroy();
      });
      socket.on('error', reject);
      socket.once('close', () => {
        reject(new Lost('closed'));
        // One that never came about has nothing to lose, and another attempt may be under way.
        if (!connected) return;
        connection = null;
        for (const { lost } of waiting.values()) lost(new Lost('closed'));
      });
    });
  }

  async function connect(): Promise<Socket> {
    const until = Date.now() + patience;
    for (let wait = 20; ; wait = Math.min(wait * 2, 250)) {
      try {
        return await dial();
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? 'closed';
        if (closed || Date.now() + wait > until || code === 'EACCES') throw away(code);
      }
      await revive?.();
      await pause(wait);
    }
  }

  async function ask(call: Name, given: readonly unknown[]): Promise<Reply> {
    if (closed) throw away('closed');
    const socket = await (connection ??= connect().catch((error: unknown) => {
      connection = null;
      throw error;
    }));
    const id = ++ids;
    const frame = frameOf({ id, call, given });
    if (frame.length - 4 > longestFrame) throw malformed('more at once than fits');
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(() => reject(away(`no answer within ${timeout / 1000} s`))), timeout);
      const settle = (how: () => void): void => {
        clearTimeout(timer);
        waiting.delete(id);
        if (waiting.size === 0) socket.unref();
        how();
      };
      waiting.set(id, {
        done: (reply) => settle(() => resolve(reply)),
        lost: (error) => settle(() => reject(error)),
      });
      socket.ref();
      socket.write(frame);
    });
  }

  /** Again when the answer was lost: every request may be carried out twice; a key minted twice is one key that nobody uses. */
  async function insist(call: Name, given: readonly unknown[]): Promise<Reply> {
    for (let tries = 1; ; tries++) {
      try {
        return await ask(call, given);
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        if (closed || tries === mostTries) throw away('it ended while it was asked');
        // A process that is being killed still takes connections for a moment.
        await pause(25 * tries);
      }
    }
  }

  async function request<Of extends Name>(call: Of, given: Arguments<Of>): Promise<Answer<Of>> {
    const reply = await insist(call, given);
    if ('problem' in reply) {
      const { code, ...told } = reply.problem;
      throw new Problem(code, told);
    }
    const travel = travels[call];
    return travel ? travel.unpack(reply.answer as never, given) : (reply.answer as Answer<Of>);
  }

  return {
    ...inPieces(request),
    async close() {
      closed = true;
      const socket = await connection?.catch(() => null);
      socket?.destroy();
    },
  };
}
