// The lines of a PDF page: pieces of text with their places become runs, in reading order, cut where a table's next cell begins.

/** A piece of text as a PDF holds it; `x`, `y` of its baseline's left end in points, `y` upwards. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters, in points. */
  size: number;
  font: string;
}

/** Text on one baseline without a wide gap. */
export interface Run {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  font: string;
  page: number;
}

/** Where a gap stands that is wide enough for the edge of a cell: index in `text`, end of what is before it, `x` of what follows. */
interface Gap {
  at: number;
  right: number;
  x: number;
}

interface Growing extends Run {
  gaps: Gap[];
}

/** Bullets, also those that Word sets in a symbol font of its own. */
export const bullet = /^[•◦▪▫‣⁃●○■□–—∙·\uf0b7\uf0a7\uf0d8\uf076\uf0fc-]$/u;
const marker = /^(?:[•◦▪▫‣⁃●○■□–—∙·\uf0b7\uf0a7\uf0d8\uf076\uf0fc-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/u;

/** Gaps in em: above `cell` the next cell of a table begins; between `word` and it only if the text below begins there too. */
const cell = 1.1;
const edge = 0.5;
const word = 0.14;
const afterMarker = 4;

/** Pieces of one page, in the order of the file (which is that of reading), as runs. */
export function runsOf(pieces: readonly Piece[], page: number): Run[] {
  const runs: Growing[] = [];
  let isSpaced = false;
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (piece.text.trim() === '') {
      isSpaced ||= piece.text !== '';
      continue;
    }
    const gap = last ? (piece.x - last.right) / piece.size : 0;
    const isOnLine = last !== undefined && Math.abs(piece.y - last.y) < 0.35 * Math.max(piece.size, last.size);
    const widest = last && marker.test(last.text.trim()) ? afterMarker : cell;
    if (isOnLine && gap > -0.4 && gap < widest) {
      if (gap > edge) last.gaps.push({ at: last.text.length, x: piece.x, right: last.right });
      const isApart = (isSpaced && gap > 0.05) || gap > word || /^\s/.test(piece.text);
      if (isApart && !last.text.endsWith(' ')) last.text += ' ';
      last.text += last.text.endsWith(' ') ? piece.text.trimStart() : piece.text;
      last.right = Math.max(last.right, piece.x + piece.width);
      if (marker.test(last.text.slice(0, -piece.text.length).trim())) Object.assign(last, { font: piece.font });
    } else {
      const { x, y, size, font } = piece;
      runs.push({ text: piece.text.trimStart(), x, right: x + piece.width, y, size, font, page, gaps: [] });
    }
    isSpaced = /\s$/.test(piece.text);
  }
  const cut = runs.flatMap((run, index) => cutAt(run, hangingGap(run, runs[index + 1])));
  const starts = new Set(
    cut.flatMap((run, index) => (isRightOf(run, cut[index - 1]) ? [Math.round(run.x), Math.round(run.x) + 1] : [])),
  );
  return cut
    .flatMap((run) => cutAt(run, lonelyGap(run, starts)))
    .map(({ text, x, right, y, size, font, page }) => ({ text: text.trim(), x, right, y, size, font, page }));
}

const isRightOf = (run: Run, before: Run | undefined): boolean =>
  before !== undefined && run.x > before.right && Math.abs(run.y - before.y) < 0.35 * run.size;

/** The gap under which the line below begins: two cells of a table, the second with more lines. */
function hangingGap({ x, y, size, gaps }: Growing, below: Growing | undefined): Gap | undefined {
  if (!below || below.x < x + 2 * size || below.y >= y || y - below.y > 2.5 * size) return undefined;
  return gaps.find((gap) => Math.abs(gap.x - below.x) < 1.5);
}

/** The gap where cells of other rows begin. Gaps of justified text are all alike and prove nothing. */
function lonelyGap({ gaps }: Growing, starts: ReadonlySet<number>): Gap | undefined {
  const [widest, next] = gaps.toSorted((a, b) => b.x - b.right - (a.x - a.right));
  const isLonely = widest && (!next || widest.x - widest.right > 1.5 * (next.x - next.right));
  return isLonely && starts.has(Math.round(widest.x)) ? widest : undefined;
}

function cutAt(run: Growing, gap: Gap | undefined): Growing[] {
  if (!gap) return [run];
  const { gaps } = run;
  return [
    { ...run, text: run.text.slice(0, gap.at), right: gap.right, gaps: gaps.filter((one) => one.at < gap.at) },
    {
      ...run,
      text: run.text.slice(gap.at),
      x: gap.x,
      gaps: gaps.filter((one) => one.at > gap.at).map((one) => ({ ...one, at: one.at - gap.at })),
    },
  ];
}
