// Two who are one, organisations, and the search in the header: through their routes and with the real vault.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withTenant } from '#store';
import { addOrganisation, savePerson } from '#vault';
import { openWorld } from './testing.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const origin = { source: 'provided', channel: 'form' } as const;
const callerOf = (purpose: string) =>
  ({ tenant: world.tenant, principal: 'job:test', actor: 'house', purpose }) as const;

async function somebody(contact: Record<string, string>, purpose = world.orders): Promise<string> {
  return (await savePerson(await world.house.vault(), callerOf(purpose), { contact, origin })).id;
}

/** What the ledger tells of an organisation, in order; never its name. */
async function actsOn(organisation: string): Promise<string[]> {
  const entries = await withTenant(world.house.store.db, world.tenant, async (trx) => [
    ...(await trx.selectFrom('ledger_entry').select('entry').orderBy('number').execute()),
    ...(await trx.selectFrom('ledger_inbox').select('entry').orderBy('arrived').execute()),
  ]);
  const about = entries.map(({ entry }) => Buffer.from(entry).toString()).filter((text) => text.includes(organisation));
  assert.doesNotMatch(about.join(), /delta/i);
  return about.map((text) => (JSON.parse(text) as { kind: string }).kind);
}

async function signedIn(role: 'owner' | 'support' | 'auditor', name: string) {
  const ask = await world.enter(role, name);
  await ask('/console/people/purpose', { purpose: world.orders, next: '/console/people' });
  return ask;
}

test('found by a whole address, compared, chosen, previewed, joined for good; the other is erased and named nowhere', async () => {
  const ask = await signedIn('owner', 'mara');
  const keep = await somebody({ email: 'ada@kites.example', 'given-name': 'Ada', city: 'Ghent' });
  const other = await somebody({
    email: 'ada@home.example',
    'given-name': 'A.',
    city: 'Ghent',
    phone: '+32 2 555 01 23',
  });
  await somebody({ email: 'hidden@kites.example' }, world.letter);
  const path = `/console/people/${keep}`;
  assert.match((await ask(path)).text, new RegExp(`href="${path}/merge"`));

  assert.match(
    (await ask(`${path}/merge/find`, { sought: 'ada@kites.example' })).text,
    /Nobody else/,
    'not with oneself',
  );
  assert.match((await ask(`${path}/merge/find`, { sought: '=1+1' })).text, /Nobody else/);
  const found = await ask(`${path}/merge/find`, { sought: ' ADA@home.example' });
  assert.equal(found.document.querySelector('.lines a')?.getAttribute('href'), `${path}/merge/${other}`);
  assert.equal((await ask(`${path}/merge/find`, { sought: other.toUpperCase() })).to, `${path}/merge/${other}`);
  assert.equal((await ask(`${path}/merge/${keep}`)).to, `${path}/merge`);
  assert.equal((await ask(`${path}/merge/${other.replace(/.$/, (x) => (x === '0' ? '1' : '0'))}`)).status, 404);

  const sides = await ask(`${path}/merge/${other}`);
  const rows = [...sides.document.querySelectorAll('.sides tbody tr')].map((row) => [
    row.querySelector('th')?.textContent,
    row.getAttribute('class'),
    row.querySelectorAll('input[type=radio]').length,
  ]);
  assert.deepEqual(rows, [
    ['Given name', 'differs', 2],
    ['E-mail', 'differs', 2],
    ['Telephone', 'comes', 0],
    ['City', 'same', 0],
  ]);
  const seen = { 'revision-keep': '1', 'revision-other': '1' };
  const chosen = { ...seen, 'take-email': 'other', 'take-given-name': 'keep', 'take-religion': 'other' };
  const preview = await ask(`${path}/merge/${other}`, { ...chosen, step: 'preview' });
  const result = [...preview.document.querySelectorAll('.merged > div')].map((one) => one.textContent);
  assert.deepEqual(result, ['Given nameAda', 'E-mailada@home.example', 'Telephone+32 2 555 01 23', 'CityGhent']);
  assert.match(preview.document.querySelector('#lost')?.parentElement?.textContent ?? '', /A\..*ada@kites.example/s);
  const unsure = await ask(`${path}/merge/${other}`, { ...chosen, step: 'join' });
  assert.equal(unsure.status, 422);
  const stale = await ask(`${path}/merge/${other}`, { ...chosen, 'revision-other': '7', step: 'join', sure: 'yes' });
  assert.equal(stale.status, 422);
  assert.match(stale.text, /Somebody else changed this/);

  const support = await signedIn('support', 'sam');
  assert.equal((await support(`${path}/merge/${other}`, { ...chosen, step: 'join', sure: 'yes' })).status, 403);
  await world.house.store.db
    .updateTable('auth.session')
    .set({ proved_at: new Date(0).toISOString() })
    .execute();
  const unproved = await ask(`${path}/merge/${other}`, { ...chosen, step: 'join', sure: 'yes' });
  assert.equal(unproved.to, `/console/confirm?next=${encodeURIComponent(`${path}/merge/${other}`)}`);
  await world.house.store.db.updateTable('auth.session').set({ proved_at: new Date().toISOString() }).execute();
  assert.equal(
    (await ask(`${path}/merge/${other}`, { ...chosen, step: 'join', sure: 'yes' })).to,
    `${path}?done=joined`,
  );
  const joined = await ask(`${path}?done=joined`);
  assert.match(joined.text, /The two are one/);
  for (const part of [/ada@home.example/, /555 01 23/, />Ada</]) assert.match(joined.text, part);
  assert.doesNotMatch(joined.text, /ada@kites.example/);
  assert.equal((await ask(`/console/people/${other}`)).status, 404);
  assert.match((await ask('/console/erasures')).text, /Two who are one person/);
});

test('organisations: added, found, given to a person, changed, removed when empty; enrichment only as the policy says', async () => {
  const ask = await signedIn('owner', 'nils');
  const home = '/console/organisations';
  const wrong = await ask(home, { name: '', domain: 'https://x', country: 'Belgium', registration: '' });
  assert.equal(wrong.status, 422);
  assert.equal(wrong.document.querySelectorAll('.field .error').length, 3);
  const made = await ask(home, { name: 'Delta & Co <b>', domain: 'Delta.example', country: 'be', registration: '' });
  const path = made.to!.replace(/\?.*/, '');
  assert.match(path, /^\/console\/organisations\/[0-9a-f-]{36}$/);
  const taken = await ask(home, { name: 'Other', domain: 'delta.example', country: '', registration: '' });
  assert.equal(taken.status, 422);
  assert.match(taken.text, /Another organisation has this domain/);
  const vault = await world.house.vault();
  const blank = { domain: null, country: null, registration: null };
  for (let n = 0; n < 55; n++) await addOrganisation(vault, callerOf(world.orders), { name: `Line ${n}`, ...blank });
  const list = await ask(home);
  assert.equal(list.document.querySelectorAll('.organisations tbody tr').length, 50);
  const next = await ask(list.document.querySelector('a[rel=next]')?.getAttribute('href') ?? '');
  assert.equal(next.document.querySelectorAll('.organisations tbody tr').length, 6);
  assert.equal((await ask(`${home}?name=DELTA`)).document.querySelectorAll('.organisations tbody tr').length, 1);
  assert.equal((await ask(`${home}?name=%25`)).document.querySelectorAll('.organisations tbody tr').length, 0);

  const person = `/console/people/${await somebody({ email: 'nils@delta.example', 'given-name': 'Nils' })}`;
  const id = path.split('/').at(-1)!;
  assert.match((await ask(`${person}/organisation`)).text, /Only the first 25/);
  const found = await ask(`${person}/organisation?name=delta`);
  assert.equal(found.document.querySelector('input[name=organisation]')?.getAttribute('value'), id);
  const others = await ask(`${person}/organisation`, { organisation: id, source: 'third-party' });
  assert.equal(others.status, 422, 'the policy does not say that such data comes from others');
  const nobodys = id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  assert.equal((await ask(`${person}/organisation`, { organisation: nobodys, source: 'provided' })).status, 422);
  assert.equal((await ask(`${person}/organisation`, { source: 'provided' })).status, 422);
  const set = await ask(`${person}/organisation`, { organisation: id, source: 'provided' });
  assert.equal(set.to, `${person}?done=organisation`);
  const page = await ask(path);
  assert.equal(page.document.querySelector('h1')?.textContent, 'Delta & Co <b>');
  assert.match(page.document.querySelector('table.people')?.textContent ?? '', /Nils/);
  assert.match((await ask(person)).document.querySelector('.timeline')?.textContent ?? '', /organisation/);
  assert.equal((await ask(`${path}/remove`, {})).status, 422, 'somebody belongs to it');
  await ask('/console/people/purpose', { purpose: world.letter, next: path });
  assert.doesNotMatch((await ask(path)).text, /Nils/, 'its people only as far as the purpose lets them be seen');
  await ask('/console/people/purpose', { purpose: world.orders, next: path });
  await ask(`${person}/organisation`, { organisation: 'none', source: 'provided' });
  const values = { name: 'Delta', domain: 'delta.example', country: 'BE', registration: '0123.456' };
  assert.equal((await ask(`${path}/change`, values)).to, `${path}?done=changed`);
  assert.match((await ask(path)).text, /0123\.456/);
  assert.equal((await ask(`${path}/remove`, {})).to, `${home}?done=removed`);
  assert.equal((await ask(path)).status, 404);
  assert.deepEqual(await actsOn(id), ['organisation.added', 'organisation.changed', 'organisation.removed']);
  assert.equal((await (await signedIn('auditor', 'olga'))(home)).status, 403);
});

test('the search in the header leads straight to a person, for a purpose, and no address holds who it was', async () => {
  const ada = await somebody({ email: 'search@kites.example', phone: '+44 1632 960 001' });
  const twin = await somebody({ email: 'twin@kites.example', phone: '+44 1632 960 001' });
  const ask = await world.enter('owner', 'pia');
  const first = await ask('/console/search', { q: 'Search@kites.example ' });
  assert.equal(first.status, 200);
  assert.match(first.text, /What do you look at people’s data for/);
  const carried = first.document.querySelector('input[name=sought]')?.getAttribute('value') ?? '';
  assert.equal(carried, 'Search@kites.example');
  const bad = await ask('/console/people/purpose', { purpose: 'purpose.invented', sought: carried });
  assert.match(bad.text, /What do you look at/);
  assert.equal(
    (await ask('/console/people/purpose', { purpose: world.orders, sought: carried })).to,
    `/console/people/${ada}`,
  );
  assert.equal((await ask('/console/search', { q: twin.toUpperCase() })).to, `/console/people/${twin}`);
  const two = await ask('/console/search', { q: '+441632960001' });
  assert.equal(two.document.querySelectorAll('table.people tbody tr').length, 2);
  const none = await ask('/console/search', { q: 'nobody@kites.example' });
  assert.equal(none.status, 200);
  assert.match(none.text, /Nobody in the vault has this/);
  assert.doesNotMatch(
    [...none.document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')).join(),
    /nobody/,
  );
  assert.equal((await ask('/console/search', { q: 'recovery codes' })).to, '/console/search?q=recovery+codes');
  const auditor = await world.enter('auditor', 'quinn');
  assert.equal((await auditor('/console/search', { q: 'search@kites.example' })).to, '/console/search?about=closed');
  assert.equal((await auditor('/console/search', { q: ada })).to, `/console/search?q=${ada}`);
  const log = await ask('/console/audit?act=search');
  assert.match(log.text, /<strong>Searched/);
  assert.doesNotMatch(log.text, /kites\.example/);
});
