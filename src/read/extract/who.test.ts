// Officers, representatives, versions and authorities as texts in four languages name them; what is none of them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const dpo = (text: string): Record<string, unknown> | undefined => {
  const found = readText(text).policy.dpo;
  return found && { name: found.name, email: found.email };
};

test('the officer by name and address, under a heading or in a sentence', () => {
  for (const [text, name, email] of [
    [
      '## Data protection officer\n\nOur data protection officer’s details are: Ada Heron Curlew, dpo@heron.example',
      'Ada Heron Curlew',
      'dpo@heron.example',
    ],
    [
      '## Délégué à la protection des données\n\nLa personne suivante a été désignée Déléguée à la Protection des Données : Ada Sarcelle. Écrivez à dpd@heron.example.',
      'Ada Sarcelle',
      'dpd@heron.example',
    ],
    [
      '## Datenschutzbeauftragte\n\nUnsere Datenschutzbeauftragte ist Frau Ada Reiher. Sie erreichen sie unter dsb@reiher.example.',
      'Ada Reiher',
      'dsb@reiher.example',
    ],
    ['Our Data Protection Coordinator can be reached at privacy@heron.example.', undefined, 'privacy@heron.example'],
  ] as const)
    assert.deepEqual(dpo(text), { name, email }, text);
});

test('the sentence that names the officer is quoted, not its heading', () => {
  const { policy } = readText(
    '## Data protection officer\n\nOur data protection officer is Ada Curlew, who reads every letter.\n\nWrite to dpo@heron.example.',
  );
  assert.equal(policy.dpo?.stated?.quote, 'Our data protection officer is Ada Curlew, who reads every letter.');
});

test('representatives in the Union and in the United Kingdom', () => {
  for (const [text, name] of [
    [
      'Our representative in the European Union is Curlew Europe GmbH, Am Ufer 3, 54321 Reiherfeld.',
      'Curlew Europe GmbH',
    ],
    ['We have appointed Curlew Agents as our UK representative under Article 27.', 'Curlew Agents'],
    ['## EU representative\n\nAda Curlew\\\nKade 3\\\n9000 Gent\\\nBelgium', 'Ada Curlew'],
    ['Unser Vertreter in der Union ist die Brachvogel Dienste GmbH.', 'Brachvogel Dienste GmbH'],
    [
      'Notre représentant dans l’Union est Sarcelle Conseil SARL, 3 rue du Port, 44000 Nantes.',
      'Sarcelle Conseil SARL',
    ],
    ['Onze vertegenwoordiger in de EU is Wulp Diensten B.V.', 'Wulp Diensten B.V.'],
    ['We have not appointed a representative in the European Union.', undefined],
    ['Our customer representatives in the European Union answer by phone.', undefined],
  ] as const)
    assert.equal(readText(text).policy.representative?.name, name, text);
});

test('which date a version has', () => {
  const versions = (text: string): string[] =>
    readText(text).policy.versions.map(({ says, date }) => `${says} ${date}`);
  for (const [text, wanted] of [
    ['Effective since: 10/09/2018', ['effective 2018-09-10']],
    ['Version 4, in force from September 2025', ['effective 2025-09-01']],
    ['Diese Datenschutzerklärung gilt derzeit und hat den Stand Juni 2026.', ['version 2026-06-01']],
    ['Stand: 5. Juni 2026', ['version 2026-06-05']],
    ['Dernière mise à jour : janvier 2026', ['updated 2026-01-01']],
    ['Laatst gewijzigd op 3 maart 2024', ['updated 2024-03-03']],
    ['Version 2.1, effective 3 March 2024', ['effective 2024-03-03']],
    ['This policy takes effect on 3 March 2024.', ['effective 2024-03-03']],
    ['Creation date: 3 March 2020', []],
    ['This policy was first published on 3 March 2020.', []],
    [
      'La présente politique respecte la loi fédérale (LPD) du 19 juin 1992, entrée en vigueur le 1er juillet 1993.',
      [],
    ],
  ] as const)
    assert.deepEqual(versions(text), wanted, text);
});

test('authorities by what they are called', () => {
  for (const [text, country] of [
    ['You may complain to the Luxembourgish Data Protection Authority.', 'lu'],
    ['We are regulated by the Irish Data Protection Commissioner.', 'ie'],
    ['Vous pouvez introduire une plainte auprès de l’autorité de contrôle belge.', 'be'],
    ['U kunt klagen bij de Nederlandse toezichthouder.', 'nl'],
    ['Sie können sich bei der österreichischen Datenschutzbehörde beschweren.', 'at'],
  ] as const)
    assert.equal(readText(text).policy.authorities[0]?.authority?.replace(/^legal-(\w\w):.*/, '$1'), country, text);
});
