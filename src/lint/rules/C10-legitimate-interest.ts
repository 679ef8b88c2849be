// C10: legitimate interests are relied on, and the text does not say which, or says it in words that fit anything.
import { isInterestNamed, reliesOnInterests } from '../interest.ts';
import type { Rule } from '../rule.ts';

/** The law told again, before anything that the company does. */
const inGeneral =
  /^(?:if|where|insofar as|ist die|sofern|soweit|wenn|lorsque|si|indien|voor zover)\b[^\n]*\b(?:serves? as|als rechtsgrundlage|rechtsgrundlage|legal basis|base (?:legale|juridique)|rechtsgrond|grondslag)\b/;
const disputed = /\b(?:right to|object|overrid|widersp|bezwaar|opposer)/i;

export const legitimateInterest: Rule = {
  id: 'C10',
  article: '13(1)(d)',
  severity: 'warning',
  name: {
    en: 'Legitimate interest not named',
    fr: 'Intérêt légitime non précisé',
    nl: 'Gerechtvaardigd belang niet genoemd',
    de: 'Berechtigtes Interesse nicht genannt',
  },
  why: {
    en: 'Who relies on legitimate interests must say which, so that people can weigh them against their own.',
    fr: 'Qui invoque un intérêt légitime doit dire lequel, afin que chacun puisse le mettre en balance avec le sien.',
    nl: 'Wie zich op een gerechtvaardigd belang beroept, moet zeggen welk, zodat mensen het tegen hun eigen belang kunnen afwegen.',
    de: 'Wer sich auf berechtigte Interessen stützt, muss sagen, auf welche, damit man sie gegen die eigenen abwägen kann.',
  },
  repair: {
    en: 'Write what the interest is: “our legitimate interest in protecting the shop against fraud”.',
    fr: 'Écrivez quel est cet intérêt : « notre intérêt légitime à protéger la boutique contre la fraude ».',
    nl: 'Schrijf wat het belang is: “ons gerechtvaardigd belang om de winkel tegen fraude te beschermen”.',
    de: 'Schreiben Sie, worin das Interesse besteht: „unser berechtigtes Interesse am Schutz des Ladens vor Betrug“.',
  },
  examples: {
    good: [
      'We count visits on the basis of our legitimate interest in knowing which lamps people like.',
      'We send news with your consent.',
      'You have the right to object to processing based on our legitimate interests.',
    ],
    bad: [
      'We use your address for advertising on the basis of our legitimate interests.',
      'We process data for our legitimate interests, such as advertising lamps.',
    ],
  },
  find(reading) {
    const line = reliesOnInterests(reading)
      .filter((basis) => !isInterestNamed(reading, basis))
      .flatMap((basis) => reading.line(basis.stated?.segment ?? '') ?? [])
      .find((one) => !disputed.test(one.plain) && !inGeneral.test(one.plain));
    return line ? [{ line }] : [];
  },
};
