// Another address of one's own: only from the new mailbox and signed in, told to the old one, which can stop it and put it back; and what thieves try.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import pg from 'pg';
import { Pii, Secret } from '#base';
import { withTenant } from '#store';
import { glassBench } from '../break-glass/testing.ts';
import {
  type StaffSession,
  dropEnded,
  invite,
  openDoor,
  openEmailDoor,
  removeMember,
  sessionOf,
  tenantOfFolder,
} from '../index.ts';
import { type Person, company, joinAs, ledgerOf, trying, typed } from '../testing.ts';

type Bench = Awaited<ReturnType<typeof bench>>;

/** Everything that came out of the outbox folder so far, by address: real mails, sent by the real sender. */
async function bench(t: Parameters<typeof glassBench>[0]) {
  const b = await glassBench(t);
  const email = openEmailDoor(b.setting);
  let seen = 0;
  return {
    ...b,
    email,
    staffDoor: openDoor(b.access),
    session: async (token: Secret): Promise<StaffSession> => (await sessionOf(b.db, token, b.tenant, b.clock))!,
    ask: (who: StaffSession, address: string) => email.ask(who, b.tenant, new Pii(address)),
    /** Mails that were not looked at before, as text, by address. */
    async post(): Promise<Record<string, string>> {
      await b.mail.sendDue();
      const folder = `${b.home}/outbox`;
      const all = readdirSync(folder).toSorted();
      const fresh = all.slice(seen);
      seen = all.length;
      return Object.fromEntries(
        fresh.map((name) => {
          const raw = readFileSync(`${folder}/${name}`, 'utf8');
          const text = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
          return [/^To: (\S+)\r$/m.exec(raw)![1]!, text];
        }),
      );
    },
  };
}

const linkIn = (mail: string | undefined, kind: 'email' | 'not-me'): Secret => {
  const found = new RegExp(`https://fenwick\\.example/console/${kind}/([\\w-]{43})`).exec(mail ?? '');
  assert.ok(found, `a link to ${kind} in:\n${mail}`);
  return new Secret(found[1]!);
};

/** Asks, and takes both links out of the mails. */
async function asked(b: Bench, who: StaffSession, from: string, to: string) {
  b.clock.advance('PT10M');
  assert.deepEqual(await b.ask(who, to), { is: 'asked' });
  const mails = await b.post();
  return { confirm: linkIn(mails[to], 'email'), stop: linkIn(mails[from], 'not-me'), mails };
}

const [old, other, third] = ['eva@fenwick.example', 'eva.maes@harbour.example', 'eva@third.example'];
const signsIn = async (b: Bench, who: Person, email: string): Promise<boolean> => {
  b.clock.advance('PT1H');
  return (await b.staffDoor.signIn(trying({ ...who, email: new Pii(email) }))).is === 'step';
};

test('asked, told, confirmed: the new address signs in, the old one does not; others are signed out; nothing in clear', async (t) => {
  const b = await bench(t);
  const eva = await b.person('eva', 'owner');
  const here = await b.session(eva.session);
  const { confirm, stop, mails } = await asked(b, here, old, other);
  assert.deepEqual(Object.keys(mails).toSorted(), [other, old].toSorted());
  assert.doesNotMatch(mails[old]!, /harbour/, 'the old mailbox does not learn the new address');
  assert.match(mails[old]!, /It was not me/);

  // Nothing has changed, and looking at the links changes nothing.
  for (let i = 0; i < 2; i++) {
    assert.equal((await b.email.toConfirm(here, confirm))?.reveal(), other);
    assert.equal(await b.email.toStop(stop), 'asked');
  }
  assert.equal((await b.email.waiting(here))?.email.reveal(), other);
  assert.equal((await b.staffDoor.account(here)).email?.reveal(), old);
  assert.ok(await signsIn(b, eva, old));
  assert.equal(await signsIn(b, eva, other), false);

  // What the database holds of it: neither address nor links, in any table, with the mail that carries them.
  const rows = await withTenant(b.db, b.tenant, async (trx) => [
    ...(await trx.selectFrom('auth.email_change').selectAll().execute()),
    ...(await trx.selectFrom('mail').selectAll().execute()),
    ...(await trx.selectFrom('mail_event').selectAll().execute()),
    ...(await trx.selectFrom('auth.staff').selectAll().execute()),
  ]);
  const kept = JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
  );
  for (const secret of [other, old, 'harbour', confirm.reveal(), stop.reveal()])
    assert.equal(kept.includes(secret), false, secret);

  const elsewhere = await b.signIn(eva);
  b.clock.advance('PT1M');
  const token = await b.signIn(eva);
  const now = await b.session(token);
  assert.ok(await b.session(elsewhere));
  assert.equal(await b.email.confirm(now, confirm), 'changed');
  assert.equal((await b.staffDoor.account(now)).email?.reveal(), other);
  assert.equal(await sessionOf(b.db, elsewhere, b.tenant, b.clock), null);
  assert.ok(await sessionOf(b.db, token, b.tenant, b.clock), 'this session goes on');
  assert.equal(await b.email.waiting(now), null);
  assert.equal(await b.email.confirm(now, confirm), 'gone', 'once');
  assert.ok(await signsIn(b, eva, other));
  assert.equal(await signsIn(b, eva, old), false);

  const entries = (await ledgerOf(b.access, b.tenant)).filter(({ kind }) => kind.startsWith('email.'));
  assert.deepEqual(
    entries.map(({ kind }) => kind),
    ['email.change-asked', 'email.changed'],
  );
  assert.doesNotMatch(JSON.stringify(entries), /example/);
});

test('an address that somebody has: the same answer, the same rows, and a mail that says so to its owner alone', async (t) => {
  const b = await bench(t);
  const eva = await b.session((await b.person('eva', 'owner')).session);
  await b.person('ari', 'auditor');
  // What takes time is what the database is asked for: the same statements in the same order, by whoever listens with a watch.
  let statements: string[] = [];
  const query = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown;
  t.mock.method(pg.Client.prototype, 'query', function (this: pg.Client, ...args: unknown[]) {
    const [asked] = args as [string | { text: string }];
    statements.push(typeof asked === 'string' ? asked : asked.text);
    return query.apply(this, args);
  });
  const shape = async (address: string) => {
    b.clock.advance('PT10M');
    statements = [];
    const answer = await b.ask(eva, address);
    const asked = statements;
    const mails = await b.mails();
    const waiting = await b.email.waiting(eva);
    assert.equal(waiting?.email.reveal(), address);
    return { answer, mails, asked };
  };
  await shape('warm@fenwick.example');
  await b.post();
  const free = await shape('ava@fenwick.example');
  const first = await b.post();
  const taken = await shape('ari@fenwick.example');
  const second = await b.post();
  assert.deepEqual(free.answer, taken.answer);
  assert.deepEqual(Object.keys(free.mails).toSorted(), Object.keys(taken.mails).toSorted());
  assert.match(second['ari@fenwick.example']!, /address of another account already/);
  assert.doesNotMatch(second['ari@fenwick.example']!, /console|Eva|eva@/, 'no link, and not who');
  assert.ok(free.asked.length > 15 && free.asked.some((sql) => /insert into \S*"mail"/.test(sql)));
  assert.deepEqual(taken.asked, free.asked);
  const words = (mail: string | undefined) => /Somebody who is signed in[^]*?not-me/.exec(mail ?? '')?.[0];
  assert.ok(words(first[old]));
  assert.equal(words(first[old]), words(second[old]), 'the notice to the old mailbox is the same');
  assert.deepEqual(await b.ask(eva, 'EVA@fenwick.example'), { is: 'wrong', fault: 'same' });
  for (const bad of [
    '',
    'eva',
    'eva@',
    'a@b.example\r\nBcc: x@y.example',
    'a@b.example,c@d.example',
    '"x y"@b.example',
  ])
    assert.deepEqual(await b.ask(eva, bad), { is: 'wrong', fault: 'no-address' }, bad);
  const answers = [];
  for (let i = 0; i < 4; i++) answers.push((await b.ask(eva, `x${i}@third.example`)).is);
  assert.deepEqual(answers, ['asked', 'asked', 'wait', 'wait'], 'nobody is bombed with mails');
});

test('a link is for the member who asked, signed in; another’s, an older one, a late one and a withdrawn one change nothing', async (t) => {
  const b = await bench(t);
  const eva = await b.person('eva', 'owner');
  const here = await b.session(eva.session);
  const ari = await b.session((await b.person('ari', 'auditor')).session);
  const first = await asked(b, here, old, other);
  assert.equal(await b.email.toConfirm(ari, first.confirm), null);
  assert.equal(await b.email.confirm(ari, first.confirm), 'gone');
  assert.equal(await b.email.confirm(here, first.stop), 'gone', 'the link of the other mail');
  assert.equal(await b.email.toStop(first.confirm), null);
  const second = await asked(b, here, old, third);
  assert.equal(await b.email.confirm(here, first.confirm), 'gone', 'a newer one was sent');
  assert.equal(await b.email.withdraw(ari), false);
  assert.equal(await b.email.withdraw(here), true);
  assert.equal(await b.email.confirm(here, second.confirm), 'gone', 'taken back');
  const late = await asked(b, here, old, other);
  b.clock.advance('PT24H1S');
  assert.equal(await b.email.confirm(here, late.confirm), 'gone', 'a day is over');
  assert.equal(await b.email.toStop(late.stop), null);
  assert.equal((await b.staffDoor.account(here)).email?.reveal(), old);
  await dropEnded(b.db, b.clock);
  assert.deepEqual(await b.db.selectFrom('auth.email_change').select('id').execute(), []);

  // Two at once: one waits, and one link confirms. One link twice at once: once.
  b.clock.advance('P1D');
  await Promise.all([b.ask(here, other), b.ask(here, third)]);
  const mails = await b.post();
  const links = [other, third].map((to) => linkIn(mails[to], 'email'));
  const done = await Promise.all([...links, ...links].map((link) => b.email.confirm(here, link)));
  assert.deepEqual(done.toSorted(), ['changed', 'gone', 'gone', 'gone']);
});

test('two members ask for the same address: the first to confirm has it', async (t) => {
  const b = await bench(t);
  const eva = await b.session((await b.person('eva', 'owner')).session);
  const ari = await b.session((await b.person('ari', 'auditor')).session);
  const hers = await asked(b, eva, old, other);
  const his = await asked(b, ari, 'ari@fenwick.example', other);
  const both = await Promise.all([b.email.confirm(eva, hers.confirm), b.email.confirm(ari, his.confirm)]);
  assert.deepEqual(both.toSorted(), ['changed', 'taken']);
});

test('“It was not me”: stopped before, put back after, however often it was asked and changed; all sessions end; once', async (t) => {
  const b = await bench(t);
  const eva = await b.person('eva', 'owner');
  let token = eva.session;
  const thief = async (): Promise<StaffSession> => b.session(token);
  const again = async (): Promise<void> => {
    b.clock.advance('PT1H');
    token = await b.signIn(eva);
  };
  const before = await asked(b, await thief(), old, other);
  assert.equal(await b.email.stop(before.stop), 'stopped');
  assert.equal(await sessionOf(b.db, token, b.tenant, b.clock), null);
  assert.equal(await b.email.stop(before.stop), 'gone');

  // Asked twice, taken back, confirmed, then changed once more to bury it: the first notice still undoes all of it.
  await again();
  const first = await asked(b, await thief(), old, other);
  await b.email.withdraw(await thief());
  const second = await asked(b, await thief(), old, other);
  assert.equal(await b.email.confirm(await thief(), first.confirm), 'gone');
  assert.equal(await b.email.confirm(await thief(), second.confirm), 'changed');
  const buried = await asked(b, await thief(), other, third);
  assert.equal(await b.email.confirm(await thief(), buried.confirm), 'changed');
  b.clock.advance('PT144H');
  assert.equal(await b.email.toStop(first.stop), 'changed');
  assert.equal(await b.email.stop(first.stop), 'put-back');
  assert.equal(await b.email.stop(second.stop), 'gone', 'what came later went with it');
  assert.equal(await b.email.stop(buried.stop), 'gone');
  assert.ok(await signsIn(b, eva, old));
  assert.equal(await signsIn(b, eva, third), false);

  // A week after the change it stands.
  await again();
  const kept = await asked(b, await thief(), old, other);
  assert.equal(await b.email.confirm(await thief(), kept.confirm), 'changed');
  b.clock.advance('PT168H');
  assert.equal(await b.email.stop(kept.stop), 'gone');
  assert.ok(await signsIn(b, { ...eva }, other));
});

test('the old address is somebody else’s by now: it stays theirs, and all sessions end', async (t) => {
  const b = await bench(t);
  const eva = await b.person('eva', 'owner');
  const { confirm, stop } = await asked(b, await b.session(eva.session), old, other);
  assert.equal(await b.email.confirm(await b.session(eva.session), confirm), 'changed');
  await joinAs(b.access, b.tenant, { email: old });
  assert.equal(await b.email.stop(stop), 'taken');
  assert.equal(await sessionOf(b.db, eva.session, b.tenant, b.clock), null);
  assert.ok(await signsIn(b, eva, other));
});

test('confirmed and stopped at once: whichever comes first, the owner’s address and no session is left', async (t) => {
  const b = await bench(t);
  const eva = await b.person('eva', 'owner');
  for (let i = 0; i < 4; i++) {
    b.clock.advance('PT1H');
    const here = await b.session(await b.signIn(eva));
    const { confirm, stop } = await asked(b, here, old, other);
    const acts = [() => b.email.confirm(here, confirm), () => b.email.stop(stop)];
    if (i % 2 === 1) acts.reverse();
    const said = await Promise.all(acts.map((act) => act()));
    assert.ok(said.includes('stopped') || said.includes('put-back'), said.join());
    assert.ok(await signsIn(b, eva, old));
  }
});

test('a removed member, a link to set up anew, another company', async (t) => {
  const b = await bench(t);
  await b.person('eva', 'owner');
  const ari = await b.person('ari', 'auditor');
  const his = await b.session(ari.session);
  await tenantOfFolder(b.db, '/companies/fenwick', company, b.clock);
  const { id: weir } = await tenantOfFolder(b.db, '/companies/weir', 'Weir Boats Ltd', b.clock);
  const there = await invite(b.db, weir, 'developer', b.clock);
  assert.equal(await b.staffDoor.joinWithAccount(there, (await b.staffDoor.newcomer(ari.session))!), 'joined');

  // Both companies can read of it; the mails go in the name of the one where it was asked.
  const one = await asked(b, his, 'ari@fenwick.example', other);
  assert.equal(await b.email.confirm(his, one.confirm), 'changed');
  for (const tenant of [b.tenant, weir])
    assert.deepEqual(
      (await ledgerOf(b.access, tenant)).map(({ kind }) => kind).filter((kind) => kind.startsWith('email.')),
      ['email.change-asked', 'email.changed'],
    );
  const mailsOf = (tenant: string) =>
    withTenant(b.db, tenant, (trx) => trx.selectFrom('mail').select('id').where('tenant_id', '=', tenant).execute());
  assert.deepEqual([(await mailsOf(b.tenant)).length, (await mailsOf(weir)).length], [2, 0]);

  // Whoever sets up anew by an owner's link is not undone, or changed, by what was asked before.
  const waiting = await asked(b, his, other, third);
  const anew = await invite(b.db, b.tenant, 'auditor', b.clock, { member: his.staff });
  assert.equal((await b.staffDoor.accept(anew, typed('ari@new.example'), company)).is, 'step');
  for (const link of [one.stop, waiting.stop]) assert.equal(await b.email.stop(link), 'gone');
  assert.equal(await b.email.confirm(his, waiting.confirm), 'gone');

  // Removed at the very moment: one after the other, and neither waits for the other for good.
  for (const name of ['cleo', 'dora', 'finn', 'gus']) {
    const who = await b.session((await b.person(name, 'auditor')).session);
    const { confirm } = await asked(b, who, `${name}@fenwick.example`, `${name}@new.example`);
    const acts = [b.email.confirm(who, confirm), removeMember(b.db, b.tenant, who.staff, null, b.clock)];
    const [said] = await Promise.all(acts);
    assert.ok(said === 'changed' || said === 'gone', said as string);
  }

  // Removed everywhere: nothing is left of it.
  const ben = await b.person('ben', 'auditor');
  const bens = await b.session(ben.session);
  const left = await asked(b, bens, 'ben@fenwick.example', other);
  await removeMember(b.db, b.tenant, bens.staff, null, b.clock);
  assert.equal(await b.email.confirm(bens, left.confirm), 'gone');
  assert.equal(await b.email.stop(left.stop), 'gone');
  assert.deepEqual(await b.ask(bens, third), { is: 'gone' });
  const rows = await b.db.selectFrom('auth.email_change').select('id').where('staff_id', '=', bens.staff).execute();
  assert.deepEqual(rows, []);
});
