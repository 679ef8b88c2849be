// Objections to one purpose (Art. 21(1)) and to all advertising (Art. 21(2)): what they shut, what stays open, and what opens it again.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Pii } from '#base';
import type { PublishedPolicy } from '#policy';
import {
  accesses,
  addFile,
  addRecord,
  declareType,
  erasePerson,
  filesOf,
  findPeople,
  listPeople,
  readFile,
  readPerson,
  readRecord,
  restrictPerson,
  savePerson,
  searchPeople,
  setPreference,
  setPreferences,
  wordsOf,
} from './index.ts';
import { testPolicy, vaultBench } from './testing.ts';

const origin = { source: 'provided', channel: 'form' } as const;
const [trends, stock, orders] = ['purpose.trends', 'purpose.stock', 'purpose.orders'] as const;
const [news, adverts] = ['purpose.news', 'purpose.adverts'] as const;
const ways = ['email', 'phone', 'sms', 'post'] as const;
const email = 'ilse@kites.example';
const code = (expected: string) => (error: unknown) => {
  assert.equal((error as { code?: string }).code, expected);
  return true;
};

/** Trends rest on a legitimate interest, stock on a public task, orders on a contract; news and adverts are advertising, by consent and by interest. */
function policy(): PublishedPolicy {
  const one = testPolicy();
  const basis = (id: string, article: string) => ({ id, label: id, basis: `eu-gdpr:A6-1-${article}` });
  const bases = [
    basis('b.f', 'f-controller'),
    basis('b.e', 'e-public-interest'),
    basis('b.b', 'b-contract-performance'),
    basis('b.a', 'a'),
  ];
  const purposes = [
    { id: trends, label: 'trends', bases: ['b.f'] },
    { id: stock, label: 'stock', bases: ['b.e'] },
    { id: orders, label: 'orders', bases: ['b.b'] },
    { id: news, label: 'news', dpv: 'dpv:DirectMarketing', bases: ['b.a'] },
    { id: adverts, label: 'adverts', dpv: 'dpv:PersonalisedAdvertising', bases: ['b.f'] },
  ];
  return { ...one, policy: { ...one.policy, bases, purposes } };
}

async function bench(t: TestContext) {
  const b = await vaultBench(t);
  b.publish(policy());
  const type = {
    name: 'visit',
    title: 'Visit',
    schema: {
      type: 'object',
      properties: { where: { enum: ['shop', 'fair'], 'x-category': null, 'x-queryable': true } },
    },
  };
  await declareType(b.vault, b.tenant, type, 'staff:1');
  const purposes = [trends, stock, orders, news, adverts];
  const from = { ...origin, purposes };
  const { id } = await savePerson(b.vault, b.job(trends), { contact: { email }, origin: from });
  const { id: other } = await savePerson(b.vault, b.job(trends), {
    contact: { email: 'jo@kites.example' },
    origin: from,
  });
  const record = await addRecord(b.vault, b.job(trends), {
    subject: id,
    type: 'visit',
    values: { where: 'fair' },
    origin: from,
  });
  const file = await addFile(b.vault, b.job(trends), {
    subject: id,
    name: 'a.txt',
    mediaType: 'text/plain',
    content: Buffer.from('a kite'),
    purposes,
  });
  const object = (topic: string, channels: readonly (typeof ways)[number][] = ways) =>
    setPreferences(
      b.vault,
      b.job('law:rights'),
      id,
      channels.map((channel) => ({ channel, topic, wants: false, source: 'person' })),
    );
  const doors = (purpose: string) =>
    [
      () => readPerson(b.vault, b.job(purpose), id),
      () => readRecord(b.vault, b.job(purpose), record),
      () => readFile(b.vault, b.job(purpose), file),
      () => filesOf(b.vault, b.job(purpose), id),
    ] as const;
  const search = (purpose: string) =>
    searchPeople(b.vault, b.job(purpose), { record: { type: 'visit', where: { where: 'fair' } }, limit: 10 });
  const found = async (purpose: string) =>
    (await findPeople(b.vault, b.job(purpose), { field: 'email', value: new Pii(email) }))[0]!;
  return { ...b, id, other, object, doors, search, found };
}

test('who objected to a purpose is not opened for it through any door, and each refusal is logged', async (t) => {
  const b = await bench(t);
  for (const purpose of [trends, stock]) {
    for (const open of b.doors(purpose)) await open();
    assert.equal((await b.search(purpose)).people.length, 1);
    await b.object(purpose);
    for (const open of b.doors(purpose)) await assert.rejects(open(), code('vault.objected'));
    const line = await b.found(purpose);
    assert.deepEqual([line.objected, line.contact.reveal(), line.withheld], [true, {}, []]);
    assert.deepEqual((await b.search(purpose)).people, [], 'what they are found by would be used');
    const listed = await listPeople(b.vault, b.job(purpose), { limit: 10 });
    assert.deepEqual(
      new Map(listed.map(({ id, contact }) => [id, contact.reveal()])),
      new Map([
        [b.id, {}],
        [b.other, { email: 'jo@kites.example' }],
      ]),
    );
  }
  const refused = (await accesses(b.vault, b.tenant, { limit: 100 })).filter(({ act }) => act === 'refused');
  assert.equal(refused.length, 8);
  assert.deepEqual(new Set(refused.map(({ purpose }) => purpose)), new Set([trends, stock]));
});

test('other purposes, and those of the law, open as before; they may be restricted and erased', async (t) => {
  const b = await bench(t);
  await b.object(trends);
  for (const purpose of [stock, orders, 'law:rights', 'law:accountability'])
    for (const open of b.doors(purpose)) await open();
  assert.equal((await b.found(stock)).objected, false);
  b.breakGlass({
    id: '0190f0c0-0000-7000-8000-000000000001',
    subjects: [b.id],
    columns: '*',
    until: '2026-03-10T10:00:00Z',
  });
  const holder = { ...b.staff('support', 'law:emergency') };
  assert.equal((await readPerson(b.vault, holder, b.id)).contact.reveal()['email'], email);
  await restrictPerson(b.vault, b.job('law:rights'), b.id, true);
  await assert.rejects(readPerson(b.vault, b.job(trends), b.id), code('vault.restricted'));
  await erasePerson(b.vault, b.job('law:rights'), b.id, 'asked');
  await assert.rejects(readPerson(b.vault, b.job('law:rights'), b.id), code('vault.no-person'));
});

test('a no on one way alone, or to a purpose of a contract, shuts nothing', async (t) => {
  const b = await bench(t);
  await b.object(trends, ['email', 'phone', 'sms']);
  for (const open of b.doors(trends)) await open();
  await b.object(orders);
  for (const open of b.doors(orders)) await open();
});

test('only what the person themselves asked for and confirmed after it opens again', async (t) => {
  const b = await bench(t);
  const yes = { channel: 'email', topic: trends, wants: true, source: 'person' } as const;
  const confirmed = (askedAt: string) => ({ confirmed: { askedAt, text: 'f'.repeat(64), language: 'en' } });
  const asked = b.clock.now().toString();
  b.clock.advance('PT1H');
  await b.object(trends);
  b.clock.advance('PT1H');
  await setPreference(b.vault, b.job('law:rights'), b.id, { ...yes, source: 'shop' });
  await assert.rejects(readPerson(b.vault, b.job(trends), b.id), code('vault.objected'), 'another’s word');
  await setPreference(b.vault, b.job('law:rights'), b.id, yes, confirmed(asked));
  await assert.rejects(readPerson(b.vault, b.job(trends), b.id), code('vault.objected'), 'a link from before');
  await setPreference(b.vault, b.job('law:rights'), b.id, yes, confirmed(b.clock.now().toString()));
  for (const open of b.doors(trends)) await open();
  b.clock.advance('PT1H');
  await b.object(trends);
  await assert.rejects(readPerson(b.vault, b.job(trends), b.id), code('vault.objected'));
  assert.equal((await wordsOf(b.vault.db, b.tenant, [b.id])).get(b.id)!.length, 5);
});

test('who objected to all advertising is not opened for any purpose of it, and opens again for the one they say yes to', async (t) => {
  const b = await bench(t);
  await b.object('*', ['email', 'phone', 'sms']);
  for (const purpose of [news, adverts]) for (const open of b.doors(purpose)) await open();
  await b.object(news, ['post']);
  await assert.rejects(readPerson(b.vault, b.job(news), b.id), code('vault.objected'), 'no on every way, by two words');
  for (const open of b.doors(adverts)) await open();
  await b.object('*');
  for (const purpose of [news, adverts]) {
    for (const open of b.doors(purpose)) await assert.rejects(open(), code('vault.objected'));
    assert.deepEqual((await b.search(purpose)).people, []);
    assert.deepEqual([(await b.found(purpose)).objected, (await b.found(purpose)).contact.reveal()], [true, {}]);
  }
  for (const purpose of [trends, stock, orders, 'law:rights']) for (const open of b.doors(purpose)) await open();
  b.clock.advance('PT1H');
  const yes = { channel: 'email', topic: news, wants: true, source: 'person' } as const;
  await setPreference(b.vault, b.job('law:rights'), b.id, yes, {
    confirmed: { askedAt: b.clock.now().toString(), text: 'f'.repeat(64), language: 'en' },
  });
  for (const open of b.doors(news)) await open();
  await assert.rejects(
    readPerson(b.vault, b.job(adverts), b.id),
    code('vault.objected'),
    'a yes to the one is none to the other',
  );
});
