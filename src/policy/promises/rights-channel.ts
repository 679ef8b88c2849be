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
    {
      language: 'en',
      match:
        /\b(?:just|please|simply)? ?(?:write|e-?mail|send|contact|call|address)\w*\b.{0,40}\b(?:to )?(?:us|privacy@|our|[\w.-]+@[\w-]+\.\w+)/i,
      under: /\brights?\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:must|can|may|should|please)\b.{0,30}\b(?:address|turn|apply|oppose|object|write|go)\w*\b.{0,40}\b(?:directly to|to each|himself|herself|themselves|on the page|by writing)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:exerc\w+|faire valoir)\b.{0,120}\b(?:droits?|demandes?)\b|\b(?:demandes?|droits?)\b.{0,100}\b(?:adress\w+|envoy\w+|ecri\w+|formulaire|courriel|courrier|e-?mail)\b|\bpour (?:les )?exercer\b|\b(?:ecrivez|adressez)[- ]nous\b/i,
      unless: /\b(?:CNIL|autorite|reclamation|identite)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:rechten|verzoek\w*|recht)\b.{0,120}\b(?:uitoefen\w+|uit te oefenen|gebruik (?:te )?maken|sturen|stuur\w*|indienen|mail\w*|richten|contact|gericht)\b|\b(?:stuur|mail|schrijf)\b.{0,60}\b(?:verzoek|naar|ons|een)\b/i,
      unless: /\b(?:autoriteit|identi\w+|legitimatie\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:rechte\w*|anspruche|antrag\w*|anfragen?|widerruf\w*|widerspruch\w*|auskunft\w*)\b.{0,140}\b(?:ausuben|auszuuben|ausubung|geltend|wahrnehm\w+|wenden|richten|senden|genugt|e-?mail|formlos\w*|schriftlich|kontakt\w*|per post)\b/i,
      unless: /\b(?:aufsichtsbehorde\w*|beschwer\w+)\b/i,
    },
  ],
  must: {
    en: 'The way that is named works, and a request that comes by it is entered on the day it comes.',
    fr: 'Le moyen indiqué fonctionne, et toute demande reçue ainsi est enregistrée le jour même.',
    nl: 'De genoemde manier werkt, en een verzoek dat zo komt wordt dezelfde dag ingeschreven.',
    de: 'Der genannte Weg funktioniert, und ein Antrag auf ihm wird am selben Tag eingetragen.',
  },
  proof: 'auto',
  vouched: ['rightsTrials.unusedPhone', 'rightsTrials.unusedPost', 'rightsTrials.unusedSupport'],
};
