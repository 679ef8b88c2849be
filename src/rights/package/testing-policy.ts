// For tests: the policy of a company that we made up, as our own reading takes it.
import type { PublishedPolicy } from '#policy';
import { read } from '#read';

export const prose = `# Privacy policy of Lumina Candle Works

Last updated: 3 February 2026

The controller is Lumina Candle Works SA, 4 rue du Moulin, 2160 Luxembourg, Luxembourg, e-mail privacy@lumina-candles.example.

## Which data we collect

We collect your name, your e-mail address and your telephone number. You provide these data to us.

## Why we use your data

We process your personal data for the following purposes:

- delivery of your orders, on the basis of the contract with you (Art. 6(1)(b) GDPR);
- sending our newsletter, on the basis of your consent (Art. 6(1)(a) GDPR);
- prevention of fraud, on the basis of our legitimate interest in honest payments (Art. 6(1)(f) GDPR).

## How long we keep it

We keep invoices for 10 years after the end of the financial year. We keep newsletter data until you withdraw your consent.

## Who receives it

We share your data with Mailchimp (Intuit Inc., United States), which sends our newsletter on our behalf. The transfer is based on the standard contractual clauses of the European Commission.

## Your rights

You have the right of access, rectification and erasure. You may lodge a complaint with the Commission nationale pour la protection des données (CNPD).
`;

/** The company's policy as our own reading takes it. */
export function publishedPolicy(text = prose): PublishedPolicy {
  const source = { name: 'policy/privacy.md', text };
  const taken = read(source);
  return {
    tenant: 'tenant',
    number: 3,
    sha256: 'ab'.repeat(32),
    previous: null,
    publishedAt: '2026-02-03T08:00:00Z',
    source,
    prose: taken.prose,
    policy: taken.policy,
  };
}
