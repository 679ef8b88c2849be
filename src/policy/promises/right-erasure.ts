// Erasure (Art. 17): data is deleted on request.
import type { PromiseKind } from '../promise-kind.ts';

export const rightErasure: PromiseKind = {
  id: 'right-erasure',
  area: [7, 14],
  name: { en: 'Right to erasure', fr: 'Droit à l’effacement', nl: 'Recht op wissing', de: 'Recht auf Löschung' },
  says: [{ fact: 'rights', where: (fact: { right: string }) => fact.right === 'erasure' }],
  must: {
    en: 'After an erasure no system, index or backup brings the person’s data back; what is kept has a stated reason.',
    fr: 'Après un effacement, aucun système, index ni sauvegarde ne ramène les données ; ce qui reste a un motif indiqué.',
    nl: 'Na een wissing brengt geen systeem, index of back-up de gegevens terug; wat blijft heeft een genoemde reden.',
    de: 'Nach einer Löschung bringt kein System, Index oder Backup die Daten zurück; was bleibt, hat einen genannten Grund.',
  },
  proof: 'auto',
};
