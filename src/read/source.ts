// Source: the bytes of a policy file, checked and decoded; what is no text is refused with advice.
import { Problem } from '#base';

export const largestSource = 2 * 1024 * 1024;

const refuse = (code: string, happened: string, next: string): Problem =>
  new Problem(`read.${code}`, { happened, unchanged: 'Nothing was read from this file.', next });

/** The text of a policy file, its BOM kept so that offsets are those of the file. Throws Problem. */
export function decodeSource(name: string, bytes: Uint8Array): { name: string; text: string } {
  if (bytes.byteLength > largestSource) throw tooLarge(name, bytes.byteLength);
  const first = firstVisible(bytes);
  const known = signatures.find(({ bytes: head, at = 0 }) =>
    head.every((byte, index) => bytes[first + at + index] === byte),
  );
  if (known) throw refuse(known.code, `${name} ${known.is}, not a text.`, known.next);
  const order = wideOrder(bytes);
  if (order)
    throw refuse(
      'utf-16',
      `${name} is written in ${order}, not in UTF-8.`,
      `Convert it, for example: ${iconv(name, order)}`,
    );
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    throw refuse(
      'binary',
      `${name}, line ${lineOf(bytes, nul)}: a NUL byte at offset ${nul}; this is a binary file, not a text.`,
      asText,
    );
  const text = decode(name, bytes);
  if (/^[\s\u200b\u2060\u00ad]*$/.test(text))
    throw refuse(
      'empty',
      `${name} is empty${bytes.byteLength > 0 ? ' but for white space' : ''}.`,
      'Put the text of the policy into it.',
    );
  return { name, text };
}

/** For callers that know the size before they read the file. */
export const tooLarge = (name: string, size: number): Problem =>
  refuse(
    'too-large',
    `${name} has ${(size / 1024 / 1024).toFixed(1)} MB; a policy may have up to ${largestSource / 1024 / 1024} MB.`,
    'Give the text of the policy only, as .txt, .md or .html.',
  );

const asText = 'Save the policy as plain text, Markdown or HTML in UTF-8 and give that file.';

const signatures: readonly { code: string; is: string; next: string; bytes: readonly number[]; at?: number }[] = [
  {
    code: 'pdf',
    is: 'is a PDF',
    next: 'Give it a name that ends with .pdf, or give the web page of the policy (.html).',
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
  },
  { code: 'archive', is: 'is a ZIP or an office document', next: asText, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { code: 'archive', is: 'is a gzip archive', next: 'Unpack it and give the text in it.', bytes: [0x1f, 0x8b] },
  { code: 'office', is: 'is an old office document', next: asText, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { code: 'office', is: 'is an RTF document', next: asText, bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { code: 'image', is: 'is a picture (PNG)', next: asText, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { code: 'image', is: 'is a picture (JPEG)', next: asText, bytes: [0xff, 0xd8, 0xff] },
  { code: 'image', is: 'is a picture (GIF)', next: asText, bytes: [0x47, 0x49, 0x46, 0x38] },
  { code: 'image', is: 'is a picture (WebP)', next: asText, bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
];

const iconv = (name: string, from: string): string => `iconv -f ${from} -t UTF-8 "${name}" > policy.txt`;

/** Past a UTF-8 BOM and white space. */
function firstVisible(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && at < 1024 && (bytes[at] === 32 || (bytes[at]! >= 9 && bytes[at]! <= 13))) at++;
  return at;
}

/** The name of UTF-16 if the bytes look like it: by its BOM, or because every other byte of the beginning is NUL. */
function wideOrder(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const head = bytes.subarray(0, 64);
  if (head.length < 8) return undefined;
  const isNul = (parity: number): boolean => head.every((byte, index) => (byte === 0) === (index % 2 === parity));
  return isNul(1) ? 'UTF-16LE' : isNul(0) ? 'UTF-16BE' : undefined;
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    throw refuse(
      'not-utf-8',
      `${name}, line ${lineOf(bytes, at)}: byte 0x${hex} at offset ${at} is not UTF-8.`,
      `If the file is Latin-1 (Windows), convert it, for example: ${iconv(name, 'WINDOWS-1252')}`,
    );
  }
}

/** 1-based line of a byte offset; CR, LF and CRLF end lines. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
  return line;
}

/** Offset of the first byte that cannot stand there in UTF-8 (RFC 3629), or of the sequence that is cut off. */
function firstBadByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const more =
      byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    if (more === 0) return i;
    for (let k = 1; k <= more; k++) {
      const next = bytes[i + k] ?? 0;
      const low = k > 1 ? 0x80 : byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
      const high = k > 1 ? 0xbf : byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
      if (next < low || next > high) return i;
    }
    i += more + 1;
  }
  return bytes.length;
}
