// Portable data straight to another controller: offered, fetched once, its signed word taken in, and the person told the truth however it ends.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { Secret, Temporal, sha256 } from '#base';
import { linkIn, tailOf } from '#consent/testing';
import type { Holding } from '#policy';
import { vaultHolding } from '#vault';
import {
  goOnWithTransfers,
  handOver,
  hearTransfer,
  receive,
  requestOf,
  takeBack,
  takePackage,
  takeTransfer,
  timelineOf,
  transfer,
} from './index.ts';
import { opendsrService } from './package/testing-opendsr.ts';
import { unzipped, whole } from './package/testing-holdings.ts';
import { rightsBench } from './testing.ts';

const service = await opendsrService();
const { address, other, state, usual, signed } = service;
after(service.close);

const by = 'staff:7';
const ada = 'ada@mill.example';

async function bench(t: Parameters<typeof rightsBench>[0]) {
  const all = new Map<string, Holding>();
  const b = await rightsBench(t, all);
  // The certificates are of today.
  const seconds = Math.ceil(Temporal.Now.instant().since(b.clock.now()).total('seconds'));
  b.clock.advance(`PT${seconds + 60}S`);
  all.set('vault', vaultHolding(b.vault, b.tenant));
  await b.person({ email: ada, 'given-name': 'Ada', city: 'Gent' });
  b.rights.outside = service.way;
  [state.shows, state.asked] = [{ ...usual }, []];
  const start = async (sheet: object = { transfer: { name: 'Quay Bank', website: 'quay.example' } }, more = {}) => {
    const entered = {
      asks: 'portability',
      channel: 'page',
      language: 'en',
      country: 'BE',
      identity: 'mailbox',
    } as const;
    const { request } = await receive(b.rights, b.tenant, 'person', {
      ...entered,
      ...more,
      sheet: { email: ada, ...sheet },
    });
    await b.sent();
    return request.id;
  };
  const send = (id: string, more = {}) => transfer(b.rights, b.tenant, id, by, { service: address, ...more });
  /** What was offered to the service: as it reads it. */
  const offered = () => {
    const wish = JSON.parse(state.asked.at(-1)!.body) as {
      subject_request_id: string;
      status_callback_urls: [string];
      extensions: { localhost: { upheld_package: { url: string; sha256: string; until: string } } };
    };
    const { url, ...rest } = wish.extensions.localhost.upheld_package;
    const callback = wish.status_callback_urls[0];
    return { id: wish.subject_request_id, url, callback, token: new Secret(tailOf(url)), ...rest };
  };
  const fetchIt = async (token: Secret): Promise<Buffer | null> => {
    const taken = await takeTransfer(b.rights, b.tenant, token);
    return taken && whole(taken.bytes);
  };
  const says = (request_status: string, more: { key?: string; domain?: string; id?: string; to?: string } = {}) => {
    const { id, callback } = offered();
    const body = JSON.stringify({
      controller_id: 'c',
      status_callback_url: more.to ?? callback,
      subject_request_id: more.id ?? id,
      request_status,
      expected_completion_time: '2027-01-22T23:10:01Z',
    });
    const called = { domain: more.domain ?? 'localhost', signature: signed(body, more.key), body: Buffer.from(body) };
    return hearTransfer(b.rights, b.tenant, new Secret(tailOf(callback)), called);
  };
  const goOn = () => goOnWithTransfers(b.rights, b.tenant, (_, error) => assert.fail(String((error as Error).stack)));
  const stateOf = async (id: string) => (await requestOf(b.rights, b.tenant, id)).state;
  const letters = async () => (await b.sent()).map((mail) => mail.text ?? '');
  return { ...b, start, send, offered, fetchIt, says, goOn, stateOf, letters };
}

test('taken over: offered with the proven address alone, fetched once and whole, ended by their signed word', async (t) => {
  const b = await bench(t);
  const id = await b.start();
  assert.equal((await b.send(id)).is, 'sent');
  assert.match((await b.letters()).join(), /offered to Quay Bank/);
  assert.equal(await b.stateOf(id), 'open');
  const { token, sha256: digest, callback } = b.offered();
  assert.match(callback, /^https:\/\/[^/]+\/opendsr\/callback\/[\w-]{43}$/);
  assert.equal(state.asked.at(-1)!.body.includes('Ada'), false, 'no name goes with the request');
  // A link of one kind opens nothing of another.
  assert.equal(await takePackage(b.rights, b.tenant, token), null);
  assert.equal(await takeTransfer(b.rights, b.tenant, new Secret(tailOf(callback))), null);
  assert.equal(await takeTransfer(b.rights, b.other, token), null);
  // Looked at and not read: it is there as before.
  assert.notEqual(await takeTransfer(b.rights, b.tenant, token), null);
  const zip = await b.fetchIt(token);
  assert.equal(sha256(zip!), digest);
  assert.match(JSON.stringify([...unzipped(zip!)].map(([name, bytes]) => [name, String(bytes)])), /Gent/);
  assert.ok((await b.fetchIt(token)) === null);
  assert.deepEqual(readdirSync(b.rights.packages), []);
  // Words that are not theirs, or not about this.
  assert.equal(await b.says('completed', { key: other.key }), 403);
  assert.equal(await b.says('completed', { domain: 'other.example' }), 403);
  assert.equal(await b.says('completed', { id: crypto.randomUUID() }), 400);
  assert.equal(await b.says('completed', { to: `${callback}x` }), 400);
  assert.equal(await b.says('finished'), 400);
  await b.goOn();
  assert.equal(await b.stateOf(id), 'open');
  assert.deepEqual(
    [await b.says('in_progress'), await b.says('in_progress'), await b.says('completed')],
    [202, 202, 202],
  );
  assert.equal(await b.says('cancelled'), 202, 'heard, and after the end it counts no more');
  await b.goOn();
  assert.equal(await b.stateOf(id), 'answered');
  assert.match((await b.letters()).join(), /Quay Bank says, signed, that it has taken over/);
  assert.equal(await b.says('completed'), 403);
  const kinds = (await timelineOf(b.rights, b.tenant, id)).map(
    ({ kind, data }) => `${kind} ${JSON.stringify(data['state'] ?? '')}`,
  );
  assert.deepEqual(kinds.slice(2), [
    'transfer-sent ""',
    'transfer-fetched ""',
    'transfer-heard "in_progress"',
    'transfer-heard "completed"',
    'answered ""',
  ]);
});

test('where there is no such service the person gets the package at once and reads why', async (t) => {
  for (const change of [{ types: ['erasure'] }, { version: '1.0' }]) {
    const b = await bench(t);
    const id = await b.start();
    state.shows = { ...usual, ...change };
    assert.deepEqual(await b.send(id), { is: 'person' });
    const [mail] = await b.sent();
    assert.match(mail!.text!, /straight to Quay Bank. It has no service that takes such data/);
    const taken = await takePackage(b.rights, b.tenant, new Secret(tailOf(linkIn(mail, 'request/data'))));
    assert.ok((await whole(taken!.bytes)).length > 0);
    assert.equal(await b.stateOf(id), 'answered');
    assert.ok(!state.asked.some(({ path }) => path === '/v2/requests'), 'no address of a person went there');
  }
});

test('what goes wrong there leaves the request open, hands nothing out and is told to staff, and later to the person', async (t) => {
  const b = await bench(t);
  const id = await b.start();
  const bad = [
    [{ status: 400 }, 'rights.handover-refused'],
    [{ key: other.key }, 'rights.handover-unsigned'],
    [{ cert: other.cert }, 'rights.handover-untrusted'],
  ] as const;
  for (const [change, code] of bad) {
    state.shows = { ...usual, ...change };
    await assert.rejects(b.send(id), { code });
    if (code !== 'rights.handover-untrusted') {
      assert.ok((await b.fetchIt(b.offered().token)) === null);
      assert.equal(await b.says('completed'), 403);
    }
    assert.deepEqual(readdirSync(b.rights.packages), []);
    assert.equal(await b.stateOf(id), 'open');
  }
  assert.deepEqual(await b.sent(), []);
  await b.goOn();
  assert.equal(await b.stateOf(id), 'open');
  await handOver(b.rights, b.tenant, id, by);
  assert.match((await b.letters()).join(), /straight to Quay Bank. We tried, and could not/);
});

test('no address of our own network, no plain HTTP, no secret in the address; nobody is named by accident', async (t) => {
  const b = await bench(t);
  const id = await b.start();
  const { outside: _, ...strict } = b.rights;
  const to = (where: string) => transfer(strict, b.tenant, id, by, { service: where });
  const { port } = new URL(address);
  for (const inside of [
    address,
    `https://127.0.0.1:${port}/v2`,
    `https://[::1]:${port}/v2`,
    `https://[::ffff:127.0.0.1]:${port}/v2`,
    `https://2130706433:${port}/v2`,
    `https://0x7f.1:${port}/v2`,
    'https://169.254.169.254/latest',
    'https://10.0.0.1/v2',
    'https://[fd00::1]/v2',
  ])
    await assert.rejects(to(inside), { code: 'rights.handover-unreached' }, inside);
  assert.deepEqual(state.asked, []);
  for (const wrong of [
    address.replace('https', 'http'),
    'https://ada:secret@quay.example/v2',
    'https://quay.example/v2?token=1',
    'file:///etc/passwd',
    'quay.example',
  ])
    await assert.rejects(to(wrong), { code: 'rights.transferAddress' }, wrong);
  // One private address among public ones: it may answer now so, now so.
  const both = [
    { address: '127.0.0.1', family: 4 },
    { address: '203.0.113.7', family: 4 },
  ];
  const rebinding = { ...b.rights, outside: { roots: service.roots, resolve: async () => both } };
  await assert.rejects(transfer(rebinding, b.tenant, id, by, { service: address }), {
    code: 'rights.handover-unreached',
  });
  assert.deepEqual(state.asked, []);
  await takeBack(b.rights, b.tenant, id, by);
  const unnamed = await b.start({});
  await assert.rejects(b.send(unnamed), { code: 'rights.transferWho' });
});

test('declined, not fetched, fetched and silent, taken back: each ends as it was', async (t) => {
  const b = await bench(t);
  const declined = await b.start();
  await b.send(declined, { name: 'Lock Bank' });
  const first = b.offered();
  assert.equal(await b.says('cancelled'), 202);
  await b.goOn();
  assert.equal(await b.stateOf(declined), 'answered');
  assert.match(
    (await b.letters()).join(),
    /Lock Bank. It took the request and then said that it does not carry it out/,
  );
  assert.ok((await b.fetchIt(first.token)) === null);

  const back = await b.start();
  await b.send(back);
  await takeBack(b.rights, b.tenant, back, 'person');
  assert.ok((await b.fetchIt(b.offered().token)) === null);
  assert.equal(await b.says('completed'), 202);
  await b.goOn();
  assert.equal(await b.stateOf(back), 'withdrawn');
  await b.sent();

  // Sent anew: what was offered before is over, and only the newest counts.
  const late = await b.start();
  await b.send(late);
  const before = b.offered().token;
  await b.send(late);
  assert.ok((await b.fetchIt(before)) === null);
  assert.equal(readdirSync(b.rights.packages).length, 3, 'the person’s, the one that was taken back, the newest');
  b.clock.advance('P6D');
  await b.goOn();
  assert.equal(await b.stateOf(late), 'open');
  b.clock.advance('P2D');
  await b.goOn();
  assert.equal(await b.stateOf(late), 'answered');
  assert.match((await b.letters()).join(), /offered there and not fetched in time/);
});

test('fetched, and not a word more: the person reads that, and nothing that nobody knows', async (t) => {
  const b = await bench(t);
  const silent = await b.start();
  await b.send(silent);
  await b.fetchIt(b.offered().token);
  await b.letters();
  b.clock.advance('P8D');
  await b.goOn();
  assert.equal(await b.stateOf(silent), 'answered');
  const letters = (await b.letters()).join();
  assert.match(letters, /Quay Bank fetched your data, and did not tell us/);
  assert.doesNotMatch(letters, /taken over/);
});

test('sent on the last day, the other side has a day; then the person gets the package', async (t) => {
  const b = await bench(t);
  const monthAgo = b.clock.now().toZonedDateTimeISO('UTC').toPlainDate().subtract({ months: 1, days: 3 });
  const id = await b.start(undefined, { receivedOn: monthAgo.toString() });
  await b.send(id);
  await b.letters();
  await b.goOn();
  assert.equal(await b.stateOf(id), 'open');
  b.clock.advance('PT25H');
  await b.goOn();
  assert.equal(await b.stateOf(id), 'answered');
  assert.match((await b.letters()).join(), /not fetched in time/);
});
