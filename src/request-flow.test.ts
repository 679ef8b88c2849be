// A request through the real pages and real mail: asked, confirmed, followed, written about, proved, taken back, and its package fetched once.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { linkIn, newsletter, origin, tailOf } from '#consent/testing';
import type { Policy } from '#policy';
import { askProof, extend, handOver, receive, requestOf, requestsOf, sheetOf } from '#rights';
import { type RightsBench, rightsBench } from '#rights/testing';
import { vaultHolding } from '#vault';
import { portalSite } from './testing-portal.ts';

interface Flow {
  b: RightsBench;
  get: (path: string) => Promise<Response>;
  /** A form as a browser sends it from our own page. */
  send: (path: string, form?: Record<string, string>) => Promise<Response>;
  /** The words of a page. */
  read: (path: string) => Promise<string>;
  /** The token in the newest mail. */
  mailed: (path: string) => Promise<string>;
}

async function flow(t: TestContext, more: Partial<Policy> = {}): Promise<Flow> {
  const all = new Map();
  const b = await rightsBench(t, all);
  all.set('vault', vaultHolding(b.vault, b.tenant));
  const policy = (await b.vault.published(b.tenant))!.policy;
  const controller = { id: 'controller', name: 'Fenwick Kites', address: { country: 'BE' } };
  b.publish({ ...policy, controller, rightsHandling: [{ id: 'handling', period: 'P14D' }], ...more });
  const app = portalSite(b);
  const get = async (path: string): Promise<Response> => app.request(origin + path);
  return {
    b,
    get,
    send: async (path, form = {}) =>
      app.request(origin + path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
    async read(path) {
      const { document } = parseHTML(await (await get(path)).text());
      return (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ');
    },
    async mailed(path) {
      const mail = (await b.sent()).find((one) => linkIn(one, path) !== '');
      return tailOf(linkIn(mail, path));
    },
  };
}

const ada = 'ada@mill.example';
const statusOf = (answer: Response): string => answer.headers.get('location')!.split('?')[0]!;

test('asked, confirmed by a press alone, seen with its day and why, written about, taken back', async (t) => {
  const { b, get, send, read, mailed } = await flow(t);
  const asked = await send('/request/for/rectification?lang=en', {
    email: ada,
    name: 'Ada Quill',
    field1: 'City',
    value1: 'Ghent',
    words: 'I moved.',
  });
  assert.equal(asked.status, 200);
  assert.match(await asked.text(), /Look into your mail/);
  const token = await mailed('request/confirm');
  for (let look = 0; look < 2; look++) {
    const page = await get(`/request/confirm/${token}?lang=en`);
    assert.equal(page.headers.get('cache-control'), 'private, no-store');
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(page.headers.get('x-robots-tag'), 'noindex');
    const text = await page.text();
    for (const shown of ['to have data about you corrected', 'Ada Quill', 'Ghent', 'I moved.'])
      assert.ok(text.includes(shown), shown);
  }
  assert.deepEqual(await requestsOf(b.rights, b.tenant), []);
  const pressed = await send(`/request/confirm/${token}?lang=en`);
  assert.equal(pressed.status, 303);
  const status = statusOf(pressed);
  const text = await read(`${status}?lang=en&done=confirmed`);
  // The tenth of March and fourteen days; a month would be the tenth of April.
  for (const shown of ['number 1', '24 March 2026', '10 April 2026', 'Fenwick Kites promised', 'Your request came in'])
    assert.ok(text.includes(shown), `${shown}: ${text}`);
  assert.doesNotMatch(text, /Ada|Quill|Ghent|moved|mill\.example|staff/, 'no personal data stands on the page');
  assert.equal((await send(`/request/confirm/${token}`)).status, 410);
  const wrong = await send(status, { act: 'hear', text: '  ' });
  assert.equal(wrong.status, 422);
  assert.equal(statusOf(await send(status, { act: 'hear', text: 'Also the street.' })), status);
  const [row] = await requestsOf(b.rights, b.tenant);
  const { messages } = await sheetOf(b.rights, b.tenant, row!);
  assert.deepEqual(
    messages.map(({ from, text: words }) => [from, words]),
    [['person', 'Also the street.']],
  );
  await extend(b.rights, b.tenant, row!.id, 'staff:7', 'Two archives.');
  assert.match(await read(`${status}?lang=nl`), /drie maanden later/);
  assert.equal((await send(status, { act: 'back' })).status, 303);
  const after = await read(`${status}?lang=de`);
  assert.match(after, /Sie haben sie zurückgenommen/);
  assert.equal((await requestOf(b.rights, b.tenant, row!.id)).state, 'withdrawn');
  assert.equal((await send(status, { act: 'back' })).status, 422, 'what is closed is told as closed');
});

test('what is wrong is said beside its field, and what was typed is still there', async (t) => {
  const { b, send } = await flow(t);
  const cases: [string, Record<string, string>, string][] = [
    ['access', { email: '', name: 'Ada' }, 'email'],
    ['access', { email: 'no address', name: 'Ada' }, 'email'],
    ['access', { email: 'ada(x)@mill.example', name: 'Ada' }, 'email'],
    ['complaint', { email: ada, name: 'Ada' }, 'words'],
    ['rectification', { email: ada, name: 'Ada' }, 'wanted'],
    ['rectification', { email: ada, name: 'Ada', field2: 'City' }, 'wanted'],
    ['objection', { email: ada, name: 'Ada', purpose: 'purpose.none' }, 'purpose'],
    ['access', { email: ada, name: 'Ada', agentEmail: 'son@mill.example' }, 'agentName'],
    ['access', { email: ada, name: 'Ada', words: 'x'.repeat(5001) }, 'words'],
  ];
  for (const [right, form, field] of cases) {
    const answer = await send(`/request/for/${right}?lang=en`, form);
    assert.equal(answer.status, 422, field);
    const { document } = parseHTML(await answer.text());
    const error = document.querySelector(`#${field}-error`);
    assert.ok(error !== null && document.querySelectorAll('.error').length === 1, `${right} ${field}`);
    assert.ok(document.querySelector(`[aria-describedby~="${field}-error"]`), field);
    assert.equal(document.querySelector('#name')?.getAttribute('value'), 'Ada');
  }
  assert.deepEqual(await b.sent(), []);
});

test('no more advertising ends at the press; a withdrawn consent only for its purpose', async (t) => {
  const { b, send, read, mailed } = await flow(t);
  await b.person({ email: ada });
  await send('/request/for/withdraw-consent', { email: ada, purpose: newsletter });
  await send(`/request/confirm/${await mailed('request/confirm')}`);
  assert.equal(await b.may(ada), 'objected');
  assert.equal(await b.may(ada, 'purpose.offers'), 'existing-client');
  await send('/request/for/marketing-opt-out', { email: ada });
  const status = statusOf(await send(`/request/confirm/${await mailed('request/confirm')}`));
  assert.equal(await b.may(ada, 'purpose.offers'), 'objected');
  assert.match(await read(`${status}?lang=fr`), /La réponse a été donnée/);
});

test('proof by the address on file stops and starts the clock on the page; the package is handed over once', async (t) => {
  const { b, get, send, read, mailed } = await flow(t);
  await b.person({ email: ada, 'given-name': 'Ada' });
  const sheet = { email: 'ada@elsewhere.example' };
  const entered = { asks: 'access', channel: 'email', language: 'en', sheet } as const;
  const { request } = await receive(b.rights, b.tenant, 'staff:7', entered);
  const status = `/request/${await mailed('request')}?lang=en`;
  await askProof(b.rights, b.tenant, request.id, 'staff:7', { why: 'Another address.', onFile: ada });
  const waits = await read(status);
  assert.match(waits, /The time stands still/);
  assert.match(waits, /We sent a link to the address that we have of you/);
  assert.doesNotMatch(waits, /ada@|Another address/);
  const proof = await mailed('request/prove');
  assert.match(await read(`/request/prove/${proof}?lang=en`), /Request number 1 .*to see the data about you/);
  assert.match(await read(status), /The time stands still/, 'looking proves nothing');
  assert.equal((await send(`/request/prove/${proof}`)).status, 303);
  assert.equal((await get(`/request/prove/${proof}`)).status, 410);
  assert.match(await read(status), /It was made sure that it is you/);
  await handOver(b.rights, b.tenant, request.id, 'staff:7');
  const token = await mailed('request/data');
  assert.match(await read(`/request/data/${token}?lang=en`), /request number 1/);
  const file = await send(`/request/data/${token}`);
  assert.match(file.headers.get('content-disposition')!, /^attachment; filename="1\.zip"$/);
  const bytes = Buffer.from(await file.arrayBuffer());
  assert.equal(bytes.subarray(0, 2).toString(), 'PK');
  assert.equal(String(bytes.length), file.headers.get('content-length'));
  assert.equal((await send(`/request/data/${token}`)).status, 410);
  assert.match(await read(status), /You fetched your data/);
});

test('what the policy says stands beside the rights; without its country the days of no state are left out', async (t) => {
  const contacts: Policy['contacts'] = [
    { id: 'c1', channel: 'email', value: 'sales@fenwick.example', use: ['general'] },
    { id: 'c2', channel: 'email', value: 'rights@fenwick.example', use: ['rights'] },
  ];
  const { b, get, read } = await flow(t, { contacts });
  const text = await read('/request?lang=en');
  assert.match(text, /rights@fenwick\.example/);
  assert.doesNotMatch(text, /sales@/);
  assert.match(text, /promises an answer within 14 days/);
  assert.match(text, /Belgian Data Protection Authority/);
  const objection = await (await get('/request/for/objection?lang=en')).text();
  assert.match(objection, /offers of similar products/);
  assert.doesNotMatch(objection, /our newsletter about kites/);
  const policy = (await b.vault.published(b.tenant))!.policy;
  const { controller: _, ...nowhere } = policy;
  b.publish(nowhere);
  assert.equal((await get('/request/for/access')).status, 200);
});

test('an address in another script can confirm, and the mail goes to the form that is looked up', async (t) => {
  const { b, send } = await flow(t);
  await send('/request/for/access', { email: 'jörg.ﬁscher@bücher.example' });
  const [mail] = await b.sent();
  assert.equal(mail?.to?.[0]?.address?.split('@')[0], 'jörg.fischer');
  assert.equal((await send(`/request/confirm/${tailOf(linkIn(mail, 'request/confirm'))}`)).status, 303);
});
