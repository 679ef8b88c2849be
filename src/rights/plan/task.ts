// The task of a plan about one person: where to look, by what they are known, what they ask, and with which keys.
import type { Clock, Secret } from '#base';
import type { Jobs, TableHolding } from '#connect';
import type { Holding } from '#policy';
import type { Asked } from './asked.ts';
import type { Known } from './known.ts';

export type Holdings = ReadonlyMap<string, Holding | TableHolding>;

export interface PersonTask {
  holdings: Holdings;
  /** Of `recognise`, as it was kept: the same from the proposal to the end. */
  known: Known;
  asked: Asked;
  /** Id of the request: masks by hash are made with it, so it is the same in every repeat. */
  key: string;
  /** The tenant's: for digests that tell nobody which rows they are of. */
  secret: Secret<Buffer>;
  /** Ids of the policy's facts that the person's right rests on. */
  facts: readonly string[];
  /** Remembers durably which rows a vendor was asked to erase in days. The one that the holdings were opened with will do. */
  jobs: Jobs;
  clock: Clock;
  /** Holdings that the officer leaves out: the plan says so of each. */
  without?: readonly string[];
  /** Why, by holding: a word of `leftOutReasons`. Absent: they cannot be reached. */
  because?: Readonly<Record<string, string>>;
}
