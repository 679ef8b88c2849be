// Personal data is not sold.
import type { PromiseKind } from '../promise-kind.ts';

export const noSale: PromiseKind = {
  id: 'no-sale',
  area: [9, 12],
  name: {
    en: 'We do not sell data',
    fr: 'Nous ne vendons pas de données',
    nl: 'Wij verkopen geen gegevens',
    de: 'Wir verkaufen keine Daten',
  },
  says: [
    {
      language: 'en',
      match:
        /(?:\b(?:not|never|no|nor|neither|without)|n't)\b.{0,60}\b(?:sell|sold|selling|rent|rented|trade|traded|lease)\b/i,
      // Whom a shop serves is another matter: “We do not rent to people under 18”.
      unless:
        /\bright\b.{0,40}\bnot\b|\b(?:sell|rent|lease)\b.{0,30}\bto (?:children|minors|(?:people|persons|anyone|anybody|customers|those)\b.{0,20}\b(?:under|below|younger|aged))\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:ne|jamais|aucun\w*|ni)\b.{0,60}\b(?:vend\w*|vente|lou(?:er|ees?|ons)|ced(?:ees?|ons))\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:niet|nooit|geen)\b.{0,60}\b(?:verkop\w+|verkocht|verhuur\w*)\b|\b(?:verkopen|verhuren)\b.{0,60}\b(?:niet|nooit|geen)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:nicht|niemals|nie|kein\w*)\b.{0,60}\bverk(?:auf\w*)\b|\bverkaufen\b.{0,60}\b(?:nicht|niemals|nie|keine)\b/i,
    },
    { fact: 'statements', where: (fact: { kind: string }) => fact.kind === 'no-sale' },
    {
      language: 'en',
      match: /\b(?:sell|sells|sold|rent|trade)\b.{0,40}\b(?:neither|never|not|to nobody|to no one)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:ne|n'|jamais|aucun\w*|ni)\b.{0,80}\b(?:vend\w*|vente|lou(?:er|ees?|ons)|ced\w+|commercialis\w+|monnay\w+)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verkopen|verkoopt|verhuren|verhandelen|verkocht|verhandeld)\b.{0,80}\b(?:niet|nooit|geen)\b|\b(?:niet|nooit|geen)\b.{0,80}\b(?:verkopen|verkocht|verhandel\w*|commercie\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:nicht|niemals|nie|kein\w*|weder)\b.{0,100}\b(?:verkauf\w*|vermiet\w*|verauser\w*|handel(?:n|s|ten)?\b(?! es sich| sich)|kommerziell\w*)\b|\b(?:verkaufen|vermieten)\b.{0,80}\b(?:nicht|niemals|nie|keine)\b/i,
    },
  ],
  must: {
    en: 'No recipient gets personal data for money or the like; a named person confirms it and the register of recipients shows no buyer.',
    fr: 'Aucun destinataire ne reçoit de données contre rémunération ; une personne nommée le confirme et le registre ne montre aucun acheteur.',
    nl: 'Geen ontvanger krijgt gegevens tegen betaling; een genoemde persoon bevestigt dat en het register toont geen koper.',
    de: 'Kein Empfänger erhält Daten gegen Entgelt; eine benannte Person bestätigt es, und das Verzeichnis zeigt keinen Käufer.',
  },
  proof: 'attest',
};
