// Sentences that stop in their middle, by their last words and by what follows them.
import type { Line, LintReading } from './reading.ts';
import { followsNothing, wordCount } from './shape.ts';

/** Words after which something must come; the sentence has no full stop. */
const open =
  /(?:^|[\s(])(?:the|a|an|and|or|via|of|our|your|to|at|from|by|through|see|with|for|under|le|la|les|un|une|des|du|et|ou|par|notre|nos|votre|chez|sur|voir|het|een|en|of|onze|uw|naar|bij|door|zie|van|der|die|das|dem|den|ein|eine[mnr]?|und|oder|unter|uber|durch|siehe|unsere[mnr]?)[,:]?$/;
/** The same with a full stop, where only a lost link or address explains it. */
const openStop =
  /(?:\b(?:or to|or at|via|see the|of the|to the|at the|and the|, and|, or|via the|siehe unter|voir la|via de))\s?\.$/;
/** A full stop with a space before it: what stood between was taken out. */
const gap =
  /\b(?:to|at|via|on|under|through|by|see|visit|from|of|with|in|aan|op|naar|bij|door|sur|a|par|chez|an|unter|bei|auf|uber|von)\s\.$/;
const seeNothing =
  /\b(?:information|details|more|informations|meer|informatie|mehr|informationen)\b.{0,20}\b(?:see|visit|voir|zie|siehe|click|via)\s?[.:]?$|\b(?:found|available|reached|obtained|read|consulted|accessed|disponibles?|consultables?|accessibles?|publiee?s?|trouve\w*|vinden|beschikbaar|abrufbar|erhaltlich) (?:at|on|via|under|sur|a|op|bij|unter|auf)$/;
const ends = /[.!?…)"'\]]$/;

/** Whether the sentence is cut off, and nothing in the next line completes it. */
export function isCutOff(reading: LintReading, line: Line): boolean {
  const { plain } = line;
  // Most lines end as sentences do, or are cells; looking at their last signs is quick.
  const tail = plain.slice(-60);
  if (tail.endsWith('.') && (openStop.test(tail) || (tail.at(-2) === ' ' && gap.test(tail))))
    return wordCount(plain) >= 5;
  if (endsTheText(reading, line) || endsTheSection(reading, line)) return true;
  return stopsOpen(line, tail) && followsNothing(reading, line);
}

/** The text ends on a colon: what was announced was cut away with the end. Short labels are P03’s. */
const endsTheText = ({ lines }: LintReading, { index, plain }: Line): boolean =>
  index === lines.length - 1 && plain.endsWith(':') && wordCount(plain) > 6;

/** A sentence that ends on a colon, and the next section begins; plain text has no levels to tell it from what follows. */
const endsTheSection = ({ lines, prose }: LintReading, { index, plain, headings }: Line): boolean => {
  const next = lines[index + 1];
  return (
    plain.endsWith(':') &&
    prose.format !== 'text' &&
    next?.block.kind === 'heading' &&
    next.block.depth <= (headings.at(-1)?.block.depth ?? 0) &&
    // Converters give the items of such a list headings of the same level: “We use cookies for:”, “Marketing”.
    !(lines[index + 2]?.block.kind === 'paragraph' && wordCount(next.plain) < 8 && lists.test(plain)) &&
    wordCount(plain) > 6
  );
};

/** Announces several things, each of which may stand under a heading of its own. */
const lists =
  /\b(?:following|purposes?|below|ways|tables?|regulations?|whom|finalites?|suivant\w*|manieres|informations|personnes|reglementation\w*|par voie|volgende|doeleinden|hieronder|folgende\w*|zwecke\w*|nachstehend\w*)\b/;

function stopsOpen({ block, plain, position }: Line, tail: string): boolean {
  if (position < block.segments.length - 1) return false;
  if (seeNothing.test(tail)) return true;
  if (plain.endsWith(',') && block.kind === 'paragraph') return wordCount(plain) >= 12;
  if (ends.test(tail) || plain.endsWith(':')) return false;
  if (block.kind === 'item')
    return /\b(?:or to|or at|via|see|or by e-?mail to|(?:is|are|be) \w+ed by)$/.test(tail) && wordCount(plain) >= 6;
  return wordCount(plain) >= (/\bor (?:to|at|via)$/.test(tail) ? 4 : 8) && open.test(tail);
}
