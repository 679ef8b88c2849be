// Sign-in: links that work once, two factors that work once, waits that nobody can put upon somebody else, and nothing in the database that opens anything.
import assert from 'node:assert/strict';
import test from 'node:test';
import { sql } from 'kysely';
import { Pii, Secret } from '#base';
import {
  accessOf,
  dropOldAttempts,
  hasStaff,
  invite,
  openDoor,
  recordLocks,
  sessionOf,
  withdrawInvitations,
} from './index.ts';
import { accessBench, company, ledgerOf, stranger, trying, typed } from './testing.ts';

test('a link makes one member, once; the session opens only with the first code of the app', async (t) => {
  const { access, door, tenant, clock, code } = await accessBench(t);
  const link = await invite(access.db, tenant, 'owner', clock);
  assert.equal(await hasStaff(access.db), false);
  assert.equal((await door.invitation(link))?.role, 'owner');
  assert.equal((await door.invitation(link))?.role, 'owner', 'looking does not use it up');
  const joined = await door.accept(link, typed('eva@fenwick.example'), company);
  assert.ok(joined.is === 'step');
  assert.equal(await door.session(tenant, joined.token), null, 'a step is no session');
  assert.deepEqual(await door.accept(link, typed('mallory@fenwick.example'), company), { is: 'gone' });
  assert.equal(await door.invitation(link), null);
  const app = await door.setUp(joined.token, company);
  assert.ok(app);
  assert.equal((await door.setUp(joined.token, company))?.seed.reveal(), app.seed.reveal(), 'a page loaded again');
  assert.equal((await door.finishSetUp(joined.token, new Secret('000000'), stranger)).is, 'no');
  const done = await door.finishSetUp(joined.token, code(app.seed), stranger);
  assert.ok(done.is === 'in');
  assert.equal(done.codes.length, 10);
  const who = await sessionOf(access.db, done.session, tenant, clock);
  assert.deepEqual([who?.name, who?.role, who?.ready, who?.confirmed], ['Eva Maes', 'owner', true, true]);
  assert.equal((await door.finishSetUp(joined.token, code(app.seed, 1), stranger)).is, 'gone', 'a step is spent once');
});

test('sixteen at once with one link: one gets in', async (t) => {
  const { access, door, tenant, clock } = await accessBench(t);
  const link = await invite(access.db, tenant, 'owner', clock);
  const all = await Promise.all(
    Array.from({ length: 16 }, (_, i) => door.accept(link, typed(`p${i}@fenwick.example`), company)),
  );
  assert.equal(all.filter(({ is }) => is === 'step').length, 1);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from auth.staff`.execute(access.db);
  assert.equal(rows[0]?.n, 1);
});

test('a link dies after a day, or when it is withdrawn', async (t) => {
  const { access, door, tenant, clock } = await accessBench(t);
  const old = await invite(access.db, tenant, 'owner', clock);
  clock.advance('PT24H');
  assert.equal((await door.accept(old, typed('eva@fenwick.example'), company)).is, 'gone');
  const other = await invite(access.db, tenant, 'owner', clock);
  await withdrawInvitations(access.db, tenant);
  assert.equal((await door.accept(other, typed('eva@fenwick.example'), company)).is, 'gone');
  assert.equal((await door.accept(new Secret('guess'), typed('eva@fenwick.example'), company)).is, 'gone');
});

test('what is wrong with a form costs nothing; five addresses of others cost the link', async (t) => {
  const { access, door, tenant, clock, join } = await accessBench(t);
  await join('eva@fenwick.example');
  const link = await invite(access.db, tenant, 'auditor', clock);
  const wrong = await door.accept(link, { ...typed('no address', 'short'), name: ' ' }, company);
  assert.deepEqual(wrong, { is: 'wrong', faults: { name: 'empty', email: 'no-address', password: 'short' } });
  for (let i = 0; i < 5; i++) {
    const taken = await door.accept(link, typed(' EVA@Fenwick.Example '), company);
    assert.deepEqual(taken, { is: 'wrong', faults: { email: 'taken' } });
  }
  assert.equal((await door.accept(link, typed('ari@fenwick.example'), company)).is, 'gone');
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from auth.staff`.execute(access.db);
  assert.equal(rows[0]?.n, 1, 'nobody half made');
});

test('password and code open a session; each code works once, also when two come at once', async (t) => {
  const { door, tenant, clock, join, code } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const step = async () => {
    const outcome = await door.signIn(trying(eva));
    assert.ok(outcome.is === 'step' && outcome.needs === 'code');
    assert.equal(await door.session(tenant, outcome.token), null);
    return outcome.token;
  };
  assert.equal(
    (await door.giveCode(await step(), code(eva.seed), stranger)).is,
    'no',
    'the code of the set-up was used',
  );
  clock.advance('PT30S');
  const both = await Promise.all(
    [await step(), await step()].map((token) => door.giveCode(token, code(eva.seed), stranger)),
  );
  assert.deepEqual(both.map(({ is }) => is).toSorted(), ['in', 'no']);
  clock.advance('PT30S');
  assert.equal((await door.giveCode(await step(), code(eva.seed, -1), stranger)).is, 'no', 'nor an earlier one later');
  assert.equal((await door.giveCode(await step(), code(eva.seed, 1), stranger)).is, 'in', 'a clock that is ahead');
  clock.advance('PT2M');
  assert.equal((await door.giveCode(await step(), code(eva.seed, 2), stranger)).is, 'no');
  assert.equal((await door.giveCode(new Secret('guess'), code(eva.seed), stranger)).is, 'gone');
});

test('a step dies in ten minutes and after five wrong codes, and is of one kind', async (t) => {
  const { door, clock, join, code } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  clock.advance('PT1M');
  const step = async () => {
    const outcome = await door.signIn(trying(eva));
    assert.ok(outcome.is === 'step');
    return outcome.token;
  };
  const tried = await step();
  for (let i = 0; i < 5; i++) assert.equal((await door.giveCode(tried, new Secret('000000'), stranger)).is, 'no');
  assert.equal((await door.giveCode(tried, code(eva.seed), stranger)).is, 'gone');
  const slow = await step();
  assert.equal((await door.finishSetUp(slow, code(eva.seed), stranger)).is, 'gone');
  assert.equal(await door.setUp(slow, company), null, 'who has an app is shown no seed');
  clock.advance('PT10M');
  assert.equal((await door.giveCode(slow, code(eva.seed), stranger)).is, 'gone');
});

test('a password alone never opens anything: who left before the app was set up has to set it up', async (t) => {
  const { access, door, tenant, clock } = await accessBench(t);
  const link = await invite(access.db, tenant, 'owner', clock);
  await door.accept(link, typed('eva@fenwick.example'), company);
  clock.advance('P2D');
  const again = await door.signIn(trying(typed('eva@fenwick.example')));
  assert.ok(again.is === 'step');
  assert.equal(again.needs, 'totp');
  assert.equal((await door.giveCode(again.token, new Secret('123456'), stranger)).is, 'gone');
});

test('recovery codes work once each, at either step, however they are typed; new ones end the old', async (t) => {
  const { access, door, tenant, clock, join } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const first = eva.codes[0]!.reveal();
  assert.match(first, /^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  const typedOddly = new Secret(
    ` ${first.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `,
  );
  const entered = await door.signIn(trying(eva, { recovery: typedOddly }));
  assert.equal(entered.is, 'in');
  assert.equal((await door.signIn(trying(eva, { recovery: eva.codes[0]! }))).is, 'step', 'spent: the app is asked for');
  const step = await door.signIn(trying(eva));
  assert.ok(step.is === 'step');
  assert.equal((await door.giveCode(step.token, eva.codes[0]!, stranger)).is, 'no');
  assert.equal((await door.giveCode(step.token, eva.codes[1]!, stranger)).is, 'in');
  const wrong = await door.signIn(
    trying({ ...eva, password: new Secret('not the password') }, { recovery: eva.codes[2]! }),
  );
  assert.equal(wrong.is, 'no', 'a recovery code is no password');
  const session = await sessionOf(access.db, eva.session, tenant, clock);
  assert.equal((await door.account(session!)).codesLeft, 8);
  await door.otherCodes(session!);
  const after = await door.signIn(trying(eva));
  assert.ok(after.is === 'step');
  assert.equal((await door.giveCode(after.token, eva.codes[2]!, stranger)).is, 'no');
});

test('whoever guesses has to wait, never over five minutes; a known browser and a recovery code do not', async (t) => {
  const { door, clock, join, code } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const guess = (email = eva.email) => door.signIn(trying({ email, password: new Secret('not the password') }));
  const waits: number[] = [];
  for (let i = 0; i < 16; i++) {
    assert.equal((await guess()).is, 'no');
    const next = await guess();
    const seconds = next.is === 'wait' ? next.seconds : 0;
    if (next.is === 'no') i += 1;
    waits.push(seconds);
    clock.advance(`PT${seconds}S`);
  }
  assert.deepEqual(waits, [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300, 300, 300]);
  await guess();
  assert.equal((await door.signIn(trying(eva))).is, 'wait', 'the right password from a stranger’s browser waits too');
  const known = await door.signIn(trying(eva, { known: eva.known }));
  assert.equal(known.is, 'step');
  const recovered = await door.signIn(trying(eva, { recovery: eva.codes[0]! }));
  assert.ok(recovered.is === 'in');
  assert.equal((await guess()).is, 'no', 'then the count begins anew');
  clock.advance('PT1M');
  assert.ok(known.is === 'step');
  assert.equal((await door.giveCode(known.token, code(eva.seed), stranger)).is, 'in');
});

test('a known browser is known to its own account only, and slowed down by its own failures', async (t) => {
  const { door, join, clock } = await accessBench(t);
  const [eva, ari] = [await join('eva@fenwick.example'), await join('ari@fenwick.example', 'auditor')];
  const guess = (known: Secret | null) =>
    door.signIn(trying({ ...eva, password: new Secret('not the password') }, { known }));
  for (let i = 0; i < 5; i++) await guess(null);
  assert.equal((await guess(ari.known)).is, 'wait');
  assert.equal((await guess(new Secret('guess'))).is, 'wait');
  for (let i = 0; i < 5; i++) assert.equal((await guess(eva.known)).is, 'no');
  assert.equal((await guess(eva.known)).is, 'wait');
  clock.advance('P91D');
  for (let i = 0; i < 5; i++) await guess(null);
  assert.equal((await guess(eva.known)).is, 'wait', 'it is forgotten after three months');
});

test('a recovery code does not make the password free to guess, however it is spaced', async (t) => {
  const { door, join } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const outcomes: string[] = [];
  for (let i = 0; i < 7; i++) {
    const recovery = new Secret(' '.repeat(i) + eva.codes[0]!.reveal().toLowerCase());
    outcomes.push((await door.signIn(trying({ ...eva, password: new Secret('not the password') }, { recovery }))).is);
  }
  assert.deepEqual(outcomes, ['no', 'no', 'no', 'no', 'no', 'wait', 'wait']);
  assert.equal((await door.signIn(trying(eva))).is, 'step', 'the address itself was not slowed down by it');
});

test('a thousand guesses at once are counted as such', async (t) => {
  const { door, join } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const all = await Promise.all(
    Array.from({ length: 60 }, () => door.signIn(trying({ ...eva, password: new Secret('not the password') }))),
  );
  assert.equal(all.filter(({ is }) => is === 'no').length, 5);
});

test('after thirty wrong codes strangers need a recovery code, even with the right one of the app', async (t) => {
  const { door, clock, join, code } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const step = async () => {
    clock.advance('PT6M');
    const outcome = await door.signIn(trying(eva));
    assert.ok(outcome.is === 'step');
    return outcome.token;
  };
  for (let round = 0; round < 6; round++) {
    const token = await step();
    for (let i = 0; i < 5; i++) assert.equal((await door.giveCode(token, new Secret('000000'), stranger)).is, 'no');
  }
  assert.equal((await door.giveCode(await step(), code(eva.seed), stranger)).is, 'recovery only');
  assert.equal((await door.giveCode(await step(), eva.codes[0]!, stranger)).is, 'in');
  assert.equal((await door.giveCode(await step(), code(eva.seed), { ...stranger, known: eva.known })).is, 'in');
  assert.equal((await door.giveCode(await step(), code(eva.seed), stranger)).is, 'in', 'and then all is as before');
});

test('guessing at an account is in the ledger, once a row; guessing at nobody is not', async (t) => {
  const { access, door, tenant, join, clock } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  for (const email of [eva.email, new Pii('nobody@fenwick.example')])
    for (let i = 0; i < 5; i++) await door.signIn(trying({ email, password: new Secret('not the password') }));
  await recordLocks(access);
  await recordLocks(access);
  const entries = await ledgerOf(access, tenant);
  const slowed = entries.filter(({ kind }) => kind === 'sign-in.slowed');
  assert.equal(slowed.length, 1);
  assert.deepEqual(Object.keys(slowed[0]!.data), ['failures', 'staff']);
  assert.doesNotMatch(JSON.stringify(entries), /fenwick\.example|Person/);
  await door.signIn(trying({ email: new Pii('once@fenwick.example'), password: new Secret('not the password') }));
  const keys = async () => {
    await dropOldAttempts(access.db, clock);
    return (await access.db.selectFrom('auth.attempt').select('key').execute()).length;
  };
  assert.equal(await keys(), 3);
  clock.advance('PT61M');
  assert.equal(await keys(), 2, 'a single failure is forgotten after an hour');
  clock.advance('P2D');
  await dropOldAttempts(access.db, clock);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from auth.attempt`.execute(access.db);
  assert.equal(rows[0]?.n, 0);
});

test('with another key nothing opens, and nobody is let in', async (t) => {
  const { access, clock, join } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const other = openDoor(accessOf(access.db, clock, new Secret('another key'), access.cost));
  assert.equal((await other.signIn(trying(eva))).is, 'no');
});

test('nothing in the database opens anything or names anybody but by the name they chose', async (t) => {
  const { access, door, tenant, clock, join } = await accessBench(t);
  const eva = await join('eva@fenwick.example');
  const link = await invite(access.db, tenant, 'owner', clock);
  const step = await door.signIn(trying(eva));
  assert.ok(step.is === 'step');
  const tables = [
    'staff',
    'credential',
    'recovery_code',
    'sign_in_step',
    'known_device',
    'attempt',
    'session',
    'invitation',
  ];
  const rows = await Promise.all(
    tables.map(async (table) => {
      const found = await sql<{ row: string }>`select r::text as row from ${sql.table(`auth.${table}`)} r`.execute(
        access.db,
      );
      return found.rows.map(({ row }) => row).join('\n');
    }),
  );
  const all = rows.join('\n');
  assert.ok(all.includes('Person eva'));
  const secrets = [
    eva.session,
    eva.known,
    eva.seed,
    link,
    step.token,
    eva.password,
    ...eva.codes,
    ...eva.codes.map(bare),
  ];
  for (const secret of [...secrets.map((one) => one.reveal()), 'eva@fenwick', 'argon2id']) {
    assert.equal(all.includes(secret), false);
    assert.equal(all.includes(Buffer.from(secret).toString('hex')), false);
  }
});

const bare = (code: Secret): Secret => new Secret(code.reveal().replaceAll('-', ''));
