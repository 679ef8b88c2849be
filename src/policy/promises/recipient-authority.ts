// Data goes to authorities or courts when the law demands it.
import type { PromiseKind } from '../promise-kind.ts';
import { sharingSection } from './sections.ts';

export const recipientAuthority: PromiseKind = {
  id: 'recipient-authority',
  area: [9],
  name: {
    en: 'Authorities get data only by law',
    fr: 'Les autorités n’ont de données que par la loi',
    nl: 'Overheden krijgen alleen bij wet gegevens',
    de: 'Behörden erhalten Daten nur nach Gesetz',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:disclos\w+|shar\w+|provid\w+|releas\w+|transfer\w*|request\w*|respond|processed|access)\b.{0,140}\b(?:law enforcement|public authorit\w+|government(?:al)?(?: (?:bodies|agenc\w+|authorit\w+|and))?|courts?|court order|judicial|regulators?|police|legal process|legal provision|competent authorit\w+|tax authorit\w+|required by (?:applicable )?law|required by a legal|legal obligation|prosecut\w+|supervisory bodies)\b/i,
      unless: /\b(?:complaint|retain\w*|retention|right|adequacy|technical)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:required|obliged|compelled|permitted)\b.{0,20}\b(?:by law|by (?:a )?court|to do so by|by (?:applicable )?(?:law|regulation|legal))\b/i,
      unless: /\b(?:retain\w*|retention|keep|kept|not (?:be )?obliged|longer|delete|complaint|rights?)\b/i,
    },
    {
      language: 'en',
      match: /^legal (?:requirements|obligations?|reasons|process|compliance)\b/i,
      under: sharingSection.en,
      in: ['item', 'row'],
    },
    {
      language: 'fr',
      match:
        /\b(?:autorites? (?:judiciaires?|administratives?|competentes?|publiques?)|tribuna\w+|requisition|obligation legale)\b/i,
      unless: /\b(?:reclamation|plainte|conserv\w+|base)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:overheids?\w*|politie|justitie|rechter\w*|wettelijk verplicht|wettelijke verplichting)\b/i,
      unless: /\b(?:klacht|bewaar\w*|grondslag)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:behorden|gericht\w*|strafverfolgung\w*|gesetzlich verpflichtet)\b/i,
      unless: /\b(?:beschwer\w+|aufsichtsbehorde|aufbewahr\w*|gerichtsstand|gerichtet)\b/i,
    },
    { fact: 'recipients', where: (fact: { role?: string }) => fact.role === 'authority' },
    {
      language: 'en',
      match:
        /\b(?:if|where|when|as) (?:the )?(?:law|court|we are (?:legally )?(?:required|obliged|compelled))\b.{0,80}\b(?:police|authorit\w+|courts?|disclos\w+|hand|requires?|makes us)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:police|public prosecutor|tax (?:office|authorit\w+)|law enforcement|courts?|government (?:bodies|agencies))\b/i,
      unless: /\b(?:complain\w*|rights?|jurisdiction|competent court|disputes?|retain|kept|years)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:autorites?|administration fiscale|police|justice|tribuna\w+|tiers autorise\w*|requisition\w*|huissiers?)\b/i,
      unless:
        /\b(?:autorites? de (?:controle|protection)|reclamation\w*|plainte\w*|conserv\w+|competents? (?:pour|en cas)|CNIL|APD)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:overheid\w*|politie|justitie|belastingdienst|toezichthouders|rechtbank|bevoegde (?:instanties|autoriteiten)|wettelijk (?:verplicht|verplichting))\b/i,
      unless: /\b(?:klacht\w*|bewaar\w*|grondslag\w*|recht op)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:behorden?|finanzamt|finanzbehorde\w*|polizei|staatsanwaltschaft\w*|gerichte?n?|strafverfolg\w+|ermittlungsbehorde\w*|gesetzlich (?:verpflichtet|vorgeschrieben))\b/i,
      unless: /\b(?:beschwer\w+|aufsichtsbehorde\w*|datenschutzbehorde\w*|aufbewahr\w*|gerichtsstand)\b/i,
    },
  ],
  must: {
    en: 'Each disclosure to an authority is in the register with its legal ground, and a named person confirms that there were no others.',
    fr: 'Chaque communication à une autorité est au registre avec son fondement, et une personne nommée confirme l’absence d’autres.',
    nl: 'Elke verstrekking aan een overheid staat in het register met rechtsgrond, en een genoemde persoon bevestigt dat er geen andere waren.',
    de: 'Jede Weitergabe an Behörden steht mit Rechtsgrund im Verzeichnis, und eine benannte Person bestätigt, dass es keine anderen gab.',
  },
  proof: 'attest',
};
