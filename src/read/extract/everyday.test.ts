// Tests: small notices in everyday words of four languages, made up by us: what was once read wrongly in such texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

test('a name with its address behind it, and offices bent by their sentence', () => {
  const { policy } = readText(`# Privacyverklaring

Zorgboerderij De Hoge Wilg, Polderweg 12, 3421 TX Oudewater (KvK 55512345), gaat zorgvuldig om met uw gegevens. Mail naar info@hogewilg.example.

Wij bewaren uw naam en adres om de zorg te geven die met u is afgesproken. U mag uw gegevens inzien, laten verbeteren, laten verwijderen of meenemen. Bent u het niet met ons eens, dan kunt u terecht bij de Autoriteit Persoonsgegevens.
`);
  assert.equal(policy.controller?.name, 'Zorgboerderij De Hoge Wilg');
  assert.deepEqual(
    policy.rights.map(({ right }) => right as string).toSorted((a, b) => a.localeCompare(b)),
    ['access', 'complaint', 'erasure', 'portability', 'rectification'],
  );
  for (const [text, id] of [
    [
      'Beschweren können Sie sich beim Thüringer Landesbeauftragten für den Datenschutz und die Informationsfreiheit.',
      'legal-de:DPA-DE-TH',
    ],
    ['Zuständig ist die Hessische Beauftragte für Datenschutz und Informationsfreiheit.', 'legal-de:DPA-DE-HE'],
  ] as const) {
    const german = readText(
      `# Datenschutzerklärung der Töpferei Farn\n\nVerantwortlich ist die Töpferei Farn, Anger 3, 99423 Weimar. Wir nutzen Ihre Daten, damit wir liefern können.\n\n## Ihre Rechte\n\n${text}\n`,
    );
    assert.deepEqual(
      bare(german.policy, 'authorities').map(({ authority }) => authority),
      [id],
      text,
    );
  }
});

test('a copy of a document that is collected is no proof of who asks', () => {
  const identity = (text: string) => bare(readText(text).policy, 'rightsHandling').flatMap((one) => one.identity ?? []);
  const rental = `# Politique de confidentialité de Fougère SARL\n\nFougère SARL, 3 rue du Lac, 69003 Lyon, est responsable du traitement.\n\n## Ce que nous recueillons\n\nQuand vous louez une barque : vos nom et prénom et une copie de votre pièce d'identité.\n`;
  assert.deepEqual(identity(rental), []);
  assert.ok(!readText(rental).policy.promises.some(({ kind }) => kind === 'rights-identity'));
  const asked = rental.replace(
    'Quand vous louez une barque : vos nom et prénom et une copie',
    'Si nous avons un doute sur votre demande, joignez une copie',
  );
  assert.equal(identity(asked).length, 1);
});

test('an interest begins with a whole word', () => {
  const { policy } = readText(
    '# Privacy notice of Fern Dental Ltd\n\nFern Dental Ltd, Mill Lane 1, Cork, is the controller.\n\n## Our legal grounds\n\nThe newsletter rests on your consent, the reminders on our legitimate interests, and our accounts on the law.\n',
  );
  assert.deepEqual(
    bare(policy, 'bases').flatMap(({ interest }) => interest ?? []),
    [],
  );
});

test('a number behind an address of e-mail is a telephone', () => {
  const phones = (text: string) =>
    readText(
      `# Privacy notice of Fern Dental Ltd\n\nFern Dental Ltd, Mill Lane 1, Norwich NR2 1AB, is the controller. ${text}\n`,
    )
      .policy.contacts.filter(({ channel }) => channel === 'phone')
      .map(({ value }) => value);
  assert.deepEqual(phones('Our privacy lead is Ann Petrie (privacy@ferndental.example, 01603 555 0142).'), [
    '01603 555 0142',
  ]);
  assert.deepEqual(phones('Write to privacy@ferndental.example; our file number is 01603 555 0142.'), []);
});

test('a letter to all who ordered it is a purpose, without a word of its ground', () => {
  const { policy } = readText(
    '# Datenschutzhinweise der Töpferei Farn\n\nVerantwortlich ist die Töpferei Farn, Anger 3, 99423 Weimar.\n\n## Rundbrief\n\nViermal im Jahr verschicken wir einen Rundbrief an alle, die ihn bestellt haben.\n',
  );
  assert.deepEqual(
    policy.purposes.map(({ dpv }) => dpv),
    ['dpv:DirectMarketing'],
  );
});
