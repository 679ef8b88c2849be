// Break-glass against the real database: two persons, the lone officer, the clock, mails, the ledger, and what SQL as the app cannot do.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { sql } from 'kysely';
import { Pii, newId } from '#base';
import { withTenant } from '#store';
import { type StaffSession, changeRole, endGlass, openGlass, removeMember } from '../index.ts';
import { ledgerOf } from '../testing.ts';
import { asking, glassBench } from './testing.ts';

type Bench = Awaited<ReturnType<typeof glassBench>>;
const openFor = ({ db, tenant, clock }: Bench, who: StaffSession) =>
  withTenant(db, tenant, (trx) => openGlass(trx, tenant, who.staff, clock));

test('a developer asks, an owner opens, it ends by the clock, the privacy lead reviews; each is told and recorded', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  const ari = await b.join('ari', 'privacy-lead');
  const dev = await b.join('dev', 'developer');
  const subjects = [newId(b.clock), newId(b.clock)];
  const id = await b.ask(dev, { subjects });
  assert.equal(await openFor(b, dev), null, 'asking opens nothing');
  assert.equal(await b.act(dev, id, 'open'), 'second-person');
  assert.equal(await b.act(eva, id, 'open'), 'done');
  assert.equal(await b.act(ari, id, 'open'), 'state', 'once');
  const open = await openFor(b, dev);
  assert.deepEqual(open, {
    id,
    subjects,
    columns: ['contact.email', 'order.amount'],
    until: b.clock.now().add({ minutes: 30 }).toString({ smallestUnit: 'millisecond' }),
  });
  assert.equal(await openFor(b, eva), null, 'for the one who asked, not for the one who opened');
  b.clock.advance('PT30M');
  assert.equal(await openFor(b, dev), null, 'over by the clock, before any job has run');
  await endGlass(b.setting, b.tenant);
  await endGlass(b.setting, b.tenant);
  assert.equal(await b.act(dev, id, 'review', 'fine'), 'not-yours');
  assert.equal(await b.act(ari, id, 'review', 'Only Mrs Quill was looked at.'), 'done');
  const [line] = (await b.door.list(b.tenant, eva)).lines;
  assert.deepEqual(
    [line?.state, line?.outcome, line?.askedBy, line?.decidedBy, line?.endedBy, line?.reviewedBy],
    ['reviewed', 'justified', 'Person dev', 'Person eva', null, 'Person ari'],
  );
  assert.match(line!.reason.reveal(), /Zephyrine/);
  assert.equal(line!.words?.reveal(), 'Only Mrs Quill was looked at.');
  const entries = (await ledgerOf(b.access, b.tenant)).filter(({ kind }) => kind.startsWith('glass.'));
  assert.deepEqual(
    entries.map(({ kind }) => kind),
    ['glass.requested', 'glass.opened', 'glass.expired', 'glass.reviewed'],
  );
  assert.deepEqual(await b.mails(), { 'glass/*/requested/*': 3, 'glass/*/opened/*': 3, 'glass/*/expired/*': 3 });
});

test('the lone officer: everybody is told, fifteen minutes, then alone; nobody can review until there is a second officer', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  const noor = await b.join('noor', 'analyst');
  const id = await b.ask(eva);
  assert.deepEqual(await b.mails(), { 'glass/*/waiting/*': 2 });
  const can = async (who: StaffSession) => (await b.door.list(b.tenant, who)).lines[0]?.can;
  assert.deepEqual(await can(eva), ['waits', 'decline']);
  b.clock.advance('PT14M59S');
  assert.equal(await b.act(eva, id, 'open'), 'early');
  b.clock.advance('PT1S');
  assert.deepEqual(await can(eva), ['open', 'decline']);
  assert.equal(await b.act(noor, id, 'open'), 'not-yours');
  assert.equal(await b.act(eva, id, 'open'), 'done');
  assert.ok(await openFor(b, eva));
  assert.equal(await b.act(eva, id, 'close'), 'done');
  assert.equal(await openFor(b, eva), null);
  assert.equal(await b.act(eva, id, 'review', 'I was right'), 'second-person');
  const ari = await b.join('ari', 'privacy-lead');
  assert.equal(await b.act(ari, id, 'review', 'She was'), 'done');
});

test('one person is no quicker through a second account: made or taken over, it counts only after the wait', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  await b.ask(eva);
  const puppet = await b.join('puppet', 'owner');
  b.clock.advance('PT2H');
  const dev = await b.join('dev', 'developer');
  const id = await b.ask(dev);
  await sql`update auth.credential set confirmed_at = ${b.clock.now().toString()} where staff_id = ${puppet.staff}`.execute(
    b.db,
  );
  assert.equal(await b.act(puppet, id, 'open'), 'new-here');
  b.clock.advance('PT15M');
  assert.equal(await b.act(puppet, id, 'open'), 'done');
});

test('an officer who leaves does not make the other a lone one for what was asked before; a new request waits', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  const ari = await b.join('ari', 'privacy-lead');
  const id = await b.ask(eva);
  await removeMember(b.db, b.tenant, ari.staff, eva.staff, b.clock);
  b.clock.advance('PT20M');
  assert.equal(await b.act(eva, id, 'open'), 'second-person');
  assert.equal(await b.act(ari, id, 'open'), 'none', 'who is no member does nothing');
  assert.equal(await b.act(eva, id, 'decline'), 'done');
  const again = await b.ask(eva);
  assert.equal(await b.act(eva, again, 'open'), 'early');
});

test('what is open is of use to nobody whose role may not be given data, or who has left', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  const dev = await b.join('dev', 'developer');
  const id = await b.ask(dev);
  await b.act(eva, id, 'open');
  assert.ok(await openFor(b, dev));
  await changeRole(b.db, b.tenant, dev.staff, 'analyst', eva.staff, b.clock);
  assert.equal(await openFor(b, dev), null);
  await changeRole(b.db, b.tenant, dev.staff, 'support', eva.staff, b.clock);
  assert.ok(await openFor(b, dev));
  await removeMember(b.db, b.tenant, dev.staff, eva.staff, b.clock);
  assert.equal(await openFor(b, dev), null);
});

test('who asks for nothing, too much or what makes no sense, is told; one at a time, ten a day, and not every role', async (t) => {
  const b = await glassBench(t);
  await b.join('eva', 'owner');
  const dev = await b.join('dev', 'developer');
  const noor = await b.join('noor', 'auditor');
  const bad = await b.door.ask(b.tenant, dev.staff, {
    reason: new Pii('  '),
    ticket: new Pii('x'.repeat(201)),
    subjects: ["'; drop table", newId(b.clock)],
    columns: ['contact', 'a.b'],
    minutes: 61,
  });
  assert.deepEqual(bad, {
    is: 'wrong',
    faults: { reason: 'empty', ticket: 'long', subjects: 'wrong', columns: 'wrong', minutes: 'wrong' },
  });
  for (const minutes of [0, -1, 1.5, Number.NaN, Infinity])
    assert.equal((await b.door.ask(b.tenant, dev.staff, asking({ minutes }))).is, 'wrong', String(minutes));
  assert.deepEqual(await b.door.ask(b.tenant, noor.staff, asking()), { is: 'no', because: 'role' });
  const both = await Promise.all([1, 2, 3, 4].map(() => b.door.ask(b.tenant, dev.staff, asking())));
  assert.deepEqual(both.map(({ is }) => is).toSorted(), ['asked', 'no', 'no', 'no']);
  const takeBack = async () => {
    const { lines } = await b.door.list(b.tenant, dev);
    assert.equal(await b.act(dev, lines.find(({ can }) => can.includes('decline'))!.id, 'decline'), 'done');
  };
  for (let i = 1; i < 10; i++) {
    await takeBack();
    await b.ask(dev);
  }
  await takeBack();
  assert.deepEqual(await b.door.ask(b.tenant, dev.staff, asking()), { is: 'no', because: 'too-many' });
});

test('two officers at once: one opens it, and one of close and clock ends it', async (t) => {
  const b = await glassBench(t);
  const [eva, ari] = [await b.join('eva', 'owner'), await b.join('ari', 'owner')];
  const dev = await b.join('dev', 'developer');
  const id = await b.ask(dev);
  const outcomes = await Promise.all([eva, ari, eva, ari].map((who) => b.act(who, id, 'open')));
  assert.deepEqual(outcomes.toSorted(), ['done', 'state', 'state', 'state']);
  b.clock.advance('PT30M');
  await Promise.all([endGlass(b.setting, b.tenant), b.act(dev, id, 'close'), endGlass(b.setting, b.tenant)]);
  const ends = (await ledgerOf(b.access, b.tenant)).filter(({ kind }) => /glass\.(?:expired|closed)/.test(kind));
  assert.equal(ends.length, 1);
});

test('another company’s request is as if it did not exist, and members see their own alone', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  const dev = await b.join('dev', 'developer');
  const id = await b.ask(dev);
  const other = newId(b.clock);
  await b.db
    .insertInto('auth.tenant')
    .values({ id: other, slug: 'other', name: 'Other', folder: null, created_at: b.clock.now().toString() })
    .execute();
  const theirs = await b.join('mallory', 'owner', other);
  for (const is of ['open', 'decline', 'close'] as const)
    assert.equal(await b.door.act(other, theirs.staff, id, { is }), 'none');
  assert.deepEqual((await b.door.list(other, theirs)).lines, []);
  const sue = await b.join('sue', 'support');
  assert.deepEqual((await b.door.list(b.tenant, sue)).lines, []);
  assert.equal((await b.door.list(b.tenant, dev)).lines.length, 1);
  assert.equal((await b.door.list(b.tenant, eva)).lines.length, 1);
});

test('SQL as the app opens nothing alone, nothing longer, nothing again, and deletes nothing', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  const dev = await b.join('dev', 'developer');
  const id = await b.ask(dev);
  const tries = (statement: string) =>
    withTenant(b.db, b.tenant, (trx) => sql.raw(statement).execute(trx)).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    );
  const set = (what: string) => tries(`update upheld.break_glass set ${what} where id = '${id}'`);
  const open = `state = 'open', opened_at = now(), until = now() + interval '30 minutes'`;
  assert.equal(await set(`${open}, decided_by = asked_by`), '23514');
  assert.equal(await set(`state = 'open', decided_by = '${eva.staff}'`), '23514');
  assert.equal(
    await set(`state = 'open', opened_at = now(), until = now() + interval '61 minutes', decided_by = '${eva.staff}'`),
    '23514',
  );
  assert.equal(await set(`minutes = 59`), '23001');
  assert.equal(await set(`waits_until = now()`), '23001');
  assert.equal(await tries(`delete from upheld.break_glass`), '42501');
  await b.act(eva, id, 'open');
  assert.equal(await set(`until = until + interval '1 minute'`), '23001');
  await b.act(dev, id, 'close');
  assert.equal(await set(`state = 'open'`), '23001');
  assert.equal(await set(`reviewed_by = asked_by, state = 'reviewed'`), '23514');
});

test('what was written about the emergency stands nowhere in clear: no row, no ledger, no mail', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  const dev = await b.join('dev', 'developer');
  const id = await b.ask(dev);
  await b.act(eva, id, 'open');
  await b.act(dev, id, 'close');
  await b.act(eva, id, 'review', 'Zephyrine again');
  await b.mail.sendDue();
  const { rows } = await withTenant(b.db, b.tenant, (trx) =>
    sql<{ row: string }>`select g::text as row from upheld.break_glass g union all select m::text from upheld.mail m
      union all select convert_from(entry, 'UTF8') from upheld.ledger_inbox`.execute(trx),
  );
  const outbox = join(b.home, 'outbox');
  const letters = readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'utf8'));
  assert.ok(letters.length >= 6, 'mails were written');
  assert.ok(letters.some((letter) => /Subject: .*Emergency access/i.test(letter)));
  for (const text of [...rows.map(({ row }) => row), ...letters]) {
    assert.doesNotMatch(text, /Zephyrine|OPS-4711|Person (?:eva|dev)/);
    assert.ok(!text.includes(Buffer.from('Zephyrine').toString('hex')));
  }
});
