// PlanMaker: whoever can say what a plan would be now, and carry its operations out: rights for a person, retention for a rule.
import type { Operation, Outcome } from '#policy';

export interface PlanMaker {
  /** What the plan would be as the world now is. It only reads. An operation that is the same has the same key. */
  make: () => Promise<readonly Operation[]>;
  /**
   * Carries out operations of one holding together: in a holding with transactions all or nothing. Under the same `key` a second call changes
   * nothing more. Outcomes in the order of the operations. Throws a Problem when nothing was changed: it is tried again later.
   */
  carryOut: (holding: string, operations: readonly Operation[], key: string) => Promise<readonly Outcome[]>;
}
