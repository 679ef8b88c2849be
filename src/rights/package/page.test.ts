// The page in a real browser, opened as a file: no value runs, nothing is asked of anybody, axe finds nothing, and it fits a phone.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Problem } from '#base';
import { type Browser, browserAdvice, openBrowser } from '#chrome';
import { publishedPolicy } from './testing-policy.ts';
import { describes, holdingOf, unzipped, whole } from './testing-holdings.ts';
import { type PackageOf, writePackage } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'upheld-page-'));
let browser: Browser | null = null;
before(async () => void (browser = await openBrowser({ home: folder })));
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each would change the title if it ran. */
const attacks = [
  '<script>document.title="run"</script>',
  '<img src=x onerror="document.title=`run`">',
  '<svg onload=document.title="run">',
  '"><script>document.title="run"</script>',
  "' onmouseover=document.title='run' '",
  '</style><script>document.title="run"</script>',
  '</title><script>document.title="run"</script>',
  'javascript:document.title="run"',
  '<a href="javascript:document.title=1">x</a>',
  '<iframe src="https://example.org/"></iframe>',
  '<link rel=stylesheet href="https://example.org/x.css">',
  '<meta http-equiv=refresh content="0;url=https://example.org/">',
  '<!--',
  '<plaintext>',
  '&lt;script&gt;',
  '\u202Egnp.exe',
  '\0<script>',
  'x'.repeat(4000),
];

const hostile = holdingOf(
  describes('shop', attacks[3]!, { customers: { name: 'pd:Name', email: 'pd:EmailAddress' }, orders: {}, wide: {} }),
  function* () {
    for (const attack of attacks) {
      yield {
        collection: 'customers',
        fields: { name: attack, email: attack, [attack]: attack, json: { [attack]: [attack] } },
      };
      yield { collection: attack, relation: 'shared', sharedWith: 1, fields: { a: attack } };
      yield {
        collection: 'wide',
        fields: Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${attack}${n}`, attack])),
      };
    }
    for (let n = 0; n < 20; n++)
      yield { collection: 'orders', fields: { id: n, at: '2026-03-04T10:22:31Z', paid: n % 2 === 0, note: null } };
    yield {
      collection: 'files',
      fields: { name: `${attacks[1]}.html`, data: Buffer.alloc(2000, '<script>document.title="run"</script>') },
    };
  },
);
const down = holdingOf(describes('down', attacks[0]!, {}), () => {
  throw new Problem('connect.unreachable', { happened: '-', unchanged: '-', next: '-' });
});

async function unpacked(name: string, more: Partial<PackageOf> = {}): Promise<string> {
  const at = join(folder, name);
  const { bytes } = writePackage({
    kind: 'access',
    holdings: new Map([
      ['shop', hostile],
      ['down', down],
    ]),
    person: { identifiers: [] },
    published: publishedPolicy(),
    company: attacks[6]!,
    language: 'de',
    made: '2026-11-22T23:10:00Z',
    folder,
    correspondence: [{ at: '2026-11-20T09:00:00Z', from: 'company', subject: attacks[0]!, text: attacks[5]! }],
    ...more,
  });
  for (const [path, content] of unzipped(await whole(bytes))) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), content);
  }
  return pathToFileURL(join(at, 'index.html')).href;
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

async function complaints(
  at: Browser,
  url: string,
  look: { width: number; scheme: 'light' | 'dark'; audit: boolean },
): Promise<string[]> {
  const found: string[] = [];
  const context = await at.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.scheme,
    // The page forbids scripts; axe is one.
    bypassCSP: look.audit,
  });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:')) found.push(`asks ${request.url().slice(0, 200)}`);
  });
  page.on('console', (message) => found.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url, { waitUntil: 'load' });
  if ((await page.title()) === 'run') found.push('a script ran');
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  if (overflow > 0) found.push(`scrolls sideways by ${overflow} px`);
  const elements = await page.evaluate<string[]>(
    '[...document.querySelectorAll("script, img, svg, iframe, link, object, form, base, [onerror], [onload], [onmouseover]")].map((one) => one.outerHTML)',
  );
  found.push(...elements);
  const links = await page.evaluate<string[]>('[...document.links].map((one) => one.getAttribute("href"))');
  found.push(...links.filter((href) => !/^(?:#[\w-]+|(?:data|files)\/[^:]+)$/.test(href)));
  const serif = await page.evaluate<boolean>(
    'document.fonts.ready.then(() => [...document.fonts].some((one) => one.status === "loaded"))',
  );
  if (!serif) found.push('the type in the page was not taken');
  if (look.audit) {
    await page.evaluate(axe);
    const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
      'axe.run(document).then((result) => result.violations)',
    );
    for (const { id, nodes } of violations)
      found.push(
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' | ')
          .slice(0, 400)}`,
      );
  }
  await context.close();
  return found;
}

test('no value runs or loads, and axe finds nothing: desktop and phone, light and dark', async (t) => {
  if (!browser) {
    if (process.env['UPHELD_TEST_ALL']) assert.fail(browserAdvice.en);
    return t.skip(browserAdvice.en);
  }
  const whole_ = await unpacked('access');
  const portable = await unpacked('portable', { kind: 'portability', language: 'fr' });
  for (const [url, width, scheme, audit] of [
    [whole_, 1280, 'light', false],
    [whole_, 375, 'dark', true],
    [portable, 375, 'light', false],
    [portable, 1280, 'dark', true],
  ] as const)
    assert.deepEqual(await complaints(browser, url, { width, scheme, audit }), [], `${url} ${width} ${scheme}`);
});

test('the policy of the page allows what the page has, and nothing more', async () => {
  const html = readFileSync(fileURLToPath(await unpacked('csp')), 'utf8');
  const csp = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  assert.match(
    csp,
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; font-src data:; base-uri 'none'; form-action 'none'$/,
  );
  assert.ok(
    html.indexOf('Content-Security-Policy') < html.indexOf('<title>'),
    'it stands before anything that others wrote',
  );
  assert.doesNotMatch(html, /\bstyle="|\bon[a-z]+="/);
});
