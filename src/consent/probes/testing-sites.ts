// Helps the tests of visits: companies with sites of different makes, all on one small server, each by a name of its own, and the verdicts on their texts.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tenantOfFolder } from '#access';
import { getRequestListener } from '@hono/node-server';
import { Secret, Temporal, systemClock } from '#base';
import type { Browser } from '#chrome';
import { openLedger, signerOf, signingKey } from '#ledger';
import type { Answer, Probe, PublishedPolicy } from '#policy';
import { publish } from '#publish';
import { read } from '#read';
import type { Store } from '#store';
import { consentHandler } from '../handler.ts';
import { heldBackTally } from '../held-back-days.ts';
import type { ConsentHouse } from '../house.ts';
import { noticeOf } from '../notice.ts';
import { shownTexts } from '../shown-texts.ts';
import { addSite } from '../sites.ts';
import { served, wrapper } from '../testing-wrapper.ts';
import { visitorRoutes } from '../visitor-routes.ts';
import { siteProbes } from './site.ts';
import type { Place } from './visit/gateway.ts';
import type { Patience } from './visit/stay.ts';
import type { VisitStage } from './visit/shared.ts';

export type Page = (request: IncomingMessage, answer: ServerResponse) => void;

export interface Street {
  /** Gives a name a site. */
  open(host: string, page: Page): void;
  place: Place;
  port: number;
  close(): Promise<void>;
}

/** Any name that ends in `.test` is here; no other is anywhere. */
export async function street(): Promise<Street> {
  const sites = new Map<string, Page>();
  const server = createServer((request, answer) => {
    const page = sites.get((request.headers.host ?? '').replace(/:\d+$/, ''));
    if (page) page(request, answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    open: (host, page) => void sites.set(host, page),
    place: async (host) => (host.endsWith('.test') ? { address: '127.0.0.1', port } : 'no-name'),
    port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A page of one site with the same head and foot everywhere. */
export const html = (answer: ServerResponse, body: string, headers: Record<string, string | string[]> = {}): void => {
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  answer.end(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"></head><body><h1>Shop</h1><p>Boots and shoes for every weather.</p>${body}</body></html>`,
  );
};

export const impatient: Partial<Patience> = {
  load: 20_000,
  quiet: 100,
  busy: 4_000,
  late: 500,
  step: 20_000,
  site: 110_000,
};

export interface Verdict extends Answer {
  kind: string;
  quote: string;
}

export interface Company {
  tenant: string;
  published: PublishedPolicy;
  /** Of the first site. */
  key: string;
  stage: VisitStage;
  /** Every promise of these kinds, in the order of the text. */
  verdicts(probes?: readonly Probe[]): Promise<Verdict[]>;
}

/** A company that publishes `text` and has registered `origins`. */
export async function company(
  store: Store,
  { place }: Pick<Street, 'place'>,
  browser: Browser,
  { text, origins, name = 'Teal' }: { text: string; origins: readonly string[]; name?: string },
): Promise<Company> {
  const { id: tenant } = await tenantOfFolder(store.db, `/srv/${name}-${origins.join()}`, `${name} Ltd`, systemClock);
  const source = { name: 'policy/privacy.md', text };
  const { published } = await publish(store, tenant, { source, ...read(source) }, systemClock);
  const keys: string[] = [];
  for (const origin of origins)
    keys.push((await addSite(store.db, tenant, { origin, cookieDomain: null }, systemClock)).key.reveal());
  const stage: VisitStage = {
    db: store.db,
    home: '.upheld',
    allowLocal: false,
    seen: new Map(),
    ending: new AbortController().signal,
    browser: async () => browser,
    place,
    patience: impatient,
  };
  return {
    tenant,
    published,
    key: keys[0] ?? '',
    stage,
    async verdicts(probes = siteProbes(stage)) {
      const all: Verdict[] = [];
      for (const promise of published.policy.promises) {
        const probe = probes.find(({ kind }) => kind === promise.kind);
        if (!probe) continue;
        const answer = await probe.ask({ published, promise, now: Temporal.Now.instant() });
        all.push({ kind: promise.kind, quote: promise.stated[0]!.quote, ...answer });
      }
      return all;
    },
  };
}

/** The company's site behind the wrapper, as its developer would install it, with an Upheld of its own behind that. */
export async function wrapped(
  store: Store,
  { open }: Pick<Street, 'open'>,
  { tenant, published, key }: Company,
  host: string,
  site: (request: Request) => Response,
): Promise<() => Promise<void>> {
  const ledger = openLedger({
    db: store.db,
    originOf: async (id) => `privacy.teal.test/ledger/${id}`,
    signer: async (id, origin) => signerOf(origin, signingKey(new Secret('a key that only tests have'), id)),
    witness: { seen: async () => null, keep: async () => {} },
  });
  const notice = noticeOf(published);
  let address = '';
  const house: ConsentHouse = {
    db: store.db,
    ledger,
    clock: systemClock,
    secret: async () => new Secret('a secret that only tests have'),
    address: () => address,
    home: async () => tenant,
    shown: async () => ({ published, notice, texts: shownTexts(notice, address) }),
    report(error) {
      throw error;
    },
  };
  const handler = consentHandler(house, visitorRoutes(heldBackTally(store.db, systemClock)));
  const upheld = await served(async (request) => (await handler(request)) ?? new Response(null, { status: 404 }));
  address = upheld.origin;
  const behind = (await wrapper())({ host: address, key })(site);
  const listener = getRequestListener(behind);
  open(host, (request, answer) => void listener(request, answer));
  return upheld.close;
}
