// Drills through the front door: five generations of backups, a thousand people erased between them; nobody living is lost, nobody erased comes back, and faults are seen.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { restoreBackup, shelvesIn } from '#backup';
import { Secret, systemClock } from '#base';
import { readEntry } from '#ledger';
import { dropLeftScratches, withScratch, withWholeStore } from '#store';
import { type Caller, type Vault, erasePeople, memoryOf, readPerson, savePeople } from '#vault';
import { openWorld } from './testing.ts';

const promises = '\nBackups are kept for 45 days. We test that our backups can be restored.\n';

async function world(t: TestContext, env: Readonly<Record<string, string>> = {}) {
  const place = mkdtempSync(join(tmpdir(), 'upheld-drill-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const identity = await generateIdentity();
  const file = join(place, 'officer.key');
  writeFileSync(file, `# created: today\n# public key: …\n${identity}\n`);
  const opened = await openWorld(promises, {
    UPHELD_KEY_OFFICERS: await identityToRecipient(identity),
    UPHELD_BACKUPS: join(place, 'backups'),
    UPHELD_BACKUP_AT: 'off',
    ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace('FILE', file)])),
  });
  t.after(opened.close);
  const { house, tenant, said, errors } = opened;
  const vault = await house.vault();
  const caller: Caller = { tenant, principal: 'job:test', actor: 'house', purpose: opened.orders };
  const upheld = async (...args: string[]): Promise<number> => {
    said.length = 0;
    errors.length = 0;
    return opened.upheld(...args);
  };
  return {
    ...opened,
    upheld,
    vault,
    identity: new Secret(identity),
    shelves: shelvesIn(join(place, 'backups')),
    folder: join(place, 'backups'),
    file,
    drill: () => upheld('backup', 'drill', '--identity', file),
    async now() {
      assert.equal(await upheld('backup', 'now'), 0, [...said, ...errors].join('\n'));
    },
    async add(names: readonly string[]): Promise<string[]> {
      const origin = { source: 'provided', channel: 'test' } as const;
      const people = names.map((name) => ({ contact: { 'given-name': name, email: `${name}@example.com` }, origin }));
      return (await savePeople(vault, caller, people)).map(({ id }) => id);
    },
    erase: (people: readonly string[], how: Vault = vault) =>
      erasePeople(how, { ...caller, purpose: 'law:rights' }, people, 'test'),
    board: async () =>
      ((await house.prove(tenant)) ?? []).flatMap(({ answer, kind }) =>
        kind.startsWith('backup-re') ? [`${kind}: ${answer.state} ${answer.because.key}`] : [],
      ),
    told: async () => {
      await house.ledger.sequence(tenant);
      const entries = await house.ledger.entries(tenant, 0, 100_000);
      return entries.map(({ entry }) => readEntry(entry)).filter(({ kind }) => kind === 'backup.drilled');
    },
  };
}

test('five generations, a thousand erased between them: everybody living comes back from each, and nobody erased', async (t) => {
  const w = await world(t);
  const names = new Map<string, string>();
  const erased = new Set<string>();
  const inBackup: Set<string>[] = [];
  for (let generation = 0; generation < 5; generation++) {
    const coming = Array.from({ length: 300 }, (_, at) => `canary-${generation}-${at}`);
    for (const [at, id] of (await w.add(coming)).entries()) names.set(id, coming[at]!);
    await w.now();
    const living = [...names.keys()].filter((id) => !erased.has(id));
    inBackup.push(new Set(living));
    // From all generations, in several erasures: 200 after each backup.
    const going = living.filter((_, at) => at % 2 === 0).slice(0, 200);
    assert.ok(going.length >= 150);
    for (let from = 0; from < going.length; from += 50) await w.erase(going.slice(from, from + 50));
    for (const id of going) erased.add(id);
  }
  const rest = [...names.keys()].filter((id) => !erased.has(id)).slice(0, 1000 - erased.size);
  if (rest.length > 0) await w.erase(rest);
  for (const id of rest) erased.add(id);
  assert.equal(erased.size, 1000);

  const keyrings = await w.shelves.keyring.backups();
  assert.equal(keyrings.length, 1, 'copies of the keyring from before an erasure are gone');
  const generations = await w.shelves.data.backups();
  assert.equal(generations.length, 5);
  const caller = { tenant: w.tenant, principal: 'job:test', actor: 'house', purpose: 'law:accountability' } as const;
  for (const [at, backup] of generations.entries())
    await withScratch(w.home, systemClock, async ({ client, db, prepare }) => {
      await prepare();
      await restoreBackup(client, w.shelves.data, backup, w.identity);
      await restoreBackup(client, w.shelves.keyring, keyrings[0]!, w.identity);
      const { rows } = await client.query<{ id: string }>('select id from upheld.subject');
      assert.deepEqual(new Set(rows.map(({ id }) => id)), inBackup[at], 'all rows of that day are back');
      const there: Vault = { ...w.vault, db, slots: new Map(), memory: memoryOf(systemClock), reserve: null };
      let back = 0;
      for (const { id } of rows) {
        const read = await readPerson(there, caller, id).then(
          ({ contact }) => contact.reveal()['given-name'],
          () => null,
        );
        assert.equal(read, erased.has(id) ? null : names.get(id), `generation ${at}`);
        back += read === null ? 0 : 1;
      }
      assert.equal(back, [...inBackup[at]!].filter((id) => !erased.has(id)).length);
      // No name lies there in clear either.
      const { rows: tables } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('auth', 'upheld')`,
      );
      for (const { name } of tables) {
        const { rowCount } = await client.query(`select from ${name} t where t::text like '%canary-%' limit 1`);
        assert.equal(rowCount, 0, name);
      }
    });

  assert.equal(await w.drill(), 0, [...w.said, ...w.errors].join('\n'));
  assert.deepEqual(await w.board(), [
    'backup-retention: upheld backupProof.inTimeAndGone',
    'backup-restore: upheld backupProof.drillPassed',
  ]);
  const [told, ...more] = await w.told();
  assert.equal(more.length, 0);
  const of = (backup: number, isGone: boolean) =>
    [...inBackup[backup]!].filter((id) => erased.has(id) === isGone).length;
  assert.deepEqual(
    [told!.data['living'], told!.data['read'], told!.data['gone'], told!.data['lost'], told!.data['readable']],
    [of(0, false) + of(4, false), of(0, false) + of(4, false), of(0, true) + of(4, true), 0, 0],
  );
  const { rows } = await withWholeStore(w.home, (client) =>
    client.query(`select from pg_database where starts_with(datname, 'upheld_scratch_')`),
  );
  assert.equal(rows.length, 0, 'nothing of it is left');
});

test('a keyring that died with an erasure is seen: the living are lost, the board is red', async (t) => {
  const w = await world(t);
  const [first, ...others] = await w.add(['ada', 'ben', 'cleo']);
  await w.now();
  assert.equal(await w.drill(), 0, [...w.said, ...w.errors].join('\n'));
  // As it would be if nothing copied the keyring before the old epoch was destroyed.
  await w.erase([first!], { ...w.vault, keepKeyring: async () => {} });
  assert.equal(await w.drill(), 1);
  assert.match(w.said.join('\n'), /DO NOT COME BACK: 2\n/);
  assert.ok((await w.board()).includes('backup-restore: broken backupProof.drillLost'));
  assert.deepEqual(
    (await w.told()).map(({ data }) => [data['living'], data['lost'], data['gone'], data['readable']]),
    [
      [3, 0, 0, 0],
      [others.length, others.length, 1, 0],
    ],
  );
});

test('somebody whose rows were deleted by hand can be read again: red', async (t) => {
  const w = await world(t);
  const [first] = await w.add(['ada', 'ben']);
  await w.now();
  await withWholeStore(w.home, (client) => client.query('delete from upheld.subject where id = $1', [first]));
  assert.equal(await w.drill(), 1);
  assert.match(w.said.join('\n'), /COULD BE READ AGAIN: 1$/);
  assert.ok((await w.board()).includes('backup-retention: broken backupProof.readable'));
});

test('what a person meets who has no backup, another key, or no key at all', async (t) => {
  const w = await world(t);
  assert.equal(await w.drill(), 2);
  assert.match(w.errors.join('\n'), /no whole backup here.*backup now/s);
  await w.now();
  writeFileSync(w.file, `${await generateIdentity()}\n`);
  assert.equal(await w.drill(), 2);
  assert.match(w.errors.join('\n'), /does not open with this identity/);
  writeFileSync(w.file, 'nothing\n');
  assert.equal(await w.drill(), 2);
  assert.match(w.errors.join('\n'), /no identity of age.*No backup was opened/s);
  rmSync(w.file);
  assert.equal(await w.drill(), 2);
  assert.match(w.errors.join('\n'), /cannot be read \(ENOENT\)/);
  assert.equal((await w.told()).length, 0);
  assert.ok((await w.board()).includes('backup-restore: unproven backupProof.notTried'));
});

test('once a week by the house itself, where an identity was left for it', async (t) => {
  const w = await world(t, { UPHELD_DRILL_IDENTITY: 'FILE' });
  await w.add(['ada']);
  await w.now();
  await w.house.store.jobs.send(w.house.store.db, 'drill-backups', {});
  while ((await w.told()).length === 0) await setTimeout(50);
  assert.deepEqual(
    (await w.told()).map(({ data }) => [data['by'], data['living'], data['lost']]),
    [['house', 1, 0]],
  );
  assert.ok(readdirSync(join(w.folder, 'data')).includes('drilled.json'));
  assert.ok((await w.board()).includes('backup-restore: upheld backupProof.drillPassed'));
});

test('what a drill leaves whose process was killed is gone at the next start', async (t) => {
  const w = await world(t);
  await withWholeStore(w.home, (client) => client.query('create database upheld_scratch_left'));
  const left = async () =>
    (
      await withWholeStore(w.home, (client) =>
        client.query(`select from pg_database where starts_with(datname, 'upheld_scratch_')`),
      )
    ).rowCount;
  assert.equal(await left(), 1);
  await dropLeftScratches(w.home);
  assert.equal(await left(), 0);
});
