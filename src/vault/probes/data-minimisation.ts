// data-minimisation: every kept field is of a category that the policy declares; addresses of visitors are kept nowhere when it says so.
import { type Answer, type Probe, type World, answer, forOurStore, kindsOf, reading, sentencesOf } from '#policy';
import { countPeople } from '../read.ts';
import { keptFields } from './fields.ts';
import { noAddressKept, speaksOfAddresses } from './no-address.ts';
import { type Kept, onceADay } from './world.ts';

export const dataMinimisation = (kept: Kept): Probe => ({
  kind: 'data-minimisation',
  ask: async (world) => {
    const own = speaksOfAddresses(sentencesOf(world)) ? noAddressKept : onlyDeclared;
    return forOurStore(world, await onceADay(kept.daily, own.name, world, () => own(kept, world)));
  },
});

async function onlyDeclared(kept: Kept, { published: { tenant, policy } }: World): Promise<Answer> {
  const vault = await kept.vault();
  if ((await countPeople(vault, tenant)) === 0) return answer('unproven', 'nobody');
  const fields = (await keptFields(vault, tenant)).filter(({ values }) => values > 0);
  const declared = new Set(policy.data.flatMap(({ dpv }) => dpv ?? []));
  const unnamed = policy.data.filter(({ dpv }) => dpv === undefined).length;
  const strange = fields.filter(({ categories }) =>
    categories.some((category) => kindsOf(category).isDisjointFrom(declared)),
  );
  const free = fields.filter(({ freeText }) => freeText);
  const measured = [
    reading('fields', { fields: fields.length, categories: declared.size, unnamed }),
    reading('freeText', { count: free.length, columns: free.map(({ column }) => column).join(', ') || '–' }),
  ];
  const columns = strange.slice(0, 5).map(({ column, categories }) => `${column} (${categories.join(', ')})`);
  const values = { columns: columns.join('; '), count: strange.length, unnamed };
  // What the policy calls by words of its own may be just these.
  if (strange.length > 0)
    return answer(
      unnamed > 0 ? 'unproven' : 'broken',
      unnamed > 0 ? 'perhapsUndeclared' : 'undeclaredData',
      values,
      measured,
    );
  return answer('upheld', 'onlyDeclared', { fields: fields.length }, measured);
}
