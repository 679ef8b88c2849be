// Databases for tests: one throw-away server a test process, a migrated template in it, and a copy of that for each test.
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Secret, newToken, systemClock } from '#base';
import { type Target, appName, codeOf, withClient } from './connect.ts';
import { migrateAt } from './migrate.ts';
import { type Store, storeAt } from './open.ts';
import { testServer } from './testing-servers.ts';

const template = 'upheld_template';
let prepared: Promise<{ admin: Target; app: Target }> | null = null;
let made = 0;

/** A migrated, empty database of its own for this test, as the app sees it. Closed and removed when the test ends. */
export async function testDatabase(t: TestContext): Promise<Store> {
  return (await testDatabaseWithAdmin(t)).store;
}

/** The same, with the owner's way in: for tests of the store itself. */
export async function testDatabaseWithAdmin(t: TestContext): Promise<{ store: Store; admin: Target; app: Target }> {
  const { admin, app } = await (prepared ??= prepare());
  const database = `test_${++made}`;
  await copyTemplate(admin, database);
  const store = storeAt({ ...app, database }, { role: 'serve' }, null, async () => {
    await withClient(admin, (client) => client.query(`drop database ${database} with (force)`));
  });
  t.after(() => store.close());
  return { store, admin: { ...admin, database }, app: { ...app, database } };
}

async function prepare(): Promise<{ admin: Target; app: Target }> {
  const { admin } = await testServer(18);
  const password = new Secret(newToken());
  await withClient(admin, (client) => client.query(`create database ${template}`));
  await migrateAt({ ...admin, database: template }, { clock: systemClock, password });
  return { admin, app: { ...admin, user: appName, password } };
}

/** A template cannot be copied while the server still winds up the last connection to it. */
async function copyTemplate(admin: Target, database: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await withClient(admin, (client) => client.query(`create database ${database} template ${template}`));
      return;
    } catch (error) {
      if (codeOf(error) !== '55006' || tries > 100) throw error;
      await pause(10);
    }
  }
}
