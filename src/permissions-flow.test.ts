// Permissions through the real pages and real mail: the forms as a browser sends them, one click as a mail program sends it, and the checks of it, green and red.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Secret, Temporal, systemClock } from '#base';
import {
  type PermissionDesk,
  type PermissionHouse,
  askOptIn,
  consentBasis,
  mailByConsent,
  permissionDesk,
  queueNewsletter,
  sendingProbes,
} from '#consent';
import {
  type PeopleBench,
  type Wrong,
  declaredPolicy,
  linkIn,
  newsletter,
  origin,
  peopleBench,
} from '#consent/testing';
import { openLedger, signerOf, signingKey } from '#ledger';
import type { Probe, PublishedPolicy, State } from '#policy';
import { withTenant } from '#store';
import { rowsOf } from '#store/testing';
import { setPreference } from '#vault';
import { type Listening, type WebHouse, listen, website } from '#web';

interface Flow {
  b: PeopleBench;
  site: Listening;
  /** A form as a browser sends it from our own page. */
  send: (path: string, form: Record<string, string>, headers?: Record<string, string>) => Promise<Response>;
}

async function flow(
  t: TestContext,
  {
    wrong,
    bent = (desk) => desk,
  }: { wrong?: Wrong; bent?: (desk: PermissionDesk, house: PermissionHouse) => PermissionDesk } = {},
): Promise<Flow> {
  const b = await peopleBench(t, wrong === undefined ? {} : { wrong });
  const desk = bent(
    permissionDesk(async () => b.house, b.clock),
    b.house,
  );
  const house: Pick<
    WebHouse,
    'clock' | 'publicUrl' | 'networkOf' | 'company' | 'mayReadBoard' | 'permissions' | 'report'
  > = {
    clock: systemClock,
    publicUrl: origin,
    company: async () => ({ id: b.tenant, name: 'Fenwick Kites', boardPublic: false }),
    mayReadBoard: () => false,
    networkOf: ({ headers }) => headers.get('x-test-network'),
    permissions: desk,
    report: () => {},
  };
  // These pages ask for nothing else of the house.
  const site = await listen(website(house as WebHouse).fetch, { host: '127.0.0.1', port: 0 });
  t.after(() => site.close());
  return {
    b,
    site,
    send: (path, form, headers = { origin: new URL(site.url).origin }) =>
      fetch(site.url + path, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' }),
  };
}

const pathOf = (link: string): string => new URL(link).pathname;
const ada = 'ada@lovelace.example';

test('asked, confirmed, seen, ended by one click: each page once, and a GET changes nothing', async (t) => {
  const { b, site, send } = await flow(t);
  const asked = await send('/subscribe', { email: ada, purpose: newsletter });
  assert.equal(asked.status, 200);
  const confirm = pathOf(linkIn((await b.sent())[0], 'subscribe'));
  for (let look = 0; look < 2; look++) {
    const page = await fetch(site.url + confirm);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /our newsletter about kites/);
    assert.equal(page.headers.get('cache-control'), 'private, no-store');
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  }
  assert.equal(await b.may(ada), 'no-consent');
  b.clock.advance('PT1M');
  const done = await send(confirm, {});
  const own = /\/preferences\/[\w-]+/.exec(await done.text())![0];
  assert.equal(await b.may(ada), 'consent');
  assert.equal((await send(confirm, {})).status, 410, 'a link is good once');

  const page = await fetch(site.url + own, { headers: { 'accept-language': 'nl' } });
  const text = await page.text();
  assert.match(text, /ja, sinds 10 maart 2026/);
  assert.doesNotMatch(text, /lovelace/, 'the page of a link shows no address');
  assert.equal(page.headers.get('set-cookie'), null);
  assert.equal(await b.may(ada), 'consent');
  // RFC 8058 section 3.1: no cookies, no referrer, no page before.
  const click = await send(own, { 'List-Unsubscribe': 'One-Click' }, {});
  assert.deepEqual([click.status, click.headers.get('location'), click.headers.get('set-cookie')], [200, null, null]);
  assert.equal(await b.may(ada), 'objected');
  const multipart = new FormData();
  multipart.set('List-Unsubscribe', 'One-Click');
  const again = await fetch(site.url + own, { method: 'POST', body: multipart, redirect: 'manual' });
  assert.equal(again.status, 200);
});

test('many addresses from one network: a class comes through, then it is slowed and told so in its language', async (t) => {
  const { b, site, send } = await flow(t);
  const headers = { origin: new URL(site.url).origin, 'x-test-network': '198.51.100.7' };
  const asks = async (n: number, more = {}) =>
    send('/subscribe?lang=nl', { email: `pupil${n}@school.example`, purpose: newsletter }, { ...headers, ...more });
  for (let n = 0; n < 30; n++) assert.equal((await asks(n)).status, 200, String(n));
  const slowed = await asks(30);
  assert.deepEqual([slowed.status, slowed.headers.get('retry-after')], [429, '60']);
  const page = await slowed.text();
  assert.match(page, /Vanaf uw netwerk zijn in korte tijd veel links aangevraagd\./);
  assert.match(page, /Er is geen mail verstuurd en niets bewaard\./);
  assert.match(page, /consent\.slow/);
  assert.equal((await b.sent()).length, 30);
  assert.equal((await asks(30, { 'x-test-network': '203.0.113.1' })).status, 200, 'somebody else');
  b.clock.advance('PT1M');
  assert.equal((await asks(31)).status, 200);
  assert.equal((await asks(32)).status, 429);
});

test('too many of all together: said in the reader’s language', async (t) => {
  const { b, send } = await flow(t, {
    bent: (desk, house) => ({ ...desk, ask: (company, asked) => askOptIn(house, company, asked, 0) }),
  });
  const full = await send('/subscribe?lang=de', { email: ada, purpose: newsletter });
  assert.equal(full.status, 503);
  assert.match(await full.text(), /Gerade bitten sehr viele Menschen um einen Link\./);
  assert.equal((await b.sent()).length, 0);
});

test('who is known shows in nothing: status, bytes and headers of the answer are the same', async (t) => {
  const { b, send } = await flow(t);
  const subject = await b.person({ email: ada });
  const caller = { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' } as const;
  await setPreference(b.vault, caller, subject, { channel: 'email', topic: '*', wants: false, source: 'person' });
  const shapes = new Set<string>();
  for (const email of [ada, 'new@lovelace.example', 'new@lovelace.example']) {
    const answer = await send('/subscribe', { email, purpose: newsletter });
    const headers = [...answer.headers].filter(([name]) => name !== 'date');
    shapes.add(JSON.stringify([answer.status, headers, await answer.text()]));
  }
  assert.equal(shapes.size, 1);
  const bad = await send('/subscribe', { email: 'no address', purpose: newsletter });
  assert.equal(bad.status, 422);
});

test('forms of foreign pages, forged passes, unknown acts and too much of it change nothing', async (t) => {
  const { b, site, send } = await flow(t);
  await b.person({ email: ada });
  await send('/subscribe', { email: ada, purpose: newsletter });
  b.clock.advance('PT1M');
  const done = await send(pathOf(linkIn((await b.sent())[0], 'subscribe')), {});
  const own = /\/preferences\/[\w-]+/.exec(await done.text())![0];
  const evil = { origin: 'https://evil.example' };
  for (const headers of [evil, {}, { 'sec-fetch-site': 'cross-site' }]) {
    assert.equal((await send(own, { act: 'stop' }, headers)).status, 403);
    assert.equal((await send('/subscribe', { email: ada, purpose: newsletter }, headers)).status, 403);
  }
  const forged = `${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}`;
  for (const path of [forged, '/preferences/x', `${own}x`]) {
    const click = await send(path, { 'List-Unsubscribe': 'One-Click' }, {});
    assert.equal(click.status, 404);
    assert.equal((await fetch(site.url + path)).status, 404);
  }
  assert.equal((await send(own, { act: 'everything' })).status, 404);
  assert.equal((await send(own, { act: 'link' })).status, 404, 'a browser without a choice has none to lay to anybody');
  assert.equal((await send(own, { act: 'save', may: 'x'.repeat(20_000) })).status, 413);
  assert.equal(await b.may(ada), 'consent');
  const cookie = `upheld=1.${'c'.repeat(22)}.abc.0.statistics~aaaaaaaa~1~`;
  const linked = await send(own, { act: 'link' }, { cookie, origin: new URL(site.url).origin });
  assert.match(linked.headers.get('location') ?? '', /done=linked$/);
  assert.equal((await send(own, { act: 'stop' })).status, 303);
  assert.equal(await b.may(ada), 'objected');
});

/** What each check says of a house, by its kind. */
async function verdicts({ b, site }: Flow, policy = declaredPolicy(), running = true): Promise<Record<string, State>> {
  const probes: readonly Probe[] = sendingProbes({
    permissions: async () => b.house,
    mail: async () => b.mail,
    outbox: b.outbox,
    local: () => (running ? site.url : null),
  });
  const published = { tenant: b.tenant, number: 1, sha256: 'a', policy } as PublishedPolicy;
  const world = {
    published,
    promise: { id: 'p', kind: '', stated: [], facts: [] },
    now: Temporal.Instant.from('2026-03-10T09:00:00Z'),
  };
  const found: Record<string, State> = {};
  for (const probe of probes) {
    const { kind } = probe;
    const { state, because } = await probe.ask({ ...world, promise: { ...world.promise, kind } });
    found[kind] = state;
    found[`${kind} because`] = because.key as State;
  }
  return found;
}

const states = (found: Record<string, State>): string =>
  ['marketing-consent', 'marketing-opt-out', 'right-withdraw-consent', 'preferences-honoured']
    .map((kind) => found[kind])
    .join(' ');

test('upheld: a rehearsal goes through, and leaves nobody, no mail, no link and no mark behind', async (t) => {
  const f = await flow(t);
  const found = await verdicts(f);
  assert.equal(states(found), 'upheld upheld upheld upheld', JSON.stringify(found));
  const left = await rowsOf(f.b.store.db, f.b.tenant);
  assert.doesNotMatch(left, /rehearsal\.invalid/);
  const marks = left.split('\n').find((line) => line.startsWith('["suppression"'))!;
  assert.equal(marks.match(/"mark"/g)?.length, 1, 'the one that says whose key made the list');
  for (const table of ['opt_in', 'preference', 'subject'])
    assert.ok(left.includes(`["${table}",[]]`), `${table} is not empty`);
});

test('unproven: others are named who may send too, no server runs, no purpose is for mail', async (t) => {
  const f = await flow(t);
  const others = { ...declaredPolicy(), recipients: [{ id: 'r', name: 'Mailing Co', role: 'processor' }] };
  assert.equal(states(await verdicts(f, others as never)), 'unproven unproven unproven unproven');
  const cookies = { ...declaredPolicy(), cookies: [{ id: 'c', name: '_x' }] };
  assert.equal(states(await verdicts(f, cookies as never)), 'upheld upheld unproven unproven');
  assert.equal((await verdicts(f, declaredPolicy(), false))['marketing-consent because'], 'probes.notRunning');
  f.b.publish(declaredPolicy([newsletter, 'purpose.offers', 'purpose.survey']));
  assert.equal((await verdicts(f))['marketing-opt-out because'], 'rehearsal.noPurpose');
});

/** What is said of a sentence about the newsletter that somebody has agreed to. */
async function basisOf({ b, site, send }: Flow, facts: string[] = [newsletter]): Promise<string> {
  const { db } = b.store;
  const ledger = openLedger({
    db,
    originOf: async (id) => `privacy.fenwick.example/ledger/${id}`,
    signer: async (id, own) => signerOf(own, signingKey(new Secret('a key that only tests have'), id)),
    witness: { seen: async () => null, keep: async () => {} },
  });
  await send('/subscribe', { email: ada, purpose: newsletter });
  b.clock.advance('PT1M');
  await send(pathOf(linkIn((await b.sent())[0], 'subscribe')), {});
  await ledger.sequence(b.tenant);
  const stage = {
    permissions: async () => b.house,
    mail: async () => b.mail,
    outbox: b.outbox,
    local: () => site.url,
  };
  const visits = {
    db,
    home: '.upheld',
    allowLocal: false,
    seen: new Map(),
    ending: new AbortController().signal,
  };
  const published = { tenant: b.tenant, number: 1, sha256: 'a', policy: declaredPolicy(['purpose.offers']) };
  const { state, because } = await consentBasis({ db, ledger, visits, mail: mailByConsent(stage) }).ask({
    published: published as PublishedPolicy,
    promise: { id: 'p', kind: 'consent-basis', stated: [], facts },
    now: b.clock.now(),
  });
  return `${state} ${because.key}`;
}

test('upheld: what rests on consent goes by consents on record; unproven: the sentence is about something else', async (t) => {
  const f = await flow(t);
  assert.equal(await basisOf(f), 'upheld consentProof.basisHolds');
  assert.equal(await basisOf(f, ['basis.consent']), 'unproven consentProof.basisUnclear');
});

test('broken: mail leaves without a consent, and consents on record do not help', async (t) => {
  assert.equal(await basisOf(await flow(t, { wrong: 'sends-all' })), 'broken rehearsal.brokeBefore');
});

test('broken: mail leaves without a consent', async (t) => {
  const found = await verdicts(await flow(t, { wrong: 'sends-all' }));
  assert.equal(found['marketing-consent because'], 'rehearsal.brokeBefore');
  assert.equal(states(found), 'broken unproven unproven broken');
});

test('broken: opening the confirming link agrees', async (t) => {
  const bent = (desk: PermissionDesk): PermissionDesk => ({
    ...desk,
    async waiting(company, token) {
      const seen = await desk.waiting(company, token);
      await desk.confirm(company, token);
      return seen;
    },
  });
  const found = await verdicts(await flow(t, { bent }));
  assert.equal(found['marketing-consent because'], 'rehearsal.brokeScan');
});

test('broken: opening the unsubscribing link ends it, one click does nothing, or fails', async (t) => {
  const looked = await flow(t, {
    bent: (desk) => ({
      ...desk,
      page: async (company, pass, choice) => (await desk.oneClick(company, pass), desk.page(company, pass, choice)),
    }),
  });
  const found = await verdicts(looked);
  assert.equal(found['right-withdraw-consent because'], 'rehearsal.brokeLook');
  assert.equal(states(found), 'upheld broken broken broken');
  const idle = await verdicts(await flow(t, { bent: (desk) => ({ ...desk, oneClick: async () => true }) }));
  assert.equal(idle['marketing-opt-out because'], 'rehearsal.brokeAfter');
  assert.equal(states(idle), 'upheld broken broken broken');
  const failing = await verdicts(
    await flow(t, { bent: (desk) => ({ ...desk, oneClick: () => Promise.reject(new Error('down')) }) }),
  );
  assert.equal(failing['preferences-honoured because'], 'rehearsal.brokeClick');
});

test('broken: the page of a mail’s link does not open, or saves nothing; what one click ends holds all the same', async (t) => {
  const shut = await verdicts(await flow(t, { bent: (desk) => ({ ...desk, page: async () => null }) }));
  assert.equal(shut['right-withdraw-consent because'], 'rehearsal.brokePage');
  assert.equal(states(shut), 'upheld upheld broken upheld');
  const idle = await verdicts(
    await flow(t, { bent: (desk) => ({ ...desk, save: async () => ({ stopped: 1, asked: 0 }) }) }),
  );
  assert.equal(idle['right-withdraw-consent because'], 'rehearsal.brokeOnPage');
  assert.equal(states(idle), 'upheld upheld broken upheld');
});

test('broken: a marketing mail has no header by which a mail program could end it', async (t) => {
  const found = await verdicts(await flow(t, { wrong: 'no-headers' }));
  assert.equal(found['marketing-opt-out because'], 'rehearsal.brokeHeaders');
  assert.equal(found['preferences-honoured because'], 'rehearsal.brokeHeaders');
  assert.equal(states(found), 'unproven broken unproven broken');
});

test('broken: an erasure forgets the objection', async (t) => {
  const found = await verdicts(await flow(t, { wrong: 'forgets' }));
  assert.equal(found['marketing-opt-out because'], 'rehearsal.brokeErased');
  assert.equal(states(found), 'upheld broken upheld broken');
});

const ofService = (found: Record<string, State>): string =>
  `${found['service-messages']} ${found['service-messages because']}`;

test('upheld: a notice leaves after an objection to marketing, and nothing advertises under that name', async (t) => {
  const f = await flow(t);
  assert.equal(ofService(await verdicts(f)), 'upheld rehearsal.serviceHolds');
  const others = { ...declaredPolicy(), recipients: [{ id: 'r', name: 'Mailing Co', role: 'processor' }] };
  assert.equal(ofService(await verdicts(f, others as never)), 'unproven rehearsal.onlyMail');
  assert.equal(ofService(await verdicts(f, declaredPolicy(), false)), 'unproven probes.notRunning');
});

test('broken: an objection to marketing stops notices, what the company wrote goes as a notice, or has gone as one', async (t) => {
  assert.equal(ofService(await verdicts(await flow(t, { wrong: 'stops-all' }))), 'broken rehearsal.brokeNotice');
  assert.equal(ofService(await verdicts(await flow(t, { wrong: 'any-kind' }))), 'broken rehearsal.brokeWords');
  const { b, site, send } = await flow(t);
  const subject = await b.person({ email: ada });
  await withTenant(b.store.db, b.tenant, async (trx) => {
    const letter = {
      key: 'spring',
      subject,
      purpose: newsletter,
      language: 'en',
      title: 'Kites',
      paragraphs: ['New.'],
    } as const;
    const { id } = await queueNewsletter(b.house, trx, b.tenant, letter);
    await trx
      .updateTable('mail')
      .set({ kind: 'service' })
      .where('tenant_id', '=', b.tenant)
      .where('id', '=', id)
      .execute();
  });
  assert.equal(ofService(await verdicts({ b, site, send })), 'broken rehearsal.brokeDisguised');
});
