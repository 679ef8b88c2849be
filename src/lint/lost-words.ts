// Words lost inside a sentence, mostly to a filter that took an address or a link out: what is left does not fit together.
import type { Line } from './reading.ts';

const way = '(?:via|through|by|at|to)';
const does = '(?:can|could|will|may|must|shall|should|would|do|does)';
const who = '(?:you|we|they|he|she|\\p{Lu}[\\p{L}\\p{N}&.-]+)';

/** English, as it reads; each is wrong in any sentence. */
const broken: readonly RegExp[] = [
  // “registered via where you log in”, “tell us through that you do not wish”
  /\b(?:via|through) where\b/u,
  new RegExp(`\\b${way} that ${who} (?:do|does|did|will|would|can|may|wish(?:es)?|want(?:s)?)\\b`, 'u'),
  // “if and to the made available”
  /\bif and to the (?!extent\b|degree\b)\p{L}/iu,
  /\bthe (?:of|is|are|was|were|has|have) (?!["“‘'])\p{Ll}/u,
];
/** “may be sent by sending us an e-mail through you can also”: the sentence has its verb already. */
const fused = new RegExp(
  `\\bby \\p{L}+ing [^.,;:()]{3,60} (?:via|through|at|to) ${who} ${does} (?:also )?\\p{Ll}`,
  'u',
);
const hasVerb =
  /\b(?:may|can|could|will|shall|must|is|are|was|were|has|have|collects?|processe?s?|uses?|stores?|keeps?)\b/;
const relative = /\b(?:who|whoever|anyone|anybody|everyone|those|which|that|how|whether|if)\b/i;

const possible =
  / (?:via|through|by|at|to) (?:where|that|you|we|they|he|she|\p{Lu})|if and to the |\bthe (?:of|is|are|was|were|has|have) /u;

/** Where the sentence lost words, as [start, end) of what does not fit; null when it reads whole. */
export function lostWords({ text }: Line): readonly [number, number] | null {
  if (!possible.test(text)) return null;
  for (const pattern of broken) {
    const match = pattern.exec(text);
    if (match) return [match.index, match.index + match[0].length];
  }
  const match = fused.exec(text);
  const before = match ? text.slice(0, match.index) : '';
  return match && hasVerb.test(before) && !relative.test(before) ? [match.index, match.index + match[0].length] : null;
}
