// Words for what was measured at a visit to a site.
import type { Catalogue } from './message.ts';

export const visitReadings = {
  visited: {
    en: '{origin}: visited in a real browser on {at}, pages opened after the first: {pages}',
    fr: '{origin} : visité dans un vrai navigateur le {at}, pages ouvertes après la première : {pages}',
    nl: '{origin}: bezocht in een echte browser op {at}, pagina’s geopend na de eerste: {pages}',
    de: '{origin}: in einem echten Browser besucht am {at}, nach der ersten geöffnete Seiten: {pages}',
  },
  keptBefore: {
    en: 'before any choice, on the device ({count}): {names}',
    fr: 'avant tout choix, sur l’appareil ({count}) : {names}',
    nl: 'vóór elke keuze, op het apparaat ({count}): {names}',
    de: 'vor jeder Wahl, auf dem Gerät ({count}): {names}',
  },
  keptBeforeNothing: {
    en: 'before any choice, on the device: nothing',
    fr: 'avant tout choix, sur l’appareil : rien',
    nl: 'vóór elke keuze, op het apparaat: niets',
    de: 'vor jeder Wahl, auf dem Gerät: nichts',
  },
  sentBefore: {
    en: 'before any choice, called to measure or advertise: {hosts}',
    fr: 'avant tout choix, appelés pour mesurer ou faire de la publicité : {hosts}',
    nl: 'vóór elke keuze, aangeroepen om te meten of te adverteren: {hosts}',
    de: 'vor jeder Wahl, zum Messen oder Werben aufgerufen: {hosts}',
  },
  askedNothing: {
    en: 'on the first visit: nothing asks about cookies, not after some seconds and not after scrolling',
    fr: 'à la première visite : rien ne demande rien au sujet des cookies, ni après quelques secondes, ni après un défilement',
    nl: 'bij het eerste bezoek: niets vraagt naar cookies, ook niet na enkele seconden of na scrollen',
    de: 'beim ersten Besuch: nichts fragt nach Cookies, auch nicht nach einigen Sekunden oder nach dem Scrollen',
  },
  askedLate: {
    en: 'on the first visit: the question came only after a while',
    fr: 'à la première visite : la question n’est venue qu’après un moment',
    nl: 'bij het eerste bezoek: de vraag kwam pas na een tijdje',
    de: 'beim ersten Besuch: die Frage kam erst nach einer Weile',
  },
  askedScrolled: {
    en: 'on the first visit: the question came only once the page was scrolled',
    fr: 'à la première visite : la question n’est venue qu’au défilement de la page',
    nl: 'bij het eerste bezoek: de vraag kwam pas toen de pagina werd gescrold',
    de: 'beim ersten Besuch: die Frage kam erst, als die Seite gescrollt wurde',
  },
  scrolledAway: {
    en: 'on the first visit: the question went away when the page was scrolled',
    fr: 'à la première visite : la question a disparu au défilement de la page',
    nl: 'bij het eerste bezoek: de vraag verdween toen de pagina werd gescrold',
    de: 'beim ersten Besuch: die Frage verschwand, als die Seite gescrollt wurde',
  },
  askedAccept: {
    en: 'on the first visit, to accept: {text} ({look})',
    fr: 'à la première visite, pour accepter : {text} ({look})',
    nl: 'bij het eerste bezoek, om te accepteren: {text} ({look})',
    de: 'beim ersten Besuch, zum Annehmen: {text} ({look})',
  },
  askedRefuse: {
    en: 'beside it, to refuse: {text} ({look})',
    fr: 'à côté, pour refuser : {text} ({look})',
    nl: 'ernaast, om te weigeren: {text} ({look})',
    de: 'daneben, zum Ablehnen: {text} ({look})',
  },
  keptAfterNo: {
    en: 'after a refusal, on the device ({count}): {names}',
    fr: 'après un refus, sur l’appareil ({count}) : {names}',
    nl: 'na een weigering, op het apparaat ({count}): {names}',
    de: 'nach einer Ablehnung, auf dem Gerät ({count}): {names}',
  },
  keptAfterNoNothing: {
    en: 'after a refusal, on the device: nothing',
    fr: 'après un refus, sur l’appareil : rien',
    nl: 'na een weigering, op het apparaat: niets',
    de: 'nach einer Ablehnung, auf dem Gerät: nichts',
  },
  sentAfterNo: {
    en: 'after a refusal, called to measure or advertise: {hosts}',
    fr: 'après un refus, appelés pour mesurer ou faire de la publicité : {hosts}',
    nl: 'na een weigering, aangeroepen om te meten of te adverteren: {hosts}',
    de: 'nach einer Ablehnung, zum Messen oder Werben aufgerufen: {hosts}',
  },
  remembered: {
    en: 'the browser closed and opened again: not asked a second time',
    fr: 'navigateur fermé puis rouvert : rien n’est redemandé',
    nl: 'de browser gesloten en weer geopend: niet opnieuw gevraagd',
    de: 'Browser geschlossen und wieder geöffnet: nicht erneut gefragt',
  },
  keptAfterYes: {
    en: 'after a yes, on the device ({count}): {names}',
    fr: 'après un oui, sur l’appareil ({count}) : {names}',
    nl: 'na een ja, op het apparaat ({count}): {names}',
    de: 'nach einem Ja, auf dem Gerät ({count}): {names}',
  },
  keptAfterYesNothing: {
    en: 'after a yes, on the device: nothing',
    fr: 'après un oui, sur l’appareil : rien',
    nl: 'na een ja, op het apparaat: niets',
    de: 'nach einem Ja, auf dem Gerät: nichts',
  },
  sentAfterYes: {
    en: 'after a yes, called to measure or advertise: {hosts}',
    fr: 'après un oui, appelés pour mesurer ou faire de la publicité : {hosts}',
    nl: 'na een ja, aangeroepen om te meten of te adverteren: {hosts}',
    de: 'nach einem Ja, zum Messen oder Werben aufgerufen: {hosts}',
  },
  reopens: {
    en: 'pages that lead back to the choice: {count} of {pages}',
    fr: 'pages qui ramènent au choix : {count} sur {pages}',
    nl: 'pagina’s die terugleiden naar de keuze: {count} van {pages}',
    de: 'Seiten, die zur Wahl zurückführen: {count} von {pages}',
  },
  withdrawClicks: {
    en: 'to take a yes back from the start page: {clicks} clicks',
    fr: 'pour revenir sur un oui depuis la page d’accueil : {clicks} clics',
    nl: 'om een ja in te trekken vanaf de startpagina: {clicks} klikken',
    de: 'um ein Ja von der Startseite aus zurückzunehmen: {clicks} Klicks',
  },
  keptAfterWithdrawal: {
    en: 'after that, left of what came with the yes ({count}): {names}',
    fr: 'ensuite, reste de ce qui était venu avec le oui ({count}) : {names}',
    nl: 'daarna, over van wat met het ja kwam ({count}): {names}',
    de: 'danach, übrig von dem, was mit dem Ja kam ({count}): {names}',
  },
  keptAfterWithdrawalNothing: {
    en: 'after that, left of what came with the yes: nothing',
    fr: 'ensuite, reste de ce qui était venu avec le oui : rien',
    nl: 'daarna, over van wat met het ja kwam: niets',
    de: 'danach, übrig von dem, was mit dem Ja kam: nichts',
  },
} satisfies Catalogue;
