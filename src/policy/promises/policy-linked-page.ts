// The text refers to another page, such as the terms of use or the cookie policy.
import type { PromiseKind } from '../promise-kind.ts';

export const policyLinkedPage: PromiseKind = {
  id: 'policy-linked-page',
  area: [3],
  name: {
    en: 'The page that is referred to exists',
    fr: 'La page citée existe',
    nl: 'De genoemde pagina bestaat',
    de: 'Die genannte Seite gibt es',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:see|refer to|read|consult|visit|found in|available (?:in|on|at)|described in|set out in|subject to|part of|accordance with|review|check|in) (?:also |please |both |and )*(?:our|the|this) (?:separate |full |detailed )?(?:cookies? (?:policy|notice|statement|page|declaration)|terms(?: of (?:use|service))?(?: (?:and|&) conditions)?|general (?:terms|conditions)|acceptable use policy|data processing agreement|DPA|security (?:page|policy)|imprint|legal notice)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:Cookie (?:Policy|Notice|Statement|Declaration)|Terms of (?:Use|Service)|Terms (?:and|&) Conditions|Acceptable Use Policy|Data Processing (?:Agreement|Addendum))\b/,
      unless: /\bthis (?:Privacy Policy and )?Cookie Policy (?:explains|describes)\b/,
    },
    {
      language: 'en',
      match:
        /\b(?:more|further|additional|detailed) (?:information|details)\b.{0,120}\b(?:on|at|in|see|visit|from) (?:our|the|this|your|https?:|www\.)/i,
      unless: /\b(?:contact|e-?mail)\b/i,
    },
    { language: 'fr', match: /\b(?:politique (?:de|relative aux) cookies|conditions generales|mentions legales)\b/i },
    { language: 'nl', match: /\b(?:cookie(?:beleid|verklaring)|algemene voorwaarden|gebruiksvoorwaarden)\b/i },
    {
      language: 'de',
      match:
        /\b(?:cookie-?(?:richtlinie|erklarung|hinweise)|nutzungsbedingungen|impressum|AGB|allgemeine geschaftsbedingungen)\b/i,
    },
  ],
  must: {
    en: 'The page that is named can be reached, and it is what its name says.',
    fr: 'La page citée est accessible et correspond à son nom.',
    nl: 'De genoemde pagina is bereikbaar en is wat haar naam zegt.',
    de: 'Die genannte Seite ist erreichbar und ist, was ihr Name sagt.',
  },
  proof: 'auto',
};
