// Payment data is handled by a payment service.
import type { PromiseKind } from '../promise-kind.ts';

export const payments: PromiseKind = {
  id: 'payments',
  area: [9, 5],
  name: {
    en: 'Payment data stays with the payment service',
    fr: 'Les paiements restent chez le prestataire',
    nl: 'Betaalgegevens blijven bij de betaaldienst',
    de: 'Zahlungsdaten bleiben beim Zahlungsdienst',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:payment (?:processors?|providers?|services?|transactions?|data|details|information|methods?)|credit cards?|debit cards?|bank (?:account|details)|billing (?:data|information|details)|invoic(?:e|es|ing))\b/i,
      unless: /\b(?:right|years?|retain\w*)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:paiements?|carte bancaire|factur\w+|coordonnees bancaires)\b/i,
      unless: /\b(?:ans|conserv\w+)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:betaal\w*|betaling\w*|factu\w+|bankgegevens)\b/i,
      unless: /\b(?:jaar|bewaar\w*)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:zahlung\w*|kreditkart\w*|rechnung\w*|bankverbindung\w*|kontodaten)\b/i,
      unless: /\b(?:jahre?n?|aufbewahr\w*|rechnungsweise)\b/i,
    },
  ],
  must: {
    en: 'No card number is stored in any system; payments run through the named service.',
    fr: 'Aucun numéro de carte n’est conservé ; les paiements passent par le service cité.',
    nl: 'Geen kaartnummer wordt bewaard; betalingen lopen via de genoemde dienst.',
    de: 'Keine Kartennummer wird gespeichert; Zahlungen laufen über den genannten Dienst.',
  },
  proof: 'auto',
  vouched: ['collected.cardsBeyond', 'collected.nothing', 'collected.noCards'],
};
