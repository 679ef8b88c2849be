// What the register shows over all requests: how many, how late, how identified, what was asked of people. Counts alone.
import { type Temporal } from '#base';
import { type Db, withTenant } from '#store';
import type { Message } from '#words';

export const say = (name: string, values: Message['values'] = {}): Message => ({ key: `rightsProof.${name}`, values });

/** Of what was tried as a made-up person. */
export const sayTrial = (name: string, values: Message['values'] = {}): Message => ({
  key: `rightsTrials.${name}`,
  values,
});

export interface Answered {
  /** Answered or refused in the last twelve months. */
  closed: number;
  late: number;
  open: number;
  overdue: number;
  /** ISO 8601 date on which the oldest overdue one was due. */
  oldestDue: string | null;
  /** Days from receipt to the answer of the slowest one. */
  slowest: number;
}

/** Over all requests, or those for some rights. Those taken back or added to another are left out: nobody waits for them. */
export const answeredIn = (
  db: Db,
  tenant: string,
  now: Temporal.Instant,
  asks?: readonly string[],
): Promise<Answered> =>
  withTenant(db, tenant, async (trx) => {
    const zoned = now.toZonedDateTimeISO('UTC');
    const [today, yearAgo] = [zoned.toPlainDate().toString(), zoned.subtract({ years: 1 }).toInstant().toString()];
    let query = trx
      .selectFrom('request')
      .select(['state', 'state_at', 'due_on', 'received_on'])
      .where('tenant_id', '=', tenant)
      .where('state', 'in', ['open', 'answered', 'refused'])
      .where((where) => where.or([where('state', '=', 'open'), where('state_at', '>=', yearAgo)]));
    if (asks) query = query.where('asks', 'in', asks as never);
    const rows = await query.execute();
    const closed = rows.filter(({ state }) => state !== 'open');
    const dayOf = (instant: string): string => new Date(instant).toISOString().slice(0, 10);
    const overdue = rows.filter(({ state, due_on }) => state === 'open' && due_on !== null && due_on < today);
    return {
      closed: closed.length,
      late: closed.filter(({ state_at, due_on }) => due_on !== null && dayOf(state_at) > due_on).length,
      open: rows.length - closed.length,
      overdue: overdue.length,
      oldestDue: overdue.flatMap(({ due_on }) => due_on ?? []).toSorted((a, b) => (a < b ? -1 : 1))[0] ?? null,
      slowest: Math.max(0, ...closed.map((row) => days(row.received_on, dayOf(row.state_at)))),
    };
  });

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Requests that were carried out for whoever asked, and those of them for which nobody had made sure who that is. */
export const carriedOut = (db: Db, tenant: string): Promise<{ all: number; unsure: number; documents: number }> =>
  withTenant(db, tenant, async (trx) => {
    const done = await trx
      .selectFrom('request')
      .select(({ fn }) => [fn.countAll<number>().as('all'), fn.count<number>('identity').as('sure')])
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'answered')
      .where('asks', 'not in', ['complaint'])
      .executeTakeFirstOrThrow();
    const { documents } = await trx
      .selectFrom('file as f')
      .innerJoin('request as r', (join) =>
        join.onRef('r.tenant_id', '=', 'f.tenant_id').onRef('r.subject_id', '=', 'f.subject_id'),
      )
      .select(({ fn }) => fn.countAll<number>().as('documents'))
      .where('f.tenant_id', '=', tenant)
      .where('r.tenant_id', '=', tenant)
      .where((where) => where.or([where('r.identity', 'is not', null), where('r.state', '<>', 'open')]))
      .executeTakeFirstOrThrow();
    return { all: done.all, unsure: done.all - done.sure, documents };
  });

/** Requests, and those for which money was asked: with a ground of Art. 12(5), and without. */
export const fees = (db: Db, tenant: string): Promise<{ all: number; fees: number; without: number }> =>
  withTenant(db, tenant, async (trx) => {
    const { all } = await trx
      .selectFrom('request')
      .select(({ fn }) => fn.countAll<number>().as('all'))
      .where('tenant_id', '=', tenant)
      .where('state', 'in', ['answered', 'refused'])
      .executeTakeFirstOrThrow();
    const asked = await trx
      .selectFrom('request_event')
      .select(['request_id', 'data'])
      .where('tenant_id', '=', tenant)
      .where('kind', '=', 'fee-asked')
      .execute();
    const grounded = (data: unknown): boolean =>
      ['unfounded', 'excessive'].includes((data as { ground?: string }).ground ?? '');
    return { all, fees: asked.length, without: asked.filter(({ data }) => !grounded(data)).length };
  });
