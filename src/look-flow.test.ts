// Texts and look of the banner through the front door: a file, the command line, the console, and what visitors and their receipts then see.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import { browserAdvice, openBrowser } from '#chrome';
import { themeFields } from '#consent';
import { withTenant } from '#store';
import type { Kit } from '#wire';
import { openWorld } from './testing.ts';

const cookies = `
We use Matomo to measure visits, with your consent. We use the Meta Pixel for advertising, with your consent.
`;

type World = Awaited<ReturnType<typeof openWorld>>;
let world: World;

before(async () => {
  world = await openWorld(cookies);
});
after(() => world.close());

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const audit =
  "axe.run(document, { resultTypes: ['violations'] }).then((all) => all.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 200)).join(' | ')))";
const here = '/console/consent/look';
/** The colours and lengths of the form as they come, with some changed. */
const themeForm = (change: Record<string, string>) => ({
  ...Object.fromEntries(Object.entries(themeFields).map(([name, { usual }]) => [name, usual])),
  ...change,
});
const draftIn = ({ document }: Pick<Awaited<ReturnType<Awaited<ReturnType<World['enter']>>>>, 'document'>): string =>
  document.querySelector('input[name=draft]')?.getAttribute('value') ?? '';

/** A command and what it printed. */
async function upheld(...args: string[]): Promise<{ code: number; said: string; wrong: string }> {
  const [from, failed] = [world.said.length, world.errors.length];
  const code = await world.upheld(...args);
  return { code, said: world.said.slice(from).join('\n'), wrong: world.errors.slice(failed).join('\n') };
}

const consentFile = (text: string): void => writeFileSync(join(world.folder, 'consent.yaml'), text);
/** What is shown is asked again every two seconds. */
const shownAgain = (): Promise<void> => pause(2100);
const kitIn = async (language: string): Promise<Kit> =>
  (await (await fetch(`${world.url}/upheld/kit.json?lang=${language}`)).json()) as Kit;
const looks = () =>
  withTenant(world.house.store.db, world.tenant, (trx) =>
    trx.selectFrom('consent_look').select(['number', 'published_by']).orderBy('number').execute(),
  );

test('a file brings a language and a look: visitors see them, under another hash', async () => {
  const plain = await kitIn('en');
  assert.equal((await kitIn('it')).language, 'en', 'nobody brought Italian yet');
  const { code, said } = await upheld('consent', 'texts', 'it');
  assert.equal(code, 0);
  assert.match(said, /^# Languages and look.*\nlanguages:\n {2}it:\n {4}title: May we\?\n/s);
  consentFile(`${said.replace('accept: Accept\n', 'accept: Accetto\n')}\ntheme:\n  accent: "#7a1f5c"\n`);
  const published = await upheld('consent', 'publish', world.folder);
  assert.equal(published.code, 0, published.wrong);
  assert.match(published.said, /Fenwick Kites Ltd: look 1 \(SHA-256 [0-9a-f]{16}…\) is published/);
  assert.match((await upheld('consent', 'publish')).said, /nothing changed; look 1/);
  await shownAgain();
  const [own, english] = [await kitIn('it'), await kitIn('en')];
  assert.equal(own.language, 'it');
  assert.match(JSON.stringify(own.first), /"Accetto"/);
  assert.match(own.css, /:root\{--upheld-accent:#7a1f5c\}$/);
  assert.equal((await kitIn('it-CH')).language, 'it');
  assert.notEqual(english.texts, plain.texts, 'another look is another version');
  assert.equal((await fetch(`${world.url}/consent?lang=it`)).status, 200);
  assert.deepEqual(await looks(), [{ number: 1, published_by: 'file' }]);
});

test('wrong settings are told with their line, and nothing is published, the policy neither', async () => {
  const before = await looks();
  consentFile('theme:\n  accent: "#7a1f5c"\n  ink: "red; } body { display: none"\n');
  for (const command of [
    ['consent', 'publish'],
    ['publish', world.folder],
  ]) {
    const { code, wrong } = await upheld(...command);
    assert.equal(code, 2);
    assert.match(wrong, /consent\.yaml, line 3: theme\.ink: a colour is written/);
    assert.match(wrong, /visitors see the banner as before/);
  }
  consentFile('theme:\n  ink: "#bbbbbb"\n');
  const faint = await upheld('publish', world.folder);
  assert.equal(faint.code, 2);
  assert.match(faint.wrong, /ink on paper has a contrast of 1\.91 to 1 and needs 4\.5/);
  assert.deepEqual(await looks(), before);
});

test('texts: only for a tag that is one; a folder that nobody published from is told', async () => {
  assert.match((await upheld('consent', 'texts', 'fr')).said, /accept: Accepter/);
  assert.equal((await upheld('consent', 'texts', '../x')).code, 2);
  assert.match((await upheld('consent', 'publish', '/nowhere')).wrong, /No company is published from \/nowhere/);
});

test('in the console: try it, look at it, publish; the file says the same afterwards', async () => {
  consentFile('# ours\ntheme:\n  accent: "#7a1f5c"\n');
  assert.equal((await upheld('consent', 'publish')).code, 0);
  const [owner, auditor] = [await world.enter('owner', 'olive'), await world.enter('auditor', 'aud')];
  const wrong = await owner(here, themeForm({ radius: '99px', ink: 'red', font: 'a;b' }));
  assert.equal(wrong.status, 422);
  assert.equal(wrong.document.querySelectorAll('.error').length, 3);
  assert.equal(wrong.document.querySelector('#radius')?.getAttribute('value'), '99px', 'as it was typed');
  assert.equal(draftIn(wrong), '', 'nothing was saved');

  assert.equal((await owner(here, themeForm({ accent: '#999999' }))).to, `${here}?done=saved`);
  const faint = await owner(here);
  assert.match(faint.text, /Links and edges \(Light\): a contrast of 2\.84 to 1/);
  assert.equal(draftIn(faint), '', 'what cannot be read is not offered to be published');
  const refused = await owner(`${here}/publish`, { draft: '0'.repeat(64) });
  assert.deepEqual([refused.status, /no longer the one/.test(refused.text)], [422, true]);

  await owner(here, themeForm({ accent: '#0a5a3c', radius: '0px' }));
  const tried = await owner(`${here}?language=fr&layer=1`);
  const frame = tried.document.querySelector('.look-desktop iframe')?.getAttribute('src') ?? '';
  const framed = await owner(frame);
  assert.match(framed.text, /--upheld-accent:#0a5a3c/);
  assert.equal(framed.document.querySelector('button[value=refuse]')?.textContent, 'Refuser');
  assert.doesNotMatch((await kitIn('fr')).css, /0a5a3c/, 'visitors do not see a draft');
  assert.equal((await auditor(here)).status, 200);
  assert.equal(draftIn(await auditor(here)), '', 'who may not publish is not offered it');
  assert.equal((await auditor(`${here}/publish`, { draft: draftIn(tried) })).status, 403);

  consentFile('# ours\ntheme:\n  accent: "#000000"\n');
  const byHand = await owner(`${here}/publish`, { draft: draftIn(tried) });
  assert.match(byHand.text, /consent\.yaml .* was changed by hand/);
  consentFile('# ours\ntheme:\n  accent: "#7a1f5c"\n');
  assert.equal((await owner(`${here}/publish`, { draft: draftIn(tried) })).to, `${here}?done=published`);
  assert.equal(
    readFileSync(join(world.folder, 'consent.yaml'), 'utf8'),
    '# ours\ntheme:\n  accent: "#0a5a3c"\n  radius: 0px\n',
  );
  assert.match((await upheld('consent', 'publish')).said, /nothing changed; look 3/);
  await shownAgain();
  assert.match((await kitIn('fr')).css, /--upheld-accent:#0a5a3c/);
  const entry = (await looks()).at(-1);
  assert.match(entry!.published_by, /^[0-9a-f-]{36}$/, 'whose word it was');
});

test('texts in the console: kept in the draft, wrong ones with their line, nothing of a stranger', async () => {
  const owner = await world.enter('owner', 'orla');
  assert.equal((await owner(`${here}/texts?language=Klingon!`)).status, 422);
  const page = await owner(`${here}/texts?language=it`);
  // linkedom leaves what stands in a textarea as it was escaped.
  const texts = (page.document.querySelector('textarea')?.textContent ?? '').replaceAll('&quot;', '"');
  assert.match(texts, /^accept: Accept$/m);
  const sent = (change: string) => owner(`${here}/texts`, { language: 'it', texts: change });
  const markup = await sent(texts.replace('accept: Accept\n', 'accept: <img src=x onerror=alert(1)>\n'));
  assert.equal(markup.status, 422);
  assert.match(markup.document.querySelector('.error')?.textContent ?? '', /it, line \d+: .*holds markup/);
  assert.equal(markup.document.querySelector('img'), null);
  assert.equal(
    (await sent(texts.replace('accept: Accept\n', 'accept: Accetto\n'))).to,
    `${here}?done=saved&language=it`,
  );
  const tried = await owner(`${here}/frame?language=it&layer=2&scheme=dark`);
  assert.equal(tried.document.documentElement.getAttribute('lang'), 'it');
  assert.equal((await owner(`${here}/frame?language=xx`)).status, 404);
  assert.equal((await owner(`${here}/texts`, { language: 'it', act: 'drop' })).status, 303);
  assert.equal((await owner(`${here}/frame?language=it`)).status, 404);
  assert.equal((await owner(`${here}/drop`, {})).to, `${here}?done=dropped`);
  const stranger = await fetch(`${world.url}${here}/frame?language=en`, { redirect: 'manual' });
  assert.equal(stranger.status, 403);
});

test('in a real browser, without a script: four frames show the banner, none can act, axe finds nothing', async (t) => {
  const browser = await openBrowser({ home: '.upheld' });
  if (!browser) return t.skip(browserAdvice.en);
  t.after(() => browser.close());
  const tokens: string[] = [];
  await world.enter('privacy-lead', 'lea', tokens);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: false });
  await context.addCookies([{ name: 'upheld-session', value: tokens[0]!, url: world.url }]);
  const page = await context.newPage();
  const violations: string[] = [];
  page.on('console', (message) => void violations.push(message.text()));
  await page.goto(`${world.url}${here}?language=de`);
  const wide = page.frameLocator('.look-desktop iframe').first();
  const phone = page.frameLocator('.look-phone iframe').nth(1);
  assert.equal(await wide.locator('button[value=refuse]').textContent(), 'Ablehnen');
  const [refuse, accept] = [
    await phone.locator('button[value=refuse]').boundingBox(),
    await phone.locator('button[value=accept]').boundingBox(),
  ];
  assert.deepEqual([refuse?.width, refuse?.height, refuse?.y], [accept?.width, accept?.height, accept?.y]);
  await wide.locator('button[value=accept]').click();
  assert.equal(await wide.locator('#upheld').isVisible(), true, 'nothing is sent from a frame');
  assert.deepEqual(
    violations.filter((text) => !/sandboxed/.test(text)),
    [],
  );
  const open = await browser.newContext({
    viewport: { width: 375, height: 900 },
    colorScheme: 'dark',
    bypassCSP: true,
  });
  await open.addCookies([{ name: 'upheld-session', value: tokens[0]!, url: world.url }]);
  const audited = await open.newPage();
  for (const path of [`${here}?layer=2`, `${here}/texts?language=it`]) {
    await audited.goto(world.url + path);
    await audited.evaluate(axe);
    assert.deepEqual(await audited.evaluate(audit), [], path);
    assert.equal(await audited.evaluate('document.documentElement.scrollWidth > innerWidth'), false, path);
  }
});
