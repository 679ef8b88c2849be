// Version dates, officer, authority, changes, backups, statements and cookies: what is found, and what is not invented.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bare, readText } from '../testing.ts';

test('version dates, and dates of laws and events that are none', () => {
  const versions = (text: string): unknown[] =>
    bare(readText(text).policy, 'versions').map(
      ({ date, precision, says }) => `${String(says)} ${String(date)} ${String(precision)}`,
    );
  assert.deepEqual(versions('Last updated: 9 February 2023'), ['updated 2023-02-09 day']);
  assert.deepEqual(versions('Effective Date: January 2026\n\nLast Updated: February 2026'), [
    'effective 2026-01-01 month',
    'updated 2026-02-01 month',
  ]);
  assert.deepEqual(versions('This policy was last revised on 2024-11-30.'), ['updated 2024-11-30 day']);
  assert.deepEqual(versions('Version 1.2 of 3 May 2024'), ['version 2024-05-03 day']);
  for (const text of [
    'The law of 1 August 2018 applies to this policy.',
    'As of 25 May 2018 you have more rights.',
    'Our company was founded on 3 May 1999.',
    'The regulation was updated on 27 April 2016.',
    'Your contract came into force on 1 January 2020 and we will tell you when it ends, as agreed between us in the order form.',
  ])
    assert.deepEqual(versions(text), [], text);
});

test('the data protection officer', () => {
  const dpo = (text: string): unknown => {
    const found = readText(text).policy.dpo;
    return found && { name: found.name, email: found.email, phone: found.phone };
  };
  assert.deepEqual(dpo('Our data protection officer is Ms Ada Curlew, dpo@ibis.example, +352 20 99 99 02.'), {
    name: 'Ada Curlew',
    email: 'dpo@ibis.example',
    phone: '+352 20 99 99 02',
  });
  assert.deepEqual(dpo('# P\n\n## Data Protection Officer\n\nAda Curlew\\\ndpo@ibis.example'), {
    name: 'Ada Curlew',
    email: 'dpo@ibis.example',
    phone: undefined,
  });
  assert.deepEqual(dpo('You can reach our DPO at dpo@ibis.example.'), {
    name: undefined,
    email: 'dpo@ibis.example',
    phone: undefined,
  });
  assert.equal(dpo('We are not required to appoint a data protection officer.'), undefined);
  assert.equal(dpo('Our privacy officer answers.'), undefined);
  for (const text of [
    'A data protection officer has not been appointed.',
    'Einen Datenschutzbeauftragten müssen wir nach dem Gesetz nicht bestellen.',
    'Ein Datenschutzbeauftragter ist bei uns nicht vorgeschrieben; schreiben Sie an post@ibis.example.',
    'Un délégué à la protection des données n’est pas obligatoire pour nous.',
    'Een functionaris voor gegevensbescherming is voor ons niet verplicht.',
  ])
    assert.equal(dpo(text), undefined, text);
});

test('authorities; a shared abbreviation needs the country', () => {
  const authority = (text: string): unknown[] =>
    bare(readText(text).policy, 'authorities').map(({ authority }) => authority);
  assert.deepEqual(authority('You may complain to the CNIL.'), ['legal-fr:DPA-FR']);
  assert.deepEqual(authority('You may complain to the Information Commissioner’s Office.'), ['legal-gb:DPA-GB']);
  assert.deepEqual(authority('You may complain to the CNPD.'), [null]);
  assert.deepEqual(
    authority('Egret SARL ("we")\\\n1, rue du Lac\\\nL-1999 Luxembourg\n\nYou may complain to the CNPD.'),
    ['legal-lu:DPA-LU'],
  );
  assert.deepEqual(authority('You may complain to the data protection authority.'), [null]);
  assert.deepEqual(authority('The authority of our captain is great, and the commission is ten percent.'), []);
});

test('the authority without a name is the one that is named elsewhere', () => {
  assert.deepEqual(
    readText(
      'Sie können bei der zuständigen Aufsichtsbehörde Beschwerde einreichen. Zuständig ist der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte in Bern.',
    ).policy.authorities.map(({ authority }) => authority),
    ['legal-ch:DPA-CH'],
  );
});

test('changes of the policy', () => {
  const changes = (text: string): unknown[] => bare(readText(text).policy, 'changes');
  assert.deepEqual(
    changes(
      'We will notify you of material changes to this policy by e-mail at least 30 days before they take effect.',
    ),
    [{ notice: ['email'], material: true, leadTime: 'P30D' }],
  );
  assert.deepEqual(changes('An archive of previous versions of this policy is kept.'), [{ notice: [], log: true }]);
  assert.deepEqual(changes('If your address changes, please notify us by e-mail.'), []);
});

test('backups', () => {
  const backups = (text: string): unknown[] => bare(readText(text).policy, 'backups');
  assert.deepEqual(backups('Backups are made daily, encrypted, and kept for 30 days.'), [
    { every: 'P1D', keep: 'P30D', encrypted: true },
  ]);
  assert.deepEqual(backups('Backups are made every 6 hours.'), [{ every: 'PT6H' }]);
  assert.deepEqual(backups('We back up our claims with facts.'), []);
  assert.deepEqual(backups('Data is kept for 30 days.'), []);
});

test('statements of what is not done', () => {
  const statements = (text: string): string[] => readText(text).policy.statements.map((fact) => fact.kind);
  assert.deepEqual(statements('We never sell your personal data.'), ['no-sale']);
  assert.deepEqual(statements('We do not share your data with third parties.'), ['no-sharing']);
  assert.deepEqual(statements('We do not collect special categories of data.'), ['no-special-data']);
  assert.deepEqual(statements('Data is not transferred outside the European Economic Area.'), ['no-transfer']);
  assert.deepEqual(statements('We sell bicycles. If we do not hear from you, we sell your old one.'), []);
});

test('cookies', () => {
  const cookies = (text: string): unknown[] => bare(readText(text).policy, 'cookieUse');
  assert.deepEqual(cookies('Our website uses analytics cookies.'), [{ stance: 'used', categories: ['analytics'] }]);
  assert.deepEqual(cookies('Our website uses no cookies.'), [{ stance: 'none' }]);
  assert.deepEqual(cookies('We may use cookies for statistics.'), [
    { stance: 'may-be-used', categories: ['analytics'] },
  ]);
  assert.deepEqual(cookies('A cookie is a small text file.'), []);
});
