// Plain text: its lines are all the structure there is.
import { inkPot } from './ink.ts';
import type { Layout } from './layout.ts';
import type { Limits } from './limits.ts';
import { linesOf, wrapWidth } from './lines.ts';
import { outline } from './outline.ts';

export function plain(source: string, limits: Limits): Layout {
  const lines = linesOf(source, limits);
  const pot = inkPot(source);
  const drafts = outline(
    { source, lines, wrap: wrapWidth(lines), isStart: true, isFollowed: false },
    {
      markdown: false,
      bareHeadings: true,
      limits,
      ink(own, breaks) {
        own.forEach((line, index) => {
          const previous = own[index - 1];
          if (previous && breaks[index]) pot.breakLine(previous.end, line.start);
          else if (previous) pot.space(previous.end, line.start);
          pot.add(line.start, line.end);
        });
        return pot.dry();
      },
    },
  );
  return { drafts };
}
