// Survey of a page before it is read: which parts are no policy text (menus, scripts), where the main part is, which tables only lay out the page.
import { attributesOf, rawEnd, tagFinder } from './html-tags.ts';

export interface Survey {
  /** Offset of an opening tag that is left out -> offset after its closing tag. */
  skip: ReadonlyMap<number, number>;
  /** Offsets of tables that hold no data. */
  layoutTables: ReadonlySet<number>;
  main: { start: number; end: number } | undefined;
  title: { start: number; end: number } | undefined;
  language: string | undefined;
  /** More than a title. */
  hasHeadings: boolean;
}

const never = new Set(
  'script style template noscript svg math nav iframe object canvas video audio select textarea xmp noembed noframes title'.split(
    ' ',
  ),
);
const furniture = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menubar']);
/** Elements without a closing tag; “!” is a comment. */
export const voids = new Set('! area base br col embed hr img input link meta param source track wbr'.split(' '));

interface Open {
  start: number;
  inner: number;
  skips: boolean;
  isMain: boolean;
  isLayout: boolean;
  headings: number;
  titles: number;
  rows: number;
  cells: number;
}

const watched = new Set(['main', 'article', 'header', 'footer', 'table', ...never]);
const nothing: Open = {
  start: 0,
  inner: 0,
  skips: false,
  isMain: false,
  isLayout: false,
  headings: 0,
  titles: 0,
  rows: 0,
  cells: 0,
};

/** One pass over the tags of [from, to). An element that is never closed is never left out, except scripts and the like. */
export function survey(source: string, from: number, to: number): Survey {
  const skip = new Map<number, number>();
  const layoutTables = new Set<number>();
  const open = new Map<string, Open[]>();
  const tags = tagFinder(source, to);
  let main: Survey['main'];
  let title: Survey['title'];
  let language: string | undefined;
  let headings = 0;
  let titles = 0;

  const begin = (name: string, start: number, end: number): void => {
    const attributes = /\s(?:hidden|role|lang|aria-modal)/i.test(source.slice(start, Math.min(end, start + 600)))
      ? attributesOf(source, { name, start, end })
      : undefined;
    const role = attributes?.get('role') ?? '';
    if (name === 'html' || name === 'body' || name === 'main' || name === 'article')
      language ??= attributes?.get('lang') || undefined;
    const outer = open.get('table')?.at(-1);
    if (outer && name === 'tr') outer.rows++;
    else if (outer && (name === 'td' || name === 'th')) outer.cells++;
    else if (outer && name === 'table') outer.isLayout = true;
    if (/^h[1-6]$/.test(name)) headings++;
    if (name === 'h1') titles++;
    const stack = open.get(name);
    if (stack && !attributes && !watched.has(name)) return void stack.push(nothing);
    const element: Open = {
      start,
      inner: end,
      skips:
        never.has(name) ||
        furniture.has(role) ||
        (attributes?.has('hidden') ?? false) ||
        attributes?.get('aria-modal') === 'true',
      isMain: name === 'main' || role === 'main',
      isLayout: role === 'presentation' || role === 'none',
      headings,
      titles,
      rows: 0,
      cells: 0,
    };
    if (stack) stack.push(element);
    else open.set(name, [element]);
  };

  const finish = (name: string, start: number, end: number): void => {
    const element = open.get(name)?.pop();
    if (!element) return;
    const inText = (open.get('main')?.length ?? 0) + (open.get('article')?.length ?? 0) > 0;
    const isFurniture = (name === 'header' || name === 'footer') && !inText && element.titles === titles;
    if (element.skips || isFurniture) skip.set(element.start, end);
    if (element.isMain) main ??= { start: element.inner, end: start };
    if (name === 'table' && (element.isLayout || element.headings < headings || element.cells <= element.rows))
      layoutTables.add(element.start);
  };

  for (let tag = tags.next(from); tag;) {
    const { name, start, end } = tag;
    const raw = rawEnd(source, name, end, to);
    if (raw !== undefined) {
      if (name === 'title') title ??= { start: end, end: raw };
      skip.set(start, raw);
    } else if (name.startsWith('/')) finish(name.slice(1), start, end);
    else if (!voids.has(name)) begin(name, start, end);
    tag = tags.next(raw ?? end);
  }
  return { skip, layoutTables, main, title, language, hasHeadings: headings > 1 };
}
