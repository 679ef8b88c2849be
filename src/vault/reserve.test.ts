// The reserve of the access log: keeps whole lines over a crash, says when it is full, and what it held is written once.
import assert from 'node:assert/strict';
import { mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Problem } from '#base';
import { accesses, checkAccessLog, emptyReserve, openReserve, readPerson, savePerson } from './index.ts';
import { vaultBench } from './testing.ts';

function folder(t: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), 'upheld-reserve-'));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

test('lines are there after a restart, but for one that was cut short; its room is used again', (t) => {
  const home = folder(t);
  const one = openReserve(home);
  assert.equal(statSync(join(home, 'access-reserve')).size, 1 << 20, 'room is taken beforehand');
  assert.equal(statSync(join(home, 'access-reserve')).mode & 0o777, 0o600);
  for (const line of ['first', 'second ✓']) assert.ok(one.put(line));
  one.close();
  // A crash in the midst of the third.
  const fd = openSync(join(home, 'access-reserve'), 'r+');
  writeSync(fd, Buffer.from('{"a third, that nev'), 0, 19, Buffer.byteLength('first\nsecond ✓\n'));
  const two = openReserve(home);
  assert.deepEqual(two.lines(), ['first', 'second ✓']);
  assert.ok(two.put('3'));
  two.close();
  const three = openReserve(home);
  assert.deepEqual(three.lines(), ['first', 'second ✓', '3']);
  three.clear();
  three.close();
  assert.deepEqual(openReserve(home).lines(), []);
});

test('a full reserve says so, and keeps what it has', (t) => {
  const reserve = openReserve(folder(t));
  const line = 'x'.repeat(1023);
  for (let n = 0; n < 1024; n++) assert.ok(reserve.put(line));
  assert.equal(reserve.put(''), false);
  assert.equal(reserve.waiting, 1024);
  reserve.clear();
  assert.ok(reserve.put(line));
});

test('while the database takes nothing, people are read and it is written down; then it stands in the log once', async (t) => {
  const { vault: open, job, tenant, asOwner } = await vaultBench(t);
  const vault = { ...open, reserve: openReserve(folder(t)) };
  const origin = { source: 'provided', channel: 'form' } as const;
  const { id } = await savePerson(vault, job(), { contact: { email: 'ada@kites.example' }, origin });
  // The database's own refusal for a full disk (disk_full, 53100), at each writing into the log.
  await asOwner(`
    create function upheld.no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
    create trigger no_room before insert on upheld.access_log execute function upheld.no_room()`);
  await readPerson(vault, job(), id);
  await readPerson(vault, job(), id);
  assert.equal(vault.reserve.waiting, 2);
  await assert.rejects(savePerson(vault, job(), { contact: { email: 'bea@kites.example' }, origin }), (error) => {
    assert.equal((error as Problem).code, 'store.no-room');
    return true;
  });
  await asOwner('drop trigger no_room on upheld.access_log');
  // Several at once bring it in, and a copy of what was brought in already changes nothing.
  const copy = [...vault.reserve.lines()];
  await Promise.all([emptyReserve(vault), emptyReserve(vault), readPerson(vault, job(), id)]);
  assert.equal(vault.reserve.waiting, 0);
  for (const line of copy) vault.reserve.put(line);
  await emptyReserve(vault);
  assert.equal((await accesses(vault, tenant, { subject: id, act: 'read', limit: 9 })).length, 3);
  const { changed, missing, strange } = await checkAccessLog(vault, tenant, 1);
  assert.deepEqual([changed, missing, strange], [[], [], []]);
});
