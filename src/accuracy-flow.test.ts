// Whether data is still right, over HTTP: opening a link tells and does nothing, a good link and a made-up one look alike, and only presses answer.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { declaredPolicy, origin } from '#consent/testing';
import type { Holding, Stated } from '#policy';
import { askAccuracy, requestsOf, requestDesk } from '#rights';
import { rightsBench } from '#rights/testing';
import { vaultHolding } from '#vault';
import { portalSite } from './testing-portal.ts';

const quote = 'We keep your data accurate.';
const stated: Stated = { quote, segment: 's', span: [0, quote.length] };

async function bench(t: TestContext) {
  const all = new Map<string, Holding>();
  const b = await rightsBench(t, all);
  all.set('vault', vaultHolding(b.vault, b.tenant));
  b.publish({
    ...declaredPolicy(),
    promises: [{ id: 'promise.right', kind: 'data-accuracy', facts: [], stated: [stated] }],
  });
  const desk = requestDesk(async () => b.rights);
  await desk.setAccuracy(b.tenant, 'staff:1', { on: true, period: 'P1Y' });
  await b.person({ email: 'ada@mill.example', 'given-name': 'Adalind' });
  b.clock.advance('P366D');
  await askAccuracy(b.rights, b.tenant);
  const [mail] = await b.sent();
  const token = /\/request\/accuracy\/([\w-]{43})/.exec(mail?.text ?? '')![1]!;
  const app = portalSite(b);
  const press = (which: string, fields: Record<string, string>) =>
    app.request(`${origin}/request/accuracy/${which}`, { method: 'POST', body: new URLSearchParams(fields) });
  const told = async () => {
    const { right, wrong } = await desk.accuracy(b.tenant);
    return { right, wrong };
  };
  return { ...b, app, press, token, told };
}

const forged = 'A'.repeat(43);

test('a link that is opened tells nothing: the page is the same, byte by byte, for one that was made up', async (t) => {
  const b = await bench(t);
  const shown = async (token: string) => {
    const answer = await b.app.request(`${origin}/request/accuracy/${token}`);
    return { status: answer.status, text: (await answer.text()).replaceAll(token, 'TOKEN') };
  };
  const [good, bad] = [await shown(b.token), await shown(forged)];
  assert.deepEqual(good, bad);
  assert.equal(good.status, 200);
  for (const act of ['show', 'right', 'wrong'])
    assert.equal((await b.press(forged, { act, text: 'x' })).status, 410, act);
  const over = await (await b.press(forged, { act: 'show' })).text();
  assert.equal(await (await b.press('short', { act: 'show' })).text(), over);
  assert.deepEqual(await b.told(), { right: 0, wrong: 0 }, 'nothing was answered');
});

test('shown: kinds and no value; wrong without words is asked again; with words it is a request whose page can be followed', async (t) => {
  const b = await bench(t);
  const shown = await b.press(b.token, { act: 'show' });
  const text = await shown.text();
  assert.equal(shown.status, 200);
  assert.match(text, /e-mail address/);
  assert.doesNotMatch(text, /Adalind|ada@mill/);
  assert.equal((await b.press(b.token, { act: 'wrong', text: ' ' })).status, 422);
  assert.deepEqual(await b.told(), { right: 0, wrong: 0 });
  const elsewhere = await b.app.request(`${origin}/request/accuracy/${b.token}`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams({ act: 'right' }),
  });
  assert.equal(elsewhere.status, 403);
  const done = await b.press(b.token, { act: 'wrong', text: 'I moved.' });
  assert.equal(done.status, 303);
  const status = await b.app.request(new URL(done.headers.get('location')!, origin).href);
  assert.equal(status.status, 200);
  const [request] = await requestsOf(b.rights, b.tenant);
  assert.deepEqual([request?.asks, request?.identity], ['rectification', 'address-on-file']);
  assert.deepEqual(await b.told(), { right: 0, wrong: 1 });
  assert.equal((await b.press(b.token, { act: 'show' })).status, 410, 'answered');
});

test('everything is right: thanks, once', async (t) => {
  const b = await bench(t);
  assert.equal((await b.press(b.token, { act: 'right' })).status, 200);
  assert.equal((await b.press(b.token, { act: 'right' })).status, 410);
  assert.deepEqual(await b.told(), { right: 1, wrong: 0 });
});
