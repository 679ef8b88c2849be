// Tests: passages of policies of many sectors that we made up, each with the periods of storage that a careful lawyer takes from them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

/** “event period bound combination”, in the order of the text; “criterion” where no period is given. */
const rules = (text: string): string[] =>
  bare(readText(text).policy, 'retention').map(({ trigger, period, bound, combine }) =>
    [trigger ?? '-', period ?? 'criterion', bound, combine].filter((part) => typeof part === 'string').join(' '),
  );

const passages: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'a housing association: numbered clauses, an event in front of each period',
    `# Privacy notice of Fennholt Housing

6.1 Once your tenancy has ended, we keep your file for six years.
6.2 If you are taken off the waiting list, your application is destroyed twelve months later.
6.3 Recordings of calls to the repairs line: 90 days.
6.4 When a complaint has been closed, the correspondence is retained for a further three years.`,
    ['contract-end P6Y', 'other P12M', 'creation P90D', 'request-closure P3Y'],
  ],
  [
    'a hotel: nights, the same day, overnight',
    `# Privacy policy of the Gilded Heron Hotel

## How long do we keep your information?

- Passport copies: destroyed the same day.
- Key card logs: 7 nights
- Breakfast lists are shredded overnight.
- Lost property register: until the item has been collected, or for six months, whichever comes first.`,
    ['collection P0D', 'collection P7D', 'collection P1D', 'other P0D any-of', '- P6M any-of'],
  ],
  [
    'a gym: a state and then a period',
    `# Privacy policy of Ironbark Gym

## Retention

We keep your membership record for as long as you are a member and then for two years. Turnstile data is kept for 30 days after each visit. Your photograph is deleted on the day your membership ends.`,
    ['relationship-end P2Y after', 'collection P30D', 'relationship-end P0D'],
  ],
  [
    'a software company: a table with a column for the event and one for the period',
    `# Privacy notice of Quernstone Software

## Storage

| Category | Starts when | Period |
|---|---|---|
| Account data | Account is closed | 90 days |
| Invoices | End of the financial year | 7 years |
| Support tickets | Ticket is resolved | 24 months |
| Trial accounts | Last login | 60 days |`,
    ['account-closure P90D', 'financial-year-end P7Y', 'request-closure P24M', 'last-interaction P60D'],
  ],
  [
    'an insurer: half years, quarters, a decade',
    `# Privacy notice of Tarnbrook Mutual

## How long

Quotes that you do not take up are erased after half a year. Claims files are kept for ten years from the date on which the claim is settled. Marketing preferences: two and a half years after your last purchase. Recordings of calls: three months.`,
    ['- P6M', 'other P10Y', 'last-interaction P30M', 'creation P3M'],
  ],
  [
    'a school: birthdays and leaving',
    `# Privacy notice for parents of Larkrise School

Pupil files are kept until the pupil turns twenty-five. Photographs are removed from our website when your child leaves the school. Admission papers of children who were not admitted are kept for one year after the appeal has been decided. Visitor badges are wiped at the end of each day.`,
    ['other P0D', 'relationship-end P0D', 'other P1Y', 'collection P1D'],
  ],
  [
    'a charity, questions and answers',
    `# Your data at Brackenhall Wildlife

**How long do you keep my data?**

If you give Gift Aid, we must keep your declaration for six years after the last donation to which it applies. If you simply wrote to us, we bin your message once we have answered it. Names of sponsors of a race are kept until the race is over and for two months afterwards.`,
    ['last-interaction P6Y', 'request-closure P0D', 'event-end P2M'],
  ],
  [
    'a car park: what runs from the parking',
    `# Privacy notice of Kerbline Parking

Number plates are stored for 48 hours after you leave the car park. Where a charge has not been paid, we hold the images until it has been paid or for a maximum of three years, whichever is sooner. CCTV images are overwritten after a fortnight.`,
    ['other PT48H', 'other P0D any-of', '- P3Y max any-of', 'creation P2W'],
  ],
  [
    'a newsletter and a suppression list',
    `# Privacy notice of Paperlark

We use your email address for the newsletter until you unsubscribe. Afterwards we hold it on a suppression list for three years. Opens and clicks are deleted after 18 months. Competition entries: four weeks after the draw.`,
    ['consent-withdrawal P0D', 'consent-withdrawal P3Y', '- P18M', 'event-end P4W'],
  ],
  [
    'longest of two, and what is longer',
    `# Privacy notice of Marl & Daughters

Contracts are kept for six years after completion of the work or until any dispute is settled, whichever is the later. Warranty records are kept for the warranty period plus one year. Our shop has been open for 40 years.`,
    ['contract-end P6Y longest-of', 'other P0D longest-of', 'other P1Y'],
  ],
  [
    'periods that are none of storage',
    `# Privacy notice of Hobble Tours

## Retention

Children under 12 years travel free. We reply within 5 days. Your booking is kept for three years after you return from the trip. You can cancel up to 14 days before departure. We review this notice every year.`,
    ['event-end P3Y'],
  ],
  [
    'FR : une régie immobilière',
    `# Politique de confidentialité de la Régie Corbassière

## Combien de temps gardons-nous vos données ?

- Dossiers de candidature non retenus : détruits dans les trois mois suivant l'attribution du logement
- Dossier locataire : pendant toute la durée du bail puis cinq ans
- États des lieux : dix ans à compter de la remise des clés
- Images de vidéosurveillance : 96 heures
- Codes d'accès : le jour même du départ`,
    ['other P3M max', 'contract-end P5Y after', 'other P10Y', 'creation PT96H', 'other P0D'],
  ],
  [
    'FR : une association sportive',
    `# Protection des données du Club nautique de Virecourt

Les données des adhérents sont conservées jusqu'à la fin de la saison, puis archivées pendant trois ans. Les certificats médicaux sont rendus ou détruits à l'issue de la saison. Si vous quittez le club, votre fiche est supprimée au bout d'un an. Les photos sont retirées dès que vous nous le demandez.`,
    ['event-end P3Y', 'event-end P0D', 'relationship-end P1Y', 'erasure-request P0D'],
  ],
  [
    'FR : une boutique, un tableau',
    `# Confidentialité chez Maison Gravelotte

## Durées de conservation

| Données | Durée |
|---|---|
| Compte | 3 ans sans connexion |
| Factures | 10 ans à compter de la clôture de l'exercice |
| Avis | tant qu'ils sont en ligne |
| Carte bancaire | jusqu'au paiement complet, puis 13 mois en archive |
| Demandes de contact | un an après la réponse |`,
    ['last-interaction P3Y', 'financial-year-end P10Y', '- criterion', 'other P13M', 'request-closure P1Y'],
  ],
  [
    'NL: een huisartsenpraktijk en een sportschool',
    `# Privacyverklaring Praktijk De Wulp

## Bewaartermijnen

Uw dossier bewaren wij twintig jaar, gerekend vanaf de laatste behandeling. Verwijsbrieven vernietigen we na een half jaar. Beelden van de wachtkamer worden dezelfde dag gewist. Schrijft u zich uit, dan dragen we uw dossier over en verwijderen we het na 3 maanden.`,
    ['last-interaction P20Y', '- P6M', 'collection P0D', 'relationship-end P3M'],
  ],
  [
    'NL: een webwinkel, lijst',
    `# Privacyverklaring Kistenmaker

## Hoe lang bewaren wij uw gegevens?

- Bestellingen: 7 jaar na afloop van het boekjaar
- Account: zolang u het gebruikt, en daarna nog 2 jaar
- Winkelwagen: 30 nachten
- Retouren: tot de terugbetaling is afgerond
- Camerabeelden: uiterlijk 4 weken, tenzij er een incident is`,
    ['financial-year-end P7Y', 'other P2Y after', '- P30D', 'other P0D', 'creation P4W max'],
  ],
  [
    'NL: sollicitanten en nieuwsbrief',
    `# Privacyverklaring Baggerhof

Solliciteert u, dan verwijderen wij uw gegevens uiterlijk vier weken nadat de vacature is vervuld. Met uw toestemming bewaren we ze een jaar. Uw e-mailadres blijft in ons bestand totdat u zich afmeldt. Deelnemerslijsten van excursies gooien we de dag na de excursie weg.`,
    ['recruitment-end P4W max', '- P1Y', 'consent-withdrawal P0D', 'event-end P1D'],
  ],
  [
    'DE: ein Verein',
    `# Datenschutzhinweise des Rudervereins Ostermoor

## Speicherdauer

Mit Beendigung der Mitgliedschaft werden die Daten gelöscht. Buchungsunterlagen bewahren wir zehn Jahre ab Ende des Kalenderjahres auf. Startlisten bleiben zwei Wochen nach der Regatta im Netz. Bilder nehmen wir herunter, sobald Sie Ihre Einwilligung widerrufen. Gästelisten werden am selben Tag vernichtet.`,
    ['relationship-end P0D', 'financial-year-end P10Y', 'event-end P2W', 'consent-withdrawal P0D', 'collection P0D'],
  ],
  [
    'DE: eine Arztpraxis und ein Labor',
    `# Datenschutzerklärung Praxis Dr. Wiesengrund

Wir sind verpflichtet, Ihre Patientenakte mindestens zehn Jahre nach Abschluss der Behandlung aufzubewahren. Terminanfragen über das Formular löschen wir spätestens nach 14 Tagen. Proben werden nach vier Wochen vernichtet. Röntgenbilder: 10 Jahre ab der Aufnahme.`,
    ['event-end P10Y min', '- P14D max', '- P4W', 'creation P10Y'],
  ],
  [
    'DE: ein Hotel, Tabelle',
    `# Datenschutz im Gasthof Zum Säumer

| Daten | Löschung |
|---|---|
| Meldeschein | ein Jahr ab Ankunft, dann binnen drei Monaten vernichtet |
| Reservierung | 3 Jahre zum Jahresende nach der Abreise |
| WLAN-Protokoll | 7 Nächte |
| Bewerbungen | 6 Monate nach der Absage |
| Gutscheine | bis zur Einlösung, längstens 10 Jahre |`,
    [
      'other P1Y',
      '- P3M max',
      'financial-year-end P3Y',
      'collection P7D',
      'recruitment-end P6M',
      'other P0D any-of',
      '- P10Y max any-of',
    ],
  ],
  [
    'a vet: at once, when something has happened',
    `# Privacy notice of Otterburn Vets

## Retention

Your pet’s notes stay on file for seven years after the last visit. Phone messages are wiped once we have called you back. Old forms are deleted as soon as they are no longer needed.`,
    ['last-interaction P7Y', 'other P0D', 'purpose-end criterion'],
  ],
];

for (const [name, text, expected] of passages) test(name, () => assert.deepEqual(rules(text), expected));
