// The company follows data-protection law.
import type { PromiseKind } from '../promise-kind.ts';

export const lawCompliance: PromiseKind = {
  id: 'law-compliance',
  area: [9],
  name: {
    en: 'The law is followed',
    fr: 'La loi est respectée',
    nl: 'De wet wordt gevolgd',
    de: 'Das Gesetz wird befolgt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:compl(?:y|ies|iance|iant)|in accordance|accordingly|conform\w*|governed by|govern(?:s|ing)?|subject to|pursuant to|adhere\w*|in line|observ(?:e|es|ing)|respect\w*|abide)\b.{0,100}\b(?:laws?|legislation|regulations?|GDPR|DPA|act|directive|UAVG|BDSG|PECR|legal requirements|statut\w+)\b/i,
      unless:
        /\b(?:right to|rights|disclos\w+|request\w*|retain\w*|retention|kept|transfer\w*|consent|court|authorit\w+|cookies?|share|as required by|standard contractual)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:laws?|GDPR|regulation|act)\b.{0,80}\b(?:governs?|applies to|apply to|regulates?)\b.{0,80}\b(?:processing|data|information|us|our)\b/i,
      unless: /\brights?\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:law|act|regulation|directive)\b.{0,60}\b(?:on the protection|protection of (?:natural )?persons|data protection)\b/i,
      in: ['item'],
    },
    {
      language: 'en',
      match: /\b(?:lawful(?:ly)?|fair(?:ly)?|transparent(?:ly)?)\b.{0,30}\b(?:manner|process\w*|fair|and)\b/i,
      unless: /\b(?:lawful bas|right|unlawful)\w*/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:conformement|conformite|respect\w*|dans le cadre)\b.{0,100}\b(?:RGPD|loi|reglement|legislation|reglementation)\b/i,
      unless: /\b(?:droit|communiqu\w+|conserv\w+|autorite)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:in overeenstemming|conform|volgens|voldo\w+|houdt zich|houden ons)\b.{0,100}\b(?:AVG|wet\w*|verordening|UAVG)\b/i,
      unless: /\b(?:recht|bewaar\w*|verstrek\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:gemas+|einhalt\w+|im einklang|unter beachtung|nach masgabe|entsprechend)\b.{0,100}\b(?:DSGVO|gesetz\w*|verordnung|BDSG|vorschriften|bestimmungen)\b/i,
      unless: /\b(?:recht auf|Art\. ?\d+ Abs|aufbewahr\w*)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:follow|comply|complies|respect|observe|adhere|abide)\w*\b.{0,60}\b(?:GDPR|data protection|privacy (?:law|act|legislation|rules)|regulations?|act|laws?|rules)\b/i,
      unless: /\b(?:you (?:must|shall|agree)|customers? (?:must|shall|will)|court|disclos\w+|legal obligation)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:conform\w+|respect\w*|en application|dans le cadre)\b.{0,60}\b(?:RGPD|reglement|loi|legislation|reglementation)\b/i,
      unless: /\b(?:droit d|vous disposez|vos droits|clauses?)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:voldo\w+|houden (?:wij|we) ons|overeenstemming|conform|eisen|naleving|volgens)\b.{0,80}\b(?:AVG|verordening|wet\w*|privacywet\w*|GDPR)\b/i,
      unless: /\b(?:recht op|bewaar\w*|wettelijke (?:bewaar|termijn))\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:entsprechend|gemas|einklang|beacht\w+|einhalt\w+|masgabe|im rahmen|unter einhaltung|auf grundlage)\b.{0,100}\b(?:DSGVO|DS-GVO|BDSG|TTDSG|TDDDG|datenschutzvorschrift\w*|datenschutzgesetz\w*|gesetzlich\w+ (?:bestimmung\w*|vorschrift\w*)|datenschutzrecht\w*)\b/i,
      unless: /\b(?:recht auf|Art\. ?(?:1[5-9]|2[0-2])|rechtsgrundlage)\b/i,
    },
  ],
  must: {
    en: 'The laws named are in force and apply, and a named person confirms that the records the law demands are complete.',
    fr: 'Les lois citées sont en vigueur et applicables, et une personne nommée confirme que les registres requis sont complets.',
    nl: 'De genoemde wetten gelden, en een genoemde persoon bevestigt dat de vereiste registers volledig zijn.',
    de: 'Die genannten Gesetze gelten, und eine benannte Person bestätigt, dass die verlangten Verzeichnisse vollständig sind.',
  },
  proof: 'attest',
};
