// Words of the check on uses: what is kept and read for a purpose of the text, and what for none of them.
import type { Catalogue } from './message.ts';

export const uses = {
  strange: {
    en: 'Data is kept or read for purposes that the policy in force does not have: {purposes}.',
    fr: 'Des données sont conservées ou lues pour des finalités que la politique en vigueur n’a pas : {purposes}.',
    nl: 'Er worden gegevens bewaard of gelezen voor doelen die het geldende beleid niet heeft: {purposes}.',
    de: 'Daten werden für Zwecke aufbewahrt oder gelesen, die die geltende Erklärung nicht hat: {purposes}.',
  },
  unread: {
    en: 'Which use the sentence means was not read. A person of the company can say, with name and expiry, what it is and on which basis it rests.',
    fr: 'L’usage visé par la phrase n’a pas été lu. Une personne de l’entreprise peut dire, avec son nom et une échéance, lequel c’est et sur quelle base.',
    nl: 'Welk gebruik de zin bedoelt is niet gelezen. Iemand van het bedrijf kan met naam en einddatum verklaren wat het is en op welke grondslag.',
    de: 'Welche Nutzung der Satz meint, wurde nicht gelesen. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, welche es ist und auf welcher Grundlage.',
  },
  baseless: {
    en: 'No legal basis was read for this use: {uses}. A person of the company can say it, with name and expiry.',
    fr: 'Aucune base juridique n’a été lue pour cet usage : {uses}. Une personne de l’entreprise peut la dire, avec son nom et une échéance.',
    nl: 'Voor dit gebruik is geen grondslag gelezen: {uses}. Iemand van het bedrijf kan die met naam en einddatum verklaren.',
    de: 'Für diese Nutzung wurde keine Rechtsgrundlage gelesen: {uses}. Eine Person des Unternehmens kann sie mit Namen und Ablaufdatum erklären.',
  },
  unseen: {
    en: 'All that is kept or read here has a purpose of the text. What these read and for what is not seen here ({count}): {others}. A person of the company can say it, with name and expiry.',
    fr: 'Tout ce qui est conservé ou lu ici a une finalité du texte. Ce que ceux-ci lisent, et pourquoi, ne se voit pas ici ({count}) : {others}. Une personne de l’entreprise peut le dire, avec son nom et une échéance.',
    nl: 'Alles wat hier wordt bewaard of gelezen heeft een doel van de tekst. Wat deze lezen en waarvoor is hier niet te zien ({count}): {others}. Iemand van het bedrijf kan het met naam en einddatum verklaren.',
    de: 'Alles, was hier aufbewahrt oder gelesen wird, hat einen Zweck des Textes. Was diese lesen und wofür, ist hier nicht zu sehen ({count}): {others}. Eine Person des Unternehmens kann es mit Namen und Ablaufdatum erklären.',
  },
  unused: {
    en: 'Nothing is kept or read here for this use. A person of the company can say, with name and expiry, where it happens.',
    fr: 'Rien n’est conservé ni lu ici pour cet usage. Une personne de l’entreprise peut dire, avec son nom et une échéance, où il a lieu.',
    nl: 'Voor dit gebruik wordt hier niets bewaard of gelezen. Iemand van het bedrijf kan met naam en einddatum verklaren waar het gebeurt.',
    de: 'Für diese Nutzung wird hier nichts aufbewahrt oder gelesen. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wo sie geschieht.',
  },
  named: {
    en: 'The use has its basis in the text, and whatever is kept or read for it says so; values: {values}, reads: {reads}.',
    fr: 'L’usage a sa base dans le texte, et tout ce qui est conservé ou lu pour lui le dit ; valeurs : {values}, lectures : {reads}.',
    nl: 'Het gebruik heeft zijn grondslag in de tekst, en al wat ervoor wordt bewaard of gelezen zegt dat; waarden: {values}, inzages: {reads}.',
    de: 'Die Nutzung hat ihre Grundlage im Text, und alles, was dafür aufbewahrt oder gelesen wird, sagt es; Werte: {values}, Zugriffe: {reads}.',
  },
  kept: {
    en: 'for this use: values in the vault {values}, reads since the text is in force {reads}, columns in systems {columns}',
    fr: 'pour cet usage : valeurs au coffre {values}, lectures depuis l’entrée en vigueur {reads}, colonnes dans les systèmes {columns}',
    nl: 'voor dit gebruik: waarden in de kluis {values}, inzages sinds de tekst geldt {reads}, kolommen in systemen {columns}',
    de: 'für diese Nutzung: Werte im Tresor {values}, Zugriffe seit der Text gilt {reads}, Spalten in Systemen {columns}',
  },
} as const satisfies Catalogue;
