// The list of people to tell: forms of files as companies have them, and rows that get nothing.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readRecipients } from './recipients.ts';

const found = (text: string) =>
  readRecipients(text).addressees.map(({ address, language }) => `${address.reveal()} ${language ?? '-'}`);

test('a header names the columns, in several languages and with several separators', () => {
  assert.deepEqual(found('name,email,language\nAda,ada@example.org,fr\nBob,bob@example.org,\n'), [
    'ada@example.org fr',
    'bob@example.org -',
  ]);
  assert.deepEqual(found('Sprache;E-Mail\r\nde-AT;ada@example.org\r\n'), ['ada@example.org de']);
  assert.deepEqual(found('Adresse e-mail\tLangue\nada@example.org\txx'), ['ada@example.org -']);
  assert.deepEqual(found('\uFEFFemail\n"ada@example.org"\n'), ['ada@example.org -']);
});

test('without a header: an address a line', () => {
  assert.deepEqual(found('ada@example.org\n\nbob@example.org'), ['ada@example.org -', 'bob@example.org -']);
  assert.deepEqual(found('Ada,ada@example.org\n'), ['ada@example.org -']);
  assert.deepEqual(found('jürgen@müller.example'), ['jürgen@müller.example -']);
});

test('rows that get nothing, with their line', () => {
  const text =
    'email\nada@example.org\nADA@example.org\nnobody\na@b@c.example\nx@nodot\n"a\nb@example.org"\nbob@example.org, eve@example.org\n <eve@example.org>\n\n';
  const { addressees, refused } = readRecipients(text);
  assert.equal(addressees.length, 2);
  assert.deepEqual(
    refused.map(({ line, why }) => `${line} ${why}`),
    ['3 twice', '4 no-address', '5 no-address', '6 no-address', '7 no-address', '10 no-address'],
  );
});

test('an address prints as [pii]', () => {
  assert.ok(!JSON.stringify(readRecipients('ada@example.org')).includes('ada'));
});

test('property: any text is read, and every row is counted once', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '@', '.', ',', ';', '\n', '"', '\r', 'é', ' '), maxLength: 80 });
  fc.assert(
    fc.property(text, (csv) => {
      const { addressees, refused } = readRecipients(csv);
      assert.equal(new Set(refused.map(({ line }) => line)).size, refused.length);
      for (const { address } of addressees) assert.match(address.reveal(), /^[^\s@]+@[^\s@]+\.[^\s@]+$/);
    }),
  );
});
