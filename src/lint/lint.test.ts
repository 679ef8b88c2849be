// Linting as a whole: order, spans, silencing, missing things and their place, hostile texts, time, and our own corpus as a fixed point.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { Temporal } from '#base';
import { work } from '#base/testing';
import { type Policy, segmentsOf } from '#policy';
import { read } from '#read';
import { type Finding, type LintInput, countryOf, lint, ruleOf } from './index.ts';

const today = Temporal.PlainDate.from('2026-11-21');

function inputOf(text: string, name = 'policy.md', silenced?: Policy['silenced']): LintInput {
  const { prose, policy } = read({ name, text });
  return { prose, policy: { ...policy, ...(silenced ? { silenced } : {}) }, text, today, country: countryOf(policy) };
}
const ids = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.rule);

const poor = `# Privacy of Quartzmoor

Quartzmoor Ltd uses your address to deliver lamps, for TBD years.

## Your rights

You have the right of access to your data. Write to help@quartzmoor.example or to

## Cookies

We do not use cookies. Our website uses cookies to count visits. See section 9.
`;

test('findings come in the order of the text, each on its sentence; what is missing comes last, with its place', () => {
  const input = inputOf(poor);
  const findings = lint(input);
  const order = new Map(segmentsOf(input.prose).map((segment, at) => [segment.id, at]));
  const places = findings.map((finding) => (finding.segment === null ? Infinity : order.get(finding.segment)!));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  for (const finding of findings) {
    if (finding.span) assert.equal(input.text.slice(...finding.span), finding.quote);
    if (finding.segment === null) assert.deepEqual([finding.span, finding.quote], [null, null]);
  }
  const found = ids(findings);
  for (const id of ['P01', 'P02', 'P13', 'K01', 'C15', 'C19', 'C24', 'C33'])
    assert.ok(found.includes(id), `${id}: ${found.join()}`);
  const rights = segmentsOf(input.prose).find(({ text }) => text === 'Your rights');
  assert.equal(findings.find(({ rule }) => rule === 'C19')?.place, rights?.id);
  assert.equal(findings.find(({ rule }) => rule === 'P01')?.quote, 'TBD');
  const clash = findings.find(({ rule }) => rule === 'K01');
  assert.equal(clash?.quote, 'We do not use cookies.');
  assert.equal(clash?.conflictsWith?.quote, 'Our website uses cookies to count visits.');
});

test('a denial of cookies is held against each sentence that uses them, three at most', () => {
  const uses = [
    'Our map uses cookies.',
    'Our shop page uses cookies.',
    'Cookies count visits.',
    'Our wheel uses cookies.',
  ];
  const found = lint(inputOf(`We do not use cookies.\n\n${uses.join('\n\n')}\n`)).filter(({ rule }) => rule === 'K01');
  assert.ok(found.every(({ quote }) => quote === 'We do not use cookies.'));
  const against = found.map(({ conflictsWith }) => conflictsWith?.quote ?? '');
  assert.equal(new Set(against).size, 3);
  assert.ok(
    against.every((one) => uses.includes(one)),
    against.join(),
  );
});

test('the same input gives the same findings, and the input is left as it was', () => {
  const input = inputOf(poor);
  const before = JSON.stringify({ ...input, today: null });
  assert.deepEqual(lint(input), lint(inputOf(poor)));
  assert.equal(JSON.stringify({ ...input, today: null }), before);
});

test('a silenced finding stays in the list and says why; elsewhere the rule still speaks', () => {
  const two = 'We keep orders for TBD years.\n\nWe keep invoices for TBD years.';
  const reason = { why: 'The number comes next week.', by: 'Nell Aarden', on: '2026-11-20' };
  const [first] = lint(inputOf(two)).filter(({ rule }) => rule === 'P01');
  const one = lint(inputOf(two, 'policy.md', [{ rule: 'P01', segment: first!.segment!, ...reason }]));
  assert.deepEqual(
    one.filter(({ rule }) => rule === 'P01').map(({ silenced }) => silenced),
    [reason, undefined],
  );
  const everywhere = lint(inputOf(two, 'policy.md', [{ rule: 'P01', ...reason }]));
  assert.ok(everywhere.filter(({ rule }) => rule === 'P01').every(({ silenced }) => silenced?.why === reason.why));
  assert.ok(everywhere.some(({ silenced }) => silenced === undefined));
});

test('of a fault that many sentences share, the gravest speaks and counts the others; silencing it brings the next', () => {
  const many =
    'We collect data such as, but not limited to, your name.\n\nWe keep your name, your address and more.\n\nWe ask for lamps, shades, etc.';
  const open = (silenced?: Policy['silenced']) =>
    lint(inputOf(many, 'policy.md', silenced)).filter(({ rule }) => rule === 'V02');
  const [first, ...none] = open();
  assert.deepEqual(none, []);
  assert.equal(first?.quote, 'but not limited to');
  assert.deepEqual([first.message.key, first.message.values?.['more']], ['lint.V02-more', 2]);
  const reason = { why: 'The list follows next week.', by: 'Nell Aarden', on: '2026-11-20' };
  const two = open([{ rule: 'V02', segment: first.segment!, ...reason }]);
  assert.deepEqual(
    two.map(({ quote, silenced }) => [quote, silenced?.why]),
    [
      ['but not limited to', reason.why],
      ['and more', undefined],
    ],
  );
});

test('what is stale depends on the day that is handed in', () => {
  const text = 'Last updated: 3 May 2024\n\nQuartzmoor Ltd sells lamps.';
  const on = (day: string) => ids(lint({ ...inputOf(text), today: Temporal.PlainDate.from(day) }));
  assert.ok(!on('2026-05-03').includes('S07'));
  assert.ok(on('2026-05-04').includes('S07'));
  const shield = inputOf('Our provider is certified under the EU-US Privacy Shield.');
  assert.ok(!ids(lint({ ...shield, today: Temporal.PlainDate.from('2020-01-01') })).includes('S02'));
  assert.ok(ids(lint(shield)).includes('S02'));
});

test('the country is that of the controller, else of the one authority that is named', () => {
  const of = (text: string) => countryOf(read({ name: 'policy.md', text }).policy);
  assert.equal(
    of('The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. Ask the CNIL.'),
    'GB',
  );
  assert.equal(of('You may complain to the Autoriteit Persoonsgegevens.'), 'NL');
  assert.equal(of('You may complain to the Autoriteit Persoonsgegevens. You may also complain to the CNIL.'), null);
  assert.equal(of('We sell lamps.'), null);
});

/** What a person who knows these texts accepts as right. A new entry must be looked at: most would be false. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  'atelier-brindille.txt': ['C09', 'C10', 'C12', 'C16', 'C37', 'P16', 'V15'],
  'harrier-and-stoat.txt': ['L01', 'L08', 'P15', 'V01', 'V11', 'V12'],
  'kranichwerk.md': ['C16', 'C26', 'C37', 'L04'],
  'lanternfish.md': ['C10', 'C14', 'C16', 'C26', 'L04', 'L06', 'L08', 'V15'],
  'pelican-bicycles.txt': ['C09', 'C36', 'S04', 'S10'],
  'stonecrop-clinic.html': ['C09', 'C16', 'C37', 'S04', 'S07', 'S10'],
  'waterlelie.txt': ['C09', 'C16', 'C26', 'L01', 'P15', 'V15'],
};

test('our own corpus of careful policies is accused of nothing that it has not done', () => {
  const folder = join(import.meta.dirname, '../read/corpus');
  for (const name of readdirSync(folder).filter((one) => accepted[one] !== undefined)) {
    const found = ids(lint(inputOf(readFileSync(join(folder, name), 'utf8'), name)));
    assert.deepEqual(found.toSorted(), accepted[name]?.toSorted(), name);
  }
});

test('no text makes it fail, and every finding can be explained', () => {
  const pieces = fc.constantFrom(
    '[',
    '](',
    '(',
    ')',
    '<a href=',
    '#',
    '# ',
    '- ',
    '1. ',
    '\n\n',
    '\n',
    ':',
    ',,',
    ' the ',
    'cookies ',
    'section 4 ',
    'http:/',
    '{{',
    '[*]',
    'é’“ß\u0000\ud800',
    '|',
    'see ',
    'E-mail:',
    'Privacy Shield ',
    '\ufb01',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 40 }), (parts) => {
      const text = `Quartzmoor sells lamps. ${parts.join('')}`;
      for (const finding of lint(inputOf(text))) {
        assert.ok(ruleOf(finding.rule));
        if (finding.span) assert.equal(text.slice(...finding.span), finding.quote);
      }
    }),
    { numRuns: 150 },
  );
});

test('texts made to be slow are not: each within two seconds', () => {
  for (const part of [
    '(',
    '[',
    'a ',
    ', ',
    'no cookies ',
    'complain ',
    'the and of to ',
    'see section 4 ',
    '<insert ',
    'transfer outside ',
    '-',
    '_',
    'A',
    'a-',
    'x(',
    'other ',
    'we may use ',
    'the above website ',
    'not liable for ',
    'as long as necessary ',
    'until one year or ',
    'by writing to ',
    'Cookies by ',
    '(the “A”) ',
  ]) {
    const input = inputOf(`${part.repeat(40_000 / part.length)}\n\nQuartzmoor Ltd.`, 'policy.txt');
    const worked = work();
    lint(input);
    assert.ok(worked() < 2000, part);
  }
});

test('who works alone and writes “I” hears what a firm hears that writes “we”', () => {
  for (const [one, several] of [
    [
      'Ich verkaufe die Lampen nicht im Netz, und ich erhebe üblicherweise Daten von den Kunden, die zu mir in den Laden kommen.',
      'Wir verkaufen die Lampen nicht im Netz, und wir erheben üblicherweise Daten von den Kunden, die zu uns in den Laden kommen.',
    ],
    [
      'Je vends des lampes dans ma boutique et je collecte généralement vos données dans cette boutique.',
      'Nous vendons des lampes dans notre boutique et nous collectons généralement vos données dans cette boutique.',
    ],
  ]) {
    const heard = ids(lint(inputOf(`# Privacy\n\n${one}\n`)));
    assert.deepEqual(heard, ids(lint(inputOf(`# Privacy\n\n${several}\n`))));
    assert.ok(heard.includes('V01'), heard.join(' '));
  }
});
