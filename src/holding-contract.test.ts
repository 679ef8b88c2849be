// The contract of every holding, ours and foreign: the same checks over each; and that every own table stands in the description of one.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { accessHolding } from '#access';
import { accessBench } from '#access/testing';
import { apiHolding } from '#api';
import { Pii, Temporal, sha256 } from '#base';
import { known, noMariadb, other, shops, vendorHolding } from '#connect/testing';
import { askOptIn, consentHolding } from '#consent';
import { type PeopleBench, newsletter, orders, peopleBench } from '#consent/testing';
import { type Found, type Holding, type Outcome, type Person, type Selection, houseRule } from '#policy';
import { mailHolding } from '#publish';
import { withTenant } from '#store';
import { type Caller, addFile, addRecord, declareType, erasePerson, setPreference, vaultHolding } from '#vault';

/** A holding with two people in it, both known by their e-mail address. */
interface World {
  holding: Holding;
  known: string;
  other: string;
  /** What the two are known by; absent: e-mail. */
  kind?: string;
  /** A value to put right in a row of the known one. */
  correct: { collection: string; values: Readonly<Record<string, string>> } | null;
  /** By collection: how many rows of the two our own rule lets go in time. Absent: a policy, or nobody, says when. */
  due?: Readonly<Record<string, number>>;
}

const shop = (name: string) => async (t: TestContext) => ({
  holding: await shops[name]!(t),
  known,
  other,
  correct: { collection: 'customers', values: { name: 'Anna' } },
});

const holdings: readonly { name: string; open: (t: TestContext) => Promise<World>; skip?: string | false }[] = [
  { name: 'SQLite', open: shop('SQLite') },
  { name: 'PostgreSQL', open: shop('PostgreSQL') },
  { name: 'MariaDB', open: shop('MariaDB'), skip: noMariadb },
  { name: 'folder of CSV', open: shop('folder of CSV') },
  { name: 'folder of JSON lines', open: shop('folder of JSON lines') },
  {
    name: 'HTTP',
    open: async (t) => ({
      ...(await vendorHolding(t)),
      correct: { collection: 'contacts', values: { 'first name': 'Anna' } },
    }),
  },
  { name: 'vault', open: vaultWorld },
  { name: 'consent', open: consentWorld },
  { name: 'access', open: accessWorld },
  { name: 'mail', open: mailWorld },
  { name: 'api', open: apiWorld },
];

const find = (holding: Holding, person: Person): Promise<Found[]> => Array.fromAsync(holding.find(person));

const nameOf = ({ collection, key }: Pick<Found, 'collection' | 'key'>): string => JSON.stringify([collection, key]);

/** What is the person's own, collection by collection. */
const selectionsOf = (found: readonly Found[]): Selection[] =>
  [
    ...Map.groupBy(
      found.filter(({ relation }) => relation === 'own'),
      (row) => row.collection,
    ),
  ].map(([collection, rows]) => ({ collection, keys: rows.map(({ key }) => key) }));

/** What nobody has, in forms that break what is not bound, quoted or cut. */
const hostile = [
  '',
  ' ',
  '%',
  '_',
  '*',
  "' or '1'='1",
  '"; drop table customers; --',
  '\0',
  'ann\0@kites.example',
  '\uD800',
  '{{value}}',
  '${value}',
  '../../etc/passwd',
  `${'a'.repeat(10_000)}@kites.example`,
  '%@kites.example',
  'nobody@kites.example',
];
const kinds = ['email', 'phone', 'vault-subject', 'staff', 'consent-choice', '__proto__', 'constructor', ''];

for (const { name, open, skip = false } of holdings)
  test(`the contract of holdings: ${name}`, { skip }, async (t) => {
    const world = await open(t);
    const { holding, kind = 'email' } = world;
    const by = (value: string): Person => ({ identifiers: [{ kind, value }] });
    const description = await holding.describe();
    const described = new Set(description.collections.map((one) => one.name));

    await t.test('describes itself: collections with a category for each field, and when rows leave', () => {
      assert.ok(description.id !== '' && description.title !== '');
      assert.equal(described.size, description.collections.length, 'no collection twice');
      for (const { holds, fields, retention } of description.collections) {
        assert.ok(holds !== '');
        for (const { category } of fields) assert.match(category ?? 'pd:None', /^(?:pd|dpv):\w+$/);
        assert.ok('fact' in retention ? retention.fact !== '' : retention.why !== '');
      }
    });

    await t.test(
      'finds the person however the address is written, each row once, the same twice, and says where',
      async () => {
        const found = await find(holding, by(world.known));
        assert.ok(found.length > 0);
        assert.deepEqual(await find(holding, by(world.known)), found);
        assert.equal(new Set(found.map(nameOf)).size, found.length);
        const cases =
          kind === 'email' ? [world.known.toUpperCase(), world.known.toLowerCase(), ` ${world.known} `] : [];
        for (const spelt of cases)
          assert.deepEqual((await find(holding, by(spelt))).map(nameOf), found.map(nameOf), spelt);
        for (const { collection } of found) assert.ok(described.has(collection), collection);
      },
    );

    await t.test('nobody else’s row is theirs, and nobody unknown has any', async () => {
      const [mine, theirs] = [await find(holding, by(world.known)), await find(holding, by(world.other))];
      assert.ok(theirs.length > 0);
      const own = new Set(mine.filter(({ relation }) => relation === 'own').map(nameOf));
      for (const row of theirs) if (row.relation === 'own') assert.ok(!own.has(nameOf(row)), nameOf(row));
      const [local = ''] = world.other.toLowerCase().split('@');
      for (const { fields } of mine) assert.ok(!JSON.stringify(fields).toLowerCase().includes(local));
      assert.deepEqual(await find(holding, by('nobody@kites.example')), []);
      assert.deepEqual(await find(holding, { identifiers: [] }), []);
    });

    await t.test('hostile identifiers find nothing and break nothing', async () => {
      const before = await find(holding, by(world.known));
      for (const kind of kinds)
        for (const value of hostile)
          assert.deepEqual(
            await find(holding, { identifiers: [{ kind, value }] }),
            [],
            `${kind} ${value.slice(0, 40)}`,
          );
      assert.deepEqual(await find(holding, by(world.known)), before);
    });

    await t.test('our own storage periods let go what is over, and nothing before', async () => {
      const found = [...(await find(holding, by(world.known))), ...(await find(holding, by(world.other)))];
      for (const [name, count] of Object.entries(world.due ?? {})) {
        const rule = houseRule(
          description.id,
          description.collections.find((one) => one.name === name)!,
        )!;
        const over = async (id: string, before: string): Promise<string[]> =>
          (await Array.fromAsync(holding.due({ ...rule, id }, Temporal.Instant.from(before)))).flatMap((selection) => {
            assert.equal(selection.collection, name);
            return selection.keys;
          });
        assert.deepEqual(await over(rule.id, '1990-01-01T00:00:00Z'), []);
        assert.deepEqual(await over('retention.another', '2190-01-01T00:00:00Z'), []);
        const keys = await over(rule.id, '2190-01-01T00:00:00Z');
        const own = found.filter(({ collection }) => collection === name).map(({ key }) => key);
        assert.equal(new Set(keys).intersection(new Set(own)).size, count, name);
      }
    });

    await t.test('hostile keys select nothing: what they name is gone, or no key at all', async () => {
      const all = [await find(holding, by(world.known)), await find(holding, by(world.other))];
      for (const collection of new Set(all[0]!.map((row) => row.collection)))
        for (const key of ["' or 1=1 --", '%', '[]', '["a","b"]', '../..', '00000000-0000-4000-8000-000000000000'])
          // A Problem is an answer too: that it is no key of this collection.
          await holding.erase({ collection, keys: [key] }, 'hostile').catch((error: unknown) => {
            assert.match((error as { code?: string }).code ?? String(error), /^[a-z]+\.[a-z-]+$/);
          });
      assert.deepEqual([await find(holding, by(world.known)), await find(holding, by(world.other))], all);
    });

    await t.test('what is put right is found so, in their own row alone; what cannot be says why', async () => {
      const [before, others] = [await find(holding, by(world.known)), await find(holding, by(world.other))];
      for (const selection of selectionsOf(before)) {
        const values = selection.collection === world.correct?.collection ? world.correct.values : { nothing: 'x' };
        const outcome = await holding.correct(selection, values);
        mustBe(outcome, values === world.correct?.values ? 'done' : 'cannot', selection);
      }
      const after = await find(holding, by(world.known));
      const [field, value] = Object.entries(world.correct?.values ?? {})[0] ?? [];
      for (const { collection, relation, fields } of after)
        if (field !== undefined && collection === world.correct?.collection && relation === 'own')
          assert.equal(fields[field], value);
      // Where rows have no key of their own, all of the row is its key.
      assert.deepEqual(
        after.map(({ collection }) => collection),
        before.map(({ collection }) => collection),
      );
      assert.deepEqual(await find(holding, by(world.other)), others);
    });

    await t.test('restriction is done, or cannot be and says why', async () => {
      const before = await find(holding, by(world.known));
      for (const restricted of [true, false])
        for (const selection of selectionsOf(before)) {
          const outcome = await holding.restrict(selection, restricted);
          mustBe(outcome, outcome.outcome === 'done' ? 'done' : 'cannot', selection);
        }
      assert.deepEqual((await find(holding, by(world.known))).map(nameOf), before.map(nameOf));
    });

    await t.test(
      'what erasing answers is what is found afterwards; twice is once; nobody else is touched',
      async () => {
        const others = await find(holding, by(world.other));
        const gone: Selection[] = [];
        // The second plan meets what the first had to leave, because something pointed to it then.
        for (const plan of ['plan-1', 'plan-2']) {
          const answers: { selection: Selection; outcome: Outcome }[] = [];
          for (const selection of selectionsOf(await find(holding, by(world.known)))) {
            const outcome = await holding.erase(selection, plan);
            assert.deepEqual(await holding.erase(selection, plan), outcome, 'the same key, the same answer');
            answers.push({ selection, outcome });
          }
          const left = new Set((await find(holding, by(world.known))).map(nameOf));
          for (const { selection, outcome } of answers) {
            const { collection, keys } = selection;
            mustBe(outcome, outcome.outcome, selection);
            const still = keys.filter((key) => left.has(nameOf({ collection, key })));
            assert.deepEqual(still, outcome.outcome === 'done' ? [] : keys, `${collection}: ${outcome.outcome}`);
            if (outcome.outcome === 'done') gone.push(selection);
          }
        }
        assert.ok(gone.length > 0, 'something could be erased');
        const after = await find(holding, by(world.known));
        for (const selection of gone) mustBe(await holding.erase(selection, 'plan-3'), 'done', selection);
        assert.deepEqual(await find(holding, by(world.known)), after, 'another key finds nothing to do');
        assert.deepEqual(await find(holding, by(world.other)), others);
      },
    );
  });

/** An outcome in one of its forms, whole. */
function mustBe(outcome: Outcome, wanted: Outcome['outcome'], { collection, keys }: Selection): void {
  assert.equal(outcome.outcome, wanted, `${collection}: ${JSON.stringify(outcome)}`);
  if (outcome.outcome === 'done') assert.equal(outcome.count, keys.length, collection);
  else if (outcome.outcome === 'kept') assert.match(outcome.because.fact, /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/);
  else assert.ok(outcome.because.reason !== '');
}

const form = { source: 'provided', channel: 'form' } as const;

const ticket = {
  name: 'ticket',
  title: 'Ticket',
  schema: { type: 'object', properties: { text: { type: 'string', 'x-category': 'pd:Communication' } } },
};

const callerOf = ({ tenant }: PeopleBench, purpose = orders): Caller => ({
  tenant,
  principal: 'job:test',
  actor: 'house',
  purpose,
});

/** Each with a contact, a ticket, a file, a yes and a no, and somebody of staff who looked. */
async function vaultWorld(t: TestContext): Promise<World> {
  const b = await peopleBench(t);
  const { vault, tenant } = b;
  const caller = callerOf(b);
  await declareType(vault, tenant, ticket, 'test');
  for (const [email, name] of [
    [known, 'Ann'],
    [other, 'Bob'],
  ] as const) {
    const subject = await b.person({ email, 'given-name': name });
    const record = await addRecord(vault, caller, { subject, type: 'ticket', values: { text: name }, origin: form });
    await addFile(vault, caller, {
      subject,
      record,
      name: 'a.txt',
      mediaType: 'text/plain',
      content: Buffer.from(name),
    });
    for (const [channel, wants] of [
      ['email', true],
      ['sms', false],
    ] as const)
      await setPreference(vault, caller, subject, { channel, topic: newsletter, wants, source: 'person' });
  }
  const correct = { collection: 'record.contact', values: { 'given-name': 'Anna' } };
  return { holding: vaultHolding(vault, tenant), known, other, correct };
}

/** Each with a linked choice and a link that waits; the known one objected once, and was erased then. */
async function consentWorld(t: TestContext): Promise<World> {
  const b = await peopleBench(t);
  const { vault, tenant, house } = b;
  const before = await b.person({ email: known });
  await setPreference(vault, callerOf(b), before, {
    channel: 'email',
    topic: newsletter,
    wants: false,
    source: 'person',
  });
  await erasePerson(vault, callerOf(b, 'law:rights'), before, 'asked');
  for (const email of [known, other]) {
    const choice = await recordedChoice(b, email);
    const subject_id = await b.person({ email });
    await withTenant(b.store.db, tenant, (trx) =>
      trx
        .insertInto('choice_link')
        .values({ tenant_id: tenant, subject_id, choice, at: now(b) })
        .execute(),
    );
    await askOptIn(house, tenant, { email: new Pii(email), purpose: newsletter, channels: ['email'], language: 'en' });
  }
  return { holding: consentHolding(house, tenant), known, other, correct: null, due: { 'opt-in': 2 } };
}

const now = (b: PeopleBench): string => b.clock.now().toString();

/** As `recorderOf` writes it. */
async function recordedChoice({ store, tenant, clock }: PeopleBench, seed: string): Promise<string> {
  const id = sha256(seed);
  const at = clock.now().toString();
  const hash = Buffer.from(id, 'hex');
  await withTenant(store.db, tenant, (trx) =>
    trx
      .insertInto('consent_choice')
      .values({
        tenant_id: tenant,
        id: hash,
        previous: null,
        at,
        claimed_at: null,
        viewed_at: at,
        site: 'https://kites.example',
        policy: 1,
        texts: hash,
        language: 'en',
        layer: 1,
        action: 'refuse',
        method: 'script',
        answers: '{}',
        gpc: false,
        signal: false,
        device: 'computer',
        body: hash,
        ledger_entry: '019d0000-0000-7000-8000-0000000000aa',
      })
      .execute(),
  );
  return id;
}

/** Two owners who signed in; the known one mistyped a password once. */
async function accessWorld(t: TestContext): Promise<World> {
  const { access, tenant, join, door } = await accessBench(t);
  const person = await join(known);
  await join(other);
  await door.signIn({
    email: person.email,
    password: person.codes[0]!,
    recovery: null,
    known: null,
    device: { kind: 'phone', browser: 'safari' },
  });
  const correct = { collection: 'staff', values: { name: 'Anna' } };
  const due = { session: 2, 'known-device': 2, attempt: 1 };
  return { holding: accessHolding(access, tenant), known, other, correct, due };
}

/** Each with a mail that went out and one that waits. */
async function mailWorld(t: TestContext): Promise<World> {
  const b = await peopleBench(t);
  const { mail, store, tenant, clock, secrets } = b;
  const queue = (key: string, to: string) =>
    withTenant(store.db, tenant, (trx) =>
      mail.queueMail(trx, tenant, {
        key: `${key}-${sha256(to).slice(0, 8)}`,
        to: new Pii(to),
        template: 'test-mail',
        values: { company: 'Fenwick Kites', at: '2026-03-10T09:00:00Z' },
        language: 'en',
        kind: 'service',
      }),
    );
  for (const to of [known, other]) await queue('sent', to);
  await b.sent();
  for (const to of [known, other]) await queue('waits', to);
  const house = { db: store.db, mail, notices: secrets.passes, now: () => clock.now() };
  return { holding: mailHolding(house, tenant), known, other, correct: null, due: { mail: 2 } };
}

/** A system of the company's was told that each of them said no. */
async function apiWorld(t: TestContext): Promise<World> {
  const b = await peopleBench(t);
  const { store, tenant, vault } = b;
  const people = [await b.person({ email: known }), await b.person({ email: other })];
  await withTenant(store.db, tenant, (trx) =>
    trx
      .insertInto('webhook')
      .values({
        tenant_id: tenant,
        id: '019d0000-0000-7000-8000-0000000000aa',
        url: 'https://crm.example/hook',
        events: ['permission.changed'],
        secret: Buffer.from('sealed'),
        created_at: now(b),
      })
      .execute(),
  );
  for (const subject of people)
    await setPreference(vault, callerOf(b), subject, {
      channel: 'sms',
      topic: newsletter,
      wants: false,
      source: 'person',
    });
  await withTenant(store.db, tenant, (trx) =>
    trx.updateTable('webhook_delivery').set({ state: 'delivered' }).execute(),
  );
  return {
    holding: apiHolding(store.db, tenant),
    kind: 'vault-subject',
    known: people[0]!,
    other: people[1]!,
    correct: null,
    due: { 'webhook-delivery': 2 },
  };
}
