// Tests HTML: character references against another parser, what is left out, broken nesting, links that may be shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { segmentsOf } from '#policy';
import { entityAt } from './entities.ts';
import { safeHref } from './html-tags.ts';
import { segment } from './segment.ts';
import { sketch } from './sketch.ts';

const read = (body: string): string[] =>
  sketch(segment({ name: 'p.html', text: body }).prose)
    .split('\n')
    .slice(1, -1);

test('character references mean what another parser makes of them', () => {
  const names =
    'nbsp amp lt gt quot apos eacute Eacute egrave ccedil oelig OElig aelig szlig auml ouml uuml Uuml iuml ntilde laquo raquo ldquo rdquo lsquo rsquo bdquo sbquo hellip ndash mdash bull middot deg sect para copy reg trade euro pound times frac12 sup2 shy thinsp ensp emsp rarr le ge ne minus permil dagger lsaquo rsaquo Scaron Yuml zwj zwnj lrm infin';
  const references = [
    ...names.split(' ').map((name) => `&${name};`),
    '&#233;',
    '&#xE9;',
    '&#8217;',
    '&#x1F600;',
    '&nope;',
    '&#x110000;',
    '& ',
    '&;',
    '&#;',
  ];
  for (const reference of references) {
    const { document } = parseHTML(`<p>${reference}</p>`);
    if (reference === '&#x110000;') continue;
    assert.equal(entityAt(reference, 0)?.text ?? reference, document.querySelector('p')!.textContent, reference);
  }
});

test('numbers of Windows and numbers that are no characters read as browsers read them', () => {
  assert.equal(entityAt('&#146;', 0)?.text, '’');
  for (const reference of ['&#0;', '&#xD800;', '&#x110000;']) assert.equal(entityAt(reference, 0)?.text, '\ufffd');
});

test('references without a semicolon count only where browsers let them', () => {
  assert.equal(entityAt('&nbsp we', 0)?.text, '\u00a0');
  assert.equal(entityAt('&copy=1', 0), undefined);
  assert.equal(entityAt('&hellip we', 0), undefined);
});

test('scripts, menus, hidden parts and page furniture are left out', () => {
  assert.deepEqual(
    read(`<body><nav>Menu</nav><header>Logo</header><div role="navigation">Path <div>Home</div></div><p hidden>Later</p>
      <p>We keep logs.<script>"</p><p>"</script><style>p{}</style><noscript>Enable it</noscript><template>Slot</template><svg><text>Icon</text></svg><!-- <p>note</p> --></p>
      <select><option>A</option></select><div aria-modal="true">Accept?</div><footer>Imprint</footer></body>`),
    ['p We keep logs.'],
  );
});

test('a header that holds the title stays, and so does one within the text', () => {
  assert.deepEqual(
    read('<header><h1>Privacy</h1></header><p>We keep logs.</p><article><footer>Version of May.</footer></article>'),
    ['H1 Privacy', 'p We keep logs.', 'p Version of May.'],
  );
});

test('the main part is the text, if it says enough', () => {
  const long = 'We keep logs for a year and erase them. '.repeat(6).trim();
  assert.equal(read(`<p>Shop now.</p><main><p>${long}</p></main><p>More</p>`).length, 1);
  assert.deepEqual(read('<p>Shop now.</p><main><p>Short.</p></main>'), ['p Shop now.', 'p Short.']);
});

test('a menu that is never closed does not swallow the page', () => {
  assert.deepEqual(read('<nav><a>Menu here.</a><p>We keep logs.</p>'), ['p Menu here.', 'p We keep logs.']);
});

test('broken nesting reads as browsers show it', () => {
  assert.deepEqual(read('<p>one<p>two<div>three</p>four</div></div></section>five'), [
    'p one',
    'p two',
    'p three',
    'p four',
    'p five',
  ]);
  assert.deepEqual(read('<ul><li>a<li>b<ol start=4><li>c<li>d</ol>e</ul>f'), [
    'i1 [•] a',
    'i1 [•] b',
    'i2 [4.] c',
    'i2 [5.] d',
    'i1 e',
    'p f',
  ]);
  assert.deepEqual(read('<p>We <b>never <i>sell</b> data</i>.</p>'), ['p We *never *_*sell*__ data_.']);
  assert.deepEqual(read('<h2>Logs<p>We keep them.</h3><p>A year.'), ['H2 Logs', 'H2 We keep them.', 'p A year.']);
});

test('tables with data are rows, tables that only lay out the page are not', () => {
  assert.deepEqual(
    read('<table><tr><th>What<th>How long<tr><td>Logs<ul><li>IP<li>date</ul><td>A <b>year</b>.<br>Or less.</table>'),
    ['r^ What | How long', 'r Logs IP date | A *year*. Or less.'],
  );
  assert.deepEqual(read('<table><tr><td><h2>Logs</h2><p>We keep them.</p><td>x</table>'), [
    'H2 Logs',
    'p We keep them.',
    'p x',
  ]);
  assert.deepEqual(read('<table><tr><td>We keep logs.</td></tr><tr><td>A year.</td></tr></table>'), [
    'p We keep logs.',
    'p A year.',
  ]);
});

test('two breaks part paragraphs, one begins a line, and a heading stays whole', () => {
  assert.deepEqual(read('<h1>Our<br>policy. Short</h1><p>Oakum B.V.<br>Kade 3<br><br>We keep logs.<br></p>'), [
    'H1 Our policy. Short',
    'p Oakum B.V. ↵ Kade 3',
    'p We keep logs.',
  ]);
});

test('a page of line breaks alone is read like plain text', () => {
  assert.deepEqual(
    read(`<div>Privacy<br><br>1. Scope<br>We keep logs of all that you do on this web site for a year.<br><br>2. Rights<br>You may:<br>a) object;<br>b) complain
      to us.<br><br>Oakum B.V.<br>Kade 3<br>Hoorn</div>`),
    [
      'H1 Privacy',
      'H2 [1.] Scope',
      'p We keep logs of all that you do on this web site for a year.',
      'H2 [2.] Rights',
      'p You may:',
      'i1 [a)] object;',
      'i1 [b)] complain to us.',
      'p Oakum B.V. ↵ Kade 3 ↵ Hoorn',
    ],
  );
});

test('typed numbers and bold lines in paragraphs are items and headings', () => {
  assert.deepEqual(
    read(
      '<h1>Privacy</h1><h2>Logs</h2><p>We log:</p><p>1. your IP address;</p><p>2. the date.</p><p><b>Rights:</b><br>You may object.</p>',
    ),
    [
      'H1 Privacy',
      'H2 Logs',
      'p We log:',
      'i1 [1.] your IP address;',
      'i1 [2.] the date.',
      'H3 *Rights:*',
      'p You may object.',
    ],
  );
});

test('words that only markup parts are one word, words in different blocks are not', () => {
  assert.deepEqual(read('<div>pri<span>va</span>cy<wbr>@oakum.example</div><div>Logs</div>'), [
    'p privacy@oakum.example',
    'p Logs',
  ]);
});

test('an angle bracket or an address in brackets is text', () => {
  assert.deepEqual(read('<p>Under 5 < 10 years, mail <dpo@oakum.example> & ask</p>'), [
    'p Under 5 < 10 years, mail <dpo@oakum.example> & ask',
  ]);
});

test('only web, mail, telephone and same-site links may be shown', () => {
  for (const [href, shown] of [
    ['https://oakum.example/a?b=1&c', 'https://oakum.example/a?b=1&c'],
    ['  /cookies\n', '/cookies'],
    ['#rights', '#rights'],
    ['../a:b', '../a:b'],
    ['//oakum.example', '//oakum.example'],
    ['MAILTO:dpo@oakum.example', 'MAILTO:dpo@oakum.example'],
    ['tel:+31229000000', 'tel:+31229000000'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['', undefined],
  ] as const)
    assert.equal(safeHref(href), shown, href);
  const { prose } = segment({
    name: 'p.html',
    text: '<p>See <a href="&#106;avascript:x">this</a> or <a href=/b?c&amp;d>that</a>.</p>',
  });
  assert.deepEqual(segmentsOf(prose)[0]!.runs, [
    { text: 'See this or ' },
    { text: 'that', href: '/b?c&d' },
    { text: '.' },
  ]);
});
