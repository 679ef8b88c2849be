// Tests of the holding of a system with tables: who is meant, whose a row is, what cannot go and why, drift, several systems; on real SQLite files.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Problem, Secret } from '#base';
import type { Found, Person } from '#policy';
import type { Connector, Reader } from './connector.ts';
import { openSqlite } from './connectors/sqlite.ts';
import { findEverywhere } from './everywhere.ts';
import { type HoldingOptions, type TableHolding, tableHolding } from './holding.ts';
import { System } from './systems.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'upheld-holding-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const sql = (file: string, text: string): void => {
  const db = new DatabaseSync(path.join(folder, file));
  db.exec(text);
  db.close();
};
const all = (file: string, text: string): unknown[] => {
  const db = new DatabaseSync(path.join(folder, file), { readOnly: true });
  const rows = db.prepare(text).all();
  db.close();
  return rows.map((row) => ({ ...row }));
};
const by = (...values: string[]): Person => ({
  identifiers: values.map((value) => ({
    kind: value.includes('@') ? 'email' : /^[+0]/.test(value) ? 'phone' : 'customer-number',
    value,
  })),
});
const foundIn = async (holding: TableHolding, person: Person): Promise<Found[]> => {
  const found: Found[] = [];
  for await (const one of holding.find(person)) found.push(one);
  return found;
};
const ids = (found: readonly Found[], collection: string, relation = 'own'): unknown[] =>
  found.filter((one) => one.collection === collection && one.relation === relation).map(({ fields }) => fields['id']);

const shop = System.parse({
  id: 'shop',
  connector: 'sqlite',
  connection: 'file:shop.db',
  tables: {
    customers: {
      about: 'customers',
      row: 'person',
      columns: {
        email: { category: 'pd:EmailAddress', identity: 'email' },
        phone: { category: 'pd:TelephoneNumber', identity: 'phone' },
        number: { category: 'pd:Identifier', identity: 'customer-number' },
        name: { category: 'pd:Name' },
      },
      links: [],
    },
    addresses: { about: 'customers', columns: { street: { category: 'pd:Address' } } },
    orders: {
      about: 'customers',
      row: 'of-person',
      columns: { email: { category: 'pd:EmailAddress', identity: 'email' }, name: { category: 'pd:Name' } },
      links: [
        { columns: ['customer'], to: 'customers', toColumns: ['id'], as: 'subject' },
        { columns: ['address'], to: 'addresses', toColumns: ['id'], as: 'part' },
      ],
    },
    items: {
      about: 'customers',
      row: 'of-person',
      columns: { engraving: { category: 'pd:Name' } },
      links: [{ columns: ['order_id'], to: 'orders', toColumns: ['id'], as: 'subject' }],
    },
    tickets: {
      about: 'customers',
      row: 'of-person',
      columns: { text: { category: 'pd:Communication' } },
      links: [
        { columns: ['customer'], to: 'customers', toColumns: ['id'], as: 'subject' },
        { columns: ['handled_by'], to: 'customers', toColumns: ['id'], as: 'mention' },
      ],
    },
  },
});

const schema = `
  create table customers (id integer primary key, email varchar(60), phone text, number text, name varchar(20) not null);
  create table addresses (id integer primary key, street text);
  create table orders (id integer primary key, customer int references customers (id), address int references addresses (id), email text, name text);
  create table items (id integer primary key, order_id int references orders (id), engraving text);
  create table tickets (id integer primary key, customer int references customers (id), handled_by int references customers (id) on delete set null, text text);
`;

const house = (file: string, rows: string, options: HoldingOptions = {}, system = shop): TableHolding => {
  sql(file, schema + rows);
  return tableHolding(system, openSqlite(system.id, path.join(folder, file)), { country: 'BE', ...options });
};

test('e-mail in any case is one; a plus tag, a homograph and an accent are others', async () => {
  const spelt = [
    'ann@example.org',
    'ANN@Example.ORG',
    ' Ann@example.org ',
    'ann+x@example.org',
    'аnn@example.org',
    'ánn@example.org',
  ];
  const kelvin = '\u212Aim@example.org';
  const values = [...spelt, kelvin].map((email, at) => `(${at + 1}, '${email}', 'n')`).join(', ');
  const holding = house('mail.db', `insert into customers (id, email, name) values ${values}`);
  const found = await foundIn(holding, by(' ann@Example.org'));
  // Several rows with one address: a shared mailbox, until something else decides.
  assert.deepEqual(ids(found, 'customers', 'shared').length, 2);
  assert.deepEqual(
    found.map(({ fields }) => fields['email']),
    ['ann@example.org', 'ANN@Example.ORG'],
  );
  assert.deepEqual(await foundIn(holding, by('kim@example.org')), []);
});

test('telephone numbers are one in every spelling, and only there', async () => {
  const same = [
    '+32470123456',
    '0032470123456',
    '0470 12 34 56',
    '0470/12.34.56',
    '0470/12 34 56',
    '0470 123 456',
    '0470-12-34-56',
    '+32 470 12 34 56',
    '+32 (0)470 12 34 56',
    '32470123456',
  ];
  const other = ['+33470123456', '0470123457', '470123456', '+3247012345'];
  for (const [at, phone] of [...same, ...other].entries()) {
    const holding = house(`phone${at}.db`, `insert into customers (id, phone, name) values (1, '${phone}', 'n')`);
    assert.equal((await foundIn(holding, by('+32 470 123 456'))).length, at < same.length ? 1 : 0, phone);
  }
});

test('a shared mailbox is nobody’s for sure, unless a second identifier decides; the other holder stays so after the erasure', async () => {
  const holding = house(
    'mailbox.db',
    `insert into customers (id, email, number, name) values (1, 'info@example.org', 'C1', 'a'), (2, 'INFO@example.org', 'C2', 'b');
     insert into orders (id, customer, email) values (1, 1, null), (2, 2, null), (3, null, 'info@example.org')`,
  );
  const doubtful = await foundIn(holding, by('info@example.org'));
  assert.deepEqual(
    doubtful.map(({ collection, relation, sharedWith }) => [collection, relation, sharedWith]),
    [
      ['customers', 'shared', 1],
      ['customers', 'shared', 1],
      ['orders', 'shared', 1],
    ],
  );
  assert.deepEqual(
    Object.keys(doubtful[0]!.fields),
    ['email'],
    'of what is in doubt nothing is shown but the identifier',
  );
  const person = by('info@example.org', 'C1');
  const found = await foundIn(holding, person);
  assert.deepEqual([ids(found, 'customers'), ids(found, 'orders')], [[1], [1]]);
  const steps = await holding.plan(person, 'k');
  await holding.apply(person, steps, 'k');
  assert.deepEqual(all('mailbox.db', 'select id from customers'), [{ id: 2 }]);
  assert.deepEqual(await holding.verify(person, steps, 'k'), { holds: true, left: [], missing: [] });
  assert.deepEqual((await holding.apply(person, steps, 'k')).length, steps.length);
  assert.deepEqual(all('mailbox.db', 'select id from orders'), [{ id: 2 }, { id: 3 }]);
});

const family =
  `insert into customers (id, email, number, name) values (1, 'ann@example.org', 'C1', 'Ann'), (2, 'bob@example.org', 'C2', 'Bob');
  insert into addresses values (1, 'Ann''s street'), (2, 'their street');
  insert into orders (id, customer, address, email, name) values (1, 1, 1, null, 'Ann'), (2, 1, 2, null, 'Ann'), (3, 2, 2, null, 'Bob'), (4, 1, 1, 'bob@example.org', 'Bob');
  insert into items values (1, 1, 'for A'), (2, 3, 'for B'), (3, 4, 'for both'), (4, 99, 'nobody''s');
  insert into tickets values (1, 1, 2, 'Ann asks'), (2, 2, 1, 'Bob asks');`.replace('(4, 99,', '(4, null,');

test('whose a row is: own, shared and mentioned rows, each with its reason, and no more of the others than is hers', async () => {
  const holding = house('family.db', family);
  const found = await foundIn(holding, by('ANN@example.org'));
  assert.deepEqual(
    [ids(found, 'customers'), ids(found, 'orders'), ids(found, 'items'), ids(found, 'tickets')],
    [[1], [1, 2], [1], [1]],
  );
  const shared = found
    .filter(({ relation }) => relation !== 'own')
    .map(({ collection, fields, relation, because }) => ({ collection, fields, relation, because }));
  assert.deepEqual(shared, [
    // Order 4 stands there with it: an address that an order of both has is not hers alone.
    {
      collection: 'addresses',
      relation: 'shared',
      fields: { id: 1, street: "Ann's street" },
      because: 'link orders(address) -> addresses; others: orders(address) -> addresses',
    },
    {
      collection: 'addresses',
      relation: 'shared',
      fields: { id: 2, street: 'their street' },
      because: 'link orders(address) -> addresses; others: orders(address) -> addresses',
    },
    {
      collection: 'orders',
      relation: 'shared',
      fields: { customer: 1 },
      because: 'link orders(customer) -> customers; others: orders(email) -> customers',
    },
    {
      collection: 'tickets',
      relation: 'mention',
      fields: { handled_by: 1 },
      because: 'mention tickets(handled_by) -> customers',
    },
  ]);
  // The same rows are shared from the other side.
  assert.deepEqual(ids(await foundIn(holding, by('bob@example.org')), 'orders'), [3]);
});

test('what rows that stay point to cannot go, with the reason; the rest goes', async () => {
  const holding = house('blocked.db', family);
  const steps = await holding.plan(by('ann@example.org'), 'k');
  const told = steps.map(
    ({ collection, relation, act, count, reason }) => `${collection} ${relation} ${act} ${count} ${reason}`,
  );
  assert.deepEqual(told, [
    'customers own cannot 1 referred: tickets(handled_by)',
    'addresses shared cannot 2 shared: addresses',
    'orders own erase 2 own',
    'orders shared cannot 1 shared: orders',
    'items own erase 1 own',
    'tickets own erase 1 own',
    'tickets mention cannot 1 mention: tickets',
  ]);
});

test('drift: a row more, or one that is somebody else’s by now, and nothing is changed', async () => {
  for (const [at, change] of [
    `insert into orders (id, customer) values (9, 1)`,
    `update orders set customer = 2 where id = 1`,
    `update customers set email = 'anna@example.org' where id = 1`,
    `delete from orders where id = 2`,
  ].entries()) {
    const file = `drift${at}.db`;
    const holding = house(file, family.replace(/insert into tickets.*/, ''));
    const person = by('ann@example.org');
    const steps = await holding.plan(person, 'k');
    sql(file, change);
    const before = all(file, 'select * from orders');
    await assert.rejects(
      holding.apply(person, steps, 'k'),
      (error: unknown) => (error as Problem).code === 'connect.drifted',
    );
    assert.deepEqual(all(file, 'select * from orders'), before);
  }
});

test('questions are as many as tables and hops, not as rows', async () => {
  const counted = async (people: number): Promise<number> => {
    const file = `count${people}.db`;
    const rows = Array.from({ length: people }, (_, at) => at + 1);
    house(
      file,
      `insert into customers (id, email, number, name) values (1, 'ann@example.org', 'C1', 'Ann');
       insert into addresses values ${rows.map((id) => `(${id}, 'street')`).join(', ')};
       insert into orders (id, customer, address) values ${rows.map((id) => `(${id}, 1, ${id})`).join(', ')};
       insert into items values ${rows.map((id) => `(${id}, ${id}, 'x')`).join(', ')}`,
    );
    let questions = 0;
    const real = openSqlite('shop', path.join(folder, file));
    const counting = (reader: Reader): Reader => ({
      rows: (...asked) => ((questions += 1), reader.rows(...asked)),
      rowsOfEach: (asked) => ((questions += asked.length), reader.rowsOfEach(asked)),
      count: (...asked) => ((questions += 1), reader.count(...asked)),
    });
    const connector: Connector = { ...real, reading: (work) => real.reading((reader) => work(counting(reader))) };
    const found = await foundIn(tableHolding(shop, connector), by('ann@example.org'));
    assert.equal(found.length, 1 + 3 * people);
    return questions;
  };
  const few = await counted(2);
  assert.equal(await counted(3000), few);
  assert.ok(few <= 3 * Object.keys(shop.tables!).length, `${few} questions`);
});

test('several systems: a number that only one knows leads to the other; what somebody typed into an order does not', async () => {
  const crm = System.parse({
    id: 'crm',
    connector: 'sqlite',
    connection: 'file:crm.db',
    tables: {
      contacts: {
        about: 'customers',
        row: 'person',
        columns: {
          phone: { category: 'pd:TelephoneNumber', identity: 'phone', proven: true },
          customer: { category: 'pd:Identifier', identity: 'customer-number' },
        },
      },
      calls: {
        about: 'customers',
        row: 'of-person',
        columns: { note: { category: 'pd:Communication' } },
        links: [{ columns: ['shop_id'], to: 'shop:customers', toColumns: ['id'], as: 'subject' }],
      },
    },
  });
  sql(
    'crm.db',
    `create table contacts (id integer primary key, phone text, customer text); create table calls (id integer primary key, shop_id int, note text);
    insert into contacts values (1, '+32470123456', 'C1'), (2, '+32470999999', 'C2'); insert into calls values (1, 1, 'a'), (2, 2, 'b')`,
  );
  const systems = [shop, crm];
  const first = house(
    'several.db',
    family.replace(`(4, 1, 1, 'bob@example.org', 'Bob')`, `(4, 1, 1, 'carl@example.org', 'Bob')`) +
      `insert into customers (id, email, number, name) values (3, 'carl@example.org', null, 'Carl');`,
    { systems },
  );
  const second = tableHolding(crm, openSqlite('crm', path.join(folder, 'crm.db')), { systems, country: 'BE' });
  const found: string[] = [];
  const walk = findEverywhere(
    new Map([
      ['shop', first],
      ['crm', second],
    ]),
    by('ann@example.org'),
  );
  for (let next = await walk.next(); ; next = await walk.next()) {
    if (next.done) {
      assert.deepEqual(next.value.identifiers.map(({ kind }) => kind).toSorted(), [
        'customer-number',
        'email',
        'phone',
        'shop:customers(id)',
      ]);
      break;
    }
    const { holding, found: one } = next.value;
    if (one.relation === 'own') found.push(`${holding} ${one.collection} ${String(one.fields['id'])}`);
  }
  assert.deepEqual(found, [
    'shop customers 1',
    'shop orders 1',
    'shop orders 2',
    'shop items 1',
    'shop tickets 1',
    'crm contacts 1',
    'crm calls 1',
  ]);
});

test('masks: null, fixed, a hash under the request’s own key, coarser; a repeat changes nothing; what does not fit cannot be', async () => {
  const masked = (columns: object): System =>
    System.parse({
      id: 'shop',
      connector: 'sqlite',
      connection: 'file:x',
      tables: { people: { about: 'customers', row: 'person', erase: 'mask', columns } },
    });
  const table = `create table people (id integer primary key, email varchar(40), short varchar(8) not null, ip text, born date, number int);
    insert into people values (1, 'ann@example.org', 'Ann', '192.0.2.77', '1987-05-09', 4711), (2, 'bob@example.org', 'Bob', '192.0.2.78', '1988-05-09', 4712)`;
  const columns = {
    email: { category: 'pd:EmailAddress', identity: 'email', mask: 'hash' },
    short: { category: 'pd:Name', mask: { fixed: '-' } },
    ip: { category: 'pd:IPAddress', mask: 'generalise' },
    born: { category: 'pd:BirthDate', mask: 'generalise' },
    number: { category: 'pd:Identifier', mask: 'generalise' },
  };
  sql('mask.db', table);
  const at = path.join(folder, 'mask.db');
  const holding = tableHolding(masked(columns), openSqlite('shop', at), { secret: new Secret('s') });
  const person = by('ann@example.org');
  const steps = await holding.plan(person, 'k');
  const outcomes = await holding.apply(person, steps, 'k');
  const [ann, bob] = all('mask.db', 'select * from people') as Record<string, unknown>[];
  assert.deepEqual(
    { ...ann, email: '' },
    { id: 1, email: '', short: '-', ip: '192.0.2.0', born: '1987-01-01', number: 4000 },
  );
  assert.match(String(ann!['email']), /^[\da-f]{40}$/);
  assert.equal(bob!['email'], 'bob@example.org');
  assert.deepEqual(await holding.apply(person, steps, 'k'), outcomes);
  assert.deepEqual(all('mask.db', 'select * from people'), [ann, bob]);
  const found = await foundIn(holding, by('bob@example.org'));
  assert.deepEqual(await holding.erase({ collection: 'people', keys: [found[0]!.key], fields: ['short'] }, 'k'), {
    outcome: 'done',
    count: 1,
  });
  for (const [column, mask, code] of [
    ['short', 'null', 'not-null'],
    ['short', 'hash', 'too-short'],
    ['short', { fixed: 'much too long' }, 'too-short'],
    ['born', { fixed: 1 }, 'wrong-type'],
    ['id', 'null', 'primary-key'],
  ] as const) {
    const other = tableHolding(
      masked({ ...columns, [column]: { category: 'pd:Name', mask } }),
      openSqlite('shop', at),
      { secret: new Secret('s') },
    );
    const [step] = await other.plan(by('bob@example.org'), 'k');
    assert.equal(step!.reason, `${code}: people(${column})`);
  }
});

test('correct: everywhere in her rows where the same wrong value stands, and in nobody else’s; not where it cannot fit', async () => {
  const holding = house('correct.db', family + `insert into customers (id, name) values (7, 'Ann')`);
  const [row] = await foundIn(holding, by('ann@example.org'));
  const selection = { collection: 'customers', keys: [row!.key] };
  assert.deepEqual(await holding.correct(selection, { name: 'Anne' }), { outcome: 'done', count: 3 });
  assert.deepEqual(
    all(
      'correct.db',
      `select 'c' || id as id from customers where name = 'Anne' union all select 'o' || id from orders where name = 'Anne'`,
    ),
    [{ id: 'c1' }, { id: 'o1' }, { id: 'o2' }],
  );
  assert.deepEqual(await holding.correct(selection, { name: 'A name of more than twenty letters' }), {
    outcome: 'cannot',
    because: { reason: 'too-short: customers(name)' },
  });
  assert.deepEqual(await holding.correct(selection, { name: null }), {
    outcome: 'cannot',
    because: { reason: 'not-null: customers(name)' },
  });
  await assert.rejects(
    holding.correct({ collection: 'customers', keys: ['!!'] }, { name: 'x' }),
    (error: unknown) => (error as Problem).code === 'connect.key',
  );
});

test('rows by their keys: erased once, gone twice; what is pointed to cannot; restriction has no place', async () => {
  const holding = house('keys.db', family);
  const found = await foundIn(holding, by('ann@example.org'));
  const keys = (collection: string): string[] =>
    found.filter((one) => one.collection === collection && one.relation === 'own').map(({ key }) => key);
  assert.deepEqual(await holding.erase({ collection: 'items', keys: keys('items') }, 'k'), {
    outcome: 'done',
    count: 1,
  });
  assert.deepEqual(await holding.erase({ collection: 'items', keys: keys('items') }, 'k'), {
    outcome: 'done',
    count: 1,
  });
  assert.deepEqual(all('keys.db', 'select id from items'), [{ id: 2 }, { id: 3 }, { id: 4 }]);
  assert.deepEqual(await holding.erase({ collection: 'customers', keys: keys('customers') }, 'k'), {
    outcome: 'cannot',
    because: { reason: 'referred: orders(customer)' },
  });
  assert.deepEqual(await holding.restrict({ collection: 'customers', keys: [] }, true), {
    outcome: 'cannot',
    because: { reason: 'no-restriction: customers' },
  });
});

test('a map that does not fit: every fault and every table that nobody is found in, by name', async () => {
  const system = System.parse({
    id: 'shop',
    connector: 'sqlite',
    connection: 'file:x',
    tables: {
      customers: {
        about: 'customers',
        row: 'person',
        columns: { email: { category: 'pd:EmailAddress', identity: 'email' } },
        links: [
          { columns: ['name'], to: 'orders', toColumns: ['id'], as: 'subject' },
          { columns: ['id'], to: 'nowhere', toColumns: ['id'], as: 'lookup' },
        ],
      },
      orders: { about: 'customers', columns: { mail: { category: null } } },
      items: { about: 'customers', columns: { engraving: { category: 'pd:Name' } } },
      visits: { about: 'customers', columns: {} },
    },
  });
  const holding = house('faults.db', '', {}, system);
  const { faults, unreachable } = await holding.graph();
  assert.deepEqual(
    faults.map(({ table, what, name }) => `${table} ${what} ${name ?? ''}`),
    [
      'customers unlike orders',
      'customers unknown-target nowhere',
      'orders unknown-column mail',
      'visits unknown-table ',
    ],
  );
  assert.deepEqual(unreachable.map(({ table, because }) => `${table} ${because}`).toSorted(), [
    'addresses unmapped',
    'items no-path',
    'orders fault',
    'tickets unmapped',
    'visits fault',
  ]);
});

test('an address that somebody typed into their own account leads nowhere, unless the system made sure that it is theirs', async () => {
  const letters = (proven: boolean): System =>
    System.parse({
      id: 'letters',
      connector: 'sqlite',
      connection: 'file:letters.db',
      tables: {
        accounts: {
          about: 'customers',
          row: 'person',
          columns: {
            number: { category: 'pd:Identifier', identity: 'customer-number' },
            email: { category: 'pd:EmailAddress', identity: 'email', ...(proven && { proven: true }) },
          },
        },
        letters: {
          about: 'customers',
          row: 'of-person',
          columns: {
            email: { category: 'pd:EmailAddress', identity: 'email' },
            said: { category: 'pd:Communication' },
          },
        },
      },
    });
  // Mallory's account says the victim's address.
  sql(
    'letters.db',
    `create table accounts (id integer primary key, number text, email text); create table letters (id integer primary key, email text, said text);
     insert into accounts values (1, 'M', 'victim@example.org'); insert into letters values (1, 'Victim@example.org', 'private')`,
  );
  const mallory = { identifiers: [{ kind: 'customer-number', value: 'M' }] };
  for (const [proven, rows] of [
    [false, ['accounts']],
    [true, ['accounts', 'letters']],
  ] as const) {
    const holding = tableHolding(letters(proven), openSqlite('letters', path.join(folder, 'letters.db')));
    assert.deepEqual(
      (await foundIn(holding, mallory)).map(({ collection }) => collection),
      rows,
    );
    assert.equal((await holding.identifiers(mallory)).length, rows.length);
  }
});

test('rows that nobody could tell whose they are stay so in the second look, and lead nowhere, though the doubt is erased', async () => {
  const email = { category: 'pd:EmailAddress', identity: 'email' };
  const number = { category: 'pd:Identifier', identity: 'customer-number' };
  const of = (columns: Record<string, unknown>, row: 'person' | 'of-person') => ({ about: 'customers', row, columns });
  const club = System.parse({
    id: 'club',
    connector: 'sqlite',
    connection: 'file:club.db',
    tables: {
      members: of({ email, number }, 'person'),
      notes: of({ email, number }, 'of-person'),
      prizes: of({ number }, 'of-person'),
    },
  });
  // Two entries of hers under one address; a note under the same address bears the number of somebody else.
  sql(
    'club.db',
    `create table members (id integer primary key, email text, number text); create table notes (id integer primary key, email text, number text);
     create table prizes (id integer primary key, number text);
     insert into members values (1, 'ann@example.org', 'M1'), (2, 'ann@example.org', 'M1');
     insert into notes values (1, 'ann@example.org', 'M3'); insert into prizes values (1, 'M3')`,
  );
  const holding = tableHolding(club, openSqlite('club', path.join(folder, 'club.db')));
  const ann = {
    identifiers: [
      { kind: 'email', value: 'ann@example.org' },
      { kind: 'customer-number', value: 'M1' },
    ],
  };
  const steps = await holding.plan(ann, 'r');
  assert.deepEqual(
    steps.map(({ collection, act, count }) => [collection, act, count]),
    [
      ['members', 'erase', 2],
      ['notes', 'cannot', 1],
    ],
  );
  await holding.apply(ann, steps, 'r');
  assert.deepEqual(await holding.verify(ann, steps, 'r'), { holds: true, left: [], missing: [] });
});
