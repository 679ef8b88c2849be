// PDF: the bytes of a PDF in, its text as Markdown out; what cannot be read (locked, scanned, broken) is refused with advice. Pure.
import { Problem } from '#base';
import { asMarkdown } from './pdf-markdown.ts';
import { blocksOf } from './pdf-blocks.ts';
import { type Sheet, withoutFurniture } from './pdf-furniture.ts';
import { type Piece, runsOf } from './pdf-lines.ts';
import { largestSource } from './source.ts';

export interface Extracted {
  text: string;
  /** What was printed and is not in the text: page numbers, menus, buttons. Each once. */
  leftOut: readonly string[];
}

const mostPages = 300;

const refuse = (code: string, happened: string, next: string, cause?: unknown): Problem =>
  new Problem(`read.${code}`, { happened, unchanged: 'Nothing was read from this file.', next }, { cause });

export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

/** Throws Problem `read.pdf-*`. The caller bounds time and memory: a hostile PDF can ask for any amount of both. */
export async function pdfText(name: string, bytes: Uint8Array): Promise<Extracted> {
  const { sheets, turned } = await sheetsOf(name, bytes);
  const { pages, leftOut } = withoutFurniture(sheets);
  const printed = sheets.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
  const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const strange = printed.match(/[\ufffd\p{Co}\p{Cc}]/gu)?.length ?? 0;
  if (strange > 20 && strange > letters / 5)
    throw refuse(
      'pdf-garbled',
      `${name} is a PDF whose fonts do not say which letters they print, so its text cannot be taken out.`,
      'Save it as PDF again from the program in which it was written, or give the text as .txt, .md or .html.',
    );
  if (letters < 40 || letters < 15 * sheets.length)
    throw refuse(
      'pdf-scanned',
      `${name} is a PDF of pictures: ${sheets.length === 1 ? 'its page holds' : `its ${sheets.length} pages hold`} no text, as when paper is scanned.`,
      'Let a text recognition (OCR) program read it and check the result, or give the text as .txt, .md or .html.',
    );
  const text = asMarkdown(blocksOf(pages));
  if (text.length > largestSource) throw tooMuch(name, 'text');
  return { text, leftOut: [...leftOut, ...turned] };
}

async function sheetsOf(name: string, bytes: Uint8Array): Promise<{ sheets: Sheet[]; turned: string[] }> {
  const sheets: Sheet[] = [];
  const turned = new Set<string>();
  let held = 0;
  try {
    const { getDocumentProxy } = await import('unpdf');
    // A copy: the library keeps what it is given.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      enableXfa: false,
      stopAtErrors: false,
    });
    if (document.numPages > mostPages) throw tooMuch(name, `${document.numPages} pages`);
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const pieces: Piece[] = [];
      for (const item of items) {
        if (!('str' in item)) continue;
        held += item.str.length;
        if (held > largestSource) throw tooMuch(name, 'text');
        const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
        // Watermarks and labels along the edge.
        if (Math.abs(b) > 0.01 * Math.abs(a) || a <= 0 || d <= 0 || Math.abs(c) > Math.abs(d)) {
          if (item.str.trim() !== '') turned.add(item.str.trim());
          continue;
        }
        pieces.push({
          text: item.str.normalize('NFC'),
          x,
          y,
          width: item.width,
          size: Math.abs(d),
          font: item.fontName,
        });
      }
      const [, bottom = 0, , top = 0] = page.view;
      sheets.push({ runs: runsOf(pieces, number), top, bottom });
      page.cleanup();
    }
    await document.cleanup();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw refuse(
        'pdf-locked',
        `${name} is a PDF that is locked with a password.`,
        'Open it, save a copy without password, and give that file.',
        cause,
      );
    throw refuse(
      'pdf-broken',
      `${name} begins as a PDF, and is damaged or incomplete.`,
      'Fetch or save it anew, or give the text as .txt, .md or .html.',
      cause,
    );
  }
  return { sheets, turned: [...turned] };
}

const tooMuch = (name: string, what: string): Problem =>
  refuse(
    'pdf-large',
    `${name} is a PDF with ${what === 'text' ? `more than ${largestSource / 1024 / 1024} MiB of text` : what}; a privacy policy may have up to ${mostPages} pages.`,
    'Give the pages of the policy only.',
  );
