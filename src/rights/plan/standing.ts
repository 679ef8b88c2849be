// Standing: which rows of a person stand in a holding, by collection and by what they are to them.
import type { Found, Holding } from '#policy';
import { pending } from './looking.ts';
import type { PersonTask } from './task.ts';

export interface Standing {
  collection: string;
  /** `unseen`: the service erases by this identifier and cannot say whether it holds anything. */
  what: 'own' | 'shared' | 'mention' | 'unseen';
  /** In one order, whatever the holding's. */
  keys: readonly string[];
}

/** Each row of the person, as the holding gives it. Throws Problem `rights.pending` when the holding has not answered yet. */
export async function* rowsIn(task: Pick<PersonTask, 'known'>, id: string, holding: Holding): AsyncGenerator<Found> {
  for await (const found of holding.find({ identifiers: task.known.identifiers })) {
    if (found.answer === 'pending') throw pending(id);
    yield found;
  }
}

export async function standingIn(task: PersonTask, id: string, holding: Holding): Promise<Standing[]> {
  const groups = new Map<string, { collection: string; what: Standing['what']; keys: Set<string> }>();
  for await (const { collection, relation, answer, key } of rowsIn(task, id, holding)) {
    const what = answer === 'unseen' ? 'unseen' : relation;
    const name = `${collection}/${what}`;
    const group = groups.get(name) ?? { collection, what, keys: new Set() };
    groups.set(name, group);
    group.keys.add(key);
  }
  return Array.from(groups.values(), ({ collection, what, keys }) => ({
    collection,
    what,
    keys: [...keys].toSorted(),
  }));
}
