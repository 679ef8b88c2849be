// Legal bases whose words and letters disagree, consent that is a choice in a banner, and consent to a new text, which is none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const bases = (text: string): string[] => readText(text).policy.bases.map(({ basis }) => basis.replace('eu-gdpr:', ''));

test('the words say the basis where its letter is a slip', () => {
  for (const [text, wanted] of [
    [
      'The storage rests on our legitimate interest in a stable harbour map in accordance with Art. 6(1)(a) GDPR.',
      'A6-1-f-controller',
    ],
    [
      'Die Speicherung beruht auf unserem berechtigten Interesse an einer stabilen Website (Art. 6 Abs. 1 lit. a DSGVO).',
      'A6-1-f-controller',
    ],
    ['The newsletter rests on your consent in accordance with Art. 6(1)(a) GDPR.', 'A6-1-a'],
    ['The storage takes place in accordance with Art. 6(1)(a) GDPR.', 'A6-1-a'],
  ] as const)
    assert.deepEqual(bases(text), [wanted], text);
});

test('the ground behind a purpose, and grounds by other names', () => {
  const text = `# P\n\nWe use your data for these purposes:\n\n- Running your moorings and your account: contract.\n- Sending the tide letter: your consent, which you can withdraw at any time.\n`;
  assert.deepEqual(bases(text).toSorted(), ['A6-1-a', 'A6-1-b-contract-performance']);
  for (const [ground, basis] of [
    ['Balancing of interests', 'A6-1-f-controller'],
    ['Interessenabwägung', 'A6-1-f-controller'],
    ['Belangenafweging', 'A6-1-f-controller'],
  ] as const)
    assert.deepEqual(
      bases(`# P\n\n| Purpose | Lawful ground |\n| --- | --- |\n| Statistics of the website | ${ground} |\n`),
      [basis],
      ground,
    );
});

test('a few words in bold head the rest of their paragraph', () => {
  const { purposes } = readText(
    `# P\n\n## Crew\n\n**What.** Name, date of birth, medical certificate.\n\n**Why.** To find a berth for you. We do so every spring.\n\n**Basis.** Performance of the contract with you (Article 6(1)(b)).\n\n**Note.** To err is human. We do so every spring.\n`,
  ).policy;
  assert.deepEqual(
    purposes.map(({ label }) => label),
    ['To find a berth for you'],
  );
});

test('a choice in a banner is a consent', () => {
  assert.deepEqual(bases('Cookies for statistics are set only after you have clicked “Accept”.'), ['A6-1-a']);
});

test('who stays after a change consents to no use of data', () => {
  for (const text of [
    'Whoever still rents our boats after an update accepts the amended policy.',
    'Wer die Seite nach einer Änderung weiter nutzt, erklärt sich mit der neuen Fassung einverstanden.',
  ])
    assert.deepEqual(bases(text), [], text);
});

test('the grounds that one sentence counts up', () => {
  const three = ['eu-gdpr:A6-1-a', 'eu-gdpr:A6-1-b-contract-performance', 'eu-gdpr:A6-1-c'];
  for (const text of [
    'Our use of tenants’ data is based on the lease contract, legal obligations and consent of the tenant.',
    'Notre usage de ces données repose sur notre contrat avec vous, sur les obligations légales de la ferme ou sur votre consentement, que vous pouvez retirer.',
    'Het gebruik van gegevens van pachters is gebaseerd op: de pachtovereenkomst, wettelijke verplichtingen en toestemming van de huurder.',
  ])
    assert.deepEqual(
      readText(`# Privacy\n\n${text}`)
        .policy.bases.map(({ basis }) => basis)
        .toSorted(),
      three,
      text,
    );
  const right =
    'Sie haben das Recht, Daten zu erhalten, die wir auf Grundlage Ihrer Einwilligung oder eines Vertrags nutzen.';
  assert.deepEqual(readText(`# Datenschutz\n\n${right}`).policy.bases, []);
});
