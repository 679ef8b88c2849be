// An entry of the table of contents names a heading.
import type { PromiseKind } from '../promise-kind.ts';

export const policyContents: PromiseKind = {
  id: 'policy-contents',
  area: [3],
  name: {
    en: 'The table of contents leads there',
    fr: 'Le sommaire y mène',
    nl: 'De inhoudsopgave leidt erheen',
    de: 'Das Inhaltsverzeichnis führt dorthin',
  },
  says: [
    {
      language: 'en',
      match: /^.{3,140}$/,
      under:
        /^[\W\d]*(?:(?:table of )?contents|topics|index|overview|in this (?:policy|notice|statement)|on this page|sections)\W*$/i,
      in: ['item'],
    },
    {
      language: 'en',
      match: /^.{3,140}$/,
      after:
        /\b(?:following (?:topics|sections|subjects|questions)|table of contents|jump to|quick links|topics covered)\b/i,
      in: ['item'],
    },
    { language: 'fr', match: /^.{3,140}$/, under: /^[\W\d]*(?:sommaire|table des matieres|plan)\W*$/i, in: ['item'] },
    {
      language: 'nl',
      match: /^.{3,140}$/,
      under: /^[\W\d]*(?:inhoud|inhoudsopgave|onderwerpen|overzicht)\W*$/i,
      in: ['item'],
    },
    {
      language: 'de',
      match: /^.{3,140}$/,
      under: /^[\W\d]*(?:inhalt|inhaltsverzeichnis|inhaltsubersicht|ubersicht|themen)\W*$/i,
      in: ['item'],
    },
  ],
  must: {
    en: 'A heading of that name stands in the text, and the entry leads to it.',
    fr: 'Un titre de ce nom figure dans le texte, et l’entrée y mène.',
    nl: 'In de tekst staat een kop met die naam, en de regel leidt erheen.',
    de: 'Eine Überschrift dieses Namens steht im Text, und der Eintrag führt zu ihr.',
  },
  proof: 'auto',
};
