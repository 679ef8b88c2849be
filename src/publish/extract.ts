// Takes the text out of a PDF or a whole web page, in a thread with bounded time and memory.
import { Worker } from 'node:worker_threads';
import { inflateSync } from 'node:zlib';
import { Problem, type Told } from '#base';
import type { Extracted } from '#read';

export interface Work {
  kind: 'pdf' | 'page';
  name: string;
  bytes: Uint8Array;
  address?: string | undefined;
}

export type Answered =
  | { extracted: Extracted; refused?: undefined }
  | { extracted?: undefined; refused: { code: string; told: Told } };

const seconds = 10;
/** What the process may grow by while it works; a policy needs a tenth of it. */
const mostMemory = 192 * 1024 * 1024;
/** What one compressed stream of a PDF may hold; fonts and pictures of real ones stay far below. */
const largestStream = 24 * 1024 * 1024;

/** Rejects with a Problem `read.*`: what the reader refuses, or `read.too-costly` when it takes more than a policy ever would. */
export async function extract(work: Work): Promise<Extracted> {
  if (work.kind === 'pdf') refuseBombs(work);
  const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), {
    workerData: work,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 6, stackSizeMb: 4 },
  });
  const before = process.memoryUsage.rss();
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  const limit = setTimeout(() => reject(tooCostly(work.name)), seconds * 1000);
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > mostMemory) reject(tooCostly(work.name));
  }, 10);
  worker.once('message', resolve);
  worker.once('error', (cause) => reject(tooCostly(work.name, cause)));
  worker.once('exit', () => reject(tooCostly(work.name)));
  try {
    const { extracted, refused } = await promise;
    if (refused) throw new Problem(refused.code, refused.told);
    return extracted;
  } finally {
    clearTimeout(limit);
    clearInterval(watch);
    await worker.terminate();
  }
}

const tooCostly = (name: string, cause?: unknown): Problem =>
  new Problem(
    'read.too-costly',
    {
      happened: `${name} takes more time or memory to read than any privacy policy does; it may be damaged, or made to do harm.`,
      unchanged: 'Nothing was read from this file.',
      next: 'Give the text of the policy as .txt, .md or .html.',
    },
    { cause },
  );

/** A few kilobytes can unpack to gigabytes: each stream is unpacked once with a limit, and thrown away. */
function refuseBombs({ name, bytes }: Work): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = data.indexOf('stream'); at >= 0; at = data.indexOf('stream', at + 6)) {
    if (data.toString('latin1', at - 3, at) === 'end') continue;
    let from = at + 6;
    while (data[from] === 13 || data[from] === 10) from++;
    // RFC 1950: the first byte of a zlib stream that uses deflate.
    if ((data[from] ?? 0) % 16 !== 8) continue;
    const end = data.indexOf('endstream', from);
    try {
      inflateSync(data.subarray(from, end < 0 ? data.length : end), { maxOutputLength: largestStream });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooCostly(name, error);
    }
  }
}
