// Words of the linter: two sentences of one text that cannot both be true. More stands with each rule.
import type { Catalogue } from './message.ts';

export const lintClashes = {
  K03: {
    en: 'Data is said never to be sold; another sentence says that somebody pays for it.',
    fr: 'Les données ne seraient jamais vendues ; une autre phrase dit que quelqu’un paie pour elles.',
    nl: 'Gegevens zouden nooit worden verkocht; een andere zin zegt dat iemand ervoor betaalt.',
    de: 'Daten würden nie verkauft; ein anderer Satz sagt, dass jemand dafür zahlt.',
  },
  K04: {
    en: 'Data is said to stay here; another sentence sends it outside.',
    fr: 'Les données resteraient ici ; une autre phrase les envoie ailleurs.',
    nl: 'Gegevens zouden hier blijven; een andere zin stuurt ze naar buiten.',
    de: 'Daten würden hier bleiben; ein anderer Satz schickt sie hinaus.',
  },
  K06: {
    en: 'Deletion is promised here without conditions, and elsewhere only under some.',
    fr: 'L’effacement est promis ici sans conditions, ailleurs seulement sous certaines.',
    nl: 'Verwijdering wordt hier onvoorwaardelijk beloofd, elders alleen onder voorwaarden.',
    de: 'Löschung wird hier ohne Bedingung zugesagt, anderswo nur unter bestimmten.',
  },
  'K06-backups': {
    en: 'Everything is said to be deleted, backups included; they are kept longer.',
    fr: 'Tout serait supprimé, sauvegardes comprises ; elles sont conservées plus longtemps.',
    nl: 'Alles zou worden verwijderd, ook in de back-ups; die blijven langer.',
    de: 'Alles soll gelöscht werden, auch in den Sicherungen; die bleiben länger.',
  },
  'K06-afterwards': {
    en: 'The period ends, and the data stays for something else.',
    fr: 'La durée s’achève, et les données restent pour autre chose.',
    nl: 'De termijn eindigt, en de gegevens blijven voor iets anders.',
    de: 'Die Frist endet, und die Daten bleiben für etwas anderes.',
  },
  K07: {
    en: 'This purpose rests on a legitimate interest here and on consent elsewhere.',
    fr: 'Cette finalité repose ici sur l’intérêt légitime, ailleurs sur le consentement.',
    nl: 'Dit doel rust hier op een gerechtvaardigd belang en elders op toestemming.',
    de: 'Dieser Zweck beruht hier auf berechtigtem Interesse, anderswo auf Einwilligung.',
  },
  'K07-alone': {
    en: 'Everything is said to rest on consent, and other bases are named elsewhere.',
    fr: 'Tout est dit reposer sur le consentement, et d’autres bases sont nommées ailleurs.',
    nl: 'Alles rust naar verluidt op toestemming, en elders staan andere grondslagen.',
    de: 'Alles soll auf Einwilligung beruhen, und anderswo stehen andere Rechtsgrundlagen.',
  },
  'K07-either': {
    en: 'One basis or the other: the reader cannot tell which of the two holds.',
    fr: 'Une base ou l’autre : le lecteur ne peut savoir laquelle des deux vaut.',
    nl: 'De ene grondslag of de andere: de lezer kan niet weten welke van de twee geldt.',
    de: 'Die eine Rechtsgrundlage oder die andere: Man kann nicht wissen, welche gilt.',
  },
  K08: {
    en: 'Profiling is denied; another sentence describes it.',
    fr: 'Le profilage est nié ; une autre phrase le décrit.',
    nl: 'Profilering wordt ontkend; een andere zin beschrijft haar.',
    de: 'Profiling wird verneint; ein anderer Satz beschreibt es.',
  },
  K09: {
    en: 'Data that is processed only on instructions is used here for the company’s own ends.',
    fr: 'Des données traitées seulement sur instruction servent ici aux fins propres de l’entreprise.',
    nl: 'Gegevens die alleen in opdracht worden verwerkt, dienen hier eigen doelen van het bedrijf.',
    de: 'Daten, die nur auf Weisung verarbeitet werden, dienen hier eigenen Zwecken des Unternehmens.',
  },
  'K09-unsaid': {
    en: 'The text speaks as a controller, and describes work on customers’ data without saying in which role.',
    fr: 'Le texte parle en responsable, et décrit un travail sur les données de clients sans dire dans quel rôle.',
    nl: 'De tekst spreekt als verantwoordelijke, en beschrijft werk met gegevens van klanten zonder te zeggen in welke rol.',
    de: 'Der Text spricht als Verantwortlicher und beschreibt Arbeit mit Kundendaten, ohne die Rolle zu nennen.',
  },
  K10: {
    en: 'Only necessary cookies are said to be set; others are described elsewhere.',
    fr: 'Seuls des cookies nécessaires seraient déposés ; d’autres sont décrits ailleurs.',
    nl: 'Er zouden alleen noodzakelijke cookies zijn; elders worden andere beschreven.',
    de: 'Es würden nur notwendige Cookies gesetzt; anderswo werden andere beschrieben.',
  },
  K11: {
    en: 'IP addresses are said not to be stored; another sentence stores them.',
    fr: 'Les adresses IP ne seraient pas conservées ; une autre phrase les conserve.',
    nl: 'IP-adressen zouden niet worden opgeslagen; een andere zin slaat ze op.',
    de: 'IP-Adressen sollen nicht gespeichert werden; ein anderer Satz speichert sie.',
  },
  K12: {
    en: 'Changes come without notice here, and with notice elsewhere.',
    fr: 'Les changements viennent ici sans annonce, ailleurs avec.',
    nl: 'Wijzigingen komen hier zonder bericht, elders met.',
    de: 'Änderungen kommen hier ohne Mitteilung, anderswo mit.',
  },
  K13: {
    en: 'Agreement is assumed here; elsewhere people are asked first.',
    fr: 'L’accord est présumé ici ; ailleurs on demande d’abord.',
    nl: 'Instemming wordt hier aangenomen; elders wordt eerst gevraagd.',
    de: 'Zustimmung wird hier unterstellt; anderswo wird erst gefragt.',
  },
  K14: {
    en: 'Everything is said to be encrypted; another sentence names what is not.',
    fr: 'Tout serait chiffré ; une autre phrase nomme ce qui ne l’est pas.',
    nl: 'Alles zou versleuteld zijn; een andere zin noemt wat dat niet is.',
    de: 'Alles soll verschlüsselt sein; ein anderer Satz nennt, was es nicht ist.',
  },
  'K14-named': {
    en: 'What is called anonymous holds something that leads to a person.',
    fr: 'Ce qui est dit anonyme contient de quoi retrouver une personne.',
    nl: 'Wat anoniem heet, bevat iets dat naar een persoon leidt.',
    de: 'Was anonym heißt, enthält etwas, das zu einer Person führt.',
  },
  K15: {
    en: 'The company’s street stands elsewhere with another number.',
    fr: 'La rue de la société figure ailleurs avec un autre numéro.',
    nl: 'De straat van het bedrijf staat elders met een ander nummer.',
    de: 'Die Straße des Unternehmens steht anderswo mit einer anderen Nummer.',
  },
  K16: {
    en: 'Giving this is said to be optional; another sentence demands it.',
    fr: 'Ce serait facultatif ; une autre phrase l’exige.',
    nl: 'Dit zou vrijwillig zijn; een andere zin eist het.',
    de: 'Das soll freiwillig sein; ein anderer Satz verlangt es.',
  },
  'K16-visit': {
    en: 'The site is said to need no data; another sentence takes data from every visit.',
    fr: 'Le site n’exigerait aucune donnée ; une autre phrase en prend à chaque visite.',
    nl: 'De site zou geen gegevens vragen; een andere zin neemt ze bij elk bezoek.',
    de: 'Die Seite soll keine Daten brauchen; ein anderer Satz erhebt sie bei jedem Besuch.',
  },
  K17: {
    en: 'What is called anonymous or statistics is tied to people.',
    fr: 'Ce qui est dit anonyme ou statistique est lié à des personnes.',
    nl: 'Wat anoniem of statistiek heet, is aan personen gekoppeld.',
    de: 'Was anonym oder Statistik heißt, ist mit Personen verknüpft.',
  },
  K18: {
    en: 'Another sentence says that the company itself reports breaches.',
    fr: 'Une autre phrase dit que l’entreprise notifie elle-même.',
    nl: 'Een andere zin zegt dat het bedrijf zelf meldt.',
    de: 'Ein anderer Satz sagt, dass das Unternehmen selbst meldet.',
  },
} as const satisfies Catalogue;
