// Test only: permissions of the sample shop. One pass and one token are good; every other link is over.
import type { OwnPage, PermissionDesk } from '#consent';

export const samplePass = 'p'.repeat(140);
export const sampleToken = 't'.repeat(43);

const label = 'our newsletter: offers, new repairs and what happens in the workshop';

export const sampleOwnPage: OwnPage = {
  known: true,
  language: 'en',
  came: label,
  rows: [
    {
      purpose: 'purpose.newsletter',
      label,
      channel: 'email',
      may: { ok: true, because: 'consent', facts: [] },
      since: '2026-03-10T09:00:00Z',
    },
    {
      purpose: 'purpose.newsletter',
      label,
      channel: 'post',
      may: { ok: false, because: 'objected', facts: [] },
      since: '2026-04-02T09:00:00Z',
    },
    {
      purpose: 'purpose.survey',
      label: 'asking how we did',
      channel: 'email',
      may: { ok: false, because: 'no-consent', facts: [] },
      since: null,
    },
  ],
  asksCookies: true,
  linked: null,
};

export const samplePermissions = (done: string[] = []): PermissionDesk => ({
  offered: async () => [
    {
      purpose: 'purpose.newsletter',
      words: `I agree that the shop writes to me for this purpose: “${label}” (e-mail). I can stop it at any time by a link in each message.`,
    },
  ],
  wait: () => 0,
  ask: async (_, { purpose }) => void done.push(`ask ${purpose}`),
  waiting: async (_, token) =>
    token.reveal() === sampleToken
      ? { purpose: 'purpose.newsletter', channels: ['email'], language: 'en', words: `I agree to “${label}”.` }
      : null,
  confirm: async (_, token) => (token.reveal() === sampleToken ? { pass: samplePass, counts: true } : null),
  page: async (_, pass) => (pass === samplePass ? sampleOwnPage : null),
  oneClick: async (_, pass) => pass === samplePass,
  stop: async (_, pass) => pass === samplePass,
  save: async (_, pass) => (pass === samplePass ? { stopped: 0, asked: 0 } : null),
  link: async (_, pass) => pass === samplePass,
  withdrawCookies: async (_, pass) => (pass === samplePass ? [] : null),
});
