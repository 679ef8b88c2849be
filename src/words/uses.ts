// Words of the check on uses: what is kept and read for a purpose of the text, and what for none of them.
import type { Catalogue } from './message.ts';

export const uses = {
  strange: {
    en: 'Data is kept or read for purposes that the policy in force does not have: {purposes}.',
    fr: 'Des données sont conservées ou lues pour des finalités que la politique en vigueur n’a pas : {purposes}.',
    nl: 'Er worden gegevens bewaard of gelezen voor doelen die het geldende beleid niet heeft: {purposes}.',
    de: 'Daten werden für Zwecke aufbewahrt oder gelesen, die die geltende Erklärung nicht hat: {purposes}.',
  },
  basisSaid: {
    en: 'people of whom something is kept on their consent alone: {people}; who say yes: {yes}',
    fr: 'personnes dont quelque chose est conservé sur leur seul consentement : {people} ; qui disent oui : {yes}',
    nl: 'mensen van wie iets alleen op hun toestemming wordt bewaard: {people}; die ja zeggen: {yes}',
    de: 'Personen, von denen etwas allein auf Einwilligung aufbewahrt wird: {people}; die ja sagen: {yes}',
  },
  basisWithdrawn: {
    en: 'Data is kept on consent alone of people who said no more than {days} days ago ({count}), and the text names no period for it.',
    fr: 'Des données sont conservées sur le seul consentement de personnes qui ont dit non il y a plus de {days} jours ({count}), et le texte ne prévoit aucun délai.',
    nl: 'Er worden gegevens alleen op toestemming bewaard van mensen die meer dan {days} dagen geleden nee zeiden ({count}), en de tekst noemt daarvoor geen termijn.',
    de: 'Allein auf Einwilligung werden Daten von Personen aufbewahrt, die vor mehr als {days} Tagen nein sagten ({count}), und der Text nennt dafür keine Frist.',
  },
  basisUnread: {
    en: 'Which legal basis the sentence means was not read. A person of the company can say, with name and expiry, which it is and what shows it.',
    fr: 'La base légale visée par la phrase n’a pas été lue. Une personne de l’entreprise peut dire, avec son nom et une échéance, laquelle c’est et ce qui le montre.',
    nl: 'Welke grondslag de zin bedoelt is niet gelezen. Iemand van het bedrijf kan met naam en einddatum verklaren welke het is en waaruit dat blijkt.',
    de: 'Welche Rechtsgrundlage der Satz meint, wurde nicht gelesen. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, welche es ist und was sie belegt.',
  },
  basisPapers: {
    en: 'Contracts, the law that obliges and balancing tests are not kept here. A person of the company can say, with name and expiry, that they are on file for each use on this basis.',
    fr: 'Contrats, loi qui oblige et mises en balance ne sont pas conservés ici. Une personne de l’entreprise peut dire, avec son nom et une échéance, qu’ils sont au dossier pour chaque usage sur cette base.',
    nl: 'Overeenkomsten, de wet die verplicht en afwegingen worden hier niet bewaard. Iemand van het bedrijf kan met naam en einddatum verklaren dat ze er zijn voor elk gebruik op deze grondslag.',
    de: 'Verträge, das verpflichtende Gesetz und Abwägungen liegen nicht hier. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, dass sie für jede Nutzung auf dieser Grundlage vorliegen.',
  },
  basisUnused: {
    en: 'Nothing is kept here on consent alone. A person of the company can say, with name and expiry, where it is and how consent is recorded.',
    fr: 'Rien n’est conservé ici sur le seul consentement. Une personne de l’entreprise peut dire, avec son nom et une échéance, où cela l’est et comment le consentement est enregistré.',
    nl: 'Hier wordt niets alleen op toestemming bewaard. Iemand van het bedrijf kan met naam en einddatum verklaren waar dat gebeurt en hoe toestemming wordt vastgelegd.',
    de: 'Allein auf Einwilligung wird hier nichts aufbewahrt. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wo das geschieht und wie die Einwilligung festgehalten wird.',
  },
  basisUnsaid: {
    en: 'Of {count} of {all} people whose data is kept here on consent alone, no yes that stands is on record. A person of the company can say, with name and expiry, where it is recorded.',
    fr: 'Pour {count} des {all} personnes dont des données sont conservées ici sur le seul consentement, aucun oui valable n’est enregistré. Une personne de l’entreprise peut dire, avec son nom et une échéance, où il l’est.',
    nl: 'Van {count} van de {all} mensen van wie hier gegevens alleen op toestemming worden bewaard is geen geldend ja vastgelegd. Iemand van het bedrijf kan met naam en einddatum verklaren waar dat wel is.',
    de: 'Von {count} der {all} Personen, deren Daten hier allein auf Einwilligung liegen, ist kein gültiges Ja festgehalten. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wo es festgehalten ist.',
  },
  basisElsewhere: {
    en: 'Everybody whose data is kept here on consent alone said yes. What these keep, and on which basis, is not seen here: {others}. A person of the company can say it, with name and expiry.',
    fr: 'Toutes les personnes dont des données sont conservées ici sur le seul consentement ont dit oui. Ce que ceux-ci conservent, et sur quelle base, ne se voit pas ici : {others}. Une personne de l’entreprise peut le dire, avec son nom et une échéance.',
    nl: 'Iedereen van wie hier gegevens alleen op toestemming worden bewaard zei ja. Wat deze bewaren, en op welke grondslag, is hier niet te zien: {others}. Iemand van het bedrijf kan het met naam en einddatum verklaren.',
    de: 'Alle, deren Daten hier allein auf Einwilligung liegen, haben ja gesagt. Was diese aufbewahren und auf welcher Grundlage, ist hier nicht zu sehen: {others}. Eine Person des Unternehmens kann es mit Namen und Ablaufdatum erklären.',
  },
  basisChosen: {
    en: 'Everybody whose data is kept on consent alone has a yes on record that stands ({count}), and nobody else keeps any.',
    fr: 'Toutes les personnes dont des données sont conservées sur le seul consentement ont un oui enregistré et valable ({count}), et nul autre n’en conserve.',
    nl: 'Van iedereen van wie gegevens alleen op toestemming worden bewaard is een geldend ja vastgelegd ({count}), en niemand anders bewaart er.',
    de: 'Von allen, deren Daten allein auf Einwilligung liegen, ist ein gültiges Ja festgehalten ({count}), und niemand sonst bewahrt welche auf.',
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
