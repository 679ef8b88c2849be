// Carrying out (Art. 16 to 18, 21): a plan for one request over all holdings, approved by its hash, applied, and told to the person when it is done.
import { hkdfSync } from 'node:crypto';
import { sql } from 'kysely';
import { Problem, Secret, tell } from '#base';
import { type Applied, type KeptPlan, applyPlan, approvalsFor, approve, plansOf, propose } from '#plan';
import type { Policy } from '#policy';
import { withTenant } from '#store';
import { type LeftOutReason, reasonsFor } from './choosing.ts';
import { closeIn } from './handle.ts';
import { type Holdings, type RightsHouse, clockOf, dbOf } from './house.ts';
import { addressFor, mustBeIdentified, sheetOf } from './identity.ts';
import { knownOf, mustBeWhole, recogniseFor } from './known.ts';
import { mailboxesIn, replacementsOf } from './plan/correcting.ts';
import type { Asked, NewValue } from './plan/asked.ts';
import { replacesMailbox } from './plan/mailboxes.ts';
import { takenBy } from './plan/taken.ts';
import { leftOut, personMaker } from './plan/maker.ts';
import { aboutOf, planSetting } from './plan-setting.ts';
import type { PersonTask } from './plan/task.ts';
import { RightsProblem } from './problem.ts';
import { marksOf, rememberErased } from './erased.ts';
import { expectIn, expectedOf, linesOf } from './recipients.ts';
import { type RequestRow, happened, openIn, requestOf } from './register.ts';
import { rightsAsked } from './rights.ts';
import { changeSheet, confirmedIn, houseCaller } from './sheet.ts';
import { toldInLetter } from './told.ts';

export interface ProposeOptions {
  /** Rectification: the right value for a DPV category, or for one field `holding/collection/field`. Absent: what the person wrote, by category. */
  values?: Readonly<Record<string, NewValue>>;
  /** Objection, restriction: ids of purposes. Absent: the one that the person named; of a restriction, all. */
  purposes?: readonly string[];
  /** Holdings that the officer leaves out: the plan says so. */
  without?: readonly string[];
  /** Why, by holding. Absent: it cannot be reached. */
  because?: Readonly<Record<string, LeftOutReason>>;
}

/** Whether its answer can be a plan. */
export const isPlanned = ({ asks }: Pick<RequestRow, 'asks'>): boolean =>
  rightsAsked[asks].answeredBy === 'plan' || asks === 'objection';

/**
 * Looks at everything anew and keeps a plan for approval; an older one that nobody began is withdrawn. Throws Problem `rights.way`, `rights.identify`,
 * `rights.unknown`, `rights.unreached`, `rights.closed`; `rights.choice` when something was chosen that is not there, `rights.reason` when a reason is none
 * for this right, `rights.mailbox` when an e-mail address would be replaced that nobody confirmed, `rights.taken` when the
 * right value is one by which somebody else is recognised.
 */
export async function proposeFor(
  house: RightsHouse,
  tenant: string,
  id: string,
  by: string,
  options: ProposeOptions = {},
): Promise<KeptPlan> {
  const row = await requestOf(house, tenant, id);
  if (!isPlanned(row)) throw new RightsProblem('way');
  if (row.state !== 'open') throw new RightsProblem('closed');
  const plan = await house.holdings(tenant, async (holdings) => {
    const { without = [], because = {} } = options;
    mustBeThere(without.filter((name) => !holdings.all.has(name)));
    const fitting: readonly string[] = reasonsFor(row.asks);
    const unfit = Object.values(because).filter((reason) => !fitting.includes(reason));
    if (unfit.length > 0) throw new RightsProblem('reason', { what: unfit.join(', ') });
    await mustBeDeclared(house, tenant, options.purposes ?? []);
    const recognised = await recogniseFor(house, tenant, row, holdings);
    if (!recognised.complete) throw new RightsProblem('endless');
    mustBeWhole(recognised.unreached.filter(({ holding }) => !without.includes(holding)));
    const { asked, kept } = await askedOf(house, tenant, row, holdings, options);
    const task = taskOf(house, tenant, row, holdings, {
      known: recognised.known,
      asked,
      facts: await factsFor(house, tenant, row),
      without,
      because,
    });
    const made = await personMaker(task).make();
    mustBeWhole(made.unreached);
    mustLeaveMailboxes(mailboxesIn(made.operations));
    await changeSheet(house, houseCaller(tenant), row.subject!, kept);
    const approvals = approvalsFor(made.operations, await house.officers(tenant));
    const policyVersion = (await house.vault.published(tenant))?.number ?? 0;
    return propose(planSetting(house), tenant, {
      ...made,
      kind: 'rights',
      about: aboutOf(id),
      policyVersion,
      by,
      approvals,
    });
  });
  await withTenant(dbOf(house), tenant, async (trx) =>
    happened(trx, clockOf(house), tenant, await openIn(trx, tenant, id), {
      kind: 'planned',
      by,
      data: { plan: plan.id, hash: plan.hash },
    }),
  );
  return plan;
}

/** The newest plan of a request that stands; null: none. */
export async function planOf(house: RightsHouse, tenant: string, id: string): Promise<KeptPlan | null> {
  const plans = await plansOf(planSetting(house), tenant, { about: aboutOf(id) });
  return plans.find(({ state }) => state !== 'withdrawn') ?? null;
}

/** One person's approval of exactly this plan. Throws Problem `plan.other`, `plan.state`, `plan.none`, `rights.closed`. */
export async function approveFor(
  house: RightsHouse,
  tenant: string,
  id: string,
  hash: string,
  by: string,
): Promise<KeptPlan> {
  const plan = await planOf(house, tenant, id);
  if (!plan) throw new RightsProblem('way');
  const approved = await approve(planSetting(house), tenant, plan.id, hash, by);
  await withTenant(dbOf(house), tenant, async (trx) =>
    happened(trx, clockOf(house), tenant, await openIn(trx, tenant, id), { kind: 'approved', by, data: { hash } }),
  );
  return approved;
}

/**
 * Applies the approved plan, or goes on with it. Done: the person is told and the request is answered. Throws Problem `rights.cooling` while the person
 * can take the request back, `rights.way` without a plan, `plan.state` while it is not approved.
 */
export async function applyFor(house: RightsHouse, tenant: string, id: string, by: string): Promise<Applied> {
  const row = await requestOf(house, tenant, id);
  if (row.state !== 'open') throw new RightsProblem('closed');
  mustBeIdentified(row);
  mustHaveCooled(house, row);
  const plan = await planOf(house, tenant, id);
  if (!plan) throw new RightsProblem('way');
  const applied = await house.holdings(tenant, (holdings) =>
    applyPlan(
      planSetting(house, async () => personMaker(await taskAgain(house, tenant, row, holdings, plan))),
      tenant,
      plan.id,
    ),
  );
  if (applied.is === 'done') await tellDone(house, tenant, id, by, plan);
  else
    await withTenant(dbOf(house), tenant, async (trx) =>
      happened(trx, clockOf(house), tenant, await openIn(trx, tenant, id), { kind: `plan-${applied.is}`, by }),
    );
  return applied;
}

/** Goes on with what waits for a system, and tells people of plans that were done when a crash came between. For a job. */
export async function goOnWithPlans(
  house: RightsHouse,
  tenant: string,
  failed: (request: string, error: unknown) => void,
): Promise<void> {
  const now = clockOf(house).now().toString();
  const due = await withTenant(dbOf(house), tenant, (trx) =>
    trx
      .selectFrom('request as r')
      .innerJoin('plan as p', (join) =>
        join.onRef('p.tenant_id', '=', 'r.tenant_id').on('p.about', '=', sql<string>`'request:' || r.id`),
      )
      .select(['r.id', 'p.state'])
      .where('r.tenant_id', '=', tenant)
      .where('p.tenant_id', '=', tenant)
      .where('r.state', '=', 'open')
      .where((where) =>
        where.or([
          where('p.state', '=', 'done'),
          where.and([where('p.state', '=', 'applying'), where('p.next_try', '<=', now)]),
        ]),
      )
      .execute(),
  );
  for (const { id, state } of due) {
    try {
      if (state === 'applying') await applyFor(house, tenant, id, 'job:plans');
      else await tellDone(house, tenant, id, 'job:plans', (await planOf(house, tenant, id))!);
    } catch (error) {
      // Of one request; the others go on.
      failed(id, error);
    }
  }
}

function mustHaveCooled(house: RightsHouse, { coolingUntil }: RequestRow): void {
  if (coolingUntil !== null && Date.parse(coolingUntil) > clockOf(house).now().epochMilliseconds)
    throw new RightsProblem('cooling', { until: new Date(coolingUntil).toISOString() });
}

/** The same task as at the proposal, from what was kept: afterwards nobody could look it up. */
async function taskAgain(
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  holdings: Holdings,
  plan: KeptPlan,
): Promise<PersonTask> {
  const known = await knownOf(house, tenant, row);
  if (!known) throw new RightsProblem('unknown');
  const { sheet } = await sheetOf(house, tenant, row);
  const asked: Asked =
    row.asks === 'rectification'
      ? { kind: 'rectification', replacements: sheet.replacements ?? [], confirmed: confirmedIn(sheet) }
      : row.asks === 'objection'
        ? { kind: 'objection', purposes: sheet.purposes ?? [] }
        : row.asks === 'restriction'
          ? { kind: 'restriction', on: true, purposes: sheet.purposes ?? [] }
          : { kind: 'erasure' };
  const out = plan.operations.filter(({ collection }) => collection === '');
  const reasons = out.filter(({ reason }) => reason.startsWith(`${leftOut}: `));
  return taskOf(house, tenant, row, holdings, {
    known,
    asked,
    facts: await factsFor(house, tenant, row),
    without: out.map(({ holding }) => holding),
    because: Object.fromEntries(reasons.map(({ holding, reason }) => [holding, reason.slice(leftOut.length + 2)])),
  });
}

function mustBeThere(missing: readonly string[]): void {
  if (missing.length > 0) throw new RightsProblem('choice', { what: missing.join(', ') });
}

function mustLeaveMailboxes(replaced: readonly string[]): void {
  if (replaced.length > 0) throw new RightsProblem('mailbox', { fields: [...new Set(replaced)].join(', ') });
}

async function mustBeDeclared(house: RightsHouse, tenant: string, purposes: readonly string[]): Promise<void> {
  if (purposes.length === 0) return;
  const declared = new Set((await house.vault.published(tenant))?.policy.purposes.map(({ id }) => id));
  mustBeThere(purposes.filter((purpose) => !declared.has(purpose)));
}

/** What is asked, made once, and what of it is kept on the sheet: after the first correction nobody knows what was wrong. */
async function askedOf(
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  { all }: Holdings,
  { values, purposes, without = [] }: ProposeOptions,
): Promise<{ asked: Asked; kept: Parameters<typeof changeSheet>[3] }> {
  const { sheet } = await sheetOf(house, tenant, row);
  switch (row.asks) {
    case 'rectification': {
      const known = (await knownOf(house, tenant, row))!;
      const wanted = values ?? Object.fromEntries((sheet.wanted ?? []).map(({ field, value }) => [field, value]));
      const confirmed = confirmedIn(sheet);
      // Named by its category it needs no look: two addresses in one row would be told as unclear, and the officer sent the wrong way.
      mustLeaveMailboxes(
        Object.keys(wanted).filter((kind) => replacesMailbox({ category: kind }, null, wanted[kind]!, confirmed)),
      );
      const within = new Map([...all].filter(([name]) => !without.includes(name)));
      const { replacements, unreached, unclear } = await replacementsOf({ holdings: within, known }, wanted);
      mustBeWhole(unreached);
      if (unclear.length > 0 || replacements.length === 0)
        throw new RightsProblem('unclear', { fields: unclear.join(', ') || '–' });
      // What the officer chose and stands nowhere is said, not passed over.
      const reached = new Set(replacements.map((one) => ('at' in one ? one.at : one.category)));
      mustBeThere(Object.keys(values ?? {}).filter((place) => !reached.has(place)));
      const taken = await takenBy({ holdings: within, known }, replacements);
      mustBeWhole(taken.unreached);
      if (taken.fields.length > 0) throw new RightsProblem('taken', { fields: taken.fields.join(', ') });
      return { asked: { kind: 'rectification', replacements, confirmed }, kept: { replacements } };
    }
    case 'objection': {
      const against = purposes ?? (sheet.purpose === undefined ? [] : [sheet.purpose]);
      return { asked: { kind: 'objection', purposes: against }, kept: { purposes: against } };
    }
    case 'restriction': {
      const only = purposes ?? [];
      return { asked: { kind: 'restriction', on: true, purposes: only }, kept: { purposes: only } };
    }
    default:
      return { asked: { kind: 'erasure' }, kept: {} };
  }
}

/** `id`: of the request. */
export const taskOf = (
  house: RightsHouse,
  tenant: string,
  { id }: Pick<RequestRow, 'id'>,
  { all, jobs }: Holdings,
  more: Pick<PersonTask, 'known' | 'asked' | 'facts' | 'without' | 'because'>,
): PersonTask => ({
  holdings: all,
  jobs,
  clock: clockOf(house),
  key: id,
  secret: new Secret(Buffer.from(hkdfSync('sha256', house.secret.reveal(), tenant, 'upheld rights rows v1', 32))),
  ...more,
});

/** The facts of the policy that grant the right. */
async function factsFor(house: RightsHouse, tenant: string, { asks }: RequestRow): Promise<string[]> {
  const policy: Policy | undefined = (await house.vault.published(tenant))?.policy;
  return policy?.rights.flatMap(({ id, right }) => (right === asks ? [id] : [])) ?? [];
}

/** In one transaction: the letter with what was done and what stays and why, the end of the request. A second call finds it closed. */
async function tellDone(house: RightsHouse, tenant: string, id: string, by: string, plan: KeptPlan): Promise<void> {
  const row = await requestOf(house, tenant, id);
  const { sheet } = await sheetOf(house, tenant, row);
  const titles = await house.holdings(tenant, ({ all }) => titlesOf(all));
  const expected = await expectedOf(house, tenant, row, plan);
  const known = row.asks === 'erasure' ? await knownOf(house, tenant, row) : null;
  const marks = known ? marksOf(house, tenant, known) : null;
  const lines = [...(await toldInLetter(house, tenant, row, plan.operations, titles)), ...linesOf(expected, row)];
  try {
    await closeIn(
      house,
      tenant,
      id,
      by,
      'answered',
      addressFor(row, sheet),
      { letter: 'done', lines },
      { plan: plan.id, hash: plan.hash, rows: rowsBy(plan.operations), ...(marks && { marks: marks.length }) },
      async (trx, ended) => {
        await expectIn(trx, house, tenant, ended, by, expected);
        if (marks) await rememberErased(trx, house, tenant, id, marks, plan);
      },
    );
  } catch (error) {
    if (!(error instanceof Problem && tell(error).code === 'rights.closed')) throw error;
  }
}

/** How many rows each act was for, as \u201cerase 12, keep 3\u201d: for the ledger, where nobody's data stands. */
function rowsBy(operations: KeptPlan['operations']): string {
  const rows = new Map<string, number>();
  for (const { act, count } of operations) rows.set(act, (rows.get(act) ?? 0) + count);
  return [...rows].map(([act, count]) => `${act} ${count}`).join(', ');
}

/** How people call the holdings; one that cannot be reached goes by its id. */
async function titlesOf(all: Holdings['all']): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const [id, holding] of all) {
    const { title } = await holding.describe().catch(() => ({ title: id }));
    titles.set(id, title);
  }
  return titles;
}
