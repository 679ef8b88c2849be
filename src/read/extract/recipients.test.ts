// Recipients: vendors of the gazetteer, named companies, categories of a sharing list; and names that get nothing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const recipients = (text: string): string[] =>
  readText(text).policy.recipients.map(({ name, category, vendor, role }) =>
    [name ?? `(${category})`, vendor, role].filter(Boolean).join(' | '),
  );

test('vendors', () => {
  assert.deepEqual(recipients('We use Matomo Analytics and send mail through MailChimp on our behalf.'), [
    'Matomo Analytics | matomo | processor',
    'MailChimp | intuit-mailchimp | processor',
  ]);
});

test('a sharing list: categories, companies, authorities', () => {
  const text =
    '# P\n\n## Who we share data with\n\n- Service providers: hosting and support\n- Guillemot Payroll GmbH, which works as our processor\n- our accountants, when needed\n- the police or a court, when the law demands it\n- Affiliates in the group\n';
  assert.deepEqual(recipients(text), [
    '(Service providers) | processor',
    'Guillemot Payroll GmbH | processor',
    '(accountants) | third-party',
    '(police or a court) | authority',
    '(Affiliates in the group) | affiliate',
  ]);
});

test('a sentence that shares', () => {
  assert.deepEqual(recipients('We share personal data with our business partners.'), [
    '(business partners) | third-party',
  ]);
});

test('nobody', () => {
  for (const text of [
    'We do not use Google Analytics.',
    'To delete cookies in Google Chrome or Apple Safari, open the settings.',
    'Send your request to help@amazon.example.',
    'Our segment of the market is apple growing; we sentry nothing.',
    'We never share data with partners.',
    'See https://policies.google.com/privacy for more.',
  ])
    assert.deepEqual(recipients(text), [], text);
});
