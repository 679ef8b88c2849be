// Forms in which policies list data: labels before it, reasons behind it, lists that nothing introduces, and what looks alike.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Language } from '#base';
import { readText } from '../testing.ts';

const labels = (text: string): string[] => readText(text).policy.data.map(({ label }) => label);
const same = (text: string, wanted: readonly string[]): void => assert.deepEqual(labels(text), wanted, text);

test('behind a dash an entry says what its datum is for', () => {
  same(
    '# Privacy\n\n## Information we collect\n\n- Email address - for your account, order confirmations and messages.\n- Phone number – so we can call you about your order\n- Password: needed to log in',
    ['Email address', 'Phone number', 'Password'],
  );
  same(
    '# Datenschutz\n\n## Welche Daten wir erheben\n\n- E-Mail-Adresse – für Ihr Konto und unsere Nachrichten\n- Telefonnummer – damit wir Sie zurückrufen können',
    ['E-Mail-Adresse', 'Telefonnummer'],
  );
  same(
    '# Confidentialité\n\n## Données que nous collectons\n\n- Adresse e-mail – pour votre compte et vos messages\n- Numéro de téléphone – afin de vous rappeler',
    ['Adresse e-mail', 'Numéro de téléphone'],
  );
  same(
    '# Privacyverklaring\n\n## Welke gegevens wij verwerken\n\n- E-mailadres – voor uw account en onze berichten\n- Telefoonnummer – zodat wij u kunnen bellen',
    ['E-mailadres', 'Telefoonnummer'],
  );
});

test('labels that say which data is meant, and labels of something else', () => {
  same('# Privacy\n\n## Messages\n\nAffected data: your name, your email address, the date of your visit', [
    'name',
    'email address',
    'date of your visit',
  ]);
  same(
    '# Privacy\n\n## Data we collect\n\n- Name\n- Legal basis: our interest in the stability of the server\n- Duration of storage: two weeks\n- Address: 4 Quay Street, Galway\n- E-mail: hello@heron.example',
    ['Name'],
  );
});

test('a list of names of data is one, though nothing says so', () => {
  same('# Privacy\n\n## Server\n\nThis comprises:\n\n- Your IP address.\n- The browser type, such as its version.', [
    'IP address',
    'browser type',
  ]);
  same('# Privacy\n\n## Our dogs\n\nThese are:\n\n- Rex\n- Bella', []);
});

test('what the law lets people ask for, and occasions, are no data', () => {
  same(
    '# Privacy\n\nYou have the right to obtain the following information from us:\n\n- the categories of personal data concerned;\n- the right to lodge a complaint;\n- the source of the data',
    [],
  );
  same(
    '# Privacyverklaring\n\nWij verwerken persoonsgegevens die u verstrekt wanneer u:\n\n- het contactformulier invult;\n- een document downloadt.',
    [],
  );
});

test('brackets inside a word part nothing, and two words for one datum are one', () => {
  same(
    '# Privacyverklaring\n\n## Welke persoonsgegevens verwerken wij\n\n- Notities van gesprekken of (video)vergaderingen\n- Bericht of vraag',
    ['Notities', 'Bericht'],
  );
});

test('each group of people has its own list', () => {
  same(
    '# Privacy\n\nFor people who get our letters, we collect:\n\n- name\n- email address\n\nFor job applicants, we collect:\n\n- name\n- date of birth',
    ['name', 'email address', 'name', 'date of birth'],
  );
});

test('what goes wrong in an app, and what its maker learns of the device', () => {
  same(
    '# Privacy\n\n## App\n\nIf the app fails, information is sent to our server in Thun (installation UUID, stack trace, operating system and app version).',
    ['installation UUID', 'stack trace', 'operating system', 'app version'],
  );
});

test('a label whose data a sentence tells', () => {
  same(
    '# Privacy\n\n## Mill shop\n\nWe may collect the following kinds of personal data:\n\n- Order Information: When you order flour, we may ask for your name, your phone number (optional) and your postal address.\n- Device Information: We collect what your browser sends, such as your IP address and your operating system.',
    ['name', 'phone number', 'postal address', 'IP address', 'operating system'],
  );
});

test('a list whose introduction has no colon', () => {
  same(
    '# Datenschutz\n\n## Besuch\n\nWenn Sie unsere Mühle im Netz besuchen, speichert unser Server Angaben wie\n\n- die IP-Adresse\n- das Betriebssystem\n- die Uhrzeit',
    ['IP-Adresse', 'Betriebssystem', 'Uhrzeit'],
  );
});

test('what is said not to be collected is no data', () => {
  same('# Privacy\n\n## What we do not collect\n\n- Your email address\n- Your location', []);
  same('# Confidentialité\n\n## Ce que nous ne collectons pas\n\n- Adresse e-mail\n- Numéro de téléphone', []);
});

test('dashes that stand right before their words', () => {
  same('# Privacy\n\nThe information we collect includes:\n\n\\-your email address;\n\n\\-your phone number;', [
    'email address',
    'phone number',
  ]);
  same('Privacy\n\nThe information we collect includes:\n\n-your email address;\n-your phone number;\n', [
    'email address',
    'phone number',
  ]);
});

test('what is given on an occasion, where nothing more exact is named', () => {
  same('We store information that you send us when you report a leaking kettle.', [
    'information that you send us when you report a leaking kettle',
  ]);
  same('If you write to us, we keep your letter in a folder for two years.', ['your letter']);
  same('If you write to us, we keep your message in a folder for two years.', ['your message']);
  same('Nous conservons les informations que vous saisissez dans le chat de l’atelier.', [
    'informations que vous saisissez dans le chat de l’atelier',
  ]);
  same('Die bei der Anmeldung eingegebenen Daten speichern wir in einer Liste.', [
    'bei der Anmeldung eingegebenen Daten',
  ]);
  same('Als u ons een bericht stuurt, bewaren wij uw bericht twee jaar.', ['uw bericht']);
});

test('duties of the reader, rights and denials give nothing', () => {
  for (const text of [
    'You are responsible for the information that you post on the board of the boathouse.',
    'We do not store the information that you send us when you report a leaking kettle.',
    'Your right to erasure covers the data that you gave us when you joined.',
    'If you write to us, we answer your message.',
  ])
    same(text, []);
});

test('the same datum of other people, in a row or an entry, is another item', () => {
  same(
    '# Privacy\n\n## What we collect\n\n- Tenants: name, date of birth, bank details\n- Applicants: name, income, employer\n- Neighbours: name, phone number, messages',
    ['name', 'date of birth', 'bank details', 'name', 'income', 'employer', 'name', 'phone number', 'messages'],
  );
  const rows = labels(
    '# Privacy\n\n| Who | Data | Why |\n|---|---|---|\n| Members | Name, e-mail | Letters |\n| Suppliers | Name, bank account | Payment |\n',
  );
  assert.equal(rows.filter((label) => label === 'Name').length, 2);
});

test('a name counts once in a sentence, whoever gives it', () => {
  same('# Privacy\n\n## Jobs\n\nApplicants send us a CV, a covering letter and diplomas.', [
    'CV',
    'covering letter',
    'diplomas',
  ]);
});

test('what staff note of people is data', () => {
  same('# Privacy\n\n## Check-in\n\nAt check-in we note your nationality and the number of your passport.', [
    'nationality',
    'number of your passport',
  ]);
});

test('data that is told by what is done, and handed to us by others, in four languages', () => {
  const opening: Readonly<Record<Language, string>> = {
    en: 'This is what we do with your data and why we do that for you.',
    fr: 'Voici ce que nous faisons de vos données et pourquoi nous le faisons pour vous.',
    nl: 'Hier staat wat wij met uw gegevens doen en waarom wij dat voor u doen.',
    de: 'Hier steht, was wir mit Ihren Daten machen und warum wir das für Sie tun.',
  };
  const told: Readonly<Record<Language, readonly (readonly [sentence: string, ...labels: string[]])[]>> = {
    en: [
      ['Our chatbot saves the conversation.', 'conversation'],
      ['Your loyalty card tells us what you buy.', 'what you buy'],
      ['We keep the e-mails you write to us.', 'messages that you send us'],
      ['We know from your account when you last signed in.', 'when you last signed in'],
    ],
    fr: [
      ['Votre médecin nous envoie vos radiographies et votre diagnostic.', 'radiographies', 'diagnostic'],
      ['À l’accueil nous copions votre passeport.', 'passeport'],
      ['Nos livreurs voient votre adresse et votre numéro de téléphone.', 'adresse', 'numéro de téléphone'],
      ['Nous prenons une photo de vous pour votre carte.', 'photo'],
    ],
    nl: [
      ['Uw huisarts stuurt ons uw röntgenfoto’s en uw diagnose.', 'röntgenfoto’s', 'diagnose'],
      ['Uw klantenkaart vertelt ons wat u koopt.', 'wat u koopt'],
      ['Onze chatbot bewaart het gesprek.', 'gesprek'],
      ['Wij maken een foto van u voor uw ledenpas.', 'foto'],
    ],
    de: [
      ['Ihr Arzt schickt uns Ihre Röntgenbilder und Ihre Diagnose.', 'Röntgenbilder', 'Diagnose'],
      ['Am Empfang kopieren wir Ihren Reisepass.', 'Reisepass'],
      ['Wir haben Ihren Lebenslauf und Ihre Zeugnisse.', 'Lebenslauf', 'Zeugnisse'],
      ['An Ihrem Konto sehen wir, wann Sie sich zuletzt angemeldet haben.', 'wann Sie sich zuletzt angemeldet haben'],
    ],
  };
  for (const [language, all] of Object.entries(told) as [Language, (typeof told)[Language]][])
    for (const [sentence, ...labels] of all)
      assert.deepEqual(
        readText(`# Privacy\n\n${opening[language]}\n\n${sentence}\n`).policy.data.map(({ label }) => label),
        labels,
        sentence,
      );
  const { data } = readText(`# Privacy\n\n${opening.nl}\n\nDe app vraagt toegang tot uw camera.\n`).policy;
  assert.deepEqual(data, []);
});
