// Categories of recipients: who stands behind the words that give data away, in four languages; and who only looks like one.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const categories = (text: string): string[] =>
  readText(text)
    .policy.recipients.filter(({ name }) => name === null)
    .map(({ category }) => category ?? '');

/** Enough of the language around a sentence for the reader to tell which one it is. */
const around = {
  en: 'This notice tells you how we handle your personal data and which rights you have.',
  fr: 'Cette politique vous explique comment nous traitons vos données et quels sont vos droits.',
  nl: 'In deze verklaring leest u hoe wij met uw gegevens omgaan en welke rechten u heeft.',
  de: 'In dieser Erklärung lesen Sie, wie wir mit Ihren Daten umgehen und welche Rechte Sie haben.',
};
const spoken = (language: keyof typeof around, sentence: string): string[] =>
  categories(`# P\n\n${around[language]}\n\n${sentence}\n`);

test('English sentences that give', () => {
  for (const [sentence, ...wanted] of [
    ['We disclose personal data to our tax adviser and, on request, to the tax office.', 'tax adviser', 'tax office'],
    [
      'Your details may be passed on to couriers, to our bank and to a debt collection agency.',
      'couriers',
      'bank',
      'debt collection agency',
    ],
    ['We engage external hosting providers who run our servers.', 'external hosting providers'],
    ['Your order data is shared with logistics companies such as parcel carriers.', 'logistics companies'],
    ['Now and then we may use third party providers, who send out the newsletter.', 'third party providers'],
    ['We will not share your data with anybody unless the police or a court asks for it.', 'police or a court'],
    ['Your photos are visible to other members.', 'members'],
    ['If we merge with another company, your data may be transferred as part of it.', 'acquirer'],
    [
      'Recipients of the data may be auditors, insurers and public authorities.',
      'auditors, insurers',
      'public authorities',
    ],
    ['The records are processed by processors on our instructions.', 'processors'],
  ] as const)
    assert.deepEqual(spoken('en', sentence), wanted, sentence);
});

test('French, Dutch and German sentences that give', () => {
  for (const [language, sentence, ...wanted] of [
    [
      'fr',
      "Vos données sont transmises à notre expert-comptable et à l'administration fiscale.",
      'expert-comptable',
      'administration fiscale',
    ],
    ['fr', 'Nous faisons appel à des prestataires techniques pour héberger le site.', 'prestataires techniques'],
    ['fr', 'Les destinataires de vos données sont nos transporteurs.', 'transporteurs'],
    ['nl', 'Wij delen uw gegevens met onze boekhouder en met de Belastingdienst.', 'boekhouder', 'Belastingdienst'],
    ['nl', 'Voor de bezorging schakelen wij koeriersbedrijven in.', 'koeriersbedrijven'],
    ['nl', 'Uw gegevens worden verstrekt aan de hostingpartij die onze website beheert.', 'hostingpartij'],
    ['de', 'Wir geben Ihre Anschrift an den Versanddienstleister weiter.', 'Versanddienstleister'],
    ['de', 'Ihre Daten werden an unsere Steuerberaterin und an Behörden übermittelt.', 'Steuerberaterin', 'Behörden'],
    ['de', 'Zur Wartung setzen wir IT-Dienstleister ein.', 'IT-Dienstleister'],
    ['de', 'Zugriff auf die Daten erhalten auch externe Dienstleister.', 'externe Dienstleister'],
    ['de', 'Eine Weitergabe erfolgt an verbundene Unternehmen unserer Gruppe.', 'verbundene Unternehmen'],
    [
      'de',
      'Ihre Anschrift geht an das mit der Lieferung beauftragte Transportunternehmen weiter.',
      'Transportunternehmen',
    ],
    ['de', 'Zu den Empfängern gehören Banken und unser Kreditinstitut.', 'Banken', 'Kreditinstitut'],
    ['de', 'Eine Weitergabe findet nicht statt, es sei denn, wir sind gesetzlich dazu verpflichtet.', 'Behörden'],
    ['fr', 'Peuvent être destinataires des données : les transporteurs, les banques.', 'transporteurs', 'banques'],
    ['fr', 'Nous faisons appel à un cabinet comptable.', 'cabinet comptable'],
    ['nl', 'Wij geven gegevens door aan onze accountant en de betaaldienst.', 'accountant', 'betaaldienst'],
    ['en', 'Your details may be accessed by our IT support company.', 'IT support company'],
    ['en', 'Recipients: hosting provider, tax adviser.', 'hosting provider', 'tax adviser'],
    ['en', 'Comments may be checked through an automated spam detection service.', 'automated spam detection service'],
    [
      'en',
      'We will not sell or distribute your data unless we are required by law to do so.',
      'authorities and courts',
    ],
  ] as const)
    assert.deepEqual(spoken(language, sentence), wanted, sentence);
});

test('sections: items, labels, headings, columns, and lines without a verb', () => {
  assert.deepEqual(
    categories(
      '# P\n\n## To whom we give data\n\nOur categories of providers are:\n\n- Hosting and storage providers\n- Customer support tools\n- Law enforcement, on a lawful order\n',
    ),
    ['Hosting and storage providers', 'Customer support tools', 'Law enforcement'],
  );
  assert.deepEqual(categories('# D\n\n## Empfänger der Daten\n\nHosting-Dienstleister, Steuerberater.\n'), [
    'Hosting-Dienstleister',
    'Steuerberater',
  ]);
  assert.deepEqual(
    categories(
      '# P\n\n| Purpose | Data | Recipients |\n|---|---|---|\n| Delivery | address | courier |\n| Payment | card number | our bank |\n',
    ),
    ['courier', 'bank'],
  );
});

test('what everybody can see', () => {
  for (const [language, sentence, wanted] of [
    ['en', 'Your reviews are publicly visible.', 'the public'],
    ['fr', 'Vos commentaires sont visibles par tous.', 'le public'],
    ['nl', 'Uw bijnaam is voor iedereen zichtbaar.', 'iedereen'],
    ['de', 'Ihr Profilname ist öffentlich sichtbar.', 'die Öffentlichkeit'],
  ] as const)
    assert.deepEqual(spoken(language, sentence), [wanted], sentence);
});

test('sections of recipients in other words', () => {
  assert.deepEqual(
    categories(
      '# D\n\nIn dieser Erklärung lesen Sie, wie wir mit Ihren Personendaten umgehen.\n\n## Datenweitergabe\n\nWir geben Personendaten auch Dritten bekannt, insbesondere folgenden Stellen:\n\n- Auftragsbearbeiter, zum Beispiel unser Druckhaus;\n- in- und ausländische Amtsstellen;\n- Lieferanten, Handwerker und sonstige Geschäftspartner;\n- die Presse;\n- anderen Parteien in einem Rechtsstreit;\n',
    ),
    [
      'Auftragsbearbeiter',
      'in- und ausländische Amtsstellen',
      'Lieferanten, Handwerker und sonstige Geschäftspartner',
      'Presse',
      'anderen Parteien in einem Rechtsstreit',
    ],
  );
  assert.deepEqual(
    categories(
      '# P\n\nCette politique explique comment nous traitons vos données.\n\n## Qui reçoit vos données ?\n\n- de manière générale, les autorités compétentes, sur demande\n- nos sous-traitants logistiques (livraison, stockage)\n- nos sous-traitants de paiement\n- notre personnel habilité\n',
    ),
    ['autorités compétentes', 'sous-traitants logistiques', 'sous-traitants de paiement', 'personnel habilité'],
  );
  assert.deepEqual(
    categories(
      '# P\n\nThis notice tells you how we handle your data.\n\n## Disclosure\n\n- Any of the companies within our Group, for example for newsletters\n- Third-party organisations\n- Purchase of season tickets\n- To tell you about the club\n- Comply with the law\n',
    ),
    ['Any of the companies within our Group', 'Third-party organisations'],
  );
});

test('no recipient', () => {
  for (const [language, sentence] of [
    ['en', 'You may complain to the supervisory authority.'],
    ['en', 'You can ask us to transfer your data to another provider.'],
    ['en', 'We receive data about you from our partners and from credit agencies.'],
    ['en', 'We do not share your bookings with third parties.'],
    ['en', 'We never pass your data on to advertisers or insurers.'],
    ['en', 'We store your bank details and the name of your insurer.'],
    ['en', 'We provide services to companies and municipalities.'],
    ['en', 'If you share your profile with friends, they can see it.'],
    ['en', 'We send the newsletter to our customers.'],
    ['en', 'A breach is reported to the authority within 72 hours.'],
    ['fr', 'Nous ne vendons pas vos données à des partenaires.'],
    ['fr', 'Vous pouvez introduire une plainte auprès de l’autorité de contrôle.'],
    ['nl', 'Wij verkopen uw gegevens niet aan derden.'],
    ['de', 'Eine Weitergabe an Dritte findet nicht statt.'],
    ['de', 'Wir bearbeiten Daten, die wir von Behörden oder Ihrem Arbeitgeber erhalten.'],
    ['de', 'Erst dann werden Daten an den Anbieter übertragen.'],
    [
      'de',
      'Die Schaltfläche ist beim Laden der Seite ausgeschaltet, sodass noch nichts an den Dienstleister übermittelt wird.',
    ],
    ['en', 'We make our maps and recipes available to our users.'],
    ['en', 'We collect information that is publicly available.'],
    ['en', 'The ramp is accessible to everyone.'],
    ['en', 'The provider processes this data on its own responsibility.'],
    ['fr', 'Ces prestataires traitent les données selon nos instructions.'],
    ['de', 'Bei der Übertragung können die Daten nicht von Dritten mitgelesen werden.'],
  ] as const)
    assert.deepEqual(spoken(language, sentence), [], sentence);
});
