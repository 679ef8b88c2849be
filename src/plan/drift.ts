// Drift: how the world has moved since a plan was approved. Any difference in what would be changed stops the plan. Pure.
import { type Operation, changes, shows } from '#policy';

export interface Difference {
  holding: string;
  collection: string;
  /** Rows that the plan named, and rows that it would name now. */
  planned: number;
  now: number;
}

/**
 * What would be changed, as it was approved and as it is now: what is kept may become more or less meanwhile (a log of who looked). Operations as they were approved against those of now, but for the holdings that were carried out already. In a holding that was `begun` and
 * has no transactions, or where each row is judged again as it goes, some rows may be gone: fewer are no difference there.
 */
export function driftOf(
  planned: readonly Operation[],
  now: readonly Operation[],
  done: ReadonlySet<string>,
  begun: ReadonlySet<string> = new Set(),
): readonly Difference[] {
  const open = (operations: readonly Operation[]) =>
    new Map(operations.filter((one) => changes(one) && !done.has(one.holding)).map((one) => [one.key, one]));
  const [before, after] = [open(planned), open(now)];
  const differences: Difference[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (was && is && isSame(was, is)) continue;
    if (was && begun.has(was.holding) && (!is || (is.act === was.act && is.count < was.count))) continue;
    const { holding, collection } = (was ?? is)!;
    differences.push({ holding, collection, planned: was?.count ?? 0, now: is?.count ?? 0 });
  }
  return differences;
}

const isSame = (a: Operation, b: Operation): boolean =>
  a.act === b.act && a.count === b.count && a.rows === b.rows && a.fields.join('\0') === b.fields.join('\0');

/**
 * Whether what was planned for a holding has come about: all of it would show by looking again, and nothing of it is left to do. What does not show
 * is done once more under the same key.
 */
export const hasCome = (holding: string, planned: readonly Operation[], now: readonly Operation[]): boolean =>
  planned.every((one) => one.holding !== holding || !changes(one) || shows(one)) &&
  now.every((one) => one.holding !== holding || !changes(one));
