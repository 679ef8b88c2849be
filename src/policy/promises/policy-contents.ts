// The table of contents as a whole promises the headings that its entries name.
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
  says: [{ place: 'contents' }],
  must: {
    en: 'For each entry a heading of that name stands in the text, and the entry leads to it.',
    fr: 'Pour chaque entrée, un titre de ce nom figure dans le texte, et l’entrée y mène.',
    nl: 'Voor elke regel staat in de tekst een kop met die naam, en de regel leidt erheen.',
    de: 'Zu jedem Eintrag steht eine Überschrift dieses Namens im Text, und der Eintrag führt zu ihr.',
  },
  proof: 'auto',
};
