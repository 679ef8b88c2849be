// What the tests of keyd share: a custody of two folders, a core on it, and capabilities.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Clock, Secret, Temporal, fixedClock } from '#base';
import { signCapability } from './capability.ts';
import type { Capability, EpochWrapped, SignedCapability } from './contract.ts';
import { type KeyCore, type KeyCoreOptions, openKeyCore } from './core.ts';

export const tenant = '019d0000-0000-7000-8000-00000000000a';
export const otherTenant = '019d0000-0000-7000-8000-00000000000b';
export const root = new Secret('the root secret of the tests, long enough');
export const capabilityKey = new Secret('the capability key of the tests, long enough');

/** A folder that goes when the test ends. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-keyd-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A capability that a job of the house would have; `change` takes from it. */
export function capability(
  act: Capability['act'],
  clock: Clock,
  change: Partial<Capability> = {},
  key: Secret = capabilityKey,
): SignedCapability {
  return signCapability(
    {
      tenant,
      act,
      subjects: '*',
      columns: '*',
      purpose: 'test',
      principal: 'job:test',
      expires: clock.now().add(Temporal.Duration.from('PT4M')).toString(),
      ...change,
    },
    key,
  );
}

export interface Bench {
  readonly core: KeyCore;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly places: readonly [string, string];
  /** A capability of this bench's clock. */
  can(act: Capability['act'], change?: Partial<Capability>): SignedCapability;
  /** Another core on the same places, as after a restart. */
  again(change?: Partial<KeyCoreOptions>): Promise<KeyCore>;
}

export async function bench(t: TestContext, change: Partial<KeyCoreOptions> = {}): Promise<Bench> {
  const folder = temporaryFolder(t);
  const clock = fixedClock('2026-11-22T10:00:00Z');
  const places = [join(folder, 'a'), join(folder, 'b')] as const;
  const again = (more: Partial<KeyCoreOptions> = {}): Promise<KeyCore> =>
    openKeyCore({ custody: places, root, capabilityKey, clock, ...change, ...more });
  return { core: await again(), clock, places, again, can: (act, more) => capability(act, clock, more) };
}

/** An epoch, and a bucket in it. */
export async function bucketIn(
  { core, can }: Pick<Bench, 'core' | 'can'>,
  of: { tenant?: string; epoch?: number; id?: string } = {},
): Promise<EpochWrapped> {
  const { tenant: whose = tenant, epoch = 1, id = 'bucket-1' } = of;
  await core.createEpoch(can('rotate', { tenant: whose }), whose, epoch);
  return core.mintEpochKey(can('mint', { tenant: whose }), whose, { id, kind: 'bucket', epoch });
}
