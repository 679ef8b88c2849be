// Law data: every row is well-formed, names are unique, and names in sentences lead to the right row or to none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { authorities, authority, authorityNamed, vendorNamed, vendors, vendorsIn } from './index.ts';

const area = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB CH'.split(' '),
);

test('authorities: ids, countries, addresses on the web, sources', () => {
  assert.equal(new Set(authorities.map((one) => one.id)).size, authorities.length);
  for (const one of authorities) {
    assert.match(one.id, new RegExp(`^legal-${one.country.toLowerCase()}:DPA-${one.country}(?:-[A-Z]{2})?$`), one.id);
    assert.ok(area.has(one.country), one.id);
    const url = new URL(one.website);
    assert.equal(url.protocol, 'https:', one.id);
    assert.equal(url.pathname, '/', one.id);
    if (one.email !== undefined) assert.match(one.email, /^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/, one.id);
    if (one.phone !== undefined) assert.match(one.phone, /^\+\d[\d -]+$/, one.id);
    assert.ok(one.names.length > 0 && one.source.length > 0, one.id);
    assert.equal(authority(one.id), one);
  }
  assert.deepEqual(
    [...area].filter((country) => !authorities.some((one) => one.country === country)),
    [],
    'a country without an authority',
  );
});

test('authorities: no two share a name; an abbreviation may be shared, and then only the country decides', () => {
  const names = authorities.flatMap((one) => one.names.map((name) => name.toLowerCase()));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  assert.equal(authorityNamed('the CNPD')?.authority, null);
  assert.equal(authorityNamed('the CNPD', 'LU')?.authority?.id, 'legal-lu:DPA-LU');
  assert.equal(authorityNamed('the CNPD', 'PT')?.authority?.id, 'legal-pt:DPA-PT');
  assert.equal(authorityNamed('the CNPD', 'FR')?.authority, null);
  assert.equal(authorityNamed('Datatilsynet')?.authority, null);
  assert.equal(authorityNamed('Datatilsynet', 'NO')?.authority?.id, 'legal-no:DPA-NO');
});

test('authorities: every name is found in a sentence, as written', () => {
  for (const one of authorities) {
    for (const name of [...one.names, ...one.abbreviations]) {
      const found = authorityNamed(`Complain to the ${name}, if you wish.`, one.country);
      assert.equal(found?.authority?.id, one.id, name);
      assert.equal(found?.name, name);
    }
  }
});

test('authorities: plain words and parts of longer names are no authority', () => {
  for (const text of [
    'the data protection commission of the works council',
    'the National Data Protection Commission',
    'our information commissioner',
    'an iconic ICON',
    'a data protection authority',
  ])
    assert.equal(authorityNamed(text), null, text);
});

test('vendors: ids and names are unique, countries well-formed, sources given', () => {
  assert.equal(new Set(vendors.map((one) => one.id)).size, vendors.length);
  const names = vendors.flatMap((one) => one.names.map((name) => name.toLowerCase()));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  for (const one of vendors) {
    assert.match(one.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.match(one.country, /^[A-Z]{2}$/);
    assert.ok(one.source.length > 0 && one.category.length > 0);
    for (const name of one.names) {
      assert.equal(vendorNamed(name), one);
      assert.deepEqual(
        vendorsIn(`We use ${name}, among others.`).map((found) => [found.vendor.id, found.name]),
        [[one.id, name]],
        name,
      );
    }
  }
});

test('vendors: the longest name wins; other spellings of long names; addresses and plain words name nobody', () => {
  assert.deepEqual(
    vendorsIn('Google Analytics and MailChimp').map((found) => found.name),
    ['Google Analytics', 'MailChimp'],
  );
  for (const text of [
    'maps.google.com',
    'https://www.stripe.com/privacy',
    'help@zendesk.com',
    'an apple a day',
    'a segment',
    'we zoom in',
    'the laws of slack tide',
  ])
    assert.deepEqual(
      vendorsIn(text).map((found) => found.name),
      [],
      text,
    );
});
