// Promotes bold lines that stand in place of headings.
import { readsLikeHeading } from './headings.ts';
import { type Ink, cutInk, isAll } from './ink.ts';
import type { BlockDraft } from './layout.ts';

/** A bold line of its own, or a bold first line of a paragraph, is a heading one level below the last one. */
export function promote(drafts: readonly BlockDraft[]): BlockDraft[] {
  const out: BlockDraft[] = [];
  let depth = 0;
  for (const [index, draft] of drafts.entries()) {
    const [title, rest] = titled(draft);
    const next = rest ?? drafts[index + 1];
    if (draft.kind === 'heading') depth = draft.depth;
    if (next && isTitle(title, next, drafts[index - 1])) {
      out.push({ ...title, kind: 'heading', depth: Math.min(6, Math.max(depth, out.length === 0 ? 0 : 1) + 1) });
      if (rest) out.push(rest);
    } else out.push(draft);
  }
  return out;
}

/** The first line of a paragraph, and what comes below it. */
function titled(draft: BlockDraft): [BlockDraft, BlockDraft?] {
  const ink = draft.inks[0]!;
  const end = draft.kind === 'paragraph' ? ink.text.indexOf('\n') : -1;
  if (end < 0) return [draft];
  return [
    { ...draft, inks: [cutInk(ink, 0, end)] },
    { ...draft, inks: [cutInk(ink, end + 1, ink.text.length)] },
  ];
}

export const isBoldTitle = (ink: Ink): boolean =>
  isAll(ink, 'strong') &&
  !ink.text.includes('\n') &&
  readsLikeHeading(ink.text.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s/, '').replace(/\s?:$/, ''));

function isTitle(draft: BlockDraft, next: BlockDraft, previous: BlockDraft | undefined): boolean {
  if (draft.kind === 'item') {
    if (draft.depth !== 1 || next.kind === 'item' || !/^\d+[.)]$/.test(draft.marker ?? '')) return false;
    if (previous?.kind === 'item' && previous.marker !== null) return false;
  } else if (draft.kind !== 'paragraph') return false;
  return isBoldTitle(draft.inks[0]!);
}
