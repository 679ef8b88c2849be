// What is printed around the text of a PDF: page numbers, and headers and footers that come back on page after page.
import type { Run } from './pdf-lines.ts';

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:page|seite|pagina|p\.|s\.|blz\.?)\s*)?\d{1,3}(?:\s*(?:of|von|van|de|sur|\/|\|)\s*\d{1,3})?(?:\s*[-–—|])?$/iu;

export interface Sheet {
  runs: readonly Run[];
  /** Top and bottom edge in points. */
  top: number;
  bottom: number;
}

/** The runs of each page without its furniture, and the furniture as text, each once. */
export function withoutFurniture(sheets: readonly Sheet[]): { pages: Run[][]; leftOut: string[] } {
  const places = new Map<string, Set<number>>();
  sheets.forEach((sheet, page) => {
    for (const run of sheet.runs) {
      if (!isAtEdge(run, sheet)) continue;
      for (const key of keysOf(run, page)) places.set(key, (places.get(key) ?? new Set()).add(page));
    }
  });
  const enough = Math.max(2, Math.ceil(0.4 * sheets.length));
  const leftOut = new Map<string, string>();
  const pages = sheets.map((sheet, page) => {
    const around = new Set<Run>();
    for (const upwards of [true, false]) {
      const lines = linesOf(sheet.runs, upwards);
      for (const [index, line] of lines.entries()) {
        const isNumber = index === 0 && line.length === 1 && pageNumber.test(line[0]!.text);
        const comesBack =
          line.every((run) => keysOf(run, page).some((key) => (places.get(key)?.size ?? 0) >= enough)) &&
          isApart(line[0]!, lines[index + 1]?.[0]);
        if (!isAtEdge(line[0]!, sheet) || !(isNumber || comesBack)) break;
        for (const run of line) {
          around.add(run);
          leftOut.set(run.text.replace(/\d+/g, '#'), run.text);
        }
      }
    }
    return sheet.runs.filter((run) => !around.has(run));
  });
  return { pages, leftOut: [...leftOut.values()] };
}

/** What stands on one height, from the edge inwards. */
function linesOf(runs: readonly Run[], fromTop: boolean): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs.toSorted((a, b) => (fromTop ? b.y - a.y : a.y - b.y))) {
    const last = lines.at(-1);
    if (last && Math.abs(last[0]!.y - run.y) < 2) last.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** A line of the text stands close to the next one, in letters of the same size. */
const isApart = (run: Run, next: Run | undefined): boolean =>
  next === undefined || Math.abs(run.y - next.y) > 1.7 * next.size || run.size < 0.9 * next.size;

/** Numbers in a line that are tried as the page's; lines with more are no furniture. */
const mostNumbers = 3;

/**
 * The same words in the same letters at the same height, each number either the same or counting up with the pages: “Page 3 of 7” comes back, a row
 * of a table that differs from the one on the page before in its number does not.
 */
function keysOf(run: Run, page: number): string[] {
  const place = `${Math.round(run.size)} ${Math.round(run.y / 4)} ${Math.round(run.x / 12)}`;
  const [first = '', ...parts] = run.text.split(/(?<!\d)(\d{1,6})(?!\d)/);
  let texts = [first];
  for (let at = 0; at < parts.length; at += 2) {
    const [number = '', after = ''] = parts.slice(at, at + 2);
    const counts = `#${Number(number) - page}`;
    const wanted = at / 2 < mostNumbers ? [number, counts] : [number];
    texts = texts.flatMap((text) => wanted.map((one) => `${text}${one}${after}`));
  }
  return texts.map((text) => `${text} ${place}`);
}

const isAtEdge = ({ y }: Run, { top, bottom }: Sheet): boolean => {
  const margin = 0.14 * (top - bottom);
  return y > top - margin || y < bottom + margin;
};
