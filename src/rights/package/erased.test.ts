// Exported = erased + kept: what a person was handed and what an erasure then removes, masks or declares kept are the same rows. Real databases.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { System, openSystem, tableHolding } from '#connect';
import type { Person } from '#policy';
import { publishedPolicy } from './testing-policy.ts';
import { unzipped, whole } from './testing-holdings.ts';
import { writePackage } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'upheld-erased-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const system = System.parse({
  id: 'shop',
  title: 'Web shop',
  connector: 'sqlite',
  connection: 'file:shop.db',
  tables: {
    customers: {
      about: 'customers',
      row: 'person',
      columns: {
        email: { category: 'pd:EmailAddress', identity: 'email' },
        name: { category: 'pd:Name' },
        portrait: { category: 'pd:Picture' },
      },
      links: [],
    },
    invoices: {
      about: 'customers',
      row: 'of-person',
      columns: { address: { category: 'pd:PhysicalAddress' } },
      links: [{ columns: ['customer'], to: 'customers', toColumns: ['id'], as: 'subject' }],
      kept: { fact: 'retention.invoices', why: 'The law asks for ten years.' },
    },
    notes: {
      about: 'customers',
      row: 'of-person',
      columns: { text: { category: 'pd:Communication' } },
      links: [
        { columns: ['customer'], to: 'customers', toColumns: ['id'], as: 'subject' },
        { columns: ['written_by'], to: 'customers', toColumns: ['id'], as: 'mention' },
      ],
    },
  },
});

const db = new DatabaseSync(join(folder, 'shop.db'));
db.exec(`
  create table customers (id integer primary key, email text, name text, portrait blob);
  create table invoices (id integer primary key, customer integer references customers, address text, total text);
  create table notes (id integer primary key, customer integer references customers, written_by integer references customers, text text);
  insert into customers values (1, 'anna@example.org', 'Anna', randomblob(4000)), (2, 'bob@example.org', 'Bob', null);
  insert into invoices values (1, 1, '4, rue du Moulin', '-12.50'), (2, 1, '=4', '3'), (3, 2, 'elsewhere', '4');
  insert into notes values (1, 1, 2, 'called about a lantern'), (2, 2, 1, 'Bob asked for wax'), (3, 1, null, 'likes beeswax');
`);
after(() => db.close());

test('the rows that were handed over are the rows that go or are declared kept, and nobody else’s', async () => {
  const connector = await openSystem(system, {}, folder);
  after(() => connector.close());
  const shop = tableHolding(system, connector);
  const person: Person = { identifiers: [{ kind: 'email', value: 'anna@example.org' }] };
  const { bytes, summary } = writePackage({
    kind: 'access',
    holdings: new Map([['shop', shop]]),
    person,
    published: publishedPolicy(),
    company: 'Lumina Candle Works',
    language: 'de',
    made: '2026-11-22T23:10:00Z',
    folder,
  });
  const files = unzipped(await whole(bytes));
  const exported = (await summary).holdings[0]!.collections;
  const steps = await shop.plan(person, 'a-request');
  for (const { name, own, shared, mention } of exported)
    for (const [relation, count] of Object.entries({ own, shared, mention })) {
      const planned = steps.filter((step) => step.collection === name && step.relation === relation);
      assert.equal(
        planned.reduce((sum, step) => sum + step.count, 0),
        count,
        `${name}, ${relation}`,
      );
    }
  assert.deepEqual(
    exported.map(({ name, own, mention }) => [name, own, mention]),
    [
      ['customers', 1, 0],
      ['invoices', 2, 0],
      ['notes', 2, 1],
    ],
  );
  assert.ok(steps.some(({ collection, act }) => collection === 'invoices' && act === 'keep'));
  const text = [...files].map(([, content]) => content.toString('latin1')).join('\n');
  for (const others of ['bob@example.org', 'elsewhere', 'Bob asked for wax']) assert.ok(!text.includes(others), others);
  const portrait = [...files].find(([path]) => path.startsWith('files/shop/customers-1-portrait'))?.[1];
  const [row] = db.prepare('select portrait from customers where id = 1').all();
  assert.deepEqual(portrait, Buffer.from(row!['portrait'] as Uint8Array));

  await shop.apply(person, steps, 'a-request');
  const again = writePackage({
    kind: 'access',
    holdings: new Map([['shop', shop]]),
    person,
    published: null,
    company: 'L',
    language: 'en',
    made: '2026-11-23T23:10:00Z',
    folder,
  });
  await whole(again.bytes);
  const left = (await again.summary).holdings[0]!.collections;
  const kept = steps.filter(({ act, relation }) => act !== 'erase' && relation === 'own');
  // The customer stays too: a note about somebody else points to them.
  for (const { name, own } of left)
    assert.equal(
      own,
      kept.filter((step) => step.collection === name).reduce((sum, { count }) => sum + count, 0),
      name,
    );
});
