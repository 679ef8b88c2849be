// Texts and look of the banner through the front door: a file, the command line, the console, and what visitors and their receipts then see.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import { browserAdvice, openBrowser } from '#chrome';
import { tenantOfFolder } from '#access';
import { hashOf, sha256, systemClock } from '#base';
import { bannerPicture, bannerVersions, lookInForce, noticeOf, pictureBanner, shownTexts, themeFields } from '#consent';
import { vkeyOf } from '#ledger';
import { publishedVersion } from '#publish';
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
const kitIn = async (language: string): Promise<Kit> =>
  (await (await fetch(`${world.url}/upheld/kit.json?lang=${language}`)).json()) as Kit;
/** What is shown is asked again every two seconds. */
async function shownAgain(language: string, accent: string): Promise<void> {
  for (let tries = 0; !(await kitIn(language)).css.includes(accent); tries++) {
    assert.ok(tries < 450, `visitors never see ${accent}`);
    await pause(200);
  }
}
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
  await shownAgain('it', '#7a1f5c');
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
  await shownAgain('fr', '#0a5a3c');
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

test('each version gets its pictures once, in a real browser; the page has texts, hash, dates and receipts that verify', async (t) => {
  const owner = await world.enter('owner', 'pia');
  const { db } = world.house.store;
  const shown = async (tenant: string) => {
    const published = (await publishedVersion(db, tenant, 'latest'))!;
    const [notice, look] = [noticeOf(published), await lookInForce(db, tenant)];
    return { published, notice, texts: shownTexts(notice, world.url, look?.settings), look };
  };
  // Under a look that nobody published before, so that no job has been there.
  const plain = { ...(await shown(world.tenant)) };
  const settings = { theme: { accent: '#4a2b00' } };
  const bare = { ...plain, look: { ...plain.look!, settings }, texts: shownTexts(plain.notice, world.url, settings) };
  const house = { db, clock: systemClock, shown: async () => bare };
  assert.equal(await pictureBanner({ ...house, openBrowser: async () => null }, world.tenant), 0);
  const { texts } = bare.texts[0]!;
  const versionIn = async () =>
    (await owner('/console/consent/versions')).document.querySelector(`section[aria-labelledby$="${texts}"]`);
  assert.match((await versionIn())?.textContent ?? '', /Unproven: no picture/);
  const path = `/console/consent/versions/${bare.notice.policy}/${texts}`;
  assert.equal((await owner(`${path}/phone.png`)).status, 404);

  const browser = await openBrowser({ home: '.upheld' });
  if (!browser) return t.skip(browserAdvice.en);
  await browser.close();
  const opened = () => openBrowser({ home: '.upheld' });
  assert.equal(await pictureBanner({ ...house, openBrowser: opened }, world.tenant), 8, 'four languages, two ways in');
  let asked = 0;
  const counting = async () => ((asked += 1), null);
  assert.equal(await pictureBanner({ ...house, openBrowser: counting }, world.tenant), 0);
  assert.equal(asked, 0, 'what is pictured asks for no browser');
  const row = await withTenant(db, world.tenant, (trx) =>
    trx
      .selectFrom('consent_notice')
      .select(['phone', 'desktop', 'kept_entry', 'pictured_entry'])
      .where('texts', '=', Buffer.from(texts, 'base64url'))
      .executeTakeFirstOrThrow(),
  );
  const sizes = [row.phone, row.desktop].map((png) => {
    const bytes = Buffer.from(png!);
    assert.equal(bytes.subarray(0, 8).toString('hex'), '89504e470d0a1a0a', 'PNG (ISO/IEC 15948, 5.2)');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  });
  // Two beside each other and two below, the second layer as long as it is.
  for (const [at, [width, height]] of [
    [375, 667],
    [1280, 800],
  ].entries()) {
    assert.ok(sizes[at]![0]! > 2 * width! && sizes[at]![0]! < 2.3 * width!, String(sizes[at]));
    assert.ok(sizes[at]![1]! > 2 * height!, String(sizes[at]));
  }
  for (const [what, colour] of [
    ['light', [0xff, 0xff, 0xff]],
    ['dark', [0x1d, 0x1f, 0x24]],
  ] as const)
    for (const png of [row.phone!, row.desktop!]) assert.ok(hasColour(png, colour), what);
  assert.ok(hasColour(row.desktop!, [0x4a, 0x2b, 0x00]), 'the look that it was published with');
  assert.match(
    (await versionIn())?.textContent ?? '',
    /Receipt of the ledger.*first layer above, second below.*May we\?/s,
  );
  const picture = await fetch(world.url + path + '/desktop.png');
  assert.equal(picture.status, 403, 'not for strangers');
  assert.equal((await owner(`${path}/desktop.png`)).headers.get('content-type'), 'image/png');
  assert.equal((await owner(`${path.slice(0, -1)}!/desktop.png`)).status, 404);
  await assert.rejects(
    withTenant(db, world.tenant, (trx) =>
      trx
        .updateTable('consent_notice')
        .set({ phone: Buffer.from('x') })
        .where('texts', '=', Buffer.from(texts, 'base64url'))
        .execute(),
    ),
    /stays as it was/,
  );

  let receipt = await owner(`/ledger/receipts/${row.pictured_entry}`);
  for (let tries = 0; receipt.status !== 200 && tries < 450; tries++) {
    await pause(200);
    receipt = await owner(`/ledger/receipts/${row.pictured_entry}`);
  }
  assert.equal(receipt.status, 200, `${row.pictured_entry} ${receipt.text.slice(0, 200)}`);
  const file = join(world.folder, 'receipt.txt');
  writeFileSync(file, receipt.text);
  const key = vkeyOf((await world.house.ledger.verifier(world.tenant))!);
  const verified = await upheld('verify', file, '--key', key);
  assert.equal(verified.code, 0, verified.wrong);
  assert.ok(verified.said.includes(sha256(row.phone!)), 'the entry has the hash of the picture');
});

test('texts that make a consent void are found, said with their rule, and not published, by whichever way', async () => {
  const owner = await world.enter('owner', 'una');
  const before = await looks();
  const english = (await upheld('consent', 'texts', 'en')).said
    .replace(/^.*\n/gm, (line) => (/^ {4}/.test(line) ? line.slice(4) : ''))
    .replace(/^ {4}/gm, '');
  const texts = english.replace(/^until: .*$/m, 'until: By continuing to use this site you accept cookies.');
  assert.notEqual(texts, english);
  assert.equal((await owner(`${here}/texts`, { language: 'en', texts })).status, 303);
  const page = await owner(here);
  assert.match(
    page.document.querySelector('.look-findings')?.textContent ?? '',
    /D01 · Consent by mere use.*By continuing/s,
  );
  assert.equal(draftIn(page), '', 'it is not offered');
  const sha = await withTenant(world.house.store.db, world.tenant, (trx) =>
    trx.selectFrom('consent_look_draft').select('settings').executeTakeFirstOrThrow(),
  );
  const forced = await owner(`${here}/publish`, { draft: hashOf(sha.settings) });
  assert.equal(forced.status, 422);
  assert.match(forced.document.querySelector('.wrong')?.textContent ?? '', /would be none: .*en, D01/);
  await owner(`${here}/drop`, {});

  const kept = readFileSync(join(world.folder, 'consent.yaml'), 'utf8');
  consentFile(`languages:\n  en:\n${texts.replace(/^(?=.)/gm, '    ')}`);
  const linted = await upheld('consent', 'lint');
  assert.equal(linted.code, 1, linted.wrong);
  assert.match(linted.said, /ERROR {2}en {2}D01 {2}Consent by mere use\n.*By continuing.*\n.*Repair: Delete/);
  for (const command of [
    ['consent', 'publish'],
    ['publish', world.folder],
  ])
    assert.match((await upheld(...command)).wrong, /A consent that is asked for like this would be none: .*en, D01/);
  consentFile(kept);
  const fine = await upheld('consent', 'lint');
  assert.deepEqual([fine.code, /nothing stands in the way/.test(fine.said)], [0, true], fine.said);
  assert.deepEqual(await looks(), before);
});

test('publishing in the console leads to pictures by itself', async () => {
  const owner = await world.enter('owner', 'jo');
  await owner(here, themeForm({ accent: '#003355' }));
  const done = await owner(`${here}/publish`, { draft: draftIn(await owner(here)) });
  assert.equal(done.status, 303, done.document.querySelector('.wrong')?.textContent ?? '');
  await shownAgain('nl', '#003355');
  const { texts } = await kitIn('nl');
  const pictured = async () => {
    const page = await owner('/console/consent/versions');
    return page.document.querySelector(`section[aria-labelledby$="${texts}"] img`) !== null;
  };
  for (let tries = 0; !(await pictured()) && tries < 300; tries++) await pause(300);
  assert.ok(await pictured());
  // From here on the bare address is another company's: last of all.
  const { db } = world.house.store;
  const { id: other } = await tenantOfFolder(db, '/srv/other', 'Other Ltd', systemClock);
  const version = { policy: 1, texts };
  assert.ok(await bannerPicture(db, world.tenant, version, 'phone'));
  assert.equal(await bannerPicture(db, other, version, 'phone'), null);
  assert.deepEqual(await bannerVersions(db, other), []);
});

/** Whether a PNG of eight bits a channel without interlacing has a pixel of this colour; its rows as they are filtered (ISO/IEC 15948, 9). */
function hasColour(png: Uint8Array, [r, g, b]: readonly [number, number, number]): boolean {
  const bytes = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const [width, channels] = [bytes.readUInt32BE(16), bytes[25] === 6 ? 4 : 3];
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * channels;
  const above = Buffer.alloc(line);
  for (let at = 0; at < raw.length; at += line + 1) {
    const row = raw.subarray(at + 1, at + 1 + line);
    for (let x = 0; x < line; x++) {
      const [a, up, c] = [x < channels ? 0 : row[x - channels]!, above[x]!, x < channels ? 0 : above[x - channels]!];
      const [pa, pb, pc] = [Math.abs(up - c), Math.abs(a - c), Math.abs(a + up - 2 * c)];
      const paeth = pa <= pb && pa <= pc ? a : pb <= pc ? up : c;
      row[x] = (row[x]! + [0, a, up, (a + up) >> 1, paeth][raw[at]!]!) & 255;
    }
    row.copy(above);
    for (let x = 0; x < line; x += channels) if (row[x] === r && row[x + 1] === g && row[x + 2] === b) return true;
  }
  return false;
}
