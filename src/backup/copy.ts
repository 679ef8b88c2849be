// COPY as streams over one connection of the driver: rows of a table out, with back-pressure, and in.
import { once } from 'node:events';
import { type Duplex, Readable } from 'node:stream';
import type { Client, Connection, Submittable } from 'pg';

/** What the driver's connection can do beyond its published types. */
interface Wire {
  readonly stream: Duplex;
  query(text: string): void;
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

const wireOf = (connection: Connection): Wire => connection as unknown as Wire;

/** Rows go on in lots of this many bytes. */
const lotSize = 65_536;

/** The rows that COPY has counted, once the stream has ended. */
export interface CopiedOut {
  readonly stream: Readable;
  readonly rows: () => number;
}

/** `statement`: COPY … TO STDOUT. The stream fails with what the database says. */
export function copyOut(client: Client, statement: string): CopiedOut {
  let wire: Wire | null = null;
  let rows = 0;
  let lot: Buffer[] = [];
  let size = 0;
  const stream = new Readable({ read: () => void wire?.stream.resume(), highWaterMark: 4 * lotSize });
  const flush = (): void => {
    if (size > 0 && !stream.push(Buffer.concat(lot, size))) wire?.stream.pause();
    [lot, size] = [[], 0];
  };
  // A reader that goes away must not leave the connection paused: what is left is read and dropped.
  stream.on('close', () => void wire?.stream.resume());
  const query: Submittable & Record<string, unknown> = {
    submit(connection: Connection) {
      wire = wireOf(connection);
      wire.query(statement);
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      if (stream.destroyed) return;
      // The driver uses its buffer again.
      lot.push(Buffer.from(chunk));
      size += chunk.length;
      if (size >= lotSize) flush();
    },
    handleCommandComplete({ text }: { text: string }) {
      rows = countIn(text);
    },
    handleReadyForQuery() {
      if (stream.destroyed) return;
      flush();
      stream.push(null);
    },
    handleError: (error: Error) => void stream.destroy(error),
  };
  client.query(query);
  return { stream, rows: () => rows };
}

/** `statement`: COPY … FROM STDIN. Resolves with the rows taken in; rejects with what the database or the source says, and nothing was taken in. */
export function copyIn(client: Client, statement: string, source: AsyncIterable<Uint8Array>): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0;
    let failed: Error | null = null;
    const send = async (wire: Wire): Promise<void> => {
      try {
        for await (const chunk of source) {
          if (failed) return;
          wire.sendCopyFromChunk(chunk);
          if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain');
        }
        wire.endCopyFrom();
      } catch (error) {
        failed = error instanceof Error ? error : new Error(String(error));
        wire.sendCopyFail('the source failed');
      }
    };
    const query: Submittable & Record<string, unknown> = {
      submit: (connection: Connection) => wireOf(connection).query(statement),
      handleCopyInResponse: (connection: Connection) => void send(wireOf(connection)),
      handleCommandComplete({ text }: { text: string }) {
        rows = countIn(text);
      },
      handleReadyForQuery: () => (failed ? reject(failed) : resolve(rows)),
      handleError(error: Error) {
        failed ??= error;
        reject(failed);
      },
    };
    client.query(query);
  });
}

const countIn = (text: string): number => Number(/^COPY (\d+)/.exec(text)?.[1] ?? Number.NaN);
