// Erased stays erased: people whose erasure was carried out are looked for by marks alone; whoever came back by themselves is no breach.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { languages } from '#base';
import { declaredPolicy } from '#consent/testing';
import type { PolicyPromise } from '#policy';
import { withTenant } from '#store';
import { say } from '#words';
import { applyFor, approveFor, proposeFor, rightsProbes } from '../index.ts';
import { inn } from '../testing-inn.ts';

/** `dated`: systems.yaml names the day on which a guest came. */
async function bench(t: TestContext, { dated = true, kept = false } = {}) {
  const dates = '        dates: { collection: [joined_on] }\n';
  const law = '        kept: { fact: retention.book, why: "the book of guests" }\n';
  const b = await inn(t, (map) =>
    map.replace('        row: person\n', `        row: person\n${dated ? dates : ''}${kept ? law : ''}`),
  );
  const db = new DatabaseSync(b.file);
  t.after(() => db.close());
  db.exec("alter table guest add column joined_on text; update guest set joined_on = '2025-06-01'");
  b.publish({ ...declaredPolicy(), recipients: [] });
  const probe = rightsProbes(b.rights).find(({ kind }) => kind === 'right-erasure')!;
  const ask = async () => {
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const found = await probe.ask({
      published,
      promise: { facts: [] } as unknown as PolicyPromise,
      now: b.clock.now(),
    });
    for (const one of [found.because, ...found.measured])
      for (const language of languages) assert.doesNotMatch(say(one, language), /[{}]/);
    return found;
  };
  /** The day passes, so that a look that found all well is made anew. */
  const nextDay = async () => {
    b.clock.advance('P1DT1H');
    return ask();
  };
  const erase = async (): Promise<void> => {
    const id = await b.ask('erasure', { email: 'Ada@Mill.example' });
    const plan = await proposeFor(b.rights, b.tenant, id, 'staff:1');
    await approveFor(b.rights, b.tenant, id, plan.hash, 'staff:1');
    b.clock.advance('PT48H');
    assert.equal((await applyFor(b.rights, b.tenant, id, 'staff:1')).is, 'done');
  };
  const guest = (email: string, day: string | null): void =>
    void db.prepare('insert into guest (email, name, joined_on) values (?, ?, ?)').run(email, 'Ada', day);
  const proof = () =>
    withTenant(b.store.db, b.tenant, (trx) => trx.selectFrom('request').select('proof').executeTakeFirstOrThrow());
  return { ...b, db, ask, nextDay, erase, guest, proof };
}

test('upheld while nobody erased is found; broken with number and place once a row from before is there again', async (t) => {
  const b = await bench(t);
  assert.equal((await b.ask()).because.key, 'rightsProof.exercised');
  await b.erase();
  const gone = await b.nextDay();
  assert.equal(gone.state, 'upheld');
  assert.ok(gone.measured.some(({ key }) => key === 'rightsTrials.erasedGone'));
  b.guest(' Ada@Mill.example', '2025-06-01');
  const back = await b.nextDay();
  assert.deepEqual([back.state, back.because.key], ['broken', 'rightsTrials.erasedBack']);
  assert.deepEqual(back.because.values, { numbers: '1', places: 'inn/guest' });
  assert.doesNotMatch(JSON.stringify(back), /mill\.example/i);
  b.db.exec("delete from guest where email like '%ada%'");
  assert.equal((await b.ask()).state, 'upheld');
});

test('marks alone are kept, and no identifier', async (t) => {
  const b = await bench(t);
  await b.erase();
  const kept = JSON.stringify(await b.proof());
  assert.match(kept, /"marks":\["[\w-]{22}"/);
  assert.doesNotMatch(kept, /ada|mill/i);
});

test('whoever came back by themselves is no breach; unproven where no date tells, or a system does not answer', async (t) => {
  const b = await bench(t);
  await b.erase();
  b.guest('ada@mill.example', '2026-05-02');
  const since = await b.nextDay();
  assert.equal(since.state, 'upheld');
  const looked = since.measured.find(({ key }) => key === 'rightsTrials.erasedLooked');
  assert.deepEqual(looked?.values, { count: 1, systems: 'inn', since: 1 });
  b.guest('ada@mill.example', null);
  const maybe = await b.nextDay();
  assert.deepEqual([maybe.state, maybe.because.key], ['unproven', 'rightsTrials.erasedMaybe']);
  b.db.exec('delete from guest where joined_on is null; alter table guest rename to guests');
  const away = await b.ask();
  assert.notEqual(away.state, 'upheld');
  assert.ok([away.because, ...away.measured].some(({ key }) => key === 'rightsTrials.erasedUnreached'));
});

test('what the law kept of somebody is not found again, one row more is; unproven without dates in the map', async (t) => {
  const b = await bench(t, { kept: true });
  await b.erase();
  assert.equal(b.rows('guest').length, 2);
  assert.ok((await b.nextDay()).measured.some(({ key }) => key === 'rightsTrials.erasedGone'));
  b.guest('ada@mill.example', '2025-06-01');
  const back = await b.nextDay();
  assert.ok([back.because, ...back.measured].some(({ key }) => key === 'rightsTrials.erasedBack'));
  const other = await bench(t, { dated: false });
  await other.erase();
  other.guest('ada@mill.example', '2025-06-01');
  assert.equal((await other.nextDay()).because.key, 'rightsTrials.erasedMaybe');
});
