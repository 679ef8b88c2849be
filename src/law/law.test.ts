// Law data: every row is well-formed, names are unique, and names in sentences lead to the right row or to none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { authorities, authority, authorityNamed, vendorNamed, vendors, vendorsIn } from './index.ts';

const area = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB CH'.split(' '),
);

test('authorities: ids, countries, addresses on the web, sources', () => {
  assert.equal(new Set(authorities.map((one) => one.id)).size, authorities.length);
  for (const one of authorities) {
    assert.match(
      one.id,
      new RegExp(`^legal-${one.country.toLowerCase()}:DPA-${one.country}(?:-[A-Z]{2}(?:-non-public)?)?$`),
      one.id,
    );
    assert.ok(area.has(one.country), one.id);
    const url = new URL(one.website);
    assert.equal(url.protocol, 'https:', one.id);
    assert.equal(url.pathname, '/', one.id);
    if (one.email !== undefined) assert.match(one.email, /^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/, one.id);
    if (one.phone !== undefined) assert.match(one.phone, /^\+\d[\d -]+$/, one.id);
    assert.ok(one.names.length > 0 && one.source.length > 0, one.id);
    assert.equal(authority(one.id), one);
  }
  assert.deepEqual(
    [...area].filter((country) => !authorities.some((one) => one.country === country)),
    [],
    'a country without an authority',
  );
});

test('authorities: no two share a name; an abbreviation may be shared, and then only the country decides', () => {
  const names = authorities.flatMap((one) => one.names.map((name) => name.toLowerCase()));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  assert.equal(authorityNamed('the CNPD')?.authority, null);
  assert.equal(authorityNamed('the CNPD', 'LU')?.authority?.id, 'legal-lu:DPA-LU');
  assert.equal(authorityNamed('the CNPD', 'PT')?.authority?.id, 'legal-pt:DPA-PT');
  assert.equal(authorityNamed('the CNPD', 'FR')?.authority, null);
  assert.equal(authorityNamed('Datatilsynet')?.authority, null);
  assert.equal(authorityNamed('Datatilsynet', 'NO')?.authority?.id, 'legal-no:DPA-NO');
});

test('authorities: every name is found in a sentence, as written', () => {
  for (const one of authorities) {
    for (const name of [...one.names, ...one.abbreviations]) {
      const found = authorityNamed(`Complain to the ${name}, if you wish.`, one.country);
      assert.equal(found?.authority?.id, one.id, name);
      assert.equal(found?.name, name);
    }
  }
});

test('authorities: plain words and parts of longer names are no authority', () => {
  for (const text of [
    'the data protection commission of the works council',
    'the National Data Protection Commission',
    'our information commissioner',
    'an iconic ICON',
    'a data protection authority',
  ])
    assert.equal(authorityNamed(text), null, text);
});

test('vendors: ids and names are unique, countries well-formed, sources given', () => {
  assert.equal(new Set(vendors.map((one) => one.id)).size, vendors.length);
  const names = vendors.flatMap((one) => one.names.map((name) => name.toLowerCase()));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  for (const one of vendors) {
    assert.match(one.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.match(one.country, /^[A-Z]{2}$/);
    assert.ok(one.source.length > 0 && one.category.length > 0);
    for (const [name, kind] of one.spelling) {
      assert.equal(vendorNamed(name), kind === 'listed' ? undefined : one, name);
      const text = kind === 'listed' ? `We use ${name} and Hetzner, among others.` : `We use ${name}, among others.`;
      const first = vendorsIn(text)[0]!;
      assert.deepEqual([first.vendor.id, first.name], [one.id, name]);
    }
  }
});

test('vendors: the longest name wins; other spellings of long names; addresses and plain words name nobody', () => {
  assert.deepEqual(
    vendorsIn('Google Analytics and MailChimp').map((found) => found.name),
    ['Google Analytics', 'MailChimp'],
  );
  for (const text of [
    'maps.google.com',
    'https://www.stripe.com/privacy',
    'help@zendesk.com',
    'an apple a day',
    'a segment',
    'we zoom in',
    'the laws of slack tide',
  ])
    assert.deepEqual(
      vendorsIn(text).map((found) => found.name),
      [],
      text,
    );
});

test('vendors: everyday words name nobody, in four languages, with and without a capital', () => {
  for (const text of [
    'Segment of the market',
    'We sort customers into a Segment.',
    'Ein Segment der Kunden',
    'Das Segment, das wir meinen',
    'Box office',
    'Tick the Box to agree.',
    'Die Box ist leer.',
    'Cochez la Box.',
    'A post office Box, a desk and a chair',
    'Slack in the rope',
    'Slack periods are short. Slack hours are long.',
    'we give no slack',
    'Der Slack im Plan',
    'Notion of privacy',
    'The Notion of consent',
    'La Notion de données',
    'Monday to Friday',
    'Open Monday, Tuesday and Friday',
    'Every Monday and Thursday',
    'Exact location data',
    'The Exact time',
    'Your Exact Location and Device',
    'exact online identifiers',
    'Snap decisions',
    'Snap a photo',
    'Asana practice in the morning',
    'an asana of yoga',
    'Zoom in on the picture.',
    'How to Zoom In',
    'Zoom with two fingers',
    'Stripe patterns',
    'A stripe, a dot',
    'Sentry duty',
    'Intercom at the door',
    'Postmark dates count.',
    'Plausible reasons suffice.',
    'Raisons : Plausible hypothèse',
    'Meta tags and meta data',
    'Meta-Daten',
    'Meta data of a picture',
    'Amplitude horaire',
    'Die Amplitude der Welle',
    'Tableau des cookies',
    'Le Tableau ci-dessous',
    'our salesforce visits you',
    'an anthropic principle',
    'universal analytics of ours',
    'Unser Teamleader hilft Ihnen.',
    'Teamleader and managers',
    'protected by UPS and fire alarms',
    'a miro painting',
    'Amazon rainforest',
    'Apple pie',
    'Confluence of rivers',
    'Hermes, god of trade',
    'Workday and weekend',
    'Greenhouse gases',
    'Paddle, swim and run',
    'a worldline in physics',
    'click it, double-click it',
    'a snowplow',
    'the plausible cause',
    'we go to them',
    'a fastly moving car',
    'Hetzner-Quartz GmbH hosts our site',
  ])
    assert.deepEqual(
      vendorsIn(text).map((found) => found.name),
      [],
      text,
    );
});

test('vendors: words that are names too are names where the sentence uses them so', () => {
  const names = (text: string) => vendorsIn(text).map((found) => found.name);
  assert.deepEqual(names('Our team talks in Slack and meets on Zoom.'), ['Slack', 'Zoom']);
  assert.deepEqual(names('Stripe processes your payments. Mollie is used in Belgium.'), ['Stripe', 'Mollie']);
  assert.deepEqual(names('Slack'), ['Slack']);
  assert.deepEqual(names('Providers: Sentry, Intercom (support), Meta.'), ['Sentry', 'Intercom', 'Meta']);
  assert.deepEqual(names('Parcels go with DHL, UPS and DPD.'), ['DHL', 'UPS', 'DPD']);
  assert.deepEqual(names('We plan in Notion, Monday and Trello.'), ['Notion', 'Monday', 'Trello']);
  assert.deepEqual(names('Wij werken met Teamleader en Exact Online.'), ['Teamleader', 'Exact Online']);
  assert.deepEqual(names('Box, Inc. and Snap Inc. receive it; Twilio Segment too.'), [
    'Box, Inc',
    'Snap Inc',
    'Twilio Segment',
  ]);
  assert.deepEqual(names('Mollie B.V., voor betalingen'), ['Mollie']);
  assert.deepEqual(names('- Stripe : paiement par carte'), ['Stripe']);
  assert.deepEqual(names('Providers: Stripe for payments, Sentry Software too'), ['Stripe', 'Sentry']);
  assert.deepEqual(names('Stripe Payments Europe, Limited'), ['Stripe']);
  assert.deepEqual(names('Piwik PRO counts visits.'), ['Piwik PRO']);
  assert.deepEqual(
    vendorsIn('Piwik PRO or Piwik').map((found) => found.vendor.id),
    ['piwik-pro', 'matomo'],
  );
});

test('vendors: a hostile text costs no more than its length', () => {
  const hostile = (size: number): string =>
    `${'a '.repeat(5 * size)}${'Box, '.repeat(size)}${'Google '.repeat(size)}${' '.repeat(5 * size)}Slack`;
  const cost = (size: number): number => {
    const text = hostile(size);
    const before = process.cpuUsage();
    assert.equal(vendorsIn(text).length, 2 * size + 1);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  cost(1000);
  assert.ok(cost(20_000) < 8 * cost(5000) + 250);
});
