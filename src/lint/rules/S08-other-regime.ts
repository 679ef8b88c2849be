// S08: a British controller speaks of the law of the Union only, and never of its own.
import type { Rule } from '../rule.ts';

const ownLaw =
  /\b(?:uk|united kingdom|british)(?:'s|’s)? (?:gdpr|general data protection|data protection)|\b(?:gdpr|general data protection regulation)\b[^.\n]{0,60}\b(?:uk|united kingdom|domestic law|retained)\b|\bdata protection act(?:,)? 2018\b|\bdata \(use and access\) act\b|\bdpa 2018\b/;
const unionLaw =
  /\b(?:gdpr|general data protection regulation|eu (?:data protection )?(?:law|regulation|2016\/679))\b|\b2016\/679\b/;
const unionPeople =
  /\b(?:eu|eea|european union|european economic area) (?:resid\w+|citizen\w*|law)|\b(?:resid\w+|citizen\w*|live|living|located)\b[^.\n]{0,30}\b(?:eu|eea|european union|european economic area)\b/;

export const otherRegime: Rule = {
  id: 'S08',
  article: 'UK GDPR 12(1)',
  severity: 'warning',
  name: {
    en: 'Law of the Union instead of the United Kingdom’s',
    fr: 'Droit de l’Union au lieu du droit britannique',
    nl: 'Recht van de Unie in plaats van het Britse',
    de: 'Recht der Union statt des britischen',
  },
  why: {
    en: 'Since 2021 a company in the United Kingdom is under the UK GDPR and the Data Protection Act 2018; who reads only of the Union’s law looks in the wrong place.',
    fr: 'Depuis 2021, une société au Royaume-Uni relève du UK GDPR et du Data Protection Act 2018 ; qui ne lit que le droit de l’Union cherche au mauvais endroit.',
    nl: 'Sinds 2021 valt een bedrijf in het Verenigd Koninkrijk onder de UK GDPR en de Data Protection Act 2018; wie alleen over Unierecht leest, zoekt op de verkeerde plek.',
    de: 'Seit 2021 gelten für ein Unternehmen im Vereinigten Königreich die UK GDPR und der Data Protection Act 2018; wer nur vom Unionsrecht liest, sucht am falschen Ort.',
  },
  repair: {
    en: 'Name the UK GDPR and the Data Protection Act 2018, and the Union’s GDPR beside them only where it applies too.',
    fr: 'Nommez le UK GDPR et le Data Protection Act 2018, et le RGPD de l’Union seulement là où il s’applique aussi.',
    nl: 'Noem de UK GDPR en de Data Protection Act 2018, en de AVG van de Unie alleen waar die ook geldt.',
    de: 'Nennen Sie die UK GDPR und den Data Protection Act 2018, und die DSGVO der Union nur dort, wo sie auch gilt.',
  },
  examples: {
    good: [
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. We follow the UK GDPR and, for people in the EU, the GDPR.',
      'The controller is Colvert SARL, 3 rue Haute, L-4999 Colvert, Luxembourg. We follow the GDPR.',
    ],
    bad: [
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. Your rights follow from the General Data Protection Regulation.',
    ],
  },
  find(reading) {
    if (reading.country !== 'GB' || reading.says(ownLaw)) return [];
    const at = (match: RegExp) => reading.linesThat(match).find((line) => line.block.kind !== 'heading');
    const line = at(unionPeople) ?? at(unionLaw);
    return line ? [{ line }] : [];
  },
};
