// Ink: the visible text of one block, each piece of it tied to the place in the source that it was printed from.
import type { Run } from '#policy';

/** How a piece looks. Compared by identity, so make one object a stretch of markup. */
export type Style = Readonly<Omit<Run, 'text'>>;

/** The text from `at` on stands in the source at [start, end). Unit by unit if both are equally long, else as a whole. */
interface Piece {
  at: number;
  start: number;
  end: number;
  style: Style | undefined;
}

/** White space is collapsed to one space, "\n" is a line break that the reader should see, and both ends are trimmed. */
export interface Ink {
  text: string;
  pieces: Piece[];
}

/** White space as people see it: also no-break spaces, and marks of no width that are not part of a letter. */
export function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0x85) return false;
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060
  );
}

/** A blank that takes no room: it joins what stands beside it. */
const hasNoWidth = (code: number): boolean =>
  code === 0x200b ||
  code === 0x200d ||
  code === 0xad ||
  code === 0xfeff ||
  code === 0x2060 ||
  code === 0x200e ||
  code === 0x200f;

const irregular =
  /[\0-\x1f\x7f\x85\xa0\xad\u1680\u2000-\u200b\u200d-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/;

/** Collects ink from left to right. Positions must not go back. */
export interface InkPot {
  /** The source from `start` to `end`, as it stands, white space collapsed. */
  add(start: number, end: number, style?: Style): void;
  /** Other words for the source from `start` to `end`: an entity. */
  addAs(text: string, start: number, end: number, style?: Style): void;
  /** A line break that the reader should see. */
  breakLine(start: number, end: number): void;
  /** Room between two words where the source has markup or a line end. */
  space(start: number, end: number): void;
  /** Units of text so far. */
  length(): number;
  dry(): Ink;
}

export function inkPot(source: string): InkPot {
  let text = '';
  let pieces: Piece[] = [];
  let pending: { start: number; end: number; text: ' ' | '\n' } | undefined;

  const put = (words: string, start: number, end: number, style: Style | undefined): void => {
    const before = pieces.at(-1);
    if (before && isGlued(before.style?.href, style?.href, text, words)) {
      pieces.push({ at: text.length, start: before.end, end: start, style: undefined });
      text += ' ';
    }
    const last = pieces.at(-1);
    const verbatim = words.length === end - start;
    const joins = last !== undefined && last.end === start && last.style === style && verbatim;
    if (joins && text.length - last.at === last.end - last.start) last.end = end;
    else pieces.push({ at: text.length, start, end, style });
    text += words;
  };
  const settle = (style: Style | undefined): void => {
    if (pending && text !== '')
      put(
        pending.text,
        pending.start,
        pending.end,
        pending.text === ' ' ? shared(pieces.at(-1)?.style, style) : undefined,
      );
    pending = undefined;
  };
  const space = (start: number, end: number): void => {
    pending ??= { start, end, text: ' ' };
  };

  return {
    add(start, end, style) {
      let from = start;
      if (end > from && !irregular.test(source.slice(start, end))) {
        let to = end;
        if (source.charCodeAt(from) === 32) space(from, ++from);
        if (to > from && source.charCodeAt(to - 1) === 32) to--;
        if (to > from) {
          settle(style);
          put(source.slice(from, to), from, to, style);
        }
        if (to < end && to >= from) space(to, end);
        return;
      }
      while (from < end) {
        if (isBlank(source.charCodeAt(from))) {
          let to = from;
          let wide = false;
          for (; to < end && isBlank(source.charCodeAt(to)); to++) wide ||= !hasNoWidth(source.charCodeAt(to));
          if (wide) space(from, to);
          from = to;
        } else {
          let to = from;
          while (to < end) {
            const code = source.charCodeAt(to);
            if (code === 32 ? to + 1 >= end || isBlank(source.charCodeAt(to + 1)) : isBlank(code)) break;
            to++;
          }
          settle(style);
          put(source.slice(from, to), from, to, style);
          from = to;
        }
      }
    },
    addAs(words, start, end, style) {
      if (words === '' || (words.length === 1 && hasNoWidth(words.charCodeAt(0)))) return;
      if (words.trim() === '') return space(start, end);
      settle(style);
      put(words, start, end, style);
    },
    breakLine(start, end) {
      pending = { start, end, text: '\n' };
    },
    space,
    length: () => text.length,
    dry() {
      const ink = { text, pieces };
      text = '';
      pieces = [];
      pending = undefined;
      return ink;
    },
  };
}

const reaches = /^(?:mailto|tel):/i;

/** A link to an address right beside a word (“write to[ask@heron.example](mailto:…)now”): the address is no part of that word. */
const isGlued = (before: string | undefined, after: string | undefined, text: string, words: string): boolean =>
  before !== after &&
  ((before !== undefined && reaches.test(before)) || (after !== undefined && reaches.test(after))) &&
  /[\p{L}\p{Nd}]$/u.test(text.slice(-2)) &&
  /^[\p{L}\p{Nd}+]/u.test(words.slice(0, 2));

/** What two neighbours have in common, for the space between them. */
function shared(a: Style | undefined, b: Style | undefined): Style | undefined {
  if (a === b || !a || !b) return a === b ? a : undefined;
  return {
    ...(a.strong && b.strong && { strong: true }),
    ...(a.em && b.em && { em: true }),
    ...(a.code && b.code && { code: true }),
    ...(a.href !== undefined && a.href === b.href && { href: a.href }),
  };
}

/** The piece that holds position `at` of the text. */
function pieceAt(ink: Ink, at: number): number {
  let low = 0;
  let high = ink.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ink.pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const widthOf = (ink: Ink, index: number): number =>
  (ink.pieces[index + 1]?.at ?? ink.text.length) - ink.pieces[index]!.at;

/** Where [start, end) of the text stands in the source. `end` must be greater than `start`. */
export function spanOf(ink: Ink, start: number, end: number): [number, number] {
  const first = pieceAt(ink, start);
  const head = ink.pieces[first]!;
  const last = pieceAt(ink, end - 1);
  const tail = ink.pieces[last]!;
  return [
    widthOf(ink, first) === head.end - head.start ? head.start + start - head.at : head.start,
    widthOf(ink, last) === tail.end - tail.start ? tail.start + end - tail.at : tail.end,
  ];
}

/** [start, end) of the text cut where the style changes; undefined if nothing in it has a style. */
export function runsOf(ink: Ink, start: number, end: number): Run[] | undefined {
  const runs: Run[] = [];
  let styled = false;
  const first = pieceAt(ink, start);
  if (first === ink.pieces.length - 1 && !ink.pieces[first]!.style) return undefined;
  for (let index = first; index < ink.pieces.length; index++) {
    const piece = ink.pieces[index]!;
    if (piece.at >= end) break;
    const text = ink.text.slice(Math.max(start, piece.at), Math.min(end, piece.at + widthOf(ink, index)));
    const style = piece.style;
    if (style && Object.keys(style).length > 0) styled = true;
    const last = runs.at(-1);
    if (last && sameStyle(last, style)) last.text += text;
    else runs.push({ text, ...style });
  }
  return styled ? runs : undefined;
}

const sameStyle = (a: Style, b: Style | undefined): boolean =>
  a.strong === b?.strong && a.em === b?.em && a.code === b?.code && a.href === b?.href;

/** [start, end) of an ink as an ink of its own. */
export const cutInk = (ink: Ink, start: number, end: number): Ink => joinInk(ink, [{ start, end, breaks: false }]);

/** Parts of an ink, in order, as one: with a space between them, or a line break where one `breaks`. */
export function joinInk(ink: Ink, parts: readonly { start: number; end: number; breaks: boolean }[]): Ink {
  const pieces: Piece[] = [];
  let text = '';
  for (const { start, end, breaks } of parts) {
    const first = pieceAt(ink, start);
    const last = pieces.at(-1);
    if (last) {
      pieces.push({ at: text.length, start: last.end, end: spanOf(ink, start, start + 1)[0], style: undefined });
      text += breaks ? '\n' : ' ';
    }
    for (let index = first; index < ink.pieces.length && ink.pieces[index]!.at < end; index++) {
      const piece = ink.pieces[index]!;
      const width = widthOf(ink, index);
      const from = Math.max(0, start - piece.at);
      const to = Math.min(width, end - piece.at);
      const exact = width === piece.end - piece.start;
      pieces.push({
        at: text.length + piece.at + from - start,
        start: exact ? piece.start + from : piece.start,
        end: exact ? piece.start + to : piece.end,
        style: piece.style,
      });
    }
    text += ink.text.slice(start, end);
  }
  return { text, pieces };
}

/** Inks below each other, an empty line between them. */
export function stackInks(inks: readonly Ink[]): Ink {
  const pieces: Piece[] = [];
  let text = '';
  for (const ink of inks) {
    const last = pieces.at(-1);
    if (last) {
      pieces.push({ at: text.length, start: last.end, end: last.end, style: undefined });
      text += '\n\n';
    }
    const from = text.length;
    for (const piece of ink.pieces) pieces.push({ ...piece, at: piece.at + from });
    text += ink.text;
  }
  return { text, pieces };
}

/** Whether the letter at `at` is set in bold. */
export const isBold = (ink: Ink, at: number): boolean => ink.pieces[pieceAt(ink, at)]?.style?.strong === true;

/** Whether every letter has this style. */
export const isAll = (ink: Ink, style: 'strong'): boolean =>
  ink.pieces.every(
    (piece, index) =>
      piece.style?.[style] === true || !/[\p{L}\p{Nd}]/u.test(ink.text.slice(piece.at, piece.at + widthOf(ink, index))),
  );
