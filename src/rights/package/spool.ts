// A scratch file for what was found, until it is packed: sealed under a key that only this process has, and without a name on the disk.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Many streams in one file. What was added to one is read in the same order and in the same pieces, or larger ones; never in smaller ones. */
export interface Spool {
  /** Nothing to wait for: it was only put beside the others. */
  add(stream: number, piece: string | Uint8Array): Promise<void> | undefined;
  read(stream: number): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

interface Block {
  at: number;
  size: number;
  number: number;
}

interface Stream {
  blocks: Block[];
  /** Rows are short: a buffer each would cost more than the row. */
  text: string;
}

/** Characters that wait in memory for a stream before they are written. */
const blockSize = 32 * 1024;
const tagSize = 16;

/** `folder`: where the file may stand. It loses its name before anything is written, so that a kill -9 leaves nothing to find or to remove. */
export async function openSpool(folder: string = tmpdir()): Promise<Spool> {
  const place = await mkdtemp(join(folder, 'upheld-package-'));
  const file = await open(join(place, 'spool'), 'wx+', 0o600);
  await rm(place, { recursive: true });
  const key = randomBytes(32);
  const streams = new Map<number, Stream>();
  let [end, count] = [0, 0];

  /** The key is used for this file alone, so that a counter never repeats under it. */
  const nonce = (number: number): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUIntBE(number, 6, 6);
    return bytes;
  };
  const writeBlock = async (stream: Stream, plain: Uint8Array): Promise<void> => {
    if (plain.length === 0) return;
    const block = { at: end, size: plain.length, number: count++ };
    const cipher = createCipheriv('aes-256-gcm', key, nonce(block.number));
    const sealed = cipher.update(plain);
    cipher.final();
    end += sealed.length + tagSize;
    stream.blocks.push(block);
    await writeAt(sealed, block.at);
    await writeAt(cipher.getAuthTag(), block.at + sealed.length);
  };
  const writeAt = async (bytes: Uint8Array, at: number): Promise<void> => {
    for (let done = 0; done < bytes.length;)
      done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
  };
  const writeText = async (stream: Stream): Promise<void> => {
    const { text } = stream;
    stream.text = '';
    await writeBlock(stream, Buffer.from(text));
  };
  const readBlock = async ({ at, size, number }: Block): Promise<Buffer> => {
    const bytes = Buffer.alloc(size + tagSize);
    for (let done = 0; done < bytes.length;) {
      const { bytesRead } = await file.read(bytes, done, bytes.length - done, at + done);
      if (bytesRead === 0) throw new Error('the scratch file of a package ended early');
      done += bytesRead;
    }
    const cipher = createDecipheriv('aes-256-gcm', key, nonce(number), { authTagLength: tagSize });
    cipher.setAuthTag(bytes.subarray(size));
    const open = cipher.update(bytes.subarray(0, size));
    cipher.final();
    return open;
  };

  return {
    add(number, piece) {
      let stream = streams.get(number);
      if (!stream) streams.set(number, (stream = { blocks: [], text: '' }));
      if (typeof piece === 'string') {
        stream.text += piece;
        return stream.text.length >= blockSize ? writeText(stream) : undefined;
      }
      const open = stream;
      return writeText(open).then(() => writeBlock(open, piece));
    },
    async *read(number) {
      const stream = streams.get(number);
      if (!stream) return;
      await writeText(stream);
      for (const block of stream.blocks) yield await readBlock(block);
    },
    async close() {
      key.fill(0);
      await file.close();
    },
  };
}
