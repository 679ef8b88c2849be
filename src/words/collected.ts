// Words of the checks on what is collected: categories that are kept against those that the text names, by place and never by value.
import type { Catalogue } from './message.ts';

export const collected = {
  undeclared: {
    en: 'Data is kept of a kind that the text does not name ({count}): {places}.',
    fr: 'Des données d’un genre que le texte ne cite pas sont conservées ({count}) : {places}.',
    nl: 'Er worden gegevens bewaard van een soort die de tekst niet noemt ({count}): {places}.',
    de: 'Es werden Daten einer Art aufbewahrt, die der Text nicht nennt ({count}): {places}.',
  },
  perhaps: {
    en: 'For data in these places the text has no name that can be compared ({count}): {places}. It may mean them by words of its own ({unnamed}).',
    fr: 'Pour les données à ces endroits, le texte n’a pas de nom comparable ({count}) : {places}. Il les désigne peut-être par ses propres mots ({unnamed}).',
    nl: 'Voor de gegevens op deze plaatsen heeft de tekst geen naam die te vergelijken is ({count}): {places}. Misschien bedoelt hij ze met eigen woorden ({unnamed}).',
    de: 'Für die Daten an diesen Orten hat der Text keinen vergleichbaren Namen ({count}): {places}. Vielleicht meint er sie mit eigenen Worten ({unnamed}).',
  },
  undecided: {
    en: 'Nobody has said yet what these tables or columns hold ({count}): {places}. Say it in systems.yaml; “systems discover” proposes it.',
    fr: 'Personne n’a encore dit ce que contiennent ces tables ou colonnes ({count}) : {places}. Dites-le dans systems.yaml ; « systems discover » le propose.',
    nl: 'Niemand heeft nog gezegd wat deze tabellen of kolommen bevatten ({count}): {places}. Zeg het in systems.yaml; “systems discover” doet een voorstel.',
    de: 'Noch niemand hat gesagt, was diese Tabellen oder Spalten enthalten ({count}): {places}. Sagen Sie es in systems.yaml; „systems discover“ schlägt es vor.',
  },
  unreached: {
    en: 'Not everything that keeps data answered, so what is kept there is unknown: {holdings}.',
    fr: 'Tout ce qui conserve des données n’a pas répondu ; ce qui y est conservé reste inconnu : {holdings}.',
    nl: 'Niet alles wat gegevens bewaart gaf antwoord; wat daar wordt bewaard is onbekend: {holdings}.',
    de: 'Nicht alles, was Daten aufbewahrt, hat geantwortet; was dort liegt, ist unbekannt: {holdings}.',
  },
  beyond: {
    en: 'Where it can be looked, only named kinds of data are kept. Others cannot be looked into ({count}): {others}. A person of the company can say, with name and expiry, how it is there.',
    fr: 'Là où l’on peut regarder, seuls des genres cités sont conservés. D’autres ne peuvent être examinés ({count}) : {others}. Une personne de l’entreprise peut dire, avec son nom et une échéance, ce qu’il en est.',
    nl: 'Waar gekeken kan worden, worden alleen genoemde soorten bewaard. Bij anderen kan het niet ({count}): {others}. Iemand van het bedrijf kan met naam en einddatum verklaren hoe het daar is.',
    de: 'Wo nachgesehen werden kann, liegen nur genannte Arten von Daten. In andere kann nicht gesehen werden ({count}): {others}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie es dort ist.',
  },
  nothing: {
    en: 'Nothing about people is kept in anything that is connected. A person of the company can say, with name and expiry, what is collected elsewhere.',
    fr: 'Rien sur des personnes n’est conservé dans ce qui est connecté. Une personne de l’entreprise peut dire, avec son nom et une échéance, ce qui est collecté ailleurs.',
    nl: 'In wat verbonden is wordt niets over mensen bewaard. Iemand van het bedrijf kan met naam en einddatum verklaren wat elders wordt verzameld.',
    de: 'In allem, was angeschlossen ist, liegt nichts über Menschen. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, was anderswo erhoben wird.',
  },
  onlySaid: {
    en: 'All that is kept about people is of a kind that the text names; fields with something in them: {fields}.',
    fr: 'Tout ce qui est conservé sur les personnes est d’un genre cité dans le texte ; champs remplis : {fields}.',
    nl: 'Alles wat over mensen wordt bewaard is van een soort die de tekst noemt; gevulde velden: {fields}.',
    de: 'Alles, was über Menschen aufbewahrt wird, ist von einer Art, die der Text nennt; gefüllte Felder: {fields}.',
  },
  otherUses: {
    en: 'Data is kept for purposes that the text does not name ({count}): {places}.',
    fr: 'Des données sont conservées pour des finalités que le texte ne cite pas ({count}) : {places}.',
    nl: 'Er worden gegevens bewaard voor doelen die de tekst niet noemt ({count}): {places}.',
    de: 'Es werden Daten für Zwecke aufbewahrt, die der Text nicht nennt ({count}): {places}.',
  },
  usesUnseen: {
    en: 'All that is kept is of a kind that the text names. What it is used for in these places is not said in systems.yaml ({count}): {places}. A person of the company can say, with name and expiry, that the text names it.',
    fr: 'Tout ce qui est conservé est d’un genre cité. À quoi il sert à ces endroits n’est pas dit dans systems.yaml ({count}) : {places}. Une personne de l’entreprise peut dire, avec son nom et une échéance, que le texte le cite.',
    nl: 'Alles wat wordt bewaard is van een genoemde soort. Waarvoor het op deze plaatsen dient staat niet in systems.yaml ({count}): {places}. Iemand van het bedrijf kan met naam en einddatum verklaren dat de tekst het noemt.',
    de: 'Alles Aufbewahrte ist von einer genannten Art. Wozu es an diesen Orten dient, steht nicht in systems.yaml ({count}): {places}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, dass der Text es nennt.',
  },
  covered: {
    en: 'All that is kept is of a kind, and for a purpose, that the text names; fields with something in them: {fields}.',
    fr: 'Tout ce qui est conservé est d’un genre et pour une finalité que le texte cite ; champs remplis : {fields}.',
    nl: 'Alles wat wordt bewaard is van een soort en voor een doel dat de tekst noemt; gevulde velden: {fields}.',
    de: 'Alles Aufbewahrte ist von einer Art und für einen Zweck, die der Text nennt; gefüllte Felder: {fields}.',
  },
  cards: {
    en: 'Numbers of payment cards are kept ({count}): {places}.',
    fr: 'Des numéros de cartes de paiement sont conservés ({count}) : {places}.',
    nl: 'Er worden nummers van betaalkaarten bewaard ({count}): {places}.',
    de: 'Nummern von Zahlungskarten werden aufbewahrt ({count}): {places}.',
  },
  cardsSaid: {
    en: 'Numbers of payment cards are kept ({count}), and the text says that they are collected: {places}. A person has to look whether that is what this sentence means.',
    fr: 'Des numéros de cartes de paiement sont conservés ({count}), et le texte dit qu’ils sont recueillis : {places}. Une personne doit voir si c’est ce que veut dire cette phrase.',
    nl: 'Er worden nummers van betaalkaarten bewaard ({count}), en de tekst zegt dat ze worden verzameld: {places}. Iemand moet kijken of deze zin dat bedoelt.',
    de: 'Nummern von Zahlungskarten werden aufbewahrt ({count}), und der Text sagt, dass sie erhoben werden: {places}. Jemand muss nachsehen, ob dieser Satz das meint.',
  },
  cardsBeyond: {
    en: 'Where it can be looked, no number of a payment card is kept. Others cannot be looked into ({count}): {others}. A person of the company can say, with name and expiry, how it is there.',
    fr: 'Là où l’on peut regarder, aucun numéro de carte de paiement n’est conservé. D’autres ne peuvent être examinés ({count}) : {others}. Une personne de l’entreprise peut dire, avec son nom et une échéance, ce qu’il en est.',
    nl: 'Waar gekeken kan worden, wordt geen nummer van een betaalkaart bewaard. Bij anderen kan het niet ({count}): {others}. Iemand van het bedrijf kan met naam en einddatum verklaren hoe het daar is.',
    de: 'Wo nachgesehen werden kann, liegt keine Nummer einer Zahlungskarte. In andere kann nicht gesehen werden ({count}): {others}. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, wie es dort ist.',
  },
  noCards: {
    en: 'No number of a payment card is kept in anything that is connected. A person of the company can say, with name and expiry, that payments run through the named service.',
    fr: 'Aucun numéro de carte de paiement n’est conservé dans ce qui est connecté. Une personne de l’entreprise peut dire, avec son nom et une échéance, que les paiements passent par le service cité.',
    nl: 'In wat verbonden is wordt geen nummer van een betaalkaart bewaard. Iemand van het bedrijf kan met naam en einddatum verklaren dat betalingen via de genoemde dienst lopen.',
    de: 'In allem, was angeschlossen ist, liegt keine Nummer einer Zahlungskarte. Eine Person des Unternehmens kann mit Namen und Ablaufdatum erklären, dass Zahlungen über den genannten Dienst laufen.',
  },
  fields: {
    en: 'fields with something about people: {fields}; in: {holdings}',
    fr: 'champs contenant quelque chose sur des personnes : {fields} ; dans : {holdings}',
    nl: 'velden met iets over mensen: {fields}; in: {holdings}',
    de: 'Felder mit etwas über Menschen: {fields}; in: {holdings}',
  },
} as const satisfies Catalogue;
