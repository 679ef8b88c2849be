// Definitions: sections that only say what words mean, whatever data their examples name.
import type { Line } from './context.ts';
import { type Passage, fitsAny, pattern } from './patterns.ts';

/** A heading that is nothing but “Definitions”; not “Definition and nature of the data”. */
const heading = pattern(
  /^[\d.)\s]*(?:(?:interpretation and |key |important )?definitions?(?: of (?:key )?terms| and interpretation)?|interpretation|glossary|key terms|lexique|glossaire|definities|begrippen(?:lijst)?|begriffs(?:definitionen|bestimmungen|erklarungen|erlauterungen)|begriffe|glossar)\W*$/i,
);
/** Of its own doings a company speaks in such sections too. */
const own = /\b(?:we|our|us|nous|nos|notre|wij|ons|onze|wir|uns|unsere\w*)\b/i;

const known = new WeakMap<readonly Passage[], boolean>();

/** Whether a line stands among definitions and says nothing of what the company itself does. */
export function isDefinition(line: Line): boolean {
  let among = known.get(line.headings);
  if (among === undefined) known.set(line.headings, (among = fitsAny(heading, line.headings)));
  return among && !own.test(line.text);
}
