// Completeness at document level: labels of texts that say nothing, and of texts that say a part.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from '#base';
import { read } from '#read';
import { completenessOf } from './completeness.ts';
import { countryOf } from './lint.ts';

const labelsOf = (text: string) => {
  const { prose, policy } = read({ name: 'privacy.md', text });
  const today = Temporal.PlainDate.from('2026-11-22');
  return completenessOf({ prose, policy, text, today, country: countryOf(policy) });
};

test('a text that says nothing of what the law asks lacks all of it', () => {
  const labels = labelsOf('# Our garden\n\nWe grow tulips and sell them on Saturdays.\n');
  assert.equal(Object.keys(labels).length, 35);
  const said = Object.entries(labels).filter(([, degree]) => degree === 'full' || degree === 'partial');
  assert.deepEqual(said, []);
});

test('a right to complain is granted, and a label of its own asks to whom', () => {
  const labels = labelsOf(
    '# Your rights\n\nYou have the right to access your personal data.\n\nYou have the right to lodge a complaint with the supervisory authority.\n',
  );
  assert.equal(labels.rightAccess, 'full');
  assert.equal(labels.rightComplain, 'full');
  assert.equal(labels.rightErasure, 'none');
  assert.equal(labels.authorityIdentified, 'none');
});

const narrowed: readonly (readonly [label: 'rightAccess' | 'rightErasure' | 'rightObject', text: string])[] = [
  ['rightErasure', 'Guests have the right to have data deleted that is wrong or outdated.'],
  ['rightErasure', 'Vous avez le droit de faire supprimer les données inexactes ou périmées.'],
  ['rightErasure', 'U hebt het recht onjuiste of verouderde gegevens te laten verwijderen.'],
  ['rightErasure', 'Sie haben das Recht auf Löschung falscher Daten; falsche Daten werden auf Antrag gelöscht.'],
  ['rightErasure', 'You have the right to erasure where the processing is based on your consent.'],
  [
    'rightErasure',
    'You have the right to erasure of your data. Deletion is not possible for tickets: you cannot ask us to delete them.',
  ],
  ['rightAccess', 'You have the right of access to your data. You may request access no more than once a year.'],
];
const whole: typeof narrowed = [
  ['rightErasure', 'Guests have the right to have their data deleted.'],
  ['rightErasure', 'You have the right to correct wrong data, and the right to erasure.'],
  ['rightErasure', 'You have the right to erasure, unless a law obliges us to keep the data.'],
  ['rightErasure', 'You have the right to erasure. You may request access to your data no more than once a year.'],
  ['rightAccess', 'You have the right of access to your data, as far as the effort is not out of all proportion.'],
  ['rightObject', 'You have the right to object to the processing on grounds relating to your particular situation.'],
];
test('a right for some data or on some grounds only stands in part; what it costs and what the law keeps narrows nothing', () => {
  for (const [label, text] of narrowed) assert.equal(labelsOf(`# Rights\n\n${text}\n`)[label], 'partial', text);
  for (const [label, text] of whole) assert.equal(labelsOf(`# Rights\n\n${text}\n`)[label], 'full', text);
});

test('transfers: the country, what protects there, and a copy of it', () => {
  const told =
    '## Transfers\n\nWe transfer your address to Quartzmoor Inc. in the United States under standard contractual clauses.';
  const whole = labelsOf(`${told} You can ask us for a copy of them.\n`);
  assert.equal(whole.thirdCountryTransfers, 'full');
  assert.equal(whole.transferSafeguards, 'full');
  assert.equal(whole.safeguardsCopy, 'full');
  assert.equal(labelsOf(`${told}\n`).safeguardsCopy, 'none');
  const stale = labelsOf(`${told.replace('clauses', 'clauses of Decision 2010/87/EU')}\n`);
  assert.equal(stale.transferSafeguards, 'partial');
  const more = labelsOf(`${told}\n\n## Newsletter\n\nWe share your address with Mailchimp, our service provider.\n`);
  assert.equal(more.transferSafeguards, 'partial');
});

test('cookies: a table with durations is whole, one without is part, a browser takes no consent back', () => {
  const table = (duration: string): string =>
    `## Cookies\n\nOur website uses cookies.\n\n| Cookie | Purpose | Duration |\n| --- | --- | --- |\n| basket_id | Keeps your basket | 3 days |\n| lang_pref | Keeps your language | ${duration} |\n`;
  assert.equal(labelsOf(table('1 year')).cookieList, 'full');
  assert.equal(labelsOf(table('')).cookieList, 'partial');
  assert.equal(labelsOf('## Cookies\n\nOur website uses cookies.\n').cookieList, 'none');
  const browser = labelsOf(
    '## Cookies\n\nOur website uses cookies. You can block or delete cookies in your browser.\n',
  );
  assert.equal(browser.cookieWithdrawal, 'partial');
  assert.equal(labelsOf('We use no cookies.\n').cookieWithdrawal, 'na');
});

test('cookies of the session alone ask for no consent that could be taken back', () => {
  const alone = labelsOf('## Cookies\n\nOur website uses a session cookie, which keeps your basket.\n');
  assert.equal(alone.cookieWithdrawal, 'na');
  const counted = labelsOf(
    '## Cookies\n\nOur website uses a session cookie, which keeps your basket. Google Analytics sets the cookie _ga.\n',
  );
  assert.notEqual(counted.cookieWithdrawal, 'na');
  assert.equal(labelsOf('We use no cookies.\n').cookieList, 'na');
});

test('who says that no officer is appointed need not say how to reach one', () => {
  assert.equal(labelsOf('We haven’t appointed a data protection officer.\n').dpoContact, 'na');
  assert.equal(labelsOf('Nous n’avons pas désigné de délégué à la protection des données.\n').dpoContact, 'na');
  assert.equal(labelsOf('Wij hebben geen functionaris voor gegevensbescherming.\n').dpoContact, 'na');
  assert.equal(labelsOf('Ein Datenschutzbeauftragter ist nicht bestellt.\n').dpoContact, 'na');
  assert.equal(labelsOf('We grow tulips.\n').dpoContact, 'none');
});

test('an authority under a name of the past is not found by it', () => {
  const told = (name: string): string =>
    labelsOf(`## Complaints\n\nYou may complain to ${name}, Box 8114, 104 20 Stockholm.\n`).authorityIdentified;
  assert.equal(told('Integritetsskyddsmyndigheten'), 'full');
  assert.equal(told('Datainspektionen'), 'partial');
});

test('an interest is named by the purpose that stands before it', () => {
  const labels = labelsOf('## Why\n\n- Preventing fraud with stolen cards: our legitimate interest.\n');
  assert.equal(labels.legitimateInterestsNamed, 'full');
});
