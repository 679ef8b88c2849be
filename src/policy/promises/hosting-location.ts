// Data is kept in a named place.
import type { PromiseKind } from '../promise-kind.ts';

export const hostingLocation: PromiseKind = {
  id: 'hosting-location',
  area: [9, 10],
  name: {
    en: 'Data stays where it is said',
    fr: 'Les données restent où il est dit',
    nl: 'Gegevens blijven waar gezegd',
    de: 'Daten bleiben, wo gesagt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:stored|hosted|located|kept|held|processed|stores?|remain|reside)\b.{0,80}\b(?:in|within|inside)\b.{0,30}\b(?:the )?(?:EU|EEA|UK|European (?:Union|Economic Area)|Europe|Luxembourg|Belgium|Netherlands|Germany|France|Ireland|Switzerland|United Kingdom|Austria|Finland|Sweden|Denmark|Norway|Spain|Italy|Portugal|Poland)\b/i,
      unless: /\b(?:outside|rights?|not be|laws? of|registered)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:stocke\w*|heberge\w*|conserve\w*|situe\w*)\b.{0,60}\b(?:en|au|dans|a)\b.{0,20}\b(?:l'Union|France|Belgique|Luxembourg|Suisse|Europe|UE|l'EEE)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:opgeslagen|gehost|bewaard|servers?)\b.{0,60}\b(?:in|binnen)\b.{0,20}\b(?:Nederland|Belgie|de EU|de EER|Europa|de Europese|Duitsland)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:gespeichert|gehostet|server\w*|rechenzentr\w+)\b.{0,60}\b(?:in|innerhalb)\b.{0,20}\b(?:Deutschland|der EU|der Europ\w+|Osterreich|der Schweiz|Luxemburg|des EWR)\b/i,
    },
    { fact: 'statements', where: (fact: { kind: string }) => fact.kind === 'data-location' },
    { fact: 'statements', where: (fact: { kind: string }) => fact.kind === 'no-transfer' },
    {
      language: 'en',
      match:
        /\b(?:servers?|data|information|stored|hosted|kept|processed)\b.{0,60}\b(?:only|exclusively|solely|always)?\b.{0,10}\b(?:in|within) (?:the )?(?:EU|European Union|EEA|Germany|France|Belgium|Netherlands|Ireland|Luxembourg|Estonia|Switzerland|United Kingdom|UK|Austria|Europe)\b/i,
      unless: /\b(?:established|registered|residents?|law|rights?|authorit\w+|court)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:never|not|does not|do not) (?:leave|leaves|leaving)\b.{0,20}\b(?:the )?(?:EU|European|EEA|Europe|country|phone|device|building)/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:heberge\w*|serveurs?|stocke\w*|conserve\w*|traitee?s?)\b.{0,80}\b(?:en (?:france|belgique|suisse|europe|allemagne|irlande)|au (?:luxembourg|sein de l)|dans (?:l'union|l'UE|l'EEE|l'espace))/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:opgeslagen|gehost|bewaard|servers?|datacenter\w*|verwerkt)\b.{0,80}\b(?:in|binnen) (?:de )?(?:nederland|belgie|EU|EER|europ\w+|duitsland|ierland)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:gespeichert|gehostet|server\w*|rechenzentr\w+|verarbeitet|verarbeitung|standort\w*)\b.{0,100}\b(?:in|innerhalb|ausschlieslich in) (?:der |des |in )?(?:deutschland|EU|europ\w+|EWR|osterreich|schweiz|luxemburg|frankfurt|nurnberg|falkenstein)\b/i,
    },
  ],
  must: {
    en: 'Every system that holds the data answers from the named country or area, and no vendor outside it keeps a copy.',
    fr: 'Tout système qui détient les données se trouve dans le pays ou l’espace cité, sans copie ailleurs.',
    nl: 'Elk systeem met de gegevens staat in het genoemde land of gebied, zonder kopie elders.',
    de: 'Jedes System mit den Daten steht im genannten Land oder Gebiet, ohne Kopie anderswo.',
  },
  proof: 'auto',
  vouched: ['sharedWith.noPlace', 'sharedWith.elsewhere', 'sharedWith.machines'],
};
