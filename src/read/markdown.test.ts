// Tests Markdown: inline markup as people type it, well or badly, and blocks that CommonMark and people see differently.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from './segment.ts';
import { sketch } from './sketch.ts';

const lines = (text: string): string[] =>
  sketch(segment({ name: 'p.md', text }).prose)
    .split('\n')
    .slice(0, -1);
const read = (text: string): string[] => lines(text).slice(1);
const inline = (text: string): string => read(text).join('\n').slice(2);

test('emphasis, code, links and references become runs', () => {
  for (const [markdown, shown] of [
    ['We do **not** sell *any* data.', 'We do *not* sell _any_ data.'],
    ['We do ***not*** sell __any__ _data_.', 'We do _*not*_ sell *any* _data_.'],
    ['**Bold _both_ bold** plain.', '*Bold *_*both*_* bold* plain.'],
    ['Set `a*b*c` and ``x`y``.', 'Set `a*b*c` and `x`y`.'],
    ['See [our *cookie* page](/cookies "Cookies").', 'See our →/cookies_cookie_→/cookies page→/cookies.'],
    [
      'See [this](<https://oakum.example/a b>) and [that](/a(b)c).',
      'See this→https://oakum.example/ab and that→/a(b)c.',
    ],
    [
      'See [this][1], [that][] and [here].\n\n[1]: https://a.example\n[That]: <https://b.example> "B"\n[here]: /c',
      'See this→https://a.example, that→https://b.example and here→/c.',
    ],
    [
      'Mail <dpo@oakum.example> or see <https://oakum.example>.',
      'Mail dpo@oakum.example→mailto:dpo@oakum.example or see https://oakum.example→https://oakum.example.',
    ],
    [
      "See <a href='https://oakum.example' target='_blank'> oakum.example. </a>",
      'See oakum.example.→https://oakum.example',
    ],
    ['We <b>never</b> <span class="x">sell</span> it<br>or lend it.', 'We *never* sell it ↵ or lend it.'],
    ['Logos ![alt *text*](logo.png) are not text.', 'Logos are not text.'],
  ] as const)
    assert.equal(inline(markdown), shown);
});

test('what is no markup stays as it is', () => {
  for (const text of [
    '2 * 3 * 4 = 24',
    'snake_case_name and a_b_c',
    'an open [bracket and (another',
    'a [label] without target',
    '5 < 6 and 7 > 2',
    'AT&T & Co',
    'an open `tick',
    'an open **star',
    'C:\\Users\\me',
  ])
    assert.equal(inline(text), text);
});

test('markers that CommonMark would print are taken as they were meant', () => {
  assert.equal(inline('**Name:**we ask it. **Age: **we do not.'), '*Name:*we ask it. | *Age:* we do not.');
  assert.equal(
    inline('\\*Required. \\_Not\\_ emphasis, \\[not\\](a link) and &ast;this&ast;.'),
    '*Required. _Not_ emphasis, [not](a link) and *this*.',
  );
});

test('links that may not be shown lose their target only', () => {
  assert.equal(inline('See [this](javascript:alert(1)) and <a href="data:x">that</a>.'), 'See this and that.');
});

test('headings: marked, underlined, bold, with closing marks, ids and numbers', () => {
  assert.deepEqual(
    read(
      'Privacy\n=======\n\n## **Your data:** ##\n\n### 1.2 Logs {#logs}\n\nWe keep logs.\n\n**Contact us**\n\nBy mail.',
    ),
    ['H1 Privacy', 'H2 *Your data:*', 'H3 [1.2] Logs', 'p We keep logs.', 'H4 *Contact us*', 'p By mail.'],
  );
  assert.deepEqual(read('# Privacy\n\n**We never sell your data.**\n\nReally.'), [
    'H1 Privacy',
    'p *We never sell your data.*',
    'p Really.',
  ]);
});

test('front matter is not text, but says title and language', () => {
  assert.deepEqual(lines('---\ntitle: "Notice: ours"\nlang: fr-BE\ndraft: false\n---\nXyz.'), [
    'markdown fr: Notice: ours',
    'p Xyz.',
  ]);
  assert.deepEqual(lines('---\n\nWe keep logs for the police.\n\n---\n'), [
    'markdown en: We keep logs for the police.',
    'p We keep logs for the police.',
  ]);
});

test('YAML in front matter is never evaluated', () => {
  const bomb = [
    '---',
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]!},`.repeat(9)}]`),
    'title: *h',
    '---',
    'We keep logs.',
  ].join('\n');
  assert.deepEqual(lines(bomb), ['markdown en: *h', 'p We keep logs.']);
});

test('lists nest, go on after blank lines, and mix markers', () => {
  assert.deepEqual(read('- a\n  - b\n\n    still b\n  - c\n\n1. x\n1. y\n   * z\n+ w\n- - deep'), [
    'i1 [-] a',
    'i2 [-] b',
    'i2 still b',
    'i2 [-] c',
    'i1 [1.] x',
    'i1 [1.] y',
    'i2 [*] z',
    'i1 [+] w',
    'i2 [-] deep',
  ]);
});

test('soft line ends are spaces, hard ones and lines of addresses are breaks', () => {
  assert.deepEqual(
    read(
      'We keep logs\nfor a year and\nErase them.\n\nOakum B.V.  \nKade 3\\\nHoorn\n\nLindwurm GmbH\nGasse 12, am Alten Markt, beim Brunnen, 36037 Fulda\nHRB 99999',
    ),
    [
      'p We keep logs for a year and Erase them.',
      'p Oakum B.V. ↵ Kade 3 ↵ Hoorn',
      'p Lindwurm GmbH ↵ Gasse 12, am Alten Markt, beim Brunnen, 36037 Fulda ↵ HRB 99999',
    ],
  );
});

test('raw HTML blocks, quotes, fences, tables and rules', () => {
  assert.deepEqual(
    read(
      '<!-- not\n\nthis -->\n\n<div>\n\n> **Note:** we keep\n> logs.\n\n</div>\n\n***\n\n```\ndpo@oakum.example\n```\n\n<ul>\n\n<li>a</li>\n<li>b</li>\n\n</ul>\n\nName | Kept\n---|:-:\nLogs | 1 \\| 2 years\n',
    ),
    [
      'p *Note:* we keep logs.',
      'p `dpo@oakum.example`',
      'i1 [•] a',
      'i1 [•] b',
      'r^ Name | Kept',
      'r Logs | 1 | 2 years',
    ],
  );
});
