// upheld systems find through the front door: one person in two real systems, whose each row is, and not one value of theirs on the screen.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Language } from '#base';
import { asksOf, openSystem } from '#connect';
import { run } from './index.ts';
import { testContext } from './testing-context.ts';

const systems = `systems:
  - id: inn
    connector: sqlite
    connection: file:inn.sqlite
    tables:
      guest:
        about: guests
        row: person
        columns:
          email: { category: pd:EmailAddress, identity: email }
          number: { category: pd:Identifier, identity: guest-number }
      stay:
        about: guests
        row: of-person
        columns: { note: { category: pd:Opinion } }
        links: [{ columns: [guest], to: guest, toColumns: [id], as: subject }]
      bill:
        about: guests
        row: of-person
        columns: { total: { category: pd:Transaction } }
        links: [{ columns: [guest], to: guest, toColumns: [id], as: subject }]
        kept: { fact: retention.bills, why: the tax office wants them for seven years }
  - id: spa
    connector: sqlite
    connection: file:spa.sqlite
    tables:
      visit:
        about: guests
        row: of-person
        columns: { guest_number: { category: pd:Identifier, identity: guest-number } }
      feedback:
        about: guests
        row: of-person
        columns: { said: { category: pd:Opinion } }
  - id: letters
    connector: http
    connection: env:LETTERS
    definition: mailchimp
`;

function inn(
  t: TestContext,
  language: Language = 'en',
  services: Record<string, string> = { LETTERS: '{"dc":"us6","list":"a1b2c3","key":"canary"}' },
) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-find-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, sql: string): void => {
    const db = new DatabaseSync(join(folder, name));
    db.exec(sql);
    db.close();
  };
  write(
    'inn.sqlite',
    `create table guest (id integer primary key, email text, number text);
     create table stay (id integer primary key, guest integer references guest, note text);
     create table bill (id integer primary key, guest integer references guest, total text);
     insert into guest values (1, 'Zephyrine.Quill@inn.example', 'G-77'), (2, 'other@inn.example', 'G-78');
     insert into stay values (1, 1, 'canary-sleeps-late'), (2, 1, ''), (3, 2, '');
     insert into bill values (1, 1, '99'), (2, 2, '98');`,
  );
  write(
    'spa.sqlite',
    `create table visit (id integer primary key, guest_number text); create table feedback (id integer primary key, said text);
     insert into visit values (1, 'G-77'), (2, 'G-78'), (3, 'G-77');`,
  );
  writeFileSync(join(folder, 'systems.yaml'), systems);
  const [context, { lines, errors, json }] = testContext(folder, language, {
    openSystem: (system, at) => openSystem(system, {}, at),
    asks: (system, at) => asksOf(system, services, at),
  });
  const find = (person: string) => {
    writeFileSync(join(folder, 'person.txt'), person);
    return run(['systems', 'find', '--person', 'person.txt'], context);
  };
  const check = () => run(['systems', 'check', '--fail-on', 'error'], context);
  return { folder, check, find, said: lines, errors, told: json };
}

test('by an e-mail in one system, by the number that it told in the other; bills are kept, what nothing leads to is said', async (t) => {
  const { find, said, told } = inn(t);
  assert.equal(await find('email: zephyrine.quill@inn.example\n'), 0);
  assert.deepEqual(said, [
    '',
    'inn',
    '  guest (1): theirs alone. Would stay as they are: other rows refer to it: bill(guest)',
    '  stay (2): theirs alone. Would go.',
    '  bill (1): theirs alone. Would be kept: the tax office wants them for seven years (retention.bills)',
    '',
    'spa',
    '  visit (2): theirs alone. Would go.',
    '  feedback: nothing in the map leads there from a person; nobody can be found in it.',
    'letters is a service over HTTP; it is asked when a request is carried out, not here:',
    '  members, by email: it says at once what it holds; it erases at once.',
  ]);
  assert.doesNotMatch(JSON.stringify([said, told]), /quill|G-77|canary/i);
});

test('in four languages; nobody found is said', async (t) => {
  for (const language of ['en', 'fr', 'nl', 'de'] as const) {
    const { find, said } = inn(t, language);
    assert.equal(await find('guest-number = G-99'), 0);
    assert.equal(said.length, 9, said.join('\n'));
  }
});

test('systems that cannot be asked are named in four languages, and the others are asked all the same', async (t) => {
  for (const language of ['en', 'fr', 'nl', 'de'] as const) {
    const { folder, find, said, told } = inn(t, language, {});
    rmSync(join(folder, 'spa.sqlite'));
    assert.equal(await find('email: zephyrine.quill@inn.example'), 1);
    assert.ok(
      said.some((line) => line.includes('stay (2)')),
      said.join('\n'),
    );
    const { unreached } = told[0] as { unreached: unknown };
    assert.deepEqual(unreached, [
      { system: 'spa', problem: 'connect.unreachable' },
      { system: 'letters', problem: 'connect.http-connection' },
    ]);
    assert.match(said.at(-2)!, /^spa /);
    assert.match(said.at(-1)!, /^letters .*LETTERS/);
    assert.doesNotMatch(JSON.stringify([said, told]), /quill|G-77|canary/i);
  }
});

test('check says what a service is asked, and finds a connection that is not there', async (t) => {
  const well = inn(t);
  assert.equal(await well.check(), 0, well.said.join('\n'));
  assert.ok(
    well.said.includes(
      'letters: a service over HTTP, not asked here. members, by email: it says at once what it holds; it erases at once.',
    ),
    well.said.join('\n'),
  );
  const without = inn(t, 'en', {});
  assert.equal(await without.check(), 1);
  assert.match(without.said.join('\n'), /ERROR {4}letters: It could not be asked\. The connection of letters/);
});

test('what is not a person is refused without repeating it', async (t) => {
  for (const text of ['', 'zephyrine.quill@inn.example', 'email:']) {
    const { find, errors } = inn(t);
    assert.equal(await find(text), 2);
    assert.doesNotMatch(errors.join('\n'), /zephyrine/i);
    assert.match(errors.join('\n'), /No system was asked/);
  }
});
