// Databases for tests: one throw-away server a test process, a migrated template in it, and a copy of that for each test.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Client } from 'pg';
import { Secret, newToken, systemClock } from '#base';
import { type Target, appName, codeOf, withClient } from './connect.ts';
import { migrateAt } from './migrate.ts';
import { type Store, storeAt } from './open.ts';
import { newSecret, replaceSecret } from './secrets.ts';
import type { Db } from './tables.ts';
import { withTenant } from './tenant.ts';
import { tenantKeyOf } from './tenant-key.ts';
import { testFolder } from './testing-folder.ts';
import { testServer } from './testing-servers.ts';

const template = 'upheld_template';
let prepared: Promise<{ admin: Target; app: Target }> | null = null;
let made = 0;

/** What the app of every test database signs with. */
const secret = newSecret();
export const testKey = tenantKeyOf(secret);

/** A home that another process can open a test database with: it holds the tenant key. Removed when the test ends. */
export async function testKeyHome(t: TestContext): Promise<string> {
  const home = testFolder('upheld-key-');
  t.after(() => rmSync(home, { recursive: true, force: true }));
  await replaceSecret(home, 'tenant', secret);
  return home;
}

/** A migrated, empty database of its own for this test, as the app sees it. Closed and removed when the test ends. */
export async function testDatabase(t: TestContext): Promise<Store> {
  return (await testDatabaseWithAdmin(t)).store;
}

/** The same, and a way to run statements as the one who owns it. */
export async function testDatabaseAndOwner(
  t: TestContext,
): Promise<{ store: Store; asOwner: (statement: string) => Promise<void> }> {
  const { store, admin } = await testDatabaseWithAdmin(t);
  return { store, asOwner: (statement) => withClient(admin, async (client) => void (await client.query(statement))) };
}

/** The same, and a connection of the superuser for as long as `act` takes. */
export async function testDatabaseAndClient(
  t: TestContext,
): Promise<{ store: Store; whole: <T>(act: (client: Client) => Promise<T>) => Promise<T> }> {
  const { store, admin } = await testDatabaseWithAdmin(t);
  return { store, whole: (act) => withClient(admin, act) };
}

/** The same, with the owner's way in: for tests of the store itself. */
export async function testDatabaseWithAdmin(t: TestContext): Promise<{ store: Store; admin: Target; app: Target }> {
  const { admin, app } = await (prepared ??= prepare());
  const database = `test_${++made}`;
  await copyTemplate(admin, database);
  const store = storeAt({ ...app, database }, { role: 'serve', key: testKey }, null, async () => {
    await withClient(admin, (client) => client.query(`drop database ${database} with (force)`));
  });
  t.after(() => store.close());
  return { store, admin: { ...admin, database }, app: { ...app, database } };
}

async function prepare(): Promise<{ admin: Target; app: Target }> {
  const { admin } = await testServer(18);
  const password = new Secret(newToken());
  await withClient(admin, (client) => client.query(`create database ${template}`));
  await migrateAt({ ...admin, database: template }, { clock: systemClock, password, key: testKey });
  return { admin, app: { ...admin, user: appName, password } };
}

/** A template cannot be copied while the server still winds up the last connection to it. */
async function copyTemplate(admin: Target, database: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await withClient(admin, async (client) => {
        await client.query(`create database ${database} template ${template}`);
        // Rights to a database are not copied with it.
        await client.query(`revoke temporary on database ${database} from public`);
      });
      return;
    } catch (error) {
      if (codeOf(error) !== '55006' || tries > 100) throw error;
      await pause(10);
    }
  }
}

/** Every row that a company has in the schema, as one text; tables whose name fits `but` are left out. */
export const rowsOf = (db: Db, tenant: string, but = /^$/): Promise<string> =>
  withTenant(db, tenant, async (trx) => {
    const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class
      where relnamespace = 'upheld'::regnamespace and relkind in ('r', 'p') order by 1`.execute(trx);
    const texts: string[] = [];
    for (const { name } of tables.filter((table) => !but.test(table.name))) {
      const { rows } = await sql`select to_jsonb(t) as row from ${sql.id('upheld', name)} t order by t::text`.execute(
        trx,
      );
      texts.push(JSON.stringify([name, rows]));
    }
    assert.ok(texts.length >= 11, 'the tables were not found');
    return texts.join('\n');
  });
