// For tests: an API over a real database with two made-up companies, a policy each, and keys of every kind.
import type { TestContext } from 'node:test';
import {
  type Scope,
  type Tenant,
  accessProbes,
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
import type { PublishedPolicy } from '#policy';
import { publish } from '#publish';
import { read } from '#read';
import type { Store } from '#store';
import { testDatabase } from '#store/testing';
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
      if (version) await prove(db, version, accessProbes(db), clock, () => {});
    },
  };
}

export const openBoard = (bench: Bench, open: boolean): Promise<void> =>
  setBoardPublic(bench.store.db, bench.home.id, open);
