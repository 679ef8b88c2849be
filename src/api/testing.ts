// For tests: an API over a real database with two made-up companies, a policy each, and keys of every kind.
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
import { type Clock, Secret, fixedClock } from '#base';
import { boardOf, prove } from '#evidence';
import { openLedger, signerOf, signingKey } from '#ledger';
import type { PublishedPolicy } from '#policy';
import { publish } from '#publish';
import { read } from '#read';
import { type Store, withTenant } from '#store';
import { testDatabase } from '#store/testing';
import { deliveriesBefore } from './delivery/log.ts';
import { createWebhook, testWebhook } from './delivery/webhooks.ts';
import { type ApiFace, type ApiHouse, api } from './index.ts';

export const base = 'https://privacy.fenwick.example';

export const policyText = (company: string, more = ''): string => `# Privacy Policy of ${company}

${company}, 4 Quay Street, Whitby YO21 3PU, United Kingdom

We sell kites. We do not sell your personal data. We train our staff in data protection every year.

We keep orders for seven years. We keep job applications for six months.

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

export async function bench(t: TestContext): Promise<Bench> {
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
  const house: ApiHouse = {
    clock,
    store,
    address: () => base,
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

export const openBoard = (bench: Bench, open: boolean): Promise<void> =>
  setBoardPublic(bench.store.db, bench.home.id, open, bench.clock);

export interface Call {
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

let repeats = 0;

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
  const calls: Readonly<Record<string, () => Call | Promise<Call>>> = {
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
