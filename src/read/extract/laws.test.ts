// Laws cited: each once, as written, with its id in the law room; and words that cite none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const laws = (text: string): string[] =>
  readText(text).policy.laws.map(({ cited, statute }) => `${cited} | ${statute ?? '–'}`);

test('statutes by name, number, date and paragraph', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'We comply with the General Data Protection Regulation (GDPR). The GDPR gives you rights.',
      ['General Data Protection Regulation (GDPR) | eu-gdpr'],
    ],
    [
      'We rest on Regulation (EU) 2016/679 and the Data Protection Act 2018.',
      ['Regulation (EU) 2016/679 | eu-gdpr', 'Data Protection Act 2018 | gb-dpa-2018'],
    ],
    ['The amended law of 2 August 2002 applies.', ['amended law of 2 August 2002 | lu-2002']],
    ['We obey the Luxembourg Law of August 1st, 2018.', ['Luxembourg Law of August 1st, 2018 | lu-2018']],
    ['Invoices are kept under the Companies Act 2006, s. 388.', ['Companies Act 2006, s. 388 | –']],
    ['Books are kept as the Estonian Accounting Act asks.', ['Estonian Accounting Act | –']],
    ['We obey the Maltese Data Protection Acts.', ['Maltese Data Protection Acts | –']],
    [
      'Nous respectons la loi « Informatique et Libertés » du 6 janvier 1978 modifiée.',
      ['loi « Informatique et Libertés » du 6 janvier 1978 modifiée | fr-78-17'],
    ],
    [
      'Ce site respecte la loi pour la confiance dans l’économie numérique (LCEN).',
      ['loi pour la confiance dans l’économie numérique (LCEN) | –'],
    ],
    [
      'Wir sind an die Vorschriften der Datenschutzgesetze und an das revidierte Schweizer Datenschutzgesetz (revDSG) gebunden.',
      ['revidierte Schweizer Datenschutzgesetz (revDSG) | ch-dsg'],
    ],
    [
      'Wij bewaren uw dossier zoals de Wet op de geneeskundige behandelingsovereenkomst (WGBO) dat vraagt.',
      ['Wet op de geneeskundige behandelingsovereenkomst (WGBO) | –'],
    ],
    ['Entries are kept (Bokföringslagen).', ['Bokföringslagen | –']],
    ['We protect data as Article 32 of the GDPR asks.', ['Article 32 of the GDPR | eu-gdpr']],
    ['The basis is Art. 6(1)(b) GDPR.', ['GDPR | eu-gdpr']],
    ['This notice is governed by the laws of the Netherlands.', ['laws of the Netherlands | –']],
    ['Transfers rest on the EU-US Data Privacy Framework.', ['EU-US Data Privacy Framework | –']],
    ['We signed the clauses of Decision 2010/87/EU.', ['Decision 2010/87/EU | –']],
    [
      'Wir bewahren Rechnungen nach § 257 HGB und § 147 Abs. 1 AO auf, die Daten schützt die DSGVO.',
      ['§ 257 HGB | –', '§ 147 Abs. 1 AO | –', 'DSGVO | eu-gdpr'],
    ],
    [
      'Nous conservons les factures (article L. 123-22 du Code de commerce) et respectons la loi n° 78-17 du 6 janvier 1978 modifiée.',
      ['article L. 123-22 du Code de commerce | –', 'loi n° 78-17 du 6 janvier 1978 modifiée | fr-78-17'],
    ],
    [
      'Wij houden ons aan de AVG en de Telecommunicatiewet en bewaren uw gegevens veilig.',
      ['AVG | eu-gdpr', 'Telecommunicatiewet | –'],
    ],
  ];
  for (const [text, expected] of cases) assert.deepEqual(laws(text), expected, text);
});

test('no law', () => {
  for (const text of [
    'We act with care and according to the law.',
    'Our law firm helps us to act.',
    'Unterlagen und Anlagen bewahren wir sicher auf.',
    'You can use the platform for online dispute resolution.',
    '# GDPR\n\nWe sell lamps.',
  ])
    assert.deepEqual(laws(text), [], text);
});

test('national statutes by their names and short names, in their languages', () => {
  const cited = (text: string): string[] => readText(text).policy.laws.map((law) => law.cited);
  const de = 'Wir verarbeiten Ihre Daten so, wie es hier steht, und Sie haben Rechte. ';
  const fr = 'Nous traitons vos données comme il est dit ici, et vous avez des droits. ';
  const nl = 'Wij verwerken uw gegevens zoals hier staat, en u heeft daarbij rechten. ';
  for (const [text, ...wanted] of [
    [`${de}Das verlangt das Geldwäschegesetz (GwG), und das GwG gilt auch hier.`, 'Geldwäschegesetz (GwG)'],
    [`${de}Wir bewahren Belege nach der Abgabenordnung und dem DSG auf.`, 'Abgabenordnung', 'DSG'],
    [`${fr}Cela est conforme à la LPD et à la LCEN.`, 'LPD', 'LCEN'],
    [`${nl}Dat moet volgens artikel 52 AWR en de Nederlandse wet.`, 'artikel 52 AWR', 'Nederlandse wet'],
    [
      'What this club does follows the UK General Data Protection Regulation (UK GDPR). The UK GDPR gives you rights.',
      'UK General Data Protection Regulation (UK GDPR)',
    ],
    [
      'We follow the Privacy and Electronic Communications Regulations 2003 (PECR); PECR asks for consent.',
      'Privacy and Electronic Communications Regulations 2003 (PECR)',
    ],
    [
      'Our map service was certified under the EU-U.S. Privacy Shield, later also under the Swiss-U.S. Privacy Shield.',
      'EU-U.S. Privacy Shield',
    ],
    ['Receipts are kept because UK tax and financial regulations demand it.', 'UK tax and financial regulations'],
  ] as const)
    assert.deepEqual(cited(text), wanted, text);
  assert.deepEqual(cited(`${de}Das Gesetz und die Hausordnung gelten in dieser Anordnung.`), []);
});
