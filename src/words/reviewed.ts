// Words of the check on reviews of the policy: how often, when its text last changed, and what a review would have found.
import type { Catalogue } from './message.ts';

export const reviewed = {
  every: {
    en: 'months from one review to the next: {months}',
    fr: 'mois d’une révision à l’autre : {months}',
    nl: 'maanden van de ene herziening tot de volgende: {months}',
    de: 'Monate von einer Prüfung zur nächsten: {months}',
  },
  changed: {
    en: 'the text last changed on {on}',
    fr: 'dernière modification du texte : {on}',
    nl: 'de tekst veranderde het laatst op {on}',
    de: 'letzte Änderung des Textes: {on}',
  },
  gone: {
    en: 'The text relies on what had ended before the last review was due: {names}. A review would have found it.',
    fr: 'Le texte se fonde sur ce qui avait pris fin avant la date de la dernière révision : {names}. Une révision l’aurait relevé.',
    nl: 'De tekst steunt op wat al geëindigd was voor de laatste herziening moest zijn gedaan: {names}. Een herziening had dat gevonden.',
    de: 'Der Text stützt sich auf etwas, das schon beendet war, als die letzte Prüfung anstand: {names}. Eine Prüfung hätte es gefunden.',
  },
  noTrace: {
    en: 'No change of the text in the last {months} months is on file, and a review that changed nothing leaves no trace. A person of the company can say, with name and expiry, when it was reviewed.',
    fr: 'Aucune modification du texte n’est enregistrée sur les {months} derniers mois, et une révision sans changement ne laisse pas de trace. Une personne de l’entreprise peut dire, avec son nom et une échéance, quand il a été revu.',
    nl: 'Er is geen wijziging van de tekst in de laatste {months} maanden bewaard, en een herziening die niets veranderde laat geen spoor na. Iemand van het bedrijf kan met naam en einddatum verklaren wanneer hij is herzien.',
    de: 'Aus den letzten {months} Monaten ist keine Änderung des Textes abgelegt, und eine Prüfung, die nichts änderte, hinterlässt keine Spur. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wann geprüft wurde.',
  },
  lately: {
    en: 'The text was worked over and published anew on {on}, within the time from one review to the next.',
    fr: 'Le texte a été retravaillé et republié le {on}, dans l’intervalle entre deux révisions.',
    nl: 'De tekst is op {on} bijgewerkt en opnieuw gepubliceerd, binnen de tijd van de ene herziening tot de volgende.',
    de: 'Der Text wurde am {on} überarbeitet und neu veröffentlicht, innerhalb der Zeit von einer Prüfung zur nächsten.',
  },
} as const satisfies Catalogue;
