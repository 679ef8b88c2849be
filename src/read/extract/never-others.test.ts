// Never others': what authorities, partners and headquarters stand beside is not theirs, and what is theirs is not ours.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const own =
  '# Privacy policy of Heron Boats Ltd\n\nHeron Boats Ltd is the controller. Write to hello@heronboats.example or privacy@heronboats.example.\n\n';
const contacts = (text: string): string[] =>
  readText(text)
    .policy.contacts.map(({ channel, value }) => `${channel} ${value}`)
    .filter((one) => !one.includes('@heronboats.example'));
const recipients = (text: string): (string | null)[] => readText(text).policy.recipients.map(({ name }) => name);
const rightsOf = (text: string): string[] => readText(text).policy.rights.map(({ right }) => right);

test('a mailbox that spells the name of a partner beside it, or sits at a ministry, is theirs', () => {
  for (const text of [
    'For the insurance these rights are exercised with Ternbank by e-mail to privacy@ternbank.example.',
    'Contact Heron Boats or Plover Media at dpo@plovermedia.example.',
    'The voucher is issued by the company Sandpiper, 4 Mill Lane, support@smartvoucher.example.',
    'You can write to the officer of the ministry: office@transport.gouv.fr.',
    'The authority is reached at mailbox@datenschutz.hamburg.de.',
  ])
    assert.deepEqual(contacts(`${own}## Contact\n\n${text}`), [], text);
  // A second brand of one’s own keeps its mailbox.
  assert.deepEqual(contacts(`${own}## Contact\n\nQuestions about our club? Write to club@heronclub.example.`), [
    'email club@heronclub.example',
  ]);
});

test('the street of an authority is its own, also where it is not named', () => {
  const text = `${own}## Contact\n\nPar courrier à la CNIL,\n\n3 place de Fontenoy, 75334 Paris - Tél. : 01 23 45 67 89.`;
  assert.deepEqual(contacts(text), []);
});

test('a fax is no telephone, half a bracket no part of a number, a full stop no part of a town', () => {
  const text = `${own}## Contact\n\nHeron Boats Ltd, Kaistraße 9, 20457 Hamburg. Rufen Sie uns an.\n\nTelefon: (+49) 40 1234567\n\nTelefax: +49 40 1234568\n\nTel. Shop: 0825 12 12 12 (0,20 €/min)`;
  assert.deepEqual(contacts(text).toSorted(), [
    'phone +49 40 1234567',
    'phone 0825 12 12 12',
    'post Kaistraße 9, 20457 Hamburg',
  ]);
});

test('words that lost their space are no part of an address', () => {
  assert.deepEqual(
    contacts(
      `${own}## Contact\n\nWrite to care@heronboats.seor call us; or ask@heronboats.fr.Vous pouvez aussi appeler.`,
    ),
    ['email care@heronboats.se', 'email ask@heronboats.fr'],
  );
});

test('labels of data and of channels announce no missing address', () => {
  for (const text of [
    'E-mail and/or telephone:',
    'par e-mail ou courrier :',
    'Data from lists (address book, e-mail contacts or a file), e.g.:',
  ])
    assert.deepEqual(contacts(`# Privacy\n\n## Your data\n\n${text}\n\nSome words follow.`), [], text);
});

test('the officer has the officer’s address, and none where none was appointed', () => {
  const { dpo } = readText(
    `${own}## Rights\n\nSend requests to our data protection officer or to requests@heronboats.example.\n\nOur data protection officer reads dpo@heronboats.example.`,
  ).policy as { dpo?: { email?: string } };
  assert.equal(dpo?.email, 'dpo@heronboats.example');
  for (const text of [
    'Naming a data protection officer was not legally required of us, so nobody holds the post.',
    'Die Berliner Beauftragte für Datenschutz und Informationsfreiheit ist zuständig.',
  ])
    assert.equal((readText(`# Privacy\n\n${text}`).policy as { dpo?: unknown }).dpo, undefined, text);
});

test('companies whose names begin with small letters are whole', () => {
  const { controller } = readText('# Privacy\n\neHeron Ltd. ("us", "we", or "our") runs the service.').policy as {
    controller?: { name: string };
  };
  assert.equal(controller?.name, 'eHeron Ltd.');
});

test('the country in brackets behind a town is the country', () => {
  const { controller } = readText(
    '# Politique de confidentialité\n\nLe responsable du traitement est Reiher GmbH, Kaistraße 9, 20457 Hambourg (Allemagne).',
  ).policy as { controller?: { address?: { city?: string; country?: string } } };
  assert.deepEqual([controller?.address?.city, controller?.address?.country], ['Hambourg', 'DE']);
});

test('the company itself is nobody to whom it gives data, whatever it is called', () => {
  for (const text of [
    'Heron Boats Ltd (hereinafter “HeroBo”, “we”) is the controller.\n\nThe contract is provided by HeroBo.',
    'La société Héron SARL est responsable du traitement. Écrivez à bonjour@heronvoile.example.\n\nVos données sont traitées par HeronVoile.',
    'OpenAI Ireland Limited is the controller. ChatGPT processes what you write.',
    'La société Anonyme des Hérons est sise à Lyon ; immatriculée au registre (RCS) de Lyon.',
    'Disputes are settled by the dispute resolution mechanism operated by Plover, a provider in the United States.',
  ])
    assert.deepEqual(
      recipients(`# Privacy\n\n${text}`).filter((name) => name !== null),
      [],
      text,
    );
});

test('half of a German word is no vendor, and whose service it is is no part of its name', () => {
  assert.deepEqual(
    recipients(
      '# Datenschutz\n\nUnser Hoster verarbeitet Nutzungsdaten, Meta-/Kommunikationsdaten sowie Meta- und Inhaltsdaten.',
    ).filter(Boolean),
    [],
  );
  assert.deepEqual(
    recipients('# Datenschutz\n\nWir nutzen das Werkzeug der Google Ireland Limited, Gordon House, Dublin.').filter(
      Boolean,
    ),
    ['Google Ireland Limited'],
  );
  assert.deepEqual(
    recipients('# Privacy\n\nOur shop loads the Pixel of Meta Platforms Ireland Ltd. to count sales.').filter(Boolean),
    ['Meta Platforms Ireland Ltd.'],
  );
});

test('what is kept as the law says, a device, and who approves are nobody who is given data', () => {
  for (const text of [
    'We keep your details only to provide our boats to you, as legal requirements and codes on data say.',
    'The app sends its version, the manufacturer and operating system of the phone to our own server.',
    'Les transferts suivent des clauses approuvées par d’autres autorités compétentes.',
  ])
    assert.deepEqual(recipients(`# Privacy\n\n${text}`), [], text);
});

test('what we may do, what a request is answered with, and what happens after death are no rights', () => {
  for (const [text, granted] of [
    ['If you break our rules, we could remove your posts.', []],
    ['Shops tell us of you, so that we can correct and complete our list.', []],
    ['Vous pouvez accéder à la liste de nos partenaires en cliquant ici.', []],
    ['Through the browser, you can delete tracking technologies.', []],
    [
      '## Vos droits\n\nVous avez le droit de laisser des directives sur la garde, l’effacement ou la remise de votre dossier après votre mort.',
      ['post-mortem-directives'],
    ],
    [
      '## Your rights\n\nYou have the right of access: we tell you the purposes and the existence of automated decisions.',
      ['access'],
    ],
    ['Vos héritiers peuvent exercer les droits d’accès après votre départ.', []],
  ] as const)
    assert.deepEqual(rightsOf(`# Privacy\n\n${text}`), granted, text);
});

test('lessons on cookies are no periods of ours', () => {
  for (const text of [
    'Temporäre Cookies werden Cookies genannt, die gelöscht werden, nachdem Sie den Browser schließen.',
    'A cookie is a file that your browser keeps for 2 years.',
    'The IP address is shortened or not stored permanently.',
  ])
    assert.deepEqual(
      readText(`# Privacy\n\n${text}`).policy.retention.map(({ period, criterion }) => period ?? criterion),
      [],
      text,
    );
});

test('a vendor’s own policy is about the vendor itself', () => {
  const { policy } = readText(
    '# Privacy policy of Mailgun\n\nMailgun Technologies, Inc. ("Mailgun", "we") is the controller.\n\nMailgun sends mail for its customers.\n\nMailgun keeps logs.\n\n## Contact\n\nWrite to privacy@mailgun.com.',
  );
  assert.equal((policy as { controller?: { name: string } }).controller?.name, 'Mailgun Technologies, Inc.');
  assert.deepEqual(
    policy.contacts.map(({ value }) => value),
    ['privacy@mailgun.com'],
  );
  assert.deepEqual(policy.recipients, []);
  // Beside the name of another company it is a vendor still.
  const other = readText(
    '# Privacy policy of Heron Boats Ltd\n\nHeron Boats Ltd ("we") is the controller. Write to hello@heronboats.example.\n\n## Newsletter\n\nMailgun sends our newsletter on our behalf; its address is privacy@mailgun.com.',
  ).policy;
  assert.deepEqual(
    other.recipients.map(({ name }) => name),
    ['Mailgun'],
  );
});

test('who speaks is the controller, and not who is a controller too', () => {
  for (const [text, name] of [
    [
      'You know us as Heron, but our legal name is Heron Ireland Limited (in Ireland) (“we”, “us”). Heron is part of the Plover, Inc. group. Plover, Inc. is also a controller.',
      'Heron Ireland Limited',
    ],
    [
      'In this policy, "Heron", "we" and "our" refer to "Heron Solutions".\n\nPLOVER receives data for its offers.',
      'Heron Solutions',
    ],
    ['La société Héron.com, dont le siège est à Lyon (« Héron.com », « nous »), vend des bateaux.', 'Héron.com'],
  ] as const)
    assert.equal(
      (readText(`# Privacy\n\n${text}`).policy as { controller?: { name: string } }).controller?.name,
      name,
      text,
    );
});

test('the company in whose name the text speaks, a purpose, a moment and a field are no recipients', () => {
  for (const text of [
    'This policy applies to all websites offered by Tern Marine AS (Tern).',
    'Ternblick.test (www.ternblick.test) is provided by Ternblick Trust.',
    '## Recipients\n\nThe data is shared with:\n\n- Performance of the services that we offer\n- Identity designation such as a personal number',
  ])
    assert.deepEqual(recipients(`# Privacy\n\n${text}`), [], text);
});

test('pages and settings are no data that people have a right to', () => {
  for (const text of [
    'You may access the website without giving any details.',
    'Vous pouvez modifier ces paramètres à tout moment.',
  ])
    assert.deepEqual(rightsOf(`# Privacy\n\n${text}`), [], text);
});
