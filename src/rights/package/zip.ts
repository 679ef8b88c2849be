// A zip written while it is read: entries one after the other, none held in memory, with zip64 where sizes ask for it.
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface Entry {
  path: string;
  /** Called when its turn has come. */
  content: () => AsyncIterable<string | Uint8Array>;
  /** False for what is compressed already. */
  compress?: boolean;
}

/** `made`: ISO 8601 instant that every entry bears. The same entries always give the same bytes. Throws what reading an entry throws. */
export async function* zip(entries: readonly Entry[], made: string): AsyncGenerator<Uint8Array> {
  const file = new ZipFile();
  const out = file.outputStream as Readable;
  const failed = (error: unknown): void => void out.destroy(error instanceof Error ? error : new Error(String(error)));
  file.on('error', failed);
  for (const { path, content, compress = true } of entries)
    file.addReadStreamLazy(path, { mtime: new Date(made), mode: 0o100600, compress }, (give) => {
      // yazl does not listen for errors of what it reads: without this a broken row would leave the reader waiting for ever.
      give(null, Readable.from(inPieces(content()), { objectMode: false }).on('error', failed));
    });
  file.end();
  for await (const piece of out) yield piece as Buffer;
}

const pieceSize = 32 * 1024;

/** Rows come one by one and are too small to be handed through five streams each. */
async function* inPieces(content: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let text = '';
  for await (const piece of content) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < pieceSize) continue;
      yield Buffer.from(text);
      text = '';
    } else {
      if (text !== '') yield Buffer.from(text);
      text = '';
      yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    }
  }
  if (text !== '') yield Buffer.from(text);
}
