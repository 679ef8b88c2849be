// Tests: measures of security in the words of every day, in four languages; and sentences that sound alike and are none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

const measures = (text: string) => bare(readText(text).policy, 'measures').map(({ dpv }) => dpv);
const opening = {
  en: '# Privacy notice\n\nThis notice tells you what we do with your data.\n\n',
  fr: '# Politique de confidentialité\n\nCette page explique ce que nous faisons de vos données.\n\n',
  nl: '# Privacyverklaring\n\nIn deze verklaring leest u wat wij met uw gegevens doen.\n\n',
  de: '# Datenschutzerklärung\n\nDiese Seite erklärt, was wir mit Ihren Daten machen.\n\n',
};
const said: Readonly<Record<keyof typeof opening, readonly (readonly [string, readonly (string | null)[]])[]>> = {
  en: [
    ['Paper files are shredded once they have been scanned.', ['dpv:TechnicalOrganisationalMeasure']],
    ['Card numbers are tokenised.', ['dpv:Pseudonymisation']],
    ['Names are replaced by a number before the answers are analysed.', ['dpv:Pseudonymisation']],
    ['Our front desk computers lock themselves after five minutes.', ['dpv:AuthenticationProtocols']],
    ['Every teacher has a personal login.', ['dpv:AuthenticationProtocols']],
    [
      'Everyone on the desk has their own login, which we switch off on the day they leave.',
      ['dpv:AccessControlMethod'],
    ],
    ['Only two engineers hold the keys to the production servers.', ['dpv:AccessControlMethod']],
    ['Access is graded by role.', ['dpv:AccessControlMethod']],
    ['Exports of the list of patients are blocked.', ['dpv:AccessControlMethod']],
    ['We review who has access every six months.', ['dpv:AccessControlMethod']],
    ['Administrators log in with two factors.', ['dpv:MultiFactorAuthentication']],
    ['Synchronisation is encrypted between your tablet and our servers.', ['dpv:EncryptionInTransfer']],
    ['We log who opens which file.', ['dpv:LoggingPolicy']],
    ['Every look-up leaves a trace.', ['dpv:LoggingPolicy']],
    ['Our offices are alarmed.', ['dpv:PhysicalAccessControlMethod']],
    ['Faces and number plates are blurred.', ['dpv:Anonymisation']],
    ['An outside firm tries to break into our systems once a year.', ['dpv:PenetrationTestingMethods']],
    ['Health questionnaires are stored separately.', ['dpv:AccessControlMethod']],
    ['We keep a register of all data breaches.', ['dpv:DataBreachRecord']],
    ['All our volunteers follow a course on privacy each year.', ['dpv:DataProtectionTraining']],
    ['Updates are installed within a day.', [undefined as never]],
  ],
  fr: [
    ["L'accès à l'outil exige un second facteur.", ['dpv:MultiFactorAuthentication']],
    ['Les postes se verrouillent automatiquement au bout de cinq minutes.', ['dpv:AuthenticationProtocols']],
    ['Chaque consultation est enregistrée.', ['dpv:LoggingPolicy']],
    ['Les bulletins papier sont passés au broyeur.', ['dpv:TechnicalOrganisationalMeasure']],
    ['Les visages des passants sont floutés.', ['dpv:Anonymisation']],
    [
      'Ont accès aux dossiers, dans la limite de leurs fonctions, nos services comptable et social.',
      ['dpv:AccessControlMethod'],
    ],
    ['La base est sauvegardée toutes les nuits.', ['dpv:DataBackupProtocols']],
  ],
  nl: [
    ['Onze computers vergrendelen na vijf minuten.', ['dpv:AuthenticationProtocols']],
    ['Alleen de boekhouding kan bij uw betaalgegevens.', ['dpv:AccessControlMethod']],
    ['Het laatste deel van uw IP-adres wordt verwijderd.', ['dpv:Pseudonymisation']],
    ['Papieren dossiers gaan door de versnipperaar.', ['dpv:TechnicalOrganisationalMeasure']],
    ['Elke inzage wordt vastgelegd.', ['dpv:LoggingPolicy']],
    ['Wij maken kentekens onherkenbaar.', ['dpv:Anonymisation']],
  ],
  de: [
    ['Zugriff haben nur die Buchhaltung und die Geschäftsführung.', ['dpv:AccessControlMethod']],
    ['Auf den Bildern machen wir Gesichter unkenntlich.', ['dpv:Anonymisation']],
    ['Akten werden geschreddert.', ['dpv:TechnicalOrganisationalMeasure']],
    ['Jeder Zugriff wird protokolliert.', ['dpv:LoggingPolicy']],
    ['Die Rechner werden nach zehn Minuten gesperrt.', ['dpv:AuthenticationProtocols']],
    ['Jede Nacht wird eine verschlüsselte Sicherung angelegt.', ['dpv:DataBackupProtocols']],
  ],
};

for (const [language, cases] of Object.entries(said))
  for (const [text, expected] of cases)
    test(`${language}: measures of “${text}”`, () => {
      assert.deepEqual(measures(opening[language as keyof typeof opening] + text), expected);
    });

for (const text of [
  'If we ever lose something that could hurt you, we tell you and the Commissioner within 72 hours.',
  'We would contact you without delay if a breach put you at risk.',
  'Your account is locked after three unpaid orders.',
  'We blur nothing in the pictures of our matches.',
  'Only you can decide who may read your posts.',
  'You should lock your phone with a fingerprint.',
  'Our shop is open and our shelves are full.',
  'The course on privacy costs 40 euro.',
  'You have two weeks to return the goods.',
])
  test(`no measure: “${text}”`, () => assert.deepEqual(measures(opening.en + text), []));

test('backups said with a verb: how often, how long', () => {
  const backups = (text: string) => bare(readText(text).policy, 'backups');
  assert.deepEqual(backups(`${opening.fr}La base est sauvegardée chaque nuit et les copies sont gardées 14 jours.`), [
    { every: 'P1D', keep: 'P14D' },
  ]);
  assert.deepEqual(
    backups(`${opening.en}The database is backed up every evening; the backups are saved for 90 days.`),
    [{ every: 'P1D', keep: 'P90D' }],
  );
  assert.deepEqual(
    backups(
      `${opening.de}Jede Nacht wird eine verschlüsselte Sicherung angelegt; ältere Sicherungen als 60 Tage werden gelöscht.`,
    ),
    [{ every: 'P1D', keep: 'P60D', encrypted: true }],
  );
});
