// Tests plain text: headings, lists and lines that only look like them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from './segment.ts';
import { sketch } from './sketch.ts';

const read = (text: string): string[] =>
  sketch(segment({ name: 'p.txt', text }).prose)
    .split('\n')
    .slice(1, -1);
const kindOf = (line: string): string =>
  read(`Privacy\n\nWe keep some data.\n\n${line}\n\nWe keep some more of it.`)[2]!.split(' ')[0]!;

test('short lines that stand alone are headings', () => {
  for (const line of [
    'Cookies',
    'What are cookies?',
    'Your rights',
    'COOKIES AND LOGS',
    '1. Scope',
    '1.2 Scope',
    '2) Scope',
    'IV. Scope',
    'Article 3 – Scope',
    'Artikel 3: Gegevens',
    '§ 4 Speicherdauer',
    '3/ Durées',
    '1 - Responsable',
    'Rights (“to be forgotten”)',
    'Wie lange speichern wir Daten?',
    'Vos droits',
  ])
    assert.match(kindOf(line), /^H[23]$/, line);
});

test('lines that only look like headings are none', () => {
  for (const line of [
    'We keep logs',
    'Email: dpo@oakum.example',
    'Phone +44 113 496 0000',
    'Last updated: May 2024',
    'Last updated 3 May 2024',
    'Stand: 1. Januar 2024',
    'Oakum B.V., Kade 3, 1621 AA Hoorn',
    'www.oakum.example',
    'for example:',
    'and so on',
    'Your rights:',
    'Yes.',
    'Nous ne vendons rien',
    '12345',
  ])
    assert.equal(kindOf(line), 'p', line);
  for (const line of ['• Name', '- Name', '(a) Name', 'iv) Name', 'a. Name']) assert.equal(kindOf(line), 'i1', line);
});

test('the last line is no heading: nothing follows it', () => {
  assert.deepEqual(read('Privacy\n\nWe keep logs.\n\nOakum'), ['H1 Privacy', 'p We keep logs.', 'p Oakum']);
});

test('numbers: items of a list, or sections, by what follows', () => {
  assert.deepEqual(read('You may:\n\n1. Object\n\n2. Complain\n\n3. Leave\n\nWrite to us.'), [
    'p You may:',
    'i1 [1.] Object',
    'i1 [2.] Complain',
    'i1 [3.] Leave',
    'p Write to us.',
  ]);
  assert.deepEqual(read('1. Logs\n\nWe keep logs.\n\n1. Rights\n\nYou may object.'), [
    'H2 [1.] Logs',
    'p We keep logs.',
    'H2 [1.] Rights',
    'p You may object.',
  ]);
  assert.deepEqual(read('1. Logs\n1.1 We keep logs.\n1.2 We erase them.\n2. Rights\n2.1 You may object.'), [
    'H2 [1.] Logs',
    'i1 [1.1] We keep logs.',
    'i1 [1.2] We erase them.',
    'H2 [2.] Rights',
    'i1 [2.1] You may object.',
  ]);
});

test('lists nest by indent, or by marker where nothing is indented', () => {
  assert.deepEqual(read('• a\n  - b\n\t– c\n• d'), ['i1 [•] a', 'i2 [-] b', 'i3 [–] c', 'i1 [•] d']);
  assert.deepEqual(read('1. a\na) b\n(i) c\n(ii) d\nb) e\n2. f'), [
    'i1 [1.] a',
    'i2 [a)] b',
    'i3 [(i)] c',
    'i3 [(ii)] d',
    'i2 [b)] e',
    'i1 [2.] f',
  ]);
  assert.deepEqual(read('• a\n1. b\n• c\n2. d'), ['i1 [•] a', 'i1 [1.] b', 'i1 [•] c', 'i1 [2.] d']);
  assert.deepEqual(read('1. a:\n• b\n• c\n2. d'), ['i1 [1.] a:', 'i2 [•] b', 'i2 [•] c', 'i1 [2.] d']);
  assert.deepEqual(read('d) name\ne) mail\n\nMore.\n\nf. age'), [
    'i1 [d)] name',
    'i1 [e)] mail',
    'p More.',
    'p f. age',
  ]);
});

test('“o”, “d. h.” and “(c) 2024” are no markers where no list is', () => {
  assert.deepEqual(read('o tempora'), ['p o tempora']);
  assert.deepEqual(read('d. h. wir löschen sie.'), ['p d. h. wir löschen sie.']);
  assert.deepEqual(read('(c) 2024 Oakum'), ['p (c) 2024 Oakum']);
});

test('items go on in the lines below', () => {
  assert.deepEqual(
    read('- We keep your name and the address to which\n  we deliver.\n\n  Your age we never ask.\n- More'),
    ['i1 [-] We keep your name and the address to which we deliver.', 'i1 Your age we never ask.', 'i1 [-] More'],
  );
});

const wrapped = `We keep your orders, your address and what you wrote to us for
as long as the law of the Netherlands wants us to, which is now
7 years. After that we erase them. This does not hold for the data
- and these are few - that you gave us in the shop, or of the year
300. They have been erased.`;

test('wrapped lines are one paragraph, whatever they begin with', () => {
  assert.deepEqual(read(wrapped), [
    'p We keep your orders, your address and what you wrote to us for as long as the law of the Netherlands wants us to, which is now 7 years. | After that we erase them. | This does not hold for the data - and these are few - that you gave us in the shop, or of the year 300. | They have been erased.',
  ]);
});

test('mixed line ends, tabs, no-break and zero-width spaces', () => {
  assert.deepEqual(read('\ufeffPrivacy\r\n\rWe\u00a0keep\u200b logs.\u2028For\ta year.\r\n'), [
    'H1 Privacy',
    'p We keep logs. ↵ For a year.',
  ]);
});

test('a table of tabs or bars is rows, one bar in a sentence is none', () => {
  assert.deepEqual(read('Data\tKept\nLogs\t1 year'), ['r^ Data | Kept', 'r Logs | 1 year']);
  assert.deepEqual(read('| Data | Kept |\n|---|---|\n| Logs | |'), ['r^ Data | Kept', 'r Logs']);
  assert.deepEqual(read('Call us | Mail us. We answer.'), ['p Call us | Mail us. | We answer.']);
});
