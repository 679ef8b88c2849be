// Cookies: used or denied with the scope of the denial, choices and where to change them; names in tables, lists and sentences.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bare, readText } from '../testing.ts';

const stances = (text: string): string[] => readText(text).policy.cookieUse.map(({ stance }) => stance);
const cookies = (text: string): Record<string, unknown>[] => bare(readText(text).policy, 'cookies');

test('denied as a whole', () => {
  for (const text of [
    'We do not use nor install cookies on your computer.',
    'Our website does not use cookies.',
    'This page uses no cookies.',
    'Notre site n’utilise pas de cookies et respecte vos données.',
    'Wij plaatsen geen cookies op uw computer en bewaren niets.',
    'Wir verwenden keine Cookies und speichern nichts.',
  ])
    assert.deepEqual(stances(text), ['none'], text);
});

test('denied for a part, or until a choice: no denial', () => {
  for (const text of [
    'We do not use cookies for advertising.',
    'We do not set cookies until you agree.',
    'We use no cookies other than those for the basket.',
    'Aucun traceur n’est déposé avant votre choix, nous le garantissons à tous.',
    'You will not find a cookie banner here.',
  ])
    assert.ok(!stances(text).includes('none'), text);
});

test('used', () => {
  for (const text of [
    'We use cookies to keep you signed in.',
    'The Hotjar cookies (_hjSession, 30 minutes) help us to see how pages are read.',
    'Les cookies de mesure d’audience ont une durée de vie de 13 mois au maximum sur notre site.',
  ])
    assert.deepEqual(stances(text), ['used'], text);
});

test('lessons about cookies say nothing of ours', () => {
  for (const text of [
    'A cookie is a small text file that a server stores in your browser.',
    'You can delete cookies in your browser at any time.',
    'What are cookies?',
  ])
    assert.deepEqual(stances(text), [], text);
});

test('where a choice is changed later', () => {
  const reopen = (text: string): (string | undefined)[] =>
    readText(`# P\n\n## Cookies\n\n${text}\n`).policy.cookieUse.map((fact) => fact.reopen);
  assert.deepEqual(reopen('You can change your choice through the link “Cookie settings” in the footer.'), [
    'the link “Cookie settings” in the footer',
  ]);
  assert.deepEqual(reopen('Sie können Ihre Auswahl jederzeit ändern, klicken Sie auf die Schaltfläche links.'), [
    'Schaltfläche links',
  ]);
  assert.deepEqual(reopen('You can change the settings of your browser.'), []);
});

test('tables with heads in four languages, whole rows as quotes', () => {
  const cases: readonly (readonly [string, string, string, string, string])[] = [
    ['Name', 'Provider', 'Duration', '2 years', 'Session'],
    ['Nom', 'Fournisseur', 'Durée de conservation', '2 ans', 'Session'],
    ['Cookie', 'Aanbieder', 'Bewaartermijn', '2 jaar', 'Sessie'],
    ['Cookie-Name', 'Anbieter', 'Speicherdauer', '2 Jahre', 'Sitzungsende'],
  ];
  for (const [name, provider, duration, years, session] of cases) {
    const text = `# P\n\n## Cookies\n\n| ${name} | ${provider} | ${duration} |\n|---|---|---|\n| \`_ga_*\` | Google Analytics | ${years} |\n| \`basket\` | shop.example | ${session} |\n`;
    const { policy } = readText(text);
    assert.deepEqual(
      bare(policy, 'cookies'),
      [
        { name: '_ga_*', vendor: 'google', duration: 'P2Y' },
        { name: 'basket', host: 'shop.example', duration: 'session' },
      ],
      name,
    );
    assert.equal(policy.cookies[0]?.stated?.quote, `_ga_*\` | Google Analytics | ${years}`);
  }
});

test('a cell that is empty shifts none of the others', () => {
  const [one, two] = cookies(
    '## Cookies\n\n| Name | Provider | Purpose | Category | Duration |\n|---|---|---|---|---|\n| kettle_ab | | Marketing | | 30 minutes |\n| kettle_id | Kettle | sign-in | Necessary | 14 days |\n',
  );
  assert.deepEqual([one?.['name'], one?.['duration']], ['kettle_ab', 'PT30M']);
  assert.deepEqual(two, { name: 'kettle_id', category: 'necessary', duration: 'P14D', purpose: 'sign-in' });
});

test('names in lists and sentences', () => {
  assert.deepEqual(
    cookies('## Cookies\n\n- `lamp_lang`: remembers your language (12 months)\n- _gid – Google Analytics, 24 hours\n'),
    [
      { name: 'lamp_lang', duration: 'P12M' },
      { name: '_gid', vendor: 'google', duration: 'PT24H' },
    ],
  );
  assert.deepEqual(
    cookies('We set the cookies lamp_cart (7 days) and lamp_seen, which stays until you close the browser.'),
    [
      { name: 'lamp_cart', duration: 'P7D' },
      { name: 'lamp_seen', duration: 'session' },
    ],
  );
});

test('no names', () => {
  for (const text of [
    '## Cookies\n\nWe use cookies. Write to data_office@lamp.example or see lamp.example/our_cookies.',
    '| Name | Purpose |\n|---|---|\n| Invoices | accounts |\n',
    '## Cookies\n\n| Category | Legal basis | Can be switched off |\n|---|---|---|\n| Necessary | Contract | No |\n| Analytics | Consent | Yes |\n',
    'The variable user_id is kept in our database.',
  ])
    assert.deepEqual(cookies(text), [], text);
});
