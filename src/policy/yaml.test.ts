// policy.yaml: round trips, comments and order kept, complaints with file and line, hostile files refused quickly.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { Problem } from '#base';
import { work } from '#base/testing';
import { anyPolicy } from './arbitrary.ts';
import { diffPolicies } from './diff.ts';
import { policyJsonSchema } from './json-schema.ts';
import { Policy } from './model.ts';
import { parsePolicyYaml, policyYaml } from './yaml.ts';

const refusal = (text: string): Problem => {
  try {
    parsePolicyYaml('policy.yaml', text);
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    return error;
  }
  throw new Error('was accepted');
};

test('policy → YAML → policy is the same policy, and the text is stable', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const text = policyYaml(policy);
      const back = parsePolicyYaml('policy.yaml', text);
      assert.deepEqual(back, Policy.parse(policy));
      assert.equal(policyYaml(back), text);
      assert.equal(policyYaml(back, { file: 'policy.yaml', text }), text);
    }),
    { numRuns: 150 },
  );
});

test('saving one policy over another gives the other’s meaning', () => {
  fc.assert(
    fc.property(anyPolicy, anyPolicy, (before, after) => {
      const text = policyYaml(after, { file: 'policy.yaml', text: policyYaml(before) });
      assert.deepEqual(diffPolicies(after, parsePolicyYaml('policy.yaml', text)), []);
    }),
    { numRuns: 100 },
  );
});

const small = `# ours since 2024
meta:
  title: Privacy Policy # as printed
  id: heron-tools
  language: en
  source: { file: policy/privacy.txt, sha256: ${'b'.repeat(64)} }

# the two rules that Eva checks each spring
retention:
  - id: retention.orders
    subject: Orders # incl. repairs
    trigger: contract-end
    period: P7Y
    stated: { quote: seven years, segment: 0123456789ab-1, span: [1, 12] }
  - id: retention.letters
    subject: Letters
    trigger: null
    period: null
    decided: { by: Eva, on: 2026-01-05, why: the text is silent }
`;

test('comments, blank lines, key order and fact order survive a save', () => {
  const policy = parsePolicyYaml('policy.yaml', small);
  const [orders, letters] = policy.retention;
  assert.ok(orders && letters);
  const changed = {
    ...policy,
    retention: [letters, { ...orders, period: 'P8Y' }, { ...letters, id: 'retention.new', subject: 'New' }],
  };
  const text = policyYaml(changed, { file: 'policy.yaml', text: small });
  for (const kept of [
    '# ours since 2024',
    '# as printed',
    '# the two rules that Eva checks each spring',
    '# incl. repairs',
  ])
    assert.ok(text.includes(kept), kept);
  assert.ok(text.indexOf('title:') < text.indexOf('id: heron-tools'));
  assert.ok(text.indexOf('retention.orders') < text.indexOf('retention.letters'));
  assert.ok(text.indexOf('retention.letters') < text.indexOf('retention.new'));
  assert.match(text, /period: P8Y/);
  assert.deepEqual(diffPolicies(changed, parsePolicyYaml('policy.yaml', text)), []);
});

test('a wrong value is named with its file, line and field', () => {
  const told = refusal(small.replace('P7Y', 'seven years')).told.happened;
  assert.match(told, /policy\.yaml, line 13/);
  assert.match(told, /retention\.0\.period/);
  assert.match(refusal(small.replace('subject: Letters', 'subjekt: Letters')).told.happened, /line 15|line 16/);
  assert.match(refusal('meta: [').told.happened, /policy\.yaml, line/);
});

test('hostile files are refused within two seconds', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]},`.repeat(9)}]`)
    .join('\n')}\n`;
  const cases: Record<string, string> = {
    aliases: bomb,
    brackets: '['.repeat(100_000),
    maps: Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    dashes: '- '.repeat(50_000),
    'brackets on lines': '[\n'.repeat(50_000),
    large: 'a: b\n'.repeat(1_000_000),
    duplicate: 'meta: 1\nmeta: 2\n',
    tag: 'meta: !!js/function "x"\n',
    empty: '',
  };
  for (const [name, text] of Object.entries(cases)) {
    const worked = work();
    assert.match(refusal(text).told.happened, /policy\.yaml/, name);
    assert.ok(worked() < 2000, `${name} took ${worked()} ms`);
  }
});

test('random text is either a policy or a Problem, never a crash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      refusal(text);
    }),
  );
});

test('schema/policy.schema.json is the model’s own schema', () => {
  const file = new URL('../../schema/policy.schema.json', import.meta.url);
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(policyJsonSchema())));
});
