// Test of plans over our own holdings under real keys: the vault and permissions are erased, put right and held still like any system of the company's.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { askOptIn, consentHolding } from '#consent';
import { newsletter } from '#consent/testing';
import { Pii } from '#base';
import { applyPlan, plansOf, propose } from '#plan';
import { type Caller, setPreference, vaultHolding } from '#vault';
import { rightsBench } from '../testing.ts';
import type { Asked } from './asked.ts';
import { replacementsOf } from './correcting.ts';
import { recognise } from './known.ts';
import { personMaker } from './maker.ts';
import { meanwhile } from './restricting.ts';
import type { Holdings } from './task.ts';
import { settingOf, taskOf } from './testing-plans.ts';

const [ann, bea] = ['ann.ashgrove@post.example', 'bea@post.example'];

async function desk(t: TestContext) {
  const b = await rightsBench(t);
  const { vault, tenant, clock, store } = b;
  const people = {
    ann: await b.person({ email: ann, 'given-name': 'Ann', 'family-name': 'Ashgrove' }),
    bea: await b.person({ email: bea, 'family-name': 'Birch' }),
  };
  const caller: Caller = { tenant, principal: 'staff:lea', actor: 'house', purpose: newsletter };
  for (const subject of Object.values(people))
    await setPreference(vault, caller, subject, {
      channel: 'email',
      topic: newsletter,
      wants: false,
      source: 'person',
    });
  for (const email of [ann, bea])
    await askOptIn(b.house, tenant, {
      email: new Pii(email),
      purpose: newsletter,
      channels: ['email'],
      language: 'en',
    });
  const holdings: Holdings = new Map([
    ['vault', vaultHolding(vault, tenant)],
    ['consent', consentHolding(b.house, tenant)],
  ]);
  const found = async (email: string) => {
    const { known } = await recognise(
      holdings,
      { identifiers: [{ kind: 'email', value: email }] },
      { key: 'request-1' },
    );
    const rows: string[] = [];
    for (const [id, holding] of holdings)
      for await (const { collection, relation, fields } of holding.find({ identifiers: known.identifiers }))
        if (relation === 'own' && collection !== 'access-log')
          rows.push(`${id} ${collection} ${JSON.stringify(fields)}`);
    return rows.toSorted();
  };
  const plan = async (
    asked: (task: { holdings: Holdings; known: Awaited<ReturnType<typeof recognise>>['known'] }) => Promise<Asked>,
  ) => {
    const { known, unreached } = await recognise(
      holdings,
      { identifiers: [{ kind: 'email', value: ann }] },
      { key: 'request-1' },
    );
    assert.deepEqual(unreached, []);
    const task = taskOf(store.db, tenant, clock, { holdings, known, asked: await asked({ holdings, known }) });
    const setting = settingOf(store.db, clock, task);
    const made = await personMaker(task).make();
    const kept = await propose(setting, tenant, {
      ...made,
      kind: 'rights',
      about: 'request-1',
      policyVersion: 1,
      by: 'staff:lea',
      approvals: 0,
    });
    const acts = kept.operations.map(({ holding, collection, act }) => `${holding} ${collection}: ${act}`);
    const applied = await applyPlan(setting, tenant, kept.id);
    const [after] = await plansOf(setting, tenant, { id: kept.id });
    return { operations: kept.operations, acts, applied, parts: after!.parts };
  };
  return { ...b, people, found, plan };
}

test('erased: the person with all that is theirs; what must stay is said before, and looking does not move the plan', async (t) => {
  const { found, plan } = await desk(t);
  const others = await found(bea);
  const { acts, applied, parts } = await plan(async () => ({ kind: 'erasure' }));
  assert.deepEqual(applied, { is: 'done' }, JSON.stringify(parts));
  assert.ok(acts.includes('vault person: erase'), acts.join('\n'));
  assert.ok(acts.includes('vault access-log: keep'), acts.join('\n'));
  assert.ok(acts.includes('vault objection: keep'), acts.join('\n'));
  assert.deepEqual(await found(bea), others);
  assert.deepEqual(
    (await found(ann)).filter((row) => !row.startsWith('consent objection')),
    [],
  );
});

test('held still and let go: the vault refuses meanwhile, what cannot be held is said', async (t) => {
  const { vault, tenant, people, plan } = await desk(t);
  const state = async () => {
    const [row] = await Array.fromAsync(
      vaultHolding(vault, tenant).find({ identifiers: [{ kind: 'vault-subject', value: people.ann }] }),
    );
    return row!.fields['state'];
  };
  const { acts, operations, applied, parts } = await plan(async () => ({ kind: 'restriction', on: true }));
  assert.deepEqual(applied, { is: 'done' }, JSON.stringify(parts));
  assert.ok(acts.includes('vault person: restrict'), acts.join('\n'));
  const { refusing, goesOn } = meanwhile(operations, ['vault', 'consent']);
  assert.deepEqual(refusing, ['vault']);
  assert.ok(!goesOn.some(({ collection }) => collection === 'access-log'));
  assert.equal(await state(), 'restricted');
  const released = await plan(async () => ({ kind: 'restriction', on: false }));
  assert.deepEqual(released.applied, { is: 'done' }, JSON.stringify(released.parts));
  assert.equal(await state(), 'active');
});

test('put right in the vault, and for nobody else', async (t) => {
  const { found, plan } = await desk(t);
  const others = await found(bea);
  const { applied, parts } = await plan(async (task) => {
    const named = await replacementsOf(task, { 'pd:Name': 'Ann Oakley' });
    assert.deepEqual(named.replacements, []);
    assert.deepEqual(named.unclear, ['vault/record.contact/family-name', 'vault/record.contact/given-name']);
    const { replacements, unclear } = await replacementsOf(task, { 'vault/record.contact/family-name': 'Oakley' });
    assert.deepEqual(unclear, []);
    return { kind: 'rectification', replacements };
  });
  assert.deepEqual(applied, { is: 'done' }, JSON.stringify(parts));
  const rows = (await found(ann)).join('\n');
  assert.match(rows, /"Ann".*"Oakley"/);
  assert.doesNotMatch(rows, /Ashgrove"/);
  assert.deepEqual(await found(bea), others);
});
