// The ledger's pages: its files, receipts for those who may read the board, and a check that works in a browser, from a saved file, and without JavaScript.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { type Browser, browserAdvice, openBrowser } from '#chrome';
import { vkeyOf } from '#ledger';
import { listen } from './listen.ts';
import { sampleHouse } from './sample-house.ts';
import { sampleReceipt, sampleSigner } from './sample-ledger.ts';
import { website } from './website.tsx';

const id = '01a20f3a-5a4c-7d20-8b7e-5a0c6f1d2e3f';

function site() {
  const house = sampleHouse();
  return { house, app: website(house) };
}

test('files: hashes for everybody, entries and receipts for those who may read the board', async () => {
  const { house, app } = site();
  const status = async (path: string): Promise<number> => (await app.request(path)).status;
  assert.equal(await status('/ledger/tile/0/000.p/1'), 200);
  assert.equal((await (await app.request('/ledger/key')).text()).trim(), vkeyOf(sampleSigner));
  assert.equal(await status(`/ledger/receipts/${id}`), 200);
  const shown = await (await app.request('/ledger')).text();
  assert.match(shown, /Version 1 of the policy was published/);
  assert.doesNotMatch(shown, /new member/, 'acts of staff are for staff');
  assert.equal(await status('/ledger/tile/entries/000.p/1'), 404);
  const staff = await app.request('/ledger', { headers: { cookie: 'upheld-session=a-session' } });
  assert.match(await staff.text(), /A new member joined/);
  house.state.boardPublic = false;
  assert.equal(await status(`/ledger/receipts/${id}`), 404);
  assert.equal(await status('/ledger/tile/entries/000.p/1'), 404);
  assert.doesNotMatch(await (await app.request('/ledger')).text(), /Version 1 of the policy/);
  for (const path of ['/ledger/tile/0/../checkpoint', '/ledger/receipts/x', '/ledger/tile/9/000', '/ledger/receipts/'])
    assert.equal(await status(path), 404, path);
});

test('without JavaScript the server checks, and says what it found', async () => {
  const { app } = site();
  const found = async (receipt: string, key: string): Promise<string | undefined> => {
    const answer = await app.request('/verify', { method: 'POST', body: new URLSearchParams({ receipt, key }) });
    assert.equal(answer.status, 200);
    const { document } = parseHTML(await answer.text());
    return document.getElementById('result')?.textContent ?? undefined;
  };
  const receipt = await sampleReceipt();
  assert.match((await found(receipt, vkeyOf(sampleSigner)))!, /It holds.*policy\.published/s);
  assert.match((await found(receipt.replace('index 0', 'index 1'), vkeyOf(sampleSigner)))!, /does not hold/);
  assert.match((await found('<script>alert(1)</script>', vkeyOf(sampleSigner)))!, /no receipt/);
  assert.match((await found(receipt, '"><script>'))!, /key is not whole/);
  const large = await app.request('/verify', {
    method: 'POST',
    body: new URLSearchParams({ receipt: 'x'.repeat(3e5) }),
  });
  assert.equal(large.status, 413);
});

type Page = Awaited<ReturnType<Browser['newPage']>>;

async function checkIn(page: Page, receipt: string, key?: string): Promise<string> {
  await page.fill('#receipt', receipt);
  if (key !== undefined) await page.fill('#key', key);
  await page.evaluate('document.getElementById("result").replaceChildren()');
  await page.click('button');
  await page.waitForFunction('document.getElementById("result").textContent !== ""');
  return page.innerText('#result');
}

async function browserFor(t: TestContext) {
  const browser = await openBrowser({ home: '.upheld' });
  if (!browser) {
    if (process.env['UPHELD_TEST_ALL'] === '1') assert.fail(`no browser. ${browserAdvice.en}`);
    t.skip(`no browser. ${browserAdvice.en}`);
    return null;
  }
  t.after(() => browser.close());
  return browser;
}

test('in a browser: the page checks by itself, also from a saved file without a server', async (t) => {
  const browser = await browserFor(t);
  if (!browser) return;
  const listening = await listen(site().app.fetch, { host: '127.0.0.1', port: 0 });
  const folder = mkdtempSync(join(tmpdir(), 'upheld-verify-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const page = await browser.newPage();
  const posts: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => void (request.method() === 'POST' && posts.push(request.url())));
  page.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())));
  const receipt = await sampleReceipt();
  await page.goto(`${listening.url}/verify`);
  assert.match(
    await checkIn(page, receipt),
    /It holds\.[^]*Entry 0 of 1 in ternandtide\.example\/ledger[^]*"version": 1/,
  );
  writeFileSync(join(folder, 'verify.html'), await (await fetch(`${listening.url}/verify?lang=de`)).text());
  await listening.close();
  await page.goto(pathToFileURL(join(folder, 'verify.html')).href);
  assert.match(await checkIn(page, receipt.replaceAll('\n', '\r\n')), /Er gilt\./);
  const entry = Buffer.from('{"kind":"policy.published"}').toString('base64');
  assert.match(await checkIn(page, receipt.replace(/^extra .*$/m, `extra ${entry}`)), /Inhalt wurde verändert/);
  assert.match(await checkIn(page, receipt.replace(/\n1\n/, '\n2\n')), /Siegel ist nicht von diesem Schlüssel/);
  assert.match(await checkIn(page, 'c2sp.org/tlog-proof@v1\nextra !\nindex 0\n\nx'), /kein Beleg/);
  assert.match(
    await checkIn(page, receipt, vkeyOf(sampleSigner).replace('ternandtide', 'other')),
    /Schlüssel ist nicht/,
  );
  assert.deepEqual([posts, refused], [[], []]);
});
