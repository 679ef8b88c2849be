// Puts the parts of the banner into a page while it streams through: finds head and body as a browser's tokenizer would (HTML, 13.2.5), on bytes, so that any encoding that holds ASCII will do.

/** What goes into a page, as ASCII. */
export interface Parts {
  /** In the head, before the first thing that runs, looks or loads; after the encoding is told, which must stand in the first 1024 bytes. */
  head: string;
  /** The first thing in the body. */
  first: string;
  /** The last thing in the body. */
  last: string;
}

type Bytes = Uint8Array<ArrayBuffer>;
type Mode = 'data' | 'comment' | 'cdata' | 'bogus' | 'tag' | 'raw' | 'plain';

/** Elements whose content is no markup. `noscript` is one for browsers that run scripts, and nothing that matters here for the others. */
const raw: ReadonlySet<string> = new Set('script style textarea title xmp iframe noembed noframes noscript'.split(' '));
/** What may stand before the part for the head. */
const beforeHead: ReadonlySet<string> = new Set(['html', 'head', 'meta', 'title', 'base']);

const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 9 || byte === 13 || byte === 12;
const isLetter = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122;
const [lessThan, moreThan, slash, dash] = [60, 62, 47, 45] as const;

/** Bytes as a string of their values, in small letters. */
const text = (bytes: Bytes, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 4096))).toLowerCase();

/** Where a tag ends; it keeps its place between chunks. States as in HTML 13.2.5.32 to 40. */
function tagReader() {
  let state: 'before' | 'name' | 'after' | 'equals' | 'quoted' | 'bare' = 'before';
  let quote = 0;
  let closed = false;
  return {
    /** Whether the tag closes itself. */
    closed: () => closed,
    /** Index after `>`, or -1: not in these bytes. */
    read(bytes: Bytes, from: number): number {
      for (let at = from; at < bytes.length; at += 1) {
        const byte = bytes[at]!;
        if (state === 'quoted') {
          if (byte === quote) state = 'before';
        } else if (byte === moreThan) return at + 1;
        else if (state === 'equals') {
          quote = byte;
          if (byte === 34 || byte === 39) state = 'quoted';
          else if (!isSpace(byte)) state = 'bare';
        } else if (isSpace(byte)) state = state === 'name' || state === 'after' ? 'after' : 'before';
        else if (state === 'bare') continue;
        else if (byte === slash) state = 'before';
        else if (byte === 61 && state !== 'before') state = 'equals';
        else state = 'name';
        closed = byte === slash && state === 'before';
      }
      return -1;
    },
  };
}

/** A stream that lets a page through and puts the parts in; what it cannot place at the end it leaves out. */
export function insertion(parts: Parts): TransformStream<Bytes, Bytes> {
  const wanted: Partial<Record<keyof Parts, string>> = { ...parts };
  let mode: Mode = 'data';
  let held: Bytes = new Uint8Array();
  let tag = { name: '', start: true, reader: tagReader() };
  let rawName = '';
  /** Within a script: after `<!--`, and after `<script` in there (13.2.5.20 to 31). */
  let escaped = 0;
  let templates = 0;
  let foreign = 0;

  /** Reads what can be read. Returns the index from which bytes must wait for more. */
  function read(bytes: Bytes, ended: boolean, out: (bytes: Bytes) => void): number {
    let at = 0;
    let sent = 0;
    const put = (to: number, ...which: (keyof Parts)[]): void => {
      if (which.length > 0 && !which.some((one) => wanted[one] !== undefined)) return;
      if (to > sent) out(bytes.subarray(sent, to));
      sent = Math.max(sent, to);
      for (const one of which) {
        if (wanted[one]) out(new TextEncoder().encode(wanted[one]));
        delete wanted[one];
      }
    };
    const wait = (from: number): number => {
      put(ended ? bytes.length : from);
      return ended ? bytes.length : from;
    };

    while (at < bytes.length) {
      if (mode === 'plain') break;
      if (mode === 'tag') {
        const end = tag.reader.read(bytes, at);
        if (end < 0) break;
        at = end;
        mode = 'data';
        afterTag(at, put);
      } else if (mode === 'bogus') {
        const end = bytes.indexOf(moreThan, at);
        if (end < 0) break;
        at = end + 1;
        mode = 'data';
      } else if (mode === 'comment' || mode === 'cdata') {
        const end = endOf(bytes, at, mode);
        if (end < 0) return wait(Math.max(at, bytes.length - 3));
        at = end;
        mode = 'data';
      } else if (mode === 'raw') {
        const step = rawName === 'script' ? inScript(bytes, at, ended) : inRaw(bytes, at, ended);
        if (step < 0) return wait(-step - 1);
        at = step;
      } else {
        const open = bytes.indexOf(lessThan, at);
        if (open < 0) break;
        // Three bytes tell what it is, nine whether it is a CDATA section.
        if (bytes.length - open < (bytes[open + 1] === 33 ? 9 : 3) && !ended) return wait(open);
        const step = markup(bytes, open, ended, put);
        if (step < 0) return wait(open);
        at = step;
      }
    }
    if (ended && mode === 'data') put(bytes.length, 'head', 'first', 'last');
    put(bytes.length);
    return bytes.length;
  }

  /** What begins at `<`. Returns where to go on, or -1: it must wait. */
  function markup(
    bytes: Bytes,
    open: number,
    ended: boolean,
    put: (to: number, ...which: (keyof Parts)[]) => void,
  ): number {
    const next = bytes[open + 1] ?? 0;
    if (next === 33) {
      mode = 'bogus';
      if (text(bytes, open, open + 4) === '<!--') mode = 'comment';
      else if (foreign > 0 && text(bytes, open, open + 9) === '<![cdata[') mode = 'cdata';
      // The two dashes that open a comment may be the ones that close it: `<!-->`.
      return open + 2;
    }
    const start = next !== slash;
    const name = start ? open + 1 : open + 2;
    if (!isLetter(bytes[name] ?? 0)) {
      if (next === 63 || !start) mode = 'bogus';
      return open + 1 + (start ? 0 : 1);
    }
    let end = name;
    while (end < bytes.length && !isSpace(bytes[end]!) && bytes[end] !== slash && bytes[end] !== moreThan) end += 1;
    if (end === bytes.length && !ended) return -1;
    tag = { name: text(bytes, name, end), start, reader: tagReader() };
    if (tag.name === 'meta' && start && wanted.head) {
      const close = tagReader().read(bytes, end);
      if (close < 0 && !ended) return -1;
      // What stands before a policy in the page is not under it.
      const told = text(bytes, end, close < 0 ? bytes.length : close);
      if (/http-equiv\s*=\s*["']?\s*content-security-policy/.test(told)) put(open, 'head');
    }
    if (!start || !beforeHead.has(tag.name)) put(open, 'head');
    if (!start && templates === 0 && (tag.name === 'body' || tag.name === 'html')) put(open, 'head', 'first', 'last');
    mode = 'tag';
    return end;
  }

  function afterTag(at: number, put: (to: number, ...which: (keyof Parts)[]) => void): void {
    const { name, start } = tag;
    const closed = foreign > 0 && tag.reader.closed();
    const step = start ? 1 : -1;
    if (name === 'template') templates = Math.max(0, templates + step);
    if ((name === 'svg' || name === 'math') && !(start && tag.reader.closed())) foreign = Math.max(0, foreign + step);
    if (!start || closed) return;
    if (name === 'body' && templates === 0) put(at, 'first');
    if (name === 'plaintext') mode = 'plain';
    if (!raw.has(name)) return;
    mode = 'raw';
    rawName = name;
    escaped = 0;
  }

  /** After `-->`, `--!>` or `]]>`, or -1. */
  function endOf(bytes: Bytes, from: number, what: 'comment' | 'cdata'): number {
    for (let at = bytes.indexOf(moreThan, from); at >= 0; at = bytes.indexOf(moreThan, at + 1)) {
      const before = text(bytes, Math.max(from, at - 3), at);
      if (what === 'cdata' ? before.endsWith(']]') : /--!?$/.test(before)) return at + 1;
    }
    return -1;
  }

  /** Whether the name stands at `at`, as a whole; undefined: that cannot be told yet. */
  function named(bytes: Bytes, at: number, name: string, ended: boolean): boolean | undefined {
    const after = bytes[at + name.length];
    if (!name.startsWith(text(bytes, at, at + name.length))) return false;
    if (after === undefined) return ended ? false : undefined;
    return isSpace(after) || after === slash || after === moreThan;
  }

  /** Goes to the end tag, and reads it as a tag. Negative: bytes from `-result - 1` on must wait. */
  function inRaw(bytes: Bytes, from: number, ended: boolean): number {
    for (let at = bytes.indexOf(lessThan, from); at >= 0; at = bytes.indexOf(lessThan, at + 1)) {
      const is =
        bytes[at + 1] === undefined ? undefined : bytes[at + 1] === slash && named(bytes, at + 2, rawName, ended);
      if (is === undefined) return -at - 1;
      if (is) return leaveRaw(at);
    }
    return bytes.length;
  }

  function leaveRaw(at: number): number {
    tag = { name: rawName, start: false, reader: tagReader() };
    mode = 'tag';
    return at + 2 + rawName.length;
  }

  function inScript(bytes: Bytes, from: number, ended: boolean): number {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (byte !== lessThan && byte !== dash) continue;
      if (bytes.length - at < 10 && !ended) return -at - 1;
      if (byte === dash) {
        if (escaped > 0 && text(bytes, at, at + 3) === '-->') escaped = 0;
      } else if (escaped === 0 && text(bytes, at, at + 4) === '<!--') {
        escaped = 1;
        at += 1;
      } else if (escaped === 1 && named(bytes, at + 1, 'script', ended)) escaped = 2;
      else if (bytes[at + 1] === slash && named(bytes, at + 2, 'script', ended)) {
        if (escaped < 2) return leaveRaw(at);
        escaped = 1;
      }
    }
    return bytes.length;
  }

  const join = (more: Bytes): Bytes => {
    if (held.length === 0) return more;
    const both = new Uint8Array(held.length + more.length);
    both.set(held);
    both.set(more, held.length);
    return both;
  };
  return new TransformStream({
    transform(chunk, controller) {
      const bytes = join(chunk);
      const rest = read(bytes, false, (part) => controller.enqueue(part));
      held = bytes.slice(rest);
    },
    flush(controller) {
      read(held, true, (part) => controller.enqueue(part));
    },
  });
}
