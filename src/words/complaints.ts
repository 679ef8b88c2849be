// Words of the check on complaints: acknowledged, somebody’s task, answered in time; over all that came in.
import type { Catalogue } from './message.ts';

export const complaints = {
  noneYet: {
    en: 'No complaint has come in here yet, so nothing shows it. A person of the company can say, with name and expiry, how complaints are handled.',
    fr: 'Aucune plainte n’est encore arrivée ici : rien ne le montre donc. Une personne de l’entreprise peut dire, avec son nom et une échéance, comment les plaintes sont traitées.',
    nl: 'Er is hier nog geen klacht binnengekomen; niets toont het dus aan. Iemand van het bedrijf kan met naam en einddatum verklaren hoe klachten worden behandeld.',
    de: 'Hier ist noch keine Beschwerde eingegangen, also zeigt es nichts. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie Beschwerden behandelt werden.',
  },
  onlyOpen: {
    en: 'Complaints are open ({open}) and none is overdue; none has been answered yet.',
    fr: 'Des plaintes sont ouvertes ({open}) et aucune n’est en retard ; aucune n’a encore reçu de réponse.',
    nl: 'Er zijn klachten open ({open}) en geen is te laat; nog geen kreeg antwoord.',
    de: 'Beschwerden sind offen ({open}) und keine ist überfällig; noch keine wurde beantwortet.',
  },
  overdue: {
    en: 'Complaints are overdue ({count}); the oldest was due on {date}.',
    fr: 'Des plaintes sont en retard ({count}) ; la plus ancienne attendait une réponse pour le {date}.',
    nl: 'Klachten zijn te laat ({count}); de oudste had op {date} antwoord moeten krijgen.',
    de: 'Beschwerden sind überfällig ({count}); die älteste war am {date} fällig.',
  },
  late: {
    en: 'Of the complaints of the last twelve months, {count} of {all} were answered after their day.',
    fr: 'Parmi les plaintes des douze derniers mois, {count} sur {all} ont reçu une réponse tardive.',
    nl: 'Van de klachten van de laatste twaalf maanden kregen {count} van {all} te laat antwoord.',
    de: 'Von den Beschwerden der letzten zwölf Monate wurden {count} von {all} verspätet beantwortet.',
  },
  silent: {
    en: 'Nobody told the person within {days} days that the complaint had arrived ({count}).',
    fr: 'Personne n’a confirmé l’arrivée de la plainte dans les {days} jours ({count}).',
    nl: 'Niemand liet de persoon binnen {days} dagen weten dat de klacht was aangekomen ({count}).',
    de: 'Niemand hat der Person binnen {days} Tagen gesagt, dass die Beschwerde angekommen ist ({count}).',
  },
  ownerless: {
    en: 'Complaints are nobody’s task: answered by no member of the staff, or open for more than {days} days without one ({count}).',
    fr: 'Des plaintes n’ont pas de responsable : closes sans qu’une personne y réponde, ou ouvertes depuis plus de {days} jours ({count}).',
    nl: 'Klachten zijn niemands taak: door geen medewerker beantwoord, of meer dan {days} dagen open zonder iemand ({count}).',
    de: 'Für Beschwerden ist niemand zuständig: von keinem Menschen beantwortet oder seit über {days} Tagen ohne jemanden offen ({count}).',
  },
  unknown: {
    en: 'Of some complaints it is not noted whether the person was told that they arrived ({count}).',
    fr: 'Pour certaines plaintes, rien n’indique si leur arrivée a été confirmée ({count}).',
    nl: 'Van sommige klachten is niet genoteerd of de ontvangst is bevestigd ({count}).',
    de: 'Bei manchen Beschwerden ist nicht vermerkt, ob der Eingang bestätigt wurde ({count}).',
  },
  handled: {
    en: 'Every complaint of the last twelve months was acknowledged, was somebody’s task and was answered by its day ({count}).',
    fr: 'Chaque plainte des douze derniers mois a reçu une confirmation, un responsable et une réponse à temps ({count}).',
    nl: 'Elke klacht van de laatste twaalf maanden is bevestigd, was iemands taak en kreeg op tijd antwoord ({count}).',
    de: 'Jede Beschwerde der letzten zwölf Monate wurde bestätigt, hatte Zuständige und wurde rechtzeitig beantwortet ({count}).',
  },
  answered: {
    en: 'answered or refused: {closed}; late: {late}; the slowest took days: {days}',
    fr: 'réponses ou refus : {closed} ; en retard : {late} ; jours pour la plus lente : {days}',
    nl: 'beantwoord of geweigerd: {closed}; te laat: {late}; dagen voor de traagste: {days}',
    de: 'beantwortet oder abgelehnt: {closed}; verspätet: {late}; Tage der langsamsten: {days}',
  },
  open: { en: '{open} open', fr: '{open} ouvertes', nl: '{open} open', de: '{open} offen' },
  acknowledged: {
    en: 'acknowledged, or still in time for it: {count} of {all}',
    fr: 'confirmées, ou encore à temps pour l’être : {count} sur {all}',
    nl: 'bevestigd, of daarvoor nog op tijd: {count} van {all}',
    de: 'bestätigt oder dafür noch rechtzeitig: {count} von {all}',
  },
} as const satisfies Catalogue;
