// Capabilities that are forged, foreign, spent, or for less than what is asked: each refused for its reason, and nothing done.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { Problem, Secret } from '#base';
import { signCapability } from './capability.ts';
import type { Capability, Keyd, SignedCapability } from './contract.ts';
import { bench, bucketIn, capability, capabilityKey, otherTenant, tenant } from './testing.ts';

const columns = ['contact.name'];
const because = (says: RegExp) => (error: unknown) =>
  error instanceof Problem && error.code === 'keyd.refused' && says.test(error.told.happened);

test('a capability must be ours, this tenant’s, for this act, for these people and columns, and valid now', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  const [ada, bob] = await it.core.mintSubjects(it.can('mint'), tenant, bucket, ['ada', 'bob'], columns);
  const open = (signed: SignedCapability, subjects = [ada!]) =>
    it.core.open(
      signed,
      tenant,
      subjects.map((subject) => ({ bucket, subject })),
      columns,
    );
  const staff = { principal: 'staff:1', subjects: ['ada'], columns };
  assert.equal((await open(it.can('open', staff))).length, 1);
  const at = (duration: string) => it.clock.now().add(duration).toString();
  const wrong: [RegExp, SignedCapability][] = [
    [/not signed/, capability('open', it.clock, staff, new Secret('another key'))],
    [/another tenant/, it.can('open', { ...staff, tenant: otherTenant })],
    [/for “index”/, it.can('index', staff)],
    [/for “rotate”/, it.can('rotate')],
    [/every person/, it.can('open', { ...staff, subjects: ['bob'] })],
    [/every person/, it.can('open', { ...staff, subjects: [] })],
    [/every column/, it.can('open', { ...staff, columns: ['contact.email'] })],
    [/over everything/, it.can('open', { ...staff, subjects: '*' })],
    [/over everything/, it.can('open', { ...staff, columns: '*' })],
    [/has ended/, it.can('open', { ...staff, expires: at('-PT1S') })],
    [/has ended/, it.can('open', { ...staff, expires: at('PT0S') })],
    [/five minutes/, it.can('open', { ...staff, expires: at('PT301S') })],
    [/when it ends/, it.can('open', { ...staff, expires: 'tomorrow' })],
    [/whose it is/, it.can('open', { ...staff, principal: 'root' })],
    [/incomplete/, it.can('open', { ...staff, purpose: '' })],
    [/incomplete/, it.can('open', { ...staff, subjects: [1] as unknown as string[] })],
  ];
  for (const [says, signed] of wrong) await assert.rejects(open(signed), because(says), String(says));
  await assert.rejects(open(it.can('open', staff), [ada!, bob!]), because(/every person/));
  const long = it.can('open', { ...staff, expires: at('PT5M') });
  await open(long);
  it.clock.advance('PT5M');
  await assert.rejects(open(long), because(/has ended/));
});

test('no changed letter, spelling or length of a capability is believed', async (t) => {
  const it = await bench(t);
  await bucketIn(it);
  const good = it.can('rotate');
  const create = (signed: SignedCapability) => it.core.createEpoch(signed, tenant, 1);
  await create(good);
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.constantFrom(...'AZaz09-_.=+/ \n'.split('')), async (at, letter) => {
      if (good[at] === letter) return;
      await assert.rejects(create(good.slice(0, at) + letter + good.slice(at + 1)), because(/./));
    }),
    { numRuns: 150 },
  );
  const [body = '', signature = ''] = good.split('.');
  const undomained = createHmac('sha256', capabilityKey.reveal()).update(body).digest('base64url');
  for (const signed of [
    '',
    '.',
    body,
    `${body}.`,
    `.${signature}`,
    `${good}.`,
    `${good}=`,
    ` ${good}`,
    `${body}.${undomained}`,
  ])
    await assert.rejects(create(signed), because(/./), signed);
  for (const odd of [null, undefined, 1, {}, [good]] as unknown as string[])
    await assert.rejects(create(odd), because(/./));
});

test('every way into keyd asks for its own act, and for all people where it is about all', async (t) => {
  const it = await bench(t);
  const bucket = await bucketIn(it);
  const index = await it.core.mintEpochKey(it.can('mint'), tenant, { id: 'index', kind: 'index', epoch: 1 });
  const [ada] = await it.core.mintSubjects(it.can('mint'), tenant, bucket, ['ada'], columns);
  await it.core.createEpoch(it.can('rotate'), tenant, 2);
  type Act = Capability['act'];
  const ways: [string, Act[], whole: boolean, (keyd: Keyd, signed: SignedCapability) => Promise<unknown>][] = [
    ['createEpoch', ['rotate', 'mint'], true, (keyd, signed) => keyd.createEpoch(signed, tenant, 2)],
    ['destroyEpoch', ['rotate'], true, (keyd, signed) => keyd.destroyEpoch(signed, tenant, 9)],
    [
      'mintEpochKey',
      ['rotate', 'mint'],
      true,
      (keyd, signed) => keyd.mintEpochKey(signed, tenant, { id: 'b', kind: 'bucket', epoch: 1 }),
    ],
    ['mintSubjects', ['mint'], false, (keyd, signed) => keyd.mintSubjects(signed, tenant, bucket, ['ada'], columns)],
    ['open', ['open'], false, (keyd, signed) => keyd.open(signed, tenant, [{ bucket, subject: ada! }], columns)],
    [
      'index',
      ['index'],
      false,
      (keyd, signed) => keyd.index(signed, tenant, index, [{ field: columns[0]!, value: 'x' }]),
    ],
    ['rewrap', ['rotate'], true, (keyd, signed) => keyd.rewrap(signed, tenant, 2, [bucket])],
    [
      'rebucket',
      ['rotate'],
      true,
      (keyd, signed) => keyd.rebucket(signed, tenant, bucket, { id: 'b', epoch: 2 }, [ada!]),
    ],
    ['opens', ['rotate'], false, (keyd, signed) => keyd.opens(signed, tenant, [{ bucket, subjects: [ada!] }])],
  ];
  for (const [name, acts, whole, ask] of ways) {
    for (const act of ['open', 'index', 'mint', 'rotate'] as const) {
      const said = ask(it.core, it.can(act));
      if (acts.includes(act)) await said;
      else await assert.rejects(said, because(/does not allow/), `${name} with ${act}`);
    }
    await assert.rejects(ask(it.core, it.can(acts[0]!, { tenant: otherTenant })), because(/another tenant/), name);
    const some = ask(it.core, it.can(acts[0]!, { subjects: ['ada'] }));
    if (whole) await assert.rejects(some, because(/about all/), name);
    else await some;
  }
});

test('what is signed says nothing by its order: the same capability is the same text', () => {
  const one: Capability = {
    tenant,
    act: 'open',
    subjects: ['a'],
    columns: ['c'],
    purpose: 'p',
    principal: 'staff:1',
    expires: '2026-11-22T10:04:00Z',
  };
  const turned = Object.fromEntries(Object.entries(one).toReversed()) as unknown as Capability;
  assert.equal(signCapability(one, capabilityKey), signCapability(turned, capabilityKey));
});
