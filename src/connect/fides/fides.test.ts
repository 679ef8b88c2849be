// Fides datasets in and out: every field of the manifest, old names, what has no counterpart, and the way there and back.
import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'yaml';
import { Problem } from '#base';
import { readSystems } from '../systems-file.ts';
import { dpvOf, fidesOf } from './categories.ts';
import { toFides } from './export.ts';
import { fromFides, putDataset } from './import.ts';

const manifest = `
dataset:
  - fides_key: kite_shop
    name: Kite shop
    meta: { owner: web }
    fides_meta: { after: [crm], namespace: { schema: shop, database_name: kites } }
    collections:
      - name: customer
        fides_meta: { erase_after: [kite_shop.orders], skip_processing: false }
        fields:
          - name: id
            data_categories: [user.unique_id]
            fides_meta: { primary_key: true, data_type: integer, references: [{ dataset: kite_shop, field: orders.customer_id, direction: to }] }
          - name: email
            data_categories: [user.contact.email]
            fides_meta: { identity: email, data_type: string, length: 80 }
          - name: loyalty
            fidesops_meta: { identity: loyalty_id, read_only: true }
          - name: address_id
            fidesops_meta: { references: [{ dataset: kite_shop, field: address.id, direction: to }] }
          - name: profile
            fides_meta: { data_type: object }
            fields:
              - name: born
                data_categories: [user.demographic.date_of_birth]
          - name: nick
            data_categories: [user.name, user.account.username]
            fides_meta: { masking_strategy_override: { strategy: string_rewrite, configuration: { rewrite_value: gone } } }
      - name: orders
        fields:
          - name: customer_id
            fides_meta: { references: [{ dataset: kite_shop, field: customer.id, direction: from }] }
          - name: phone
            data_categories: [user.provided.identifiable.contact.phone_number]
            fides_meta: { masking_strategy_override: { strategy: aes_encrypt } }
          - name: secret
            data_categories: [user.telepathy.waves]
      - name: address
        fields:
          - { name: id, fides_meta: { primary_key: true } }
          - { name: city, data_categories: [user.provided.identifiable.contact.city] }
      - name: cities
        fides_meta: { skip_processing: true }
        fields: [{ name: id }]
  - fides_key: crm
    collections:
      - name: lead
        fides_meta: { masking_strategy_override: { strategy: delete } }
        fields:
          - name: customer
            fides_meta: { references: [{ dataset: kite_shop, field: customer.id, direction: from }] }
          - name: mail
            data_categories: [user.contact.email]
            fides_meta: { masking_strategy_override: { strategy: null_rewrite } }
`;

test('a dataset becomes a map: keys, identities, links by direction, masks, nested fields, schemas', () => {
  const { datasets } = fromFides('dataset.yml', manifest);
  assert.deepEqual(
    datasets.map(({ id, title }) => [id, title]),
    [
      ['kite-shop', 'Kite shop'],
      ['crm', null],
    ],
  );
  const { customer, orders, cities } = Object.fromEntries(
    Object.entries(datasets[0]!.tables).map(([name, table]) => [name.replace('shop.', ''), table]),
  );
  assert.deepEqual(customer, {
    about: 'people',
    row: 'person',
    key: ['id'],
    columns: {
      id: { category: 'pd:UID' },
      email: { category: 'pd:EmailAddress', identity: 'email' },
      loyalty: { category: null, identity: 'loyalty-id', readOnly: true },
      address_id: { category: null },
      profile: { category: 'pd:BirthDate' },
      nick: { category: 'pd:Name', mask: { fixed: 'gone' } },
    },
    links: [{ columns: ['address_id'], to: 'shop.address', toColumns: ['id'], as: 'part' }],
  });
  assert.deepEqual(
    orders!.links,
    [{ columns: ['customer_id'], to: 'shop.customer', toColumns: ['id'], as: 'subject' }],
    'said from both ends, one link',
  );
  assert.equal(orders!.row, 'of-person');
  assert.equal(orders!.columns['phone']!.category, 'pd:TelephoneNumber', 'a category of 2022');
  assert.equal(cities!.about, null);
  const lead = datasets[1]!.tables['lead']!;
  assert.deepEqual([lead.erase, lead.columns['mail']!.mask], ['remove', 'null']);
  assert.deepEqual(lead.links, [
    { columns: ['customer'], to: 'kite-shop:shop.customer', toColumns: ['id'], as: 'subject' },
  ]);
});

test('what has no counterpart is listed with its place', () => {
  const lost = new Map(fromFides('dataset.yml', manifest).lost.map(({ what, where }) => [what, where]));
  for (const [what, where] of [
    ['meta', 'kite_shop'],
    ['after', 'kite_shop'],
    ['namespace.database_name', 'kite_shop'],
    ['erase_after', 'kite_shop.customer'],
    ['length', 'kite_shop.customer.email'],
    ['data_type', 'kite_shop.customer.id'],
    ['second and further data_categories', 'kite_shop.customer.nick'],
    ['nested field (its category counts for the whole column)', 'kite_shop.customer.profile.born'],
    ['masking_strategy_override: aes_encrypt', 'kite_shop.orders.phone'],
  ] as const)
    assert.ok(lost.get(what)?.includes(where), `${what}: ${JSON.stringify([...lost.keys()])}`);
  assert.ok([...lost.keys()].some((what) => what.includes('user.telepathy.waves')));
});

test('a list without the key, and one dataset alone, are taken too; nonsense is a Problem with its line', () => {
  const one = 'fides_key: a\ncollections: [{ name: t, fields: [{ name: id }] }]';
  const indented = one.replaceAll('\n', '\n  ');
  for (const text of [`- ${indented}`, `dataset:\n  - ${one.replaceAll('\n', '\n    ')}`, `dataset:\n  ${indented}`])
    assert.equal(fromFides('d.yml', text).datasets[0]!.id, 'a');
  for (const text of [
    '',
    'dataset: []',
    'x: 1',
    '{',
    `- ${indented.replace('[{ name: id }]', '[{ name: id }, { name: id }]')}`,
    'dataset: &a [*a]',
  ])
    assert.throws(
      () => fromFides('d.yml', text),
      (error: unknown) => error instanceof Problem && error.code === 'connect.fides',
    );
});

test('our map goes out and comes back the same', () => {
  const text = `
systems:
  - id: shop
    title: Shop
    connector: postgresql
    connection: env:SHOP_URL
    tables:
      shop.customers:
        about: people
        row: person
        key: [id]
        erase: remove
        columns:
          email: { category: pd:EmailAddress, identity: email }
          id: { category: null }
          no: { category: pd:AccountIdentifier, identity: customer-number, mask: hash }
          phone: { category: pd:TelephoneNumber, identity: phone, mask: "null" }
          place: { category: null }
        links: [{ columns: [place], to: shop.addresses, toColumns: [id], as: part }]
      shop.addresses:
        about: people
        row: of-person
        columns: { city: { category: pd:City }, id: { category: null } }
      shop.orders:
        about: people
        row: of-person
        columns: { by: { category: null }, customer: { category: null }, text: { category: pd:Communication } }
        links: [{ columns: [customer], to: shop.customers, toColumns: [id], as: subject }]
      shop.countries: { about: null, columns: {} }
`;
  const system = readSystems('systems.yaml', text).systems[0]!;
  const { yaml, lost } = toFides([system]);
  assert.deepEqual(lost, []);
  const { datasets, lost: lostBack } = fromFides('dataset.yml', yaml);
  const back = putDataset(
    { id: 'shop', title: 'Shop', connector: 'postgresql', connection: 'env:SHOP_URL' },
    datasets[0]!,
  );
  assert.deepEqual(back.system, system);
  assert.deepEqual(
    lostBack.map(({ what }) => what),
    ['description'],
  );
});

test('what Fides cannot say is listed: mentions, several columns, itself, dots, facts', () => {
  const text = `
systems:
  - id: shop
    connector: sqlite
    connection: file:shop.db
    tables:
      orders:
        about: people
        columns: { a.b: { category: pd:Name }, pay: { category: pd:Salary, purposes: [purpose.x], mask: generalise } }
        kept: { fact: retention.books, why: books }
        links:
          - { columns: [agent], to: staff, toColumns: [id], as: mention }
          - { columns: [x, y], to: staff, toColumns: [x, y], as: subject }
          - { columns: [parent], to: orders, toColumns: [id], as: subject }
      od..d: { about: null, columns: {} }
`;
  const { yaml, lost } = toFides(readSystems('systems.yaml', text).systems);
  const whats = lost.map(({ what }) => what).join('\n');
  for (const part of [
    'mention link',
    'several columns',
    'table to itself',
    'column with a dot',
    'table with a dot',
    'kept because',
    'purposes',
    'mask that',
    'category pd:Salary',
  ])
    assert.ok(whats.includes(part), `${part}\n${whats}`);
  assert.deepEqual(Object.keys(parse(yaml) as object), ['dataset']);
  assert.doesNotMatch(yaml, /staff/);
});

test('categories: each goes to DPV; what goes there and back keeps its DPV id', () => {
  assert.deepEqual(dpvOf('user.contact.email.work'), { dpv: 'pd:EmailAddress', isBroader: true });
  assert.equal(dpvOf('system.operations')!.dpv, null);
  assert.equal(dpvOf('nonsense'), undefined);
  assert.equal(dpvOf('constructor'), undefined);
  for (const dpv of [
    'pd:EmailAddress',
    'pd:Name',
    'pd:Health',
    'pd:IPAddress',
    'pd:BankAccount',
    'pd:OfficialID',
    'pd:City',
    'pd:TelephoneNumber',
    'pd:Password',
  ])
    assert.equal(dpvOf(fidesOf(dpv).fides)?.dpv, dpv);
  assert.deepEqual(fidesOf('pd:Thought'), { fides: 'user', isBroader: true });
});
