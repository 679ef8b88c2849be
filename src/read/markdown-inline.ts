// Markdown inside a block: emphasis, code, links, escapes, entities and raw tags become plain ink with styles.
import type { Ink, InkPot } from './ink.ts';
import type { Line } from './lines.ts';

export function inkMarkdown(pot: InkPot, source: string, lines: readonly Line[], breaks: readonly boolean[]): Ink {
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous && breaks[index]) pot.breakLine(previous.end, line.start);
    else if (previous) pot.space(previous.end, line.start);
    let from = line.start;
    for (const match of source.slice(line.start, line.end).matchAll(/\*+|\\(?=[!-/:-@[-`{-~])/g)) {
      pot.add(from, line.start + match.index);
      from = line.start + match.index + match[0].length;
    }
    pot.add(from, line.end);
  });
  return pot.dry();
}
