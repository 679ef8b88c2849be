// upheld systems through the front door, over real databases: found, compared with the policy, written beside what people wrote, checked; no value is ever shown.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test, { type TestContext } from 'node:test';
import { parse, stringify } from 'yaml';
import type { Language } from '#base';
import { openSystem } from '#connect';
import { policyYaml } from '#policy';
import { read } from '#read';
import { run } from './index.ts';
import { testContext } from './testing-context.ts';

const prose = `# Privacy of Fenwick Kites

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom. E-mail: help@fenwick.example

We process your name, your email address and your nationality to deliver your orders.
`;

const schema = `
create table customer (id integer primary key, full_name text, email text unique, phone text, religion text, note text, payload text, "we\u001b[31mird" text);
create table orders (id integer primary key, customer_id integer references customer(id), total real, agent_id integer references staff(id));
create table staff (id integer primary key, name text, email text);
create table colour (id integer primary key, label text);
create table "constructor" (id integer primary key, customer_id integer references customer(id), "toString" text);
insert into staff values (1, 'Zebulon Canary01', 'canary02@kites.example');
insert into orders values (1, 1, 5, 1), (2, 2, 6, 1);
`;
const rows = [
  [
    1,
    'Wilhelmina Canary03',
    'canary04@post.example',
    '+44 113 496 0111',
    'canary05',
    'call canary06@note.example',
    '{"canary07@json.example":"canary08","birthDate":"canary09"}',
    'canary10',
  ],
  [2, 'Ottokar Canary03', 'canary11@post.example', '+44 113 496 0222', 'canary05', 'canary12', '{}', 'canary10'],
];

function setting(t: TestContext, language: Language = 'en') {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-systems-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const db = new DatabaseSync(join(folder, 'shop.db'), { enableForeignKeyConstraints: false });
  db.exec(schema);
  const insert = db.prepare('insert into customer values (?, ?, ?, ?, ?, ?, ?, ?)');
  for (const row of rows) insert.run(...row);
  db.close();
  const { policy } = read({ name: 'privacy.md', text: prose });
  writeFileSync(join(folder, 'policy.yaml'), policyYaml(policy));
  const yaml = `# ours\nsystems:\n  - id: shop # the kite shop\n    connector: sqlite\n    connection: file:shop.db\n`;
  writeFileSync(join(folder, 'systems.yaml'), yaml);
  const [context, said] = testContext(folder, language, {
    openSystem: (system, from) => openSystem(system, {}, from),
  });
  const file = (): string => readFileSync(join(folder, 'systems.yaml'), 'utf8');
  return { folder, said, yaml, file, upheld: (...args: string[]) => run(['systems', ...args], context) };
}

const noValue = (text: string): void => assert.doesNotMatch(text, /canary|Zebulon|Wilhelmina|Ottokar|496 0/i);

test('discover says what is held and why, what the policy does not say, and what is nowhere; nothing is written', async (t) => {
  const { upheld, said, file, yaml, folder } = setting(t);
  assert.equal(await upheld('discover'), 0, said.errors.join('\n'));
  const text = said.lines.join('\n');
  assert.match(text, /shop: customer — each row is one person \(customers\), sure: the table is named after people/);
  assert.match(
    text,
    / {2}email +pd:EmailAddress +sure, = email: 2 of 2 values are e-mail addresses; its name says email/,
  );
  assert.match(text, /shop: orders — rows are about a person \(customers\), sure: customer_id leads to customer/);
  assert.match(
    text,
    /customer_id → customer \(id\) {2}subject, sure: the system keeps this reference; the row is about that person/,
  );
  assert.match(text, /agent_id → staff \(id\) {2}mention/);
  assert.match(text, /shop: colour — about nobody/);
  assert.match(text, /shop: customer\.religion holds .* \(pd:ReligiousBelief\), and the policy does not say so\./);
  assert.doesNotMatch(text, /customer\.(?:email|full_name) holds/, 'the policy says both');
  assert.match(
    text,
    /The policy says “nationality” \(nationality\), and none of the systems looked at holds it\.\n {4}“We process your name/,
  );
  assert.equal(file(), yaml);
  assert.deepEqual(readdirSync(folder).toSorted(), ['policy.yaml', 'shop.db', 'systems.yaml']);
  assert.ok(!text.includes('\u001b'), 'names of foreign columns cannot steer the terminal');
  assert.equal(await upheld('discover', '--fail-on', 'undeclared'), 1);
});

test('no value of a sample is printed, written, or told in an error', async (t) => {
  const { upheld, said, file, folder } = setting(t);
  await upheld('discover', '--write');
  await upheld('discover', '--json');
  await upheld('check');
  await upheld('map', '--fides');
  // A file in the middle of being overwritten: reading fails half way.
  const bytes = readFileSync(join(folder, 'shop.db'));
  bytes.fill(0x7a, 4096, Math.min(bytes.length, 4096 * 4));
  writeFileSync(join(folder, 'shop.db'), bytes);
  assert.equal(await upheld('discover'), 2);
  noValue([...said.lines, ...said.errors, JSON.stringify(said.json), file()].join('\n'));
  assert.ok(said.lines.some((line) => line.includes('please decide')) && said.errors.length > 0);
});

test('--write adds beside what people wrote, leaves what is uncertain, and a second time adds nothing', async (t) => {
  const { upheld, said, file, yaml, folder } = setting(t);
  const own = `    tables:\n      colour: { about: null, columns: {} } # paint\n      customer:\n        about: friends # our word\n        columns:\n          phone: { category: null } # the shop’s own\n`;
  writeFileSync(join(folder, 'systems.yaml'), yaml + own);
  assert.equal(await upheld('discover', 'shop', '--write'), 0, said.errors.join('\n'));
  const text = file();
  for (const kept of ['# ours', '# the kite shop', '# paint', 'about: friends # our word', '# the shop’s own'])
    assert.ok(text.includes(kept), text);
  assert.match(text, /phone: ?\{ ?category: null ?\}/);
  assert.match(text, /email:\n\s+category: pd:EmailAddress\n\s+identity: email/);
  assert.doesNotMatch(text, /note:/, 'uncertain');
  assert.match(text, /as: mention/);
  assert.match(text, /constructor:\n\s+about: customers\n/);
  await upheld('discover', '--write');
  assert.equal(file(), text);
  assert.ok(readdirSync(folder).includes('systems.schema.json'));
});

test('check: new columns warn, names that are gone and systems that do not answer are errors', async (t) => {
  const { upheld, said, file, folder } = setting(t);
  assert.equal(await upheld('check'), 0, 'a map that is not made yet only warns');
  await upheld('discover', '--write');
  const db = new DatabaseSync(join(folder, 'shop.db'));
  db.exec(
    'alter table customer add column passport_no text; create table fresh (id integer primary key); alter table orders rename column total to sum',
  );
  db.close();
  said.lines.length = 0;
  assert.equal(await upheld('check'), 1);
  const text = said.lines.join('\n');
  assert.match(text, /ERROR {4}shop: The map names the column total of orders, which is not there\./);
  assert.match(text, /WARNING {2}shop: The column passport_no of customer is not in the map yet\./);
  assert.match(text, /WARNING {2}shop: The table fresh is not in the map yet\./);
  assert.equal(await upheld('check', '--fail-on', 'never'), 0);
  writeFileSync(join(folder, 'systems.yaml'), file().replace('file:shop.db', 'file:gone.db'));
  said.lines.length = 0;
  assert.equal(await upheld('check'), 1);
  assert.match(said.lines.join('\n'), /ERROR {4}shop: It does not answer\./);
});

test('check: where nobody’s rows can be held still is said before anybody asks, and no more once a column is named', async (t) => {
  const { upheld, said, file, folder } = setting(t);
  await upheld('discover', '--write');
  said.lines.length = 0;
  await upheld('check');
  const warned =
    /WARNING {2}shop: In (\d+) of \1 tables about people, nobody’s rows can be held still \(Article 18\): .*customer/;
  assert.match(said.lines.join('\n'), warned);
  assert.equal(await upheld('check', '--fail-on', 'warning'), 1);
  const db = new DatabaseSync(join(folder, 'shop.db'));
  const names = db.prepare("select name from sqlite_schema where type = 'table'").all() as { name: string }[];
  for (const { name } of names) db.exec(`alter table "${name.replaceAll('"', '""')}" add column on_hold integer`);
  db.close();
  const map = parse(file()) as { systems: { tables: Record<string, { about: string | null }> }[] };
  for (const table of Object.values(map.systems[0]!.tables))
    if (table.about !== null) Object.assign(table, { restriction: { column: 'on_hold', on: 1, off: 0 } });
  writeFileSync(join(folder, 'systems.yaml'), stringify(map));
  said.lines.length = 0;
  await upheld('check');
  assert.doesNotMatch(said.lines.join('\n'), /held still/);
});

test('what cannot run exits 2 and says what to do', async (t) => {
  const { upheld, said, folder } = setting(t);
  assert.equal(await upheld('discover', 'nope'), 2);
  assert.match(said.errors.join('\n'), /no system “nope”.*\n.*\nIt names: shop\./);
  rmSync(join(folder, 'systems.yaml'));
  assert.equal(await upheld('check'), 2);
  assert.match(said.errors.join('\n'), /There is no systems\.yaml\./);
  assert.equal(await upheld('import-fides', 'missing.yml'), 2);
});

test('import-fides and map: a dataset comes in beside the rest, dry run writes nothing', async (t) => {
  const { upheld, said, file, yaml, folder } = setting(t);
  writeFileSync(
    join(folder, 'd.yml'),
    'dataset:\n  - fides_key: crm\n    collections:\n      - name: lead\n        fields:\n          - { name: mail, data_categories: [user.contact.email], fides_meta: { identity: email, length: 9 } }\n',
  );
  assert.equal(await upheld('import-fides', 'd.yml', '--dry-run'), 0, said.errors.join('\n'));
  assert.equal(file(), yaml);
  assert.equal(await upheld('import-fides', 'd.yml', '--connector', 'mysql'), 0);
  assert.match(
    said.lines.join('\n'),
    /crm: 1 tables and 1 columns taken over\.\nNot taken over, because it has no counterpart here:\n {2}length: crm\.lead\.mail/,
  );
  assert.match(file(), /- id: crm\n\s+connector: mysql\n\s+connection: env:CRM_URL/);
  said.lines.length = 0;
  assert.equal(await upheld('map'), 0);
  assert.match(
    said.lines.join('\n'),
    /crm \(crm, mysql\)\n {2}lead — people: each row is one person\n {4}mail {2}pd:EmailAddress, = email/,
  );
});

test('reasons are said in the reader’s language', async (t) => {
  const { upheld, said } = setting(t, 'de');
  await upheld('discover');
  assert.match(said.lines.join('\n'), /jede Zeile ist eine Person .*sicher: die Tabelle ist nach Personen benannt/);
});
