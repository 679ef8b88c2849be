// Contacts: addresses that are there, with their use; channels that are announced and missing; look-alikes.
import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.ts';
import { bare, readText } from '../testing.ts';

const contacts = (text: string): Record<string, unknown>[] => bare(readText(text).policy, 'contacts');

test('e-mail, also hidden from robots, with its use', () => {
  assert.deepEqual(contacts('If you have questions, write to ask@heron.example.'), [
    { channel: 'email', value: 'ask@heron.example', use: ['questions'] },
  ]);
  assert.deepEqual(contacts('Fragen an frage [at] heron [punkt] example oder frage(at)heron.example.'), [
    { channel: 'email', value: 'frage@heron.example', use: ['questions'] },
  ]);
  assert.deepEqual(contacts('To unsubscribe, write to stop [at] heron [dot] example.'), [
    { channel: 'email', value: 'stop@heron.example', use: ['marketing-opt-out'] },
  ]);
});

test('an authority and its address are no contact of the company', () => {
  assert.deepEqual(
    contacts(
      "## Contact\n\nIf you are unhappy you may complain to the Information Commissioner's Office, Wren House, Kestrel Lane, Wilmslow SK9 5AF.",
    ),
    [],
  );
});

test('one address named twice is one contact with both uses', () => {
  const text =
    'If you have questions, write to ask@heron.example.\n\nTo exercise your rights, write to ASK@heron.example.';
  assert.deepEqual(contacts(text), [{ channel: 'email', value: 'ask@heron.example', use: ['questions', 'rights'] }]);
});

test('telephone numbers are called so or written internationally', () => {
  assert.deepEqual(
    contacts('# Contact\n\nPhone: 0113 496 0999\n\nCall +44 113 496 0123 or fax: +44 113 496 0124').map(
      ({ value }) => value,
    ),
    ['0113 496 0999', '+44 113 496 0123'],
  );
});

test('a postal address under a contact heading', () => {
  const text = '# Privacy\n\n## Contact\n\nHeron Boats Ltd\\\n3 Quay Road\\\nWhitby YO2 9ZZ';
  assert.deepEqual(contacts(text), [{ channel: 'post', value: '3 Quay Road, Whitby YO2 9ZZ', use: ['general'] }]);
});

test('announced and missing', () => {
  for (const text of [
    'For questions, send an e-mail to or call us.',
    'You can reach us via the following email address:',
    'Send your request to our legal department, 4 Elm Street, or to',
  ])
    assert.deepEqual(
      contacts(text).map(({ channel, value }) => ({ channel, value })),
      [{ channel: 'email', value: null }],
      text,
    );
});

test('announced, and the next line gives it', () => {
  assert.deepEqual(
    contacts('Write to us by e-mail at:\n\nhello@heron.example').map(({ value }) => value),
    ['hello@heron.example'],
  );
});

test('no contacts', () => {
  for (const text of [
    'We collect your name, e-mail address and telephone number.',
    'Feedback may be given on our boards or by email',
    'Invoice 0113 4960 999 was paid on 12.05.2023.',
    'Version 1.2.3 of 2023-02-09, HRB 123456, ISO 27001:2022',
    'Follow us @heron on the network.',
    'Regulation (EU) 2016/679 and Article 6(1)(f).',
  ])
    assert.deepEqual(contacts(text), [], text);
});

const values = (text: string): unknown[] => contacts(text).map(({ value }) => value);

test('a link right beside a word is no part of the address', () => {
  assert.deepEqual(
    values(
      'Please contact[ask@heron.example](mailto:ask@heron.example)and call[+44 113 496 0123](tel:+441134960123)now.',
    ),
    ['ask@heron.example', '+44 113 496 0123'],
  );
  const html = '<p>Please contact<a href="mailto:ask@heron.example">ask@heron.example</a>or write.</p>';
  assert.deepEqual(
    read({ name: 'policy.html', text: html }).policy.contacts.map(({ value }) => value),
    ['ask@heron.example'],
  );
  assert.deepEqual(values('Please [write to us](mailto:ask@heron.example?subject=Hi).'), ['ask@heron.example']);
  assert.deepEqual(values('E-mail: ask@heron.examplePhone: +44 113 496 0123'), [
    'ask@heron.example',
    '+44 113 496 0123',
  ]);
});

test('what belongs to an authority, a vendor or an example is no contact of the company', () => {
  for (const text of [
    '## Contact\n\nYou can reach the Data Protection Commissioner as follows:\n\nPhone: +353 57 000 0000\n\nE-mail: info@commissioner.example\n\nAddress: Data Protection Office – Wren House, Kestrel Road, Eiderport, Co. Kerry, V31 AX23',
    '## Beschwerde\n\nZuständig ist die Aufsichtsbehörde:\\\nLandesbeauftragte für den Datenschutz\\\nUferweg 2\\\n54321 Reiherfeld\\\nTelefon: 0123 456789\\\nE-Mail: post@lfd.example',
    '## Kontakt\n\nWir freuen uns über Ihre Nachricht und speichern Ihre Daten nicht länger als nötig.\n\nHosting: Anbieter ist die Kormoran Server GmbH, Hafenweg 2, 20457 Hamburg, support@kormoran.example.',
    '## Recipients\n\n- Nimbus Inc., 4 Cloud Road, Leeds LS1 9ZZ, privacy@nimbus.example, +1 555 0100 000',
    'For example, write “Dear Sir, your.name@example.com”.',
  ])
    assert.deepEqual(values(text), [], text);
});

test('ours stays ours beside theirs', () => {
  assert.deepEqual(
    values(
      '## Contact\n\nHeron Boats Ltd\\\n3 Quay Road\\\nWhitby YO2 9ZZ\\\nask@heron.example\n\n## Hosting\n\nNimbus Inc., 4 Cloud Road, Leeds LS1 9ZZ, hosts our site: ops@nimbus.example. To object, write to us at ask@heron.example.\n\n## Complaints\n\nThe Information Commissioner: casework@commissioner.example.',
    ),
    ['3 Quay Road, Whitby YO2 9ZZ', 'ask@heron.example'].toReversed().toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

test('an invitation to e-mail without any address', () => {
  assert.deepEqual(
    contacts('To see what we hold, please email us with a request.').map(({ channel, value }) => ({ channel, value })),
    [{ channel: 'email', value: null }],
  );
  assert.deepEqual(values('Please email us with a request.\n\nOur address is ask@heron.example.'), [
    'ask@heron.example',
  ]);
});
