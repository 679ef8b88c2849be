// A detail asked for, and recipients told, through the console and the command line, with the systems.yaml of the company's own folder.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { publishedVersion } from '#publish';
import { tellRecipients } from '#rights';
import { withTenant } from '#store';
import { openWorld } from './testing.ts';

const shares = `
## Who receives your data

We share your delivery address with the following recipients:

- Towpath Couriers Ltd, our parcel carrier
- Lock Bank plc, our payment provider
`;

let world: Awaited<ReturnType<typeof openWorld>>;
let recipients: { id: string; name: string }[] = [];
before(async () => {
  world = await openWorld(shares);
  const { policy } = (await publishedVersion(world.house.store.db, world.tenant, 'latest'))!;
  recipients = policy.recipients.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  assert.equal(recipients.length, 2, JSON.stringify(policy.recipients));
  const db = new DatabaseSync(join(world.folder, 'loft.db'));
  db.exec('create table flyer (id integer primary key, email text, number text)');
  db.prepare('insert into flyer (email, number) values (?, ?)').run('mira@okafor.example', 'F-9');
  db.close();
  writeFileSync(
    join(world.folder, 'systems.yaml'),
    `systems:
  - id: loft
    connector: sqlite
    connection: file:loft.db
    tables:
      flyer:
        about: customers
        row: person
        columns:
          email: { category: "pd:EmailAddress", identity: email }
          number: { category: "pd:Identifying", identity: flyer-number }
recipients:
  - { fact: ${recipients[0]!.id}, email: privacy@recipient.example, language: de }
`,
  );
});
after(() => world.close());

const home = '/console/requests';
const came = { channel: 'email', language: 'en', receivedOn: '2026-11-02', name: 'Mira', email: 'mira@okafor.example' };

const did = async (...args: string[]): Promise<[number, string]> => {
  const { upheld, said, errors } = world;
  said.length = 0;
  errors.length = 0;
  const code = await upheld('requests', ...args);
  return [code, [...said, ...errors].join('\n')];
};

const mailed = (template: RegExp) =>
  withTenant(world.house.store.db, world.tenant, async (trx) => {
    const rows = await trx
      .selectFrom('mail')
      .select(['key', 'template'])
      .where('tenant_id', '=', world.tenant)
      .execute();
    return rows.filter(({ key }) => template.test(key)).length;
  });

test('a detail is asked for from the page of the request and from the command line; what is missing is said beside its field', async () => {
  const owner = await world.enter('owner');
  const { to } = await owner(home, { ...came, right: 'access' });
  const path = to!.replace(/\?.*/, '');
  const page = await owner(path);
  const kinds = [...page.document.querySelectorAll('#detail-kind option')].map((one) => one.getAttribute('value'));
  assert.deepEqual(kinds, ['', 'flyer-number', 'phone']);
  const empty = await owner(`${path}/detail`, {});
  assert.equal(empty.status, 422);
  for (const field of ['kind', 'why'])
    assert.match(empty.document.querySelector(`#detail-${field}-error`)?.textContent ?? '', /missing/);
  const other = await owner(`${path}/detail`, { kind: 'phone', why: 'We must be sure.' });
  assert.equal(other.status, 422);
  assert.match(other.text, /It has: flyer-number/);
  assert.equal(
    (await owner(`${path}/detail`, { kind: 'flyer-number', why: 'We must be sure.' })).to,
    `${path}?done=detail`,
  );
  assert.match((await owner(path)).text, /waits for proof/);
  writeFileSync(join(world.folder, 'why.txt'), 'We must be sure.');
  const asking = ['--kind', 'flyer-number', '--file', join(world.folder, 'why.txt')];
  const [code, said] = await did('detail', '1', ...asking);
  assert.equal(code, 0, said);
  assert.match(said, /nothing can be carried out until it comes/);
  const stranger = await owner(home, { ...came, email: 'nobody@okafor.example', right: 'access' });
  assert.match(stranger.to!, /\/2\?/);
  assert.match((await did('detail', '2', ...asking))[1], /No system knows a detail/);
  assert.equal((await (await world.enter('auditor'))(`${path}/detail`, { kind: 'phone', why: 'x' })).status, 403);
});

test('recipients: noted when it was carried out, written to by the address in systems.yaml, settled by staff with a reason', async () => {
  const owner = await world.enter('owner', 'otto');
  const made = await owner(home, { ...came, right: 'restriction', email: 'mira@okafor.example' });
  const path = made.to!.replace(/\?.*/, '');
  const number = path.split('/').at(-1)!;
  await owner(`${path}/identify`, { how: 'signed-letter' });
  assert.equal((await owner(`${path}/plan`, {})).to, `${path}?done=plan`);
  const planned = await owner(path);
  // A database has no mark for a restriction: the officer reads what nobody may use meanwhile, and how many rows that are.
  for (const text of [planned.text, (await did('show', number))[1]]) {
    assert.match(text, /Make sure that nobody uses these rows until it is lifted/);
    assert.match(text, /loft <span class="quiet">flyer<\/span>: 1<|\b1\s+loft flyer/);
  }
  const hash = planned.document.querySelector('input[name=hash]')?.getAttribute('value') ?? '';
  await owner(`${path}/approve`, { hash });
  assert.equal((await owner(`${path}/apply`, { sure: 'yes' })).to, `${path}?done=apply`);
  const page = await owner(path);
  assert.match(page.text, /Not every recipient has been told yet/);
  for (const { name } of recipients) assert.ok(page.text.includes(name), name);
  assert.equal((await did('recipients', number))[0], 1);
  await tellRecipients(await world.house.rights(), world.tenant, (_, error) => assert.fail(String(error)));
  assert.equal(await mailed(/^request-recipient:/), 1);
  assert.match((await owner(path)).text, /written to, 1 of 3 times; not confirmed/);

  const closed = async () => (await owner(`${home}?state=closed`)).text;
  const listed = async () => (await did('list', '--state', 'closed'))[1];
  for (const list of [await closed(), await listed()]) assert.match(list, /recipients still wait \(Art\. 19\)/);
  assert.doesNotMatch((await owner(home)).text, /recipients still wait/, 'those of the other requests do not');

  const [first, second] = recipients.map(({ id }) => id) as [string, string];
  const settle = (fact: string, why: string, how = 'by-hand') => owner(`${path}/recipient`, { fact, how, why });
  assert.equal((await settle(first, '')).status, 422);
  assert.equal((await settle('recipient.none', 'Why not?')).status, 422);
  assert.equal(
    (await (await world.enter('auditor', 'aud'))(`${path}/recipient`, { fact: first, why: 'x' })).status,
    403,
  );
  assert.equal((await settle(first, 'By telephone.')).to, `${path}?done=recipient`);
  writeFileSync(join(world.folder, 'why.txt'), 'They never had a restricted person.');
  const [code, said] = await did(
    'recipient',
    number,
    '--recipient',
    second,
    '--how',
    'never',
    '--file',
    join(world.folder, 'why.txt'),
  );
  assert.equal(code, 0, said);
  const [left, list] = await did('recipients', number);
  assert.equal(left, 0, list);
  const after = await owner(path);
  assert.match(after.text, /By telephone\./);
  assert.match(after.text, /Nothing is left to do/);
  for (const each of [await closed(), await listed()]) assert.doesNotMatch(each, /recipients still wait/);
});

test('a transfer is not offered where our pages cannot be reached over HTTPS, and nothing is handed over', async () => {
  const owner = await world.enter('owner', 'olga');
  const made = await owner(home, { ...came, right: 'portability', email: 'mira@okafor.example' });
  const path = made.to!.replace(/\?.*/, '');
  await owner(`${path}/identify`, { how: 'signed-letter' });
  assert.equal((await owner(`${path}/transfer`, { receiver: 'Lock Bank' })).status, 422, 'no address');
  const plain = await owner(`${path}/transfer`, { receiver: 'Lock Bank', service: 'http://bank.example' });
  assert.match(plain.text, /must begin with https/);
  assert.equal(
    (await owner(`${path}/transfer`, { receiver: 'Lock Bank', service: 'https://bank.example/v2' })).status,
    422,
  );
  const [code] = await did('transfer', path.split('/').at(-1)!, '--service', 'ftp://bank.example');
  assert.equal(code, 2);
  assert.equal((await owner(path)).status, 200);
});
