// Import in the console, through its routes and with the real vault: looked at first, mapped, written after a fresh proof or not at all; hostile files; nothing of them on disk.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { countPeople, declareType } from '#vault';
import { openWorld } from './testing.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const home = '/console/people/import';
const guests = `\uFEFFVorname;Nachname;E-Mail;Lieblingsfarbe
Adelheid;"Quistorp; geb. ""Lohse""";adelheid@quistorp.example;rot
Wendel;=HYPERLINK("http://x");wendel@quistorp.example;blau
Kurt;;kein at;
;;;grün
a;b;c@quistorp.example;;zu viel
`;

type Ask = Awaited<ReturnType<typeof world.enter>>;

async function importer(name: string, role: 'owner' | 'support' = 'owner') {
  const ask = await world.enter(role, name);
  await ask('/console/people/purpose', { purpose: world.orders, next: home });
  const send = (
    content: string | Uint8Array<ArrayBuffer>,
    form: Record<string, string | string[]> = {},
    file = 'guests.csv',
  ) =>
    ask(
      home,
      { purposes: world.orders, source: 'provided', channel: 'form', ...form },
      { file: new File([content], file) },
    );
  return { ask, send };
}

/** The page of an import once nothing of it is under way any more. */
async function settled(ask: Ask, path: string) {
  for (let tries = 0; ; tries++) {
    const page = await ask(path);
    if (!page.headers.has('refresh')) return page;
    assert.ok(tries < 1800, 'it ends');
    assert.equal(page.headers.get('refresh'), '3');
    await new Promise((done) => setTimeout(done, 50));
  }
}

const counts = ({ document }: Awaited<ReturnType<Ask>>): string[] =>
  [...document.querySelectorAll('.counts > div')].map(
    (one) => `${one.querySelector('dt')?.textContent} ${one.querySelector('dd')?.textContent}`,
  );

test('looked at, its columns corrected, written after a fresh proof, and the file is gone; nobody else sees it', async () => {
  const { house, tenant, home: folder } = world;
  const { ask, send } = await importer('iris');
  assert.match((await ask(home)).text, /at most 25 MB/);
  const nothing = await ask(home, { source: 'provided' }, { file: new File([], '') });
  assert.equal(nothing.status, 422);
  assert.equal(nothing.document.querySelectorAll('.notice.wrong li').length, 2, 'no file, no purpose');

  const sent = await send(guests);
  assert.match(sent.to ?? '', /^\/console\/people\/import\/[0-9a-f-]{36}$/);
  const path = sent.to!;
  const page = await settled(ask, path);
  assert.deepEqual(counts(page), ['Rows 5', 'New people 2', 'There already, and completed 0', 'Refused rows 3']);
  const columns = [...page.document.querySelectorAll('.import-columns tbody tr')].map((row) => [
    row.querySelector('label')?.textContent,
    row.querySelector('option[selected]')?.textContent ?? null,
    row.querySelector('.quiet')?.textContent ?? null,
  ]);
  assert.deepEqual(columns, [
    ['Vorname', 'Given name', null],
    ['Nachname', 'Family name', null],
    ['E-Mail', 'E-mail', null],
    ['Lieblingsfarbe', null, 'matches no field'],
  ]);
  assert.equal(await countPeople(await house.vault(), tenant), 0, 'nothing was kept');

  const report = await ask(`${path}/refused.csv`);
  assert.equal(report.headers.get('content-disposition'), 'attachment; filename="refused-rows.csv"');
  assert.deepEqual(
    report.text.split('\r\n').map((line) => line.split(',')[0]),
    ['Row', '4', '5', '6', ''],
  );
  assert.doesNotMatch(report.text, /kein|Kurt|grün|viel/);

  const other = await importer('jules');
  for (const [way, form] of [
    ['', undefined],
    ['/refused.csv', undefined],
    ['/write', {}],
    ['/columns', {}],
    ['/drop', {}],
  ] as const)
    assert.equal((await other.ask(`${path}${way}`, form)).status, 404, way);
  assert.equal((await (await world.enter('auditor'))(path)).status, 403);

  const twice = await ask(`${path}/columns`, { 'column-0': 'given-name', 'column-1': 'given-name' });
  assert.equal(twice.status, 422);
  assert.match(twice.text, /Two columns cannot/);
  const note = { 'column-0': 'given-name', 'column-2': 'email', 'column-3': 'note', 'column-1': 'religion' };
  assert.equal((await ask(`${path}/columns`, note)).to, path);
  const mapped = await settled(ask, path);
  assert.match(mapped.text, /As you said/);
  assert.equal(counts(mapped)[1], 'New people 3', 'a row with a colour alone is somebody with a note');

  await house.store.db
    .updateTable('auth.session')
    .set({ proved_at: new Date(0).toISOString() })
    .execute();
  assert.equal((await ask(`${path}/write`, {})).to, `/console/confirm?next=${encodeURIComponent(path)}`);
  assert.equal(await countPeople(await house.vault(), tenant), 0);
  const until = new Date().toISOString();
  await house.store.db.updateTable('auth.session').set({ proved_at: until }).execute();
  assert.equal((await ask(`${path}/write`, {})).to, path);
  const done = await settled(ask, path);
  assert.match(done.text, /It is imported/);
  assert.equal(await countPeople(await house.vault(), tenant), 3);
  assert.equal((await ask(`${path}/write`, {})).to, path, 'once more does nothing');
  assert.equal(await countPeople(await house.vault(), tenant), 3);
  const found = await ask('/console/people/find', { sought: 'adelheid@quistorp.example' });
  const person = await ask(found.document.querySelector('table.people a')?.getAttribute('href') ?? '');
  assert.match(person.text, /By a form|by a form/);
  assert.match(person.text, /<dd>rot<\/dd>/);
  // What came in rests nowhere in clear: not in the database, its log, or any file of the installation.
  const filesWith = (words: string): string => spawnSync('grep', ['-rlaE', words, folder], { encoding: 'utf8' }).stdout;
  assert.equal(filesWith('Quistorp|quistorp\\.example|Adelheid'), '', 'no file of the installation holds it');
  // Two words of the same entry: the border of a page of the log may cut through one of them.
  assert.notEqual(filesWith('"merged":0,"new":3|import\\.done'), '', 'what does rest in clear there is found');
});

test('hostile and broken files are refused as a whole, in the reader’s words, and leave nothing', async () => {
  const { house, tenant, url } = world;
  const { ask, send } = await importer('kim');
  const before = await countPeople(await house.vault(), tenant);
  const refused = async (content: string | Uint8Array<ArrayBuffer>, says: RegExp, form = {}, name = 'x.csv') => {
    const { status, text } = await send(content, form, name);
    assert.equal(status, 422, String(says));
    assert.match(text, says);
  };
  await refused(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), /zero byte/);
  await refused(new Uint8Array([0xff, 0xfe, 0x61, 0x00]), /UTF-16/);
  await refused(new Uint8Array([0x65, 0xff, 0x81, 0x0a]), /cannot be read. Save it in UTF-8/);
  await refused('', /is empty/);
  await refused(`${Array.from({ length: 10_000 }, (_, n) => `c${n}`).join(',')}\n`, /more than 200 columns/);
  await refused('email\n"open@x.example\n', /In row 2 a quote is opened/);
  await refused('email,email\n', /the same name/);
  await refused('email\nthird@x.example\n', /policy does not say|does not declare|not say/, { source: 'third-party' });
  assert.equal((await send('email\na@x.example\n', { purposes: 'purpose.invented' })).status, 422);
  const unknown = await send('colour;=1+1\nred;x\n');
  const page = await settled(ask, unknown.to!);
  assert.match(page.text, /No column is recognised/);
  assert.deepEqual(counts(page), []);
  assert.equal((await ask(`${unknown.to}/refused.csv`)).status, 404);
  assert.equal((await ask(`${unknown.to}/columns`, { 'column-0': 'note' })).to, unknown.to);
  assert.equal(counts(await settled(ask, unknown.to!))[1], 'New people 1');
  assert.equal((await ask(`${unknown.to}/drop`, {})).to, `${home}?done=forgotten`);
  assert.equal((await ask(unknown.to!)).status, 404);
  assert.match((await ask(unknown.to!)).text, /not there any more/);
  assert.equal(await announced(new URL(home, url), 1_000_000_000), 413);
  const long = await send(new Uint8Array(26 * 1024 * 1024).fill(0x61));
  assert.equal(long.status, 413);
  assert.match(long.text, /larger than 25 MB.*command line/s);
  assert.equal(await countPeople(await house.vault(), tenant), before);
});

/** What is answered to a form that says it has so many bytes, before it sends them. */
const announced = (url: URL, bytes: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': bytes,
      'sec-fetch-site': 'same-origin',
    };
    const asked = request(url, { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode ?? 0);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.write('--x\r\n');
  });

test('records of a declared type, from JSON lines, and what is cancelled in its midst leaves nothing', async () => {
  const { house, tenant } = world;
  const vault = await house.vault();
  await declareType(vault, tenant, repair, 'test');
  const { ask, send } = await importer('lea');
  const rows = [
    { email: 'wendel@quistorp.example', kite: 'Red delta' },
    { email: 'nobody@quistorp.example', kite: 'x' },
  ];
  const sent = await send(rows.map((row) => JSON.stringify(row)).join('\n'), { type: 'repair' }, 'r.jsonl');
  const page = await settled(ask, sent.to!);
  assert.deepEqual(counts(page), ['Rows 2', 'New records 1', 'Refused rows 1']);
  await ask(`${sent.to}/write`, {});
  assert.match((await settled(ask, sent.to!)).text, /It is imported/);

  const people = await countPeople(vault, tenant);
  const many = `email\n${Array.from({ length: 20_000 }, (_, n) => `m${n}@many.example`).join('\n')}\n`;
  const large = (await send(many)).to!;
  await settled(ask, large);
  const writing = ask(`${large}/write`, {});
  while (!/It is being imported/.test((await ask(large)).text)) await new Promise((done) => setTimeout(done, 5));
  const second = await send('email\nsecond@many.example\n');
  assert.equal(second.status, 422);
  assert.match(second.text, /Another import is under way/);
  assert.equal((await ask(`${large}/drop`, {})).to, large);
  await writing;
  assert.match((await settled(ask, large)).text, /The import was cancelled/);
  assert.equal(await countPeople(vault, tenant), people);
});

const repair = {
  name: 'repair',
  title: 'Repair',
  schema: { type: 'object', properties: { kite: { type: 'string', maxLength: 80, 'x-category': null } } },
};
