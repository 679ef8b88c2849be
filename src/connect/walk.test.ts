// Tests of the walk: on random schemas in a real SQLite file it finds what a slow look at every row finds, and says the same of whose it is.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openSqlite } from './connectors/sqlite.ts';
import { graphOf } from './graph.ts';
import { find } from './find.ts';
import { inside } from './inside.ts';
import { judge, keyed } from './testing-reference.ts';
import { build, systemOf, worlds } from './testing-worlds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'upheld-walk-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

const ann = { kind: 'email', value: 'Ann@example.org' };
const asks = fc.constantFrom(
  [ann],
  [ann, { kind: 'customer-number', value: '1' }],
  [{ kind: 'customer-number', value: '2' }],
);

test('random schemas: found exactly what a look at every row finds, with the same relation', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, asks, async (world, identifiers) => {
      const file = path.join(folder, `${(files += 1)}.db`);
      build(file, world);
      const connector = openSqlite('shop', file);
      const graph = graphOf(systemOf(world), await connector.catalogue());
      assert.deepEqual(graph.faults, []);
      const found: string[] = [];
      for await (const lot of inside(connector, (reader) => find(graph, reader, identifiers)))
        for (const { collection, key, relation } of lot)
          found.push(`${relation} ${collection} ${Buffer.from(key, 'base64url').toString()}`);
      const expected = judge(world, identifiers).map((one) => `${one.relation} ${one.table.name} ${keyed(one)}`);
      rmSync(file);
      assert.deepEqual(found.toSorted(), expected.toSorted());
    }),
    { numRuns: Number(process.env['UPHELD_RUNS'] ?? 150) },
  );
});
