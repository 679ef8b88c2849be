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

test('what is denied is neither a recipient nor a kind of cookie that is used, also by “kein”, “weder … noch” and “ni … ni”', () => {
  const read = (text: string) => {
    const { policy } = readText(`# Website\n\nFern GmbH, Anger 3, 99423 Weimar.\n\n## Website\n\n${text}\n`);
    return [policy.recipients.map(({ name }) => name), policy.cookieUse.map(({ stance }) => stance as string)];
  };
  for (const text of [
    'Wir verwenden kein Google Analytics und keine Cookies zu Werbezwecken.',
    'Wir setzen weder Google Analytics noch Cookies zu Werbezwecken ein.',
    'Google Analytics setzen wir nicht ein.',
    'Wir nutzen kein Facebook-Pixel und keine Werbe-Cookies.',
    'Nous n’utilisons ni Google Analytics ni pixel Facebook sur notre site.',
    'We use no Google Analytics and no advertising cookies.',
  ])
    assert.deepEqual(read(text), [[], []], text);
  assert.deepEqual(read('Wir verwenden Google Analytics und Cookies zu Werbezwecken.'), [
    ['Google Analytics'],
    ['used'],
  ]);
  assert.deepEqual(read('Wir setzen Cookies erst, wenn Sie einwilligen.')[1], ['used']);
});

test('who leads privacy in a company is not its data protection officer, and a title is not part of a name', () => {
  const officer = (text: string) =>
    readText(`# Privacy\n\nFern GmbH, Anger 3, 99423 Weimar.\n\n${text}\n`).policy.dpo?.name;
  assert.equal(officer('Our privacy lead is Joanna Hart; you can reach her at privacy@fern.example.'), undefined);
  assert.equal(officer('Our data protection officer is Joanna Hart, dpo@fern.example.'), 'Joanna Hart');
  assert.equal(
    officer('Unseren Datenschutzbeauftragten, Herrn Ralf Amann, erreichen Sie unter datenschutz@fern.example.'),
    'Ralf Amann',
  );
});

test('a Dutch postal code with the letters of a legal form names no company', () => {
  const { policy } = readText(
    '# Privacyverklaring\n\nFysiotherapie De Linde, gevestigd te Kade 14, 8011 AB Zwolle (KvK 05012345), verwerkt persoonsgegevens van patiënten. Vragen? Mail naar info@linde.example of bel 038-5550101.\n',
  );
  assert.deepEqual(policy.controller?.address, {
    street: 'Kade 14',
    postalCode: '8011 AB',
    city: 'Zwolle',
    country: 'NL',
  });
  assert.deepEqual(
    policy.contacts.map(({ value }) => value),
    ['info@linde.example', '038-5550101', 'Kade 14, 8011 AB Zwolle'],
  );
});

test('who a tool comes from gets what is in it', () => {
  const names = (text: string) =>
    readText(`# Privacy\n\nFern Dental Ltd, Mill Lane 1, Cork.\n\n## Who sees it\n\n${text}\n`).policy.recipients.map(
      ({ name, role }) => [name, role as string],
    );
  assert.deepEqual(names('Our software comes from Dentiloop, who host the records in the UK.'), [
    ['Dentiloop', 'processor'],
  ]);
  assert.deepEqual(names('Our booking system comes from Dentiloop.'), [['Dentiloop', 'unknown']]);
  assert.deepEqual(names('Our software comes from a shop in town.'), []);
  const dutch = readText(
    '# Privacyverklaring\n\nFern BV, Kade 14, 8011 AC Zwolle.\n\n## Met wie wij delen\n\nOns dossiersysteem is van Medilus, waarmee wij een verwerkersovereenkomst hebben.\n',
  );
  assert.deepEqual(
    dutch.policy.recipients.map(({ name, role }) => [name, role as string]),
    [['Medilus', 'processor']],
  );
});

test('a French company with its form before its name', () => {
  const named = (text: string) => readText(`# Politique de confidentialité\n\n${text}\n`).policy.controller?.name;
  assert.equal(
    named('La SARL Lac du Marais, 8 quai du Port, 44000 Nantes, est responsable du traitement.'),
    'SARL Lac du Marais',
  );
  assert.equal(named('La SAS Aulne, 8 quai du Port, 44000 Nantes, traite vos données.'), 'SAS Aulne');
  assert.equal(
    named('Le responsable est la SAS Aulne Frères, dont le siège est à Nantes. Le site est hébergé par la SAS Brise.'),
    'SAS Aulne Frères',
  );
});

test('a document that comes with a contract is data; what data is used for, and from when a period counts, is none', () => {
  const labels = (head: string, text: string) =>
    readText(
      `# Politique de confidentialité\n\nAulne SARL, 8 quai du Port, 44000 Nantes, est responsable du traitement.\n\n## ${head}\n\n${text}\n`,
    ).policy.data.map(({ label }) => label);
  assert.deepEqual(
    labels('Vos données', 'Quand vous louez une barque : nom, adresse postale, copie de la pièce d’identité.'),
    ['nom', 'adresse postale', 'copie de la pièce d’identité'],
  );
  assert.deepEqual(
    labels(
      'Finalités',
      'Nous utilisons ces données pour établir le contrat de location et encaisser le dépôt de garantie.',
    ),
    [],
  );
  const { policy } = readText(
    '# Privacy notice\n\nFern Dental Ltd, Mill Lane 1, Cork, is the controller.\n\n## How long\n\nClinical records are kept for 11 years after your last visit.\n',
  );
  assert.deepEqual(policy.data, []);
});

test('from which age somebody may use it, and that a parent is asked', () => {
  const told = (text: string) =>
    readText(`# Privacy\n\nFern GmbH, Anger 3, 99423 Weimar.\n\n${text}\n`).policy.children.map(({ stance, age }) => [
      stance as string,
      age,
    ]);
  assert.deepEqual(told('Fernlog is meant for people of 13 and up.'), [['not-directed', 13]]);
  assert.deepEqual(told('Anyone under 16 needs the agreement of a parent.'), [['parental-consent', 16]]);
  assert.deepEqual(told('If you are under 16, please ask a parent before you turn on sync.'), [
    ['parental-consent', 16],
  ]);
  assert.deepEqual(told('Vous devez avoir au moins 16 ans pour ouvrir un compte.'), [['not-directed', 16]]);
  assert.deepEqual(told('U moet minstens 16 jaar zijn om een account te openen.'), [['not-directed', 16]]);
  assert.deepEqual(told('Sie müssen mindestens 16 Jahre alt sein, um ein Konto zu eröffnen.'), [['not-directed', 16]]);
  assert.deepEqual(told('We keep invoices for 10 years. You must be at the counter by noon.'), []);
});

test('what software decides alone, and what follows where something is not given', () => {
  const read = (text: string) => {
    const { policy } = readText(`# Privacy\n\nFern Ltd, Mill Lane 1, Cork.\n\n## Applying\n\n${text}\n`);
    return [policy.automatedDecisions.map(({ stance }) => stance as string), policy.provision.length];
  };
  assert.deepEqual(read('No shortlisting is done by software alone: a consultant reads every application.'), [
    ['none'],
    0,
  ]);
  assert.deepEqual(read('Nobody is rejected by software alone.'), [['none'], 0]);
  assert.deepEqual(read('Without a curriculum vitae and an e-mail address we cannot register you.'), [[], 1]);
  assert.deepEqual(read('Our software is written by two people.'), [[], 0]);
});

test('an occasion with what is given then is a source; what rests on an interest is none', () => {
  const told = (text: string) =>
    readText(`# Privacy\n\nFern Ltd, Mill Lane 1, Cork.\n\n## Your data\n\n${text}\n`).policy.sources.length;
  assert.equal(
    told(
      '- When you order: name, delivery address and telephone number.\n- When you write: your e-mail address and name.',
    ),
    2,
  );
  assert.equal(told('We run the CCTV on the basis of our legitimate interests.'), 0);
  const french = readText(
    '# Politique de confidentialité\n\nAulne SARL, 8 quai du Port, 44000 Nantes, est responsable du traitement.\n\n## Vos données\n\n- Lors d’une commande : nom, adresse de livraison, numéro de téléphone.\n',
  );
  assert.equal(french.policy.sources.length, 1);
});
