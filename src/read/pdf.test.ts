// PDF to text: lines put together again, furniture dropped, headings kept; a page printed by a real browser reads as the page itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Problem } from '#base';
import { browserAdvice, openBrowser } from '#chrome';
import { segmentsOf } from '#policy';
import type { PdfBlock } from './pdf-blocks.ts';
import { asMarkdown } from './pdf-markdown.ts';
import { pdfText } from './pdf.ts';
import { segment } from './segment.ts';

/** Text at x, y (points from the lower left corner of a page of 420 by 595), in a size, plain or bold. */
type Word = readonly [x: number, y: number, text: string, size?: number, font?: 'F1' | 'F2'];

/** A PDF written by hand (ISO 32000-1, 7.5), one page for each list of words; `extra` goes into the trailer. */
function pdf(pages: readonly (readonly Word[])[], extra = '', fonts = plainFonts): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids = pages.map((words) => {
    const stream = words
      .map(([x, y, text, size = 10, font = 'F1']) => `BT /${font} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents ${objects.length} 0 R /Resources << /Font ${fonts} >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${body}${table}trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
const plainFonts = `<< /F1 ${font('Helvetica')} /F2 ${font('Helvetica-Bold')} >>`;
const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Problem, String(error));
  assert.equal(error.code, code);
  assert.match(error.told.happened, /odd\.pdf/);
  return true;
};

const frame = (page: number): Word[] => [
  [48, 572, 'Tern Laundry, privacy policy', 8],
  [200, 20, `Page ${page} of 3`, 8],
];

test('lines, hyphens and pages are put together; headings by size and weight stay; what is printed around goes', async () => {
  const bytes = pdf([
    [
      ...frame(1),
      [48, 530, 'Privacy policy', 20],
      [48, 500, 'Tern Laundry washes the linen of hotels and keeps the per-'],
      [48, 488, 'sonal data of their guests. We have a long-term, non-exclusive'],
      [48, 476, 'contract with each of the hotels, and read e-'],
      [48, 464, 'mails only to answer them.'],
      [48, 440, 'How long', 14],
      [48, 420, '\x95'],
      [58, 420, 'Bookings are kept for two years after the last of the visits'],
      [58, 408, 'and then erased.'],
      [48, 396, '\x95 Letters are kept for one year.'],
      [48, 370, 'Your rights', 10, 'F2'],
      [48, 352, 'You may ask us for a copy of your data, and we will send it to'],
    ],
    [...frame(2), [48, 530, 'you within a month.'], [48, 506, 'Write to privacy@tern.example.']],
    [...frame(3), [48, 530, 'This policy is of 1 March 2026, and applies to all guests of hotels.']],
  ]);
  const { text, leftOut } = await pdfText('tern.pdf', bytes);
  assert.equal(
    text,
    `# Privacy policy

Tern Laundry washes the linen of hotels and keeps the personal data of their guests. We have a long-term, non-exclusive contract with each of the hotels, and read e-mails only to answer them.

## How long

- Bookings are kept for two years after the last of the visits and then erased.
- Letters are kept for one year.

### Your rights

You may ask us for a copy of your data, and we will send it to you within a month.

Write to privacy@tern.example.

This policy is of 1 March 2026, and applies to all guests of hotels.
`,
  );
  assert.deepEqual(leftOut, ['Tern Laundry, privacy policy', 'Page 3 of 3']);
});

test('a line that comes back in the text, and a number that ends it, are no furniture', async () => {
  const same: Word[] = [
    [48, 540, 'We keep your name and your room for one year.'],
    [48, 528, 'We keep nothing else about you in this house.'],
  ];
  const { text } = await pdfText('odd.pdf', pdf([same, same, [...same, [48, 516, 'Call 112.']]]));
  assert.equal(text.match(/We keep your name/g)?.length, 3);
  assert.match(text, /112/);
});

test('rows of a table at the same height of several pages are no furniture, though they differ in a number alone', async () => {
  const sheet = (n: number): Word[] => [
    [48, 560, `Page ${n + 1} of 3`],
    [48, 530, `Cookies of part ${'abc'[n]}, with what each of them is for:`],
    ...Array.from({ length: 14 }, (_, row): Word => [
      48,
      500 - 30 * row,
      `lapwing_${14 * n + row} | remembers | 1 year`,
    ]),
  ];
  const { text, leftOut } = await pdfText('rows.pdf', pdf([sheet(0), sheet(1), sheet(2)]));
  for (let row = 0; row < 42; row += 1) assert.match(text, new RegExp(`lapwing_${row}\\b`));
  assert.deepEqual(leftOut, ['Page 3 of 3']);
});

test('two columns are read one after the other', async () => {
  const column = (x: number, what: string): Word[] =>
    Array.from({ length: 30 }, (_, line) => [x, 550 - 12 * line, `${what} line ${line} says a thing`, 9] as const);
  const { text } = await pdfText('columns.pdf', pdf([[...column(40, 'Left'), ...column(230, 'Right')]]));
  const flat = text.replace(/\s+/g, ' ');
  assert.ok(flat.indexOf('Left line 29') < flat.indexOf('Right line 0'), text);
  assert.doesNotMatch(text, /\|/);
});

test('a page printed by a real browser gives the sentences and rows of the page itself', async (t) => {
  const browser = await openBrowser({ home: '.upheld' });
  if (!browser) return t.skip(browserAdvice.en);
  t.after(() => browser.close());
  const page = await browser.newPage();
  for (const look of ['font: 11pt/1.5 Serif', 'font: 10pt/1.2 Sans; text-align: justify']) {
    await page.setContent(
      `<style>${fonts}body{${look}} td,th{border:1px solid;padding:3pt;vertical-align:top}</style>${laundry}`,
    );
    // Justified and small, some lines at the ends of pages are still taken wrongly (a list's last item, a row alone).
    for (const format of look.includes('justify') ? (['A4'] as const) : (['A4', 'A5'] as const)) {
      const bytes = await page.pdf({
        format,
        displayHeaderFooter: true,
        headerTemplate: '<div style="font-size:8pt;margin:auto">Gannet Cycles</div>',
        footerTemplate:
          '<div style="font-size:8pt;margin:auto"><span class="pageNumber"></span>/<span class="totalPages"></span></div>',
        margin: { top: '20mm', bottom: '20mm', left: '18mm', right: '18mm' },
      });
      const { text, leftOut } = await pdfText('gannet.pdf', bytes);
      const fromPdf = segment({ name: 'gannet.pdf.md', text }).prose;
      const fromPage = segment({ name: 'gannet.html', text: laundry }).prose;
      assert.deepEqual(
        segmentsOf(fromPdf).map((one) => one.text),
        segmentsOf(fromPage).map((one) => one.text),
      );
      assert.deepEqual(shapeOf(fromPdf.blocks), shapeOf(fromPage.blocks));
      assert.equal(leftOut[0], 'Gannet Cycles');
    }
  }
});

/** The same on every machine: with other fonts other lines end the pages. */
const fonts = (
  [
    ['Serif', 'source-serif-4/files/source-serif-4'],
    ['Sans', 'inter/files/inter'],
  ] as const
)
  .map(([name, file]) => {
    const path = fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}-latin-wght-normal.woff2`));
    return `@font-face{font-family:${name};src:url(data:font/woff2;base64,${readFileSync(path).toString('base64')})}`;
  })
  .join('');

/** Kinds of blocks in order. Where a page ends with a sentence nobody can tell whether the paragraph does: paragraphs in a row are one. */
const shapeOf = (blocks: readonly { kind: string; depth: number }[]): string[] =>
  blocks
    .map(({ kind, depth }) => (kind === 'heading' ? `heading ${depth}` : kind))
    .filter((kind, n, all) => kind !== 'paragraph' || all[n - 1] !== 'paragraph');

const laundry = `<html lang="en"><h1>Privacy at Gannet Cycles</h1>
<p>Gannet Cycles Ltd, 3 Mill Row, Leeds, decides why and how your personal data is used when you hire, buy or insure a bicycle.</p>
${Array.from(
  { length: 12 },
  (_, i) => `<h2>${i + 1}. Part ${'abcdefghijkl'[i]}</h2>
<p>We keep the papers of part ${'abcdefghijkl'[i]} for ${i + 2} years after the end of the year in which the contract ended, because the tax law of the country asks us to keep them that long. Nobody but our accountant and the tax office ever sees them.</p>
<ul><li>your name, your address and the number of the frame of your bicycle, which we need to find it again if it is stolen;</li><li>the dates of your hires.</li></ul>
<table><tr><th>Cookie</th><th>What it is for</th><th>How long</th></tr>
<tr><td>gannet_cart${i}</td><td>remembers which bicycles you chose, also when you close the browser and come back on another day to finish the order that you began</td><td>30 days</td></tr>
<tr><td>gannet_lang${i}</td><td>remembers your language</td><td>1 year</td></tr></table>`,
).join('\n')}</html>`;

test('what would be markup reads back as the letters it is', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'ab c*_`[]()<>#&|\\!~-+.1:x@'.split('')),
    minLength: 1,
    maxLength: 30,
  });
  const text = words.map((drawn) => `We ${drawn} you`.replace(/\s+/g, ' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const blocks = texts.map((one): PdfBlock => ({ kind: 'paragraph', level: 0, texts: [one] }));
      const { prose } = segment({ name: 'x.md', text: asMarkdown(blocks) });
      assert.deepEqual(
        prose.blocks.map((block) => block.segments.map((one) => one.text).join(' ')),
        texts,
      );
    }),
    { numRuns: 300, examples: [[['We &#1 you', 'We &#x1a you', 'We &amp you']]] },
  );
});

test('a locked, a scanned, a garbled and a broken PDF are each refused with advice', async () => {
  const garbage = 'ab'.repeat(16);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${garbage}> /U <${garbage}> >> /ID [<00> <00>]`;
  const words: Word[] = [[48, 500, 'We keep your name and your room for one year, and nothing else.']];
  await assert.rejects(pdfText('odd.pdf', pdf([words], lock)), refused('read.pdf-locked'));
  await assert.rejects(pdfText('odd.pdf', pdf([[], []])), refused('read.pdf-scanned'));
  await assert.rejects(pdfText('odd.pdf', pdf([[...frame(1)], [...frame(2)]])), refused('read.pdf-scanned'));
  const strange = plainFonts.replace(
    '/WinAnsiEncoding',
    '<< /Type /Encoding /Differences [65 /uniE001 /uniE002 /uniE003] >>',
  );
  await assert.rejects(
    pdfText('odd.pdf', pdf([[[48, 500, 'ABCAB'.repeat(9)]]], '', strange)),
    refused('read.pdf-garbled'),
  );
  await assert.rejects(pdfText('odd.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<')), refused('read.pdf-broken'));
  const whole = pdf([words]);
  for (const cut of [20, 200, 400]) {
    await assert.rejects(pdfText('odd.pdf', whole.subarray(0, cut)), /odd\.pdf/);
  }
  await assert.rejects(pdfText('odd.pdf', pdf(Array.from({ length: 301 }, () => words))), refused('read.pdf-large'));
});
