// How rights are exercised: whom to write to, in what way.
import type { PromiseKind } from '../promise-kind.ts';

export const rightsChannel: PromiseKind = {
  id: 'rights-channel',
  area: [7],
  name: {
    en: 'There is a way to exercise rights',
    fr: 'Il existe un moyen d’exercer ses droits',
    nl: 'Er is een manier om rechten uit te oefenen',
    de: 'Es gibt einen Weg, Rechte auszuüben',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:exercis(?:e|ing)|invoke|make use of|assert)\b.{0,80}\b(?:rights?|requests?)\b.{0,200}\b(?:contact|send|write|e-?mail|form|by|at|submit|visit|click|settings|us)\b/i,
      unless: /\b(?:fee|charge|identity|establishment, exercise|legal claims)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:requests?|to do so)\b.{0,60}\b(?:may|can|should|must|please)?\b.{0,20}\b(?:be )?(?:sent|send|submitted|submit|addressed|made|directed)\b.{0,80}\b(?:to|by|via|through|using|in writing)\b/i,
      unless: /\b(?:we|us) (?:may )?(?:receive|request)\b|\bsent to you\b/i,
      under: /\brights?\b|\bcontact\b|\baccess\b|\brequests?\b/i,
    },
    {
      language: 'fr',
      match:
        /\bexercer\b.{0,60}\bdroits?\b.{0,160}\b(?:contact\w*|adress\w*|ecri\w*|par|envoy\w*|formulaire)\b|\bpour exercer\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:rechten|verzoek)\b.{0,100}\b(?:uitoefenen|uit te oefenen|sturen|indienen|mailen|contact)\b/i,
    },
    { language: 'de', match: /\brechte\b.{0,80}\b(?:ausuben|geltend|wahrnehmen|auszuuben)\b|\bzur ausubung\b/i },
    { fact: 'rightsHandling', where: (fact: { channels?: readonly string[] }) => (fact.channels?.length ?? 0) > 0 },
  ],
  must: {
    en: 'The way that is named works, and a request that comes by it is entered on the day it comes.',
    fr: 'Le moyen indiqué fonctionne, et toute demande reçue ainsi est enregistrée le jour même.',
    nl: 'De genoemde manier werkt, en een verzoek dat zo komt wordt dezelfde dag ingeschreven.',
    de: 'Der genannte Weg funktioniert, und ein Antrag auf ihm wird am selben Tag eingetragen.',
  },
  proof: 'auto',
};
