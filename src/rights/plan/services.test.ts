// Test of plans over services that speak HTTP and over rows in doubt: what takes days, what cannot be seen, what is held still; and that no address rests in clear.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { ensureDefaultTenant } from '#access';
import { Secret, fixedClock } from '#base';
import { type System, Systems, openHolding } from '#connect';
import { applyPlan, plansOf, propose, resumePlans } from '#plan';
import { withTenant } from '#store';
import { testDatabaseAndOwner } from '#store/testing';
import type { Asked } from './asked.ts';
import { replacementsOf } from './correcting.ts';
import { forgetJobs, httpJobs } from './http-jobs.ts';
import { recognise } from './known.ts';
import { personMaker } from './maker.ts';
import { secret, settingOf, taskOf } from './testing-plans.ts';

const ann = 'ann.ashgrove@post.example';

const definition = `id: post
title: A post office made up for a test
documentation: [{ address: 'https://docs.post.example', read: 2026-11-22, of: everything }]
rights: [all]
base: 'https://api.post.example'
parameters: {}
secrets: { token: { title: token } }
auth: { kind: bearer, secret: token }
collections:
  contacts:
    title: Contacts
    holds: people who are written to
    find: { by: { email: { method: GET, path: /contacts, query: { email: '{value}' } } }, records: /contacts }
    key: { id: /id }
    fields: { email: { at: /email, category: 'pd:EmailAddress' }, name: { at: /name, category: 'pd:Name' } }
    correct: { call: { method: PATCH, path: '/contacts/{key.id}' }, fields: { name: /name } }
    restrict:
      on: { method: PUT, path: '/contacts/{key.id}/held' }
      off: { method: DELETE, path: '/contacts/{key.id}/held' }
    erase: { call: { method: DELETE, path: '/contacts/{key.id}', answers: [{ status: 404, means: gone }] } }
  visits:
    title: Visits
    holds: pages that they saw
    find: { by: { email: { method: GET, path: /visits, query: { email: '{value}' } } }, records: /visits }
    key: { id: /id }
    fields: { page: { at: /page, category: 'pd:BrowsingBehavior' } }
    correct: { cannot: Visits are what they are. }
    restrict: { cannot: Visits cannot be set aside. }
    erase:
      call: { method: POST, path: /jobs, json: { visit: '{key.id}' } }
      job: { id: /id, ask: { method: GET, path: '/jobs/{job}' }, state: /state, waiting: [busy], done: [done] }
  partners:
    title: Partners
    holds: whatever they hold
    find: { unseen: [email], because: Partners erase and do not say what they had. }
    key: { kind: '{kind}', value: '{value}' }
    fields: {}
    correct: { cannot: no }
    restrict: { cannot: no }
    erase:
      call: { method: POST, path: /jobs, json: { partner: '{key.value}' } }
      job: { id: /id, ask: { method: GET, path: '/jobs/{job}' }, state: /state, waiting: [busy], done: [done] }
`;

const systemsIn = (text: string): readonly System[] => Systems.parse(JSON.parse(text)).systems;
const post = systemsIn(
  '{"systems":[{"id":"post","connector":"http","connection":"env:POST","definition":"file:post.yaml"}]}',
);

async function office(t: TestContext) {
  const contacts = new Map([
    ['a', { email: ann, name: 'Ann Ashgrove' }],
    ['b', { email: 'bea@post.example', name: 'Bea Birch' }],
  ]);
  const state = {
    contacts,
    held: new Set<string>(),
    visits: ['v1', 'v2'],
    jobs: new Map<string, string>(),
    asked: [] as string[],
    down: false,
    /** Goes down when the first job was begun. */
    breaks: false,
  };
  const answer = async (request: IncomingMessage): Promise<[number, unknown]> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, what = '', id = '', more] = url.pathname.split('/');
    const body = JSON.parse((await text(request)) || '{}') as Record<string, string>;
    const email = url.searchParams.get('email');
    state.asked.push(`${request.method} ${what}`);
    if (state.down) return [503, {}];
    if (what === 'contacts' && id === '')
      return [
        200,
        { contacts: [...contacts].filter(([, one]) => one.email === email).map(([key, one]) => ({ id: key, ...one })) },
      ];
    if (what === 'visits')
      return [200, { visits: email === ann ? state.visits.map((key) => ({ id: key, page: '/' })) : [] }];
    if (what === 'jobs' && request.method === 'POST') {
      const job = `job-of-${body['partner'] ?? body['visit']}`;
      state.jobs.set(job, 'busy');
      state.down = state.breaks;
      // Taken out of sight at once, erased in days.
      state.visits = state.visits.filter((key) => key !== body['visit']);
      return [200, { id: job }];
    }
    if (what === 'jobs') return [200, { state: state.jobs.get(decodeURIComponent(id)) }];
    if (!contacts.has(id)) return [404, {}];
    if (more === 'held' && request.method === 'PUT') state.held.add(id);
    else if (more === 'held') state.held.delete(id);
    else if (request.method === 'PATCH') contacts.set(id, { ...contacts.get(id)!, name: body['name']! });
    else contacts.delete(id);
    return [200, {}];
  };
  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { state, port: (server.address() as AddressInfo).port };
}

async function desk(
  t: TestContext,
  systems: readonly System[],
  env: Record<string, string>,
  files: Record<string, string>,
  port?: number,
) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-services-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const { store, asOwner } = await testDatabaseAndOwner(t);
  const { db } = store;
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const { id: tenant } = await ensureDefaultTenant(db, clock);
  const jobs = httpJobs(db, tenant, secret, clock);
  const http = {
    clock,
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    ...(port === undefined ? {} : { loopbackPort: port }),
  };
  const opened = await Promise.all(
    systems.map(
      async (system) => [system.id, await openHolding(system, env, folder, jobs, { systems, http })] as const,
    ),
  );
  t.after(() => Promise.all(opened.map(([, one]) => one.close())));
  const holdings = new Map(opened.map(([id, { holding }]) => [id, holding]));
  const recognised = (identifiers: readonly { kind: string; value: string }[]) =>
    recognise(holdings, { identifiers }, { key: 'request-1' });
  const plan = async (identifiers: readonly { kind: string; value: string }[], asked: Asked) => {
    const { known } = await recognised(identifiers);
    const task = taskOf(db, tenant, clock, { holdings, known, asked });
    const setting = settingOf(db, clock, task);
    const made = await personMaker(task).make();
    const kept = await propose(setting, tenant, {
      ...made,
      kind: 'rights',
      about: 'request-1',
      policyVersion: 1,
      by: 'staff:lea',
      approvals: 0,
    });
    const state = async () => (await plansOf(setting, tenant, { id: kept.id }))[0]!;
    const resume = async (wait: string) => {
      clock.advance(wait);
      await resumePlans(setting, tenant, 'rights');
      return (await state()).state;
    };
    return { kept, state, resume, apply: () => applyPlan(setting, tenant, kept.id) };
  };
  return { plan, recognised, holdings, tenant, db, clock, asOwner, folder };
}

const said = (operations: readonly { collection: string; act: string; count: number; reason: string }[]) =>
  operations.map(({ collection, act, count, reason }) => `${collection}: ${act} ${count}, ${reason}`).toSorted();

const mail = [{ kind: 'email', value: ann }];
const env = { POST: '{"token":"canary"}' };

test('erased at once, in days, and unseen: nothing is done before the vendor says so, each is asked once, and no address rests in clear', async (t) => {
  const { state, port } = await office(t);
  const { plan, db, tenant } = await desk(t, post, env, { 'post.yaml': definition }, port);
  const { kept, apply, resume } = await plan(mail, { kind: 'erasure' });
  assert.deepEqual(said(kept.operations), [
    'contacts: erase 1, own',
    'partners: erase 0, unseen',
    'visits: erase 2, own',
  ]);
  assert.ok(state.contacts.has('a') && state.jobs.size === 0, 'looking changes nothing');
  assert.deepEqual(await apply(), { is: 'applying', waiting: [{ holding: 'post', problem: 'plan.pending' }] });
  assert.deepEqual([...state.contacts.keys()], ['b']);
  assert.deepEqual([...state.jobs.keys()].toSorted(), ['job-of-ann.ashgrove@post.example', 'job-of-v1', 'job-of-v2']);
  const rows = await withTenant(db, tenant, (trx) => trx.selectFrom('http_job').selectAll().execute());
  assert.ok(rows.length > 0);
  const bytes = rows.map(({ name, sealed }) => Buffer.concat([name, sealed]).toString('latin1')).join();
  assert.doesNotMatch(bytes + JSON.stringify(rows), /ashgrove|"kind"|v1|job-of/);
  assert.equal(await resume('P1D'), 'applying', 'out of sight is not erased');
  state.jobs.set('job-of-v1', 'done').set('job-of-v2', 'done');
  assert.equal(await resume('P1D'), 'applying');
  state.jobs.set(`job-of-${ann}`, 'done');
  assert.equal(await resume('P1D'), 'done');
  assert.equal(state.asked.filter((one) => one === 'POST jobs').length, 3, 'each once');
  assert.equal(state.asked.filter((one) => one === 'DELETE contacts').length, 1);
});

test('put right where the service can; held still and let go again; what cannot be says so in the vendor’s words', async (t) => {
  const { state, port } = await office(t);
  const { plan, recognised, holdings } = await desk(t, post, env, { 'post.yaml': definition }, port);
  const { known } = await recognised(mail);
  const { replacements } = await replacementsOf({ holdings, known }, { 'pd:Name': 'Ann Oakley' });
  assert.deepEqual(replacements, [{ category: 'pd:Name', from: 'Ann Ashgrove', to: 'Ann Oakley' }]);
  const corrected = await plan(mail, { kind: 'rectification', replacements });
  assert.deepEqual(said(corrected.kept.operations), ['contacts: correct 1, own']);
  assert.deepEqual(await corrected.apply(), { is: 'done' });
  assert.deepEqual(
    [...state.contacts.values()].map(({ name }) => name),
    ['Ann Oakley', 'Bea Birch'],
  );
  const address = await replacementsOf({ holdings, known }, { 'pd:EmailAddress': 'ann@other.example' });
  const refused = await plan(mail, {
    kind: 'rectification',
    replacements: address.replacements,
    confirmed: ['ann@other.example'],
  });
  assert.deepEqual(said(refused.kept.operations), [
    'contacts: cannot 1, These fields cannot be corrected here: email.',
  ]);
  const held = await plan(mail, { kind: 'restriction', on: true });
  assert.deepEqual(said(held.kept.operations), [
    'contacts: restrict 1, own',
    'partners: cannot 1, no',
    'visits: cannot 2, Visits cannot be set aside.',
  ]);
  assert.deepEqual(await held.apply(), { is: 'done' });
  assert.deepEqual([...state.held], ['a']);
  const released = await plan(mail, { kind: 'restriction', on: false });
  assert.deepEqual(await released.apply(), { is: 'done' });
  assert.equal(state.held.size, 0);
});

test('a service that breaks off half-way is asked again about the same rows, also those that it no longer shows', async (t) => {
  const { state, port } = await office(t);
  const { plan } = await desk(t, post, env, { 'post.yaml': definition }, port);
  const { apply, resume } = await plan(mail, { kind: 'erasure' });
  state.breaks = true;
  assert.equal((await apply()).is, 'applying');
  assert.deepEqual([...state.jobs.keys()], ['job-of-v1']);
  assert.equal(await resume('P1D'), 'applying', 'still down');
  state.breaks = state.down = false;
  assert.equal(await resume('P1D'), 'applying');
  for (const job of state.jobs.keys()) if (job !== 'job-of-v1') state.jobs.set(job, 'done');
  assert.equal(await resume('P1D'), 'applying', 'the first is not forgotten');
  state.jobs.set('job-of-v1', 'done');
  assert.equal(await resume('P1D'), 'done');
  assert.equal(state.asked.filter((one) => one === 'POST jobs').length, 3);
});

test('jobs at vendors: each tenant its own, under its own secret, bound to its row, forgotten when nobody asked for long', async (t) => {
  const { db, tenant, clock, asOwner } = await desk(t, [], {}, {});
  const jobs = httpJobs(db, tenant, secret, clock);
  const job = { id: 'j-1', at: clock.now().toString() };
  await jobs.keep('one', job);
  await jobs.keep('two', { ...job, id: 'j-2' });
  assert.deepEqual(await jobs.get('one'), job);
  await jobs.keep('one', { ...job, id: 'j-3' });
  assert.equal((await jobs.get('one'))?.id, 'j-3');
  assert.equal(await httpJobs(db, tenant, new Secret('another'), clock).get('one'), null);
  const other = '00000000-0000-4000-8000-000000000001';
  assert.equal(await httpJobs(db, other, secret, clock).get('one'), null);
  // Moved onto another row it does not open.
  const swap = 'update upheld.http_job a set sealed = b.sealed from upheld.http_job b where a.name <> b.name';
  await asOwner(`alter table upheld.http_job no force row level security; ${swap}`);
  assert.equal(await jobs.get('one'), null);
  await jobs.forget('one');
  clock.advance('P1D');
  await forgetJobs(db, tenant, clock.now().subtract({ hours: 48 }));
  const count = () =>
    withTenant(db, tenant, (trx) =>
      trx
        .selectFrom('http_job')
        .select(sql`count(*)`.as('n'))
        .executeTakeFirst(),
    );
  assert.deepEqual(await count(), { n: 1 });
  await forgetJobs(db, tenant, clock.now());
  assert.deepEqual(await count(), { n: 0 });
});

test('rows in doubt stay so, though what left them in doubt is erased first', async (t) => {
  const systems = systemsIn(
    JSON.stringify({
      systems: [
        {
          id: 'inn',
          connector: 'sqlite',
          connection: 'file:inn.db',
          tables: {
            guest: {
              about: 'guests',
              row: 'person',
              columns: {
                email: { category: 'pd:EmailAddress', identity: 'email' },
                number: { category: 'pd:Identifier', identity: 'guest-number' },
              },
            },
          },
        },
      ],
    }),
  );
  const { plan, folder } = await desk(t, systems, {}, {});
  const db = new DatabaseSync(join(folder, 'inn.db'));
  t.after(() => db.close());
  db.exec(
    `create table guest (id integer primary key, email text, number text);
     insert into guest values (1, 'desk@firm.example', 'G-1'), (2, 'desk@firm.example', 'G-2')`,
  );
  const both = [
    { kind: 'email', value: 'desk@firm.example' },
    { kind: 'guest-number', value: 'G-1' },
  ];
  const { kept, apply } = await plan(both, { kind: 'erasure' });
  assert.deepEqual(said(kept.operations), ['guest: cannot 1, doubtful: guest', 'guest: erase 1, own']);
  assert.deepEqual(await apply(), { is: 'done' });
  assert.deepEqual(
    db
      .prepare('select number from guest')
      .all()
      .map(({ number }) => number),
    ['G-2'],
  );
});
