// Outline: headings, paragraphs, nested lists and rows in a run of lines, as people write them without (or with little) markup.
import { readsLikeHeading } from './headings.ts';
import type { Ink } from './ink.ts';
import type { BlockDraft } from './layout.ts';
import { type Line, isProse, isWrapped } from './lines.ts';
import { type Marker, articleMarker, markersOf } from './markers.ts';

/** What differs between plain text and Markdown. */
export interface Dialect {
  /** Headings are found without markup. */
  bareHeadings: boolean;
  /** The ink of some lines; `breaks[i]`: the reader should see the line end before line i. */
  ink(lines: readonly Line[], breaks: readonly boolean[]): Ink;
  /** Called with the depth of each list item and the offset where it stands. */
  nested(depth: number, offset: number): void;
}

interface Level {
  indent: number;
  marker: Marker;
  endsOpen: boolean;
}

const ruler = /^(?:[-_=~*#+]\s*){3,}$/;
const columns = /\t+|\s*\|\s*/;

export function outline(lines: readonly Line[], wrap: number, dialect: Dialect): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let levels: Level[] = [];
  let titled = false;
  let i = 0;

  const isEmpty = (at: number): boolean => (lines[at]?.text ?? '') === '';
  const isRuler = (at: number): boolean => {
    const text = lines[at]?.text ?? '';
    return text.length >= 3 && text.length < 400 && !/[^-_=~*#+\s]/.test(text) && ruler.test(text);
  };
  const isAlone = (at: number): boolean => (isEmpty(at - 1) || isRuler(at - 1)) && (isEmpty(at + 1) || isRuler(at + 1));
  const nextFilled = (at: number): number => {
    let next = at + 1;
    while (next < lines.length && (isEmpty(next) || isRuler(next))) next++;
    return next;
  };

  const heading = (line: Line, marker: string | null, skip: number, depth: number): void => {
    levels = [];
    titled = true;
    drafts.push({ kind: 'heading', depth, marker, inks: [dialect.ink([after(line, skip)], [false])] });
  };

  /** The marker of a line, if it is one there: “d. h.” and “(c) 2024” are none, since no “c.” or “(b)” came before. */
  const markerAt = (at: number, paragraph?: Line): Marker | undefined => {
    const line = lines[at]!;
    const found = markersOf(line.text);
    if (found.length === 0) return undefined;
    const printed = found[0]!.text;
    if (
      paragraph &&
      found[0]!.family !== 'bullet' &&
      isWrapped(paragraph, line, wrap) &&
      line.indent <= paragraph.indent + 1
    )
      return undefined;
    if (
      paragraph &&
      /^[-–—*+o]$/.test(printed) &&
      line.indent <= paragraph.indent &&
      isWrapped(paragraph, line, wrap) &&
      !/[:;]$/.test(paragraph.text)
    )
      return undefined;
    if (printed === 'o' && levels.length === 0 && line.indent === 0) return undefined;
    const follows = found.find((marker) =>
      levels.some(
        (level) =>
          level.marker.family === marker.family &&
          marker.rank - level.marker.rank <= 2 &&
          marker.rank >= level.marker.rank,
      ),
    );
    if (follows) return follows;
    const first = found.find(
      (marker) => marker.rank <= 1 || marker.family === 'decimal' || marker.family === 'section',
    );
    if (first?.family === 'capital') return undefined;
    return first;
  };

  const isSection = (at: number, marker: Marker): boolean => {
    if (!dialect.bareHeadings) return false;
    const line = lines[at]!;
    const text = line.text.slice(marker.length);
    if (marker.family === 'bullet' || marker.family === 'letter' || marker.family === 'roman') return false;
    const title = text.replace(/:$/, '');
    if (!readsLikeHeading(title) || !(isEmpty(at - 1) || isRuler(at - 1))) return false;
    const next = nextFilled(at);
    if (next >= lines.length) return false;
    if (!isAlone(at))
      return (
        !isWrapped(line, lines[next]!, wrap) &&
        markersOf(lines[next]!.text).length === 0 &&
        isProse(lines[next]!) &&
        lines[next]!.indent <= line.indent
      );
    if (levels.some((level) => level.marker.family === marker.family && level.indent === line.indent)) return false;
    const follower = markersOf(lines[next]!.text)[0];
    if (!follower) return lines[next]!.indent <= line.indent + marker.length;
    if (follower.family === 'section' && marker.family !== 'section') return true;
    return follower.family === 'bullet' || follower.family !== marker.family;
  };

  const isBareHeading = (at: number): boolean => {
    if (!dialect.bareHeadings) return false;
    const line = lines[at]!;
    if (!(isEmpty(at - 1) || isRuler(at - 1)) || !readsLikeHeading(line.text)) return false;
    const next = nextFilled(at);
    if (next >= lines.length) return false;
    if (isAlone(at)) return true;
    return !isWrapped(line, lines[next]!, wrap) && isProse(lines[next]!) && lines[next]!.width > line.width * 1.5;
  };

  const cellsAt = (at: number): Line[] => {
    const line = lines[at]!;
    if (!line.text.includes('|') && !line.text.includes('\t')) return [];
    return cells(line);
  };
  const isTable = (at: number): boolean => {
    const count = cellsAt(at).length;
    return (
      count >= 2 &&
      ((cellsAt(at - 1 >= 0 ? at - 1 : at).length === count && at > 0 && !isEmpty(at - 1)) ||
        (at + 1 < lines.length && cellsAt(at + 1).length === count))
    );
  };

  const item = (): void => {
    const line = lines[i]!;
    const marker = markerAt(i)!;
    const own = [after(line, marker.length)];
    const breaks = [false];
    for (i++; i < lines.length && !isEmpty(i) && !isRuler(i); i++) {
      const next = lines[i]!;
      const last = own.at(-1)!;
      if (markerAt(i, last)) break;
      const wrapped = isWrapped(last, next, wrap);
      if (next.indent <= line.indent && !wrapped) break;
      own.push(next);
      breaks.push(!wrapped && !(next.indent > line.indent && /^\p{Ll}/u.test(next.text)));
    }
    const depth = nest(levels, line.indent, marker, own.at(-1)!.text.endsWith(':'));
    dialect.nested(depth, line.start);
    drafts.push({ kind: 'item', depth, marker: marker.text, inks: [dialect.ink(own, breaks)] });
  };

  const paragraph = (): void => {
    const first = lines[i]!;
    const inside = levels.length > 0 && first.indent > levels.at(-1)!.indent + 1;
    if (!inside) levels = [];
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
    for (i++; i < lines.length && !isEmpty(i) && !isRuler(i); i++) {
      const next = lines[i]!;
      const last = own.at(-1)!;
      if (markerAt(i, last) || isTable(i)) break;
      const wrapped = isWrapped(last, next, wrap);
      if (!wrapped && isProse(last)) {
        end();
        own = [next];
        breaks = [false];
      } else {
        own.push(next);
        breaks.push(!wrapped);
      }
    }
    end();
  };

  while (i < lines.length) {
    const line = lines[i]!;
    if (line.text === '' || isRuler(i)) {
      i++;
      continue;
    }
    if (isTable(i)) {
      levels = [];
      const row = cellsAt(i++);
      if (row.every((cell) => /^:?-+:?$/.test(cell.text))) continue;
      drafts.push({ kind: 'row', depth: 0, marker: null, inks: row.map((cell) => dialect.ink([cell], [false])) });
      continue;
    }
    if (
      isRuler(i + 1) &&
      isEmpty(i - 1) &&
      line.text.length <= 120 &&
      !lines[i + 1]!.text.includes(' ') &&
      /^[=~-]/.test(lines[i + 1]!.text)
    ) {
      const marker = markersOf(line.text).find((one) => one.family === 'decimal' || one.family === 'section');
      heading(line, marker?.text ?? null, marker?.length ?? 0, lines[i + 1]!.text.startsWith('=') ? 1 : 2);
      i += 2;
      continue;
    }
    const marker = markerAt(i);
    if (marker && isSection(i, marker)) {
      heading(line, marker.text, marker.length, Math.min(6, marker.text.replace(/\.$/, '').split('.').length + 1));
      i++;
    } else if (marker) item();
    else if (isBareHeading(i)) {
      const article = articleMarker(line.text);
      const skip = article && article.length < line.text.length ? article.length : 0;
      heading(line, skip > 0 ? article!.text : null, skip, titled ? 2 : 1);
      i++;
    } else paragraph();
  }
  return drafts;
}

/** A line without its first `length` units and the white space after them. */
function after(line: Line, length: number): Line {
  return length === 0
    ? line
    : { ...line, text: line.text.slice(length), start: line.start + length, indent: line.indent + length };
}

function cells(line: Line): Line[] {
  const found: Line[] = [];
  let at = 0;
  const text = line.text.replace(/\|$/, '');
  if (text.startsWith('|')) at = 1;
  for (const part of text.slice(at).split(columns)) {
    const start = text.indexOf(part, at);
    found.push({
      text: part,
      start: line.start + start,
      end: line.start + start + part.length,
      indent: 0,
      width: part.length,
    });
    at = start + part.length;
  }
  return found;
}

/** Puts an item into the stack of open lists and says how deep it is, from 1. */
function nest(levels: Level[], indent: number, marker: Marker, endsOpen: boolean): number {
  while (levels.length > 0 && levels.at(-1)!.indent > indent + 1) levels.pop();
  const open = levels.findLastIndex(
    (level) =>
      Math.abs(level.indent - indent) <= 1 &&
      level.marker.family === marker.family &&
      (marker.family !== 'bullet' || level.marker.text === marker.text),
  );
  const top = levels.at(-1);
  if (top && Math.abs(top.indent - indent) <= 1) {
    if (open >= 0) levels.length = open + 1;
    if (open < 0 && isInner(top, marker)) levels.push({ indent, marker, endsOpen });
    else levels[levels.length - 1] = { indent: levels.at(-1)!.indent, marker, endsOpen };
  } else levels.push({ indent, marker, endsOpen });
  return levels.length;
}

/** Whether an item at the same indent as `outer` is one level below it: “1.” then “a)”, “•” then “o”, or after a colon. */
function isInner(outer: Level, marker: Marker): boolean {
  if (marker.family === 'bullet')
    return outer.endsOpen || (outer.marker.family === 'bullet' && /[o◦▪○\uf0a7]/.test(marker.text));
  if (marker.rank !== 1) return false;
  if (marker.family === 'letter') return outer.marker.family === 'decimal' || outer.marker.family === 'section';
  if (marker.family === 'roman') return outer.marker.family !== 'bullet';
  return false;
}
