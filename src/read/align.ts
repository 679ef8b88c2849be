// Align: when a text is read again, sentences that stayed keep their ids, and edited ones are told apart from new ones.
import { type Prose, type Segment, segmentsOf } from '#policy';
import { commonSequence } from './common-sequence.ts';

export interface Alignment {
  /** `next` with the ids of `previous` wherever the sentence is the same. */
  prose: Prose;
  /** Id in `prose` -> id in `next`, under which the SourceMap of `next` knows it. */
  ids: ReadonlyMap<string, string>;
  /** Id in `previous` -> id in `prose`, for sentences that were changed in place. */
  edited: ReadonlyMap<string, string>;
}

/** Least share of words that an edited sentence has in common with what it was (Dice). */
const likeness = 0.5;
/** An edited sentence is looked for this many unmatched sentences away, so that the work stays linear. */
const reach = 12;
/** Up to so many pairs of leftovers are compared wherever they stand. */
const mostPairs = 10_000;

/** Equal sentences keep their order among equals even when more of them are inserted; moved ones keep their ids too. */
export function align(previous: Prose, next: Prose): Alignment {
  const before = segmentsOf(previous);
  const after = segmentsOf(next);
  const stayed = commonSequence(before.map(hashOfId), after.map(hashOfId));
  const origin = new Map<number, number>(stayed.map(([old, now]) => [now, old]));
  for (const [now, old] of moved(before, after, stayed)) origin.set(now, old);
  const ids = newIds(before, after, origin);
  const edited = new Map(editedPairs(before, after, stayed, origin).map(([old, now]) => [before[old]!.id, ids[now]!]));
  let at = 0;
  const blocks = next.blocks.map((block) => ({
    ...block,
    segments: block.segments.map((segment) => ({ ...segment, id: ids[at++]! })),
  }));
  return { prose: { ...next, blocks }, ids: new Map(ids.map((id, index) => [id, after[index]!.id])), edited };
}

const hashOfId = ({ id }: Segment): string => id.slice(0, id.lastIndexOf('-'));
const ordinalOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1));

/** Equal sentences that are not in the common sequence: they changed places. As [index now, index before]. */
function* moved(
  before: readonly Segment[],
  after: readonly Segment[],
  stayed: readonly (readonly [number, number])[],
): Iterable<[number, number]> {
  const taken = new Set(stayed.map(([old]) => old));
  const settled = new Set(stayed.map(([, now]) => now));
  const free = new Map<string, number[]>();
  before.forEach((segment, index) => {
    if (taken.has(index)) return;
    const hash = hashOfId(segment);
    const list = free.get(hash);
    if (list) list.push(index);
    else free.set(hash, [index]);
  });
  for (const list of free.values()) list.reverse();
  for (const [index, segment] of after.entries()) {
    const old = settled.has(index) ? undefined : free.get(hashOfId(segment))?.pop();
    if (old !== undefined) yield [index, old];
  }
}

/** The id of each sentence now: the one it had, or an ordinal that none of its equals ever had here. */
function newIds(before: readonly Segment[], after: readonly Segment[], origin: ReadonlyMap<number, number>): string[] {
  const highest = new Map<string, number>();
  for (const segment of before)
    highest.set(hashOfId(segment), Math.max(highest.get(hashOfId(segment)) ?? 0, ordinalOf(segment.id)));
  return after.map((segment, index) => {
    const old = origin.get(index);
    if (old !== undefined) return before[old]!.id;
    const hash = hashOfId(segment);
    const ordinal = (highest.get(hash) ?? 0) + 1;
    highest.set(hash, ordinal);
    return `${hash}-${ordinal}`;
  });
}

/** Sentences that share most of their words, first between the same neighbours, then anywhere, as [index before, index now]. */
function editedPairs(
  before: readonly Segment[],
  after: readonly Segment[],
  stayed: readonly (readonly [number, number])[],
  origin: ReadonlyMap<number, number>,
): [number, number][] {
  const kept = new Set(origin.values());
  const pairs: [number, number][] = [];
  let old = 0;
  let now = 0;
  for (const [oldEnd, nowEnd] of [...stayed, [before.length, after.length] as const]) {
    const gone = range(old, oldEnd).filter((index) => !kept.has(index));
    const come = range(now, nowEnd).filter((index) => !origin.has(index));
    if (gone.length > 0 && come.length > 0) pairs.push(...likest(before, after, gone, come));
    old = oldEnd + 1;
    now = nowEnd + 1;
  }
  const pairedOld = new Set(pairs.map(([index]) => index));
  const pairedNow = new Set(pairs.map(([, index]) => index));
  const gone = range(0, before.length).filter((index) => !kept.has(index) && !pairedOld.has(index));
  const come = range(0, after.length).filter((index) => !origin.has(index) && !pairedNow.has(index));
  if (gone.length * come.length <= mostPairs) pairs.push(...likest(before, after, gone, come, mostPairs));
  return pairs.toSorted((a, b) => a[0] - b[0]);
}

function likest(
  before: readonly Segment[],
  after: readonly Segment[],
  gone: readonly number[],
  come: readonly number[],
  far = reach,
): [number, number][] {
  const goneWords = gone.map((index) => wordsOf(before[index]!.text));
  const comeWords = come.map((index) => wordsOf(after[index]!.text));
  const found: { like: number; old: number; now: number }[] = [];
  gone.forEach((old, i) => {
    const middle = Math.round((i * come.length) / gone.length);
    for (let j = Math.max(0, middle - far); j < Math.min(come.length, middle + far + 1); j++) {
      const like = dice(goneWords[i]!, comeWords[j]!);
      if (like >= likeness) found.push({ like, old, now: come[j]! });
    }
  });
  const usedOld = new Set<number>();
  const usedNow = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { old, now } of found.toSorted((a, b) => b.like - a.like || a.old - b.old || a.now - b.now)) {
    if (usedOld.has(old) || usedNow.has(now)) continue;
    usedOld.add(old);
    usedNow.add(now);
    pairs.push([old, now]);
  }
  return pairs;
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []);

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const word of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
