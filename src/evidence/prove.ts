// Proving: asks every probe about every promise of the published policy and keeps the verdicts with their history.
import { sql } from 'kysely';
import { type Clock, newId } from '#base';
import { record } from '#ledger';
import { type Answer, type Probe, type PublishedPolicy, type State, promiseKind } from '#policy';
import { type Db, recordEvent, withTenant } from '#store';

export interface Proved {
  promise: string;
  kind: string;
  answer: Answer;
  /** Whether the state or its reason differs from the last run's; true at the first. */
  changed: boolean;
}

/**
 * Asks about each promise of `published`, one after another. A promise without a probe is unproven, and so is one whose probe throws:
 * `onFailure` hears of that. Verdicts are kept: a new row when state or reason changed, else the standing row's time of check moves on.
 * Rejects once `ending` is aborted: what a check answers while the house is being closed is no verdict.
 */
export async function prove(
  db: Db,
  published: PublishedPolicy,
  probes: readonly Probe[],
  clock: Clock,
  onFailure: (kind: string, error: unknown) => void,
  ending: AbortSignal | null = null,
): Promise<Proved[]> {
  const { tenant, number } = published;
  const byKind = new Map(probes.map((probe) => [probe.kind, probe]));
  const started = clock.now().toString({ smallestUnit: 'millisecond' });
  const answers: { promise: string; kind: string; answer: Answer }[] = [];
  for (const promise of published.policy.promises) {
    const answer = await askOne(byKind.get(promise.kind), published, promise, clock, onFailure);
    ending?.throwIfAborted();
    answers.push({ promise: promise.id, kind: promise.kind, answer });
  }
  return withTenant(db, tenant, async (trx) => {
    // Two runs at once would both find no verdict and write it twice.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`prove ${tenant}`}, 0))`.execute(trx);
    const standing = await standingVerdicts(trx, tenant);
    const now = clock.now().toString({ smallestUnit: 'millisecond' });
    const proved: Proved[] = [];
    for (const { promise, kind, answer } of answers) {
      const last = standing.get(promise);
      const changed = last?.state !== answer.state || last.reason !== answer.because.key;
      const said = {
        because: JSON.stringify(answer.because),
        measured: JSON.stringify(answer.measured),
        checked_at: now,
        version: number,
      };
      if (changed) {
        await trx
          .insertInto('verdict')
          .values({ tenant_id: tenant, id: newId(clock), promise, kind, state: answer.state, since: now, ...said })
          .execute();
      } else {
        await trx.updateTable('verdict').set(said).where('tenant_id', '=', tenant).where('id', '=', last.id).execute();
      }
      if (last?.state !== answer.state) {
        const data = { promise, kind, state: answer.state, previous: last?.state ?? null, version: number };
        await recordEvent(trx, tenant, { type: 'verdict.changed', subject: promise, data }, clock);
        await record(trx, tenant, { kind: 'verdict.changed', facts: [promise], data }, clock);
      }
      proved.push({ promise, kind, answer, changed });
    }
    const count = (state: State): number => answers.filter(({ answer }) => answer.state === state).length;
    await trx
      .insertInto('prove_run')
      .values({
        tenant_id: tenant,
        id: newId(clock),
        version: number,
        started_at: started,
        finished_at: now,
        upheld: count('upheld'),
        broken: count('broken'),
        unproven: count('unproven'),
      })
      .execute();
    return proved;
  });
}

async function askOne(
  probe: Probe | undefined,
  published: PublishedPolicy,
  promise: PublishedPolicy['policy']['promises'][number],
  clock: Clock,
  onFailure: (kind: string, error: unknown) => void,
): Promise<Answer> {
  if (!promiseKind(promise.kind))
    return { state: 'unproven', because: { key: 'probes.unknownKind', values: { kind: promise.kind } }, measured: [] };
  if (!probe) return { state: 'unproven', because: { key: 'probes.noProbe' }, measured: [] };
  try {
    return await probe.ask({ published, promise, now: clock.now() });
  } catch (error) {
    onFailure(promise.kind, error);
    return { state: 'unproven', because: { key: 'probes.failed' }, measured: [] };
  }
}

async function standingVerdicts(
  trx: Db,
  tenant: string,
): Promise<Map<string, { id: string; state: string; reason: string }>> {
  const rows = await trx
    .selectFrom('verdict')
    .distinctOn('promise')
    .select(['id', 'promise', 'state', 'because'])
    .where('tenant_id', '=', tenant)
    .orderBy('promise')
    .orderBy('since', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [row.promise, { id: row.id, state: row.state, reason: (row.because as { key: string }).key }]),
  );
}
