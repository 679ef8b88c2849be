// Data is not passed on.
import type { PromiseKind } from '../promise-kind.ts';

export const noSharing: PromiseKind = {
  id: 'no-sharing',
  area: [9],
  name: {
    en: 'Data is not passed on',
    fr: 'Les données ne sont pas transmises',
    nl: 'Gegevens worden niet doorgegeven',
    de: 'Daten werden nicht weitergegeben',
  },
  says: [
    {
      language: 'en',
      match:
        /(?:\b(?:not|never|no|nor|neither|without)|n't)\b.{0,50}\b(?:shar(?:e[ds]?|ing)|disclos(?:e[ds]?|ing)|pass(?:ed)? on|transfer(?:red)?|provide[ds]? to|given|give|made available|transmit(?:ted)?)\b.{0,80}\b(?:third[- ]part(?:y|ies)|partners?|others|anyone|any(?:one|body)|outside|companies|organi[sz]ations|advertisers|parties|data|information)\b/i,
      unless: /\b(?:right|refus\w+|not be able|notify|if you do not|countr\w+|outside)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:ne|jamais|aucun\w*)\b.{0,60}\b(?:partag|transm|communiqu|divulgu)\w+\b/i,
      unless: /\bdroit\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:niet|nooit|geen)\b.{0,60}\b(?:delen|gedeeld|verstrek\w+|doorge\w+)\b|\b(?:delen|verstrekken|geven)\b.{0,60}\b(?:niet|nooit)\b/i,
      unless: /\brecht\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:nicht|kein\w*|niemals)\b.{0,60}\b(?:weitergegeben|weitergabe|ubermittelt|an dritte)\b|\ban dritte\b.{0,60}\b(?:nicht|keine)\b/i,
      unless: /\b(?:recht auf|drittland\w*)\b/i,
    },
    { fact: 'statements', where: (fact: { kind: string }) => fact.kind === 'no-sharing' },
    {
      language: 'fr',
      match:
        /\b(?:ne|n'|jamais|aucun\w*)\b.{0,80}\b(?:(?:a|aux?|avec|vers) (?:des |les |un )?(?:\w+ )?tiers|partag\w+|communiqu\w+|transmis\w*|divulgu\w+|cede\w*)\b/i,
      unless: /\b(?:droit|pays tiers|cookies?)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:niet|nooit|geen)\b.{0,100}\b(?:(?:aan|met|naar) (?:\w+ )?derden|delen|gedeeld|verstrek\w+|doorge\w+|doorgegeven|ter beschikking)\b|\b(?:aan|met|naar) (?:\w+ )?derden\b.{0,60}\b(?:niet|nooit|geen)\b/i,
      unless: /\b(?:recht|landen|cookies?)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:nicht|kein\w*|niemals|nie|weder)\b.{0,100}\b(?:weitergegeben|weitergabe|weiterge\w+|ubermittl\w+|ubermittelt|an dritte|offengelegt|ubertragen)\b|\b(?:weitergabe|ubermittlung|geben)\b.{0,100}\b(?:nicht|kein\w*|findet nicht|erfolgt nicht|unterbleibt)\b/i,
      unless: /\b(?:recht auf|drittland\w*|drittl\w+|cookies?)\b/i,
    },
  ],
  must: {
    en: 'The register shows no recipient of the kind that is excluded, and no data went to one.',
    fr: 'Le registre ne montre aucun destinataire du type exclu, et rien ne lui a été transmis.',
    nl: 'Het register toont geen ontvanger van de uitgesloten soort, en er ging niets heen.',
    de: 'Das Verzeichnis zeigt keinen Empfänger der ausgeschlossenen Art, und nichts ging an einen.',
  },
  proof: 'auto',
  vouched: ['sharedWith.notHandedOn', 'sharedWith.runByOthers'],
};
