// end-user-rights: requests of customers' people went on to the customer within two days, and what customers asked for was done in time (Art. 28(3)(e)).
import type { Probe } from '#policy';
import { type Db, withTenant } from '#store';
import { say } from './measured.ts';

/** Days from receipt within which “at once” is kept. */
const atOnce = 2;

export const endUserRights = (db: Db): Probe => ({
  kind: 'end-user-rights',
  async ask({ published: { tenant }, now }) {
    const rows = await withTenant(db, tenant, (trx) =>
      trx
        .selectFrom('request as r')
        .leftJoin('request_event as e', (join) =>
          join
            .onRef('e.tenant_id', '=', 'r.tenant_id')
            .onRef('e.request_id', '=', 'r.id')
            .on('e.kind', '=', 'passed-on'),
        )
        .select(['r.channel', 'r.state', 'r.received_on', 'r.due_on', 'r.state_at', 'e.at'])
        .where('r.tenant_id', '=', tenant)
        .where((where) => where.or([where('r.channel', '=', 'customer'), where('e.at', 'is not', null)]))
        .execute(),
    );
    const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
    const passed = rows.filter(({ at }) => at !== null);
    const slow = passed.filter(
      ({ at, received_on }) => Date.parse(at!) - Date.parse(received_on) > (atOnce + 1) * 86_400_000,
    );
    const asked = rows.filter(({ channel }) => channel === 'customer');
    const late = asked.filter(
      ({ state, due_on, state_at }) =>
        due_on !== null && (state === 'open' ? due_on < today : new Date(state_at).toISOString().slice(0, 10) > due_on),
    );
    const measured = [say('passedOn', { count: passed.length }), say('byCustomers', { count: asked.length })];
    if (slow.length > 0) return { state: 'broken', because: say('passedLate', { count: slow.length }), measured };
    if (late.length > 0)
      return { state: 'broken', because: say('late', { count: late.length, all: asked.length }), measured };
    if (rows.length === 0) return { state: 'unproven', because: say('noneYet'), measured: [] };
    return { state: 'upheld', because: say('passedInTime', { count: rows.length }), measured };
  },
});
