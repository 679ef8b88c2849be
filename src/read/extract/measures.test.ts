// Tests: measures of security are found, and what is denied, advised or done by others is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

const measures = (text: string) => bare(readText(text).policy, 'measures').map(({ dpv }) => dpv);

for (const [text, expected] of [
  ['## Security\n\nData is encrypted in transit and at rest.', ['dpv:EncryptionInTransfer', 'dpv:EncryptionAtRest']],
  ['Our pages are served over TLS 1.3 only.', ['dpv:EncryptionInTransfer']],
  [
    '## How we protect your data\n\n- Firewalls\n- Penetration tests each spring',
    ['dpv:NetworkSecurityProtocols', 'dpv:PenetrationTestingMethods'],
  ],
  ['Only the two people on duty can open the files, with a hardware key, and each access is logged.', 3],
  ['Files are opened on a need-to-know basis.', 1],
  ['Only people who need to know it may see your file.', 1],
  ['We take appropriate technical and organisational measures against loss and misuse.', 1],
  ['## Security\n\nWe make a backup every night.', ['dpv:DataBackupProtocols']],
  ['Every employee is bound to confidentiality in writing.', ['dpv:NDA']],
  ['## Security\n\nOur staff is trained in data protection every year.', ['dpv:DataProtectionTraining']],
  ['## Sécurité\n\nLes échanges avec nos serveurs sont chiffrés.', ['dpv:EncryptionInTransfer']],
  ['## Beveiliging\n\nOnze medewerkers zijn gebonden aan geheimhouding.', ['dpv:NDA']],
  ['## Datensicherheit\n\nUnsere Website nutzt eine TLS-Verschlüsselung.', ['dpv:EncryptionInTransfer']],
  [
    '## Security\n\nCopies go to a backup every night, encrypted, and we test the restore each spring.',
    ['dpv:DataBackupProtocols', 'dpv:EncryptionAtRest', 'dpv:DataRestorationPolicy'],
  ],
  ['## Security\n\nEncrypted backups are made daily.', ['dpv:DataBackupProtocols']],
  ['Calls are end-to-end encrypted.', ['dpv:EndToEndEncryption']],
  ['Your file is only accessible to the members of our team.', ['dpv:AccessControlMethod']],
  ['Paper forms are locked away in a fireproof cupboard.', ['dpv:PhysicalMeasure']],
  ['All bookings are kept on a secure server in our cellar.', ['dpv:TechnicalOrganisationalMeasure']],
  ['Old forms are securely destroyed.', ['dpv:TechnicalOrganisationalMeasure']],
  ['Payments are handled in accordance with PCI DSS.', ['dpv:TechnicalOrganisationalMeasure']],
  ['We use strict safeguards to protect your data; however, no method of transmission is 100 % secure.', 1],
  ['Data transferred over our website is encrypted with TLS.', ['dpv:EncryptionInTransfer']],
  ['Un certificat SSL protège le transfert de vos commandes.', ['dpv:EncryptionInTransfer']],
  ['## Sécurité\n\nLes mots de passe sont hachés avec bcrypt.', ['dpv:PasswordAuthentication']],
  ['## Sécurité\n\n- Accès restreint aux données\n- Authentification forte', 2],
  ['Auf die Kundenliste haben nur zwei Personen Zugriff, jeweils mit eigenem Kennwort und einem zweiten Faktor.', 3],
  ['Auf unserer Website ist die IP-Anonymisierung aktiv. Die IP-Adresse wird gekürzt.', ['dpv:Anonymisation']],
  ['Alle Daten werden pseudonymisiert verarbeitet.', ['dpv:Pseudonymisation']],
  ['Wij doen er alles aan om uw gegevens goed te beveiligen en hebben daarvoor maatregelen genomen.', 1],
  ['Alleen medewerkers van de administratie hebben toegang tot uw dossier.', ['dpv:AccessControlMethod']],
] as const)
  test(`measures of “${text}”`, () => {
    if (typeof expected === 'number') assert.equal(measures(text).length, expected);
    else assert.deepEqual(measures(text), expected);
  });

for (const text of [
  'You should choose a strong password and keep it to yourself.',
  '## Security\n\nBackup copies are not encrypted.',
  '## Security\n\nE-mails are not encrypted.',
  'No method of transmission over the internet is 100 % secure, not even TLS.',
  '## Data we collect\n\n- Name\n- Password (hashed)',
  'For transfers to third countries we rely on appropriate safeguards.',
  'See https://www.lampenhaus.example/security for more.',
  'Customers must implement appropriate technical measures.',
  '## About you\n\nFor a reservation we need to know a few things about the people who come.',
  'The people at our desk need to know how many guests there are.',
  '## Security\n\nBackups are overwritten after 30 days.',
  'Eine verschlüsselte Verbindung erkennen Sie am Schloss in der Adresszeile.',
  'Wenn die SSL-Verschlüsselung aktiviert ist, können Dritte nicht mitlesen.',
  'Un certificat SSL a pour but de sécuriser les échanges.',
  'Transfers are protected by appropriate safeguards, namely standard contractual clauses.',
  'IP addresses may be used where they have not been anonymised.',
])
  test(`no measure: “${text}”`, () => assert.deepEqual(measures(text), []));

test('a list of measures stands for the sentence that leads to it', () => {
  const text =
    '## Security\n\nWe implement appropriate technical and organisational measures to protect your data.\n\nThey are:\n\n- access controls\n- firewalls';
  assert.deepEqual(measures(text), ['dpv:AccessControlMethod', 'dpv:NetworkSecurityProtocols']);
});

test('off by default, need to know, backups in a list', () => {
  for (const [text, expected] of [
    ['The share buttons are switched off by default.', ['dpv:PrivacyByDefault']],
    ['Die Kartenelemente sind standardmäßig deaktiviert.', ['dpv:PrivacyByDefault']],
    ['Access to the register is restricted to staff who need it for their work.', ['dpv:AccessControlMethod']],
    ['## Beveiliging\n\nWij nemen maatregelen, zoals:\n\n- Regelmatige updates', [undefined]],
    ['## Sécurité\n\nNos mesures de sécurité :\n\n- Sauvegarde des fichiers', ['dpv:DataBackupProtocols']],
    ['Cookies for statistics are disabled by default.', []],
  ] as const)
    assert.deepEqual(measures(text), expected, text);
});
