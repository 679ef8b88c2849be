// Markdown ink: the lines of one block printed without their markup.
import { styles } from './styles.ts';
import type { Ink, InkPot } from './ink.ts';
import type { Limits } from './limits.ts';
import type { Line } from './lines.ts';
import { type References, inlineSpecial, marksIn } from './markdown-inline.ts';

/** What the inks of one text share. */
export interface Printing {
  pot: InkPot;
  source: string;
  references: References;
  limits: Limits;
}

/** `breaks[i]`: the reader should see the line end before line i. Two spaces or a backslash at a line end break it too. */
export function inkMarkdown(
  { pot, source, references, limits }: Printing,
  lines: readonly Line[],
  breaks: readonly boolean[],
): Ink {
  const raw = lines.map((line) => line.text).join('\n');
  const marks = inlineSpecial.test(raw) ? marksIn(raw, references, () => limits.mark(lines[0]!.start)) : [];
  const style = styles();
  let line = 0;
  let lineStart = 0;
  let broken = false;

  /** Prints [from, to) of the text, which may run over line ends. */
  const print = (from: number, to: number): void => {
    let at = from;
    while (at < to) {
      const here = lines[line]!;
      const lineEnd = lineStart + here.text.length;
      const stop = Math.min(to, lineEnd);
      if (stop > at) pot.add(here.start + at - lineStart, here.start + stop - lineStart, style.now());
      if (stop === to) return;
      endLine();
      at = lineStart;
    }
  };
  const endLine = (): void => {
    const here = lines[line]!;
    const next = lines[++line]!;
    lineStart += here.text.length + 1;
    if (broken || breaks[line] === true || source.startsWith('  ', here.end)) pot.breakLine(here.end, next.start);
    else pot.space(here.end, next.start);
    broken = false;
  };
  const placeOf = (at: number): number => lines[line]!.start + at - lineStart;

  let at = 0;
  for (const mark of marks) {
    if (mark.from < at) continue;
    print(at, mark.from);
    while (mark.from > lineStart + lines[line]!.text.length) endLine();
    const from = placeOf(mark.from);
    while (mark.to > lineStart + lines[line]!.text.length + 1) endLine();
    if (mark.text !== undefined) pot.addAs(mark.text, from, placeOf(mark.to), style.now());
    if (mark.begins !== undefined) style.begin(mark.begins, mark.href);
    if (mark.ends !== undefined) style.end(mark.ends);
    if (mark.breaks && raw[mark.to] === '\n') broken = true;
    else if (mark.breaks) pot.breakLine(from, placeOf(mark.to));
    at = mark.to;
  }
  print(at, raw.length);
  return pot.dry();
}
