// Words about single choices of visitors: their list, one of them with its proof, and what is handed to an authority.
import type { Catalogue } from './message.ts';

export const consentsOne = {
  choicesTitle: {
    en: 'Choices of visitors',
    fr: 'Choix des visiteurs',
    nl: 'Keuzes van bezoekers',
    de: 'Entscheidungen der Besucher',
  },
} as const satisfies Catalogue;
