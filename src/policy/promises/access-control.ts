// Only people who need it may see the data.
import type { PromiseKind } from '../promise-kind.ts';

export const accessControl: PromiseKind = {
  id: 'access-control',
  area: [6],
  name: {
    en: 'Only those who need it have access',
    fr: 'Seuls ceux qui en ont besoin y accèdent',
    nl: 'Alleen wie het nodig heeft, heeft toegang',
    de: 'Zugang nur, wer ihn braucht',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:access controls?|authenticat\w+|authori[sz](?:ed|ation)|need[- ]to[- ]know|least privilege|restricted access|role[- ]based|multi-?factor|two-?factor)\b/i,
      unless:
        /\b(?:unauthori[sz]ed|supervisory|competent authori\w+|stay signed|public authorit\w+|cookies?|authori[sz]ed (?:by you|agent))\b/i,
    },
    {
      language: 'en',
      match: /\b(?:access(?:ible)?|accessed)\b.{0,80}\b(?:limited|restricted|only|authori[sz]ed|confined)\b/i,
      unless: /\b(?:website|right (?:of|to)|request|unauthori[sz]ed)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:only|limit\w*|restrict\w*)\b.{0,80}\b(?:employees|staff|personnel|people|persons|those|team)\b.{0,80}\b(?:access|see|view|need)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:confidentiality (?:agreements?|obligations?|undertakings?)|bound (?:by|to) (?:a duty of )?(?:confidentiality|secrecy))\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:controle d'acces|acces (?:est )?(?:limite|restreint|reserve)|personnes (?:habilitees|autorisees)|authentification)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:toegang\w*)\b.{0,60}\b(?:beperkt|bevoegd\w*|alleen|geautoriseerd\w*)\b|\balleen\b.{0,60}\b(?:medewerkers|personen)\b.{0,60}\btoegang\b|\btoegangscontrole\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:zugriff\w*|zugang\w*)\b.{0,60}\b(?:nur|beschrankt|berechtigt\w*|befugt\w*)\b|\bzugriffs(?:kontrolle\w*|rechte)\b/i,
      unless: /\bunbefugt\w*\b/i,
    },
  ],
  must: {
    en: 'Every access needs a signed-in person with a role that allows it; each is written down, and others are refused.',
    fr: 'Tout accès exige une personne identifiée dont le rôle le permet ; chacun est noté, les autres sont refusés.',
    nl: 'Elke toegang vraagt een aangemelde persoon met een passende rol; elke staat genoteerd, andere worden geweigerd.',
    de: 'Jeder Zugriff verlangt eine angemeldete Person mit passender Rolle; jeder wird vermerkt, andere werden verweigert.',
  },
  proof: 'auto',
};
