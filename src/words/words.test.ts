// Every message of every topic: there in four languages, with the same placeholders, and translated.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Text, languages } from '#base';
import { allTopics, say } from './index.ts';

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\w+\}/g)].map(([whole]) => whole))].toSorted().join(' ');

/** Messages that rightly read the same in all four languages: names, addresses, formats. */
const sameEverywhere: readonly string[] = [
  'written.cookies',
  'written.cookieName',
  'consentCentre.purpose',
  'consentCentre.cookies',
];

/** What is wrong with one message. */
function faults(key: string, text: Text): string[] {
  const found: string[] = [];
  const english = text.en;
  for (const language of languages) {
    const words = text[language];
    if (typeof words !== 'string' || words.trim() === '') {
      found.push(`${key}: no text in ${language}`);
      continue;
    }
    if (words !== words.trim()) found.push(`${key}: white space around the text in ${language}`);
    if (/\b(?:TODO|FIXME|XXX)\b|\?\?\?/.test(words)) found.push(`${key}: unfinished in ${language}`);
    if (/[{}]/.test(words.replaceAll(/\{\w+\}/g, ''))) found.push(`${key}: a broken placeholder in ${language}`);
    const [here, there] = [placeholders(words), placeholders(english)];
    if (here !== there) found.push(`${key}: placeholders “${here}” in ${language}, “${there}” in en`);
    const long = words.replaceAll(/\{\w+\}/g, '').match(/\p{L}+/gu)?.length ?? 0;
    if (language !== 'en' && words === english && long >= 4) found.push(`${key}: still English in ${language}`);
  }
  const translated = languages.some((language) => text[language] !== english);
  const hasWords = /\p{L}{3}/u.test(english.replaceAll(/\{\w+\}/g, ''));
  if (!translated && hasWords && !sameEverywhere.includes(key)) found.push(`${key}: the same in all four languages`);
  return found;
}

const messages = Object.entries(allTopics).flatMap(([topic, catalogue]) =>
  Object.entries(catalogue).map(([name, text]) => ({ key: `${topic}.${name}`, text })),
);

test('every message is there in four languages, with the same placeholders, and translated', () => {
  assert.deepEqual(
    messages.flatMap(({ key, text }) => faults(key, text)),
    [],
  );
});

test('every key can be said, and is a plain name', () => {
  assert.ok(messages.length > 0);
  for (const { key } of messages) {
    assert.match(key, /^[a-z][\w-]*\.[a-z][\w-]*$/i);
    for (const language of languages) assert.notEqual(say({ key }, language), '');
  }
});

test('the allow-list names only messages that are there and are the same', () => {
  for (const key of sameEverywhere) {
    const text = messages.find((message) => message.key === key)?.text;
    assert.ok(text && languages.every((language) => text[language] === text.en), key);
  }
});

test('say throws on an unknown key', () => {
  const unknown = [
    '',
    'board',
    'board.',
    '.board',
    'nowhere.nothing',
    'board.nothing-of-that-name',
    'constructor.name',
  ];
  for (const key of [...unknown, 'board.toString', '__proto__.toString', 'board.__proto__'])
    assert.throws(() => say({ key }, 'en'), Error, key);
});

test('the check can fail: each bad sample is found', () => {
  const good = { en: 'Read on {on}', fr: 'Lu le {on}', nl: 'Gelezen op {on}', de: 'Gelesen am {on}' };
  assert.deepEqual(faults('x.y', good), []);
  const bad: readonly [Partial<Text>, RegExp][] = [
    [{ fr: '' }, /no text in fr/],
    [{ nl: '   ' }, /no text in nl/],
    [{ de: undefined as unknown as string }, /no text in de/],
    [{ de: 'Gelesen am {am}' }, /placeholders “\{am\}” in de, “\{on\}” in en/],
    [{ de: 'Gelesen' }, /placeholders “” in de/],
    [{ fr: 'Lu le {on' }, /broken placeholder in fr/],
    [{ fr: 'Lu le {on} ' }, /white space/],
    [{ nl: 'TODO {on}' }, /unfinished in nl/],
    [{ fr: good.en, nl: good.en, de: good.en }, /the same in all four/],
    [{ en: 'This was read on {on}', nl: 'This was read on {on}' }, /still English in nl/],
  ];
  for (const [change, says] of bad) assert.match(faults('x.y', { ...good, ...change }).join('\n'), says);
});

/** Names that stand twice in what a file puts together out of other files: one text would be said in the other's place. */
async function overlaps(file: string, code: string): Promise<string[]> {
  const importsOf = new Map(
    [...code.matchAll(/^import \{ (\w+) \} from '(\.\/[\w-]+\.ts)';/gm)].map(([, name, from]) => [name!, from!]),
  );
  const spread = [...code.matchAll(/\.\.\.(\w+)[,; ]/g)].flatMap(([, name]) => (importsOf.has(name!) ? [name!] : []));
  const parts = await Promise.all(
    spread.map(async (name) => {
      const module: Record<string, unknown> = await import(importsOf.get(name)!);
      return Object.keys(module[name] as object);
    }),
  );
  const own = parts.length === 0 ? [] : [...code.matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map(([, name]) => name!);
  const names = [...parts.flat(), ...own];
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map((name) => `${file}: ${name}`);
}

test('no text of one file takes the place of another file’s', async () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  const found = await Promise.all(
    files.map((file) => overlaps(file, readFileSync(join(import.meta.dirname, file), 'utf8'))),
  );
  assert.deepEqual(found.flat(), []);
  const twice = `import { entry } from './entry.ts';\nexport const all = { ...entry,\n  emailHelp: {} };`;
  assert.deepEqual(await overlaps('x.ts', twice), ['x.ts: emailHelp']);
});
