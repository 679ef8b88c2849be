// For tests of all holdings: a small world in a real system of each kind, with two people in it, as a holding.
import type { TestContext } from 'node:test';
import { Secret, fixedClock } from '#base';
import type { Holding } from '#policy';
import { type Bench, folderBench, mysqlBench, postgresqlBench, sqliteBench } from './connectors/testing.ts';
import { tableHolding } from './holding.ts';
import { httpHolding } from './http/holding.ts';
import type { Begun, Jobs } from './http/jobs.ts';
import { readyDefinition } from './http/load.ts';
import { hubspot } from './http/testing/hubspot.ts';
import { serve } from './http/testing/serve.ts';
import { System } from './systems.ts';

export { noMariadb, startMariadb } from './testing-mariadb.ts';

export const known = 'Ann.Peeters@Kites.example';
export const other = 'Bob.Claes@Kites.example';

const shop = (connector: Bench['kind']): System =>
  System.parse({
    id: 'shop',
    connector,
    connection: 'file:shop',
    tables: {
      customers: {
        about: 'customers',
        row: 'person',
        columns: {
          email: { category: 'pd:EmailAddress', identity: 'email' },
          phone: { category: 'pd:TelephoneNumber', identity: 'phone' },
          name: { category: 'pd:Name' },
        },
      },
      orders: {
        about: 'customers',
        row: 'of-person',
        columns: { engraving: { category: 'pd:Name' } },
        links: [{ columns: ['customer'], to: 'customers', toColumns: ['id'], as: 'subject' }],
      },
    },
  });

/** Customers and their orders. */
const shopOn = (open: (t: TestContext) => Promise<Bench>) => async (t: TestContext) => {
  const bench = await open(t);
  await bench.make(
    {
      name: 'customers',
      columns: { id: 'integer', email: 'text', phone: 'text', name: 'text' },
      key: ['id'],
      rows: [
        { id: 1, email: known, phone: '+32470123456', name: 'Ann' },
        { id: 2, email: other, phone: '+32470654321', name: 'Bob' },
      ],
    },
    {
      name: 'orders',
      columns: { id: 'integer', customer: 'integer', engraving: 'text' },
      key: ['id'],
      references: [{ columns: ['customer'], to: 'customers', toColumns: ['id'] }],
      rows: [
        { id: 1, customer: 1, engraving: 'for Ann' },
        { id: 2, customer: 2, engraving: 'for Bob' },
        { id: 3, customer: 1, engraving: 'for her sister' },
      ],
    },
  );
  return tableHolding(shop(bench.kind), bench.connector, { country: 'BE' });
};

/** By the name of the system. */
export const shops: Readonly<Record<string, (t: TestContext) => Promise<Holding>>> = {
  SQLite: shopOn(sqliteBench),
  PostgreSQL: shopOn(postgresqlBench),
  MariaDB: shopOn(mysqlBench),
  'folder of CSV': shopOn(folderBench('csv')),
  'folder of JSON lines': shopOn(folderBench('jsonl')),
};

/** A ready definition against a server of this machine that behaves as the vendor's documentation says. */
export async function vendorHolding(t: TestContext): Promise<{ holding: Holding; known: string; other: string }> {
  const vendor = hubspot();
  const served = await serve(vendor);
  t.after(() => served.close());
  const clock = fixedClock('2026-11-22T20:00:00Z');
  const begun = new Map<string, Begun>();
  const jobs: Jobs = {
    get: (name) => Promise.resolve(begun.get(name) ?? null),
    keep: (name, job) => Promise.resolve(void begun.set(name, job)),
    forget: (name) => Promise.resolve(void begun.delete(name)),
  };
  const sleep = (milliseconds: number): Promise<void> => {
    clock.advance(`PT${(milliseconds / 1000).toFixed(3)}S`);
    return Promise.resolve();
  };
  const holding = httpHolding({
    id: 'crm',
    definition: readyDefinition('hubspot'),
    connection: new Secret(JSON.stringify(vendor.connection)),
    jobs,
    world: { clock, sleep, random: () => 0.5, loopbackPort: served.port },
  });
  return { holding, known: vendor.known.value, other: 'somebody@example.org' };
}
