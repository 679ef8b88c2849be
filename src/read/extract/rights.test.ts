// Rights and their handling: each right in lists and in one sentence, limits, periods, fees, identity; and what is no right.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bare, readText } from '../testing.ts';

const rights = (text: string): string[] =>
  readText(text)
    .policy.rights.map((fact) => fact.right)
    .toSorted();
const handling = (text: string): Record<string, unknown>[] => bare(readText(text).policy, 'rightsHandling');
const six = ['access', 'erasure', 'objection', 'portability', 'rectification', 'restriction'];

test('a list under a heading of rights', () => {
  const text = `# P\n\n## Your rights\n\n- Access: see what we hold\n- Rectification: have mistakes corrected\n- Erasure, in certain circumstances\n- Restriction of processing\n- Data portability – get your data\n- Object to processing\n`;
  assert.deepEqual(rights(text), six);
  assert.equal(
    readText(text).policy.rights.find((fact) => fact.right === 'erasure')?.limits,
    'in certain circumstances',
  );
});

test('one sentence, in four languages', () => {
  assert.deepEqual(
    rights(
      'You have the right to access, rectify, erase and port your data, to restrict its processing and to object to it. This right to data portability is free.',
    ),
    six,
  );
  assert.deepEqual(
    rights(
      'Vous disposez d’un droit d’accès, de rectification, d’effacement, de limitation du traitement, de portabilité et d’opposition sur les données qui vous concernent.',
    ),
    six,
  );
  assert.deepEqual(
    rights(
      'U hebt het recht op inzage, rectificatie, wissing, beperking van de verwerking en overdraagbaarheid van uw gegevens en het recht om bezwaar te maken.',
    ),
    six,
  );
  assert.deepEqual(
    rights(
      'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch und können dies jederzeit verlangen.',
    ),
    six,
  );
});

test('consent, complaint, automated decisions', () => {
  assert.deepEqual(rights('You may withdraw your consent at any time.'), ['withdraw-consent']);
  assert.deepEqual(rights('You have the right to lodge a complaint with the supervisory authority.'), ['complaint']);
  assert.deepEqual(rights('You have the right not to be subject to a decision based solely on automated processing.'), [
    'no-automated-decision',
  ]);
});

test('rights in the words of every day', () => {
  const plain = `# P\n\n## What you can have us do\n\nYou can ask us to:\n\n- show you everything we have written down about you\n- fix mistakes in your details\n- get rid of your file\n- hold off while a quarrel is settled\n- stop using your address for our own interests\n- hand you a file that you can carry to another club\n`;
  for (const [text, right] of [
    ['You can ask what we have on file about you.', 'access'],
    ['You may ask us to put anything right that is wrong.', 'rectification'],
    ['You can have your notes rubbed out.', 'erasure'],
    ['If you gave us your consent you can always take it back.', 'withdraw-consent'],
    ['Your consent may be called back with a phone call.', 'withdraw-consent'],
    ['If you are not happy with our answer, there is the Information Commissioner.', 'complaint'],
    ['You can get a copy of your data as a CSV file.', 'portability'],
    ['Je mag vragen wat we van je hebben.', 'access'],
    ['U kunt uw gegevens laten weghalen.', 'erasure'],
    ['Sie können erfahren, was wir über Sie gespeichert haben.', 'access'],
    ['Vous pouvez demander ce que nous avons sur vous.', 'access'],
  ] as const)
    assert.ok(rights(`# P\n\n${text}`).includes(right), text);
  const found = rights(plain);
  for (const right of ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'])
    assert.ok(found.includes(right), right);
  for (const text of [
    'We wipe old disks before they are sold.',
    'Our drivers put parcels right at your door.',
    'You can change your mind about the delivery day in our shop.',
    'The app shows what we know about tides.',
  ])
    assert.deepEqual(rights(`# P\n\n${text}`), [], text);
});

test('no rights', () => {
  for (const text of [
    'We restrict access to our staff and delete old files.',
    'All rights reserved.',
    'We reserve the right to update and correct this page.',
    'User rights and access rights are managed by administrators.',
    'Our object is to serve you.',
  ])
    assert.deepEqual(rights(text), [], text);
});

test('how requests are handled', () => {
  const under = (text: string): Record<string, unknown>[] => handling(`# P\n\n## Your rights\n\n${text}`);
  assert.deepEqual(under('We respond to requests within 30 days.'), [{ period: 'P30D' }]);
  assert.deepEqual(under('We have a month in which to answer each request.'), [{ period: 'P1M' }]);
  assert.deepEqual(under('Requests are handled free of charge.'), [{ fee: 'free' }]);
  assert.deepEqual(under('We may charge you a small fee for this.'), [{ fee: 'fee' }]);
  assert.deepEqual(under('Please attach a copy of your identity card to your request.'), [
    { identity: 'a copy of your identity card to your request' },
  ]);
  assert.deepEqual(under('We never ask for a copy of your passport.'), []);
  assert.deepEqual(handling('In case of a breach we inform you within 72 hours.'), []);
  assert.deepEqual(handling('Delivery is free of charge within 3 days.'), []);
});

test('objecting to marketing is a right of its own', () => {
  const names = (text: string) => bare(readText(text).policy, 'rights').map(({ right }) => right);
  assert.deepEqual(names('You have the right to object to direct marketing at any time.'), ['marketing-opt-out']);
  assert.deepEqual(names('You have the right to object to processing.'), ['objection']);
  assert.deepEqual(names('Vous pouvez vous opposer à la prospection à tout moment.'), ['marketing-opt-out']);
});

test('the sentence that grants a right is quoted, not the first that speaks of it', () => {
  const { policy } = readText(
    'You may withdraw your consent under Settings.\n\n## Your rights\n\nYou have the right to withdraw your consent at any time.',
  );
  assert.equal(policy.rights[0]?.stated?.quote, 'You have the right to withdraw your consent at any time.');
});

test('a complaint to an authority that is named is a right, a complaint to us is none', () => {
  const names = (text: string) => bare(readText(text).policy, 'rights').map(({ right }) => right);
  assert.deepEqual(names('If you are not satisfied you may complain to the CNIL.'), ['complaint']);
  assert.deepEqual(names('You may complain to our support team.'), []);
});

test('how long answers are stored is no time for answering', () => {
  const periods = (text: string): unknown[] =>
    bare(readText(text).policy, 'rightsHandling').flatMap(({ period }) => (period ? [period] : []));
  for (const text of [
    'Requests about your rights are kept and answered for 3 years after they have been closed.',
    'Rechte: Anfragen werden innerhalb von 3 Jahren nach Erledigung Ihrer Anfrage gelöscht und bearbeitet.',
    'Ihre Rechte: Wir speichern den Antrag 6 Monate nach Beantwortung Ihrer Anfrage.',
    'Vos droits : votre demande est traitée et conservée 2 ans à compter de la clôture.',
    'Uw rechten: uw verzoek bewaren wij 1 jaar na de afhandeling.',
  ])
    assert.deepEqual(periods(text), [], text);
  assert.deepEqual(periods('Ihre Rechte: Anfragen beantworten wir innerhalb von zwei Wochen nach Eingang.'), ['P2W']);
});

test('offers with asides, and in the familiar form', () => {
  assert.deepEqual(rights('You can, at any time, ask to access, rectify and delete your data.'), [
    'access',
    'erasure',
    'rectification',
  ]);
  assert.deepEqual(rights('Je mag je klacht ook bij de Autoriteit Persoonsgegevens neerleggen.'), ['complaint']);
});

test('rights as instructions, in the third person and in other words', () => {
  for (const [text, wanted] of [
    [
      'To find out what data we keep on members or to have it corrected or removed, please email us your request.',
      ['access', 'erasure', 'rectification'],
    ],
    ['You may ask us to stop processing your data.', ['objection']],
    [
      'You can, at any time, request to rectify, access, transfer, delete and object to our use of your data.',
      six.filter((right) => right !== 'restriction'),
    ],
    [
      'Le membre peut prendre connaissance, faire corriger ou demander la suppression des données qui le concernent.',
      ['access', 'erasure', 'rectification'],
    ],
    ['Vous pouvez aussi décider du sort de vos données après votre décès.', ['post-mortem-directives']],
    ['Vous pouvez saisir la CNIL à tout moment.', ['complaint']],
    ['Je hebt het recht een kopie van je gegevens op te vragen en ze te laten bijwerken.', ['access', 'rectification']],
    ['Je mag altijd vragen dat jouw gegevens volledig worden gewist.', ['erasure']],
    ['Du kannst eine Kopie deiner Daten verlangen und sie korrigieren lassen.', ['access', 'rectification']],
    ['If our answer leaves you unsatisfied, you can contact the Information Commissioner’s Office.', ['complaint']],
  ] as const)
    assert.deepEqual(rights(text), wanted.toSorted(), text);
});

test('rights of members, guests and patients; passive and inverted sentences', () => {
  for (const [text, wanted] of [
    ['Members may at any time request to access their file.', ['access']],
    ['Guests can view, edit or delete their personal information in the app.', ['access', 'erasure', 'rectification']],
    ['Your consent can be revoked whenever you like.', ['withdraw-consent']],
    ['Objections to direct advertising are always respected.', ['marketing-opt-out']],
    [
      'Anyone may appeal to the authority; you have a right of appeal to that supervisory authority in writing.',
      ['complaint'],
    ],
    ['You can ask us to block the processing of your data.', ['restriction']],
    ['Le client peut consulter ses données dans son espace.', ['access']],
    ['Toute personne inscrite peut demander à voir ses données ou les faire radier.', ['access', 'erasure']],
    [
      'Vous avez le droit de vous opposer au traitement, de le limiter et de revenir sur votre accord.',
      ['objection', 'restriction', 'withdraw-consent'],
    ],
    ['Une plainte peut être déposée auprès de l’autorité de contrôle.', ['complaint']],
    ['Vous pouvez nous laisser des directives anticipées sur vos données.', ['post-mortem-directives']],
    ['Daarnaast kun je je gegevens inkijken en laten aanpassen.', ['access', 'rectification']],
    ['Een gegeven toestemming kan op elk moment worden ingetrokken.', ['withdraw-consent']],
    ['U kunt vragen uw gegevens naar een andere aanbieder over te dragen.', ['portability']],
    ['Die Zustimmung, die Sie uns gegeben haben, kann später auch widerrufen werden.', ['withdraw-consent']],
    ['Ihr könnt jederzeit Einsicht in eure Daten verlangen und sie löschen lassen.', ['access', 'erasure']],
    ['Auf Wunsch teilen wir Ihnen mit, welche Daten wir von Ihnen gespeichert haben.', ['access']],
  ] as const)
    assert.deepEqual(rights(text), wanted.toSorted(), text);
});

test('a heading grants the right that the text below it explains', () => {
  const { policy } = readText(
    '# P\n\n## Your choices\n\n### Right to restrict processing\n\nWhile we look into a dispute we leave your records untouched.\n',
  );
  assert.deepEqual(
    policy.rights.map(({ right, stated }) => [right, stated?.quote]),
    [['restriction', 'While we look into a dispute we leave your records untouched.']],
  );
});

test('who may leave a list of mails may take a consent back, if the text says no more of it', () => {
  for (const text of [
    'Subscribers can unsubscribe from the gazette at any time.',
    'Vous pouvez vous désinscrire à tout moment.',
    'U kunt zich altijd afmelden.',
    'Sie können sich jederzeit wieder abmelden.',
  ])
    assert.deepEqual(rights(text), ['withdraw-consent'], text);
  assert.deepEqual(rights('You can unsubscribe at any time. You may object to direct marketing.'), [
    'marketing-opt-out',
  ]);
});

test('what a browser can do with cookies is no right', () => {
  for (const text of [
    'You can also delete the cookie files from your tablet whenever it suits you.',
    'Vous pouvez supprimer les cookies dans votre navigateur.',
    'Je kunt cookies verwijderen in je browser.',
    'Sie können Cookies in Ihrem Browser jederzeit löschen.',
  ])
    assert.deepEqual(rights(text), [], text);
});

test('the sentence is quoted rather than its label', () => {
  const { policy } = readText(
    '# P\n\n## Your rights\n\n*1. Right of access*\n\nYou have the right to receive a copy of all that our library holds about you.',
  );
  assert.equal(
    policy.rights[0]?.stated?.quote,
    'You have the right to receive a copy of all that our library holds about you.',
  );
});

test('prices, proofs and times, in four languages', () => {
  for (const [title, text, wanted] of [
    ['Your rights', 'For a further copy of your data, five euro per page is charged.', { fee: 'fee' }],
    ['Your rights', 'If we have doubts about the identity of the person, we may ask for more.', 'identity'],
    ['Vos droits', 'Nous pouvons demander une preuve de votre identité pour traiter la demande.', 'identity'],
    ['Vos droits', 'Pour toute demande, des frais administratifs sont facturés.', { fee: 'fee' }],
    ['Uw rechten', 'Wij vragen om een bewijs van uw identiteit.', 'identity'],
    ['Ihre Rechte', 'Für Anfragen legen Sie uns bitte eine Ausweiskopie vor.', 'identity'],
    ['Ihre Rechte', 'Wir entscheiden über Ihren Antrag innerhalb eines Monats nach Eingang.', { period: 'P1M' }],
  ] as const) {
    const [found] = handling(`# P\n\n## ${title}\n\n${text}`);
    if (wanted === 'identity') assert.ok(found?.['identity'], text);
    else assert.deepEqual(found, wanted, text);
  }
});
