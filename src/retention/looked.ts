// Looked: what a look at one place tells of its storage: how many rows are there, which must go now and soon, and what cannot be told.
import type { Undated } from '#connect';
import type { RuleFault } from './rules.ts';

/** The days ahead that a plan looks. */
export const within = [30, 90] as const;

/** One table or collection, or some columns of it, under the rules that govern it. */
export interface Looked {
  holding: string;
  /** Names it within the holding: the collection, and what of it or by which rule. */
  name: string;
  collection: string;
  /** Columns that are emptied or masked while the row stays; empty: all of the row. */
  fields: readonly string[];
  /** `cannot`: nothing of it can be carried out, and `reason` says why by its code. */
  act: 'erase' | 'mask' | 'anonymise' | 'cannot';
  reason?: string;
  /** Rules that govern it. */
  facts: readonly string[];
  /** Rows in all; null: the holding does not say. */
  rows: number | null;
  /** Rows whose storage is over and that can go. `digest`: which, in any order, telling nobody which. */
  due: number;
  digest: string;
  /** Rows that no legal hold keeps and that should have left a day ago or earlier, also such as cannot go. */
  late: number;
  soon: readonly { days: number; rows: number }[];
  /** The row whose storage ended or ends first: from which day it runs and which is its last; null: none, or the holding does not say. */
  oldest: { since: string; ends: string } | null;
  undated: Omit<Undated, 'collection'>;
  /** Rows whose storage is over and that stay, by why. */
  staying: readonly { reason: string; rows: number }[];
}

/** What nobody can judge: no rule, no date, a rule that says nothing that could be counted. */
export interface Unruled {
  holding: string;
  collection: string;
  columns: readonly string[];
  /** `sooner`: its dates rest in rows that leave before they are needed no more. `untold`: the holding does not say what is due. */
  fault: RuleFault | 'sooner' | 'untold';
  facts: readonly string[];
  trigger?: string;
}

export const nothingUndated = { none: 0, unreadable: 0, future: 0 } as const;
