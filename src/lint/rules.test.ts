// The contract of all rules: an id of the catalogue, an article, four languages, examples that prove it can find and can be silent.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Temporal, languages } from '#base';
import { read } from '#read';
import { allTopics } from '#words';
import { type LintInput, type Rule, countryOf, documentMark, lint, rules, severities } from './index.ts';

const catalogue = new Set(
  Object.entries({ C: 41, K: 19, S: 10, V: 16, P: 20, D: 21, L: 8, R: 16 }).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, at) => `${family}${String(at + 1).padStart(2, '0')}`),
  ),
);
const today = Temporal.PlainDate.from('2026-11-21');

const inputOf = (text: string, ending = text.startsWith('<') ? 'html' : 'md'): LintInput => {
  const { prose, policy } = read({ name: `policy.${ending}`, text });
  return { prose, policy, text, today, country: countryOf(policy) };
};
/** The documents of an example; most are one. */
const documentsIn = (example: string): string[] =>
  documentMark.test(example)
    ? example.split(new RegExp(documentMark, 'gm')).filter((_, at) => at > 0 && at % 2 === 0)
    : [example];

const findingsIn = (example: string, rule: Rule, ending?: string) => {
  const documents = documentsIn(example);
  const others = documents.slice(0, -1).map((text) => inputOf(text));
  return lint({ ...inputOf(documents.at(-1)!, ending), others }).filter((finding) => finding.rule === rule.id);
};

test('ids are of the catalogue, unique and in order of their family', () => {
  const ids = rules.map((rule) => rule.id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.ok(catalogue.has(id), id);
});

for (const rule of rules) {
  test(`${rule.id} ${rule.name.en}`, () => {
    assert.match(rule.article, /^(?:–|.*\d.*)$/);
    assert.ok(severities.includes(rule.severity));
    for (const language of languages)
      for (const text of [rule.name[language], rule.why[language], rule.repair[language]]) {
        assert.ok(text.trim() === text && text.length >= 8, `${language}: “${text}”`);
        if (language !== 'en') assert.ok(![rule.name.en, rule.why.en, rule.repair.en].includes(text), text);
      }
    assert.ok(rule.examples.bad.length > 0 && rule.examples.good.length > 0);
    for (const bad of rule.examples.bad) {
      // Signs that Markdown takes as markup show in a plain text.
      const asMarkdown = findingsIn(bad, rule);
      const found = asMarkdown.length > 0 ? asMarkdown : findingsIn(bad, rule, 'txt');
      assert.ok(found.length > 0, `finds nothing in: ${bad}`);
      for (const finding of found) {
        const words = allTopics['lint']?.[finding.message.key.replace('lint.', '')];
        assert.ok(words, finding.message.key);
        for (const [, name] of words.en.matchAll(/\{(\w+)\}/g))
          assert.ok(finding.message.values?.[name!] !== undefined, name);
        if (finding.span)
          assert.equal(
            documentsIn(bad)
              .at(-1)!
              .slice(...finding.span),
            finding.quote,
          );
        assert.equal(finding.segment === null, finding.quote === null);
      }
    }
    for (const good of rule.examples.good) assert.deepEqual(findingsIn(good, rule), [], `accuses: ${good}`);
  });
}
