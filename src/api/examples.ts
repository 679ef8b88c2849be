// Made-up examples for the document, about a shop that does not exist.
export const base = 'https://privacy.pelican-bicycles.example';

const sha256 = '7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730';

export const versionSummary = {
  number: 3,
  sha256,
  title: 'Privacy Policy of Pelican Bicycles Ltd',
  publishedAt: '2026-03-02T08:15:00.000Z',
  textChanged: true,
  page: `${base}/policy/versions/3`,
};

export const policyVersion = {
  number: 3,
  sha256,
  previous: 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
  publishedAt: '2026-03-02T08:15:00.000Z',
  title: 'Privacy Policy of Pelican Bicycles Ltd',
  language: 'en',
  page: `${base}/policy/versions/3`,
  source: {
    name: 'policy/privacy.md',
    text: '# Privacy Policy of Pelican Bicycles Ltd\n\nOur staff are trained in data protection every year.\n',
  },
  sentences: [
    { id: '9f2b6c1d0a7e-1', text: 'Privacy Policy of Pelican Bicycles Ltd' },
    { id: '4be81a2f77c0-1', text: 'Our staff are trained in data protection every year.' },
  ],
};

export const promise = 'p-staff-training-4be81a2f77c0-1';

export const boardPromise = {
  id: promise,
  kind: 'staff-training',
  name: 'Staff are trained',
  state: 'upheld' as const,
  areas: ['evidence'],
  proof: 'attest' as const,
  because: { key: 'probes.attested', text: 'Rosa Lind states it, until 2 March 2027.' },
  checkedAt: '2026-03-10T09:00:00.000Z',
  since: '2026-03-03T10:12:00.000Z',
  sentences: ['Our staff are trained in data protection every year.'],
  url: `${base}/api/v1/promises/${promise}`,
};

export const attestation = {
  id: '019cb1c4-6a00-7c11-9d1e-3f0a5b6c7d8e',
  promise,
  holds: true,
  standing: 'valid' as const,
  statement: 'All nine colleagues were trained on 2 March 2026.',
  by: 'Rosa Lind',
  file: { name: 'training-2026.pdf', sha256 },
  givenAt: '2026-03-03T10:12:00.000Z',
  expiresOn: '2027-03-02',
  revokedAt: null,
  enteredBy: 'API key “Training register”',
};

export const webhook = {
  id: '019cb1c4-6a00-7c22-8f00-0a1b2c3d4e5f',
  url: 'https://hooks.pelican-bicycles.example/upheld',
  events: ['verdict.changed' as const, 'attestation.expired' as const],
  state: 'enabled' as const,
  disabledBecause: null,
  failingSince: null,
  createdAt: '2026-03-02T08:20:00.000Z',
};

export const delivery = {
  id: '019cb1c4-6a00-7c33-a1b2-c3d4e5f60718',
  webhookId: 'evt_019cb1c4-6a00-7c44-b0c1-d2e3f4a5b6c7',
  type: 'verdict.changed' as const,
  subject: promise,
  at: '2026-03-10T09:00:00.000Z',
  state: 'delivered' as const,
  nextAttemptAt: null,
  attempts: [
    { at: '2026-03-10T09:00:01.000Z', status: 503, milliseconds: 120, error: null, response: 'back in a minute' },
    { at: '2026-03-10T09:00:06.000Z', status: 204, milliseconds: 48, error: null, response: '' },
  ],
};

export const ledgerEntry = {
  number: 0,
  id: '0195a4c2-8f70-7a31-9d04-6c1f2e3b5a79',
  kind: 'policy.published',
  at: '2026-03-02T08:15:00.000Z',
  facts: [],
  data: { version: 3, sha256, previous: null },
};

/** A real receipt, of a log that holds this one entry; its key signs nothing else. */
export const receipt = {
  receipt:
    'c2sp.org/tlog-proof@v1\nextra eyJhdCI6IjIwMjYtMDMtMDJUMDg6MTU6MDAuMDAwWiIsImRhdGEiOnsicHJldmlvdXMiOm51bGwsInNoYTI1NiI6IjdkODY1ZTk1OWIyNDY2OTE4Yzk4NjNhZmNhOTQyZDBmYjg5ZDdjOWFjMGM5OWJhZmMzNzQ5NTA0ZGVkOTc3MzAiLCJ2ZXJzaW9uIjozfSwiZmFjdHMiOltdLCJpZCI6IjAxOTVhNGMyLThmNzAtN2EzMS05ZDA0LTZjMWYyZTNiNWE3OSIsImtpbmQiOiJwb2xpY3kucHVibGlzaGVkIiwidGVuYW50IjoiMDE5NWE0YzItMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAwIn0=\nindex 0\n\nprivacy.pelican-bicycles.example/ledger\n1\n6Z+5rPQ69MBOLu5kNx0ngXnPVZt5r2aw+CVGqaonicc=\n\n— privacy.pelican-bicycles.example/ledger gj5bn5iFrIxFkHqHycQ0VPaQkH/0SVMX4fOnXqinZ1T9R+dsfo1GqwzDk83jD47KG1ga3GuW93bOeQFgscs9pNWd8QU=\n',
  key: 'privacy.pelican-bicycles.example/ledger+823e5b9f+AUVjtBHBYkZRy3H1JPehv8+uxM+g+MFqdgcRzQkm1fvL',
};
