// The notice of any policy: what it asks about, what it never asks about, and that a mark changes only with what was shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { knownCookies, vendors } from '#law';
import { Policy } from '#policy';
import { type Notice, cookieValue, choiceIn, decide } from '#wire';
import { noticeOf } from './notice.ts';

type Draft = Partial<Record<'cookies' | 'cookieUse' | 'recipients' | 'purposes' | 'bases' | 'retention', object[]>>;
const meta = { id: 'x', title: 'X', language: 'en', source: { file: 'a.md', sha256: 'a'.repeat(64) } };
const notice = (draft: Draft): Notice => noticeOf({ number: 7, policy: Policy.parse({ meta, ...draft }) });
const asked = (draft: Draft): string[] => notice(draft).asked.map(({ id }) => id);
const cookie = (name: string, more: object = {}) => ({
  id: `cookie.${name.replaceAll(/[^a-z]/g, 'x')}`,
  name,
  ...more,
});

const text = fc.string({
  unit: fc.constantFrom(...'abé’"<>&*[]{}| _-\\/.;,=%0\u2028'.split('')),
  minLength: 1,
  maxLength: 20,
});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyCookie = fc.record({
  name: fc.oneof(text, fc.constantFrom(...knownCookies.map((one) => one.name))),
  category: maybe(fc.oneof(text, fc.constantFrom('necessary', 'Statistiques', 'reclame', 'Präferenzen', 'technisch'))),
  vendor: maybe(fc.oneof(text, fc.constantFrom(...vendors.map(({ id }) => id)))),
  duration: maybe(fc.constantFrom('P1Y', 'session', 'permanent', 'PT30M')),
  purpose: maybe(text),
});
const anyRecipient = fc.record({
  name: fc.option(text),
  vendor: maybe(fc.oneof(text, fc.constantFrom(...vendors.map(({ id }) => id)))),
});
const numbered = (kind: string) => (all: object[]) =>
  all.map((one, at) => ({ id: `${kind}.f${at}`, ...JSON.parse(JSON.stringify(one)) }));
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  cookies: fc.array(anyCookie, { maxLength: 6 }).map(numbered('cookie')),
  recipients: fc.array(anyRecipient, { maxLength: 4 }).map(numbered('recipient')),
  cookieUse: fc
    .array(
      fc.record({
        stance: fc.constantFrom('none', 'used', 'may-be-used'),
        categories: fc.array(text, { maxLength: 3 }),
      }),
    )
    .map(numbered('cookies')),
});

test('any policy: ids are sound, the same policy is the same notice, and every answer survives the cookie', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const made = notice(draft);
      assert.deepEqual(notice(draft), made);
      const answers = Object.fromEntries(
        made.asked.map(({ id, mark, vendors: who }) => [
          id,
          { mark, granted: true, without: who.map((one) => one.id) },
        ]),
      );
      for (const { mark, vendors: who, cookies, clears } of made.asked) {
        assert.match(mark, /^[\w-]{8}$/);
        for (const { id } of who) assert.match(id, /^[a-z0-9-]+$/);
        assert.equal(new Set(who.map(({ id }) => id)).size, who.length);
        for (const { vendor } of cookies) assert.ok(vendor === undefined || who.some(({ id }) => id === vendor));
        // What is cleared is never everything, and never the choice itself.
        for (const name of Object.values(clears).flat())
          assert.ok(!/^.{0,2}\*$/.test(name) && !name.startsWith('upheld'), name);
      }
      const choice = { secret: 'a'.repeat(22), at: 1, gpc: false, answers };
      const value = cookieValue(choice);
      if (value.length <= 2000) assert.deepEqual(choiceIn(value), choice);
      // Every cookie of the policy is shown somewhere.
      const shown = [...made.asked, ...(made.necessary ? [made.necessary] : [])].flatMap(({ cookies }) => cookies);
      for (const { name } of (draft.cookies ?? []) as { name: string }[])
        assert.ok(shown.some((one) => one.name === name));
      assert.ok(Object.values(decide(made, null, { gpc: false }, 0).grants).every((granted) => !granted));
    }),
    { numRuns: 300 },
  );
});

test('categories in four languages, else what is known of the name, the vendor, the purpose', () => {
  const kinds: readonly [object, string[]][] = [
    [cookie('a1', { category: 'Strictly necessary' }), []],
    [cookie('a1', { category: 'non-essential, for advertising' }), ['marketing']],
    [cookie('a1', { category: 'Mesure d’audience' }), ['statistics']],
    [cookie('a1', { category: 'Publicité' }), ['marketing']],
    [cookie('a1', { category: 'Noodzakelijk' }), []],
    [cookie('a1', { category: 'Voorkeuren' }), ['preferences']],
    [cookie('a1', { category: 'Unbedingt erforderlich' }), []],
    [cookie('a1', { category: 'Präferenzen' }), ['preferences']],
    [cookie('_ga'), ['statistics']],
    [cookie('_fbp'), ['marketing']],
    [cookie('a1', { vendor: 'hotjar' }), ['statistics']],
    [cookie('a1', { vendor: 'LinkedIn' }), ['marketing']],
    [cookie('a1', { purpose: 'Hält Sie angemeldet: Anmeldung' }), []],
    [cookie('a1', { duration: 'session' }), []],
    [cookie('a1'), ['preferences']],
  ];
  for (const [one, ids] of kinds) assert.deepEqual(asked({ cookies: [one] }), ids, JSON.stringify(one));
});

test('a cookie that is known to need consent does not get out of it by being called necessary', () => {
  assert.deepEqual(asked({ cookies: [cookie('_ga', { category: 'necessary' })] }), ['statistics']);
  assert.deepEqual(asked({ cookies: [cookie('PHPSESSID', { category: 'necessary' })] }), []);
});

test('a policy that says it uses no cookies and names nobody who does asks nothing', () => {
  const none = { id: 'cookies.none', stance: 'none' };
  const purpose = {
    id: 'purpose.count',
    label: 'Counting visits',
    dpv: 'dpv:ServiceUsageAnalytics',
    bases: ['basis.c'],
  };
  const bases = [{ id: 'basis.c', basis: 'eu-gdpr:A6-1-a' }];
  assert.deepEqual(asked({ cookieUse: [none], purposes: [purpose], bases }), []);
  assert.deepEqual(asked({ cookieUse: [none], recipients: [{ id: 'r', name: 'Stripe', vendor: 'stripe' }] }), []);
  assert.deepEqual(asked({ cookieUse: [none], recipients: [{ id: 'r', name: 'Snowplow', vendor: 'snowplow' }] }), [
    'statistics',
  ]);
  // Said nothing of cookies, and rests on consent: it must be asked for somewhere.
  assert.deepEqual(asked({ purposes: [purpose], bases }), ['statistics']);
  assert.deepEqual(asked({ purposes: [{ ...purpose, bases: [] }] }), []);
  assert.deepEqual(asked({ cookieUse: [{ id: 'c', stance: 'used' }], purposes: [{ ...purpose, bases: [] }] }), [
    'statistics',
  ]);
  // A newsletter is on nobody's device.
  assert.deepEqual(asked({ purposes: [{ ...purpose, dpv: 'dpv:DirectMarketing' }], bases }), []);
});

test('vendors: by what they do, and companies that do everything by the product that is named', () => {
  const by = (vendor: string, name: string) => asked({ recipients: [{ id: 'r', name, vendor }] });
  assert.deepEqual(by('google', 'Google'), []);
  assert.deepEqual(by('google', 'Google Workspace'), []);
  assert.deepEqual(by('google', 'Google Analytics'), ['statistics']);
  assert.deepEqual(by('google', 'Google Ads'), ['marketing']);
  assert.deepEqual(by('meta', 'Meta'), ['marketing']);
  assert.deepEqual(by('matomo', 'Matomo'), ['statistics']);
});

test('a mark changes when companies or purposes do, and not for cookies, durations or the order of the text', () => {
  const mark = (...cookies: object[]) => notice({ cookies }).asked[0]!.mark;
  const [ga, pk] = [cookie('_ga', { vendor: 'google' }), cookie('_pk_id', { vendor: 'matomo' })];
  assert.equal(mark(ga, pk), mark(pk, ga));
  assert.equal(mark(ga), mark({ ...ga, duration: 'P1Y', purpose: 'Counts' }));
  assert.notEqual(mark(ga), mark(ga, pk));
});

test('what is cleared: names of the policy with what varies in them, and what its vendors are known to set', () => {
  const clears = (name: string, vendor?: string) =>
    notice({ cookies: [cookie(name, { category: 'statistics', ...(vendor ? { vendor } : {}) })] }).asked[0]!.clears;
  assert.deepEqual(clears('_ga_<container>'), { '': ['_ga_*'] });
  assert.deepEqual(clears('visit_XXXX'), { '': ['visit_*'] });
  assert.deepEqual(clears('a*'), {});
  assert.deepEqual(clears('upheld'), {});
  assert.ok(clears('_ga', 'google')['google']!.includes('_ga_*'));
  assert.ok(!clears('_fbp', 'meta')['meta']!.includes('fr'));
});

test('how long: as the policy says, else six months', () => {
  const rule = (subject: string, period: string | null) => ({ id: 'retention.r', subject, trigger: null, period });
  assert.equal(notice({}).remember, 'P6M');
  assert.equal(notice({ retention: [rule('your cookie preferences', 'P12M')] }).remember, 'P12M');
  assert.equal(notice({ retention: [rule('vos choix en matière de cookies', 'P13M')] }).remember, 'P13M');
  assert.equal(notice({ retention: [rule('invoices', 'P7Y')] }).remember, 'P6M');
  assert.equal(notice({ retention: [rule('cookie consent', 'PT72H')] }).remember, 'P6M');
  assert.equal(notice({ cookies: [cookie('upheld', { duration: 'P3M', category: 'necessary' })] }).remember, 'P3M');
});

test('the link back is called what the policy calls it, where it names a link of the page', () => {
  const said = (quote: string, language = 'en', kind = 'cookie-choice') =>
    noticeOf({
      number: 1,
      policy: Policy.parse({
        meta: { ...meta, language },
        promises: [{ id: 'p-one', kind, stated: [{ quote, segment: 's1', span: [0, quote.length] }], facts: [] }],
      }),
    }).link?.name;
  for (const [quote, language, name] of [
    [
      'You can change your mind through the “Cookie settings” link at the bottom of each page.',
      'en',
      'Cookie settings',
    ],
    ['Click on "Manage cookies" in the footer whenever you like.', 'en', 'Manage cookies'],
    ['Follow the [Your privacy choices](#choices) link below.', 'en', 'Your privacy choices'],
    ['Le lien « Gérer les cookies » en bas de page permet de changer d’avis.', 'fr', 'Gérer les cookies'],
    ['Via de knop ‘Cookievoorkeuren’ onderaan elke pagina past u uw keuze aan.', 'nl', 'Cookievoorkeuren'],
    ['Über den Link „Cookie-Einstellungen“ in der Fußzeile ändern Sie Ihre Auswahl.', 'de', 'Cookie-Einstellungen'],
  ] as const)
    assert.equal(said(quote, language), name, quote);
  for (const none of [
    'You can change your mind at any time, with the link at the bottom of each page.',
    'Open “Privacy settings” in the menu of your browser to remove cookies.',
    'Press the “Refuse all” button if you want no cookies.',
    'We call this “cookie preferences”.',
    'Click the “<b>Cookie settings</b>” link.',
  ])
    assert.equal(said(none), undefined, none);
  assert.equal(said('Click the “Cookie settings” link.', 'en', 'newsletter'), undefined);
});
