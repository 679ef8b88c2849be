// Technical and organisational measures protect the data (Art. 32).
import type { PromiseKind } from '../promise-kind.ts';
import { securitySection } from './sections.ts';

export const securityMeasures: PromiseKind = {
  id: 'security-measures',
  area: [6, 12],
  name: {
    en: 'Data is protected by measures',
    fr: 'Des mesures protègent les données',
    nl: 'Maatregelen beschermen de gegevens',
    de: 'Maßnahmen schützen die Daten',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:technical|organi[sz]ational|physical|administrative|procedural|security|appropriate|adequate|reasonable|suitable|commercially acceptable)\b.{0,60}\b(?:measures?|safeguards?|controls?|steps|precautions|procedures|practices|means)\b/i,
      unless:
        /\b(?:transfer\w*|outside (?:the )?(?:EU|EEA|European)|third countr\w+|regularly|merger|evaluat\w+ and|rights? and freedoms)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:protect|secure|safeguard|guard)(?:s|ed|ing)?\b.{0,100}\b(?:data|information|it|systems?)\b.{0,120}\b(?:against|from|loss|theft|misuse|unauthori[sz]ed|access|disclosure)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:unauthori[sz]ed (?:access|use|disclosure|individuals|persons|alteration|processing)|firewalls?|intrusion|antivirus|malware|vulnerabilit\w+|patch\w*|hardened|two-factor|data cent(?:er|re)s?)\b/i,
      unless: /\bbreach\b/i,
    },
    {
      language: 'en',
      match: /\b(?:integrity|confidentiality|availability)\b.{0,60}\b(?:data|systems?|information|services?)\b/i,
      unless: /\buptime\b/i,
    },
    { language: 'en', match: /\S/, under: securitySection.en, in: ['item'] },
    {
      language: 'fr',
      match: /\bmesures\b.{0,40}\b(?:techniques|organisationnelles|de securite|appropriees)\b/i,
      unless: /\btransfert/i,
    },
    { language: 'fr', match: /\S/, under: securitySection.fr, in: ['item'] },
    {
      language: 'nl',
      match:
        /\b(?:technische|organisatorische|passende|beveiligings)\w*\b.{0,20}\bmaatregelen\b|\bbeveiligingsmaatregelen\b/i,
      unless: /\bdoorgifte\b/i,
    },
    { language: 'nl', match: /\S/, under: securitySection.nl, in: ['item'] },
    {
      language: 'de',
      match:
        /\b(?:technische\w*|organisatorische\w*|geeignete\w*|angemessene\w*)\b.{0,40}\b(?:mas+nahmen|vorkehrungen)\b|\bsicherheitsmas+nahmen\b/i,
      unless: /\b(?:ubermittl\w+|drittl\w+)\b/i,
    },
    { language: 'de', match: /\S/, under: securitySection.de, in: ['item'] },
    { fact: 'measures' },
    {
      language: 'fr',
      match:
        /\b(?:mesures?|dispositifs?|moyens|procedures?)\b.{0,80}\b(?:securite|protect\w+|protege\w*|techniques?|organisationnelles?|appropriees?|adaptees?|proteger)\b|\b(?:pare-feu|antivirus|controle d'acces|confidentialite et (?:l'integrite|la securite)|acces non autorises?|securis\w+)\b/i,
      unless: /\b(?:transferts?|hors de|cookies?|droit)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:maatregelen|beveilig\w*|beveiligd\w*|firewall|virusscanner|tweestaps\w*|tweefactor\w*|onbevoegd\w*|ongeautoriseerd\w*)\b/i,
      unless: /\b(?:doorgifte|datalek\w*|cookies?|recht)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:mas*nahmen|vorkehrungen|sicherheitsstandards?|sicherheitsverfahren|firewall\w*|virenschutz|zutritts\w*|zugangskontroll\w*|gesichert|abgesichert|geschutzt|schutzen)\b.{0,100}/i,
      unless: /\b(?:ubermittl\w+|drittl\w+|vorvertraglich\w*|cookies?|recht)\b/i,
    },
  ],
  must: {
    en: 'Each measure has an owner, a date of the last check, and evidence; a named person confirms them.',
    fr: 'Chaque mesure a un responsable, une date de contrôle et une preuve ; une personne nommée les confirme.',
    nl: 'Elke maatregel heeft een eigenaar, een controledatum en bewijs; een genoemde persoon bevestigt ze.',
    de: 'Jede Maßnahme hat Verantwortliche, ein Prüfdatum und einen Nachweis; eine benannte Person bestätigt sie.',
  },
  proof: 'attest',
};
