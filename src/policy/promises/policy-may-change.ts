// The text may be changed from time to time.
import type { PromiseKind } from '../promise-kind.ts';

export const policyMayChange: PromiseKind = {
  id: 'policy-may-change',
  area: [3],
  name: {
    en: 'The policy may change',
    fr: 'La politique peut changer',
    nl: 'Het beleid kan wijzigen',
    de: 'Die Erklärung kann sich ändern',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:may|might|can|will|could|reserves? the right to|from time to time|occasionally|periodically)\b.{0,60}\b(?:update|change|amend|modify|revise|alter|adapt|adjust)[sd]?\b.{0,60}\b(?:policy|notice|statement|declaration|document|terms)\b/i,
      unless: /\bcookie (?:choices|settings|preferences)\b|\bwill (?:notify|inform|tell)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:policy|notice|statement|declaration)\b.{0,60}\b(?:may|might|can|could|subject to)\b.{0,30}\b(?:updated?|changed?s?|amended|modified|revised|amendments?|adjusted|adapted|revisions?)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:politique|charte|notice|declaration)\b.{0,80}\b(?:peut|pourra|susceptible|pouvons)\b.{0,40}\b(?:modifiee?r?|mise? a jour|evoluer|mettre a jour)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:pouvons|reservons le droit de|sommes susceptibles de)\b.{0,30}\b(?:modifier|mettre a jour|adapter)\b.{0,60}\b(?:politique|charte|notice|declaration)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:verklaring|beleid|statement)\b.{0,80}\b(?:wijzig\w+|aanpas\w+|aangepast|veranderen|bijwerken)\b/i,
      unless: /\b(?:laatst|voor het laatst)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:recht voor|behoudt zich|behouden ons)\b.{0,80}\b(?:wijzig\w+|aan te passen|aanpas\w+)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:datenschutz\w*|erklarung|hinweise)\b.{0,100}\b(?:andern|anpassen|anzupassen|angepasst|aktualisier\w+|geandert)\b/i,
      unless: /\bzuletzt\b|\bstand:/i,
    },
  ],
  must: {
    en: 'Changes are made only as new published versions, each with its date and its differences.',
    fr: 'Les modifications ne se font que par de nouvelles versions publiées, datées et comparables.',
    nl: 'Wijzigingen komen er alleen als nieuwe gepubliceerde versies, elk met datum en verschillen.',
    de: 'Änderungen erfolgen nur als neue veröffentlichte Fassungen, jede mit Datum und Unterschieden.',
  },
  proof: 'auto',
};
