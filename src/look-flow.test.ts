// Texts and look of the banner through the front door: a file, the command line, the console, and what visitors and their receipts then see.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, test } from 'node:test';
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
