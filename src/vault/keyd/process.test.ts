// keyd as a real process on real files: killed at any moment, without room, asked nonsense; and nothing of its secrets outside it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem, type Secret, systemClock } from '#base';
import { secretFile } from '#store';
import { type KeydClient, connectKeyd } from './client.ts';
import type { Capability, EpochWrapped, SignedCapability } from './contract.ts';
import { frameOf, frameReader, longestFrame, messageIn } from './frames.ts';
import { type SupervisedKeyd, superviseKeyd, useKeyd } from './supervise.ts';
import { capability, temporaryFolder, tenant } from './testing.ts';
import { capabilitySecret, rootSecret, socketOf, usualCustody } from './where.ts';

const columns = ['contact.name', 'contact.email'];
const isProblem = (code: string, says?: RegExp) => (error: unknown) =>
  error instanceof Problem && error.code === code && (says?.test(error.told.happened) ?? true);

interface Installation {
  readonly home: string;
  readonly log: string[];
  readonly options: { home: string; log: (message: string) => void };
  readonly places: readonly [string, string];
  readonly secrets: { root: Secret; capability: Secret };
  can(act: Capability['act'], change?: Partial<Capability>): SignedCapability;
}

async function installation(t: TestContext, folder = temporaryFolder(t)): Promise<Installation> {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const secrets = { root: await secretFile(home, rootSecret), capability: await secretFile(home, capabilitySecret) };
  const log: string[] = [];
  return {
    home,
    log,
    secrets,
    options: { home, log: (message) => void log.push(message) },
    places: usualCustody(home),
    can: (act, change) => capability(act, systemClock, change, secrets.capability),
  };
}

async function supervised(t: TestContext, it: Installation): Promise<SupervisedKeyd> {
  const keyd = await superviseKeyd(it.options);
  t.after(() => keyd.close());
  return keyd;
}

const bucketIn = async (keyd: KeydClient, it: Installation, epoch = 1): Promise<EpochWrapped> => {
  await keyd.createEpoch(it.can('rotate'), tenant, epoch);
  return keyd.mintEpochKey(it.can('mint'), tenant, { id: `bucket-${epoch}`, kind: 'bucket', epoch });
};

test('the process does what the core does, also for more people than fit into one request', async (t) => {
  const it = await installation(t);
  const keyd = await supervised(t, it);
  const bucket = await bucketIn(keyd, it);
  const ids = Array.from({ length: 1_100 }, (_, number) => `subject-${number}`);
  const made = await keyd.mintSubjects(it.can('mint'), tenant, bucket, ids, columns);
  assert.deepEqual(
    made.map(({ id }) => id),
    ids,
  );
  const asked = made.map(({ id, wrapped }) => ({ bucket, subject: { id, wrapped } }));
  const opened = await keyd.open(it.can('open'), tenant, asked, columns);
  const shown = (keys: (typeof opened)[number]) =>
    [...keys].map(([column, key]) => [column, key.reveal().toString('hex')]);
  assert.deepEqual(
    opened.map(shown),
    made.map(({ keys }) => shown(keys)),
  );
  assert.equal(new Set(opened.flatMap(shown).map(([, key]) => key)).size, 2_200);

  const index = await keyd.mintEpochKey(it.can('mint'), tenant, { id: 'index', kind: 'index', epoch: 1 });
  const values = ids.map((value) => ({ field: 'contact.email', value: value.repeat(100) }));
  const hashes = await keyd.index(it.can('index'), tenant, index, values);
  assert.equal(new Set(hashes.map((hash) => hash.toString('hex'))).size, values.length);

  await keyd.createEpoch(it.can('rotate'), tenant, 2);
  const stay = made.slice(0, 1_023);
  const renewed = await keyd.rebucket(it.can('rotate'), tenant, bucket, { id: 'bucket-2', epoch: 2 }, stay);
  const [moved] = await keyd.rewrap(it.can('rotate'), tenant, 2, [index]);
  assert.equal(await keyd.destroyEpoch(it.can('rotate'), tenant, 1), 2);
  assert.deepEqual(await keyd.opens(it.can('rotate'), tenant, [renewed]), [true]);
  const again = await keyd.open(
    it.can('open'),
    tenant,
    [{ bucket: renewed.bucket, subject: renewed.subjects[7]! }],
    columns,
  );
  assert.deepEqual(shown(again[0]!), shown(made[7]!.keys));
  assert.deepEqual(await keyd.index(it.can('index'), tenant, moved!, [values[0]!]), [hashes[0]]);
  await assert.rejects(
    keyd.open(it.can('open'), tenant, [asked[7]!], columns),
    isProblem('keyd.no-epoch', /was destroyed/),
  );
  await assert.rejects(keyd.open(it.can('index'), tenant, [], columns), isProblem('keyd.refused'));
  assert.deepEqual(await keyd.tenants(), [tenant]);
  assert.deepEqual(await keyd.custody(tenant), [{ epoch: 2, places: it.places, missing: [] }]);
  assert.equal((await keyd.usage())[0]?.hour, 1_102);

  const socket = socketOf(it.home);
  assert.equal(statSync(socket).mode & 0o777, 0o600);
  assert.equal(statSync(join(socket, '..')).mode & 0o777, 0o700);
  assert.ok(residentMegabytes(keyd.pid()!) < 130, `${residentMegabytes(keyd.pid()!)} MB after that`);
});

test('killed again and again while epochs are made and destroyed: what was acknowledged holds, and nothing comes back', async (t) => {
  const it = await installation(t);
  const keyd = await supervised(t, it);
  const living = new Map<number, EpochWrapped>();
  const destroyed: EpochWrapped[] = [];
  const unsure = new Set<number>();
  let kills = 0;
  const probe = connectKeyd({ home: it.home });
  t.after(() => probe.close());
  const killer = (async () => {
    for (const wait of [40, 5, 80, 3, 100, 30, 60, 10, 20]) {
      // Some deaths come while it starts, and finishes what the one before left.
      if (wait > 3) await probe.tenants();
      await pause(wait + Math.random() * 5);
      const pid = keyd.pid();
      if (pid !== null) process.kill(pid, 'SIGKILL');
      kills++;
      await until(() => keyd.pid() !== null && keyd.pid() !== pid);
    }
  })();
  for (let epoch = 1; kills < 9; epoch++) {
    try {
      living.set(epoch, await bucketIn(keyd, it, epoch));
    } catch (error) {
      assert.ok(isProblem('keyd.away')(error), String(error));
      unsure.add(epoch);
    }
    const old = living.get(epoch - 2);
    if (!old) continue;
    living.delete(old.epoch);
    try {
      assert.equal(await keyd.destroyEpoch(it.can('rotate'), tenant, old.epoch), 2);
      destroyed.push(old);
    } catch (error) {
      assert.ok(isProblem('keyd.away')(error), String(error));
      unsure.add(old.epoch);
    }
  }
  await killer;
  // What the caller heard nothing of is asked for again, as after its own restart.
  for (const epoch of unsure) {
    assert.equal(await keyd.destroyEpoch(it.can('rotate'), tenant, epoch), 2);
    await assert.rejects(
      keyd.createEpoch(it.can('rotate'), tenant, epoch),
      isProblem('keyd.no-epoch', /was destroyed/),
    );
  }
  const state = await keyd.custody(tenant);
  assert.deepEqual(
    state.map(({ epoch, missing }) => [epoch, missing]),
    [...living.keys()].map((epoch) => [epoch, []]),
  );
  const ask = (buckets: readonly EpochWrapped[]) =>
    keyd.opens(
      it.can('rotate'),
      tenant,
      buckets.map((bucket) => ({ bucket, subjects: [] })),
    );
  assert.ok((await ask([...living.values()])).every((opens) => opens));
  assert.ok(destroyed.length > 0 && living.size > 0);
  assert.ok((await ask(destroyed)).every((opens) => !opens));
  const files = globSync('custody/*/*/{.,}*', { cwd: it.home }).map((path) => path.replace(/^custody\/.\/[^/]+\//, ''));
  assert.deepEqual(
    files.filter((name) => name.endsWith('.draft')),
    [],
  );
  for (const epoch of [...unsure, ...destroyed.map(({ epoch }) => epoch)])
    assert.ok(!files.includes(`epoch-${epoch}.key`), `epoch ${epoch} is still there`);
});

test('with no room for files: making a key is refused and says where, opening goes on, and with room again all is well', async (t) => {
  const it = await installation(t);
  const before = await superviseKeyd(it.options);
  const bucket = await bucketIn(before, it);
  await before.close();
  // The kernel refuses to let any file grow (EFBIG), root's too: as a full disk does, and needs no rights to set up.
  const starved = spawn('sh', ['-c', 'ulimit -f 0; trap "" XFSZ; exec "$0" "$@"', ...commandLine()], {
    env: environment(it),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const keyd = connectKeyd({ home: it.home });
  t.after(() => keyd.close());
  t.after(() => starved.kill('SIGKILL'));
  const said = await new Promise<string>((resolve) =>
    starved.stdout.once('data', (data: Buffer) => resolve(data.toString())),
  );
  assert.match(said, /ready/);
  assert.deepEqual(await keyd.opens(it.can('rotate'), tenant, [{ bucket, subjects: [] }]), [true]);
  await assert.rejects(
    keyd.createEpoch(it.can('rotate'), tenant, 2),
    isProblem('keyd.custody', /no room .*custody\/a/),
  );
  await assert.rejects(keyd.destroyEpoch(it.can('rotate'), tenant, 1), isProblem('keyd.custody', /no room/));
  assert.deepEqual(
    await keyd.opens(it.can('rotate'), tenant, [{ bucket, subjects: [] }]),
    [true],
    'nothing was destroyed',
  );
  assert.deepEqual(globSync('custody/*/*/.*.draft', { cwd: it.home }), []);
  starved.kill('SIGKILL');

  const again = await supervised(t, it);
  await again.createEpoch(it.can('rotate'), tenant, 2);
  assert.deepEqual(
    (await again.custody(tenant)).map(({ epoch, missing }) => [epoch, missing]),
    [
      [1, []],
      [2, []],
    ],
  );
});

test('both places harmed while it runs: it refuses, names them, and goes on for everything else', async (t) => {
  const it = await installation(t);
  const keyd = await supervised(t, it);
  const bucket = await bucketIn(keyd, it, 1);
  const other = await bucketIn(keyd, it, 2);
  const keys = it.places.map((place) => join(place, tenant, 'epoch-1.key'));
  rmSync(keys[0]!);
  assert.deepEqual(await keyd.opens(it.can('rotate'), tenant, [{ bucket, subjects: [] }]), [true]);
  assert.ok(existsSync(keys[0]!));
  assert.ok(it.log.some((line) => line.includes('was restored in')));
  for (const key of keys) writeFileSync(key, 'x');
  await assert.rejects(keyd.createEpoch(it.can('rotate'), tenant, 1), (error: Problem) =>
    keys.every((key) => error.code === 'keyd.damaged' && error.told.happened.includes(key)),
  );
  assert.deepEqual(
    await keyd.opens(it.can('rotate'), tenant, [
      { bucket, subjects: [] },
      { bucket: other, subjects: [] },
    ]),
    [false, true],
  );
});

test('one keyd a home: a second ends, commands share the one that runs, and the one that serves takes over', async (t) => {
  const it = await installation(t);
  const [one, two] = [useKeyd(it.options), useKeyd(it.options)];
  t.after(() => Promise.all([one.close(), two.close()]));
  await Promise.all([one.createEpoch(it.can('rotate'), tenant, 1), two.createEpoch(it.can('rotate'), tenant, 1)]);
  assert.equal(spawnSync(commandLine()[0]!, commandLine().slice(1), { env: environment(it) }).status, 75);
  const serving = await supervised(t, it);
  assert.equal((await serving.custody(tenant)).length, 1);
  // Whichever of the two had started it: the others go on when it is gone.
  await one.close();
  assert.equal((await two.custody(tenant)).length, 1);
  await two.close();
  await until(() => serving.pid() !== null && existsSync(socketOf(it.home)));
  assert.equal((await serving.custody(tenant)).length, 1);
  const pid = serving.pid()!;
  await serving.close();
  assert.throws(() => process.kill(pid, 0));
  const nobody = connectKeyd({ home: it.home, patience: 100 });
  await assert.rejects(nobody.tenants(), isProblem('keyd.away'));
});

test('it ends by itself when its parent is killed', async (t) => {
  const it = await installation(t);
  // The shell holds keyd's standard input and is killed with SIGKILL, as the kernel does when memory runs out.
  const parent = spawn(
    'sh',
    ['-c', 'exec 3>"$0"; "$@" <&4 3>&- 4<&- & echo pid $!; wait', '/dev/null', ...commandLine()],
    {
      env: environment(it),
      stdio: ['ignore', 'pipe', 'inherit', 'ignore', 'pipe'],
    },
  );
  const pid = await new Promise<number>((resolve) => {
    let said = '';
    parent.stdout!.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('ready')) resolve(Number(/pid (\d+)/.exec(said)![1]));
    });
  });
  process.kill(pid, 0);
  parent.kill('SIGKILL');
  (parent.stdio[4] as unknown as { destroy(): void }).destroy();
  await until(() => !runs(pid));
});

test('a home whose secrets or settings are wrong is a Problem at the start, with the reason', async (t) => {
  const it = await installation(t);
  await assert.rejects(
    superviseKeyd({ ...it.options, officers: ['age1nobody'] }),
    isProblem('keyd.officers', /age1nobody/),
  );
  await assert.rejects(superviseKeyd({ ...it.options, custody: [it.places[0]] }), isProblem('keyd.places'));
  writeFileSync(join(it.home, 'secrets', rootSecret), 'short');
  await assert.rejects(superviseKeyd(it.options), isProblem('keyd.start', /too short/));
});

test('a home with a long path has its socket elsewhere, in a folder of its own', async (t) => {
  const it = await installation(t, join(temporaryFolder(t), 'a-folder-with-a-long-name'.repeat(5)));
  const keyd = await supervised(t, it);
  await keyd.createEpoch(it.can('rotate'), tenant, 1);
  const socket = socketOf(it.home);
  t.after(() => rmSync(join(socket, '..'), { recursive: true }));
  assert.ok(Buffer.byteLength(socket) < 104 && !socket.startsWith(it.home));
  assert.equal(statSync(join(socket, '..')).mode & 0o777, 0o700);
});

test('whatever is sent to the socket is answered with an error or an end, and others are served all the while', async (t) => {
  const it = await installation(t);
  const keyd = await supervised(t, it);
  const bucket = await bucketIn(keyd, it);
  const pid = keyd.pid();
  const head = (length: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(length);
    return bytes;
  };
  const framed = (text: string): Buffer => Buffer.concat([head(Buffer.byteLength(text)), Buffer.from(text)]);
  const call = (name: unknown, given: unknown): Buffer => frameOf({ id: 1, call: name, given });
  const good = it.can('open');
  const answered: [string, Buffer, RegExp][] = [
    ['a frame that is too long', head(longestFrame + 1), /malformed/],
    ['the longest length', head(2 ** 32 - 1), /malformed/],
    ['an empty frame', head(0), /malformed/],
    ['HTTP', Buffer.from('GET / HTTP/1.1\r\n\r\n'), /malformed/],
    ['no JSON', framed('{"id":1'), /malformed/],
    ['JSON of another shape', framed('[]'), /malformed/],
    ['null', framed('null'), /malformed/],
    ['a million brackets', framed('['.repeat(1e6)), /malformed/],
    ['deep JSON', framed(`${'['.repeat(2e5)}${']'.repeat(2e5)}`), /malformed/],
    ['an unknown call', call('close', []), /malformed/],
    ['a call of every object', call('constructor', []), /malformed/],
    ['a prototype', framed('{"id":1,"call":"__proto__","given":[]}'), /malformed/],
    ['no arguments', call('open', []), /malformed/],
    ['arguments of other kinds', call('open', [1, 2, 3, 4]), /malformed/],
    ['bytes for a text', call('custody', [Buffer.from('x')]), /malformed/],
    ['a folder for a tenant', call('custody', ['../../etc']), /malformed/],
    ['a capability that is none', call('open', ['x', tenant, [], []]), /refused/],
    [
      'a wrapped key that is too short',
      call('open', [
        good,
        tenant,
        [{ bucket: { ...bucket, wrapped: Buffer.alloc(3) }, subject: { id: 's', wrapped: Buffer.alloc(61) } }],
        [],
      ]),
      /malformed/,
    ],
    ['an epoch out of range', call('createEpoch', [it.can('rotate'), tenant, 1e300]), /malformed/],
    ['a destroyed number that never was', call('rewrap', [it.can('rotate'), tenant, 99, [bucket]]), /no-epoch/],
  ];
  for (const [what, bytes, says] of answered) {
    const reply = await sent(it.home, bytes);
    assert.match(JSON.stringify(reply), says, what);
    assert.equal((await keyd.custody(tenant)).length, 1, what);
  }
  // Frames that never end, and more connections than there may be.
  const open = Array.from({ length: 100 }, () => createConnection(socketOf(it.home)).on('error', () => {}));
  for (const socket of open) socket.write(Buffer.concat([head(1_000), Buffer.from('{"id":')]));
  await pause(100);
  assert.equal((await keyd.custody(tenant)).length, 1);
  for (const socket of open) socket.destroy();
  assert.equal(keyd.pid(), pid, 'it is the same process');
  assert.deepEqual(it.log, []);
});

test('no key and no secret is seen in its command line, environment, log, errors or files', async (t) => {
  const it = await installation(t);
  process.env['DATABASE_URL'] = 'postgres://somebody:hunter2hunter2@db/x';
  t.after(() => delete process.env['DATABASE_URL']);
  const keyd = await supervised(t, it);
  const bucket = await bucketIn(keyd, it);
  const [ada] = await keyd.mintSubjects(it.can('mint'), tenant, bucket, ['ada'], columns);
  const keys = [...ada!.keys.values()].map((key) => key.reveal());
  const told: unknown[] = [];
  const wrong = { bucket, subject: { id: 'bob', wrapped: ada!.wrapped } };
  await assert.rejects(keyd.open(it.can('open'), tenant, [wrong], columns), (error) => told.push(error) > 0);
  await assert.rejects(keyd.open('x', tenant, [wrong], columns), (error) => told.push(error) > 0);
  const all = Buffer.concat([
    readFileSync(`/proc/${keyd.pid()}/cmdline`),
    readFileSync(`/proc/${keyd.pid()}/environ`),
    Buffer.from(spawnSync('ps', ['axeww'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout ?? ''),
    Buffer.from(it.log.join('\n')),
    Buffer.from(told.map((error) => `${(error as Error).stack}${JSON.stringify(error)}`).join('\n')),
    ...globSync('{keyd,custody}/**', { cwd: it.home, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  ]);
  assert.ok(all.includes('process.ts') && all.includes('epoch keys'), 'something was looked at');
  const secrets = [it.secrets.root.reveal(), it.secrets.capability.reveal()];
  for (const secret of [...secrets, ...keys, ...keys.flatMap((key) => [key.toString('hex'), key.toString('base64')])])
    assert.ok(!all.includes(secret));
  assert.ok(!readFileSync(`/proc/${keyd.pid()}/environ`).includes('hunter2'), 'its environment is its own');
});

const commandLine = (): string[] => [
  process.execPath,
  '--disable-warning=ExperimentalWarning',
  join(import.meta.dirname, 'process.ts'),
];

const environment = (it: Installation): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  TMPDIR: process.env['TMPDIR'],
  UPHELD_KEYD_HOME: it.home,
  UPHELD_KEYD_CUSTODY: JSON.stringify(it.places),
});

/** What comes back; null when the connection just ends. */
function sent(home: string, bytes: Buffer): Promise<unknown> {
  return new Promise((resolve) => {
    const socket = createConnection(socketOf(home));
    const reader = frameReader((frame) => {
      resolve(messageIn(frame));
      socket.destroy();
    });
    socket.on('data', (chunk) => reader.take(chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(null));
    socket.write(bytes);
  });
}

const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

function runs(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 2400; waited++) {
    if (holds()) return;
    await pause(25);
  }
  assert.fail('it did not happen within 60 s');
}
