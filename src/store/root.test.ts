// As root, which PostgreSQL refuses: a private folder, another user's folder, no user namespaces, and a full disk.
import assert from 'node:assert/strict';
import { execSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, after, test } from 'node:test';
import { newId, systemClock } from '#base';
import { embeddedBinaries } from './binaries.ts';
import { openCluster, stopCluster } from './cluster.ts';
import { openStore } from './open.ts';
import { processesIn } from './processes.ts';
import { type RootMode, placeOf } from './place.ts';
import { startsAs } from './run-as.ts';
import { secretFile } from './secrets.ts';
import { openChild, serversIn, startedHome, testHome } from './testing-processes.ts';

const root = process.getuid?.() === 0;
const all = process.env['UPHELD_TEST_ALL'] === '1';
const skip = root || all ? false : 'needs root (the full suite runs as root in a container)';
const asUser = (uid: number): string[] => ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', '--'];

const system = '/var/lib/upheld';
after(() => {
  if (existsSync(system) && readdirSync(system).length === 0) rmdirSync(system);
});

const open = (home: string, rootMode: RootMode = 'auto') =>
  openStore({ home, role: 'serve', clock: systemClock, rootMode });

/** A folder of another user's, empty. */
function foreignHome(t: TestContext, uid: number): string {
  const home = testHome(t);
  chownSync(home, uid, uid);
  return home;
}

test(
  'in a folder that only root may enter: through a user namespace, without changing any owner',
  { skip },
  async (t) => {
    const home = join(testHome(t), '.upheld');
    chmodSync(dirname(home), 0o700);
    const store = await open(home);
    assert.equal((await store.facts()).note, null);
    assert.equal(statSync(join(home, 'pg')).uid, 0);
    await store.close();
    assert.deepEqual(serversIn(home), []);
  },
);

test('where user namespaces are forbidden: as nobody, in /var/lib/upheld, and it says so', { skip }, async (t) => {
  const home = testHome(t);
  const store = await open(home, 'nobody');
  const facts = await store.facts();
  const folder = dirname(facts.dataFolder!);
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  assert.match(folder, /^\/var\/lib\/upheld\/[0-9a-f]{16}$/);
  assert.match(facts.note!, new RegExp(`user namespaces are not available.*${folder}`));
  assert.equal(statSync(facts.dataFolder!).uid, 65534);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  for (const pid of processesIn(facts.dataFolder!, null)) assert.equal(statSync(`/proc/${pid}`).uid, 65534);
  await store.db
    .insertInto('auth.tenant')
    .values({ id: newId(systemClock), slug: 'kept', name: 'Kept', created_at: '2026-01-02T03:04:05.678Z' })
    .execute();
  await store.close();
  assert.deepEqual(processesIn(facts.dataFolder!, null), []);

  // Later starts find the data where it is, also where namespaces work; a killed process leaves nothing in the way.
  const child = openChild(home);
  await child.says('ready');
  await child.kill();
  const again = await open(home);
  assert.equal((await again.facts()).dataFolder, facts.dataFolder);
  assert.deepEqual(await again.db.selectFrom('auth.tenant').select('slug').execute(), [{ slug: 'kept' }]);
  await again.close();

  // A moved project does not begin empty in silence.
  const elsewhere = `${home}-moved`;
  renameSync(home, elsewhere);
  t.after(() => rmSync(elsewhere, { recursive: true, force: true }));
  await assert.rejects(open(elsewhere, 'nobody'), (error: { code: string; told: { next: string } }) => {
    assert.equal(error.code, 'store.moved');
    execSync(/: (mv [^.]+)\./.exec(error.told.next)![1]!);
    return true;
  });
  const moved = await open(elsewhere);
  assert.deepEqual(await moved.db.selectFrom('auth.tenant').select('slug').execute(), [{ slug: 'kept' }]);
  const { dataFolder } = await moved.facts();
  await moved.close();
  rmSync(dirname(dataFolder!), { recursive: true });
});

test('where unshare is missing altogether, the same happens by itself', { skip }, async (t) => {
  const home = testHome(t);
  const bin = testHome(t);
  for (const name of ['sh', 'ls']) symlinkSync(`/bin/${name}`, join(bin, name));
  chmodSync(bin, 0o755);
  const child = openChild(home, 'serve', 'auto', ['env', `PATH=${bin}`]);
  await child.says('ready');
  assert.ok(!existsSync(join(home, 'pg')));
  await child.close();
  const place = placeOf(home, await embeddedBinaries());
  assert.match(place.data, /^\/var\/lib\/upheld\//);
  assert.deepEqual(processesIn(place.data, null), []);
  rmSync(dirname(place.data), { recursive: true });
});

test(
  "without the right to look into processes, as in a container, nobody's server is still found and stopped",
  { skip },
  async (t) => {
    const home = testHome(t);
    const blind = ['setpriv', '--bounding-set=-sys_ptrace', '--inh-caps=-sys_ptrace', '--'];
    const child = openChild(home, 'serve', 'nobody', blind);
    await child.says('ready');
    const place = placeOf(home, await embeddedBinaries());
    t.after(() => rmSync(dirname(place.data), { recursive: true }));
    const [first] = readFileSync(join(place.data, 'postmaster.pid'), 'utf8').split('\n');
    await child.kill();
    const next = openChild(home, 'serve', 'nobody', blind);
    await next.says('step Going on with the running database');
    await next.says('ready');
    assert.equal(readFileSync(join(place.data, 'postmaster.pid'), 'utf8').split('\n')[0], first);
    await next.close();
    assert.deepEqual(processesIn(place.data, null), []);
  },
);

test('programs that nobody may reach are copied to where everybody can', { skip }, async (t) => {
  const hidden = join(testHome(t), 'hidden');
  const real = await embeddedBinaries();
  cpSync(real.root, hidden, { recursive: true, verbatimSymlinks: true });
  chmodSync(dirname(hidden), 0o700);
  const moved = (path: string): string => path.replace(real.root, hidden);
  const version = `test-${process.pid}`;
  const copy = `${system}/postgresql-${version}`;
  t.after(() => rmSync(copy, { recursive: true, force: true }));
  const home = testHome(t);
  const binaries = { ...real, root: hidden, initdb: moved(real.initdb), postgres: moved(real.postgres), version };
  const place = placeOf(home, binaries, 'nobody');
  t.after(() => rmSync(dirname(place.data), { recursive: true, force: true }));
  assert.equal(place.binaries.postgres, join(copy, 'bin', 'postgres'));
  assert.ok(!startsAs(place.as, binaries.postgres));
  assert.ok(startsAs(place.as, place.binaries.postgres));
  await openCluster(place, await secretFile(home, 'pg-admin'), { durable: false });
  await stopCluster(place);
});

test('data that was made through a namespace is not lost when namespaces are forbidden later', { skip }, async (t) => {
  const home = await startedHome(t);
  await assert.rejects(open(home, 'nobody'), (error: { code: string; told: { next: string } }) => {
    assert.equal(error.code, 'store.no-namespace');
    assert.match(error.told.next, /mv .*\/pg .*\/var\/lib\/upheld\/[0-9a-f]{16}\/pg/);
    return true;
  });
  await (await open(home)).close();
});

for (const [who, uid] of [
  ['an ordinary user', 33],
  ['a user without a name, as in many containers,', 54_321],
] as const)
  test(`${who} needs none of this; root may then help in that folder, and the user goes on`, { skip }, async (t) => {
    const home = join(foreignHome(t, uid), '.upheld');
    const child = openChild(home, 'serve', 'auto', asUser(uid));
    await child.says('ready');
    await child.close();
    assert.equal(statSync(join(home, 'pg')).uid, uid);

    const store = await open(home);
    assert.ok(serversIn(home).length > 0);
    for (const pid of serversIn(home)) assert.equal(statSync(`/proc/${pid}`).uid, uid);
    await store.close();
    for (const name of readdirSync(join(home, 'pg'))) assert.equal(statSync(join(home, 'pg', name)).uid, uid, name);

    const again = openChild(home, 'serve', 'auto', asUser(uid));
    await again.says('ready');
    await again.kill();
    const adopting = openChild(home, 'serve', 'auto', asUser(uid));
    await adopting.says('step Going on with the running database');
    await adopting.says('ready');
    await adopting.close();
    assert.deepEqual(serversIn(home), []);
  });

test("root's database is closed to other users, who are told so", { skip }, async (t) => {
  const home = await startedHome(t);
  chmodSync(home, 0o755);
  const child = openChild(home, 'serve', 'auto', asUser(33));
  assert.match(await child.says('problem'), /store\.(cannot-write|not-ours)/);
});

/** Runs a child whose home lies on a disk of its own, of `size`, prepared by the shell commands `prepare`. */
const onSmallDisk = (home: string, size: string, prepare: string): ReturnType<typeof openChild> =>
  openChild(home, 'serve', 'auto', [
    'unshare',
    '--mount',
    'sh',
    '-c',
    `mount -t tmpfs -o size=${size},mode=700 tmpfs "$0" && { ${prepare}; } && exec "$@"`,
    home,
  ]);

const mounts = root && spawnSync('unshare', ['--mount', 'true']).status === 0;
const skipDisk = mounts || all ? false : 'needs root with the right to mount';

test('a disk without room for a database: a clear problem, nothing half made', { skip: skipDisk }, async (t) => {
  const home = testHome(t);
  const child = onSmallDisk(home, '60m', 'true');
  assert.match(await child.says('problem'), /store\.disk-full/);
});

test(
  'a disk that has filled up since: a clear problem, and a good start once there is room',
  { skip: skipDisk },
  async (t) => {
    const made = await startedHome(t);
    const home = testHome(t);
    const copy = `cp -a '${made}/.' '${home}'`;
    const full = onSmallDisk(home, '100m', `${copy}; dd if=/dev/zero of='${home}/filler' bs=1M 2>/dev/null || true`);
    assert.match(await full.says('problem'), /store\.disk-full/);
    const freed = onSmallDisk(home, '100m', copy);
    await freed.says('ready');
    await freed.close();
  },
);
