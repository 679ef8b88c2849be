// encryption and “no IP addresses”, green and red, on a real database with its files, a real keyd and a real server.
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { systemClock } from '#base';
import { withTenant } from '#store';
import { accesses, countPeople, erasures, savePerson } from '../index.ts';
import { type TestHouse, openTestHouse } from '../testing-house.ts';
import { askOf, told } from './testing.ts';
import type { Kept } from './world.ts';

const atRest = 'All personal data is encrypted at rest.';

async function house(t: TestContext): Promise<{ house: TestHouse; kept: Kept; home: string }> {
  const home = mkdtempSync(join(tmpdir(), 'upheld-probe-'));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const opened = await openTestHouse(home, () => {});
  t.after(() => opened.close());
  const kept: Kept = {
    store: opened.store,
    vault: async () => opened.vault,
    folders: [home],
    tenants: async () => [opened.tenant],
    local: () => null,
    publicUrl: null,
    daily: new Map(),
  };
  return { house: opened, kept, home };
}

test('encryption and addresses: upheld, broken and unproven', async (t) => {
  const { house: here, kept, home } = await house(t);
  const { vault, caller, tenant } = here;
  const ask = (sentence = atRest, more: Partial<Kept> = {}, policy = {}) =>
    askOf({ ...kept, daily: new Map(), ...more }, 'encryption', { tenant, now: systemClock.now(), sentence, policy });

  await t.test('unproven: nobody is there', async () => {
    assert.deepEqual(told(await ask()), ['unproven', 'nobody']);
  });

  const contact = { email: 'marit@lives.example', note: 'prefers blue kites' };
  await savePerson(vault, caller, { contact, origin: { source: 'provided', channel: 'test' } });

  await t.test('upheld: nothing in clear, and the trial person is gone', async () => {
    const answer = await ask();
    assert.deepEqual(told(answer), ['upheld', 'restSealed']);
    const files = answer.measured.find(({ key }) => key === 'kept.files')?.values;
    assert.ok(Number(files?.['files']) > 500 && Number(files?.['megabytes']) > 30, JSON.stringify(files));
    assert.equal(await countPeople(vault, tenant), 1);
    const [erasure] = await erasures(vault, tenant, { limit: 1 });
    assert.deepEqual([erasure?.state, erasure?.reason], ['done', 'check: encryption-check']);
  });

  await t.test('it is looked at once a day, while all is well', async () => {
    const daily = new Map();
    await ask(atRest, { daily });
    const { length } = await erasures(vault, tenant, { limit: 100 });
    assert.deepEqual(told(await ask(atRest, { daily })), ['upheld', 'restSealed']);
    assert.equal((await erasures(vault, tenant, { limit: 100 })).length, length);
  });

  await t.test('unproven: the text names others too, the database is elsewhere, the way is not known', async () => {
    const recipients = [{ id: 'recipient.x', name: 'Cloud Barn GmbH', role: 'processor' }];
    const part = await ask(atRest, {}, { recipients });
    assert.deepEqual(told(part), ['unproven', 'partHere']);
    assert.equal(part.because.values?.['others'], 'Cloud Barn GmbH');
    assert.equal(part.measured[0]?.key, 'kept.restSealed');
    const elsewhere = { ...kept.store, dataFolder: null };
    assert.deepEqual(told(await ask(atRest, { store: elsewhere })), ['unproven', 'noFiles']);
    assert.deepEqual(told(await ask('Your data is encrypted.', { folders: [join(home, 'pg', 'pg_wal')] })), [
      'unproven',
      'noAddress',
    ]);
    assert.deepEqual(told(await ask('Connections use TLS.', { publicUrl: 'https://127.0.0.1:9' })), [
      'unproven',
      'addressRefused',
    ]);
    assert.deepEqual(told(await ask(atRest, { folders: [join(home, 'custody')] })), ['unproven', 'canaryUnseen']);
  });

  await t.test('broken: the public address speaks in clear', async () => {
    const publicUrl = 'http://privacy.fenwick.example';
    assert.deepEqual(told(await ask('Connections use TLS.', { publicUrl })), ['broken', 'clearAddress']);
  });

  await t.test('broken: somebody logs what goes to the index', async () => {
    const keyd = {
      ...vault.keyd,
      index: (...given: Parameters<typeof vault.keyd.index>) => {
        appendFileSync(join(home, 'debug.log'), Buffer.from(JSON.stringify(given[3])).toString('base64'));
        return vault.keyd.index(...given);
      },
    };
    const answer = await ask(atRest, { vault: async () => ({ ...vault, keyd }) });
    assert.deepEqual(told(answer), ['broken', 'canaryFound']);
    assert.match(String(answer.because.values?.['form']), /^word as base64/);
    assert.equal(answer.because.values?.['file'], 'debug.log');
    assert.equal(await countPeople(vault, tenant), 1, 'also then it is erased');
  });

  await t.test('a trial person that a killed process left is taken away by the next', async () => {
    const left = { ...caller, principal: 'job:encryption-check', purpose: 'law:accountability' };
    await savePerson(vault, left, { contact: { note: 'left' }, origin: { source: 'derived', channel: 'test' } });
    assert.equal(await countPeople(vault, tenant), 2);
    assert.deepEqual(told(await ask()), ['upheld', 'restSealed']);
    assert.equal(await countPeople(vault, tenant), 1);
    assert.ok((await accesses(vault, tenant, { limit: 1 })).length > 0);
  });

  await t.test('addresses: upheld, broken when the server notes them, unproven when none runs', async () => {
    const said = { tenant, now: systemClock.now(), sentence: 'We never store your IP address.' };
    const serve = async (note: (address: string) => void): Promise<string> => {
      const server = createServer((request, response) => {
        note(request.socket.remoteAddress ?? '');
        response.end('here');
      });
      t.after(() => server.close());
      await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    };
    const good = await serve(() => {});
    const bad = await serve((address) => appendFileSync(join(home, 'visits.log'), `${address}\n`));
    const of = (kind: string, local: string | null) =>
      askOf({ ...kept, daily: new Map(), local: () => local }, kind, said);
    for (const kind of ['data-minimisation', 'no-special-data']) {
      assert.deepEqual(told(await of(kind, good)), ['upheld', 'noAddressFound'], kind);
      const found = await of(kind, bad);
      assert.deepEqual(told(found), ['broken', 'addressFound'], kind);
      assert.equal(found.because.values?.['file'], 'visits.log');
      assert.deepEqual(told(await of(kind, null)), ['unproven', 'notServing'], kind);
      assert.deepEqual(told(await of(kind, 'http://127.0.0.1:9')), ['unproven', 'noVisit'], kind);
    }
  });

  await t.test('broken: a value rests unsealed, or in clear without leave', async () => {
    const change = (set: ReturnType<typeof sql>) =>
      withTenant(vault.db, tenant, (trx) => sql`update upheld.record set ${set}`.execute(trx));
    await change(sql`clear = '{"note": "prefers blue kites"}'`);
    const clear = await ask();
    assert.deepEqual([...told(clear), clear.because.values?.['columns']], ['broken', 'inClear', 'contact.note']);
    await change(sql`clear = '{}', sealed = sealed || '{"email": "marit@lives.example"}'`);
    const open = await ask();
    assert.deepEqual([...told(open), open.because.values?.['columns']], ['broken', 'inClear', 'contact.email']);
  });
});
