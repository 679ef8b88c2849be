// Activity is followed or linked to a person.
import type { PromiseKind } from '../promise-kind.ts';

export const visitorTracking: PromiseKind = {
  id: 'visitor-tracking',
  area: [5, 4, 6],
  name: {
    en: 'Activity is linked only as described',
    fr: 'L’activité n’est liée que comme décrit',
    nl: 'Activiteit wordt alleen als beschreven gekoppeld',
    de: 'Aktivität wird nur wie beschrieben verknüpft',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:link|connect|associate|combine|match|enrich|track|follow|identif|recogni[sz]e)\w*\b.{0,80}\b(?:activit(?:y|ies)|visits?|behaviou?r|profile|contact|across|entity|device|other (?:information|data|sources))\b/i,
      unless: /\b(?:not|never|cookies?)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:saved|stored|recorded|added|registered)\b.{0,40}\b(?:as an?|in our|to our)\b.{0,40}\b(?:contact|lead|customer|CRM|systems?|database)\b/i,
      unless: /\b(?:not|never|encrypt\w+|years?|months?)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:publicly[- ]available|public sources?|third[- ]party sources?|other sources|enrich\w*|firmographic|supplement)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:profil(?:e|es|ing)|personali[sz](?:e|ed|ation)|tailor(?:ed)?|recommendations?|segments?|customi[sz](?:e|ing|ed))\b/i,
      unless: /\b(?:not|never|no|right|cookies?|public profile|profile (?:picture|photo))\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:suivi|suivre|profil\w*|trac\w+)\b.{0,60}\b(?:navigation|comportement|visites?|parcours|utilisateurs?)\b/i,
      unless: /\b(?:aucun|pas|jamais)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:surfgedrag|klikgedrag|bezoekgedrag|bezoekers? (?:volgen|herkennen)|profiel\w*)\b/i,
      unless: /\b(?:geen|niet|nooit)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:nutzungsprofil\w*|nutzerverhalten\w*|surfverhalten\w*|nutzungsverhalten\w*|wiedererken\w+|zusammenfuhrung|zusammengefuhrt|verknupf\w+)\b/i,
    },
  ],
  must: {
    en: 'A visit is linked to a known person only in the way that the text describes, and only with consent where that is needed.',
    fr: 'Une visite n’est liée à une personne connue que comme décrit, et avec accord si nécessaire.',
    nl: 'Een bezoek wordt alleen als beschreven aan een bekende persoon gekoppeld, met toestemming waar nodig.',
    de: 'Ein Besuch wird nur wie beschrieben mit einer bekannten Person verknüpft, mit Zustimmung, wo nötig.',
  },
  proof: 'auto',
};
