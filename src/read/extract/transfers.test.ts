// Transfers: a fact a safeguard, with country and recipient; none where nothing leaves, or only a copy is offered.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const transfers = (text: string): string[] => {
  const { policy } = readText(text);
  return policy.transfers.map(({ to, country, tool, reference, recipient }) =>
    [to, country, tool?.replace('eu-gdpr:', ''), reference, recipient].filter(Boolean).join(' | '),
  );
};

test('a fact a safeguard', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'If we transfer data outside the EEA, we rely on standard contractual clauses or an adequacy decision.',
      [
        'outside the EEA | SCCByCommission | standard contractual clauses',
        'outside the EEA | A45-3 | adequacy decision',
      ],
    ],
    [
      'Our helpdesk is run by Zendesk on our behalf. Zendesk processes data in the United States. The transfer is based on the EU-US Data Privacy Framework.',
      ['United States | US | A45-3 | EU-US Data Privacy Framework | recipient.zendesk'],
    ],
    [
      'Our mailer in Australia and Canada signed the standard contractual clauses of Decision 2010/87/EU.',
      ['Australia and Canada | AU | SCCByCommission | standard contractual clauses of Decision 2010/87'],
    ],
    [
      'Transfers within the group follow binding corporate rules.',
      ['third countries | BindingCorporateRules | binding corporate rules'],
    ],
    ['We ask for your explicit consent before we transfer data outside the EU.', ['outside the EU | A49-1-a']],
    [
      'Nous transférons vos données hors de l’Union européenne sur la base de clauses contractuelles types.',
      ['hors de l’Union européenne | SCCByCommission | clauses contractuelles types'],
    ],
    [
      'Wij geven uw gegevens door aan de Verenigde Staten op grond van modelcontractbepalingen.',
      ['Verenigde Staten | US | SCCByCommission | modelcontractbepalingen'],
    ],
    [
      'Wir übermitteln Ihre Daten in die Vereinigten Staaten; es gelten Standardvertragsklauseln.',
      ['Vereinigten Staaten | US | SCCByCommission | Standardvertragsklauseln'],
    ],
    ['Your data may be transferred to our international suppliers.', ['international suppliers']],
  ];
  for (const [text, expected] of cases) assert.deepEqual(transfers(text), expected, text);
});

test('rows of recipients outside Europe', () => {
  const text =
    '| Sub-processor | Task | Place |\n|---|---|---|\n| Felsenbach Rack GmbH | servers | Germany |\n| Tallgrass Mail Inc. | mail | USA |\n';
  assert.deepEqual(transfers(text), ['USA | US']);
});

test('nothing leaves', () => {
  for (const text of [
    'We do not transfer personal data outside the European Union.',
    'Eine Übermittlung in Drittländer findet nicht statt.',
    'Aucun transfert hors de l’Union européenne n’a lieu.',
    'You can ask us for a copy of the standard contractual clauses.',
    'All data is stored in Germany.',
    '“Standard contractual clauses” means the clauses of the Commission.',
  ])
    assert.deepEqual(transfers(text), [], text);
});

test('what protects a transfer stands in a later sentence: the one that says where data goes states it', () => {
  const { policy } = readText(
    'Our mailer stores addresses in the United States. The provider signed standard contractual clauses.',
  );
  assert.deepEqual(
    policy.transfers.map(({ reference, stated }) => [reference, stated?.quote]),
    [['standard contractual clauses', 'Our mailer stores addresses in the United States.']],
  );
});

test('a negation beside another verb denies no transfer', () => {
  assert.deepEqual(
    transfers('Transfers rest on the EU-U.S. Data Privacy Framework or, where a provider is not certified, on SCCs.')
      .length,
    2,
  );
  assert.deepEqual(transfers('In unserem Shop werden keinerlei Daten an Empfänger außerhalb der EU übermittelt.'), []);
});

test('places without the same protection, servers abroad, the data bridge', () => {
  for (const [text, wanted] of [
    ['Some of our providers are based in the US, where the law may not offer the same level of protection.', 'US | US'],
    [
      'We store orders on servers in Canada, which has an adequacy decision.',
      'Canada | CA | A45-3 | adequacy decision',
    ],
    ['Transfers to the United States rest on the UK-US data bridge.', 'United States | US | A45-3 | UK-US data bridge'],
  ] as const)
    assert.deepEqual(transfers(text), [wanted], text);
  assert.deepEqual(transfers('Eine Übermittlung in Drittländer findet nicht statt.'), []);
});

test('places told in other words', () => {
  for (const [text, expected] of [
    ['Your booking may be stored on servers anywhere in the world.', ['anywhere in the world']],
    [
      'Wir weisen darauf hin, dass Daten außerhalb des Raumes der Europäischen Union verarbeitet werden können.',
      ['außerhalb des Raumes der Europäischen'],
    ],
    ['Bookings can be accessed from India by our night desk.', ['India | IN']],
    ['Our boathouse is located in Norway.', []],
  ] as const)
    assert.deepEqual(transfers(text), expected, text);
});

test('conditions and passives, in four languages', () => {
  for (const [text, expected] of [
    [
      'La liste des prénoms à broder est transmise à un atelier en dehors de l’Union européenne.',
      ['en dehors de l’Union européenne'],
    ],
    [
      'Si un envoi part en dehors de l’EEE, nous signons des clauses contractuelles types.',
      ['en dehors de l’EEE | SCCByCommission | clauses contractuelles types'],
    ],
    [
      'Bestellungen können auch in einem Drittstaat verarbeitet werden, sofern ein Angemessenheitsbeschluss besteht.',
      ['Drittstaat | A45-3 | Angemessenheitsbeschluss'],
    ],
    [
      'Staat uw leverancier in een derde land, dan gebeurt de doorgifte op basis van de modelcontractbepalingen.',
      ['derde land | SCCByCommission | modelcontractbepalingen'],
    ],
    ['Parcels may be tracked by carriers overseas, to whom we pass your name.', ['overseas']],
    ['Tickets are passed overseas, to colleagues in India.', ['India | IN']],
  ] as const)
    assert.deepEqual(transfers(text), expected, text);
});

test('safeguards as a list below the sentence that speaks of transfers', () => {
  const text =
    'When parcels leave for a country outside the EEA, names are transferred under one of these:\n\n- an adequacy decision of the Commission;\n- standard contractual clauses.\n';
  assert.deepEqual(transfers(text), [
    'outside the EEA | A45-3 | adequacy decision',
    'outside the EEA | SCCByCommission | standard contractual clauses',
  ]);
});

test('a section for each service: the heading names who receives', () => {
  const text =
    '# Privacy\n\n## Mailchimp\n\nWe send letters with Mailchimp.\n\nThe transfer to the USA rests on standard contractual clauses.\n\n## Zendesk\n\nTickets are kept with Zendesk.\n\nThe transfer to the USA rests on standard contractual clauses.\n';
  assert.deepEqual(transfers(text), [
    'USA | US | SCCByCommission | standard contractual clauses | recipient.mailchimp',
    'USA | US | SCCByCommission | standard contractual clauses | recipient.zendesk',
  ]);
});

test('a service of a company abroad is a transfer; its address is no second one', () => {
  assert.deepEqual(transfers('Our letters are sent with Mailchimp, a service of Intuit Inc., Salem, MA 01970, USA.'), [
    'USA | US | recipient.mailchimp',
  ]);
});

test('aims, lessons, rights, readers and titles move nothing', () => {
  for (const text of [
    'The Data Privacy Framework is an agreement between the European Union and the United States.',
    'For more information on transfers to third countries, write to our officer.',
    'You have the right to know whether data is transferred to a third country.',
    'If you live in the United States, your account is closed after one year.',
    'Transfers outside the European Economic Area',
    'Wherever we store your tickets, we ensure an adequate level of protection.',
    'Third country transfers: none.',
  ])
    assert.deepEqual(transfers(text), [], text);
});

test('what has no decision rests on none; what data leaves is no destination', () => {
  assert.deepEqual(
    transfers('Some recipients are located in countries outside the EEA for which there is no adequacy decision.'),
    ['countries outside'],
  );
  assert.deepEqual(
    transfers('We transfer parcels’ data outside the EEA, the United Kingdom and Switzerland to our desk in Brazil.'),
    ['Brazil | BR'],
  );
});
