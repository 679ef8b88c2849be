// Security is tested and reviewed regularly.
import type { PromiseKind } from '../promise-kind.ts';

export const securityAssessment: PromiseKind = {
  id: 'security-assessment',
  area: [12, 6],
  name: {
    en: 'Security is reviewed regularly',
    fr: 'La sécurité est revue régulièrement',
    nl: 'Beveiliging wordt regelmatig beoordeeld',
    de: 'Die Sicherheit wird regelmäßig geprüft',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:security|measures|systems?|vulnerabilit\w+|penetration|safeguards)\b.{0,60}\b(?:assess\w*|audit(?:s|ed)?|test(?:s|ed|ing)?|review(?:s|ed)?|evaluat\w+|scan\w*|adapted|improved|updated)\b/i,
      unless: /\b(?:by cookies|updates? (?:about|to you)|security, and\/or)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:regular(?:ly)?|periodic(?:ally)?|annual(?:ly)?|continuous(?:ly)?|frequent(?:ly)?)\b.{0,40}\b(?:security|test\w*|audits?|assess\w*|monitor\w*|scan\w*)\b/i,
      unless: /\b(?:policy|notice|statement)\b/i,
    },
    { language: 'fr', match: /\b(?:mesures|securite|systemes)\b.{0,60}\b(?:evalue\w*|teste\w*|audit\w*|revise\w*)\b/i },
    {
      language: 'nl',
      match: /\b(?:beveilig\w+|maatregelen)\b.{0,60}\b(?:geevalueerd|getest|gecontroleerd|getoetst)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:sicherheit\w*|mas+nahmen)\b.{0,80}\b(?:uberpruf\w+|getestet|gepruft|verbessert|angepasst)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:regulierement|periodiquement|chaque annee|annuel\w*)\b.{0,80}\b(?:test\w*|audit\w*|verifi\w+|controle\w*|revu\w*|evalu\w+)\b|\b(?:audits?|tests? d'intrusion)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:regelmatig|periodiek|jaarlijks)\b.{0,80}\b(?:getest|gecontroleerd|geaudit|evalu\w+|controle\w*|beoordeel\w*)\b|\b(?:audits?|pentest\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:regelmasig|jahrlich|fortlaufend|laufend)\b.{0,80}\b(?:gepruft|uberpruf\w+|getestet|kontrollier\w*|bewertet|evaluier\w*|verbessert|angepasst|auditier\w*)\b|\b(?:audits?|penetrationstest\w*)\b/i,
      unless: /\b(?:datenschutzerklarung|loschung|losch\w+)\b/i,
    },
  ],
  must: {
    en: 'The last assessment is dated, with its findings, and not longer ago than the agreed interval.',
    fr: 'La dernière évaluation est datée, avec ses constats, et ne dépasse pas l’intervalle convenu.',
    nl: 'De laatste beoordeling is gedateerd, met bevindingen, en niet ouder dan afgesproken.',
    de: 'Die letzte Prüfung ist datiert, mit Ergebnissen, und nicht älter als vereinbart.',
  },
  proof: 'auto',
};
