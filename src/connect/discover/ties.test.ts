// Links that no reference keeps: keys of several columns, ids beside a word, numbers that stand in several tables; from discovery to the rows of one person.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type Bench, mysqlBench, postgresqlBench, sqliteBench } from '../connectors/testing.ts';
import { tableHolding } from '../holding.ts';
import { putIn } from '../map/put-in.ts';
import { noMariadb } from '../testing-mariadb.ts';
import { discover } from './propose.ts';

const benches: Readonly<Record<string, { open: (t: TestContext) => Promise<Bench>; skip: string | false }>> = {
  SQLite: { open: sqliteBench, skip: false },
  PostgreSQL: { open: postgresqlBench, skip: false },
  MariaDB: { open: mysqlBench, skip: noMariadb },
};

/** The map that discovery makes, without a person's hand in it. */
async function mapped(bench: Bench) {
  const { tables } = await discover(bench.connector, 2026);
  const { system } = putIn({ id: 'shop', connector: bench.kind, connection: 'file:shop' }, tables, null);
  return { tables, system, holding: tableHolding(system, bench.connector, { systems: [system] }) };
}

const links = (system: Awaited<ReturnType<typeof mapped>>['system'], table: string): string[] =>
  (system.tables?.[table]?.links ?? [])
    .map(
      ({ columns, to, as, when }) => `${columns.join('+')}${when ? `[${when.column}=${when.is}]` : ''} -> ${to} ${as}`,
    )
    .toSorted();

const left = async (bench: Bench, table: string, column = 'id'): Promise<unknown[]> => {
  const rows: unknown[] = [];
  await bench.connector.reading(async (reader) => {
    for await (const row of reader.rows({ table, any: 'every' })) rows.push(row[column]);
  });
  return rows.toSorted((a, b) => Number(a) - Number(b));
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const mail = (at: number): string => `guest${at}@lagoon.example`;

for (const [name, { open, skip }] of Object.entries(benches)) {
  void test(
    `${name}: an id beside a word means another table in each row, and only the person’s rows go`,
    { skip },
    async (t) => {
      const bench = await open(t);
      await bench.make(
        {
          name: 'guests',
          columns: { id: 'integer', email: 'text', first_name: 'text', last_name: 'text' },
          key: ['id'],
          rows: numbers(6).map((id) => ({ id, email: mail(id), first_name: `Fi${id}`, last_name: `La${id}` })),
        },
        {
          name: 'boats',
          columns: { id: 'integer', title: 'text' },
          key: ['id'],
          rows: numbers(6).map((id) => ({ id, title: `Boat ${id}` })),
        },
        {
          name: 'photos',
          columns: { id: 'integer', subject_type: 'text', subject_id: 'integer', caption: 'text' },
          key: ['id'],
          rows: numbers(12).map((id) => ({
            id,
            subject_type: id % 2 === 0 ? 'Harbour::Guest' : 'Harbour::Boat',
            subject_id: Math.ceil(id / 2),
            caption: 'on the water',
          })),
        },
      );
      const { system, holding } = await mapped(bench);
      assert.deepEqual(links(system, 'photos'), [
        'subject_id[subject_type=Harbour::Boat] -> boats lookup',
        'subject_id[subject_type=Harbour::Guest] -> guests subject',
      ]);
      const person = { identifiers: [{ kind: 'email', value: 'GUEST3@Lagoon.example' }] };
      const steps = await holding.plan(person, 'k');
      assert.deepEqual(steps.map(({ collection, act, count }) => `${collection} ${act} ${count}`).toSorted(), [
        'guests erase 1',
        'photos erase 1',
      ]);
      await holding.apply(person, steps, 'k');
      // Photo 6 is guest 3's; photo 5 is of boat 3.
      assert.deepEqual(await left(bench, 'photos'), [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12]);
      assert.deepEqual((await holding.verify(person, steps, 'k')).holds, true);
    },
  );

  void test(
    `${name}: a key of several columns is proposed, so that nobody of another tenant is found`,
    { skip },
    async (t) => {
      const bench = await open(t);
      const both = [1, 2].flatMap((tenant_id) => numbers(5).map((id) => ({ tenant_id, id })));
      await bench.make(
        {
          name: 'members',
          columns: { tenant_id: 'integer', id: 'integer', email: 'text', last_name: 'text' },
          key: ['tenant_id', 'id'],
          rows: both.map((one) => ({
            ...one,
            email: `m${one.tenant_id}${one.id}@lagoon.example`,
            last_name: `La${one.id}`,
          })),
        },
        {
          name: 'wishes',
          columns: { tenant_id: 'integer', id: 'integer', member_id: 'integer', wish: 'text' },
          key: ['tenant_id', 'id'],
          rows: both.map((one) => ({ ...one, member_id: one.id, wish: 'a quiet table' })),
        },
      );
      const { system, holding } = await mapped(bench);
      assert.deepEqual(links(system, 'wishes'), ['tenant_id+member_id -> members subject']);
      const found: string[] = [];
      for await (const { collection, relation, fields } of holding.find({
        identifiers: [{ kind: 'email', value: 'm23@lagoon.example' }],
      }))
        found.push(`${collection} ${relation} ${String(fields['tenant_id'])}/${String(fields['id'])}`);
      assert.deepEqual(found.toSorted(), ['members own 2/3', 'wishes own 2/3']);
    },
  );
}

test('a number that is a key in several tables is tied to the one whose rows speak of the same person, or to none', async (t) => {
  const bench = await sqliteBench(t);
  const key = { entity_id: 'integer', email: 'text' } as const;
  const people = (of: (id: number) => string) => numbers(8).map((entity_id) => ({ entity_id, email: of(entity_id) }));
  await bench.make(
    { name: 'supporter_entity', columns: { ...key, last_name: 'text' }, key: ['entity_id'], rows: people(mail) },
    { name: 'supporter_delegate_entity', columns: key, key: ['entity_id'], rows: people((id) => mail(id + 50)) },
    { name: 'supporter_grid', columns: key, key: ['entity_id'], rows: people(mail) },
    // Rows of other people than those with their numbers: tied to nobody.
    { name: 'mailbox_grid', columns: key, key: ['entity_id'], rows: people((id) => mail(id + 70)) },
  );
  const { system } = await mapped(bench);
  assert.deepEqual(links(system, 'supporter_grid'), ['entity_id -> supporter_entity subject']);
  assert.deepEqual(links(system, 'mailbox_grid'), []);
});

test('an account that people of another table stand in is a firm, and nobody is handed everybody in it', async (t) => {
  const bench = await sqliteBench(t);
  await bench.make(
    {
      name: 'accounts',
      columns: { id: 'integer', name: 'text', support_email: 'text' },
      key: ['id'],
      rows: [
        { id: 1, name: 'Lagoon', support_email: mail(1) },
        { id: 2, name: 'Pier', support_email: mail(9) },
      ],
    },
    {
      name: 'contacts',
      columns: { id: 'integer', account_id: 'integer', email: 'text', last_name: 'text' },
      key: ['id'],
      rows: numbers(8).map((id) => ({ id, account_id: 1 + (id % 2), email: mail(id), last_name: `La${id}` })),
    },
  );
  const { system, holding } = await mapped(bench);
  assert.equal(system.tables?.['accounts']?.about, null);
  const found: string[] = [];
  for await (const { collection, relation, fields } of holding.find({
    identifiers: [{ kind: 'email', value: mail(1) }],
  }))
    found.push(`${collection} ${relation} ${String(fields['id'])}`);
  assert.deepEqual(found, ['contacts own 1']);
});

test('people whose addresses stand in a table of their own are found by them, and two who share one are not', async (t) => {
  const bench = await sqliteBench(t);
  await bench.make(
    {
      name: 'users',
      columns: { id: 'integer', username: 'text', full_name: 'text', born: 'date' },
      key: ['id'],
      rows: numbers(8).map((id) => ({
        id,
        username: `sailor${id}`,
        full_name: `Fi La${id}`,
        born: `19${50 + id * 4}-03-01`,
      })),
    },
    {
      name: 'user_emails',
      columns: { id: 'integer', user_id: 'integer', email: 'text' },
      key: ['id'],
      rows: [
        ...numbers(8).map((id) => ({ id, user_id: id, email: mail(id) })),
        { id: 9, user_id: 3, email: 'second@lagoon.example' },
        { id: 10, user_id: 5, email: mail(6) },
      ],
    },
    {
      name: 'berths',
      columns: { id: 'integer', user_id: 'integer', quay: 'text' },
      key: ['id'],
      rows: numbers(8).map((id) => ({ id, user_id: id, quay: 'east' })),
    },
  );
  const { system, holding } = await mapped(bench);
  assert.equal(system.tables?.['user_emails']?.links?.[0]?.same, true);
  const found = async (email: string): Promise<string[]> => {
    const rows: string[] = [];
    for await (const { collection, relation, key } of holding.find({ identifiers: [{ kind: 'email', value: email }] }))
      rows.push(`${collection} ${relation} ${Buffer.from(key, 'base64url').toString()}`);
    return rows.toSorted();
  };
  const three = ['berths own [3]', 'user_emails own [3]', 'user_emails own [9]', 'users own [3]'];
  assert.deepEqual(await found('Second@lagoon.example'), three);
  assert.deepEqual(await found(mail(3)), three);
  assert.deepEqual(await found(mail(6)), ['user_emails shared [10]', 'user_emails shared [6]']);
});

test('an address that somebody added to their account leads to no other account', async (t) => {
  const bench = await sqliteBench(t);
  await bench.make(
    {
      name: 'users',
      columns: { id: 'integer', email: 'text', last_name: 'text' },
      key: ['id'],
      rows: numbers(6).map((id) => ({ id, email: mail(id), last_name: `La${id}` })),
    },
    {
      name: 'user_emails',
      columns: { id: 'integer', user_id: 'integer', email: 'text' },
      key: ['id'],
      // User 2 has typed the address of user 1.
      rows: [...numbers(6).map((id) => ({ id, user_id: id, email: mail(id) })), { id: 7, user_id: 2, email: mail(1) }],
    },
  );
  const { system, holding } = await mapped(bench);
  assert.equal(system.tables?.['user_emails']?.links?.[0]?.same, undefined);
  const found: string[] = [];
  for await (const { collection, relation, key } of holding.find({ identifiers: [{ kind: 'email', value: mail(1) }] }))
    found.push(`${collection} ${relation} ${Buffer.from(key, 'base64url').toString()}`);
  assert.deepEqual(found.toSorted(), ['user_emails own [1]', 'user_emails shared [7]', 'users own [1]']);
});

test('names say whose a row is: “user_id” the user’s, “author” one of the users, “shipped_by” nobody’s own, a community of users no person', async (t) => {
  const bench = await sqliteBench(t);
  const ids = numbers(8);
  await bench.make(
    {
      name: 'communities',
      columns: { id: 'integer', title: 'text', contact_email: 'text' },
      key: ['id'],
      rows: numbers(2).map((id) => ({ id, title: 'Lagoon', contact_email: mail(id) })),
    },
    {
      name: 'users',
      columns: { id: 'integer', community_id: 'integer', email: 'text', last_name: 'text' },
      key: ['id'],
      rows: ids.map((id) => ({ id, community_id: 1 + (id % 2), email: mail(id), last_name: `La${id}` })),
    },
    {
      name: 'user_profiles',
      columns: { user_id: 'integer', about: 'text' },
      key: ['user_id'],
      rows: ids.map((user_id) => ({ user_id, about: 'likes boats' })),
    },
    {
      name: 'tokens',
      columns: { id: 'integer', user_id: 'integer', token: 'text' },
      key: ['id'],
      rows: ids.map((id) => ({ id, user_id: id, token: `t${id}` })),
    },
    {
      name: 'stories',
      columns: { id: 'integer', author_id: 'integer', body: 'text' },
      key: ['id'],
      rows: ids.map((id) => ({ id, author_id: id, body: 'it rained' })),
    },
    {
      name: 'parcels',
      columns: { id: 'integer', user_id: 'integer', shipped_by_id: 'integer' },
      key: ['id'],
      references: [
        { columns: ['user_id'], to: 'users', toColumns: ['id'] },
        { columns: ['shipped_by_id'], to: 'users', toColumns: ['id'] },
      ],
      rows: ids.map((id) => ({ id, user_id: id, shipped_by_id: 9 - id })),
    },
  );
  const { system } = await mapped(bench);
  assert.equal(system.tables?.['communities']?.about, null);
  assert.deepEqual(links(system, 'users'), ['community_id -> communities lookup']);
  for (const table of ['user_profiles', 'tokens']) assert.deepEqual(links(system, table), ['user_id -> users subject']);
  assert.deepEqual(links(system, 'stories'), ['author_id -> users subject']);
  assert.deepEqual(links(system, 'parcels'), ['shipped_by_id -> users mention', 'user_id -> users subject']);
});

test('a guess leads on to guesses alone, and no link is written to a table that nobody has decided about', async (t) => {
  const bench = await sqliteBench(t);
  await bench.make(
    { name: 'persons', columns: { id: 'integer', token: 'text', kind: 'text' }, key: ['id'], rows: [] },
    { name: 'moorings', columns: { id: 'integer', person_id: 'integer', remark: 'text' }, key: ['id'], rows: [] },
  );
  const { system, tables } = await mapped(bench);
  const about = new Map(tables.map(({ name, about: { certainty } }) => [name, certainty]));
  assert.equal(about.get('persons'), 'uncertain');
  assert.equal(about.get('moorings'), 'uncertain');
  assert.equal(system.tables?.['moorings'], undefined);
});

test('who shares an address of the network is not the same person, though it is a key somewhere', async (t) => {
  const bench = await sqliteBench(t);
  const ip = (at: number): string => `192.0.2.${100 + Math.ceil(at / 2)}`;
  await bench.make(
    {
      name: 'guests',
      columns: { id: 'integer', email: 'text', last_name: 'text', ip: 'text' },
      key: ['id'],
      rows: numbers(12).map((id) => ({ id, email: mail(id), last_name: `La${id}`, ip: ip(id) })),
    },
    {
      name: 'guest_online',
      columns: { ip: 'text', guest_id: 'integer', page: 'text' },
      key: ['ip'],
      rows: numbers(6).map((at) => ({ ip: ip(at * 2), guest_id: at * 2, page: '/quay' })),
    },
  );
  const { system, holding } = await mapped(bench);
  assert.deepEqual(links(system, 'guests'), []);
  assert.deepEqual(links(system, 'guest_online'), ['guest_id -> guests subject']);
  const found: string[] = [];
  for await (const { collection, relation, key } of holding.find({ identifiers: [{ kind: 'email', value: mail(4) }] }))
    found.push(`${collection} ${relation} ${Buffer.from(key, 'base64url').toString()}`);
  assert.deepEqual(found.toSorted(), ['guest_online own ["192.0.2.102"]', 'guests own [4]']);
});
