// Every own table: in which holding its rows are described, or why nothing in it is about a person. A table that is in neither fails.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { accessHolding } from '#access';
import { accessBench } from '#access/testing';
import { apiHolding } from '#api';
import { consentHolding } from '#consent';
import { peopleBench } from '#consent/testing';
import { type Holding, houseRule } from '#policy';
import { mailHolding } from '#publish';
import type { Tables } from '#store';
import { rightsHolding } from '#rights';
import { vaultHolding } from '#vault';

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
  request_link: 'nobody: digests of links',
  request_waiting: 'rights/waiting',
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

  const { access } = await accessBench(t);
  const house = { db: b.store.db, mail: b.mail, notices: b.secrets.passes, now: () => b.clock.now() };
  const holdings: Holding[] = [
    vaultHolding(b.vault, b.tenant),
    consentHolding(b.house, b.tenant),
    accessHolding(access, b.tenant),
    mailHolding(house, b.tenant),
    apiHolding(b.store.db, b.tenant),
    rightsHolding({ vault: b.vault, secret: b.secrets.passes }, b.tenant),
  ];
  const described = new Set<string>();
  for (const holding of holdings) {
    const { id, collections } = await holding.describe();
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
