// Sub-processors are used, listed, and changed only with notice.
import type { PromiseKind } from '../promise-kind.ts';

export const subProcessors: PromiseKind = {
  id: 'sub-processors',
  area: [9, 13],
  name: {
    en: 'Sub-processors are known',
    fr: 'Les sous-traitants ultérieurs sont connus',
    nl: 'Subverwerkers zijn bekend',
    de: 'Unterauftragsverarbeiter sind bekannt',
  },
  says: [
    { language: 'en', match: /\bsub-? ?processors?\b/i },
    {
      language: 'en',
      match: /\bremains? (?:fully )?(?:liable|responsible)\b/i,
      unless: /\b(?:you remain|customer remains)\b/i,
    },
    { language: 'fr', match: /\bsous-traitants? ulterieurs?\b/i },
    { language: 'nl', match: /\bsub-?verwerkers?\b/i },
    { language: 'de', match: /\b(?:unterauftrag\w*|subunternehm\w*|sub-?auftrag\w*)\b/i },
    { fact: 'recipients', where: (fact: { role?: string }) => fact.role === 'sub-processor' },
  ],
  must: {
    en: 'Each sub-processor is listed with its contract, and customers were told before a new one began.',
    fr: 'Chaque sous-traitant ultérieur est listé avec contrat, et les clients ont été prévenus avant tout nouveau.',
    nl: 'Elke subverwerker staat op de lijst met contract, en klanten hoorden het vóór een nieuwe begon.',
    de: 'Jeder Unterauftragsverarbeiter steht mit Vertrag auf der Liste, und Kunden erfuhren von neuen vorher.',
  },
  proof: 'auto',
  vouched: ['subProcessors.none', 'subProcessors.unnamed', 'subProcessors.silent', 'subProcessors.contracts'],
};
