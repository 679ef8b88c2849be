// Sources of data, whether data must be given, and children: how policies say it, and what looks alike.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const sources = (text: string): (string | undefined)[] =>
  readText(`# Privacy\n\n${text}`).policy.sources.map((source) => source.dpv?.replace('dpv:', '') ?? 'machine');

test('sources by what sentences say', () => {
  for (const [text, wanted] of [
    ['We collect these data directly from you.', 'DataSubjectDataSource'],
    ['We also obtain data from data brokers.', 'ThirdPartyDataSource'],
    ['Your employer’s office passes us your name.', 'ThirdPartyDataSource'],
    ['We are given your name by the person who buys the gift.', 'ThirdPartyDataSource'],
    ['We look up addresses in public registers.', 'PublicDataSource'],
    ['Our server automatically records your IP address.', 'machine'],
    ['When you book a boat we ask for your name.', 'DataSubjectDataSource'],
    ['We receive reports from your general practitioner.', 'ThirdPartyDataSource'],
    ['The web server keeps access logs.', 'machine'],
    ['If you apply for a job we collect your CV.', 'DataSubjectDataSource'],
    ['Les données sont collectées directement auprès de vous.', 'DataSubjectDataSource'],
    ['Ces données nous sont communiquées par votre employeur.', 'ThirdPartyDataSource'],
  ] as const)
    assert.deepEqual(sources(text), [wanted], text);
  const german = (text: string) =>
    readText(`# Datenschutzerklärung\n\nWir erheben Daten nur, wenn es nötig ist, und sagen hier, wie.\n\n${text}`)
      .policy.sources.length;
  assert.equal(german('Die Daten werden direkt bei Ihnen erhoben.'), 1);
  assert.equal(german('Wir erhalten Daten von Auskunfteien.'), 1);
  assert.equal(german('Vor großen Aufträgen holen wir eine Bonitätsauskunft bei einer Auskunftei ein.'), 1);
  assert.equal(german('Wir erhalten keine Daten von Auskunfteien.'), 0);
});

test('sources that are only named, where nothing else can stand', () => {
  for (const [text, wanted] of [
    ['## Where do we get your data?\n\nMostly from yourself.', 'DataSubjectDataSource'],
    ['## Sources\n\nThe register of ships, and your insurer.', 'PublicDataSource'],
    ['**Source.** The school that sends the pupil. We tell you so in our first letter.', 'ThirdPartyDataSource'],
  ] as const)
    assert.deepEqual(sources(text), [wanted], text);
  for (const text of ['## Sources\n\nWe bake bread from old grain.', '## Opening hours\n\nMostly from yourself.'])
    assert.deepEqual(sources(text), [], text);
});

test('no sources', () => {
  for (const text of [
    'We do not collect data from third parties.',
    'Do we collect data from third parties?',
    'You have the right to receive the data that you gave us from us.',
    'Google may collect data from third parties.',
    'Simply send us an e-mail.',
    'There is no CCTV in the changing rooms.',
    'Any other data that you would communicate to us.',
  ])
    assert.deepEqual(sources(text), [], text);
});

test('a list of sources counts entry by entry, without its introduction', () => {
  assert.deepEqual(
    sources('## How do we collect your data?\n\nWe collect data when you:\n\n- Order a lamp\n- Fill in a form').length,
    2,
  );
});

const provision = (text: string) =>
  readText(`# Privacy\n\n${text}`).policy.provision.map((fact) => [
    fact.required !== undefined,
    fact.consequences !== undefined,
  ]);

test('whether data must be given, and what follows', () => {
  for (const [text, wanted] of [
    ['Fields marked with an asterisk are mandatory.', [true, false]],
    ['You are not obliged to provide your data.', [true, false]],
    ['If you do not give us your address, we cannot deliver.', [false, true]],
    ['The order form asks for your address. Without it we cannot send the parcel.', [false, true]],
    ['Providing your telephone number is voluntary.', [true, false]],
    ['All other fields are optional.', [true, false]],
    [
      'Les champs marqués d’un astérisque sont obligatoires ; à défaut, votre demande ne pourra être traitée.',
      [true, true],
    ],
  ] as const)
    assert.deepEqual(provision(text), [wanted], text);
  for (const text of [
    'Without your consent we cannot set cookies.',
    'If you refuse cookies, parts of the site may not be available.',
    'If you do not provide proof of identity, we cannot answer your request.',
    'We are required by law to keep invoices.',
    'We cannot guarantee the security of your data.',
  ])
    assert.deepEqual(provision(text), [], text);
});

const children = (text: string) =>
  readText(`# Privacy\n\n${text}`).policy.children.map(({ stance, age }) => [stance, age]);

test('children', () => {
  for (const [text, wanted] of [
    ['Our shop is not directed at children under 16.', ['not-directed', 16]],
    ['We do not knowingly collect data of persons under the age of 13.', ['not-directed', 13]],
    ['Children under 15 need the consent of their parents.', ['parental-consent', 15]],
    ['Le site ne s’adresse pas aux mineurs de moins de 15 ans.', ['not-directed', 15]],
  ] as const)
    assert.deepEqual(children(text), [wanted], text);
  for (const text of [
    'We ask for the number of your children.',
    'We keep invoices for at least 10 years.',
    'Do you sell to children?',
  ])
    assert.deepEqual(children(text), [], text);
});

test('sources as other companies say them, in four languages', () => {
  for (const [text, wanted] of [
    ['Most of what we hold comes directly from you.', 'DataSubjectDataSource'],
    ['Members are asked to provide their licence when they sign up.', 'DataSubjectDataSource'],
    ['The source of the log data is our server software.', 'machine'],
    ['We receive results from other clubs.', 'ThirdPartyDataSource'],
    ['We use publicly available sources such as the electoral roll.', 'PublicDataSource'],
  ] as const)
    assert.deepEqual(sources(text), [wanted], text);
  const first = (opening: string, text: string) =>
    readText(`${opening}\n\n${text}`).policy.sources.map((one) => one.dpv?.replace('dpv:', '') ?? 'machine');
  const de = '# Datenschutzerklärung\n\nDiese Hinweise gelten für den Verein und seine Website.';
  assert.deepEqual(first(de, 'Bei jedem Aufruf erfasst unser System automatisiert Daten.'), ['machine']);
  assert.deepEqual(first(de, 'Wir verarbeiten die von Ihnen im Formular eingegebenen Daten.'), [
    'DataSubjectDataSource',
  ]);
  assert.deepEqual(first(de, 'https://quellen.example/'), []);
  const nl = '# Privacyverklaring\n\nDeze verklaring geldt voor de vereniging en haar website.';
  assert.deepEqual(first(nl, 'Bij elk bezoek registreren wij uw IP-adres.'), ['machine']);
  assert.deepEqual(first(nl, 'Uw gegevens kunnen afkomstig zijn uit openbare bronnen.'), ['PublicDataSource']);
  const fr = '# Confidentialité\n\nCette page concerne notre association et son site.';
  assert.deepEqual(first(fr, 'Nous traitons les données que vous avez volontairement communiquées.'), [
    'DataSubjectDataSource',
  ]);
});

test('that data is needed for a use is not that it must be given', () => {
  for (const text of [
    'We process data only as far as it is necessary for the purposes named.',
    'Processing this information is necessary to answer you; otherwise it is not possible.',
    'Data minimisation: data must be relevant, adequate and no more than is required.',
  ])
    assert.deepEqual(provision(text), [], text);
  assert.deepEqual(provision('Members will have to provide a valid telephone number.'), [[true, false]]);
  assert.deepEqual(provision('We only receive these details if you voluntarily submit them to us.'), [[true, false]]);
});

test('occasions and machines in the words of many companies', () => {
  const language: Readonly<Record<string, string>> = {
    en: 'We say here which personal data we process, why we need them and how long we keep them.',
    de: 'Wir sagen hier, welche personenbezogenen Daten wir verarbeiten und wozu wir sie brauchen.',
    fr: 'Nous disons ici quelles données personnelles nous traitons et pourquoi nous en avons besoin.',
    nl: 'Wij zeggen hier welke persoonsgegevens wij verwerken en waarvoor wij die nodig hebben.',
  };
  for (const [of, text, wanted] of [
    ['en', 'If you write to us, your letter may contain personal data.', 'DataSubjectDataSource'],
    ['en', 'For people who have joined our club, we collect their address.', 'DataSubjectDataSource'],
    ['en', 'Your browser sends its version to our server.', 'machine'],
    ['en', 'The details provided by applicants are read by two of us.', 'DataSubjectDataSource'],
    ['de', 'Sofern Sie ein Boot bestellen, speichern wir Ihre Anschrift.', 'DataSubjectDataSource'],
    ['de', 'Nehmen Sie an einem Kurs teil, erheben wir Ihr Alter.', 'DataSubjectDataSource'],
    ['de', 'Erhoben wird nur, was der verwendete Browser an den Server sendet.', 'machine'],
    ['de', 'Das sind die durch Sie bereitgestellten Angaben.', 'DataSubjectDataSource'],
    ['fr', 'Vos coordonnées sont recueillies par le biais de formulaires.', 'DataSubjectDataSource'],
    ['fr', 'Votre navigateur transmet sa version à notre serveur.', 'machine'],
    ['nl', 'Via het inschrijfformulier vragen wij naar uw leeftijd.', 'DataSubjectDataSource'],
    ['nl', 'Uw browser stuurt zijn versie mee.', 'machine'],
  ] as const)
    assert.deepEqual(sources(`${language[of]}\n\n${text}`), [wanted], text);
  for (const [of, text] of [
    ['en', 'Cookies are small files that your browser sends back.'],
    ['en', 'What you post is publicly accessible through forms of search.'],
    ['de', 'Wenn Sie mit Karte zahlen, werden Ihre Daten an die Bank weitergeleitet.'],
    ['fr', 'Si l’utilisateur est mineur, aucun formulaire ne recueille ses données.'],
  ] as const)
    assert.deepEqual(sources(`${language[of]}\n\n${text}`), [], text);
});
