// Earlier versions are kept and can be seen.
import type { PromiseKind } from '../promise-kind.ts';

export const policyHistory: PromiseKind = {
  id: 'policy-history',
  area: [3],
  name: {
    en: 'Earlier versions are kept',
    fr: 'Les versions antérieures sont conservées',
    nl: 'Eerdere versies blijven bewaard',
    de: 'Frühere Fassungen werden aufbewahrt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:log|archive|history|record|list|copies|overview)\b.{0,40}\b(?:previous|earlier|prior|past|older|former|changes|revisions|versions)\b/i,
      unless: /\b(?:transaction|purchase|order|browsing|employment|credit|medical) history\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:previous|earlier|prior|past|older|former|all) (?:versions?|revisions?|privacy (?:policies|notices|statements))\b.{0,80}\b(?:kept|available|archived|found|stored|obtained|requested|viewed|recorded|published)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:each|every|any|all) (?:revision|version|change)s?\b.{0,60}\b(?:tracked|logged|recorded|archived|dated|numbered|identified|kept|listed)\b|\b(?:version|revision|change) (?:history|log)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:versions?|politiques?) (?:precedentes?|anterieures?)\b|\bhistorique des (?:versions|modifications)\b/i,
    },
    { language: 'nl', match: /\b(?:eerdere|vorige|oude(?:re)?) versies?\b|\bversiegeschiedenis\b/i },
    {
      language: 'de',
      match: /\b(?:fruhere|vorherige|altere)n? (?:fassung|version)(?:en)?\b|\banderungshistorie\b|\bversionsverlauf\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:everything|what|whatever) we have (?:ever )?changed\b|\b(?:change ?log|list of changes|history of changes|earlier versions|previous versions)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:historique|versions? (?:anterieures?|precedentes?)|archives?)\b/i,
      under: /\b(?:modif\w+|mise|version\w*|evolution\w*|changement\w*)\b/i,
    },
    { language: 'nl', match: /\b(?:eerdere|vorige|oude) versies?\b|\bversiegeschiedenis\b/i },
    {
      language: 'de',
      match:
        /\b(?:fruhere\w*|altere\w*|vorherige\w*) (?:fassung|version)\w*\b|\b(?:anderungshistorie|versionsverlauf)\b/i,
    },
  ],
  must: {
    en: 'Every earlier published version can be read, unchanged, with its date.',
    fr: 'Chaque version publiée antérieurement peut être lue, inchangée, avec sa date.',
    nl: 'Elke eerder gepubliceerde versie is te lezen, ongewijzigd, met haar datum.',
    de: 'Jede früher veröffentlichte Fassung ist lesbar, unverändert und mit ihrem Datum.',
  },
  proof: 'auto',
};
