// Contacts: addresses that are there, with their use; channels that are announced and missing; look-alikes.
import assert from 'node:assert/strict';
import test from 'node:test';
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
