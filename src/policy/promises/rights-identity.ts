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
  says: [
    { fact: 'rightsHandling', where: (fact: { identity?: string }) => fact.identity !== undefined },
    {
      language: 'en',
      match:
        /\b(?:doubts?|sure|verify|prove|confirm|check|proof)\b.{0,40}\b(?:who you are|your identity|of identity|that it is you)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:piece|justificatif|copie|preuve|verifi\w+|doute\w*)\b.{0,40}\bidentite\b|\bidentite\b.{0,60}\b(?:verifi\w+|justifi\w+|prouv\w+)\b/i,
      // A copy that is collected for a contract is no proof of who asks for a right.
      unless:
        /^(?!.*\b(?:demand\w*|exerc\w*|verifi\w*|justifi\w*|prouv\w*|preuve|doute\w*|joindre|joign\w*|joint\w*|accompagn\w*|droits?|requete\w*)\b)/i,
    },
    {
      language: 'nl',
      match: /\b(?:identiteit|legitimatie\w*|identificatie|identiteitsbewijs|legitimeren|identificeren|paspoort)\b/i,
      unless: /\b(?:gegevens die|verzamel\w*|diefstal)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:identitat\w*|ausweis\w*|identifizier\w+|legitimation\w*)\b.{0,80}\b(?:nachweis\w*|pruf\w+|nachzuweisen|verlangen|anfordern|kopie|bestatig\w+|sicherstell\w+|zweifel)\b|\b(?:zweifel\w*|nachweis|kopie)\b.{0,60}\b(?:identitat|ausweis\w*)\b/i,
    },
  ],
  must: {
    en: 'Nobody gets another person’s data; no more is asked for than is needed, and copies of documents are deleted after the check (Art. 12(6)).',
    fr: 'Nul ne reçoit les données d’autrui ; seul le nécessaire est demandé, et les copies sont supprimées après contrôle (art. 12(6)).',
    nl: 'Niemand krijgt andermans gegevens; alleen het nodige wordt gevraagd, en kopieën worden na controle gewist (art. 12(6)).',
    de: 'Niemand erhält fremde Daten; verlangt wird nur das Nötige, und Kopien werden nach der Prüfung gelöscht (Art. 12 Abs. 6).',
  },
  proof: 'auto',
};
