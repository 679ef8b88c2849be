// No sensitive data is asked for.
import type { PromiseKind } from '../promise-kind.ts';

export const noSpecialData: PromiseKind = {
  id: 'no-special-data',
  area: [5, 6],
  name: {
    en: 'No sensitive data',
    fr: 'Pas de données sensibles',
    nl: 'Geen gevoelige gegevens',
    de: 'Keine sensiblen Daten',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:not|never|no|nor|without)\b.{0,60}\b(?:collect|process|request|ask|store|require|record|log|save|keep|track|sensitive|special categor)\w*\b.{0,80}\b(?:sensitive|special categor(?:y|ies)|health|religio\w+|racial|biometric|genetic|political|criminal|IP address(?:es)?|personal (?:data|information)|passwords?|(?:credit |payment )?cards?|location|names?|e-?mail|identifiers?)\b/i,
      unless:
        /\b(?:longer than|sell|rent|share|disclos\w+|transfer|right|if you do not|unless|children|under (?:the age|1\d)|other purposes?|cookies?|minors)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:aucune|ne|pas)\b.{0,60}\b(?:donnees sensibles|categories particulieres|donnees de sante)\b/i,
    },
    { language: 'nl', match: /\bgeen\b.{0,40}\b(?:bijzondere|gevoelige)\b.{0,30}\bgegevens\b/i },
    { language: 'de', match: /\bkeine\b.{0,40}\b(?:besonderen? kategorien|sensiblen?|besonders schutzenswerte\w*)\b/i },
    { fact: 'statements', where: (fact: { kind: string }) => fact.kind === 'no-special-data' },
    { language: 'fr', match: /\b(?:ne|n'|aucun\w*|jamais)\b.{0,80}\b(?:sensibles?|categories particulieres)\b/i },
    { language: 'nl', match: /\b(?:geen|niet)\b.{0,80}\b(?:bijzondere|gevoelige)\b.{0,30}\b(?:persoons)?gegevens\b/i },
    {
      language: 'de',
      match: /\b(?:kein\w*|nicht)\b.{0,80}\b(?:besondere\w* kategorien|sensible\w*|besondere\w* arten)\b/i,
    },
  ],
  must: {
    en: 'No form and no field asks for or stores special categories of data (Art. 9) or the data that the text excludes.',
    fr: 'Aucun formulaire ni champ ne demande ou conserve de données sensibles (art. 9) ou exclues par le texte.',
    nl: 'Geen formulier of veld vraagt of bewaart bijzondere gegevens (art. 9) of wat de tekst uitsluit.',
    de: 'Kein Formular und kein Feld fragt nach besonderen Daten (Art. 9) oder nach dem, was der Text ausschließt.',
  },
  proof: 'auto',
};
