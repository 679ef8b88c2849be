// Recipients: vendors of the gazetteer, named companies, categories of a sharing list; and names that get nothing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const recipients = (text: string): string[] =>
  readText(text).policy.recipients.map(({ name, category, vendor, role }) =>
    [name ?? `(${category})`, vendor, role].filter(Boolean).join(' | '),
  );

test('vendors', () => {
  assert.deepEqual(recipients('We use Matomo Analytics and send mail through MailChimp on our behalf.'), [
    'Matomo Analytics | matomo | processor',
    'MailChimp | intuit-mailchimp | processor',
  ]);
});

test('a sharing list: categories, companies, authorities', () => {
  const text =
    '# P\n\n## Who we share data with\n\n- Service providers: hosting and support\n- Guillemot Payroll GmbH, which works as our processor\n- our accountants, when needed\n- the police or a court, when the law demands it\n- Affiliates in the group\n';
  assert.deepEqual(recipients(text), [
    '(Service providers) | processor',
    'Guillemot Payroll GmbH | processor',
    '(accountants) | third-party',
    '(police or a court) | authority',
    '(Affiliates in the group) | affiliate',
  ]);
});

test('a sentence that shares', () => {
  assert.deepEqual(recipients('We share personal data with our business partners.'), [
    '(business partners) | third-party',
  ]);
});

test('one entry a product or company: bare names and names in brackets join the full one', () => {
  assert.deepEqual(
    recipients('We use Google Analytics by Google Inc. to count visits, and Google hosts the figures.'),
    ['Google Analytics | google | processor'],
  );
  assert.deepEqual(
    recipients(
      '# P\n\n## Recipients\n\n- Stripe Payments Europe, Ltd. (Ireland), payments\n\n## Shop\n\nStripe handles cards.',
    ),
    ['Stripe Payments Europe, Ltd. | stripe | processor'],
  );
});

test('tables of sub-processors, lists with what each does, hosts in sentences; with their countries', () => {
  const found = (text: string): (readonly [string | null, string | undefined, string | undefined])[] =>
    readText(`Ruddock Kilns Ltd is the controller.\n\n${text}`).policy.recipients.map(
      ({ name, role, country }) => [name, role, country] as const,
    );
  assert.deepEqual(
    found(
      '| Sub-processor | Service | Place |\n|---|---|---|\n| Felsenbach Rack GmbH | servers | Nuremberg, Germany |\n| Zendesk | tickets | USA |\n',
    ),
    [
      ['Felsenbach Rack GmbH', 'sub-processor', 'DE'],
      ['Zendesk', 'sub-processor', 'US'],
    ],
  );
  assert.deepEqual(
    found('We share data with these providers: Mailjet (newsletter), Kestrelpost (parcels), Quillpay (payment).').map(
      ([name]) => name,
    ),
    ['Mailjet', 'Kestrelpost', 'Quillpay'],
  );
  assert.deepEqual(found('Our shop is hosted by Ballymoor Servers Limited in Dublin under a contract.'), [
    ['Ballymoor Servers Limited', 'processor', 'IE'],
  ]);
  assert.deepEqual(
    found(
      'Unsere Website wird von der Felsenbach Rack GmbH auf Servern in Frankfurt gehostet und von uns gepflegt.',
    ).map(([name]) => name),
    ['Felsenbach Rack GmbH'],
  );
});

test('buyers, and authorities that may demand', () => {
  assert.deepEqual(recipients('If the business is sold, your data may pass to the buyer.'), ['(buyer) | third-party']);
  assert.deepEqual(recipients('Data may be disclosed by us if this is required by a legal provision.'), [
    '(authorities and courts) | authority',
  ]);
});

test('nobody', () => {
  for (const text of [
    'Quartzmoor Ltd uses your address to deliver lamps.',
    'You can opt out of Google Analytics with a browser add-on.',
    'We look up companies on LinkedIn.',
    'You may want to give your data to your partners.',
    'We do not use Google Analytics.',
    'To delete cookies in Google Chrome or Apple Safari, open the settings.',
    'Send your request to help@amazon.example.',
    'Our segment of the market is apple growing; we sentry nothing.',
    'We never share data with partners.',
    'See https://policies.google.com/privacy for more.',
  ])
    assert.deepEqual(recipients(text), [], text);
});

test('what a company gives is no part of its name', () => {
  const named = (text: string): (string | null)[] => readText(text).policy.recipients.map(({ name }) => name);
  for (const [text, name] of [
    ['Diese Website wird gehostet von einem Server der Quarzmoor Hosting GmbH.', 'Quarzmoor Hosting GmbH'],
    ['Die Karten werden bereitgestellt vom Kartendienst der Quarzmoor Karten GmbH.', 'Quarzmoor Karten GmbH'],
  ] as const)
    for (const one of named(text)) assert.equal(one, name);
  assert.deepEqual(named('Our website is hosted by Quartzmoor Server Ltd on our behalf.'), ['Quartzmoor Server Ltd']);
});

test('companies that data goes to, and that offer a service; fonts at home and companies of other matters are none', () => {
  const named = (text: string): (string | null)[] =>
    readText(`Ruddock Kilns Ltd is the controller.\n\n${text}`).policy.recipients.map(({ name }) => name);
  for (const [text, ...names] of [
    ['Anbieter dieses Dienstes ist die Quarzmoor Karten GmbH, Weg 1, Linz.', 'Quarzmoor Karten GmbH'],
    [
      'Ihre Daten werden an die Felsenpay (Benelux) S.à r.l. et Cie, S.C.A., Luxemburg übermittelt.',
      'Felsenpay (Benelux) S.à r.l. et Cie, S.C.A.',
    ],
    ['The plugin is offered by Instagram Inc., Menlo Park. Instagram learns of your visit.', 'Instagram Inc.'],
    ['We will share your order with Puddlecombe Parcels Ltd so that it arrives.', 'Puddlecombe Parcels Ltd'],
    ['We use Mailchimp, a newsletter platform of the provider Rocket Mail LLC, Atlanta.', 'Mailchimp'],
    ['Google Fonts sind auf unserem Server lokal installiert. Google Fonts laden nichts nach.'],
    ['The text was generated with the tool of Puddlecombe Legal Ltd.'],
    ['Our data protection officer is provided by Puddlecombe Legal Ltd.'],
  ] as const)
    assert.deepEqual(named(text), names, text);
});

test('services called by a link to their own site', () => {
  const named = (text: string): (string | null)[] => readText(text).policy.recipients.map(({ name }) => name);
  assert.deepEqual(named('Your letters may be stored by [Quillbox](https://quillbox.example), our ticket software.'), [
    'Quillbox',
  ]);
  assert.deepEqual(
    named(
      'Our banks ([Puddlebank](https://www.home.puddlebank) and [Stonebank](https://stonebank.example)) see payments.',
    ),
    ['Puddlebank', 'Stonebank'],
  );
  assert.deepEqual(named('Read more about cookies at [Crumbs](https://crumbs.example) if you like.'), []);
  assert.deepEqual(named('We use [this page](https://elsewhere.example) to explain it.'), []);
});
