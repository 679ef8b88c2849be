// Identity is checked before a request is carried out.
import type { PromiseKind } from '../promise-kind.ts';

export const rightsIdentity: PromiseKind = {
  id: 'rights-identity',
  area: [7],
  name: {
    en: 'Identity is checked with care',
    fr: 'L’identité est vérifiée avec mesure',
    nl: 'Identiteit wordt met mate gecontroleerd',
    de: 'Die Identität wird mit Augenmaß geprüft',
  },
  says: [{ fact: 'rightsHandling', where: (fact: { identity?: string }) => fact.identity !== undefined }],
  must: {
    en: 'Nobody gets another person’s data; no more is asked for than is needed, and copies of documents are deleted after the check (Art. 12(6)).',
    fr: 'Nul ne reçoit les données d’autrui ; seul le nécessaire est demandé, et les copies sont supprimées après contrôle (art. 12(6)).',
    nl: 'Niemand krijgt andermans gegevens; alleen het nodige wordt gevraagd, en kopieën worden na controle gewist (art. 12(6)).',
    de: 'Niemand erhält fremde Daten; verlangt wird nur das Nötige, und Kopien werden nach der Prüfung gelöscht (Art. 12 Abs. 6).',
  },
  proof: 'auto',
};
