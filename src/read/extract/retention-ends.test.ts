// Tests: two ends in one sentence, each with its own event; data that goes, stays or is recorded over; a cell tells with its whole row.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, readText } from '../testing.ts';

const rules = (text: string) =>
  bare(readText(text).policy, 'retention').map(({ trigger, period, combine, bound }) =>
    [trigger, period, combine, bound].map((one) => (typeof one === 'string' ? one : '-')).join(' '),
  );
const list = {
  en: '# Privacy notice\n\nThis notice tells you what we do with your data.\n\n## How long we keep your data\n\n- ',
  fr: '# Politique de confidentialité\n\nCette page explique ce que nous faisons de vos données.\n\n## Durée de conservation\n\n- ',
  nl: '# Privacyverklaring\n\nIn deze verklaring leest u wat wij met uw gegevens doen.\n\n## Hoe lang bewaren wij uw gegevens?\n\n- ',
  de: '# Datenschutzerklärung\n\nDiese Seite erklärt, was wir mit Ihren Daten machen.\n\n## Speicherdauer\n\n- ',
};

for (const [language, item, expected] of [
  [
    'en',
    'Profiles: until you close the account or have not logged in for three years',
    ['account-closure P0D any-of -', 'last-interaction P3Y any-of -'],
  ],
  [
    'en',
    'Profiles: until the deletion of the account or two years after the last login, whichever comes first',
    ['account-closure P0D any-of -', 'last-interaction P2Y any-of -'],
  ],
  [
    'en',
    'Contracts: ten years after the end of the contract or six years after the last order, whichever is later',
    ['contract-end P10Y longest-of -', 'last-interaction P6Y longest-of -'],
  ],
  [
    'fr',
    "Espace client : jusqu'à sa suppression par vos soins, ou 3 ans après la dernière connexion",
    ['other P0D any-of -', 'last-interaction P3Y any-of -'],
  ],
  [
    'nl',
    'Profiel: tot u het account opheft of drie jaar lang niet hebt ingelogd',
    ['account-closure P0D any-of -', 'last-interaction P3Y any-of -'],
  ],
  [
    'nl',
    'Profiel: tot u het account opheft of vijf jaar na de laatste bestelling',
    ['account-closure P0D any-of -', 'last-interaction P5Y any-of -'],
  ],
  [
    'de',
    'Konto: bis Sie Ihr Konto löschen oder drei Jahre nach der letzten Anmeldung',
    ['account-closure P0D any-of -', 'last-interaction P3Y any-of -'],
  ],
  ['de', 'Belege: sechs oder zehn Jahre', ['- P6Y longest-of -', '- P10Y longest-of -']],
  ['en', 'Papers: six or ten years', ['- P6Y longest-of -', '- P10Y longest-of -']],
] as const)
  test(`${language}, two ends: “${item}”`, () => assert.deepEqual(rules(list[language] + item), expected));

for (const [text, expected] of [
  ['Playlists go within 30 days of you deleting the account.', ['account-closure P30D - max']],
  ['Accounting papers stay for seven years from the end of the financial year.', ['financial-year-end P7Y - -']],
  ['The camera at the gate is recorded over every 28 days.', ['- P28D - -']],
  ['If you decline or do not reply, your data are erased after three months.', ['- P3M - -']],
  // Nobody keeps anything here.
  ['Our guests stay for seven nights or more.', []],
  ['We go within two days to every customer who calls.', []],
  ['If you do not reply within three months, we write again.', []],
] as const)
  test(`“${text}”`, () => assert.deepEqual(rules(`# Privacy notice\n\n${text}`), expected));

test('a cell that says how long is stated by its row', () => {
  const { policy } = readText(
    '# Privacy notice\n\n| Purpose | Data | Kept |\n|---|---|---|\n| Parking permits | plate, name | 2 years after the permit ends |\n',
  );
  assert.deepEqual(
    policy.retention.map(({ period, stated }) => [period, stated?.quote]),
    [['P2Y', 'Parking permits | plate, name | 2 years after the permit ends']],
  );
});
