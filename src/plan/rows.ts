// Plans as rows: reading them, and holding one still while it changes.
import type { Operation, Outcome, Plan } from '#policy';
import type { PartState, PlanState, TenantDb } from '#store';

export interface KeptPlan extends Plan {
  madeBy: string;
  /** How many different people must approve it, and who has. */
  approvals: number;
  approvedBy: readonly string[];
  state: PlanState;
  stateAt: string;
  nextTry: string | null;
  parts: readonly Part[];
}

/** How far a holding has come. */
export interface Part {
  holding: string;
  /**
   * `begun`: its effect may or may not have come about. `waiting`: it did not end, and is tried again. `away`: it could not be looked at, and
   * nothing was begun there.
   */
  state: PartState;
  tries: number;
  problem: string | null;
  outcomes: readonly Outcome[] | null;
  at: string;
}

/** Plans by id or by what they are about, newest first. `lock`: nobody else changes them until the transaction ends. */
export async function plansIn(
  trx: TenantDb,
  tenant: string,
  which: { id: string } | { about: string } | { due: string },
  lock = false,
): Promise<readonly KeptPlan[]> {
  let query = trx.selectFrom('plan').selectAll().where('tenant_id', '=', tenant).orderBy('made_at', 'desc');
  if ('id' in which) query = query.where('id', '=', which.id);
  else if ('about' in which) query = query.where('about', '=', which.about);
  else query = query.where('next_try', '<=', which.due);
  const rows = await (lock ? query.forUpdate() : query).execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const approved = await trx
    .selectFrom('plan_approval')
    .select(['plan_id', 'principal'])
    .where('tenant_id', '=', tenant)
    .where('plan_id', 'in', ids)
    .orderBy('at')
    .execute();
  const parts = await trx
    .selectFrom('plan_part')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('plan_id', 'in', ids)
    .orderBy('holding')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    about: row.about,
    made: row.made_at,
    policyVersion: row.policy_version,
    operations: row.operations as unknown as readonly Operation[],
    hash: row.hash,
    madeBy: row.made_by,
    approvals: row.approvals,
    approvedBy: approved.filter(({ plan_id }) => plan_id === row.id).map(({ principal }) => principal),
    state: row.state,
    stateAt: row.state_at,
    nextTry: row.next_try,
    parts: parts
      .filter(({ plan_id }) => plan_id === row.id)
      .map(({ holding, state, tries, problem, outcomes, at }) => ({
        holding,
        state,
        tries,
        problem,
        outcomes: outcomes as unknown as readonly Outcome[] | null,
        at,
      })),
  }));
}
