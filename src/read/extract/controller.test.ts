// The controller: legal name and form, address and register number; companies that are not the controller.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const controller = (text: string): Record<string, unknown> | undefined => {
  const found = readText(text).policy.controller;
  if (!found) return undefined;
  const { id: _, stated: __, decided: ___, ...rest } = found;
  return rest;
};

test('by “we”, with what the address block says', () => {
  const text =
    '# Privacy\n\nCormorant Maps B.V. ("we", "us") makes maps.\n\n## Contact\n\nCormorant Maps B.V.\\\nHavenweg 7\\\n8801 XY Franeker\\\nKvK 76543210';
  assert.deepEqual(controller(text), {
    name: 'Cormorant Maps B.V.',
    legalForm: 'B.V.',
    address: { street: 'Havenweg 7', postalCode: '8801 XY', city: 'Franeker', country: 'NL' },
    registration: { scheme: 'KvK', value: '76543210' },
  });
});

test('legal forms', () => {
  for (const [name, form] of [
    ['Petrel SARL', 'SARL'],
    ['Petrel S.à r.l.', 'S.à r.l.'],
    ['Petrel s.àr.l.', 's.àr.l.'],
    ['Petrel SA', 'SA'],
    ['Petrel SRL', 'SRL'],
    ['Petrel GmbH', 'GmbH'],
    ['Petrel GmbH & Co. KG', 'GmbH & Co. KG'],
    ['Petrel e.V.', 'e.V.'],
    ['Petrel Ltd', 'Ltd'],
    ['Petrel Limited', 'Limited'],
    ['Petrel plc', 'plc'],
    ['Petrel Inc.', 'Inc.'],
    ['Petrel ApS', 'ApS'],
    ['Petrel Oy', 'Oy'],
    ['Petrel Sp. z o.o.', 'Sp. z o.o.'],
    ['Petrel s.r.o.', 's.r.o.'],
    ['Petrel S.p.A.', 'S.p.A.'],
    ['Petrel & Söhne AG', 'AG'],
  ]) {
    const found = controller(`# Privacy\n\nThe controller is ${name} (“we”).`);
    assert.equal(found?.['name'], name);
    assert.equal(found?.['legalForm'], form);
  }
});

test('others are not the controller', () => {
  for (const text of [
    'Our website uses Google Ireland Limited and other providers such as Sandpiper Metrics Inc.',
    'We share data with our processor Tidewrack Systems Ltd.',
    'We are a small shop in Leeds.',
    'AS a customer YOU have SA rights.',
  ])
    assert.equal(controller(`# Privacy\n\n${text}`), undefined, text);
});

test('register numbers', () => {
  for (const [text, scheme, value] of [
    ['RCS Luxembourg B 123456', 'RCS Luxembourg', 'B 123456'],
    ['RCSB123456', 'RCS Luxembourg', 'RCSB123456'],
    ['HRB 98765', 'HRB', 'HRB 98765'],
    ['ondernemingsnummer 0123.456.789', 'KBO/BCE', '0123.456.789'],
    ['SIREN 123 456 789', 'SIREN', '123 456 789'],
    ['CHE-123.456.789', 'UID', 'CHE-123.456.789'],
    ['Company number 01234567', 'Companies House', '01234567'],
  ])
    assert.deepEqual(
      controller(`# Privacy\n\nPetrel Ltd ("we")\\\n${text}`)?.['registration'],
      { scheme, value },
      text,
    );
});

test('a seat or an alias speaks for the controller', () => {
  assert.equal(
    controller('# P\n\nPetrel SRL, with its registered office at Kade 3, 9000 Gent, runs this site.')?.['name'],
    'Petrel SRL',
  );
  assert.equal(
    controller('# P\n\nThis notice is between you and Petrel B.V. (‘Petrel’), and governs your data.')?.['name'],
    'Petrel B.V.',
  );
});

for (const [text, name, registration, country] of [
  ['Tamber Oak OÜ ("we"), Pärna 4, 10135 Tallinn, Estonia, registry code 12345678', 'Tamber Oak OÜ', '12345678', 'EE'],
  [
    'La société Les Paniers d’Élise, SARL au capital de 8 000 euros, dont le siège social est situé 3 rue du Port, 44000 Nantes, est responsable du traitement.',
    'Les Paniers d’Élise',
    undefined,
    'FR',
  ],
  [
    'Veloria, a simplified joint-stock company (SAS), whose head office is situated 5 quai Neuf, 69002 Lyon, France, is the controller.',
    'Veloria',
    undefined,
    'FR',
  ],
  [
    'Who is responsible? The Ballymore Tea Company Limited (“we”), Unit 2, Mill Lane, Listowel, Co. Kerry, V31 X123.',
    'The Ballymore Tea Company Limited',
    undefined,
    'IE',
  ],
  [
    'Kortel SRL, 12 rue Haute, 1000 Bruxelles, KBO number 0123.456.749, is the controller.',
    'Kortel SRL',
    '0123.456.749',
    'BE',
  ],
] as const)
  test(`the controller of “${text}”`, () => {
    const { controller } = readText(text).policy;
    assert.equal(controller?.name, name);
    assert.equal(controller?.registration?.value, registration);
    assert.equal(controller?.address?.country, country);
  });

test('a parcel service is no data protection officer, and none is appointed where the text says so', () => {
  assert.equal(readText('Your address goes to DPD so that the parcel arrives.').policy.dpo, undefined);
  assert.equal(readText('We have not appointed a data protection officer.').policy.dpo, undefined);
});

test('the address of an authority under its former name is no contact of ours', () => {
  const { policy } = readText('You may complain to Datainspektionen, Box 8114, 104 20 Stockholm, Sweden.');
  assert.deepEqual(policy.contacts, []);
});

test('a name without a legal form, where a sentence says that it is responsible', () => {
  for (const [text, name] of [
    ['Sandmartin is the controller of your personal data.', 'Sandmartin'],
    [
      'The Eider Point Rowing Club (EPRC) is committed to protecting the privacy of its members.',
      'Eider Point Rowing Club',
    ],
    ['Knot & Dunlin ("we", "us") makes ropes for small boats.', 'Knot & Dunlin'],
    ['The data controller for this website is Ada Curlew.', 'Ada Curlew'],
    ['At Plover House we respect your privacy and your data.', 'Plover House'],
    ['L’Atelier Sarcelle est responsable du traitement de vos données.', 'L’Atelier Sarcelle'],
    ['Le responsable du traitement des données est Ada Sarcelle.', 'Ada Sarcelle'],
    ['De Kleine Zaagbek is verantwoordelijk voor de verwerking van uw persoonsgegevens.', 'De Kleine Zaagbek'],
    ['De verwerkingsverantwoordelijke voor deze website is Ada Wulp.', 'Ada Wulp'],
    ['Töpferei Seeschwalbe ist Verantwortlicher für die Verarbeitung Ihrer Daten.', 'Töpferei Seeschwalbe'],
    [
      'Verantwortlich ist der Betreiber; Verantwortliche Stelle für diese Website ist: Ada Brachvogel.',
      'Ada Brachvogel',
    ],
  ])
    assert.equal(controller(`# Privacy\n\n${text}`)?.['name'], name, text);
});

test('sentences on roles name nobody', () => {
  for (const text of [
    'The Customer is the data controller of what its users enter.',
    'Each Member is the controller of its own lists.',
    'If Wren is the controller, ask them.',
    'Our Website is committed to your privacy and data.',
    'Google is the data controller of these data.',
    'Der Betreiber ist verantwortlich für die Daten.',
    'Le responsable du traitement est la Société.',
  ])
    assert.equal(controller(`# Privacy\n\n${text}`), undefined, text);
});

test('a vendor that the text presents first is not the controller', () => {
  for (const [text, name] of [
    [
      '## 6. Hosting\n\nUnsere Website wird gehostet. Anbieter ist die Kormoran Server Limited, Hafenweg 2, 20457 Hamburg (nachfolgend „Kormoran“).\n\n## 1. Verantwortlicher\n\nGärtnerei Ada Reiher\\\nAm Ufer 3\\\n54321 Reiherfeld\\\nE-Mail: ada@reiher.example',
      'Gärtnerei Ada Reiher',
    ],
    [
      'We use a newsletter service provided by Pigeonpost Inc., 4 Loft Street.\n\n## Who we are\n\nThe data controller is: Ada Heron.',
      'Ada Heron',
    ],
    [
      '## Hébergement\n\nLe site est hébergé par Nuage Bleu SAS, 2 rue du Port, 44000 Nantes.\n\n## Responsable du traitement\n\nLe responsable du traitement est :\n\n**Ada Héron**\\\nAtelier du Héron\\\n4 rue du Quai\\\n29200 Brest',
      'Ada Héron',
    ],
    [
      '## Verwerkers\n\nOnze website wordt gehost door Wolkenhuis B.V., Dorpsstraat 1, 1234 AB Wolkendam.\n\n## Contact\n\nStichting De Reiger\\\nKade 5\\\n8801 XY Franeker\\\ninfo@dereiger.example',
      'Stichting De Reiger',
    ],
  ] as const)
    assert.equal(controller(text)?.['name'], name, text);
});

test('people, clubs and public bodies', () => {
  for (const [text, name] of [
    ['# Heron Rowing Club – Privacy Policy\n\nWe keep your name.', 'Heron Rowing Club'],
    ['# Datenschutzerklärung der Gemeinde Reiherfeld\n\nWir speichern Namen.', 'Gemeinde Reiherfeld'],
    ['# Privacy\n\nThis policy explains how Heron House (HH) collects and uses your data.', 'Heron House'],
    ['# Privacy\n\nHeron House takes your privacy seriously.', 'Heron House'],
    ['# Privacy\n\nThis website is run by Ada Heron.', 'Ada Heron'],
    [
      '# Privacy\n\nThe Harbour Board of Eiderport (HBE) is a public body. HBE is the controller of your data.',
      'Harbour Board of Eiderport',
    ],
    [
      '# Cookies\n\nWrite to hello@heronhouse.example. Heron House sets two cookies. Heron House shows maps.',
      'Heron House',
    ],
    ['# Confidentialité\n\nLe Cercle du Héron s’engage à protéger vos données personnelles.', 'Le Cercle du Héron'],
    [
      '# Privacy\n\nDeze privacyverklaring wordt uitgegeven door Dienst Reiger, gevestigd te Kade 3 (bus 2), 9000 Gent.',
      'Dienst Reiger',
    ],
    [
      '# Datenschutz\n\n## Verantwortliche Stelle\n\nSegelclub Reiher e.V.\\\nAm Ufer 1\\\n54321 Reiherfeld',
      'Segelclub Reiher e.V.',
    ],
    ['# Privacy\n\nHeron House asbl runs concerts.\n\nHeron House is the data controller.', 'Heron House asbl'],
  ] as const)
    assert.equal(controller(text)?.['name'], name, text);
});

test('titles and domains that name nobody', () => {
  for (const text of [
    '# Mobile App – Privacy Policy\n\nWe keep your name.',
    '# Website Privacy Notice\n\nEffective date: 7 February 2026\n\nYou can write to us.',
    '# Datenschutzerklärung für Bewerber\n\nWir speichern Namen.',
    '# Privacy\n\nWrite to somebody@gmail.com. Gmail is a service.',
  ])
    assert.equal(controller(text), undefined, text);
});

test('addresses over lines, without a code, and of a country that only the register tells', () => {
  for (const [text, address] of [
    [
      'Heron GmbH (“wir”)\\\nAm Ufer 3\\\n54321 Reiherfeld\\\nHRB 12345',
      { street: 'Am Ufer 3', postalCode: '54321', city: 'Reiherfeld', country: 'DE' },
    ],
    [
      'Heron AS (“we”), Havnegata 7, 6002 Ålesund, Norway',
      { street: 'Havnegata 7', postalCode: '6002', city: 'Ålesund', country: 'NO' },
    ],
    ['Heron Ltd (“we”), 4 Quay Street, Galway, Ireland', { street: '4 Quay Street', city: 'Galway', country: 'IE' }],
    ['Heron House (“we”) is based in Ireland and helps people.', { country: 'IE' }],
    [
      'Héron (“nous”)\\\nChemin des Saules\\\n1260 Nyon, Suisse',
      { street: 'Chemin des Saules', postalCode: '1260', city: 'Nyon', country: 'CH' },
    ],
  ] as const)
    assert.deepEqual(controller(`# Privacy\n\n${text}`)?.['address'], address, text);
});

test('the address of a vendor or an authority beside our name is not ours', () => {
  for (const text of [
    'Heron House (“we”) has hosts: Nimbus Inc., 4 Cloud Road, Suite 31, Eugene, OR 97401, USA.',
    'Heron House (“we”) answers. Complain to the Data Protection Commission, 6 Canal Street, Dublin 2, D02 XY28, Ireland.',
  ])
    assert.equal(controller(`# Privacy\n\n${text}`)?.['address'], undefined, text);
});

test('names with dots in them, names in small letters, and who has its seat between its name and its role', () => {
  for (const [text, name] of [
    [
      '# Datenschutz\n\nVerantwortlich für die hier beschriebenen Bearbeitungen ist Haus.Reiher.Thun (Seeweg 2, 3600 Thun).',
      'Haus.Reiher.Thun',
    ],
    [
      '# Datenschutz\n\n## Verantwortlicher\n\nDer Verantwortliche ist die:\n\nreiherfunk GmbH\\\nAm Ufer 3\\\n54321 Reiherfeld',
      'reiherfunk GmbH',
    ],
    [
      '# Privacy\n\nHeronade, located at 4 rue du Quai, 29200 Brest, acts as data controller for these data.',
      'Heronade',
    ],
    [
      '# Privacy\n\nThe party responsible for this app (the "controller") is:\n\n    Ada Heron\n    c/o reiherpost e. U.\n    Uferstraße 13\n    5020 Salzburg',
      'Ada Heron',
    ],
  ] as const)
    assert.equal(controller(text)?.['name'], name, text);
});

test('the block of an officer or a representative names somebody else, and headings of the text name nobody', () => {
  assert.equal(
    controller(
      '# Datenschutz\n\n## Verantwortliche Stelle\n\nSegelbund Reiherfeld\\\nAm Ufer 1\\\n54321 Reiherfeld\n\nKontaktdaten unseres Datenschutzbeauftragten:\n\nKranich Consulting GmbH\\\nAuf der Au 4\\\n54322 Kranichau',
    )?.['name'],
    'Segelbund Reiherfeld',
  );
  assert.equal(
    controller(
      '# Datenschutz\n\nUnseren Vertreter in der Schweiz erreichen Sie hier:\n\nKranich Rep GmbH\\\nSeegasse 1\\\n6002 Luzern',
    ),
    undefined,
  );
  assert.equal(
    controller('# Datenschutz\n\n## 1. Beschreibung und Umfang der Datenverarbeitung\n\nUfer 3, 54321 Reiherfeld'),
    undefined,
  );
});

test('streets as texts write them', () => {
  for (const [text, street] of [
    ['Heron SARL (« nous »), dont le siège social se situe au 27, rue du Quai, 29200 Brest, France', '27, rue du Quai'],
    ['Heron SARL (« nous »), 44 rue du Quai, CS 80134, 29200 Brest, France', '44 rue du Quai'],
    ['Heron Inc. ("we"), 1 North Quay, Suite 102, Eugene, OR 97401, USA', '1 North Quay, Suite 102'],
    ['Heron AB ("we"). Our address is Havsgatan 4, 118 66 Stockholm, Sweden', 'Havsgatan 4'],
    ['Heron’s Tackle ("we", "us")\\\nHeron’s Tackle\\\nThe Boathouse\\\nListowel, V31 X123', 'The Boathouse'],
  ] as const)
    assert.equal(
      (controller(`# Privacy\n\n${text}`)?.['address'] as { street?: string } | undefined)?.street,
      street,
      text,
    );
});
