// Replay over a real database: a copy from before an erasure is put back, and who was erased leaves again, found by marks alone.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { declaredPolicy } from '#consent/testing';
import { applyFor, approveFor, proposeFor, replay } from './index.ts';
import { inn } from './testing-inn.ts';

async function bench(t: TestContext, { kept = false } = {}) {
  const dates = '        dates: { collection: [joined_on] }\n';
  const law = '        kept: { fact: retention.book, why: "the book of guests" }\n';
  const b = await inn(t, (map) =>
    map.replace('        row: person\n', `        row: person\n${dates}${kept ? law : ''}`),
  );
  const sql = (statement: string): void => {
    const db = new DatabaseSync(b.file);
    db.exec(statement);
    db.close();
  };
  sql("alter table guest add column joined_on text; update guest set joined_on = '2025-06-01'");
  b.publish({ ...declaredPolicy(), recipients: [] });
  const erase = async (email: string): Promise<void> => {
    const id = await b.ask('erasure', { email });
    const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
    await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
    b.clock.advance('PT48H');
    assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'done');
  };
  const copy = `${b.file}.copy`;
  return {
    ...b,
    sql,
    erase,
    backUp: () => copyFileSync(b.file, copy),
    putBack: () => {
      // As a restore does it: row by row into the database that everybody has open.
      sql(`attach '${copy}' as copy;
        insert or ignore into guest select * from copy.guest; insert or ignore into stay select * from copy.stay`);
    },
    replay: (options: { apply: boolean; since?: string }) =>
      replay(b.rights, b.tenant, { system: 'inn', since: '2020-01-01', by: 'staff:1', ...options }),
    names: () => b.rows('guest').map((row) => (row as unknown[])[2]),
  };
}

test('who was erased since the copy leaves again with all that is theirs; nobody else; a second time there is nothing to do', async (t) => {
  const b = await bench(t);
  b.backUp();
  await b.erase('ada@mill.example');
  assert.deepEqual(await b.replay({ apply: true }), { people: 1, again: [] });
  b.putBack();
  assert.equal(b.rows('stay').length, 3);
  const looked = await b.replay({ apply: false });
  assert.deepEqual(
    looked.again.map(({ number, is, rows }) => [number, is, rows]),
    [[1, 'planned', 3]],
  );
  assert.equal(b.rows('guest').length, 2, 'looking changes nothing');
  const [done] = (await b.replay({ apply: true })).again;
  assert.deepEqual([done!.is, done!.rows], ['done', 3]);
  assert.deepEqual([b.names(), b.rows('stay').length], [['Ben'], 1]);
  assert.deepEqual((await b.replay({ apply: true })).again, []);
});

test('erasures from before the day of the copy are not looked for; a system that is none is refused', async (t) => {
  const b = await bench(t);
  b.backUp();
  await b.erase('ada@mill.example');
  b.putBack();
  const since = b.clock.now().add({ hours: 48 }).toString().slice(0, 10);
  assert.deepEqual(await b.replay({ apply: true, since }), { people: 0, again: [] });
  assert.equal(b.rows('guest').length, 2);
  await assert.rejects(replay(b.rights, b.tenant, { system: 'mill', since, by: 'staff:1', apply: true }), {
    code: 'rights.choice',
  });
});

test('who came back as a customer is left to a person; what a law keeps stays, and is not found again', async (t) => {
  const b = await bench(t);
  b.backUp();
  await b.erase('ada@mill.example');
  b.putBack();
  const day = b.clock.now().add({ hours: 72 }).toString().slice(0, 10);
  b.sql(`insert into guest (email, name, joined_on) values ('ada@mill.example', 'Ada', '${day}')`);
  const { again } = await b.replay({ apply: true });
  assert.deepEqual(
    again.map(({ is, plan }) => [is, plan]),
    [['came-back', null]],
  );
  assert.equal(b.rows('guest').length, 3);

  const k = await bench(t, { kept: true });
  k.backUp();
  await k.erase('ada@mill.example');
  assert.equal(k.rows('guest').length, 2, 'the law keeps the guest');
  k.putBack();
  assert.deepEqual((await k.replay({ apply: true })).again, []);
});

test('cut short in the middle, it is run again and ends', async (t) => {
  const b = await bench(t);
  b.backUp();
  await b.erase('ada@mill.example');
  b.putBack();
  b.sql(`create trigger stuck before delete on guest begin select raise(abort, 'no'); end`);
  const [first] = (await b.replay({ apply: true })).again;
  assert.notEqual(first!.is, 'done');
  b.sql('drop trigger stuck');
  b.clock.advance('P1D');
  const [second] = (await b.replay({ apply: true })).again;
  assert.equal(second!.is, 'done');
  assert.deepEqual(b.names(), ['Ben']);
});
