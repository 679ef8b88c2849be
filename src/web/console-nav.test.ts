// The navigation of the console: every page is reached from it, nobody is shown a way that is closed to them, and it works by keyboard, folded, and without a script.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { type Role, roles } from '#access';
import { languages } from '#base';
import { browserAdvice, openBrowser } from '#chrome';
import { type ConsoleAct, between, consoleActs } from './console-acts.ts';
import { consoleNav, groups, pagesFor, within } from './console-nav.ts';
import { listen } from './listen.ts';
import { sampleSession } from './sample-door.ts';
import { sampleHouse } from './sample-house.ts';
import { website } from './website.tsx';

/** Pages that nothing leads to. */
const orphans = (acts: readonly ConsoleAct[]): string[] =>
  acts
    .filter(({ method, asks }) => method === 'GET' && asks !== 'open')
    .map(({ path }) => path)
    .filter((path) => !between.includes(path) && !(path in within) && !consoleNav.some(({ page }) => page === path));

const seenBy = (role: Role): string[] => pagesFor({ ...sampleSession, role }).map(({ page }) => page);

async function shown(role: Role, path: string, language = 'en') {
  const house = sampleHouse();
  house.state.sessions.set('theirs', { ...sampleSession, role });
  const answer = await website(house).request(path, {
    headers: { cookie: 'upheld=theirs', 'accept-language': language },
  });
  return { status: answer.status, document: parseHTML(await answer.text()).document };
}

test('every page of the console stands in its navigation, or is reached from a page that does', () => {
  assert.deepEqual(orphans(consoleActs), []);
  const lost: ConsoleAct = { method: 'GET', path: '/console/lost', asks: 'read:policy', page: '/console/lost' };
  assert.deepEqual(orphans([...consoleActs, lost]), ['/console/lost'], 'an orphan is found');
  for (const [page, parent] of Object.entries(within)) {
    assert.ok(
      consoleActs.some(({ path }) => path === page),
      `${page} is no more`,
    );
    assert.ok(parent === null || consoleNav.some((one) => one.page === parent), `${page} is within ${parent}`);
  }
  assert.equal(new Set(consoleNav.map(({ page }) => page)).size, consoleNav.length, 'no page twice');
});

test('what does not exist yet is not shown, and shows itself when it does', () => {
  const owner = seenBy('owner');
  const known = new Set(consoleActs.map(({ path }) => path));
  for (const { page, asks } of consoleNav)
    assert.equal(owner.includes(page), asks !== undefined || known.has(page), page);
  assert.ok(consoleNav.length > owner.length || known.has('/console/requests'));
});

test('each role is shown the pages that open for it, and no other', async () => {
  for (const role of roles) {
    const { document } = await shown(role, '/console');
    const links = [...document.querySelectorAll('.console-nav a')].map((link) => link.getAttribute('href')!);
    assert.deepEqual(links, seenBy(role));
    for (const link of links) assert.equal((await shown(role, link)).status, 200, `${role}: ${link}`);
  }
  assert.ok(seenBy('owner').includes('/console/staff') && !seenBy('support').includes('/console/staff'));
  assert.equal((await shown('support', '/console/staff')).status, 403);
});

test('the page where one is is marked, a page within another marks that one, in four languages', async () => {
  const marked = async (path: string, language = 'en') => {
    const { document } = await shown('owner', path, language);
    assert.equal(document.querySelector('a.skip')?.getAttribute('href'), '#main', path);
    return [...document.querySelectorAll('.console-nav [aria-current]')].map((link) => [
      link.getAttribute('href'),
      link.getAttribute('aria-current'),
    ]);
  };
  for (const page of seenBy('owner').filter((one) => one.startsWith('/console')))
    assert.deepEqual(await marked(page), [[page, 'page']], page);
  assert.deepEqual(await marked('/console/review/fact'), [['/console/review', 'true']]);
  assert.deepEqual(await marked('/console/attest'), [['/console', 'true']]);
  assert.deepEqual(await marked('/console/search?q=x'), []);
  for (const language of languages) {
    const { document } = await shown('owner', '/console/settings', language);
    const words = [...document.querySelectorAll('.console-nav a, .nav-group')].map(({ textContent }) => textContent);
    const expected = Object.entries(groups).flatMap(([group, heading]) => {
      const pages = pagesFor(sampleSession).filter((page) => page.group === group);
      return pages.length === 0 ? [] : [heading?.[language], ...pages.map((page) => page.words[language])];
    });
    assert.deepEqual(
      words,
      expected.filter((word) => word !== undefined),
      language,
    );
  }
});

async function inBrowser(t: TestContext) {
  const browser = await openBrowser({ home: '.upheld' });
  if (!browser) {
    if (process.env['UPHELD_TEST_ALL'] === '1') assert.fail(browserAdvice.en);
    t.skip(browserAdvice.en);
    return null;
  }
  const site = await listen(website(sampleHouse()).fetch, { host: '127.0.0.1', port: 0 });
  t.after(async () => {
    await browser.close();
    await site.close();
  });
  return async (width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    await context.addCookies([{ name: 'upheld', value: 'a-session', url: site.url }]);
    const page = await context.newPage();
    await page.goto(`${site.url}/console/settings`);
    return page;
  };
}

test('on a wide screen it lies open, on a phone it folds and opens by keyboard, on paper it is away; all without a script', async (t) => {
  const open = await inBrowser(t);
  if (!open) return;
  const wide = await open(1280);
  const staff = wide.locator('.console-nav a[href="/console/staff"]');
  assert.equal(await staff.isVisible(), true);
  assert.equal(await wide.locator('.console-nav summary').isVisible(), false);
  await wide.locator('.find input[type=search]').focus();
  const here = staff.and(wide.locator(':focus'));
  for (let tabs = 0; tabs < 20 && (await here.count()) === 0; tabs++) await wide.keyboard.press('Tab');
  await wide.keyboard.press('Enter');
  await wide.waitForURL(/\/console\/staff$/);
  await wide.emulateMedia({ media: 'print' });
  assert.equal(await wide.locator('.console-nav').isVisible(), false);
  assert.equal(await wide.locator('.find').isVisible(), false);

  const phone = await open(375);
  const entry = phone.locator('.console-nav a[href="/console/staff"]');
  assert.equal(await entry.isVisible(), false);
  await phone.locator('.console-nav summary').focus();
  await phone.keyboard.press('Enter');
  assert.equal(await entry.isVisible(), true);
});
