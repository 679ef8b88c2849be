// Flow: rows that stream over a connection which can do one thing at a time; who asks between two rows has the rest gathered first.
import type { Readable } from 'node:stream';
import type { Row } from '../connector.ts';

const most = 1000;

/** Memory holds a thousand rows at most, unless another question comes while the rows of this one still arrive. */
export class Flow {
  readonly #stream: Readable;
  #rows: Row[] = [];
  #over = false;
  #failure: unknown = null;
  #gathers = false;
  #left = false;
  #wake: () => void = () => {};

  constructor(stream: Readable) {
    this.#stream = stream;
    stream.on('data', (row: Row) => {
      if (this.#left) return;
      this.#rows.push(row);
      if (this.#rows.length >= most && !this.#gathers) stream.pause();
      this.#wake();
    });
    stream.on('error', (error) => this.#end(error));
    stream.on('end', () => this.#end(null));
  }

  #end(failure: unknown): void {
    this.#over = true;
    this.#failure ??= failure;
    this.#wake();
  }

  #changed(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row> {
    try {
      for (;;) {
        const rows = this.#rows;
        this.#rows = [];
        yield* rows;
        if (this.#rows.length > 0) continue;
        if (this.#failure) throw this.#failure;
        if (this.#over) return;
        const changed = this.#changed();
        this.#stream.resume();
        await changed;
      }
    } finally {
      this.#left = true;
      this.#rows = [];
    }
  }

  /** Resolves when the connection is free again; what went wrong is told to whoever reads the rows. */
  async gathered(): Promise<void> {
    this.#gathers = true;
    while (!this.#over) {
      this.#stream.resume();
      await new Promise((resolve) => this.#stream.once('close', resolve).once('end', resolve).once('error', resolve));
    }
  }
}
