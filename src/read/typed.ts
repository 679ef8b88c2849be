// Typed structure on a page: bullets, numbers and headings that stand as text in paragraphs and between line breaks.
import { readsLikeHeading } from './headings.ts';
import { type Ink, joinInk, stackInks } from './ink.ts';
import type { BlockDraft } from './layout.ts';
import type { Limits } from './limits.ts';
import { type Line, trimmedLine } from './lines.ts';
import { markersOf } from './markers.ts';
import { outline } from './outline.ts';
import { isBoldTitle } from './promote.ts';

/** `bare`: the page marks no headings, so short lines that stand alone may be some, and the first may be its title. */
export function typed(drafts: readonly BlockDraft[], bare: boolean, limits: Limits): BlockDraft[] {
  const bareHeadings = bare && drafts.filter(isBold).length < 2;
  const out: BlockDraft[] = [];
  let run: BlockDraft[] = [];
  const close = (next: BlockDraft | undefined): void => {
    if (bareHeadings || run.some(hasMarker)) {
      const ink = stackInks(run.map((draft) => draft.inks[0]!));
      const isFollowed = next !== undefined && next.kind !== 'heading' && !isBold(next);
      out.push(
        ...outline(
          { source: ink.text, lines: linesIn(ink), wrap: 0, isStart: false, isFollowed },
          {
            markdown: false,
            bareHeadings,
            limits: { ...limits, block: counted },
            ink: (lines, breaks) => inkOf(ink, lines, breaks),
          },
        ),
      );
    } else out.push(...run);
    run = [];
  };
  for (const [index, draft] of drafts.entries()) {
    const isTitle =
      bare && index === 0 && draft.kind === 'paragraph' && drafts.length > 1 && readsLikeHeading(draft.inks[0]!.text);
    if (draft.kind === 'paragraph' && !isTitle && !isBold(draft)) run.push(draft);
    else {
      if (run.length > 0) close(draft);
      out.push(isTitle ? { ...draft, kind: 'heading', depth: 1 } : draft);
    }
  }
  if (run.length > 0) close(undefined);
  return out;
}

const isBold = (draft: BlockDraft): boolean => draft.kind === 'paragraph' && isBoldTitle(draft.inks[0]!);

/** These blocks were counted when they were found. */
const counted = (): void => undefined;

const hasMarker = (draft: BlockDraft): boolean =>
  draft.inks[0]!.text.split('\n').some((line) => markersOf(line).length > 0);

function linesIn(ink: Ink): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const text of ink.text.split('\n')) {
    lines.push(trimmedLine(ink.text, from, from + text.length));
    from += text.length + 1;
  }
  return lines;
}

const inkOf = (ink: Ink, lines: readonly Line[], breaks: readonly boolean[]): Ink =>
  joinInk(
    ink,
    lines
      .filter(({ start, end }) => end > start)
      .map(({ start, end }, index) => ({ start, end, breaks: breaks[index]! })),
  );
