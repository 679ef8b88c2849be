// A page on its way to the visitor: what may be put into it, in which language it speaks, and its bytes with the parts in.
import type { Parts } from './insert.ts';
import { insertion } from './insert.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Encodings in which the bytes of ASCII may mean something else. */
const notAscii = /^(?:utf-?(?:16|32|7)|ucs-?[24]|iso-10646|unicode|iso-2022|hz-gb|csiso2022|ebcdic|cp037|ibm037)/i;

/** How a body is packed, when it can be unpacked here and packed again. Null: it cannot. */
export function packing(headers: Headers): 'none' | CompressionFormat | null {
  const said = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  if (said === '' || said === 'identity') return 'none';
  return said === 'gzip' || said === 'x-gzip' ? 'gzip' : said === 'deflate' ? 'deflate' : null;
}

export const bearsAscii = (contentType: string): boolean =>
  !notAscii.test(/charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? '');

export interface Opened {
  /** `lang` of the page, as it is written there. */
  language: string | null;
  /** Whether it is a whole page; else a piece that a script fetched. */
  whole: boolean;
  /** Whether its first bytes say that it is in an encoding that holds ASCII. */
  ascii: boolean;
  body: ReadableStream<Bytes>;
}

const enough = 4096;

/** Looks at the beginning of a page, and gives it back whole. It waits for the first bytes and no longer than it must. */
export async function opened(stream: ReadableStream<Bytes>): Promise<Opened> {
  const reader = stream.getReader();
  const seen: Bytes[] = [];
  let text = '';
  let language: string | null = null;
  let ended = false;
  while (text.length < enough && !ended) {
    const step = await reader.read();
    if (step.done) ended = true;
    else {
      seen.push(step.value);
      text += String.fromCharCode(...step.value.subarray(0, enough));
      const told = text.replace(/<!--[^]*?(?:-->|$)/g, '');
      const tag = /<html(?:\s[^>]*)?>/i.exec(told)?.[0];
      language = /\slang\s*=\s*["']?([\w-]{2,35})/i.exec(tag ?? '')?.[1] ?? null;
      if (tag !== undefined || /<(?!html|!|\?)[a-z]/i.test(told)) break;
    }
  }
  const start = text.replace(/^(?:\xef\xbb\xbf|\s|<!--[^]*?-->)+/, '');
  return {
    language,
    whole: /^<(?:!doctype\s+html|html|head|body)\b/i.test(start),
    ascii: !/^(?:\xfe\xff|\xff\xfe|\0)/.test(text) && text[1] !== '\0',
    body: new ReadableStream<Bytes>({
      async pull(controller) {
        const next = seen.shift();
        if (next) return controller.enqueue(next);
        const step = ended ? { done: true as const } : await reader.read();
        if (step.done) controller.close();
        else controller.enqueue(step.value);
      },
      cancel: (reason) => reader.cancel(reason),
    }),
  };
}

export const unpacked = (body: ReadableStream<Bytes>, how: 'none' | CompressionFormat): ReadableStream<Bytes> =>
  how === 'none' ? body : body.pipeThrough(new DecompressionStream(how));

export function withParts(
  body: ReadableStream<Bytes>,
  parts: Parts,
  how: 'none' | CompressionFormat,
): ReadableStream<Bytes> {
  const page = body.pipeThrough(insertion(parts));
  return how === 'none' ? page : page.pipeThrough(new CompressionStream(how));
}
