// Posting one message: to addresses that were looked at first, without following anything, within ten seconds, and with little read of the answer.
import type { LookupAddress } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { type Resolve, addressesOf } from './destination.ts';

export interface Message {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface Posted {
  /** Null: there was no answer. */
  status: number | null;
  milliseconds: number;
  /** Why there was no answer, or why one was not accepted; names no address, which could tell of a private network. */
  error: string | null;
  /** The first 500 characters of the answer. */
  response: string | null;
  /** Seconds for which the receiver wants to be left alone. */
  retryAfter: number | null;
}

export interface Way {
  allowLocal: boolean;
  resolve: Resolve;
  /** Milliseconds for all of it. */
  timeout: number;
  /** Aborted when the process stops: the message was then perhaps sent, and is sent again. */
  stopping: AbortSignal;
}

const longestResponse = 500;
/** How long the text of an answer is waited for, once its status is known. In milliseconds. */
const textPatience = 1000;

export async function post(message: Message, way: Way): Promise<Posted> {
  const started = performance.now();
  const signal = AbortSignal.any([AbortSignal.timeout(way.timeout), way.stopping]);
  const done = (posted: Partial<Posted>): Posted => ({
    status: null,
    error: null,
    response: null,
    retryAfter: null,
    ...posted,
    milliseconds: Math.round(performance.now() - started),
  });
  try {
    const url = new URL(message.url);
    const addresses = await within(signal, addressesOf(url, way.allowLocal, way.resolve));
    if (!addresses) return done({ error: 'The name leads to an address that is not public. Nothing was sent.' });
    const response = await send(url, message, addresses, signal);
    const status = response.statusCode ?? 0;
    const text = await beginningOf(response);
    const redirects = status >= 300 && status < 400;
    return done({
      status,
      error: redirects ? 'The answer leads elsewhere; redirects are not followed.' : null,
      response: text,
      retryAfter: secondsIn(response.headers['retry-after']),
    });
  } catch (error) {
    return done({ error: reasonOf(error, signal) });
  }
}

function send(
  url: URL,
  { headers, body }: Message,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    agent: false,
    signal,
    // The name is not looked up again: what was checked is what is connected to.
    lookup: (_hostname, { all }, give) =>
      all ? give(null, [...addresses]) : give(null, addresses[0]!.address, addresses[0]!.family),
  };
  return new Promise((resolve, reject) => {
    const sending = (url.protocol === 'https:' ? secure : plain)(url, options, resolve);
    sending.on('error', reject);
    sending.end(body);
  });
}

/** Reads no more than it keeps: an endless answer is cut off, a slow one is not waited for. */
function beginningOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (): void => {
      clearTimeout(timer);
      response.destroy();
      resolve(printable(Buffer.concat(chunks).toString('utf8')));
    };
    const timer = setTimeout(end, textPatience);
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= 4 * longestResponse) end();
    });
    for (const event of ['end', 'error', 'close', 'aborted']) response.on(event, end);
  });
}

/** Text that a database and a terminal take as it is. */
const printable = (text: string): string =>
  Array.from(text.replace(/[^\P{Cc}\n\t]/gu, ' ').toWellFormed())
    .slice(0, longestResponse)
    .join('')
    .slice(0, longestResponse)
    .toWellFormed();

/** Seconds of a Retry-After header (RFC 9110 10.2.3); a date in it is not worth a clock of theirs. */
function secondsIn(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,9}$/.test(header.trim()) ? Number(header) : null;
}

/** Name resolution cannot be cancelled; it can be left behind. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    return undefined;
  });
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  const code = (error as { code?: unknown }).code;
  if (signal.aborted) return 'There was no answer in time.';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'The name was not found.';
  if (typeof code === 'string' && /CERT|TLS|SSL|ERR_SSL|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return 'The receiver’s certificate is not valid.';
  return 'The connection failed before there was an answer.';
}
