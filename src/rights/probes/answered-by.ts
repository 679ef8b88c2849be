// Who answered requests for a right: a person of the staff, or a program alone; and when the person was first told. Counts of days, never a word.
import type { Temporal } from '#base';
import { type Db, type RequestedRight, withTenant } from '#store';

export interface Handled {
  isOpen: boolean;
  /** Days from receipt until now, or until it was answered. */
  days: number;
  /** A letter said at once that it is there; null: entered before that was noted. */
  told: boolean | null;
  /** Days from receipt to the first message of the company to the person; null: none. */
  firstWord: number | null;
  /** Somebody of the staff works on it, or answered it. */
  owned: boolean;
}

/** Those that are open, and those answered or refused in the last twelve months. */
export const handledIn = (
  db: Db,
  tenant: string,
  now: Temporal.Instant,
  asks: RequestedRight,
): Promise<readonly Handled[]> =>
  withTenant(db, tenant, async (trx) => {
    const yearAgo = now.toZonedDateTimeISO('UTC').subtract({ years: 1 }).toInstant().toString();
    const rows = await trx
      .selectFrom('request')
      .select(['id', 'state', 'state_at', 'received_on', 'assignee'])
      .where('tenant_id', '=', tenant)
      .where('asks', '=', asks)
      .where('state', 'in', ['open', 'answered', 'refused'])
      .where((where) => where.or([where('state', '=', 'open'), where('state_at', '>=', yearAgo)]))
      .execute();
    if (rows.length === 0) return [];
    const events = await trx
      .selectFrom('request_event')
      .select(['request_id', 'kind', 'by', 'at', 'data'])
      .where('tenant_id', '=', tenant)
      .where('kind', 'in', ['received', 'message', 'answered', 'refused'])
      .where(
        'request_id',
        'in',
        rows.map(({ id }) => id),
      )
      .orderBy('n')
      .execute();
    return rows.map(({ id, state, state_at, received_on, assignee }): Handled => {
      const own = events.filter(({ request_id }) => request_id === id);
      const since = (instant: string): number => days(received_on, new Date(instant).toISOString());
      const word = own.find(({ kind, data }) => kind === 'message' && fieldOf(data, 'from') === 'company');
      const told = fieldOf(own.find(({ kind }) => kind === 'received')?.data, 'told');
      const end = own.find(({ kind }) => kind === 'answered' || kind === 'refused');
      return {
        isOpen: state === 'open',
        days: since(state === 'open' ? now.toString() : state_at),
        told: typeof told === 'boolean' ? told : null,
        firstWord: word ? since(word.at) : null,
        owned: assignee !== null || end?.by.startsWith('staff:') === true,
      };
    });
  });

const fieldOf = (data: unknown, name: string): unknown =>
  (data as Readonly<Record<string, unknown>> | undefined)?.[name];

const days = (from: string, to: string): number =>
  Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from)) / 86_400_000);
