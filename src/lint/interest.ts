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

/** “Preventing fraud: our legitimate interest.”, “to recognise attacks (legitimate interest under Article 6(1)(f))”: a purpose of its own, said first. */
const afterPurpose =
  /^[^:.\n]{12,300}: (?:our |notre |ons |unser\w* )(?:legitimate interests?|interets? legitimes?|gerechtvaardigd\w* belang\w*|berechtigt\w* interesse\w*)\W{0,4}$|\b(?:to|in order to|pour|afin de|om|um) [^().\n]{6,200}\((?:our |notre |ons |unser )?(?:legitimate interests?|interets? legitimes?|gerechtvaardigd\w* belang\w*|berechtigt\w* interesse\w*)\b/;

/** “our legitimate interest lies in …”, “namely …”, “berechtigtes Interesse an …”: what follows is the interest. */
const told =
  /\b(?:legitimate (?:business |commercial |economic )?interests?|berechtigte\w* interesse\w*|interets? legitimes?|gerechtvaardigde? belang\w*)\b[^.\n]{0,60}?(?::| - |\b(?:namely|in (?:being|having|making|keeping|knowing|running|offering|providing|protecting|improving|understanding|promoting|ensuring|maintaining|the \w+|our \w+|\w+ing)|lies? in|is to|are to|consists?|liegt|liegen|besteht|bestehen|darin|an (?:der|einer|einem|dem|den|unser\w*)|an \w+er\b|consiste\w*|est (?:de|d')|a (?:assurer|garantir|ameliorer|comprendre|proteger|promouvoir)|bestaat|om|bij|is het)\b)/;
/** “Gerechtvaardigd belang, namelijk …”. */
const thatIs =
  /\b(?:interests?|interets?|belang|interesse)\b,? (?:namely|that is to say|a savoir|namelijk|te weten|namlich|und zwar)\b/;
/** “Unser Interesse liegt im sicheren Betrieb.” */
const ours = /\bunser (?:\w+ )?interesse (?:hieran |daran )?(?:liegt|ist|besteht)\b/;
/** “In these purposes lies our interest, too”: what the section said before. */
const inThese =
  /\b(?:(?:in (?:these|diesen|diesem)|(?:these|this) purposes?|hierin|darin|dit is|deze doeleinden|ces finalites)\b[^.\n]{0,80}\b(?:interests?|interesse\w*|interets?|belang\w*))\b/;
/** Where else in its section the interest of a basis is told: so many sentences before and after. */
const near = 2;

/** Named itself, in the sentences around, or said in the sentence that is a purpose of its own: “to stop stolen cards (legitimate interest)”. */
export function isInterestNamed({ lines, line, policy }: LintReading, basis: Basis): boolean {
  const segment = basis.stated?.segment ?? '';
  const at = line(segment);
  if (example.test(at?.plain ?? '')) return false;
  if (thatIs.test(at?.plain ?? '')) return true;
  if (basis.interest !== undefined) return !empty.test(basis.interest);
  const around = at
    ? lines
        .slice(Math.max(0, at.index - near), at.index + near + 1)
        .filter((one) => one.headings === at.headings && one.block.kind !== 'heading')
    : [];
  return (
    around.some((one) => told.test(one.plain) || ours.test(one.plain) || inThese.test(one.plain)) ||
    afterPurpose.test(at?.plain ?? '') ||
    (inSentence.test(at?.plain ?? '') &&
      policy.purposes.some((purpose) => purpose.stated?.segment === segment && purpose.dpv !== undefined))
  );
}
