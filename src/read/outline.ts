// Outline: headings, paragraphs, nested lists and rows in a run of lines, as people write them without (or with little) markup.
import { seldomLast } from './abbreviations.ts';
import { readsLikeHeading } from './headings.ts';
import type { Ink } from './ink.ts';
import type { BlockDraft } from './layout.ts';
import type { Limits } from './limits.ts';
import { type Line, endsSentence, isProse, isText, isWrapped, narrow, startsSmall } from './lines.ts';
import { type Level, nest } from './list-levels.ts';
import { type Marker, articleMarker, markersOf } from './markers.ts';
import { cellsOf, isTableRule } from './table-rows.ts';

/** What differs between plain text and Markdown. */
export interface Dialect {
  /** A line end within a paragraph is only a space unless the lines are short. */
  markdown: boolean;
  /** Headings are found without markup. */
  bareHeadings: boolean;
  /** The ink of some lines; `breaks[i]`: the reader should see the line end before line i. */
  ink(lines: readonly Line[], breaks: readonly boolean[]): Ink;
  limits: Limits;
}

/** In Markdown only short lines that begin like those of an address are lines of their own. */
const startsLine = /^[\p{Lu}\p{Nd}+*_(]/u;
const crowd = 4;
const ruler = /^(?:[-_=~*#+]\s*){3,}$/;

/** Lines of a text that only lines part. `wrap`: the column at which they are wrapped, 0 if they are not. */
export interface LineRun {
  source: string;
  lines: readonly Line[];
  wrap: number;
  /** The text begins here, so a heading may be its title. */
  isStart: boolean;
  /** Something that is no heading comes next, so the last line may be a heading. */
  isFollowed: boolean;
}

/** “-name”: a line of a list only beside others of its kind. */
const isGlued = (text: string | undefined): boolean => text !== undefined && /^[-–]\p{L}/u.test(text);

export function outline({ source, lines, wrap, isStart, isFollowed }: LineRun, dialect: Dialect): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let levels: Level[] = [];
  /** The number of the last numbered heading. */
  let section: Marker | undefined;
  let i = 0;

  const isRuler = (at: number): boolean => {
    const text = lines[at]?.text ?? '';
    return text.length >= 3 && text.length < 400 && !/[^-_=~*#+\s]/.test(text) && ruler.test(text);
  };
  const isGap = (at: number): boolean => (lines[at]?.text ?? '') === '' || isRuler(at);
  const nextFilled = (at: number): number => {
    let next = at + 1;
    while (next < lines.length && isGap(next)) next++;
    return next;
  };
  /** Nothing before this line goes on in it. */
  const isFresh = (at: number): boolean =>
    isGap(at - 1) ||
    (at === i && drafts.at(-1)?.kind === 'heading') ||
    ((endsSentence(lines[at - 1]!.text) || (wrap === 0 && isText(lines[at - 1]!))) &&
      !isWrapped(lines[at - 1]!, lines[at]!, wrap));

  const markerAt = (at: number, before?: Line): Marker | undefined => {
    const line = lines[at]!;
    const found = markersOf(line.text);
    const likeliest = found[0];
    if (!likeliest || (isGlued(line.text) && !isGlued(lines[nextFilled(at)]?.text) && !isGlued(lines[at - 1]?.text)))
      return undefined;
    const follows = found.find((marker) => levels.some((level) => isNext(level.marker, marker)));
    const isListed = levels.some(
      (level) =>
        Math.abs(level.indent - line.indent) <= 1 &&
        level.marker.family === likeliest.family &&
        (level.marker.text === likeliest.text || level.marker.rank + 1 === likeliest.rank),
    );
    const isInside = before !== undefined && levels.length > 0 && line.indent > levels.at(-1)!.indent + 1;
    if (isListed || (isInside && likeliest.family === 'bullet')) return follows ?? likeliest;
    const isLine = /^[-–—*+o]+$/.test(likeliest.text);
    if (dialect.markdown && likeliest.text.startsWith('**')) return undefined;
    if (
      before &&
      line.indent <= before.indent + 1 &&
      (isLine || likeliest.family !== 'bullet') &&
      isWrapped(before, line, wrap)
    )
      return undefined;
    if (likeliest.text === 'o' && levels.length === 0 && line.indent === 0) return undefined;
    if (follows) return follows;
    if (likeliest.family === 'capital') return undefined;
    return found.find(
      (marker) =>
        marker.rank <= 1 || marker.family === 'decimal' || marker.family === 'section' || isClear(marker, line),
    );
  };

  /** “1. Scope” that opens a section, told from an item of a list. */
  const isSection = (at: number): boolean => {
    const line = lines[at]!;
    const marker = dialect.bareHeadings && line.indent <= 8 ? sectionMarker(line) : undefined;
    const next = nextFilled(at);
    if (!marker) return false;
    if (next >= lines.length) return isFollowed && isGap(at - 1) && levels.length === 0;
    const isInner = levels.length > 0 && levels[0]!.indent < line.indent - 1;
    const isExpected = section !== undefined || (at === i && drafts.at(-1)?.kind === 'heading');
    if (!isGap(at - 1) && !(isExpected && !isInner && (isGap(at + 1) || isFresh(at)))) return false;
    const follower = lines[next]!;
    const followerMarker = markersOf(follower.text)[0];
    if (!isGap(at + 1)) {
      if (marker.family === 'capital' || isWrapped(line, follower, wrap)) return false;
      if (!followerMarker) return (isText(follower) || endsSentence(follower.text)) && !startsSmall(follower.text);
      return followerMarker.family !== marker.family && followerMarker.family !== 'roman';
    }
    const list = levels.find(
      (level) => level.marker.family === marker.family && Math.abs(level.indent - line.indent) <= 1,
    );
    const startsOver = list !== undefined && marker.rank < list.marker.rank;
    const isNextSection = section !== undefined && isNext(section, marker) && printOf(section) === printOf(marker);
    if (!followerMarker)
      return (!list || startsOver || isNextSection) && follower.indent <= line.indent + marker.length;
    return !list && (followerMarker.family !== marker.family || (section !== undefined && followerMarker.rank === 1));
  };

  /** “1.” opens a section of level 2, “1.2” of 3, “A.” of 3 where sections have numbers. */
  const sectionDepth = (text: string): number => {
    const parts = /^\d+(?:\.\d+)*/.exec(text)?.[0].split('.').length;
    return Math.min(6, parts === undefined ? (section ? 3 : 2) : parts + 1);
  };

  /** Many short lines in a row that stand alone are a list or an address, not headings. */
  let crowdEnd = 0;
  const isCrowded = (at: number): boolean => {
    if (at < crowdEnd) return true;
    let last = at;
    let count = 0;
    for (; last < lines.length && count < crowd; last = nextFilled(last), count++) {
      if (!isGap(last + 1) || !readsLikeHeading(lines[last]!.text)) return false;
    }
    if (count === crowd) crowdEnd = last;
    return count === crowd;
  };

  const isBareHeading = (at: number): boolean => {
    const line = lines[at]!;
    const text = drafts.length === 0 ? withoutStop(line.text) : line.text;
    if (!dialect.bareHeadings || !readsLikeHeading(text) || !isFresh(at)) return false;
    const next = nextFilled(at);
    if (next >= lines.length) return isFollowed && isGap(at - 1);
    const follower = lines[next]!;
    if (next > at + 1) return isGap(at - 1) && !isCrowded(at);
    if (markersOf(follower.text).length > 0) return line.text.length < 60;
    return !isWrapped(line, follower, wrap) && isText(follower) && follower.width > line.width * 1.3;
  };

  const isTable = (at: number): boolean => {
    const count = cellsOf(source, lines[at]!).length;
    if (count < 2 || markersOf(lines[at]!.text).length > 0) return false;
    return [at - 1, at + 1].some((other) => !isGap(other) && cellsOf(source, lines[other]!).length === count);
  };

  const underline = (at: number): '=' | '-' | undefined => {
    const text = isRuler(at + 1) ? lines[at + 1]!.text : '';
    const first = text[0];
    if ((first !== '=' && first !== '-') || !/^(?:=+|-+)$/.test(text) || lines[at]!.text.length > 120) return undefined;
    return isGap(at - 1) ? first : undefined;
  };

  const heading = (depth: number): void => {
    levels = [];
    drafts.push({ kind: 'heading', depth, marker: null, inks: [dialect.ink([lines[i]!], [false])] });
    i++;
  };

  /** What ends the paragraph or item under way before line `at`. */
  const startsAnew = (at: number, before: Line): boolean =>
    isGap(at) || markerAt(at, before) !== undefined || isTable(at) || isSection(at) || isBareHeading(at);

  const item = (first: Marker): void => {
    const line = lines[i]!;
    let marker = first;
    let text = after(line, marker.length);
    let depth = nest(levels, line.indent, marker);
    dialect.limits.item(depth, line.start);
    for (
      let inner = markersOf(text.text)[0];
      inner?.family === 'bullet' && /^[-*+•]$/.test(inner.text) && /^[-*+•]$/.test(marker.text);
      inner = markersOf(text.text)[0]
    ) {
      depth = nest(levels, text.indent, inner);
      dialect.limits.item(depth, text.start);
      text = after(text, inner.length);
      marker = inner;
    }
    const own = [text];
    const breaks = [false];
    for (i++; i < lines.length && !startsAnew(i, own.at(-1)!); i++) {
      const next = lines[i]!;
      const wrapped = isWrapped(own.at(-1)!, next, wrap);
      if (next.indent <= line.indent && !wrapped) break;
      own.push(next);
      breaks.push(!wrapped && !startsSmall(next.text));
    }
    levels.at(-1)!.endsOpen = own.at(-1)!.text.endsWith(':');
    drafts.push({ kind: 'item', depth, marker: marker.text, inks: [dialect.ink(own, breaks)] });
  };

  const paragraph = (): void => {
    const first = lines[i]!;
    while (levels.length > 0 && first.indent <= levels.at(-1)!.indent + 1) levels.pop();
    const inside = levels.length > 0;
    let own = [first];
    let breaks = [false];
    const end = (): void => {
      drafts.push({
        kind: inside ? 'item' : 'paragraph',
        depth: inside ? levels.length : 0,
        marker: null,
        inks: [dialect.ink(own, breaks)],
      });
    };
    for (i++; i < lines.length && !startsAnew(i, own.at(-1)!); i++) {
      const next = lines[i]!;
      const last = own.at(-1)!;
      const wrapped =
        isWrapped(last, next, wrap) ||
        (wrap > 0 && last.width >= wrap * 0.7) ||
        (dialect.markdown && !(startsLine.test(next.text) && (last.width < narrow || isAddress(last, breaks))));
      if (!wrapped && isProse(last)) {
        end();
        own = [];
        breaks = [];
      }
      own.push(next);
      breaks.push(!wrapped && own.length > 1);
    }
    end();
  };

  while (i < lines.length) {
    const line = lines[i]!;
    if (isGap(i)) {
      i++;
      continue;
    }
    dialect.limits.block(line.start);
    const rule = underline(i);
    if (rule) {
      section = sectionMarker(line) ?? section;
      heading(rule === '=' ? 1 : 2);
      i++;
    } else if (isSection(i)) {
      const depth = sectionDepth(line.text);
      section = sectionMarker(line);
      heading(depth);
    } else {
      const marker = markerAt(i);
      if (marker) item(marker);
      else if (isTable(i)) {
        levels = [];
        const cells = cellsOf(source, lines[i++]!);
        const above = drafts.at(-1);
        if (isTableRule(cells)) {
          // Rules may stand between all rows; after a blank line the first of them ends the head of another table.
          const begins = drafts.at(-2)?.kind !== 'row' || lines[i - 3]?.text.trim() === '';
          if (above?.kind === 'row' && begins) above.head = true;
        } else
          drafts.push({ kind: 'row', depth: 0, marker: null, inks: cells.map((cell) => dialect.ink([cell], [false])) });
      } else if (isBareHeading(i))
        heading(isStart && drafts.length === 0 ? 1 : section && !articleMarker(line.text) ? 3 : 2);
      else paragraph();
    }
  }
  return drafts;
}

/** A longer line of a block that began with a short one (“Oakum B.V.”). */
const isAddress = (line: Line, breaks: readonly boolean[]): boolean => breaks[1] === true && !endsSentence(line.text);

/** Whether `marker` goes on with the series of `last`: numbers may be repeated or leave out one. */
const isNext = (last: Marker, marker: Marker): boolean =>
  last.family === marker.family && marker.rank >= last.rank && marker.rank - last.rank <= 2;

/** “d) text” is a marker even where no “c)” came before; “(c) 2024” is none. */
const isClear = (marker: Marker, line: Line): boolean =>
  marker.text.endsWith(')') && marker.text !== '(c)' && /\p{L}/u.test(line.text[marker.length] ?? '');

const isOfSection = new Set<Marker['family']>(['decimal', 'section', 'capital']);

/** The number of a line that reads like the heading of a section. */
const sectionMarker = (line: Line): Marker | undefined =>
  markersOf(line.text).find(
    ({ family, length }) => isOfSection.has(family) && readsLikeHeading(line.text.slice(length).replace(/\s?:$/, '')),
  );

/** How a number is printed: “1.” as “.”, “(a)” as “()”. */
const printOf = (marker: Marker): string => marker.text.replace(/[\p{L}\p{Nd}]/gu, '');

/** A title may end with the full stop of a company (“Privacy policy of Oakum B.V.”). */
const withoutStop = (text: string): string =>
  text.endsWith('.') && seldomLast.has(text.slice(text.lastIndexOf(' ') + 1, -1).toLowerCase())
    ? text.slice(0, -1)
    : text;

/** A line without its first `length` units. */
const after = (line: Line, length: number): Line => ({
  ...line,
  text: line.text.slice(length),
  start: line.start + length,
  indent: line.indent + length,
});
