// Helps the tests of visits: companies with sites of different makes, all on one small server, each by a name of its own, and the verdicts on their texts.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { tenantOfFolder } from '#access';
import { Temporal, systemClock } from '#base';
import type { Browser } from '#chrome';
import type { Answer, Probe } from '#policy';
import { publish } from '#publish';
import { read } from '#read';
import type { Store } from '#store';
import { addSite } from '../sites.ts';
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

export const impatient: Partial<Patience> = { load: 5_000, quiet: 150, busy: 1_200, site: 30_000 };

export interface Verdict extends Answer {
  kind: string;
  quote: string;
}

export interface Company {
  tenant: string;
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
  for (const origin of origins) await addSite(store.db, tenant, { origin, cookieDomain: null }, systemClock);
  const stage: VisitStage = {
    db: store.db,
    home: '.upheld',
    allowLocal: false,
    seen: new Map(),
    browser: async () => browser,
    place,
    patience: impatient,
  };
  return {
    tenant,
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

export const closeAfter = (t: TestContext, close: () => Promise<void>): void => t.after(close);
