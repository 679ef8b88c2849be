// Names of files in a package: whatever a table, a column or an upload is called, it unpacks into its folder, once, on every system.
import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { namer, safeFileName, safeName } from './names.ts';

const hostile = [
  '..',
  '../../etc/passwd',
  '..\\..\\windows\\system32',
  '/etc/passwd',
  'C:\\boot.ini',
  'C:',
  '.bashrc',
  '\0',
  'a\0b',
  'CON',
  'con.txt',
  'LPT1',
  'aux.',
  'a:b',
  'a/b',
  '',
  '.',
  ' ',
  '-rf',
  'x'.repeat(5000),
  '😀'.repeat(300),
  'ünïcödé',
  'Kundenaufträge',
  '‮gpj.exe',
  'a\nb',
  '*?"<>|',
];
const name = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 40 }));

test('any name is one harmless part of a path', () => {
  fc.assert(
    fc.property(name, fc.constantFrom(safeName, safeFileName), (given, safe) => {
      const part = safe(given);
      assert.match(part, /^[^\p{Cc}\p{Cf}/\\:*?"<>|]+$/u);
      assert.ok(!part.startsWith('.') && !part.startsWith('-') && !/[. ]$/.test(part), part);
      assert.ok(Buffer.byteLength(part) <= 255, 'longer than a file name may be');
      assert.doesNotMatch(part, /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      for (const paths of [posix, win32]) assert.equal(paths.dirname(paths.join('data', part)), 'data');
    }),
    { numRuns: 3000 },
  );
});

test('what people can read stays readable', () => {
  assert.equal(safeName('public.Kundenaufträge'), 'public.Kundenaufträge');
  assert.equal(safeName('注文 2026'), '注文-2026');
  assert.equal(safeFileName('Rechnung März 2026.PDF'), 'Rechnung-März-2026.pdf');
  assert.equal(safeFileName('CON.pdf'), '_CON.pdf');
});

test('what would run when opened gets an ending that does not', () => {
  for (const ending of ['html', 'HTM', 'svg', 'exe', 'js', 'lnk', 'url', 'hta', 'xhtml', 'bat', 'ps1'])
    assert.equal(safeFileName(`a.${ending}`), `a.${ending.toLowerCase()}.txt`);
  assert.equal(safeFileName('a.html '), 'a.html.txt');
  assert.equal(safeFileName('photo.jpg'), 'photo.jpg');
});

test('no name is given twice, in any letters', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), (all) => {
      const names = namer();
      const given = all.map((one) => names('data', safeName(one)).toLowerCase());
      assert.equal(new Set(given).size, given.length);
    }),
  );
  const names = namer();
  const all = ['Orders', 'orders', 'ORDERS'].map((one) => names('data', one));
  assert.deepEqual(all, ['data/Orders', 'data/orders-2', 'data/ORDERS-3']);
  assert.deepEqual([names('files', 'a.pdf'), names('files', 'A.pdf')], ['files/a.pdf', 'files/A-2.pdf']);
});
