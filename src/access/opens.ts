// What the log of accesses to people's data tells: the small part of it that security events and the check of emergency access need.
import type { AccessAct, TenantDb } from '#store';

/** Who, as the log names them: `staff:<uuid>`, `key:<uuid>` or `job:<name>`. */
export type Principal = string;

/** All accesses of one principal and act within an hour. */
export interface OpenedHour {
  principal: Principal;
  /** ISO instant at which the hour begins, UTC. */
  hour: string;
  act: AccessAct;
  /** Accesses, and people touched by them (one who was opened twice counts twice). */
  times: number;
  subjects: number;
}

/** An access under an opening in an emergency. */
export interface OpenedUnder {
  glass: string;
  principal: Principal;
  /** ISO instant. */
  at: string;
}

/** The vault answers these from its log, in the transaction of the one who asks. `since`: an ISO instant, itself included. */
export interface Opens {
  hours(trx: TenantDb, tenant: string, since: string): Promise<readonly OpenedHour[]>;
  under(trx: TenantDb, tenant: string, since: string): Promise<readonly OpenedUnder[]>;
}

/** The member that a principal is; null: a key or a job. */
export const staffIn = (principal: Principal): string | null =>
  principal.startsWith('staff:') ? principal.slice('staff:'.length) : null;

/** The API key that a principal is; null: a member or a job. */
export const keyIn = (principal: Principal): string | null =>
  principal.startsWith('key:') ? principal.slice('key:'.length) : null;
