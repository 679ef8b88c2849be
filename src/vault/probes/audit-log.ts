// audit-log: each act on personal data of the last thirty days stands in the log, as the sealed ledger says it was written.
import { type Answer, type Probe, answer, forOurStore, reading } from '#policy';
import { withTenant } from '#store';
import { checkAccessLog } from '../audit-check.ts';
import type { Vault } from '../vault.ts';
import { ownChecks } from './own-checks.ts';
import type { Kept } from './world.ts';

const days = 30;

export const auditLog = (kept: Kept): Probe => ({
  kind: 'audit-log',
  async ask(world): Promise<Answer> {
    const { tenant } = world.published;
    const vault = await kept.vault();
    const check = await checkAccessLog({ db: vault.db, clock: { now: () => world.now } }, tenant, days);
    const { came, logged, others } = await arrivals(vault, tenant, check.from);
    const measured = [
      reading('acts', { acts: check.acts, lines: check.lines, days }),
      reading('arrivals', { came, logged, days }),
    ];
    if (check.changed.length > 0) return answer('broken', 'logChanged', { count: check.changed.length }, measured);
    if (check.missing.length > 0) return answer('broken', 'logMissing', { count: check.missing.length }, measured);
    if (check.strange.length > 0) return answer('broken', 'logStrange', { count: check.strange.length }, measured);
    if (logged < came) return answer('broken', 'logSilent', { came, logged }, measured);
    if (others === 0) return answer('unproven', 'logEmpty', { days }, measured);
    return forOurStore(world, answer('upheld', 'logWhole', { acts: check.acts, days }, measured));
  },
});

/** People who came within the span, and how many the log says were let in: never fewer, because some were erased again. */
async function arrivals(
  { db }: Vault,
  tenant: string,
  from: string,
): Promise<{ came: number; logged: number; others: number }> {
  return withTenant(db, tenant, async (trx) => {
    const { came } = await trx
      .selectFrom('subject')
      .select((of) => of.fn.countAll<number>().as('came'))
      .where('tenant_id', '=', tenant)
      .where('created_at', '>=', from)
      .executeTakeFirstOrThrow();
    const { logged } = await trx
      .selectFrom('access_log')
      .select((of) => of.fn.sum<number | null>('count').as('logged'))
      .where('tenant_id', '=', tenant)
      .where('at', '>=', from)
      .where('act', 'in', ['write', 'import'])
      .executeTakeFirstOrThrow();
    const { others } = await trx
      .selectFrom('access_log')
      .select((of) => of.fn.countAll<number>().as('others'))
      .where('tenant_id', '=', tenant)
      .where('at', '>=', from)
      .where('principal', 'not in', ownChecks)
      .executeTakeFirstOrThrow();
    return { came, logged: logged ?? 0, others };
  });
}
