// One person through every flow, with the real processes, then their words are looked for in everything that was written: logs, heap, WAL, outbox, home, temporary files, keyd's folders.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { Pii, type Secret, tell } from '#base';
import { accessOf, createApiKey, homeTenant } from '#access';
import { cheap, joinAs } from '#access/testing';
import { formsOf, secretFile, tracesIn } from '#store';
import {
  type Caller,
  type Vault,
  addRecord,
  changeRecord,
  declareType,
  erasePeople,
  findPeople,
  listPeople,
  readPerson,
  restrictPerson,
  savePeople,
  savePerson,
  setPreference,
  emergency,
} from '#vault';
import { readConfig } from './config.ts';
import { contextOf } from './main.ts';

/** Words that stand nowhere else, of each kind that a person's data is of. */
const person = {
  given: 'Zephyrinequill',
  family: 'Oostvogelkamp',
  local: 'z.quillcanary',
  phone: '+32470998877',
  note: 'collects seventeen marmalade windmills',
  order: 'a kite with a vermilion ouroboros',
} as const;
const email = `${person.local}@harbour.example`;
/** Stands in clear by design, as the topic of a preference: the look must find it where it looks. */
const control = 'heliotropenews';

/** The program as a user starts it, with a temporary folder of its own; what it prints is kept. */
function upheld(root: string, ...argv: string[]): { child: ChildProcess; said: () => string } {
  const args = ['--import', join(import.meta.dirname, 'tsx.ts'), join(import.meta.dirname, 'main.ts'), ...argv];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    env: {
      PATH: process.env['PATH'],
      HOME: root,
      TMPDIR: join(root, 'tmp'),
      UPHELD_HOME: join(root, 'home'),
      PORT: '0',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
  return { child, said: () => said };
}

/** Starts `upheld up` and waits until its pages answer. */
async function server(
  t: TestContext,
  root: string,
): Promise<{ url: string; said: () => string; stop(): Promise<void> }> {
  const folder = join(root, 'fenwick');
  mkdirSync(join(folder, 'policy'), { recursive: true });
  mkdirSync(join(root, 'tmp'));
  const purposes = 'We use your data to deliver orders.\n\nWe never store your IP address.\n';
  writeFileSync(join(folder, 'policy', 'privacy.md'), `# Privacy Policy of Fenwick Kites Ltd\n\n${purposes}`);
  const { child, said } = upheld(root, 'up', folder);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const greeting = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', () => {
        const url = /policy\s+(http\S+)\/policy/.exec(said())?.[1];
        if (url && said().includes('Stop with Ctrl-C')) resolve(url);
      });
    void ended.then(() => reject(new Error(`it ended:\n${said()}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  t.after(stop);
  return { url: await greeting, said, stop };
}

/** What somebody would see of a failure, and what a log could be given. */
const failure = (error: unknown): string =>
  `${JSON.stringify(tell(error))} ${error instanceof Error ? error.stack : ''}`;

/** Every way through the vault: each flow that is added to the house gets its line here. Returns what failures said. */
async function everyFlow(vault: Vault, tenant: string): Promise<string> {
  const caller: Caller = { tenant, principal: 'job:canary', actor: 'house', purpose: 'law:rights' };
  const origin = { source: 'provided', channel: 'test' } as const;
  let said = '';
  const fails = async (act: Promise<unknown>): Promise<void> => {
    await act.then(
      () => assert.fail('it should have failed'),
      (error: unknown) => (said += failure(error)),
    );
  };
  const properties = { words: { type: 'string', maxLength: 200, 'x-category': 'pd:Purchase' } };
  await declareType(vault, tenant, { name: 'order', title: 'Order', schema: { type: 'object', properties } }, 'house');
  const contact = { 'given-name': person.given, email, phone: person.phone };
  const { id } = await savePerson(vault, caller, { contact, origin });
  // The same address again: what is missing is added to the one who is there.
  const again = await savePerson(vault, caller, { contact: { email, 'family-name': person.family }, origin });
  assert.deepEqual([again.id, again.was], [id, 'merged']);
  const order = await addRecord(vault, caller, { subject: id, type: 'order', values: { words: person.order }, origin });
  await changeRecord(vault, caller, order, { words: `${person.order}, red` }, { origin });
  const view = await readPerson(vault, caller, id);
  const contactRecord = view.records.find(({ type }) => type === 'contact')!;
  await changeRecord(vault, caller, contactRecord.id, { note: person.note }, { origin });
  assert.equal((await findPeople(vault, caller, { field: 'email', value: new Pii(email) })).length, 1);
  assert.equal((await findPeople(vault, caller, { field: 'phone', value: new Pii(person.phone) })).length, 1);
  assert.equal((await listPeople(vault, caller, { limit: 10 })).length, 1);
  await setPreference(vault, caller, id, { channel: 'email', topic: control, wants: true, source: 'test' });
  const glass = { id: tenant, subjects: [id], columns: '*', until: '2999-01-01T00:00:00Z' } as const;
  const inGlass = { ...vault, glassOf: async () => glass };
  await readPerson(inGlass, { ...caller, principal: 'staff:canary', purpose: emergency }, id);
  await restrictPerson(vault, caller, id, true);
  await restrictPerson(vault, caller, id, false);

  // What fails must not say it either.
  await fails(savePerson(vault, caller, { contact: { ...contact, email: `${person.local} at harbour` }, origin }));
  await fails(savePerson(vault, caller, { contact: { ...contact, [person.family]: person.note }, origin }));
  await fails(savePeople(vault, caller, [{ contact, origin }]));
  await fails(addRecord(vault, caller, { subject: id, type: 'order', values: { words: [person.order] }, origin }));
  await fails(readPerson(vault, { ...caller, purpose: person.note }, id));
  await fails(changeRecord(vault, caller, order, { words: person.order }, { origin, revision: 1 }));
  // A batch, as an import writes it.
  const [other] = await savePeople(vault, caller, [{ contact: { email: `2${email}`, note: person.note }, origin }]);
  await erasePeople(vault, caller, [id, other!.id], 'canary');
  await fails(readPerson(vault, caller, id));
  return said;
}

/** The same through the API, as a program does it: the whole life of a person, a file, a merge, refusals. */
async function everyOperation(url: string, token: Secret): Promise<void> {
  const purpose = 'law:rights';
  let calls = 0;
  const call = async (method: string, path: string, status: number, body?: object): Promise<Record<string, string>> => {
    const headers = {
      authorization: `Bearer ${token.reveal()}`,
      'content-type': 'application/json',
      'idempotency-key': `"canary ${++calls}"`,
    };
    const sent = body ? { body: JSON.stringify({ purpose, ...body }) } : {};
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, ...sent });
    const text = await answer.text();
    assert.equal(answer.status, status, `${method} ${path}: ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Record<string, string>);
  };
  const contact = { 'given-name': person.given, 'family-name': person.family, email };
  const { id } = await call('POST', '/subjects', 201, { contact });
  const { id: twin } = await call('POST', '/subjects', 201, { contact: { phone: person.phone, note: person.note } });
  await call('POST', `/subjects/${id}/records`, 201, { type: 'order', values: { words: person.order } });
  await call('POST', `/subjects/${id}/files`, 201, {
    name: `${person.family}.txt`,
    content: Buffer.from(person.note).toString('base64'),
  });
  await call('POST', '/subjects/search', 200, { email });
  await call('GET', `/subjects/${id}?purpose=${purpose}`, 200);
  await call('GET', `/subjects?purpose=${purpose}`, 200);
  await call('POST', '/subjects', 422, { contact: { email: `${person.local} at harbour` } });
  await call('POST', `/subjects/${id}/merge`, 200, { other: twin });
  await call('DELETE', `/subjects/${id}?purpose=${purpose}`, 200);
  await call('GET', `/subjects/${id}?purpose=${purpose}`, 404);
}

/** The same on the pages of the console, as a member does it by form: taken in, found, looked at, changed, refused, erased. */
async function everyPage(url: string, token: Secret): Promise<void> {
  const cookies = new Map([['upheld', token.reveal()]]);
  let csrf = '';
  const ask = async (
    path: string,
    status: number,
    form?: Record<string, string>,
  ): Promise<{ to: string; text: string }> => {
    const answer = await fetch(`${url}${path}`, {
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form ? { method: 'POST', body: new URLSearchParams({ csrf, ...form }) } : {}),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.slice(0, set.indexOf(';')).split('=');
      cookies.set(name, value);
    }
    const text = await answer.text();
    assert.equal(answer.status, status, `${path}: ${text}`);
    return { to: answer.headers.get('location') ?? '', text };
  };
  const field = (text: string, pattern: RegExp): string => {
    const found = pattern.exec(text)?.[1];
    assert.ok(found, `${pattern} in ${text}`);
    return found;
  };
  csrf = field((await ask('/console/account', 200)).text, /name="csrf" value="([^"]+)"/);
  const next = '/console/people/new';
  const choosing = await ask(`/console/people?next=${encodeURIComponent(next)}`, 200);
  await ask('/console/people/purpose', 303, { purpose: field(choosing.text, /value="(purpose\.[^"]+)"/), next });
  const purposes = field((await ask(next, 200)).text, /name="purposes" value="([^"]+)"/);
  const contact = {
    'v-given-name': person.given,
    'v-family-name': person.family,
    'v-email': email,
    'v-note': person.note,
  };
  const form = { ...contact, source: 'provided', channel: 'mail', purposes };
  await ask('/console/people', 422, { ...form, 'v-email': `${person.local} at harbour`, 'v-phone': person.note });
  const made = await ask('/console/people', 303, form);
  const path = made.to.replace(/\?.*/, '');
  const shown = await ask(path, 200);
  assert.ok(shown.text.includes(person.given) && shown.text.includes(person.family));
  assert.ok((await ask('/console/people', 200)).text.includes(person.family));
  for (const sought of [email, person.phone, person.given]) await ask('/console/people/find', 200, { sought });
  await ask(`/console/search?q=${encodeURIComponent(email)}`, 303);
  await ask(`/console/search?q=${encodeURIComponent(person.family)}`, 200);
  const change = field(shown.text, /href="(\/console\/people\/[^"]+\/change\/[^"]+)"/);
  await ask(change, 200);
  const changed = { ...form, 'v-phone': person.phone, revision: '1' };
  await ask(change, 303, changed);
  await ask(change, 422, { ...changed, 'v-city': person.order });
  await ask(`${path}/add`, 303, { type: 'order', 'v-words': person.order, purposes });
  assert.ok((await ask(path, 200)).text.includes(person.order));
  await ask('/console/audit', 200);
  await ask(`${path}/erase`, 200);
  for (const reference of [person.family, `${person.given}-1`, person.phone.slice(3)])
    await ask(`${path}/erase`, 422, { reason: 'asked', reference, sure: 'yes' });
  await ask(`${path}/erase`, 303, { reason: 'asked', sure: 'yes' });
  await ask(path, 404);
}

/** The real command, with a file that lies elsewhere: a row that fits, and rows that are refused for each reason that could repeat them. */
async function everyRow(t: TestContext, root: string): Promise<string> {
  const elsewhere = mkdtempSync(join(tmpdir(), 'upheld-canary-file-'));
  t.after(() => rmSync(elsewhere, { recursive: true, force: true }));
  const file = join(elsewhere, 'people.jsonl');
  const row = { given: person.given, family: person.family, mail: `3${email}`, tel: person.phone, note: person.note };
  const bad = { ...row, mail: `${person.local} at harbour`, tel: person.note };
  writeFileSync(file, [row, bad, row.note].map((one) => JSON.stringify(one)).join('\n') + `\n${person.order}\n`);
  const columns = { 'given-name': 'given', 'family-name': 'family', email: 'mail', phone: 'tel', note: 'note' };
  const maps = Object.entries(columns).flatMap(([field, column]) => ['--map', `${field}=${column}`]);
  const report = ['--report', join(root, 'refused.csv')];
  const { child, said } = upheld(
    root,
    'people',
    'import',
    file,
    '--purpose',
    'law:rights',
    '--source',
    'observed',
    ...maps,
    ...report,
  );
  const [code] = (await once(child, 'exit')) as [number];
  assert.equal(code, 1, said());
  assert.match(said(), /Imported: 1 new/);
  return said();
}

/** What strangers and programs send to the server, which must not note it. */
async function everyRequest(url: string): Promise<void> {
  const q = encodeURIComponent(email);
  const form = new URLSearchParams({ email, password: person.note });
  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { redirect: 'manual', ...init }).then((answer) => answer.text());
  await Promise.all([
    send(`/policy?who=${q}`),
    send(`/${q}`),
    send(`/api/v1/policy?email=${q}`, {
      headers: { authorization: `Bearer ${person.family}`, 'user-agent': person.given },
    }),
    send('/api/v1/attestations', { method: 'POST', body: JSON.stringify({ email, note: person.note }).slice(1) }),
    send('/console/sign-in', {
      method: 'POST',
      body: form,
      headers: { 'sec-fetch-site': 'same-origin', referer: `${url}/${q}` },
    }),
  ]);
}

test('the words of a person are nowhere in clear, and the look would have found them', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'upheld-canary-'));
  t.after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  const running = await server(t, root);
  const config = readConfig({ INIT_CWD: root, UPHELD_HOME: join(root, 'home'), PORT: '0' });
  const printed: string[] = [];
  const note = (text = ''): void => void printed.push(text);
  const out = { line: note, error: note, json: (value: unknown) => note(JSON.stringify(value)), terminal: false };
  const house = await contextOf(config, out, async () => {}).openHouse('client');
  try {
    const { id } = (await homeTenant(house.store.db))!;
    printed.push(await everyFlow(await house.vault(), id));
    const scopes = ['read:people', 'write:people', 'erase:people'];
    const { token } = await createApiKey(house.store.db, id, { name: 'canary', scopes, lastDay: null }, house.clock);
    await everyOperation(running.url, token);
    const access = accessOf(house.store.db, house.clock, await secretFile(config.home, 'access'), cheap);
    await everyPage(running.url, (await joinAs(access, id, { email: 'staff@fenwick.example' })).session);
    await everyRequest(running.url);
    printed.push(await everyRow(t, root));
  } finally {
    await house.close();
  }
  // The server has looked into its own files by now, and still holds its home.
  assert.ok(existsSync(join(root, 'home', 'lock.json')));
  const words = [...Object.entries(person), ['email', email] as const].flatMap(([name, word]) => formsOf(name, word));
  const look = (forms: typeof words) => {
    writeFileSync(join(root, 'said.log'), [running.said(), ...printed].join('\n'));
    return tracesIn([root], forms);
  };

  // While it runs, for what lasts only as long; and after its end, when all that was in memory has been written.
  const meanwhile = await look(words.filter(({ name }) => name.endsWith('UTF-8')));
  assert.deepEqual(meanwhile.found, []);
  await running.stop();
  const after = await look([...words, { name: 'control', bytes: Buffer.from(control) }]);
  assert.deepEqual(
    after.found.filter(({ name }) => name !== 'control'),
    [],
  );
  const where = after.found.map(({ file }) => file.slice(root.length));
  assert.ok(
    where.some((file) => file.includes('/pg_wal/')) && where.some((file) => file.includes('/base/')),
    where.join(' '),
  );
  assert.ok(after.files > 500 && after.left === 0);

  // It can fail: each form, planted, is found, also across the borders of what is read at once.
  const planting = join(root, 'planting');
  mkdirSync(planting);
  for (const { name, bytes } of words) {
    writeFileSync(join(planting, 'planted'), Buffer.concat([Buffer.alloc(256 * 1024 - 5, 'x'), bytes]));
    const planted = await tracesIn([planting], words);
    assert.ok(
      planted.found.some((found) => found.name === name && found.file.endsWith('/planted')),
      name,
    );
  }
});
