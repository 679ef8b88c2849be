// Roles: stated, of others, in tables, and described without the word; and sentences that only explain the word.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const roles = (text: string): string[] =>
  readText(text).policy.roles.map(({ role, party, implied }) =>
    [role, party ?? '–', implied && 'implied'].filter(Boolean).join(' | '),
  );

test('who says what it is', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Ruddock Kilns Ltd, 4 Kiln Lane, Otley, is the controller of your personal data.',
      ['controller | Ruddock Kilns Ltd'],
    ],
    ['As processor we host mailboxes. For our site we are the data controller.', ['processor | –', 'controller | –']],
    [
      'For what customers enter, the customer is the controller and we act as a processor.',
      ['controller | customer', 'processor | –'],
    ],
    ['We are joint controllers with our distributors.', ['joint-controller | –']],
    [
      'Verantwortlicher im Sinne der DSGVO ist: Uferlicht GmbH. Wir sind als Auftragsverarbeiter für Kunden tätig.',
      ['processor', 'controller'],
    ],
    [
      'Nous agissons en tant que sous-traitant pour le compte de nos clients et sommes responsable du traitement de vos données.',
      ['sous', 'resp'],
    ],
    ['Wij zijn de verwerkingsverantwoordelijke voor uw gegevens.', ['controller | –']],
    ['Our sub-processors are listed on our website. We are the controller.', ['controller | –', 'sub-processor | –']],
    ['We collect personal data from you when you order.', ['controller | – | implied']],
  ];
  for (const [text, expected] of cases) {
    const found = roles(text);
    if (expected.some((one) => !one.includes(' ')))
      assert.equal(found.length, expected.length, `${text}: ${found.join('; ')}`);
    else assert.deepEqual(found, expected, text);
  }
});

test('a table of sub-processors, each row as a whole', () => {
  const { policy } = readText(
    'We are the controller.\n\n| Sub-processor | Task |\n|---|---|\n| Felsenbach Rack GmbH | servers |\n| Mirelune SAS | mail |\n',
  );
  const rows = policy.roles.filter(({ role }) => role === 'sub-processor');
  assert.deepEqual(
    rows.map(({ party, stated }) => [party, stated?.quote]),
    [
      ['Felsenbach Rack GmbH', 'Felsenbach Rack GmbH | servers'],
      ['Mirelune SAS', 'Mirelune SAS | mail'],
    ],
  );
});

test('nobody', () => {
  for (const text of [
    'A controller is the natural or legal person that decides about data.',
    'Ask whether a company is the controller.',
    'We sell lamps.',
  ])
    assert.deepEqual(roles(text), [], text);
});

test('who processes for the company, and who decides beside it', () => {
  for (const [text, ...wanted] of [
    ['Our shop is hosted by Quarzmoor Rack GmbH under a data processing agreement.', 'processor | Quarzmoor Rack GmbH'],
    ['Mit dem Anbieter besteht ein Vertrag über Auftragsverarbeitung.', 'processor | provider'],
    [
      'Met bedrijven die gegevens in onze opdracht verwerken, sluiten wij een verwerkersovereenkomst.',
      'processor | provider',
    ],
    ['Shopify verarbeitet diese Daten in unserem Auftrag.', 'processor | Shopify'],
    ['PayPal fungiert dabei als eigenständiger Verantwortlicher.', 'controller | PayPal'],
  ] as const)
    for (const one of wanted) assert.ok(roles(text).includes(one), `${text}: ${roles(text).join('; ')}`);
  for (const text of [
    'You can ask any controller or processor for this under Article 28 GDPR.',
    'A data processing agreement with our customers is part of every contract.',
  ])
    assert.ok(!roles(text).some((one) => one.startsWith('processor')), `${text}: ${roles(text).join('; ')}`);
});

test('a role in brackets, what a controller is defined as, and what orders are', () => {
  assert.deepEqual(roles('# Privacy\n\nWij werken met deze dienstverleners (verwerkers):'), ['processor | provider']);
  assert.deepEqual(
    roles(
      '# Privacy\n\nThe controller as defined in Art. 4(7) GDPR for this site is:\n\nHeron House Ltd\n4 Quay Street',
    ),
    ['controller | Heron House Ltd'],
  );
  assert.deepEqual(roles('# Privacy\n\n- Order processing - to prepare your boat'), []);
});
