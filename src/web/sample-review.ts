// Test only: what was read from a made-up policy, with facts to check, checked, decided and set aside, and a sentence not understood.
import { type AnyFact, type Policy, allFacts } from '#policy';
import type { Review } from '#publish';
import { read } from '#read';

const text = `# Privacy policy of Tern & Tide

Last updated: 3 September 2026

Tern & Tide Chandlers Ltd, 14 Ropewalk Yard, Penryn TR10 8FD, United Kingdom, is the controller of your personal data. You reach us at privacy@ternandtide.example or by phone on +44 1326 555 0142.

## How long we keep data

We keep orders and invoices for seven years after the end of the financial year. Messages are kept for two years after the last contact. The back room is aired for 90 days.

## Cookies

| Cookie | Purpose | Duration |
| --- | --- | --- |
| tide_cart | remembers your basket | 30 days |
| tide_lang | remembers your language | 1 year |

## Your rights

You may ask for access to your data, for its rectification and for its erasure. You may also complain to the Information Commissioner’s Office.
`;

const decided = { by: 'Ines Calder', on: '2026-09-10', why: 'Checked with our accountant.' };

export function sampleReview(change: (policy: Policy) => Policy = (policy) => policy): Review {
  const { policy, prose, unread } = read({ name: 'policy/privacy.md', text });
  const [first, second] = policy.retention;
  const added: Policy = {
    ...policy,
    retention: [
      { ...(first ?? orders), id: 'retention.orders' },
      ...(second ? [{ ...second, decided }] : []),
      { id: 'retention.choice', subject: 'the choice on cookies', trigger: 'consent-given', period: 'P6M', decided },
    ],
    setAside: [{ list: 'recipients', id: 'recipient.ropewalk', quote: '14 Ropewalk Yard', ...decided }],
  };
  return { prose, policy: change(added), unread, policyFile: '/companies/tern/policy.yaml', revision: 'a'.repeat(64) };
}

const orders = { subject: 'orders', trigger: null, period: 'P7Y' } as const;

/** The facts of a policy by their ids. */
export const factIds = (policy: Policy): string[] => allFacts(policy).map(({ fact }: { fact: AnyFact }) => fact.id);
