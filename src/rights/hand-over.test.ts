// Access and portability from request to download: vault and database together, sealed under the link, once; nothing of others, nothing half.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Problem, Secret } from '#base';
import { linkIn, tailOf } from '#consent/testing';
import type { Holding } from '#policy';
import { countPeople, vaultHolding } from '#vault';
import {
  applyFor,
  approveFor,
  handOver,
  planOf,
  proposeFor,
  receive,
  requestOf,
  rightsHolding,
  takeBack,
  takePackage,
} from './index.ts';
import { unzipped, whole } from './package/testing-holdings.ts';
import { type RightsBench, rightsBench } from './testing.ts';

async function bench(t: Parameters<typeof rightsBench>[0]): Promise<RightsBench & { all: Map<string, Holding> }> {
  const all = new Map<string, Holding>();
  const b = await rightsBench(t, all);
  all.set('vault', vaultHolding(b.vault, b.tenant));
  all.set('rights', rightsHolding(b.rights, b.tenant));
  await b.person({ email: 'Ada@mill.example', 'given-name': 'Ada', city: 'Gent' });
  await b.person({ email: 'ben@mill.example', 'given-name': 'Benedict' });
  return { ...b, all };
}

const entered = { channel: 'page', language: 'en', country: 'BE', identity: 'mailbox' } as const;
const asked = async (b: RightsBench, asks: 'access' | 'portability', email = 'ada@MILL.example'): Promise<string> =>
  (await receive(b.rights, b.tenant, 'person', { ...entered, asks, sheet: { email, words: 'Everything, please.' } }))
    .request.id;

test('handed over once by the mailed link; the disk shows nothing; what is in it is theirs, with what Art. 15 asks', async (t) => {
  const b = await bench(t);
  const id = await asked(b, 'access');
  const { rows, sha256 } = await handOver(b.rights, b.tenant, id, 'staff:1');
  assert.ok(rows >= 2 && /^[\da-f]{64}$/.test(sha256 ?? ''));
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'answered');
  const [file, ...more] = readdirSync(b.rights.packages);
  assert.deepEqual(more, []);
  assert.ok(!readFileSync(`${b.rights.packages}/${file}`).includes('Ada'));
  const link = (await b.sent()).map((mail) => linkIn(mail, 'request/data')).find((one) => one !== '') ?? '';
  const token = new Secret(tailOf(link));
  assert.equal(await takePackage(b.rights, b.other, token), null);
  const taken = await takePackage(b.rights, b.tenant, token);
  const files = unzipped(await whole(taken!.bytes));
  const text = [...files].map(([name, bytes]) => `${name}\n${bytes.toString()}`).join('\n');
  assert.match(text, /Ada/);
  assert.match(text, /Everything, please\./);
  assert.doesNotMatch(text, /Benedict|ben@mill/);
  assert.ok(files.has('index.html') && files.has('information.json'));
  assert.equal(await takePackage(b.rights, b.tenant, token), null);
  assert.deepEqual(readdirSync(b.rights.packages), []);
});

test('a request is nobody’s person: the sheet is found as a request, never as somebody in the vault', async (t) => {
  const b = await bench(t);
  await asked(b, 'access', 'new@mill.example');
  const found: string[] = [];
  for (const [name, holding] of b.all)
    for await (const row of holding.find({ identifiers: [{ kind: 'email', value: 'new@mill.example' }] }))
      found.push(`${name}/${row.collection}`);
  assert.deepEqual(found, ['rights/request']);
});

test('somebody of whom there is nothing but the request gets that, and is told', async (t) => {
  const b = await bench(t);
  b.all.delete('rights');
  const id = await asked(b, 'access', 'nobody@mill.example');
  assert.deepEqual(await handOver(b.rights, b.tenant, id, 'staff:1'), { rows: 0, sha256: null });
  assert.ok((await b.sent()).some(({ text }) => text?.includes('found nothing about you')));
  assert.deepEqual(readdirSync(b.rights.packages), []);
});

test('a system that does not answer to the end: nothing is handed over, no file is left, the request stays open', async (t) => {
  const b = await bench(t);
  const id = await asked(b, 'portability');
  const down = (): never => {
    throw new Problem('connect.unreachable', { happened: 'Down.', unchanged: 'Nothing.', next: 'Wait.' });
  };
  const vault = b.all.get('vault')!;
  let looks = 0;
  // It answers while the person is recognised and breaks off while the package is written.
  b.all.set('till', { ...vault, find: (person) => (++looks > 1 ? down() : vault.find(person)) });
  await assert.rejects(handOver(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.unreached' });
  b.all.set('till', { ...vault, find: down });
  await assert.rejects(handOver(b.rights, b.tenant, id, 'staff:1'), { code: 'rights.unreached' });
  assert.deepEqual(readdirSync(b.rights.packages), []);
  assert.equal((await requestOf(b.rights, b.tenant, id)).state, 'open');
  b.all.delete('till');
  assert.ok((await handOver(b.rights, b.tenant, id, 'staff:1')).rows > 0);
});

test('taken back: an approved plan is withdrawn with it; what is being carried out cannot be taken back', async (t) => {
  const b = await bench(t);
  const sheet = { email: 'ada@mill.example' };
  const planned = async (): Promise<string> => {
    const { request } = await receive(b.rights, b.tenant, 'person', { ...entered, asks: 'erasure', sheet });
    const plan = await proposeFor(b.rights, b.tenant, request.id, 'staff:1');
    await approveFor(b.rights, b.tenant, request.id, plan.hash, 'staff:1');
    b.clock.advance('P3D');
    return request.id;
  };
  const first = await planned();
  await takeBack(b.rights, b.tenant, first, 'person');
  assert.equal(await planOf(b.rights, b.tenant, first), null);
  assert.equal(await countPeople(b.vault, b.tenant), 2);
  const second = await planned();
  // Killed after everything was done and before the person was told.
  const mute = { ...b.rights, mail: { queueMail: () => Promise.reject(new Error('killed')) } };
  await assert.rejects(applyFor(mute, b.tenant, second, 'staff:1'), /killed/);
  await assert.rejects(takeBack(b.rights, b.tenant, second, 'person'), { code: 'rights.underway' });
  assert.equal((await requestOf(b.rights, b.tenant, second)).state, 'open');
});

test('held still, erased: plans over the vault itself, whose log grows with each look, are carried out', async (t) => {
  const b = await bench(t);
  const sheet = { email: 'ada@mill.example' };
  for (const asks of ['restriction', 'erasure'] as const) {
    const { request } = await receive(b.rights, b.tenant, 'person', { ...entered, asks, sheet });
    const plan = await proposeFor(b.rights, b.tenant, request.id, 'staff:1');
    await approveFor(b.rights, b.tenant, request.id, plan.hash, 'staff:1');
    b.clock.advance('P3D');
    const applied = await applyFor(b.rights, b.tenant, request.id, 'staff:1');
    assert.deepEqual(applied, { is: 'done' }, `${asks} ${JSON.stringify(applied)}`);
  }
  assert.equal(await countPeople(b.vault, b.tenant), 1);
});
