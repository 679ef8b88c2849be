// Proposing a plan, approving it by its hash, and withdrawing it: nothing outside our own database is changed here.
import { Problem, newId } from '#base';
import { record } from '#ledger';
import { type Operation, type Plan, changes, planHash } from '#policy';
import { type TenantDb, withTenant } from '#store';
import type { Made } from './maker.ts';
import { type KeptPlan, plansIn } from './rows.ts';
import type { PlanSetting } from './setting.ts';

/** With what `make` answered. */
export interface Proposal extends Made {
  kind: Plan['kind'];
  about: string;
  policyVersion: number;
  /** `staff:<id>`, or `rule:<fact>` for what the owner let a rule do by itself. */
  by: string;
  /** How many different people must approve it (`approvalsFor`). */
  approvals: 0 | 1 | 2;
}

/** Above this many rows a second person must agree, where there is one. */
export const alone = 1000;

/** How many approvals a plan of so many changed rows needs. `officers`: people who may approve. */
export const approvalsFor = (operations: readonly Operation[], officers: number, most = alone): 1 | 2 =>
  officers > 1 && rowsChanged(operations) > most ? 2 : 1;

export const rowsChanged = (operations: readonly Operation[]): number =>
  operations.filter(changes).reduce((sum, { count }) => sum + count, 0);

/**
 * Keeps a plan for approval. An older one about the same that nobody began is withdrawn. Throws Problem `plan.unreached` while a holding cannot be
 * looked at: such a plan would look whole and not be.
 */
export async function propose(setting: PlanSetting, tenant: string, proposal: Proposal): Promise<KeptPlan> {
  if (proposal.unreached.length > 0) throw incomplete(proposal.unreached);
  const { db, clock } = setting;
  const made = clock.now().toString({ smallestUnit: 'millisecond' });
  const { kind, about, policyVersion, operations, by, approvals } = proposal;
  const plan = { id: newId(clock), kind, about, made, policyVersion, operations };
  const hash = planHash(plan);
  return withTenant(db, tenant, async (trx) => {
    for (const old of await plansIn(trx, tenant, { about }, true))
      if (old.state === 'proposed' || old.state === 'approved') await into(trx, setting, tenant, old, 'withdrawn', by);
    await trx
      .insertInto('plan')
      .values({
        tenant_id: tenant,
        id: plan.id,
        kind,
        about,
        made_at: made,
        made_by: by,
        policy_version: policyVersion,
        operations: JSON.stringify(operations),
        hash,
        approvals,
        state: approvals === 0 ? 'approved' : 'proposed',
        state_at: made,
      })
      .execute();
    const data = { plan: plan.id, about, hash, rows: rowsChanged(operations), by };
    await record(trx, tenant, { kind: 'plan.proposed', facts: factsOf(operations), data }, clock);
    return (await plansIn(trx, tenant, { id: plan.id }))[0]!;
  });
}

/**
 * One person's approval of exactly this plan. The same person counts once. Throws Problem `plan.none`, `plan.other` (another hash),
 * `plan.state` (it is not waiting for approval).
 */
export async function approve(
  setting: PlanSetting,
  tenant: string,
  id: string,
  hash: string,
  by: string,
): Promise<KeptPlan> {
  const { db, clock } = setting;
  return withTenant(db, tenant, async (trx) => {
    const plan = await locked(trx, tenant, id);
    if (plan.hash !== hash) throw other();
    if (plan.state !== 'proposed') throw wrongState(plan.state);
    await trx
      .insertInto('plan_approval')
      .values({
        tenant_id: tenant,
        plan_id: id,
        principal: by,
        at: clock.now().toString({ smallestUnit: 'millisecond' }),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const people = new Set([...plan.approvedBy, by]);
    if (!plan.approvedBy.includes(by))
      await record(trx, tenant, { kind: 'plan.approved', data: { plan: id, about: plan.about, hash, by } }, clock);
    if (people.size >= plan.approvals) await setState(trx, setting, tenant, id, 'approved');
    return (await plansIn(trx, tenant, { id }))[0]!;
  });
}

/** Takes back a plan of which nothing was carried out. Throws Problem `plan.none`, `plan.state`. */
export async function withdraw(setting: PlanSetting, tenant: string, id: string, by: string): Promise<void> {
  await withTenant(setting.db, tenant, async (trx) => {
    const plan = await locked(trx, tenant, id);
    if (plan.state !== 'proposed' && plan.state !== 'approved') throw wrongState(plan.state);
    await into(trx, setting, tenant, plan, 'withdrawn', by);
  });
}

/** In a transaction that ends what they are about: withdraws what nobody began. False: one is being carried out, or was. */
export async function withdrawAbout(
  trx: TenantDb,
  setting: PlanSetting,
  tenant: string,
  about: string,
  by: string,
): Promise<boolean> {
  const plans = await plansIn(trx, tenant, { about }, true);
  if (plans.some(({ state }) => state === 'applying' || state === 'done' || state === 'left')) return false;
  for (const plan of plans)
    if (plan.state === 'proposed' || plan.state === 'approved') await into(trx, setting, tenant, plan, 'withdrawn', by);
  return true;
}

/** Plans about something, newest first; or one by its id. */
export const plansOf = (setting: PlanSetting, tenant: string, which: { id: string } | { about: string }) =>
  withTenant(setting.db, tenant, (trx) => plansIn(trx, tenant, which));

export async function locked(trx: TenantDb, tenant: string, id: string): Promise<KeptPlan> {
  const [plan] = await plansIn(trx, tenant, { id }, true);
  if (!plan) throw none();
  return plan;
}

export const factsOf = (operations: readonly Operation[]): string[] =>
  [...new Set(operations.flatMap(({ facts }) => facts))].toSorted();

/** Into a state that ends it, with its entry in the ledger. */
export async function into(
  trx: TenantDb,
  setting: PlanSetting,
  tenant: string,
  { id, about, hash, operations }: Plan,
  state: 'withdrawn' | 'drifted' | 'left' | 'done',
  by: string,
): Promise<void> {
  await setState(trx, setting, tenant, id, state);
  const data = { plan: id, about, hash, by };
  const kind = { withdrawn: 'plan.withdrawn', drifted: 'plan.drifted', left: 'plan.left', done: 'plan.done' }[state];
  await record(trx, tenant, { kind, facts: factsOf(operations), data }, setting.clock);
}

export const setState = (
  trx: TenantDb,
  { clock }: PlanSetting,
  tenant: string,
  id: string,
  state: KeptPlan['state'],
  nextTry: string | null = null,
) =>
  trx
    .updateTable('plan')
    .set({ state, state_at: clock.now().toString({ smallestUnit: 'millisecond' }), next_try: nextTry })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute();

export const none = (): Problem =>
  new Problem('plan.none', {
    happened: 'There is no such plan.',
    unchanged: 'Nothing was changed.',
    next: 'List the plans, or make a new one.',
  });

const incomplete = (unreached: Made['unreached']): Problem =>
  new Problem('plan.unreached', {
    happened: `The plan would not be whole: ${unreached.map(({ holding }) => holding).join(', ')} could not be looked at.`,
    unchanged: 'No plan was kept and nothing was changed.',
    next: 'Try again when it answers, or make a plan that leaves it out and says so.',
  });

const other = (): Problem =>
  new Problem('plan.other', {
    happened: 'This is another plan than the one you looked at.',
    unchanged: 'Nothing was approved and nothing was changed.',
    next: 'Look at the plan again and approve it as it now is.',
  });

export const wrongState = (state: KeptPlan['state']): Problem =>
  new Problem('plan.state', {
    happened: `The plan is ${state}, so this cannot be done with it.`,
    unchanged: 'Nothing was changed.',
    next: 'Make a new plan if there is still something to do.',
  });
