// How companies of all Europe introduce themselves: by form, number and address, in any sentence; and who only looks like one.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const whoIs = (text: string): string => {
  const found = readText(text.startsWith('#') ? text : `# Privacy\n\n${text}`).policy.controller;
  const { street, postalCode, city, country } = found?.address ?? {};
  return [found?.name, found?.registration?.value, street, postalCode, city, country]
    .map((one) => one ?? '-')
    .join(' | ');
};

for (const [text, expected] of [
  [
    'La présente politique concerne le site www.fil-vert.example, exploité par **Fil Vert SRL**, rue des Lilas 12, 4000 Liège, Belgique, inscrite à la Banque-Carrefour des Entreprises sous le numéro 0712.345.678.',
    'Fil Vert SRL | 0712.345.678 | rue des Lilas 12 | 4000 | Liège | BE',
  ],
  [
    'Otsola is an app for notes. It is made by Kuura Oy (Business ID 2345678-9), Satamatie 3 A, 20100 Turku, Finland ("Kuura", "we"). Support: hei@otsola.example.',
    'Kuura Oy | 2345678-9 | Satamatie 3 A | 20100 | Turku | FI',
  ],
  [
    'Sjövik Media AB (org.nr 556677-8899, Strandvägen 6, SE-114 51 Stockholm), below "the Bureau", is personal data responsible for the processing described here.',
    'Sjövik Media AB | 556677-8899 | Strandvägen 6 | SE-114 51 | Stockholm | SE',
  ],
  [
    'The controller is Krokus Sp. z o.o., ul. Lipowa 7, 31-000 Kraków, Poland, entered in the National Court Register under KRS 0000123456.',
    'Krokus Sp. z o.o. | 0000123456 | ul. Lipowa 7 | 31-000 | Kraków | PL',
  ],
  [
    'Responsable: Talleres Nube S.L. (CIF B-12345678), Calle Mayor 3, 28013 Madrid, Spain.',
    'Talleres Nube S.L. | B-12345678 | Calle Mayor 3 | 28013 | Madrid | ES',
  ],
  [
    'Who is responsible? Modrý Les s.r.o., Company ID 12345678, Dlouhá 4, 110 00 Praha 1, Czech Republic.',
    'Modrý Les s.r.o. | 12345678 | Dlouhá 4 | 110 00 | Praha 1 | CZ',
  ],
  [
    'Deze app wordt uitgegeven door Ruis B.V. te Leiden, Breestraat 4, 2311 CS Leiden, KvK 12345678.',
    'Ruis B.V. | 12345678 | Breestraat 4 | 2311 CS | Leiden | NL',
  ],
  [
    'Your data is handled by Lindorm ApS, CVR 12 34 56 78, Havnegade 9, 5000 Odense C, which we call "Lindorm" or "us" below.',
    'Lindorm ApS | 12 34 56 78 | Havnegade 9 | 5000 | Odense C | DK',
  ],
  [
    'Fjellrev AS (org. no. 912 345 678 MVA), Storgata 1, 0155 Oslo, is the controller.',
    'Fjellrev AS | 912 345 678 MVA | Storgata 1 | 0155 | Oslo | NO',
  ],
  [
    'Sziget Bolt Kft. (company registration number 01-09-123456), 1051 Budapest, Arany János utca 3., Hungary, is the data controller.',
    'Sziget Bolt Kft. | 01-09-123456 | Arany János utca 3 | 1051 | Budapest | HU',
  ],
  [
    'Casa do Sal, Unipessoal Lda (NIPC 512345678), Rua da Praia 8, 8000-123 Faro, decides why and how your data are processed.',
    'Casa do Sal, Unipessoal Lda | 512345678 | Rua da Praia 8 | 8000-123 | Faro | PT',
  ],
  [
    'This shop is run by Olmo Verde S.r.l., Via dei Mille 14, 40121 Bologna (BO), VAT no. IT01234567890 ("Olmo").',
    'Olmo Verde S.r.l. | IT01234567890 | Via dei Mille 14 | 40121 | Bologna | -',
  ],
  [
    'Pans & Plates is a charitable incorporated organisation registered with the Charity Commission for England and Wales (number 1122334). Our office is The Mill House, Low Lane, Settle BD24 9AA. We are the controller of what is described here.',
    'Pans & Plates | 1122334 | The Mill House, Low Lane | BD24 9AA | Settle | GB',
  ],
  [
    'Les Amis du Canal est une association sans but lucratif. Nos bureaux se trouvent quai des Péniches 3, 7000 Mons, Belgique.',
    'Les Amis du Canal | - | quai des Péniches 3 | 7000 | Mons | BE',
  ],
] as const)
  test(`who is “${text.slice(0, 70)}…”`, () => {
    assert.equal(whoIs(text), expected);
  });

test('who is introduced as somebody else is not the controller, however fully', () => {
  for (const text of [
    'Our site is hosted by Basalt Racks SAS, RCS Lyon 812 345 678, 4 rue du Fort, 69003 Lyon, France.',
    'Notre hébergeur est Basalte SAS, RCS Lyon 812 345 678, 4 rue du Fort, 69003 Lyon, France.',
    'Our processor Tidewrack Systems Ltd, company number 09912345, 8 Dock Road, Hull HU1 2AB, stores the files.',
    'Unser Dienstleister Granit Hosting GmbH, HRB 12345, Kaiweg 2, 20457 Hamburg, speichert die Daten.',
    'You may turn to our representative Elm Gate Ltd, company number 09912345, 8 Dock Road, Hull HU1 2AB.',
  ])
    assert.equal(readText(`# Privacy\n\n${text}`).policy.controller, undefined, text);
});

test('an officer who is denied is none, one behind the title is named', () => {
  for (const text of [
    "We haven't got a data protection officer because we don't need one; write to hello@wren.example.",
    'We have no data protection officer. Mail hello@wren.example.',
    'We work without a DPO; hello@wren.example reaches us.',
    "We aren't obliged to have a data protection officer: hello@wren.example.",
    'Nous exerçons sans délégué à la protection des données : bonjour@roitelet.example.',
  ])
    assert.equal(readText(`# Privacy\n\n${text}`).policy.dpo, undefined, text);
  for (const [text, name] of [
    ['Questions go to our data protection officer Ada Holm, e-mail ada@wren.example.', 'Ada Holm'],
    ['Our data protection officer is Ada Holm (ada@wren.example).', 'Ada Holm'],
    ['Our data protection responsible Mona Lisberg, e-mail data@lindholm.example, answers.', 'Mona Lisberg'],
    ['Unser Datenschutzbeauftragter Jens Uhl, dsb@zaunkoenig.example, hilft Ihnen.', 'Jens Uhl'],
    ['Notre déléguée à la protection des données Inès Valmont, dpo@roitelet.example, vous répond.', 'Inès Valmont'],
  ] as const)
    assert.equal(readText(`# Privacy\n\n${text}`).policy.dpo?.name, name, text);
});

test('telephone numbers and forms that a sentence offers; register numbers are none', () => {
  const contacts = (text: string): string[] =>
    readText(`# Privacy\n\n${text}`).policy.contacts.map(({ channel, value }) => `${channel} ${value}`);
  for (const [text, expected] of [
    ['If anything is unclear, ring Doreen in the office on 01632 960 111.', 'phone 01632 960 111'],
    ['You reach us by the switchboard 08-555 160 00.', 'phone 08-555 160 00'],
    ['Our helpline 0800 123 456 is open on weekdays.', 'phone 0800 123 456'],
    ['You can complain on the form at pansandplates.example/complain.', 'form pansandplates.example/complain'],
    ['Fill in our form at https://wren.example/ask.', 'form https://wren.example/ask'],
  ] as const)
    assert.deepEqual(contacts(text), [expected], text);
  for (const text of [
    'Inscrite sous le numéro 0712.345.678 au registre.',
    'Our charity number is 01122334.',
    'Read more at wren.example/history.',
  ])
    assert.deepEqual(contacts(text), [], text);
});
