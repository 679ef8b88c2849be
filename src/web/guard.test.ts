// The guard of the console: every route x every role against the table, no session, a stale one, a member who has to set up; and a route nobody listed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AccessObject, type Role, type Verb, may, needsConfirmation, roles } from '#access';
import { type ConsoleAct, consoleActs, safeNext } from './console-acts.ts';
import { sampleSession } from './sample-door.ts';
import { sampleErasure, samplePerson, sampleRecord } from './sample-people.ts';
import { type SampleHouse, sampleHouse } from './sample-house.ts';
import { website } from './website.tsx';

const origin = 'http://localhost:4180';

function ask(house: SampleHouse, { method, path }: Pick<ConsoleAct, 'method' | 'path'>, token: string | null) {
  const headers = { 'sec-fetch-site': 'same-origin', ...(token === null ? {} : { cookie: `upheld-session=${token}` }) };
  const url = origin + filled(path);
  const body = method === 'POST' ? new URLSearchParams({ csrf: sampleSession.csrf }) : null;
  return website(house).request(url, { method, headers, body });
}

/** A path with names of things that the sample shop has. */
const filled = (path: string): string =>
  path
    .replace(':token', 'an-invitation')
    .replace(':person', samplePerson)
    .replace(':record', sampleRecord)
    .replace(':erasure', sampleErasure);

function houseOf(role: Role): SampleHouse {
  const house = sampleHouse();
  house.state.sessions.set('theirs', { ...sampleSession, role });
  return house;
}

const guarded = consoleActs.flatMap((act) =>
  act.asks === 'open' ? [] : [{ ...act, act: act.asks.split(':') as [Verb, AccessObject] }],
);

test('the list of acts and the routes of the console are the same', () => {
  const routes = website(sampleHouse())
    .routes.filter(({ path, method }) => path.startsWith('/console') && method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`);
  const listed = consoleActs.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual([...new Set(routes)].toSorted(), listed.toSorted());
  for (const { page } of guarded)
    if (!page.startsWith('/console/set-up') && !page.startsWith('/console/confirm'))
      assert.equal(safeNext(filled(page)), filled(page));
});

test('every route x every role: who may is served, who may not is refused', async () => {
  let refused = 0;
  for (const role of roles)
    for (const one of guarded) {
      const allowed = may({ role }, ...one.act, 'purpose.orders');
      const { status } = await ask(houseOf(role), one, 'theirs');
      assert.equal(status !== 403, allowed, `${role}: ${one.method} ${one.path} answers ${status}`);
      assert.ok(status < 500, `${one.method} ${one.path} answers ${status}`);
      if (!allowed) refused += 1;
    }
  assert.ok(refused > 20, `${refused} refusals were seen`);
});

test('what matters needs a fresh proof, and leads back to its page', async () => {
  const seen: string[] = [];
  for (const one of guarded) {
    const house = houseOf('owner');
    house.state.confirmed = false;
    const answer = await ask(house, one, 'theirs');
    const location = answer.headers.get('location') ?? '';
    const asked = location.startsWith('/console/confirm');
    assert.equal(asked, needsConfirmation(...one.act), `${one.method} ${one.path}`);
    if (!asked) continue;
    assert.equal(new URL(location, origin).searchParams.get('next'), filled(one.page));
    assert.equal(house.state.boardPublic, true, 'nothing was done');
    seen.push(one.path);
  }
  assert.deepEqual(seen, [
    '/console/board',
    '/console/people/:person/erase',
    '/console/people/:person/erase',
    '/console/people/:person/merge',
    '/console/people/:person/merge/find',
    '/console/people/:person/merge/:other',
    '/console/people/:person/merge/:other',
    '/console/consent/export',
    '/console/consent/choices/:choice/export',
    '/console/erasures/:erasure/resume',
    '/console/requests/:number/hand-over',
    '/console/requests/:number/transfer',
    '/console/requests/:number/approve',
    '/console/requests/:number/apply',
    '/console/audit/export',
    '/console/account/app',
    '/console/account/app',
    '/console/account/codes',
    '/console/account/email',
    '/console/account/email',
    '/console/account/passkey',
    '/console/account/passkey',
    '/console/account/passkey/remove',
    '/console/staff/invite',
    '/console/staff/withdraw',
    '/console/staff/role',
    '/console/staff/remove',
    '/console/storage/plans/:plan/approve',
    '/console/storage/plans/:plan/apply',
    '/console/storage/rule',
    '/console/break-glass/open',
    '/console/api-keys',
    '/console/api-keys/revoke',
  ]);
});

test('without a session, or with somebody else’s token, every page asks to sign in and no form acts', async () => {
  for (const token of [null, 'guess', 'a-step'])
    for (const one of guarded) {
      const answer = await ask(sampleHouse(), one, token);
      if (one.method === 'POST') assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/console']);
      else {
        assert.equal(answer.status, 403, one.path);
        assert.match(await answer.text(), /action="\/console\/sign-in"/, one.path);
      }
      assert.equal(answer.headers.get('set-cookie'), null);
    }
});

test('a member without password and app is led to set them, and to nothing else', async () => {
  for (const one of guarded) {
    const house = sampleHouse();
    house.state.sessions.set('theirs', { ...sampleSession, ready: false });
    const answer = await ask(house, one, 'theirs');
    if (one.path === '/console/set-up/first') assert.ok([200, 303].includes(answer.status), String(answer.status));
    else assert.equal(answer.headers.get('location'), '/console/set-up/first', `${one.method} ${one.path}`);
  }
});

test('every form needs the token of its session', async () => {
  for (const one of guarded.filter(({ method }) => method === 'POST'))
    for (const csrf of ['', 'd'.repeat(64), 'c'.repeat(63)]) {
      const answer = await website(houseOf('owner')).request(origin + filled(one.path), {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', cookie: 'upheld-session=theirs' },
        body: new URLSearchParams({ csrf }),
      });
      assert.equal(answer.status, 403, one.path);
    }
});

test('who is not signed in sends no more than a short form', async () => {
  const send = (path: string) =>
    website(sampleHouse()).request(origin + path, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', cookie: 'upheld-step=a-step' },
      body: new URLSearchParams({ email: 'a@b.example', password: 'x'.repeat(40_000), csrf: 'e'.repeat(64) }),
    });
  for (const path of ['/console/sign-in', '/console/sign-in/code', '/console/set-up', '/console/enter/an-invitation'])
    assert.equal((await send(path)).status, 413, path);
});

test('a route that nobody listed does not exist, whoever asks', async () => {
  const app = website(houseOf('owner'));
  const paths = ['/console/secret', '/console/staff/', '/console/staff/x/y', '/console//staff'];
  for (const path of paths) app.get(path, (c) => c.text('served'));
  for (const path of paths) {
    const answer = await app.request(origin + path, { headers: { cookie: 'upheld-session=theirs' } });
    assert.equal(answer.status, 404, path);
  }
  const method = await app.request(`${origin}/console/staff`, {
    method: 'DELETE',
    headers: { cookie: 'upheld-session=theirs', 'sec-fetch-site': 'same-origin' },
  });
  assert.equal(method.status, 404);
});
