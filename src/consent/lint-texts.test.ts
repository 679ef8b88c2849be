// The rules over a banner's texts and over how it is rendered: our own hold, and each fault is found, in four languages and in a real browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, systemClock } from '#base';
import { browserAdvice, openBrowser } from '#chrome';
import { notice } from './banner/testing.ts';
import { lintRendered } from './lint-rendered.ts';
import { lintTexts } from './lint-texts.ts';
import { textsIn } from './saying.ts';

const today = systemClock.now().toZonedDateTimeISO('UTC').toPlainDate();
const found = (language: string, change: Record<string, string> = {}): string[] => [
  ...new Set(
    lintTexts(notice, { languages: { [language]: { ...textsIn(language), ...change } } }, today).map(
      ({ rule, severity }) => `${rule} ${severity}`,
    ),
  ),
];

test('our own texts hold in every language', () => {
  for (const language of languages) assert.deepEqual(found(language), [], language);
});

const faults: Readonly<Record<string, readonly [language: string, change: Record<string, string>, rule: string]>> = {
  'consent by use': [
    'en',
    { until: 'By continuing to use this site you accept cookies. You can change your mind at any time.' },
    'D01',
  ],
  'consent by use, French': [
    'fr',
    { until: 'En poursuivant votre navigation, vous acceptez les cookies. Vous pouvez changer d’avis à tout moment.' },
    'D01',
  ],
  'consent by use, German': [
    'de',
    { until: 'Durch die weitere Nutzung dieser Website stimmen Sie zu. Sie können dies jederzeit ändern.' },
    'D01',
  ],
  'on interest': ['en', { ask: 'On the basis of our legitimate interest we set cookies to {list}.' }, 'D19'],
  'on interest, by name': [
    'en',
    { askBy: 'On the basis of our legitimate interest {who} sets cookies to {list}.' },
    'D19',
  ],
  'on by default': [
    'en',
    { until: 'Marketing cookies are switched on by default unless you object at any time.' },
    'D11',
  ],
  'ticked before, Dutch': [
    'nl',
    { 'centre.intro': 'Alles is vooraf aangevinkt. Uw keuze geldt {remember}; u kunt altijd terugkomen.' },
    'D11',
  ],
  'a wall': ['en', { until: 'If you refuse, you cannot use this site. You can change your mind at any time.' }, 'D10'],
  'a wall, German': [
    'de',
    { until: 'Sie müssen zustimmen, um weiterzulesen. Sie können dies jederzeit ändern.' },
    'D10',
  ],
  'no way back': [
    'en',
    { until: 'None of this runs unless you say yes.', 'centre.intro': 'Everything is off. It holds for {remember}.' },
    'C38',
  ],
  'a refusal that opens settings': ['en', { refuse: 'Manage options' }, 'D10'],
  'a refusal that puts off, French': ['fr', { refuse: 'Plus tard' }, 'D10'],
  'the same word for both': ['de', { refuse: 'Weiter', accept: 'Weiter' }, 'D10'],
};
for (const [what, [language, change, rule]] of Object.entries(faults))
  test(`an error: ${what}`, () => {
    const all = found(language, change);
    assert.ok(all.includes(`${rule} error`), `${rule} in ${all.join(', ')}`);
  });

test('fair words of a company’s own are left alone; a language that the rules do not read is said to be', () => {
  assert.deepEqual(found('fr', { refuse: 'Continuer sans accepter', accept: 'D’accord' }), []);
  assert.deepEqual(found('en', { refuse: 'No, thank you', accept: 'Yes, please' }), []);
  assert.deepEqual(found('nl', { refuse: 'Liever niet', until: 'U kunt dit altijd wijzigen.' }), []);
  assert.deepEqual(found('it'), ['unread warning']);
  assert.deepEqual(found('it', { refuse: 'Sì', accept: 'Sì!' }), ['D10 error', 'unread warning']);
});

test('rendered: ours hold on a small phone and on a computer; a crowded one is found', async (t) => {
  const browser = await openBrowser({ home: '.upheld' });
  if (!browser) return t.skip(browserAdvice.en);
  t.after(() => browser.close());
  assert.deepEqual(await lintRendered(browser, notice, {}), []);
  const wordy = { ...textsIn('en'), until: 'This is said at great length. '.repeat(40).trim() };
  const crowded = await lintRendered(browser, notice, { languages: { en: wordy } }, ['en']);
  assert.ok(
    crowded.some(({ fault, device }) => fault === 'wall' && device === 'phone'),
    JSON.stringify(crowded),
  );
  assert.ok(
    crowded.some(({ fault, device }) => fault === 'unseen' && device === 'phone'),
    JSON.stringify(crowded),
  );
  // What no setting can do, a style could: the check is shown to fail.
  const unequal = await lintRendered(
    browser,
    notice,
    { theme: { accent: '#14508c;}.upheld button[value=refuse]{color:#aaa;font-size:.7em' } },
    ['en'],
  );
  assert.deepEqual([...new Set(unequal.map(({ fault }) => fault))], ['unequal']);
});
