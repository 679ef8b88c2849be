// Every operation of the OpenAPI document x every scope x ids of another company: answered as an id that does not exist, and nothing moves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attest, scopes } from '#access';
import { type Json, newId, systemClock } from '#base';
import { withTenant } from '#store';
import { rowsOf } from '#store/testing';
import { erasePerson } from '#vault';
import { deliveriesBefore } from './delivery/log.ts';
import { createWebhook, testWebhook } from './delivery/webhooks.ts';
import {
  type Bench,
  bench,
  forHouse,
  personIn,
  policyText,
  provenChoiceOf,
  recipientIn,
  requestIn,
} from './testing.ts';

interface Schema {
  $ref?: string;
  properties?: Record<string, unknown>;
}

interface Described {
  operationId: string;
  parameters?: { name: string; in: 'path' | 'query' | 'header' }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
}

type Paths = Record<string, Record<string, Described>>;

/** What names a thing: one of the caller's own, one of the other company's, and one that nobody has. */
interface Thing {
  own: string;
  theirs: string;
  nobodys: string;
}

type Things = Readonly<Record<string, Thing>>;

/** Stands in everything that the other company has, and in nothing else. */
const canary = 'Zephyrine';

/**
 * Things by the part of a path that ends with their name, by a query parameter, or by a field of a body. A new operation whose ids are
 * not here fails the test: say here how they are made.
 */
async function thingsOf(world: Bench): Promise<Things> {
  const { store, home, other, house, clock, published } = world;
  const text = policyText(`${canary} Soap Ltd`, '\nWe encrypt backups. Our servers stand in the European Union.\n');
  await world.publishText(text, other);
  const theirPolicy = await world.publishText(`${text}\nWe do not use cookies for advertising.\n`, other);
  const ownPromises = published.policy.promises.map(({ id }) => id);
  const theirPromise = theirPolicy.policy.promises.find(({ id }) => !ownPromises.includes(id))!.id;
  const made = async (tenant: string, promise: string) => {
    const by = tenant === home.id ? 'Rosa Lind' : `${canary} Lind`;
    const word = { promise, by, statement: by, holds: true, file: null, enteredBy: by, expiresOn: '2027-03-02' };
    const attestation = await attest(store.db, tenant, word, clock);
    return withTenant(store.db, tenant, async (trx) => {
      const url = `https://hooks.${tenant === home.id ? 'fenwick' : canary.toLowerCase()}.example/upheld`;
      const { webhook } = await createWebhook(trx, tenant, { url, events: ['policy.published'] }, house);
      await testWebhook(trx, tenant, webhook.id, house);
      const [delivery] = await deliveriesBefore(trx, tenant, webhook.id, { before: null, limit: 1 });
      const written = await trx.selectFrom('ledger_inbox').select('id').limit(1).executeTakeFirstOrThrow();
      return { attestation: attestation.id, webhook: webhook.id, delivery: delivery!.id, entry: written.id };
    });
  };
  const own = await made(home.id, ownPromises[0]!);
  const theirs = await made(other.id, theirPromise);
  const [mine, their] = [await personIn(world, home, 'Rosa'), await personIn(world, other, canary)];
  const twins = [(await personIn(world, home)).subject, (await personIn(world, other, canary)).subject];
  const vault = await house.vault();
  const erased = async (tenant: typeof home) =>
    (await erasePerson(vault, forHouse(tenant), (await personIn(world, tenant, canary)).subject, 'test')).id;
  const erasures = { own: await erased(home), theirs: await erased(other) };
  for (const { id } of [home, other]) await house.ledger.sequence(id);
  const requests = {
    own: String(await requestIn(world, home)),
    theirs: String((await requestIn(world, other, canary), await requestIn(world, other, canary))),
    nobodys: '987654',
  };
  const recipients = {
    own: await recipientIn(world, home, Number(requests.own), 'recipient.couriers'),
    theirs: await recipientIn(world, other, Number(requests.theirs), 'recipient.laundry'),
    nobodys: 'recipient.nobodys',
  };
  const nobody = () => newId(systemClock);
  const cursor = (id: string): string => Buffer.from(JSON.stringify([id])).toString('base64url');
  const promise = { own: ownPromises[0]!, theirs: theirPromise, nobodys: `${theirPromise.slice(0, -2)}zz` };
  return {
    '/attestations/{id}': { own: own.attestation, theirs: theirs.attestation, nobodys: nobody() },
    '/ledger/entries/{id}': { own: own.entry, theirs: theirs.entry, nobodys: nobody() },
    '/consents/{id}': {
      own: await provenChoiceOf(world, home),
      theirs: await provenChoiceOf(world, other, `https://${canary.toLowerCase()}.example`),
      nobodys: 'ab'.repeat(32),
    },
    '/subjects/{id}': { own: mine.subject, theirs: their.subject, nobodys: nobody() },
    '/records/{id}': { own: mine.record, theirs: their.record, nobodys: nobody() },
    '/files/{id}': { own: mine.file, theirs: their.file, nobodys: nobody() },
    '/erasures/{id}': { ...erasures, nobodys: nobody() },
    '?organisation': { own: mine.organisation, theirs: their.organisation, nobodys: nobody() },
    'body organisation': { own: mine.organisation, theirs: their.organisation, nobodys: nobody() },
    // Each company counts its own: the second is the other's alone.
    '/requests/{number}': requests,
    'body recipient': recipients,
    '?subject': { own: mine.subject, theirs: their.subject, nobodys: nobody() },
    'body other': { own: twins[0]!, theirs: twins[1]!, nobodys: nobody() },
    'body record': { own: mine.record, theirs: their.record, nobodys: nobody() },
    '/webhooks/{id}': { own: own.webhook, theirs: theirs.webhook, nobodys: nobody() },
    '/webhooks/{id}/deliveries/{delivery}': { own: own.delivery, theirs: theirs.delivery, nobodys: nobody() },
    '/promises/{id}': promise,
    '/policy/versions/{number}': { own: '1', theirs: '3', nobodys: '987654' },
    '?promise': promise,
    // A page begins after a thing: after a foreign one as after one that does not exist, both in the caller's own list.
    '?cursor': {
      own: cursor(own.attestation),
      theirs: cursor(theirs.attestation),
      nobodys: cursor(theirs.attestation.replace(/.$/, '0')),
    },
    'body promise': promise,
  };
}

/** Parameters and fields that name nothing. */
const nameless = [
  '?limit',
  '?right',
  'body right',
  'body text',
  'body kind',
  'body why',
  'body how',
  'body without',
  'body receiver',
  'body service',
  'body bearer',
  'body signedIn',
  'body receivedOn',
  'body identifiers',
  'body customer',
  'body wanted',
  '?channel',
  'body asks',
  '?list',
  '?state',
  '?kind',
  '?from',
  '?to',
  '?action',
  '?site',
  '?version',
  '?language',
  '?area',
  'body by',
  'body statement',
  'body expiresOn',
  'body holds',
  'body file',
  'body url',
  'body events',
  '?purpose',
  'body reason',
  '?reason',
  '?name',
  ...'purpose contact source purposes collectedAt policyVersion lastInteractionAt email phone country limit cursor'
    .split(' ')
    .map((name) => `body ${name}`),
  ...'values revision restricted channel channels language words topic wants from type occurredAt name mediaType content domain registration'
    .split(' ')
    .map((name) => `body ${name}`),
];

/** The document's paths, with the schemas of bodies in their place. */
function pathsOf(world: Bench): Paths {
  const { paths, components } = structuredClone(world.app.describe().document) as unknown as {
    paths: Paths;
    components: { schemas: Record<string, Schema> };
  };
  for (const { requestBody } of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    const content = requestBody?.content['application/json'];
    const name = /^#\/components\/schemas\/(.+)$/.exec(content?.schema.$ref ?? '')?.[1];
    if (content && name !== undefined) content.schema = components.schemas[name]!;
  }
  return paths;
}

interface Asking {
  operationId: string;
  method: string;
  /** The path with its ids, the query and the body, for one way of choosing the things. */
  as(choose: (place: string, index: number) => string): { path: string; body?: Record<string, unknown> };
  /** Where it names things, in order: parents before children. */
  places: readonly string[];
}

/** What each operation must be asked. Throws for an operation with a parameter or field that nothing is known of. */
function askings(paths: Paths, known: Things): Asking[] {
  return Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]): Asking => {
      const path = address.replace('/api/v1', '');
      const ends = [...path.matchAll(/\{\w+\}/g)].map((match) => path.slice(0, match.index + match[0].length));
      const queries = parameters.filter((one) => one.in === 'query').map(({ name }) => `?${name}`);
      const fields = Object.keys(requestBody?.content['application/json'].schema.properties ?? {}).map(
        (name) => `body ${name}`,
      );
      for (const place of [...ends, ...queries, ...fields])
        if (!Object.hasOwn(known, place) && !nameless.includes(place))
          throw new Error(
            `foreign-ids: nothing is known of ${place} of ${operationId}: say in thingsOf how it is filled, or in nameless`,
          );
      if (requestBody && fields.length === 0) throw new Error(`foreign-ids: the body of ${operationId} has no fields`);
      const places = [...ends, ...queries, ...fields].filter((place) => Object.hasOwn(known, place));
      return {
        operationId,
        method: method.toUpperCase(),
        places,
        as(choose) {
          const value = (place: string): string => choose(place, places.indexOf(place));
          const filled = ends.reduceRight(
            (text, end) =>
              text.slice(0, end.lastIndexOf('{')) + encodeURIComponent(value(end)) + text.slice(end.length),
            path,
          );
          const query = queries
            .filter((place) => places.includes(place))
            .map((place) => `${place.slice(1)}=${encodeURIComponent(value(place))}`);
          if (queries.includes('?purpose')) query.push('purpose=law:rights');
          const body: Record<string, unknown> = {
            by: 'Rosa Lind',
            statement: 'All nine were trained.',
            expiresOn: '2027-03-02',
            url: 'https://hooks.fenwick.example/x',
            events: ['policy.published'],
            purpose: 'law:rights',
            values: {},
            restricted: false,
            channel: 'email',
            topic: 'newsletter',
            wants: false,
            type: 'ticket',
            name: 'a.txt',
            content: 'YQ==',
            text: 'I have moved.',
            kind: 'phone',
            why: 'Told by telephone.',
            how: 'by-hand',
            service: 'https://opendsr.bank.example/v2',
          };
          const given = Object.fromEntries(
            fields
              .map((place) => place.slice(5))
              .map((name) => [name, places.includes(`body ${name}`) ? value(`body ${name}`) : body[name]])
              .filter(([, one]) => one !== undefined),
          );
          return {
            path: query.length > 0 ? `${filled}?${query.join('&')}` : filled,
            ...(requestBody ? { body: given } : {}),
          };
        },
      };
    }),
  );
}

/** An answer without what differs from one request to the next, and without the names of things that it was asked about. */
async function plain(response: Response, names: readonly string[]): Promise<{ status: number; text: string }> {
  let text = await response.text();
  if (text.startsWith('{')) {
    const { instance: _, ...rest } = JSON.parse(text) as Record<string, Json>;
    text = JSON.stringify(rest);
  }
  // A number alone is a name; within another one it is not.
  for (const name of names)
    text = text.replaceAll(/^\d+$/.test(name) ? new RegExp(`\\b${name}\\b`, 'g') : name, 'NAME');
  return { status: response.status, text };
}

test('foreign ids in every operation, for every kind of key: as if they did not exist', async (t) => {
  const world = await bench(t);
  const known = await thingsOf(world);
  const paths = pathsOf(world);
  const all = askings(paths, known);
  assert.ok(all.length >= 17 && all.filter(({ places }) => places.length > 0).length >= 9);
  const keys: [string, string | null][] = [
    ['no key', null],
    ['every scope', await world.key()],
  ];
  for (const scope of scopes) keys.push([scope, await world.key([scope])]);
  const before = await rowsOf(world.store.db, world.other.id);
  let refusals = 0;
  for (const asking of all)
    for (const [who, key] of keys) {
      world.clock.advance('PT2M');
      const what = `${asking.operationId} with ${who}`;
      const ask = async (choose: (place: string, index: number) => string) => {
        const { path, body } = asking.as(choose);
        const headers = { 'idempotency-key': `"${newId(systemClock)}"` };
        const names = asking.places.map((place, index) => choose(place, index));
        return plain(await world.ask(asking.method, path, key, { body, headers }), names);
      };
      // With own parents before it, each thing in turn is a foreign one: so is everything below it.
      for (let from = 0; from < asking.places.length; from++) {
        const foreign = await ask((place, index) => known[place]![index < from ? 'own' : 'theirs']);
        const missing = await ask((place, index) => known[place]![index < from ? 'own' : 'nobodys']);
        assert.deepEqual(foreign, missing, `${what}: a foreign id is answered otherwise than none`);
        const inPath = asking.places[from]!.startsWith('/');
        if (inPath || asking.method !== 'GET') {
          // What is wrong in a body is 422 (RFC 9110, section 15.5.21): the same for a foreign promise as for none.
          const allowed = [key === null ? 401 : 403, 404, ...(inPath ? [] : [422])];
          assert.ok(allowed.includes(foreign.status), `${what}: ${foreign.status} ${foreign.text}`);
        }
        assert.ok(!foreign.text.toLowerCase().includes(canary.toLowerCase()), what);
        if (foreign.status === 404) refusals++;
      }
      if (asking.places.length === 0) {
        const answer = await ask(() => '');
        assert.ok(!answer.text.toLowerCase().includes(canary.toLowerCase()), what);
      }
    }
  assert.ok(refusals >= 9, 'some were let as far as the thing itself');
  assert.equal(await rowsOf(world.store.db, world.other.id), before, 'nothing of the other company has changed');
  assert.deepEqual(world.reported, []);
});

test('the other company itself finds every one of them: otherwise the above would prove nothing', async (t) => {
  const world = await bench(t);
  const known = await thingsOf(world);
  const paths = pathsOf(world);
  const key = await world.key(scopes, world.other);
  for (const asking of askings(paths, known)) {
    if (!asking.places.some((place) => place.startsWith('/')) || asking.method === 'DELETE') continue;
    world.clock.advance('PT2M');
    const { path, body } = asking.as((place) => known[place]!.theirs);
    const headers = { 'idempotency-key': `"${newId(systemClock)}"` };
    const response = await world.ask(asking.method, path, key, { body, headers });
    const text = await response.text();
    // What the request's own state forbids was found all the same; a recipient that is not found is not.
    const found = response.status === 422 && /"code":"rights\.(?!none|recipient)/.test(text);
    assert.ok(
      response.status < 300 || response.status === 409 || found,
      `${asking.operationId}: ${response.status} ${text}`,
    );
  }
});

test('an operation whose ids nobody can fill fails the test', async (t) => {
  const world = await bench(t);
  const known = await thingsOf(world);
  const unknown: Paths[] = [
    { '/kites/{id}': { get: { operationId: 'getKite' } } },
    { '/webhooks/{id}/secrets/{secret}': { get: { operationId: 'getSecret' } } },
    { '/attestations': { get: { operationId: 'list', parameters: [{ name: 'person', in: 'query' }] } } },
    {
      '/attestations': {
        post: {
          operationId: 'make',
          requestBody: { content: { 'application/json': { schema: { properties: { subject: {} } } } } },
        },
      },
    },
    { '/things': { post: { operationId: 'make', requestBody: { content: { 'application/json': { schema: {} } } } } } },
  ];
  for (const paths of unknown) assert.throws(() => askings(paths, known), /foreign-ids/, JSON.stringify(paths));
});
