// Taken: a number by which somebody else is recognised is not written into a person's row, since what they ask for next would be found by it (Art. 15(4)).
import { type Identifier, formOf } from '#connect';
import type { Unreached } from '#plan';
import type { Replacement } from './asked.ts';
import { lookingAt } from './looking.ts';
import { describedIn } from './replacing.ts';
import { rowsIn } from './standing.ts';
import type { PersonTask } from './task.ts';

export interface Taken {
  /** Fields `holding/collection/field` whose new value is somebody else's. */
  fields: readonly string[];
  unreached: readonly Unreached[];
}

/** Looks in all holdings for who is recognised by the new values of identity fields. Mailboxes have a rule of their own (`mailboxes.ts`). */
export async function takenBy(
  { holdings, known }: Pick<PersonTask, 'holdings' | 'known'>,
  replacements: readonly Replacement[],
): Promise<Taken> {
  const marks = await lookingAt(holdings, async (holding, id) =>
    [...(await describedIn(holding))].flatMap(([place, { identity, category }]) =>
      identity === undefined || identity === 'email'
        ? []
        : replacements.flatMap((one): { at: string; mark: Identifier }[] => {
            const isHere = 'at' in one ? one.at === `${id}/${place}` : one.category === category;
            if (!isHere || one.to === null) return [];
            return [{ at: `${id}/${place}`, mark: { kind: identity, value: String(one.to).trim() } }];
          }),
    ),
  );
  const wanted = [...marks.seen.values()].flat();
  if (wanted.length === 0) return { fields: [], unreached: marks.unreached };
  const isKnown = ({ kind, value }: Identifier): boolean =>
    known.identifiers.some((one) => one.kind === kind && formOf(kind, one.value) === formOf(kind, value));
  const looked = await lookingAt(holdings, async (holding, id) => {
    const theirs = new Set<string>();
    for await (const { collection, key } of rowsIn({ known }, id, holding)) theirs.add(`${collection}/${key}`);
    const taken: string[] = [];
    for (const { at, mark } of wanted) {
      if (isKnown(mark)) continue;
      for await (const { collection, key, answer } of holding.find({ identifiers: [mark] }))
        if (!answer && !theirs.has(`${collection}/${key}`)) taken.push(at);
    }
    return taken;
  });
  return {
    fields: [...new Set([...looked.seen.values()].flat())],
    unreached: [...marks.unreached, ...looked.unreached],
  };
}
