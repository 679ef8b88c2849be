// The controller: legal name and form, address and register number; companies that are not the controller.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const controller = (text: string): Record<string, unknown> | undefined => {
  const found = readText(text).policy.controller;
  if (!found) return undefined;
  const { id: _, stated: __, decided: ___, ...rest } = found;
  return rest;
};

test('by “we”, with what the address block says', () => {
  const text =
    '# Privacy\n\nCormorant Maps B.V. ("we", "us") makes maps.\n\n## Contact\n\nCormorant Maps B.V.\\\nHavenweg 7\\\n8801 XY Franeker\\\nKvK 76543210';
  assert.deepEqual(controller(text), {
    name: 'Cormorant Maps B.V.',
    legalForm: 'B.V.',
    address: { street: 'Havenweg 7', postalCode: '8801 XY', city: 'Franeker', country: 'NL' },
    registration: { scheme: 'KvK', value: '76543210' },
  });
});

test('legal forms', () => {
  for (const [name, form] of [
    ['Petrel SARL', 'SARL'],
    ['Petrel S.à r.l.', 'S.à r.l.'],
    ['Petrel s.àr.l.', 's.àr.l.'],
    ['Petrel SA', 'SA'],
    ['Petrel SRL', 'SRL'],
    ['Petrel GmbH', 'GmbH'],
    ['Petrel GmbH & Co. KG', 'GmbH & Co. KG'],
    ['Petrel e.V.', 'e.V.'],
    ['Petrel Ltd', 'Ltd'],
    ['Petrel Limited', 'Limited'],
    ['Petrel plc', 'plc'],
    ['Petrel Inc.', 'Inc.'],
    ['Petrel ApS', 'ApS'],
    ['Petrel Oy', 'Oy'],
    ['Petrel Sp. z o.o.', 'Sp. z o.o.'],
    ['Petrel s.r.o.', 's.r.o.'],
    ['Petrel S.p.A.', 'S.p.A.'],
    ['Petrel & Söhne AG', 'AG'],
  ]) {
    const found = controller(`# Privacy\n\nThe controller is ${name} (“we”).`);
    assert.equal(found?.['name'], name);
    assert.equal(found?.['legalForm'], form);
  }
});

test('others are not the controller', () => {
  for (const text of [
    'Our website uses Google Ireland Limited and other providers such as Sandpiper Metrics Inc.',
    'We share data with our processor Tidewrack Systems Ltd.',
    'We are a small shop in Leeds.',
    'AS a customer YOU have SA rights.',
  ])
    assert.equal(controller(`# Privacy\n\n${text}`), undefined, text);
});

test('register numbers', () => {
  for (const [text, scheme, value] of [
    ['RCS Luxembourg B 123456', 'RCS Luxembourg', 'B 123456'],
    ['RCSB123456', 'RCS Luxembourg', 'RCSB123456'],
    ['HRB 98765', 'HRB', 'HRB 98765'],
    ['ondernemingsnummer 0123.456.789', 'KBO/BCE', '0123.456.789'],
    ['SIREN 123 456 789', 'SIREN', '123 456 789'],
    ['CHE-123.456.789', 'UID', 'CHE-123.456.789'],
    ['Company number 01234567', 'Companies House', '01234567'],
  ])
    assert.deepEqual(
      controller(`# Privacy\n\nPetrel Ltd ("we")\\\n${text}`)?.['registration'],
      { scheme, value },
      text,
    );
});

test('a seat or an alias speaks for the controller', () => {
  assert.equal(
    controller('# P\n\nPetrel SRL, with its registered office at Kade 3, 9000 Gent, runs this site.')?.['name'],
    'Petrel SRL',
  );
  assert.equal(
    controller('# P\n\nThis notice is between you and Petrel B.V. (‘Petrel’), and governs your data.')?.['name'],
    'Petrel B.V.',
  );
});
