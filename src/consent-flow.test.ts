// Follows one choice through the front door: a site is registered, a page asks for a token, a visitor refuses, and the receipt verifies without us.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { type Output, run } from '#cli';
import { noticeOf } from '#consent';
import { tenantOfFolder } from '#access';
import { systemClock } from '#base';
import { publish } from '#publish';
import { read } from '#read';
import { vkeyOf } from '#ledger';
import { choiceInCookies, decide } from '#wire';
import { contextOf } from './main.ts';
import { testConfig } from './testing.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom. E-mail: kites@fenwick.example

We use Matomo to measure visits, with your consent. We use the Meta Pixel for advertising, with your consent.
`;
const origin = 'https://shop.fenwick.example';

test('a refusal, from the site to the receipt', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-consent-flow-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'fenwick'), { recursive: true });
  const said: unknown[] = [];
  const errors: string[] = [];
  const out: Output = {
    line: () => {},
    error: (line) => void errors.push(line),
    json: (value) => void said.push(value),
    terminal: false,
  };
  const context = contextOf(testConfig(root, join(root, 'fenwick')), out, () => Promise.resolve());
  const house = await context.openHouse('serve');
  t.after(() => house.close());
  const { id: tenant } = await tenantOfFolder(house.store.db, join(root, 'fenwick'), 'Fenwick Kites Ltd', systemClock);
  const source = { name: 'policy/privacy.md', text };
  const { published } = await publish(house.store, tenant, { source, ...read(source) }, systemClock);
  const { url } = await house.serve();
  const upheld = async (...args: string[]) => {
    const code = await run([...args, '--json'], context);
    return { code, json: said.at(-1) as Record<string, unknown> };
  };

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { origin, ...(init.headers as Record<string, string>) } });
  assert.equal((await ask('/upheld/token')).status, 403, 'nobody registered it yet');
  const added = await upheld('consent', 'site', 'add', origin, '--cookie-domain', 'fenwick.example');
  assert.equal(added.code, 0, errors.join());
  assert.match(String(added.json['key']), /^uphs_[\w-]{43}$/);
  assert.equal((await upheld('consent', 'site', 'add', origin)).code, 2);
  const { sites } = (await upheld('consent', 'site', 'list')).json as { sites: { origin: string }[] };
  assert.deepEqual(
    sites.map((one) => one.origin),
    [origin],
  );
  await pause(2100);

  const notice = noticeOf(published);
  const { token } = (await (await ask('/upheld/token')).json()) as { token: string };
  const kit = (await (await ask('/upheld/kit.json?lang=en')).json()) as { texts: string };
  const secret = 'A'.repeat(21) + 'w';
  const body = {
    token,
    secret,
    action: 'refuse',
    answers: Object.fromEntries(notice.asked.map(({ id, mark }) => [id, { mark, granted: false, without: [] }])),
    layer: 1,
    language: 'en',
    texts: kit.texts,
  };
  const preflight = await ask('/upheld/choice', { method: 'OPTIONS' });
  assert.equal(preflight.headers.get('access-control-allow-origin'), origin);
  const answer = await ask('/upheld/choice', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.equal(answer.status, 201, JSON.stringify(await answer.clone().json()));
  const { receipt } = (await answer.json()) as { receipt: string };
  const choice = choiceInCookies(answer.headers.getSetCookie()[0]!.split(';')[0]!);
  const decided = decide(notice, choice, { gpc: false }, Date.now());
  assert.deepEqual([decided.ask, decided.reason], [false, 'remembered']);
  assert.ok(Object.keys(decided.grants).length > 0 && Object.values(decided.grants).every((granted) => !granted));

  const path = new URL(receipt).pathname;
  assert.equal((await ask(path)).status, 404, 'without the secret');
  let got = await ask(path, { headers: { 'upheld-secret': secret } });
  for (const deadline = Date.now() + 20_000; got.status === 202 && Date.now() < deadline; await pause(200))
    got = await ask(path, { headers: { 'upheld-secret': secret } });
  assert.equal(got.status, 200);
  const file = join(root, 'receipt.json');
  const saved = await got.text();
  writeFileSync(file, saved);
  const key = vkeyOf((await house.ledger.verifier(tenant))!);
  const verified = await upheld('verify', file, '--key', key);
  assert.equal(verified.code, 0, errors.join());
  assert.equal((verified.json['entry'] as { kind: string }).kind, 'consent.refused');
  writeFileSync(file, saved.replace('"refuse"', '"accept"'));
  const bent = await upheld('verify', file, '--key', key);
  assert.deepEqual([bent.code, bent.json['because']], [1, 'changed']);

  assert.equal((await upheld('consent', 'site', 'remove', origin)).code, 0);
  assert.equal((await upheld('consent', 'site', 'remove', origin)).code, 2);
});
