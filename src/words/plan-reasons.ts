// Why a plan does what it does, or cannot, by the code that a holding gives: `not-null: shop.orders(email)` is a column that may not be empty.
import type { Language, Text } from '#base';
import { choosing, leftOutKey } from './choosing.ts';
import type { Catalogue } from './message.ts';

export const planReasons = {
  own: {
    en: 'about this person alone',
    fr: 'ne concerne que cette personne',
    nl: 'alleen over deze persoon',
    de: 'allein über diese Person',
  },
  shared: {
    en: 'others stand in it too',
    fr: 'd’autres y figurent aussi',
    nl: 'anderen staan er ook in',
    de: 'auch andere stehen darin',
  },
  mention: {
    en: 'it is somebody else’s and names this person',
    fr: 'cela concerne autrui et mentionne cette personne',
    nl: 'het is van een ander en noemt deze persoon',
    de: 'es gehört einer anderen Person und nennt diese',
  },
  over: {
    en: 'its storage period is over',
    fr: 'sa durée de conservation est échue',
    nl: 'de bewaartermijn is voorbij',
    de: 'die Speicherfrist ist abgelaufen',
  },
  held: {
    en: 'a legal hold keeps it',
    fr: 'un gel juridique le conserve',
    nl: 'een juridische bewaarplicht houdt het vast',
    de: 'eine rechtliche Sperre hält es',
  },
  undated: {
    en: 'no date says when its storage ends',
    fr: 'aucune date ne dit quand sa conservation prend fin',
    nl: 'geen datum zegt wanneer de bewaring eindigt',
    de: 'kein Datum sagt, wann die Speicherung endet',
  },
  'unreadable-date': {
    en: 'its date cannot be read',
    fr: 'sa date est illisible',
    nl: 'de datum is onleesbaar',
    de: 'das Datum ist unlesbar',
  },
  'date-ahead': {
    en: 'its date lies ahead',
    fr: 'sa date est à venir',
    nl: 'de datum ligt in de toekomst',
    de: 'das Datum liegt in der Zukunft',
  },
  kept: { en: 'it must be kept', fr: 'à conserver', nl: 'moet worden bewaard', de: 'muss aufbewahrt werden' },
  masked: {
    en: 'blanked out already',
    fr: 'déjà masqué',
    nl: 'al onleesbaar gemaakt',
    de: 'schon geschwärzt',
  },
  mailbox: {
    en: 'an e-mail address that nobody confirmed',
    fr: 'une adresse e-mail que personne n’a confirmée',
    nl: 'een e-mailadres dat niemand bevestigde',
    de: 'eine E-Mail-Adresse, die niemand bestätigt hat',
  },
  'left-out': {
    en: 'left out, because it cannot be reached',
    fr: 'laissé de côté, car injoignable',
    nl: 'weggelaten, want onbereikbaar',
    de: 'ausgelassen, da nicht erreichbar',
  },
  left: {
    en: 'it would stay behind',
    fr: 'resterait en place',
    nl: 'zou achterblijven',
    de: 'würde zurückbleiben',
  },
  missing: {
    en: 'the map does not fit what is there',
    fr: 'le plan de données ne correspond pas',
    nl: 'de kaart past niet bij wat er is',
    de: 'die Karte passt nicht zu dem, was da ist',
  },
  circle: {
    en: 'its rows refer to each other in a circle that cannot be opened',
    fr: 'ses lignes se réfèrent en un cercle que l’on ne peut ouvrir',
    nl: 'de rijen verwijzen naar elkaar in een kring die niet open kan',
    de: 'die Zeilen verweisen im Kreis aufeinander, und er lässt sich nicht öffnen',
  },
  'no-key': {
    en: 'nothing tells its rows apart',
    fr: 'rien ne distingue ses lignes',
    nl: 'niets onderscheidt de rijen',
    de: 'nichts unterscheidet die Zeilen',
  },
  view: { en: 'it is a view', fr: 'c’est une vue', nl: 'het is een view', de: 'es ist eine Sicht' },
  'no-right': {
    en: 'this connection may not change it',
    fr: 'cette connexion ne peut pas la modifier',
    nl: 'deze verbinding mag het niet wijzigen',
    de: 'diese Verbindung darf es nicht ändern',
  },
  'unknown-column': {
    en: 'the map names a column that is not there',
    fr: 'le plan de données nomme une colonne absente',
    nl: 'de kaart noemt een kolom die er niet is',
    de: 'die Karte nennt eine Spalte, die es nicht gibt',
  },
  computed: {
    en: 'the system works the column out itself',
    fr: 'le système calcule lui-même la colonne',
    nl: 'het systeem berekent de kolom zelf',
    de: 'das System berechnet die Spalte selbst',
  },
  'primary-key': {
    en: 'the column is part of the primary key',
    fr: 'la colonne fait partie de la clé primaire',
    nl: 'de kolom hoort bij de primaire sleutel',
    de: 'die Spalte gehört zum Primärschlüssel',
  },
  referred: {
    en: 'other rows refer to it',
    fr: 'd’autres lignes s’y réfèrent',
    nl: 'andere rijen verwijzen ernaar',
    de: 'andere Zeilen verweisen darauf',
  },
  doubtful: {
    en: 'nobody can tell whether it is theirs',
    fr: 'on ne peut dire si cela concerne cette personne',
    nl: 'niemand kan zeggen of het van deze persoon is',
    de: 'niemand kann sagen, ob es diese Person betrifft',
  },
  unreadable: {
    en: 'this connection may not read it',
    fr: 'cette connexion ne peut pas la lire',
    nl: 'deze verbinding mag het niet lezen',
    de: 'diese Verbindung darf es nicht lesen',
  },
  'foreign-key': {
    en: 'the column refers to another row',
    fr: 'la colonne se réfère à une autre ligne',
    nl: 'de kolom verwijst naar een andere rij',
    de: 'die Spalte verweist auf eine andere Zeile',
  },
  unique: {
    en: 'the column holds each value only once',
    fr: 'la colonne ne contient chaque valeur qu’une fois',
    nl: 'de kolom bevat elke waarde maar één keer',
    de: 'die Spalte enthält jeden Wert nur einmal',
  },
  'not-null': {
    en: 'the column may not be empty',
    fr: 'la colonne ne peut pas être vide',
    nl: 'de kolom mag niet leeg zijn',
    de: 'die Spalte darf nicht leer sein',
  },
  'wrong-type': {
    en: 'the mask does not fit the type of the column',
    fr: 'le masque ne convient pas au type de la colonne',
    nl: 'het masker past niet bij het type van de kolom',
    de: 'die Maske passt nicht zum Typ der Spalte',
  },
  'too-short': {
    en: 'the column is too short for the mask',
    fr: 'la colonne est trop courte pour le masque',
    nl: 'de kolom is te kort voor het masker',
    de: 'die Spalte ist zu kurz für die Maske',
  },
  'as-it-was-said': {
    en: 'it stands as somebody said it',
    fr: 'tel que quelqu’un l’a dit',
    nl: 'zoals iemand het heeft gezegd',
    de: 'so, wie jemand es gesagt hat',
  },
  'as-it-was-sent': {
    en: 'it stands as it was sent',
    fr: 'tel qu’il a été envoyé',
    nl: 'zoals het is verstuurd',
    de: 'so, wie es verschickt wurde',
  },
  'no-other-use': {
    en: 'it is used for nothing else',
    fr: 'ne sert à rien d’autre',
    nl: 'wordt voor niets anders gebruikt',
    de: 'wird für nichts anderes verwendet',
  },
  'being-sent': {
    en: 'it is being sent',
    fr: 'en cours d’envoi',
    nl: 'wordt juist verstuurd',
    de: 'wird gerade verschickt',
  },
  'works-here': {
    en: 'they work here',
    fr: 'cette personne travaille ici',
    nl: 'deze persoon werkt hier',
    de: 'diese Person arbeitet hier',
  },
  'value-refused': {
    en: 'the new value does not fit the field',
    fr: 'la nouvelle valeur ne convient pas au champ',
    nl: 'de nieuwe waarde past niet in het veld',
    de: 'der neue Wert passt nicht in das Feld',
  },
  'not-corrected': {
    en: 'it is not corrected, since it tells what happened',
    fr: 'non rectifiable, car cela dit ce qui s’est passé',
    nl: 'wordt niet verbeterd, want het zegt wat er gebeurde',
    de: 'wird nicht berichtigt, denn es sagt, was geschah',
  },
  'keys-not-destroyed': {
    en: 'its keys are not destroyed yet',
    fr: 'ses clés ne sont pas encore détruites',
    nl: 'de sleutels zijn nog niet vernietigd',
    de: 'die Schlüssel sind noch nicht vernichtet',
  },
  'with-its-delivery': {
    en: 'it goes with its delivery',
    fr: 'disparaît avec sa livraison',
    nl: 'verdwijnt met de bezorging',
    de: 'geht mit seiner Zustellung',
  },
  'whole-person': {
    en: 'only the whole person can be restricted',
    fr: 'seule la personne entière peut être limitée',
    nl: 'alleen de hele persoon kan worden beperkt',
    de: 'nur die ganze Person kann eingeschränkt werden',
  },
  'by-its-holder': {
    en: 'only its holder can change it',
    fr: 'seul son titulaire peut le modifier',
    nl: 'alleen de houder kan het wijzigen',
    de: 'nur wer es hat, kann es ändern',
  },
  required: {
    en: 'the field must be filled in',
    fr: 'le champ doit être rempli',
    nl: 'het veld moet ingevuld zijn',
    de: 'das Feld muss ausgefüllt sein',
  },
  'no-secret': {
    en: 'there is no key to make the mask with',
    fr: 'il n’y a pas de clé pour faire le masque',
    nl: 'er is geen sleutel om het masker mee te maken',
    de: 'es gibt keinen Schlüssel für die Maske',
  },
  'no-restriction': {
    en: 'the system has no mark that its data must not be used',
    fr: 'le système n’a pas de marque interdisant l’usage des données',
    nl: 'het systeem heeft geen teken dat gegevens niet gebruikt mogen worden',
    de: 'das System hat kein Zeichen, dass Daten nicht genutzt werden dürfen',
  },
} as const satisfies Catalogue;

/** In one line: “the column may not be empty: shop.orders(email)”. */
export function planReasonLine(reason: string, language: Language): string {
  const known = planReason(reason);
  if (!known) return reason;
  return known.column === null ? known.says[language] : `${known.says[language]}: ${known.column}`;
}

/** A reason in words, and the column that it names (`shop.orders(email)`); null: a system said it in its own words. */
function planReason(reason: string): { says: Text; column: string | null } | null {
  if (reason.startsWith('left-out: ')) return { says: choosing[leftOutKey(reason)], column: null };
  const [, code = '', place = ''] = /^([a-z-]+)(?:: (.*))?$/s.exec(reason) ?? [];
  if (!Object.hasOwn(planReasons, code)) return null;
  return { says: planReasons[code as keyof typeof planReasons], column: place.endsWith(')') ? place : null };
}
