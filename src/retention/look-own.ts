// A holding that says itself what is due — our own rooms, by the policy's rules and by those that Upheld set itself — looked at.
import { Problem, Secret, type Temporal } from '#base';
import { rowsDigest } from '#plan';
import { type Holding, type Policy, type RetentionRule, type Selection, houseRule } from '#policy';
import type { Held } from './holds.ts';
import { type Looked, type Unruled, nothingUndated, within } from './looked.ts';

/** Every rule that a holding may be asked by: those of the policy that name a period, then its own. */
export async function rulesFor(holding: Holding, policy: Policy): Promise<readonly RetentionRule[]> {
  const { id, collections } = await holding.describe();
  const own = collections.flatMap((collection) => houseRule(id, collection) ?? []);
  return [...policy.retention.filter(({ period, bound }) => period !== null && bound !== 'min'), ...own];
}

export interface OwnLook {
  looked: readonly Looked[];
  unruled: readonly Unruled[];
}

export interface OwnLooking {
  before: Temporal.Instant;
  secret: Secret;
  held: Held;
  /** Which rules are asked for. */
  only: (facts: readonly string[]) => boolean;
  /** Whether the problem says only that the holding does not know. */
  untold: (problem: Problem) => boolean;
}

/** What is due in lots, without what a legal hold keeps. */
export async function* dueNow(
  holding: Holding,
  rule: RetentionRule,
  before: Temporal.Instant,
  held: Held,
  holds: (collection: string, rows: number) => void = () => {},
): AsyncGenerator<Selection> {
  for await (const { collection, keys } of holding.due(rule, before)) {
    const kept = held.rows.get(collection);
    const free = held.keeps(collection, []) ? [] : keys.filter((key) => !kept?.has(key));
    if (free.length < keys.length) holds(collection, keys.length - free.length);
    if (free.length > 0) yield { collection, keys: free };
  }
}

/**
 * @throws Problem of a holding that cannot be reached. What a holding cannot say of one rule (`vault.no-date`) is told as `unruled`.
 */
export async function lookAtOwn(
  id: string,
  holding: Holding,
  policy: Policy,
  { before, secret, held, only, untold }: OwnLooking,
): Promise<OwnLook> {
  const looked: Looked[] = [];
  const unruled: Unruled[] = [];
  for (const rule of await rulesFor(holding, policy)) {
    if (!only([rule.id])) continue;
    try {
      looked.push(...(await underRule(id, holding, rule, { before, secret, held })));
    } catch (error) {
      if (!(error instanceof Problem) || !untold(error)) throw error;
      const trigger = rule.trigger ?? 'other';
      unruled.push({ holding: id, collection: '', columns: [], fault: 'untold', facts: [rule.id], trigger });
    }
  }
  return { looked, unruled };
}

async function underRule(
  id: string,
  holding: Holding,
  rule: RetentionRule,
  { before, secret, held }: Pick<OwnLooking, 'before' | 'secret' | 'held'>,
): Promise<Looked[]> {
  const staying = new Map<string, number>();
  const holds = (collection: string, rows: number): void =>
    void staying.set(collection, (staying.get(collection) ?? 0) + rows);
  const due = await tally(dueNow(holding, rule, before, held, holds), secret);
  const late = await tally(dueNow(holding, rule, before.subtract({ hours: 24 }), held), secret);
  // What has a date at all is over in the end.
  const ever = await tally(holding.due(rule, before.add({ hours: 24 * farAhead })), secret);
  const counts = await Promise.all(
    within.map((days) => tally(dueNow(holding, rule, before.add({ hours: 24 * days }), held), secret)),
  );
  const all = new Set([due, ever, staying].flatMap((one) => [...one.keys()]));
  return [...all].map((collection) => {
    const now = due.get(collection) ?? { rows: 0, digest: '' };
    return {
      holding: id,
      name: `${collection}:${rule.id}`,
      collection,
      fields: [],
      act: 'erase',
      facts: [rule.id],
      rows: ever.get(collection)?.rows ?? null,
      late: late.get(collection)?.rows ?? 0,
      due: now.rows,
      digest: now.digest,
      soon: within.map((days, at) => ({ days, rows: (counts[at]!.get(collection)?.rows ?? 0) - now.rows })),
      oldest: null,
      undated: nothingUndated,
      staying: staying.has(collection) ? [{ reason: `held: ${collection}`, rows: staying.get(collection)! }] : [],
    };
  });
}

/** Days: longer than any storage period. */
const farAhead = 365 * 200;

/** How many, and a keyed digest of which, by collection. */
async function tally(
  due: AsyncIterable<Selection>,
  secret: Secret,
): Promise<Map<string, { rows: number; digest: string }>> {
  const found = new Map<string, { rows: number; sum: ReturnType<typeof rowsDigest> }>();
  for await (const { collection, keys } of due) {
    const one = found.get(collection) ?? { rows: 0, sum: rowsDigest(new Secret(Buffer.from(secret.reveal()))) };
    for (const key of keys) one.sum.add(`${collection}\0${key}`);
    found.set(collection, { ...one, rows: one.rows + keys.length });
  }
  return new Map(Array.from(found, ([collection, { rows, sum }]) => [collection, { rows, digest: sum.hex() }]));
}
