// The thread in which a PDF or a web page is taken apart: a hostile one then costs a thread, not the process.
import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '#base';
import { type Extracted, pageText, pdfText } from '#read/take-apart';
import type { Answered, Work } from './extract.ts';

const { kind, name, bytes, address } = workerData as Work;

const work = async (): Promise<Extracted> =>
  kind === 'pdf' ? pdfText(name, bytes) : pageText(Buffer.from(bytes).toString('utf8'), address);

const answer = (answered: Answered): void => parentPort?.postMessage(answered, []);

try {
  answer({ extracted: await work() });
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  answer({ refused: { code: error.code, told: error.told } });
}
