// The company decides on purposes and means: it is the controller.
import type { PromiseKind } from '../promise-kind.ts';

export const controllerRole: PromiseKind = {
  id: 'controller-role',
  area: [13, 9],
  name: {
    en: 'We are the controller here',
    fr: 'Nous sommes responsables du traitement',
    nl: 'Wij zijn de verwerkingsverantwoordelijke',
    de: 'Wir sind hier verantwortlich',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:act(?:s|ing)?|is|are|as|be|considered|being)\b.{0,40}\b(?:the |a |an |joint |independent |sole )*(?:data )?controllers?\b/i,
      unless:
        /\b(?:right to|obtain from the|another controller|other controller|complaint|customer (?:is|acts|remains)|you (?:are|act|remain)|processor (?:for|on behalf))\b/i,
    },
    {
      language: 'en',
      match: /\b(?:data )?controller\b.{0,60}\b(?:is|:)\b/i,
      unless: /\b(?:right|another|customer is)\b/i,
    },
    {
      language: 'en',
      match: /\bresponsible for (?:the )?(?:processing|collection|protection) of (?:your )?(?:personal )?data\b/i,
    },
    { language: 'fr', match: /\bresponsables? (?:du|de|des) traitements?\b/i, unless: /\bdroit\b/i },
    { language: 'nl', match: /\bverwerkingsverantwoordelijke\b/i, unless: /\brecht\b/i },
    {
      language: 'de',
      match:
        /\b(?:verantwortliche\w*|verantwortlich)\b.{0,60}\b(?:ist|sind|im sinne|stelle|fur die (?:daten)?verarbeitung)\b/i,
      unless: /\brecht\b/i,
    },
    { fact: 'roles', where: (fact: { role: string }) => fact.role.endsWith('controller') },
    {
      language: 'en',
      match:
        /\b(?:responsible for (?:the|your|this) (?:processing|data|personal)|is the (?:data )?controller|data controller (?:is|in)|controllers? of (?:the|your))\b/i,
    },
    {
      language: 'en',
      match:
        /^[A-Z][^.]{0,300}\b(?:limited|ltd|company|SAS|SARL|GmbH|B\.?V\.?|SRL|Inc)\b.{0,300}\b(?:head office|registered (?:with|under|office)|registration|whose)\b/i,
      under: /\b(?:who|controller|responsible|about us|identity|article 1)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:responsables?) (?:conjoints? )?(?:du|de|des) traitements?\b|\best responsable\b.{0,40}\b(?:traitement|donnees)\b/i,
      unless: /\b(?:droit de|adress\w+|client)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verwerkings?verantwoordelijke\w*|verantwoordelijk(?:e)? voor (?:de|het|uw|je) (?:verwerk\w+|gegevens\w*|persoonsgegevens))\b/i,
      unless: /\b(?:klant\w*|andere|contact op|verzoek)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:verantwortlich\w*)\b.{0,80}\b(?:datenverarbeitung|verarbeitung|sinne|DSGVO|stelle|ist|sind)\b|\bverantwortliche stelle\b/i,
      unless: /\b(?:nicht verantwortlich|recht|wenden|externe\w*|links?)\b/i,
    },
  ],
  must: {
    en: 'What is held in this role stands apart from customers’ data, and each use has a purpose of the company’s own.',
    fr: 'Ce qui est détenu à ce titre est séparé des données des clients, et chaque usage a une finalité propre.',
    nl: 'Wat in deze rol wordt gehouden, staat los van klantgegevens, en elk gebruik heeft een eigen doel.',
    de: 'Was in dieser Rolle gehalten wird, ist von Kundendaten getrennt, und jede Nutzung hat einen eigenen Zweck.',
  },
  proof: 'auto',
};
