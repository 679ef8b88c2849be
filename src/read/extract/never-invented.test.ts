// Never invented: forms of speech that only look like a contact, a controller, a period or an authority of this company.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const periods = (text: string): unknown[] =>
  readText(text).policy.retention.map(({ period, criterion }) => period ?? criterion);
const contacts = (text: string): unknown[] =>
  readText(text).policy.contacts.map(({ channel, value }) => `${channel} ${value}`);

test('offers, habits and ages are no storage periods', () => {
  for (const text of [
    'As we offer 30-day refunds, we store your payment reference with the bank.',
    'The lamp comes with a 2 year warranty; we keep the receipt in the box.',
    'Please allow five business days until your address is removed from the list.',
    'The calendar is stored so that you can print it once a year.',
    'Nous conservons le ticket ; le produit bénéficie de 2 ans de garantie.',
    'Vous pouvez mettre à jour ou supprimer vos données dans votre compte.',
    'Code d’accès (enregistré sous forme chiffrée), pour les plus de 15 ans, taille (au choix).',
    'Wir speichern die Bestellung; Sie haben 14 Tage Widerrufsrecht.',
    'Die Lampe wird mit 3 Jahren Garantie geliefert, die Seriennummer ist im Gerät gespeichert.',
    'Het toestel, waarin uw instellingen bewaard zijn, heeft 2 jaar garantie.',
    'U kunt een verzoek tot verwijdering van uw gegevens of intrekking van uw toestemming sturen naar ons secretariaat.',
  ])
    assert.deepEqual(periods(text), [], text);
});

test('what others may keep, what words mean and when a right exists are no storage of ours', () => {
  for (const text of [
    'Search engines may keep copies of your public profile for up to one month after you have deleted it.',
    'Les moteurs de recherche peuvent conserver des copies de votre profil pendant un mois.',
    'Es kann nicht ausgeschlossen werden, dass ausländische Behörden Ihre Daten dauerhaft speichern.',
    '## Rights and storage\n\nThis is the case, for example, if you withdraw your consent or the data was stored unlawfully.',
    '## Recht auf Löschung\n\nDies ist beispielsweise der Fall, wenn Sie Ihre Einwilligung widerrufen haben.',
    '## Durées de conservation\n\nOn entend par compte inactif un compte sans connexion depuis un an.',
  ])
    assert.deepEqual(periods(`# Privacy\n\n${text}`), [], text);
});

test('what they stand beside is still read', () => {
  assert.deepEqual(periods('Refund claims are deleted after 30 days, your order after 7 years.'), ['P30D', 'P7Y']);
  assert.deepEqual(periods('Les factures sont conservées 10 ans après la clôture de l’exercice.'), ['P10Y']);
  assert.deepEqual(periods('Wij bewaren uw gegevens tot 2 jaar na het laatste contact.'), ['P2Y']);
  const [rule] = readText('Les dossiers sont archivés 5 ans pour la constatation, l’exercice ou la défense de droits.')
    .policy.retention;
  assert.equal(rule?.trigger, null);
});

test('accounts of networks, invitations that are none and lost spaces are no e-mail addresses', () => {
  assert.deepEqual(contacts('Follow our moderator @tern@flock.example for news.'), []);
  assert.deepEqual(contacts('We will never publish your e-mail address unless you ask us to.'), []);
  assert.deepEqual(contacts('When you contact us by e-mail, we store what you write.'), []);
  assert.deepEqual(contacts('Stuurt u ons een e-mail, dan gebruiken wij uw gegevens alleen voor het antwoord.'), []);
  assert.deepEqual(
    contacts('## Contact\n\nWrite to ask@heron.example for help.\n\nÉcrivez à ask@heron.exampleou par courrier.'),
    ['email ask@heron.example'],
  );
});

test('a law, a date and the office of an authority are no places to write to', () => {
  assert.deepEqual(
    contacts(
      '## Kontakt\n\nBei der Kontaktaufnahme per Kontaktformular gilt [Art. 6 DSGVO](https://gesetze.example/art-6).',
    ),
    [],
  );
  assert.deepEqual(contacts('## Contact\n\nHeron Boats\n\nLast updated: May 18, 2026\nHeron Boats'), []);
  assert.deepEqual(
    contacts(
      '## Nous contacter\n\nAu Royaume-Uni, l’organisme responsable du respect des lois de protection des données est au 4 Mill Lane, Otley, LS21 1AB, Angleterre.',
    ),
    [],
  );
});

test('a street begins with the street', () => {
  const street = (text: string): unknown => readText(text).policy.controller?.address?.street;
  assert.equal(
    street(
      'Héron Bateaux SAS, dont le siège social se situe 14 rue des Saules, 75009 Paris, est responsable du traitement.',
    ),
    '14 rue des Saules',
  );
  assert.equal(
    street(
      'Ibis Jeux SAS, ayant son siège social au 8 boulevard du Port, 13014 Marseille, est le responsable du traitement.',
    ),
    '8 boulevard du Port',
  );
  assert.equal(
    street('Heron Boats AB is the controller. Our address is Kvarngatan 4, 118 66 Stockholm, Sweden.'),
    'Kvarngatan 4',
  );
});

test('towns, topics and lists of officers are nobody', () => {
  const { controller } = readText('Heron, located at 42 Mill Lane 7501, Otley, acts as the data controller.').policy;
  assert.equal(controller?.name, 'Heron');
  assert.equal(
    readText('Heron Boats AB, company registration number is 556600-1234, is the controller.').policy.controller
      ?.registration?.scheme,
    'Bolagsverket',
  );
  assert.equal(
    readText('Eine Liste der Datenschutzbeauftragten der Länder finden Sie auf den Seiten des Bundes.').policy.dpo,
    undefined,
  );
  const { dpo } = readText('Datenschutzbeauftragter\n\nZwecke der Verarbeitung\n\nWir liefern Boote.').policy;
  assert.equal(dpo?.name, undefined);
});

test('the plain German word is the name of Austria’s authority in Austria alone', () => {
  const authorities = (text: string): unknown[] => readText(text).policy.authorities.map(({ authority }) => authority);
  assert.deepEqual(authorities('Sie können sich bei der zuständigen Datenschutzbehörde beschweren.'), [null]);
  assert.deepEqual(authorities('Beschwerden richten Sie an die Datenschutzbehörde in Wien.'), ['legal-at:DPA-AT']);
});

const recipients = (text: string): unknown[] =>
  readText(text).policy.recipients.map(({ name, category }) => name ?? category);

test('who is denied, in the news, advised or a device receives nothing', () => {
  for (const text of [
    'We do not use tracking services, advertising networks or social plugins such as Facebook.',
    'Google Analytics is not used on our pages.',
    'Facebook receives no data from us.',
    'Wir verzichten auf Dienste wie Google Analytics.',
    'Facebook wird auf unseren Seiten nicht verwendet.',
    'Nous n’utilisons pas d’outils de mesure comme Google Analytics.',
    'Wij gebruiken geen trackers van derden zoals Facebook.',
    'In spring a court fined Facebook for a breach of its duties.',
    'Die Aufsicht hat gegen Google ein Bußgeld verhängt.',
    'La presse rapporte que Facebook a reçu une amende.',
    'De toezichthouder legde Facebook een boete op.',
    'We recommend that you read the policy of TikTok before you open an account.',
    'Wir empfehlen zur Anzeige den kostenlosen Adobe Acrobat Reader.',
    'The page looks the same on your Apple devices.',
    'Pour toute question, écrivez au délégué à la protection des données (DPD) de la ville.',
  ])
    assert.deepEqual(recipients(text), [], text);
});

test('lists of what is not done, of data and of meanings name no recipients', () => {
  for (const text of [
    '## Sharing your data\n\nWe will not:\n\n- sell or rent your data to third parties\n- pass it to advertisers\n',
    '## Destinataires\n\nCes mesures ne servent qu’à nos statistiques, et les données ne sont pas recoupées ni transmises à des tiers.',
    '## Sharing with third parties\n\nData used for verified members:\n\n- Country\n- Gender\n- Image of your face\n',
    '## Empfänger\n\nEs besteht das Risiko, dass staatliche Behörden auf Daten in diesen Ländern zugreifen.',
    'Our partner may collect details of the advertising spaces sold and passes its own data on.',
  ])
    assert.deepEqual(recipients(`# Privacy\n\n${text}`), [], text);
});

test('the recipients beside a denial are still read', () => {
  assert.deepEqual(recipients('We use Matomo; Google Analytics is not used.'), ['Matomo']);
  assert.deepEqual(recipients('Google Analytics is not loaded without your consent.'), ['Google Analytics']);
});
