// L08: transfers rest on standard contractual clauses, and the text does not say on which.
import type { Rule } from '../rule.ts';

const clauses =
  /\b(?:standard(?:ised)? (?:contractual|contract|data protection) clauses|sccs?\b|model (?:contract )?clauses|clauses contractuelles (?:types?|standards?)|modelcontract\w*|standaard(?:contract)?bepalingen|modelclausules|standardvertragsklausel\w*|standarddatenschutzklausel\w*)/;
/** The decision, its module, or the British tools. */
const named =
  /\b(?:2021\/914|2010\/87|2004\/915|2001\/497|modules? (?:\d|one|two|three|four|un|deux|trois|een|twee|drie|eins|zwei|drei|i{1,3}\b)|(?:4|four) june 2021|4\. juni 2021|4 juin 2021|4 juni 2021|idta|international data transfer (?:agreement|addendum))\b/;
/** One possible tool among others: V07 looks after these. */
const anExample =
  /\b(?:such as|for example|e\.g|or other|or another|including|possible|tels? que(?:ls|lles)?|par exemple|notamment|zoals|bijvoorbeeld|wie etwa|zum beispiel|z\. ?b|etwa)\b/;

export const unnamedClauses: Rule = {
  id: 'L08',
  article: '46',
  severity: 'info',
  name: {
    en: 'Standard clauses without version or module',
    fr: 'Clauses types sans version ni module',
    nl: 'Modelbepalingen zonder versie of module',
    de: 'Standardklauseln ohne Fassung oder Modul',
  },
  why: {
    en: 'There were several sets of clauses, and today’s has four modules. Without them nobody can tell which promises hold for the data.',
    fr: 'Il y a eu plusieurs jeux de clauses, et l’actuel a quatre modules. Sans cela, on ne sait quelles promesses valent pour les données.',
    nl: 'Er waren meer versies, en de huidige heeft vier modules. Zonder dat weet niemand welke beloften voor de gegevens gelden.',
    de: 'Es gab mehrere Fassungen, und die heutige hat vier Module. Ohne Angabe weiß niemand, welche Zusagen für die Daten gelten.',
  },
  repair: {
    en: 'Write: “standard contractual clauses of Implementing Decision (EU) 2021/914”, with the module.',
    fr: 'Écrivez : « clauses contractuelles types de la décision d’exécution (UE) 2021/914 », avec le module.',
    nl: 'Schrijf: “modelcontractbepalingen van Uitvoeringsbesluit (EU) 2021/914”, met de module.',
    de: 'Schreiben Sie: „Standardvertragsklauseln des Durchführungsbeschlusses (EU) 2021/914“, mit dem Modul.',
  },
  examples: {
    good: [
      'Transfers rest on the standard contractual clauses of Decision (EU) 2021/914, module 2.',
      'We transfer no data outside the European Economic Area.',
    ],
    bad: [
      'For transfers we use the standard contractual clauses of the European Commission.',
      'Les transferts reposent sur des clauses contractuelles types.',
      'Voor de doorgifte gebruiken wij modelcontractbepalingen.',
      'Die Übermittlung beruht auf Standardvertragsklauseln.',
    ],
  },
  find(reading) {
    if (reading.says(named)) return [];
    return reading
      .linesThat(clauses)
      .filter(({ block, plain }) => block.kind !== 'heading' && !anExample.test(plain))
      .slice(0, 1)
      .map((line) => ({ line }));
  },
};
