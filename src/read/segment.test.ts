// Tests what holds for every text: spans in order, quotes equal to the source, every word once, ids unique, time linear, memory bounded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '#base';
import { work } from '#base/testing';
import { Prose, segmentsOf } from '#policy';
import { formatOf } from './format.ts';
import { isBlank } from './ink.ts';
import { segment, segmentHash } from './segment.ts';

const scraps = [
  'We keep logs.',
  'Your rights',
  '1. Scope',
  '1.',
  '(a)',
  'iv)',
  '•',
  '-',
  '*',
  '**',
  '_',
  '`',
  '~~',
  '[',
  '](',
  ')',
  '<',
  '>',
  '<p>',
  '</p>',
  '<b>',
  '<ul><li>',
  '</ul>',
  '<td>',
  '<table><tr>',
  '<br>',
  '<h2>',
  '<!--',
  '-->',
  '<script>',
  '<nav>',
  '<a href="/x">',
  '<pre>',
  '&amp;',
  '&nbsp;',
  '&#8217;',
  '&',
  '#',
  '##',
  '---',
  '===',
  '|',
  '\t',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '  \n',
  '\\',
  '!',
  '?',
  '…',
  'e.g.',
  'z. B.',
  'S.A.',
  'd’accès',
  '“We”',
  '«\u00a0Oui\u00a0»',
  'é',
  'e\u0301',
  '\u{1F600}',
  '\ud800',
  'ﬁ',
  '2024.',
  'Email: x@y.example',
  'https://x.example/a.B?c',
  '```',
  '> ',
  '    ',
  'Article 3 –',
  '§ 4',
  'o ',
  'Wir',
  'nous',
  'de',
] as const;
/** Any UTF-16 units, also those that are no characters. */
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 4 }).map((units) => String.fromCharCode(...units));
/** The segmentation of a text that has words. */
function segmented(name: string, text: string): ReturnType<typeof segment> | undefined {
  try {
    return segment({ name, text });
  } catch (error) {
    if (error instanceof Problem && error.code === 'read.no-text') return undefined;
    throw error;
  }
}

const text = fc
  .array(fc.oneof(fc.constantFrom(...scraps), anyUnits), { maxLength: 60, size: 'max' })
  .map((list) => list.join(''));
const name = fc.constantFrom('policy.txt', 'policy.md', 'policy.html', 'policy');

test('any text: the shape is right, spans rise, quotes are the source, ids are unique', () => {
  fc.assert(
    fc.property(name, text, (name, text) => {
      const found = segmented(name, text);
      if (!found) return;
      const { prose, map } = found;
      assert.deepEqual(Prose.parse(prose), prose);
      const segments = segmentsOf(prose);
      let last = 0;
      for (const { id, text: words, span, runs } of segments) {
        assert.ok(
          span[0] >= last && span[1] > span[0] && span[1] <= text.length,
          `${span[0]}-${span[1]} after ${last}`,
        );
        last = span[1];
        assert.equal(words, words.trim());
        assert.ok(words !== '' && !/[\n\r\t\u00a0\u200b]| {2}/.test(words), JSON.stringify(words));
        if (runs) assert.equal(runs.map((run) => run.text).join(''), words);
        assert.deepEqual(map.quote(id, 0, words.length), { quote: text.slice(...span), span });
        assert.equal(id.split('-')[0], segmentHash(words));
      }
      assert.equal(new Set(segments.map(({ id }) => id)).size, segments.length);
    }),
    { numRuns: 600 },
  );
});

test('any plain text: every letter and digit is in exactly one segment or marker, in order', () => {
  const visible = (words: string): string => words.replace(/[^\p{L}\p{Nd}]/gu, '');
  fc.assert(
    fc.property(text, (units) => {
      // A file is decoded strictly, so no half of a pair ever comes in, to be joined when what stood between is left out.
      const text = units.toWellFormed();
      if (formatOf({ name: 'policy.txt', text }) !== 'text') return;
      const prose = segmented('policy.txt', text)?.prose;
      const printed = (prose?.blocks ?? []).map(({ marker, segments }) =>
        [marker, ...segments.map((one) => one.text)].join(' '),
      );
      assert.equal(visible(printed.join(' ')), visible(text));
    }),
    { numRuns: 600 },
  );
});

test('any part of a plain segment is quoted from where it stands', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
      const found = segmented('policy.txt', text);
      if (!found) return;
      const { prose, map } = found;
      for (const { id, text: words } of segmentsOf(prose)) {
        const start = a % words.length;
        const end = start + 1 + (b % (words.length - start));
        const { quote, span } = map.quote(id, start, end);
        assert.equal(quote, text.slice(...span));
        assert.equal(
          quote
            .split('')
            .filter((one) => !isBlank(one.charCodeAt(0)))
            .join(''),
          words.slice(start, end).replaceAll(' ', '').replaceAll('\n', ''),
        );
      }
    }),
  );
});

test('a quote runs over markup and entities that stand between its first and last word', () => {
  const source = { name: 'p.md', text: 'We will **not** share d&eacute;tails with\n[others](/x).' };
  const { prose, map } = segment(source);
  const { id, text } = segmentsOf(prose)[0]!;
  assert.equal(text, 'We will not share détails with others.');
  const quote = (words: string): string => map.quote(id, text.indexOf(words), text.indexOf(words) + words.length).quote;
  assert.equal(quote('not'), 'not');
  assert.equal(quote('will not share'), 'will **not** share');
  assert.equal(quote('é'), '&eacute;');
  assert.equal(quote('tails with others'), 'tails with\n[others');
  assert.throws(() => map.quote(id, 3, 3), RangeError);
  assert.throws(() => map.quote('000000000000-1', 0, 1), RangeError);
});

test('ids forget how a sentence is printed', () => {
  const [a, b] = ['“We  don’t sell”\u00a0data.', '"we don\'t sell" DATA.'].map(
    (one) => segmentsOf(segment({ name: 'p.txt', text: one }).prose)[0]!.id,
  );
  assert.equal(a, b);
  assert.equal(
    segmentsOf(segment({ name: 'p.txt', text: 'Same.\n\nSame.\n\nSame.' }).prose)
      .map(({ id }) => id.split('-')[1])
      .join(),
    '1,2,3',
  );
});

test('the language is told by small words; a hint decides only a tie', () => {
  const languageOf = (text: string, name = 'p.txt'): string => segment({ name, text }).prose.language;
  assert.equal(languageOf('Wir speichern die Daten nur so lange, wie es für den Vertrag nötig ist.'), 'de');
  assert.equal(languageOf('Wij bewaren het adres niet langer dan een jaar voor uw bestelling.'), 'nl');
  assert.equal(languageOf('Nous gardons vos données pour la durée du contrat et les effaçons.'), 'fr');
  assert.equal(languageOf('We keep the data for as long as you are a customer.'), 'en');
  assert.equal(languageOf('12345'), 'en');
  assert.equal(languageOf('---\nlang: nl\n---\n\nZeewind'), 'nl');
  assert.equal(
    languageOf('<html lang="fr"><p>We keep the data for as long as you are a customer.</p>', 'p.html'),
    'en',
  );
});

const refused = (name: string, text: string): Problem => {
  const worked = work();
  try {
    segment({ name, text });
  } catch (error) {
    assert.ok(error instanceof Problem);
    assert.ok(worked() < 2000);
    return error;
  }
  throw new Error('not refused');
};

test('lists nested without end are refused with their line', () => {
  const steps = (n: number): string =>
    Array.from({ length: n }, (_, depth) => `${' '.repeat(depth * 2)}- deeper`).join('\n');
  segment({ name: 'fine.txt', text: steps(32) });
  for (const [name, text, line] of [
    ['deep.txt', steps(40), 33],
    ['deep.md', steps(40), 33],
    ['deep.md', `Fine.\n\n${'- '.repeat(10_000)}x`, 3],
    ['deep.html', `<p>Fine.</p>\n${'<ul><li>x'.repeat(10_000)}`, 2],
  ] as const) {
    const problem = refused(name, text);
    assert.equal(problem.code, 'read.too-deep');
    assert.match(problem.told.happened, new RegExp(`^${name}, line ${line}: `));
  }
});

test('ten thousand bullets side by side are fine, twenty thousand sentences are the limit', () => {
  assert.equal(segment({ name: 'wide.txt', text: '• one more\n'.repeat(10_000) }).prose.blocks.length, 10_000);
  assert.equal(refused('long.txt', 'Word.\n\n'.repeat(20_001)).code, 'read.too-many-segments');
});

test('a page without words is refused', () => {
  assert.equal(
    refused('app.html', '<html><body><div id="root"></div><script>draw()</script></body></html>').code,
    'read.no-text',
  );
  assert.equal(refused('rule.txt', '-----\n').code, 'read.no-text');
});

test('one very long line is fine', () => {
  const text = 'We keep this data for one year and then we erase it '.repeat(40_000);
  assert.equal(segmentsOf(segment({ name: 'line.txt', text }).prose).length, 1);
});

/** Traps for patterns that backtrack or look ahead without end. */
const traps = [
  ' ',
  '.',
  '*',
  '<',
  '&',
  '1',
  '[',
  '](',
  '(',
  '_',
  '`',
  '![',
  '"',
  '<a ',
  '<a x="',
  '<div>',
  '<b>',
  '<li>',
  '<td>',
  '<!--',
  '<script>',
  '&#1;',
  '- ',
  '|',
  '\t',
  '\u00a0',
  '. A',
  '.A',
  'A. ',
  '# x\n',
  '>',
  '```\n',
  '---\n',
  '<br>',
  '<section><td>',
  '<a@b',
  '“A. ',
  'Rights\n\n',
  '1.2 x\n',
  'a\n=\n',
  '</p>',
  '<p hidden>x',
];

test('no run of anything takes more than its share of time', () => {
  for (const trap of traps) {
    for (const name of ['t.txt', 't.md', 't.html']) {
      const text = `word ${trap.repeat(60_000 / trap.length)} end>`;
      const before = process.cpuUsage();
      try {
        segment({ name, text });
      } catch (error) {
        assert.ok(error instanceof Problem);
      }
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < 1_500_000, `${name} ${JSON.stringify(trap)}: ${user + system} µs`);
    }
  }
});
