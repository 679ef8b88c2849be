// C33: the text bears no date and no version.
import type { Rule } from '../rule.ts';

const dated =
  /\b(?:updat\w+|effective|version|revis\w+|review\w*|changed|valid|modified|as of|since|dated?|published|mise a jour|vigueur|versie|bijgewerkt|gewijzigd|stand|fassung|gultig|datum|geandert)\b[^\n]{0,60}\b(?:19|20)\d\d\b|\b(?:version|versie|fassung|v)\.? ?\d+(?:\.\d+)+|\bversion \d+\b|\b\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d\b/;

export const versionDate: Rule = {
  id: 'C33',
  article: '5(2), 13 (WP260)',
  severity: 'warning',
  name: { en: 'Date missing', fr: 'Date absente', nl: 'Datum ontbreekt', de: 'Datum fehlt' },
  why: {
    en: 'Without a date nobody can tell which text was in force when, neither the reader nor you.',
    fr: 'Sans date, nul ne peut dire quel texte était en vigueur à quel moment, ni le lecteur ni vous.',
    nl: 'Zonder datum kan niemand zeggen welke tekst wanneer gold, de lezer niet en u niet.',
    de: 'Ohne Datum lässt sich nicht sagen, welcher Text wann galt, weder für Leser noch für Sie.',
  },
  repair: {
    en: 'Write “Last updated on …” with day, month and year at the top.',
    fr: 'Écrivez en haut « Dernière mise à jour le … » avec jour, mois et année.',
    nl: 'Schrijf bovenaan “Laatst bijgewerkt op …” met dag, maand en jaar.',
    de: 'Schreiben Sie oben „Stand: …“ mit Tag, Monat und Jahr.',
  },
  examples: {
    good: [
      'Last updated on 3 May 2026\n\nWe sell lamps.',
      'Version 2.1\n\nWe sell lamps.',
      'Stand: 03.05.2026\n\nWir verkaufen Lampen.',
    ],
    bad: ['# Privacy policy\n\nQuartzmoor Ltd sells lamps. We have done so since the year of our founding.'],
  },
  find: (reading) =>
    reading.policy.versions.length > 0 || reading.says(dated) ? [] : [{ line: null, place: reading.lines[0] }],
};
