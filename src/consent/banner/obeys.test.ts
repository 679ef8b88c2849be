// The banner in a real browser: what is held back, what a yes lets run and a withdrawal takes away, and what the server is told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { type Browser, openBrowser } from '#chrome';
import { type Page as TestPage, type TestSite, testSite } from './testing.ts';

type Context = Awaited<ReturnType<Browser['newContext']>>;
type Page = Awaited<ReturnType<Context['newPage']>>;

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

/** One page of the site, with what its policy and its scripts complain about. */
async function onPage(
  t: { skip(why: string): void },
  as: TestPage,
  work: (page: Page, complaints: string[]) => Promise<void>,
  path = '/',
): Promise<void> {
  if (!browser) return t.skip('no browser');
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(30_000);
  await context.addInitScript(
    "window.broken = []; addEventListener('securitypolicyviolation', (e) => window.broken.push(e.violatedDirective + ' ' + e.sourceFile + ' ' + e.sample))",
  );
  site.pages.set(path, as);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(site.origin + path);
    await work(page, complaints);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

const accept = '#upheld button[value=accept]';
const refuse = '#upheld button[value=refuse]';
/** Asks again and again from outside: a strict policy forbids the page to evaluate text. */
async function until(page: Page, what: string): Promise<void> {
  for (let left = 1000; left > 0; left -= 1) {
    if (await page.evaluate(what).catch(() => false)) return;
    await page.waitForTimeout(30);
  }
  assert.fail(`never: ${what}`);
}
/** A while in which what must not happen could happen. Never a way to wait for what must. */
const settle = async (page: Page): Promise<void> => page.waitForTimeout(150);
/** What the server was told comes after what the page shows. */
async function told(count: number): Promise<void> {
  for (let left = 1000; site.posts.length < count; left -= 1) {
    assert.ok(left > 0, `${site.posts.length} of ${count} choices came`);
    await new Promise((done) => setTimeout(done, 30));
  }
}
const ran = (page: Page): Promise<string[]> => page.evaluate('window.ran ?? []');

const inOrder = `<template data-upheld="statistics"><p id="markup">markup</p><script src="/slow/1"></script><script>ran.push('2')</script></template>
<script type="text/plain" data-upheld="statistics" src="/js/3"></script>
<script type="text/plain" data-upheld="statistics/google">window.ran.push('4')</script>
<template data-upheld="marketing"><script src="/js/5"></script></template>
<template data-upheld="of-nobody"><script src="/js/never"></script></template>
<template data-upheld="necessary"><script src="/js/0"></script></template>`;

for (const way of ['html', 'script'] as const) {
  test(`${way}: what is marked runs after a yes, in the order of the page, and once`, (t) =>
    onPage(t, { way, body: inOrder }, async (page) => {
      await until(page, 'window.ran?.includes("0")');
      await settle(page);
      assert.deepEqual(await ran(page), ['0']);
      assert.equal(await page.locator('#markup').count(), 0);
      await page.locator(accept).click();
      await until(page, 'window.ran.includes("5")');
      assert.deepEqual(await ran(page), ['0', '1', '2', '3', '4', '5']);
      await page.evaluate(
        `document.body.insertAdjacentHTML('beforeend', '<template data-upheld="marketing"><script src="/js/6"></scr' + 'ipt></template>')`,
      );
      await until(page, 'window.ran.includes("6")');
      await page.reload();
      await until(page, 'window.ran?.includes("0")');
      assert.deepEqual(await ran(page), ['1', '2', '3', '4', '5', '0']);
    }));

  test(`${way}: under a strict policy with Trusted Types all works, and nothing is complained about`, (t) =>
    onPage(
      t,
      {
        way,
        strict: true,
        body: `<template data-upheld="statistics"><script src="/js/1"></script></template><script type="text/plain" data-upheld="statistics" src="/js/2"></script>
        <template data-upheld="marketing/meta"><iframe title="A map" src="/frame/map"></iframe></template>`,
      },
      async (page) => {
        await page.locator('.upheld-held button').waitFor();
        const looks = await page.evaluate("getComputedStyle(document.getElementById('upheld')).position");
        assert.equal(looks, 'fixed');
        await page.locator('#upheld a[data-upheld-open]').click();
        await page.locator('dialog[open] [value=statistics]').click();
        await page.locator('dialog button[value=choose]').click();
        await until(page, 'window.ran?.length === 2');
        await page.locator('.upheld-held button').click();
        await page.locator('iframe[src="/frame/map"]').waitFor();
        assert.deepEqual(await page.evaluate('window.broken'), []);
      },
    ));

  test(`${way}: a frame says why it is not there, and its button allows that company alone`, (t) =>
    onPage(
      t,
      {
        way,
        body: `<iframe id="one" title="A film" data-upheld="marketing/tube-co" data-src="/frame/film"></iframe>
        <template data-upheld="marketing/meta"><script src="/js/meta"></script></template>`,
      },
      async (page) => {
        const stand = page.getByRole('group', { name: 'A film' });
        await stand.waitFor();
        assert.match(await stand.innerText(), /“A film” is not loaded.*It belongs to “Tube & Co”/s);
        assert.equal(await page.locator('#one').getAttribute('src'), null);
        await stand.getByRole('button', { name: 'Allow Tube & Co and show it' }).click();
        await until(page, "document.getElementById('one').src.endsWith('/frame/film')");
        await until(page, "document.activeElement.id === 'one'");
        await told(1);
        await settle(page);
        assert.deepEqual(await ran(page), []);
        assert.deepEqual(site.posts[0]?.answers, {
          marketing: { mark: site.posts[0]!.answers.marketing!.mark, granted: true, without: ['meta'] },
        });
        assert.ok(await page.locator('#upheld').isVisible(), 'the rest is still asked');
        // Withdrawing ends the frame without loading the page anew.
        await page.evaluate('window.here = true; upheld.refuse()');
        await stand.waitFor();
        assert.equal(await page.evaluate('window.here'), true);
        assert.equal(await page.locator('#one').getAttribute('src'), null);
      },
    ));
}

test('withdrawing: what ran ends with the page, cookies on all paths and domains, storage and databases go, and what is granted stays', (t) =>
  onPage(
    t,
    { body: '<template data-upheld="marketing"><script src="/js/ads"></script></template>' },
    async (page) => {
      await page.locator(accept).click();
      await until(page, 'window.ran');
      await page.evaluate(`(async () => {
        for (const where of ['', ';path=/', ';path=/deep', ';path=/deep/er/', ';path=/deep/er/page', ';domain=shop.localhost;path=/'])
          for (const name of ['_fbp', 'tube_x', '_ga', 'session']) document.cookie = name + '=1' + where;
        for (const store of [localStorage, sessionStorage])
          for (const name of ['_fbp', 'tube_seen', '_ga', 'basket']) store.setItem(name, '1');
        for (const name of ['tube_films', '_ga_data'])
          await new Promise((done) => { indexedDB.open(name).onsuccess = (e) => { e.target.result.close(); done(); }; });
        window.here = true;
      })()`);
      await page.locator('.upheld-open a').click();
      await page.locator('dialog [value=marketing]').click();
      await page.locator('dialog button[value=choose]').click();
      await until(page, '!window.here && document.readyState === "complete"');
      await settle(page);
      assert.deepEqual(await ran(page), []);
      const left = await page.evaluate<{ cookies: string[]; local: string[]; session: string[]; databases: string[] }>(
        `indexedDB.databases().then((all) => ({
          cookies: [...new Set(document.cookie.split('; ').map((one) => one.split('=')[0]))].sort(),
          local: Object.keys(localStorage).sort(), session: Object.keys(sessionStorage).sort(), databases: all.map((one) => one.name) }))`,
      );
      assert.deepEqual(left, {
        cookies: ['_ga', 'session', 'upheld'],
        local: ['_ga', 'basket'],
        session: ['_ga', 'basket'],
        databases: ['_ga_data'],
      });
      const jar = await page.context().cookies(`${site.origin}/deep/er/page`);
      assert.deepEqual([...new Set(jar.map(({ name }) => name))].toSorted(), ['_ga', 'session', 'upheld']);
      await told(2);
      assert.deepEqual(
        site.posts.map(({ action, previous }) => [action, previous === undefined]),
        [
          ['accept', true],
          ['choose', false],
        ],
      );
      assert.equal(site.posts[1]?.previous, site.posts[0]?.secret);
    },
    '/deep/er/page',
  ));

test('tags: denied before anything else, told of a yes and of a withdrawal, in this order', (t) =>
  onPage(
    t,
    {
      head: '<script>window.early = [dataLayer.length, _paq.length]; dataLayer.push("tag"); _paq.push(["trackPageView"])</script>',
    },
    async (page) => {
      const calls = (): Promise<unknown[][]> =>
        page.evaluate(
          'dataLayer.map((call) => typeof call === "string" ? [call] : [...call]).map(([a, b, c]) => [a, b, c?.ad_storage, c?.analytics_storage])',
        );
      const matomo = (): Promise<string[]> => page.evaluate('_paq.map(([call]) => call)');
      assert.deepEqual(await page.evaluate('window.early'), [1, 2]);
      await page.evaluate(
        'upheld.on(({ granted, withdrawn }) => (window.told ??= []).push([granted.length, withdrawn.length]))',
      );
      await page.locator(accept).click();
      await until(page, 'window.told?.length === 1');
      await page.evaluate('upheld.refuse()');
      await until(page, 'window.told.length === 2');
      assert.deepEqual(
        await calls(),
        [
          ['consent', 'default', 'denied', 'denied'],
          ['tag', undefined, undefined, undefined].map((one) => one ?? null),
          ['consent', 'update', 'granted', 'granted'],
          ['consent', 'update', 'denied', 'denied'],
        ]
          .map((call) => call.filter((one) => one !== null))
          .map((call) => (call.length === 1 ? [...call, undefined, undefined, undefined] : call)),
      );
      assert.deepEqual(await matomo(), [
        'requireConsent',
        'requireCookieConsent',
        'trackPageView',
        'setConsentGiven',
        'setCookieConsentGiven',
        'forgetConsentGiven',
        'forgetCookieConsentGiven',
      ]);
      assert.deepEqual(await page.evaluate('window.told'), [
        [7, 0],
        [0, 7],
      ]);
    },
  ));

test('the API: ready when nothing is left to ask, the decision at once, no call that grants', (t) =>
  onPage(t, {}, async (page) => {
    await page.evaluate(
      `upheld.ready.then(() => (window.ready = true)); document.addEventListener('upheld:change', ({ detail }) => (window.heard = detail.decision.reason))`,
    );
    assert.equal(await page.evaluate('window.ready'), undefined);
    assert.equal(await page.evaluate('upheld.decision.reason'), 'first-visit');
    assert.deepEqual(await page.evaluate('Object.keys(upheld).sort()'), ['decision', 'on', 'open', 'ready', 'refuse']);
    await page.evaluate('try { upheld.decision = { grants: { marketing: true } }; } catch {} window.upheld = {}');
    assert.equal(await page.evaluate('upheld.decision.grants.marketing'), false);
    await page.locator(refuse).click();
    await until(page, 'window.ready && window.heard === "remembered"');
  }));

test('a failing server: the answer stands here, nothing is granted by it, and it is sent later with its time', (t) =>
  onPage(t, { body: '<template data-upheld="statistics"><script src="/js/a"></script></template>' }, async (page) => {
    for (const failure of ['cut', 500] as const) {
      site.fails.choice = failure;
      await page.locator(refuse).click();
      await settle(page);
      assert.deepEqual([await ran(page), site.posts.length], [[], 0]);
      await page.reload();
      await settle(page);
      assert.deepEqual([await ran(page), site.posts.length], [[], 0]);
      assert.equal(await page.evaluate('upheld.decision.reason'), 'remembered');
      delete site.fails.choice;
      await page.reload();
      await until(page, "!localStorage.getItem('upheld-unsent')");
      const [post] = site.posts.splice(0);
      assert.equal(post?.action, 'refuse');
      assert.ok(Math.abs(Date.parse(post.claimedAt!) - Date.now()) < 20_000);
      await page.context().clearCookies();
      await page.reload();
    }
    site.fails.token = 500;
    site.fails.centre = 500;
    await settle(page);
    assert.deepEqual(await ran(page), []);
  }));

test('a token that is too old is replaced once; one that never fits ends it', (t) =>
  onPage(t, {}, async (page) => {
    site.fails.stale = 1;
    await page.locator(accept).click();
    await until(page, 'upheld.decision.grants.statistics');
    await until(page, "!localStorage.getItem('upheld-unsent')");
    assert.deepEqual(
      site.posts.map(({ action, claimedAt }) => [action, claimedAt]),
      [['accept', undefined]],
    );
    site.fails.stale = 2;
    await page.evaluate('upheld.refuse()');
    await until(page, "!localStorage.getItem('upheld-unsent')");
    assert.equal(site.posts.length, 1);
    assert.equal(await page.evaluate('upheld.decision.grants.statistics'), false);
  }));

test('a choice that the server refuses for good: a yes ends and is asked for again, a no stands', (t) =>
  onPage(t, { body: '<template data-upheld="statistics"><script src="/js/a"></script></template>' }, async (page) => {
    site.fails.choice = 422;
    await page.evaluate('upheld.on(({ withdrawn }) => (window.withdrawn = withdrawn.length))');
    await page.locator(accept).click();
    // What ran ends with the page.
    await until(page, "!window.withdrawn && document.readyState === 'complete' && window.upheld?.decision.ask");
    await page.locator('#upheld').waitFor();
    assert.deepEqual(await ran(page), []);
    await page.reload();
    await until(page, 'window.upheld?.decision.ask');
    assert.equal(await page.evaluate('upheld.decision.grants.statistics'), false);
    await page.locator(refuse).click();
    await until(page, "!upheld.decision.ask && !localStorage.getItem('upheld-unsent')");
    await page.reload();
    assert.equal(await page.evaluate('upheld.decision.ask'), false);
    // The next choice is recorded as ever.
    delete site.fails.choice;
    await page.evaluate('upheld.refuse()');
    await told(1);
  }));

test('another tab that refuses is obeyed here; a page that changes its whole body keeps what we show', (t) =>
  onPage(
    t,
    { way: 'script', body: '<iframe id="one" title="A film" data-upheld="marketing" data-src="/frame/film"></iframe>' },
    async (page) => {
      await page.locator(accept).click();
      await until(page, "document.getElementById('one').src");
      const other = await page.context().newPage();
      await other.goto(`${site.origin}/`);
      await other.evaluate('upheld.refuse()');
      await until(other, '!upheld.decision.grants.marketing');
      await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
      await page.getByRole('group', { name: 'A film' }).waitFor();
      // The answer to the refusal sets the cookie once more: cleared before it, the choice would stand again.
      await until(other, "!localStorage.getItem('upheld-unsent')");
      await page.context().clearCookies();
      await page.reload();
      await page.locator('#upheld').waitFor();
      await page.evaluate(
        "const next = document.createElement('body'); next.textContent = 'another route'; document.body.replaceWith(next)",
      );
      await page.locator('#upheld').waitFor();
      await page.locator('.upheld-open').waitFor();
    },
  ));

test('docs/consent/pages.md: its page does what the text says', async (t) => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/consent/pages.md'), 'utf8');
  const [, page = ''] = /^```html file=page\.html\n([^]*?)^```$/m.exec(text) ?? [];
  const [, body = ''] = /<body>([^]*)<\/body>/.exec(page) ?? [];
  for (const way of ['html', 'script'] as const)
    await onPage(t, { way, body }, async (visit) => {
      await visit.locator(accept).waitFor();
      assert.deepEqual(await visit.evaluate('[window.counted, window.piwik, document.querySelector("iframe").src]'), [
        undefined,
        undefined,
        '',
      ]);
      assert.equal(
        await visit.locator('[data-upheld-open]:visible').count(),
        2,
        'the first layer’s, and the page’s own',
      );
      await visit.locator('.upheld-held button').click();
      await until(visit, 'document.querySelector("iframe").src.endsWith("/files/film.html")');
      assert.equal(await visit.evaluate('window.counted'), undefined, 'one film is one film');
      await visit.locator(accept).click();
      await until(visit, 'window.counted && window.piwik');
      const said = (await visit.evaluate('told')) as [string, ...unknown[]][];
      assert.deepEqual(
        said.map(([how]) => how),
        ['on', 'event', 'on', 'event', 'ready'],
      );
      assert.deepEqual(said[0], ['on', ['marketing', 'marketing/meta'], []]);
      assert.deepEqual(said.at(-1), ['ready', true]);
      await visit.evaluate('upheld.refuse()');
      await until(visit, '!upheld.decision.grants.statistics && window.counted === undefined');
    });
});
