// Applying: take it up, look again, carry out part by part with a journal, look once more. Every step is durable before the next begins.
import { Problem, Temporal, tell } from '#base';
import { record } from '#ledger';
import { type Operation, type Outcome, changes, shows } from '#policy';
import { type PartState, withTenant } from '#store';
import { type Difference, driftOf, hasCome } from './drift.ts';
import type { PlanMaker, Unreached } from './maker.ts';
import { factsOf, into, locked, none, setState, wrongState } from './propose.ts';
import { type KeptPlan, plansIn } from './rows.ts';
import type { PlanSetting } from './setting.ts';

/**
 * `drifted`: the world is not the one that was approved; what was not yet done was not done. `applying`: a holding cannot be reached or has not
 * answered, and is tried again by itself. `left`: all was carried out, and yet something stands that should not, or a holding said that it cannot.
 */
export type Applied =
  | { is: 'done' }
  | { is: 'left'; left: readonly Operation[] }
  | { is: 'drifted'; differences: readonly Difference[] }
  | { is: 'applying'; waiting: readonly { holding: string; problem: string }[] };

/**
 * Carries an approved plan out, or goes on where it was cut short. Throws Problem `plan.none`, `plan.state`. Two at once: a holding is carried
 * out by one of them alone.
 */
export async function applyPlan(setting: PlanSetting, tenant: string, id: string): Promise<Applied> {
  const plan = await takeUp(setting, tenant, id);
  const maker = await setting.makerOf(tenant, plan);
  if (!maker) throw none();
  const { differences, gone, unreached } = await lookAgain(setting, tenant, plan, maker);
  if (differences.length > 0) return { is: 'drifted', differences };
  const waiting: Waiting[] = [];
  for (const holding of holdingsOf(plan)) {
    const away = unreached.find((one) => one.holding === holding);
    const act = gone.has(holding) ? asPlanned : maker.carryOut;
    const wait = away ? await noteAway(setting, tenant, id, away) : await carryOut(setting, tenant, id, holding, act);
    if (wait) waiting.push(wait);
  }
  return waiting.length > 0 ? waitFor(setting, tenant, id, waiting) : finish(setting, tenant, id, maker);
}

interface Waiting {
  holding: string;
  problem: string;
  tries: number;
}

/** Tried again as soon as the one that was tried least may be. */
async function waitFor(
  setting: PlanSetting,
  tenant: string,
  id: string,
  waiting: readonly Waiting[],
): Promise<Applied> {
  const next = later(setting, Math.min(...waiting.map(({ tries }) => tries)));
  await withTenant(setting.db, tenant, async (trx) => {
    const { state } = await locked(trx, tenant, id);
    if (state === 'applying') await setState(trx, setting, tenant, id, 'applying', next);
  });
  return { is: 'applying', waiting: waiting.map(({ holding, problem }) => ({ holding, problem })) };
}

/** Goes on with every plan of a kind whose time has come; one that fails does not hold up the others. For a job. */
export async function resumePlans(setting: PlanSetting, tenant: string, kind: KeptPlan['kind']): Promise<void> {
  const due = setting.clock.now().toString();
  const all = await withTenant(setting.db, tenant, (trx) => plansIn(trx, tenant, { due }));
  for (const { id } of all.filter((plan) => plan.kind === kind))
    await applyPlan(setting, tenant, id).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
    });
}

const holdingsOf = ({ operations }: KeptPlan): readonly string[] => [
  ...new Set(operations.filter(changes).map(({ holding }) => holding)),
];

/** From now on it goes on by itself after a crash. */
const takeUp = (setting: PlanSetting, tenant: string, id: string): Promise<KeptPlan> =>
  withTenant(setting.db, tenant, async (trx) => {
    const plan = await locked(trx, tenant, id);
    if (plan.state !== 'approved' && plan.state !== 'applying') throw wrongState(plan.state);
    await setState(trx, setting, tenant, id, 'applying', later(setting, 1));
    return plan;
  });

/**
 * The re-check at the moment of applying. A holding whose effect may have come about is judged by whether anything is left to change in it; of
 * one that cannot be reached nothing is said, and nothing is done there before it was looked at.
 */
async function lookAgain(setting: PlanSetting, tenant: string, plan: KeptPlan, maker: PlanMaker) {
  const { operations: now, unreached } = await maker.make();
  const away = new Set(unreached.map(({ holding }) => holding));
  const partsIn = (wanted: PartState): string[] =>
    plan.parts.filter(({ state }) => state === wanted).map(({ holding }) => holding);
  const gone = new Set(partsIn('begun').filter((holding) => hasCome(holding, plan.operations, now)));
  const settled = new Set([...partsIn('done'), ...gone, ...away]);
  const begun = new Set(maker.fewer ? holdingsOf(plan) : [...partsIn('begun'), ...partsIn('waiting')]);
  const differences = driftOf(plan.operations, now, settled, begun);
  if (differences.length > 0)
    await withTenant(setting.db, tenant, (trx) => into(trx, setting, tenant, plan, 'drifted', 'job:plans'));
  return { differences, gone, unreached };
}

/** It could not be looked at: what was written down of it stays as it is, and nothing is begun. */
async function noteAway(setting: PlanSetting, tenant: string, id: string, away: Unreached): Promise<Waiting | null> {
  const { holding } = away;
  const problem = tell(away.problem).code;
  const at = setting.clock.now().toString({ smallestUnit: 'millisecond' });
  return withTenant(setting.db, tenant, async (trx) => {
    const part = await trx
      .insertInto('plan_part')
      .values({ tenant_id: tenant, plan_id: id, holding, state: 'away', tries: 1, problem, at })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'plan_id', 'holding'])
          .doUpdateSet((is) => ({ tries: is.eb('plan_part.tries', '+', 1), problem, at }))
          .where('plan_part.state', '<>', 'done'),
      )
      .returning('tries')
      .executeTakeFirst();
    return part ? { holding, problem, tries: part.tries } : null;
  });
}

/** Cut short after the effect and before it was written down: nothing is left to change, so what was planned was done. */
const asPlanned: PlanMaker['carryOut'] = async (_, operations) =>
  operations.map(({ count }) => ({ outcome: 'done', count }));

/** One holding: the journal says `begun` before anything happens there. Null: it is done. */
async function carryOut(
  setting: PlanSetting,
  tenant: string,
  id: string,
  holding: string,
  act: PlanMaker['carryOut'],
): Promise<Waiting | null> {
  const begun = await begin(setting, tenant, id, holding);
  if (!begun) return null;
  const tries = begun.parts.find((part) => part.holding === holding)?.tries ?? 1;
  return withTenant(setting.db, tenant, async (trx) => {
    // Held until the outcome is written: whoever else applies this plan leaves the holding alone, and a crash lets go of it.
    const mine = await trx
      .selectFrom('plan_part')
      .select('state')
      .where('tenant_id', '=', tenant)
      .where('plan_id', '=', id)
      .where('holding', '=', holding)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!mine) return { holding, problem: 'plan.elsewhere', tries: 1 };
    if (mine.state === 'done') return null;
    const operations = begun.operations.filter((one) => one.holding === holding && changes(one));
    const result = await attempt(() => act(holding, operations, `${id}:${holding}`));
    const at = setting.clock.now().toString({ smallestUnit: 'millisecond' });
    const row =
      'problem' in result
        ? { state: 'waiting' as const, problem: result.problem, at }
        : { state: 'done' as const, problem: null, outcomes: JSON.stringify(result.outcomes), at };
    await trx
      .updateTable('plan_part')
      .set(row)
      .where('tenant_id', '=', tenant)
      .where('plan_id', '=', id)
      .where('holding', '=', holding)
      .execute();
    if ('problem' in result) return { holding, problem: result.problem, tries };
    const done = result.outcomes.filter(({ outcome }) => outcome === 'done');
    const rows = done.reduce((sum, one) => sum + (one.outcome === 'done' ? one.count : 0), 0);
    const data = { plan: id, about: begun.about, holding, rows, steps: done.length, of: operations.length };
    await record(trx, tenant, { kind: 'plan.carried-out', facts: factsOf(operations), data }, setting.clock);
    return null;
  });
}

/** What goes wrong in a holding is its Problem; anything else is a fault of ours and stops the plan loudly, with the journal at `begun`. */
async function attempt(
  act: () => Promise<readonly Outcome[]>,
): Promise<{ outcomes: readonly Outcome[] } | { problem: string }> {
  try {
    const outcomes = await act();
    // Asked for and not carried out yet: asked after again under the same key.
    return outcomes.some(({ outcome }) => outcome === 'pending') ? { problem: 'plan.pending' } : { outcomes };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: tell(error).code };
  }
}

/** Null: it is done already. */
const begin = (setting: PlanSetting, tenant: string, id: string, holding: string): Promise<KeptPlan | null> =>
  withTenant(setting.db, tenant, async (trx) => {
    const at = setting.clock.now().toString({ smallestUnit: 'millisecond' });
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('plan_part')
      .values({ tenant_id: tenant, plan_id: id, holding, state: 'begun', tries: 1, at })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'plan_id', 'holding'])
          .doUpdateSet((is) => ({ state: 'begun', tries: is.eb('plan_part.tries', '+', 1), problem: null, at }))
          .where('plan_part.state', '<>', 'done'),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows ? (await plansIn(trx, tenant, { id }))[0]! : null;
  });

/** The proof: what would still be changed now must be nothing, and no holding may have said that it did not. Nothing is proven of one that is away. */
async function finish(setting: PlanSetting, tenant: string, id: string, maker: PlanMaker): Promise<Applied> {
  const { operations: now, unreached } = await maker.make();
  if (unreached.length > 0) {
    const away = unreached.map(({ holding, problem }) => ({ holding, problem: tell(problem).code, tries: proofTries }));
    return waitFor(setting, tenant, id, away);
  }
  return withTenant(setting.db, tenant, async (trx) => {
    const plan = await locked(trx, tenant, id);
    const not = refused(plan);
    const left = [...not, ...now.filter((one) => shows(one) && !not.some(({ key }) => key === one.key))];
    if (plan.state === 'applying')
      await into(trx, setting, tenant, plan, left.length > 0 ? 'left' : 'done', 'job:plans');
    return left.length > 0 ? { is: 'left', left } : { is: 'done' };
  });
}

/** All is carried out and only the proof waits: about an hour is soon enough. */
const proofTries = 7;

/** What a holding was asked to change and answered that it did not. */
const refused = ({ parts, operations }: KeptPlan): Operation[] =>
  parts.flatMap(({ holding, outcomes }) => {
    const asked = operations.filter((one) => one.holding === holding && changes(one));
    return asked.filter((_, at) => outcomes?.[at]?.outcome !== 'done');
  });

/** A minute, then twice as long each time, six hours at most: a system may be down for days. */
const later = ({ clock }: PlanSetting, tries: number): string =>
  clock
    .now()
    .add(Temporal.Duration.from({ minutes: Math.min(2 ** (tries - 1), 360) }))
    .toString({ smallestUnit: 'millisecond' });
