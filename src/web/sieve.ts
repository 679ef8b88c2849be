// The board's filter: which sentences fit a state and a subject, and what of the text must stand around them to be understood.
import type { BoardView, Mark } from '#evidence';
import { type Area, type Block, type Prose, type State, areas } from '#policy';

export interface Sieve {
  state: State | null;
  area: Area | null;
}

const states: readonly string[] = ['upheld', 'broken', 'unproven'];

/** Reads the filter of a query string; what we do not know is no filter. */
export function parseSieve(query: { state?: string | undefined; area?: string | undefined }): Sieve {
  const state = query.state !== undefined && states.includes(query.state) ? (query.state as State) : null;
  const area = query.area !== undefined && Object.hasOwn(areas, query.area) ? (Number(query.area) as Area) : null;
  return { state, area };
}

export const isOpen = (sieve: Sieve): boolean => sieve.state === null && sieve.area === null;

export const fits = (mark: Mark, { state, area }: Sieve): boolean =>
  (state === null || mark.state === state) &&
  (area === null || mark.promises.some((promise) => promise.areas.includes(area)));

/** The blocks that hold a fitting sentence, each with its headings, the sentence that introduces its list, and its table's head. */
export function sift(view: Pick<BoardView, 'prose' | 'marks'>, sieve: Sieve): Prose {
  if (isOpen(sieve)) return view.prose;
  const { blocks } = view.prose;
  const kept = new Set<number>();
  blocks.forEach((block, at) => {
    const hit = block.segments.some(({ id }) => view.marks[id] !== undefined && fits(view.marks[id], sieve));
    if (!hit) return;
    kept.add(at);
    for (const around of contextOf(blocks, at)) kept.add(around);
  });
  return { ...view.prose, blocks: blocks.filter((_, at) => at === 0 || kept.has(at)) };
}

/** Indexes of the blocks without which block `at` would hang in the air. */
function contextOf(blocks: readonly Block[], at: number): number[] {
  const found: number[] = [];
  const { kind } = blocks[at]!;
  let itemDepth = kind === 'item' ? blocks[at]!.depth : 0;
  let headingDepth = kind === 'heading' ? blocks[at]!.depth : Infinity;
  let inRun = kind === 'item' || kind === 'row';
  for (let before = at - 1; before >= 0; before--) {
    const block = blocks[before]!;
    if (inRun && block.kind === kind) {
      const isParent = kind === 'item' && block.depth < itemDepth;
      const isHead = kind === 'row' && blocks[before - 1]?.kind !== 'row';
      if (isParent || isHead) found.push(before);
      if (isParent) itemDepth = block.depth;
      continue;
    }
    if (inRun && block.kind === 'paragraph') found.push(before);
    inRun = false;
    if (block.kind === 'heading' && block.depth < headingDepth) {
      found.push(before);
      headingDepth = block.depth;
    }
  }
  return found;
}
