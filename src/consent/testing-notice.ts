// Test only: what a made-up company asks its visitors, without a policy that says so.
import { randomBytes } from 'node:crypto';
import type { ChoicePost, Notice } from '#wire';
import type { Shown } from './house.ts';
import { textsOf } from './layers.ts';

export const shop = 'https://shop.fenwick.example';

export const policyText = `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We sell kites. If you have any questions, please contact us at kites@fenwick.example.
`;

/** What the company asks; `marks` end in another letter when the notice changes. */
export const noticeFor = (policy: number, letter = 'a'): Notice => ({
  policy,
  remember: 'P6M',
  necessary: null,
  asked: [
    {
      id: 'statistics',
      mark: `stat-00${letter}`,
      vendors: [
        { id: 'kiteometer', name: 'Kiteometer' },
        { id: 'windgauge', name: 'Windgauge' },
      ],
      clears: { kiteometer: ['_kite'] },
      cookies: [{ name: '_kite', vendor: 'kiteometer', duration: 'P13M' }],
      purposes: [{ id: 'purpose.measuring', label: 'Measuring visits', basis: 'eu-gdpr:A6-1-a' }],
    },
    {
      id: 'marketing',
      mark: `mark-00${letter}`,
      vendors: [],
      clears: {},
      cookies: [],
      purposes: [{ id: 'purpose.ads', label: 'Advertising', basis: 'eu-gdpr:A6-1-a' }],
    },
  ],
});

export const newSecret = (): string => randomBytes(16).toString('base64url');

/** Yes or no to each category of the notice. */
export const answersTo = (notice: Notice, granted: boolean): ChoicePost['answers'] =>
  Object.fromEntries(notice.asked.map(({ id, mark }) => [id, { mark, granted, without: [] }]));

export function shownOf(published: Shown['published'], letter?: string): Shown {
  const notice = noticeFor(published.number, letter);
  const texts = ['en', 'fr'].map((language) => {
    const layers = ['p', {}, `${language}: ${JSON.stringify(notice)}`];
    return { language, layers, texts: textsOf(layers) };
  });
  return { published, notice, texts };
}
