// Plain text: its lines are all the structure there is.
import { inkPot } from './ink.ts';
import type { Layout } from './layout.ts';
import { linesOf, wrapWidth } from './lines.ts';
import { outline } from './outline.ts';

/** `nested` is told how deep each list item lies and where it stands. */
export function plain(source: string, nested: (depth: number, offset: number) => void): Layout {
  const lines = linesOf(source);
  const pot = inkPot(source);
  const drafts = outline(source, lines, wrapWidth(lines), {
    markdown: false,
    bareHeadings: true,
    nested,
    ink(own, breaks) {
      own.forEach((line, index) => {
        const previous = own[index - 1];
        if (previous && breaks[index]) pot.breakLine(previous.end, line.start);
        else if (previous) pot.space(previous.end, line.start);
        pot.add(line.start, line.end);
      });
      return pot.dry();
    },
  });
  return { drafts };
}
