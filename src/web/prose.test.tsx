// The text on the page is the published text, letter by letter and in order, with its anchors, whatever is in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { type Block, type Prose, type Run, type Segment, segmentsOf } from '#policy';
import { outlineOf } from './outline.ts';
import { type Margin, ProseBody, ProseTitle, anchorOf } from './prose.tsx';
import { sampleProse } from './sample.ts';

const collapse = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Rendering is synchronous: nothing on a page waits. */
function written(element: { toString(): string | Promise<string> }): string {
  const text = element.toString();
  assert.ok(typeof text === 'string');
  return text;
}

function shown(prose: Prose, margin?: Margin) {
  const outline = outlineOf(prose);
  const html = (
    <article>
      {outline.titleBlock && <ProseTitle outline={outline} {...(margin ? { margin } : {})} />}
      <ProseBody outline={outline} {...(margin ? { margin } : {})} />
    </article>
  );
  const { document } = parseHTML(`<!doctype html><html><body>${written(html)}</body></html>`);
  return document;
}

/** Every segment stands once, in order, under its id, with exactly its text. */
function assertFaithful(prose: Prose): void {
  const document = shown(prose);
  const segments = segmentsOf(prose);
  const elements = [...document.querySelectorAll('[id^="s-"]')];
  assert.deepEqual(
    elements.map((element) => [element.id, collapse(element.textContent)]),
    segments.map((segment) => [anchorOf(segment), collapse(segment.text)]),
  );
  const article = collapse(document.querySelector('article')?.textContent ?? '').replace(/\s/g, '');
  assert.equal(article, segments.map((segment) => segment.text.replace(/\s/g, '')).join(''), 'nothing else is in it');
}

let ordinal = 0;
const segment = (text: string, more: Partial<Segment> = {}): Segment => ({
  id: `0123456789ab-${(ordinal += 1)}`,
  text,
  span: [0, 0],
  ...more,
});
const paragraph = (...segments: Segment[]): Block => ({ kind: 'paragraph', depth: 0, marker: null, segments });
const proseOf = (...blocks: Block[]): Prose => ({ format: 'text', language: 'en', title: 'Title', blocks });

test('the sample policy is shown word for word', () => {
  assertFaithful(sampleProse().prose);
});

test('hostile text stays text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '&amp; &lt;b&gt; & < > " \'',
    '</span></p></article><h1>Now ours</h1>',
    '<!-- --><![CDATA[x]]>',
    'abc\u202Egnp.exe \u2066isolated\u2069 \u200F',
    '{{constructor}} ${7*7} %3Cscript%3E',
    '😀 e\u0301 \uFEFF 中文',
  ].map((text) => segment(text));
  const prose = proseOf(paragraph(...hostile), {
    kind: 'item',
    depth: 1,
    marker: '"><b>',
    segments: [segment('<i>x</i>')],
  });
  assertFaithful(prose);
  const document = shown(prose);
  assert.equal(document.querySelector('script, b, i'), null);
  assert.equal(document.querySelector('li')?.getAttribute('data-marker'), '"><b>');
});

test('any blocks with any text are shown word for word', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('<b>', '&nbsp;', ' a ', '\u00A0'),
  );
  const blocks = fc.array(
    fc.record({
      kind: fc.constantFrom('heading', 'paragraph', 'item', 'row'),
      depth: fc.integer({ min: 1, max: 6 }),
      marker: fc.constantFrom('•', '1.', 'a)', null),
      texts: fc.array(words, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(blocks, (all) => {
      const built = all.map(({ texts, ...rest }): Block => ({
        ...(rest as Omit<Block, 'segments'>),
        segments: texts.filter((text) => collapse(text) !== '').map((text) => segment(collapse(text))),
      }));
      assertFaithful(proseOf(...built));
    }),
    { numRuns: 60 },
  );
});

test('two sentences keep a space between them, and a line break is a line break', () => {
  const document = shown(proseOf(paragraph(segment('One.'), segment('Two.'), segment('Three', { lineBreak: true }))));
  assert.equal(document.querySelector('p')?.textContent, 'One. Two.Three');
  assert.equal(document.querySelectorAll('p br').length, 1);
});

test('markup of the text is kept, and links only where they are safe', () => {
  const runs: Run[] = [
    { text: 'Write to ' },
    { text: 'us', href: 'mailto:a@example.org', strong: true },
    { text: ' or ' },
    { text: 'do not', em: true, href: 'javascript:alert(1)' },
    { text: ', see ' },
    { text: 'there', href: 'https://example.org/?a=1&b="2"' },
    { text: '.' },
  ];
  const text = runs.map((run) => run.text).join('');
  const document = shown(proseOf(paragraph(segment(text, { runs }))));
  const links = [...document.querySelectorAll('a')];
  assert.deepEqual(
    links.map((link) => [link.getAttribute('href'), link.getAttribute('rel'), link.textContent]),
    [
      ['mailto:a@example.org', null, 'us'],
      ['https://example.org/?a=1&b="2"', 'noopener noreferrer', 'there'],
    ],
  );
  assert.equal(document.querySelector('em')?.textContent, 'do not');
  assert.equal(document.querySelector('p')?.textContent, text);
});

test('runs that say something else than the text give way to the text', () => {
  const document = shown(
    proseOf(paragraph(segment('We keep it a year.', { runs: [{ text: 'We keep it for ever.' }] }))),
  );
  assert.equal(document.querySelector('p')?.textContent, 'We keep it a year.');
});

test('notes stand beside the sentence, never in it; a table gets a column for them', () => {
  const noted = segment('Noted.');
  const cell = segment('Cell');
  const prose = proseOf(
    paragraph(segment('Plain.'), noted),
    { kind: 'row', depth: 0, marker: null, segments: [segment('a'), cell] },
    { kind: 'heading', depth: 1, marker: null, segments: [segment('Head')] },
  );
  const margin: Margin = {
    heading: 'Proof',
    tone: ({ id }) => (id === noted.id ? 'upheld' : null),
    note: ({ id, text }) =>
      id === noted.id || id === cell.id || text === 'Head' ? <aside>{`note on ${text}`}</aside> : null,
  };
  const document = shown(prose, margin);
  assert.equal(document.getElementById(anchorOf(noted))?.textContent, 'Noted.');
  assert.match(document.getElementById(anchorOf(noted))?.className ?? '', /upheld/);
  assert.equal(document.querySelector('.pair > aside')?.textContent, 'note on Noted.');
  assert.equal(document.querySelector('td.note-cell > aside')?.textContent, 'note on Cell');
  assert.equal(document.querySelector('.pair-heading > aside')?.textContent, 'note on Head');
  assert.equal(document.querySelector('h2 aside, h2 details'), null);
  for (const aside of document.querySelectorAll('aside')) assert.equal(aside.closest('p, .s, h1, h2, h3'), null);
});

test('a link to a heading leads to its anchor here; one that leads nowhere is text', () => {
  const head = segment('What we keep, and why');
  const runs = (href: string): Run[] => [{ text: 'See it', href }];
  const linked = ['#what-we-keep-and-why', '#gone'].map((href) => segment('See it', { runs: runs(href) }));
  const document = shown(proseOf(paragraph(...linked), { kind: 'heading', depth: 2, marker: null, segments: [head] }));
  assert.deepEqual(
    [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    [`#${anchorOf(head)}`],
  );
});

test('a row with fewer cells than its table fills the rest', () => {
  const row = (...texts: string[]): Block => ({
    kind: 'row',
    depth: 0,
    marker: null,
    segments: texts.map((text) => segment(text)),
  });
  const document = shown(proseOf(row('one 12', 'two', 'three'), row('alone')));
  assert.deepEqual(
    [...document.querySelectorAll('td')].map((cell) => cell.getAttribute('colspan')),
    [null, null, null, '3'],
  );
});
