// The page of the real API: everything of the real document is on it, its links lead somewhere, and axe finds nothing in four languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type TestContext, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { api } from '#api';
import { Secret, languages, systemClock } from '#base';
import { browserAdvice, openBrowser } from '#chrome';
import { openLedger, signerOf, signingKey } from '#ledger';
import { testDatabase } from '#store/testing';
import { type Listening, type WebHouse, listen, website } from '#web';

async function site(t: TestContext): Promise<{ listening: Listening; description: ReturnType<WebHouse['api']> }> {
  const store = await testDatabase(t);
  const operations = api({
    clock: systemClock,
    store,
    address: () => 'https://privacy.fenwick.example',
    board: () => Promise.reject(new Error('no board is asked for')),
    vault: () => Promise.reject(new Error('no vault here')),
    rights: () => Promise.reject(new Error('no requests here')),
    permissions: () => Promise.reject(new Error('no permissions here')),
    ledger: openLedger({
      db: store.db,
      originOf: async (tenant) => `privacy.fenwick.example/${tenant}`,
      signer: async (tenant, origin) => signerOf(origin, signingKey(new Secret('only for this test'), tenant)),
      witness: { seen: async () => null, keep: async () => {} },
    }),
    sealing: async () => new Secret('only for this test'),
    allowLocalWebhooks: false,
    report: () => {},
  });
  const company = { id: 'fenwick', name: 'Fenwick Kites Ltd', boardPublic: false };
  const house: Pick<WebHouse, 'clock' | 'publicUrl' | 'company' | 'mayReadBoard' | 'api'> = {
    clock: systemClock,
    publicUrl: null,
    company: async () => company,
    mayReadBoard: () => false,
    api: operations.describe,
  };
  // The page asks for nothing else of the house.
  const listening = await listen(website(house as WebHouse).fetch, { host: '127.0.0.1', port: 0 });
  t.after(() => listening.close());
  return { listening, description: operations.describe() };
}

interface Described {
  paths: Record<string, Record<string, { operationId: string; summary: string }>>;
  webhooks: Record<string, unknown>;
}

test('everything of the document is on the page, each at its anchor', async (t) => {
  const { listening, description } = await site(t);
  const { paths, webhooks } = description.document as unknown as Described;
  const { document } = parseHTML(await (await fetch(`${listening.url}/api`)).text());
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  assert.ok(operations.length >= 15);
  for (const { operationId, summary } of operations)
    assert.equal(document.querySelector(`#${operationId} h3`)?.textContent, summary);
  for (const type of Object.keys(webhooks)) assert.ok(document.getElementById(`event-${type}`), type);
  for (const { kind } of description.problems) assert.ok(document.getElementById(`problem-${kind}`), kind);
  for (const link of document.querySelectorAll('main a[href^="#"]')) {
    const anchor = link.getAttribute('href') ?? '';
    assert.ok(document.getElementById(anchor.slice(1)), anchor);
  }
  const text = document.querySelector('main')?.textContent ?? '';
  assert.match(text, /comesFromUpheld/);
  assert.match(text, /v1,g0hM9SsE\+OTPJTGt\/tmIKtSyZlE3uFJELVlNIOLJ1OE=/, 'the published vector of Standard Webhooks');
  assert.doesNotMatch(text, /undefined|\[object|NaN/);
});

test('axe finds nothing on it, and it does not scroll sideways, in four languages', async (t) => {
  const browser = await openBrowser({ home: '.upheld' });
  if (!browser) {
    if (process.env['UPHELD_TEST_ALL'] === '1') assert.fail(browserAdvice.en);
    t.skip(browserAdvice.en);
    return;
  }
  t.after(() => browser.close());
  const { listening } = await site(t);
  const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  for (const [index, language] of languages.entries()) {
    const context = await browser.newContext({
      viewport: { width: index % 2 === 0 ? 1280 : 375, height: 900 },
      colorScheme: index < 2 ? 'light' : 'dark',
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(`${listening.url}/api?lang=${language}`);
    await page.evaluate("for (const sample of document.querySelectorAll('details')) sample.open = true");
    await page.evaluate(axe);
    const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
      "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)",
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
      language,
    );
    const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    assert.equal(await page.evaluate<number>(beyond), 0, language);
    if (process.env['SHOT']) await page.screenshot({ path: `/tmp/api-${language}.png`, fullPage: index > 1 });
    await context.close();
  }
});
