// Addresses of several countries, in one line and in several; what is none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { addressIn } from './addresses.ts';

test('a label before an address, and a sentence before it, are no part of the street', () => {
  for (const label of ['Address: ', 'Registered office: ', 'Adresse : ', 'Adres: ', 'Anschrift: ', 'Our address: '])
    assert.equal(addressIn(`${label}7 Shearwater Court, Leeds LS1 9ZZ, United Kingdom`)?.street, '7 Shearwater Court');
  assert.equal(
    addressIn(
      'If you are unhappy with what we say, you may always go on to the people who watch over us, Wren House, Leeds LS1 9ZZ',
    )?.street,
    'Wren House',
  );
  assert.equal(
    addressIn('with its registered office and the only place of its business at 7 Eider Row, Leeds LS1 9ZZ')?.street,
    '7 Eider Row',
  );
});

test('one of each form', () => {
  assert.deepEqual(addressIn('4, rue du Fossé, L-1999 Luxembourg'), {
    street: '4, rue du Fossé',
    postalCode: 'L-1999',
    city: 'Luxembourg',
    country: 'LU',
  });
  assert.deepEqual(addressIn('Molenpad 3, 9000 Gent, België'), {
    street: 'Molenpad 3',
    postalCode: '9000',
    city: 'Gent',
    country: 'BE',
  });
  assert.deepEqual(addressIn('Keizersgracht 9001, 1017 XX Amsterdam'), {
    street: 'Keizersgracht 9001',
    postalCode: '1017 XX',
    city: 'Amsterdam',
    country: 'NL',
  });
  assert.deepEqual(addressIn('Am Speicher 4, 20457 Hamburg, Deutschland'), {
    street: 'Am Speicher 4',
    postalCode: '20457',
    city: 'Hamburg',
    country: 'DE',
  });
  assert.deepEqual(addressIn('12 Gannet Street, Bristol BS1 9ZZ'), {
    street: '12 Gannet Street',
    postalCode: 'BS1 9ZZ',
    city: 'Bristol',
    country: 'GB',
  });
  assert.deepEqual(addressIn('Kiln House, Sandpiper Lane, York YO1 9XX, United Kingdom'), {
    street: 'Kiln House, Sandpiper Lane',
    postalCode: 'YO1 9XX',
    city: 'York',
    country: 'GB',
  });
  assert.deepEqual(addressIn('8 rue des Lilas, 69999 Lyon Cedex, France'), {
    street: '8 rue des Lilas',
    postalCode: '69999',
    city: 'Lyon Cedex',
    country: 'FR',
  });
});

test('a sentence before the address is left out', () => {
  assert.equal(
    addressIn('Orchid Ltd, with its registered office at Dorpsstraat 1, 3011 AB Rotterdam')?.street,
    'Dorpsstraat 1',
  );
});

test('no addresses', () => {
  for (const text of [
    'Last updated 12 May 2023 Privacy Policy',
    'Regulation (EU) 2016/679 of the European Parliament',
    'In 2019 Rotterdam hosted the fair',
    'call +352 1234 Extension',
    'no digits here',
  ])
    assert.equal(addressIn(text), null, text);
});
