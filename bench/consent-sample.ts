// A made-up policy for measuring and testing the banner: with what the peers' pages are asked about, no more and no less.
import { Policy } from '#policy';

export const samplePolicy = Policy.parse({
  meta: { id: 'sample', title: 'Privacy', language: 'en', source: { file: 'policy/privacy.md', sha256: 'a'.repeat(64) } },
  cookieUse: [{ id: 'cookies.use', stance: 'used', categories: ['necessary', 'statistics', 'marketing'] }],
  cookies: [
    { id: 'cookie.session', name: 'session', category: 'necessary', duration: 'session', purpose: 'Keeps you signed in' },
    { id: 'cookie.ga', name: '_ga', category: 'statistics', vendor: 'google', duration: 'P2Y', purpose: 'Counts visitors' },
    { id: 'cookie.pk', name: '_pk_id', category: 'statistics', duration: 'P13M', purpose: 'Counts visitors' },
    { id: 'cookie.fbp', name: '_fbp', category: 'marketing', vendor: 'meta', duration: 'P3M', purpose: 'Shows offers' },
  ],
});
