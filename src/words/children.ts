// Words of the check on children: what is kept of people younger than the age that the policy states, in counts alone.
import type { Catalogue } from './message.ts';

export const children = {
  noAge: {
    en: 'The text states no age, so there is nothing to measure by. A person of the company can say, with name and expiry, how ages are checked.',
    fr: 'Le texte n’indique aucun âge : il n’y a rien à mesurer. Une personne de l’entreprise peut dire, avec son nom et une échéance, comment les âges sont vérifiés.',
    nl: 'De tekst noemt geen leeftijd, dus er is niets om aan te meten. Iemand van het bedrijf kan met naam en einddatum verklaren hoe leeftijden worden nagegaan.',
    de: 'Der Text nennt kein Alter; es gibt nichts, woran zu messen wäre. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie das Alter geprüft wird.',
  },
  ageless: {
    en: 'Nothing that is kept tells anybody’s age. A person of the company can say, with name and expiry, how ages are checked.',
    fr: 'Rien de ce qui est conservé n’indique l’âge de quelqu’un. Une personne de l’entreprise peut dire, avec son nom et une échéance, comment les âges sont vérifiés.',
    nl: 'Niets van wat wordt bewaard zegt hoe oud iemand is. Iemand van het bedrijf kan met naam en einddatum verklaren hoe leeftijden worden nagegaan.',
    de: 'Nichts von dem, was aufbewahrt wird, sagt, wie alt jemand ist. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie das Alter geprüft wird.',
  },
  beyond: {
    en: 'Nothing amiss was found where ages can be read. They cannot be read at others ({count}): {others}. A person of the company can say, with name and expiry, how ages are checked there.',
    fr: 'Rien d’anormal là où les âges sont lisibles. Ils ne le sont pas chez d’autres ({count}) : {others}. Une personne de l’entreprise peut dire, avec son nom et une échéance, comment les âges y sont vérifiés.',
    nl: 'Waar leeftijden te lezen zijn is niets verkeerds gevonden. Bij anderen zijn ze niet te lezen ({count}): {others}. Iemand van het bedrijf kan met naam en einddatum verklaren hoe leeftijden daar worden nagegaan.',
    de: 'Wo das Alter lesbar ist, wurde nichts Falsches gefunden. Bei anderen ist es nicht lesbar ({count}): {others}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie das Alter dort geprüft wird.',
  },
  unreached: {
    en: 'Not everything that keeps data answered, so ages there are unknown: {holdings}.',
    fr: 'Tout ce qui conserve des données n’a pas répondu ; les âges y restent inconnus : {holdings}.',
    nl: 'Niet alles wat gegevens bewaart gaf antwoord; de leeftijden daar zijn onbekend: {holdings}.',
    de: 'Nicht alles, was Daten aufbewahrt, hat geantwortet; das Alter ist dort unbekannt: {holdings}.',
  },
  unclear: {
    en: 'Of some records it cannot be read whether the person is younger than {age} ({count}): {places}.',
    fr: 'Pour certains enregistrements, on ne peut lire si la personne a moins de {age} ans ({count}) : {places}.',
    nl: 'Bij sommige gegevens is niet te lezen of iemand jonger is dan {age} jaar ({count}): {places}.',
    de: 'Bei manchen Datensätzen ist nicht lesbar, ob die Person jünger als {age} Jahre ist ({count}): {places}.',
  },
  under: {
    en: 'Records are kept of people younger than {age} without a recorded consent of their parents ({count}): {places}.',
    fr: 'Des enregistrements sont conservés sur des personnes de moins de {age} ans sans accord parental inscrit ({count}) : {places}.',
    nl: 'Er worden gegevens bewaard van mensen jonger dan {age} jaar zonder vastgelegde toestemming van hun ouders ({count}): {places}.',
    de: 'Es werden Datensätze über Personen unter {age} Jahren ohne vermerkte Einwilligung der Eltern aufbewahrt ({count}): {places}.',
  },
  none: {
    en: 'Where an age is kept, nobody is younger than {age} without a recorded consent of their parents; records looked at: {known}.',
    fr: 'Là où un âge est conservé, personne n’a moins de {age} ans sans accord parental inscrit ; enregistrements examinés : {known}.',
    nl: 'Waar een leeftijd wordt bewaard is niemand jonger dan {age} jaar zonder vastgelegde toestemming van de ouders; bekeken gegevens: {known}.',
    de: 'Wo ein Alter aufbewahrt wird, ist niemand ohne vermerkte Einwilligung der Eltern jünger als {age} Jahre; geprüfte Datensätze: {known}.',
  },
  known: {
    en: 'records that tell an age: {known}; under age with a recorded consent of the parents: {consented}; unreadable or open: {unclear}',
    fr: 'enregistrements indiquant un âge : {known} ; trop jeunes avec accord parental inscrit : {consented} ; illisibles ou incertains : {unclear}',
    nl: 'gegevens die een leeftijd noemen: {known}; te jong met vastgelegde toestemming van de ouders: {consented}; onleesbaar of open: {unclear}',
    de: 'Datensätze mit Altersangabe: {known}; zu jung mit vermerkter Einwilligung der Eltern: {consented}; unlesbar oder offen: {unclear}',
  },
  asked: {
    en: 'looked into: {holdings}',
    fr: 'examiné : {holdings}',
    nl: 'bekeken: {holdings}',
    de: 'geprüft: {holdings}',
  },
  places: {
    en: 'fields that tell an age: {places}',
    fr: 'champs indiquant un âge : {places}',
    nl: 'velden die een leeftijd noemen: {places}',
    de: 'Felder mit einer Altersangabe: {places}',
  },
} as const satisfies Catalogue;
