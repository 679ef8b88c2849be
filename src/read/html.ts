// HTML: block elements, lists, tables and inline markup of a page become blocks; menus, scripts and the like are left out.
import { decodeEntities, entityAt } from './entities.ts';
import { type Tag, attributesOf, tagFinder } from './html-tags.ts';
import { type Survey, survey, voids } from './html-survey.ts';
import { type Ink, type InkPot, type Style, inkPot } from './ink.ts';
import type { BlockDraft, Layout } from './layout.ts';
import type { Limits } from './limits.ts';
import { promote } from './promote.ts';
import { styles } from './styles.ts';
import { typed } from './typed.ts';

const blockNames = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const lists = new Set(['ul', 'ol', 'menu', 'dir', 'dl']);
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const closedByNext: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr'],
  ...Object.fromEntries(headings.map((name) => [name, headings])),
};
const ofTables = new Set(['table']);
const ofCells = new Set(['table', 'td', 'th']);
const ofBlocks = new Set(['td', 'th', 'table', 'li', 'ul', 'ol', 'dl']);
/** Elements that decide what a text in them is. */
const decisive = new Set([...headings, 'summary', 'li', 'dt', 'dd', 'table', 'td', 'th']);
const enoughText = 200;
const deepestSearch = 256;

/** One open block element. `depth`, `marker`: of the block that its text makes. `used`: the marker has been given out. `next`, `type`: of a numbered list. */
interface Open {
  name: string;
  depth: number;
  marker: string | null;
  used: boolean;
  next: number;
  type: string;
}

export function html(source: string, limits: Limits): Layout {
  const page = survey(source, 0, source.length);
  let drafts = page.main ? blocksOf(source, page.main.start, page.main.end, page, limits) : [];
  if (lettersIn(drafts) < enoughText) drafts = blocksOf(source, 0, source.length, page, limits);
  drafts = promote(typed(drafts, !page.hasHeadings, limits));
  const isTitled = drafts.some((draft) => draft.kind === 'heading' && draft.depth === 1);
  const title = isTitled ? undefined : titleOf(source, page);
  return { drafts, ...(title && { title }), ...(page.language && { language: page.language }) };
}

/** The blocks of a stretch of HTML inside another format. */
export function htmlBlocks(source: string, start: number, end: number, limits: Limits): BlockDraft[] {
  return blocksOf(source, start, end, survey(source, start, end), limits);
}

const lettersIn = (drafts: readonly BlockDraft[]): number =>
  drafts.reduce((sum, draft) => sum + draft.inks.reduce((n, ink) => n + ink.text.length, 0), 0);

const titleOf = (source: string, page: Survey): string | undefined =>
  page.title &&
  (decodeEntities(source.slice(page.title.start, Math.min(page.title.end, page.title.start + 500)))
    .replace(/\s+/g, ' ')
    .trim() ||
    undefined);

function blocksOf(source: string, start: number, end: number, page: Survey, limits: Limits): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  const pot = inkPot(source);
  const style = styles();
  const open: Open[] = [];
  const contexts: Open[] = [];
  const openLists: Open[] = [];
  const openTables: Open[] = [];
  const counts = new Map<string, number>();
  let row: Ink[] | undefined;
  /** Whether a cell of the row holds data: a row of nothing but `th` names the columns. */
  let hasData = false;
  let headingDepth = 1;
  let lengthAtBreak = -1;

  const isOpen = (name: string): boolean => (counts.get(name) ?? 0) > 0;

  /** Ends the block under way. Within a row, it goes on in the same cell. */
  const flush = (at: number): void => {
    lengthAtBreak = -1;
    if (pot.length() === 0) return;
    if (row && (isOpen('td') || isOpen('th'))) return pot.space(at, at);
    limits.block(at);
    const inks = [pot.dry()];
    const context = contexts.at(-1);
    if (!context || ofCells.has(context.name)) drafts.push({ kind: 'paragraph', depth: 0, marker: null, inks });
    else if (context.name === 'li' || context.name === 'dt' || context.name === 'dd') {
      limits.item(context.depth, at);
      drafts.push({ kind: 'item', depth: context.depth, marker: context.used ? null : context.marker, inks });
      context.used = true;
    } else {
      const item = contexts.at(-2);
      const marker = item && !item.used && item.marker !== '•' ? item.marker : null;
      if (item) item.used = true;
      headingDepth = context.depth;
      drafts.push({ kind: 'heading', depth: context.depth, marker, inks });
    }
  };

  const pop = (at: number): void => {
    const element = open.at(-1)!;
    const { name } = element;
    if (row && name === 'td') hasData = true;
    if (row && (name === 'td' || name === 'th') && pot.length() > 0) row.push(pot.dry());
    if (row && name === 'tr') {
      limits.block(at);
      const draft: BlockDraft = { kind: 'row', depth: 0, marker: null, inks: row };
      if (row.length > 0) drafts.push(row.length > 1 && !hasData ? { ...draft, head: true } : draft);
      row = undefined;
      hasData = false;
    }
    flush(at);
    open.pop();
    for (const stack of [contexts, openLists, openTables]) if (stack.at(-1) === element) stack.pop();
    counts.set(name, counts.get(name)! - 1);
  };

  /** Closes up to the innermost of `names`, if no element of `stops` stands between. */
  const close = (names: readonly string[], at: number, stops: ReadonlySet<string>): void => {
    if (!names.some(isOpen)) return;
    for (let i = open.length - 1, steps = 0; i >= 0 && steps < deepestSearch; i--, steps++) {
      if (names.includes(open[i]!.name)) {
        while (open.length > i) pop(at);
        return;
      }
      if (stops.has(open[i]!.name)) return;
    }
  };

  const begin = (tag: Tag): void => {
    const { name } = tag;
    flush(tag.start);
    const before = closedByNext[name];
    if (name === 'tr') close(['td', 'th'], tag.start, ofTables);
    if (before)
      close(
        before,
        tag.start,
        name.startsWith('t') ? ofTables : name === 'li' || name.startsWith('d') ? lists : ofBlocks,
      );
    close(['p'], tag.start, ofBlocks);
    if (name === 'hr') return;
    const element = elementOf(tag);
    open.push(element);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (decisive.has(name) || element.type === 'heading') contexts.push(element);
    if (lists.has(name)) openLists.push(element);
    if (name === 'table') openTables.push(element);
    if (name === 'tr' && openTables.at(-1)?.type === 'data') row = [];
  };

  const elementOf = (tag: Tag): Open => {
    const { name } = tag;
    const attributes = attributesOf(source, tag);
    const element: Open = { name, depth: 0, marker: null, used: false, next: 1, type: '' };
    const list = openLists.at(-1);
    if (headings.includes(name)) element.depth = Number(name[1]);
    else if (name === 'summary') element.depth = Math.min(6, headingDepth + 1);
    else if (name === 'ol') {
      element.next = Number(attributes.get('start') ?? 1) || 1;
      element.type = attributes.get('type') ?? '1';
    } else if (name === 'li') {
      const value = Number(attributes.get('value') ?? NaN);
      if (list && Number.isInteger(value)) list.next = value;
      element.depth = Math.max(1, openLists.length);
      element.marker = list?.name === 'ol' ? numeral(list.next++, list.type) : '•';
    } else if (name === 'dt' || name === 'dd') element.depth = Math.max(1, openLists.length) + (name === 'dd' ? 1 : 0);
    else if (name === 'table') element.type = page.layoutTables.has(tag.start) ? 'layout' : 'data';
    else if (attributes.get('role') === 'heading') {
      element.type = 'heading';
      element.depth = Math.min(6, Math.max(1, Math.floor(Number(attributes.get('aria-level'))) || 2));
    }
    return element;
  };

  const finish = (name: string, at: number): void => {
    flush(at);
    if (headings.includes(name)) close(headings, at, ofBlocks);
    else close([name], at, name === 'p' ? ofBlocks : name === 'table' ? new Set() : name === 'tr' ? ofTables : ofCells);
  };

  const breakLine = (tag: Tag): void => {
    if (row) return pot.space(tag.start, tag.end);
    if (pot.length() === 0) return;
    if (lengthAtBreak === pot.length()) return flush(tag.start);
    limits.line(tag.start);
    pot.breakLine(tag.start, tag.end);
    lengthAtBreak = pot.length();
  };

  const tags = tagFinder(source, end);
  let at = start;
  for (let tag = tags.next(at); tag; tag = tags.next(at)) {
    addText(pot, source, at, tag.start, style.now(), isOpen('pre'));
    const { name } = tag;
    at = Math.max(tag.end, Math.min(page.skip.get(tag.start) ?? 0, end));
    if (at > tag.end) continue;
    if (name === 'br') breakLine(tag);
    else if (name.startsWith('/')) {
      if (blockNames.has(name.slice(1))) finish(name.slice(1), tag.start);
      else style.end(name.slice(1));
    } else if (blockNames.has(name)) begin(tag);
    else if (!voids.has(name)) style.begin(name, name === 'a' ? attributesOf(source, tag).get('href') : undefined);
  }
  addText(pot, source, at, end, style.now(), isOpen('pre'));
  flush(end);
  while (open.length > 0) pop(end);
  return drafts;
}

/** Puts the text between two tags into the pot. `kept`: its line ends count (pre). */
function addText(
  pot: InkPot,
  source: string,
  start: number,
  end: number,
  style: Style | undefined,
  kept: boolean,
): void {
  if (end <= start) return;
  let from = start;
  for (const match of source.slice(start, end).matchAll(kept ? /&|\r\n|[\r\n]/g : /&/g)) {
    const at = start + match.index;
    if (at < from) continue;
    const entity = match[0] === '&' ? entityAt(source, at) : undefined;
    if (match[0] === '&' && (!entity || at + entity.length > end)) continue;
    const to = at + (entity?.length ?? match[0].length);
    pot.add(from, at, style);
    if (entity) pot.addAs(entity.text, at, to, style);
    else pot.breakLine(at, to);
    from = to;
  }
  pot.add(from, end, style);
}

/** The number of a list item as browsers print it. */
function numeral(value: number, type: string): string {
  if (value >= 1 && value <= 26 && /^a$/i.test(type))
    return `${String.fromCharCode((type === 'a' ? 96 : 64) + value)}.`;
  if (value >= 1 && value <= 39 && /^i$/i.test(type)) {
    const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
    const roman = 'x'.repeat(Math.floor(value / 10)) + ones[value % 10]!;
    return `${type === 'i' ? roman : roman.toUpperCase()}.`;
  }
  return `${value}.`;
}
