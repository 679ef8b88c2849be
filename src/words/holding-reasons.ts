// Why something in Upheld's own rooms cannot be corrected, restricted or erased as it was asked: for whoever answers a request, and for its person.
import type { Catalogue } from './message.ts';

/** By the code before the colon of a reason, in camel case. */
export const holdingReasons = {
  worksHere: {
    en: 'They work here: it stays until an owner ends their membership.',
    fr: 'Cette personne travaille ici : ces données restent jusqu’à ce qu’un propriétaire mette fin à son accès.',
    nl: 'Deze persoon werkt hier: het blijft tot een eigenaar het lidmaatschap beëindigt.',
    de: 'Diese Person arbeitet hier: Es bleibt, bis ein Inhaber die Mitgliedschaft beendet.',
  },
  byItsHolder: {
    en: 'Only its holder changes it, in their own account, and confirms it from the new mailbox.',
    fr: 'Seul son titulaire la change, dans son compte, et confirme depuis la nouvelle boîte.',
    nl: 'Alleen de houder wijzigt het, in het eigen account, en bevestigt vanuit de nieuwe mailbox.',
    de: 'Nur wer es besitzt, ändert es, im eigenen Konto, und bestätigt es aus dem neuen Postfach.',
  },
  wholePerson: {
    en: 'A person is restricted as a whole, not row by row.',
    fr: 'Le traitement se limite pour la personne entière, non ligne par ligne.',
    nl: 'De verwerking wordt voor de hele persoon beperkt, niet rij per rij.',
    de: 'Die Verarbeitung wird für die ganze Person eingeschränkt, nicht zeilenweise.',
  },
  notCorrected: {
    en: 'It records what happened, and nothing in it can be put right.',
    fr: 'C’est la trace de ce qui s’est passé ; il n’y a rien à rectifier.',
    nl: 'Het legt vast wat gebeurde; er valt niets te verbeteren.',
    de: 'Es hält fest, was geschehen ist; zu berichtigen ist daran nichts.',
  },
  valueRefused: {
    en: 'The new value does not fit the field.',
    fr: 'La nouvelle valeur ne convient pas au champ.',
    nl: 'De nieuwe waarde past niet in het veld.',
    de: 'Der neue Wert passt nicht in das Feld.',
  },
  required: {
    en: 'The field must not be empty; the whole record can go.',
    fr: 'Le champ ne peut pas être vide ; la fiche entière peut être effacée.',
    nl: 'Het veld mag niet leeg zijn; het hele record kan wel weg.',
    de: 'Das Feld darf nicht leer sein; der ganze Datensatz kann gelöscht werden.',
  },
  asItWasSaid: {
    en: 'It stays as it was said; whoever means something else now says it anew.',
    fr: 'Cela reste tel que dit ; qui pense autrement à présent le dit à nouveau.',
    nl: 'Het blijft zoals het gezegd werd; wie nu iets anders bedoelt, zegt het opnieuw.',
    de: 'Es bleibt, wie es gesagt wurde; wer nun etwas anderes meint, sagt es neu.',
  },
  asItWasSent: {
    en: 'A mail stays as it was sent, until it goes.',
    fr: 'Un courriel reste tel qu’envoyé, jusqu’à son effacement.',
    nl: 'Een mail blijft zoals hij verzonden werd, tot hij verdwijnt.',
    de: 'Eine E-Mail bleibt, wie sie gesendet wurde, bis sie gelöscht wird.',
  },
  noOtherUse: {
    en: 'It is used for nothing but what it is kept for; there is nothing to restrict.',
    fr: 'Ces données ne servent à rien d’autre ; il n’y a rien à limiter.',
    nl: 'Het dient alleen waarvoor het bewaard wordt; er valt niets te beperken.',
    de: 'Es dient nur dem, wofür es aufbewahrt wird; einzuschränken gibt es nichts.',
  },
  withItsDelivery: {
    en: 'It goes with the delivery that it belongs to.',
    fr: 'Cela part avec l’envoi dont cela fait partie.',
    nl: 'Het verdwijnt met de aflevering waar het bij hoort.',
    de: 'Es geht mit der Zustellung, zu der es gehört.',
  },
  keysNotDestroyed: {
    en: 'All rows are gone; the keys are destroyed as soon as every place that holds them can be reached.',
    fr: 'Toutes les lignes sont effacées ; les clés seront détruites dès que chaque lieu qui les détient répondra.',
    nl: 'Alle rijen zijn weg; de sleutels worden vernietigd zodra elke plaats die ze bewaart bereikbaar is.',
    de: 'Alle Zeilen sind gelöscht; die Schlüssel werden vernichtet, sobald jeder Ort, der sie hält, erreichbar ist.',
  },
  beingSent: {
    en: 'A mail is being handed over at this moment; it is asked again.',
    fr: 'Un courriel est en cours de remise ; une nouvelle tentative suivra.',
    nl: 'Een mail wordt op dit moment afgeleverd; het wordt opnieuw geprobeerd.',
    de: 'Eine E-Mail wird gerade übergeben; es wird erneut versucht.',
  },
} satisfies Catalogue;
