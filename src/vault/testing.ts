// For tests: a vault on a database of its own, with a real keyd core on two places of custody and a policy of a made-up company.
import type { TestContext } from 'node:test';
import { ensureDefaultTenant } from '#access';
import { Secret, type Temporal, fixedClock } from '#base';
import { type PublishedPolicy, emptyLists } from '#policy';
import type { Store } from '#store';
import { testDatabaseAndOwner } from '#store/testing';
import type { Keyd } from './keyd/contract.ts';
import { type KeyCore, openKeyCore } from './keyd/core.ts';
import { capabilityKey, root, temporaryFolder } from './keyd/testing.ts';
import { type Caller, type Glass, type Vault, vaultOf } from './vault.ts';

/** What the made-up company declares: three purposes, and one category that comes from others. */
export const testPolicy = (number = 1): PublishedPolicy =>
  ({
    number,
    sha256: 'a'.repeat(64),
    previous: null,
    publishedAt: '2026-03-01T00:00:00Z',
    policy: {
      ...emptyLists(),
      meta: {
        id: 'fenwick-kites',
        title: 'Privacy policy',
        language: 'en',
        source: { file: 'policy.md', sha256: 'b'.repeat(64) },
      },
      purposes: ['orders', 'newsletter', 'support'].map((id) => ({ id: `purpose.${id}`, label: id, bases: [] })),
      data: [{ id: 'data.job', label: 'job title', dpv: 'pd:Job', mode: 'third-party' }],
      promises: [],
    },
  }) as unknown as PublishedPolicy;

export interface VaultBench {
  vault: Vault;
  store: Store;
  tenant: string;
  core: KeyCore;
  places: readonly [string, string];
  /** Runs a statement as the one who owns the database. */
  asOwner: (statement: string) => Promise<void>;
  clock: ReturnType<typeof fixedClock>;
  /** A job of the house that acts for a purpose. */
  job: (purpose?: string) => Caller;
  staff: (role: 'owner' | 'privacy-lead' | 'support' | 'analyst' | 'auditor', purpose?: string) => Caller;
  /** Another core on the same places, as after a restart. */
  restart: () => Promise<KeyCore>;
  /** The opening that every member of staff has from now on. */
  breakGlass: (glass: Glass | null) => void;
  /** The policy in force from now on. */
  publish: (policy: PublishedPolicy | null) => void;
}

export async function vaultBench(
  t: TestContext,
  at: string | Temporal.Instant = '2026-03-10T09:00:00Z',
): Promise<VaultBench> {
  const { store, asOwner } = await testDatabaseAndOwner(t);
  const clock = fixedClock(at.toString());
  const folder = temporaryFolder(t);
  const places = [`${folder}/a`, `${folder}/b`] as const;
  const restart = (): Promise<KeyCore> => openKeyCore({ custody: places, root, capabilityKey, clock });
  const core = await restart();
  const { id: tenant } = await ensureDefaultTenant(store.db, clock);
  let inForce: PublishedPolicy | null = testPolicy();
  const published = async (): Promise<PublishedPolicy | null> => inForce;
  const keyd: Keyd = core;
  let glass: Glass | null = null;
  const glassOf = async (): Promise<Glass | null> => glass;
  const vault = vaultOf({
    glassOf,
    db: store.db,
    keyd,
    clock,
    published,
    capabilityKey: new Secret(capabilityKey.reveal()),
  });
  return {
    vault,
    store,
    asOwner,
    tenant,
    core,
    places,
    clock,
    job: (purpose = 'purpose.orders') => ({ tenant, principal: 'job:test', actor: 'house', purpose }),
    staff: (role, purpose = 'purpose.orders') => ({
      tenant,
      principal: 'staff:019d0000-0000-7000-8000-0000000000aa',
      actor: { role },
      purpose,
    }),
    restart,
    breakGlass: (opening) => {
      glass = opening;
    },
    publish: (policy) => {
      inForce = policy;
    },
  };
}
