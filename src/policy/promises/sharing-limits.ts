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
    {
      language: 'en',
      match:
        /\b(?:may|can|could|might) (?:get|see|receive|obtain|use|view|access)\b.{0,40}\b(?:data|information|details|profiles?)\b/i,
      unless: /\b(?:we|you|not)\b.{0,10}\b(?:may|can|could|might)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:goes?|go|sent|handed|forwarded|communicat\w+|visible|shown|published)\b.{0,60}\bto (?:its|our|the|a|an|your|all|other|any|another) \w+/i,
      under: /\b(?:shar\w+|who|recipients?|disclos\w+|partners?|third|pass\w*|receiv\w+)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:against (?:payment|remuneration)|trusted (?:third part|partners?)|data (?:may|can|could) be (?:communicated|passed|given|handed|sold))/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:partag|transm|communiqu|divulgu|transfer|accessibles?|acces|destinat|fourni)\w*\b.{0,120}\b(?:tiers|partenaires?|destinataires?|prestataires?|services?|societes?|autorites?|transporteurs?|organismes?|equipes?|personnel|banques?|assureurs?)\b/i,
      unless: /\b(?:jamais|ne .{0,30}pas|aucun\w*|droit (?:d|a)|mots? de passe)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:delen|deelt|gedeeld|verstrek\w+|doorge\w+|geven|ontvang\w+|stur\w+|verzonden|inzage|toegang)\b.{0,120}\b(?:derden|partijen|partners?|leveranciers?|dienstverleners?|ontvangers?|instanties|bedrijven|organisaties|vervoerders?|bezorg\w+)\b/i,
      unless: /\b(?:nooit|niet|geen|recht)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:weiter\w+|ubermitt\w+|offenge\w+|offenlegung|mitteil\w+|erhalten|zugang|zugriff|bereitgestellt|empfanger\w*)\b.{0,140}\b(?:dritte\w*|partner\w*|dienstleister\w*|unternehmen|stellen|behorden|versand\w*|banken|kreditinstitut\w*|empfanger\w*|anbieter\w*|abteilungen)\b/i,
      unless: /\b(?:nicht|kein\w*|niemals|recht auf|unbefugt\w*|aufsichtsbehorde\w*|drittl\w+|erhalten sie)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:dritte\w*|partner\w*|dienstleister\w*|unternehmen|stellen|anbieter)\b.{0,140}\b(?:weitergegeben|weitergeleitet|ubermittel\w*|ubertragen|offengelegt|uberlassen|zuganglich)\b/i,
      unless: /\b(?:nicht|kein\w*|niemals|recht auf|unbefugt\w*|drittl\w+)\b/i,
    },
  ],
  must: {
    en: 'Every disclosure fits a case of the text and is in the register; any other is refused.',
    fr: 'Toute communication relève d’un cas du texte et figure au registre ; toute autre est refusée.',
    nl: 'Elke verstrekking past bij een geval uit de tekst en staat in het register; andere worden geweigerd.',
    de: 'Jede Weitergabe passt zu einem Fall des Textes und steht im Verzeichnis; jede andere wird verweigert.',
  },
  proof: 'auto',
  vouched: ['sharedWith.handedOn'],
};
