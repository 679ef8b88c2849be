// Test of finding one person in all systems when some do not answer: the others are asked all the same, and whoever asked is told.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openSqlite } from './connectors/sqlite.ts';
import { type Everywhere, findEverywhere, identify } from './everywhere.ts';
import { type TableHolding, tableHolding } from './holding.ts';
import { System } from './systems.ts';

const system = (id: string): System =>
  System.parse({
    id,
    connector: 'sqlite',
    connection: `file:${id}.db`,
    tables: {
      guest: {
        about: 'guests',
        row: 'person',
        columns: {
          email: { category: 'pd:EmailAddress', identity: 'email' },
          number: { category: 'pd:Identifier', identity: 'guest-number' },
        },
      },
    },
  });

test('a system that is down, or breaks off, is named; the others are asked; a fault of ours is no answer', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'upheld-everywhere-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = (id: string): string => path.join(folder, `${id}.db`);
  for (const [id, email] of [
    ['inn', 'ann@post.example'],
    ['spa', 'other@post.example'],
  ] as const) {
    const db = new DatabaseSync(file(id));
    db.exec('create table guest (id integer primary key, email text, number text)');
    db.prepare('insert into guest values (1, ?, ?)').run(email, 'G-1');
    db.close();
  }
  const holdings = new Map<string, TableHolding>(
    ['gone', 'inn', 'spa'].map((id) => [id, tableHolding(system(id), openSqlite(id, file(id)))]),
  );
  const ann = { identifiers: [{ kind: 'email', value: 'ann@post.example' }] };
  const unreached = ({ unreached: away }: Everywhere) => away.map(({ holding, problem }) => [holding, problem.code]);

  const known = await identify(holdings, ann);
  assert.deepEqual(unreached(known), [['gone', 'connect.unreachable']]);
  assert.deepEqual(
    known.identifiers.map(({ value }) => value),
    ['ann@post.example', 'G-1'],
  );
  assert.equal(known.complete, true);

  const found: string[] = [];
  const walk = findEverywhere(holdings, ann);
  for (;;) {
    const next = await walk.next();
    if (next.done) {
      assert.deepEqual(unreached(next.value), [
        ['gone', 'connect.unreachable'],
        ['spa', 'connect.unreachable'],
      ]);
      break;
    }
    found.push(next.value.holding);
    // Gone between being asked who it is and what there is.
    rmSync(file('spa'));
  }
  assert.deepEqual(found, ['inn']);

  const faulty: TableHolding = { ...holdings.get('inn')!, identifiers: () => Promise.reject(new TypeError('ours')) };
  await assert.rejects(identify(new Map([['inn', faulty]]), ann), TypeError);
});
