// Storage periods: subject, trigger, period, bound and combination; and sentences that are none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bare, readText } from '../testing.ts';

const rules = (text: string): Record<string, unknown>[] => bare(readText(text).policy, 'retention');
const listed = (item: string): Record<string, unknown>[] =>
  rules(`# Privacy\n\n## How long we keep data\n\n- ${item}\n`);

test('items of a retention list', () => {
  const cases: [string, Record<string, unknown>[]][] = [
    ['Invoices: 7 years', [{ subject: 'invoices', trigger: null, period: 'P7Y' }]],
    [
      'Rental papers: 12 months after you return the boat',
      [{ subject: 'rental papers', trigger: 'other', period: 'P12M' }],
    ],
    [
      'Positions: 14 days, after which they are deleted',
      [{ subject: 'positions', trigger: null, period: 'P14D', then: 'erase' }],
    ],
    [
      'Customer Records: for the duration of the contract plus 5 years',
      [{ subject: 'customer records', trigger: 'contract-end', period: 'P5Y', combine: 'after' }],
    ],
    [
      'Mailing list: until you unsubscribe or for 2 years from the last contact',
      [
        { subject: 'mailing list', trigger: 'consent-withdrawal', period: 'P0D', combine: 'any-of' },
        { subject: 'mailing list', trigger: 'last-interaction', period: 'P2Y', combine: 'any-of' },
      ],
    ],
    [
      'Site statistics: up to 14 months',
      [{ subject: 'site statistics', trigger: 'collection', period: 'P14M', bound: 'max' }],
    ],
    [
      'Contracts: 10 years after the end of the agreement or 6 years after the last order, whichever is longer',
      [
        { subject: 'contracts', trigger: 'contract-end', period: 'P10Y', combine: 'longest-of' },
        { subject: 'contracts', trigger: 'last-interaction', period: 'P6Y', combine: 'longest-of' },
      ],
    ],
    [
      'Applications – deleted six months after the recruitment procedure',
      [{ subject: 'applications', trigger: 'recruitment-end', period: 'P6M', then: 'erase' }],
    ],
    [
      'Tickets: three years after the ticket was closed',
      [{ subject: 'tickets', trigger: 'request-closure', period: 'P3Y' }],
    ],
    [
      'Deeds: as required by law and professional rules',
      [{ subject: 'deeds', trigger: null, period: null, criterion: 'as required by law and professional rules' }],
    ],
    [
      'Ledger: eight years from the end of the financial year',
      [{ subject: 'ledger', trigger: 'financial-year-end', period: 'P8Y' }],
    ],
  ];
  for (const [item, expected] of cases) assert.deepEqual(listed(item), expected, item);
});

test('sentences anywhere', () => {
  assert.deepEqual(rules('We keep your order history for two years after your account is closed.'), [
    { subject: 'order history', trigger: 'account-closure', period: 'P2Y' },
  ]);
  assert.deepEqual(rules('Personal data is kept for at most ten years once the mooring contract has ended.'), [
    { subject: 'personal data', trigger: 'contract-end', period: 'P10Y', bound: 'max' },
  ]);
  assert.deepEqual(rules('We retain personal data only for as long as necessary for the purposes described here.'), [
    { subject: 'personal data', trigger: 'purpose-end', period: null, criterion: 'only for as long as necessary' },
  ]);
  assert.deepEqual(rules('Server logs are deleted automatically after 30 days.'), [
    { subject: 'server logs', trigger: 'collection', period: 'P30D', then: 'erase' },
  ]);
});

test('a table under a retention heading', () => {
  const table = '# P\n\n## Retention\n\n| What | How long |\n| --- | --- |\n| Guest book | 90 days after the visit |\n';
  assert.deepEqual(rules(table), [{ subject: 'guest book', trigger: 'collection', period: 'P90D' }]);
});

test('French, Dutch, German', () => {
  const french =
    '---\nlang: fr\n---\n# Vie privée\n\n## Durée de conservation des données\n\n- Dossiers clients : cinq ans après la fin du contrat\n\nNous traitons vos données avec soin et dans le respect de la loi.\n';
  assert.deepEqual(rules(french), [{ subject: 'dossiers clients', trigger: 'contract-end', period: 'P5Y' }]);
  const dutch =
    '# Privacyverklaring\n\n## Bewaartermijnen van uw gegevens\n\n- Facturen: zeven jaar na afloop van het boekjaar\n\nWij gaan zorgvuldig met uw gegevens om en houden ons aan de wet.\n';
  assert.deepEqual(rules(dutch), [{ subject: 'facturen', trigger: 'financial-year-end', period: 'P7Y' }]);
  const german =
    '# Datenschutz\n\n## Speicherdauer\n\n- Kundendaten werden drei Jahre nach Vertragsende gelöscht.\n\nWir verarbeiten Ihre Daten mit Sorgfalt und nach dem Gesetz.\n';
  assert.deepEqual(rules(german), [{ subject: 'Kundendaten', trigger: 'contract-end', period: 'P3Y', then: 'erase' }]);
});

test('periods that are no storage', () => {
  for (const text of [
    'We will respond to your request within one month.',
    'We will inform you at least 30 days before the change takes effect.',
    'Our service is not meant for children under 16 years of age.',
    'The contract may be terminated with three months notice.',
    'We review this policy every 12 months.',
    'Founded twenty years ago, we keep growing.',
    'In the event of a breach we notify you within 72 hours.',
    'We keep your data safe.',
    'You can keep using the trial for 14 days.',
  ])
    assert.deepEqual(rules(text), [], text);
});

test('a column that says how long; not the durations of cookies', () => {
  const periods = (text: string) => readText(text).policy.retention.map(({ trigger, period }) => [trigger, period]);
  assert.deepEqual(
    periods(
      '# P\n\n## Data\n\n| Data | Why | Kept for |\n| --- | --- | --- |\n| Orders | Contract | 7 years |\n| E-mail | | Until you unsubscribe |\n',
    ),
    [
      [null, 'P7Y'],
      ['consent-withdrawal', 'P0D'],
    ],
  );
  assert.deepEqual(
    periods('# P\n\n| Cookie | Provider | Duration |\n| --- | --- | --- |\n| sid | Lampenhaus | 2 years |\n'),
    [],
  );
});

test('backups are kept from when they are made; what is never stored is kept for no time; on request data goes', () => {
  const periods = (text: string) =>
    readText(text).policy.retention.map(({ subject, trigger, period }) => [subject, trigger, period]);
  assert.deepEqual(periods('We back up every night and delete backups after 20 days.'), [
    ['backups', 'creation', 'P20D'],
  ]);
  assert.deepEqual(periods('IP addresses are never stored.'), [['IP address', 'collection', 'P0D']]);
  assert.deepEqual(
    periods('We delete your data if you send us a request.').map(([, trigger, period]) => [trigger, period]),
    [['erasure-request', 'P0D']],
  );
  assert.deepEqual(periods('You can ask us to delete your data.'), []);
});

test('German: deletion when the purpose is gone', () => {
  const { retention } = readText(
    '## Kontakt\n\nDie Daten werden gelöscht, sobald sie für den Zweck der Erhebung nicht mehr erforderlich sind.',
  ).policy;
  assert.deepEqual(
    retention.map(({ trigger, period }) => [trigger, period]),
    [['purpose-end', null]],
  );
});

const said = (lang: string, body: string): (string | null | undefined)[][] => {
  const more = {
    en: 'We treat your data with care and in line with the law.',
    fr: 'Nous traitons vos données avec soin et dans le respect de la loi.',
    nl: 'Wij gaan zorgvuldig met uw gegevens om en houden ons aan de wet.',
    de: 'Wir verarbeiten Ihre Daten mit Sorgfalt und nach dem Gesetz.',
  }[lang];
  return readText(`---\nlang: ${lang}\n---\n# P\n\n${body}\n\n${more}\n`).policy.retention.map((rule) => [
    rule.trigger,
    rule.period ?? rule.criterion,
    ...(rule.bound ? [rule.bound] : []),
    ...(rule.combine ? [rule.combine] : []),
  ]);
};

test('flowing prose in four languages', () => {
  const cases: [string, string, (string | null)[][]][] = [
    ['en', 'When you close your account, we delete your profile.', [['account-closure', 'P0D']]],
    ['en', 'If you unsubscribe, your address is removed from our list.', [['consent-withdrawal', 'P0D']]],
    ['en', 'We keep your orders as long as you have an account in our shop.', [['account-closure', 'P0D']]],
    ['en', 'After answering your question we keep the letters for 6 months.', [['request-closure', 'P6M']]],
    ['en', 'Every invoice is kept for ten (10) years.', [[null, 'P10Y']]],
    ['en', 'Photographs may be stored indefinitely.', [[null, 'indefinitely']]],
    [
      'en',
      'The retention period depends on the kind of data.',
      [[null, 'retention period depends on the kind of data']],
    ],
    [
      'en',
      'Once the purpose has been fulfilled, the data is deleted.',
      [['purpose-end', 'Once the purpose has been fulfilled']],
    ],
    [
      'en',
      'We keep your file for as long as you are a customer and for six years thereafter.',
      [['relationship-end', 'P6Y', 'after']],
    ],
    [
      'de',
      'Wir speichern Ihre Anfrage, bis Sie die Löschung verlangen, Ihre Einwilligung widerrufen oder der Zweck der Ablage entfällt.',
      [
        ['erasure-request', 'P0D', 'any-of'],
        ['consent-withdrawal', 'P0D', 'any-of'],
        ['purpose-end', 'P0D', 'any-of'],
      ],
    ],
    ['de', 'Alle Bestelldaten werden spätestens nach zwei Jahren gelöscht.', [[null, 'P2Y', 'max']]],
    ['de', 'Diese Informationen werden 30 Tage aufbewahrt.', [[null, 'P30D']]],
    ['de', 'Wir speichern Ihre Daten, solange Ihr Kundenkonto besteht.', [['account-closure', 'P0D']]],
    [
      'de',
      'Es gelten Aufbewahrungsfristen von sechs bzw. zehn Jahren.',
      [
        [null, 'P6Y', 'longest-of'],
        [null, 'P10Y', 'longest-of'],
      ],
    ],
    [
      'de',
      '## Dauer der Speicherung\n\nFür die Angaben aus dem Formular ist dies der Fall, wenn die Konversation beendet ist.',
      [['request-closure', 'P0D']],
    ],
    ['fr', "La durée de conservation n'excède pas 24 mois.", [[null, 'P24M', 'max']]],
    ['fr', 'Vos informations sont conservées 6 mois.', [[null, 'P6M']]],
    [
      'fr',
      'Vos données sont conservées pendant la durée du contrat et cinq ans après sa fin.',
      [['contract-end', 'P5Y', 'after']],
    ],
    ['fr', 'À la clôture de votre compte, vos données sont supprimées.', [['account-closure', 'P0D']]],
    ['en', 'Session cookies are deleted when you close your browser.', [['event-end', 'P0D']]],
    ['fr', 'Les cookies de session sont supprimés à la fermeture de votre navigateur.', [['event-end', 'P0D']]],
    ['nl', 'Sessiecookies worden verwijderd zodra u uw browser afsluit.', [['event-end', 'P0D']]],
    ['de', 'Sitzungs-Cookies werden nach dem Schließen des Browsers gelöscht.', [['event-end', 'P0D']]],
    [
      'de',
      'Die Anmeldungen löschen wir nach Ablauf des Turniers mit einer Frist von zwei Monaten.',
      [['event-end', 'P2M']],
    ],
    ['nl', 'Uw informatie wordt 7 dagen bewaard.', [[null, 'P7D']]],
    ['nl', 'Zodra u uw account opheft, verwijderen wij uw gegevens.', [['account-closure', 'P0D']]],
    [
      'nl',
      '## Bewaartermijnen\n\n- Klantgegevens: duur van de overeenkomst plus 2 jaar',
      [['contract-end', 'P2Y', 'after']],
    ],
  ];
  for (const [lang, body, expected] of cases) assert.deepEqual(said(lang, body), expected, body);
});

test('rights, bases and cookies set no criterion', () => {
  for (const [lang, body] of [
    ['en', 'You have the right to have your data deleted when it is no longer necessary for its purpose.'],
    ['en', '## Your rights\n\n- Erasure: you may ask us to delete your data if it is no longer needed.'],
    ['en', 'You can delete your account and we answer within 30 days.'],
    ['de', 'Sie haben das Recht auf Löschung, wenn die Daten nicht mehr notwendig sind.'],
    ['de', '## Speicherung\n\nRechtsgrundlage sind gesetzliche Aufbewahrungspflichten.'],
    ['de', 'Permanente Cookies bleiben auf Ihrem Gerät gespeichert, bis Sie diese löschen.'],
    ['nl', 'Wij beantwoorden uw verzoek binnen vier weken.'],
  ] as const)
    assert.deepEqual(said(lang, body), [], body);
});

test('measures that are no dates', () => {
  for (const [text, criterion] of [
    ['We keep your moorings as long as you are a member or as needed for the harbour office.', /as needed|as long as/],
    ['The storage of rental papers is limited to the necessary weeks.', /limited to the necessary/],
    ['We store recipes in line with our retention policy.', /in line with our retention policy/],
    ['Les données sont conservées le temps nécessaire au traitement de la commande.', /le temps nécessaire/],
    ['Wij bewaren uw gegevens zo kort mogelijk.', /zo kort mogelijk/],
    ['Wir speichern Ihre Daten so kurz wie möglich.', /so kurz wie möglich/],
  ] as const) {
    const [rule, ...more] = rules(text);
    assert.match(String(rule?.['criterion']), criterion, text);
    assert.equal(rule?.['period'], null, text);
    assert.deepEqual(more, [], text);
  }
});

test('a condition is nobody’s data', () => {
  assert.equal(
    rules('Sofern Sie bei uns Honig bestellt haben, löschen wir Ihre Daten nach drei Jahren.')[0]?.['subject'],
    'personenbezogene Daten',
  );
});

test('a clock that starts when somebody leaves, or is heard no more', () => {
  const trigger = (text: string): string | null | undefined =>
    readText(`# Privacy\n\n## How long we keep data\n\n${text}\n`).policy.retention[0]?.trigger;
  for (const [text, wanted] of [
    ['We keep the records of volunteers for three years after they leave.', 'relationship-end'],
    ['When you stop rowing with us we keep your details for one year.', 'relationship-end'],
    ['Accounts that nobody has opened for two years are deleted.', 'last-interaction'],
    ['Messages are deleted one year after our last reply.', 'last-interaction'],
    ['Offers are kept for two years after the agreement has ceased.', 'contract-end'],
    ['Vouchers are kept for ten years after the end of the accounting period.', 'financial-year-end'],
  ] as const)
    assert.equal(trigger(text), wanted, text);
  assert.notEqual(trigger('We keep the keys for two years; the harbour left them with us.'), 'relationship-end');
});
