// People in the console, through its routes and with the real vault: taken in for a purpose, found, changed, restricted, erased with a certificate, and all of it in the log.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkReceipt, parseVkey } from '#ledger';
import { declareType } from '#vault';
import { openWorld } from './testing.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const rosa = { 'v-given-name': 'Rosalind', 'v-family-name': 'Okafor', 'v-email': 'Rosalind@Okafor.example' };

test('a purpose first; then taken in, found by address, changed with its revision, withheld from another purpose', async () => {
  const { enter, orders, letter } = world;
  const owner = await enter('owner');
  assert.match((await owner('/console/people')).text, /What do you look at people’s data for/);
  const early = await owner('/console/people/new');
  assert.equal(early.to, '/console/people?next=%2Fconsole%2Fpeople%2Fnew');
  const chosen = await owner('/console/people/purpose', { purpose: orders, next: '/console/people/new' });
  assert.equal(chosen.to, '/console/people/new');
  assert.match((await owner('/console/people')).text, /Nobody is kept here yet/);

  const wrong = await owner('/console/people', { ...rosa, 'v-email': 'rosalind', 'v-phone': '12', purposes: [] });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.document.querySelectorAll('.field .error').length, 3, 'address, number, no purpose');
  const foreign = await owner('/console/people', { ...rosa, purposes: ['law:rights', 'purpose.invented'] });
  assert.equal(foreign.status, 422, 'purposes that did not stand on the form do not count');
  const made = await owner('/console/people', { ...rosa, source: 'provided', channel: 'mail', purposes: orders });
  assert.match(made.to ?? '', /^\/console\/people\/[0-9a-f-]{36}\?done=new$/);
  const path = made.to!.replace(/\?.*/, '');
  const person = await owner(path);
  assert.equal(person.document.querySelector('h1')?.textContent, 'Rosalind Okafor');
  assert.match(
    person.document.querySelector('.lineage')?.textContent ?? '',
    /The person, by e-mail, .*policy version 1/,
  );
  assert.match((await owner('/console/people', { ...rosa, purposes: orders })).to ?? '', /done=merged$/);

  const found = await owner('/console/people/find', { sought: ' ROSALIND@okafor.EXAMPLE ' });
  assert.equal(found.document.querySelectorAll('table.people tbody tr').length, 1);
  assert.match((await owner('/console/people/find', { sought: 'nobody@okafor.example' })).text, /Nobody in the vault/);

  const change = person.document.querySelector('.record-acts a')!.getAttribute('href')!;
  const form = { ...rosa, 'v-city': 'Whitby', source: 'provided', channel: 'phone', purposes: orders, revision: '1' };
  assert.equal((await owner(change, form)).to, `${path}?done=changed`);
  const late = await owner(change, { ...form, 'v-city': 'Leeds' });
  assert.equal(late.status, 422);
  assert.match(late.text, /Somebody else changed this/);
  assert.equal(late.document.querySelector('#v-city')?.getAttribute('value'), 'Whitby', 'what is there now');
  assert.equal((await owner(change, { ...form, revision: '2' })).to, `${path}?done=same`);

  await owner('/console/people/purpose', { purpose: letter, next: path });
  const other = await owner(path);
  assert.doesNotMatch(other.text, /Okafor|Whitby/);
  assert.match(other.text, /kept for another purpose/);
  assert.match((await owner('/console/people')).text, /the name is kept for another purpose/);
  await owner('/console/people/purpose', { purpose: 'purpose.profiling', next: path });
  assert.match((await owner(path)).to ?? '', /^\/console\/people\?next=/, 'a purpose that nobody declared is none');
});

test('records of a declared type, wishes, restriction; the timeline says who and what for', async () => {
  const { house, tenant, enter, orders } = world;
  await declareType(await house.vault(), tenant, repair, 'test');
  const owner = await enter('owner', 'ben');
  await owner('/console/people/purpose', { purpose: orders, next: '/console/people' });
  const path = (
    await owner('/console/people', { ...rosa, 'v-email': 'second@okafor.example', purposes: orders })
  ).to!.replace(/\?.*/, '');
  const add = `${path}/add`;
  assert.equal((await owner(`${add}?type=repair`)).document.querySelectorAll('#v-state option').length, 3);
  const late = await owner(add, { type: 'repair', 'v-hours': 'many', purposes: orders });
  assert.equal(late.status, 422);
  const sent = { type: 'repair', 'v-kite': 'Red delta', 'v-state': 'open', 'v-hours': '2,5', 'v-paid': 'yes' };
  assert.equal(
    (await owner(add, { ...sent, 'v-parts': 'spar\r\n line \r\n', purposes: orders })).to,
    `${path}?done=added`,
  );
  const wish = { 'wish-channel': 'email', 'wish-topic': 'newsletter', 'wish-wants': 'no' };
  assert.equal((await owner(`${path}/preference`, wish)).to, `${path}?done=wish`);
  const page = await owner(path);
  for (const part of [/Red delta/, /2\.5/, /spar and line/, /newsletter: <strong>does not want/])
    assert.match(page.text, part);
  const said = [...page.document.querySelectorAll('.timeline li')].map(({ textContent }) => textContent);
  assert.ok(
    said.some((line) => /Person ben changed for/.test(line ?? '')),
    said.join('\n'),
  );

  assert.equal((await owner(`${path}/restrict`, { on: 'yes' })).to, `${path}?done=restricted`);
  const shut = await owner(path);
  assert.equal(shut.status, 200);
  assert.doesNotMatch(shut.text, /Okafor|Red delta/);
  assert.match(shut.text, /Lift the restriction/);
  await owner('/console/people/purpose', { purpose: 'law:rights', next: path });
  assert.match((await owner(path)).text, /Okafor/);
  await owner(`${path}/restrict`, { on: 'no' });
  await owner('/console/people/purpose', { purpose: orders, next: path });
  assert.match((await owner(path)).text, /Okafor/);
});

const repair = {
  name: 'repair',
  title: 'Repair',
  activity: true,
  schema: {
    type: 'object',
    required: ['kite'],
    properties: {
      kite: { type: 'string', maxLength: 80, title: 'Kite', 'x-category': null },
      state: { enum: ['open', 'mended'], 'x-category': null },
      hours: { type: 'number', 'x-category': null },
      paid: { type: 'boolean', 'x-category': null },
      parts: { type: 'array', items: { type: 'string' }, 'x-category': null },
    },
  },
};

test('erased: what goes is said, the certificate holds, nothing is left to see, and the log is whole and can be taken out', async () => {
  const { house, tenant, enter, orders, upheld, said } = world;
  const [owner, support, auditor] = [await enter('owner', 'cleo'), await enter('support'), await enter('auditor')];
  await owner('/console/people/purpose', { purpose: orders, next: '/console/people' });
  await support('/console/people/purpose', { purpose: orders, next: '/console/people' });
  const path = (
    await owner('/console/people', { ...rosa, 'v-email': 'third@okafor.example', purposes: orders })
  ).to!.replace(/\?.*/, '');
  const before = await owner(`${path}/erase`);
  assert.match(before.text, /Contact: 1/);
  assert.match(before.text, /by which they can be found: 1/);
  assert.equal((await support(path)).status, 200);
  for (const form of [undefined, { reason: 'asked', sure: 'yes' }])
    assert.equal((await support(`${path}/erase`, form)).status, 403, 'support erases nobody');
  assert.equal((await owner(`${path}/erase`, { reason: 'asked' })).status, 422, 'it has to be meant');
  for (const reference of [
    'Rosalind Okafor',
    'Okafor',
    'okafor-2026-17',
    '2026-ROSALIND',
    'third-1',
    '17.2',
    '9'.repeat(41),
  ]) {
    const named = await owner(`${path}/erase`, { reason: 'asked', reference, sure: 'yes' });
    assert.equal(named.status, 422, `${reference} is no reference`);
  }
  const erased = await owner(`${path}/erase`, { reason: 'asked', reference: 'R-17', sure: 'yes' });
  assert.match(erased.to ?? '', /^\/console\/erasures\/[0-9a-f-]{36}$/);
  await house.ledger.sequence(tenant);
  const shown = await owner(erased.to!);
  assert.match(shown.text, /No row, no index and no older copy/);
  const link = shown.document.querySelector('.acts a')?.getAttribute('href') ?? '';
  const receipt = (await owner(link)).text;
  const key = (await owner('/ledger/key')).text.trim();
  const checked = checkReceipt(receipt, [parseVkey(key)!]);
  assert.equal(checked.holds, true);
  assert.match(receipt, /c2sp\.org\/tlog-proof@v1/);
  assert.equal((await owner(path)).status, 404);
  assert.match((await owner('/console/people/find', { sought: 'third@okafor.example' })).text, /Nobody in the vault/);

  assert.equal((await auditor('/console/people')).status, 403);
  const log = await auditor('/console/audit');
  assert.match(log.text, /Checked against the ledger: whole/);
  assert.doesNotMatch(log.text, /Okafor/i);
  assert.ok(log.document.querySelectorAll('table.audit tbody tr').length >= 5);
  const searches = await auditor('/console/audit?act=search');
  const found = [...searches.document.querySelectorAll('table.audit tbody strong')].map(
    ({ textContent }) => textContent,
  );
  assert.deepEqual([...new Set(found)], ['Searched']);
  const csv = await auditor('/console/audit/export', { act: 'erase' });
  assert.match(csv.headers.get('content-disposition') ?? '', /access-log-.*\.csv/);
  assert.equal(csv.text.trim().split('\r\n').length, 2, 'the head and one line');
  assert.match((await auditor('/console/audit')).text, /Took out/, 'that it was taken out is in the log');
  assert.equal((await support('/console/audit')).status, 403);
  const keys = await auditor('/console/keys');
  assert.match(keys.text, /lies whole in each of its places/);
  assert.match(keys.text, /removed from 2 places/);
  assert.equal(keys.document.querySelector('form[action="/console/keys/replace"]'), null);
  assert.equal((await auditor('/console/keys/replace', {})).status, 403);
  assert.match((await owner('/console/keys')).text, /Replace it now/);
  assert.equal((await owner('/console/keys/replace', {})).to, '/console/keys?begun=yes');
  assert.match(
    (await owner('/console/keys?begun=yes')).text,
    /The key was replaced, and the one before is gone for good/,
  );
  await house.ledger.sequence(tenant);
  assert.match((await owner('/ledger')).text, /The key that people are found by was replaced/);
  assert.equal(await upheld('keyd', 'replace-index-key'), 0);
  assert.equal(said.at(-1), `Tenant ${tenant}  replaced, and the old one destroyed`);
  assert.equal((await owner('/console/people/find', { sought: 'third@okafor.example' })).text.includes('Nobody'), true);
});
