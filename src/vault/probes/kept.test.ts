// The vault's other checks, each green and red for a real reason, on a real database: audit log, purposes, categories, companies kept apart.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { newId, systemClock } from '#base';
import { record } from '#ledger';
import { type Answer, type PublishedPolicy, emptyLists } from '#policy';
import { type Store, withTenant } from '#store';
import { testDatabaseWithAdmin } from '#store/testing';
import { ensureDefaultTenant } from '#access';
import { Client } from 'pg';
import { declareType, listPeople, savePerson } from '../index.ts';
import { testPolicy, type VaultBench, vaultBench } from '../testing.ts';
import { askOf, told } from './testing.ts';
import type { Kept } from './world.ts';

const origin = { source: 'provided', channel: 'test' } as const;

const keptOf = (store: Store, more: Partial<Kept>): Kept => ({
  store,
  vault: () => Promise.reject(new Error('no vault here')),
  folders: [],
  tenants: async () => [],
  local: () => null,
  publicUrl: null,
  daily: new Map(),
  ...more,
});

type Ask = (
  kind: string,
  sentence?: string,
  policy?: Partial<PublishedPolicy['policy']>,
  more?: Partial<Kept>,
) => Promise<Answer>;

function asking(b: VaultBench): Ask {
  const kept = (more: Partial<Kept> = {}): Kept =>
    keptOf(b.store, { vault: async () => b.vault, tenants: async () => [b.tenant], ...more });
  return (kind, sentence = 'It is so.', policy = {}, more = {}) =>
    askOf(kept(more), kind, { tenant: b.tenant, now: b.clock.now(), sentence, policy });
}

test('audit-log: upheld, broken in four ways, unproven while nothing happened', async (t) => {
  const b = await vaultBench(t);
  const ask = asking(b);
  assert.deepEqual(told(await ask('audit-log')), ['unproven', 'logEmpty']);
  const check = { ...b.job('purpose.none'), principal: 'job:purpose-check' };
  await assert.rejects(listPeople(b.vault, check, { limit: 1 }));
  assert.deepEqual(
    told(await ask('audit-log')),
    ['unproven', 'logEmpty'],
    'what a check of our own did proves nothing',
  );
  const { id } = await savePerson(b.vault, b.job(), { contact: { email: 'marit@lives.example' }, origin });
  const whole = await ask('audit-log');
  assert.deepEqual([...told(whole), whole.because.values?.['acts']], ['upheld', 'logWhole', 2]);
  const others = { recipients: [{ id: 'recipient.x', name: 'Cloud Barn', role: 'processor' }] } as never;
  assert.deepEqual(told(await ask('audit-log', undefined, others)), ['unproven', 'partHere']);

  const [row] = await withTenant(b.store.db, b.tenant, (trx) =>
    trx.selectFrom('access_log').selectAll().where('act', '=', 'write').execute(),
  );
  const write = (batch: string) =>
    withTenant(b.store.db, b.tenant, (trx) =>
      trx
        .insertInto('access_log')
        .values({ ...row!, id: newId(b.clock), batch, columns: [...row!.columns] })
        .execute(),
    );
  await withTenant(b.store.db, b.tenant, (trx) =>
    trx
      .insertInto('subject')
      .values({
        tenant_id: b.tenant,
        id: newId(b.clock),
        organisation_id: null,
        created_at: b.clock.now().toString(),
        last_interaction_at: null,
      })
      .execute(),
  );
  assert.deepEqual(told(await ask('audit-log')), ['broken', 'logSilent'], `somebody beside ${id} came past the log`);
  await write(newId(b.clock));
  assert.deepEqual(told(await ask('audit-log')), ['broken', 'logStrange']);
  const data = { access: newId(b.clock), rows: 1, digest: 'c'.repeat(64) };
  await withTenant(b.store.db, b.tenant, (trx) => record(trx, b.tenant, { kind: 'access.logged', data }, b.clock));
  assert.deepEqual(told(await ask('audit-log')), ['broken', 'logMissing']);
  await write(row!.batch);
  assert.deepEqual(told(await ask('audit-log')), ['broken', 'logChanged']);
});

test('purpose-limitation: upheld, broken when a purpose is gone from the policy or the gate lets through, unproven without people', async (t) => {
  const b = await vaultBench(t);
  const ask = asking(b);
  assert.deepEqual(told(await ask('purpose-limitation')), ['unproven', 'nobody']);
  await savePerson(b.vault, b.job(), { contact: { email: 'marit@lives.example', city: 'Ghent' }, origin });
  assert.deepEqual(told(await ask('purpose-limitation')), ['upheld', 'purposesKept']);
  const gone = await ask('purpose-limitation', undefined, { purposes: [] });
  assert.deepEqual(told(gone), ['broken', 'strangePurposes']);
  assert.deepEqual(gone.because.values, { count: 2, all: 2, purposes: 'purpose.orders' });
  // A gate that takes any purpose for declared.
  const all = { find: () => ({ id: 'any', label: 'any', bases: [] }), map: () => [], flatMap: () => [] };
  const open = { ...testPolicy(), policy: { ...testPolicy().policy, purposes: all } } as unknown as PublishedPolicy;
  const vault = async () => ({ ...b.vault, published: async () => open });
  assert.deepEqual(told(await ask('purpose-limitation', undefined, {}, { vault })), ['broken', 'purposeIgnored']);
});

const declared = (...dpv: (string | undefined)[]) =>
  ({ data: dpv.map((id, n) => ({ id: `data.${n}`, label: 'x', ...(id ? { dpv: id } : {}) })) }) as never;

test('data-minimisation: upheld by the category or a broader one, broken by another, unproven while words may mean it', async (t) => {
  const b = await vaultBench(t);
  const ask = asking(b);
  assert.deepEqual(told(await ask('data-minimisation')), ['unproven', 'nobody']);
  await savePerson(b.vault, b.job(), { contact: { email: 'marit@lives.example', city: 'Ghent' }, origin });
  const of = (...dpv: (string | undefined)[]) => ask('data-minimisation', undefined, declared(...dpv));
  assert.deepEqual(told(await of('pd:EmailAddress', 'pd:PhysicalAddress')), ['upheld', 'onlyDeclared']);
  assert.deepEqual(told(await of('pd:Contact')), ['upheld', 'onlyDeclared']);
  const broken = await of('pd:EmailAddress');
  assert.deepEqual(
    [...told(broken), broken.because.values?.['columns']],
    ['broken', 'undeclaredData', 'contact.city (pd:PhysicalAddress)'],
  );
  assert.deepEqual(
    told(await of('pd:EmailAddressWork', 'pd:PhysicalAddress')),
    ['broken', 'undeclaredData'],
    'narrower is not enough',
  );
  assert.deepEqual(told(await of('pd:EmailAddress', undefined)), ['unproven', 'perhapsUndeclared']);
});

test('no-special-data: upheld, broken by a declared field of Art. 9, unproven for forms and unclear words', async (t) => {
  const b = await vaultBench(t);
  const ask = asking(b);
  const said = 'We do not process special categories of personal data.';
  assert.deepEqual(told(await ask('no-special-data', said)), ['unproven', 'nobody']);
  await savePerson(b.vault, b.job(), { contact: { email: 'marit@lives.example', note: 'likes kites' }, origin });
  const upheld = await ask('no-special-data', said);
  assert.deepEqual(told(upheld), ['upheld', 'noSpecialFields']);
  assert.equal(upheld.measured.find(({ key }) => key === 'kept.freeText')?.values?.['count'], 1);
  assert.deepEqual(told(await ask('no-special-data', 'We never ask for sensitive data.')), ['unproven', 'formsUnseen']);
  assert.deepEqual(told(await ask('no-special-data', 'We do not record names in our logs.')), [
    'unproven',
    'excludesUnclear',
  ]);
  assert.deepEqual(told(await ask('no-special-data', 'We never store passwords.')), ['upheld', 'noSpecialFields']);
  const properties = {
    allergy: { type: 'string', maxLength: 80, 'x-category': 'pd:BloodType' },
    pin: { type: 'string', 'x-category': 'pd:Password' },
  };
  await declareType(
    b.vault,
    b.tenant,
    { name: 'care', title: 'Care', schema: { type: 'object', properties } },
    'house',
  );
  const broken = await ask('no-special-data', said);
  assert.deepEqual(
    [...told(broken), broken.because.values?.['columns']],
    ['broken', 'specialFields', 'care.allergy (pd:BloodType)'],
  );
  const pin = await ask('no-special-data', 'We never store passwords.');
  assert.equal(pin.because.values?.['columns'], 'care.pin (pd:Password)');
});

async function twoCompanies(t: TestContext) {
  const { store, admin } = await testDatabaseWithAdmin(t);
  const clock = systemClock;
  const { id: tenant } = await ensureDefaultTenant(store.db, clock);
  const other = newId(clock);
  const add = async () => {
    await store.db
      .insertInto('auth.tenant')
      .values({ id: other, slug: 'other', name: 'Other', folder: null, created_at: clock.now().toString() })
      .execute();
    await withTenant(store.db, other, (trx) => record(trx, other, { kind: 'board.opened', data: {} }, clock));
  };
  const asAdmin = async (statement: string): Promise<void> => {
    const client = new Client({
      host: admin.socket!,
      user: admin.user!,
      password: admin.password!.reveal(),
      database: admin.database!,
    });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const ask = async (breaches: Store['breaches'] = () => store.breaches()) =>
    askOf(
      keptOf(store, {
        store: { ...store, breaches },
        tenants: async () => (await store.db.selectFrom('auth.tenant').select('id').execute()).map(({ id }) => id),
      }),
      'tenant-isolation',
      { tenant, now: clock.now(), sentence: 'Your data is separated.', policy: emptyLists() },
    );
  return { ask, add, asAdmin };
}

test('tenant-isolation: unproven alone, upheld beside another company, broken by a rule that is gone and by a row that comes', async (t) => {
  const { ask, add, asAdmin } = await twoCompanies(t);
  assert.deepEqual(told(await ask()), ['unproven', 'aloneHere']);
  await add();
  const apart = await ask();
  assert.deepEqual([...told(apart), apart.because.values?.['others']], ['upheld', 'tenantsApart', 1]);
  await asAdmin('create policy open on upheld.ledger_inbox using (true)');
  const meet = await ask();
  assert.deepEqual(told(meet), ['broken', 'tenantsMeet']);
  assert.match(String(meet.because.values?.['first']), /ledger_inbox/);
  const read = await ask(async () => []);
  assert.deepEqual([...told(read), read.because.values?.['tables']], ['broken', 'foreignRows', 'ledger_inbox']);
});
