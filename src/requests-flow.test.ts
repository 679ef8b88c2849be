// The desk of requests through its front doors: entered, identified, looked for, planned, approved and carried out in the console; the same from the command line.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { withTenant } from '#store';
import { readPerson, savePerson } from '#vault';
import { openWorld } from './testing.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const home = '/console/requests';
const letter = { channel: 'post', language: 'en', receivedOn: '2026-03-02', name: 'Rosalind Okafor' };

const events = (number: number): Promise<string[]> =>
  withTenant(world.house.store.db, world.tenant, async (trx) =>
    (
      await trx
        .selectFrom('request_event as e')
        .innerJoin('request as r', 'r.id', 'e.request_id')
        .select('e.kind')
        .where('r.number', '=', number)
        .orderBy('e.n')
        .execute()
    ).map(({ kind }) => kind),
  );

test('an empty queue says what to do; a form that names nobody is not received; the day of receipt counts', async () => {
  const owner = await world.enter('owner');
  assert.match((await owner(home)).text, /No request has come in yet/);
  const nobody = await owner(home, { ...letter, right: 'access', name: '' });
  assert.equal(nobody.status, 422);
  assert.match(nobody.document.querySelector('#name-error')?.textContent ?? '', /missing/);
  const made = await owner(home, { ...letter, right: 'access' });
  assert.equal(made.to, `${home}/1?done=received`);
  const page = await owner(`${home}/1`);
  assert.equal(page.document.querySelector('h1')?.textContent, 'Request 1: Access');
  const steps = [...page.document.querySelectorAll('.clock-steps li')].map((li) => li.textContent?.trim());
  assert.deepEqual(steps, ['2 March 2026 received', '2 April 2026 one month later']);
  assert.match((await owner(home)).text, /days over|days left/);
  assert.doesNotMatch(page.text, /Okafor/);
});

test('the sheet opens for its purpose alone, and the look stands in the access log; who may not look sees none', async () => {
  const support = await world.enter('support', 'sue');
  const opened = await support(`${home}/1/sheet`, {});
  assert.equal(opened.to, `${home}/1?sheet=open#sheet`);
  assert.match((await support(`${home}/1?sheet=open`)).text, /Rosalind Okafor/);
  assert.doesNotMatch((await support(`${home}/1`)).text, /Okafor/);
  const looks = await withTenant(world.house.store.db, world.tenant, (trx) =>
    trx.selectFrom('access_log').select('principal').where('purpose', '=', 'law:rights').execute(),
  );
  assert.ok(looks.some(({ principal }) => principal.startsWith('staff:')));
  const auditor = await world.enter('auditor');
  const seen = await auditor(`${home}/1?sheet=open`);
  assert.equal(seen.status, 200);
  assert.doesNotMatch(seen.text, /Okafor|<form[^>]*requests\/1/);
  for (const step of ['sheet', 'identify', 'message', 'refuse', 'take-back', 'approve', 'apply', 'hand-over'])
    assert.equal((await auditor(`${home}/1/${step}`, { how: 'in-person', text: 'x' })).status, 403, step);
  assert.equal((await (await world.enter('analyst'))(home)).status, 403);
});

test('nothing is looked for before it is sure who asks; a step that is not offered is refused; numbers are no others', async () => {
  const owner = await world.enter('owner', 'ines');
  const early = await owner(`${home}/1/look`, {});
  assert.equal(early.status, 422);
  assert.match(early.text, /Nobody has made sure yet/);
  assert.equal(
    (await owner(`${home}/1/identify`, { how: 'session' })).status,
    422,
    'a proof that is not theirs to give',
  );
  assert.equal((await owner(`${home}/1/identify`, { how: 'signed-letter' })).to, `${home}/1?done=identify`);
  assert.equal((await owner(`${home}/1/plan`, {})).status, 422, 'access has no plan');
  for (const wrong of ['0', '2', '01', '1.0', '99999999999', 'x'])
    assert.equal((await owner(`${home}/${wrong}`)).status, 404);
  const missing = await owner(`${home}/1/refuse`, { text: 'No.' });
  assert.match(missing.document.querySelector('#refuse-ground-error')?.textContent ?? '', /missing/);
  assert.equal((await owner(`${home}/1/take-back`, {})).to, `${home}/1?done=take-back`);
  assert.match((await owner(`${home}/1`)).text, /Nothing is left to do/);
  assert.equal((await owner(`${home}/1/message`, { text: 'Hello' })).status, 422);
});

test('a plan: support makes it, an officer approves and carries it out, and what was wrong stands right', async () => {
  const { house, tenant } = world;
  const caller = { tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' } as const;
  const vault = await house.vault();
  const origin = { source: 'provided', channel: 'form' } as const;
  const email = 'mira@okafor.example';
  const { id: person } = await savePerson(vault, caller, {
    contact: { 'given-name': 'Mira', city: 'Gand', email },
    origin,
  });
  const support = await world.enter('support', 'sam');
  const owner = await world.enter('owner', 'otto');
  const made = await support(home, {
    ...letter,
    receivedOn: '2026-11-01',
    right: 'rectification',
    email,
    wanted: 'upheld:vault/record.contact/city = Ghent',
  });
  const path = made.to!.replace(/\?.*/, '');
  await support(`${path}/identify`, { how: 'signed-letter' });
  const looked = await support(`${path}/look`, {});
  assert.match(looked.text, /People/);
  assert.equal((await support(`${path}/plan`, {})).to, `${path}?done=plan`);
  assert.doesNotMatch((await support(path)).text, /Approve this plan/);
  assert.equal((await support(`${path}/approve`, { hash: 'x' })).status, 403);
  const plan = await owner(path);
  const hash = plan.document.querySelector('input[name=hash]')?.getAttribute('value') ?? '';
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.equal((await owner(`${path}/approve`, { hash: 'f'.repeat(64) })).status, 422, 'another plan');
  assert.equal((await owner(`${path}/approve`, { hash })).to, `${path}?done=approve`);
  assert.equal((await owner(`${path}/apply`, {})).status, 422, 'without being sure');
  assert.equal((await owner(`${path}/apply`, { sure: 'yes' })).to, `${path}?done=apply`);
  assert.deepEqual(await events(2), ['received', 'identified', 'looked', 'planned', 'approved', 'answered']);
  const { records } = await readPerson(vault, caller, person);
  assert.equal(records[0]!.values.reveal()['city'], 'Ghent');
});

test('from the command line: entered, shown without the sheet, identified, answered, with exit codes and JSON', async () => {
  const { upheld, said, errors, folder } = world;
  writeFileSync(
    join(folder, 'who.txt'),
    'name: Bram Vos\nphone: +32 470 12 34 56\nwords: All of it, please.\nclub: 12\n',
  );
  writeFileSync(join(folder, 'answer.txt'), 'No decision is made by a machine here.');
  const did = async (...args: string[]): Promise<[number, string]> => {
    said.length = 0;
    errors.length = 0;
    const code = await upheld('requests', ...args);
    return [code, [...said, ...errors].join('\n')];
  };
  const who = ['--person', join(folder, 'who.txt')];
  const [made, line] = await did(
    'add',
    '--right',
    'no-automated-decision',
    '--channel',
    'phone',
    '--received',
    '2026-03-02',
    ...who,
  );
  assert.equal(made, 0);
  assert.match(line, /Request 3 is entered\. Answer by 2 April 2026\./);
  assert.equal((await did('add', '--right', 'access', '--channel', 'phone', '--received', '2099-01-01', ...who))[0], 2);
  assert.equal((await did('add', '--right', 'everything', '--channel', 'phone', ...who))[0], 2);
  const [, shown] = await did('show', '3');
  assert.match(shown, /No automated decision/);
  assert.doesNotMatch(shown, /Bram|470/);
  assert.match((await did('show', '3', '--sheet'))[1], /Bram Vos[\s\S]*club: 12/);
  assert.equal((await did('list', '--fail-on', 'over'))[0], 1);
  assert.equal((await did('list'))[0], 0);
  assert.match((await did('look', '3'))[1], /Nobody has made sure yet/);
  assert.equal((await did('identify', '3', '--how', 'mailbox'))[0], 2);
  assert.equal((await did('identify', '3', '--how', 'known-detail'))[0], 0);
  assert.equal((await did('answer', '3', '--file', join(folder, 'answer.txt')))[0], 0);
  assert.equal((await did('answer', '3', '--file', join(folder, 'answer.txt')))[0], 2, 'closed');
  assert.equal((await did('show', '4'))[0], 2);
  assert.deepEqual(await events(3), ['received', 'identified', 'answered']);
});

test('what a plan holds is chosen: by support in the console, values only for whoever names the purpose, and from the command line', async () => {
  const { house, tenant, upheld, said, errors, folder } = world;
  const caller = { tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' } as const;
  const vault = await house.vault();
  const email = 'nele@okafor.example';
  const origin = { source: 'provided', channel: 'form' } as const;
  const { id: person } = await savePerson(vault, caller, { contact: { city: 'Brugge', email }, origin });
  const support = await world.enter('support', 'sofie');
  const made = await support(home, { ...letter, receivedOn: '2026-11-01', right: 'rectification', email });
  const path = made.to!.replace(/\?.*/, '');
  assert.equal((await support(`${path}/choose`)).status, 422, 'nobody made sure who asks');
  await support(`${path}/identify`, { how: 'signed-letter' });
  const page = await support(`${path}/choose`);
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.text, /Brugge/);
  assert.equal((await support(`${path}/choose`, {})).to, `${path}/choose?values=open`);
  assert.match((await support(`${path}/choose?values=open`)).text, /Brugge/);
  assert.equal((await (await world.enter('auditor', 'axel'))(`${path}/choose?values=open`)).status, 403);
  const at = 'upheld:vault/record.contact/city';
  assert.ok(page.document.querySelector(`input[name="value:${at}"]`));
  const mailbox = 'upheld:vault/record.contact/email';
  assert.equal(page.document.querySelector(`input[name="value:${mailbox}"]`), null, 'mailboxes are not offered');
  const link = await support(`${path}/choose?value:${at}=Elsewhere&chosenOn=choose`);
  assert.doesNotMatch(link.text, /Elsewhere/, 'no link fills in the form');
  const number = path.split('/').at(-1)!;
  const before = await events(Number(number));
  assert.deepEqual(before, ['received', 'identified'], 'a page that is looked at is no step');
  const typed = { chosenOn: 'choose', [`value:${at}`]: 'Bruges', 'out:upheld:mail': 'by-hand' };
  for (const [wrong, why] of [
    [{ [`value:${mailbox}`]: 'eve@elsewhere.example' }, /nobody made sure that the new one is theirs: upheld:vault/],
    [{ [`value:${at}x`]: 'Bruges' }, /What was chosen is not there: upheld:vault/],
    [{ 'out:upheld:consent': 'legal-claims' }, /no reason to leave a system out/],
  ] as const) {
    const refused = await support(`${path}/plan`, { ...typed, ...wrong });
    assert.equal(refused.status, 422);
    assert.match(refused.text, why);
    assert.equal(refused.document.querySelector(`input[name="value:${at}"]`)?.getAttribute('value'), 'Bruges');
    assert.ok(refused.document.querySelector('select[name="out:upheld:mail"] option[value=by-hand][selected]'));
    assert.doesNotMatch(refused.text, /Brugge/);
  }
  assert.match((await support(`${path}/plan`, { ...typed, values: 'open', 'out:no': 'by-hand' })).text, /Brugge/);
  assert.deepEqual(await events(Number(number)), before);
  assert.equal(
    (await support(`${path}/plan`, { [`value:${at}`]: 'Bruges', 'out:upheld:mail': 'by-hand' })).to,
    `${path}?done=plan`,
  );
  assert.match((await support(path)).text, /it is done there by hand/);
  said.length = 0;
  assert.equal(await upheld('requests', 'choices', number), 0);
  assert.match(said.join('\n'), /upheld:vault\/record\.contact\/city/);
  assert.doesNotMatch(said.join('\n'), /Brugge/);
  writeFileSync(join(folder, 'right.txt'), `${at} = Bruges\n`);
  const chosen = ['--values', join(folder, 'right.txt'), '--without', 'upheld:mail=by-hand'];
  assert.doesNotMatch(said.join('\n'), /record\.contact\/email/);
  assert.equal(await upheld('requests', 'plan', number, '--without', 'upheld:mail=because'), 2);
  assert.equal(await upheld('requests', 'plan', number, '--without', 'upheld:mail=legal-duty'), 2);
  writeFileSync(join(folder, 'eve.txt'), `${at} = Bruges\n${mailbox} = eve@elsewhere.example\n`);
  errors.length = 0;
  assert.equal(await upheld('requests', 'plan', number, '--values', join(folder, 'eve.txt')), 2);
  assert.match(errors.join('\n'), /No plan was kept and nothing was changed/);
  assert.equal(await upheld('requests', 'plan', number, ...chosen), 0);
  const owner = await world.enter('owner', 'olga');
  const plan = await owner(path);
  const hash = plan.document.querySelector('input[name=hash]')?.getAttribute('value') ?? '';
  await owner(`${path}/approve`, { hash });
  assert.equal((await owner(`${path}/apply`, { sure: 'yes' })).to, `${path}?done=apply`);
  const { records } = await readPerson(vault, caller, person);
  assert.equal(records[0]!.values.reveal()['city'], 'Bruges');
  assert.equal(records[0]!.values.reveal()['email'], email);
});
