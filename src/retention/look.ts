// Look: what storage periods let go in every place that keeps personal data, as the world is now. It only reads.
import type { Temporal } from '#base';
import { isTableHolding } from '#connect';
import type { Holding, Policy } from '#policy';
import { type RetentionHouse } from './house.ts';
import type { Held } from './holds.ts';
import { lookAtOwn } from './look-own.ts';
import { factsOf, lookAtTables, ruledTables } from './look-tables.ts';
import type { Looked, Unruled } from './looked.ts';

export interface Look {
  looked: readonly Looked[];
  unruled: readonly Unruled[];
}

export interface Looking {
  policy: Policy;
  /** The beginning of the day that is judged (`dayOf`). */
  before: Temporal.Instant;
  /** What legal holds keep in each holding. */
  heldIn: (id: string) => Promise<Held>;
  /** Which rules are looked at; absent: all. */
  only?: (facts: readonly string[]) => boolean;
}

/** @throws Problem of a holding that cannot be reached. */
export async function lookAt(
  { secret }: Pick<RetentionHouse, 'secret'>,
  id: string,
  holding: Holding,
  { policy, before, heldIn, only = () => true }: Looking,
): Promise<Look> {
  const held = await heldIn(id);
  if (!isTableHolding(holding))
    return lookAtOwn(id, holding, policy, { before, held, secret, only, untold: ({ code }) => untold.has(code) });
  const { lapses, unruled } = await ruledTables(id, holding, policy);
  const asked = lapses.filter((lapse) => only(factsOf(lapse)));
  const looked = await lookAtTables(id, holding, asked, { before, held, secret });
  return { looked, unruled };
}

/** The day of an instant: all that is judged on one day is judged alike. */
export const dayOf = (instant: Temporal.Instant): Temporal.Instant =>
  instant.toZonedDateTimeISO('UTC').startOfDay().toInstant();

/** By which a holding says that it knows no date for a rule, or nothing of what is due. */
const untold: ReadonlySet<string> = new Set(['vault.no-date', 'connect.http-due']);
