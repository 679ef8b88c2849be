// The search of the console: what it finds and marks, for whom; hostile queries; and that a person's address does not stay in an address bar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { languages } from '#base';
import { work } from '#base/testing';
import { sources } from './find.ts';
import { cleaned, hasAll, looksLikePerson, pieces, wordsOf } from './search.ts';
import { sampleSession } from './sample-door.ts';
import { type SampleHouse, sampleHouse } from './sample-house.ts';
import { sampleReview } from './sample-review.ts';
import { samplePolicy } from './sample.ts';
import { website } from './website.tsx';

const marks = (text: string, query: string): string[] =>
  pieces(text, wordsOf(query))
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

async function search(
  q: string,
  { house = sampleHouse(), language = 'en' }: { house?: SampleHouse; language?: string } = {},
) {
  const answer = await website(house).request(`/console/search?${new URLSearchParams({ q }).toString()}`, {
    headers: { cookie: 'upheld-session=a-session', 'accept-language': language },
  });
  const { document } = parseHTML(await answer.text());
  const groups = Object.fromEntries(
    [...document.querySelectorAll('.found')].map((group) => [
      group.querySelector('h2')!.textContent,
      [...group.querySelectorAll('a')].map((link) => ({ text: link.textContent, href: link.getAttribute('href') })),
    ]),
  );
  return { status: answer.status, to: answer.headers.get('location'), document, groups };
}

test('accents, case, ligatures and invisible marks make no difference, and what is marked is the original', () => {
  assert.deepEqual(marks('Société Générale', 'SOCIETE gén'), ['Société', 'Gén']);
  assert.deepEqual(marks('Cafe\u0301 au lait', 'café'), ['Cafe\u0301']);
  assert.deepEqual(marks('Straße', 'strasse'), ['Straße']);
  assert.deepEqual(marks('Œuvre, cœur', 'oeu'), ['Œu', 'œu']);
  assert.deepEqual(marks('per\u00ADson\u200Bal', 'personal'), ['per\u00ADson\u200Bal']);
  assert.deepEqual(marks('l’adresse', "l'adr"), ['l’adr']);
  assert.deepEqual(marks('a.b a+b', 'a.b'), ['a.b'], 'a dot is a dot');
  assert.equal(hasAll('one two', wordsOf('two three')), false);
  assert.equal(hasAll('anything', wordsOf(' \u202e\0 ')), false);
});

test('of any text and any query: the pieces of a short text are the text, and each hit folds to words that were asked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      (text, query) => {
        const words = wordsOf(query);
        const found = pieces(text, words);
        assert.equal(found.map((piece) => piece.text).join(''), text);
        for (const { text: hit } of found.filter((piece) => piece.hit))
          assert.ok(
            words.some((word) => hasAll(hit, [word])),
            JSON.stringify([text, query, hit]),
          );
      },
    ),
    { numRuns: 500 },
  );
});

test('a long text is cut around its first hit', () => {
  const long = `${'before '.repeat(200)}needle ${'after '.repeat(200)}`;
  const shown = pieces(long, ['needle'])
    .map(({ text }) => text)
    .join('');
  assert.match(shown, /^…before .*needle after.*…$/);
  assert.ok(shown.length < 300, String(shown.length));
});

test('it finds sentences and promises with their verdicts, facts, findings, pages, staff and entries, each one click away', async () => {
  const { groups, document } = await search('ip address');
  assert.equal(groups['Promises']?.[0]?.href, '/board?promise=p-no-ip-stored#p-no-ip-stored');
  assert.match(groups['Sentences of the policy']?.[0]?.href ?? '', /^\/board#s-/);
  assert.match(document.querySelector('.found li.broken .state')?.textContent ?? '', /broken/);
  assert.deepEqual(
    [...document.querySelectorAll('.found mark')].slice(0, 2).map(({ textContent }) => textContent),
    ['IP', 'address'],
  );
  assert.deepEqual((await search('JONAS')).groups, { Staff: [{ text: 'Jonas Weller', href: '/console/staff' }] });
  assert.equal((await search('recovery codes')).groups['Pages']?.[0]?.href, '/console/account');
  const entry = '01a20f3a-5a4c-7d20-8b7e-5a0c6f1d2e3f';
  assert.deepEqual((await search(entry.toUpperCase())).groups['Ledger'], [
    { text: 'Version 1 of the policy was published', href: `/ledger/receipts/${entry}` },
  ]);
  assert.deepEqual((await search('01a20f3a-5a4c-7d20-8b7e-000000000000')).groups, {});
});

test('facts and findings are found by what they say and by what they stand on', async () => {
  const house = sampleHouse();
  const [finding] = house.state.board!.findings;
  assert.ok(finding, 'the sample has a finding');
  assert.ok((await search(finding.rule)).groups['Findings']!.length > 0);
  const { policy } = sampleReview();
  house.published = () => Promise.resolve({ ...samplePolicy(), policy });
  const kept = policy.retention[0]!;
  assert.equal((await search(kept.id, { house })).groups['Facts']?.[0]?.href, `/console/review#f-${kept.id}`);
});

test('who may not read the list of staff finds nobody in it', async () => {
  const house = sampleHouse();
  house.state.sessions.set('a-session', { ...sampleSession, role: 'support' });
  assert.deepEqual((await search('jonas', { house })).groups, {});
});

test('at most fifty are shown, and the rest is counted', async () => {
  assert.ok(sources.reduce((sum, { most }) => sum + most, 0) <= 50);
  const { document } = await search('e');
  const shown = document.querySelectorAll('.found li').length;
  assert.ok(shown > 20 && shown <= 50, String(shown));
  assert.match(document.querySelector('.found > .quiet')?.textContent ?? '', /and \d+ more/);
});

test('an empty query says how, a query without hits says what to do, in four languages', async () => {
  const said = new Set<string>();
  for (const language of languages)
    for (const q of ['', 'zzzz']) {
      const { document, status } = await search(q, { language });
      assert.equal(status, 200);
      assert.equal(document.documentElement.getAttribute('lang'), language);
      said.add(document.querySelector('.lead')!.textContent);
    }
  assert.equal(said.size, 2 * languages.length);
});

test('hostile queries are words like any other: shown as text, answered at once', async () => {
  const hostile = [
    'x'.repeat(10_000),
    'é'.repeat(5000),
    '(a+)+$[.*\\',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'ip\0address',
    '\u202eipa\u2066',
    '\ud800',
    '%',
    "' or 1=1 --",
    '__proto__',
    'constructor toString',
    Array.from({ length: 100 }, (_, at) => `w${at}`).join(' '),
  ];
  for (const q of hostile) {
    const worked = work();
    const { status, document } = await search(q);
    assert.equal(status, 200, q.slice(0, 40));
    assert.ok(worked() < 5000, q.slice(0, 40));
    assert.equal(document.querySelector('script, img'), null);
    const shown = document.querySelector('#q')!.getAttribute('value')!;
    // A lone half of a character is sent as U+FFFD.
    assert.equal(shown, cleaned(q.toWellFormed()));
    assert.ok(shown.length <= 200);
    assert.doesNotMatch(shown, /[\p{Cc}\p{Cf}\p{Cs}]/u);
  }
  assert.deepEqual(Object.keys((await search('ip\0address')).groups), ['Promises', 'Sentences of the policy']);
});

test('what looks like a person is taken out of the address, unless the policy itself names it', async () => {
  for (const q of ['ada.lovelace@example.org', '+44 20 7946 0958', '0612345678']) {
    const { status, to } = await search(q);
    assert.deepEqual([status, to], [303, '/console/search?about=person'], q);
  }
  const house = sampleHouse();
  const { document } = parseHTML(
    await (
      await website(house).request('/console/search?about=person', { headers: { cookie: 'upheld-session=a-session' } })
    ).text(),
  );
  assert.match(document.querySelector('[role=status]')?.textContent ?? '', /needs a purpose/);
  const { policy } = sampleReview();
  house.published = () => Promise.resolve({ ...samplePolicy(), policy });
  const named = policy.contacts.find(({ channel }) => channel === 'email')!;
  assert.equal((await search(named.value ?? '', { house })).status, 200);
  for (const q of ['12', '2026-11-22x', 'art. 6(1)(b)', 'a @ b']) assert.equal(looksLikePerson(q), false, q);
});
