// One's own account: sessions that end, what was proved again, other passwords and apps, and members of an earlier version.
import assert from 'node:assert/strict';
import test from 'node:test';
import { sql } from 'kysely';
import { Secret } from '#base';
import { accessOf, dropEnded, endSession, openDoor, sessionOf } from './index.ts';
import { type Person, accessBench, company, goodPassword, stranger, trying, typed } from './testing.ts';

test('a session ends after 30 idle minutes, after 12 hours, on sign-out, and from another device', async (t) => {
  const { access, door, tenant, clock, join, signIn } = await accessBench(t);
  const { db } = access;
  const eva = await join('eva@fenwick.example');
  const open = async (): Promise<Secret> => {
    clock.advance('PT1M');
    const session = await signIn(eva);
    assert.ok(session);
    return session;
  };
  const idle = await open();
  clock.advance('PT29M');
  assert.ok(await sessionOf(db, idle, tenant, clock));
  clock.advance('PT30M');
  assert.equal(await sessionOf(db, idle, tenant, clock), null);
  const busy = await open();
  for (let i = 0; i < 35; i++) {
    clock.advance('PT20M');
    assert.ok(await sessionOf(db, busy, tenant, clock), `after ${20 * (i + 1)} minutes`);
  }
  clock.advance('PT20M');
  assert.equal(await sessionOf(db, busy, tenant, clock), null);
  const left = await open();
  await endSession(db, left);
  assert.equal(await sessionOf(db, left, tenant, clock), null);
  const [here, there] = [await open(), await open()];
  const session = (await sessionOf(db, here, tenant, clock))!;
  const others = (await door.account(session)).sessions.filter(({ id }) => id !== session.id);
  assert.deepEqual(
    others.map(({ device }) => device),
    [{ kind: 'computer', browser: 'firefox' }],
  );
  assert.equal(await door.endSession(session, others[0]!.id), true);
  assert.equal(await sessionOf(db, there, tenant, clock), null);
  assert.equal(await door.endSession(session, others[0]!.id), false);
  const third = await open();
  await door.endOthers(session);
  assert.equal(await sessionOf(db, third, tenant, clock), null);
  assert.ok(await sessionOf(db, here, tenant, clock));
  clock.advance('P1D');
  await dropEnded(db, clock);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from auth.session`.execute(db);
  assert.equal(rows[0]?.n, 0);
});

test('somebody else’s session cannot be ended', async (t) => {
  const { access, door, tenant, clock, join } = await accessBench(t);
  const [eva, ari] = [await join('eva@fenwick.example'), await join('ari@fenwick.example', 'auditor')];
  const session = (who: Person) => sessionOf(access.db, who.session, tenant, clock);
  assert.equal(await door.endSession((await session(ari))!, (await session(eva))!.id), false);
  await door.endOthers((await session(ari))!);
  assert.ok(await session(eva));
});

test('what was proved lasts five minutes; proving it again changes the token, and each code works once', async (t) => {
  const { access, door, tenant, clock, join, code } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const at = async (token: Secret) => (await sessionOf(access.db, token, tenant, clock))!;
  clock.advance('PT5M');
  assert.equal((await at(eva.session)).confirmed, true);
  clock.advance('PT1S');
  const stale = await at(eva.session);
  assert.equal(stale.confirmed, false);
  assert.equal((await door.confirm(stale, { password: new Secret('not the password') })).is, 'no');
  const confirmed = await door.confirm(stale, { password: eva.password });
  assert.ok(confirmed.is === 'yes');
  assert.equal(await sessionOf(access.db, eva.session, tenant, clock), null, 'the old token opens nothing');
  const fresh = await at(confirmed.session);
  assert.equal(fresh.confirmed, true);
  assert.notEqual(fresh.csrf, stale.csrf);
  assert.equal((await door.confirm(fresh, { code: code(eva.seed) })).is, 'yes');
  assert.equal((await door.confirm(fresh, { code: code(eva.seed) })).is, 'no');
  for (let i = 0; i < 4; i++) await door.confirm(fresh, { code: new Secret('000000') });
  assert.equal((await door.confirm(fresh, { password: eva.password })).is, 'wait');
});

test('a new password needs the old one, ends all other sessions, and the old one opens nothing', async (t) => {
  const { access, door, tenant, clock, join, signIn } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  clock.advance('PT1M');
  const elsewhere = (await signIn(eva))!;
  const session = (await sessionOf(access.db, eva.session, tenant, clock))!;
  const change = (old: string, password: string) =>
    door.changePassword(session, { old: new Secret(old), password: new Secret(password) }, company);
  assert.deepEqual(await change('not the password', 'quiet otters under ice'), {
    is: 'wrong',
    faults: { old: 'wrong' },
  });
  assert.deepEqual(await change(goodPassword, 'Fenwick Kites 2026!'), {
    is: 'wrong',
    faults: { password: 'guessable' },
  });
  const done = await change(goodPassword, 'quiet otters under ice');
  assert.ok(done.is === 'yes');
  assert.ok(await sessionOf(access.db, done.session, tenant, clock));
  assert.equal(await sessionOf(access.db, elsewhere, tenant, clock), null);
  assert.equal((await door.signIn(trying(eva))).is, 'no');
  assert.equal((await door.signIn(trying({ ...eva, password: new Secret('quiet otters under ice') }))).is, 'step');
});

test('another app takes over with its first code, and not before', async (t) => {
  const { access, door, tenant, clock, join, code } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const session = (await sessionOf(access.db, eva.session, tenant, clock))!;
  const { seed } = await door.otherApp(session, company);
  assert.equal(await door.useOtherApp(session, new Secret('000000')), false);
  clock.advance('PT1M');
  const old = await door.signIn(trying(eva));
  assert.ok(old.is === 'step');
  assert.equal((await door.giveCode(old.token, code(seed), stranger)).is, 'no', 'not confirmed yet');
  assert.equal((await door.giveCode(old.token, code(eva.seed), stranger)).is, 'in');
  assert.equal(await door.useOtherApp(session, code(seed)), true);
  clock.advance('PT1M');
  const step = await door.signIn(trying(eva));
  assert.ok(step.is === 'step');
  assert.equal((await door.giveCode(step.token, code(eva.seed), stranger)).is, 'no');
  assert.equal((await door.giveCode(step.token, code(seed), stranger)).is, 'in');
});

test('a hash made with other parameters is made anew at the next sign-in', async (t) => {
  const bench = await accessBench(t);
  const eva = await bench.join('eva@fenwick.example');
  const costlier = openDoor(
    accessOf(bench.access.db, bench.clock, new Secret('a key that only tests have'), {
      memory: 128,
      passes: 2,
      parallelism: 1,
    }),
  );
  const sealed = async () =>
    (
      await bench.access.db
        .selectFrom('auth.credential')
        .select(['id', 'sealed'])
        .where('kind', '=', 'password')
        .execute()
    )[0]!;
  const before = await sealed();
  assert.equal((await costlier.signIn(trying(eva))).is, 'step');
  assert.notEqual((await sealed()).id, before.id);
  const again = await sealed();
  assert.equal((await costlier.signIn(trying(eva))).is, 'step');
  assert.equal((await sealed()).id, again.id, 'once');
});

test('a member who came by a link of an earlier version is asked for password and app', async (t) => {
  const { access, door, tenant, clock, join, code } = await accessBench(t);
  await join('eva@fenwick.example');
  const { db } = access;
  const [staff, token] = ['019d0000-0000-7000-8000-000000000001', 'an-old-session'];
  const now = clock.now().toString();
  await db.insertInto('auth.staff').values({ id: staff, name: 'Old Hand', created_at: now }).execute();
  await db.insertInto('auth.membership').values({ staff_id: staff, tenant_id: tenant, role: 'owner' }).execute();
  await sql`insert into auth.session (token_sha256, staff_id, created_at, last_seen_at, expires_at)
            values (encode(sha256(convert_to(${token}, 'utf8')), 'hex'), ${staff}, ${now}, ${now}, ${now}::timestamptz + interval '12 hours')`.execute(
    db,
  );
  const session = (await sessionOf(db, new Secret(token), tenant, clock))!;
  assert.deepEqual([session.ready, session.confirmed], [false, false]);
  const taken = await door.chooseFirst(session, typed('eva@fenwick.example'), company);
  assert.deepEqual(taken, { is: 'wrong', faults: { email: 'taken' } });
  const step = await door.chooseFirst(session, typed('old@fenwick.example'), company);
  assert.ok(step.is === 'step');
  const app = await door.setUp(step.token, company);
  const done = await door.finishSetUp(step.token, code(app!.seed), stranger);
  assert.ok(done.is === 'in');
  assert.equal((await sessionOf(db, done.session, tenant, clock))?.ready, true);
  assert.equal(await sessionOf(db, new Secret(token), tenant, clock), null, 'the link’s session has ended');
});
