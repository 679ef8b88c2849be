// Portability (Art. 20): data is handed over in a structured format.
import type { PromiseKind } from '../promise-kind.ts';

export const rightPortability: PromiseKind = {
  id: 'right-portability',
  area: [7],
  name: {
    en: 'Right to data portability',
    fr: 'Droit à la portabilité',
    nl: 'Recht op overdraagbaarheid',
    de: 'Recht auf Datenübertragbarkeit',
  },
  says: [{ fact: 'rights', where: (fact: { right: string }) => fact.right === 'portability' }],
  must: {
    en: 'The data that the person provided is handed over in a structured, common, machine-readable format.',
    fr: 'Les données fournies par la personne sont remises dans un format structuré, courant et lisible par machine.',
    nl: 'De gegevens die de persoon gaf, worden geleverd in een gestructureerd, gangbaar, machineleesbaar formaat.',
    de: 'Die bereitgestellten Daten werden in einem strukturierten, gängigen, maschinenlesbaren Format übergeben.',
  },
  proof: 'auto',
};
