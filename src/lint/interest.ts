// Interests: whether the text says which legitimate interest a basis of Art. 6(1)(f) is.
import type { Policy } from '#policy';
import type { LintReading } from './reading.ts';

type Basis = Policy['bases'][number];

/** Interests that could be anybody's. */
const empty =
  /^(?:our |the |its |their |your )?(?:(?:normal |general |legitimate )?business(?: operations?| interests?| purposes?| activit\w+)?|operations?|company|services?)\b[^a-z]*$|\bbusiness operations\b/i;
const example =
  /\b(?:legitimate (?:\w+ )?interests?|berechtigte\w* interesse\w*|interets? legitimes?|gerechtvaardigde? belang\w*)\b[ ,(]*(?:such as|for example|e\.g\.|including|wie|z\. ?b|tels? que|par exemple|zoals|bijvoorbeeld)\b/i;

/** “… (legitimate interest)”, “…; that is our legitimate interest”: what stands before it is the interest. */
const inSentence =
  /\([^()]*\b(?:interests?|interesse\w*|interets?|belang\w*)\b[^()]*\)[\s.;,]*$|\b(?:that|this|which|das|dies|darin|cela|c'|ce qui|dit|dat)\b.{0,12}\b(?:is|are|ist|est|liegt|vormt|constitutes?)\b.{0,20}\b(?:interests?|interesse\w*|interets?|belang\w*)\b/;

export const reliesOnInterests = ({ policy }: LintReading): Basis[] =>
  policy.bases.filter((basis) => basis.basis.startsWith('eu-gdpr:A6-1-f') && basis.said !== 'principle-only');

/** Named itself, or said in the sentence that is a purpose of its own: “to stop stolen cards (legitimate interest)”. */
export function isInterestNamed({ line, policy }: LintReading, basis: Basis): boolean {
  const segment = basis.stated?.segment ?? '';
  if (example.test(line(segment)?.plain ?? '')) return false;
  if (basis.interest !== undefined) return !empty.test(basis.interest);
  return (
    inSentence.test(line(segment)?.plain ?? '') &&
    policy.purposes.some((purpose) => purpose.stated?.segment === segment && purpose.dpv !== undefined)
  );
}
