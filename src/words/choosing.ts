// Words of choosing what a plan of a request holds: fields and their new values, purposes, and what stays out for which reason.
import type { Catalogue } from './message.ts';

/** The words of a plan's reason `left-out: legal-claims`: why a system stays out. Without a word behind it, it could not be reached. */
export function leftOutKey(reason: string): LeftOutKey {
  const key = `out${reason
    .replace(/^left-out:? */, '')
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('')}`;
  return Object.hasOwn(choosing, key) ? (key as LeftOutKey) : 'outUnreachable';
}
type LeftOutKey = Extract<keyof typeof choosing, `out${string}`>;

export const choosing = {
  title: {
    en: 'Choose what the plan holds',
    fr: 'Choisir ce que contient le plan',
    nl: 'Kiezen wat het plan inhoudt',
    de: 'Wählen, was der Plan enthält',
  },
  lead: {
    en: 'Nothing is changed here. A plan is made from what you choose; it is carried out only after it was approved.',
    fr: 'Rien n’est modifié ici. Un plan est fait de ce que vous choisissez ; il n’est exécuté qu’une fois approuvé.',
    nl: 'Hier wordt niets gewijzigd. Van wat u kiest wordt een plan gemaakt; het wordt pas uitgevoerd na goedkeuring.',
    de: 'Hier wird nichts geändert. Aus Ihrer Wahl wird ein Plan gemacht; ausgeführt wird er erst nach der Freigabe.',
  },
  fields: {
    en: 'Which fields are put right',
    fr: 'Quels champs sont rectifiés',
    nl: 'Welke velden worden verbeterd',
    de: 'Welche Felder berichtigt werden',
  },
  fieldsHelp: {
    en: 'Leave a field blank and it stays. Other fields of the same kind that hold the same wrong value are put right with it. E-mail addresses are offered once a new one is confirmed.',
    fr: 'Un champ laissé vide reste tel quel. Les autres champs du même type contenant la même erreur sont rectifiés aussi. Les adresses e-mail sont proposées une fois qu’une nouvelle est confirmée.',
    nl: 'Laat een veld leeg en het blijft zoals het is. Andere velden van dezelfde soort met dezelfde foute waarde worden mee verbeterd. E-mailadressen staan erbij zodra een nieuw bevestigd is.',
    de: 'Bleibt ein Feld leer, ändert es sich nicht. Andere Felder derselben Art mit demselben falschen Wert werden mit berichtigt. E-Mail-Adressen stehen zur Wahl, sobald eine neue bestätigt ist.',
  },
  fieldsNone: {
    en: 'Nothing that is theirs alone was found.',
    fr: 'Rien qui soit à cette personne seule n’a été trouvé.',
    nl: 'Er is niets gevonden dat alleen van deze persoon is.',
    de: 'Es wurde nichts gefunden, was allein zu dieser Person gehört.',
  },
  field: { en: 'Field', fr: 'Champ', nl: 'Veld', de: 'Feld' },
  now: { en: 'Now', fr: 'Actuellement', nl: 'Nu', de: 'Jetzt' },
  right: { en: 'Right value', fr: 'Valeur juste', nl: 'Juiste waarde', de: 'Richtiger Wert' },
  rightOf: {
    en: 'Right value of {field}',
    fr: 'Valeur juste de {field}',
    nl: 'Juiste waarde van {field}',
    de: 'Richtiger Wert von {field}',
  },
  hidden: { en: 'not shown', fr: 'non affiché', nl: 'niet getoond', de: 'nicht angezeigt' },
  blank: { en: 'blank', fr: 'vide', nl: 'leeg', de: 'leer' },
  showValues: {
    en: 'Show what stands there now',
    fr: 'Montrer ce qui y figure',
    nl: 'Tonen wat er nu staat',
    de: 'Zeigen, was jetzt dort steht',
  },
  showHelp: {
    en: 'The look is written into the access log, under your name.',
    fr: 'Cette consultation est inscrite au journal d’accès, à votre nom.',
    nl: 'Dit kijken wordt op uw naam in het toegangslogboek geschreven.',
    de: 'Der Blick wird unter Ihrem Namen in das Zugriffsprotokoll geschrieben.',
  },
  purposes: {
    en: 'For which purposes',
    fr: 'Pour quelles finalités',
    nl: 'Voor welke doeleinden',
    de: 'Für welche Zwecke',
  },
  purposesObjection: {
    en: 'Choose none and the plan takes the purpose that the person named.',
    fr: 'Sans choix, le plan prend la finalité que la personne a indiquée.',
    nl: 'Kiest u niets, dan neemt het plan het doel dat de persoon noemde.',
    de: 'Ohne Auswahl nimmt der Plan den Zweck, den die Person genannt hat.',
  },
  purposesRestriction: {
    en: 'Choose none and everything is held still.',
    fr: 'Sans choix, tout est limité.',
    nl: 'Kiest u niets, dan wordt alles beperkt.',
    de: 'Ohne Auswahl wird alles eingeschränkt.',
  },
  purposesNone: {
    en: 'The published policy names no purpose.',
    fr: 'La politique publiée n’indique aucune finalité.',
    nl: 'Het gepubliceerde beleid noemt geen doel.',
    de: 'Die veröffentlichte Erklärung nennt keinen Zweck.',
  },
  systems: {
    en: 'What stays out',
    fr: 'Ce qui reste en dehors',
    nl: 'Wat erbuiten blijft',
    de: 'Was außen vor bleibt',
  },
  systemsHelp: {
    en: 'Nothing is changed in a system that stays out. The plan names the reason, and the person reads it in the answer.',
    fr: 'Rien n’est modifié dans un système laissé en dehors. Le plan indique la raison, et la personne la lit dans la réponse.',
    nl: 'In een systeem dat erbuiten blijft, verandert niets. Het plan noemt de reden, en de persoon leest die in het antwoord.',
    de: 'In einem System, das außen vor bleibt, ändert sich nichts. Der Plan nennt den Grund, und die Person liest ihn in der Antwort.',
  },
  takesPart: { en: 'takes part', fr: 'en fait partie', nl: 'doet mee', de: 'gehört dazu' },
  outUnreachable: {
    en: 'it cannot be reached',
    fr: 'il est injoignable',
    nl: 'het is onbereikbaar',
    de: 'es ist nicht erreichbar',
  },
  outLegalDuty: {
    en: 'a law demands that it is kept (Art. 17(3)(b))',
    fr: 'une loi impose de le conserver (art. 17, § 3, b)',
    nl: 'een wet verplicht het te bewaren (art. 17, lid 3, b)',
    de: 'ein Gesetz verlangt die Aufbewahrung (Art. 17 Abs. 3 b)',
  },
  outLegalClaims: {
    en: 'it is needed for legal claims (Art. 17(3)(e))',
    fr: 'il est nécessaire à des droits en justice (art. 17, § 3, e)',
    nl: 'het is nodig voor een rechtsvordering (art. 17, lid 3, e)',
    de: 'es wird für Rechtsansprüche gebraucht (Art. 17 Abs. 3 e)',
  },
  outPublicInterest: {
    en: 'public health, archives or research need it (Art. 17(3)(c) and (d))',
    fr: 'la santé publique, l’archivage ou la recherche l’exigent (art. 17, § 3, c et d)',
    nl: 'volksgezondheid, archief of onderzoek heeft het nodig (art. 17, lid 3, c en d)',
    de: 'öffentliche Gesundheit, Archiv oder Forschung brauchen es (Art. 17 Abs. 3 c und d)',
  },
  outExpression: {
    en: 'it serves freedom of expression and information (Art. 17(3)(a))',
    fr: 'il sert la liberté d’expression et d’information (art. 17, § 3, a)',
    nl: 'het dient de vrijheid van meningsuiting en informatie (art. 17, lid 3, a)',
    de: 'es dient der freien Meinungsäußerung und Information (Art. 17 Abs. 3 a)',
  },
  outReadOnly: {
    en: 'it is an archive that can only be read',
    fr: 'c’est une archive en lecture seule',
    nl: 'het is een archief dat alleen gelezen kan worden',
    de: 'es ist ein Archiv, das nur gelesen werden kann',
  },
  outByHand: {
    en: 'it is done there by hand',
    fr: 'cela s’y fait à la main',
    nl: 'het gebeurt daar met de hand',
    de: 'es wird dort von Hand getan',
  },
  letter: {
    en: 'Left as it is in {holding}: {why}.',
    fr: 'Laissé tel quel dans {holding} : {why}.',
    nl: 'Ongewijzigd gelaten in {holding}: {why}.',
    de: 'Unverändert gelassen in {holding}: {why}.',
  },
  make: {
    en: 'Make the plan from this',
    fr: 'Faire le plan ainsi',
    nl: 'Hiervan het plan maken',
    de: 'Daraus den Plan machen',
  },
  unreached: {
    en: 'These did not answer: {systems}. What stands in them is not listed.',
    fr: 'Sans réponse : {systems}. Ce qui s’y trouve n’est pas indiqué.',
    nl: 'Deze antwoordden niet: {systems}. Wat erin staat, is niet opgenomen.',
    de: 'Nicht geantwortet haben: {systems}. Was darin steht, ist nicht aufgeführt.',
  },
} satisfies Catalogue;
