// Old backups over a real folder: gone by age alone, nothing younger touched, no jump of the clock obeyed, no crash forgotten.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fixedClock } from '#base';
import { endOld, takenAt } from './age.ts';
import { keepPromised } from './end.ts';
import { type Shelf, folderShelf } from './shelf.ts';

const nameOn = (day: string): string => `${day}T02-00-00.000Z-0a1b2c`;

function bench(t: TestContext, days: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-backup-age-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const place = (name: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'auth.tenant.zst.age'), 'cut short');
    return name;
  };
  for (const day of days) place(nameOn(day));
  const told: string[] = [];
  const tell = async (gone: readonly string[]): Promise<void> => void told.push(...gone);
  const clock = fixedClock('2026-05-01T03:00:00Z');
  const here = () =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted();
  const shelf = folderShelf(folder);
  const end = (more: { clockIsRight?: boolean; shelf?: Shelf } = {}) =>
    endOld(more.shelf ?? shelf, { keep: 'P45D', clock, tell, clockIsRight: more.clockIsRight ?? false });
  return { folder, place, told, clock, here, shelf, end };
}

test('what is over leaves, whole or not; nothing younger does, not a minute too late, and what has no date is named', async (t) => {
  const b = bench(t, ['2026-04-01', '2026-04-02', '2026-04-03']);
  b.place('notes');
  b.place(nameOn('2027-01-01'));
  const named = ['notes', nameOn('2027-01-01')].toSorted();
  const first = await b.end();
  assert.deepEqual([first.gone, first.stayed, first.undated.toSorted()], [[], [], named]);
  // 45 days after the first: 16 May, two in the morning.
  for (let n = 0; n < 14; n++) {
    b.clock.advance('P1D');
    assert.deepEqual((await b.end()).gone, [], b.clock.now().toString());
  }
  b.clock.advance('PT22H'); // 16 May, one o'clock: over before the next look is sure to come
  const ended = await b.end();
  assert.deepEqual([ended.gone, ended.stayed, ended.left], [[nameOn('2026-04-01')], [], 4]);
  assert.deepEqual(b.here(), [nameOn('2026-04-02'), nameOn('2026-04-03'), ...named].toSorted());
  b.clock.advance('P3D');
  assert.equal((await b.end()).left, 2, 'also the last ones leave');
  assert.deepEqual(b.told, ['2026-04-01', '2026-04-02', '2026-04-03'].map(nameOn));
});

test('a clock that may have jumped deletes nothing until a person says that it is right', async (t) => {
  const b = bench(t, ['2026-01-01', '2026-04-20']);
  const refused = () => assert.rejects(b.end(), { code: 'backup.clock' });
  await refused();
  assert.equal(b.here().length, 2, 'nobody ever looked: the clock may be anything');
  assert.deepEqual((await b.end({ clockIsRight: true })).gone, [nameOn('2026-01-01')]);
  b.clock.advance('P60D');
  await refused();
  // A backup that is taken meanwhile carries the same wrong date, and proves nothing.
  b.place(nameOn('2026-06-30'));
  await refused();
  b.clock.advance('-P53D');
  assert.deepEqual((await b.end()).undated, [nameOn('2026-06-30')]);
  assert.ok(b.here().includes(nameOn('2026-04-20')));
  assert.deepEqual(b.told, [nameOn('2026-01-01')]);
});

test('a place that says it deleted and still lists is not believed, and does not keep the others', async (t) => {
  const b = bench(t, ['2026-01-01', '2026-01-02', '2026-01-03']);
  const lying: Shelf = {
    ...b.shelf,
    async remove(id) {
      if (id === nameOn('2026-01-01')) return;
      if (id === nameOn('2026-01-02')) throw new Error('denied');
      await b.shelf.remove(id);
    },
  };
  const ended = await b.end({ shelf: lying, clockIsRight: true });
  assert.deepEqual(ended.stayed, ['2026-01-01', '2026-01-02'].map(nameOn));
  assert.deepEqual(b.told, [nameOn('2026-01-03')]);
  assert.deepEqual((await b.end()).gone, ['2026-01-01', '2026-01-02'].map(nameOn), 'tried again at the next look');
});

test('what could not leave and may stay after all, by a longer promise, is no longer called over', async (t) => {
  const b = bench(t, ['2026-01-01']);
  const stuck: Shelf = { ...b.shelf, remove: () => Promise.reject(new Error('denied')) };
  assert.deepEqual((await b.end({ shelf: stuck, clockIsRight: true })).stayed, [nameOn('2026-01-01')]);
  const later = await endOld(b.shelf, { keep: 'P1Y', clock: b.clock, tell: () => Promise.reject(new Error('told')) });
  assert.deepEqual([later.gone, later.stayed, later.left], [[], [], 1]);
});

test('cut off at any step, the next look ends it and tells what is gone', async (t) => {
  const days = ['2026-01-01', '2026-01-02'];
  for (let at = 0; at < 9; at++) {
    const b = bench(t, days);
    let step = 0;
    let isOver = false;
    /** From this step on nothing is done any more, as after a kill. */
    const cut = async (): Promise<void> => {
      isOver ||= step++ === at;
      if (isOver) throw new Error('cut off');
    };
    const cutting: Shelf = {
      ...b.shelf,
      put: async (...args) => (await cut(), b.shelf.put(...args)),
      remove: async (id) => {
        await cut();
        rmSync(join(b.folder, id, 'auth.tenant.zst.age'));
        await cut();
        await b.shelf.remove(id);
      },
      backups: async () => (await cut(), b.shelf.backups()),
    };
    const tell = async (): Promise<void> => cut();
    await assert.rejects(endOld(cutting, { keep: 'P45D', clock: b.clock, tell, clockIsRight: true }), String(at));
    await b.end({ clockIsRight: true });
    assert.deepEqual(b.here(), [], `step ${at}`);
    assert.deepEqual(b.told, days.map(nameOn), `step ${at}`);
  }
});

test('a full disk keeps nothing that is over', async (t) => {
  const b = bench(t, ['2026-01-01', '2026-01-02']);
  const full: Shelf = {
    ...b.shelf,
    put: async (...args) => {
      if (b.here().length > 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      return b.shelf.put(...args);
    },
  };
  assert.equal((await b.end({ shelf: full, clockIsRight: true })).gone.length, 2);
  assert.deepEqual(b.here(), []);
});

test('names that no backup has say no date, and of several promises the shortest counts', () => {
  for (const name of ['', 'notes', '2026-13-01T02-00-00.000Z-0a1b2c', '2026-01-01', `${nameOn('2026-01-01')}.part`])
    assert.equal(takenAt(name), null, name);
  const clock = fixedClock('2026-02-01T00:00:00Z');
  const said = (...periods: string[]) =>
    keepPromised(
      periods.map((keep) => ({ backups: [{ id: keep, keep }] })),
      clock,
    )?.keep;
  assert.deepEqual([said('P45D', 'P1M', 'P1Y'), said('P5W', 'P36D'), said()], ['P1M', 'P5W', undefined]);
});
