// Tests: passages of policies that we made up, each with the measures, the promises on breaches and the authority that they name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

const measures = (text: string): unknown[] =>
  bare(readText(text).policy, 'measures').map(({ dpv, label }) => String(dpv ?? label).replace('dpv:', ''));
const breaches = (text: string): unknown[] => bare(readText(text).policy, 'breach');
const authorities = (text: string): unknown[] =>
  bare(readText(text).policy, 'authorities').map(({ name, authority }) => authority ?? name);

const secured: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    '# Privacy\n\n## Keeping it safe\n\nLaptops are encrypted and wiped at a distance when lost. Visitors sign in and are never left alone in the office.',
    ['EncryptionAtRest', 'PhysicalAccessControlMethod'],
  ],
  [
    '# Privacy\n\n## Security\n\n- Multi-factor login for all staff\n- Weekly patches\n- Card numbers are tokenised\n- Logs are reviewed daily',
    ['MultiFactorAuthentication', 'security updates', 'Pseudonymisation', 'ActivityMonitoring'],
  ],
  ['# Privacy\n\nPassword resets are your own affair: please choose a strong password and do not share it.', []],
  [
    '# Privacy\n\n## Security\n\nAn outside firm tries to break into our systems twice a year. Our information security management is certified to ISO 27001.',
    ['PenetrationTestingMethods', 'Certification'],
  ],
  [
    '# Politique\n\n## Sécurité\n\nLes dossiers papier sont rangés dans une armoire fermée à clé. Les postes se verrouillent après cinq minutes. Seules trois personnes peuvent ouvrir la base.',
    ['PhysicalMeasure', 'AuthenticationProtocols', 'AccessControlMethod'],
  ],
  [
    '# Privacyverklaring\n\n## Beveiliging\n\nDossiers staan achter slot en grendel. Wachtwoorden slaan we alleen gehasht op. Wie uit dienst gaat, verliest dezelfde dag zijn toegang.',
    ['PhysicalMeasure', 'PasswordAuthentication', 'AccessControlMethod'],
  ],
  [
    '# Datenschutz\n\n## Sicherheit\n\nDie Festplatten sind verschlüsselt, der Serverraum ist abgeschlossen. Unsere Leute werden jährlich geschult und haben sich zur Vertraulichkeit verpflichtet.',
    ['EncryptionAtRest', 'PhysicalAccessControlMethod', 'DataProtectionTraining', 'NDA'],
  ],
];
const everyday: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    '# Privacy\n\n## Security\n\nOld disks are drilled through. Only the practice manager can open payroll. Our site uses HTTPS.',
    ['TechnicalOrganisationalMeasure', 'AccessControlMethod', 'EncryptionInTransfer'],
  ],
  [
    '# Privacyverklaring\n\n## Beveiliging\n\nInloggen kan alleen met een code op de telefoon. Elke nacht maken we een reservekopie. De kast met werkbonnen is op slot.',
    ['MultiFactorAuthentication', 'DataBackupProtocols', 'PhysicalMeasure'],
  ],
];
const broken: readonly (readonly [text: string, expected: readonly unknown[]])[] = [
  [
    '# Privacy\n\nShould your data ever be stolen or leaked, you will hear from us within two days.',
    [{ tells: ['subjects'] }],
  ],
  [
    '# Privacy\n\nWe report a personal data breach to the supervisory authority no later than 72 hours after we learn of it, and to you without undue delay if the risk is high.',
    [{ tells: ['authority', 'subjects'], authorityWithin: 'PT72H' }],
  ],
  [
    '# Privacyverklaring\n\nIs er een datalek met gevolgen voor u, dan laten wij u dat meteen weten. De toezichthouder hoort het binnen drie dagen.',
    [{ tells: ['subjects'] }, { tells: ['authority'], authorityWithin: 'P3D' }],
  ],
  [
    '# Datenschutz\n\nKommt es zu einer Verletzung des Schutzes Ihrer Daten, benachrichtigen wir Sie und die Aufsichtsbehörde binnen 72 Stunden.',
    [{ tells: ['authority', 'subjects'], authorityWithin: 'PT72H' }],
  ],
  [
    '# Datenschutz\n\nSollten Ihre Daten in fremde Hände geraten, erfahren Sie das unverzüglich von uns; die Behörde informieren wir binnen 72 Stunden.',
    [{ tells: ['authority', 'subjects'], authorityWithin: 'PT72H' }],
  ],
  [
    '# Politique\n\nSi vos données étaient piratées, nous vous préviendrions sans délai et en aviserions la CNIL sous 72 heures.',
    [{ tells: ['authority', 'subjects'], authorityWithin: 'PT72H' }],
  ],
  ['# Privacy\n\nA breach of contract is reported to our lawyers.', []],
];
const supervised: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['# Privacy\n\nUnhappy? Complain to the Data Protection Commission in Dublin.', ['legal-ie:DPA-IE']],
  [
    "# Politique\n\nUne réclamation peut être portée devant l'APD, rue de la Presse 35, 1000 Bruxelles.",
    ['legal-be:DPA-BE'],
  ],
  ['# Privacyverklaring\n\nEen klacht dient u in bij de AP in Den Haag.', ['legal-nl:DPA-NL']],
  [
    '# Datenschutz\n\nSie können sich beim Hessischen Beauftragten für Datenschutz und Informationsfreiheit beschweren.',
    ['legal-de:DPA-DE-HE'],
  ],
];

for (const [text, expected] of [...secured, ...everyday])
  test(`measures: ${text.slice(-60)}`, () => assert.deepEqual(measures(text), expected));
for (const [text, expected] of broken)
  test(`breach: ${text.slice(-60)}`, () => assert.deepEqual(breaches(text), expected));
for (const [text, expected] of supervised)
  test(`authority: ${text.slice(-60)}`, () => assert.deepEqual(authorities(text), expected));
