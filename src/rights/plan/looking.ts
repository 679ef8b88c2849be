// Looking at all holdings at once: one that cannot be reached does not keep the others from being looked at.
import { Problem } from '#base';
import type { TableHolding } from '#connect';
import type { Unreached } from '#plan';
import type { Holding } from '#policy';
import type { Holdings } from './task.ts';

/** In the order of the holdings. What is no Problem is a fault of ours and stops everything. */
export async function lookingAt<Seen>(
  holdings: Holdings,
  look: (holding: Holding | TableHolding, id: string) => Promise<Seen>,
): Promise<{ seen: Map<string, Seen>; unreached: Unreached[] }> {
  const seen = new Map<string, Seen>();
  const unreached: Unreached[] = [];
  const looks = Array.from(holdings, ([id, holding]) => ({ id, looking: look(holding, id) }));
  await Promise.allSettled(looks.map(({ looking }) => looking));
  for (const { id, looking } of looks)
    try {
      seen.set(id, await looking);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unreached.push({ holding: id, problem: error });
    }
  return { seen, unreached };
}

/** A vendor was asked what it holds and works on the answer: until then nobody knows. */
export const pending = (holding: string): Problem =>
  new Problem('rights.pending', {
    happened: `${holding} was asked and has not answered yet.`,
    unchanged: 'Nothing was changed there.',
    next: 'It is asked again by itself; some services take days.',
  });
