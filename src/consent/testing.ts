// For tests: a consent handler over a real database with two made-up companies, each with a site of its own and something to ask.
import type { TestContext } from 'node:test';
import { tenantOfFolder } from '#access';
import { type Clock, Secret, fixedClock } from '#base';
import { type Ledger, openLedger, signerOf, signingKey } from '#ledger';
import { publish } from '#publish';
import { read } from '#read';
import type { Store } from '#store';
import { testDatabaseAndOwner } from '#store/testing';
import type { ChoicePost } from '#wire';
import { type ConsentHandler, consentHandler } from './handler.ts';
import type { ConsentHouse, Shown } from './house.ts';
import { addSite } from './sites.ts';
import { answersTo, newSecret, policyText, shop, shownOf } from './testing-notice.ts';

export { answersTo, newSecret, shop };

export const address = 'https://privacy.fenwick.example';

export interface ConsentBench {
  store: Store;
  /** Whoever has the database in hand. */
  asOwner: (statement: string) => Promise<void>;
  clock: Clock & { advance(duration: string): void };
  ledger: Ledger;
  house: ConsentHouse;
  handler: ConsentHandler;
  tenant: string;
  other: string;
  /** Keys of the two sites. */
  key: string;
  otherKey: string;
  reported: unknown[];
  /** Publishes the next version, with another notice. */
  change(): Promise<void>;
  shown(): Shown;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** `from` null: no Origin. */
  post(body: unknown, headers?: Record<string, string | null>): Promise<Response>;
  token(origin?: string): Promise<string>;
  /** A good post of a new visitor. */
  good(change?: Partial<ChoicePost>): Promise<ChoicePost>;
  /** Words that are the texts of a form. */
  form(fields: Readonly<Record<string, string | string[]>>, headers?: Record<string, string>): Promise<Response>;
}

export async function consentBench(t: TestContext): Promise<ConsentBench> {
  const { store, asOwner } = await testDatabaseAndOwner(t);
  const { db } = store;
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const { id: other } = await tenantOfFolder(db, '/srv/marram', 'Marram Soap Ltd', clock);
  const { id: tenant } = await tenantOfFolder(db, '/srv/fenwick', 'Fenwick Kites Ltd', clock);
  const shown = new Map<string, Shown>();
  const publishFor = async (id: string, letter: string, more = ''): Promise<void> => {
    const source = { name: 'policy/privacy.md', text: policyText + more };
    const { published } = await publish(store, id, { source, ...read(source) }, clock);
    shown.set(id, shownOf(published, letter));
  };
  await publishFor(tenant, 'a');
  await publishFor(other, 'z');
  const site = async (id: string, origin: string, cookieDomain: string | null) =>
    (await addSite(db, id, { origin, cookieDomain }, clock)).key.reveal();
  const [key, otherKey] = [
    await site(tenant, shop, 'fenwick.example'),
    await site(other, 'https://marram.example', null),
  ];
  const ledger = openLedger({
    db,
    originOf: async (id) => `privacy.fenwick.example/ledger/${id}`,
    signer: async (id, origin) => signerOf(origin, signingKey(new Secret('a key that only tests have'), id)),
    witness: { seen: async () => null, keep: async () => {} },
  });
  const reported: unknown[] = [];
  const house: ConsentHouse = {
    db,
    ledger,
    clock,
    secret: async () => new Secret('a secret that only tests have'),
    address: () => address,
    home: async () => tenant,
    shown: async (id) => shown.get(id) ?? null,
    report: (error) => void reported.push(error),
  };
  const handler = consentHandler(house);
  const ask = async (request: Request): Promise<Response> => {
    const answer = await handler(request);
    if (!answer) throw new Error(`not a path of consent: ${request.url}`);
    return answer;
  };
  const bench: ConsentBench = {
    store,
    asOwner,
    clock,
    ledger,
    house,
    handler,
    tenant,
    other,
    key,
    otherKey,
    reported,
    async change() {
      await publishFor(tenant, 'b', '\nWe also measure the wind.\n');
      clock.advance('PT3S');
    },
    shown: () => shown.get(tenant)!,
    get: (path, headers = { origin: shop }) => ask(new Request(`${address}${path}`, { headers })),
    post(body, headers = {}) {
      const all = { origin: shop, 'content-type': 'application/json', ...headers };
      const sent = Object.entries(all).filter((one): one is [string, string] => one[1] !== null);
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return ask(new Request(`${address}/upheld/choice`, { method: 'POST', headers: sent, body: text }));
    },
    async token(origin = shop) {
      return ((await (await bench.get('/upheld/token', { origin })).json()) as { token: string }).token;
    },
    async good(change = {}) {
      const { notice, texts } = bench.shown();
      return {
        token: await bench.token(),
        secret: newSecret(),
        action: 'accept',
        answers: answersTo(notice, !['refuse', 'withdraw'].includes(change.action ?? 'accept')),
        layer: 1,
        language: 'en',
        texts: texts[0]!.texts,
        gpc: false,
        ...change,
      };
    },
    form(fields, headers = {}) {
      const body = new URLSearchParams();
      for (const [name, values] of Object.entries(fields))
        for (const value of [values].flat()) body.append(name, value);
      return bench.post(body.toString(), { 'content-type': 'application/x-www-form-urlencoded', ...headers });
    },
  };
  return bench;
}
