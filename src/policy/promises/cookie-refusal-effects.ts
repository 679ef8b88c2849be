// What happens when cookies are refused.
import type { PromiseKind } from '../promise-kind.ts';

export const cookieRefusalEffects: PromiseKind = {
  id: 'cookie-refusal-effects',
  area: [4],
  name: {
    en: 'Refusing costs only what is said',
    fr: 'Refuser ne coûte que ce qui est dit',
    nl: 'Weigeren kost alleen wat er staat',
    de: 'Ablehnen kostet nur, was gesagt ist',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:features?|parts?|functions?|functionality|areas?|services?|website|site|pages?|experience)\b.{0,60}\b(?:may|might|will|could|can) (?:not|no longer|be (?:limited|impaired|unavailable)|stop|cease)\b/i,
      under: /\bcookies?\b|\bbrowser\b|\btracking\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:refuse|disable|reject|block|without|decline|turn off|delete)\b.{0,60}\bcookies?\b.{0,120}\b(?:not (?:work|function|be able)|may not|limited|unavailable|unable|affect)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:not (?:work|function)|limited|unavailable)\b.{0,120}\b(?:refuse|disable|reject|block|without|decline|turn off|delete)\b.{0,40}\bcookies?\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:certaines|fonctionnalites|parties)\b.{0,80}\b(?:ne (?:pas|plus|seront|fonctionn)|indisponibles?|limitee?s?)\b/i,
      under: /\bcookies?\b|\btraceurs?\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:niet (?:goed|meer|optimaal|volledig)|beperkt)\b.{0,60}\b(?:werk\w*|functioner\w*)\b/i,
      under: /\bcookies?\b/i,
    },
    {
      language: 'de',
      match: /\b(?:funktion\w*|teile|seite|website)\b.{0,80}\b(?:eingeschrankt|nicht (?:mehr|vollstandig|richtig))\b/i,
      under: /\bcookies?\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:refus\w*|desactiv\w+|bloqu\w+|sans)\b.{0,80}\b(?:cookies?|traceurs?)\b.{0,140}\b(?:ne|limit\w+|perturb\w+|alter\w+|degrad\w+|affect\w+|indisponib\w+)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:uitschakel\w*|weiger\w*|blokke\w+|verwijder\w*|zonder)\b.{0,80}\bcookies?\b.{0,140}\b(?:niet|beperkt|minder)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:deaktivier\w+|ablehn\w+|blockier\w+|ohne|nichtannahme|ausschlies\w*)\b.{0,100}\bcookies?\b.{0,160}\b(?:eingeschrankt|nicht|funktion\w*)\b|\bfunktionalitat\b.{0,60}\beingeschrankt\b/i,
    },
  ],
  must: {
    en: 'With cookies refused only the named features fail; everything else works.',
    fr: 'Cookies refusés, seules les fonctions citées manquent ; tout le reste marche.',
    nl: 'Met cookies geweigerd vallen alleen de genoemde functies uit; al het andere werkt.',
    de: 'Sind Cookies abgelehnt, fallen nur die genannten Funktionen aus; alles andere geht.',
  },
  proof: 'auto',
};
