// For tests of rights: a company with a vault under real keys, a policy of its own, real mails in an outbox, and the house that rights need.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { Secret } from '#base';
import { liftObjection, objectByAddress, tryObjection } from '#consent';
import { type PeopleBench, peopleBench } from '#consent/testing';
import { type Ledger, openLedger, signerOf, signingKey } from '#ledger';
import type { Holding } from '#policy';
import type { RightsHouse } from './house.ts';
import { httpJobs } from './plan/http-jobs.ts';

export { opendsrService } from './package/testing-opendsr.ts';

export interface RightsBench extends PeopleBench {
  rights: RightsHouse;
  /** Its ledger, which seals what waits when it is told to (`sequence`). */
  ledger: Ledger;
}

/** `holdings`: what keeps personal data besides. The address of the pages is that of `linkIn` of #consent/testing. */
export async function rightsBench(
  t: TestContext,
  holdings: ReadonlyMap<string, Holding> = new Map(),
  options: Parameters<typeof peopleBench>[1] = {},
): Promise<RightsBench> {
  const bench = await peopleBench(t, options);
  const packages = mkdtempSync(join(tmpdir(), 'upheld-packages-'));
  t.after(() => rmSync(packages, { recursive: true, force: true }));
  const { vault, mail } = bench;
  const secret = new Secret('the key of requests, for tests');
  const ledger = openLedger({
    db: bench.store.db,
    originOf: async (tenant) => `privacy.fenwick.example/ledger/${tenant}`,
    signer: async (tenant, own) => signerOf(own, signingKey(new Secret('a key that only tests have'), tenant)),
    witness: { seen: async () => null, keep: async () => {} },
  });
  const rights: RightsHouse = {
    vault,
    mail,
    secret,
    officers: async () => 2,
    address: bench.house.address,
    company: bench.house.company,
    version: bench.house.version,
    holdings: (_, use) => use({ all: holdings, jobs: httpJobs(bench.store.db, bench.tenant, secret, bench.clock) }),
    details: async () => ['customer-number', 'phone'],
    object: (whose, address, purpose, at) => objectByAddress(bench.house, whose, address, purpose, at),
    lift: (whose, address, topic, at) => liftObjection(bench.house, whose, address, { topic, at }),
    tryObjection: (whose, object) => tryObjection(bench.house, whose, object),
    receipt: (tenant, entry) => ledger.receipt(tenant, entry),
    packages,
    recipients: async () => ({ contacts: [], systems: [] }),
  };
  return { ...bench, rights, ledger };
}
