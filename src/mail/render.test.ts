// What a mail looks like: read back with another library, in four languages, with hostile and difficult texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { type Language, Pii, languages } from '#base';
import { work } from '#base/testing';
import { addressOf } from './address.ts';
import type { Taken } from './letter.ts';
import { unfit } from './markdown.ts';
import { type Sender, checkedValues, messageOf, render } from './render.ts';

test('Markdown of a newsletter: what a person wrote comes out once as text and once as HTML; nothing in it is markup or is fetched', () => {
  const shown = (markdown: string) => {
    const { text, html } = render('campaign', { company: 'Möwe', title: 'T', markdown }, 'en');
    const { document } = parseHTML(html);
    return {
      text: text.split('\n\nYou receive')[0]!,
      body: document.body as unknown as { innerHTML: string; textContent: string },
    };
  };
  const { text, body } = shown(
    'Hello\nyou.\n# One\nAt once: \n1. first\n   goes on\n2. **second**\n\n## Two ##\n[mail](mailto:a@b.example) <https://x.example/a_b_c> 2 * 3 * 4 snake_case_name \\*no\\* [x](javascript:alert(1))',
  );
  assert.equal(
    text,
    'Hello you.\n\nOne\n\nAt once:\n\n- first goes on\n- second\n\nTwo\n\nmail (a@b.example) https://x.example/a_b_c 2 * 3 * 4 snake_case_name *no* [x](javascript:alert(1))',
  );
  assert.match(body.innerHTML, /<a href="mailto:a@b\.example">mail<\/a> <a href="https:\/\/x\.example\/a_b_c">/);
  assert.doesNotMatch(body.innerHTML, /href="javascript/);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'[](){}*_#-<>!&"\'`\\ \nabc/:1.'.split(''), 'https://') }),
      (markdown) => {
        if (markdown.trim() === '' || unfit(markdown) !== null) return;
        const { body: made } = shown(markdown);
        const tags = [...made.innerHTML.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag!);
        assert.ok(
          tags.every((tag) => ['p', 'h2', 'ul', 'li', 'strong', 'em', 'a'].includes(tag)),
          made.innerHTML,
        );
      },
    ),
  );
  const worked = work();
  for (const piece of ['# a\n', '![', '<a', '**a', '[a](', '- a\n', '\\'])
    if (unfit(piece.repeat(50_000 / piece.length)) === null) shown(piece.repeat(50_000 / piece.length));
  assert.ok(worked() < 5_000, 'no text takes long');
});

const id = '01a20068-401f-7075-bdb0-74c3db7251a5';
const changes = [
  'We keep orders for six years.',
  'عنوان جديد للتواصل معنا',
  'Ein 🪁 für alle & <b>jeden</b> "hier"',
  'x'.repeat(999),
];
const values = {
  company: 'Drachenbau Möwe & Söhne',
  title: 'Datenschutz – كل شيء 🪁',
  version: 12,
  effective: '2027-01-15',
  changes,
  link: 'https://moewe.example/policy?a=1&b=2',
};

const taken = (language: Language, more: Partial<Taken> = {}): Taken => ({
  tenant: id,
  id,
  kind: 'notice',
  listId: null,
  template: 'policy-changed',
  language,
  recipient: new Pii('ada@example.org'),
  values,
  unsubscribe: null,
  messageId: '<0123456789abcdef@moewe.example>',
  attempts: 0,
  createdAt: '2026-12-01T10:11:12.345Z',
  ...more,
});

const moewe: Sender = { name: 'Drachenbau Möwe & Söhne', replyTo: 'datenschutz@moewe.example' };
const raw = async (mail: Taken, sender = moewe): Promise<string> =>
  (await messageOf(mail, 'post@moewe.example', sender)).toString();

const dates: Record<Language, RegExp> = {
  en: /15 January 2027/,
  fr: /15 janvier 2027/,
  nl: /15 januari 2027/,
  de: /15\. Januar 2027/,
};

for (const language of languages)
  test(`a policy change in ${language} reads back whole: subject, text and HTML`, async () => {
    const bytes = await raw(taken(language));
    assert.ok(
      bytes.split('\r\n').every((line) => line.length <= 76 || line.startsWith('Message-ID:')),
      'short lines',
    );
    assert.doesNotMatch(bytes.replaceAll('\r\n', ''), /[\r\n]/, 'only CRLF');
    assert.match(bytes, /^[\x20-\x7e\r\n\t]*$/, 'ASCII on the wire');
    const mail = await PostalMime.parse(bytes);
    assert.match(mail.subject ?? '', dates[language]);
    assert.ok(mail.subject?.includes(values.company) && mail.subject.includes(values.title));
    assert.deepEqual(mail.from, { name: values.company, address: 'post@moewe.example' });
    assert.deepEqual(mail.replyTo, [{ name: '', address: 'datenschutz@moewe.example' }]);
    assert.deepEqual(mail.to, [{ name: '', address: 'ada@example.org' }]);
    assert.equal(mail.messageId, '<0123456789abcdef@moewe.example>');
    assert.equal(mail.date, '2026-12-01T10:11:12.000Z');
    const header = (name: string): string | undefined => mail.headers.find((one) => one.key === name)?.value;
    assert.equal(header('auto-submitted'), 'auto-generated');
    assert.equal(header('content-language'), language);
    assert.equal(header('list-unsubscribe'), undefined);
    const { document } = parseHTML(mail.html ?? '');
    assert.equal(document.documentElement.getAttribute('lang'), language);
    assert.deepEqual(
      [...document.querySelectorAll('li')].map((item) => item.textContent),
      changes,
    );
    for (const change of changes) assert.ok(mail.text?.includes(`- ${change}`));
    assert.equal(document.querySelector('a')?.getAttribute('href'), values.link);
    assert.ok(mail.text?.includes(values.link));
    assert.deepEqual(mail.attachments, []);
    assert.equal(
      document.querySelectorAll('img, script, link, iframe, [src], [background]').length,
      0,
      'nothing is fetched',
    );
  });

test('the test mail, in four languages', async () => {
  const subjects = new Set<string>();
  for (const language of languages) {
    const mail = taken(language, {
      template: 'test-mail',
      values: { company: 'Fenwick Kites', at: '2026-11-21T23:31:00Z' },
    });
    const parsed = await PostalMime.parse(await raw(mail));
    subjects.add(parsed.subject ?? '');
    assert.match(parsed.text ?? '', /2026.*23:31/);
  }
  assert.equal(subjects.size, 4);
});

test('the same mail always has the same bytes', async () => {
  assert.equal(await raw(taken('fr')), await raw(taken('fr')));
});

test('one click unsubscribes: both headers, and a link to be seen', async () => {
  const unsubscribe = `https://moewe.example/u/${'t'.repeat(43)}?list=news&x="`;
  const mail = await PostalMime.parse(await raw(taken('nl', { unsubscribe: new URL(unsubscribe).href })));
  const header = (name: string): string | undefined => mail.headers.find((one) => one.key === name)?.value;
  assert.equal(header('list-unsubscribe'), `<${new URL(unsubscribe).href}>`);
  assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
  assert.ok(mail.text?.includes(new URL(unsubscribe).href));
  assert.equal(
    parseHTML(mail.html ?? '')
      .document.querySelector('small a')
      ?.getAttribute('href'),
    new URL(unsubscribe).href,
  );
});

const allowed = [
  'auto-submitted',
  'content-language',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'reply-to',
  'subject',
  'to',
];

/** Texts that people have broken out of headers with, and texts in general. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(
      fc.string(),
      fc.constantFrom('\r\n', '\n', '\r', '\0', '\u2028', '\u0085', '%0d%0a', '=?utf-8?Q?=0D=0A?=', '\r\n '),
    )
    .map(([text, end]) => `${text}${end}Bcc: victim@example.org${end}${end}<script>`),
);

test('property: whatever the values are, they are refused or stand in their place, and add no header and no markup', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, hostile, async (company, title, change, name) => {
      const mail = taken('en', { values: { ...values, company, title, changes: [change] } });
      const parsed = await raw(mail, { name, replyTo: `${name}@example.org` }).then(
        (bytes) => PostalMime.parse(bytes),
        (error: { code?: string }) => {
          assert.equal(error.code, 'mail.values');
          return null;
        },
      );
      if (!parsed) return;
      assert.deepEqual(
        [...new Set(parsed.headers.map((one) => one.key))].filter((key) => !allowed.includes(key)),
        [],
      );
      assert.equal(parsed.headers.length, new Set(parsed.headers.map((one) => one.key)).size, 'no header twice');
      assert.equal(parsed.from?.address, 'post@moewe.example');
      assert.deepEqual(
        parsed.to?.map((one) => one.address),
        ['ada@example.org'],
      );
      const { document } = parseHTML(parsed.html ?? '');
      assert.equal(document.querySelectorAll('script').length, 0);
      assert.equal(document.querySelectorAll('li').length, 1);
    }),
    { numRuns: 300 },
  );
});

test('control characters in values are refused at the edge, and the message does not repeat them', () => {
  for (const bad of ['a\r\nBcc: x@y.example', 'a\nb', 'a\0b', 'a\u0085b', 'a\u2028b', 'a\u001bb', '\ud800'])
    for (const field of ['company', 'title'] as const)
      assert.throws(
        () => checkedValues('policy-changed', { ...values, [field]: bad }),
        (error: Error & { code?: string }) =>
          error.code === 'mail.values' && !error.message.includes(bad) && error.message.includes(field),
      );
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'https://x.example/\r\nBcc: y', 'nowhere', ''])
    assert.throws(() => checkedValues('policy-changed', { ...values, link }), { code: 'mail.values' }, link);
  assert.throws(() => checkedValues('constructor', values), { code: 'mail.values' });
});

test('addresses: what is one passes as it will be sent, what could break out is refused', () => {
  for (const [given, sent] of [
    ['ada@example.org', 'ada@example.org'],
    ['Ada.Love+lace@EXAMPLE.org', 'Ada.Love+lace@example.org'],
    ["o'hara@example.org", "o'hara@example.org"],
    ['jörg@bücher.example', 'jörg@xn--bcher-kva.example'],
    ['用户@例子.广告', '用户@xn--fsqu00a.xn--4rr70v'],
  ] as const)
    assert.equal(addressOf(given), sent);
  const bad = [
    '',
    'ada',
    '@example.org',
    'ada@',
    'ada@localhost',
    'ada@example.org\r\nRCPT TO:<x@y.example>',
    'ada@exa\nmple.org',
    'a\0@example.org',
    '<ada@example.org>',
    'ada@example.org, b@example.org',
    'ada@example.org;b@example.org',
    '"a b"@example.org',
    'a b@example.org',
    'ada@[127.0.0.1]',
    'ada@127.0.0.1',
    'ada@-x.example',
    'ada@x..example',
    'ada@example.org SIZE=1',
    'ada@exam>ple.org',
    '.ada@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.example`,
    'ada@example.org\u2028',
    'a\u202e@example.org',
    'ada@exämple.org/x',
    'ada@%65xample.org',
    'ada\ud800@example.org',
  ];
  for (const text of bad)
    assert.throws(
      () => addressOf(text),
      (error: Error & { code?: string }) =>
        error.code === 'mail.address' && (text.length < 5 || !error.message.includes(text)),
      JSON.stringify(text),
    );
});

test('property: an address that passes has one @, no white space, no control and no bracket', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.emailAddress(),
        fc.string({ unit: 'binary' }).map((text) => `${text}@example.org`),
      ),
      (text) => {
        try {
          assert.match(addressOf(text), /^[^\s@<>,;:"()[\]\\\p{C}]+@[a-z0-9.-]+$/u);
        } catch (error) {
          assert.equal((error as { code?: string }).code, 'mail.address');
        }
      },
    ),
  );
});
