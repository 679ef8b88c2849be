// The banner in a real browser: axe finds nothing in any state and look, and everything can be reached on the smallest screen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { type Browser, openBrowser } from '#chrome';
import { ConsentSettings } from '../settings.ts';
import { allTexts } from '../saying.ts';
import { type TestSite, testSite } from './testing.ts';

/** Inter at 94 %: as wide as Roboto, which most telephones have. */
const phoneFont = `@font-face { font-family: Phone; font-weight: 100 900; size-adjust: 94%; src: url(data:font/woff2;base64,${readFileSync(
  fileURLToPath(import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')),
).toString('base64')}) } :root { --upheld-font: Phone }`;

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const audit =
  "axe.run(document, { resultTypes: ['violations'] }).then((all) => all.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 200)).join(' | ')))";

let browser: Browser | null = null;
let site: TestSite;

before(async () => {
  [browser, site] = await Promise.all([openBrowser({ home: '.upheld' }), testSite()]);
  // A language of a company's own, from right to left: real texts are not needed to see where things stand.
  site.settings = ConsentSettings.parse({
    languages: { ar: Object.fromEntries(Object.entries(allTexts).map(([name, text]) => [name, `نص ${text}`])) },
    theme: { accent: '#7a1f5c', 'dark-accent': '#f3b6dd' },
  });
  const body = '<p>Some text.</p><iframe title="A film" data-upheld="marketing/meta" data-src="/frame/film"></iframe>';
  for (const language of ['en', 'fr', 'nl', 'de', 'ar'])
    site.pages.set(`/${language}`, { language, body, way: language === 'nl' ? 'script' : 'html' });
});
after(async () => {
  await browser?.close();
  await site.close();
});

const looks = [
  { language: 'en', width: 1280, height: 800, colorScheme: 'light' },
  { language: 'fr', width: 320, height: 568, colorScheme: 'dark' },
  { language: 'nl', width: 1280, height: 800, colorScheme: 'dark' },
  { language: 'de', width: 320, height: 568, colorScheme: 'light' },
  { language: 'ar', width: 320, height: 568, colorScheme: 'light' },
  { language: 'en', width: 640, height: 400, colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What is too small, out of the window, or moves. */
const layout = `(() => {
  const found = [];
  const root = document.querySelector('dialog[open]') ?? document.getElementById('upheld');
  const shown = getComputedStyle(root).display !== 'none';
  for (const one of shown ? root.querySelectorAll('button, a, label, summary') : []) {
    const box = one.getBoundingClientRect();
    if (box.width && Math.min(box.width, box.height) < 24) found.push('small: ' + one.outerHTML);
    if (box.left < 0 || box.right > innerWidth) found.push('outside: ' + one.outerHTML);
  }
  if (shown && root.id === 'upheld') for (const value of ['refuse', 'accept']) {
    const box = root.querySelector('button[value=' + value + ']').getBoundingClientRect();
    if (box.bottom > innerHeight || box.top < 0) found.push('below: ' + value);
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('sideways');
  if (root.scrollWidth > root.clientWidth + 1) found.push('sideways inside');
  for (const one of root.querySelectorAll('*')) if (getComputedStyle(one).animationName !== 'none' || parseFloat(getComputedStyle(one).transitionDuration) > 0) found.push('moves: ' + one.tagName);
  return found;
})()`;

for (const { language, width, height, ...look } of looks)
  test(`${language}, ${width}×${height}, ${Object.values(look).join(' ')}: no finding in any state`, async (t) => {
    if (!browser) return t.skip('no browser');
    const context = await browser.newContext({
      ...look,
      viewport: { width, height },
      extraHTTPHeaders: { 'sec-gpc': '1' },
    });
    await context.addInitScript("Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })");
    context.setDefaultTimeout(30_000);
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/${language}`);
      await page.locator('.upheld-held button').waitFor();
      await page.evaluate(axe);
      const states: Record<string, () => Promise<unknown>> = {
        'first layer': async () => {},
        'second layer': async () => {
          await page.locator('#upheld a[data-upheld-open]').click();
          await page.locator('dialog summary').first().click();
        },
        answered: () => page.locator('dialog button[value=refuse]').click(),
      };
      for (const [state, reach] of Object.entries(states)) {
        await reach();
        assert.deepEqual(await page.evaluate(audit), [], state);
        assert.deepEqual(await page.evaluate(layout), [], state);
      }
    } finally {
      await context.close();
    }
  });

for (const [gpc, most] of [
  [false, 0.4],
  [true, 0.45],
] as const)
  test(`the smallest phone${gpc ? ', with Global Privacy Control' : ''}: it says who asks, covers at most ${most * 100} %, with texts of 14 px and targets that a finger finds, in four languages`, async (t) => {
    if (!browser) return t.skip('no browser');
    const context = await browser.newContext({
      // For the font alone: what a machine has of its own may be far wider than what telephones have.
      bypassCSP: true,
      viewport: { width: 320, height: 568 },
      extraHTTPHeaders: gpc ? { 'sec-gpc': '1' } : {},
    });
    if (gpc) await context.addInitScript("Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })");
    const page = await context.newPage();
    for (const language of ['en', 'fr', 'nl', 'de']) {
      await page.goto(`${site.origin}/${language}`);
      await page.locator('#upheld').waitFor();
      await page.addStyleTag({ content: phoneFont });
      await page.evaluate("document.fonts.load('16px Phone').then(() => document.fonts.load('700 16px Phone'))");
      const { covers, text, target } = (await page.evaluate(`(() => {
        const layer = document.getElementById('upheld'), { width, height } = layer.getBoundingClientRect();
        const all = [...layer.querySelectorAll('p, button, a')].filter((one) => one.checkVisibility());
        const boxes = all.filter((one) => one.tagName !== 'P').map((one) => one.getBoundingClientRect());
        return {
          covers: (width * height) / (innerWidth * innerHeight),
          text: Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))),
          target: Math.min(...boxes.flatMap((box) => [box.width, box.height])),
        };
      })()`)) as Record<'covers' | 'text' | 'target', number>;
      assert.ok(covers <= most && text >= 14 && target >= 24, JSON.stringify({ language, covers, text, target }));
      const said = await page.locator('#upheld p').innerText();
      assert.ok(said.includes('(Larch & Lane Ltd)'), said);
      // What the browser objects to is not asked for, and its companies are not named as if it were.
      assert.deepEqual([/\(GPC\)/.test(said), /Meta/.test(said)], [gpc, !gpc], said);
    }
    await context.close();
  });

test('the first layer by one script is under 5 KiB, everything included', async () => {
  const text = await (await fetch(`${site.origin.replace('shop.localhost', '127.0.0.1')}/upheld.js?lang=en`)).text();
  assert.ok(brotliCompressSync(text).length < 5 * 1024, String(brotliCompressSync(text).length));
});

test('the look is the site’s to set, by a file of settings or in its own style', async (t) => {
  if (!browser) return t.skip('no browser');
  const page = await browser.newPage();
  site.pages.set('/own', { head: '<style>:root { --upheld-radius: 3px } p { margin: 9em; color: red }</style>' });
  await page.goto(`${site.origin}/own`);
  const looksLike = await page.evaluate(
    "(() => { const s = getComputedStyle(document.querySelector('#upheld button')); const p = getComputedStyle(document.querySelector('#upheld p')); return [s.borderColor, s.borderRadius, p.marginTop, p.color] })()",
  );
  assert.deepEqual(looksLike, ['rgb(122, 31, 92)', '3px', '0px', 'rgb(27, 27, 31)']);
  await page.close();
});
