// The blocks of a PDF: its runs become headings, paragraphs, list items and table rows, hard line breaks and hyphens undone.
import { type Run, bullet } from './pdf-lines.ts';

export interface PdfBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Heading level from 1; 0 for all others. */
  level: number;
  /** One, or one a cell of a row. */
  texts: string[];
}

interface Growing {
  runs: Run[];
  cells: Run[][] | null;
}

/** Lines in a “cell” above which it is a column of the page. */
const tallestCell = 14;
const listMarker = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/u;
const endsSentence = /[.!?:;…]["”’»)]?$/u;

/** The blocks of all pages, in reading order. */
export function blocksOf(pages: readonly (readonly Run[])[]): PdfBlock[] {
  const runs = pages.flat();
  if (runs.length === 0) return [];
  const body = bodyOf(runs);
  const grown: Growing[] = [];
  for (const run of runs) {
    const last = grown.at(-1);
    if (last && (joinsRow(grown, last, run) || continues(last, run, body))) continue;
    grown.push({ runs: [run], cells: null });
  }
  const words = new Set(runs.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\d‐-]+/gu) ?? []));
  const sizes = headingSizes(grown, body);
  const indents = Map.groupBy(grown, ({ runs: [first] }) => Math.round(first!.x / 2));
  return grown.map((block): PdfBlock => {
    if (block.cells) return { kind: 'row', level: 0, texts: block.cells.map((cell) => joined(cell, words)) };
    const text = joined(block.runs, words);
    const level = levelOf(block, text, sizes, body);
    if (level > 0) return { kind: 'heading', level, texts: [text] };
    const [first] = block.runs;
    const mark = bullet.test(text[0] ?? '') && text[1] === ' ';
    if (mark) return { kind: 'item', level: 0, texts: [text.slice(1).trim()] };
    const isIndented =
      first!.x - body.left > 0.8 * body.size && (indents.get(Math.round(first!.x / 2))?.length ?? 0) > 1;
    return isIndented && !listMarker.test(text)
      ? { kind: 'item', level: 0, texts: [text] }
      : { kind: 'paragraph', level: 0, texts: [text] };
  });
}

interface Body {
  size: number;
  font: string;
  left: number;
  /** The rightmost end that running text reaches, by its left edge. */
  rights: ReadonlyMap<number, number>;
}

/** What most letters are set in. */
function bodyOf(runs: readonly Run[]): Body {
  const most = <T>(key: (run: Run) => T): T => {
    const counts = new Map<T, number>();
    for (const run of runs) counts.set(key(run), (counts.get(key(run)) ?? 0) + run.text.length);
    return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  };
  const size = most((run) => Math.round(run.size * 4) / 4);
  const rights = new Map<number, number>();
  for (const run of runs)
    rights.set(Math.round(run.x / 2), Math.max(rights.get(Math.round(run.x / 2)) ?? 0, run.right));
  return { size, font: most((run) => run.font), left: most((run) => Math.round(run.x)), rights };
}

/** Whether `run` is the next cell of the row that the last blocks began, or goes on with its last cell; then it is put there. */
function joinsRow(grown: Growing[], last: Growing, run: Run): boolean {
  const before = last.runs.at(-1)!;
  if (last.cells) {
    const cell = last.cells.at(-1)!;
    const isBelow = run.page === before.page && run.y < before.y - 1 && before.y - run.y < 2 * run.size;
    const isLastCell = isBelow && Math.abs(run.x - cell[0]!.x) < 2 && run.x > last.cells[0]![0]!.x + 2;
    const isNextCell =
      run.page === before.page &&
      run.x > cell[0]!.x + run.size &&
      run.x >= rightOf(cell) - 1 &&
      isBeside(last.runs, run);
    const overPage =
      run.page > before.page && !last.cells.some((one) => one.some((line) => line.page === run.page))
        ? last.cells.slice(1).find((one) => Math.abs(run.x - one[0]!.x) < 2)
        : undefined;
    if (isLastCell) cell.push(run);
    else if (overPage) overPage.push(run);
    else if (isNextCell) last.cells.push([run]);
    else if (isSplitCell(last, run)) last.cells.find((one) => one.includes(before))!.push(run);
    else return false;
    last.runs.push(run);
    return true;
  }
  if (run.page !== before.page || run.x < before.right - 1 || run.y < before.y - 1) return false;
  // The first cell may have been taken for lines of its own: all that stands left of this run, and not above it.
  let from = grown.length - 1;
  const stands = (block: Growing | undefined): boolean =>
    block !== undefined &&
    !block.cells &&
    block.runs.every((line) => line.page === run.page && line.right <= run.x + 1 && line.y <= run.y + 2);
  if (!stands(last) && !isNear(before, run)) return false;
  while (from > 0 && stands(last) && stands(grown[from - 1])) from--;
  const first = grown.slice(from).flatMap((block) => block.runs);
  if (first.length > tallestCell) return false;
  grown.splice(from, grown.length - from, { runs: [...first, run], cells: [first, [run]] });
  return true;
}

const rightOf = (runs: readonly Run[]): number => Math.max(...runs.map((run) => run.right));
const isNear = (a: Run, b: Run): boolean => Math.abs(a.y - b.y) < 3 * Math.max(a.size, b.size);
const isBeside = (runs: readonly Run[], run: Run): boolean =>
  run.y > Math.min(...runs.map((one) => one.y)) - 2 || isNear(runs.at(-1)!, run);

/** A cell over the page's end goes on below what was carried over. */
const isSplitCell = (row: Growing, run: Run): boolean => {
  const before = row.runs.at(-1)!;
  return (
    row.runs[0]!.page < run.page &&
    before.page === run.page &&
    Math.abs(before.x - run.x) < 2 &&
    before.y - run.y > 0 &&
    before.y - run.y < 2 * run.size
  );
};

/** Whether `run` is the next line of the paragraph; then it is put there. */
function continues(block: Growing, run: Run, body: Body): boolean {
  if (block.cells) return false;
  const before = block.runs.at(-1)!;
  const isSameType =
    Math.abs(run.size - before.size) < 0.08 * run.size && (run.font === before.font || isWide(before, body));
  if (!isSameType || (bullet.test(run.text[0] ?? '') && run.text[1] === ' ') || listMarker.test(run.text)) return false;
  const isFlowing = isMidSentence(block, run, body);
  if (run.page !== before.page) {
    if (!isFlowing && (!isFull(before, run, body) || endsSentence.test(before.text))) return false;
  } else {
    const leading = before.y - run.y;
    if (leading <= 0 || leading > 2.1 * run.size) return false;
    const usual = block.runs.length > 1 ? block.runs[0]!.y - block.runs[1]!.y : leading;
    if (leading > 1.25 * usual) return false;
    const isHeading = before.size > 1.12 * body.size;
    if (!isHeading && !isFlowing && !isFull(before, run, body)) return false;
  }
  block.runs.push(run);
  return true;
}

/** A line that breaks off, and one that goes on. An indented line may be an item whose mark is a drawing. */
function isMidSentence({ runs }: Growing, run: Run, body: Body): boolean {
  const [first] = runs;
  const isPlain = Math.abs(first!.x - body.left) < 2 || (bullet.test(first!.text[0] ?? '') && first!.text[1] === ' ');
  return isPlain && /^\p{Ll}/u.test(run.text) && !endsSentence.test(runs.at(-1)!.text);
}

const isWide = (run: Run, body: Body): boolean => run.right - run.x > 25 * body.size;

/** Whether the first word of `next` had no room at the end of `line`: then the line end is a wrap. */
function isFull(line: Run, next: Run, { rights }: Body): boolean {
  const right = Math.max(rights.get(Math.round(line.x / 2)) ?? 0, rights.get(Math.round(next.x / 2)) ?? 0, next.right);
  const first = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const letter = next.text.length > 0 ? (next.right - next.x) / next.text.length : 0;
  return line.right + (first + 1) * letter * 0.9 > right || /[-‐\u00ad]$/u.test(line.text);
}

/** Sizes of headings above that of the body, largest first. */
function headingSizes(blocks: readonly Growing[], body: Body): number[] {
  const sizes = new Set<number>();
  for (const { runs, cells } of blocks)
    if (!cells && runs[0]!.size > 1.12 * body.size) sizes.add(Math.round(runs[0]!.size));
  return [...sizes].toSorted((a, b) => b - a);
}

function levelOf({ runs }: Growing, text: string, sizes: readonly number[], body: Body): number {
  const [first] = runs;
  if (text.length > 200 || !/\p{L}/u.test(text)) return 0;
  if (first!.size > 1.12 * body.size) return Math.min(6, sizes.indexOf(Math.round(first!.size)) + 1);
  const isOwnFont = runs.every((run) => run.font !== body.font) && first!.size >= 0.95 * body.size;
  const isShort = runs.length === 1 && text.length <= 80 && !endsSentence.test(text) && !/[,@]|\d{4}/.test(text);
  return isOwnFont && isShort && /^(?:[\d.]+\s+|\(?[a-z]\)\s+)?\p{Lu}/u.test(text) ? Math.min(6, sizes.length + 1) : 0;
}

/** Words that follow a hyphen which stands for a part left out (“data- and cookie rules”). */
const goesOn = /^(?:and|or|und|oder|bzw|et|ou|en|of)\b/u;
const prefix =
  /(?:^|\s)(?:non|self|multi|anti|co|pre|post|semi|cross|third|long|short|e|so|up|on|log|opt|sign|check|non|sous|auto)[-‐]$/iu;

/** One text of the lines of a block. A hyphen at a line's end goes, unless the word is written with it. */
function joined(runs: readonly Run[], words: ReadonlySet<string>): string {
  let text = '';
  for (const { text: line } of runs) {
    const broken = /([\p{L}\d]+)([-‐\u00ad])$/u.exec(text);
    if (text === '') text = line;
    else if (!broken || !/^[\p{L}\d]/u.test(line) || goesOn.test(line)) text += ` ${line}`;
    else if (isHyphened(text, broken, line, words)) text += line;
    else text = text.slice(0, -1) + line;
  }
  return text
    .replace(/\u00ad/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isHyphened(text: string, broken: RegExpExecArray, line: string, words: ReadonlySet<string>): boolean {
  if (broken[2] === '\u00ad') return false;
  const rest = /^[\p{L}\d]+/u.exec(line)![0];
  const token = /\S+$/u.exec(text)![0];
  if (/[@/]|www\./.test(token) || /\d$/.test(broken[1]!) || /^[\p{Lu}\d]/u.test(rest)) return true;
  const plain = (broken[1]! + rest).toLowerCase();
  if (words.has(plain)) return false;
  return words.has(`${broken[1]!}-${rest}`.toLowerCase()) || prefix.test(text);
}
