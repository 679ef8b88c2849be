// Tests that what is no UTF-8 text is refused with the place and advice, quickly and before anything is done.
import assert from 'node:assert/strict';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '#base';
import { work } from '#base/testing';
import { decodeSource, largestSource } from './source.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);

function refused(name: string, bytes: Uint8Array): Problem {
  const worked = work();
  try {
    decodeSource(name, bytes);
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    assert.ok(worked() < 2000);
    assert.ok(error.told.happened.startsWith(name) && error.told.next !== '' && error.told.unchanged !== '');
    return error;
  }
  throw new Error(`${name} was not refused`);
}

test('UTF-8 is taken as it is, with its BOM and its mixed line ends', () => {
  for (const text of [
    'Plain.',
    '\ufeffMit BOM: ä',
    'a\r\nb\rc\nd',
    'emoji \u{1F600} and ẞ',
    'PK is not a zip here',
    '%PD is no PDF',
  ])
    assert.deepEqual(decodeSource('p.txt', bytesOf(text)), { name: 'p.txt', text });
});

test('empty files and files of white space are refused', () => {
  for (const text of ['', ' \n\t\r\n', '\ufeff', '\u00a0\u200b\u2060\n'])
    assert.equal(refused('p.txt', bytesOf(text)).code, 'read.empty');
});

test('a file of 50 MB is refused by its size, one of 2 MiB is not', () => {
  assert.equal(refused('big.txt', new Uint8Array(50_000_000)).code, 'read.too-large');
  assert.match(refused('big.txt', Buffer.alloc(50_000_000, 'a')).told.happened, /47\.7 MB/);
  assert.equal(decodeSource('fits.txt', Buffer.alloc(largestSource, 'a')).text.length, largestSource);
  assert.equal(refused('over.txt', Buffer.alloc(largestSource + 1, 'a')).code, 'read.too-large');
});

test('other kinds of files are known by their first bytes, whatever their name', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const zip = Buffer.concat([Buffer.from('504b030414000000', 'hex'), deflateRawSync('word/document.xml')]);
  for (const [bytes, code] of [
    [bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1'), 'read.pdf'],
    [bytesOf('\ufeff%PDF-1.4'), 'read.pdf'],
    [zip, 'read.archive'],
    [gzipSync('We keep logs.'), 'read.archive'],
    [png, 'read.image'],
    [Buffer.from('ffd8ffe000104a464946', 'hex'), 'read.image'],
    [bytesOf('GIF89a'), 'read.image'],
    [bytesOf('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1'), 'read.image'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'read.office'],
    [bytesOf('{\\rtf1\\ansi We keep logs.}'), 'read.office'],
  ] as const)
    assert.equal(refused('policy.txt', bytes).code, code);
});

test('binary is refused with the line of its first NUL byte', () => {
  const problem = refused('p.txt', bytesOf('one\r\ntwo\rthree\nfo\0ur'));
  assert.equal(problem.code, 'read.binary');
  assert.match(problem.told.happened, /line 4: .* offset 17/);
});

test('Latin-1 is refused with line and offset of the first bad byte, and how to convert it', () => {
  const problem = refused('politique.txt', bytesOf('Bonjour.\nDonnées personnelles', 'latin1'));
  assert.equal(problem.code, 'read.not-utf-8');
  assert.match(problem.told.happened, /^politique\.txt, line 2: byte 0xe9 at offset 13 /);
  assert.match(problem.told.next, /iconv -f WINDOWS-1252 -t UTF-8/);
});

test('UTF-16 is refused with its name, with or without its BOM', () => {
  assert.match(refused('p.txt', bytesOf('\ufeffHallo', 'utf16le')).told.next, /iconv -f UTF-16LE/);
  assert.equal(refused('p.txt', Buffer.from('feff00480069', 'hex')).code, 'read.utf-16');
  assert.match(refused('p.txt', bytesOf('We keep logs.', 'utf16le')).told.next, /UTF-16/);
});

test('sequences that RFC 3629 forbids are found at their first byte', () => {
  for (const [hex, at] of [
    ['41c080', 1],
    ['41eda080', 1],
    ['f5808080', 0],
    ['41e282', 1],
    ['4180', 1],
    ['f0808080', 0],
    ['e08080', 0],
    ['f4908080', 0],
    ['c3a9c3', 2],
    ['f09f98', 0],
  ] as const)
    assert.match(refused('p.txt', Buffer.from(hex, 'hex')).told.happened, new RegExp(`at offset ${at} `));
});

/** Any UTF-16 units, also those that are no characters. */
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
test('any bytes: text that encodes to the same bytes, or a Problem', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        anyUnits.map((text) => bytesOf(text)),
      ),
      (bytes) => {
        try {
          assert.ok(Buffer.from(decodeSource('p.txt', bytes).text).equals(bytes));
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
        }
      },
    ),
  );
});
