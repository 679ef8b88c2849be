// Promises: each kind is recognised in a made-up sentence, and sentences without a promise yield none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { promiseKinds, segmentsOf } from '#policy';
import { bare, corpus, hasGold, kindsOf, readText } from './testing.ts';
import { read } from './read.ts';

/** Kind, sentence, and the text before it if its place matters. */
const said: readonly (readonly [kind: string, sentence: string, before?: string])[] = [
  ['access-control', 'Access to personal data is limited to staff who need it.'],
  ['aggregated-statistics', 'The figures are used in aggregated form only.'],
  ['analytics', 'We measure the use of our website with web analytics.'],
  ['audit-log', 'All changes to records are logged.'],
  ['authority-complaint', 'You may lodge a complaint with the supervisory authority.'],
  ['backup-restore', 'Backups are encrypted and a restore is tested each quarter.'],
  ['backup-retention', 'Backups are kept for 30 days.'],
  ['backup-schedule', 'Backups are made every night.'],
  ['breach-notice', 'In the event of a data breach we inform those concerned.'],
  ['certification', 'We are certified under ISO 27001.'],
  ['children', 'Our shop is not meant for children.'],
  ['collects-data', 'your name and address', '## Information we collect\n\n- '],
  ['collects-source', 'when you fill in a form', '## How we collect data\n\n- '],
  ['complaints-handled', 'Send complaints to us first and we will investigate them.', '## Complaints\n\n'],
  ['consent-basis', 'We publish photographs only with your consent.'],
  ['consent-by-use', 'By using this site you agree to this policy.'],
  ['consent-record', 'We keep a record of each consent, so that we can show when it was given.'],
  ['contact-mailbox', 'Write to us at owl@barn.example.'],
  ['contact-phone', 'Phone: +44 113 496 0555'],
  ['contact-point', 'If you have questions about this notice, please contact us.'],
  ['contact-post', 'You can also write to us by post.'],
  ['controller-role', 'Barn Owl Ltd acts as the data controller.'],
  ['cookie-browser', 'You can refuse cookies in the settings of your browser.'],
  ['cookie-categories', 'Session cookies disappear when you close the window.', '## Cookies\n\n'],
  ['cookie-choice', 'You can change your mind in our cookie settings at any time.'],
  ['cookie-refusal-effects', 'Some parts of the site may not work then.', '## Cookies\n\n'],
  ['cookies-none', 'This website sets no cookies.'],
  ['cookies-used', 'We use cookies to remember your basket.'],
  ['credentials', 'Passwords are stored only as hashes.'],
  ['customer-data-return', 'Customers can export their data until the contract ends.'],
  ['customer-duties', 'Customers must inform their end users about the processing.'],
  ['data-accuracy', 'We keep personal data accurate and up to date.'],
  ['data-minimisation', 'We only ask for data that is relevant and limited to what is necessary.'],
  ['data-provision', 'Mandatory fields are marked with a star.'],
  ['deletion', 'The files are then permanently deleted.'],
  ['dpo-contact', 'Our data protection officer answers your letters.'],
  ['encryption', 'All connections are encrypted.'],
  ['end-user-rights', 'End users must contact the customer to exercise their rights.'],
  ['external-sites', 'We are not responsible for the privacy practices of other websites.'],
  ['framing', 'We are committed to protecting your privacy.'],
  ['fraud-prevention', 'We check orders for fraud.'],
  ['hosting-location', 'All data is stored in Luxembourg.'],
  ['insights', 'to improve our lanterns and our website', '## How we use your data\n\n- '],
  ['job-applications', 'Files of job applicants are seen by recruiters alone.'],
  ['law-compliance', 'We process data in accordance with the GDPR.'],
  ['legal-basis', 'We rely on our legitimate interests for this.'],
  ['legal-claims', 'Data may be used to defend legal claims.'],
  ['marketing-consent', 'We send the newsletter only to people who subscribed to it.'],
  ['marketing-opt-out', 'You can unsubscribe at any time.'],
  ['no-sale', 'We never sell personal data.'],
  ['no-sharing', 'We do not share data with third parties.'],
  ['no-special-data', 'We do not collect sensitive data.'],
  ['operator-access', 'We access customer data only for support.'],
  ['payments', 'Payments are handled by a payment provider.'],
  ['policy-available', 'This notice is available at all times from every page of the site.'],
  ['policy-change-notice', 'We will notify you of material changes by e-mail.'],
  ['policy-covers', 'This notice explains how we use personal data.'],
  ['policy-current', 'The current version is always available on this page.'],
  ['policy-history', 'An archive of earlier versions of this notice is kept.'],
  ['policy-linked-page', 'For details see our cookie policy.'],
  ['policy-may-change', 'We may update this notice from time to time.'],
  ['policy-review', 'We keep this notice under regular review.'],
  ['policy-version-date', 'Last updated: 3 May 2024'],
  ['preferences-honoured', 'We make sure that your preferences are honoured.'],
  ['processing-records', 'We keep a record of processing activities.'],
  ['processor-role', 'We act as a processor for our customers.'],
  ['profiling', 'Our shop groups customers by what they buy and recommendations follow from it.'],
  ['purpose', 'to answer your questions', '## How we use your data\n\n- '],
  ['purpose-limitation', 'We use your data only for the purposes described here.'],
  ['recipient-advisor', 'Our accountants see the books.'],
  ['recipient-authority', 'We disclose data to courts if required by law.'],
  ['recipient-business-transfer', 'In a merger or sale of assets data may pass to the buyer.'],
  ['recipient-group', 'Data is shared with our affiliates.'],
  ['recipient-processor', 'Service providers process data on our behalf.'],
  ['retention-criterion', 'We keep data only as long as necessary.'],
  ['retention-period', 'Invoices are kept for ten years.'],
  ['right-access', 'You have the right to access your data.'],
  ['right-erasure', 'You have the right to have data erased.'],
  ['right-no-automated-decision', 'We make no automated decisions about you.'],
  ['right-objection', 'You have the right to object.'],
  ['right-portability', 'You have the right to data portability.'],
  ['right-rectification', 'You have the right to rectification.'],
  ['right-restriction', 'You have the right to restrict processing.'],
  ['right-withdraw-consent', 'You may withdraw your consent at any time.'],
  ['rights-channel', 'To exercise your rights, send us a letter.'],
  ['rights-deadline', 'We respond to requests within one month.'],
  ['rights-fee', 'Requests are free of charge.'],
  ['rights-identity', 'Before we answer a request we verify your identity.'],
  ['rights-offered', 'You have the following rights:'],
  ['security-assessment', 'Our security measures are regularly tested.'],
  ['security-measures', 'We take appropriate technical and organisational measures.'],
  ['service-availability', 'The service is meant to be available 24/7.'],
  ['service-messages', 'We send service messages about maintenance.'],
  ['service-provision', 'to deliver the orders you place', '## How we use your data\n\n- '],
  ['sharing-limits', 'We share data with third parties only in these circumstances.'],
  ['social-media', 'Our pages on social media have their own rules.'],
  ['staff-training', 'All employees receive data protection training.'],
  ['stated-practice', 'You can lend your lantern to a friend for as long as both of you like.'],
  ['sub-processors', 'We use sub-processors and list them.'],
  ['support-given', 'to answer your questions', '## How we use your data\n\n- '],
  ['tenant-isolation', 'The data of each customer is kept separate; customer data remains isolated.'],
  ['transfer-safeguards', 'Transfers are based on standard contractual clauses.'],
  ['vendor-named', 'We use Matomo.'],
  ['visitor-tracking', 'We link your visits to your profile.'],
];

const reads = (sentence: string, before = '', name = 'policy.md'): string[] =>
  kindsOf(read({ name, text: `# Privacy notice\n\n${before}${sentence}\n` }), sentence.slice(0, 40));

test('every kind is recognised in a sentence of its own', () => {
  assert.deepEqual(
    promiseKinds
      .filter(({ id, says }) => !says.some((one) => 'place' in one) && !said.some(([kind]) => kind === id))
      .map(({ id }) => id),
    [],
    'a kind without an example',
  );
  for (const [kind, sentence, before] of said)
    assert.ok(
      reads(sentence, before).includes(kind),
      `${kind}: “${sentence}” says ${reads(sentence, before).join(', ') || 'nothing'}`,
    );
});

const foreign: readonly (readonly [kind: string, sentence: string, before?: string])[] = [
  ['collects-data', 'Lors de votre commande, nous enregistrons votre nom et votre adresse de livraison.'],
  ['collects-source', 'Ces renseignements sont fournis par vous-même au guichet.'],
  ['data-provision', 'Les champs suivis d’un astérisque sont nécessaires à la commande.'],
  ['retention-period', 'Les bons de livraison sont conservés six ans à compter de la livraison.'],
  ['no-sharing', 'Vos données ne sont transmises à aucun tiers.'],
  ['recipient-processor', 'Notre hébergeur agit sur nos instructions écrites.'],
  ['consent-by-use', 'La poursuite de la visite et la navigation valent acceptation des traceurs.'],
  ['breach-notice', 'En cas de fuite, nous informons la CNIL dans les 72 heures.'],
  ['collects-data', 'Bij een bestelling vragen wij uw naam en uw adres.'],
  ['data-provision', 'Zonder deze gegevens kunnen wij de lantaarn niet leveren.'],
  ['purpose', 'Uw adres gebruiken wij om de lantaarn te bezorgen.'],
  ['legal-basis', 'Wij doen dit op grond van de overeenkomst.'],
  ['rights-channel', 'Een verzoek stuurt u naar onze balie, dan gaan wij ermee aan de slag.'],
  ['marketing-consent', 'De nieuwsbrief sturen wij aan leden die zich hebben opgegeven.'],
  ['cookie-categories', 'Functionele cookies onthouden uw mandje.'],
  ['collects-data', 'Bei einer Bestellung erheben wir Ihren Namen und Ihre Anschrift.'],
  ['purpose', 'Ihre Anschrift verwenden wir, um die Laterne zu liefern.'],
  ['legal-basis', 'Grundlage dafür ist Art. 6 Abs. 1 lit. b DSGVO.'],
  ['consent-basis', 'Fotos zeigen wir nur, wenn Sie zugestimmt haben.'],
  ['consent-record', 'Ihre Einwilligung wird von uns protokolliert.'],
  ['consent-record', 'Nous conservons la preuve de votre consentement.'],
  ['consent-record', 'Uw toestemming wordt vastgelegd met datum en tijd.'],
  ['consent-record', 'We can demonstrate that you have consented.'],
  ['retention-period', 'Die Lieferscheine werden sechs Jahre lang aufbewahrt und danach geschreddert.'],
  ['no-sharing', 'Eine Weitergabe an andere Firmen findet nicht statt.'],
  ['recipient-processor', 'Mit der Druckerei besteht ein Vertrag zur Auftragsverarbeitung.'],
  ['transfer-safeguards', 'Grundlage der Übermittlung in die USA sind Standardvertragsklauseln.'],
  ['rights-channel', 'Ihre Rechte können Sie formlos per Post geltend machen.'],
  ['cookie-browser', 'In Ihrem Browser können Sie das Speichern von Cookies verhindern.'],
  ['policy-covers', 'La présente politique explique comment nous traitons vos données personnelles.'],
  ['policy-may-change', 'Nous pouvons modifier cette politique et nous vous en informerons.'],
  ['no-sale', 'Nous ne vendons jamais vos données personnelles.'],
  ['encryption', 'Toutes les connexions de notre site sont chiffrées.'],
  ['cookie-browser', 'Vous pouvez refuser les cookies dans votre navigateur.'],
  ['authority-complaint', 'Vous pouvez introduire une réclamation auprès de l’autorité de contrôle.'],
  ['no-sale', 'Wij verkopen uw gegevens nooit aan anderen.'],
  ['policy-may-change', 'Wij kunnen deze verklaring van tijd tot tijd aanpassen.'],
  ['access-control', 'Alleen bevoegde medewerkers hebben toegang tot uw gegevens.'],
  ['authority-complaint', 'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.'],
  ['no-sale', 'Wir verkaufen Ihre Daten nicht an Dritte.'],
  ['staff-training', 'Unsere Mitarbeitenden werden jährlich im Datenschutz geschult.'],
  ['processor-role', 'Wir verarbeiten diese Daten im Auftrag unserer Kunden.'],
  ['authority-complaint', 'Sie können sich bei der zuständigen Aufsichtsbehörde beschweren.'],
  ['security-measures', 'Wir treffen geeignete technische und organisatorische Maßnahmen.'],
];

test('French, Dutch and German', () => {
  for (const [kind, sentence] of foreign)
    assert.ok(reads(sentence).includes(kind), `${kind}: “${sentence}” says ${reads(sentence).join(', ')}`);
});

test('no promise in headings, questions, lessons and small talk', () => {
  for (const sentence of [
    'What are cookies?',
    'A cookie is a small text file.',
    'Cookies usually hold the name of a server and a number.',
    'Welcome to our website.',
    'Our owls live in the old barn near the mill.',
    'Founded in 1999, Barn Owl makes lanterns.',
    'The word “personal” comes from Latin.',
    'No system is perfectly secure, and no liability follows from that.',
    'Lantern Ltd is not liable for damage caused by unauthorised access to data.',
    '“Personal data” means any information relating to a person.',
    'Our security measures include:',
    'Un cookie est un petit fichier texte déposé sur votre appareil par un site.',
    'On entend par donnée personnelle toute information relative à une personne.',
    'Cookies zijn kleine tekstbestanden die een website op uw computer plaatst.',
    'Cookies sind kleine Textdateien, die im Browser gespeichert werden.',
    'Ein lückenloser Schutz der Daten vor dem Zugriff durch Dritte ist nicht möglich.',
    'Wir haften nicht für Inhalte und Datenschutz fremder Angebote.',
  ])
    assert.deepEqual(reads(sentence), [], sentence);
  assert.deepEqual(reads('We never sell personal data', '## '), []);
  assert.ok(!reads('For a booking we need to know a few things about the people who come.').includes('access-control'));
  assert.ok(!reads('We do not rent to people under 21 and collect no data about them.').includes('no-sale'));
  assert.ok(reads('Files are opened on a need-to-know basis.').includes('access-control'));
});

test('a table of contents promises its headings as a whole, and nothing of what they speak of', () => {
  const entries = ['How we protect your data with encryption', 'Your rights', 'Whom we sell data to'];
  const headings = entries.slice(0, 2).map((entry, at) => `## ${at + 1}. ${entry}\n\nAsk us.\n`);
  const { policy } = readText(`# Privacy\n\n## Contents\n\n- ${entries.join('\n- ')}\n\n${headings.join('\n')}`);
  const [promise, ...others] = policy.promises.filter(({ kind }) => kind === 'policy-contents');
  assert.deepEqual(
    promise?.stated.map(({ quote }) => quote),
    entries.slice(0, 1),
  );
  assert.deepEqual(others, []);
  for (const { kind, stated } of policy.promises)
    assert.ok(kind === 'policy-contents' || !stated.some(({ quote }) => entries.includes(quote)), kind);
});

test('a promise names its sentence and the facts that stand in it', () => {
  const { policy, prose } = readText('# Privacy\n\nIf you have questions, write to owl@barn.example.\n');
  const segment = segmentsOf(prose).find(({ text }) => text.includes('@'))!;
  const promise = policy.promises.find(({ kind }) => kind === 'contact-mailbox')!;
  assert.equal(promise.id, `p-contact-mailbox-${segment.id}`);
  assert.deepEqual(promise.facts, ['contact.email.owl-barn-example']);
  assert.deepEqual(
    promise.stated.map((stated) => stated.segment),
    [segment.id],
  );
  assert.equal(bare(policy, 'contacts').length, 1);
});

test('a row of a table promises as a whole, and its head nothing', () => {
  const reading = readText(
    '# Privacy\n\n## Your data\n\n| Data | Purpose | Legal basis |\n|---|---|---|\n| Lamp size | shipping | Contract |\n',
  );
  assert.deepEqual(kindsOf(reading, 'Legal basis'), []);
  const { promises } = reading.policy;
  assert.ok(promises.some(({ kind }) => kind === 'legal-basis') && promises.some(({ kind }) => kind === 'purpose'));
  for (const { stated } of promises)
    assert.deepEqual(
      stated.map(({ quote }) => quote),
      ['Lamp size', 'shipping', 'Contract'],
    );
});

test('on our corpus most sentences promise something, and each list names its kinds in order', () => {
  const order = promiseKinds.map((kind) => kind.id);
  for (const source of corpus()) {
    const { prose, policy } = read(source);
    const lines = prose.blocks.filter((block) => block.kind !== 'heading').flatMap((block) => block.segments);
    const promising = new Set(policy.promises.flatMap((promise) => promise.stated.map((stated) => stated.segment)));
    const share = lines.filter((line) => promising.has(line.id)).length / lines.length;
    assert.ok(share > 0.55 || hasGold(source.name), `${source.name}: ${(100 * share).toFixed(0)} % of the sentences`);
    assert.ok(policy.promises.every((promise) => order.includes(promise.kind)));
  }
});
