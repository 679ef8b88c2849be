// The banner in a real browser: what is asked, how it looks and moves, and that closing it, or having no script, is no consent.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { type Browser, openBrowser } from '#chrome';
import { type TestSite, testSite } from './testing.ts';

type Context = Awaited<ReturnType<Browser['newContext']>>;

let browser: Browser | null = null;
let site: TestSite;

before(async () => {
  [browser, site] = await Promise.all([openBrowser({ home: '.upheld' }), testSite()]);
});
after(async () => {
  await browser?.close();
  await site.close();
});
beforeEach(() => {
  Object.assign(site, { posts: [], forms: [], fails: {} });
  site.pages.clear();
});

/** Until so many answers have reached the server. */
async function posted(count: number): Promise<void> {
  for (let tries = 0; site.posts.length < count; tries++) {
    assert.ok(tries < 1200, `${site.posts.length} of ${count} answers came`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

const held = '<template data-upheld="statistics"><script src="/js/a"></script></template>';
const visible = "getComputedStyle(document.getElementById('upheld')).display !== 'none'";

async function inContext(
  t: { skip(why: string): void },
  options: Parameters<Browser['newContext']>[0],
  work: (context: Context) => Promise<void>,
): Promise<void> {
  if (!browser) return t.skip('no browser');
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(30_000);
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

test('in the HTML it is there without script, and a plain form posts the answer', (t) =>
  inContext(t, { javaScriptEnabled: false }, async (context) => {
    site.pages.set('/', { body: held });
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    assert.ok(await page.locator('#upheld').isVisible());
    assert.ok(await page.locator('.upheld-open a').isVisible());
    await page.locator('#upheld button[value=refuse]').click();
    await page.waitForURL(`${site.origin}/`);
    const form = site.forms[0]!;
    assert.deepEqual(
      [form.get('action'), form.get('back'), form.get('layer'), form.get('language'), form.get('grant')],
      ['refuse', '/', '1', 'en', null],
    );
    assert.match(form.get('token')!, /^t\d+$/);
    assert.match(form.get('texts')!, /^[\w-]{43}$/);
  }));

for (const way of ['html', 'script'] as const) {
  test(`${way}: asked first, nothing runs, refuse is as accept, Tab reaches it first, Escape is no consent`, (t) =>
    inContext(t, {}, async (context) => {
      site.pages.set('/', { way, body: held });
      const page = await context.newPage();
      await page.goto(`${site.origin}/`);
      await page.locator('#upheld').waitFor();
      const look = await page.evaluate<string[]>(
        `['refuse','accept'].map((value) => { const one = document.querySelector('#upheld button[value=' + value + ']');
          const s = getComputedStyle(one), b = one.getBoundingClientRect();
          return [s.color, s.backgroundColor, s.borderColor, s.fontSize, s.fontWeight, Math.round(b.width), Math.round(b.height), Math.round(b.top)].join(); })`,
      );
      assert.equal(look[0], look[1]);
      assert.equal(await page.evaluate('document.activeElement === document.body'), true, 'focus is not taken');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate('document.activeElement.value'), 'refuse');
      await page.keyboard.press('Escape');
      assert.equal(await page.evaluate(visible), false);
      assert.equal(await page.evaluate('document.cookie'), '');
      assert.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0);
      assert.equal(await page.evaluate('window.ran'), undefined);
      await page.reload();
      await page.locator('#upheld').waitFor();
      assert.deepEqual(site.posts, []);
    }));

  test(`${way}: the second layer is a dialog: focus in, Escape out without a word, and nothing ticked before`, (t) =>
    inContext(t, {}, async (context) => {
      site.pages.set('/', { way, body: held });
      const page = await context.newPage();
      await page.goto(`${site.origin}/`);
      await page.locator('#upheld a[data-upheld-open]').focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog[open]').waitFor();
      assert.equal(await page.evaluate('document.activeElement.id'), 'upheld-centre-title');
      assert.equal(await page.evaluate("document.querySelectorAll('dialog :checked').length"), 0);
      for (let count = 0; count < 25; count += 1) {
        await page.keyboard.press('Tab');
        assert.equal(
          await page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')"),
          true,
        );
      }
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
      assert.equal(
        await page.evaluate("document.activeElement.matches('#upheld a[data-upheld-open]')"),
        true,
        'focus goes back',
      );
      assert.equal(await page.evaluate(visible), true);
      assert.deepEqual(site.posts, []);
    }));

  test(`${way}: a choice by company is remembered, shown again, and can be changed from the end of the page`, (t) =>
    inContext(t, {}, async (context) => {
      site.pages.set('/', { way, body: held });
      const page = await context.newPage();
      await page.goto(`${site.origin}/`);
      await page.locator('#upheld a[data-upheld-open]').click();
      await page.locator('dialog [value="statistics/matomo"]').click();
      assert.equal(await page.evaluate("document.querySelector('dialog [value=statistics]').indeterminate"), true);
      await page.locator('dialog button[value=choose]').click();
      await page.waitForFunction('window.ran');
      await posted(1);
      assert.equal(await page.evaluate(visible), false);
      const [post] = site.posts;
      assert.deepEqual(
        [post?.action, post?.layer, post?.answers.statistics?.without, post?.answers.marketing?.granted],
        ['choose', 2, ['google'], false],
      );
      await page.goto(`${site.origin}/`);
      await page.waitForFunction('window.ran');
      assert.equal(await page.evaluate(visible), false);
      assert.deepEqual(await page.evaluate('upheld.decision.grants'), {
        preferences: false,
        statistics: true,
        'statistics/google': false,
        'statistics/matomo': true,
        marketing: false,
        'marketing/meta': false,
        'marketing/tube-co': false,
      });
      await page.locator('.upheld-open a').click();
      await page.locator('dialog[open]').waitFor();
      assert.deepEqual(
        await page.evaluate(
          "[...document.querySelectorAll('dialog input[type=checkbox]')].flatMap((box) => box.checked ? box.value : [])",
        ),
        ['statistics', 'statistics/matomo'],
      );
    }));
}

test('a page with its own link to the choices shows it alone', (t) =>
  inContext(t, {}, async (context) => {
    site.pages.set('/', { body: '<a href="/consent" data-upheld-open>Cookie settings</a>' });
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    assert.equal(await page.locator('.upheld-open a').isVisible(), false);
    await page.locator('main a[data-upheld-open]').click();
    await page.locator('dialog[open]').waitFor();
  }));

test('when the second layer cannot be fetched, its page is opened instead', (t) =>
  inContext(t, {}, async (context) => {
    site.pages.set('/', {});
    site.pages.set('/consent', { body: 'the page' });
    site.fails.centre = 500;
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await page.locator('#upheld a[data-upheld-open]').click();
    await page.waitForURL(`${site.origin}/consent`);
    assert.deepEqual(site.posts, []);
  }));

test('Global Privacy Control: it says so, accepting leaves marketing off, and only a switch of its own turns it on', (t) =>
  inContext(t, { extraHTTPHeaders: { 'sec-gpc': '1' } }, async (context) => {
    await context.addInitScript("Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })");
    for (const way of ['html', 'script'] as const) {
      await context.clearCookies();
      site.posts = [];
      site.pages.set('/', { way });
      const page = await context.newPage();
      await page.goto(`${site.origin}/`);
      assert.ok(await page.locator('#upheld .upheld-gpc').isVisible());
      assert.equal(await page.evaluate('document.cookie'), '');
      await page.locator('#upheld button[value=accept]').click();
      await page.waitForFunction('upheld.decision.grants.statistics');
      assert.equal(await page.evaluate('upheld.decision.grants.marketing'), false);
      await page.evaluate('upheld.open()');
      await page.locator('dialog [value=marketing]').click();
      await page.locator('dialog button[value=choose]').click();
      await page.waitForFunction('upheld.decision.grants.marketing');
      await posted(2);
      assert.deepEqual(
        site.posts.map(({ gpc, answers }) => [gpc, answers.statistics?.granted, answers.marketing?.granted]),
        [
          [true, true, false],
          [true, true, true],
        ],
      );
      await page.close();
    }
  }));

test('cookies and storage refused: it asks, obeys, and forgets at the end of the page', (t) =>
  inContext(t, {}, async (context) => {
    await context.addInitScript(`for (const store of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, store, { get() { throw new DOMException('refused', 'SecurityError'); } });
      Object.defineProperty(document, 'cookie', { get() { throw new DOMException('refused', 'SecurityError'); }, set() { throw new DOMException('refused', 'SecurityError'); } });`);
    for (const way of ['html', 'script'] as const) {
      site.pages.set('/', { way, body: held });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${site.origin}/`);
      await page.locator('#upheld button[value=accept]').click();
      await page.waitForFunction('window.ran');
      assert.equal(await page.evaluate(visible), false);
      // Refusing ends what ran, with the page; the next one knows nothing and asks again.
      await Promise.all([page.waitForEvent('framenavigated'), page.evaluate('setTimeout(upheld.refuse)')]);
      await page.locator('#upheld').waitFor();
      await page.close();
      assert.deepEqual(errors, []);
    }
  }));
