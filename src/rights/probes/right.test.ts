// Single rights turn green and red for real reasons: exercised over the vault and a database, blind tables, liars, systems that are down or left out.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Problem } from '#base';
import { openHolding, readSystems } from '#connect';
import { declaredPolicy } from '#consent/testing';
import type { Holding, Policy, PolicyPromise } from '#policy';
import { countPeople, vaultHolding } from '#vault';
import { rightsProbes } from '../index.ts';
import { httpJobs } from '../plan/http-jobs.ts';
import { rightsBench } from '../testing.ts';

const map = (note: string): string => `systems:
  - id: inn
    title: The inn
    connector: sqlite
    connection: file:inn.db
    tables:
      guest:
        about: guests
        row: person
        columns: { email: { category: "pd:EmailAddress", identity: email } }
${note}`;
const linked = `      stay:
        about: guests
        row: of-person
        columns: { note: { category: "pd:Preference" } }
        links: [{ columns: [guest], to: guest, toColumns: [id], as: subject }]
`;

async function bench(t: TestContext, tables = linked) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-exercise-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const db = new DatabaseSync(join(folder, 'inn.db'));
  db.exec(`create table guest (id integer primary key, email text);
    create table stay (id integer primary key, guest integer, note text);
    insert into guest values (1, 'ben@mill.example'); insert into stay values (1, 1, 'late');`);
  db.close();
  const all = new Map<string, Holding>();
  const b = await rightsBench(t, all);
  all.set('upheld:vault', vaultHolding(b.vault, b.tenant));
  const { systems } = readSystems('systems.yaml', map(tables));
  const jobs = httpJobs(b.store.db, b.tenant, b.rights.secret, b.clock);
  const opened = await openHolding(systems[0]!, {}, folder, jobs, { secret: b.rights.secret });
  t.after(() => opened.close());
  all.set('inn', opened.holding);
  const probes = rightsProbes(b.rights);
  const said = async (right: string): Promise<string> => {
    const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
    const world = { published, promise: {} as PolicyPromise, now: b.clock.now() };
    const { state, because } = await probes.find(({ kind }) => kind === `right-${right}`)!.ask(world);
    return `${state} ${because.key.split('.')[1]}`;
  };
  return { ...b, all, said };
}

test('carried out on a made-up person over the vault and a database, who leaves nothing behind; once a day', async (t) => {
  const b = await bench(t);
  await b.person({ email: 'ada@mill.example' });
  for (const right of ['access', 'portability', 'rectification', 'erasure'])
    assert.equal(await b.said(right), 'upheld exercised', right);
  // A table that has no column for it cannot hold rows still: that is said, not passed over.
  assert.equal(await b.said('restriction'), 'unproven cannotHold');
  assert.equal(await countPeople(b.vault, b.tenant), 1);
  b.all.delete('inn');
  assert.equal(await b.said('restriction'), 'unproven cannotHold');
  b.clock.advance('P1D');
  assert.equal(await b.said('restriction'), 'upheld exercised');
});

test('red: a table with data about people to which nothing leads', async (t) => {
  const alone = `      stay: { about: guests, row: of-person, columns: { note: { category: "pd:Preference" } } }\n`;
  const b = await bench(t, alone);
  assert.equal(await b.said('access'), 'broken blind');
  assert.equal(await b.said('erasure'), 'broken blind');
});

test('red: a holding that says it erased and did not, one that tells of somebody else', async (t) => {
  const b = await bench(t);
  const vault = b.all.get('upheld:vault')!;
  b.all.set('upheld:vault', { ...vault, erase: async ({ keys }) => ({ outcome: 'done', count: keys.length }) });
  assert.equal(await b.said('erasure'), 'broken exerciseFailed');
  assert.equal(await b.said('access'), 'upheld exercised');
  b.all.set('upheld:vault', vault);
  const inn = b.all.get('inn')!;
  const loose = (person: Parameters<Holding['find']>[0]) =>
    inn.find({ identifiers: [...person.identifiers, { kind: 'email', value: 'ben@mill.example' }] });
  b.all.set('loose', { ...vault, describe: () => inn.describe(), find: loose });
  assert.equal(await b.said('access'), 'broken exerciseFailed');
});

test('unproven: a system that is down, a processor that is not connected, keys that are locked away', async (t) => {
  const b = await bench(t);
  const find = (): never => {
    throw new Problem('connect.unreachable', { happened: 'Down.', unchanged: 'Nothing.', next: 'Wait.' });
  };
  b.all.set('till', { ...b.all.get('upheld:vault')!, find });
  assert.equal(await b.said('access'), 'unproven notAnswered');
  b.all.delete('till');
  const recipients = [{ id: 'recipient.a', name: 'Marram Mail', role: 'processor' }];
  b.publish({ ...declaredPolicy(), recipients } as unknown as Policy);
  assert.equal(await b.said('access'), 'unproven notConnected');
  b.publish({ ...declaredPolicy(), recipients: [{ ...recipients[0], name: 'Inn' }] } as unknown as Policy);
  assert.equal(await b.said('access'), 'upheld exercised');
  b.clock.advance('P2D');
  const shut = {
    ...b.rights,
    holdings: () =>
      Promise.reject(new Problem('keyd.locked', { happened: 'Locked.', unchanged: 'Nothing.', next: 'Unlock.' })),
  };
  const [probe] = rightsProbes(shut).filter(({ kind }) => kind === 'right-access');
  const published = { ...(await b.vault.published(b.tenant))!, tenant: b.tenant };
  const answer = await probe!.ask({ published, promise: {} as PolicyPromise, now: b.clock.now() });
  assert.equal(`${answer.state} ${answer.because.key}`, 'unproven rightsProof.notExercised');
});
