// Choices as the API shows them: their shape, and one that nobody made.
import { z } from 'zod';
import { type RecordedChoice, actions } from '#consent';
import { Hash, Id, Instant } from './schemas.ts';

/** An origin as browsers write it. */
export const Site = z
  .string()
  .max(300)
  .regex(/^[!-~]+$/);
/** BCP 47. */
export const LanguageTag = z
  .string()
  .max(40)
  .regex(/^[A-Za-z0-9-]+$/);

const Answer = z.strictObject({
  mark: z.string().describe('Names the category as it was shown.'),
  granted: z.boolean(),
  without: z.array(z.string()).describe('Vendors refused although the category is granted.'),
});

export const Consent = z
  .strictObject({
    id: Hash.describe('Public id: SHA-256 of a secret that only the browser has.'),
    previous: Hash.nullable().describe('The choice before, when the browser showed that it was its own.'),
    at: Instant.describe('When it was recorded, by our clock.'),
    claimedAt: Instant.nullable().describe('When the browser says that it was made, offline. A claim.'),
    viewedAt: Instant.describe('When its page was given the token that came with it.'),
    site: z.url(),
    policy: z.int().min(1).describe('Version of the policy whose notice was shown.'),
    texts: z.string().describe('SHA-256 of all that was shown, base64url.'),
    language: z.string(),
    layer: z.union([z.literal(1), z.literal(2)]),
    action: z.enum(actions),
    method: z.enum(['script', 'form']),
    answers: z
      .strictObject({ preferences: Answer.optional(), statistics: Answer.optional(), marketing: Answer.optional() })
      .describe('Each category that was asked about, refused ones too.'),
    gpc: z.boolean().describe('Made with the signal of Global Privacy Control shown.'),
    signal: z.boolean().describe('Sec-GPC of the request itself.'),
    device: z.enum(['computer', 'phone', 'tablet', 'other']),
    ledgerEntry: Id.describe('GET /api/v1/ledger/entries/{id}/receipt proves it.'),
  })
  .meta({ id: 'Consent' });

export const consentShown = ({ answers, ...choice }: RecordedChoice): z.input<typeof Consent> => ({
  ...choice,
  layer: choice.layer === 1 ? 1 : 2,
  device: z.enum(['computer', 'phone', 'tablet', 'other']).parse(choice.device),
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, { mark, granted, without }]) => [id, { mark, granted, without: [...without] }]),
  ),
});

export const consent: z.input<typeof Consent> = {
  id: '9b74c9897bac770ffc029102a200c5de6ab9fe2b4b0d1f9a3d1b7f0a9f0b8d11',
  previous: null,
  at: '2026-03-10T09:00:40.000Z',
  claimedAt: null,
  viewedAt: '2026-03-10T09:00:00.000Z',
  site: 'https://www.pelican-bicycles.example',
  policy: 3,
  texts: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
  language: 'en',
  layer: 2,
  action: 'choose',
  method: 'script',
  answers: {
    statistics: { mark: 'b3Jkw0aX', granted: true, without: [] },
    marketing: { mark: 'Zx81_kQe', granted: false, without: [] },
  },
  gpc: false,
  signal: false,
  device: 'phone',
  ledgerEntry: '019cd700-0000-7000-8000-000000000001',
};
