// Follows what is handed to an authority through the front door: made by the command line and by the console, checked by another home that has no database.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { tenantOfFolder } from '#access';
import { sha256, systemClock } from '#base';
import { type Output, run } from '#cli';
import { keepPictures, noticeOf } from '#consent';
import { readEntry, vkeyOf } from '#ledger';
import { publish } from '#publish';
import { read } from '#read';
import { contextOf } from './main.ts';
import { testConfig } from './testing.ts';

const text = `# Privacy Policy of Fenwick Kites Ltd

Fenwick Kites Ltd, 4 Quay Street, Whitby YO21 3PU, United Kingdom. E-mail: kites@fenwick.example

We use Matomo to measure visits, with your consent. We use the Meta Pixel for advertising, with your consent.
`;
const origin = 'https://shop.fenwick.example';

test('an export holds in another home; whatever is changed, left out or added in it is found', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-consent-export-'));
  t.after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  mkdirSync(join(root, 'fenwick'));
  mkdirSync(join(root, 'elsewhere'));
  const programOf = (folder: string) => {
    const [said, errors]: [unknown[], string[]] = [[], []];
    const out: Output = {
      line: () => {},
      error: (line) => void errors.push(line),
      json: (value) => void said.push(value),
      terminal: false,
    };
    const context = contextOf(testConfig(root, join(root, folder)), out, () => Promise.resolve());
    const upheld = async (...args: string[]) => {
      errors.length = 0;
      const code = await run([...args, '--json'], context);
      return { code, json: (said.at(-1) ?? {}) as Record<string, unknown>, errors: errors.join('\n') };
    };
    return { context, upheld };
  };
  const { context, upheld } = programOf('fenwick');
  // It has no house of its own: what it says it says of the files alone.
  const authority = programOf('elsewhere').upheld;
  const house = await context.openHouse('serve');
  t.after(() => house.close());
  const { id: tenant } = await tenantOfFolder(house.store.db, join(root, 'fenwick'), 'Fenwick Kites Ltd', systemClock);
  const source = { name: 'policy/privacy.md', text };
  const { published } = await publish(house.store, tenant, { source, ...read(source) }, systemClock);
  const { url } = await house.serve();
  assert.equal((await upheld('consent', 'site', 'add', origin)).code, 0);

  const ask = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, { ...init, headers: { origin } });
  // Known of sites after two seconds.
  for (const end = Date.now() + 90_000; Date.now() < end && !(await ask('/upheld/token')).ok;) await pause(200);
  const notice = noticeOf(published);
  const kit = (await (await ask('/upheld/kit.json?lang=en')).json()) as { texts: string };
  const choose = async (letter: string, granted: boolean, previous?: string): Promise<string> => {
    const { token } = (await (await ask('/upheld/token')).json()) as { token: string };
    const secret = `${letter.repeat(21)}w`;
    const answers = Object.fromEntries(notice.asked.map(({ id, mark }) => [id, { mark, granted, without: [] }]));
    const body = {
      token,
      secret,
      action: granted ? 'accept' : 'refuse',
      answers,
      layer: 1,
      language: 'en',
      texts: kit.texts,
    };
    const answer = await fetch(`${url}/upheld/choice`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify(previous === undefined ? body : { ...body, previous }),
    });
    assert.equal(answer.status, 201, await answer.clone().text());
    return secret;
  };
  const first = await choose('A', true);
  await choose('B', false);
  const last = await choose('C', false, first);
  const pictures = { phone: Buffer.from('a picture'), desktop: Buffer.from('a wide picture') };
  assert.ok(await keepPictures(house.store.db, tenant, { policy: 1, texts: kit.texts }, pictures, systemClock));
  const kinds = async () =>
    (await house.ledger.entries(tenant, 0, 1000)).map(({ entry }) => readEntry(entry)).map(({ kind }) => kind);
  for (const deadline = Date.now() + 90_000; !(await kinds()).includes('consent.notice-pictured'); await pause(100))
    assert.ok(Date.now() < deadline, 'the ledger numbers what waits');
  const key = vkeyOf((await house.ledger.verifier(tenant))!);
  const today = systemClock.now().toString().slice(0, 10);

  // A time.
  const time = join(root, 'time');
  const made = await upheld('consent', 'export', '--from', '2026-01-01', '--to', today, '--out', time);
  assert.equal(made.code, 0, made.errors);
  const verified = await authority('verify', time, '--key', key);
  assert.deepEqual([verified.code, verified.json['holds'], verified.json['choices']], [0, true, 3], verified.errors);
  const lines = readFileSync(join(time, 'consent/choices-0001.jsonl'), 'utf8').trim().split('\n');
  const records = lines.map((line) => JSON.parse(line) as { record_id: string; event: { type: string } });
  assert.deepEqual(
    records.map((one) => one.event.type),
    ['given', 'refused', 'refused'],
  );
  assert.equal(records[2]!.record_id, sha256(last));
  assert.match(readFileSync(join(time, 'summary.txt'), 'utf8'), /^Choices: 3\./m);
  assert.match(readFileSync(join(time, 'consent/choices-0001.csv'), 'utf8'), /^entry,record_id/);

  const shown = `consent/shown/1-${kit.texts}`;
  const bent: Readonly<Record<string, (at: string) => void>> = {
    'an answer is turned': (at) =>
      swap(join(at, 'consent/choices-0001.jsonl'), '"statistics":false', '"statistics":true'),
    'a choice is left out': (at) =>
      writeFileSync(join(at, 'consent/choices-0001.jsonl'), `${lines.slice(0, 2).join('\n')}\n`),
    'a choice is added': (at) =>
      writeFileSync(join(at, 'consent/choices-0001.jsonl'), `${[...lines, lines[0]].join('\n')}\n`),
    'a file of choices is added': (at) => writeFileSync(join(at, 'consent/choices-0002.jsonl'), `${lines[0]}\n`),
    'the table says something else': (at) => swap(join(at, 'consent/choices-0001.csv'), '"no"', '"yes"'),
    'the count is another': (at) => swap(join(at, 'consent/period.json'), '"choices": 3', '"choices": 2'),
    'the time is shorter than what is in it': (at) =>
      swap(join(at, 'consent/period.json'), '2026-01-01T00:00:00Z', '2030-01-01T00:00:00Z'),
    'the time is none': (at) => writeFileSync(join(at, 'consent/period.json'), 'null'),
    'what was shown is reworded': (at) => swap(join(at, `${shown}.json`), 'Accept', 'Continue'),
    'what was shown is missing': (at) => rmSync(join(at, `${shown}.json`)),
    'a picture is another': (at) => writeFileSync(join(at, `${shown}-phone.png`), 'another'),
    'a picture is missing': (at) => rmSync(join(at, `${shown}-desktop.png`)),
    'the ledger is cut': (at) => swap(join(at, 'ledger/checkpoint'), '\n', '\n1'),
  };
  for (const [what, bend] of Object.entries(bent)) {
    const copy = join(root, 'bent');
    cpSync(time, copy, { recursive: true });
    bend(copy);
    assert.equal((await authority('verify', copy, '--key', key)).code, 1, what);
    rmSync(copy, { recursive: true });
  }

  // One choice, with the other one of its browser.
  const one = join(root, 'one');
  const ofChoice = ['consent', 'export', '--choice', sha256(last)];
  assert.equal((await upheld(...ofChoice, '--language', 'de', '--language', 'fr', '--out', one)).code, 0);
  const held = await authority('verify', one, '--key', key);
  assert.deepEqual([held.code, held.json['choices']], [0, 2], held.errors);
  assert.deepEqual(
    readdirSync(join(one, 'receipts')).toSorted(),
    [first, last].map((s) => `${sha256(s)}.json`).toSorted(),
  );
  const summary = readFileSync(join(one, 'summary.txt'), 'utf8');
  assert.match(summary, /^Nachweis der Entscheidung [0-9a-f]{64}$/m);
  assert.match(summary, /^ {2}Statistik: nein$/m);
  assert.match(summary, /mit Bildern davon/);
  assert.match(summary, /^Nachweis +Eintrag \d+ von \d+ im Protokoll/m);
  assert.match(readFileSync(join(one, 'summary-fr.txt'), 'utf8'), /^ {2}Statistiques : non$/m);
  assert.match(readFileSync(join(one, 'README-fr.txt'), 'utf8'), /clé publique du registre/);
  assert.match(readFileSync(join(one, `${shown}.txt`), 'utf8'), /^Accept$/m);
  const receipt = `receipts/${sha256(last)}.json`;
  for (const [what, bend] of Object.entries({
    'an answer is turned': (at: string) => swap(join(at, receipt), '"statistics":false', '"statistics":true'),
    'a receipt stands for another': (at: string) =>
      cpSync(join(at, receipt), join(at, `receipts/${'0'.repeat(64)}.json`)),
    'what was shown is reworded': (at: string) => swap(join(at, `${shown}.json`), 'Accept', 'Continue'),
  })) {
    const copy = join(root, 'bent');
    cpSync(one, copy, { recursive: true });
    bend(copy);
    assert.equal((await authority('verify', copy, '--key', key)).code, 1, what);
    rmSync(copy, { recursive: true });
  }
  const stranger = 'x+00000000+AQ==';
  assert.notEqual((await authority('verify', one, '--key', stranger)).code, 0);

  // Taken out is written down; what is asked for wrongly is refused and leaves nothing.
  for (
    const deadline = Date.now() + 90_000;
    (await kinds()).filter((kind) => kind === 'consent.exported').length < 2;
    await pause(100)
  )
    assert.ok(Date.now() < deadline, 'both exports stand in the ledger');
  for (const wrong of [
    ['--from', '2026-02-30', '--to', today],
    ['--from', today, '--to', '2026-01-01'],
    ['--from', '2026-01-01'],
    ['--choice', 'abc'],
    ['--choice', sha256(last), '--language', 'xx'],
    ['--choice', sha256(last), '--company', 'Nobody Ltd'],
    ['--choice', sha256('nobody')],
    ['--choice', sha256(last), '--from', '2026-01-01', '--to', today],
    [],
  ])
    assert.equal((await upheld('consent', 'export', ...wrong, '--out', join(root, 'none'))).code, 2, wrong.join(' '));
  assert.equal((await upheld('consent', 'export', '--choice', sha256(last), '--out', one)).code, 2, 'not empty');
  assert.equal((await kinds()).filter((kind) => kind === 'consent.exported').length, 2);
  assert.throws(() => readdirSync(join(root, 'none')));
});

function swap(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${path} has ${from}`);
  writeFileSync(path, text.replace(from, to));
}
