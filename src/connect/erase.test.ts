// Tests of erasing: on random schemas in a real SQLite file nobody else's row ever changes, what is exported is what is erased and kept, and a repeat does nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openSqlite } from './connectors/sqlite.ts';
import { tableHolding } from './holding.ts';
import { judge } from './testing-reference.ts';
import { build, contents, systemOf, worlds } from './testing-worlds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'upheld-erase-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

const ann = { kind: 'email', value: 'Ann@example.org' };
const asks = fc.constantFrom([ann], [ann, { kind: 'customer-number', value: '1' }]);

test('random schemas: everybody else’s rows stay byte for byte; exported is erased and kept; a repeat answers the same', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, asks, async (world, identifiers) => {
      const file = path.join(folder, `${(files += 1)}.db`);
      build(file, world);
      const holding = tableHolding(systemOf(world), openSqlite('shop', file));
      const person = { identifiers };
      const judged = judge(world, identifiers);
      const own = judged.filter(({ relation }) => relation === 'own');
      const steps = await holding.plan(person, 'request 1');
      const before = contents(file, world);
      const outcomes = await holding.apply(person, steps, 'request 1');
      const now = contents(file, world);
      for (const { name, rows, map } of world.tables) {
        const left = now.get(name)!;
        const mine = new Set(own.filter(({ table }) => table.name === name).map(({ row }) => row));
        const others = rows.filter((row) => !mine.has(row)).map((row) => JSON.stringify(row));
        const stay = left.map((row) => JSON.stringify(row));
        for (const row of others) {
          const at = stay.indexOf(row);
          assert.notEqual(at, -1, `a row of somebody else in ${name} is changed or gone`);
          stay.splice(at, 1);
        }
        const steady = steps.filter(({ collection, relation }) => collection === name && relation === 'own');
        const sum = (...acts: string[]): number =>
          steady.filter(({ act }) => acts.includes(act)).reduce((total, { count }) => total + count, 0);
        assert.equal(
          sum('erase', 'mask', 'keep', 'cannot', 'masked'),
          mine.size,
          `exported from ${name} is erased and kept`,
        );
        assert.equal(stay.length, mine.size - sum('erase'), `as many rows of ${name} went as were said`);
        const was = new Set([...mine].map((row) => JSON.stringify(row)));
        const personal = Object.keys(map.columns);
        const changed = stay.filter((row) => !was.has(row));
        assert.equal(changed.length, sum('mask'));
        for (const row of changed)
          assert.ok(personal.every((column) => (JSON.parse(row) as Record<string, unknown>)[column] === null));
      }
      assert.deepEqual(await holding.verify(person, steps, 'request 1'), { holds: true, left: [], missing: [] });
      const bytes = readFileSync(file);
      assert.deepEqual(await holding.apply(person, steps, 'request 1'), outcomes);
      assert.deepEqual(contents(file, world), now);
      if (JSON.stringify([...before]) === JSON.stringify([...now])) assert.deepEqual(readFileSync(file), bytes);
      rmSync(file);
    }),
    { numRuns: Number(process.env['UPHELD_RUNS'] ?? 120) },
  );
});
