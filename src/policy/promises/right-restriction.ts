// Restriction (Art. 18): data is kept but not used.
import type { PromiseKind } from '../promise-kind.ts';

export const rightRestriction: PromiseKind = {
  id: 'right-restriction',
  area: [7],
  name: {
    en: 'Right to restriction',
    fr: 'Droit à la limitation',
    nl: 'Recht op beperking',
    de: 'Recht auf Einschränkung',
  },
  says: [{ fact: 'rights', where: (fact: { right: string }) => fact.right === 'restriction' }],
  must: {
    en: 'Restricted data is stored but not used: sends, exports and evaluations refuse it.',
    fr: 'Les données limitées sont conservées mais pas utilisées : envois, exports et analyses les refusent.',
    nl: 'Beperkte gegevens worden bewaard maar niet gebruikt: verzending, export en analyse weigeren ze.',
    de: 'Eingeschränkte Daten sind gespeichert, aber nicht nutzbar: Versand, Export und Auswertung verweigern sie.',
  },
  proof: 'auto',
};
