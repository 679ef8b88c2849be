// Other wordings: what policies say in words that no list of usual ones holds, and look-alikes that say nothing of it.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { FactList } from '#policy';
import { bare, readText } from '../testing.ts';

const facts = (text: string, list: FactList): Record<string, unknown>[] => bare(readText(text).policy, list);
const rights = (text: string): unknown[] => facts(text, 'rights').map(({ right }) => right);

test('rights counted up in their section, without a word on who has them', () => {
  const text = (heading: string): string =>
    `# Notice\n\nAspenford Rowing Club, 1 Quay, Cork.\n\n## ${heading}\n\nA copy, a correction, deletion, a file to take with you.\n`;
  assert.deepEqual(rights(text('What can I ask of you?')), ['access', 'rectification', 'erasure', 'portability']);
  assert.deepEqual(rights(text('How we print the yearbook')), []);
});

test('a complaint that an authority hears, or to whom one may go', () => {
  for (const said of [
    'The Data Protection Commission will hear your complaint.',
    'You are also entitled to go to the Data Protection Commission.',
  ])
    assert.deepEqual(rights(`# Notice\n\n## Your entitlements\n\n${said}\n`), ['complaint'], said);
  assert.deepEqual(rights('# Notice\n\nThe Data Protection Commission published guidance on cameras.\n'), []);
});

test('an authority whose German name is bent by its sentence', () => {
  const text = '# Datenschutz\n\nBeschwerden richten Sie an das Unabhängige Datenschutzzentrum Saarland.\n';
  assert.deepEqual(
    facts(text, 'authorities').map(({ authority }) => authority),
    ['legal-de:DPA-DE-SL'],
  );
});

test('a table of grounds whose titles are unusual: purposes, grounds, data and periods', () => {
  const text = `# Notice

## What happens at the gym

| Situation | What we take down | Goal | Permitted by | Kept until |
|---|---|---|---|---|
| Joining | full name, home address, IBAN | to manage your membership | contract | you end your membership |
| Door | card number, time of entry | to prevent theft | our legitimate interest | 14 days have passed |
| Letter | e-mail address | to send our newsletter | consent | you unsubscribe |
`;
  assert.deepEqual(
    facts(text, 'bases').map(({ basis }) => basis),
    ['eu-gdpr:A6-1-b-contract-performance', 'eu-gdpr:A6-1-f-controller', 'eu-gdpr:A6-1-a'],
  );
  assert.deepEqual(
    facts(text, 'purposes').map(({ label }) => label),
    ['to manage your membership', 'to prevent theft', 'to send our newsletter'],
  );
  const data = facts(text, 'data').map(({ label }) => label);
  for (const name of ['full name', 'IBAN', 'time of entry', 'e-mail address']) assert.ok(data.includes(name), name);
  assert.deepEqual(
    facts(text, 'retention').map(({ period }) => period),
    ['P0D', 'P14D', 'P0D'],
  );
});

test('categories of cookies beside their grounds are no purposes', () => {
  const text =
    '# Notice\n\n## Cookies\n\n| Kind | Ground | Off |\n|---|---|---|\n| Advertising | Consent | yes |\n| Statistics | Consent | yes |\n';
  assert.deepEqual(facts(text, 'purposes'), []);
});

test('a sentence on its ground names the use that rests on it, and any processing is none', () => {
  const purposes = (sentence: string): unknown[] =>
    facts(`# Notice\n\n## Grounds\n\n${sentence}\n`, 'purposes').map(({ label }) => label);
  assert.deepEqual(purposes('Invitations to our regatta rest on your consent.'), ['Invitations to our regatta']);
  assert.deepEqual(purposes('The processing of your personal data rests on your consent.'), []);
});

test('periods in number words of every kind, and verbs in two parts', () => {
  const periods = (text: string): unknown[] => facts(text, 'retention').map(({ period }) => period);
  assert.deepEqual(periods('# Notice\n\nLogs are deleted after forty-five days.\n'), ['P45D']);
  assert.deepEqual(periods('# Datenschutz\n\nDie Unterlagen heben wir fünfunddreißig Monate auf.\n'), ['P35M']);
  assert.deepEqual(periods('# Confidentialité\n\nLes journaux sont effacés après soixante-douze heures.\n'), ['PT72H']);
  assert.deepEqual(periods('# Notice\n\nLogs are deleted after these days.\n'), []);
});

test('whose data an entry counts up; it is no purpose, whatever its words are for elsewhere', () => {
  const text =
    '# Notice\n\n## Why do you have my data?\n\n- **Donors**: name, postal address, amount of gifts, bank account.\n- **Coaches**: name, date of birth, phone number.\n';
  const data = facts(text, 'data').map(({ label }) => label);
  for (const name of ['postal address', 'bank account', 'date of birth']) assert.ok(data.includes(name), name);
  assert.deepEqual(facts(text, 'purposes'), []);
});

test('what follows without data, a decision by itself, a breach, children', () => {
  assert.equal(facts('# N\n\nIf you do not give us your address we cannot deliver.\n', 'provision').length, 1);
  assert.deepEqual(
    facts('# N\n\nAccounts are suspended automatically where a score is too high.\n', 'automatedDecisions').map(
      ({ stance }) => stance,
    ),
    ['used'],
  );
  assert.equal(facts('# N\n\nWe would contact you if a breach put you at risk.\n', 'breach').length, 1);
  assert.equal(facts('# N\n\nThe app may not be used by persons below the age of eighteen.\n', 'children').length, 1);
});

test('who gives us data is not given any', () => {
  const text = '# Notice\n\nCredit reports may be procured from Hazelbank Bureau Ltd.\n';
  assert.deepEqual(facts(text, 'recipients'), []);
});

test('an occasion and the platform are no data', () => {
  const data = facts(
    '# Notice\n\nUpon registration, the member shall provide a username and an e-mail address.\n\nThe Platform is used by adults.\n',
    'data',
  ).map(({ label }) => label);
  assert.deepEqual(data, ['username', 'e-mail address']);
});
