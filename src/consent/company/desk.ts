// What the console's pages about consent ask for, each for one company.
import type { Clock } from '#base';
import type { Db } from '#store';
import { type DayCount, dayCounts } from './counts.ts';

/** `company` is the id of a tenant; days are ISO dates, UTC. */
export interface ConsentDesk {
  /** From the first day to the last, both included. */
  counts(company: string, first: string, last: string): Promise<readonly DayCount[]>;
}

export interface ConsentDeskHouse {
  db: Db;
  clock: Clock;
}

export function consentDesk({ db, clock }: ConsentDeskHouse): ConsentDesk {
  return {
    counts: (company, first, last) => dayCounts(db, company, first, last, clock),
  };
}
