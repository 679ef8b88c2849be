// upheld lint through the front door: exit codes, formats, explanations, silencing, and nothing written.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import type { Language } from '#base';
import { rules } from '#lint';
import { run } from './index.ts';
import { testContext } from './testing-context.ts';

const good = `# Privacy of Quartzmoor

Last updated on 3 July 2026

Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom, company number 09999999, is the controller. E-mail: help@quartzmoor.example

We use your address to deliver lamps; this rests on the contract with you. We share it with parcel services. If you do not give it, we cannot deliver. We keep it for two years after the delivery. Connections are encrypted.

## Your rights

You have the right of access, rectification, erasure, restriction of processing, data portability and the right to object. We answer within one month. You can complain to us, or to the Information Commissioner’s Office. Changes to this policy are announced here.
`;

function setting(t: TestContext, text: string, language: Language = 'en') {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-lint-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'privacy.md'), text);
  const [context, said] = testContext(folder, language);
  return { folder, said, upheld: (...args: string[]) => run(['lint', ...args], context) };
}

test('a text without an error exits 0, and nothing is written beside it', async (t) => {
  const { upheld, said, folder } = setting(t, good);
  assert.equal(await upheld('privacy.md'), 0, said.lines.join('\n'));
  assert.deepEqual(readdirSync(folder), ['privacy.md']);
  assert.match(said.lines.at(-1) ?? '', /^privacy\.md: (?:no finding|0 errors)/);
});

test('errors exit 1; --fail-on sets the bar', async (t) => {
  const { upheld } = setting(t, good.replace('two years', 'TBD years'));
  assert.equal(await upheld('privacy.md'), 1);
  assert.equal(await upheld('privacy.md', '--fail-on', 'never'), 0);
  const note = setting(t, good.replace('Connections are encrypted.', ''));
  assert.equal(await note.upheld('privacy.md'), 0);
  assert.equal(await note.upheld('privacy.md', '--fail-on', 'warning'), 0);
  assert.equal(await note.upheld('privacy.md', '--fail-on', 'info'), 1);
});

test('people read severity, rule, article, sentence, reason and repair', async (t) => {
  const { upheld, said } = setting(
    t,
    good.replace('two years', 'TBD years').replace(/ You can complain.*?Office\./, ''),
  );
  await upheld('privacy.md');
  const text = said.lines.join('\n');
  assert.match(text, /ERROR \(\d\)/);
  assert.match(
    text,
    /P01 {2}Placeholder left in the text \(Art\. 12\(1\)\)\n {7}“We keep it for TBD years after the delivery\.”\n {7}“TBD” was never filled in\./,
  );
  assert.match(text, /C24 .*\n {7}Missing; it could stand under “Your rights”\./);
  assert.match(text, /Why: .*\n {7}Repair: /);
});

test('--json and --format json give the same data; --format sarif gives SARIF', async (t) => {
  const { upheld, said } = setting(t, good.replace('two years', 'TBD years'));
  await upheld('privacy.md', '--json');
  assert.deepEqual(said.lines, []);
  const data = said.json.at(-1) as { findings: { rule: string; message: string }[]; rules: { id: string }[] };
  assert.equal(data.findings.find(({ rule }) => rule === 'P01')?.message, '“TBD” was never filled in.');
  assert.ok(data.rules.some(({ id }) => id === 'P01'));
  await upheld('privacy.md', '--format', 'json');
  assert.deepEqual(JSON.parse(said.lines.join('\n')), data);
  said.lines.length = 0;
  await upheld('privacy.md', '--format', 'sarif');
  assert.equal((JSON.parse(said.lines.join('\n')) as { version: string }).version, '2.1.0');
});

test('--explain says what a rule is; an unknown rule, no path and no file exit 2 with what to do', async (t) => {
  const { upheld, said } = setting(t, good);
  assert.equal(await upheld('--explain', 'p01'), 0);
  assert.match(said.lines.join('\n'), /P01 {2}Placeholder left in the text \(error, Art\. 12\(1\)\)/);
  for (const args of [['--explain', 'Z99'], [], ['nowhere.md'], ['privacy.md', '--fail-on', 'sometimes']]) {
    said.errors.length = 0;
    assert.equal(await upheld(...args), 2, args.join(' '));
    assert.ok(said.errors.length > 0);
  }
});

test('--explain gives every rule with its reason, its repair, a finding and none, in the language of the reader', async (t) => {
  const { upheld, said } = setting(t, good);
  for (const rule of rules) {
    said.lines.length = said.json.length = 0;
    assert.equal(await upheld('--explain', rule.id), 0);
    const text = said.lines.join('\n');
    for (const part of [
      rule.name.en,
      rule.severity,
      rule.why.en,
      rule.repair.en,
      'This is a finding:',
      'This is none:',
    ])
      assert.ok(text.includes(part), `${rule.id}: ${part}`);
    const [data] = said.json as { id: string; examples: { bad: string; good: string } }[];
    assert.equal(data?.id, rule.id);
    assert.ok(rule.examples.bad.includes(data.examples.bad) && rule.examples.good.includes(data.examples.good));
  }
  const german = setting(t, good, 'de');
  assert.equal(await german.upheld('--explain', 'V01'), 0);
  assert.match(
    german.said.lines.join('\n'),
    /Vielleicht ja, vielleicht nein[^]*This is a finding:[^]*Wir können auch Ihren Standort/,
  );
});

test('a finding silenced in policy.yaml is listed with its reason and does not fail', async (t) => {
  const { upheld, said, folder } = setting(t, good);
  const company = join(folder, 'acme');
  mkdirSync(join(company, 'policy'), { recursive: true });
  writeFileSync(join(company, 'policy', 'privacy.md'), good.replace('two years', 'TBD years'));
  assert.equal(await upheld('acme'), 1);
  const yaml = `meta:
  id: quartzmoor
  title: Privacy of Quartzmoor
  language: en
  source: { file: policy/privacy.md, sha256: "${'0'.repeat(64)}" }
silenced:
  - rule: P01
    why: The number comes next week.
    by: Nell Aarden
    on: "2026-11-20"
`;
  writeFileSync(join(company, 'policy.yaml'), yaml);
  said.lines.length = 0;
  assert.equal(await upheld('acme'), 0, [...said.lines, ...said.errors].join('\n'));
  assert.match(
    said.lines.join('\n'),
    /SILENCED \(1\)\n\n {2}P01 {2}The number comes next week\. \(Nell Aarden, 2026-11-20\)/,
  );
  assert.equal(readFileSync(join(company, 'policy.yaml'), 'utf8'), yaml);
});

test('of two documents the second is held against the first, each finding with its file', async (t) => {
  const { upheld, said, folder } = setting(t, good);
  const cookies = `# Cookies of Quartzmoor

You can complain to the Autoriteit Persoonsgegevens. We answer requests within one month.
`;
  writeFileSync(join(folder, 'cookies.md'), cookies);
  const alone = await upheld('cookies.md', '--json');
  assert.ok(!JSON.stringify(said.json.at(-1)).includes('K19'), String(alone));
  assert.equal(await upheld('privacy.md', 'cookies.md'), 1);
  const text = said.lines.join('\n');
  assert.match(text, /^privacy\.md\n/);
  assert.match(
    text,
    /\ncookies\.md\n[^]*K19 .*[^]*See also privacy\.md: “You can complain to us, or to the Information/,
  );
  const data = said.json.at(-1) as {
    documents: { file: string; findings: { rule: string; conflictsWith?: object }[] }[];
  };
  assert.deepEqual(
    data.documents.map(({ file }) => file),
    ['privacy.md', 'cookies.md'],
  );
  const found = data.documents[1]!.findings.find(({ rule }) => rule === 'K19');
  assert.ok(found?.conflictsWith && 'file' in found.conflictsWith && found.conflictsWith.file === 'privacy.md');
  assert.ok(data.documents[0]!.findings.every(({ rule }) => rule !== 'K19'));
  said.lines.length = 0;
  await upheld('privacy.md', 'cookies.md', '--format', 'sarif');
  const log = JSON.parse(said.lines.join('\n')) as {
    runs: { artifacts: object[]; results: { ruleId: string; relatedLocations?: object[] }[] }[];
  };
  assert.equal(log.runs[0]!.artifacts.length, 2);
  const result = log.runs[0]!.results.find(({ ruleId }) => ruleId === 'K19');
  assert.match(JSON.stringify(result?.relatedLocations), /"uri":"privacy\.md"/);
});
