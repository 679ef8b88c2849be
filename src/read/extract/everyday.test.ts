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
