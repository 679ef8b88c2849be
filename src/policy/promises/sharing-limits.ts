// Data is shared only in the cases that are named.
import type { PromiseKind } from '../promise-kind.ts';
import { anyList, sharingSection } from './sections.ts';

export const sharingLimits: PromiseKind = {
  id: 'sharing-limits',
  area: [9],
  name: {
    en: 'Data is shared only as said',
    fr: 'Les données ne sont partagées que comme dit',
    nl: 'Gegevens worden alleen zo gedeeld',
    de: 'Daten werden nur so geteilt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:shar(?:e[ds]?|ing)|disclos(?:e[ds]?|ing)|pass(?:ed)? on|transfer(?:red)?|provide[ds]?|transmit(?:ted)?|made available|give)\b.{0,120}\b(?:third[- ]part(?:y|ies)|partners?|others|anyone|following|only|recipients?|affiliates|outside|circumstances|parties|contractors?)\b/i,
      unless: /\b(?:right to|rights|cookies?|not (?:share|sell)|never (?:share|sell)|portab\w+|software)\b/i,
    },
    { language: 'en', match: /\S/, under: sharingSection.en, notAfter: anyList.en, in: ['item', 'row'] },
    {
      language: 'fr',
      match: /\b(?:partag|transm|communiqu|divulgu)\w+\b.{0,120}\b(?:tiers|partenaires?|destinataires?)\b/i,
      unless: /\b(?:jamais|ne .{0,20}pas|droit)\b/i,
    },
    { language: 'fr', match: /\S/, under: sharingSection.fr, notAfter: anyList.fr, in: ['item', 'row'] },
    {
      language: 'nl',
      match:
        /\b(?:delen|gedeeld|verstrek\w+|doorge\w+)\b.{0,120}\b(?:derden|partijen|partners?)\b|\bderden\b.{0,80}\b(?:delen|gedeeld|verstrek\w+|doorge\w+)\b/i,
      unless: /\b(?:nooit|niet|recht)\b/i,
    },
    { language: 'nl', match: /\S/, under: sharingSection.nl, notAfter: anyList.nl, in: ['item', 'row'] },
    {
      language: 'de',
      match:
        /\b(?:dritte\w*|empfanger\w*|partner\w*)\b.{0,120}\b(?:weiter\w+|ubermittel\w*|offengelegt)\b|\b(?:weitergabe|ubermittlung)\b.{0,80}\bdritte\w*\b/i,
      unless: /\b(?:nicht|keine|recht)\b/i,
    },
    { language: 'de', match: /\S/, under: sharingSection.de, notAfter: anyList.de, in: ['item', 'row'] },
    { fact: 'recipients', where: (fact: { role?: string }) => fact.role !== 'source' },
  ],
  must: {
    en: 'Every disclosure fits a case of the text and is in the register; any other is refused.',
    fr: 'Toute communication relève d’un cas du texte et figure au registre ; toute autre est refusée.',
    nl: 'Elke verstrekking past bij een geval uit de tekst en staat in het register; andere worden geweigerd.',
    de: 'Jede Weitergabe passt zu einem Fall des Textes und steht im Verzeichnis; jede andere wird verweigert.',
  },
  proof: 'auto',
};
