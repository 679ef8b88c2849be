// For tests: an API over a real database with two made-up companies, a policy each, and keys of every kind.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import {
  type Scope,
  type Tenant,
  accessProbes,
  attest,
  attestations,
  createApiKey,
  ensureDefaultTenant,
  scopes,
  setBoardPublic,
  standing,
  tenantOfFolder,
} from '#access';
import { type Clock, Secret, fixedClock, hashOf } from '#base';
import { type PermissionHouse, askedPurposes, heldBackTally } from '#consent';
import { boardOf, prove } from '#evidence';
import { openLedger, record, signerOf, signingKey } from '#ledger';
import { openMail } from '#mail';
import type { PublishedPolicy } from '#policy';
import { publish } from '#publish';
import { type Asked, type RightsHouse, httpJobs, receive } from '#rights';
import { read } from '#read';
import { type Store, withTenant } from '#store';
import { testDatabase } from '#store/testing';
import {
  type Caller,
  type Vault,
  addFile,
  addOrganisation,
  addRecord,
  declareType,
  erasePerson,
  openKeyCore,
  savePerson,
  vaultHolding,
  vaultOf,
} from '#vault';
import { deliveriesBefore } from './delivery/log.ts';
import { createWebhook, testWebhook } from './delivery/webhooks.ts';
import { type ApiFace, type ApiHouse, api } from './index.ts';

export const base = 'https://privacy.fenwick.example';

export const policyText = (company: string, more = ''): string => `# Privacy Policy of ${company}

${company}, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We sell kites. We do not sell your personal data. We train our staff in data protection every year.

We keep orders for seven years. We keep job applications for six months.

With your consent we send you our newsletter by e-mail.

We may update this privacy policy from time to time.

If you have any questions, please contact us at kites@fenwick.example.
${more}`;

export interface Bench {
  store: Store;
  clock: Clock & { advance(duration: string): void };
  house: ApiHouse;
  app: ApiFace;
  /** The company of the bare address, and another one beside it. */
  home: Tenant;
  other: Tenant;
  published: PublishedPolicy;
  reported: unknown[];
  key: (allowed?: readonly Scope[], tenant?: Tenant) => Promise<string>;
  /** `key` null: none. A body goes out as JSON. */
  ask: (
    method: string,
    path: string,
    key: string | null,
    more?: { body?: unknown; headers?: Record<string, string> },
  ) => Promise<Response>;
  publishText: (text: string, tenant?: Tenant) => Promise<PublishedPolicy>;
  proveAll: (tenant?: Tenant) => Promise<void>;
}

/** `outside`: how services of other controllers are reached. */
export async function bench(t: TestContext, outside?: RightsHouse['outside']): Promise<Bench> {
  const store = await testDatabase(t);
  const { db } = store;
  const clock = fixedClock('2026-03-10T09:00:00Z');
  await ensureDefaultTenant(db, clock);
  const [first, other] = [
    await tenantOfFolder(db, '/srv/fenwick', 'Fenwick Kites Ltd', clock),
    await tenantOfFolder(db, '/srv/marram', 'Marram Soap Ltd', clock),
  ];
  const home = await tenantOfFolder(db, '/srv/fenwick', 'Fenwick Kites Ltd', clock);
  if (home.id !== first.id) throw new Error('the first folder is another tenant');
  const packages = mkdtempSync(join(tmpdir(), 'upheld-api-packages-'));
  t.after(() => rmSync(packages, { recursive: true, force: true }));
  const reported: unknown[] = [];
  const latest = new Map<string, PublishedPolicy>();
  const publishText: Bench['publishText'] = async (text, tenant = home) => {
    const source = { name: 'policy/privacy.md', text };
    const { prose, policy } = read(source);
    const { published } = await publish(store, tenant.id, { source, prose, policy }, clock);
    latest.set(tenant.id, published);
    return published;
  };
  const published = await publishText(policyText('Fenwick Kites Ltd'));
  await publishText(policyText('Marram Soap Ltd', '\nWe encrypt backups.\n'), other);
  const opened = openVault(t, db, clock, async (tenant) => latest.get(tenant) ?? null);
  const mail = openMail({
    db,
    jobs: store.jobs,
    clock,
    home: '/nowhere',
    smtp: null,
    from: null,
    secret: new Secret('a key that only tests have'),
    sender: async () => ({ name: home.name, replyTo: null }),
    mayDeliver: async () => ({ ok: false, refused: 'test' }),
    log: () => {},
  });
  const house: ApiHouse = {
    clock,
    store,
    address: () => base,
    vault: () => opened,
    async permissions(): Promise<PermissionHouse> {
      const vault = await opened;
      const secrets = {
        suppression: new Secret('the key of marks, for tests'),
        passes: new Secret('the key of passes, for tests'),
      };
      const company = async (id: string) => (id === home.id ? home.name : other.name);
      return { vault, mail, secrets, company, address: async () => base, version: vault.published };
    },
    async rights(): Promise<RightsHouse> {
      const [vault, { company, address, version }] = [await opened, await this.permissions()];
      return {
        vault,
        mail,
        secret: new Secret('the key of requests, for tests'),
        address,
        company,
        version,
        holdings: (tenant, use) =>
          use({
            all: new Map([['vault', vaultHolding(vault, tenant)]]),
            jobs: httpJobs(db, tenant, new Secret('the key of requests, for tests'), clock),
          }),
        details: async () => ['customer-number', 'phone'],
        recipients: async () => ({ contacts: [], systems: [] }),
        object: () => Promise.reject(new Error('nor does it object for anybody')),
        lift: () => Promise.reject(new Error('nor does it lift what they said')),
        tryObjection: () => Promise.reject(new Error('nor does it try to')),
        officers: async () => 1,
        receipt: async () => null,
        packages,
        ...(outside ? { outside } : {}),
      };
    },
    ledger: openLedger({
      db,
      originOf: async (tenant) => `privacy.fenwick.example/ledger/${tenant}`,
      signer: async (tenant, origin) => signerOf(origin, signingKey(new Secret('a key that only tests have'), tenant)),
      witness: { seen: async () => null, keep: async () => {} },
    }),
    sealing: async () => new Secret('a key that only tests have'),
    allowLocalWebhooks: true,
    report: (error) => void reported.push(error),
    async board(tenant, version) {
      const given = (await attestations(db, tenant.id)).map((entry) => ({
        promise: entry.promise,
        id: entry.id,
        by: entry.by,
        holds: entry.holds,
        statement: entry.statement,
        fileName: entry.file?.name ?? null,
        fileSha256: entry.file?.sha256 ?? null,
        givenAt: entry.givenAt,
        expiresOn: entry.expiresOn,
        state: standing(entry, clock.now()),
      }));
      return boardOf(
        db,
        tenant.name,
        version,
        Map.groupBy(given, (entry) => entry.promise),
      );
    },
  };
  const app = api(house);
  return {
    store,
    clock,
    house,
    app,
    home,
    other,
    published,
    reported,
    publishText,
    async key(allowed = scopes, tenant = home) {
      const entry = { name: 'Test key', scopes: allowed, lastDay: null };
      return (await createApiKey(db, tenant.id, entry, clock)).token.reveal();
    },
    async ask(method, path, key, { body, headers = {} } = {}) {
      return app.request(`http://localhost:4180/api/v1${path}`, {
        method,
        headers: {
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    async proveAll(tenant = home) {
      const version = latest.get(tenant.id);
      if (version) await prove(db, version, accessProbes(db, null), clock, () => {});
    },
  };
}

/** People's data under real keys, in a custody of two folders. */
async function openVault(t: TestContext, db: Store['db'], clock: Clock, published: Vault['published']): Promise<Vault> {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-api-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const capabilityKey = new Secret('a capability key that only tests have');
  const root = new Secret('a root that only tests have');
  const keyd = await openKeyCore({ custody: [join(folder, 'a'), join(folder, 'b')], root, capabilityKey, clock });
  return vaultOf({ db, keyd, clock, published, capabilityKey });
}

/** What the tests keep about people, for the house itself: nothing of it needs a purpose of a policy. */
export const forHouse = (tenant: Tenant): Caller => ({
  tenant: tenant.id,
  principal: 'job:test',
  actor: 'house',
  purpose: 'law:rights',
});

export const ticket = {
  name: 'ticket',
  title: 'Ticket',
  access: ['support', 'programs'],
  activity: true,
  schema: {
    type: 'object',
    properties: {
      body: { type: 'string', maxLength: 500, 'x-category': 'pd:Communication' },
      state: { enum: ['open', 'closed'], 'x-category': null, 'x-queryable': true },
    },
  },
};

let people = 0;

/** Somebody with a record and a file, and an organisation; the names hold `word`. */
export async function personIn(world: Pick<Bench, 'house'>, tenant: Tenant, word = 'Wendel') {
  const vault = await world.house.vault();
  const caller = forHouse(tenant);
  const origin = { source: 'provided', channel: 'test' } as const;
  await declareType(vault, tenant.id, ticket, 'test');
  const email = `${word.toLowerCase()}.${++people}@oosterlinck.example`;
  const contact = { 'given-name': word, email };
  const organisation = (
    await addOrganisation(vault, caller, { name: `${word} & Co`, domain: null, country: null, registration: null })
  ).id;
  const { id: subject } = await savePerson(vault, caller, { contact, origin, organisation });
  const values = { body: `${word} asks.`, state: 'open' };
  const record = await addRecord(vault, caller, { subject, type: 'ticket', values, origin });
  const content = Buffer.from(`${word} sent this.`);
  const file = await addFile(vault, caller, { subject, name: `${word}.txt`, mediaType: 'text/plain', content });
  return { subject, record, file, organisation, email };
}

/** A request by letter; its number. */
export async function requestIn({ house }: Pick<Bench, 'house'>, tenant: Tenant, name = 'Wendel'): Promise<number> {
  const asked = { asks: 'access', channel: 'post', language: 'en', country: 'BE', sheet: { name } } as const;
  return (await receive(await house.rights(), tenant.id, 'staff:1', asked)).request.number;
}

/** A request of somebody who proved that the mailbox is theirs; its number. */
export async function provenRequestIn(
  { house }: Pick<Bench, 'house'>,
  tenant: Tenant,
  email: string,
  asks: Asked['asks'],
): Promise<number> {
  const asked = {
    asks,
    channel: 'page',
    language: 'en',
    country: 'BE',
    identity: 'mailbox',
    sheet: { email },
  } as const;
  return (await receive(await house.rights(), tenant.id, 'person', asked)).request.number;
}

/** Somebody who is still to be told of a request. */
export async function recipientIn(
  { store, house }: Pick<Bench, 'store' | 'house'>,
  tenant: Tenant,
  number: number,
  fact: string,
) {
  await withTenant(store.db, tenant.id, async (trx) => {
    const { id } = await trx
      .selectFrom('request')
      .select('id')
      .where('tenant_id', '=', tenant.id)
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    const at = house.clock.now().toString();
    const row = { tenant_id: tenant.id, request_id: id, fact, name: fact, state: 'open', state_at: at } as const;
    await trx.insertInto('request_notice').values(row).execute();
  });
  return fact;
}

export const openBoard = (bench: Bench, open: boolean): Promise<void> =>
  setBoardPublic(bench.store.db, bench.home.id, open, bench.clock);

export interface Call {
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

let repeats = 0;
const shared = new WeakMap<Bench, ReturnType<typeof personIn>>();

/** A choice of a visitor of the company's site, as it was recorded; answers with its public id. */
export async function choiceOf(
  { store, clock }: Bench,
  tenant: Tenant,
  site = 'https://www.fenwick.example',
  { hash = randomBytes(32), entry }: { hash?: Buffer; entry?: string } = {},
): Promise<string> {
  const id = randomBytes(32);
  const now = clock.now().toString();
  await withTenant(store.db, tenant.id, async (trx) =>
    trx
      .insertInto('consent_choice')
      .values({
        tenant_id: tenant.id,
        id,
        previous: null,
        at: now,
        claimed_at: null,
        viewed_at: now,
        site,
        policy: 1,
        texts: hash,
        language: 'en',
        layer: 2,
        action: 'choose',
        method: 'script',
        answers: JSON.stringify({
          statistics: { mark: 'stat-001', granted: true, without: [] },
          marketing: { mark: 'mark-001', granted: false, without: [] },
        }),
        gpc: false,
        signal: false,
        device: 'phone',
        body: hash,
        ledger_entry:
          entry ??
          (await record(trx, tenant.id, { kind: 'consent.given', data: { choice: id.toString('hex') } }, clock)),
      })
      .execute(),
  );
  return id.toString('hex');
}

/** A choice that stands in the ledger, made on something that was kept. */
export async function provenChoiceOf(world: Bench, tenant: Tenant, site?: string): Promise<string> {
  const { store, clock, house } = world;
  const hash = randomBytes(32);
  const terms = { schema_version: 'ISO/IEC TS 27560:2023' };
  const entry = await withTenant(store.db, tenant.id, async (trx) => {
    await trx
      .insertInto('consent_notice')
      .values({
        tenant_id: tenant.id,
        policy: 1,
        texts: hash,
        language: 'en',
        notice: '{"asked":[]}',
        shown: '[]',
        terms: JSON.stringify(terms),
        terms_sha256: Buffer.from(hashOf(terms), 'hex'),
        kept_at: clock.now().toString(),
      })
      .execute();
    return record(trx, tenant.id, { kind: 'consent.changed', data: { choice: 'x', terms: hashOf(terms) } }, clock);
  });
  await house.ledger.sequence(tenant.id);
  return choiceOf(world, tenant, site, { hash, entry });
}

/** A host that was held back today. */
async function heldIn({ store, clock, home }: Bench): Promise<void> {
  const tally = heldBackTally(store.db, clock);
  const site = { tenant: home.id, origin: 'https://www.fenwick.example' };
  tally.note(site, [{ host: 'static.hotjar.com', directive: 'script-src', count: 2 }]);
  await tally.flush();
}

/** A good call of every operation, on things that exist in the home company; made anew each time, so that each can be done. */
export async function callOf(world: Bench, operation: string): Promise<Call> {
  const { store, home, house, clock, published } = world;
  const inHome = <T>(act: Parameters<typeof withTenant<T>>[2]): Promise<T> => withTenant(store.db, home.id, act);
  const promise = published.policy.promises.find(({ kind }) => kind === 'staff-training')!.id;
  const word = { promise, by: 'Rosa Lind', statement: 'All nine were trained.', expiresOn: '2027-03-02' };
  const attestation = async () =>
    (await attest(store.db, home.id, { ...word, holds: true, file: null, enteredBy: 'Rosa Lind' }, clock)).id;
  const url = 'https://hooks.fenwick.example/upheld';
  const webhook = async () =>
    (await inHome((trx) => createWebhook(trx, home.id, { url, events: ['policy.published'] }, house))).webhook.id;
  const delivery = async () => {
    const id = await webhook();
    await inHome((trx) => testWebhook(trx, home.id, id, house));
    const [sent] = await inHome((trx) => deliveriesBefore(trx, home.id, id, { before: null, limit: 1 }));
    return { id, delivery: sent!.id };
  };
  const erasure = async () =>
    (await erasePerson(await house.vault(), forHouse(home), (await personIn(world, home)).subject, 'test')).id;
  const purpose = 'law:rights';
  const once = () => ({ 'idempotency-key': `"test ${++repeats}"` });
  const person = () => personIn(world, home);
  const requested = () => requestIn(world, home);
  const proven = async (asks: Asked['asks']) => provenRequestIn(world, home, (await personIn(world, home)).email, asks);
  // What is only looked at is made once.
  const somebody = () => shared.get(world) ?? shared.set(world, person()).get(world)!;
  const calls: Readonly<Record<string, () => Call | Promise<Call>>> = {
    createSubject: () => ({ path: '/subjects', body: { purpose, contact: { city: 'Ghent' } }, headers: once() }),
    listSubjects: async () => (await somebody(), { path: `/subjects?purpose=${purpose}` }),
    searchSubjects: async () => ({ path: '/subjects/search', body: { purpose, email: (await somebody()).email } }),
    getSubject: async () => ({ path: `/subjects/${(await somebody()).subject}?purpose=${purpose}` }),
    changeContact: async () => ({
      path: `/subjects/${(await somebody()).subject}/contact`,
      body: { purpose, values: { city: 'Bruges' } },
    }),
    restrictSubject: async () => ({
      path: `/subjects/${(await somebody()).subject}/restriction`,
      body: { purpose, restricted: true },
    }),
    setPreference: async () => ({
      path: `/subjects/${(await somebody()).subject}/preferences`,
      body: { purpose, channel: 'email', topic: 'newsletter', wants: false },
    }),
    getMaySend: async () => ({
      path: `/may-send?subject=${(await somebody()).subject}&purpose=purpose.nothing&channel=email`,
    }),
    maySend: async () => ({
      path: '/may-send',
      body: { asks: [{ address: (await somebody()).email, purpose: 'purpose.nothing', channel: 'email' }] },
    }),
    askOptIn: async () => {
      const { policy } = (await (await house.vault()).published(home.id))!;
      const asked = askedPurposes(policy)[0];
      return { path: '/opt-ins', body: { purpose: asked?.purpose ?? '', email: 'a@b.example', language: 'en' } };
    },
    mergeSubjects: async () => {
      const [keep, other] = [(await person()).subject, (await person()).subject];
      return { path: `/subjects/${keep}/merge`, body: { purpose, other } };
    },
    eraseSubject: async () => ({ path: `/subjects/${(await person()).subject}?purpose=${purpose}` }),
    listErasures: async () => (await erasure(), { path: '/erasures' }),
    getErasure: async () => ({ path: `/erasures/${await erasure()}` }),
    listRecordTypes: () => ({ path: '/record-types' }),
    declareRecordType: () => ({ path: '/record-types', body: { purpose, type: { ...ticket, name: 'visit' } } }),
    addRecord: async () => ({
      path: `/subjects/${(await somebody()).subject}/records`,
      body: { purpose, type: 'ticket', values: { state: 'open' } },
      headers: once(),
    }),
    getRecord: async () => ({ path: `/records/${(await somebody()).record}?purpose=${purpose}` }),
    changeRecord: async () => ({
      path: `/records/${(await somebody()).record}`,
      body: { purpose, values: { state: 'closed' } },
    }),
    deleteRecord: async () => ({ path: `/records/${(await person()).record}?purpose=${purpose}` }),
    addFile: async () => ({
      path: `/subjects/${(await somebody()).subject}/files`,
      body: { purpose, name: 'a.txt', content: 'YQ==' },
      headers: once(),
    }),
    listSubjectChoices: async () => ({ path: `/subjects/${(await somebody()).subject}/choices` }),
    listFiles: async () => ({ path: `/subjects/${(await somebody()).subject}/files?purpose=${purpose}` }),
    getFile: async () => ({ path: `/files/${(await somebody()).file}?purpose=${purpose}` }),
    deleteFile: async () => ({ path: `/files/${(await person()).file}?purpose=${purpose}` }),
    listOrganisations: async () => (await somebody(), { path: `/organisations?purpose=${purpose}&name=wen` }),
    createOrganisation: () => ({ path: '/organisations', body: { purpose, name: 'A school' }, headers: once() }),
    listRequests: async () => (await requested(), { path: '/requests?limit=2' }),
    createRequest: () => ({
      path: '/requests',
      body: { right: 'access', signedIn: true, language: 'en', name: 'Wendel' },
      headers: once(),
    }),
    getRequest: async () => ({ path: `/requests/${await requested()}` }),
    getRequestDetails: async () => ({ path: `/requests/${await requested()}/detail` }),
    askRequestDetail: async () => ({
      path: `/requests/${await proven('access')}/detail`,
      body: { kind: 'phone', why: 'What we keep is confidential.' },
      headers: once(),
    }),
    getRequestChoices: async () => ({ path: `/requests/${await proven('rectification')}/choices` }),
    proposeRequestPlan: async () => ({ path: `/requests/${await proven('erasure')}/plan`, body: {} }),
    getRequestPlan: async () => ({ path: `/requests/${await requested()}/plan` }),
    // Nothing of theirs is here, so nothing is offered to anybody.
    transferRequest: async () => ({
      path: `/requests/${await provenRequestIn(world, home, `nobody.${++people}@oosterlinck.example`, 'portability')}/transfer`,
      body: { receiver: 'Quay Bank', service: 'https://opendsr.bank.example/v2' },
      headers: once(),
    }),
    settleRequestRecipient: async () => {
      const number = await requested();
      const recipient = await recipientIn(world, home, number, 'recipient.couriers');
      const body = { recipient, how: 'by-hand', why: 'Told by telephone.' };
      return { path: `/requests/${number}/recipients`, body, headers: once() };
    },
    listRequestRecipients: async () => ({ path: `/requests/${await requested()}/recipients` }),
    addRequestMessage: async () => ({
      path: `/requests/${await requested()}/messages`,
      body: { text: 'I have moved.' },
      headers: once(),
    }),
    identifyRequest: async () => ({ path: `/requests/${await requested()}/identify` }),
    getPolicy: () => ({ path: '/policy' }),
    listVersions: () => ({ path: '/policy/versions?limit=5' }),
    getVersion: () => ({ path: '/policy/versions/1' }),
    listFacts: () => ({ path: '/facts?limit=3' }),
    getBoard: () => ({ path: '/board?limit=3' }),
    getPromise: () => ({ path: `/promises/${promise}` }),
    startProof: () => ({ path: '/prove' }),
    listAttestations: async () => (await attestation(), { path: '/attestations' }),
    listLedgerEntries: async () => (await house.ledger.sequence(home.id), { path: '/ledger/entries?limit=2' }),
    getReceipt: async () => {
      await house.ledger.sequence(home.id);
      const [entry] = await house.ledger.entries(home.id, 0, 1);
      return { path: `/ledger/entries/${entry!.id}/receipt` };
    },
    listConsents: async () => (await choiceOf(world, home), { path: '/consents?limit=2&action=choose' }),
    getConsent: async () => ({ path: `/consents/${await choiceOf(world, home)}` }),
    getConsentReceipt: async () => ({ path: `/consents/${await provenChoiceOf(world, home)}/receipt` }),
    listConsentTrail: async () => ({ path: `/consents/${await choiceOf(world, home)}/trail` }),
    listHeldBack: async () => (await heldIn(world), { path: '/consent-held-back?from=2026-03-01' }),
    getConsentStatistics: async () => (
      await choiceOf(world, home),
      { path: '/consent-statistics?from=2026-03-01&to=2026-03-31' }
    ),
    createAttestation: () => ({
      path: '/attestations',
      body: word,
      headers: { 'idempotency-key': `"test ${++repeats}"` },
    }),
    revokeAttestation: async () => ({ path: `/attestations/${await attestation()}/revoke` }),
    listWebhooks: async () => (await webhook(), { path: '/webhooks' }),
    createWebhook: () => ({ path: '/webhooks', body: { url, events: ['verdict.changed'] } }),
    deleteWebhook: async () => ({ path: `/webhooks/${await webhook()}` }),
    enableWebhook: async () => ({ path: `/webhooks/${await webhook()}/enable` }),
    testWebhook: async () => ({ path: `/webhooks/${await webhook()}/test` }),
    listDeliveries: async () => ({ path: `/webhooks/${(await delivery()).id}/deliveries` }),
    redeliver: async () => {
      const made = await delivery();
      return { path: `/webhooks/${made.id}/deliveries/${made.delivery}/redeliver` };
    },
  };
  const call = calls[operation];
  if (!call) throw new Error(`testing: there is no call of ${operation}: add one`);
  return call();
}
