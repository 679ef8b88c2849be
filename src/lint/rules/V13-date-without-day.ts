// V13: a version dated by its month or year alone.
import type { Rule } from '../rule.ts';

export const dateWithoutDay: Rule = {
  id: 'V13',
  article: '–',
  severity: 'info',
  name: {
    en: 'Date without a day',
    fr: 'Date sans le jour',
    nl: 'Datum zonder dag',
    de: 'Datum ohne Tag',
  },
  why: {
    en: 'Two versions of one month cannot be told apart, and nobody can say which one a person saw.',
    fr: 'On ne distingue pas deux versions du même mois, et nul ne peut dire laquelle une personne a vue.',
    nl: 'Twee versies van dezelfde maand zijn niet te onderscheiden, en niemand weet welke iemand zag.',
    de: 'Zwei Fassungen desselben Monats sind nicht zu unterscheiden, und niemand weiß, welche jemand gesehen hat.',
  },
  repair: {
    en: 'Write the full date: “21 November 2026”.',
    fr: 'Écrivez la date entière : « 21 novembre 2026 ».',
    nl: 'Schrijf de volledige datum: “21 november 2026”.',
    de: 'Schreiben Sie das volle Datum: „21. November 2026“.',
  },
  examples: {
    good: ['Last updated: 3 May 2026\n\nQuartzmoor Ltd sells lamps.', 'Stand: 3. Mai 2026\n\nWir verkaufen Lampen.'],
    bad: [
      'Last updated: May 2026\n\nQuartzmoor Ltd sells lamps.',
      'Dernière mise à jour : mai 2026\n\nNous vendons des lampes à nos clients.',
      'Laatst bijgewerkt: mei 2026\n\nWij verkopen lampen aan onze klanten.',
      'Stand: Mai 2026\n\nWir verkaufen Lampen an unsere Kunden.',
    ],
  },
  find(reading) {
    const { versions } = reading.policy;
    if (versions.length === 0 || versions.some(({ precision }) => precision === 'day')) return [];
    const line = reading.line(versions[0]!.stated?.segment ?? '');
    return line ? [{ line, values: { text: line.text } }] : [];
  },
};
