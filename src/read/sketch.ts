// A sketch of a prose for tests: one line a block, its sentences parted by “ | ”, line breaks as “ ↵ ”, styled runs marked.
import type { Prose, Segment } from '#policy';

/** A row that names columns begins with “r^”. For example “H2 [1.] Scope” or “i1 [•] We keep *logs*. | For a year.”. Strong is *…*, emphasis _…_, code `…`, a link …→target. */
export const sketch = ({ format, language, title, blocks }: Prose): string =>
  [
    `${format} ${language}: ${title}`,
    ...blocks.map(({ kind, depth, marker, segments, head }) => {
      const mark = marker === null ? '' : ` [${marker}]`;
      return `${kind === 'heading' ? 'H' : kind[0]}${head ? '^' : depth || ''}${mark} ${segments.map(sentence).join('')}`;
    }),
    '',
  ].join('\n');

function sentence({ text, runs, lineBreak }: Segment, index: number): string {
  const printed = runs?.map((run) => {
    const strong = run.strong ? `*${run.text}*` : run.text;
    const em = run.em ? `_${strong}_` : strong;
    const code = run.code ? `\`${em}\`` : em;
    return run.href === undefined ? code : `${code}→${run.href}`;
  });
  return `${index === 0 ? '' : lineBreak ? ' ↵ ' : ' | '}${printed?.join('') ?? text}`;
}
