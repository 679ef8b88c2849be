// Data serves to provide what was ordered.
import type { PromiseKind } from '../promise-kind.ts';

export const serviceProvision: PromiseKind = {
  id: 'service-provision',
  area: [13, 5],
  name: {
    en: 'Data serves the service that was ordered',
    fr: 'Les données servent le service demandé',
    nl: 'Gegevens dienen de gevraagde dienst',
    de: 'Daten dienen der bestellten Leistung',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:provid|supply|deliver|offer|operat|run|maintain|execut|perform|process|fulfil|ship|complet|enabl|give)\w*\b.{0,60}\b(?:services?|products?|orders?|purchases?|contracts?|agreements?|deliver(?:y|ies)|platform|app|website|accounts?|bookings?|access to)\b/i,
      in: ['item', 'row', 'paragraph'],
      under: /\b(?:use[ds]?|purposes?|why|how we|process\w*)\b/i,
      unless: /\b(?:not|never|no|without)\b|\b(?:third part|rights?|providers?|cookies?|secur\w+)\b/i,
    },
    {
      language: 'en',
      match:
        /^(?:to |for |the )?(?:provid|supply|deliver|perform|execut|process|fulfil|ship|complet|prepar|sell)\w*\b.{0,80}\b(?:services?|products?|orders?|purchases?|contracts?|tiles|goods|deliver(?:y|ies)|accounts?|bookings?)\b/i,
      in: ['item', 'row'],
    },
    {
      language: 'fr',
      match:
        /\b(?:fourni\w*|livr\w+|execut\w+|gestion|gerer|trait(?:er|ement)|prepar\w+|suiv\w+)\b.{0,60}\b(?:services?|commandes?|contrats?|prestations?|produits?|comptes?|reservations?|livraisons?)\b/i,
      unless: /\b(?:ne|pas|droit|sous-traitants?|prestataires?|conserv\w+|ans)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:leveren|levering|uitvoer\w+|verwerken|afhandel\w+|verzenden|bezorgen)\b.{0,60}\b(?:diensten?|bestelling\w*|overeenkomst\w*|producten|opdracht\w*|account)\b|\b(?:bestelling\w*|overeenkomst\w*|diensten?|opdracht\w*)\b.{0,60}\b(?:leveren|uitvoer\w+|uit te voeren|afhandel\w+|af te handelen|verzenden|te verwerken)\b/i,
      unless: /\b(?:niet|geen|recht|verwerkers?|bewaar\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:erbring\w+|bereitstell\w+|abwick\w+|durchfuhr\w+|erfull\w+|liefer\w+|versand|bearbeit\w+)\b.{0,80}\b(?:dienst\w*|leistung\w*|bestell\w+|vertrag\w*|auftrag\w*|produkte?\w*|konto\w*|waren?)\b|\b(?:vertrag\w*|bestell\w+|leistung\w*|auftrag\w*|dienste?)\b.{0,60}\b(?:erbring\w+|abwick\w+|durchfuhr\w+|erfull\w+|liefer\w+|bereitzustellen)\b/i,
      unless: /\b(?:nicht|kein\w*|recht|auftragsverarbeit\w+|jahre\w*|cookies?)\b/i,
    },
  ],
  must: {
    en: 'Data that serves a contract is read only for a customer who has one, and each read names the contract as its purpose.',
    fr: 'Les données servant un contrat ne sont lues que pour un client qui en a un, et chaque lecture nomme cette finalité.',
    nl: 'Gegevens voor een overeenkomst worden alleen gelezen voor wie er een heeft, en elke lezing noemt dat doel.',
    de: 'Daten zu einem Vertrag werden nur für Kunden gelesen, die einen haben, und jeder Zugriff nennt diesen Zweck.',
  },
  proof: 'auto',
};
