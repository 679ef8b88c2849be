// What the law itself makes a controller keep: the facts that an answer `kept` names where no sentence of the policy says it.
import type { Text } from '#base';

export interface LawFact {
  /** As it is cited. */
  article: string;
  title: Text;
}

const text = (en: string, fr: string, nl: string, de: string): Text => ({ en, fr, nl, de });

/** By id, in the form of ids of facts. Regulation (EU) 2016/679, https://eur-lex.europa.eu/eli/reg/2016/679/oj */
export const lawFacts = {
  'gdpr.art-5-2': {
    article: 'Art. 5(2), 17(3)(b) GDPR',
    title: text(
      'The controller must be able to show that the rules are kept',
      'Le responsable doit pouvoir démontrer que les règles sont respectées',
      'De verantwoordelijke moet kunnen aantonen dat de regels worden nageleefd',
      'Der Verantwortliche muss nachweisen können, dass die Regeln eingehalten werden',
    ),
  },
  'gdpr.art-7-1': {
    article: 'Art. 7(1), 17(3)(b) GDPR',
    title: text(
      'The controller must be able to show that consent was given',
      'Le responsable doit pouvoir démontrer que le consentement a été donné',
      'De verantwoordelijke moet kunnen aantonen dat toestemming is gegeven',
      'Der Verantwortliche muss nachweisen können, dass eingewilligt wurde',
    ),
  },
  'gdpr.art-21-3': {
    article: 'Art. 21(3), 17(3)(b) GDPR',
    title: text(
      'An objection to direct marketing must count for good',
      'Une opposition à la prospection doit valoir durablement',
      'Een bezwaar tegen direct marketing moet blijven gelden',
      'Ein Widerspruch gegen Direktwerbung muss dauerhaft gelten',
    ),
  },
  'gdpr.art-17-3-e': {
    article: 'Art. 17(3)(e) GDPR',
    title: text(
      'Legal claims are established, exercised or defended',
      'La constatation, l’exercice ou la défense de droits en justice',
      'De instelling, uitoefening of onderbouwing van een rechtsvordering',
      'Rechtsansprüche werden geltend gemacht, ausgeübt oder verteidigt',
    ),
  },
} as const satisfies Readonly<Record<string, LawFact>>;

export type LawFactId = keyof typeof lawFacts;
