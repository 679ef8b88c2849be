// purpose: a use of the text has its legal basis there, all that is kept or read is so for a purpose of the text, and each read names its own (Art. 5(1)(b), 6).
import { type Answer, type Probe, type World, elsewhere } from '#policy';
import { type UseOf, purposesOf, usesInVault } from '#vault';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { type CollectedLook, collectedLately } from './collected.ts';
import { type Lately, lately } from './lately.ts';

const say = (key: string, values: NonNullable<Message['values']> = {}): Message => ({ key: `uses.${key}`, values });

export const purpose = (
  house: RightsHouse,
  looks: Lately<CollectedLook>,
  counted: Lately<readonly UseOf[]>,
): Probe => ({
  kind: 'purpose',
  async ask(world): Promise<Answer> {
    const { tenant, policy, publishedAt } = world.published;
    const look = await collectedLately(house, world, looks);
    const uses = await lately(counted, world, () => usesInVault(house.vault, tenant, publishedAt));
    const allowed = new Set(purposesOf(world.published).map(({ id }) => id));
    const here = policy.purposes.filter(({ id, stated }) => stated && world.promise.facts.includes(id));
    const named = new Set(here.map(({ id }) => id));
    const ours = uses.filter((one) => named.has(one.purpose));
    const columns = look.held.filter(({ purposes }) => purposes.some((id) => named.has(id)));
    const [values, reads] = [sum(ours.map((one) => one.values)), sum(ours.map((one) => one.reads))];
    const measured = [say('kept', { values, reads, columns: columns.length })];
    const verdict = (state: Answer['state'], because: Message): Answer => ({ state, because, measured });
    const strange = [
      ...uses.filter((one) => !allowed.has(one.purpose)).map((one) => one.purpose),
      ...look.held.flatMap(({ purposes }) => purposes.filter((id) => !allowed.has(id))),
    ];
    if (strange.length > 0) return verdict('broken', say('strange', { purposes: [...new Set(strange)].join(', ') }));
    if (here.length === 0) return verdict('unproven', say('unread'));
    const baseless = here.filter(({ bases }) => bases.length === 0);
    if (baseless.length > 0)
      return verdict('unproven', say('baseless', { uses: baseless.map(({ label }) => label).join('; ') }));
    const unseen = unseenBy(look, world);
    if (unseen.length > 0)
      return verdict('unproven', say('unseen', { count: unseen.length, others: unseen.slice(0, 5).join(', ') }));
    if (values + reads === 0) return verdict('unproven', say('unused'));
    return verdict('upheld', say('named', { values, reads }));
  },
});

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

/** Who reads there, and for what, is seen by nobody here. */
const unseenBy = (look: CollectedLook, world: World): readonly string[] => [
  ...new Set([
    ...look.asked.filter((title) => title !== 'Upheld' && look.held.some(({ system }) => system === title)),
    ...look.closed,
    ...look.unreached,
    ...elsewhere(world),
  ]),
];
