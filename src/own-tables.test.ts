// Every own table: in which holding its rows are described, or why nothing in it is about a person. A table that is in neither fails.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { accessOf } from '#access';
import { cheap } from '#access/testing';
import { Pii, Secret } from '#base';
import { identify } from '#connect';
import { askOptIn } from '#consent';
import { type PeopleBench, newsletter, peopleBench } from '#consent/testing';
import { lawFacts } from '#law';
import { houseRule } from '#policy';
import type { Tables } from '#store';
import { setPreference } from '#vault';
import { holdingReasons } from '#words';
import { ownHoldings } from './own-holdings.ts';

/** The collection that describes it, as `holding/collection`; or, after “nobody:”, why it is about no person. */
type Place = `${string}/${string}` | `nobody: ${string}`;

const proof =
  'nobody: ids, counts, hashes and codes; a number of a person or member leads to nobody once they have gone';
const keys = 'nobody: wrapped keys and their states';

const places: Readonly<Record<keyof Tables | 'auth.tenant_key', Place>> = {
  'auth.migration': 'nobody: which migrations ran',
  'auth.tenant': 'nobody: companies',
  'auth.tenant_key': 'nobody: by which the database knows our own transactions',
  'auth.instance': 'nobody: which company the bare address shows',
  'auth.staff': 'access/staff',
  'auth.credential': 'access/credential',
  'auth.spent_challenge': 'nobody: hashes of challenges that were answered, until they would be over anyway',
  'auth.email_change': 'access/email-change',
  'auth.recovery_code': 'access/recovery-code',
  'auth.sign_in_step': 'access/sign-in-step',
  'auth.known_device': 'access/known-device',
  'auth.attempt': 'access/attempt',
  'auth.membership': 'access/staff',
  'auth.invitation': 'access/invitation',
  'auth.session': 'access/session',
  'auth.api_key': 'nobody: programs of the company',
  'auth.delivery_due': 'nobody: which company has something to tell',
  'auth.consent_site': 'nobody: web sites of the company',
  request: 'rights/request',
  request_event: proof,
  request_mail: 'nobody: HMACs of Message-IDs',
  request_link: 'nobody: digests of links',
  request_notice: 'nobody: recipients of the policy, and staff’s reasons, which name nobody',
  request_waiting: 'rights/waiting',
  accuracy_question: 'rights/accuracy-question',
  accuracy_setting: proof,
  http_job: 'nobody: names under a key and sealed ids of jobs at vendors',
  ledger: proof,
  ledger_inbox: proof,
  ledger_entry: proof,
  ledger_tile: 'nobody: hashes',
  mail: 'mail/mail',
  mail_event: 'mail/log',
  mail_block: 'mail/closed-address',
  policy_version: 'nobody: what the company published',
  verdict: 'nobody: whether promises are kept, in counts',
  prove_run: 'nobody: counts',
  page_check: 'nobody: whether the page could be reached',
  attestation: 'access/attestation',
  break_glass: 'access/break-glass',
  security_event: 'access/security-event',
  security_watch: 'nobody: how far the search has come',
  kept_answer: 'api/kept-answer',
  webhook: 'nobody: addresses of the company’s own systems',
  webhook_delivery: 'api/webhook-delivery',
  webhook_attempt: 'api/webhook-attempt',
  keyring_epoch: keys,
  keyring_key: keys,
  keyring_index_change: keys,
  keyring_subject: 'vault/key',
  keyring_index: 'vault/index',
  organisation: 'vault/organisation',
  subject: 'vault/person',
  record_type: 'nobody: kinds of records',
  record: 'vault/record.contact',
  preference: 'vault/permission',
  consent_text: 'nobody: words under which people are asked',
  opt_in: 'consent/opt-in',
  suppression: 'consent/objection-mark',
  choice_link: 'consent/linked-choice',
  file: 'vault/file',
  access_log: 'vault/access-log',
  erasure: 'vault/erasure',
  retention_look: 'nobody: counts, days and codes',
  retention_rule: proof,
  legal_hold: 'retention/hold',
  plan: proof,
  plan_approval: proof,
  plan_part: proof,
  consent_notice: 'nobody: what the banner showed',
  consent_look: 'nobody: how the banner looks, and the number of the member who published it',
  consent_look_draft: 'nobody: how the banner may look, and the number of the member who saved it',
  consent_choice: 'consent/choice',
  consent_day: 'nobody: counts of a day',
  held_back: 'nobody: counts of a day, by host',
  policy_notice: 'mail/notice',
  policy_notice_recipient: 'mail/notice-recipient',
  policy_notice_shown: 'mail/notice-shown',
};

const ownOf = ({ house, mail, store, clock, tenant }: PeopleBench) =>
  ownHoldings(
    {
      access: accessOf(store.db, clock, new Secret('a key that only tests have'), cheap),
      permissions: house,
      mail,
      requests: new Secret('the key of requests, for tests'),
      notices: new Secret('the key of notices, for tests'),
      country: 'BE',
    },
    tenant,
  );

/** Collections whose rows share a table with another one. */
const shared: Readonly<Record<string, string>> = {
  'vault/objection': 'vault/permission',
};

test('every own table is described by a holding, or is about nobody for a reason', async (t) => {
  const b = await peopleBench(t);
  const { rows } = await sql<{ name: string }>`
    select case when schemaname = 'upheld' then tablename else schemaname || '.' || tablename end as name
      from pg_tables where schemaname in ('auth', 'upheld') order by 1`.execute(b.store.db);
  const tables = rows.map(({ name }) => name);
  assert.ok(tables.length > 50, 'the catalogue was read');
  assert.deepEqual(Object.keys(places).toSorted(), tables.toSorted());
  for (const [table, place] of Object.entries(places))
    if (place.startsWith('nobody: ')) assert.ok(place.length > 'nobody: '.length + 5, `${table} needs a reason`);

  const described = new Set<string>();
  for (const [name, holding] of ownOf(b)) {
    const { id, collections } = await holding.describe();
    assert.equal(id, name);
    for (const collection of collections) {
      described.add(`${id}/${collection.name}`);
      const { retention } = collection;
      const ends = 'fact' in retention || retention.period === 'unlimited' || houseRule(id, collection) !== null;
      assert.ok(ends, `${id}/${collection.name} says when its rows leave`);
    }
  }
  const named = new Set(Object.values(places).filter((place) => !place.startsWith('nobody: ')));
  for (const place of named) assert.ok(described.has(place), `no holding describes ${place}`);
  for (const place of described)
    assert.ok(named.has(place as Place) || named.has(shared[place] as Place), `${place} is of no table`);
});

/** What a column of free text or of an address is called: a table with one is about somebody, unless it is known why not. */
test('a table with a name, an address or words of somebody is not said to be about nobody', async (t) => {
  const b = await peopleBench(t);
  const { rows } = await sql<{ table: string; column: string }>`
    select case when table_schema = 'upheld' then table_name else table_schema || '.' || table_name end as table,
           column_name as "column"
      from information_schema.columns where table_schema in ('auth', 'upheld')`.execute(b.store.db);
  const telling =
    /email|phone|address|recipient|subject|sealed|by_name|entered_by|said_by|decided_by|staff|device|mark$/;
  const known: Readonly<Record<string, string>> = {
    'request_mail.mark': 'of a Message-ID, which names no person',
    'http_job.sealed': 'ids of jobs at vendors, sealed; names of them are HMACs',
    'consent_notice.phone': 'a picture of the banner on a telephone',
  };
  const wrong = rows.filter(
    ({ table, column }) =>
      places[table as keyof Tables]?.startsWith('nobody: ') &&
      telling.test(column) &&
      !Object.hasOwn(known, `${table}.${column}`),
  );
  assert.deepEqual(wrong, []);
});

test('every reason of our own holdings has words in four languages, and every fact of the law that they name is known', () => {
  const code = globSync(['{vault/holding,access,consent,publish,api}/**/*.ts'], { cwd: import.meta.dirname })
    .filter((path) => !/test/.test(path))
    .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'))
    .filter((text) => text.includes("'#policy'"))
    .join('\n');
  const reasons = [...code.matchAll(/cannot\('([a-z-]+)'|reason: '([a-z-]+): /g)].map(([, a, b]) => a ?? b!);
  const facts = [...code.matchAll(/keptBy\('([^']+)'\)/g)].map(([, fact]) => fact!);
  assert.ok(new Set(reasons).size >= 10 && new Set(facts).size >= 3, 'the code was read');
  const camel = (text: string): string => text.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  for (const reason of reasons) assert.ok(Object.hasOwn(holdingReasons, camel(reason)), reason);
  for (const fact of facts) assert.ok(Object.hasOwn(lawFacts, fact), fact);
  assert.deepEqual(Object.keys(holdingReasons).toSorted(), [...new Set(reasons.map(camel))].toSorted());
});

test('one person in all of our own rooms: each tells the others by what it knows them, and nothing is left but what must be kept', async (t) => {
  const b = await peopleBench(t);
  const email = 'Ann.Peeters@Kites.example';
  const ann = await b.person({ email, phone: '+32 470 12 34 56' });
  await b.person({ email: 'bob@kites.example' });
  const caller = { tenant: b.tenant, principal: 'job:test', actor: 'house', purpose: 'law:rights' } as const;
  await setPreference(b.vault, caller, ann, { channel: 'email', topic: newsletter, wants: false, source: 'person' });
  await askOptIn(b.house, b.tenant, {
    email: new Pii(email),
    purpose: newsletter,
    channels: ['email'],
    language: 'en',
  });
  await b.sent();
  const own = ownOf(b);
  const { identifiers, complete } = await identify(own, { identifiers: [{ kind: 'email', value: email }] }, 'BE');
  assert.ok(complete);
  assert.deepEqual(identifiers.slice(1), [{ kind: 'vault-subject', value: ann }]);
  const found = async (): Promise<Map<string, string[]>> => {
    const all = new Map<string, string[]>();
    for (const [name, holding] of own)
      for await (const { collection, key } of holding.find({ identifiers })) {
        const place = `${name}/${collection}`;
        all.set(place, [...(all.get(place) ?? []), key]);
      }
    return all;
  };
  const before = await found();
  for (const place of ['vault/person', 'vault/record.contact', 'vault/objection', 'consent/opt-in', 'mail/mail'])
    assert.ok(before.has(place), place);
  for (const [place, keys] of before) {
    const [name = '', ...collection] = place.split('/');
    await own.get(name)!.erase({ collection: collection.join('/'), keys }, 'plan-1');
  }
  assert.deepEqual([...(await found()).keys()], ['consent/objection-mark']);
  assert.equal(await b.may(email), 'objected', 'what they said no to counts for good');
});
