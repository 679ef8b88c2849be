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
  feeWithGround: {
    en: 'Of {count} requests, a fee was asked for {fees}, each because it was unfounded or excessive.',
    fr: 'Sur {count} demandes, des frais ont été demandés pour {fees}, chacune étant infondée ou excessive.',
    nl: 'Van {count} verzoeken werd voor {fees} een vergoeding gevraagd, telkens omdat het ongegrond of buitensporig was.',
    de: 'Von {count} Anfragen wurde für {fees} ein Entgelt verlangt, jeweils weil sie unbegründet oder exzessiv war.',
  },
} as const satisfies Catalogue;
