// Categories of data: lists, tables and sentences that name what is collected, in four languages; what names none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const items = (text: string): string[] =>
  readText(text).policy.data.map((item) => `${item.label}${item.dpv ? ` ${item.dpv.replace('pd:', '')}` : ''}`);
const same = (text: string, wanted: readonly string[]): void => assert.deepEqual(items(text), wanted, text);

test('an entry of a list of data is one item, unless it enumerates', () => {
  same(
    '# Privacy\n\n## What data do we collect?\n\n- Name, email address and phone number\n- Contact data (postal address, postcode)\n- Date and time of access\n- Type of device used to open the page\n- Loyalty stamps\n- Size of your boat and its engine',
    [
      'Name Name',
      'email address EmailAddress',
      'phone number TelephoneNumber',
      'postal address PhysicalAddress',
      'postcode PostalCode',
      'Date and time of access CommunicationsMetadata',
      'Type of device used DeviceBased',
      'Loyalty stamps',
      'Size of your boat and its engine',
    ],
  );
});

test('a label gives way to what it says', () => {
  same(
    '# Privacy\n\n## Information we collect\n\n- Identity data includes first name, username and date of birth.\n- Technical data: IP address, browser type\n- Email address: to send you the newsletter',
    [
      'first name Name',
      'username Username',
      'date of birth BirthDate',
      'IP address IPAddress',
      'browser type UserAgent',
      'Email address EmailAddress',
    ],
  );
});

test('sentences that collect', () => {
  for (const [sentence, wanted] of [
    [
      'When you register we ask for your name, your postal address and your telephone number.',
      ['name Name', 'postal address PhysicalAddress', 'telephone number TelephoneNumber'],
    ],
    [
      'Your IP address and the time of access are recorded by our web server.',
      ['IP address IPAddress', 'time of access CommunicationsMetadata'],
    ],
    [
      'To order you must enter your name, delivery address and payment details.',
      ['name Name', 'delivery address PhysicalAddress', 'payment details Financial'],
    ],
    [
      'Our server logs (IP address, browser type, pages requested) are kept for two weeks.',
      ['IP address IPAddress', 'browser type UserAgent', 'pages requested BrowsingBehaviour'],
    ],
    ['The shop sends us your name and order history.', ['name Name', 'order history Transaction']],
  ] as const)
    same(`# Privacy\n\n${sentence}`, wanted);
});

test('sentences and lists that collect nothing', () => {
  for (const text of [
    'We do not collect your name or email address.',
    'We never store your IP address or your location data.',
    'Google may collect your IP address and your location data.',
    'Personal data means any information such as a name, an email address or an IP address.',
    'You have the right to have your name, address and email address corrected.',
    'Write to us in order to tell us your wishes.',
    '## Why we use your data\n\n- To send you the newsletter by email\n- Customer service and orders',
    '## Your rights\n\nYou have the following rights regarding your personal data:\n\n- Access: a copy of your data\n- Erasure',
    '## Who receives your data\n\n- Hosting providers\n- Our accountant, by email',
    '## Contents\n\n1. Name and address of the controller\n2. Cookies',
    'We keep your data in order to keep our records.',
    'The file name and the product name are shown on the page.',
  ])
    same(`# Privacy\n\n${text}`, []);
});

test('tables name data in the column of data', () => {
  same(
    '# Privacy\n\n| Purpose | Which data | Period |\n|---|---|---|\n| Delivery | Name, delivery address | 2 years |\n| Newsletter | Email address | Until you leave |',
    ['Name Name', 'delivery address PhysicalAddress', 'Email address EmailAddress'],
  );
  same('# Cookies\n\n| Name | Provider | Duration |\n|---|---|---|\n| session_id | Marlstone | 1 day |', []);
});

test('the same datum is one item; of other people it is another', () => {
  const text =
    '# Privacy\n\n## What we collect\n\nWe collect the following data:\n\n- Name\n- Email address\n\nYou can also give us your name and email address by phone.\n\nWhere we work for clubs we process the following data of users of our clients:\n\n- Name\n- Date of birth';
  same(text, ['Name Name', 'Email address EmailAddress', 'Name Name', 'Date of birth BirthDate']);
});

test('modes', () => {
  const modes = (text: string): (string | undefined)[] =>
    readText(`# Privacy\n\n${text}`).policy.data.map((item) => item.mode);
  assert.deepEqual(modes('We record your IP address and ask for your email address.'), ['observed', 'provided']);
  assert.deepEqual(modes('We receive your name and telephone number from our partners.'), [
    'third-party',
    'third-party',
  ]);
});

test('French', () => {
  same(
    '# Confidentialité\n\n## Quelles données collectons-nous ?\n\n- Identité : nom, prénom et civilité ;\n- Adresse IP et type de navigateur ;\n- Taille de chaussures',
    ['nom Name', 'civilité Gender', 'Adresse IP IPAddress', 'type de navigateur UserAgent', 'Taille de chaussures'],
  );
  same(
    '# Confidentialité\n\nLors de votre inscription, nous collectons votre nom, votre adresse électronique et votre numéro de téléphone.',
    ['nom Name', 'adresse électronique EmailAddress', 'numéro de téléphone TelephoneNumber'],
  );
  same('# Confidentialité\n\nNous ne collectons ni votre adresse IP ni votre localisation.', []);
});

test('Dutch', () => {
  same(
    '# Privacyverklaring\n\n## Welke persoonsgegevens verwerken wij?\n\n- Voor- en achternaam\n- E-mailadres\n- Schoenmaat',
    ['Voor- en achternaam Name', 'E-mailadres EmailAddress', 'Schoenmaat'],
  );
  same('# Privacyverklaring\n\nWij verwerken uw naam, uw adres en uw telefoonnummer om u te kunnen bellen.', [
    'naam Name',
    'adres PhysicalAddress',
    'telefoonnummer TelephoneNumber',
  ]);
  same('# Privacyverklaring\n\nBij het invullen van het formulier vragen wij om uw naam en e-mailadres.', [
    'naam Name',
    'e-mailadres EmailAddress',
  ]);
  same('# Privacyverklaring\n\nWij verzamelen geen IP-adressen of locatiegegevens.', []);
});

test('German', () => {
  same(
    '# Datenschutzerklärung\n\n## Server-Logfiles\n\nBeim Aufruf unserer Seiten werden folgende Daten erhoben:\n\n- IP-Adresse\n- Datum und Uhrzeit der Anfrage\n- Browsertyp und Browserversion',
    [
      'IP-Adresse IPAddress',
      'Datum und Uhrzeit der Anfrage CommunicationsMetadata',
      'Browsertyp und Browserversion UserAgent',
    ],
  );
  same(
    '# Datenschutz\n\nWenn Sie ein Konto anlegen, speichern wir Ihren Namen, Ihre Anschrift und Ihre E-Mail-Adresse.',
    ['Namen Name', 'Anschrift PhysicalAddress', 'E-Mail-Adresse EmailAddress'],
  );
  same('# Datenschutz\n\nVerarbeitete Daten: Name, Telefonnummer, Inhalt der Nachricht.', [
    'Name Name',
    'Telefonnummer TelephoneNumber',
    'Inhalt der Nachricht Communication',
  ]);
  same(
    '# Datenschutz\n\nBei der Anmeldung zum Newsletter ist nur die E-Mail-Adresse erforderlich, der Name ist freiwillig anzugeben.',
    ['E-Mail-Adresse EmailAddress', 'Name Name'],
  );
  same('# Datenschutz\n\nIhre IP-Adresse und Ihr Name werden von uns nicht gespeichert.', []);
});

test('entries below an occasion, in nested lists', () => {
  same(
    '# Privacy\n\n## What we know about you\n\nIt depends.\n\n- **If you moor a boat:**\n  - your name and telephone number;\n  - the length of the boat, but not its price;\n  - how and when you paid.\n- **If you bring it for repair:** what was broken and what we replaced.\n- **When you visit our site:** the pages you look at and your IP address.',
    [
      'name Name',
      'telephone number TelephoneNumber',
      'length of the boat',
      'how and when you paid Financial',
      'what was broken and what we replaced',
      'pages you look at BrowsingBehaviour',
      'IP address IPAddress',
    ],
  );
});

test('data told by what is done', () => {
  for (const [sentence, wanted] of [
    ['Each member receives a loyalty score, calculated from visits and purchases.', ['loyalty score Profile']],
    ['The app puts you in one of four rider types based on your trips.', ['rider types Profile']],
    ['The system assigns every customer to a customer segment.', ['customer segment Profile']],
    ['Send us a copy of your passport with your request.', ['copy of your passport OfficialID']],
    ['We measure whether a mail was opened and which links were clicked.', ['opens and clicks Interaction']],
    ['Telephone calls may be recorded for training.', ['call recordings VoiceCommunicationRecording']],
    ['There are three cameras at the gate.', ['camera recordings VideoRecording']],
    ['As a processor we host mailboxes and web shops for our customers.', ['mailboxes and web shops']],
    ['We never build a profile of you.', []],
    ['We do not record telephone calls.', []],
    ['You have the right to receive a score of nothing.', []],
  ] as const)
    same(`# Privacy\n\n${sentence}`, wanted);
  same(
    '# Privacyverklaring\n\n## Uw gegevens\n\nWij vragen u een kopie van uw rijbewijs mee te sturen met uw verzoek.',
    ['kopie van uw rijbewijs OfficialID'],
  );
  same(
    '# Datenschutz\n\n## Ihre Daten\n\nMit der Anfrage senden Sie uns bitte eine Kopie Ihres Ausweises, damit wir Sie erkennen.',
    ['Kopie Ihres Ausweises OfficialID'],
  );
});

test('applicants and customers are told of apart; what is passed on is not told again', () => {
  const both =
    '# Privacy\n\n## Orders\n\nWe collect your name, e-mail address, telephone number and postal address.\n\n';
  const names = (text: string): number => items(text).filter((item) => item.endsWith(' Name')).length;
  assert.equal(
    names(`${both}## Jobs\n\nIf you apply we collect your name, e-mail address, telephone number and CV.`),
    2,
  );
  assert.equal(
    names(`${both}## Delivery\n\nWe share the name, e-mail address and telephone number with the carrier.`),
    1,
  );
});

test('data named in passing: something is done with it, and it is somebody’s', () => {
  for (const [sentence, wanted] of [
    ['Your date of birth is used to check your age group.', ['date of birth BirthDate']],
    ['Guests have to provide a valid telephone number.', ['telephone number TelephoneNumber']],
    ['To play the map, your IP address is transmitted to the map service.', ['IP address IPAddress']],
    [
      'Rowers are asked to sign the visitors’ book with their name, car registration and date of birth.',
      ['name Name', 'car registration VehicleLicenseNumber', 'date of birth BirthDate'],
    ],
  ] as const)
    same(`# Privacy\n\n${sentence}`, wanted);
  for (const sentence of [
    'Your bike’s position is shown on the map.',
    'We process this on the basis of our legitimate interests.',
    'Contact us by e-mail or telephone if your address has changed.',
    'Cookies are stored on your device or in your browser.',
    'You have the right to have your date of birth corrected.',
    'Your date of birth is not stored.',
    'We do not keep special data such as health, religion and trade union membership.',
  ])
    same(`# Privacy\n\n${sentence}`, []);
});

test('tables of cookies that follow a table of data name none', () => {
  same(
    '# Privacy\n\n| Data | Purpose |\n|---|---|\n| Name and postal address | Delivery |\n\n| Name | Provider | Purpose |\n|---|---|---|\n| basket | we | remembers the basket |',
    ['Name Name', 'postal address PhysicalAddress'],
  );
});

const german = (sentence: string, wanted: readonly string[]): void =>
  same(`# Datenschutzerklärung\n\nDiese Hinweise gelten für unsere Website und den Verein.\n\n${sentence}`, wanted);

test('German: cases and plurals, abbreviations, words that share their end', () => {
  german('Verarbeitet werden Stammdaten (z. B. Namen, Anschriften) und Zahlungsdaten (z. B. Bankverbindungen).', [
    'Namen Name',
    'Anschriften PhysicalAddress',
    'Bankverbindungen BankAccount',
  ]);
  german('Gemeint sind hier nur technische Daten (z. B. verwendetes Betriebssystem oder aufgerufene Seiten).', [
    'verwendetes Betriebssystem DeviceOperatingSystem',
    'aufgerufene Seiten BrowsingBehaviour',
  ]);
  german('Wir speichern Kontakt- und Zahlungsdaten der Mitglieder.', [
    'Kontaktdaten Contact',
    'Zahlungsdaten Financial',
  ]);
  german('Beim Aufruf wird Ihre IP-Adresse an den Kartendienst übertragen.', ['IP-Adresse IPAddress']);
  german(
    'Folgende Daten werden erfasst:\n\n- Internetseite, von der aus der Zugriff erfolgte\n- Uhrzeit der Serveranfrage',
    [
      'Internetseite, von der aus der Zugriff erfolgte BrowsingReferral',
      'Uhrzeit der Serveranfrage CommunicationsMetadata',
    ],
  );
  german('Cookies werden auf Ihrem Endgerät gespeichert.', []);
});

test('other ways to say what is had, and what only explains', () => {
  for (const [text, wanted] of [
    [
      'This is data that identifies you and may include your name, postal address and telephone number.',
      ['name Name', 'postal address PhysicalAddress', 'telephone number TelephoneNumber'],
    ],
    [
      'The information we receive depends on your visit:\n\n- Your Internet Protocol (IP) address\n- The pages you have opened',
      ['Internet Protocol (IP) address IPAddress', 'pages you have opened'],
    ],
    ['We receive data from partners such as your employer or social networks.', []],
    ['A cookie usually consists of a name, an expiry date and a number.', []],
    ['If your name or address changes, please tell us.', []],
  ] as const)
    same(`# Privacy\n\n${text}`, wanted);
  german('Wir speichern Geräte-/Browserinformationen und Nutzungsdaten.', [
    'Geräteinformationen DeviceBased',
    'Browserinformationen UserAgent',
    'Nutzungsdaten BrowsingBehaviour',
  ]);
  same(
    '# Confidentialité\n\nCette page concerne notre club et son site.\n\n## Données liées à la location des voiliers\n\n- Coordonnées bancaires (IBAN)\n- Plaque d’immatriculation du véhicule',
    ['Coordonnées bancaires BankAccount', 'Plaque d’immatriculation VehicleLicenseNumber'],
  );
});
