// What the vault's checks may look at, and the memory of looks that take long.
import { type Answer, type World, reading } from '#policy';
import type { Store } from '#store';
import type { Vault } from '../vault.ts';

export interface Kept {
  store: Pick<Store, 'db' | 'breaches' | 'dataFolder'>;
  vault: () => Promise<Vault>;
  /** Folders with everything that Upheld writes on this machine: its home, and its database when that is its own. */
  folders: readonly string[];
  /** Every company that this Upheld serves. */
  tenants: () => Promise<readonly string[]>;
  /** Where the server answers on this machine; null while none runs. */
  local: () => string | null;
  /** The address that everybody uses; null when none is set. */
  publicUrl: string | null;
  /** Answers of heavy looks, kept while they are fresh. */
  daily: Daily;
}

export type Daily = Map<string, { until: number; answer: Answer }>;

const day = 24 * 60 * 60 * 1000;

/**
 * A look that takes long, or leaves traces of its own, is made once a day while it finds all well; what is wrong or unknown is looked at
 * each time. `what` tells looks apart within a version of a policy.
 */
export async function onceADay(
  daily: Daily,
  what: string,
  { published, now }: World,
  look: () => Promise<Answer>,
): Promise<Answer> {
  const key = `${published.tenant} ${published.sha256} ${what}`;
  const known = daily.get(key);
  if (known && known.until > now.epochMilliseconds) return known.answer;
  const found = await look();
  const at = now.toString({ smallestUnit: 'second' });
  if (found.state !== 'upheld') return found;
  const told: Answer = { ...found, measured: [...found.measured, reading('lookedAt', { at })] };
  // A company has a few such promises; what is left of older versions goes with the first that is too much.
  if (daily.size > 500) daily.clear();
  daily.set(key, { until: now.epochMilliseconds + day, answer: told });
  return told;
}
