// The desk of storage periods: all that staff see of them and do with them, by company. `main.ts` gives it to the pages.
import type { Applied, KeptPlan } from '#plan';
import type { RetentionRule } from '#policy';
import { automaticRules, setAutomatic } from './automatic.ts';
import { type Seen, looksSince } from './history.ts';
import { type Hold, type NewHold, addHold, holdsOf, releaseHold } from './holds.ts';
import { type RetentionHouse, clockOf } from './house.ts';
import { applyStorage, approveStorage, planAll, retentionPlan, retentionPlans, withdrawStorage } from './plans.ts';

export interface RuleLine {
  rule: RetentionRule;
  /** It is carried out without approval. */
  automatic: boolean;
}

export interface StorageView {
  /** What was seen last of each place. */
  places: readonly Seen[];
  /** By place: how far the row that ends first was from its last day at each look, oldest first; negative: it was over. */
  lines: ReadonlyMap<string, readonly LinePoint[]>;
  rules: readonly RuleLine[];
  /** Those that wait or run, then those that were carried out, newest first. */
  plans: readonly KeptPlan[];
  holds: readonly Hold[];
}

export interface LinePoint {
  /** ISO 8601 date. */
  on: string;
  days: number;
}

export interface StorageDesk {
  view(tenant: string): Promise<StorageView>;
  /** Looks at everything now and makes plans. Throws Problems of `planAll`. */
  plan(tenant: string, by: string): Promise<void>;
  one(tenant: string, id: string): Promise<KeptPlan>;
  approve(tenant: string, id: string, hash: string, by: string): Promise<KeptPlan>;
  apply(tenant: string, id: string): Promise<Applied>;
  withdraw(tenant: string, id: string, by: string): Promise<void>;
  setAutomatic(tenant: string, fact: string, automatic: boolean, by: string): Promise<void>;
  hold(tenant: string, hold: NewHold, by: string): Promise<Hold>;
  release(tenant: string, id: string, by: string): Promise<void>;
}

/** How far the lines go back. */
const shown = { hours: 24 * 366 } as const;

export const storageDesk = (house: () => Promise<RetentionHouse>): StorageDesk => ({
  async view(tenant) {
    const opened = await house();
    const since = clockOf(opened).now().subtract(shown).toString();
    const [places, history, automatic, plans, holds, published] = await Promise.all([
      looksSince(opened, tenant, since, { newest: true }),
      looksSince(opened, tenant, since),
      automaticRules(opened, tenant),
      retentionPlans(opened, tenant, 30),
      holdsOf(opened, tenant),
      opened.vault.published(tenant),
    ]);
    const runs = new Set(automatic.map(({ fact }) => fact));
    return {
      places,
      lines: linesOf(history),
      rules: (published?.policy.retention ?? []).map((rule) => ({ rule, automatic: runs.has(rule.id) })),
      plans,
      holds,
    };
  },
  plan: async (tenant, by) => void (await planAll(await house(), tenant, by)),
  one: async (tenant, id) => retentionPlan(await house(), tenant, id),
  approve: async (tenant, id, hash, by) => approveStorage(await house(), tenant, id, hash, by),
  apply: async (tenant, id) => applyStorage(await house(), tenant, id),
  withdraw: async (tenant, id, by) => withdrawStorage(await house(), tenant, id, by),
  setAutomatic: async (tenant, fact, automatic, by) => setAutomatic(await house(), tenant, fact, automatic, by),
  hold: async (tenant, hold, by) => addHold(await house(), tenant, hold, by),
  release: async (tenant, id, by) => releaseHold(await house(), tenant, id, by),
});

/** One point a day: the last look of it. */
export function linesOf(history: readonly Seen[]): Map<string, LinePoint[]> {
  const lines = new Map<string, Map<string, LinePoint>>();
  for (const { holding, at, looked } of history) {
    const ends = looked.flatMap(({ oldest }) => oldest?.ends ?? []).toSorted()[0];
    if (ends === undefined) continue;
    const on = at.slice(0, 10);
    const days = Math.round((Date.parse(ends) - Date.parse(on)) / 86_400_000);
    const line = lines.get(holding) ?? new Map<string, LinePoint>();
    lines.set(holding, line.set(on, { on, days }));
  }
  return new Map(Array.from(lines, ([holding, line]) => [holding, [...line.values()]]));
}
