// A small reader of MIME (RFC 2045, 2046, 5322) for what mail servers send back: headers, parts, decoded bodies. Hostile input is bounded.

export interface Part {
  /** Lower-case names; the first header of a name counts. */
  headers: ReadonlyMap<string, string>;
  /** Lower-case media type; `text/plain` when there is none. */
  type: string;
  parameters: ReadonlyMap<string, string>;
  /** The decoded body, without the parts of a multipart. */
  body: string;
  parts: readonly Part[];
}

const deepest = 8;
const mostParts = 100;

/** Reads a message or a part of one. Never throws: what makes no sense reads as text. */
export function readPart(raw: string, depth = 0): Part {
  const text = raw.replaceAll(/\r\n?/g, '\n');
  const gap = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  const headers = readHeaders(gap === -1 ? text : text.slice(0, gap));
  const rest = gap === -1 ? '' : text.slice(gap === 0 ? 1 : gap + 2);
  const { value, parameters } = readValue(headers.get('content-type') ?? 'text/plain');
  const boundary = parameters.get('boundary');
  const split = value.startsWith('multipart/') && boundary !== undefined && depth < deepest;
  return {
    headers,
    type: value,
    parameters,
    body: split ? '' : decoded(rest, headers.get('content-transfer-encoding') ?? ''),
    parts: split ? partsOf(rest, boundary).map((part) => readPart(part, depth + 1)) : [],
  };
}

/** `Name: value` lines, unfolded. Lines that are none are passed over. */
export function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** `multipart/report; report-type="delivery-status"` -> value and parameters. */
function readValue(text: string): { value: string; parameters: Map<string, string> } {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare = ''] of text.matchAll(/;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g))
    parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? bare);
  return { value: text.split(';', 1)[0]!.trim().toLowerCase(), parameters };
}

function partsOf(text: string, boundary: string): string[] {
  const parts: string[][] = [];
  let current: string[] | null = null;
  for (const line of text.split('\n')) {
    const ruled = line.trimEnd();
    if (ruled === `--${boundary}--`) break;
    if (ruled === `--${boundary}`) {
      if (parts.length >= mostParts) break;
      parts.push((current = []));
    } else current?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

function decoded(text: string, encoding: string): string {
  const way = encoding.trim().toLowerCase();
  if (way === 'base64') return Buffer.from(text, 'base64').toString().replaceAll('\r\n', '\n');
  if (way !== 'quoted-printable') return text;
  const bytes = text
    .replaceAll(/[ \t]*=\n/g, '')
    .replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
