// Automated decisions: stated or denied; not rights, conditions and profiles that are accounts. Kinds of people.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readText } from '../testing.ts';

const stances = (text: string): string[] => readText(text).policy.automatedDecisions.map((fact) => fact.stance);

test('said', () => {
  for (const text of [
    'We do not take any decision based solely on automated processing.',
    'We make no automated decisions and build no profiles.',
    'Nous ne prenons aucune décision automatisée.',
    'Wij nemen geen geautomatiseerde besluiten over u.',
    'Eine automatisierte Entscheidungsfindung findet nicht statt.',
    'We take no decision about you by automated means.',
    'Tarnwick does not build profiles.',
    'Wir verzichten auf eine automatische Entscheidungsfindung oder ein Profiling.',
    'No decision about you is made without human involvement.',
  ])
    assert.deepEqual(stances(text), ['none'], text);
  for (const text of [
    'The bank checks your credit and automatically decides on your order.',
    'Die Bank prüft Ihre Bonität und entscheidet automatisch über Ihren Kauf.',
  ])
    assert.deepEqual(stances(text), ['used'], text);
  assert.deepEqual(stances('We make automated decisions about credit, based on your payment history.'), ['used']);
});

test('not said', () => {
  for (const text of [
    'You have the right not to be subject to a decision based solely on automated processing.',
    'Do you take automated decisions?',
    'You cannot change the name in your profile.',
    'We do not build advertising profiles.',
    'Wir erstellen keine Werbeprofile.',
    'You are entitled not to be subjected to profiling.',
    'We have not taken a decision on our new logo.',
    'Backups run as an automated process; no file is lost.',
  ])
    assert.deepEqual(stances(text), [], text);
});

test('people concerned', () => {
  const { policy } = readText(
    'We collect the name and address of our customers.\n\nWe use the data of job applicants to fill vacancies.\n',
  );
  assert.deepEqual(
    policy.subjects.map(({ label, dpv }) => `${label} ${dpv}`),
    ['customers dpv:Customer', 'job applicants dpv:JobApplicant'],
  );
});
