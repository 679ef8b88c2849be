// Words of the proofs about requests of people: what was measured over all of them, and why a sentence about rights holds or not.
import type { Catalogue } from './message.ts';

export const rightsProof = {
  noneYet: {
    en: 'No request has come in yet, so nothing shows it. The way in, the clock and the reminders are in place.',
    fr: 'Aucune demande n’est encore arrivée : rien ne le montre donc. L’accès, le délai et les rappels sont en place.',
    nl: 'Er is nog geen verzoek binnengekomen; niets toont het dus aan. De weg ernaartoe, de termijn en de herinneringen zijn klaar.',
    de: 'Es ist noch keine Anfrage eingegangen, also zeigt es nichts. Zugang, Frist und Erinnerungen stehen bereit.',
  },
  overdue: {
    en: '{count} requests are overdue; the oldest was due on {date}.',
    fr: '{count} demandes sont en retard ; la plus ancienne était due le {date}.',
    nl: '{count} verzoeken zijn te laat; het oudste had op {date} antwoord moeten krijgen.',
    de: '{count} Anfragen sind überfällig; die älteste war am {date} fällig.',
  },
  late: {
    en: '{count} of {all} requests of the last twelve months were answered after their day.',
    fr: '{count} demandes sur {all} des douze derniers mois ont reçu une réponse tardive.',
    nl: '{count} van {all} verzoeken van de laatste twaalf maanden kregen te laat antwoord.',
    de: '{count} von {all} Anfragen der letzten zwölf Monate wurden verspätet beantwortet.',
  },
  inTime: {
    en: '{count} requests of the last twelve months were all answered by their day; none is overdue.',
    fr: 'Les {count} demandes des douze derniers mois ont toutes reçu une réponse à temps ; aucune n’est en retard.',
    nl: 'De {count} verzoeken van de laatste twaalf maanden kregen alle op tijd antwoord; geen is te laat.',
    de: 'Alle {count} Anfragen der letzten zwölf Monate wurden rechtzeitig beantwortet; keine ist überfällig.',
  },
  onlyOpen: {
    en: '{open} requests are open and none is overdue; none has been answered yet.',
    fr: '{open} demandes sont ouvertes, aucune n’est en retard ; aucune n’a encore reçu de réponse.',
    nl: '{open} verzoeken zijn open en geen is te laat; nog geen kreeg antwoord.',
    de: '{open} Anfragen sind offen und keine ist überfällig; noch keine wurde beantwortet.',
  },
  slowest: {
    en: 'the slowest took {days} days',
    fr: 'la plus lente a pris {days} jours',
    nl: 'het traagste duurde {days} dagen',
    de: 'die langsamste dauerte {days} Tage',
  },
  open: { en: '{open} open', fr: '{open} ouvertes', nl: '{open} open', de: '{open} offen' },
  unidentified: {
    en: '{count} requests were carried out although nobody had made sure who asks.',
    fr: '{count} demandes ont été exécutées sans que l’identité ait été établie.',
    nl: '{count} verzoeken zijn uitgevoerd zonder dat was vastgesteld wie erom vroeg.',
    de: '{count} Anfragen wurden ausgeführt, ohne dass feststand, wer fragt.',
  },
  documentsKept: {
    en: '{count} documents of people who are identified already are still kept.',
    fr: '{count} documents de personnes déjà identifiées sont encore conservés.',
    nl: '{count} documenten van mensen die al zijn geïdentificeerd worden nog bewaard.',
    de: '{count} Dokumente bereits identifizierter Personen werden noch aufbewahrt.',
  },
  identified: {
    en: '{count} requests were carried out, each after it was sure who asks; no document is kept.',
    fr: '{count} demandes ont été exécutées, chacune après vérification de l’identité ; aucun document n’est conservé.',
    nl: '{count} verzoeken zijn uitgevoerd, elk nadat vaststond wie erom vroeg; geen document wordt bewaard.',
    de: '{count} Anfragen wurden ausgeführt, jede nachdem feststand, wer fragt; kein Dokument wird aufbewahrt.',
  },
  feeWithout: {
    en: 'A fee was asked for {count} requests without the ground that the law names (Art. 12(5)).',
    fr: 'Des frais ont été demandés pour {count} demandes sans le motif prévu par la loi (art. 12, § 5).',
    nl: 'Voor {count} verzoeken werd een vergoeding gevraagd zonder de grond die de wet noemt (art. 12, lid 5).',
    de: 'Für {count} Anfragen wurde ein Entgelt verlangt ohne den Grund, den das Gesetz nennt (Art. 12 Abs. 5).',
  },
  free: {
    en: '{count} requests were handled and nobody was asked for money.',
    fr: '{count} demandes ont été traitées sans que personne ne paie.',
    nl: '{count} verzoeken zijn behandeld en niemand hoefde te betalen.',
    de: '{count} Anfragen wurden bearbeitet, und niemand wurde um Geld gebeten.',
  },
  exercised: {
    en: 'The right was carried out today on a made-up person, with {count} places that keep personal data, as it must be.',
    fr: 'Le droit a été exercé aujourd’hui sur une personne fictive, sur {count} emplacements de données personnelles, comme il se doit.',
    nl: 'Het recht is vandaag uitgeoefend op een verzonnen persoon, over {count} plaatsen met persoonsgegevens, zoals het hoort.',
    de: 'Das Recht wurde heute an einer erfundenen Person ausgeübt, über {count} Orte mit personenbezogenen Daten, wie es sein muss.',
  },
  notExercised: {
    en: 'It could not be tried on a made-up person now ({code}).',
    fr: 'Il n’a pas pu être essayé sur une personne fictive maintenant ({code}).',
    nl: 'Het kon nu niet op een verzonnen persoon worden geprobeerd ({code}).',
    de: 'Es konnte jetzt nicht an einer erfundenen Person erprobt werden ({code}).',
  },
  exerciseFailed: {
    en: 'Carried out on a made-up person, it failed ({fault}).',
    fr: 'Exercé sur une personne fictive, il a échoué ({fault}).',
    nl: 'Uitgeoefend op een verzonnen persoon mislukte het ({fault}).',
    de: 'An einer erfundenen Person ausgeübt, schlug es fehl ({fault}).',
  },
  asked: {
    en: 'asked: {systems}',
    fr: 'interrogés : {systems}',
    nl: 'gevraagd: {systems}',
    de: 'gefragt: {systems}',
  },
  real: {
    en: '{count} real requests of the last twelve months were answered in time',
    fr: '{count} demandes réelles des douze derniers mois ont reçu une réponse à temps',
    nl: '{count} echte verzoeken van de laatste twaalf maanden kregen op tijd antwoord',
    de: '{count} echte Anfragen der letzten zwölf Monate wurden rechtzeitig beantwortet',
  },
  blind: {
    en: 'These tables keep data about people, and nothing leads from a person to them: {tables}.',
    fr: 'Ces tables contiennent des données sur des personnes, et rien n’y mène depuis une personne : {tables}.',
    nl: 'Deze tabellen bevatten gegevens over mensen, en niets leidt er van een persoon naartoe: {tables}.',
    de: 'Diese Tabellen enthalten Daten über Menschen, und von einer Person führt nichts dorthin: {tables}.',
  },
  notAnswered: {
    en: 'These did not answer, so it is not known whether they would: {systems}.',
    fr: 'Ceux-ci n’ont pas répondu ; on ne sait donc pas s’ils le feraient : {systems}.',
    nl: 'Deze gaven geen antwoord; het is dus niet bekend of ze het zouden doen: {systems}.',
    de: 'Diese antworteten nicht; ob sie es täten, ist also nicht bekannt: {systems}.',
  },
  cannotHold: {
    en: 'Upheld refuses to use restricted data, and these systems cannot hold it still by themselves: {systems}.',
    fr: 'Upheld refuse d’utiliser les données limitées, mais ces systèmes ne peuvent pas les bloquer eux-mêmes : {systems}.',
    nl: 'Upheld weigert beperkte gegevens te gebruiken, maar deze systemen kunnen ze zelf niet stilleggen: {systems}.',
    de: 'Upheld verweigert die Nutzung eingeschränkter Daten, doch diese Systeme können sie selbst nicht sperren: {systems}.',
  },
  notConnected: {
    en: 'It holds for everything that is connected. The policy names others, which are not: {others}.',
    fr: 'Cela vaut pour tout ce qui est connecté. La politique en nomme d’autres, qui ne le sont pas : {others}.',
    nl: 'Het geldt voor alles wat verbonden is. Het beleid noemt er nog die dat niet zijn: {others}.',
    de: 'Es gilt für alles, was angeschlossen ist. Die Erklärung nennt weitere, die es nicht sind: {others}.',
  },
  feeWithGround: {
    en: 'Of {count} requests, a fee was asked for {fees}, each because it was unfounded or excessive.',
    fr: 'Sur {count} demandes, des frais ont été demandés pour {fees}, chacune étant infondée ou excessive.',
    nl: 'Van {count} verzoeken werd voor {fees} een vergoeding gevraagd, telkens omdat het ongegrond of buitensporig was.',
    de: 'Von {count} Anfragen wurde für {fees} ein Entgelt verlangt, jeweils weil sie unbegründet oder exzessiv war.',
  },
} as const satisfies Catalogue;
