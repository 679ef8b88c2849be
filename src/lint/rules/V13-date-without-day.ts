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
      'Dernière mise à jour : janvier 2026\n\nLa loi est entrée en vigueur le 4 mars 2024. Nous vendons des lampes.',
      'Last updated: May 2026\n\nQuartzmoor Ltd sells lamps.',
      'Dernière mise à jour : mai 2026\n\nNous vendons des lampes à nos clients.',
      'Laatst bijgewerkt: mei 2026\n\nWij verkopen lampen aan onze klanten.',
      'Stand: Mai 2026\n\nWir verkaufen Lampen an unsere Kunden.',
    ],
  },
  find(reading) {
    const { versions } = reading.policy;
    const isExact = versions.some(({ precision }) => precision === 'day');
    const dated = isExact ? undefined : reading.line(versions[0]?.stated?.segment ?? '');
    const line = dated ?? reading.linesThat(monthOnly)[0];
    return line ? [{ line, values: { text: line.text } }] : [];
  },
};

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januari|februari|maart|mei|juni|juli|augustus|oktober|januar|februar|marz|dezember';
/** A label of a version, and a month; the reader may not have taken it for one. */
const monthOnly = new RegExp(
  `^\\W{0,4}(?:last (?:updated?|revised|modified|reviewed|amended)|(?:date of )?(?:last )?(?:update|revision|review)|updated|effective(?: date)?|version(?: date)?|status|as (?:of|at)|derniere (?:mise a jour|modification|revision)|mise? a jour(?: le| en)?|en vigueur|(?:laatst|laatste) (?:bijgewerkt|gewijzigd|wijziging|herziening|update)|versie|stand(?: der (?:information|datenschutzerklarung))?|letzte (?:anderung|aktualisierung)|zuletzt (?:geandert|aktualisiert)|fassung vom)(?: on| in| op| en| am| im)?\\W{1,8}(?:in |en |im )?(?:${months}) \\d{4}\\W*$`,
);
