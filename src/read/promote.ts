// Promotes what people type in place of markup: bold lines become headings, typed bullets become list items.
import { readsLikeHeading } from './headings.ts';
import { cutInk, isAll } from './ink.ts';
import type { BlockDraft } from './layout.ts';
import { markersOf } from './markers.ts';

/** `bare`: the text has no marked headings at all, so short lines that stand alone count. */
export function promote(drafts: readonly BlockDraft[], bare: boolean): BlockDraft[] {
  const out: BlockDraft[] = [];
  const listed = drafts.flatMap(typedItems);
  let depth = 0;
  for (const [index, draft] of listed.entries()) {
    const next = listed[index + 1];
    if (draft.kind === 'heading') depth = draft.depth;
    if (next && standsAsHeading(draft, next, listed[index - 1], bare))
      out.push({ ...draft, kind: 'heading', depth: Math.min(6, Math.max(depth, out.length === 0 ? 0 : 1) + 1) });
    else out.push(draft);
  }
  return out;
}

function standsAsHeading(
  draft: BlockDraft,
  next: BlockDraft,
  previous: BlockDraft | undefined,
  bare: boolean,
): boolean {
  const ink = draft.inks[0]!;
  if (draft.kind === 'item') {
    if (draft.depth !== 1 || next.kind === 'item' || !/^\d+[.)]$/.test(draft.marker ?? '')) return false;
    if (previous?.kind === 'item' && previous.marker !== null) return false;
  } else if (draft.kind !== 'paragraph') return false;
  const text = ink.text.replace(/\s?:$/, '');
  if (text.includes('\n') || !readsLikeHeading(text.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s/, ''))) return false;
  if (isAll(ink, 'strong')) return true;
  return (
    bare &&
    text === ink.text &&
    next.kind !== 'heading' &&
    (next.kind !== 'paragraph' || next.inks[0]!.text.length > 80 || draft.kind === 'item')
  );
}

/** A paragraph with lines that begin with a typed bullet becomes the items they mean. */
function typedItems(draft: BlockDraft): BlockDraft[] {
  const ink = draft.inks[0]!;
  if (draft.kind !== 'paragraph' || !/(?:^|\n)[^\p{L}\p{Nd}\n("“„«]/u.test(ink.text)) return [draft];
  const out: BlockDraft[] = [];
  let from = 0;
  let plainFrom = 0;
  const keep = (to: number): void => {
    if (to > plainFrom) out.push({ ...draft, inks: [cutInk(ink, plainFrom, to)] });
  };
  for (const line of ink.text.split('\n')) {
    const marker = markersOf(line)[0];
    if (marker?.family === 'bullet' && marker.length < line.length) {
      keep(from - 1);
      out.push({
        kind: 'item',
        depth: 1,
        marker: marker.text,
        inks: [cutInk(ink, from + marker.length, from + line.length)],
      });
      plainFrom = from + line.length + 1;
    }
    from += line.length + 1;
  }
  keep(ink.text.length);
  return out;
}
