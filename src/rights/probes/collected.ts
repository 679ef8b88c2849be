// What is kept about people, everywhere, against what the text names: one look for all sentences that say what is collected.
import { type Content, type Held, type Undeclared, against } from '#connect';
import type { Answer, World } from '#policy';
import { keptFields } from '#vault';
import type { Message } from '#words';
import type { RightsHouse } from '../house.ts';
import { type Looked, lookEverywhere } from './everywhere.ts';
import { type Lately, lately } from './lately.ts';

export const sayCollected = (key: string, values: NonNullable<Message['values']> = {}): Message => ({
  key: `collected.${key}`,
  values,
});

export interface CollectedLook extends Looked {
  held: readonly (Content & { system: string })[];
  undecided: readonly string[];
}

export const collectedLately = (
  house: RightsHouse,
  world: World,
  looks: Lately<CollectedLook>,
): Promise<CollectedLook> => lately(looks, world, () => lookAtCollected(house, world));

async function lookAtCollected(house: RightsHouse, world: World): Promise<CollectedLook> {
  const { tenant } = world.published;
  const held: (Content & { system: string })[] = [];
  const undecided: string[] = [];
  const looked = await lookEverywhere(house, world, {
    async vault(system) {
      for (const { column, categories, values } of await keptFields(house.vault, tenant)) {
        const [table = '', field = ''] = column.split('.');
        // Purposes of each value are held against the policy where it is read (purpose-limitation).
        if (values > 0)
          for (const category of categories) held.push({ system, table, column: field, category, purposes: [] });
      }
    },
    async table(holding, system) {
      const contents = await holding.contents();
      held.push(...contents.held.map((one) => ({ ...one, system })));
      undecided.push(...contents.undecided.map((place) => `${system}: ${place}`));
    },
    // Upheld's other rooms keep what its own work for the law needs: requests, mails, choices.
    concerns: ({ category }, isOwn) => category !== null && !isOwn,
  });
  return { ...looked, held, undecided };
}

export const placesIn = (all: readonly { system: string; table: string; column: string; category: string }[]): string =>
  all
    .slice(0, 5)
    .map(({ system, table, column, category }) => `${system}: ${table}.${column} (${category})`)
    .join('; ');

/** What the text does not name, and how sure that is. */
export function undeclaredIn({ published: { policy } }: World, look: CollectedLook): Answer | null {
  const data = policy.data.filter(({ stated }) => stated);
  const held: Held[] = look.held.map((one) => ({ ...one, certainty: 'mapped' }));
  const { undeclared, wordless } = against({ ...policy, data }, held);
  const measured = readingsOf(look);
  // What the text calls by words of its own, or only in part, may be just these.
  const isSure = ({ narrower }: Undeclared): boolean =>
    narrower.length === 0 && data.length > 0 && wordless.length === 0;
  const sure = undeclared.filter(isSure);
  if (sure.length > 0)
    return {
      state: 'broken',
      because: sayCollected('undeclared', { count: sure.length, places: placesIn(sure) }),
      measured,
    };
  const values = { count: undeclared.length, places: placesIn(undeclared), unnamed: wordless.length };
  return undeclared.length > 0 ? { state: 'unproven', because: sayCollected('perhaps', values), measured } : null;
}

/** What keeps anything from being concluded; null: nothing does. `elsewhere`: how it is said of what cannot be looked into. */
export function openIn(look: CollectedLook, elsewhere = 'beyond'): Answer | null {
  const { unreached, undecided, closed, others, held } = look;
  const open = (key: string, values: NonNullable<Message['values']> = {}): Answer => ({
    state: 'unproven',
    because: sayCollected(key, values),
    measured: readingsOf(look),
  });
  if (unreached.length > 0) return open('unreached', { holdings: unreached.join(', ') });
  if (undecided.length > 0)
    return open('undecided', { count: undecided.length, places: undecided.slice(0, 5).join('; ') });
  const beyond = [...closed, ...others];
  if (beyond.length > 0) return open(elsewhere, { others: beyond.slice(0, 5).join(', '), count: beyond.length });
  return held.length === 0 ? open('nothing') : null;
}

export const readingsOf = ({ held, asked }: CollectedLook): readonly Message[] => [
  sayCollected('fields', { fields: held.length, holdings: asked.join(', ') || '–' }),
];
