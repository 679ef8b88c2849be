// For tests: a tenant with a published policy, and a small web site that shows it well or badly. Real database, real HTTP.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { type Clock, fixedClock, newId } from '#base';
import { type Answer, type Probe, type PublishedPolicy, segmentsOf } from '#policy';
import { read } from '#read';
import type { Store } from '#store';
import { testDatabaseWithAdmin } from '#store/testing';
import { Client } from 'pg';
import type { Site } from './served.ts';
import { publish } from './versions.ts';

export interface Bench {
  store: Store;
  clock: Clock & { advance(duration: string): void };
  tenant: string;
  site: Site;
  /** What each path answers; null body: the connection is cut. Tests change it to break things. */
  pages: Map<string, { status: number; body: string | null }>;
  publishText(text: string, name?: string): Promise<PublishedPolicy>;
  /** Publishes, and shows the page, the list and every version as they should be. */
  show(text: string): Promise<PublishedPolicy>;
  /** Asks a probe about the first promise of its kind. */
  ask(published: PublishedPolicy, probes: readonly Probe[], kind: string): Promise<Answer>;
  stopServing(): void;
  /** Runs SQL as the database's owner, with triggers off: what nobody should be able to do unseen. */
  tamper(sql: string): Promise<void>;
}

export async function bench(t: TestContext): Promise<Bench> {
  const { store, admin } = await testDatabaseWithAdmin(t);
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const tenant = newId(clock);
  await store.db
    .insertInto('auth.tenant')
    .values({
      id: tenant,
      slug: 'test',
      name: 'Test',
      folder: null,
      board_public: false,
      created_at: clock.now().toString(),
    })
    .execute();
  const pages: Bench['pages'] = new Map();
  let base: string | null = await serve(t, pages);
  const site: Site = { base: async () => base };
  const publishText: Bench['publishText'] = async (text, name = 'policy/privacy.md') => {
    const source = { name, text };
    const { prose, policy } = read(source);
    return (await publish(store, tenant, { source, prose, policy }, clock)).published;
  };
  return {
    store,
    clock,
    tenant,
    site,
    pages,
    publishText,
    async show(text) {
      const published = await publishText(text);
      pages.set('/policy', { status: 200, body: pageOf(published) });
      pages.set(`/policy/versions/${published.number}`, { status: 200, body: pageOf(published) });
      const list = Array.from(
        { length: published.number },
        (_, i) => `<a href="/policy/versions/${i + 1}">${i + 1}</a>`,
      ).join('');
      pages.set('/policy/history', { status: 200, body: `<main>${list}</main>` });
      return published;
    },
    async ask(published, probes, kind) {
      const promise = published.policy.promises.find((entry) => entry.kind === kind);
      const probe = probes.find((entry) => entry.kind === kind);
      if (!promise || !probe)
        throw new Error(
          `no ${promise ? 'probe' : 'promise'} of kind ${kind}; there are ${published.policy.promises.map((p) => p.kind).join(', ')}`,
        );
      return probe.ask({ published, promise, now: clock.now() });
    },
    stopServing() {
      base = null;
    },
    async tamper(sql) {
      const owner = new Client({
        host: admin.socket,
        user: admin.user,
        password: admin.password?.reveal(),
        database: admin.database,
      });
      await owner.connect();
      try {
        await owner.query("set session_replication_role = 'replica'");
        await owner.query(sql);
      } finally {
        await owner.end();
      }
    },
  };
}

/** A plain page as any site could make it: one element a sentence. */
export const pageOf = (published: PublishedPolicy, extra = ''): string =>
  `<!doctype html><main><article data-policy-text>${segmentsOf(published.prose)
    .map(({ id, text }) => `<p id="s-${id}">${escape(text)}</p>`)
    .join('\n')}</article>${extra}</main>`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function serve(t: TestContext, pages: Bench['pages']): Promise<string> {
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '') ?? { status: 404, body: 'not here' };
    if (page.body === null) {
      response.destroy();
      return;
    }
    response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
