// Passkeys in a real Chromium with its virtual authenticator: made, used to sign in and to confirm, taken away; and what must be refused.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { accessOf, homeTenant } from '#access';
import { cheap, codeAt, joinAs } from '#access/testing';
import { systemClock } from '#base';
import { type Browser, browserAdvice, openBrowser } from '#chrome';
import { run } from '#cli';
import { type Db, secretFile, withTenant } from '#store';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

const authenticator = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

async function world(t: TestContext, browser: Browser) {
  const root = mkdtempSync(join(tmpdir(), 'upheld-passkeys-'));
  const folder = join(root, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  writeFileSync(join(folder, 'policy', 'privacy.md'), '# Privacy Policy of Fenwick Kites Ltd\n\nWe sell kites.\n');
  const config = readConfig({ INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0' });
  const out = { line: () => {}, error: () => {}, json: () => {}, terminal: false };
  const context = contextOf(config, out, () => Promise.resolve());
  const house = await context.openHouse('serve');
  t.after(async () => {
    await house.close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  });
  assert.equal(await run(['publish', folder], context), 0);
  const { url } = await house.serve();
  const { db } = house.store;
  const tenant = (await homeTenant(db))!.id;
  const access = accessOf(db, systemClock, await secretFile(config.home, 'access'), cheap);

  /** A browser of its own, with its own authenticator; signed in as somebody, or as nobody. */
  async function browserOf(session: string | null) {
    const theirs = await browser.newContext({ locale: 'en' });
    t.after(() => theirs.close());
    if (session !== null) await theirs.addCookies([{ name: 'upheld-session', value: session, url }]);
    const page = await theirs.newPage();
    const devtools = await theirs.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options: authenticator });
    return { page, devtools, authenticatorId, context: theirs, go: (path: string) => page.goto(`${url}${path}`) };
  }
  return { url, db, tenant, access, browserOf };
}

/** Entries of a kind, whether or not they have their number yet. The inbox first: what moves meanwhile is seen twice rather than never. */
async function recorded(db: Db, tenant: string, kind: string): Promise<string[]> {
  const rows = await withTenant(db, tenant, async (trx) => [
    ...(await trx.selectFrom('ledger_inbox').select(['id', 'entry']).execute()),
    ...(await trx.selectFrom('ledger_entry').select(['id', 'entry']).execute()),
  ]);
  const texts = new Map(rows.map(({ id, entry }) => [id, Buffer.from(entry).toString()]));
  return [...texts.values()].filter((text) => text.includes(`"${kind}"`));
}

/** What the page would send, by its own options; `change` for what a page of somebody else would ask. */
async function assertion(page: Page, challenge: string, more: object = {}): Promise<string> {
  const code = `(async ({ challenge, more }) => {
    const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const text = (b) => btoa(String.fromCharCode(...new Uint8Array(b))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const got = await navigator.credentials.get({ publicKey: { challenge: bytes(challenge), rpId: 'localhost', userVerification: 'required', ...more } });
    const { clientDataJSON, authenticatorData, signature, userHandle } = got.response;
    return JSON.stringify({ id: got.id, response: { clientDataJSON: text(clientDataJSON),
      authenticatorData: text(authenticatorData), signature: text(signature), userHandle: userHandle && text(userHandle) } });
  })(${JSON.stringify({ challenge, more })})`;
  return page.evaluate<string>(code);
}

/** The challenge that the page of a form has; taken from the server's own bytes. */
async function challengeOn(page: Page, path: string): Promise<{ challenge: string; csrf: string }> {
  // Without its script: it would answer by itself.
  await page.route('**/assets/passkey.*', (route) => route.abort());
  await page.goto(path);
  await page.unroute('**/assets/passkey.*');
  const options = JSON.parse((await page.getAttribute('#passkey', 'data-options'))!) as { challenge: string };
  const csrf = page.locator('#passkey input[name=csrf]');
  return { challenge: options.challenge, csrf: (await csrf.count()) > 0 ? await csrf.inputValue() : '' };
}

/** Fills the form by hand and sends it, as anybody can. */
async function send(page: Page, answer: string): Promise<{ status: number; said: string }> {
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST'),
    page.evaluate(`(() => { const form = document.getElementById('passkey');
      form.elements.answer.value = ${JSON.stringify(answer)}; HTMLFormElement.prototype.submit.call(form); })()`),
  ]);
  await page.waitForLoadState();
  return { status: response.status(), said: (await page.textContent('main')) ?? '' };
}

test('a passkey is made, opens the console, confirms, is taken away; copies, replays and strangers’ are refused', async (t) => {
  const browser = await openBrowser({ home: '.upheld' });
  if (!browser) {
    if (process.env['UPHELD_TEST_ALL'] === '1') assert.fail(`no browser. ${browserAdvice.en}`);
    return t.skip(`no browser. ${browserAdvice.en}`);
  }
  t.after(() => browser.close());
  const { url, db, tenant, access, browserOf } = await world(t, browser);
  const marit = await joinAs(access, tenant, { email: 'marit@harbour.example' });
  const ari = await joinAs(access, tenant, { email: 'ari@harbour.example', role: 'developer' });
  const hers = await browserOf(marit.session.reveal());
  const { page, devtools, authenticatorId } = hers;
  const problems: string[] = [];
  page.on(
    'console',
    (said) => said.type() === 'error' && !said.text().includes('status of 403') && problems.push(said.text()),
  );
  page.on('pageerror', (error) => problems.push(error.message));

  // Made.
  await hers.go('/console/account');
  await page.click('text=Add a passkey');
  await page.fill('#name', 'Work laptop');
  await page.click('main button');
  await page.waitForURL(/done=passkey$/);
  assert.match((await page.textContent('#passkeys ~ ul'))!, /Work laptop.*made on \d\d? \w+ \d{4}, not used yet/s);
  const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
  assert.equal(credentials.length, 1);
  assert.equal(credentials[0]!.isResidentCredential, true);
  // The same authenticator is not asked twice.
  await hers.go('/console/account/passkey');
  await page.fill('#name', 'Again');
  await page.click('main button');
  await page.locator('#said .error').waitFor();
  assert.match((await page.textContent('#said'))!, /has a passkey of yours/);

  // Out and in, by one click on the sign-in page.
  await hers.go('/console');
  await page.click('text=Sign out');
  await hers.go('/console/staff');
  assert.match((await page.textContent('h1'))!, /Sign in/);
  const posted = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/sign-in/passkey'));
  await page.click('text=Sign in with a passkey');
  const request = await posted;
  await page.waitForURL(`${url}/console/staff`);
  assert.deepEqual(problems, [], 'no complaint of the browser, of the policy of scripts least of all');
  await hers.go('/console/account');
  assert.match((await page.textContent('#passkeys ~ ul'))!, /last used on \d\d? \w+ \d{4}/);

  // The same answer once more, with the same cookie.
  const again = await fetch(`${url}/console/sign-in/passkey`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      ...(await request.allHeaders()),
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: request.postData()!,
  });
  assert.equal(again.status, 422);
  assert.match(await again.text(), /sent twice/);
  assert.doesNotMatch(again.headers.getSetCookie().join(), /upheld-session=[^;]/, 'no session');

  // Confirmed with it: five minutes later a change asks for it.
  await db.updateTable('auth.session').set({ proved_at: '2020-01-01T00:00:00Z' }).execute();
  await hers.go('/console/account');
  await page.click('text=Add a passkey');
  await page.click('text=Confirm with a passkey');
  await page.waitForURL(/\/console\/account\/passkey$/);
  assert.match((await page.textContent('h1'))!, /Add a passkey/);

  // A stranger's page on the same host, with our challenge: signed as it should be, for another origin.
  const guest = await browserOf(null);
  const { challenge } = await challengeOn(guest.page, `${url}/console/sign-in/passkey`);
  const copy = (signCount: number) => ({ ...credentials[0]!, signCount, backupEligibility: false, backupState: false });
  const put = async (into: Awaited<ReturnType<typeof browserOf>>, signCount: number) => {
    await into.devtools.send('WebAuthn.clearCredentials', { authenticatorId: into.authenticatorId });
    await into.devtools.send('WebAuthn.addCredential', {
      authenticatorId: into.authenticatorId,
      credential: copy(signCount),
    });
  };
  const elsewhere = createServer((_, answer) => answer.end('<!doctype html><title>elsewhere</title>')).listen(0);
  t.after(() => elsewhere.close());
  const phish = await browserOf(null);
  await put(phish, 1000);
  await phish.page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`);
  const foreign = await send(guest.page, await assertion(phish.page, challenge));
  assert.equal(foreign.status, 422);
  assert.match(foreign.said, /opens nothing here/);

  // Nobody verified: the authenticator was only touched.
  await put(guest, 1100);
  const touched = await challengeOn(guest.page, `${url}/console/sign-in/passkey`);
  await guest.devtools.send('WebAuthn.setUserVerified', {
    authenticatorId: guest.authenticatorId,
    isUserVerified: false,
  });
  const unverified = await assertion(guest.page, touched.challenge, { userVerification: 'discouraged' });
  assert.match((await send(guest.page, unverified)).said, /opens nothing here/);
  await guest.devtools.send('WebAuthn.setUserVerified', {
    authenticatorId: guest.authenticatorId,
    isUserVerified: true,
  });

  // A challenge of another browser.
  const one = await challengeOn(guest.page, `${url}/console/sign-in/passkey`);
  const foreignChallenge = await assertion(guest.page, one.challenge);
  const other = await browserOf(null);
  await challengeOn(other.page, `${url}/console/sign-in/passkey`);
  assert.match((await send(other.page, foreignChallenge)).said, /opens nothing here/);

  // Somebody else's passkey does not confirm: Marit's authenticator in Ari's session.
  const his = await browserOf(ari.session.reveal());
  await put(his, 1200);
  const asked = await challengeOn(his.page, `${url}/console/confirm/passkey?next=/console/account/passkey`);
  const borrowed = await send(his.page, await assertion(his.page, asked.challenge));
  assert.equal(borrowed.status, 422);
  assert.match(borrowed.said, /was not taken/);

  // A copy whose counter stays behind is refused, and noted; the right one goes on.
  assert.equal((await recorded(db, tenant, 'passkey.refused')).length, 0);
  await put(guest, 0);
  const cloned = await challengeOn(guest.page, `${url}/console/sign-in/passkey`);
  assert.match((await send(guest.page, await assertion(guest.page, cloned.challenge))).said, /opens nothing here/);
  const entries = await recorded(db, tenant, 'passkey.refused');
  assert.equal(entries.length, 1);
  entries.push(...(await recorded(db, tenant, 'passkey.added')));
  assert.equal(entries.length, 2);
  assert.doesNotMatch(entries.join(), /Work laptop|harbour/, 'ids only');
  await put(guest, 2000);
  await guest.go('/console/sign-in/passkey?next=/console/staff');
  await guest.page.waitForURL(`${url}/console/staff`);

  // Nothing of it in clear in the database.
  const rows = await db.selectFrom('auth.credential').selectAll().where('kind', '=', 'passkey').execute();
  const bytes = Buffer.concat(rows.map(({ sealed, lookup }) => Buffer.concat([sealed, lookup!])));
  const id = Buffer.from(credentials[0]!.credentialId, 'base64');
  for (const clear of [id, Buffer.from(id.toString('base64url')), Buffer.from('Work laptop')])
    assert.equal(bytes.includes(clear), false);

  // Taken away: it opens nothing, and password and code still do.
  await hers.go('/console/account');
  await page.click('button[aria-label="Remove: Work laptop"]');
  await page.waitForURL(/done=passkeyRemoved$/);
  await guest.context.clearCookies();
  await put(guest, 3000);
  const late = await challengeOn(guest.page, `${url}/console/sign-in/passkey`);
  assert.match((await send(guest.page, await assertion(guest.page, late.challenge))).said, /opens nothing here/);
  await guest.go('/console/sign-in');
  await guest.page.fill('#email', marit.email.reveal());
  await guest.page.fill('#password', marit.password.reveal());
  await guest.page.click('main button');
  await guest.page.fill('#code', codeAt(marit.seed, systemClock, 1).reveal());
  await guest.page.click('main button');
  await guest.page.waitForURL(`${url}/console`);
});

test('without a script, without an authenticator: the page says what else can be done', async (t) => {
  const browser = await openBrowser({ home: '.upheld' });
  if (!browser) return t.skip(`no browser. ${browserAdvice.en}`);
  t.after(() => browser.close());
  const { url } = await world(t, browser);
  const plain = await (await browser.newContext({ locale: 'en', javaScriptEnabled: false })).newPage();
  await plain.goto(`${url}/console`);
  await plain.click('text=Sign in with a passkey');
  assert.match((await plain.textContent('main'))!, /Passkeys need JavaScript/);
  await plain.click('text=Use password and code instead');
  assert.equal(await plain.locator('#password').count(), 1);
  const numbers = await (await browser.newContext({ locale: 'en' })).newPage();
  await numbers.goto(`${url.replace('localhost', '127.0.0.1')}/console/sign-in/passkey`);
  await numbers.locator('#said .error').waitFor();
  assert.match((await numbers.textContent('#said'))!, /cannot use passkeys at this address/);
});
