// The table of contents: entries under a heading that says so, or a list of nothing but links into the text.
import type { Line, LintReading } from './reading.ts';

const fewest = 3;

/** Its entries in their order; empty where there is none. */
export function contentsOf(reading: LintReading): Line[] {
  const said = reading
    .promises('policy-contents')
    .flatMap((promise) => promise.stated.flatMap((stated) => reading.line(stated.segment) ?? []));
  return said.length > 0 ? said : linkList(reading);
}

function linkList({ lines }: LintReading): Line[] {
  let list: Line[] = [];
  for (const line of lines) {
    if (isEntry(line)) list.push(line);
    else if (list.length >= fewest) break;
    else list = [];
  }
  return list.length >= fewest ? list : [];
}

/** An item that is one link to a place in the same text. */
function isEntry({ block, text, segment }: Line): boolean {
  if (block.kind !== 'item' || block.segments.length > 1 || segment.runs === undefined) return false;
  const links = segment.runs.filter(({ href }) => href?.startsWith('#'));
  return links.length === 1 && links[0]!.text.trim() === text.trim();
}
