// Security events: each kind found for a real reason, once, told of at most once an hour, and reviewed by somebody with a name.
import assert from 'node:assert/strict';
import test from 'node:test';
import { languages, Pii, Secret } from '#base';
import { fileWitness, openLedger, record, signerOf, signingKey } from '#ledger';
import { withTenant } from '#store';
import { security } from '#words';
import {
  type OpenedHour,
  type Opens,
  changeRole,
  createApiKey,
  findEvents,
  invite,
  openDoor,
  recordLocks,
} from '../index.ts';
import { codeAt, goodPassword, ledgerOf, stranger, trying, typed } from '../testing.ts';
import { glassBench } from '../break-glass/testing.ts';
import { manyFailures, manyTargets } from './kinds/failed-sign-ins.ts';
import { securityKinds } from './kinds/index.ts';
import { massExportFrom } from './kinds/mass-export.ts';
import { unusualReads } from './kinds/unusual-reads.ts';

type Bench = Awaited<ReturnType<typeof glassBench>>;

/** Numbers what waits for the ledger, as the server does, and searches. Kinds of what is new, sorted. */
async function found(b: Bench): Promise<string[]> {
  const before = await b.security.list(b.tenant, 'all');
  const secret = new Secret('the secret of a ledger that only tests have');
  const ledger = openLedger({
    db: b.db,
    originOf: async (tenant) => `localhost/ledger/${tenant}`,
    signer: async (tenant, origin) => signerOf(origin, signingKey(secret, tenant)),
    witness: fileWitness(`${b.home}/ledger`),
  });
  await ledger.sequence(b.tenant);
  await findEvents(b.setting, b.tenant);
  const after = await b.security.list(b.tenant, 'all');
  return after
    .filter(({ id }) => !before.some((one) => one.id === id))
    .map(({ kind, severity }) => `${kind} ${severity}`)
    .toSorted();
}

test('each kind has its words in four languages, and an id of its own', () => {
  const ids = securityKinds.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids)
    for (const part of ['title', 'means', 'do'])
      for (const language of languages) {
        const text = (security as Record<string, Record<string, string>>)[`${part}-${id}`]?.[language];
        assert.ok(text, `${part}-${id} in ${language}`);
      }
  const said = Object.keys(security).filter((key) => key.startsWith('title-'));
  assert.deepEqual(said.map((key) => key.slice(6)).toSorted(), ids.toSorted());
});

test('sign-in: guessing, a lock, a new device, a recovery code; once each, and joining is none of them', async (t) => {
  const b = await glassBench(t);
  const door = openDoor(b.access);
  await b.join('eva', 'owner');
  assert.deepEqual(await found(b), ['role-given warning']);
  assert.deepEqual(await found(b), []);
  const eva = { email: new Pii('eva@fenwick.example'), password: new Secret(goodPassword) };
  for (let i = 0; i < 6; i++) await door.signIn(trying({ ...eva, password: new Secret('no') }));
  await recordLocks(b.access);
  assert.deepEqual(await found(b), ['lock warning']);
  const session = (await b.security.list(b.tenant, 'all')).find(({ kind }) => kind === 'lock');
  assert.equal(session?.staff, 'Person eva');
  for (let i = 0; i < manyTargets; i++)
    await door.signIn(trying({ email: new Pii(`n${i}@fenwick.example`), password: new Secret('no') }));
  assert.ok(manyFailures > manyTargets);
  assert.deepEqual(await found(b), ['failed-sign-ins severe']);
  await door.signIn(trying({ email: new Pii('more@fenwick.example'), password: new Secret('no') }));
  assert.deepEqual(await found(b), [], 'once an hour');
  b.clock.advance('PT2H');
  assert.deepEqual(await found(b), []);
  const token = await invite(b.db, b.tenant, 'auditor', b.clock);
  const joined = await door.accept(token, typed('noor@fenwick.example'), 'Fenwick Kites Ltd');
  assert.ok(joined.is === 'step');
  const app = await door.setUp(joined.token, 'Fenwick Kites Ltd');
  const done = await door.finishSetUp(joined.token, codeAt(app!.seed, b.clock), stranger);
  assert.ok(done.is === 'in' && 'codes' in done);
  assert.deepEqual(await found(b), ['role-given warning']);
  b.clock.advance('PT2H');
  const noor = { email: new Pii('noor@fenwick.example'), password: new Secret(goodPassword) };
  const again = await door.signIn(trying(noor, { recovery: done.codes[0]!, known: done.known }));
  assert.ok(again.is === 'in');
  assert.deepEqual(await found(b), ['recovery-code warning'], 'her own browser is none that is new');
  b.clock.advance('PT1H');
  assert.equal((await door.signIn(trying(noor, { recovery: done.codes[1]! }))).is, 'in');
  assert.deepEqual(await found(b), ['new-device notice', 'recovery-code warning']);
});

test('staff and keys: an officer more, a key made, an account set up anew, a passkey that counted back, an address that changed', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  const noor = await b.join('noor', 'analyst');
  await found(b);
  await changeRole(b.db, b.tenant, noor.staff, 'privacy-lead', eva.staff, b.clock);
  await changeRole(b.db, b.tenant, noor.staff, 'support', eva.staff, b.clock);
  await createApiKey(b.db, b.tenant, { name: 'Status', scopes: ['read:policy'], lastDay: null }, b.clock, eva.staff);
  const data = { staff: noor.staff, passkey: noor.id };
  await withTenant(b.db, b.tenant, (trx) => record(trx, b.tenant, { kind: 'passkey.refused', data }, b.clock));
  await withTenant(b.db, b.tenant, (trx) =>
    record(trx, b.tenant, { kind: 'staff.renewed', data: { staff: noor.staff, by: eva.staff } }, b.clock),
  );
  await withTenant(b.db, b.tenant, (trx) =>
    record(trx, b.tenant, { kind: 'value.damaged', data: { row: noor.id, by: 'job:test' } }, b.clock),
  );
  for (const kind of ['email.change-asked', 'email.changed', 'email.change-stopped'])
    await withTenant(b.db, b.tenant, (trx) =>
      record(trx, b.tenant, { kind, data: { staff: noor.staff, change: noor.id } }, b.clock),
    );
  assert.deepEqual(await found(b), [
    'account-renewed severe',
    'api-key warning',
    'email-changed warning',
    'email-stopped severe',
    'passkey-counter severe',
    'role-given severe',
    'role-given warning',
    'value-damaged severe',
  ]);
  // One mail a kind and officer; the analyst who is none gets none.
  assert.deepEqual(await b.mails(), {
    'security/account-renewed/2026-03-10T11/*': 1,
    'security/email-stopped/2026-03-10T11/*': 1,
    'security/passkey-counter/2026-03-10T11/*': 1,
    'security/role-given/2026-03-10T11/*': 1,
    'security/value-damaged/2026-03-10T11/*': 1,
  });
  await changeRole(b.db, b.tenant, noor.staff, 'owner', eva.staff, b.clock);
  assert.deepEqual(await found(b), ['role-given severe']);
  assert.equal((await b.mails())['security/role-given/2026-03-10T11/*'], 2, 'the new owner; eva had hers in this hour');
  assert.equal((await b.mails())['security/passkey-counter/2026-03-10T11/*'], 1);
});

test('people’s data: unusually many, an export of many, a purpose that is not stated; and break-glass with its late review', async (t) => {
  const hours: OpenedHour[] = [];
  const opens: Opens = {
    hours: async (_, __, since) => hours.filter(({ hour }) => hour >= since),
    under: async () => [],
  };
  const b = await glassBench(t, opens);
  const eva = await b.join('eva', 'owner');
  const dev = await b.join('dev', 'developer');
  await found(b);
  const hour = (
    subjects: number,
    act: OpenedHour['act'] = 'read',
    principal = `staff:${dev.staff}`,
    times = subjects,
  ) => hours.push({ principal, hour: '2026-03-10T10:00:00Z', act, times, subjects });
  hour(199);
  hour(99, 'export', `key:${dev.staff}`);
  hour(5000, 'read', 'job:retention');
  assert.deepEqual(await found(b), []);
  hour(2, 'search');
  hour(massExportFrom, 'export', `staff:${eva.staff}`);
  hour(0, 'refused', `staff:${dev.staff}`, 1);
  hour(0, 'refused', `key:${dev.staff}`, 10);
  assert.deepEqual(await found(b), [
    'mass-export severe',
    'refused-purpose severe',
    'refused-purpose warning',
    'unusual-reads severe',
  ]);
  assert.deepEqual(await found(b), []);
  const id = await b.ask(dev);
  await b.act(eva, id, 'open');
  await b.act(dev, id, 'close');
  assert.deepEqual(await found(b), ['break-glass warning']);
  b.clock.advance('PT120H');
  assert.deepEqual(await found(b), [], 'due, not overdue');
  b.clock.advance('PT1S');
  assert.deepEqual(await found(b), ['review-overdue severe']);
  assert.equal(Object.entries(await b.mails()).filter(([key]) => key.startsWith('security/review-overdue')).length, 1);
});

test('far more than somebody usually opens, by their own mean; whoever has no history yet is not judged by it', async () => {
  const day = (n: number): string => `2026-03-${String(n).padStart(2, '0')}T10:00:00Z`;
  const of = (...subjects: number[]) =>
    subjects.map((n, i): OpenedHour => ({
      principal: 'staff:x',
      hour: day(i + 1),
      act: 'read',
      times: n,
      subjects: n,
    }));
  const since = { epochMilliseconds: Date.parse(day(1)) };
  const find = async (hours: OpenedHour[]) =>
    (await unusualReads.find({ hours, since } as never)).map(({ at, about }) => [at.slice(8, 10), about?.['subjects']]);
  assert.deepEqual(await find(of(6, 6, 6, 6, 6, 18)), []);
  assert.deepEqual(await find(of(6, 6, 6, 6, 6, 20)), [['06', 20]]);
  assert.deepEqual(await find(of(1, 1, 1, 1, 1, 19)), [], 'few people are few people');
  assert.deepEqual(await find(of(6, 6, 6, 6, 100)), [], 'four hours are no history');
  assert.deepEqual(await find(of(201)), [['01', 201]], 'but too many are too many');
});

test('a review: by whom, when, with words that only we can read; a severe one not without; never twice; not another company’s', async (t) => {
  const b = await glassBench(t);
  const eva = await b.join('eva', 'owner');
  const ari = await b.join('ari', 'privacy-lead');
  await changeRole(b.db, b.tenant, ari.staff, 'owner', eva.staff, b.clock);
  await found(b);
  const severe = (await b.security.list(b.tenant, 'new')).find(({ severity }) => severity === 'severe')!;
  const plain = (await b.security.list(b.tenant, 'new')).find(({ severity }) => severity === 'warning')!;
  const count = await b.security.waiting(b.tenant);
  assert.equal(await b.security.review(b.tenant, eva.staff, severe.id, new Pii('  ')), 'words');
  assert.equal(await b.security.review(b.tenant, eva.staff, severe.id, new Pii('x'.repeat(2001))), 'long');
  const other = '01900000-0000-7000-8000-000000000001';
  await b.db
    .insertInto('auth.tenant')
    .values({ id: other, slug: 'other', name: 'Other', folder: null, created_at: b.clock.now().toString() })
    .execute();
  assert.equal(await b.security.review(other, eva.staff, severe.id, new Pii('mine now')), 'gone');
  assert.deepEqual(await b.security.list(other, 'all'), []);
  const words = new Pii('It was Zephyrine, as agreed.');
  const both = await Promise.all([eva, ari].map(({ staff }) => b.security.review(b.tenant, staff, severe.id, words)));
  assert.deepEqual(both.toSorted(), ['done', 'gone']);
  assert.equal(await b.security.review(b.tenant, eva.staff, plain.id, new Pii('')), 'done');
  assert.equal(await b.security.waiting(b.tenant), count - 2);
  const line = (await b.security.list(b.tenant, 'all')).find(({ id }) => id === severe.id);
  assert.match(line?.reviewed?.words?.reveal() ?? '', /Zephyrine/);
  assert.ok(line?.reviewed?.by?.startsWith('Person'));
  const rows = await withTenant(b.db, b.tenant, (trx) => trx.selectFrom('security_event').selectAll().execute());
  assert.doesNotMatch(JSON.stringify(rows), /Zephyrine|fenwick/);
  const kinds = (await ledgerOf(b.access, b.tenant)).map(({ kind }) => kind);
  assert.equal(kinds.filter((kind) => kind === 'security.reviewed').length, 2);
});
