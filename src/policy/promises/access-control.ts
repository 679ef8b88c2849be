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
        /\b(?:access controls?|authenticat\w+|authori[sz](?:ed|ation)|need-to-know|need to know["']* (?:basis|principle|rule)|least privilege|restricted access|role[- ]based|multi-?factor|two-?factor)\b/i,
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
    {
      language: 'en',
      match:
        /\b(?:two|three|four|five|only|few)\b.{0,20}\b(?:of us|people|persons|employees|colleagues)\b.{0,60}\b(?:access|open|see|read|database)\b|\baccounts? of (?:people|staff|employees) who leave\b|\b(?:hardware|security) keys?\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:seul\w*|uniquement|habilit\w+|autoris\w+|limite\w*|restreint\w*|reserve\w*)\b.{0,80}\b(?:acces|accede\w*|personnes?|salaries|collaborateurs|consulter)\b|\bacces\b.{0,80}\b(?:limite\w*|restreint\w*|reserve\w*|habilit\w+|personnel)\b|\bconfidentialite\b.{0,40}\b(?:tenu\w*|soumis\w*|engag\w+)\b/i,
      unless: /\b(?:droit d'acces|cookies?|site)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:alleen|uitsluitend|slechts|beperkt\w*|bevoegde?)\b.{0,100}\b(?:toegang|inzien|inzage|medewerkers|personen)\b|\btoegang\w*\b.{0,80}\b(?:beperkt|alleen|beveiligd|wachtwoord)\b|\b(?:geheimhouding\w*|vertrouwelijk\w*)\b/i,
      unless: /\b(?:recht|doel\w*|cookies?)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:nur|ausschlieslich|lediglich)\b.{0,100}\b(?:zugriff|zugang|einseh\w*|mitarbeit\w+|personen|befugt\w*|berechtigt\w*)\b|\b(?:zugriff\w*|zugang\w*)\b.{0,80}\b(?:haben|erhalten|nur|beschrankt|berechtigt\w*)\b|\b(?:vertraulichkeit|verschwiegenheit)\w*\b.{0,40}\bverpflicht\w*/i,
      unless: /\b(?:unbefugt\w*|recht auf|cookies?|dritte\w? (?:kein|nicht))\b/i,
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
