// What somebody asks for in an emergency, checked: why, whose data, which columns, for how long.
import type { Pii } from '#base';
import { glassRules } from './states.ts';

export interface Asking {
  reason: Pii;
  /** Where the emergency is worked on: the number of a ticket, an address. Empty: none. */
  ticket: Pii;
  /** Ids of people, or everybody. */
  subjects: readonly string[] | 'all';
  /** `type.field`, as the record types name them. */
  columns: readonly string[];
  minutes: number;
}

export type AskFaults = {
  reason?: 'empty' | 'long';
  ticket?: 'long';
  subjects?: 'none' | 'wrong' | 'many';
  columns?: 'none' | 'wrong' | 'many';
  minutes?: 'wrong';
};

const longest = { reason: 2000, ticket: 200, subjects: 1000, columns: 100 } as const;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const column = /^[a-z][\w-]{0,62}\.[a-z][\w-]{0,62}$/i;

/** What is wrong with it, by field; empty: nothing. */
export function faultsOf({ reason, ticket, subjects, columns, minutes }: Asking): AskFaults {
  const faults: AskFaults = {};
  const why = reason.reveal().trim();
  if (why === '') faults.reason = 'empty';
  else if (why.length > longest.reason) faults.reason = 'long';
  if (ticket.reveal().trim().length > longest.ticket) faults.ticket = 'long';
  const people = subjects === 'all' ? null : listFault(subjects, uuid, longest.subjects);
  if (people) faults.subjects = people;
  const fields = listFault(columns, column, longest.columns);
  if (fields) faults.columns = fields;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > glassRules.minutes) faults.minutes = 'wrong';
  return faults;
}

function listFault(all: readonly string[], form: RegExp, most: number): 'none' | 'wrong' | 'many' | null {
  if (all.length === 0) return 'none';
  if (all.length > most) return 'many';
  return all.every((one) => form.test(one)) ? null : 'wrong';
}
