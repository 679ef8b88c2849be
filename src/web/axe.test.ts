// Every page in a real browser: no violation that axe can find, light and dark, desktop and phone, in four languages; and no sideways scrolling.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type TestContext, after, before, test } from 'node:test';
import { type Language, languages } from '#base';
import { type Browser, browserAdvice, openBrowser } from '#chrome';
import { type Listening, listen } from './listen.ts';
import { sampleImport, sampleImportColumns, sampleImportWriting } from './sample-imports.ts';
import {
  sampleErasure,
  sampleOrganisation,
  samplePerson,
  samplePurpose,
  sampleRestricted,
  sampleTwin,
} from './sample-people.ts';
import { sampleChoice } from './sample-consents.ts';
import { sampleHouse } from './sample-house.ts';
import { samplePlanned, sampleWaiting as sampleUnproven } from './sample-request-desk.ts';
import { samplePass, sampleToken } from './sample-permissions.ts';
import { sampleAnswered, sampleRequest, sampleWaiting } from './sample-portal.ts';
import { samplePlanId } from './sample-storage.ts';
import { unprovedBoard } from './sample.ts';
import { website } from './website.tsx';

interface Look {
  width: 1280 | 375;
  scheme: 'light' | 'dark';
  language: Language;
}

interface Violation {
  id: string;
  help: string;
  nodes: readonly { html: string; failureSummary?: string }[];
}

const pages: Readonly<Record<string, { path: string; staff?: true; step?: string }>> = {
  policy: { path: '/policy' },
  cookies: { path: '/policy/cookies' },
  history: { path: '/policy/history' },
  'old version': { path: '/policy/versions/1' },
  changes: { path: '/policy/versions/3/changes' },
  'changes of the first': { path: '/policy/versions/1/changes' },
  board: { path: '/board' },
  'board, one proof open': { path: '/board?state=broken&promise=p-no-ip-stored#p-no-ip-stored', staff: true },
  'board, an attestation open': { path: '/board?state=upheld&area=12&promise=p-attest-training', staff: true },
  console: { path: '/console?done=proved', staff: true },
  settings: { path: '/console/settings?done=opened', staff: true },
  search: { path: '/console/search?q=e', staff: true },
  'search, nothing found': { path: '/console/search?q=zzzz', staff: true },
  'search, a person': { path: '/console/search?about=person', staff: true },
  'attest: choose': { path: '/console/attest', staff: true },
  people: { path: '/console/people', staff: true },
  'one person': { path: `/console/people/${samplePerson}?done=changed`, staff: true },
  'somebody restricted': { path: `/console/people/${sampleRestricted}`, staff: true },
  'a new person': { path: '/console/people/new', staff: true },
  'somebody to erase': { path: `/console/people/${samplePerson}/erase`, staff: true },
  'somebody who is kept twice': { path: `/console/people/${samplePerson}/merge`, staff: true },
  'two side by side': { path: `/console/people/${samplePerson}/merge/${sampleTwin}`, staff: true },
  organisations: { path: '/console/organisations', staff: true },
  'an organisation': { path: `/console/organisations/${sampleOrganisation}?done=added`, staff: true },
  'a new organisation': { path: '/console/organisations/new', staff: true },
  'where somebody belongs': { path: `/console/people/${samplePerson}/organisation`, staff: true },
  'import a file': { path: '/console/people/import?done=forgotten', staff: true },
  'an import, looked at': { path: `/console/people/import/${sampleImport}`, staff: true },
  'an import, its columns unknown': { path: `/console/people/import/${sampleImportColumns}`, staff: true },
  'an import, under way': { path: `/console/people/import/${sampleImportWriting}?still=yes`, staff: true },
  requests: { path: '/console/requests', staff: true },
  'requests, closed': { path: '/console/requests?state=closed', staff: true },
  'asking whether data is right': { path: '/console/accuracy?done=saved', staff: true },
  'a request to enter': { path: '/console/requests/new', staff: true },
  'a request with a plan': { path: `/console/requests/${samplePlanned}?done=plan`, staff: true },
  'choosing what a plan holds': { path: '/console/requests/6/choose', staff: true },
  'choosing purposes': { path: '/console/requests/2/choose', staff: true },
  'a request that waits': { path: `/console/requests/${sampleUnproven}`, staff: true },
  'access log': { path: '/console/audit?act=read', staff: true },
  keys: { path: '/console/keys', staff: true },
  'choices of visitors': { path: '/console/consent/choices?receipt=00ff00ff00ff', staff: true },
  'one choice': { path: `/console/consent/choices/${sampleChoice}`, staff: true },
  'what was held back': { path: '/console/consent/held-back', staff: true },
  'rates of consent': { path: '/console/consent?by=month', staff: true },
  'an erasure': { path: `/console/erasures/${sampleErasure}`, staff: true },
  'a record to add': { path: `/console/people/${samplePerson}/add?type=repair`, staff: true },
  'texts and look': { path: '/console/consent/look?done=saved', staff: true },
  'texts and look, second layer': { path: '/console/consent/look?language=it&layer=2', staff: true },
  'versions of the banner': { path: '/console/consent/versions', staff: true },
  'texts of the banner': { path: '/console/consent/look/texts?language=it', staff: true },
  records: { path: '/console/records', staff: true },
  review: { path: '/console/review?done=confirmed', staff: true },
  'review, not understood': { path: '/console/review?show=unread', staff: true },
  'review, add': { path: '/console/review/fact', staff: true },
  'review, a period': { path: '/console/review/fact?list=retention&id=retention.orders', staff: true },
  'review, a purpose': { path: '/console/review/fact?list=purposes', staff: true },
  attest: { path: '/console/attest?promise=p-attest-training', staff: true },
  api: { path: '/api' },
  ledger: { path: '/ledger' },
  'check a receipt': { path: '/verify' },
  subscribe: { path: '/subscribe' },
  'confirm a consent': { path: `/subscribe/${sampleToken}` },
  'a consent link that is over': { path: '/subscribe/no' },
  preferences: { path: `/preferences/${samplePass}?done=asked` },
  'your rights': { path: '/request' },
  'ask for a correction': { path: '/request/for/rectification' },
  'object to a use': { path: '/request/for/objection' },
  'confirm a request': { path: `/request/confirm/${sampleRequest}` },
  'prove a request': { path: `/request/prove/${sampleRequest}` },
  'a recipient is told': { path: `/request/told/${sampleRequest}` },
  'is your data still right': { path: `/request/accuracy/${sampleRequest}` },
  'a new mailbox': { path: `/request/mailbox/${sampleRequest}` },
  'type a detail': { path: `/request/detail/${sampleRequest}` },
  'receive your data': { path: `/request/data/${sampleRequest}` },
  'a request, open': { path: `/request/${sampleRequest}?done=confirmed` },
  'a request that waits for proof': { path: `/request/${sampleWaiting}` },
  'a request, answered': { path: `/request/${sampleAnswered}` },
  'a request link that is over': { path: '/request/no' },
  'sign in': { path: '/console' },
  'sign in with a recovery code': { path: '/console/sign-in?with=recovery' },
  'sign in, the code': { path: '/console/sign-in/code', step: 'a-step' },
  join: { path: '/console/enter/an-invitation' },
  'set up': { path: '/console/set-up', step: 'a-first-step' },
  'join with an account': { path: '/console/join', staff: true },
  account: { path: '/console/account?done=others', staff: true },
  'another address': { path: '/console/account/email', staff: true },
  'confirm an address': { path: '/console/email/a-link', staff: true },
  'stop a change of address': { path: '/console/not-me/a-link' },
  'a link that is over': { path: '/console/not-me/nothing' },
  'sign in with a passkey': { path: '/console/sign-in/passkey' },
  'add a passkey': { path: '/console/account/passkey', staff: true },
  'api keys': { path: '/console/api-keys?done=revoked', staff: true },
  'another app': { path: '/console/account/app', staff: true },
  staff: { path: '/console/staff?done=role', staff: true },
  'storage periods': { path: '/console/storage?done=plan', staff: true },
  'a plan of storage periods': { path: `/console/storage/plans/${samplePlanId}`, staff: true },
  'emergency access': { path: '/console/break-glass?done=requested', staff: true },
  security: { path: '/console/security?show=all', staff: true },
  'not found': { path: '/nowhere' },
};

/** Each language once, and each width with each scheme once. */
const looks: readonly Look[] = [
  { width: 1280, scheme: 'light', language: 'en' },
  { width: 375, scheme: 'dark', language: 'fr' },
  { width: 1280, scheme: 'dark', language: 'nl' },
  { width: 375, scheme: 'light', language: 'de' },
];
assert.deepEqual(new Set(looks.map((look) => look.language)), new Set(languages));

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const auditOf = (options: string): string =>
  `axe.run(document, { resultTypes: ['violations'] ${options} }).then((result) => result.violations)`;
const audit = auditOf('');
/** What a second look at the same page can still find: width, scheme and language change nothing else. */
const auditAgain = auditOf(
  ", runOnly: ['color-contrast', 'target-size', 'link-in-text-block', 'html-has-lang', 'html-lang-valid']",
);
const everything = process.env['UPHELD_TEST_ALL'] === '1';

let browser: Browser | null = null;
let site: Listening;
let bare: Listening;

before(async () => {
  browser = await openBrowser({ home: '.upheld' });
  const unproved = sampleHouse();
  unproved.state.people.count = 0;
  unproved.state.requestDesk.none = true;
  unproved.state.storage.none = true;
  Object.assign(unproved.state, { board: unprovedBoard, watch: null, versions: 1, confirmed: false });
  const at = { host: '127.0.0.1', port: 0 };
  [site, bare] = await Promise.all([listen(website(sampleHouse()).fetch, at), listen(website(unproved).fetch, at)]);
});

after(async () => {
  await browser?.close();
  await Promise.all([site.close(), bare.close()]);
});

function browserOrSkip(t: TestContext): Browser | null {
  if (browser) return browser;
  if (everything) assert.fail(`no browser to look at the pages with. ${browserAdvice.en}`);
  t.skip(`no browser to look at the pages with. ${browserAdvice.en}`);
  return null;
}

type Tab = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['newPage']>>;

/** Who looks at a page: a stranger or staff, and in the middle of which step. */
interface As {
  staff?: boolean;
  step?: string | undefined;
  audit?: string | null;
}

/** One browser window for each kind of reader, used for page after page: opening one takes as long as looking at a page. */
class Eyes {
  readonly #tabs = new Map<string, Promise<Tab>>();
  readonly #at: Browser;
  readonly #look: Look;
  constructor(at: Browser, look: Look) {
    this.#at = at;
    this.#look = look;
  }

  /** What the layout, requests to others and axe have to complain about. `look` null: without axe. */
  async complaints(url: string, { staff = false, step, audit: look = audit }: As = {}): Promise<string[]> {
    const { origin } = new URL(url);
    const key = JSON.stringify([origin, staff, step]);
    const tab = this.#tabs.get(key) ?? this.#open(origin, staff, step);
    this.#tabs.set(key, tab);
    const page = await tab;
    const found: string[] = [];
    const asked = (request: { url(): string }): void => {
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
        found.push(`asks ${request.url()}`);
    };
    page.on('request', asked);
    await page.goto('about:blank');
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    if (look !== null) await page.evaluate(axe);
    const violations = look === null ? [] : await page.evaluate<Violation[]>(look);
    for (const { id, help, nodes } of violations)
      found.push(
        `${id}: ${help}: ${nodes
          .map((node) => node.html)
          .join(' | ')
          .slice(0, 600)}`,
      );
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (overflow > 0) found.push(`scrolls sideways by ${overflow} px`);
    page.off('request', asked);
    return found;
  }

  async close(): Promise<void> {
    for (const tab of this.#tabs.values()) await (await tab).context().close();
  }

  async #open(url: string, staff: boolean, step?: string): Promise<Tab> {
    const context = await this.#at.newContext({
      viewport: { width: this.#look.width, height: 900 },
      colorScheme: this.#look.scheme,
      locale: this.#look.language,
      // The pages forbid scripts; axe is one.
      bypassCSP: true,
    });
    if (staff)
      await context.addCookies([
        { name: 'upheld-session', value: 'a-session', url },
        { name: 'upheld-join', value: 'an-invitation', url },
        { name: 'upheld-purpose', value: samplePurpose, url },
      ]);
    if (step !== undefined) await context.addCookies([{ name: 'upheld-step', value: step, url }]);
    return context.newPage();
  }
}

/**
 * Every page is opened in every look. axe looks at it in two of the four, in both widths and both schemes: with all of its rules on the wide
 * screen, on the narrow one with those that can then differ. The one half of the pages in English and French, the other in Dutch and German.
 */
const audits = (nth: number, group: number): string | null => {
  if (group !== nth >> 1) return null;
  return looks[nth]!.width === 1280 ? audit : auditAgain;
};

for (const [nth, look] of looks.entries()) {
  test(`every page holds at ${look.width} px, ${look.scheme}, ${look.language}`, async (t) => {
    const at = browserOrSkip(t);
    if (!at) return;
    const eyes = new Eyes(at, look);
    for (const [n, [name, { path, ...as }]] of Object.entries(pages).entries())
      assert.deepEqual(await eyes.complaints(site.url + path, { ...as, audit: audits(nth, n % 2) }), [], name);
    const staff = { staff: true, audit: audits(nth, 0) };
    assert.deepEqual(await eyes.complaints(`${bare.url}/console/confirm`, staff), [], 'confirm');
    assert.deepEqual(await eyes.complaints(`${bare.url}/console/confirm/passkey`, staff), [], 'by passkey');
    for (const path of ['/board?area=14', '/console', '/console/people', '/policy/history'])
      assert.deepEqual(await eyes.complaints(bare.url + path, staff), [], `${path} before the first check`);
    await eyes.close();
  });
}

test('the form that comes back with errors holds too', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const context = await at.newContext({ bypassCSP: true });
  await context.addCookies([{ name: 'upheld-session', value: 'a-session', url: site.url }]);
  const page = await context.newPage();
  await page.goto(`${site.url}/console/attest?promise=p-attest-photos`);
  await page.click('main form button[type=submit]');
  assert.equal(await page.locator('.error').count(), 4);
  await page.evaluate(axe);
  const violations = await page.evaluate<Violation[]>(audit);
  assert.deepEqual(
    violations.map((violation) => violation.id),
    [],
  );
  await context.close();
});

test('a plan that is refused comes back to the page of choices, with what was typed, and holds too', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const context = await at.newContext({ bypassCSP: true, viewport: { width: 375, height: 900 } });
  await context.addCookies([{ name: 'upheld-session', value: 'a-session', url: site.url }]);
  const page = await context.newPage();
  await page.goto(`${site.url}/console/requests/6/choose`);
  const value = page.locator('input[name="value:shop/customer/city"]');
  await value.fill('marit@elsewhere.example');
  await page.click('form.choosing button[type=submit]');
  assert.match(await page.locator('main').innerText(), /An e-mail address would be changed/);
  assert.equal(await value.inputValue(), 'marit@elsewhere.example');
  await page.evaluate(axe);
  const violations = await page.evaluate<Violation[]>(audit);
  assert.deepEqual(
    violations.map((violation) => violation.id),
    [],
  );
  await context.close();
});

test('forms of sign-in and staff that come back hold too, and so do the recovery codes', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const context = await at.newContext({ bypassCSP: true, viewport: { width: 375, height: 900 } });
  const page = await context.newPage();
  const holds = async (where: string) => {
    await page.evaluate(axe);
    const violations = await page.evaluate<Violation[]>(audit);
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      [],
      where,
    );
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    assert.equal(await page.evaluate<number>(overflow), 0, where);
  };
  await page.goto(`${site.url}/console`);
  await page.fill('#email', 'ines@ternandtide.example');
  await page.fill('#password', 'wrong');
  await page.click('main button');
  assert.equal(await page.inputValue('#email'), 'ines@ternandtide.example');
  assert.equal(await page.inputValue('#password'), '');
  await holds('a wrong password');
  await page.goto(`${site.url}/console/enter/an-invitation`);
  await page.fill('#name', 'Ada');
  await page.fill('#password', 'password1234');
  await page.click('main button');
  assert.equal(await page.locator('.error').count(), 2);
  await holds('a form with errors');
  await context.addCookies([{ name: 'upheld-step', value: 'a-first-step', url: site.url }]);
  await page.goto(`${site.url}/console/set-up`);
  await page.fill('#code', 'right');
  await page.click('main button');
  assert.equal(await page.locator('.codes li').count(), 10);
  await holds('the recovery codes');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
  assert.equal(download.suggestedFilename(), 'recovery-codes.txt');
  assert.equal(readFileSync(await download.path(), 'utf8').match(/^7K3M-9QX\d-TT4V-0ZPA$/gm)?.length, 10);
  await context.clearCookies();
  await context.addCookies([{ name: 'upheld-session', value: 'a-session', url: site.url }]);
  await page.goto(`${site.url}/console/staff`);
  await page.locator('.member details summary').nth(1).click();
  await holds('the forms of a member');
  await page.locator('.console-nav summary').click();
  assert.equal(await page.locator('.console-nav a[aria-current]').isVisible(), true);
  await holds('the menu, open');
  await page.click('#invite ~ form button');
  assert.match((await page.locator('.notice code').textContent()) ?? '', /\/console\/enter\/a-made-link$/);
  await holds('a link that was just made');
  await page.goto(`${site.url}/console/account`);
  await page.fill('#old', 'x');
  await page.fill('#password', 'x');
  await page.click('#password-title ~ form button');
  assert.equal(await page.locator('.error').count(), 2);
  await holds('a password that was refused');
  await page.goto(`${site.url}/console/api-keys`);
  await page.click('#make ~ form button');
  assert.equal(await page.locator('.error').count(), 2);
  await holds('a key without name and scopes');
  await page.fill('#name', 'Status page');
  await page.check('input[value="read:board"]');
  await page.click('#make ~ form button');
  assert.match((await page.textContent('.notice code'))!, /^uph_7{49}$/);
  await holds('a key that was just made');
  await context.close();
});

test('with the keyboard alone: skip to the text, open a proof, close it; a link to a promise opens its mark', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const page = await at.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.url}/board`);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.className'), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.id'), 'main');
  const proof = page.locator('#p-unsubscribe-link');
  assert.equal(await proof.isVisible(), false);
  const before = await page
    .locator('#p-unsubscribe-link')
    .locator('xpath=ancestor::div[@class="pair"]/span')
    .boundingBox();
  await page.locator('details:has(#p-unsubscribe-link) > summary').focus();
  await page.keyboard.press('Enter');
  assert.equal(await proof.isVisible(), true);
  const opened = await page
    .locator('#p-unsubscribe-link')
    .locator('xpath=ancestor::div[@class="pair"]/span')
    .boundingBox();
  assert.equal(opened?.height, before?.height, 'opening a mark does not move the text');
  await page.keyboard.press('Enter');
  assert.equal(await proof.isVisible(), false);
  await page.goto(`${site.url}/board#p-tls`);
  assert.equal(await page.locator('#p-tls').isVisible(), true);
  await page.close();
});

test('on paper every proof stands open', async (t) => {
  const at = browserOrSkip(t);
  if (!at) return;
  const page = await at.newPage();
  await page.goto(`${site.url}/board`);
  const proofs = page.locator('.proof');
  assert.equal(await proofs.filter({ visible: true }).count(), 0, 'on the screen they are closed');
  await page.emulateMedia({ media: 'print' });
  // The browser unlocks hidden content with its next frame.
  await page.locator('.proof').last().waitFor({ state: 'visible' });
  assert.equal(await proofs.filter({ visible: true }).count(), await proofs.count());
  assert.equal(await page.locator('.sieve').isVisible(), false);
  await page.close();
});
