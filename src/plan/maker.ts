// PlanMaker: whoever can say what a plan would be now, and carry its operations out: rights for a person, retention for a rule.
import type { Problem } from '#base';
import type { Operation, Outcome } from '#policy';

/** A holding that could not be looked at, and why. What it would add to the plan is not known. */
export interface Unreached {
  holding: string;
  problem: Problem;
}

export interface Made {
  /** Of the holdings that could be looked at. */
  operations: readonly Operation[];
  unreached: readonly Unreached[];
}

export interface PlanMaker {
  /** Each row is judged again as it goes, so rows that are not meant any more stay by themselves: fewer than were approved are no drift. */
  fewer?: true;
  /**
   * What the plan would be as the world now is. It only reads. An operation that is the same has the same key. A holding that cannot be looked
   * at does not keep the others from being looked at: it stands in `unreached`, and none of its operations in the plan.
   */
  make: () => Promise<Made>;
  /**
   * Carries out operations of one holding together: in a holding with transactions all or nothing. Under the same `key` a second call changes
   * nothing more. Outcomes in the order of the operations. Throws a Problem when nothing was changed, or when it is not known: it is tried again
   * later. Called only for a holding that the last `make` of the same maker could look at.
   */
  carryOut: (holding: string, operations: readonly Operation[], key: string) => Promise<readonly Outcome[]>;
}
