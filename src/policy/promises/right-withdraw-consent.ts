// Withdrawal of consent (Art. 7(3)), as easy as giving it.
import type { PromiseKind } from '../promise-kind.ts';

export const rightWithdrawConsent: PromiseKind = {
  id: 'right-withdraw-consent',
  area: [7, 4],
  name: {
    en: 'Right to withdraw consent',
    fr: 'Droit de retirer son consentement',
    nl: 'Recht om toestemming in te trekken',
    de: 'Recht auf Widerruf der Einwilligung',
  },
  says: [{ fact: 'rights', where: (fact: { right: string }) => fact.right === 'withdraw-consent' }],
  must: {
    en: 'Consent can be taken back as easily as it was given; what rests on it then stops.',
    fr: 'Le consentement se retire aussi simplement qu’il se donne ; ce qui en dépend s’arrête alors.',
    nl: 'Toestemming is even makkelijk in te trekken als te geven; wat erop rust, stopt dan.',
    de: 'Die Einwilligung lässt sich so leicht widerrufen wie erteilen; was darauf beruht, endet dann.',
  },
  proof: 'auto',
};
