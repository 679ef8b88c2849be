// Discovery against databases that we made up, with what is right for every column; figures are printed, and floors are kept.
import assert from 'node:assert/strict';
import test from 'node:test';
import { meaningOf } from './name-words.ts';
import { measure } from './testing.ts';
import { look } from './values.ts';

/** Two of them (gym-be, travel-en) were never looked at while the words were collected. */
const databases = ['shop-de', 'crm-nl', 'clinic-fr', 'saas-en', 'legacy', 'hostile', 'gym-be', 'travel-en'];

for (const name of databases)
  test(`what is found in ${name}`, async (t) => {
    const { right, wrong, missed, asked, tables, tablesRight, links, linksRight, linksExtra, misses } =
      await measure(name);
    const precision = right / (right + wrong);
    const recall = right / (right + wrong + missed + asked);
    t.diagnostic(
      `${name}: categories precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}; tables ${tablesRight}/${tables}; links ${linksRight}/${links}, ${linksExtra} too many`,
    );
    assert.ok(right > 5 && precision >= 0.9 && recall >= 0.9, misses.join('\n'));
    assert.ok(tablesRight >= tables - 1, misses.join('\n'));
    assert.ok(linksRight >= links - 1 && linksExtra <= 1, misses.join('\n'));
  });

test('names are cut by any style, and compounds into their parts', () => {
  const same = (atoms: string, ...names: string[]): void => {
    for (const name of names) assert.deepEqual([...meaningOf(name).atoms].toSorted(), atoms.split(' '), name);
  };
  same('first name', 'first_name', 'firstName', 'FIRST-NAME', 'First Name', 'Vorname', 'prénom', 'voornaam', 'VNAME');
  same('birth date', 'date_of_birth', 'DOB', 'Geburtsdatum', 'gebDat', 'dateNaissance', 'geboortedatum');
  same('customer number', 'KundenNr', 'kunden_nummer', 'KLANTNR', 'num_client', 'CustomerNo_2');
  same('email', 'e-mail', 'EMail', 'courriel', 'mail');
  for (const harmless of ['package', 'image', 'storage', 'usage', 'sport', 'manage'])
    for (const personal of ['age', 'city', 'gender', 'name'])
      assert.ok(!meaningOf(harmless).atoms.has(personal), `${harmless} → ${personal}`);
});

test('values are told by their check digits, and by chance they are not', () => {
  const forms = (values: readonly string[]) => look(values, 2026).forms;
  assert.equal(forms(['DE89370400440532013000', 'GB82 WEST 1234 5698 7654 32']).iban, 2);
  assert.equal(forms(['DE88370400440532013000']).iban, undefined, 'a wrong check digit');
  assert.equal(forms(['4111 1111 1111 1111', '5500005555555559']).card, 2);
  assert.equal(forms(['4111 1111 1111 1112', '9999999999999995']).card, undefined, 'Luhn, or no issuer');
  assert.equal(
    forms(['111222333', '123456782', '100000009', '100000010', '100000022']).nationalNumber,
    5,
    'Dutch numbers',
  );
  const serial = Array.from({ length: 60 }, (_, at) => String(200_000_001 + at * 7));
  assert.equal(forms(serial).nationalNumber, undefined, 'a series of numbers');
  assert.equal(forms(['+44 113 496 0000', '+49 30 901820']).phone, 2);
  assert.equal(forms(['20240101123456']).phone, undefined);
  assert.equal(forms(['192.0.2.1', '2001:db8::1', '10.0.0.0/8']).ip, 3);
  assert.equal(forms(['1.2.3', '1.2.3.4.5']).ip, undefined, 'versions');
  const births = ['1950-01-02', '1961-05-05', '1977-02-02', '1988-12-12', '2001-06-06'];
  assert.equal(forms(births).pastDate, 5);
  assert.equal(forms(births.map((date) => date.replace(/^\d{4}/, '2024'))).pastDate, undefined);
});

test('a value as long as a book is looked at quickly', () => {
  const began = process.cpuUsage().user;
  look(['a@'.repeat(200_000), '+1 '.repeat(200_000), `{"a":${'['.repeat(100_000)}`, '9'.repeat(500_000)], 2026);
  assert.ok(process.cpuUsage().user - began < 1_500_000);
});
