// Tests: the shapes that notices take from the common generators and templates of the web, in texts of our own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

const labels = (text: string, list: 'data' | 'purposes' | 'sources'): unknown[] =>
  bare(readText(text).policy, list).map(({ label }) => label);

test('“may include, but is not limited to” opens a list of data, and denies nothing', () => {
  const english = `# Privacy Policy

Larkfield Ltd, 4 Quay Street, Leith EH6 6AA, is the controller.

While you use our service we may ask you for information that identifies you. This information may include, but is not
limited to:

* Email address
* First name and last name
* Usage Data
`;
  assert.deepEqual(labels(english, 'data'), ['Email address', 'First name and last name', 'Usage Data']);
  assert.deepEqual(
    labels(english.replace('may include, but is not\nlimited to', 'includes, without limitation'), 'data'),
    ['Email address', 'First name and last name', 'Usage Data'],
  );
  const german = `# Datenschutzerklärung

Verantwortlich: Segelhaus Brunnthal GmbH, Hafenweg 4, 24103 Kiel.

Zu diesen Daten gehören insbesondere:

- Name
- Segelnummer
`;
  assert.deepEqual(labels(german, 'data'), ['Name', 'Segelnummer']);
});

const services = `# Datenschutzerklärung

Segelhaus Brunnthal GmbH, Hafenweg 4, 24103 Kiel.

## Bereitstellung des Onlineangebotes

Wir verarbeiten die Daten der Nutzer, um ihnen unsere Online-Dienste zur Verfügung zu stellen.

* **Verarbeitete Datenarten:** Nutzungsdaten (z.B. besuchte Webseiten, Zugriffszeiten).
* **Betroffene Personen:** Nutzer (z.B. Besucher der Webseite).
* **Zwecke der Verarbeitung:** Bereitstellung unseres Onlineangebotes; Technische Infrastruktur (Server; Leitungen); Sicherheit.
* **Rechtsgrundlagen:** Berechtigte Interessen (Art. 6 Abs. 1 S. 1 lit. f) DSGVO).

**Weitere Hinweise zu Verarbeitungsprozessen, Verfahren und Diensten:**

* **Erhebung von Zugriffsdaten:** Der Zugriff wird protokolliert; **Rechtsgrundlagen:** Berechtigte Interessen (Art. 6 Abs. 1 S. 1 lit. f) DSGVO); **Löschung von Daten:** Logfile-Informationen werden für die Dauer von maximal 30 Tagen gespeichert und danach gelöscht.
* **Nordlicht Karten (Bezug vom Server des Anbieters):** Bezug von Karten (und Symbolen) zum Zwecke einer sicheren, wartungsfreien und effizienten Darstellung; **Dienstanbieter:** Nordlicht Karten GmbH, Kai 1, 20457 Hamburg, Deutschland; **Website:** https://karten.example.

## Begriffsdefinitionen

* **Personenbezogene Daten:** "Personenbezogene Daten" sind alle Informationen, die sich auf eine identifizierte oder identifizierbare natürliche Person beziehen, etwa mittels Zuordnung zu einem Namen, einer Kennnummer oder zu Standortdaten.
`;

test('labels in bold behind semicolons are sentences of their own: periods, purposes and companies each stand where they are said', () => {
  const { policy, prose } = readText(services);
  const sentences = prose.blocks.flatMap(({ segments }) => segments.map(({ text }) => text));
  assert.ok(sentences.includes('Dienstanbieter: Nordlicht Karten GmbH, Kai 1, 20457 Hamburg, Deutschland;'));
  assert.equal(policy.controller?.name, 'Segelhaus Brunnthal GmbH');
  assert.deepEqual(
    policy.contacts.map(({ value }) => value),
    ['Hafenweg 4, 24103 Kiel'],
  );
  assert.deepEqual(
    policy.recipients.map(({ name }) => name),
    ['Nordlicht Karten GmbH'],
  );
  assert.deepEqual(
    policy.retention.map(({ subject, period, bound }) => ({ subject, period, bound })),
    [{ subject: 'Logfile-Informationen', period: 'P30D', bound: 'max' }],
  );
  const purposes = labels(services, 'purposes');
  for (const purpose of ['Bereitstellung unseres Onlineangebotes', 'Technische Infrastruktur', 'Sicherheit'])
    assert.ok(purposes.includes(purpose), purpose);
});

test('a label with nothing behind it but semicolons and brackets says no purpose', () => {
  assert.deepEqual(
    labels('# Privacy Policy\n\nBirchwell Ltd is the controller.\n\nPurposes: ;;;;; ; ;\n', 'purposes'),
    [],
  );
  assert.equal(labels(`# Privacy Policy\n\nPurposes: ${'('.repeat(5000)}billing\n`, 'purposes').length <= 1, true);
});

test('what words mean, what a service does and other labels are neither data nor sources', () => {
  const data = labels(services, 'data').join('\n');
  assert.doesNotMatch(data, /identifizier|Kennnummer|wartungsfrei|Nordlicht|Erhebung/);
  assert.doesNotMatch(labels(services, 'sources').join('\n'), /Betroffene Personen|Rechtsgrundlagen|Zwecke/);
});

const cookies = `# Privacy Policy

Birchwell Ltd, 4 Quay Street, Leith EH6 6AA, is the controller.

## Cookies

When you log in, we set several cookies. Login cookies last for two days. If you edit an article, an additional cookie is saved in your browser. It expires after 1 day.

When you visit our login page, we set a temporary cookie. This cookie contains no personal data and is discarded when you close your browser.

## Your rights

We will respond to access, deletion and portability requests within 45 days, unless a shorter period is required by law.

## Keeping

Specifically, to hold no more than we need, your account will be deleted after three years of inactivity.
`;

test('how long a cookie lives is said of cookies, how fast is answered of no data, and an account is an account', () => {
  assert.deepEqual(
    readText(cookies).policy.retention.map(({ subject, period }) => `${subject} ${period}`),
    ['login cookies P2D', 'cookies P1D', 'cookies P0D', 'account P3Y'],
  );
  assert.deepEqual(
    readText(cookies).policy.rightsHandling.map(({ period }) => period),
    ['P45D'],
  );
});

const tables = `# Privacy Policy

Birchwell Ltd, 4 Quay Street, Leith EH6 6AA, is the controller. Jane Harrow is our data protection officer. You can reach her at dpo@birchwell.example.

## Who helps us

| Partner | What they do | Country | Safeguards |
|---|---|---|---|
| Mailturm | Sending mail | EU | Processing agreement |
| Ostrea | Support desk | US | Standard contractual clauses |

## Information from third parties

| Source | What we receive |
|---|---|
| Other members of the club | Your phone number, when they invite you |
| Advertisers | A list of their customers |

## Disclosure

We may disclose your data in the good faith belief that such action is necessary to:

- comply with a legal obligation
- protect our rights

Advertising IDs (e.g. Apple IDFA or Google AAID) are recorded.
`;

test('tables of partners name recipients, those of sources name sources, and safeguards are no legal bases', () => {
  const { policy } = readText(tables);
  const named = policy.recipients.flatMap(({ name }) => name ?? []);
  assert.deepEqual(named, ['Mailturm', 'Ostrea']);
  assert.deepEqual(policy.bases, []);
  assert.deepEqual(policy.provision, []);
  assert.equal(policy.dpo?.name, 'Jane Harrow');
  const from = labels(tables, 'sources');
  assert.ok(from.includes('Other members of the club') && from.includes('Advertisers'));
  assert.ok(!policy.recipients.some(({ category }) => category === 'Advertisers'));
  // A kind in such a table is no name.
  const kinds = readText(tables.replace('| Ostrea |', '| Hosting providers |')).policy.recipients;
  assert.ok(kinds.some(({ name, category }) => name === null && category === 'Hosting providers'));
});

test('services listed with their company are recipients and no data', () => {
  const { policy } = readText(`# Privacy Policy

Birchwell Ltd, 4 Quay Street, Leith EH6 6AA, is the controller.

## Service providers

### Infrastructure monitoring

Which personal data are processed depends on how these services are set up.

* **Wattle Watch (Wattle Ltd)**

Personal Data collected: name, email address.

Place of processing: Ireland.

### Contacting the user

We run a mailing list.
`);
  assert.deepEqual(
    policy.data.map(({ label }) => label),
    ['name', 'email address'],
  );
  const told = policy.recipients.map(({ name, category }) => name ?? category);
  assert.ok(told.includes('Wattle Ltd'), told.join());
  assert.ok(!told.some((one) => /place|contacting/i.test(one ?? '')), told.join());
});

test('a Dutch site that does not mean to keep data of those under 16 says from which age', () => {
  const { policy } = readText(`# Privacyverklaring

Delaval Zeilen B.V., Kade 4, 8011 AB Zwolle, is verantwoordelijk voor de verwerking van persoonsgegevens.

Onze website heeft niet de intentie gegevens te verzamelen over websitebezoekers die jonger zijn dan 16 jaar.
`);
  assert.deepEqual(
    policy.children.map(({ stance, age }) => ({ stance, age })),
    [{ stance: 'not-directed', age: 16 }],
  );
});

test('a sentence that says what cannot be promised promises nothing, nor does one with an exception', () => {
  const told = (said: string): string[] =>
    readText(`# Datenschutzerklärung

Verantwortlich: Segelhaus Brunnthal GmbH, Hafenweg 4, 24103 Kiel.

## Hinweise

${said}
`).policy.statements.flatMap(({ kind }) => (kind.startsWith('no-') ? [kind] : []));
  assert.deepEqual(
    told('Es kann nicht garantiert werden, dass keine Daten an Server in einem Drittland übermittelt werden.'),
    [],
  );
  assert.deepEqual(told('Es werden keine Daten an Server in einem Drittland übermittelt.'), ['no-transfer']);
  assert.deepEqual(
    told('Bis auf eine Ausnahme setzen wir keine Cookies ein: Dabei handelt es sich um das Merken der Sprache.'),
    [],
  );
  assert.deepEqual(told('Wir setzen keine Cookies ein.'), ['no-cookies']);
  assert.deepEqual(told('Wir treiben keinen Handel mit Ihren Daten.'), ['no-sale']);
});

test('what a ground allows, how consent is taken back and what laws demand besides are no purposes and no periods', () => {
  const { policy } = readText(`# Datenschutzerklärung

Verantwortlich: Segelhaus Brunnthal GmbH, Hafenweg 4, 24103 Kiel.

## Kundendaten

Wir verarbeiten Ihre Angaben, um Ihre Bestellung auszuliefern. Grundlage für die Datenverarbeitung ist Art. 6 Abs. 1 lit. b DSGVO, der die Verarbeitung von Daten zur Erfüllung eines Vertrags oder vorvertraglicher Maßnahmen gestattet. Die erhobenen Kundendaten werden nach Abschluss des Auftrags gelöscht. Gesetzliche Aufbewahrungsfristen bleiben unberührt.

## Newsletter

Die Einwilligung zur Speicherung der Daten sowie deren Nutzung zum Versand des Newsletters können Sie jederzeit widerrufen. Die von Ihnen zum Zwecke des Newsletters hinterlegten Daten werden von uns bis zu Ihrer Austragung gespeichert.
`);
  assert.deepEqual(
    policy.purposes.filter(({ label }) => /Grundlage|widerrufen/.test(label)),
    [],
  );
  assert.ok(policy.purposes.some(({ label }) => /auszuliefern/.test(label)));
  assert.deepEqual(
    policy.retention.map(({ subject }) => subject),
    ['erhobenen Kundendaten', 'zum Zwecke des Newsletters hinterlegten Daten'],
  );
});

test('French subjects of periods: no clause is one, and asking again is no storage', () => {
  const { policy } = readText(`# Politique de confidentialité

Le responsable du traitement est Voiles du Ponant SARL, 4 quai des Fleurs, 56100 Lorient.

## Durée de conservation

En cas d'exercice du droit d'opposition, ces données peuvent être archivées pendant trois ans. Au terme de ce délai de trois ans, nous pourrons reprendre contact avec vous pour savoir si vous souhaitez continuer à recevoir nos offres.

Ces données ne permettent pas de vous identifier.
`);
  assert.deepEqual(
    policy.retention.map(({ subject, period }) => `${subject} ${period}`),
    ['données personnelles P3Y'],
  );
  assert.deepEqual(policy.purposes, []);
});

test('beside the name of a group stands what it holds, in a list or in sentences', () => {
  const text = `# Privacy Policy

Birchwell Ltd, 4 Quay Street, Leith EH6 6AA, is the controller.

## What we collect

| Data category | Description |
|---|---|
| Account data | When you create an account we ask for your phone number, full name and username. |
| Device data | Through your use of our website: screen size, operating system version, language preference. |
| Chat data | What you write to your friends. |
`;
  assert.deepEqual(labels(text, 'data'), [
    'phone number',
    'full name',
    'username',
    'screen size',
    'operating system version',
    'language preference',
    'Chat data',
  ]);
});

test('public bodies, clubs and universities: their names without a sentence or an address in them', () => {
  for (const [text, name, street] of [
    [
      '# Politique de confidentialité\n\nLa commune de Kerlann, représentée par son maire, est responsable du traitement de vos données.',
      'commune de Kerlann',
      undefined,
    ],
    [
      "# Politique de confidentialité\n\nLe site est édité par l'association Les Amis du Moulin, 3 rue du Bief, 35000 Rennes. Pour toute question sur vos données : contact@moulin.example",
      'association Les Amis du Moulin',
      '3 rue du Bief',
    ],
    [
      '# Privacyverklaring\n\nWij verwerken persoonsgegevens van inwoners. De gemeente Westmark, Dorpsplein 1, 3421 TX Westmark, is verwerkingsverantwoordelijke. Wij bewaren uw gegevens niet langer dan nodig.',
      'gemeente Westmark',
      'Dorpsplein 1',
    ],
    [
      '# Privacy policy\n\nThe controller of your data is the University of Westmark, Senate House, Westmark WM1 2AB.',
      'University of Westmark',
      'Senate House',
    ],
    [
      '# Privacy policy\n\nThis website is run by Marta Lindqvist, a sole trader, 12 Mill Lane, York YO1 7HF. We keep your name.',
      'Marta Lindqvist',
      '12 Mill Lane',
    ],
  ] as const) {
    const { controller } = readText(text).policy;
    assert.deepEqual([controller?.name, controller?.address?.street], [name, street]);
  }
  const nobody = readText(
    "# Politique de confidentialité\n\nL'administration est responsable des traitements réalisés pour l'instruction des dossiers. Vos données sont conservées deux ans.",
  );
  assert.equal(nobody.policy.controller, undefined);
});

test('the ways to reach a data protection officer stand in a list below the sentence', () => {
  const { policy } = readText(`# Politique de confidentialité

La commune de Kerlann est responsable du traitement de vos données.

Pour exercer vos droits, vous pouvez également contacter le délégué à la protection des données (DPD) des services de la commune :

* par mail à dpd@kerlann.example
* ou par courrier à l'adresse suivante :

Services de la commune\\
À l'attention du délégué à la protection des données\\
5 place du Port\\
29000 Quimper
`);
  assert.equal(policy.dpo?.email, 'dpd@kerlann.example');
});
