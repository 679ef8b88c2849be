// What changed in the words between two texts: sentences added, gone, edited (with the words), moved, or with another link; pure.
import { type Prose, type Segment, segmentsOf } from '#policy';
import { commonSequence } from './sequence.ts';

/** A stretch of an edited sentence. */
export interface Piece {
  change: 'same' | 'added' | 'removed';
  text: string;
}

export type Change = 'added' | 'removed' | 'edited' | 'moved' | 'relinked';

export interface SentenceChange {
  change: Change;
  /** Ids of the sentence in the earlier and in the later text; null where it does not stand. */
  before: string | null;
  after: string | null;
  /** The words, whole; pieces of one `change` for a sentence that came or went. */
  pieces: readonly Piece[];
  /** The heading it stands under now (for one that is gone: stood), null above the first. */
  under: string | null;
  /** For one that moved: the heading it stood under before, where that is another. */
  from: string | null;
  /** For `relinked`: where its links led, and where they lead now. */
  links: { before: readonly string[]; after: readonly string[] } | null;
}

export interface TextDiff {
  /** In reading order of the later text; what is gone stands where it stood. */
  changes: readonly SentenceChange[];
  counts: Readonly<Record<Change, number>>;
}

/** Least share of words that an edited sentence has in common with what it was (Dice). */
const likeness = 0.4;
/** Leftovers are compared each with each up to so many pairs, else only with those near their place. */
const mostPairs = 10_000;
const reach = 12;

interface Placed {
  segment: Segment;
  hash: string;
  under: string | null;
}

export function diffProse(before: Prose, after: Prose): TextDiff {
  const [old, now] = [placed(before), placed(after)];
  const origin = new Map<number, number>();
  const stayed = commonSequence(
    old.map(({ hash }) => hash),
    now.map(({ hash }) => hash),
  );
  for (const [i, j] of stayed) origin.set(j, i);
  const settled = new Set(origin.keys());
  for (const [i, j] of movedPairs(old, now, origin)) origin.set(j, i);
  for (const [i, j] of editedPairs(old, now, stayed, origin)) origin.set(j, i);
  const changes = inOrder(old, now, origin, settled);
  const counts = { added: 0, removed: 0, edited: 0, moved: 0, relinked: 0 };
  for (const { change } of changes) counts[change]++;
  return { changes, counts };
}

function placed(prose: Prose): Placed[] {
  let under: string | null = null;
  return prose.blocks.flatMap((block) => {
    const here = block.segments.map((segment) => ({ segment, hash: hashOf(segment.id), under }));
    if (block.kind === 'heading') under = block.segments.map(({ text }) => text).join(' ');
    return here;
  });
}

/** A segment's id without its ordinal: equal texts have equal ones. */
export const hashOf = (id: string): string => id.slice(0, id.lastIndexOf('-'));

/** Equal sentences outside the common sequence, as [index before, index now]. */
function movedPairs(old: readonly Placed[], now: readonly Placed[], origin: ReadonlyMap<number, number>) {
  const taken = new Set(origin.values());
  const free = new Map<string, number[]>();
  for (const [i, { hash }] of old.entries()) {
    if (taken.has(i)) continue;
    const known = free.get(hash);
    if (known) known.push(i);
    else free.set(hash, [i]);
  }
  return [...now.entries()].flatMap(([j, { hash }]): [number, number][] => {
    const i = origin.has(j) ? undefined : free.get(hash)?.shift();
    return i === undefined ? [] : [[i, j]];
  });
}

/** Sentences that share most of their words: first between the same neighbours, then anywhere. As [index before, index now]. */
function editedPairs(
  old: readonly Placed[],
  now: readonly Placed[],
  stayed: readonly (readonly [number, number])[],
  origin: ReadonlyMap<number, number>,
): [number, number][] {
  const taken = new Set(origin.values());
  const found: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...stayed, [old.length, now.length] as const]) {
    const gone = range(i, nextI).filter((index) => !taken.has(index));
    const come = range(j, nextJ).filter((index) => !origin.has(index));
    found.push(...likest(old, now, gone, come));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  const [pairedOld, pairedNow] = [new Set(found.map(([one]) => one)), new Set(found.map(([, one]) => one))];
  const gone = range(0, old.length).filter((index) => !taken.has(index) && !pairedOld.has(index));
  const come = range(0, now.length).filter((index) => !origin.has(index) && !pairedNow.has(index));
  if (gone.length * come.length <= mostPairs) found.push(...likest(old, now, gone, come));
  return found;
}

function likest(
  old: readonly Placed[],
  now: readonly Placed[],
  gone: readonly number[],
  come: readonly number[],
): [number, number][] {
  if (gone.length === 0 || come.length === 0) return [];
  const words = (at: Placed): ReadonlySet<string> =>
    new Set(at.segment.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [goneWords, comeWords] = [gone.map((i) => words(old[i]!)), come.map((j) => words(now[j]!))];
  const far = gone.length * come.length <= mostPairs ? come.length : reach;
  const likely = gone.flatMap((i, at) => {
    const middle = Math.round((at * come.length) / gone.length);
    return range(Math.max(0, middle - far), Math.min(come.length, middle + far + 1)).map((to) => ({
      like: dice(goneWords[at]!, comeWords[to]!),
      pair: [i, come[to]!] as [number, number],
    }));
  });
  const usedOld = new Set<number>();
  const usedNow = new Set<number>();
  return likely
    .filter(({ like }) => like >= likeness)
    .toSorted((a, b) => b.like - a.like || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
    .flatMap(({ pair }) => {
      if (usedOld.has(pair[0]) || usedNow.has(pair[1])) return [];
      usedOld.add(pair[0]);
      usedNow.add(pair[1]);
      return [pair];
    });
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function inOrder(
  old: readonly Placed[],
  now: readonly Placed[],
  origin: ReadonlyMap<number, number>,
  settled: ReadonlySet<number>,
): SentenceChange[] {
  const kept = new Set(origin.values());
  const changes: SentenceChange[] = [];
  let next = 0;
  const goneUpTo = (end: number): void => {
    for (; next < end; next++) if (!kept.has(next)) changes.push(gone(old[next]!));
  };
  const anchors = [...settled].toSorted((a, b) => a - b);
  let at = 0;
  for (const [j, here] of now.entries()) {
    while (at < anchors.length && anchors[at]! < j) at++;
    const i = origin.get(j);
    const end = at === anchors.length ? old.length : origin.get(anchors[at]!)!;
    if (i === undefined) goneUpTo(end);
    else if (i <= end) goneUpTo(i);
    const change = i === undefined ? come(here) : turned(old[i]!, here, settled.has(j));
    if (change) changes.push(change);
  }
  goneUpTo(old.length);
  return changes;
}

const gone = ({ segment, under }: Placed): SentenceChange => ({
  change: 'removed',
  before: segment.id,
  after: null,
  pieces: [{ change: 'removed', text: segment.text }],
  under,
  from: null,
  links: null,
});

const come = ({ segment, under }: Placed): SentenceChange => ({
  change: 'added',
  before: null,
  after: segment.id,
  pieces: [{ change: 'added', text: segment.text }],
  under,
  from: null,
  links: null,
});

/** Null for a sentence that is as it was and where it was. */
function turned(was: Placed, is: Placed, inPlace: boolean): SentenceChange | null {
  const [linksBefore, linksAfter] = [linksOf(was.segment), linksOf(is.segment)];
  const relinked = was.hash === is.hash && linksBefore.join('\n') !== linksAfter.join('\n');
  if (inPlace && !relinked) return null;
  return {
    change: was.hash !== is.hash ? 'edited' : relinked ? 'relinked' : 'moved',
    before: was.segment.id,
    after: is.segment.id,
    pieces: diffWords(was.segment.text, is.segment.text),
    under: is.under,
    from: inPlace || was.under === is.under ? null : was.under,
    links: relinked ? { before: linksBefore, after: linksAfter } : null,
  };
}

const linksOf = ({ runs = [] }: Segment): string[] => runs.flatMap(({ href }) => (href === undefined ? [] : [href]));

/** The words of two sentences as one row of pieces: read without those removed it is `after`, without those added `before`. */
export function diffWords(before: string, after: string): Piece[] {
  if (before === after) return [{ change: 'same', text: after }];
  const [a, b] = [tokens(before), tokens(after)];
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...onWords(a, b, commonSequence(a, b)), [a.length, b.length] as const]) {
    add(pieces, 'removed', a.slice(i, nextI).join(''));
    add(pieces, 'added', b.slice(j, nextJ).join(''));
    if (nextI < a.length && nextJ < b.length) add(pieces, 'same', b[nextJ]!);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return pieces;
}

const tokens = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];

/** Without the white space between two changed words: “of your data” that became “by our staff” is one change, not three. */
function onWords(
  a: readonly string[],
  b: readonly string[],
  pairs: readonly [number, number][],
): (readonly [number, number])[] {
  return pairs.filter(([i, j], at) => {
    if (/\S/.test(a[i]!)) return true;
    const [before, after] = [pairs[at - 1], pairs[at + 1]];
    const touchesLeft = i > 0 && j > 0 && (before === undefined || before[0] !== i - 1 || before[1] !== j - 1);
    const touchesRight =
      i < a.length - 1 && j < b.length - 1 && (after === undefined || after[0] !== i + 1 || after[1] !== j + 1);
    return !(touchesLeft && touchesRight);
  });
}

function add(pieces: Piece[], change: Piece['change'], text: string): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.change === change) last.text += text;
  else pieces.push({ change, text });
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);

/** All sentences of a text, by the hash of their words. */
export const hashesOf = (prose: Prose): ReadonlySet<string> => new Set(segmentsOf(prose).map(({ id }) => hashOf(id)));
