// A scratch file for what was found, until it is packed: sealed under a key that only this process has, and without a name on the disk.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Many streams in one file. What was added to one is read in the same order and in the same pieces, or larger ones; never in smaller ones. */
export interface Spool {
  add(stream: number, piece: string | Uint8Array): Promise<void>;
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
  waiting: Uint8Array[];
  size: number;
}

/** Bytes that wait in memory for a stream before they are written. */
const blockSize = 64 * 1024;
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
  const write = async (stream: Stream): Promise<void> => {
    if (stream.size === 0) return;
    const block = { at: end, size: stream.size, number: count++ };
    const cipher = createCipheriv('aes-256-gcm', key, nonce(block.number));
    const sealed = stream.waiting.map((piece) => cipher.update(piece));
    cipher.final();
    const bytes = Buffer.concat([...sealed, cipher.getAuthTag()]);
    [stream.waiting, stream.size] = [[], 0];
    end += bytes.length;
    stream.blocks.push(block);
    for (let done = 0; done < bytes.length;)
      done += (await file.write(bytes, done, bytes.length - done, block.at + done)).bytesWritten;
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
    async add(number, piece) {
      let stream = streams.get(number);
      if (!stream) streams.set(number, (stream = { blocks: [], waiting: [], size: 0 }));
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      stream.waiting.push(bytes);
      stream.size += bytes.length;
      if (stream.size >= blockSize) await write(stream);
    },
    async *read(number) {
      const stream = streams.get(number);
      if (!stream) return;
      await write(stream);
      for (const block of stream.blocks) yield await readBlock(block);
    },
    async close() {
      key.fill(0);
      await file.close();
    },
  };
}
