// List levels: how deep an item lies, from its indent, or from its marker where the text has no indents.
import type { Marker } from './markers.ts';

/** `endsOpen`: the last item of this level ends with a colon, so that a list in it is expected. */
export interface Level {
  indent: number;
  marker: Marker;
  endsOpen: boolean;
}

/** Puts an item into the stack of open lists and says how deep it is, from 1. */
export function nest(levels: Level[], indent: number, marker: Marker): number {
  while (levels.length > 0 && levels.at(-1)!.indent > indent + 1) levels.pop();
  const top = levels.at(-1);
  const next = { indent, marker, endsOpen: false };
  if (!top || top.indent < indent - 1) return levels.push(next);
  const same = levels.findLastIndex(
    (level) => Math.abs(level.indent - indent) <= 1 && isOfSeries(level.marker, marker),
  );
  if (same >= 0) levels.length = same + 1;
  else if (isInner(top, marker)) return levels.push(next);
  levels[levels.length - 1] = { ...next, indent: levels.at(-1)!.indent };
  return levels.length;
}

const isOfSeries = (a: Marker, b: Marker): boolean =>
  a.family === b.family && (a.family !== 'bullet' || a.text === b.text);

/** Whether an item at the same indent as `outer` is one level below it: “1.” then “a)”, “•” then “o”, or any after a colon. */
function isInner(outer: Level, marker: Marker): boolean {
  const { family } = outer.marker;
  if (marker.family === 'bullet')
    return (
      outer.endsOpen || (family === 'bullet' && (/[o◦▪○\uf0a7]/.test(marker.text) || isRepeated(outer.marker, marker)))
    );
  if (marker.rank !== 1) return false;
  if (marker.family === 'letter') return family === 'decimal' || family === 'section';
  return marker.family === 'roman' ? family !== 'bullet' : outer.endsOpen;
}

/** “*” then “**”. */
const isRepeated = (outer: Marker, inner: Marker): boolean =>
  inner.text.length > outer.text.length && inner.text.startsWith(outer.text);
