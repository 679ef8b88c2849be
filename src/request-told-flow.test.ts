// Pages and doors for others, over HTTP: a recipient sees whom it concerns and confirms, a controller's service fetches and calls back; looking does nothing.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Temporal } from '#base';
import { linkIn, origin, tailOf } from '#consent/testing';
import type { Holding } from '#policy';
import { applyFor, approveFor, noticesOf, proposeFor, receive, requestOf, tellRecipients, transfer } from '#rights';
import { opendsrService, rightsBench } from '#rights/testing';
import { vaultHolding } from '#vault';
import { portalSite } from './testing-portal.ts';

const ada = 'ada@mill.example';
const service = await opendsrService();
after(service.close);
const fail = (_: string, error: unknown): void => assert.fail(String((error as Error).stack));

async function bench(t: Parameters<typeof rightsBench>[0]) {
  const all = new Map<string, Holding>();
  const b = await rightsBench(t, all);
  b.clock.advance(`PT${Math.ceil(Temporal.Now.instant().since(b.clock.now()).total('seconds')) + 60}S`);
  all.set('vault', vaultHolding(b.vault, b.tenant));
  await b.person({ email: ada, 'given-name': 'Ada', city: 'Gent' });
  b.rights.outside = service.way;
  const app = portalSite(b);
  const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(new URL(path, origin).href, init);
  const entered = { channel: 'page', language: 'en', country: 'BE', identity: 'mailbox' } as const;
  return { ...b, send, entered };
}

test('a recipient: the first page names nobody, a press shows whom, another confirms; scanners and other sites do neither', async (t) => {
  const b = await bench(t);
  const policy = (await b.vault.published(b.tenant))!.policy;
  b.publish({ ...policy, recipients: [{ id: 'recipient.bank', name: 'Lock Bank', role: 'controller' }] });
  b.rights.recipients = async () => ({
    contacts: [{ fact: 'recipient.bank', email: 'privacy@bank.example', language: 'nl' }],
    systems: [],
  });
  const { request } = await receive(b.rights, b.tenant, 'person', {
    ...b.entered,
    asks: 'restriction',
    sheet: { email: ada },
  });
  const plan = await proposeFor(b.rights, b.tenant, request.id, 'staff:1');
  await approveFor(b.rights, b.tenant, request.id, plan.hash, 'staff:1');
  await applyFor(b.rights, b.tenant, request.id, 'staff:1');
  const mails = await b.sent();
  const status = tailOf(
    linkIn(
      mails.find(({ text }) => /Lock Bank/.test(text ?? '')),
      'request',
    ),
  );
  await tellRecipients(b.rights, b.tenant, fail);
  const path = `/request/told/${tailOf(linkIn((await b.sent())[0], 'request/told'))}`;
  const state = async () => (await noticesOf(b.rights, b.tenant, request.id)).map((one) => one.state).join();

  for (const method of ['GET', 'HEAD', 'GET']) {
    const page = await b.send(path, { method });
    assert.equal(page.status, 200);
    assert.doesNotMatch(await page.text(), /ada@|Ada/);
    assert.equal(page.headers.get('x-robots-tag'), 'noindex');
  }
  const press = (act: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
    b.send(path, { method: 'POST', body: new URLSearchParams({ act }), headers });
  assert.equal((await press('show', { 'sec-fetch-site': 'cross-site' })).status, 403);
  assert.equal((await press('nothing')).status, 410);
  const shown = await press('show');
  assert.match(await shown.text(), /ada@mill\.example/);
  assert.match(shown.headers.get('cache-control') ?? '', /no-store/);
  assert.equal(await state(), 'mailed');
  assert.match(
    await (await b.send(`/request/${status}?lang=en`)).text(),
    /Lock Bank, who had data from us: written to/,
  );
  assert.equal((await press('confirm')).status, 200);
  assert.equal(await state(), 'confirmed');
  for (const act of ['show', 'confirm']) assert.equal((await press(act)).status, 410);
  assert.equal((await b.send(path)).status, 410);
  assert.match(await (await b.send(`/request/${status}?lang=en`)).text(), /told, and they confirmed it/);
  // The link of a recipient opens nothing else.
  for (const door of ['', 'confirm/', 'prove/', 'detail/', 'data/'])
    assert.equal((await b.send(`/request/${door}${path.slice('/request/told/'.length)}`)).status, 410);
});

test('a controller’s service: HEAD and broken reads spend nothing, the last byte does; callbacks of nobody are refused', async (t) => {
  const b = await bench(t);
  const sheet = { email: ada, transfer: { name: 'Lock Bank' } };
  const { request } = await receive(b.rights, b.tenant, 'person', { ...b.entered, asks: 'portability', sheet });
  await transfer(b.rights, b.tenant, request.id, 'staff:1', { service: service.address });
  const wish = JSON.parse(service.state.asked.at(-1)!.body) as {
    subject_request_id: string;
    status_callback_urls: [string];
    extensions: { localhost: { upheld_package: { url: string } } };
  };
  const [callback] = wish.status_callback_urls;
  const { url } = wish.extensions.localhost.upheld_package;
  const path = new URL(url).pathname;
  assert.equal((await b.send(path, { method: 'HEAD' })).status, 200);
  const broken = await b.send(path);
  await broken.body!.cancel();
  const body = JSON.stringify({
    controller_id: 'c',
    status_callback_url: callback,
    subject_request_id: wish.subject_request_id,
    request_status: 'in_progress',
    expected_completion_time: '2027-01-22T23:10:01Z',
  });
  const call = (text: string, more: Record<string, string> = {}, to = callback) =>
    b.send(new URL(to).pathname, {
      method: 'POST',
      body: text,
      headers: {
        'content-type': 'application/json',
        'x-opendsr-processor-domain': 'localhost',
        'x-opendsr-signature': service.signed(text),
        ...more,
      },
    });
  assert.equal((await call(body)).status, 202);
  assert.equal((await call(`${body} `, { 'x-opendsr-signature': service.signed(body) })).status, 403);
  assert.equal((await call(body, { 'x-opendsr-signature': '' })).status, 403);
  assert.equal((await call(body, {}, `${origin}/opendsr/callback/${'x'.repeat(43)}`)).status, 403);
  assert.equal((await call(body, {}, `${origin}/opendsr/callback/short`)).status, 403);
  assert.equal((await call('x'.repeat(20_000))).status, 413);
  const whole = await b.send(path);
  const bytes = Buffer.from(await whole.arrayBuffer());
  assert.equal(bytes.subarray(0, 2).toString(), 'PK');
  assert.equal(whole.headers.get('content-length'), String(bytes.length));
  assert.equal((await b.send(path)).status, 410);
  assert.equal((await b.send(`/opendsr/package/${'x'.repeat(43)}`)).status, 410);
  assert.equal((await requestOf(b.rights, b.tenant, request.id)).state, 'open');
});
