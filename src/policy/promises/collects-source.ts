// How data comes in: from whom, on what occasion.
import type { PromiseKind } from '../promise-kind.ts';
import { sourceSection } from './sections.ts';

export const collectsSource: PromiseKind = {
  id: 'collects-source',
  area: [5, 9],
  name: {
    en: 'Data comes only this way',
    fr: 'Les données n’arrivent que par là',
    nl: 'Gegevens komen alleen zo binnen',
    de: 'Daten kommen nur so herein',
  },
  says: [
    { language: 'en', match: /\S/, under: sourceSection.en, in: ['item', 'row'] },
    {
      language: 'en',
      match: /\S/,
      after:
        /\b(?:collect|receive|obtain|gather|process)\b.{0,60}\b(?:when|if|from|that|where|whenever|through|ways)\b.{0,30}:?$|\binformation that:?$/i,
      in: ['item', 'row'],
    },
    {
      language: 'en',
      match:
        /\b(?:you|customers?|users?|visitors?)\b.{0,40}\b(?:directly )?(?:provide|give|submit|send|supply|enter|upload|register|sign up|fill in|fill out|subscribe|complete)\b.{0,120}/i,
      unless:
        /\b(?:rights?|right to|consent|not (?:required|obliged)|ID|identity|must provide|to provide you|refus\w+|fail)\b/i,
      under:
        /\b(?:collect\w*|data we|information we|personal (?:data|information)|what (?:data|information)|sources?|privacy)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:obtain|receive|collect|get|gather)(?:s|ed)?\b.{0,80}\b(?:from (?:you|third part(?:y|ies)|public|other|our (?:partners|customers)|publicly)|directly from|through (?:our|the)|via (?:our|the)|publicly[- ]available)\b/i,
      unless: /\b(?:not|never)\b.{0,10}\b(?:obtain|receive|collect)|\bright to\b/i,
    },
    { language: 'fr', match: /\S/, under: sourceSection.fr, in: ['item', 'row'] },
    {
      language: 'fr',
      match: /\b(?:vous nous (?:fournissez|communiquez|transmettez)|directement aupres de vous|lorsque vous)\b/i,
      unless: /\bdroit\b/i,
    },
    { language: 'nl', match: /\S/, under: sourceSection.nl, in: ['item', 'row'] },
    {
      language: 'nl',
      match: /\b(?:die u (?:zelf )?(?:aan ons )?(?:verstrekt|geeft|invult|achterlaat)|rechtstreeks van u|wanneer u)\b/i,
      unless: /\brecht\b/i,
    },
    { language: 'de', match: /\S/, under: sourceSection.de, in: ['item', 'row'] },
    {
      language: 'de',
      match:
        /\b(?:die sie uns (?:mitteilen|geben|zur verfugung stellen|ubermitteln)|direkt (?:bei|von) ihnen|wenn sie (?:uns|unser|sich|ein|das))\b/i,
      unless: /\brecht\b/i,
    },
    { fact: 'sources' },
    { fact: 'recipients', where: (fact: { role?: string }) => fact.role === 'source' },
    {
      language: 'en',
      match:
        /\b(?:you (?:give|tell|send|hand) us|given (?:to us )?by you|we are given|(?:given|sent|transmitted|passed|supplied|provided) (?:to (?:us|the \w+) )?by\b|from (?:public(?:ly)?|data brokers?|former employers?|credit agenc\w+|social networks?|commercial sources?|your employer))/i,
      unless: /\b(?:rights?|request|protect\w*|not|law)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:fournie?s?|communiquee?s?|transmise?s?|saisie?s?|renseignee?s?)\b.{0,40}\b(?:par vous|vous-meme|par (?:un|une|le|la|l'|nos|des))|\b(?:sources? accessibles? au public|registres? publics?|collectees? (?:directement )?aupres|par l'intermediaire|recueillie?s automatiquement|obtenue?s? aupres)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:van uzelf|door u (?:zelf )?(?:verstrekt\w*|opgegeven|ingevuld\w*)|via (?:het|een|onze|uw) (?:contactformulier|formulier|website|webshop|account)|openbare bronnen|van derden (?:ontvang\w*|verkreg\w*)|openbare registers?|ontvangen (?:wij|we) (?:ook )?van|automatisch (?:verzameld|verkregen|ontvangen|verstuurd))\b/i,
      unless: /\brecht\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:von ihnen (?:selbst )?(?:mitgeteilt\w*|angegeben\w*|eingegeben\w*|bereitgestellt\w*|ubermittelt\w*)|uber (?:das|unser|ein) (?:kontakt|bestell|anmelde|bewerbungs)?formular|offentlich zuganglich\w*|ihr browser (?:automatisch )?|automatisch (?:erhoben|erfasst|ubermittelt|gespeichert)|von dritten (?:erhalten|erhoben)|auskunfteien|wenn sie (?:mit uns|an uns|bei uns|eine|einen|den|die|diese)|bei der (?:registrierung|anmeldung|bestellung|kontaktaufnahme))\b/i,
      unless: /\b(?:recht|widerspr\w+|beschwer\w+|loschen)\b/i,
    },
  ],
  must: {
    en: 'Each stored record says how it came in, and that way is one of those that the text names.',
    fr: 'Chaque donnée indique comment elle est arrivée, et ce moyen est cité dans le texte.',
    nl: 'Elk gegeven vermeldt hoe het binnenkwam, en die weg staat in de tekst.',
    de: 'Jeder Datensatz sagt, wie er hereinkam, und dieser Weg steht im Text.',
  },
  proof: 'auto',
  vouched: ['cameBy.unsaid', 'cameBy.nothing'],
};
