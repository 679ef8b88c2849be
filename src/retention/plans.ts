// Plans of storage periods: one a holding, proposed from a look, approved by its hash, and carried out row by row while each is still over.
import { Problem, Temporal } from '#base';
import type { Pace } from '#connect';
import {
  type Applied,
  type KeptPlan,
  type PlanSetting,
  applyPlan,
  approvalsFor,
  approve,
  plansOf,
  propose,
  withdraw,
} from '#plan';
import { type Holding, type PublishedPolicy, changes } from '#policy';
import { withTenant } from '#store';
import { type Brake, brakesOf } from './brakes.ts';
import { heldIn } from './holds.ts';
import { keepLook, lastLook } from './history.ts';
import { type RetentionHouse, clockOf, dbOf } from './house.ts';
import { type Look, type Looking, dayOf, lookAt } from './look.ts';
import { operationsOf, retentionMaker } from './maker.ts';
import { isOwnRule, automaticRules } from './automatic.ts';
import { RetentionProblem } from './problem.ts';
type Holdings = Parameters<Parameters<RetentionHouse['holdings']>[1]>[0];

/** What plans of one holding are about: all its rules, or those alone that need no approval. */
const aboutOf = (holding: string, automatic = false): string => `${automatic ? 'storage-auto' : 'storage'}:${holding}`;
const holdingIn = (about: string): string => about.slice(about.indexOf(':') + 1);
const isAutomatic = (about: string): boolean => about.startsWith('storage-auto:');

export interface Planned extends Look {
  holding: string;
  title: string;
  /** Null: nothing is to be done there, or it could not be looked at. */
  plan: KeptPlan | null;
  brakes: readonly Brake[];
  /** Why it could not be looked at. */
  problem?: Problem;
}

/**
 * Looks at every place that keeps personal data, or at those that are named, and keeps a plan for each where something must go. One that cannot be
 * reached does not keep the others from it. Throws Problem `retention.unpublished`, `retention.place`, `retention.clock`.
 */
export async function planAll(
  house: RetentionHouse,
  tenant: string,
  by: string,
  only: readonly string[] = [],
  { plan = 'all', keep = true }: Wish = {},
): Promise<readonly Planned[]> {
  const { published, last } = await ready(house, tenant);
  return house.holdings(tenant, async (holdings) => {
    const { all } = holdings;
    const missing = only.find((id) => !all.has(id));
    if (missing !== undefined) throw new RetentionProblem('place', { place: missing });
    const looking = await lookingFor(house, tenant, published, clockOf(house).now(), holdings);
    const planned: Planned[] = [];
    for (const [id, holding] of all)
      if (only.length === 0 || only.includes(id))
        planned.push(await planOne(house, { tenant, by, published, last, looking, keep, plan }, id, holding));
    return planned;
  });
}

/** `plan`: of all rules, of those alone that wait for approval, or none at all. `keep`: what was seen, for the history. */
export interface Wish {
  plan?: 'all' | 'by-hand' | 'none';
  keep?: boolean;
}

interface Asked {
  tenant: string;
  by: string;
  published: PublishedPolicy;
  last: string | null;
  looking: Looking;
  keep: boolean;
  plan: NonNullable<Wish['plan']>;
}

async function planOne(house: RetentionHouse, asked: Asked, id: string, holding: Holding): Promise<Planned> {
  const { tenant, by, published, last, looking, keep, plan: wanted } = asked;
  let title = id;
  try {
    ({ title } = await holding.describe());
    const look = await lookAt(house, id, holding, looking);
    if (keep)
      await keepLook(house, tenant, { ...look, holding: id, title, policyVersion: published.number, problem: null });
    if (wanted === 'none') return { ...look, holding: id, title, plan: null, brakes: [] };
    const byItself = wanted === 'by-hand' ? await automaticOnes(house, tenant) : () => false;
    const operations = look.looked.filter(({ facts }) => !byItself(facts)).flatMap(operationsOf);
    const before = await plansOf(settingOf(house), tenant, { about: aboutOf(id) });
    const now = clockOf(house).now().toString();
    const brakes = brakesOf(look.looked, { first: before.every(({ state }) => state !== 'done'), last, now });
    const plan = operations.some(changes)
      ? await propose(settingOf(house), tenant, {
          operations,
          unreached: [],
          kind: 'retention',
          about: aboutOf(id),
          policyVersion: published.number,
          by,
          approvals: approvalsFor(operations, await house.officers(tenant)),
        })
      : null;
    return { ...look, holding: id, title, plan, brakes };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const nothing = { holding: id, title, looked: [], unruled: [] };
    if (keep) await keepLook(house, tenant, { ...nothing, policyVersion: published.number, problem: error.code });
    return { ...nothing, plan: null, brakes: [], problem: error };
  }
}

/** The policy in force, and when it was last looked; throws where nothing can be judged. */
async function ready(
  house: RetentionHouse,
  tenant: string,
): Promise<{ published: PublishedPolicy; last: string | null }> {
  const published = await house.vault.published(tenant);
  if (!published) throw new RetentionProblem('unpublished');
  const last = await withTenant(dbOf(house), tenant, (trx) => lastLook(trx, tenant));
  const now = clockOf(house).now();
  // Clocks of machines that agree differ by seconds; what was seen an hour from now was seen by another clock.
  if (last !== null && Temporal.Instant.compare(now.add({ hours: 1 }), Temporal.Instant.from(last)) < 0)
    throw new RetentionProblem('clock', { now: now.toString({ smallestUnit: 'second' }), last });
  return { published, last };
}

const lookingFor = async (
  house: RetentionHouse,
  tenant: string,
  { policy }: Pick<PublishedPolicy, 'policy'>,
  now: Temporal.Instant,
  holdings: Holdings,
): Promise<Looking> => ({ policy, before: dayOf(now), heldIn: await heldIn(house, tenant, holdings) });

/** Without a maker: for what needs none. */
const settingOf = (house: RetentionHouse, makerOf: PlanSetting['makerOf'] = async () => null): PlanSetting => ({
  db: dbOf(house),
  clock: clockOf(house),
  makerOf,
});

/** Plans of storage periods that were not withdrawn, newest first. */
export async function retentionPlans(house: RetentionHouse, tenant: string, limit = 100): Promise<readonly KeptPlan[]> {
  const ids = await withTenant(dbOf(house), tenant, (trx) =>
    trx
      .selectFrom('plan')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('kind', '=', 'retention')
      .where('state', '<>', 'withdrawn')
      .orderBy('made_at', 'desc')
      .limit(limit)
      .execute(),
  );
  return Promise.all(ids.map(({ id }) => retentionPlan(house, tenant, id)));
}

/** Throws Problem `retention.plan`. */
export async function retentionPlan(house: RetentionHouse, tenant: string, id: string): Promise<KeptPlan> {
  const [plan] = /^[0-9a-f-]{36}$/i.test(id) ? await plansOf(settingOf(house), tenant, { id }) : [];
  if (plan?.kind !== 'retention') throw new RetentionProblem('plan');
  return plan;
}

/** The place that a plan is about. */
export const placeOf = ({ about }: Pick<KeptPlan, 'about'>): string => holdingIn(about);

/** One person's approval of exactly this plan. Throws Problem `retention.plan`, `retention.stale`, `plan.other`, `plan.state`. */
export async function approveStorage(
  house: RetentionHouse,
  tenant: string,
  id: string,
  hash: string,
  by: string,
): Promise<KeptPlan> {
  mustBeFresh(house, await retentionPlan(house, tenant, id));
  return approve(settingOf(house), tenant, id, hash, by);
}

/** Takes back a plan that nobody began. Throws Problem `retention.plan`, `plan.state`. */
export async function withdrawStorage(house: RetentionHouse, tenant: string, id: string, by: string): Promise<void> {
  await retentionPlan(house, tenant, id);
  await withdraw(settingOf(house), tenant, id, by);
}

/**
 * Carries out an approved plan, or goes on with it. Throws Problem `retention.plan`, `retention.clock`, `plan.state`; `retention.stale` when it is older than a
 * day and was not begun.
 */
export async function applyStorage(house: RetentionHouse, tenant: string, id: string, pace?: Pace): Promise<Applied> {
  const plan = await retentionPlan(house, tenant, id);
  if (plan.state === 'approved') mustBeFresh(house, plan);
  const { published } = await ready(house, tenant);
  return house.holdings(tenant, async (holdings) => {
    const { all } = holdings;
    const setting = settingOf(house, async (_, { about, made }) => {
      const holding = all.get(holdingIn(about));
      if (!holding) return null;
      const looking = await lookingFor(house, tenant, published, Temporal.Instant.from(made), holdings);
      const only = isAutomatic(about) ? { only: await automaticOnes(house, tenant) } : {};
      return retentionMaker({ ...looking, ...only, house, id: holdingIn(about), holding, ...(pace && { pace }) });
    });
    const applied = await applyPlan(setting, tenant, id);
    const place = placeOf(plan);
    const looking = await lookingFor(house, tenant, published, clockOf(house).now(), holdings);
    const wish = { tenant, by: '', published, last: null, looking, keep: true, plan: 'none' } as const;
    if (all.has(place)) await planOne(house, wish, place, all.get(place)!);
    return applied;
  });
}

/** Goes on with what waits for a system. For a job. */
export async function goOnWithStorage(house: RetentionHouse, tenant: string): Promise<void> {
  const due = clockOf(house).now().toString();
  const waiting = await withTenant(dbOf(house), tenant, (trx) =>
    trx
      .selectFrom('plan')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('kind', '=', 'retention')
      .where('next_try', '<=', due)
      .execute(),
  );
  for (const { id } of waiting)
    await applyStorage(house, tenant, id).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
    });
}

/** Whether a rule is carried out by itself, as the owner says now. */
async function automaticOnes(house: RetentionHouse, tenant: string): Promise<(facts: readonly string[]) => boolean> {
  const automatic = new Set((await automaticRules(house, tenant)).map(({ fact }) => fact));
  return (facts) => facts.length > 0 && facts.every((fact) => automatic.has(fact) || isOwnRule(fact));
}

/**
 * Carries out what the owner lets be carried out by itself, one plan a holding; where a brake holds, the plan waits for approval. For a job. Answers
 * with what waits, by holding.
 */
export async function carryOutAutomatic(
  house: RetentionHouse,
  tenant: string,
): Promise<readonly { holding: string; brakes: readonly Brake[] }[]> {
  const { published, last } = await ready(house, tenant);
  const only = await automaticOnes(house, tenant);
  const now = clockOf(house).now();
  const made = await house.holdings(tenant, async (holdings) => {
    const { all } = holdings;
    const looking = { ...(await lookingFor(house, tenant, published, now, holdings)), only };
    const plans: { holding: string; id: string; brakes: readonly Brake[] }[] = [];
    for (const [id, holding] of all)
      try {
        const { looked } = await lookAt(house, id, holding, looking);
        const operations = looked.flatMap(operationsOf);
        if (!operations.some(changes)) continue;
        const done = await wasCarriedOut(house, tenant, id);
        const rules = operations.filter(changes).flatMap(({ facts }) => facts);
        const own = rules.every(isOwnRule);
        const brakes = own ? [] : brakesOf(looked, { first: !done, last, now: now.toString() });
        const plan = await propose(settingOf(house), tenant, {
          operations,
          unreached: [],
          kind: 'retention',
          about: aboutOf(id, true),
          policyVersion: published.number,
          by: `rule:${rules[0] ?? ''}`,
          approvals: brakes.length > 0 ? approvalsFor(operations, await house.officers(tenant)) : 0,
        });
        plans.push({ holding: id, id: plan.id, brakes });
      } catch (error) {
        // It is looked at again the next time; the board says that it cannot be reached.
        if (!(error instanceof Problem)) throw error;
      }
    return plans;
  });
  for (const { id, brakes } of made) if (brakes.length === 0) await applyStorage(house, tenant, id);
  return made.filter(({ brakes }) => brakes.length > 0).map(({ holding, brakes }) => ({ holding, brakes }));
}

async function wasCarriedOut(house: RetentionHouse, tenant: string, holding: string): Promise<boolean> {
  const plans = await Promise.all(
    [false, true].map((automatic) => plansOf(settingOf(house), tenant, { about: aboutOf(holding, automatic) })),
  );
  return plans.flat().some(({ state }) => state === 'done');
}

function mustBeFresh(house: RetentionHouse, { made }: KeptPlan): void {
  if (Temporal.Instant.compare(Temporal.Instant.from(made).add({ hours: 24 }), clockOf(house).now()) < 0)
    throw new RetentionProblem('stale', { made });
}
