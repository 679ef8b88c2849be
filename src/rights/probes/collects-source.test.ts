// collects-source, green and red: how values of the vault came in against what the text names, and a person's word on systems that do not say it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Holding, Policy } from '#policy';
import { withTenant } from '#store';
import { savePerson, vaultHolding } from '#vault';
import { recipient, registerBench, stated } from './testing-register.ts';

type Sources = Policy['sources'];
const from = (dpv?: string): Sources[number] => ({
  id: 'source.one',
  label: 'as said',
  stated,
  ...(dpv ? { dpv } : {}),
});
const person = 'dpv:DataSubjectDataSource';

async function bench(t: Parameters<typeof registerBench>[0]) {
  const all = new Map<string, Holding>();
  const b = await registerBench(t, 'collects-source', all);
  all.set('upheld:vault', vaultHolding(b.vault, b.tenant));
  const caller = { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: 'purpose.orders' } as const;
  return {
    ...b,
    all,
    names: (sources: Sources, more: Partial<Policy> = {}) => b.text([], [], 'BE', { sources, ...more }),
    take: (source: 'provided' | 'observed' | 'third-party', name: string) =>
      savePerson(b.vault, caller, { contact: { email: `${name}@mill.example` }, origin: { source, channel: 'form' } }),
  };
}

test('upheld: people gave it themselves, as the text says; unproven: the text was not read to say so', async (t) => {
  const b = await bench(t);
  b.names([from(person)]);
  assert.equal(await b.said(), 'unproven nothing');
  await b.take('provided', 'ada');
  assert.equal(await b.said(), 'upheld named');
  b.names([]);
  assert.equal(await b.said(), 'unproven unnamed');
  b.names([from(person)]);
  await b.take('observed', 'ben');
  assert.equal(await b.said(), 'unproven unnamed', 'nobody reads of watching there');
});

test('broken: it came from others and the text says nothing of them; or nothing says how it came', async (t) => {
  const b = await bench(t);
  const email = { id: 'data.email', label: 'e-mail address', dpv: 'pd:EmailAddress', stated };
  b.names([from('dpv:ThirdPartyDataSource')], { data: [email] });
  await b.take('third-party', 'ada');
  assert.equal(await b.said(), 'upheld named');
  b.names([from(person)], { data: [email] });
  await b.word();
  assert.equal(await b.said(), 'broken fromOthers', 'no word makes it good');
  b.names([from()], { data: [email] });
  assert.equal(await b.said(), 'upheld named', 'in words of its own');
  await withTenant(b.store.db, b.tenant, (trx) => trx.updateTable('record').set({ lineage: '{}' }).execute());
  assert.equal(await b.said(), 'broken sourceless');
});

test('unproven, and upheld by a person’s word until it expires: systems and others, which do not say how data came in', async (t) => {
  const b = await bench(t);
  b.names([from(person)]);
  await b.take('provided', 'ada');
  b.all.set('desk', vaultHolding(b.vault, b.tenant));
  assert.equal(await b.said(), 'unproven unsaid');
  await b.word();
  assert.equal(await b.said(), 'upheld attestGiven');
  b.clock.advance('P31D');
  assert.equal(await b.said(), 'unproven attestExpired');
  b.all.delete('desk');
  assert.equal(await b.said(), 'upheld named');
  b.text([recipient('Lakeside')], [], 'BE', { sources: [from(person)] });
  assert.equal(await b.said(), 'unproven attestExpired');
});
