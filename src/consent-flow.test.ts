// Follows one choice through the front door: a site is registered, a page asks for a token, a visitor refuses, and the receipt verifies without us.
import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { type Output, run } from '#cli';
import { askedPurposes, noticeOf } from '#consent';
import { tenantOfFolder } from '#access';
import { systemClock } from '#base';
import { publish } from '#publish';
import { read } from '#read';
import { vkeyOf } from '#ledger';
import { savePerson, setPreference } from '#vault';
import { choiceInCookies, decide } from '#wire';
import { contextOf } from './main.ts';
import { testConfig } from './testing.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom. E-mail: kites@fenwick.example

We use Matomo to measure visits, with your consent. We use the Meta Pixel for advertising, with your consent.

We use your e-mail address to send you our newsletter, if you have given your consent (Art. 6(1)(a) GDPR).
`;
const origin = 'https://shop.fenwick.example';

test('a refusal, from the site to the receipt; a newsletter, from the file to the mailboxes', async (t) => {
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
  const config = testConfig(root, join(root, 'fenwick'));
  const context = contextOf(config, out, () => Promise.resolve());
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
  // Known of sites after two seconds.
  for (const end = Date.now() + 90_000; Date.now() < end && !(await ask('/upheld/token')).ok;) await pause(200);

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
  for (const deadline = Date.now() + 90_000; got.status === 202 && Date.now() < deadline; await pause(200))
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

  // A newsletter by the command line, beside the running server: counted, sent, not sent again.
  const [asked] = askedPurposes(published.policy);
  const vault = await house.vault();
  const caller = { tenant, principal: 'job:test', actor: 'house', purpose: asked!.purpose } as const;
  for (const name of ['ada', 'bea', 'cleo']) {
    const contact = { email: `${name}@kites.example` };
    const { id } = await savePerson(vault, caller, { contact, origin: { source: 'provided', channel: 'form' } });
    const yes = { channel: 'email', topic: asked!.purpose, wants: name !== 'cleo', source: 'form' } as const;
    await setPreference(vault, { ...caller, purpose: 'law:rights' }, id, yes);
  }
  const outside = contextOf({ ...config, publicUrl: 'https://privacy.fenwick.example' }, out, () => Promise.resolve());
  const news = join(root, 'Wind is coming.md');
  writeFileSync(news, '# Wind\n\nIt is **coming**.\n');
  const send = async (file: string, ...more: string[]) => {
    const named = ['--purpose', asked!.purpose, '--subject', 'Wind is coming', '--body', file];
    const code = await run(['mail', 'send', ...named, ...more, '--json'], outside);
    return { code, json: said.at(-1) as { sent: boolean; waiting: number; before: number; refused: object } };
  };
  const mails = () =>
    globSync('**/*.eml', { cwd: join(root, 'home') }).map((one) => readFileSync(join(root, 'home', one), 'utf8'));
  const no = { undeclared: 0, restricted: 0, objected: 1, 'no-consent': 0, 'no-mailbox': 0 };
  const dry = await send(news);
  assert.deepEqual(
    dry,
    { code: 0, json: { campaign: 'wind-is-coming', sent: false, waiting: 2, before: 0, refused: no } },
    errors.join(),
  );
  assert.equal(mails().length, 0);
  assert.deepEqual((await send(news, '--go')).json, {
    campaign: 'wind-is-coming',
    sent: true,
    waiting: 2,
    before: 0,
    refused: no,
  });
  assert.deepEqual((await send(news, '--go')).json, {
    campaign: 'wind-is-coming',
    sent: true,
    waiting: 0,
    before: 2,
    refused: no,
  });
  for (const end = Date.now() + 90_000; mails().length < 2 && Date.now() < end;) await pause(200);
  assert.deepEqual(
    mails()
      .map((text) => String(/^To: (\S+)/m.exec(text)?.[1]))
      .toSorted(),
    ['ada@kites.example', 'bea@kites.example'],
  );
  assert.ok(mails().every((text) => /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m.test(text)));
  for (const [name, text] of [
    ['none', null],
    ['picture', '![x](https://count.example/1.gif)'],
    ['html', '<b>x</b>'],
    ['empty', ' '],
  ] as const) {
    if (text !== null) writeFileSync(join(root, name), text);
    errors.length = 0;
    assert.equal((await send(join(root, name), '--go')).code, 2, name);
    assert.match(errors.join(), /No mail was queued/, name);
  }
  assert.equal(mails().length, 2);

  assert.equal((await upheld('consent', 'site', 'remove', origin)).code, 0);
  assert.equal((await upheld('consent', 'site', 'remove', origin)).code, 2);
});
