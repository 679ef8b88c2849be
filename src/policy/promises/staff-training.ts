// Staff are trained in data protection.
import type { PromiseKind } from '../promise-kind.ts';

export const staffTraining: PromiseKind = {
  id: 'staff-training',
  area: [12],
  name: {
    en: 'Staff are trained',
    fr: 'Le personnel est formé',
    nl: 'Medewerkers worden opgeleid',
    de: 'Die Mitarbeitenden werden geschult',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:staff|employees?|personnel|team(?:s| members)?|everyone|colleagues|people)\b.{0,80}\b(?:train(?:ed|ing|s)?|educat\w+|awareness|instructed)\b/i,
      unless: /\b(?:we offer|you (?:take|book|attend)|training (?:courses|products|services))\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:trains?|training|educates?|awareness)\b.{0,60}\b(?:staff|employees|personnel|team|colleagues|data protection|privacy|security)\b/i,
      unless: /\b(?:training (?:courses|products)|purchase|you (?:take|book|attend))\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:personnel|salaries|collaborateurs|employes|equipes?)\b.{0,80}\b(?:form(?:es?|ation)|sensibilis\w+)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:medewerkers|personeel)\b.{0,80}\b(?:opgeleid|getraind|training\w*|opleiding\w*|bewust)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:mitarbeit\w+|beschaftigte\w*|personal)\b.{0,80}\b(?:geschult|schulung\w*|schulen|sensibilisier\w+|unterwiesen)\b/i,
    },
  ],
  must: {
    en: 'A dated record shows who was trained, in what and when, and it is not older than its agreed interval.',
    fr: 'Un registre daté montre qui a été formé, à quoi et quand, et il n’est pas plus ancien que l’intervalle convenu.',
    nl: 'Een gedateerd overzicht toont wie waarin en wanneer is opgeleid, niet ouder dan de afgesproken termijn.',
    de: 'Ein datierter Nachweis zeigt, wer worin und wann geschult wurde, nicht älter als der vereinbarte Abstand.',
  },
  proof: 'attest',
};
