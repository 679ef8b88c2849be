// Markdown inside a block (CommonMark 0.31, chapter 6, as far as policies use it): where the markup is and what it means.
import { entityAt } from './entities.ts';
import { type Tag, attributesOf, rawEnd, tagFinder } from './html-tags.ts';

/** Units [from, to) that are not printed as they stand: `text` is printed for them, then a style begins or ends, or a line is broken. */
export interface Mark {
  from: number;
  to: number;
  text?: string;
  begins?: string;
  ends?: string;
  href?: string;
  breaks?: true;
}

/** Link targets by label (lower case), from lines such as “[label]: https://…”. */
export type References = ReadonlyMap<string, string>;

interface Delimiter {
  from: number;
  count: number;
}

export const inlineSpecial = /[\\`*_[\]<&!~]/;
const special = /[\\[\]<&!]|`+|\*+|_+|~~/g;
const punctuation = /[\p{P}\p{S}]/u;
const wordly = /[\p{L}\p{Nd}]/u;
const escapable = /[!-/:-@[-`{-~]/;
const autolink = /<((?:https?|mailto|tel):[^\s<>]{1,1000}|[^\s@<>/]{1,100}@[^\s@<>]{1,200})>/iy;
const longestLabel = 200;
const deepestParentheses = 3;

/** The marks of a text in order; what is no valid markup is left as text. Linear in the text. `told` hears of each mark or pair. */
export function marksIn(raw: string, references: References, told: () => void): Mark[] {
  const marks: Mark[] = [];
  const push = (...more: Mark[]): void => {
    told();
    marks.push(...more);
  };
  const brackets: number[] = [];
  const openers: Record<string, Delimiter[]> = { '*': [], _: [] };
  const tags = tagFinder(raw);
  let upcoming: Tag | undefined | null = null;
  let codeEnds: ReadonlyMap<number, number> | undefined;

  const tagAt = (at: number): Tag | undefined => {
    if (upcoming === null || (upcoming && upcoming.start < at)) upcoming = tags.next(at);
    return upcoming?.start === at ? upcoming : undefined;
  };

  const emphasis = (run: string, from: number): void => {
    const char = run[0]!;
    const before = raw[from - 1] ?? ' ';
    const after = raw[from + run.length] ?? ' ';
    const opensLeft =
      after.trim() !== '' && (!punctuation.test(after) || before.trim() === '' || punctuation.test(before));
    const mayOpen = opensLeft && (char === '*' || !wordly.test(before));
    const stack = openers[char]!;
    const mayClose =
      before.trim() !== '' ? char === '*' || !wordly.test(after) : run.length === 2 && stack.at(-1)?.count === 2;
    let start = from;
    let count = run.length;
    while (mayClose && count > 0) {
      const opener = stack.at(-1);
      if (!opener) break;
      const used = count >= 2 && opener.count >= 2 ? 2 : 1;
      const name = used === 2 ? 'strong' : 'em';
      const inner = opener.from + opener.count;
      push({ from: inner - used, to: inner, begins: name }, { from: start, to: start + used, ends: name });
      for (const other of Object.values(openers))
        while (other.length > 0 && other.at(-1)!.from > opener.from) other.pop();
      opener.count -= used;
      if (opener.count === 0) stack.pop();
      start += used;
      count -= used;
    }
    if (mayOpen && count > 0) stack.push({ from: start, count });
  };

  /** Handles what stands at `at` and says where to go on. */
  const handle = (found: string, at: number): number => {
    const end = at + found.length;
    switch (found[0]) {
      case '\\':
        if (raw[end] === '\n') push({ from: at, to: end, breaks: true });
        else if (!escapable.test(raw[end] ?? ' ')) return end;
        else push({ from: at, to: end });
        return end + 1;
      case '`': {
        const close = (codeEnds ??= closingTicks(raw)).get(at);
        if (close === undefined) return end;
        push({ from: at, to: end, begins: 'code' }, { from: close, to: close + found.length, ends: 'code' });
        return close + found.length;
      }
      case '~':
        push({ from: at, to: end });
        return end;
      case '*':
      case '_':
        emphasis(found, at);
        return end;
      case '[':
        brackets.push(at);
        return end;
      case '!':
        return end;
      case ']': {
        const open = brackets.pop();
        const target = open === undefined ? undefined : targetOf(raw, open, at, references);
        if (open === undefined || !target) return end;
        if (raw[open - 1] === '!') push({ from: open - 1, to: target.end });
        else
          push({ from: open, to: open + 1, begins: 'a', href: target.href }, { from: at, to: target.end, ends: 'a' });
        return target.end;
      }
      case '&': {
        const found = entityAt(raw, at);
        // Unlike HTML, Markdown knows none without its semicolon (6.2): “&#1 you” is what it says.
        const entity = found && raw[at + found.length - 1] === ';' ? found : undefined;
        if (entity) push({ from: at, to: at + entity.length, text: entity.text });
        return entity ? at + entity.length : end;
      }
      default: {
        autolink.lastIndex = at;
        const address = autolink.exec(raw)?.[1];
        if (address !== undefined) return bracketed(at, address);
        const tag = tagAt(at);
        return tag ? rawTag(tag) : end;
      }
    }
  };

  /** “<https://…>” or “<name@host>”. */
  const bracketed = (at: number, address: string): number => {
    const last = at + 1 + address.length;
    const href = address.includes(':') ? address : `mailto:${address}`;
    push({ from: at, to: at + 1, begins: 'a', href }, { from: last, to: last + 1, ends: 'a' });
    return last + 1;
  };

  const rawTag = (tag: Tag): number => {
    const { name, start, end } = tag;
    const past = rawEnd(raw, name, end, raw.length) ?? end;
    if (name === 'br') push({ from: start, to: end, breaks: true });
    else if (name.startsWith('/')) push({ from: start, to: past, ends: name.slice(1) });
    else {
      const href = name === 'a' ? attributesOf(raw, tag).get('href') : undefined;
      push({ from: start, to: past, begins: name, ...(href !== undefined && { href }) });
    }
    return past;
  };

  special.lastIndex = 0;
  for (let match = special.exec(raw); match; match = special.exec(raw)) {
    const next = handle(match[0], match.index);
    special.lastIndex = next;
  }
  return marks.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** Where each run of backticks is closed by the next run of the same length. */
function closingTicks(raw: string): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  const closes = new Map<number, number>();
  for (let at = raw.indexOf('`'); at >= 0;) {
    let end = at;
    while (raw[end] === '`') end++;
    const open = last.get(end - at);
    if (open !== undefined) closes.set(open, at);
    last.set(end - at, at);
    at = raw.indexOf('`', end);
  }
  return closes;
}

/** The target of the link whose text stands between the brackets at `open` and `close`, and where it ends. */
function targetOf(
  raw: string,
  open: number,
  close: number,
  references: References,
): { href: string; end: number } | undefined {
  if (raw[close + 1] === '(') return inlineTarget(raw, close + 2);
  let label = close - open <= longestLabel ? raw.slice(open + 1, close) : '';
  let end = close + 1;
  if (raw[end] === '[') {
    const to = raw.slice(end, end + longestLabel).indexOf(']');
    if (to < 0) return undefined;
    if (to > 1) label = raw.slice(end + 1, end + to);
    end += to + 1;
  }
  const href = label === '' ? undefined : references.get(labelKey(label));
  return href === undefined ? undefined : { href, end };
}

export const labelKey = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

/** “url)”, “<url>)” or “url "title")” from `at` on. Parentheses nest a little, so that no text is looked at often. */
function inlineTarget(raw: string, at: number): { href: string; end: number } | undefined {
  let from = at;
  while (raw[from] === ' ') from++;
  let to = from;
  if (raw[from] === '<') {
    to = raw.indexOf('>', from);
    if (to < 0 || to - from > 2000) return undefined;
    return titled(raw, raw.slice(from + 1, to), to + 1);
  }
  for (let depth = 0; to < raw.length && to - from < 4000; to++) {
    const here = raw[to]!;
    if (here <= ' ') break;
    if (here === '(' && ++depth > deepestParentheses) return undefined;
    if (here === ')' && --depth < 0) break;
    if (here === '\\') to++;
  }
  return titled(raw, raw.slice(from, to).replace(/\\([!-/:-@[-`{-~])/g, '$1'), to);
}

const title = /\s{0,9}(?:"[^"]{0,300}"|'[^']{0,300}'|\([^()]{0,300}\))?\s{0,9}\)/y;

function titled(raw: string, href: string, at: number): { href: string; end: number } | undefined {
  title.lastIndex = at;
  const match = title.exec(raw);
  return match ? { href, end: at + match[0].length } : undefined;
}
