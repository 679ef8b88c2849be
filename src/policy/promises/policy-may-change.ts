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
    { fact: 'changes', where: (fact: { notice: readonly string[] }) => fact.notice.includes('none') },
    {
      language: 'en',
      match:
        /\b(?:policy|notice|statement|charter|declaration|document)\b.{0,30}\b(?:can|may|will|shall) (?:evolve|change|vary|be (?:re)?adapted)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:reserv\w+|pouvons|pourrons|sommes amenes?|etre amenee?s?|susceptibles?)\b.{0,60}\b(?:modifi\w+|mettre a jour|actualis\w+|adapt\w+|evoluer|amend\w+)\b.{0,60}\b(?:politique|charte|notice|declaration|document|page|mentions)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:politique|charte|notice|declaration|document|page|mentions)\b.{0,80}\b(?:modifie\w*|mise?s? a jour|actualise\w*|evoluer|adapte\w*)\b/i,
      unless: /\b(?:derniere|a ete|date|version du)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verklaring|beleid|statement|document|pagina|tekst)\b.{0,80}\b(?:wijzig\w+|gewijzigd|aanpas\w+|aan te passen|aangepast|verander\w+|bijwerk\w+|bijgewerkt|herzien)\b/i,
      unless: /\b(?:laatst|voor het laatst|versie van)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:datenschutz\w*|erklarung|hinweise|information\w*|richtlinie)\b.{0,120}\b(?:andern|anderungen|anpass\w+|anzupassen|angepasst|aktualisier\w+|geandert|uberarbeit\w+|erganz\w+)\b/i,
      unless: /\bzuletzt\b|\bstand:|\bletzte\b/i,
    },
    {
      language: 'de',
      match: /\b(?:behalten (?:wir )?uns|vorbehalten)\b.{0,120}\b(?:andern|anzupassen|anpass\w+|aktualisier\w+)\b/i,
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
