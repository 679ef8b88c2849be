// A lost machine, through the front door: the backup comes back into an empty Upheld, waits in quarantine, is released, and the erased stay erased.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { accessOf, homeTenant } from '#access';
import { cheap, joinAs } from '#access/testing';
import { systemClock } from '#base';
import { type House, run } from '#cli';
import { checkReceipt, openCheckpoint, parseVkey, readEntry, record, vkeyOf } from '#ledger';
import { publishedVersion } from '#publish';
import { secretFile, withTenant, withWholeStore } from '#store';
import { erasePeople, readPerson, savePeople } from '#vault';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

const policy = `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We use your personal data to deliver your orders. Backups are kept for 45 days.
`;

/** One machine after the other: what lies outside their homes stays. */
async function machines(t: TestContext) {
  const place = mkdtempSync(join(tmpdir(), 'upheld-lost-'));
  t.after(() => rmSync(place, { recursive: true, force: true, maxRetries: 5 }));
  const identity = await generateIdentity();
  const officer = join(place, 'officer.key');
  writeFileSync(officer, `${identity}\n`);
  const folder = join(place, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  writeFileSync(join(folder, 'policy', 'privacy.md'), policy);
  const officers = await identityToRecipient(identity);
  const machine = (name: string) => {
    const said: string[] = [];
    const config = readConfig({
      INIT_CWD: place,
      UPHELD_HOME: join(place, name),
      UPHELD_CUSTODY: `${join(place, 'keys-a')}:${join(place, 'keys-b')}`,
      UPHELD_BACKUPS: join(place, 'backups'),
      UPHELD_BACKUP_AT: 'off',
      UPHELD_KEY_OFFICERS: officers,
      PORT: '0',
    });
    const out = {
      line: (text = '') => void said.push(text),
      error: (text: string) => void said.push(text),
      json: () => {},
      terminal: false,
    };
    const context = contextOf(config, out, () => Promise.resolve());
    const upheld = async (...args: string[]): Promise<number> => {
      said.length = 0;
      return run(args, context);
    };
    const does = async (...args: string[]): Promise<string> => {
      assert.equal(await upheld(...args), 0, said.join('\n'));
      return said.join('\n');
    };
    return { home: join(place, name), said, upheld, does, open: () => context.openHouse('serve') };
  };
  return { place, officer, folder, machine };
}

const origin = { source: 'provided', channel: 'test' } as const;

async function add(house: House, names: readonly string[]): Promise<string[]> {
  const { id: tenant } = (await homeTenant(house.store.db))!;
  const [purpose] = (await publishedVersion(house.store.db, tenant, 'latest'))!.policy.purposes;
  const caller = { tenant, principal: 'job:test', actor: 'house', purpose: purpose!.id } as const;
  const people = names.map((name) => ({ contact: { 'given-name': name, email: `${name}@example.com` }, origin }));
  return (await savePeople(await house.vault(), caller, people)).map(({ id }) => id);
}

const namesOf = async (house: House, tenant: string, ids: readonly string[]): Promise<unknown[]> => {
  const vault = await house.vault();
  const caller = { tenant, principal: 'job:test', actor: 'house', purpose: 'law:accountability' } as const;
  return Promise.all(
    ids.map((id) =>
      readPerson(vault, caller, id).then(
        ({ contact }) => contact.reveal()['given-name'],
        () => null,
      ),
    ),
  );
};

test('a lost machine: restore, quarantine, release; the erased stay erased, what was signed stays signed', async (t) => {
  const { place, officer, folder, machine } = await machines(t);
  const first = machine('first');
  let house = await first.open();
  await first.does('publish', folder);
  const { id: tenant } = (await homeTenant(house.store.db))!;
  const [ada, ben] = await add(house, ['ada', 'ben']);
  await house.ledger.sequence(tenant);
  await first.does('backup', 'now');
  const [cleo] = await add(house, ['cleo']);
  const access = accessOf(house.store.db, systemClock, await secretFile(first.home, 'access'), cheap);
  await joinAs(access, tenant, { email: 'lead@fenwick.example', role: 'owner' });
  await first.does('backup', 'now');
  const erase = async (id: string) =>
    erasePeople(
      await house.vault(),
      { tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' },
      [id],
      'test',
    );
  const [dora] = await add(house, ['dora']);
  assert.equal((await erase(ben!)).state, 'done');
  await first.does('backup', 'list');
  // A receipt that was given out after the last backup.
  const late = await withTenant(house.store.db, tenant, (trx) =>
    record(trx, tenant, { kind: 'policy.published', data: { number: 9 } }, systemClock),
  );
  await house.ledger.sequence(tenant);
  const receipt = (await house.ledger.receipt(tenant, late))!;
  const before = (await house.ledger.verifier(tenant))!;
  const ledgerKey = readFileSync(join(first.home, 'secrets', 'ledger'), 'utf8');
  await house.close();
  rmSync(first.home, { recursive: true, force: true, maxRetries: 5 });

  const second = machine('second');
  const [older, newer] = readdirSync(join(place, 'backups', 'data')).toSorted();
  const restore = (id: string) => second.does('backup', 'restore', '--identity', officer, '--backup', id);
  assert.match(await restore(older!), /epoch keys came back.*quarantine.*backup release/s);
  assert.equal(readFileSync(join(second.home, 'secrets', 'ledger'), 'utf8'), ledgerKey);
  house = await second.open();
  await assert.rejects(house.serve(), { code: 'backup.quarantine' });
  assert.deepEqual(await namesOf(house, tenant, [ada!, ben!, cleo!, dora!]), ['ada', null, null, null]);
  await house.close();
  // Looked at, and another one is wanted: nothing was destroyed.
  await restore(newer!);
  const told = await second.does('backup', 'release');
  assert.match(told, /erased since, and removed again: 1\n/);
  assert.match(told, /came after it, and are lost: 1\n/);
  assert.match(told, /Its ledger ended as localhost\/ledger\/[\w-]+ and goes on under another name/);
  assert.equal(await second.upheld('backup', 'release'), 2);
  assert.match(second.said.join('\n'), /No data that was put back waits/);

  house = await second.open();
  await house.serve();
  assert.deepEqual(await namesOf(house, tenant, [ada!, ben!, cleo!, dora!]), ['ada', null, 'cleo', null]);
  const rows = async (statement: string) =>
    (await withWholeStore(second.home, (client) => client.query<Record<string, string>>(statement))).rows;
  assert.deepEqual(
    new Set((await rows('select id from upheld.subject')).map(({ id }) => id)),
    new Set([ada, cleo]),
    'rows of the erased are gone as well',
  );
  assert.deepEqual(await rows('select from auth.session'), []);
  // People come and go as before.
  const [emil] = await add(house, ['emil']);
  assert.equal((await erase(ada!)).state, 'done');
  assert.deepEqual(await namesOf(house, tenant, [ada!, cleo!, emil!]), [null, 'cleo', 'emil']);

  await house.ledger.sequence(tenant);
  const after = (await house.ledger.verifier(tenant))!;
  assert.notEqual(after.name, before.name);
  const checkpoint = (await house.ledger.checkpoint(tenant))!;
  assert.ok(openCheckpoint(checkpoint, [parseVkey(vkeyOf(after))!]));
  assert.equal(openCheckpoint(checkpoint, [parseVkey(vkeyOf(before))!]), null, 'no second history under the old name');
  assert.equal(checkReceipt(receipt, [parseVkey(vkeyOf(before))!]).holds, true, 'what was given out still holds');
  const entries = (await house.ledger.entries(tenant, 0, 10_000)).map(({ entry }) => readEntry(entry));
  const [restored] = entries.filter(({ kind }) => kind === 'backup.restored');
  assert.deepEqual(
    [restored!.data['backup'], restored!.data['erased'], restored!.data['ended']],
    [newer, 1, before.name],
  );
  // A backup of the new house opens, too.
  await second.does('backup', 'now');
  await second.does('backup', 'drill', '--identity', officer);
  await house.close();
});

test('only the database was lost, and nothing since the backup: the ledger goes on as it was', async (t) => {
  const { officer, folder, machine } = await machines(t);
  const only = machine('only');
  let house = await only.open();
  await only.does('publish', folder);
  const { id: tenant } = (await homeTenant(house.store.db))!;
  const [ada] = await add(house, ['ada']);
  await house.ledger.sequence(tenant);
  const before = (await house.ledger.verifier(tenant))!;
  await only.does('backup', 'now');
  assert.equal(await only.upheld('backup', 'restore', '--identity', officer), 2);
  assert.match(only.said.join('\n'), /not empty.*Nothing in it was changed/s);
  await house.close();
  rmSync(join(only.home, 'pg'), { recursive: true, force: true });

  await only.does('backup', 'restore', '--identity', officer);
  assert.doesNotMatch(await only.does('backup', 'release'), /ledger ended/);
  house = await only.open();
  await house.serve();
  assert.deepEqual(await namesOf(house, tenant, [ada!]), ['ada']);
  await house.ledger.sequence(tenant);
  assert.equal((await house.ledger.verifier(tenant))!.name, before.name);
  await house.close();
});

test('cut short: it says so, starts nothing, and is run again', async (t) => {
  const { place, officer, folder, machine } = await machines(t);
  const first = machine('first');
  const house = await first.open();
  await first.does('publish', folder);
  await add(house, ['ada']);
  await first.does('backup', 'now');
  await house.close();
  const second = machine('second');
  const [id] = readdirSync(join(place, 'backups', 'data'));
  const part = join(place, 'backups', 'data', id!, 'upheld.subject.zst.age');
  const whole = readFileSync(part);
  writeFileSync(part, whole.subarray(0, 100));
  assert.equal(await second.upheld('backup', 'restore', '--identity', officer), 2);
  assert.match(second.said.join('\n'), /is not what its manifest says/);
  const opened = await second.open();
  await assert.rejects(opened.serve(), { code: 'backup.quarantine' });
  await opened.close();
  assert.equal(await second.upheld('backup', 'release'), 2);
  writeFileSync(part, whole);
  await second.does('backup', 'restore', '--identity', officer);
  await second.does('backup', 'release');
});
